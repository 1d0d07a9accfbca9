// How numbers and days are read from what people type.
import { describe, expect, it } from "vitest";
import { dayOrYear, wholeNumber } from "./numbers";

describe("a population", () => {
  it.each([["646522", 646522], ["646,522", 646522], ["1.777.972", 1777972], ["7 181 469", 7181469], ["7\u202F181\u202F469", 7181469], [" 12 ", 12], ["", null]])("reads “%s”", (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  it.each(["about 600", "-5", "1.5", "12,34", "1e6"])("does not guess at “%s”", (text) => {
    expect(wholeNumber(text)).toBe("wrong");
  });
});

describe("a day of foundation", () => {
  it.each([["1884-07-16", "1884-07-16"], ["1537", "1537-01-01"], ["", null], ["2015-02-30", "wrong"], ["16 July 1884", "wrong"]])("reads “%s”", (text, day) => {
    expect(dayOrYear(text)).toBe(day);
  });
});
