// Typed fields into the inputs of `add_session` and `move_session`, or the message that belongs beside a field.
// Start reading at `toSession` for a new session and `retimed` for an edit in place.

import type { Commands, SessionDetail, SessionKind, WallTime } from "../../api/generated/api";
import { endLocal, localOf, parseTime, typedWall } from "../../grid/typed-time";

interface SessionFields {
  title: string;
  code: string;
  kind: SessionKind;
  date: string;
  starts: string;
  ends: string;
  space: string;
}

export type SessionProblem = "title" | "starts" | "ends";

type SessionAnswer =
  | { ok: true; input: Commands["add_session"]["input"] }
  | { ok: false; problems: Partial<Record<SessionProblem, string>> };

export const SESSION_KINDS: readonly SessionKind[] = [
  "plenary", "parallel", "workshop", "panel", "side_event", "learning_session", "ceremony", "statutory", "press", "meal", "reception", "visit", "break", "registration",
];

export function emptyFields(date: string): SessionFields {
  return { title: "", code: "", kind: "plenary", date, starts: "", ends: "", space: "" };
}

export function toSession(fields: SessionFields): SessionAnswer {
  const problems: Partial<Record<SessionProblem, string>> = {};
  const times = typedTimes(fields.date, fields.starts, fields.ends, null);
  if (fields.title.trim() === "") problems.title = "programme-problem-title";
  if (!times.ok) problems[times.field] = times.problem;
  if (!times.ok || problems.title) return { ok: false, problems };
  const input: Commands["add_session"]["input"] = { title: fields.title.trim(), kind: fields.kind, date: fields.date };
  if (times.starts) input.starts = times.starts;
  if (times.ends) input.ends = times.ends;
  if (fields.space !== "") input.space = fields.space;
  if (fields.code.trim() !== "") input.code = fields.code.trim();
  return { ok: true, input };
}

type Times =
  | { ok: true; starts: WallTime | null; ends: WallTime | null }
  | { ok: false; field: "starts" | "ends"; problem: string };

/** Both times may be empty: many real programmes have items without an end, or with no time yet. */
function typedTimes(date: string, starts: string, ends: string, zone: string | null): Times {
  const from = starts.trim() === "" ? null : parseTime(starts);
  const to = ends.trim() === "" ? null : parseTime(ends);
  if (starts.trim() !== "" && (from === null || from === "24:00")) return { ok: false, field: "starts", problem: "programme-problem-time" };
  if (ends.trim() !== "" && to === null) return { ok: false, field: "ends", problem: "programme-problem-time" };
  if (to !== null && from === null) return { ok: false, field: "starts", problem: "programme-problem-start-first" };
  const until = from !== null && to !== null ? endLocal(date, from, to) : null;
  if (to !== null && until === null) return { ok: false, field: "ends", problem: "programme-problem-end" };
  return {
    ok: true,
    starts: from === null ? null : typedWall(localOf(date, from), zone, null),
    ends: until === null ? null : typedWall(until, zone, null),
  };
}

type Retimed =
  | { ok: true; input: Commands["move_session"]["input"] | null }
  | { ok: false; field: "starts" | "ends"; problem: string };

/** A new date or time for a session; what did not change is not sent, and an emptied field clears the time. */
export function retimed(session: SessionDetail, change: { date?: string; starts?: string; ends?: string }): Retimed {
  const date = change.date ?? session.starts?.date ?? session.date;
  const before = { starts: session.starts?.time ?? "", ends: session.ends?.time ?? "" };
  const times = typedTimes(date, change.starts ?? before.starts, change.ends ?? before.ends, session.zone);
  if (!times.ok) return times;
  const input: Commands["move_session"]["input"] = { id: session.id };
  if ((times.starts?.local ?? null) !== (session.starts?.local ?? null)) input.starts = times.starts;
  if ((times.ends?.local ?? null) !== (session.ends?.local ?? null)) input.ends = times.ends;
  return { ok: true, input: "starts" in input || "ends" in input ? input : null };
}
