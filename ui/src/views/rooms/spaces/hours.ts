// Opening hours as the lines of a table: every day, then day by day, each with what holds there and who says so.

import type { Commands, OpeningHoursRow } from "../../../api/generated/api";
import { parseTime } from "../../../grid/typed-time";

/** A whole venue, or a room of it. */
export interface Place { venue: string; venueName: string; space: string | null; name: string }

type Hours = Pick<OpeningHoursRow, "opens" | "closes" | "next_day">;
/** Who says when it is open: the line itself, the line of every day, or the venue. */
type Source = "own" | "every" | "venue" | "nobody";

export interface HoursLine {
  /** Null for every day that has no line of its own. */
  day: string | null;
  own: OpeningHoursRow | null;
  holds: Hours | null;
  from: Source;
}

const isOf = (row: OpeningHoursRow, place: Place, own: boolean): boolean => (own && place.space ? row.space === place.space : row.venue === place.venue && !row.space);

/** What is said of the day before what is said of every day, and then its own before its venue's: as the planner reads them. */
export function hoursLines(rows: readonly OpeningHoursRow[], place: Place, days: readonly string[]): HoursLine[] {
  const own = rows.filter((row) => isOf(row, place, true));
  const above = place.space ? rows.filter((row) => isOf(row, place, false)) : [];
  const dated = [...own, ...above].flatMap(({ day }) => day ?? []);
  const shown = [...new Set([...days, ...dated])].sort();
  const every = own.find(({ day }) => day === null) ?? null;
  return [null, ...shown].map((day): HoursLine => {
    const mine = own.find((row) => row.day === day) ?? null;
    if (mine) return { day, own: mine, holds: mine, from: "own" };
    const ofDay = day === null ? undefined : above.find((row) => row.day === day);
    if (day !== null && every && !ofDay) return { day, own: null, holds: every, from: "every" };
    const venue = ofDay ?? above.find((row) => row.day === null);
    return { day, own: null, holds: venue ?? null, from: venue ? "venue" : "nobody" };
  });
}

export type HoursState = "usual" | "open" | "shut";
export const stateOf = ({ own }: HoursLine): HoursState => (own === null ? "usual" : own.opens === null ? "shut" : "open");

type Write = { name: "set_opening_hours"; input: Commands["set_opening_hours"]["input"] } | { name: "clear_opening_hours"; input: Commands["clear_opening_hours"]["input"] };

const USUAL = { opens: "08:00", closes: "20:00" };

/** The write that brings a line into another state; null when it is in it already. */
export function turned(line: HoursLine, place: Place, state: HoursState): Write | null {
  if (state === stateOf(line)) return null;
  if (state === "usual") return line.own && { name: "clear_opening_hours", input: { id: line.own.id } };
  const { opens, closes } = line.holds?.opens ? line.holds : USUAL;
  return set(line.day, place, state === "shut" ? null : { opens: opens ?? USUAL.opens, closes: closes ?? USUAL.closes });
}

const set = (day: string | null, place: Place, times: { opens: string; closes: string } | null): Write =>
  ({ name: "set_opening_hours", input: { ...(place.space ? { space: place.space } : { venue: place.venue }), day, opens: times?.opens ?? null, closes: times?.closes ?? null } });

/** The write of a time typed into an open line; null when it is as it was, a message when it is no time. */
export function retimed(line: HoursLine, place: Place, change: { opens?: string; closes?: string }): Write | "spaces-problem-time" | null {
  const before = { opens: line.own?.opens ?? USUAL.opens, closes: line.own?.closes ?? USUAL.closes };
  const opens = parseTime(change.opens ?? before.opens);
  const closes = parseTime(change.closes ?? before.closes);
  if (opens === null || closes === null || opens === "24:00") return "spaces-problem-time";
  return opens === before.opens && closes === before.closes ? null : set(line.day, place, { opens, closes });
}

/** What is said beside the inspector's room: one line for every day, and the days that differ. */
export function summary(lines: readonly HoursLine[]): HoursLine[] {
  const [every, ...days] = lines;
  const same = (a: Hours | null, b: Hours | null): boolean => a?.opens === b?.opens && a?.closes === b?.closes && (a === null) === (b === null);
  return every ? [every, ...days.filter((line) => !same(line.holds, every.holds))] : [];
}
