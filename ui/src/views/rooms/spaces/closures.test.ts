import { describe, expect, it } from "vitest";
import type { ClosureRow, Moment } from "../../../api/generated/api";
import { closureFields, closuresIn, closuresOf, newClosure, placeKey, settled, toClosure } from "./closures";

const SPACES = [["517", null], ["517cd", "517"], ["517c", "517cd"], ["517ab", "517"], ["510", null]].map(([id, parent]) => ({ id: id!, parent: parent ?? null, venue: "palais" }));
const when = (local: string) => ({ local, date: local.slice(0, 10), time: local.slice(11) }) as Moment;
const closed = (id: string, of: { venue?: string; space?: string }): ClosureRow =>
  ({ id, venue: of.venue ?? null, space: of.space ?? null, name: "", kind: "closure", reason: "", starts: when("2018-06-20T08:00"), ends: when("2018-06-21T12:00"), delegations: [], purposes: [] }) as ClosureRow;
const ALL = [closed("venue", { venue: "palais" }), closed("other", { venue: "hall" }), closed("whole", { space: "517" }), closed("part", { space: "517c" }), closed("beside", { space: "517ab" }), closed("far", { space: "510" })];

describe("closures of a room", () => {
  it("are its own, its venue's, those around it and inside it; not those beside it", () => {
    expect(closuresOf(ALL, SPACES, SPACES[1]!).map(({ id }) => id)).toEqual(["venue", "whole", "part"]);
    expect(closuresIn(ALL, SPACES, "palais").map(({ id }) => id)).toEqual(["venue", "whole", "part", "beside", "far"]);
  });
  it("come back as they are written", () => {
    const row = { ...ALL[2]!, kind: "blocking" as const, purposes: ["media" as const], delegations: [{ id: "d1", name: "Nantes" }] } as ClosureRow;
    expect(toClosure(closureFields(row))).toEqual({ ok: true, input: { space: "517", kind: "blocking", reason: "", starts: { local: "2018-06-20T08:00" }, ends: { local: "2018-06-21T12:00" }, delegations: ["d1"], purposes: ["media"] } });
  });
});

describe("the dialog", () => {
  const fields = newClosure(placeKey({ venue: "palais" }), "closure", "2018-06-20");
  it("closes a venue across days, until the midnight that ends one", () => {
    expect(toClosure({ ...fields, fromTime: "22", toDay: "2018-06-22", toTime: "24:00" })).toMatchObject({ ok: true, input: { venue: "palais", starts: { local: "2018-06-20T22:00" }, ends: { local: "2018-06-23T00:00" } } });
  });
  it("says who is let in all the same, into what is closed as into what is kept", () => {
    expect(toClosure({ ...fields, delegations: ["d1"], purposes: ["media"] })).toMatchObject({ input: { kind: "closure", delegations: ["d1"], purposes: ["media"] } });
  });
  it("says what is missing or the wrong way round", () => {
    expect(toClosure({ ...fields, fromDay: "", toTime: "late" })).toEqual({ ok: false, problems: { fromDay: "spaces-problem-day", toTime: "spaces-problem-time" } });
    expect(toClosure({ ...fields, toTime: "07:00" })).toEqual({ ok: false, problems: { toTime: "spaces-problem-end" } });
    expect(toClosure({ ...fields, toDay: "2018-06-19" })).toEqual({ ok: false, problems: { toDay: "spaces-problem-end" } });
  });
  it("knows which of two equal hours is meant once somebody said so", () => {
    const night = { ...fields, fromDay: "2018-11-04", fromTime: "01:30", toDay: "2018-11-04", toTime: "09:00" };
    expect(toClosure(settled(night, "2018-11-04T01:30", true))).toMatchObject({ input: { starts: { local: "2018-11-04T01:30", later: true }, ends: { local: "2018-11-04T09:00" } } });
  });
});
