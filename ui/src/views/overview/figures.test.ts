// The overview's figures: the countdown, travel by hour, the meetings' way.
import { describe, expect, it } from "vitest";
import type { Moment } from "../../api/generated/api";
import { countdown, funnel, hoursOf, hoursTogether, stretches, travelDays } from "./figures";

const hour = (date: string, time: string): Moment => ({ at: `${date}T${time}:00Z`, local: `${date}T${time}`, date, time, zone: "UTC", shift: "+00:00" });

describe("countdown", () => {
  it.each([
    ["2018-06-05", { when: "before", days: 14 }],
    ["2018-06-19", { when: "during", day: 1, of: 4 }],
    ["2018-06-22", { when: "during", day: 4, of: 4 }],
    ["2018-06-25", { when: "after", days: 3 }],
  ])("on %s", (today, expected) => expect(countdown(today, "2018-06-19", "2018-06-22")).toEqual(expected));
});

describe("travelDays", () => {
  it("puts people into the hours of their day, days in order", () => {
    const days = travelDays([{ hour: hour("2018-06-20", "09:00"), people: 2 }, { hour: hour("2018-06-19", "14:00"), people: 4 }, { hour: hour("2018-06-20", "09:00"), people: 1 }]);
    expect(days.map((day) => [day.date, day.people])).toEqual([["2018-06-19", 4], ["2018-06-20", 3]]);
    expect(days[1]?.hours[9]).toBe(3);
  });
});

describe("hours too narrow for their counts", () => {
  it.each([[600, 1], [528, 1], [527, 2], [264, 2], [263, 3], [170, 6]])("%d pixels put %d together", (width, hours) => expect(hoursTogether(width)).toBe(hours));
  it("lose nobody", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    for (const together of [1, 2, 3, 6]) {
      const found = stretches(hours, together);
      expect([found.length, found.reduce((sum, { people }) => sum + people, 0)]).toEqual([24 / together, 276]);
    }
    expect(stretches(hours, 3)[1]).toEqual({ hour: 3, people: 12 });
  });
});

describe("funnel", () => {
  it("keeps the order of the way and sets aside what is off", () => {
    const found = funnel([{ status: "confirmed", count: 2 }, { status: "declined", count: 1 }, { status: "requested", count: 5 }]);
    expect(found.steps.map(({ count }) => count)).toEqual([5, 0, 0, 0, 2, 0]);
    expect(found.off).toEqual([{ status: "declined", count: 1 }]);
    expect(found.most).toBe(5);
  });
});

it("says hours with at most one decimal", () => expect([0, 30, 90, 660].map(hoursOf)).toEqual(["0", "0.5", "1.5", "11"]));
