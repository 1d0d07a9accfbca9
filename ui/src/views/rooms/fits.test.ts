import { describe, expect, it } from "vitest";
import type { GridBlock, Misfit, Proposal } from "../../grid/model";
import { at, bar, room } from "./bars.fixture";
import { fitting, groundOf, holdsRoom } from "./fits";

const rooms = [room("517", { capacity: 1800 }), room("517C", { parent: "517", depth: 1 }), room("517D", { parent: "517", depth: 1 }), room("s1", { capacity: 40, layouts: [{ layout: "banquet", capacity: 20 }] })];
const bars = [
  bar("a", 10, 11), bar("hold", 12, 13, { status: "hold" }), bar("b", 15, 16, { set_up_minutes: 30 }), bar("whole", 9, 10, { space: "517" }), bar("part", 13, 14, { space: "517C" }),
  bar("many", 20, 21, { space: "517D", headcount: 30, layout: "banquet" }),
];
const blocks: GridBlock[] = [{ rowId: "s1", starts: at(0), ends: at(8), kind: "shut", label: "Closed" }];
const fits = fitting(groundOf(rooms, bars, blocks));

function ask(moving: string | null, rowId: string, from: number, to: number): Misfit | null {
  const proposal: Proposal = { barId: moving, chipId: null, starts: at(from), ends: at(to), held: new Set(moving === null ? [] : [moving]) };
  return fits(proposal)(rowId) as Misfit | null;
}

describe("warnings while something is held", () => {
  it.each([
    ["b", "s1", 10.5, 11.5, "a"], ["b", "s1", 11, 12, "30 min too near"], ["b", "s1", 12, 13, null], [null, "s1", 10, 11, "a"], ["a", "s1", 10.25, 11.25, null],
    // A part takes from the whole and the whole from its parts, but one part not from the other.
    [null, "517D", 9.5, 10, "517: whole"], [null, "517", 13, 14, "517C: part"], [null, "517D", 13, 14, null],
    ["hold", "s1", 10, 11, null], [null, "s1", 7, 9, "Closed"], ["hold", "s1", 7, 9, "Closed"],
    // Half an hour before it, "b" is set up.
    [null, "s1", 14, 14.75, "15 min too near"], [null, "s1", 14, 14.5, null],
    // Furnished for a banquet, the room takes 20.
    ["many", "s1", 18, 19, "20 seats"], ["many", "517", 18, 19, null],
  ])("%s in %s from %d to %d: %s", (moving, rowId, from, to, short) => {
    expect(ask(moving, rowId, from, to)?.short ?? null).toBe(short);
  });

  it("say the whole sentence besides", () => {
    expect(ask(null, "s1", 10, 11)?.reason).toBe("Confirmed for a from 10:00 to 11:00.");
    expect(ask(null, "517D", 9, 10)?.reason).toBe("517 is confirmed for whole from 09:00 to 10:00.");
    expect(ask("many", "s1", 18, 19)?.reason).toBe("30 people, 20 seats.");
  });

  it("end although rooms are parts of each other", () => {
    const circle = fitting(groundOf([room("x", { parent: "y" }), room("y", { parent: "x" })], [bar("z", 9, 10, { space: "y" })], []));
    expect(circle({ barId: null, chipId: null, starts: at(9), ends: at(10), held: new Set() })("x")).toMatchObject({ short: "y: z" });
  });

  it("are for what is confirmed or new only", () => {
    expect([holdsRoom(bar("a", 10, 11)), holdsRoom(bar("a", 10, 11, { status: "hold" }))]).toEqual([true, false]);
  });
});
