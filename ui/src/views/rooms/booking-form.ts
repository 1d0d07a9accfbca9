// The booking dialog's fields and the `book_room` input they make, or a message beside each field that is not right.
// Start reading at `toBooking`.

import type { BookingPurpose, BookingStatus, Commands } from "../../api/generated/api";
import { instantsOf, localAt, wallTime, type Clock } from "../../grid/clock";
import { endLocal, localOf, parseTime, typedWall } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";

interface BookingFields {
  title: string;
  purpose: BookingPurpose;
  status: BookingStatus;
  date: string;
  starts: string;
  ends: string;
  /** Which of two equal hours is meant, on the night clocks go back. */
  startsLater: boolean;
  endsLater: boolean;
  setUp: string;
  tearDown: string;
}

export type BookingProblem = "title" | "starts" | "ends" | "setUp" | "tearDown";

type BookingAnswer =
  | { ok: true; input: Commands["book_room"]["input"] }
  | { ok: false; problems: Partial<Record<BookingProblem, string>> };

export const PURPOSES: readonly BookingPurpose[] = ["meeting", "session", "office", "holding_room", "media", "prayer", "medical", "storage", "set_up", "other"];

/** The statuses a new booking may have; a released one would hold nothing. */
export const NEW_STATUSES: readonly BookingStatus[] = ["confirmed", "hold", "inquiry"];

/** The dialog as it opens on a stretch drawn on the grid. */
export function fieldsFor(clock: Clock, starts: number, ends: number): BookingFields {
  const from = localAt(clock, starts);
  return {
    title: "", purpose: "meeting", status: "confirmed", date: from.slice(0, 10), starts: from.slice(11), ends: localAt(clock, ends).slice(11),
    startsLater: wallTime(clock, starts).later ?? false, endsLater: wallTime(clock, ends).later ?? false, setUp: "0", tearDown: "0",
  };
}

export function toBooking(fields: BookingFields, space: string, clock: Clock): BookingAnswer {
  const problems: Partial<Record<BookingProblem, string>> = {};
  const starts = startLocal(fields);
  const ends = endOf(fields);
  if (fields.title.trim() === "") problems.title = "rooms-problem-title";
  if (starts === null) problems.starts = "rooms-problem-time";
  if (ends === null) problems.ends = parseTime(fields.ends) ? "rooms-problem-end" : "rooms-problem-time";
  const setUp = minutes(fields.setUp);
  const tearDown = minutes(fields.tearDown);
  if (setUp === null) problems.setUp = "rooms-problem-minutes";
  if (tearDown === null) problems.tearDown = "rooms-problem-minutes";
  if (starts === null || ends === null || setUp === null || tearDown === null || problems.title) return { ok: false, problems };
  const zone = clock.ticks[0]?.zone ?? null;
  return {
    ok: true,
    input: {
      space, title: fields.title.trim(), purpose: fields.purpose, status: fields.status,
      starts: typedWall(starts, zone, isDoubled(clock, starts) ? fields.startsLater : null),
      ends: typedWall(ends, zone, isDoubled(clock, ends) ? fields.endsLater : null),
      set_up_minutes: setUp, tear_down_minutes: tearDown,
    },
  };
}

export function startLocal(fields: Pick<BookingFields, "date" | "starts">): string | null {
  const time = parseTime(fields.starts);
  return time === null || time === "24:00" ? null : localOf(fields.date, time);
}

export function endOf(fields: Pick<BookingFields, "date" | "starts" | "ends">): string | null {
  const starts = parseTime(fields.starts);
  const ends = parseTime(fields.ends);
  return starts === null || ends === null ? null : endLocal(fields.date, starts, ends);
}

export function isDoubled(clock: Clock, local: string | null): boolean {
  return local !== null && instantsOf(clock, local).length > 1;
}

/** Where the typed stretch lies on the grid, so that the picture follows the fields. */
export function spanOf(fields: BookingFields, clock: Clock): { starts: number; ends: number } | null {
  const starts = pick(clock, startLocal(fields), fields.startsLater);
  const ends = pick(clock, endOf(fields), fields.endsLater) ?? afterMidnight(clock, fields);
  return starts === null || ends === null || ends <= starts ? null : { starts, ends };
}

/** An end on the next day, which may not be shown: the picture runs on to where the hours end. */
function afterMidnight(clock: Clock, fields: BookingFields): number | null {
  const ends = endOf(fields);
  return ends !== null && ends > localAt(clock, clock.ends) ? clock.ends : null;
}

function pick(clock: Clock, local: string | null, later: boolean): number | null {
  const found = local === null ? [] : instantsOf(clock, local);
  return found[later ? found.length - 1 : 0] ?? null;
}

function minutes(text: string): number | null {
  const value = wholeNumber(text) ?? 0;
  return value === "wrong" || value > 24 * 60 ? null : value;
}
