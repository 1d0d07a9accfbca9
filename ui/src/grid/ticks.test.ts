import { describe, expect, it } from "vitest";
import { axisOf } from "./axis.fixture";
import { readAxis } from "./clock";
import { labelStep, lineStep, marksEvery, monthSpans } from "./ticks";
import { HOUR, MINUTE } from "./model";

const day = readAxis(axisOf("America/Montreal", "2018-06-20"));
const longDay = readAxis(axisOf("Europe/Madrid", "2014-10-26"));

describe("labels above the grid", () => {
  it.each([[720, 5], [324, 10], [216, 15], [96, 30], [72, 60], [24, 120], [16, 180], [8, 360], [4, 720], [3, null], [1.5, null]])("at %d pixels an hour stand every %s minutes", (perHour, step) => {
    expect(labelStep(perHour)).toBe(step);
  });

  it.each([[720, 5], [216, 15], [96, 30], [72, 60], [20, 60], [10, 120], [2, 720], [1.5, 1440]])("and lines at %d every %i", (perHour, step) => {
    expect(lineStep(perHour)).toBe(step);
  });
});

describe("readings of the clock", () => {
  it.each([[60, 24], [120, 12], [30, 48], [5, 288], [720, 2], [1440, 1]])("every %i minutes are %i on a day", (minutes, count) => {
    expect(marksEvery(day.ticks, minutes, { from: day.starts, to: day.ends })).toHaveLength(count);
  });

  it("are only those in view, also within an hour", () => {
    const view = { from: day.starts + 9 * HOUR + 20 * MINUTE, to: day.starts + 10 * HOUR + 5 * MINUTE };
    expect(marksEvery(day.ticks, 15, view).map(({ time, full }) => [time, full])).toEqual([["09:30", false], ["09:45", false], ["10:00", true]]);
  });

  it("stay round after clocks change, and name the second of two equal hours", () => {
    const labels = marksEvery(longDay.ticks, 120, { from: longDay.starts, to: longDay.ends });
    expect(labels.slice(0, 5).map(({ time, later }) => [time, later])).toEqual([["00:00", false], ["02:00", false], ["02:00", true], ["04:00", false], ["06:00", false]]);
  });

  it("are full where a zone is half an hour off", () => {
    const adelaide = readAxis(axisOf("Australia/Adelaide", "2018-06-20"));
    expect(marksEvery(adelaide.ticks, 60, { from: adelaide.starts, to: adelaide.ends })).toHaveLength(24);
  });
});

it("months cover their days", () => {
  const weeks = readAxis(axisOf("America/Montreal", "2018-06-25", "2018-07-03"));
  const months = monthSpans(weeks);
  expect(months.map(({ date, starts, ends }) => [date.slice(0, 7), (ends - starts) / HOUR])).toEqual([["2018-06", 6 * 24], ["2018-07", 3 * 24]]);
});
