import { describe, expect, it } from "vitest";
import { axisOf } from "./axis.fixture";
import { addMinutes, carriedOver, daySpans, instantsOf, localAt, readAxis, snap, timeLabel, wallTime } from "./clock";
import { HOUR, MINUTE } from "./model";

const montreal = readAxis(axisOf("America/Montreal", "2018-06-20"));
const springForward = readAxis(axisOf("Europe/Madrid", "2014-03-30"));
const fallBack = readAxis(axisOf("Europe/Madrid", "2014-10-26"));
const threeDays = readAxis(axisOf("Europe/Madrid", "2014-10-25", "2014-10-27"));

describe("labels come from the ticks", () => {
  it.each([
    ["an ordinary afternoon", montreal, 14 * HOUR + 5 * MINUTE, "14:05"],
    ["before clocks go forward", springForward, 1 * HOUR + 59 * MINUTE, "01:59"],
    ["after clocks went forward", springForward, 2 * HOUR, "03:00"],
    ["the first two o'clock", fallBack, 2 * HOUR + 30 * MINUTE, "02:30"],
    ["the second two o'clock", fallBack, 3 * HOUR + 30 * MINUTE, "02:30"],
    ["the evening of the long day", fallBack, 24 * HOUR, "23:00"],
  ])("%s", (_, clock, since, label) => {
    expect(timeLabel(clock, clock.starts + since)).toBe(label);
  });

  it("reads instants before the first tick", () => {
    expect(localAt(montreal, montreal.starts - 30 * MINUTE)).toBe("2018-06-19T23:30");
  });
});

describe("wall times for writing", () => {
  it("names the zone and says nothing of doubling on ordinary days", () => {
    expect(wallTime(montreal, montreal.starts + 14 * HOUR)).toEqual({ local: "2018-06-20T14:00", zone: "America/Montreal" });
  });

  it("tells the first of two equal hours from the second", () => {
    expect(wallTime(fallBack, fallBack.starts + 2.5 * HOUR)).toMatchObject({ local: "2014-10-26T02:30", later: false });
    expect(wallTime(fallBack, fallBack.starts + 3.5 * HOUR)).toMatchObject({ local: "2014-10-26T02:30", later: true });
  });

  it.each([
    ["an hour that happens once", fallBack, "2014-10-26T09:15", 1],
    ["an hour that happens twice", fallBack, "2014-10-26T02:15", 2],
    ["an hour that is skipped", springForward, "2014-03-30T02:15", 0],
    ["the midnight that ends the axis", montreal, "2018-06-21T00:00", 1],
    ["another day", montreal, "2018-06-23T09:00", 0],
  ])("finds the instants of %s", (_, clock, local, count) => {
    const found = instantsOf(clock, local);
    expect(found).toHaveLength(count);
    for (const at of found) expect(localAt(clock, at)).toBe(local);
  });
});

describe("snapping", () => {
  it.each([
    [15, 10 * HOUR + 7 * MINUTE, 10 * HOUR],
    [15, 10 * HOUR + 8 * MINUTE, 10 * HOUR + 15 * MINUTE],
    [5, 10 * HOUR + 7 * MINUTE, 10 * HOUR + 5 * MINUTE],
    [60, 10 * HOUR + 31 * MINUTE, 11 * HOUR],
    [15, -1 * HOUR, 0],
    [15, 30 * HOUR, 24 * HOUR],
  ])("to %i minutes", (minutes, since, expected) => {
    expect(snap(montreal, montreal.starts + since, minutes) - montreal.starts).toBe(expected);
  });
});

describe("days", () => {
  it("are as long as they are", () => {
    expect(daySpans(threeDays).map((day) => [day.date, (day.ends - day.starts) / HOUR])).toEqual([
      ["2014-10-25", 24], ["2014-10-26", 25], ["2014-10-27", 24],
    ]);
    expect(daySpans(springForward).map((day) => (day.ends - day.starts) / HOUR)).toEqual([23]);
  });

  it("roll over in clock-face arithmetic", () => {
    expect(addMinutes("2018-12-31T23:45", 30)).toBe("2019-01-01T00:15");
  });
});

describe("a time carried over to other hours", () => {
  const at = (clock: typeof montreal, since: number): number => clock.starts + since;
  it.each([
    ["another day keeps its reading", montreal, readAxis(axisOf("America/Montreal", "2018-06-22")), 14.25 * HOUR, 14.25 * HOUR],
    ["also on a long day", readAxis(axisOf("Europe/Madrid", "2014-10-25")), fallBack, 14 * HOUR, 15 * HOUR],
    ["more days keep the instant", fallBack, threeDays, 20 * HOUR, 44 * HOUR],
    ["fewer days keep it where they can", threeDays, fallBack, 30 * HOUR, 6 * HOUR],
    ["and its reading where they cannot", threeDays, fallBack, 8 * HOUR, 9 * HOUR],
    ["a reading that the day does not have is left out", readAxis(axisOf("Europe/Madrid", "2014-03-29")), springForward, 2.5 * HOUR, 2.5 * HOUR],
  ])("%s", (_, before, after, since, expected) => {
    expect(carriedOver(before, after, at(before, since))).toBe(at(after, expected));
  });
});
