// The fields of a series that is edited, and the `edit_series` input they make: what was not changed is not sent, so that
// days that differ stay as they are. Start reading at `toSeriesEdit`.

import type { BookingPurpose, BookingStatus, EditSeries, Layout, RoomBookingView, SeriesView } from "../../api/generated/api";
import { parseTime } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";
import { NEW_STATUSES } from "./booking-form";

export interface SeriesFields {
  title: string;
  space: string;
  starts: string;
  ends: string;
  /** All days, or those from the one that is looked at. */
  reach: "all" | "from";
  status: BookingStatus;
  purpose: BookingPurpose;
  layout: Layout | "";
  headcount: string;
  neutralTitle: string;
  note: string;
}

export type SeriesProblem = "title" | "starts" | "ends" | "headcount";
type SeriesAnswer = { ok: true; input: EditSeries } | { ok: false; problems: Partial<Record<SeriesProblem, string>> };

/** As the booking one looks at has them, or else the first that still keeps its room or asks for it. */
export function seriesFields({ series, days }: SeriesView, from: string | null): SeriesFields {
  const live = days.filter(({ booking }) => booking !== null && NEW_STATUSES.includes(booking.status));
  const like: RoomBookingView | null = (live.find(({ day }) => day === from) ?? live[0])?.booking ?? null;
  return {
    title: series.title, space: series.space ?? "", starts: series.starts, ends: series.ends, reach: "all", status: like?.status ?? "confirmed", purpose: like?.purpose ?? "other", layout: like?.layout ?? "",
    headcount: like?.headcount == null ? "" : String(like.headcount), neutralTitle: like?.neutral_title ?? "", note: like?.note ?? "",
  };
}

/** How many midnights its hours alone would say. */
const midnightsOf = (starts: string, ends: string): number => (ends > starts ? 0 : 1);

/** It lasts over more midnights than its hours say. */
export const isLong = ({ starts, ends, days_long }: SeriesView["series"]): boolean => days_long !== midnightsOf(starts, ends);

export function toSeriesEdit(view: SeriesView, fields: SeriesFields, from: string | null): SeriesAnswer {
  const { series } = view;
  const before = seriesFields(view, from);
  const problems: Partial<Record<SeriesProblem, string>> = {};
  const [starts, ends, headcount] = [parseTime(fields.starts), parseTime(fields.ends), wholeNumber(fields.headcount)];
  if (fields.title.trim() === "") problems.title = "rooms-problem-title";
  if (starts === null || starts === "24:00") problems.starts = "rooms-problem-time";
  if (ends === null) problems.ends = "rooms-problem-time";
  if (headcount === "wrong") problems.headcount = "rooms-problem-count";
  if (starts === null || ends === null || headcount === "wrong" || Object.keys(problems).length > 0) return { ok: false, problems };
  const input: EditSeries = { series: series.id };
  if (fields.reach === "from" && from) input.from_day = from;
  if (fields.title.trim() !== before.title) input.title = fields.title.trim();
  if (fields.space !== before.space) input.space = fields.space;
  // What runs over more midnights than its hours say goes on doing so.
  if (starts !== before.starts || ends !== before.ends) Object.assign(input, { starts, ends }, isLong(series) ? { days_long: series.days_long } : {});
  if (fields.status !== before.status) input.status = fields.status;
  if (fields.purpose !== before.purpose) input.purpose = fields.purpose;
  if (fields.layout !== before.layout) input.layout = fields.layout || null;
  if (fields.headcount.trim() !== before.headcount) input.headcount = headcount;
  if (fields.neutralTitle.trim() !== before.neutralTitle) input.neutral_title = fields.neutralTitle.trim();
  if (fields.note.trim() !== before.note) input.note = fields.note.trim();
  return { ok: true, input };
}
