// A meeting as it is typed for one person's timeline, into what the planner is told.
import type { AddMeeting, EditMeeting, MeetingKind, MeetingRow, MeetingStatus, NewParticipant, PersonId } from "../../api/generated/api";
import { endLocal, localOf, parseTime } from "../../grid/typed-time";

export interface MeetingFields { title: string; kind: MeetingKind; status: MeetingStatus; date: string; starts: string; ends: string; space: string; people: PersonId[] }
export type MeetingProblem = "title" | "starts" | "ends";
export type Problems = Partial<Record<MeetingProblem, string>>;

export const MEETING_KINDS: readonly MeetingKind[] = ["bilateral", "trilateral", "plurilateral", "pull_aside", "courtesy_call", "tete_a_tete", "working_meal", "signing"];
export const MEETING_STATUSES: readonly MeetingStatus[] = ["requested", "under_consideration", "agreed", "placed", "confirmed", "declined", "withdrawn", "held", "no_show", "cancelled"];

export function fieldsOf(row: MeetingRow, date: string): MeetingFields {
  return { title: row.title, kind: row.kind, status: row.status, date: row.starts?.date ?? date, starts: row.starts?.time ?? "", ends: row.ends?.time ?? "", space: row.space ?? "", people: row.participants.map(({ person }) => person) };
}

interface Read { title: string; starts: { local: string } | null; ends: { local: string } | null; space: string | null }

/** Times may be unknown; an end needs a start. */
function read(fields: MeetingFields): { ok: true; read: Read } | { ok: false; problems: Problems } {
  const problems: Problems = {};
  const [starts, ends] = [fields.starts, fields.ends].map((text) => (text.trim() === "" ? null : (parseTime(text) ?? undefined)));
  if (fields.title.trim() === "") problems.title = "person-problem-title";
  if (starts === undefined || (starts === null && ends)) problems.starts = "person-problem-time";
  const until = typeof starts === "string" && typeof ends === "string" ? endLocal(fields.date, starts, ends) : null;
  if (ends === undefined || (typeof ends === "string" && typeof starts === "string" && until === null)) problems.ends = "person-problem-end";
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, read: { title: fields.title.trim(), starts: typeof starts === "string" ? { local: localOf(fields.date, starts) } : null, ends: until === null ? null : { local: until }, space: fields.space || null } };
}

export function toMeeting(fields: MeetingFields, asking: PersonId): { ok: true; input: AddMeeting } | { ok: false; problems: Problems } {
  const answer = read(fields);
  if (!answer.ok) return answer;
  const side = (person: PersonId): NewParticipant => ({ person, side: person === asking ? "requesting" : "receiving", function: "principal" });
  return { ok: true, input: { ...answer.read, kind: fields.kind, status: fields.status, participants: fields.people.map(side) } };
}

/** What differs, or nothing when nothing does; who was in it keeps side and part. */
export function toChanges(row: MeetingRow, fields: MeetingFields): { ok: true; edit: EditMeeting | null } | { ok: false; problems: Problems } {
  const answer = read(fields);
  if (!answer.ok) return answer;
  const { title, starts, ends, space } = answer.read;
  const edit: EditMeeting = { id: row.id };
  if (title !== row.title) edit.title = title;
  if (fields.kind !== row.kind) edit.kind = fields.kind;
  if (fields.status !== row.status) edit.status = fields.status;
  const before = row.participants.map(({ person }) => person);
  if (fields.people.join() !== before.join()) {
    edit.participants = fields.people.map((person) => {
      const known = row.participants.find((one) => one.person === person);
      return known ? { person, side: known.side, function: known.function } : { person, side: "receiving", function: "principal" };
    });
  }
  if ((starts?.local ?? null) !== (row.starts?.local.slice(0, 16) ?? null)) edit.starts = starts;
  if ((ends?.local ?? null) !== (row.ends?.local.slice(0, 16) ?? null)) edit.ends = ends;
  if (space !== row.space) edit.space = space;
  return { ok: true, edit: Object.keys(edit).length > 1 ? edit : null };
}
