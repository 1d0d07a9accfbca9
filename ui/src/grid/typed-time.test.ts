import { describe, expect, it } from "vitest";
import { daysFrom, endLocal, endOn, lastDayOf, lastDays, localOf, parseTime, typedWall } from "./typed-time";

describe("typed times", () => {
  it.each([
    ["9", "09:00"], ["09", "09:00"], ["930", "09:30"], ["0930", "09:30"], ["9.30", "09:30"], ["9:30", "09:30"], ["14h30", "14:30"],
    ["14h", "14:00"], [" 14 05 ", "14:05"], ["0:00", "00:00"], ["24:00", "24:00"],
  ])("%s is %s", (text, time) => {
    expect(parseTime(text)).toBe(time);
  });

  it.each(["", "noon", "25", "24:30", "9:7", "9:75", "-3", "12:30:00"])("%s is no time", (text) => {
    expect(parseTime(text)).toBeNull();
  });
});

describe("ends", () => {
  it.each([
    ["14:00", "15:30", "2018-06-20T15:30"],
    ["22:00", "01:00", "2018-06-21T01:00"],
    ["22:00", "24:00", "2018-06-21T00:00"],
    ["22:00", "00:00", "2018-06-21T00:00"],
    ["14:00", "13:00", null],
    ["14:00", "14:00", null],
  ])("from %s to %s", (starts, ends, expected) => {
    expect(endLocal("2018-06-20", starts, ends)).toBe(expected);
  });

  it.each([["2018-06-20T22:00", "2018-06-21T02:00", ""], ["2018-06-20T09:00", "2018-06-21T00:00", "2018-06-21"], ["2018-06-20T14:00", "2018-06-22T12:00", "2018-06-22"]])("from %s to %s ends on %j", (from, to, day) => {
    expect(lastDayOf(from, to)).toBe(day);
    expect(endOn(from.slice(0, 10), from.slice(11), to.slice(11), day)).toBe(to);
  });

  it("ends on no day that leaves it no time, and on the present one in any case", () => {
    const from = { date: "2018-06-20", local: "2018-06-20T14:00" };
    expect(lastDays(from, { date: "2018-06-22", time: "12:00" })[0]).toBe("2018-06-21");
    expect(lastDays(from, { date: "2018-06-20", time: "15:00" })[0]).toBe("2018-06-20");
    expect(lastDays(from, { date: "2018-08-01", time: "15:00" }).at(-1)).toBe("2018-08-01");
    expect(daysFrom("2018-06-29").slice(0, 3)).toEqual(["2018-06-29", "2018-06-30", "2018-07-01"]);
    expect(endOn("2018-06-20", "14:00", "12:00", "2018-06-20")).toBeNull();
  });

  it("carries zone and choice only when there is one", () => {
    expect(typedWall(localOf("2018-06-20", "14:00"), null, null)).toEqual({ local: "2018-06-20T14:00" });
    expect(typedWall("2014-10-26T02:30", "Europe/Madrid", true)).toEqual({ local: "2014-10-26T02:30", zone: "Europe/Madrid", later: true });
  });
});
