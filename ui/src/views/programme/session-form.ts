// Typed fields into the inputs of `add_session` and `move_session`, or the message that belongs beside a field.
// Start reading at `toSession` for a new session and `retimed` for an edit in place.

import type { AttendanceMode, BodyView, Commands, Layout, ProgrammePhase, SessionDetail, SessionKind, WallTime } from "../../api/generated/api";
import { addMinutes } from "../../grid/clock";
import { endOn, lastDayOf, localOf, parseTime, typedWall, Unclear } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";
import { daysBetween } from "../../words/dates";
import { t, word } from "../../words/words";

interface SessionFields {
  title: string;
  code: string;
  kind: SessionKind;
  mode: AttendanceMode;
  link: string;
  date: string;
  starts: string;
  ends: string;
  space: string;
  track: string;
  hostBody: string;
  partOf: string;
  heard: string;
  access: string;
  expected: string;
  layout: Layout | "";
  principalsOnly: boolean;
  dress: string;
  languages: string;
  neutralTitle: string;
  note: string;
}

export type SessionProblem = "title" | "date" | "starts" | "ends" | "expected";

type SessionAnswer =
  | { ok: true; input: Commands["add_session"]["input"] }
  | { ok: false; problems: Partial<Record<SessionProblem, string>> };

export const SESSION_KINDS: readonly SessionKind[] = [
  "plenary", "parallel", "workshop", "panel", "side_event", "learning_session", "ceremony", "statutory", "press", "meal", "reception", "visit", "break", "registration",
];

export const MODES: readonly AttendanceMode[] = ["in_person", "online", "hybrid"];

export function emptyFields(date: string): SessionFields {
  return {
    title: "", code: "", kind: "plenary", mode: "in_person", link: "", date, starts: "", ends: "", space: "", track: "", hostBody: "", partOf: "", heard: "", access: "", expected: "", layout: "", principalsOnly: false, dress: "", languages: "", neutralTitle: "", note: "",
  };
}

export function toSession(fields: SessionFields): SessionAnswer {
  const problems: Partial<Record<SessionProblem, string>> = {};
  if (fields.title.trim() === "") problems.title = "programme-problem-title";
  if (fields.date === "") problems.date = "shared-date-unread";
  if (problems.date) return { ok: false, problems };
  const times = typedTimes({ ...fields, lastDay: "" }, null);
  if (!times.ok) problems[times.field] = times.problem;
  const expected = wholeNumber(fields.expected);
  if (expected === "wrong") problems.expected = "programme-problem-count";
  if (!times.ok || expected === "wrong" || problems.title) return { ok: false, problems };
  const input: Commands["add_session"]["input"] = { title: fields.title.trim(), kind: fields.kind, date: fields.date };
  if (times.starts) input.starts = times.starts;
  if (times.ends) input.ends = times.ends;
  if (fields.space !== "") input.space = fields.space;
  if (fields.code.trim() !== "") input.code = fields.code.trim();
  return { ok: true, input: { ...input, ...more(fields), ...(expected === null ? {} : { expected }) } };
}

/** What was said beyond title, time and room; what was not is left out, and so free for the planner's usual. */
function more(fields: SessionFields): Partial<Commands["add_session"]["input"]> {
  const { mode, link, track, hostBody, partOf, heard, access, layout, principalsOnly, dress, languages, neutralTitle, note } = fields;
  const said = { link: mode === "in_person" ? "" : link.trim(), track: track.trim(), host_body: hostBody, part_of: partOf.trim(), heard_languages: heard.trim(), access: access.trim(), layout, dress: dress.trim(), languages: languages.trim(), neutral_title: neutralTitle.trim(), note: note.trim() };
  const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
  return { ...kept, ...(mode === "in_person" ? {} : { mode }), ...(principalsOnly ? { principals_only: true } : {}) };
}

/** People expected, typed where they stand; an empty field means that nobody counted. */
export function expectedTyped(text: string): number | null {
  const count = wholeNumber(text);
  if (count === "wrong") throw new Unclear("programme-problem-count");
  return count;
}

/** Where a day lies to the forum: a learning programme may lie anywhere. */
export function phaseOf(date: string, days: readonly string[]): ProgrammePhase {
  if (date !== "" && date < (days[0] ?? "")) return "before";
  return date > (days.at(-1) ?? date) ? "after" : "during";
}

/** Who may hold a session; nobody named means the forum's host. */
export const hostOptions = (bodies: readonly BodyView[]): { value: string; label: string; detail: string }[] => [
  { value: "", label: t("programme-host-own"), detail: "" }, ...bodies.map(({ id, name, kind }) => ({ value: id as string, label: name, detail: word("body-kind", kind) })),
];

type Times =
  | { ok: true; starts: WallTime | null; ends: WallTime | null }
  | { ok: false; field: "starts" | "ends"; problem: string };

interface TypedTimes {
  date: string;
  starts: string;
  ends: string;
  /** Empty where the hours say it. */
  lastDay: string;
}

/** Both times may be empty: many real programmes have items without an end, or with no time yet. */
function typedTimes({ date, starts, ends, lastDay }: TypedTimes, zone: string | null): Times {
  const from = starts.trim() === "" ? null : parseTime(starts);
  const to = ends.trim() === "" ? null : parseTime(ends);
  if (starts.trim() !== "" && (from === null || from === "24:00")) return { ok: false, field: "starts", problem: "programme-problem-time" };
  if (ends.trim() !== "" && to === null) return { ok: false, field: "ends", problem: "programme-problem-time" };
  if (to !== null && from === null) return { ok: false, field: "starts", problem: "programme-problem-start-first" };
  const until = from !== null && to !== null ? endOn(date, from, to, lastDay) : null;
  if (to !== null && until === null) return { ok: false, field: "ends", problem: "programme-problem-end" };
  return {
    ok: true,
    starts: from === null ? null : typedWall(localOf(date, from), zone, null),
    ends: until === null ? null : typedWall(until, zone, null),
  };
}

/** The last day of a session of several days, which goes along to another day. */
function lastDayWith({ starts, ends }: SessionDetail, date: string): string {
  const lastDay = starts && ends ? lastDayOf(starts.local, ends.local) : "";
  return starts && lastDay !== "" ? addMinutes(`${lastDay}T00:00`, daysBetween(starts.date, date) * 24 * 60).slice(0, 10) : "";
}

type Retimed =
  | { ok: true; input: Commands["move_session"]["input"] | null }
  | { ok: false; field: "starts" | "ends"; problem: string };

/** A new date or time for a session; what did not change is not sent, and an emptied field clears the time. */
export function retimed(session: SessionDetail, change: { date?: string; starts?: string; ends?: string; lastDay?: string }): Retimed {
  const date = change.date ?? session.starts?.date ?? session.date;
  const before = { starts: session.starts?.time ?? "", ends: session.ends?.time ?? "" };
  const lastDay = change.lastDay ?? lastDayWith(session, date);
  const times = typedTimes({ date, starts: change.starts ?? before.starts, ends: change.ends ?? before.ends, lastDay }, session.zone);
  if (!times.ok) return times;
  const input: Commands["move_session"]["input"] = { id: session.id };
  if ((times.starts?.local ?? null) !== (session.starts?.local ?? null)) input.starts = times.starts;
  if ((times.ends?.local ?? null) !== (session.ends?.local ?? null)) input.ends = times.ends;
  // Without a time only the day is known, and it is said by itself.
  if (!times.starts && date !== session.date) input.date = date;
  return { ok: true, input: Object.keys(input).length > 1 ? input : null };
}
