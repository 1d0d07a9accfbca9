import { describe, expect, it } from "vitest";
import type { ConflictView, Moment, Timeline, TimelineDay, TimelineGap, TimelineItem } from "../../api/generated/api";
import { daySections, hoursAndMinutes, shiftMinutes, type DaySection, type Entry } from "./lanes";

const ZONES: Record<string, string> = { "+02:00": "Europe/Madrid", "+03:00": "Europe/Sofia", "-04:00": "America/Toronto" };

/** "2014-06-19 10:00+02:00" */
function moment(text: string): Moment {
  const [date = "", clock = ""] = text.split(" ");
  const time = clock.slice(0, 5);
  const shift = clock.slice(5) || "+02:00";
  const at = `${new Date(`${date}T${time}:00${shift}`).toISOString().slice(0, 19)}Z`;
  return { at, local: `${date}T${time}`, date, time, zone: ZONES[shift] ?? "UTC", shift };
}

function item(key: string, starts: string, ends: string | null, more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    key, what: "session", id: key, title: key, detail: "", where: "", status: "confirmed", starts: moment(starts), ends: ends === null ? null : moment(ends),
    starts_home: null, ends_home: null, scheduled: null, delay_minutes: 0, can_edit: true, function: "", conflicts: [], with: [], ...more,
  };
}

function conflict(key: string): ConflictView {
  return { key, level: "block", rule: "person_in_two_places", about: { kind: "person", id: "", name: "", person: null, date: null }, facts: {}, sum: null, waived: null, things: [], people: [], starts: moment("2014-06-19 10:00"), ends: null };
}

function gap(starts: string, minutes: number, what: TimelineGap["what"] = "free"): TimelineGap {
  const from = moment(starts);
  return { key: `${what} ${starts}`, what, step: null, starts: from, ends: from, starts_home: null, ends_home: null, minutes, short: 0, after: null, before: null, from: "", to: "", source: null };
}

function day(date: string, items: TimelineItem[], more: Partial<TimelineDay> = {}): TimelineDay {
  return { date, forum_day: true, items, gaps: [], night: null, ...more };
}

function sections(...days: TimelineDay[]): DaySection[] {
  const timeline: Timeline = { person: "p", name: "P", home_zone: null, forum_zone: "Europe/Madrid", days, conflicts: [] };
  return daySections(timeline);
}

function told(entry: Entry): string {
  switch (entry.what) {
    case "gap": return `${entry.gap.what} ${entry.gap.minutes}`;
    case "clock": return `clock ${entry.shift} ${entry.minutes}`;
    case "item": return [entry.item.key, entry.part === "whole" ? "" : entry.part, entry.lanes > 1 ? `${entry.lane + 1}/${entry.lanes}` : ""].filter(Boolean).join(" ");
  }
}

const D = "2014-06-19";
const NEXT = "2014-06-20";

describe("one day", () => {
  it.each<[string, TimelineItem[], string[]]>([
    ["nothing", [], []],
    ["items stand in the order of their start", [item("b", `${D} 12:00`, `${D} 13:00`), item("a", `${D} 11:00`, `${D} 12:00`)], ["a", "b"]],
        ["touching items do not overlap", [item("a", `${D} 09:00`, `${D} 10:00`), item("b", `${D} 10:00`, `${D} 11:00`)], ["a", "b"]],
    ["overlapping items share lanes", [item("a", `${D} 09:00`, `${D} 11:00`), item("b", `${D} 10:00`, `${D} 12:00`)], ["a 1/2", "b 2/2"]],
    ["a lane is used again", [item("a", `${D} 09:00`, `${D} 12:00`), item("b", `${D} 09:30`, `${D} 10:00`), item("c", `${D} 10:00`, `${D} 11:00`)], ["a 1/2", "b 2/2", "c 2/2"]],
    ["an item without an end inside another takes its lane", [item("a", `${D} 09:00`, `${D} 12:00`), item("b", `${D} 10:00`, null), item("c", `${D} 13:00`, null)], ["a 1/2", "b 2/2", "c"]],
    ["a cancelled item takes no time", [item("a", `${D} 09:00`, `${D} 10:00`), item("x", `${D} 09:30`, `${D} 11:00`, { status: "cancelled" }), item("b", `${D} 12:00`, `${D} 13:00`)], ["a", "x", "b"]],
  ])("%s", (_name, items, expected) => expect(sections(day(D, items))[0]?.entries.map(told)).toEqual(expected));
});

