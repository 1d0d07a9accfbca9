// The programme as lines to show: days as headings, sessions under them, and honest words for times that are not
// all known. Start reading at `linesOf`.

import type { Programme, ProgrammeDay, ProgrammePhase, SessionKind, SessionRow } from "../../api/generated/api";
import { foundBy } from "../../shared/matching";
import { byName, t } from "../../words/words";

export type ProgrammeLine =
  | { kind: "day"; key: string; date: string; phase: ProgrammePhase; count: number }
  | { kind: "session"; key: string; session: SessionRow };

export interface Filter {
  text: string;
  withCancelled: boolean;
  /** A date, a phase of the programme, or empty for all days. */
  days?: string;
  track?: string;
  kind?: SessionKind | "";
}

/** Whether anything but cancelled sessions is left out. */
export const isNarrowed = ({ text, days, track, kind }: Filter): boolean => [text.trim(), days, track, kind].some(Boolean);

/** Days with nothing to show keep no heading while one searches, so that what was found stands together. */
export function linesOf(programme: Programme, filter: Filter): ProgrammeLine[] {
  const lines: ProgrammeLine[] = [];
  for (const day of programme.days.filter((each) => isOfDays(each, filter.days))) {
    const sessions = day.sessions.filter((session) => matches(session, filter));
    if (sessions.length === 0 && isNarrowed({ ...filter, days: "" })) continue;
    lines.push({ kind: "day", key: day.date, date: day.date, phase: day.phase, count: sessions.length });
    lines.push(...sessions.map(asLine));
  }
  return lines;
}

const isOfDays = ({ date, phase }: ProgrammeDay, days = ""): boolean => days === "" || days === date || days === phase;

/** The tracks there are, by name. */
export function tracksOf(programme: Programme): string[] {
  const tracks = new Set(programme.days.flatMap(({ sessions }) => sessions.map(({ track }) => track)).filter(Boolean));
  return [...tracks].sort(byName);
}

/** The kinds there are, in the order they are given. */
export function kindsOf(programme: Programme, order: readonly SessionKind[]): SessionKind[] {
  const kinds = new Set(programme.days.flatMap(({ sessions }) => sessions.map(({ kind }) => kind)));
  return order.filter((kind) => kinds.has(kind));
}

function asLine(session: SessionRow): ProgrammeLine {
  return { kind: "session", key: session.id, session };
}

const holding = foundBy<SessionRow>(({ code, title, space_name, venue_name, access, theme, track, host_name, part_of }) => [code, title, space_name, venue_name, access, theme, track, host_name, part_of]);

export function matches(session: SessionRow, filter: Filter): boolean {
  if (session.cancelled && !filter.withCancelled) return false;
  if (filter.track && session.track !== filter.track) return false;
  if (filter.kind && session.kind !== filter.kind) return false;
  return holding(filter.text)(session);
}

/** Two times, one, or none; an end that is not known is said, never guessed. */
export function timeWords(session: Pick<SessionRow, "starts" | "ends">): string {
  const { starts, ends } = session;
  if (starts && ends) return t("programme-time-span", { from: starts.time, to: ends.time, days: daysApart(starts.date, ends.date) });
  if (starts) return t("programme-time-open", { from: starts.time });
  return ends ? t("programme-time-until", { to: ends.time }) : t("programme-time-none");
}

function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The stable name tests and links use for a session: its code, or its id when it has none. */
export function handleOf(session: Pick<SessionRow, "code" | "id">): string {
  return session.code || session.id;
}

/** The session above or below, stepping over headings; the first or last one when nothing is chosen yet. */
export function neighbour(lines: readonly ProgrammeLine[], chosen: string | null, by: number): SessionRow | null {
  const sessions = lines.flatMap((line) => (line.kind === "session" ? [line.session] : []));
  if (sessions.length === 0) return null;
  const here = sessions.findIndex((session) => session.id === chosen);
  const wanted = here < 0 ? (by > 0 ? 0 : sessions.length - 1) : here + by;
  return sessions[Math.min(Math.max(wanted, 0), sessions.length - 1)] ?? null;
}

/** The line to scroll to for a day chosen in the top bar. */
export function lineOfDay(lines: readonly ProgrammeLine[], date: string): number {
  return lines.findIndex((line) => line.kind === "day" && line.date === date);
}

/** A line with its place in the list. */
interface PlacedLine {
  line: ProgrammeLine;
  top: number;
  height: number;
}

export function placed(lines: readonly ProgrammeLine[], heights: { heading: number; session: number }): { lines: PlacedLine[]; height: number } {
  let top = 0;
  const stacked = lines.map((line) => {
    const height = line.kind === "session" ? heights.session : heights.heading;
    const at = { line, top, height };
    top += height;
    return at;
  });
  return { lines: stacked, height: top };
}
