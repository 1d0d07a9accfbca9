import { describe, expect, it } from "vitest";
import type { MeetingRow, PartyView } from "../../../api/generated/api";
import { axisOf, momentAt } from "../../../grid/axis.fixture";
import { readAxis } from "../../../grid/clock";
import { HOUR, type Proposal } from "../../../grid/model";
import { chipsOf, fitsSides, keysOf, meetingOf, sideBars, sidesFree, withLock } from "./meeting-bars";
import { movesOf, strayed, toPlace, toTime } from "./moving";

const zone = "America/Montreal";
const clock = readAxis(axisOf(zone, "2018-06-20"));
const at = (hours: number): number => clock.starts + hours * HOUR;
const party = (delegation: string): PartyView => ({ id: `p-${delegation}`, delegation, name: delegation, side: "requesting", level: "head", principal: null, sends: null, principal_name: "", substitute: null, substitute_name: "", plus: null, speaks: "", understands: "", answer: "accepted", answered_on: null, note: "" });

function meeting(id: string, sides: string, from: number | null, more: Partial<MeetingRow> = {}): MeetingRow {
  const starts = from === null ? null : momentAt(at(from), zone);
  return {
    id, title: id, kind: "bilateral", status: from === null ? "requested" : "placed", starts, ends: from === null ? null : momentAt(at(from + 0.5), zone), space: from === null ? null : "s1", space_name: "520B", participants: [], conflicts: 0, topic: "", priority: "normal", minutes: null, interpretation: "none",
    note_taker: false, sensitivity: "normal", pinned: false, received_on: null, parties: [...sides].map(party), ...more,
  };
}

const rows = [meeting("ab", "AB", 10), meeting("bc", "BC", 12), meeting("off", "AC", 10, { status: "cancelled" }), meeting("wish", "AC", null), meeting("must", "AD", null, { priority: "must", minutes: 45 }), meeting("roomless", "CD", 15, { space: null })];
const byId = new Map(rows.map((row) => [row.id, row]));
const proposal = (held: { barId?: string; chipId?: string }, from: number): Proposal => ({ barId: null, chipId: null, ...held, starts: at(from), ends: at(from + 0.5), held: new Set() });

describe("meetings as bars and chips", () => {
  it("stand in the row of each side, named by the others; what is off is not shown", () => {
    const bars = sideBars(rows, "2018-06-20", false);
    expect(bars.map(({ id, rowId, label }) => [id, rowId, label])).toEqual([["meeting:ab@A", "A", "B"], ["meeting:ab@B", "B", "A"], ["meeting:bc@B", "B", "C"], ["meeting:bc@C", "C", "B"], ["meeting:roomless@C", "C", "D"], ["meeting:roomless@D", "D", "C"]]);
    expect(sideBars(rows, "2018-06-21", false)).toEqual([]);
    expect([meetingOf("meeting:ab@A"), meetingOf("meeting:ab"), meetingOf("session:x")]).toEqual(["ab", "ab", null]);
    expect(keysOf(rows[0]!, "rooms")).toEqual(["meeting:ab"]);
  });

  it("wait in order of priority; what has its time keeps it", () => {
    expect(chipsOf(rows, "2018-06-20", false).map(({ label, minutes, at: fixed }) => [label, minutes, fixed])).toEqual([["must", 45, undefined], ["wish", 30, undefined], ["roomless", 30, at(15)]]);
    expect(chipsOf(rows, "2018-06-21", true).map(({ label, fixed }) => [label, fixed])).toEqual([["must", true], ["wish", true]]);
  });

  it("what is fixed by hand or over is locked", () => {
    const [bar] = sideBars(rows, "2018-06-20", false);
    expect(withLock(bar!, rows[0]).locked).toBeUndefined();
    expect(withLock(bar!, meeting("x", "AB", 9, { pinned: true })).locked).toContain("fixed by hand");
    expect(withLock(bar!, meeting("x", "AB", 9, { status: "held" })).locked).toContain("over");
  });
});

describe("whether one fits", () => {
  it("a side that is in another meeting is named", () => {
    const free = sidesFree(rows);
    expect(free(proposal({ chipId: "meeting:wish" }, 10.25))?.short).toBe("A meets");
    expect(free(proposal({ chipId: "meeting:wish" }, 10.5))).toBeNull();
    expect(free(proposal({ barId: "meeting:ab@A" }, 10))).toBeNull();
    expect(free(proposal({ barId: "meeting:ab" }, 12))?.reason).toContain("“bc”");
  });

  it("it stays with its sides", () => {
    const fits = fitsSides(rows)(proposal({ barId: "meeting:ab@A" }, 14));
    expect([fits("A"), fits("B")]).toEqual([null, null]);
    expect(fits("C")).toMatchObject({ short: "not a side" });
    expect(strayed(byId, [{ barId: "meeting:ab@A", rowId: "C" }])?.id).toBe("ab");
    expect(strayed(byId, [{ barId: "meeting:ab@A", rowId: "B" }])).toBeNull();
  });
});

describe("what a drop writes", () => {
  const move = (barId: string, rowId: string, from: number, to = from + 0.5) => ({ barId, rowId, starts: at(from), ends: at(to) });

  it("only what changed, in a room", () => {
    expect(movesOf(byId, clock, [move("meeting:ab", "s2", 10)], "rooms")).toEqual([{ id: "ab", space: "s2" }]);
    expect(movesOf(byId, clock, [move("meeting:ab", "s1", 10, 11)], "rooms")).toMatchObject([{ id: "ab", ends: { local: "2018-06-20T11:00" } }]);
    expect(movesOf(byId, clock, [move("meeting:ab", "s1", 10)], "rooms")).toEqual([]);
  });

  it("a meeting once, though both of its bars were held, and never another room", () => {
    const found = movesOf(byId, clock, [move("meeting:ab@A", "A", 11), move("meeting:ab@B", "B", 11)], "delegations");
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty("space");
    expect(found[0]!.starts?.local).toBe("2018-06-20T11:00");
  });

  it("from the lane: a place in a room, a time alone beside a delegation", () => {
    const span = { rowId: "s2", starts: at(9), ends: at(9.5) };
    expect(toPlace("wish", span, clock).placements).toMatchObject([{ meeting: "wish", space: "s2", starts: { local: "2018-06-20T09:00" }, ends: { local: "2018-06-20T09:30" } }]);
    expect(toTime("wish", span, clock)).not.toHaveProperty("space");
  });
});
