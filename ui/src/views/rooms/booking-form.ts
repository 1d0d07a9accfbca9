// The booking dialog's fields and the `book_room` input they make, or a message beside each field that is not right.
// Start reading at `toBooking`.

import type { BookingDetails, BookingPurpose, BookingStatus, BookRoom, Layout, Rhythm, WallTime } from "../../api/generated/api";
import { instantsOf, localAt, minutesBetween, wallTime, type Clock } from "../../grid/clock";
import { endOn, lastDayOf, localOf, MOST_DAYS, parseTime, typedWall } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";

/** The session or meeting a booking keeps its room for. */
export interface Served {
  what: "session" | "meeting";
  id: string;
}

export interface BookingFields {
  /** None: a booking by itself. */
  serves: Served | null;
  title: string;
  purpose: BookingPurpose;
  status: BookingStatus;
  date: string;
  starts: string;
  ends: string;
  /** The day it ends on; empty, the same one, or the next after midnight. */
  endDate: string;
  /** Which of two equal hours is meant, on the night clocks go back. */
  startsLater: boolean;
  endsLater: boolean;
  /** Empty: as the room or its layout has it. */
  setUp: string;
  tearDown: string;
  delegation: string;
  layout: Layout | "";
  headcount: string;
  equipment: string;
  booths: string;
  stepFree: boolean;
  neutralTitle: string;
  note: string;
  /** A hold's place in the line; empty, behind those that are there. */
  rank: string;
  /** When a hold lapses; empty, never. */
  expiresDate: string;
  expiresTime: string;
  /** Empty: once. */
  rhythm: Rhythm | "";
  until: string;
  skipTaken: boolean;
}

export type BookingProblem = "title" | "starts" | "ends" | "setUp" | "tearDown" | "headcount" | "booths" | "rank" | "expires" | "until";
export type BookingProblems = Partial<Record<BookingProblem, string>>;

type BookingAnswer = { ok: true; input: BookRoom } | { ok: false; problems: BookingProblems };

/** The statuses a new booking may have; a released one would hold nothing. */
export const NEW_STATUSES: readonly BookingStatus[] = ["confirmed", "hold", "inquiry"];

/** The dialog as it opens on a stretch drawn on the grid. */
export function fieldsFor(clock: Clock, starts: number, ends: number): BookingFields {
  const from = localAt(clock, starts);
  return {
    serves: null, title: "", purpose: "meeting", status: "confirmed", date: from.slice(0, 10), starts: from.slice(11), ends: localAt(clock, ends).slice(11), endDate: lastDayOf(from, localAt(clock, ends)),
    startsLater: wallTime(clock, starts).later ?? false, endsLater: wallTime(clock, ends).later ?? false, setUp: "", tearDown: "",
    delegation: "", layout: "", headcount: "", equipment: "", booths: "", stepFree: false, neutralTitle: "", note: "", rank: "", expiresDate: "", expiresTime: "18:00", rhythm: "", until: "", skipTaken: true,
  };
}

export function toBooking(fields: BookingFields, space: string, clock: Clock): BookingAnswer {
  const problems: BookingProblems = {};
  const details = detailsOf(fields, space, clock, problems);
  const starts = startLocal(fields);
  const ends = endOf(fields);
  if (starts === null) problems.starts = "rooms-problem-time";
  if (ends === null) problems.ends = parseTime(fields.ends) ? "rooms-problem-end" : "rooms-problem-time";
  if (starts === null || ends === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const zone = zoneOf(clock);
  return {
    ok: true,
    input: {
      ...details, ...(fields.serves ? { [fields.serves.what]: fields.serves.id } : {}),
      starts: typedWall(starts, zone, isDoubled(clock, starts) ? fields.startsLater : null),
      ends: typedWall(ends, zone, isDoubled(clock, ends) ? fields.endsLater : null),
    },
  };
}

/** Everything but when; what was left empty is left to the planner. */
export function detailsOf(fields: BookingFields, space: string, clock: Clock, problems: BookingProblems): BookingDetails {
  const title = fields.title.trim();
  if (title === "") problems.title = "rooms-problem-title";
  const details: BookingDetails = { space, title, purpose: fields.purpose, status: fields.status };
  const counts = [["setUp", "set_up_minutes", minutes(fields.setUp)], ["tearDown", "tear_down_minutes", minutes(fields.tearDown)], ["headcount", "headcount", wholeNumber(fields.headcount)], ["booths", "booths", wholeNumber(fields.booths)]] as const;
  for (const [field, name, count] of counts) {
    if (count === "wrong") problems[field] = field === "headcount" || field === "booths" ? "rooms-problem-count" : "rooms-problem-minutes";
    else if (count !== null) details[name] = count;
  }
  if (fields.delegation !== "") details.delegation = fields.delegation;
  if (fields.layout !== "") details.layout = fields.layout;
  if (fields.stepFree) details.step_free = true;
  const texts = [["equipment", fields.equipment], ["neutral_title", fields.neutralTitle], ["note", fields.note]] as const;
  for (const [name, text] of texts) if (text.trim() !== "") details[name] = text.trim();
  if (fields.status === "hold") hold(fields, clock, details, problems);
  return details;
}

function hold(fields: BookingFields, clock: Clock, details: BookingDetails, problems: BookingProblems): void {
  const rank = wholeNumber(fields.rank);
  if (rank === "wrong" || rank === 0) problems.rank = "rooms-problem-rank";
  else if (rank !== null) details.hold_rank = rank;
  if (fields.expiresDate === "") return;
  const expires = expiryOf(fields, clock);
  if (expires) details.hold_expires = expires;
  else problems.expires = "rooms-problem-time";
}

/** When a hold lapses, on the wall. */
export function expiryOf({ expiresDate, expiresTime }: Pick<BookingFields, "expiresDate" | "expiresTime">, clock: Clock): WallTime | null {
  const time = parseTime(expiresTime);
  return time === null || expiresDate === "" ? null : typedWall(localOf(expiresDate, time), zoneOf(clock), null);
}

export function zoneOf(clock: Clock): string | null {
  return clock.ticks[0]?.zone ?? null;
}

export function startLocal(fields: Pick<BookingFields, "date" | "starts">): string | null {
  const time = parseTime(fields.starts);
  return time === null || time === "24:00" ? null : localOf(fields.date, time);
}

export function endOf(fields: Pick<BookingFields, "date" | "starts" | "ends" | "endDate">): string | null {
  const starts = parseTime(fields.starts);
  const ends = parseTime(fields.ends);
  if (starts === null || ends === null) return null;
  const to = endOn(fields.date, starts, ends, fields.endDate);
  return to !== null && minutesBetween(localOf(fields.date, starts), to) <= MOST_DAYS * 24 * 60 ? to : null;
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

/** An end on a later day, which may not be shown: the picture runs on to where the hours end. */
function afterMidnight(clock: Clock, fields: BookingFields): number | null {
  const ends = endOf(fields);
  return ends !== null && ends > localAt(clock, clock.ends) ? clock.ends : null;
}

function pick(clock: Clock, local: string | null, later: boolean): number | null {
  const found = local === null ? [] : instantsOf(clock, local);
  return found[later ? found.length - 1 : 0] ?? null;
}

function minutes(text: string): number | null | "wrong" {
  const value = wholeNumber(text);
  return value !== null && value !== "wrong" && value > 24 * 60 ? "wrong" : value;
}
