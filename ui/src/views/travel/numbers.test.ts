import { expect, it } from "vitest";
import { positionOf, positionText, wholeOrNone } from "./numbers";

it.each([["45.5088, -73.554", { latitude: 45.5088, longitude: -73.554 }], ["-23 46", { latitude: -23, longitude: 46 }], ["91, 0", null], ["0, 181", null], ["Montréal", null], ["", null]])("%o is the position %o", (text, position) => expect(positionOf(text)).toEqual(position));
it("writes a position as it reads it", () => expect(positionOf(positionText({ latitude: 45.5, longitude: -73.55 }))).toEqual({ latitude: 45.5, longitude: -73.55 }));
it.each([["", null], [" 7 ", 7]])("%o is %o seats", (text, seats) => expect(wholeOrNone(text)).toBe(seats));
it.each(["12o", "-1", "1.5", "seven"])("%o is refused in place, and erases nothing", (text) => expect(() => wholeOrNone(text)).toThrow("travel-problem-number"));
