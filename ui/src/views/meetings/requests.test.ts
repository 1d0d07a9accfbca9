import { describe, expect, it } from "vitest";
import type { MeetingRow, Moment, PartyView, Reply } from "../../api/generated/api";
import { aboutOf, appliesTo, findable, narrowed, ofStatus, openAnswers, sortRequests, statusCounts, waits } from "./requests";

const english = new Intl.Collator("en");

const moment = (local: string): Moment => ({ at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "UTC", shift: "+00:00" });

const party = (name: string, side: PartyView["side"], answer: Reply): PartyView => ({
  id: `p-${name}`, delegation: `d-${name}`, name, side, level: "head", principal: null, sends: null, principal_name: `Head of ${name}`, substitute: null, substitute_name: "", plus: null, speaks: "", understands: "", answer, answered_on: null, note: "",
});

function row(id: string, more: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id, title: "Nantes – Sfax", kind: "bilateral", status: "requested", starts: null, ends: null, space: null, space_name: "", participants: [], conflicts: 0, topic: "", priority: "normal", minutes: 30, interpretation: "none", note_taker: false,
    sensitivity: "normal", pinned: false, received_on: "2018-05-28", parties: [party("Nantes", "requesting", "accepted"), party("Sfax", "receiving", "none")], ...more,
  };
}

const PLACED = { status: "placed" as const, starts: moment("2018-06-20T10:00"), ends: moment("2018-06-20T10:30") };
const AGREED_BY_ALL = [party("Nantes", "requesting", "accepted"), party("Recife", "receiving", "accepted")];

describe("what a request says", () => {
  it("takes its topic before its title", () => expect(aboutOf(row("a", { topic: "Ports" }))).toBe("Ports"));
  it("says nothing where the title only names the sides, in whichever order", () => {
    expect(aboutOf(row("a"))).toBe("");
    expect(aboutOf(row("a", { title: "Sfax — Nantes" }))).toBe("");
  });
  it("keeps a title of its own", () => expect(aboutOf(row("a", { title: "Courtesy call" }))).toBe("Courtesy call"));
  it("counts those who have not decided", () => expect(openAnswers([party("a", "requesting", "none"), party("b", "receiving", "tentative"), party("c", "receiving", "declined")])).toBe(1));
  it("waits while it has no time and may still come", () => {
    expect([waits(row("a")), waits(row("a", PLACED)), waits(row("a", { status: "declined" })), waits(row("a", { status: "held" }))]).toEqual([true, false, false, false]);
  });
});

describe("narrowing", () => {
  const all = findable([row("a"), row("b", { ...PLACED, parties: AGREED_BY_ALL, title: "Nantes – Recife", topic: "Ports" }), row("c", { status: "declined" })]);
  const ids = (filter: Partial<Parameters<typeof narrowed>[1]>) => narrowed(all, { typed: "", delegation: "", waiting: false, ...filter }).map(({ id }) => id);

  it.each([["every row while nothing is asked", {}, ["a", "b", "c"]], ["by a side", { typed: "recife" }, ["b"]], ["by a head's name", { typed: "head of sfax" }, ["a", "c"]], ["by a delegation", { delegation: "d-Recife" }, ["b"]], ["those that wait", { waiting: true }, ["a"]]])("%s", (_, filter, expected) => expect(ids(filter)).toEqual(expected));

  it("counts statuses in the order of life", () => expect(statusCounts(all.map((each) => each.row))).toEqual([{ status: "requested", count: 1 }, { status: "placed", count: 1 }, { status: "declined", count: 1 }]));
  it("takes no status for all", () => {
    const rows = all.map((each) => each.row);
    expect(ofStatus(rows, new Set())).toHaveLength(3);
    expect(ofStatus(rows, new Set(["placed"])).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("sorting", () => {
  const rows = [row("late", { ...PLACED, starts: moment("2018-06-21T09:00") }), row("none"), row("early", { ...PLACED, priority: "must" })];
  it.each([["when", false, ["early", "late", "none"]], ["when", true, ["late", "early", "none"]], ["priority", false, ["early", "late", "none"]], ["status", false, ["none", "late", "early"]]] as const)("by %s, descending %s", (column, descending, expected) =>
    expect(sortRequests(rows, { column, descending }, english).map(({ id }) => id)).toEqual(expected));
});

describe("deeds on several", () => {
  const rows = [row("asked"), row("ready", { ...PLACED, parties: AGREED_BY_ALL }), row("unanswered", PLACED), row("pinned", { ...PLACED, pinned: true, status: "confirmed" }), row("held", { ...PLACED, status: "held" })];
  it.each([["confirm", ["ready"]], ["place", ["asked"]], ["unplace", ["ready", "unanswered", "pinned"]], ["pin", ["ready", "unanswered"]], ["unpin", ["pinned"]]] as const)("%s", (deed, expected) => expect(appliesTo(deed, rows)).toEqual(expected));
});
