import { describe, expect, it } from "vitest";
import type { Moment, ReseatRow, RoomOffer } from "../api/generated/api";
import { hitOf, isElsewhere, laterEnd, overrunMinutes, seatOf, takeOf, toPropose, toReseat, type Overrunning } from "./reseating";

const zone = "America/Toronto";
const moment = (local: string): Moment => ({ at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone, shift: "-04:00" });
const plenary: Overrunning = { what: "session", id: "p", title: "Plenary", space_name: "517CD", starts: moment("2018-06-20T14:00"), ends: moment("2018-06-20T15:30") };

const row = (id: string, more: Partial<ReseatRow> = {}): ReseatRow => ({
  what: "session", id, title: id, why: "room", space: "517cd", space_name: "517CD", starts: moment("2018-06-20T16:00"), ends: moment("2018-06-20T17:30"), conditions: [], people: 3, outranks: false,
  to: { space: "510", space_name: "510", starts: moment("2018-06-20T16:00"), ends: moment("2018-06-20T17:30") }, ...more,
});
const later = { space: "517cd", space_name: "517CD", starts: moment("2018-06-20T16:15"), ends: moment("2018-06-20T17:45") };
const offer = { ...later, space: "511", space_name: "511", conditions: [{ word: "release", facts: {}, hold: "h1", meeting: null }] } as unknown as RoomOffer;

describe("an overrun", () => {
  it.each([["40", 40], [" 5 ", 5], ["0", null], ["", null], ["-3", null], ["x", null], ["721", null]])("of %j minutes is %s", (typed, minutes) => {
    expect(overrunMinutes(typed)).toBe(minutes);
  });

  it("asks for a later end on the same wall, also past midnight", () => {
    expect(takeOf({ kind: "overrun", thing: plenary }, 40)).toEqual({ take: { what: "session", id: "p", ends: { local: "2018-06-20T16:10", zone } } });
    expect(laterEnd({ ends: moment("2018-06-20T23:50") }, 20)).toBe("2018-06-21T00:10");
    expect(takeOf({ kind: "overrun", thing: plenary }, null)).toBeNull();
  });

  it("of something new asks with its room, hours, layout and own minutes only", () => {
    const book = { space: "s", starts: { local: "a" }, ends: { local: "b" }, title: "T", headcount: 4 };
    expect(toPropose({ book })).toEqual({ book: { space: "s", starts: { local: "a" }, ends: { local: "b" } } });
    expect(toPropose({ book: { ...book, set_up_minutes: 60, tear_down_minutes: 0 } })).toEqual({ book: { space: "s", starts: { local: "a" }, ends: { local: "b" }, set_up_minutes: 60, tear_down_minutes: 0 } });
  });
});

describe("the plan", () => {
  const taken = { take: { what: "session" as const, id: "p" } };

  it("is one write of what really changes", () => {
    expect(toReseat(taken, [row("a"), row("b", { to: later })], {})).toEqual({
      ...taken, release: [], moves: [{ what: "session", id: "a", space: "510" }, { what: "session", id: "b", starts: { local: "2018-06-20T16:15", zone }, ends: { local: "2018-06-20T17:45", zone } }],
    });
  });

  it("leaves out what stays and what has no seat", () => {
    expect(toReseat(taken, [row("a"), row("b", { to: null })], { a: { stays: true } })).toEqual({ ...taken, moves: [], release: [] });
  });

  it("takes the seat that was chosen instead, and releases the holds it waits for", () => {
    const decided = toReseat(taken, [row("a"), row("h1", { what: "room_booking" })], { a: { offer } });
    expect(decided).toMatchObject({ release: ["h1"], moves: [{ id: "a", space: "511" }] });
    expect(seatOf(row("a"), { offer })?.space_name).toBe("511");
  });

  it("keeps an open end open", () => {
    expect(toReseat(taken, [row("a", { ends: null, to: later })], {}).moves).toEqual([{ what: "session", id: "a", starts: { local: "2018-06-20T16:15", zone } }]);
  });

  it("gives what has no room another time and no room", () => {
    const to = { space: null, space_name: "", starts: later.starts, ends: later.ends };
    const moves = toReseat(taken, [row("a", { what: "meeting", space: null, space_name: "", why: "people", to })], {}).moves;
    expect(moves).toEqual([{ what: "meeting", id: "a", starts: { local: "2018-06-20T16:15", zone }, ends: { local: "2018-06-20T17:45", zone } }]);
  });

  it("counts whom it hits", () => {
    expect(hitOf([row("a"), row("b")])).toEqual({ uses: 2, people: 6 });
  });

  it("lets a wish give up its room where a seat waits for that, unless it has a seat itself", () => {
    const wish = { ...row("a"), conditions: [{ word: "unplace" as const, facts: {}, hold: null, meeting: "m" }] };
    expect(toReseat(taken, [wish], {})).toEqual({ ...taken, release: [], moves: [{ what: "session", id: "a", space: "510" }, { what: "meeting", id: "m", space: null }] });
    expect(toReseat(taken, [wish, row("m", { what: "meeting" })], {}).moves).toEqual([{ what: "session", id: "a", space: "510" }, { what: "meeting", id: "m", space: "510" }]);
  });

  it("moves no ride and nothing that only misses somebody", () => {
    const late = { why: "late" as const, to: null };
    expect(toReseat(taken, [row("a", late), row("car", { ...late, what: "movement", space: null, space_name: "" })], {})).toEqual({ ...taken, moves: [], release: [] });
  });

  it("offers no seat that is taken by what overruns", () => {
    const offered = (space: string, local: string) => ({ space, starts: moment(local) });
    const until = Date.parse("2018-06-20T16:10:00Z");
    expect([offered("510", "2018-06-20T16:00"), offered("517cd", "2018-06-20T16:00"), offered("517cd", "2018-06-20T16:05"), offered("517cd", "2018-06-20T16:15")].map((each) => isElsewhere(row("a"), each, until))).toEqual([true, false, false, true]);
    expect(isElsewhere(row("a", { why: "people" }), offered("517cd", "2018-06-20T16:05"), until)).toBe(true);
  });
});
