import { describe, expect, it } from "vitest";
import { draftOf, drag, IDLE, nudge, pickUp, press, release, stretch, type Ground, type Held, type Movement, type Point } from "./movement";
import { HOUR, MINUTE, type Grip } from "./model";

const ROWS = ["r1", "r2", "r3"];
const quarter = (at: number): number => Math.round(at / (15 * MINUTE)) * 15 * MINUTE;
const ground: Ground = {
  snap: quarter, snapStart: quarter, snapEnd: quarter, firstEnd: (starts) => starts + 15 * MINUTE, lastStart: (ends) => ends - 15 * MINUTE, least: 15 * MINUTE, starts: 0, ends: 24 * HOUR,
  rowsBetween: (from, to) => ROWS.indexOf(to) - ROWS.indexOf(from),
  rowAway: (rowId, by) => ROWS[ROWS.indexOf(rowId) + by] ?? null,
};
const held: Held = { id: "b", from: "rows", rowId: "r1", starts: 10 * HOUR, ends: 11 * HOUR, movable: true, resizable: true, along: [] };

const ended = (movement: Movement): ReturnType<typeof release> => release(movement, ground);

/** A pointer at so many hours on a row, at one pixel a minute. */
function at(hours: number, rowId = "r1"): Point {
  return { x: hours * 60, y: rowId === "r1" ? 0 : 40, rowId, at: hours * HOUR };
}

function dragged(from: Point, to: Point, bar: Held | null = null, grip: Grip = "body"): Movement {
  return drag(press(from, bar, grip), to, ground);
}

function hours(movement: Movement): [number, number, string] | null {
  const draft = draftOf(movement);
  return draft && [draft.starts / HOUR, draft.ends / HOUR, draft.rowId];
}

describe("dragging on an empty place", () => {
  it.each([
    ["to the right", 9, 10.5, [9, 10.5]],
    ["to the left", 10.5, 9, [9, 10.5]],
    ["a little, making the shortest stretch", 9, 9.1, [9, 9.25]],
    ["off rounded edges", 9.02, 10.47, [9, 10.5]],
    ["past the end of the axis", 23, 26, [23, 24]],
    ["at the very end of the axis", 24, 25, [23.75, 24]],
  ])("%s", (_, from, to, [starts, ends]) => {
    expect(hours(dragged(at(from), at(to)))).toEqual([starts, ends, "r1"]);
  });

  it("stays on the row where it began and ends in a creation", () => {
    expect(ended(dragged(at(9), at(10, "r2")))).toEqual({ kind: "create", span: { rowId: "r1", starts: 9 * HOUR, ends: 10 * HOUR } });
  });
});

describe("dragging a bar", () => {
  it.each<[string, Grip, Point, Point, [number, number, string]]>([
    ["moves it keeping its length", "body", at(10.5), at(12.5), [12, 13, "r1"]],
    ["moves it to another row", "body", at(10.5), at(10.52, "r2"), [10, 11, "r2"]],
    ["stops at the start of the axis", "body", at(10.5), at(-3), [0, 1, "r1"]],
    ["stops at the end of the axis", "body", at(10.5), at(30), [23, 24, "r1"]],
    ["stretches its end", "end", at(11), at(12.1), [10, 12, "r1"]],
    ["never makes it shorter than a step", "end", at(11), at(3), [10, 10.25, "r1"]],
    ["stretches its start", "start", at(10), at(9.5), [9.5, 11, "r1"]],
  ])("%s", (_, grip, from, to, expected) => {
    expect(hours(dragged(from, to, held, grip))).toEqual(expected);
  });

  it("keeps odd minutes when only the room changes", () => {
    const odd = { ...held, starts: held.starts + 7 * MINUTE, ends: held.ends + 7 * MINUTE };
    expect(draftOf(dragged(at(10.5), at(10.52, "r2"), odd))).toMatchObject({ rowId: "r2", starts: odd.starts, ends: odd.ends });
  });

  it("lets a bar that began before the axis keep its hidden part", () => {
    const early = { ...held, starts: -2 * HOUR, ends: 1 * HOUR };
    expect(hours(dragged(at(0.5), at(0.5, "r2"), early))).toEqual([-2, 1, "r2"]);
  });

  it("leaves a fixed bar alone", () => {
    expect(draftOf(dragged(at(10.5), at(12), { ...held, movable: false }))).toBeNull();
    expect(draftOf(dragged(at(11), at(12), { ...held, resizable: false }, "end"))).toBeNull();
  });

  it("is a click below the threshold", () => {
    expect(ended(dragged(at(10.5), at(10.55), held))).toMatchObject({ kind: "click", barId: "b" });
  });

  it("does nothing when dropped where it was", () => {
    const back = drag(dragged(at(10.5), at(12), held), at(10.5), ground);
    expect(ended(back)).toEqual({ kind: "nothing" });
  });

  it("says what moved where", () => {
    expect(ended(dragged(at(10.5), at(12.5, "r2"), held))).toEqual({
      kind: "move", moves: [{ barId: "b", rowId: "r2", starts: 12 * HOUR, ends: 13 * HOUR }],
    });
  });
});

