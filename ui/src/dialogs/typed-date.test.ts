import { expect, it } from "vitest";
import { parseDate } from "./typed-date";

const NEAR = "2018-06-20";
it.each([
  ["2018-06-19", "2018-06-19"], ["19", "2018-06-19"], ["1", "2018-07-01"], ["30", "2018-06-30"], ["19.6", "2018-06-19"], ["19.6.", "2018-06-19"], ["19/6/2019", "2019-06-19"], ["19 jun", "2018-06-19"], ["19june", "2018-06-19"], ["Tue 19 June", "2018-06-19"],
  ["3 September 2018", "2018-09-03"], ["+1", "2018-06-21"], ["-2", "2018-06-18"], ["31/6", null], ["19/13", null], ["29.2", null], ["soon", null], ["19 xyz", null], ["", null],
])("%o beside 20 June 2018 is %o", (text, date) => expect(parseDate(text, NEAR)).toBe(date));

it("takes the year that lies nearest", () => {
  expect(parseDate("2 jan", "2018-12-28")).toBe("2019-01-02");
  expect(parseDate("30 dec", "2019-01-03")).toBe("2018-12-30");
  expect(parseDate("31", "2019-01-02")).toBe("2018-12-31");
});
it("knows a leap day", () => expect([parseDate("29 feb 2016", NEAR), parseDate("29 feb 2018", NEAR)]).toEqual(["2016-02-29", null]));
