import { describe, expect, it } from "vitest";
import type { RoomBar } from "../../api/generated/api";
import { axisOf, momentAt } from "../../grid/axis.fixture";
import { readAxis } from "../../grid/clock";
import { HOUR, MINUTE } from "../../grid/model";
import { barFor, barOf, barsOf, collision, holdsRoom, mannerOf, roomFacts, usesByRoom } from "./bars";
import { moveOf } from "./moving";

const zone = "America/Montreal";
const axis = axisOf(zone, "2018-06-20");
const clock = readAxis(axis);

function at(hours: number): number {
  return clock.starts + hours * HOUR;
}

function bar(key: string, from: number, to: number | null, more: Partial<RoomBar> = {}): RoomBar {
  return {
    key, space: "s1", what: "room_booking", id: key, title: key, status: "confirmed", purpose: "meeting", starts: momentAt(at(from), zone),
    ends: to === null ? null : momentAt(at(to), zone), set_up_minutes: 0, tear_down_minutes: 0, conflicts: [], movable: true, neutral_title: "", booking: key, rank: null, hold_expires: null,
    lapsed: false, layout: null, headcount: null, delegation_name: "", series: null, ...more,
  };
}

describe("a drop as a write", () => {
  const booking = bar("b", 10, 11);
  const open = bar("o", 14, null, { what: "session" });
  const wall = (local: string): object => ({ local, zone });

  it.each([
    ["another time", booking, ["s1", 12, 13], { name: "move_booking", input: { id: "b", starts: wall("2018-06-20T12:00"), ends: wall("2018-06-20T13:00") } }],
    ["another room only", booking, ["s2", 10, 11], { name: "move_booking", input: { id: "b", space: "s2" } }],
    ["a later end", booking, ["s1", 10, 12], { name: "move_booking", input: { id: "b", ends: wall("2018-06-20T12:00") } }],
    ["an open end stays open when moved", open, ["s1", 15, 16], { name: "move_session", input: { id: "o", starts: wall("2018-06-20T15:00") } }],
    ["an open end closes when pulled", open, ["s1", 14, 16], { name: "move_session", input: { id: "o", ends: wall("2018-06-20T16:00") } }],
    ["nothing", booking, ["s1", 10, 11], null],
    ["a meeting has no such write", bar("m", 10, 11, { what: "meeting" }), ["s2", 10, 11], null],
  ] as const)("%s", (_, moved, [space, from, to], expected) => {
    expect(moveOf(moved, clock, space, at(from), at(to))).toEqual(expected);
  });
});

describe("bars", () => {
  it.each([
    ["confirmed", "meeting", "solid"], ["hold", "meeting", "outlined"], ["inquiry", null, "outlined"], ["released", "meeting", "struck"],
    ["cancelled", null, "struck"], ["confirmed", "set_up", "hatched"],
  ] as const)("%s for %s is %s", (status, purpose, manner) => {
    expect(mannerOf({ status, purpose })).toBe(manner);
  });

  it("carry hue, buffers and an honest open end", () => {
    expect(barOf(bar("s", 9, null, { what: "session", set_up_minutes: 30 }))).toMatchObject({ hue: "programme", openEnd: true, ends: at(10), before: 30 * MINUTE });
  });

  it("hide what was released until asked for or chosen", () => {
    const all = [bar("a", 9, 10), bar("b", 9, 10, { status: "released" }), bar("c", 9, 10, { status: "cancelled", what: "session" })];
    expect(barsOf(all, false).map((each) => each.id)).toEqual(["a"]);
    expect(barsOf(all, false, "c").map((each) => each.id)).toEqual(["a", "c"]);
    expect(barsOf(all, true)).toHaveLength(3);
  });

  it.each([
    ["a booking", { status: "hold" }, "Hold"], ["a session", { what: "session", status: "planned" }, "Session"], ["a session in a room on hold", { what: "session", status: "hold" }, "Session, hold"],
    ["a cancelled session", { what: "session", status: "cancelled" }, "Session, cancelled"], ["a meeting", { what: "meeting", status: "agreed" }, "Agreed"],
  ] as const)("%s says so in words", (_, more, said) => {
    expect(barOf(bar("x", 9, 10, more)).detail).toBe(said);
  });

  it("a booking made for a session is shown by the session's bar", () => {
    const all = [bar("s", 9, 10, { what: "session" }), bar("b", 9, 10)];
    const selected = { kind: "room_booking", id: "k" };
    const booking = { id: "k", session: "s", meeting: null };
    expect(barFor(all, { kind: "room_booking", id: "b" }, undefined)?.key).toBe("b");
    expect(barFor(all, selected, booking)?.key).toBe("s");
    expect([barFor(all, selected, { ...booking, id: "other" }), barFor(all, selected, { ...booking, session: null }), barFor(all, null, booking)]).toEqual([null, null, null]);
  });

  it.each([[1200, "5", "1,200 seats · floor 5"], [1, "", "1 seat"], [null, "Ground floor", "Ground floor"], [null, "", ""]])("a room with %s seats on floor %s says %s", (capacity, floor, said) => {
    expect(roomFacts({ capacity, floor })).toBe(said);
  });
});

describe("warnings while dragging", () => {
  const uses = usesByRoom([bar("a", 10, 11), bar("hold", 12, 13, { status: "hold" }), bar("b", 15, 16)]);

  it.each([
    ["b", 10.5, 11.5, "a"], ["b", 11, 12, null], ["b", 12, 13, null], ["new", 10, 11, "a"], ["a", 10.25, 11.25, null],
  ])("%s at %d to %d meets %s", (moving, from, to, met) => {
    expect(collision(uses, new Set([moving]), "s1", at(from), at(to))?.key ?? null).toBe(met);
  });

  it("ignore other rooms", () => {
    expect(collision(uses, new Set(["b"]), "s2", at(10), at(11))).toBeNull();
  });

  it("are for what is confirmed or new only", () => {
    expect([holdsRoom(bar("a", 10, 11)), holdsRoom(bar("a", 10, 11, { status: "hold" }))]).toEqual([true, false]);
  });
});
