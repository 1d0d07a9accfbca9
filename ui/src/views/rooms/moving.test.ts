import { describe, expect, it } from "vitest";
import type { RoomBar } from "../../api/generated/api";
import { MINUTE } from "../../grid/model";
import { barFor, barOf, barsOf, blocksOf, mannerOf, roomFacts, rowsOf } from "../../grid/rooms/bars";
import { at, bar, clock, room, zone } from "../../grid/rooms/bars.fixture";
import { momentAt } from "../../grid/axis.fixture";
import { copiesOf, moveOf, movesOf, unplacedOf } from "./moving";
import { shifted } from "./several";

describe("a drop as a write", () => {
  const booking = bar("b", 10, 11);
  const open = bar("o", 14, null, { what: "session" });
  const wall = (local: string): object => ({ local, zone });

  it.each([
    ["another time", booking, ["s1", 12, 13], { what: "room_booking", id: "b", starts: wall("2018-06-20T12:00"), ends: wall("2018-06-20T13:00") }],
    ["another room only", booking, ["s2", 10, 11], { what: "room_booking", id: "b", space: "s2" }],
    ["a later end", booking, ["s1", 10, 12], { what: "room_booking", id: "b", ends: wall("2018-06-20T12:00") }],
    ["an open end stays open when moved", open, ["s1", 15, 16], { what: "session", id: "o", starts: wall("2018-06-20T15:00") }],
    ["an open end closes when pulled", open, ["s1", 14, 16], { what: "session", id: "o", ends: wall("2018-06-20T16:00") }],
    ["nothing", booking, ["s1", 10, 11], null],
    ["a meeting goes to another room too", bar("m", 10, 11, { what: "meeting" }), ["s2", 10, 11], { what: "meeting", id: "m", space: "s2" }],
  ] as const)("%s", (_, moved, [rowId, from, to], expected) => {
    expect(moveOf(moved, clock, { rowId, starts: at(from), ends: at(to) })).toEqual(expected);
  });

  const bars = new Map([booking, open, bar("m", 8, 9, { what: "meeting" })].map((each) => [each.key, each]));

  it("several are one write, without those that stay", () => {
    const drop = (barId: string, from: number, to: number) => ({ barId, rowId: "s1", starts: at(from), ends: at(to) });
    expect(movesOf(bars, clock, [drop("b", 12, 13), drop("m", 8, 9), drop("gone", 1, 2)]).map(({ id }) => id)).toEqual(["b"]);
  });

  it("what is on its way already is compared with where it goes, so that it can be taken back", () => {
    const drop = { barId: "b", rowId: "s1", starts: at(10), ends: at(11) };
    const settling = new Map([["b", { rowId: "s2", starts: at(12), ends: at(13) }]]);
    expect(movesOf(bars, clock, [drop], settling)).toEqual([{ what: "room_booking", id: "b", space: "s1", starts: wall("2018-06-20T10:00"), ends: wall("2018-06-20T11:00") }]);
    expect(movesOf(bars, clock, [{ ...drop, rowId: "s2", starts: at(12), ends: at(13) }], settling)).toEqual([]);
  });

  it("only bookings are copied, and only sessions and meetings give their room up", () => {
    const drop = (barId: string) => ({ barId, rowId: "s2", starts: at(12), ends: at(13) });
    expect(copiesOf(clock, [drop("room_booking:b"), drop("session:o")])).toEqual([{ id: "b", space: "s2", starts: wall("2018-06-20T12:00"), ends: wall("2018-06-20T13:00") }]);
    expect(unplacedOf(bars, ["b", "o", "m"])).toEqual([{ what: "session", id: "o", space: null }, { what: "meeting", id: "m", space: null }]);
  });

  it("nobody who sleeps in a room is moved from here", () => {
    const night: RoomBar = { ...bar("n", 18, 33), what: "stay", movable: false };
    expect(barOf(night)).toMatchObject({ hue: "lodging", movable: false, unplaceable: false, detail: "Confirmed" });
    expect(moveOf(night, clock, { rowId: "s2", starts: at(18), ends: at(33) })).toBeNull();
    expect(unplacedOf(new Map([["n", night]]), ["n"])).toEqual([]);
    expect(shifted([night, booking], { space: "s2", minutes: 0 })).toEqual([{ what: "room_booking", id: "b", space: "s2" }]);
  });
});

describe("bars", () => {
  it.each([
    ["confirmed", "meeting", "solid"], ["hold", "meeting", "outlined"], ["inquiry", null, "dotted"], ["agreed", null, "outlined"], ["released", "meeting", "struck"],
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

  it("say their place in line, when they lapse and what the one conflict is", () => {
    const hold = bar("h", 9, 10, { status: "hold", rank: 2, hold_expires: momentAt(at(18), zone), neutral_title: "Meeting" });
    expect(barOf(hold)).toMatchObject({ rank: 2, neutral: true, expires: "lapses Wed 20 June, 18:00" });
    expect(barOf({ ...hold, lapsed: true }).expires).toBe("its time is over");
    expect(barOf(bar("b", 9, 10)).expires).toBeUndefined();
  });

  it("leave out the place of a hold that nobody waits behind", () => {
    const holds = [bar("a", 9, 10, { rank: 1 }), bar("b", 9.5, 11, { rank: 2 }), bar("c", 12, 13, { rank: 1 })];
    expect(barsOf(holds, false).map(({ rank }) => rank)).toEqual([1, 2, undefined]);
  });
});

describe("rooms", () => {
  it("stand below their whole, with signs for what not every room has", () => {
    const rows = rowsOf([room("517"), room("517C", { depth: 1, step_free: "yes" })]);
    expect(rows.map(({ depth }) => depth)).toEqual([undefined, 1]);
    expect(rows[1]?.marks?.map(({ label }) => label)).toEqual(["step-free"]);
  });

  it("say why they are shut", () => {
    const block = { spaces: ["s1"], starts: momentAt(at(0), zone), ends: momentAt(at(8), zone), kind: "shut" as const, closed: null, label: "" };
    const painted = { ...block, spaces: ["s1", "s2"], kind: "closure" as const, label: "Painters", closed: { closure: "c", space: "s1", name: "Hall", delegations: [], purposes: [] } };
    expect(blocksOf([block, painted])).toMatchObject([{ rowId: "s1", starts: at(0), ends: at(8), kind: "shut", label: "Closed" }, { id: "c", kind: "blocked", label: "Painters" }, { rowId: "s2", label: "Painters (Hall)" }]);
  });
});
