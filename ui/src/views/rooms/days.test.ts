import { describe, expect, it } from "vitest";
import { axisOf } from "../../grid/axis.fixture";
import { localAt, readAxis } from "../../grid/clock";
import { daysWith, isOn, shownDays, tenOn } from "./days";

const forum = ["2014-10-25", "2014-10-26", "2014-10-27"];
const three = readAxis(axisOf("Europe/Madrid", "2014-10-25", "2014-10-27"));

describe("the days of the rooms", () => {
  it.each([
    ["one day", "day", "2014-10-26", "2014-10-26", "2014-10-26"],
    ["all", "all", "2014-10-26", "2014-10-25", "2014-10-27"],
    ["the day before as well, when one looks at it", "all", "2014-10-24", "2014-10-24", "2014-10-27"],
    ["but no day that is too far away", "all", "2014-08-01", "2014-10-25", "2014-10-27"],
  ] as const)("%s", (_, span, date, from, to) => {
    expect(shownDays(span, forum, date)).toEqual({ from, to });
  });

  it("of a forum that has none are none", () => {
    expect([shownDays("all", [], ""), daysWith([], undefined)]).toEqual([{ from: "", to: "" }, []]);
  });
});

describe("ten o'clock", () => {
  it.each([["2014-10-25", "2014-10-25T10:00"], ["2014-10-26", "2014-10-26T10:00"], ["2014-10-27", "2014-10-27T10:00"], ["2014-11-01", "2014-10-25T10:00"]])("on %s is %s, however long the night was", (date, local) => {
    expect(localAt(three, tenOn(three, date))).toBe(local);
  });

  it("knows which days are shown", () => {
    expect(["2014-10-24", "2014-10-25", "2014-10-27", "2014-10-28"].map((date) => isOn(three, date))).toEqual([false, true, true, false]);
  });
});
