import { describe, expect, it } from "vitest";
import type { GridBlock, Misfit, Proposal } from "../model";
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

  it("nothing is cleared or set up again between neighbours with the same layout", () => {
    const own = { layout: "banquet" as const, set_up_minutes: 60, tear_down_minutes: 60 };
    const held = (barId: string, rowId: string) => fitting(groundOf([room("s1", { set_up_minutes: 60, tear_down_minutes: 60 }), room("s2")], [bar("first", 9, 10, own), bar("next", 15, 16, own), bar("other", 18, 19, { layout: "theatre", space: "s2" })], []))({ barId, chipId: null, starts: at(10), ends: at(11), held: new Set([barId]) })(rowId);
    expect(held("next", "s1")).toBeNull();
    expect(held("other", "s1")).toMatchObject({ short: "120 min too near" });
  });

  it("the minutes are those of the room it is held over, unless it has its own", () => {
    const ground = groundOf([room("s1"), room("s2", { set_up_minutes: 45 })], [bar("first", 9, 10, { space: "s2" }), bar("plain", 15, 16), bar("own", 18, 19, { set_up_minutes: 20 })], []);
    const held = (barId: string | null, rowId: string) => (fitting(ground)({ barId, chipId: null, starts: at(10.25), ends: at(11), held: new Set(barId === null ? [] : [barId]) })(rowId) as Misfit | null)?.short ?? null;
    expect([held("plain", "s2"), held("own", "s2"), held(null, "s2"), held("plain", "s1")]).toEqual(["30 min too near", "5 min too near", "30 min too near", null]);
  });

  it("what a blocking lets in is not warned", () => {
    const kept: GridBlock[] = [{ rowId: "s1", id: "c", starts: at(9), ends: at(12), kind: "blocked", label: "Kept" }];
    const closed = [{ closed: { closure: "c", space: "s1", name: "s1", delegations: ["warsaw"], purposes: ["media" as const, "session" as const] } }];
    const ground = groundOf([room("s1")], [bar("guest", 15, 16, { delegations: ["warsaw"] }), bar("press", 15, 16, { purpose: "media" }), bar("panel", 15, 16, { what: "session", purpose: null }), bar("stranger", 15, 16)], kept, closed);
    const held = (barId: string | null) => (fitting(ground)({ barId, chipId: null, starts: at(10), ends: at(11), held: new Set(barId === null ? [] : [barId]) })("s1") as Misfit | null)?.short ?? null;
    expect(["guest", "press", "panel", "stranger", null].map(held)).toEqual([null, null, null, "Kept", "Kept"]);
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
