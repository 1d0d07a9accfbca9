import { describe, expect, it } from "vitest";
import type { Moment } from "../api/generated/api";
import { meantDate, meantReading, noDelay, parseMinutes, toDelay } from "./delay-form";

const moment = (local: string) => ({ local, date: local.slice(0, 10), time: local.slice(11) }) as Moment;
const leg = { id: "leg", departs: moment("2018-06-19T13:25"), arrives: moment("2018-06-19T23:40") };

it.each([["95", 95], ["+95", 95], ["-10", -10], ["−10", -10], ["1:35", 95], ["1h", 60], ["2h05", 125], ["40 min", 40], ["", null], ["soon", null], ["1:75", null]])("%o is %o minutes", (text, minutes) => expect(parseMinutes(text)).toBe(minutes));

describe("a new time", () => {
  it.each([["23:55", "2018-06-19T23:55"], ["00:30", "2018-06-20T00:30"], ["22:00", "2018-06-19T22:00"], ["24:00", "2018-06-20T00:00"]])("%s is the reading that is meant", (time, local) => expect(meantReading(leg.arrives, time)).toBe(local));
  it.each([["23:30", "2018-06-19T23:30"], ["05:30", "2018-06-20T05:30"], ["06:30", "2018-06-19T06:30"]])("%s is rather late than early of 10:00", (time, local) => expect(meantReading(moment("2018-06-19T10:00"), time)).toBe(local));
  it("just before midnight of a leg after it is the day before", () => expect(meantReading(moment("2018-06-20T00:10"), "23:50")).toBe("2018-06-19T23:50"));
});

it.each([["0:30", "2018-06-20"], ["23", "2018-06-19"], ["soon", null], ["", null]])("%o means %o, beside the field", (typed, date) => expect(meantDate(leg.arrives, typed)).toBe(date));

describe("what the planner is told", () => {
  it("is minutes when minutes are typed", () => expect(toDelay(leg, { ...noDelay(), minutes: "1h30", lands: "xx" })).toEqual({ ok: true, input: { leg: "leg", minutes: 90 } }));
  it("is the times otherwise, and whether they happened", () => expect(toDelay(leg, { minutes: "", leaves: "1410", lands: "0:30", happened: true })).toEqual({ ok: true, input: { leg: "leg", actual: true, departs: { local: "2018-06-19T14:10" }, arrives: { local: "2018-06-20T00:30" } } }));
  it("is nothing while nothing is typed", () => expect(toDelay(leg, { ...noDelay(), happened: true })).toEqual({ ok: "nothing" }));
  it("says what it cannot read beside the field", () => {
    expect(toDelay(leg, { ...noDelay(), minutes: "late" })).toEqual({ ok: false, problems: { minutes: "travel-problem-minutes" } });
    expect(toDelay(leg, { ...noDelay(), leaves: "99", lands: "14" })).toEqual({ ok: false, problems: { leaves: "travel-problem-time" } });
  });
});
