import { describe, expect, it } from "vitest";
import { fieldsFor } from "./booking-form";
import { at, clock } from "../../grid/rooms/bars.fixture";
import { seriesDays, toSeries } from "./series-form";

const fields = { ...fieldsFor(clock, at(9), at(10)), title: "Morning briefing", rhythm: "daily" as const, until: "2018-06-22" };

describe("a series", () => {
  it.each([
    ["daily", "2018-06-22", ["2018-06-20", "2018-06-21", "2018-06-22"]],
    ["weekdays", "2018-06-25", ["2018-06-20", "2018-06-21", "2018-06-22", "2018-06-25"]],
    ["weekly", "2018-07-05", ["2018-06-20", "2018-06-27", "2018-07-04"]],
    ["daily", "2018-06-19", []], ["daily", "", []],
  ] as const)("%s until %s has these days", (rhythm, until, days) => {
    expect(seriesDays(rhythm, "2018-06-20", until)).toEqual(days);
  });

  it("is sent with its hours on the wall", () => {
    expect(toSeries(fields, "s1", clock)).toEqual({
      ok: true, input: { booking: { space: "s1", title: "Morning briefing", purpose: "meeting", status: "confirmed" }, rhythm: "daily", first_day: "2018-06-20", last_day: "2018-06-22", starts: "09:00", ends: "10:00", skip_taken: true },
    });
  });

  it("says how many midnights it lasts only where the hours do not", () => {
    expect(toSeries({ ...fields, starts: "22", ends: "6" }, "s1", clock)).not.toHaveProperty("input.days_long");
    expect(toSeries({ ...fields, endDate: "2018-06-21" }, "s1", clock)).toMatchObject({ input: { days_long: 1 } });
  });

  it("needs a last day that is not before the first", () => {
    expect(toSeries({ ...fields, until: "2018-06-19" }, "s1", clock)).toMatchObject({ ok: false, problems: { until: "rooms-problem-until" } });
    expect(toSeries({ ...fields, until: "" }, "s1", clock)).toMatchObject({ ok: false, problems: { until: "rooms-problem-until" } });
  });
});
