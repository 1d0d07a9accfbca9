// A booking that is repeated: on which days, and the `book_series` input it makes. Start reading at `toSeries`.

import type { BookSeries, Rhythm } from "../../api/generated/api";
import { addMinutes, minutesBetween, type Clock } from "../../grid/clock";
import { daysBetween } from "../../words/dates";
import { detailsOf, endOf, startLocal, type BookingFields, type BookingProblems } from "./booking-form";

type SeriesAnswer = { ok: true; input: BookSeries } | { ok: false; problems: BookingProblems };

export const RHYTHMS: readonly Rhythm[] = ["daily", "weekdays", "weekly"];

/** The planner's longest series, in days. */
const LONGEST = 732;

export function toSeries(fields: BookingFields, space: string, clock: Clock): SeriesAnswer {
  const problems: BookingProblems = {};
  const booking = detailsOf(fields, space, clock, problems);
  const [starts, ends] = [startLocal(fields), endOf(fields)];
  if (starts === null) problems.starts = "rooms-problem-time";
  if (ends === null) problems.ends = "rooms-problem-end";
  const days = daysBetween(fields.date, fields.until);
  if (fields.until === "" || days < 0 || days > LONGEST) problems.until = "rooms-problem-until";
  if (starts === null || ends === null || fields.rhythm === "" || Object.keys(problems).length > 0) return { ok: false, problems };
  const input: BookSeries = { booking, rhythm: fields.rhythm, first_day: fields.date, last_day: fields.until, starts: starts.slice(11), ends: ends.slice(11), skip_taken: fields.skipTaken };
  const midnights = daysBetween(starts.slice(0, 10), ends.slice(0, 10));
  const usual = input.ends > input.starts ? 0 : 1;
  if (midnights !== usual) input.days_long = midnights;
  return { ok: true, input };
}

/** The days of a rhythm from one to another, both included. */
export function seriesDays(rhythm: Rhythm, first: string, last: string): string[] {
  const count = daysBetween(first, last);
  if (last === "" || !(count >= 0) || count > LONGEST) return [];
  const all = Array.from({ length: count + 1 }, (_, n) => addMinutes(`${first}T00:00`, n * 24 * 60).slice(0, 10));
  return all.filter((day) => rhythm === "daily" || (rhythm === "weekly" ? minutesBetween(`${first}T00:00`, `${day}T00:00`) % (7 * 24 * 60) === 0 : isWeekday(day)));
}

function isWeekday(day: string): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() % 6 !== 0;
}
