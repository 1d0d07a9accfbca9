import { describe, expect, it } from "vitest";
import type { StaffRow } from "../../../api/generated/api";
import { blankStaff, hoursOf, staffFields, toStaff, toStaffEdit } from "./staff-form";

const ROW: StaffRow = { id: "s", person: "p", name: "Nadia", task: "interpreter", delegation: null, delegation_name: "", pairs: [{ one: "ar", other: "fr" }], break_minutes: 15, most_minutes_per_day: 240, note: "", hours: [{ starts: "20:00", ends: "26:00" }, { day: "2018-06-21" }], meetings: [] };

describe("somebody new", () => {
  const typed = { ...blankStaff("interpreter"), person: "p", pairs: [{ one: "ar", other: "fr" }, { one: "", other: "" }], rest: "15" };
  it("says what was typed, without pairs nobody filled", () => expect(toStaff(typed)).toEqual({ ok: true, person: "p", input: { task: "interpreter", delegation: null, pairs: [{ one: "ar", other: "fr" }], hours: [], break_minutes: 15, most_minutes_per_day: null, note: "" } }));
  it("may be a person not known yet", () => expect(toStaff({ ...typed, person: "", newName: " Nadia B. " })).toMatchObject({ ok: true, person: { named: "Nadia B." } }));
  it.each([["nobody", { person: "" }, "person"], ["half a pair", { pairs: [{ one: "ar", other: "" }] }, "pairs"], ["a language into itself", { pairs: [{ one: "ar", other: "ar" }] }, "pairs"], ["no hours", { hours: [{ day: "", starts: "9", ends: "", off: false }] }, "hours"], ["no minutes a day", { most: "0" }, "most"], ["too long a rest", { rest: "2000" }, "rest"]] as const)("is refused: %s", (_, change, field) => {
    const answer = toStaff({ ...typed, ...change } as typeof typed);
    expect(answer.ok ? [] : Object.keys(answer.problems)).toEqual([field]);
  });
});

describe("somebody who is edited", () => {
  it("changes nothing when nothing was changed, hours past midnight among it", () => expect(toStaffEdit(ROW, staffFields(ROW))).toEqual({ ok: true, input: null }));
  it("clears what was emptied", () => expect(toStaffEdit(ROW, { ...staffFields(ROW), most: "", rest: "", hours: [] })).toEqual({ ok: true, input: { id: "s", most_minutes_per_day: null, break_minutes: 0, hours: [] } }));
});

describe("hours of service", () => {
  it.each([
    ["a day", { day: "", starts: "9", ends: "18", off: false }, { starts: "09:00", ends: "18:00" }], ["past midnight", { day: "", starts: "20", ends: "2", off: false }, { starts: "20:00", ends: "26:00" }], ["past midnight as it is counted", { day: "", starts: "20:00", ends: "26:00", off: false }, { starts: "20:00", ends: "26:00" }],
    ["until midnight", { day: "2018-06-21", starts: "9", ends: "24", off: false }, { day: "2018-06-21", starts: "09:00", ends: "24:00" }], ["not at all", { day: "2018-06-21", starts: "", ends: "", off: true }, { day: "2018-06-21" }], ["an end before the start", { day: "", starts: "18", ends: "17", off: false }, "wrong"],
  ])("%s", (_, fields, expected) => expect(hoursOf(fields)).toEqual(expected));
});
