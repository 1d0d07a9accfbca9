// Opening hours as the lines of a table: every day, then day by day, each with what holds there and who says so.

import type { Commands, OpeningHoursRow } from "../../../api/generated/api";
import { parseTime } from "../../../grid/typed-time";

/** A whole venue, or a room of it with all that it is a part of, the nearest first. */
export interface Place { venue: string; venueName: string; space: string | null; name: string; wholes?: readonly { id: string; name: string }[] }

type Hours = Pick<OpeningHoursRow, "opens" | "closes" | "next_day">;
/** Who says when it is open: the line itself, the line of every day, what the room is a part of, or the venue. */
type Source = "own" | "every" | "whole" | "venue" | "nobody";

/** What holds, and who says so; `by` is the name of the whole or the venue. */
interface Said { holds: Hours | null; from: Source; by: string }

export interface HoursLine extends Said {
  /** Null for every day that has no line of its own. */
  day: string | null;
  own: OpeningHoursRow | null;
  /** What holds, or would, without a line of its own. */
  usual: Said;
}

const NOBODY: Said = { holds: null, from: "nobody", by: "" };

/** What is said of the day before what is said of every day, and of both its own, its wholes' and its venue's in this order: as the planner reads them. */
export function hoursLines(rows: readonly OpeningHoursRow[], place: Place, days: readonly string[]): HoursLine[] {
  const ofVenue = rows.filter((row) => row.venue === place.venue && !row.space);
  const own = place.space ? rows.filter((row) => row.space === place.space) : ofVenue;
  const wholes = (place.wholes ?? []).map(({ id, name }) => ({ from: "whole" as const, by: name, rows: rows.filter((row) => row.space === id) }));
  const above = place.space ? [...wholes, { from: "venue" as const, by: place.venueName, rows: ofVenue }] : [];
  const dated = [own, ...above.map((each) => each.rows)].flat().flatMap(({ day }) => day ?? []);
  const every = own.find(({ day }) => day === null) ?? null;

  /** The nearest that says something of this day, or of every day. */
  function higher(day: string | null): Said | null {
    for (const { from, by, rows: said } of above) {
      const holds = said.find((row) => row.day === day);
      if (holds) return { holds, from, by };
    }
    return null;
  }

  function usualOn(day: string | null): Said {
    const ofDay = day === null ? null : (higher(day) ?? (every && { holds: every, from: "every" as const, by: "" }));
    return ofDay ?? higher(null) ?? NOBODY;
  }

  return [null, ...[...new Set([...days, ...dated])].sort()].map((day): HoursLine => {
    const mine = own.find((row) => row.day === day) ?? null;
    const usual = usualOn(day);
    return mine ? { day, own: mine, holds: mine, from: "own", by: "", usual } : { day, own: null, ...usual, usual };
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