describe("what lies between", () => {
  const [flight, meeting] = [item("flight", `${D} 10:00`, `${D} 12:40`, { what: "leg" }), item("meeting", `${D} 16:00`, `${D} 17:00`, { what: "meeting" })];

  it("stands in the order of time among the items", () => {
    const gaps = [gap(`${D} 13:25`, 35, "on_the_way"), gap(`${D} 12:40`, 45, "buffer"), gap(`${D} 14:00`, 120), gap(`${D} 08:00`, 120, "buffer"), gap(`${D} 17:00`, 300)];
    expect(sections(day(D, [meeting, flight], { gaps }))[0]?.entries.map(told)).toEqual(["buffer 120", "flight", "buffer 45", "on_the_way 35", "free 120", "meeting", "free 300"]);
  });
  it("does not fill a day by itself when it is free", () => expect(sections(day(D, [], { gaps: [gap(`${D} 08:00`, 300)] }))[0]?.empty).toBe(true));
  it("leaves out a short pause, never what must be done", () => expect(sections(day(D, [flight, meeting], { gaps: [gap(`${D} 12:40`, 10), gap(`${D} 12:50`, 5, "buffer")] }))[0]?.entries.map(told)).toEqual(["flight", "buffer 5", "meeting"]));
  it("stands on the day where it begins: a check-in the evening before is not left out", () => {
    const all = sections(day(D, [], { gaps: [gap(`${D} 23:00`, 120, "buffer")], forum_day: false }), day(NEXT, [item("night flight", `${NEXT} 01:00`, null, { what: "leg" })]));
    expect(all.map(({ date, empty }) => [date, empty])).toEqual([[D, false], [NEXT, false]]);
  });
});

describe("midnight", () => {
  it("divides a long item over its days", () => {
    const ferry = item("ferry", `${D} 20:00`, "2014-06-21 08:00", { what: "leg" });
    const all = sections(day(D, [ferry]), day(NEXT, [ferry]), day("2014-06-21", [ferry, item("a", "2014-06-21 10:00", "2014-06-21 11:00")]));
    expect(all.map(({ entries }) => entries.map(told))).toEqual([["ferry begins"], ["ferry continues"], ["ferry ends", "a"]]);
  });

  it("adds the day an item reaches into when it was not listed", () => {
    expect(sections(day(D, [item("night train", `${D} 22:00`, `${NEXT} 07:00`)])).map(({ date }) => date)).toEqual([D, NEXT]);
  });

  it("itself belongs to the day before", () => {
    expect(sections(day(D, [item("dinner", `${D} 21:00`, `${NEXT} 00:00`)])).map(({ entries }) => entries.map(told))).toEqual([["dinner"]]);
  });

  it("passed eastwards over the date line keeps the item in the day it began", () => {
    const flight = item("flight", `${NEXT} 00:30`, null, { ends: { ...moment(`${D} 13:00-04:00`), at: "2014-06-20T06:00:00Z" } });
    expect(sections(day(NEXT, [flight])).map(({ date }) => date)).toEqual([NEXT]);
  });
});

describe("nights and empty days", () => {
  const stay = item("stay", `${D} 15:00`, "2014-06-21 11:00", { what: "stay" });
  const night = { stay: "s", hotel: "Hotel Arts" };

  it("a stay stands at check-in and at check-out, with its nights between", () => {
    const all = sections(
      day(D, [item("a", `${D} 14:30`, `${D} 15:30`), stay], { night }),
      day(NEXT, [], { night }),
      day("2014-06-21", [item("b", "2014-06-21 09:00", "2014-06-21 10:00")]),
    );
    expect(all.map(({ entries }) => entries.map(told))).toEqual([["a", "stay begins"], [], ["b", "stay ends"]]);
    expect(all.map((section) => section.night?.hotel ?? null)).toEqual(["Hotel Arts", "Hotel Arts", null]);
    expect(all.map((section) => section.empty)).toEqual([false, true, false]);
  });

  it("empty days outside the forum are dropped at both ends and kept between", () => {
    const off = { forum_day: false };
    const all = sections(day("2014-06-17", [], off), day("2014-06-18", [item("a", "2014-06-18 09:00", null)], off), day(D, [], off), day(NEXT, []), day("2014-06-21", [], off));
    expect(all.map(({ date }) => date)).toEqual(["2014-06-18", D, NEXT]);
  });

  it("a person with nothing outside forum days has no days", () => expect(sections(day(D, [], { forum_day: false }))).toEqual([]));
});

describe("clocks", () => {
  it("change after a flight into another zone, and back", () => {
    const all = sections(
      day(D, [item("out", `${D} 08:00+03:00`, `${D} 10:30+02:00`, { what: "leg" }), item("a", `${D} 12:00`, `${D} 13:00`)]),
      day(NEXT, [item("back", `${NEXT} 12:00+02:00`, `${NEXT} 16:00+03:00`, { what: "leg" })]),
    );
    expect(all.map(({ entries }) => entries.map(told))).toEqual([["out", "clock +02:00 -60", "a"], ["back", "clock +03:00 60"]]);
  });
});

describe("conflicts", () => {
  it("are told once, at the first item they hit, and counted after", () => {
    const both = { conflicts: [conflict("k")] };
    const entries = sections(day(D, [item("a", `${D} 09:00`, `${D} 11:00`, both), item("b", `${D} 10:00`, `${D} 12:00`, both)]))[0]?.entries ?? [];
    expect(entries.map((entry) => (entry.what === "item" ? [entry.told.length, entry.toldAbove] : []))).toEqual([[1, 0], [0, 1]]);
  });
});

describe("small sums", () => {
  it.each([[135, { hours: 2, minutes: 15 }], [60, { hours: 1, minutes: 0 }], [20, { hours: 0, minutes: 20 }]])("%i minutes", (minutes, read) => expect(hoursAndMinutes(minutes)).toEqual(read));
  it.each([["+02:00", 120], ["-03:30", -210], ["", 0]])("a shift of %s", (shift, minutes) => expect(shiftMinutes(shift)).toBe(minutes));
});
