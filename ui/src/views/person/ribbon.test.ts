import { expect, it } from "vitest";
import type { Moment, TimelineItem } from "../../api/generated/api";
import type { DaySection, Part } from "./lanes";
import { ribbon } from "./ribbon";

const moment = (time: string) => ({ time, date: "2014-06-19" }) as Moment;

function section(starts: string, ends: string | null, part: Part, what: TimelineItem["what"] = "session"): DaySection {
  const item = { what, status: "confirmed", starts: moment(starts), ends: ends === null ? null : moment(ends) } as TimelineItem;
  return { date: "2014-06-19", forumDay: true, empty: false, night: null, entries: [{ what: "item", key: "k", item, part, lane: 0, lanes: 1, told: [], toldAbove: 0 }] };
}

it.each<[string, DaySection, [number, number][]]>([
  ["a morning", section("06:00", "12:00", "whole"), [[0.25, 0.5]]],
  ["until midnight", section("18:00", "00:00", "whole"), [[0.75, 1]]],
  ["a night train, first evening", section("18:00", "06:00", "begins"), [[0.75, 1]]],
  ["a night train, next morning", section("18:00", "06:00", "ends"), [[0, 0.25]]],
  ["a day at sea", section("18:00", "06:00", "continues"), [[0, 1]]],
  ["an end nobody knows", section("12:00", null, "whole"), [[0.5, 0.5 + 30 / 1440]]],
  ["the last minutes stay inside the day", section("23:59", null, "whole"), [[1 - 30 / 1440, 1]]],
  ["a stay takes no time", section("15:00", null, "whole", "stay"), []],
])("%s", (_name, day, expected) => {
  const found = ribbon(day).map(({ from, until }) => [from, until]);
  expect(found).toHaveLength(expected.length);
  expected.forEach(([from, until], n) => {
    expect(found[n]?.[0]).toBeCloseTo(from);
    expect(found[n]?.[1]).toBeCloseTo(until);
  });
});
