// The ledger as a grid: its lines, its sums, the way through it, what is over.
import { describe, expect, it } from "vitest";
import type { BlockLedger, LedgerCell } from "../../../api/generated/api";
import { chosenNights, groupsOf, overOf, roomsText, stepFrom, sumOf } from "./ledger";

const cell = (given: Partial<LedgerCell> = {}): LedgerCell => ({ contracted: 0, over: 0, over_reason: "", held: 0, picked_up: 0, left: 0, kept: 0, rate: null, shoulder: false, beyond: 0, ...given });
const ledger = (rows: LedgerCell[][]): BlockLedger => ({ block: {} as BlockLedger["block"], nights: rows[0]!.map((_, index) => `2018-06-${17 + index}`), rows: rows.map((cells, index) => ({ room_type: `t${index}`, type_name: `Type ${index}`, cells })), totals: rows[0]!.map(() => cell({ contracted: 3 })), kept: [] });

describe("lines", () => {
  it("are typed only in what is contracted and in the rate of a type", () => {
    const groups = groupsOf(ledger([[cell()], [cell()]]), "All");
    expect(groups.map(({ name }) => name)).toEqual(["Type 0", "Type 1", "All"]);
    expect(groups.flatMap(({ lines }) => lines).filter(({ typed }) => typed).map(({ key }) => key)).toEqual(["t0 contracted", "t0 rate", "t1 contracted", "t1 rate"]);
  });

  it("leave out what is kept and allowed where nothing is, and the sum of one type", () => {
    const measures = (cells: LedgerCell[][]) => groupsOf(ledger(cells), "All")[0]!.lines.map(({ measure }) => measure);
    expect(measures([[cell()]])).toEqual(["contracted", "held", "picked_up", "left", "rate"]);
    expect(measures([[cell({ kept: 1 })], [cell({ over: 2 })]])).toEqual(["contracted", "held", "picked_up", "left", "kept", "over", "rate"]);
    expect(groupsOf(ledger([[cell()]]), "All")).toHaveLength(1);
  });

  it("sum rooms and not rates", () => {
    const [group] = groupsOf(ledger([[cell({ contracted: 4, rate: 100 }), cell({ contracted: 6, rate: 100 })]]), "All");
    expect(group!.lines.map((line) => [line.measure, sumOf(line)])).toEqual([["contracted", 10], ["held", 0], ["picked_up", 0], ["left", 0], ["rate", null]]);
  });
});

describe("the keys", () => {
  const size = { lines: 5, nights: 7 };
  it("stay inside the grid", () => {
    expect(stepFrom({ line: 0, night: 0 }, "ArrowUp", size)).toEqual({ line: 0, night: 0 });
    expect(stepFrom({ line: 4, night: 6 }, "ArrowDown", size)).toEqual({ line: 4, night: 6 });
    expect(stepFrom({ line: 4, night: 6 }, "ArrowRight", size)).toEqual({ line: 4, night: 6 });
    expect(stepFrom({ line: 2, night: 3 }, "End", size)).toEqual({ line: 2, night: 6 });
    expect(stepFrom({ line: 2, night: 3 }, "a", size)).toBe(null);
  });

  it("choose nights in order whichever way they go", () => {
    const nights = ["a", "b", "c", "d"];
    expect(chosenNights(nights, 1, 3)).toEqual(["b", "c", "d"]);
    expect(chosenNights(nights, 3, 1)).toEqual(["b", "c", "d"]);
  });
});

it("more out than contracted is over, with leave or without", () => {
  expect([cell({ left: 1 }), cell({ left: -2, over: 2 }), cell({ left: -3, over: 2, beyond: 1 })].map(overOf)).toEqual([null, "allowed", "beyond"]);
  expect(roomsText(-2)).toBe("−2");
});