describe("several together", () => {
  const along = [{ barId: "c", rowId: "r2", starts: 22 * HOUR, ends: 23 * HOUR }];
  const several = { ...held, along };

  it("go by the same time and rows", () => {
    expect(ended(dragged(at(10.5), at(11.5, "r2"), several))).toEqual({
      kind: "move", moves: [{ barId: "b", rowId: "r2", starts: 11 * HOUR, ends: 12 * HOUR }, { barId: "c", rowId: "r3", starts: 23 * HOUR, ends: 24 * HOUR }],
    });
  });

  it.each([["the hours", at(12), "c"], ["the rows", { ...at(10.5, "r3"), y: 80 }, "c"]])("do not when one would leave %s", (_, to, barId) => {
    expect(ended(dragged(at(10.5), to, several))).toEqual({ kind: "outside", barId });
  });

  it("one that lies partly outside may come back but not go further", () => {
    const early = { ...held, along: [{ barId: "c", rowId: "r1", starts: -HOUR, ends: HOUR }] };
    expect([ended(dragged(at(10.5), at(11.5), early)).kind, ended(dragged(at(10.5), at(9.5), early)).kind]).toEqual(["move", "outside"]);
  });

  it("are stopped by one that is fixed", () => {
    expect([dragged(at(10.5), at(12), { ...several, fixed: "c" }).stage, pickUp({ ...several, fixed: "c" })]).toEqual(["stuck", IDLE]);
  });

  it("by keyboard stop before one leaves, and keep their lengths", () => {
    const carried = nudge(nudge(pickUp(several), HOUR, null, ground), HOUR, null, ground);
    expect(hours(carried)).toEqual([11, 12, "r1"]);
    expect(stretch(carried, "end", HOUR, ground)).toBe(carried);
  });
});

describe("between the rows and the lane", () => {
  const chip: Held = { id: "u", from: "lane", rowId: "", starts: 0, ends: 1.5 * HOUR, movable: true, resizable: true, along: [] };
  const below = { x: 999, y: 999, rowId: "r3", at: 9 * HOUR };

  it("what comes from the lane begins under the pointer, within the hours", () => {
    expect(hours(dragged({ ...below, area: "lane" }, at(9.1, "r2"), chip))).toEqual([9, 10.5, "r2"]);
    expect(hours(dragged({ ...below, area: "lane" }, at(23.5), chip))).toEqual([22.5, 24, "r1"]);
    expect(ended(dragged({ ...below, area: "lane" }, at(9), chip))).toEqual({ kind: "place", id: "u", span: { rowId: "r1", starts: 9 * HOUR, ends: 10.5 * HOUR } });
  });

  it("what keeps its hours keeps them", () => {
    expect(hours(dragged({ ...below, area: "lane" }, at(9, "r2"), { ...chip, timed: true, starts: 5 * HOUR, ends: 6 * HOUR }))).toEqual([5, 6, "r2"]);
  });

  it.each(["lane", "off"] as const)("let go %s it stays", (area) => {
    const gone = dragged({ ...below, area: "lane" }, { ...at(9), area }, chip);
    expect([draftOf(gone), ended(gone)]).toEqual([null, { kind: "nothing" }]);
  });

  it("bars over the lane go back into it, and beside the grid they stay among the rows", () => {
    const along = [{ barId: "c", rowId: "r2", starts: 22 * HOUR, ends: 23 * HOUR }];
    expect(ended(dragged(at(10.5), { ...below, area: "lane" }, { ...held, along }))).toEqual({ kind: "unplace", ids: ["b", "c"] });
    expect(hours(dragged(at(10.5), { ...at(12.5), area: "off" }, held))).toEqual([12, 13, "r1"]);
  });
});

describe("carrying with the keyboard", () => {
  it("picks up, nudges and drops", () => {
    let carried = pickUp(held);
    carried = nudge(carried, 15 * MINUTE, null, ground);
    carried = nudge(carried, 0, "r2", ground);
    expect(ended(carried)).toEqual({ kind: "move", moves: [{ barId: "b", rowId: "r2", starts: 10.25 * HOUR, ends: 11.25 * HOUR }] });
  });

  it("stretches both ends", () => {
    const longer = stretch(stretch(pickUp(held), "end", 30 * MINUTE, ground), "start", -15 * MINUTE, ground);
    expect(hours(longer)).toEqual([9.75, 11.5, "r1"]);
  });

  it("never shrinks below one step", () => {
    expect(hours(stretch(pickUp(held), "end", -5 * HOUR, ground))).toEqual([10, 10.25, "r1"]);
  });

  it("does nothing when dropped unchanged, and cannot take a fixed bar", () => {
    expect(ended(pickUp(held))).toEqual({ kind: "nothing" });
    expect(pickUp({ ...held, movable: false, resizable: false })).toBe(IDLE);
  });
});
