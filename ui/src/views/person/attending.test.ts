import { expect, it } from "vitest";
import type { SessionRow, Timeline, TimelineItem } from "../../api/generated/api";
import { openSessions, sessionWords } from "./attending";

function session(id: string, more: Partial<SessionRow> = {}): SessionRow {
  return {
    id, code: id, title: `Session ${id}`, kind: "plenary", mode: "in_person", starts: null, ends: null, date: "2014-06-19", space: null, space_name: "Room 510",
    venue_name: "", access: "", part_of: "", theme: "", track: "", host_name: "", link: "", languages: "", heard_languages: "", layout: null, expected: null, invited: 0, accepted: 0, cancelled: false, people: 0, booking: null, conflicts: 0, ...more,
  };
}

const attended = { what: "session", id: "SP1" } as TimelineItem;
const timeline: Timeline = { person: "p", name: "P", home_zone: null, forum_zone: "UTC", days: [{ date: "2014-06-19", forum_day: true, items: [attended], gaps: [], night: null }], conflicts: [] };

it("offers what takes place and is not attended yet, dated first", () => {
  const programme = { days: [{ date: "2014-06-19", forum_day: true, phase: "during" as const, sessions: [session("SP1"), session("SP2"), session("SP3", { cancelled: true }), session("SP4")] }] };
  expect(openSessions(programme, timeline).map(({ id }) => id)).toEqual(["SP2", "SP4"]);
});

it("finds a session by code, title, room and day", () => {
  expect(sessionWords(session("SP2"))).toEqual(expect.arrayContaining(["SP2", "Session SP2", "Room 510", "2014-06-19"]));
});
