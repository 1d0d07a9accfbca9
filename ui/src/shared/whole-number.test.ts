// How whole numbers are read from what people type.
import { expect, it } from "vitest";
import { wholeNumber } from "./whole-number";

it.each([["646522", 646522], ["646,522", 646522], ["1.777.972", 1777972], ["7 181 469", 7181469], ["7\u202F181\u202F469", 7181469], [" 12 ", 12], ["0", 0], ["", null], ["  ", null]])("reads “%s”", (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});

it.each(["about 600", "12o", "-5", "1.5", "12,34", "1e6", "Infinity", "0x10"])("does not guess at “%s”", (text) => {
  expect(wholeNumber(text)).toBe("wrong");
});
