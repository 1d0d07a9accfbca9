import { describe, expect, it } from "vitest";
import type { MeetingRow, Moment } from "../../api/generated/api";
import { fieldsOf, toChanges, toMeeting, type MeetingFields } from "./meeting-form";

const typed = (more: Partial<MeetingFields> = {}): MeetingFields => ({ title: "Nantes – Sfax", kind: "bilateral", status: "requested", date: "2018-06-20", starts: "12", ends: "1230", space: "", people: ["a", "b"], ...more });
const moment = (local: string) => ({ local, date: local.slice(0, 10), time: local.slice(11, 16) }) as Moment;
const row = { id: "m", title: "Nantes – Sfax", kind: "bilateral", status: "requested", starts: moment("2018-06-20T12:00"), ends: moment("2018-06-20T12:30"), space: null, participants: [{ person: "a", side: "requesting", function: "principal" }, { person: "b", side: "receiving", function: "adviser" }] } as unknown as MeetingRow;

describe("a new meeting", () => {
  it("is asked for by the person it is entered for", () => expect(toMeeting(typed(), "a")).toMatchObject({ ok: true, input: { starts: { local: "2018-06-20T12:00" }, ends: { local: "2018-06-20T12:30" }, space: null, participants: [{ person: "a", side: "requesting" }, { person: "b", side: "receiving" }] } }));
  it("may have no time yet", () => expect(toMeeting(typed({ starts: "", ends: "" }), "a")).toMatchObject({ ok: true, input: { starts: null, ends: null } }));
  it("says what is wrong beside the field", () => expect(toMeeting(typed({ title: " ", starts: "", ends: "x" }), "a")).toEqual({ ok: false, problems: { title: "person-problem-title", ends: "person-problem-end" } }));
});

describe("a meeting changed", () => {
  it("sends nothing when nothing changed", () => expect(toChanges(row, fieldsOf(row, ""))).toEqual({ ok: true, edit: null }));
  it("sends what differs in one letter, and keeps the parts of those who were in it", () => {
    expect(toChanges(row, { ...fieldsOf(row, ""), ends: "13:00", status: "confirmed", people: ["b", "c"] })).toEqual({
      ok: true, edit: { id: "m", status: "confirmed", participants: [{ person: "b", side: "receiving", function: "adviser" }, { person: "c", side: "receiving", function: "principal" }], ends: { local: "2018-06-20T13:00" } },
    });
  });
  it("clears a time", () => expect(toChanges(row, { ...fieldsOf(row, ""), starts: "", ends: "" })).toMatchObject({ edit: { starts: null, ends: null } }));
});
