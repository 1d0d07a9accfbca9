import { describe, expect, it } from "vitest";
import type { MatrixCell, MeetingMatrix } from "../../../api/generated/api";
import { arranged, cellAfter, inSight, pairAt, revealed, statesOf } from "./pairs";
import { cellText } from "./wording";

const cell = (a: string, b: string, more: Partial<MatrixCell> = {}): MatrixCell => ({ a, b, requested: 0, agreed: 0, placed: 0, held: 0, meetings: ["m"], ...more });
const one = (id: string, precedence: number | null, meetings: number) => ({ id, name: id, precedence, meetings });
const read: MeetingMatrix = {
  delegations: [one("Sofia", 1, 1), one("Łódź", 2, 3), one("Athens", 3, 0), one("Porto", null, 2)],
  // Nothing is left of what was between Sofia and Athens.
  cells: [cell("Sofia", "Łódź", { placed: 1, requested: 2 }), cell("Łódź", "Porto", { held: 1 }), cell("Sofia", "Athens", { meetings: [] })],
};

describe("who meets whom", () => {
  it.each([["precedence", "Sofia Łódź Athens Porto"], ["name", "Athens Łódź Porto Sofia"], ["meetings", "Łódź Porto Sofia Athens"]] as const)("stands by %s", (order, names) => {
    expect(arranged(read, order, false).delegations.map(({ name }) => name).join(" ")).toBe(names);
  });

  it("a pair is found from both sides, and empty pairs are not cells", () => {
    const matrix = arranged(read, "precedence", false);
    expect(pairAt(matrix, { row: 1, column: 0 })).toMatchObject({ asking: "Łódź", asked: "Sofia", cell: { placed: 1 } });
    expect(pairAt(matrix, { row: 0, column: 1 })?.cell).toBe(pairAt(matrix, { row: 1, column: 0 })?.cell);
    expect(pairAt(matrix, { row: 0, column: 2 })?.cell).toBeNull();
    expect(pairAt(matrix, { row: 2, column: 2 })).toBeNull();
  });

  it("may show only those who meet", () => {
    expect(arranged(read, "precedence", true).delegations.map(({ name }) => name)).toEqual(["Sofia", "Łódź", "Porto"]);
  });

  it("says a pair in words", () => {
    const matrix = arranged(read, "precedence", false);
    expect(statesOf(read.cells[0]!)).toEqual([{ state: "requested", count: 2 }, { state: "placed", count: 1 }]);
    expect(cellText(pairAt(matrix, { row: 0, column: 1 }), "Sofia")).toBe("Sofia and Łódź: 2 asked for, 1 with a time");
    expect(cellText(pairAt(matrix, { row: 0, column: 2 }), "Sofia")).toBe("Sofia and Athens: no meeting");
    expect(cellText(null, "Sofia")).toBe("Sofia");
  });
});

describe("moving in it", () => {
  const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });
  it.each([
    ["ArrowDown", false, 3, 2], ["ArrowLeft", false, 2, 1], ["PageDown", false, 7, 2], ["PageUp", false, 0, 2], ["Home", false, 2, 0], ["Home", true, 0, 0], ["End", false, 2, 9], ["End", true, 9, 9],
  ] as const)("%s, with Control %s, leads to %d, %d", (name, control, row, column) => {
    expect(cellAfter(key(name, control), { row: 2, column: 2 }, 10, 5)).toEqual({ row, column });
  });

  it("other keys lead nowhere, and nothing leads out of it", () => {
    expect(cellAfter(key("a"), { row: 2, column: 2 }, 10, 5)).toBeNull();
    expect(cellAfter(key("ArrowRight"), { row: 9, column: 9 }, 10, 5)).toEqual({ row: 9, column: 9 });
    expect(cellAfter(key("ArrowRight"), { row: 0, column: 0 }, 0, 5)).toBeNull();
  });

  it("only what is in sight is drawn, and what is moved to comes into sight", () => {
    expect(inSight(2800, 560, 28, 400)).toEqual({ from: 98, to: 122 });
    expect(inSight(0, 560, 28, 7)).toEqual({ from: 0, to: 7 });
    expect([revealed(2800, 560, 28, 50), revealed(2800, 560, 28, 110), revealed(2800, 560, 28, 120)]).toEqual([1400, 2800, 2828]);
  });
});
