// How days are read from what people type.
import { describe, expect, it } from "vitest";
import { dayOrYear } from "./numbers";

describe("a day of foundation", () => {
  it.each([["1884-07-16", "1884-07-16"], ["1537", "1537-01-01"], ["", null], ["2015-02-30", "wrong"], ["16 July 1884", "wrong"]])("reads “%s”", (text, day) => {
    expect(dayOrYear(text)).toBe(day);
  });
});
