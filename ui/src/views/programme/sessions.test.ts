import { describe, expect, it } from "vitest";
import type { Moment, Programme, SessionRow } from "../../api/generated/api";
import { handleOf, isNarrowed, kindsOf, lineOfDay, linesOf, matches, neighbour, timeWords, tracksOf } from "./sessions";

function moment(local: string): Moment {
  return { at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "America/Montreal", shift: "-04:00" };
}

function session(id: string, more: Partial<SessionRow> = {}): SessionRow {
  return {
    id, code: id.toUpperCase(), title: `Title ${id}`, kind: "plenary", mode: "in_person", starts: moment("2018-06-20T14:00"), ends: moment("2018-06-20T15:30"),
    date: "2018-06-20", space: null, space_name: "", venue_name: "", access: "", part_of: "", theme: "", track: "", host_name: "", link: "", languages: "", heard_languages: "", layout: null, expected: null, invited: 0, accepted: 0, cancelled: false, people: 0, booking: null, conflicts: 0, ...more,
  };
}

const programme: Programme = {
  days: [
    { date: "2018-06-19", forum_day: true, phase: "during" as const, sessions: [session("a"), session("b", { title: "Montréal reception" })] },
    { date: "2018-06-20", forum_day: true, phase: "during" as const, sessions: [session("c", { cancelled: true }), session("d", { starts: null, ends: null })] },
  ],
};
const all = { text: "", withCancelled: true };

describe("lines of the programme", () => {
  it("put sessions under their day, with or without a time", () => {
    expect(linesOf(programme, all).map((line) => line.key)).toEqual(["2018-06-19", "a", "b", "2018-06-20", "c", "d"]);
  });

  it("keep an empty day's heading until one searches", () => {
    expect(linesOf(programme, { text: "", withCancelled: false }).map((line) => line.key)).toContain("2018-06-20");
    expect(linesOf(programme, { text: "montreal", withCancelled: true }).map((line) => line.key)).toEqual(["2018-06-19", "b"]);
  });

  it("are found by every word, without marks or capitals", () => {
    expect(matches(session("x", { title: "Égalité", space_name: "Room 510" }), { text: "egal 510", withCancelled: true })).toBe(true);
    expect(matches(session("x"), { text: "title nothing", withCancelled: true })).toBe(false);
  });

  it("are of a day, a phase, a track or a kind", () => {
    const before = { date: "2018-06-01", forum_day: false, phase: "before" as const, sessions: [session("l", { kind: "learning_session", track: "Learning" })] };
    const whole: Programme = { days: [before, ...programme.days] };
    const keys = (more: object) => linesOf(whole, { ...all, ...more }).map((line) => line.key);
    expect(keys({ days: "2018-06-19" })).toEqual(["2018-06-19", "a", "b"]);
    expect(keys({ days: "before" })).toEqual(["2018-06-01", "l"]);
    expect(keys({ days: "during", kind: "learning_session" })).toEqual([]);
    expect(keys({ track: "Learning" })).toEqual(["2018-06-01", "l"]);
    expect([tracksOf(whole), kindsOf(whole, ["learning_session", "meal", "plenary"])]).toEqual([["Learning"], ["learning_session", "plenary"]]);
    expect([isNarrowed(all), isNarrowed({ ...all, text: " " }), isNarrowed({ ...all, days: "after" })]).toEqual([false, false, true]);
  });

  it("know where a day begins", () => {
    expect(lineOfDay(linesOf(programme, all), "2018-06-20")).toBe(3);
    expect(lineOfDay(linesOf(programme, all), "2018-06-23")).toBe(-1);
  });
});

describe("walking the list", () => {
  const lines = linesOf(programme, all);
  it.each([[null, 1, "a"], [null, -1, "d"], ["a", 1, "b"], ["b", 1, "c"], ["a", -1, "a"], ["c", 10, "d"]])("from %s by %i to %s", (from, by, to) => {
    expect(neighbour(lines, from, by)?.id).toBe(to);
  });
  it("finds nothing in an empty programme", () => {
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe("words for times", () => {
  it("say both times, and never guess one", () => {
    const both = timeWords(session("a"));
    expect(both).toContain("14:00");
    expect(both).toContain("15:30");
    expect(timeWords(session("a", { ends: null }))).toContain("14:00");
    expect(timeWords(session("a", { ends: null }))).not.toContain("15:30");
    expect(timeWords(session("a", { starts: null, ends: null }))).not.toMatch(/\d/);
  });
});

it("a session without a code is known by its id", () => {
  expect([handleOf({ code: "SP4", id: "x" }), handleOf({ code: "", id: "x" })]).toEqual(["SP4", "x"]);
});
