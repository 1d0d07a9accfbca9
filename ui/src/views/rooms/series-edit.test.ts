import { describe, expect, it } from "vitest";
import type { SeriesView } from "../../api/generated/api";
import { isLong, seriesFields, toSeriesEdit, type SeriesFields } from "./series-edit";

const row = { id: "s", title: "Exhibition", space: "r1", starts: "09:00", ends: "18:00", days_long: 2 };
const booking = { status: "hold", purpose: "media", layout: "theatre", headcount: 40, neutral_title: "", note: "Stands" };
const view = (more: Partial<SeriesView["series"]> = {}): SeriesView =>
  ({ series: { ...row, ...more }, days: [{ day: "2018-06-20", state: "over", booking: { ...booking, status: "released" } }, { day: "2018-06-21", state: "booked", booking }, { day: "2018-06-22", state: "booked", booking: { ...booking, headcount: 60 } }] }) as unknown as SeriesView;
const edit = (change: Partial<SeriesFields>, of = view(), from: string | null = null) => toSeriesEdit(of, { ...seriesFields(of, from), ...change }, from);

describe("a series that is edited", () => {
  it("over several midnights keeps them when its hours change", () => {
    expect(edit({ starts: "8" })).toEqual({ ok: true, input: { series: "s", starts: "08:00", ends: "18:00", days_long: 2 } });
  });

  it("whose hours say when it ends is read off the new ones", () => {
    const evening = view({ starts: "18:00", ends: "23:00", days_long: 0 });
    expect([isLong(view().series), isLong(evening.series), isLong(view({ starts: "22:00", ends: "02:00", days_long: 1 }).series)]).toEqual([true, false, false]);
    expect(edit({ ends: "1" }, evening)).toEqual({ ok: true, input: { series: "s", starts: "18:00", ends: "01:00" } });
  });

  it("sends what was changed and nothing else", () => {
    expect(edit({})).toEqual({ ok: true, input: { series: "s" } });
    expect(edit({ status: "confirmed", purpose: "office", layout: "", headcount: "", neutralTitle: "Office", note: "", reach: "from" }, view(), "2018-06-22")).toEqual({
      ok: true, input: { series: "s", from_day: "2018-06-22", status: "confirmed", purpose: "office", layout: null, headcount: null, neutral_title: "Office", note: "" },
    });
  });

  it("begins as the day that is looked at has it, or the first that keeps its room", () => {
    expect([seriesFields(view(), "2018-06-22").headcount, seriesFields(view(), "2018-06-20").headcount]).toEqual(["60", "40"]);
  });

  it.each([[{ title: " " }, "title"], [{ starts: "soon" }, "starts"], [{ ends: "x" }, "ends"], [{ headcount: "many" }, "headcount"]])("with %o says so beside the field", (change, field) => {
    const answer = edit(change);
    expect(answer.ok ? [] : Object.keys(answer.problems)).toEqual([field]);
  });
});
