// What is typed about somebody who serves meetings, into the letters of `add_staff` and `edit_staff`.
import type { Input } from "../../../api/call";
import type { DelegationId, PairLetter, PersonId, StaffHoursLetter, StaffRow, StaffTask } from "../../../api/generated/api";
import { minutesBetween } from "../../../grid/clock";
import { endLocal, localOf, parseTime } from "../../../grid/typed-time";
import { differing, saysSomething } from "../../../shared/differing";
import { wholeNumber } from "../../../shared/whole-number";

export interface HoursFields {
  /** Empty: every day that has none of its own. */
  day: string;
  starts: string;
  ends: string;
  /** Does not serve at all that day. */
  off: boolean;
}
export interface StaffFields { person: string; newName: string; task: StaffTask; delegation: string; pairs: PairLetter[]; hours: HoursFields[]; rest: string; most: string; note: string }
export type StaffProblem = "person" | "pairs" | "hours" | "rest" | "most";
export type StaffProblems = Partial<Record<StaffProblem, string>>;

export const TASKS: readonly StaffTask[] = ["interpreter", "note_taker", "liaison_officer"];
const WHOLE_DAY = 1440;

export const blankStaff = (task: StaffTask): StaffFields => ({ person: "", newName: "", task, delegation: "", pairs: task === "interpreter" ? [{ one: "", other: "" }] : [], hours: [], rest: "", most: "", note: "" });

export function staffFields({ person, task, delegation, pairs, hours, break_minutes, most_minutes_per_day, note }: StaffRow): StaffFields {
  return {
    person, newName: "", task, delegation: delegation ?? "", pairs: pairs.map((pair) => ({ ...pair })), rest: break_minutes === 0 ? "" : String(break_minutes), most: most_minutes_per_day === null ? "" : String(most_minutes_per_day), note,
    hours: hours.map(({ day, starts, ends }) => ({ day: day ?? "", starts: starts ?? "", ends: ends ?? "", off: starts == null })),
  };
}

/** An end that reads earlier than its start is on the next day: 02:00 is 26:00. */
export function hoursOf({ day, starts, ends, off }: HoursFields): StaffHoursLetter | "wrong" {
  const on = day === "" ? {} : { day };
  if (off) return on;
  const from = parseTime(starts);
  const written = /^(2[4-9]|3\d|4[0-7]):?([0-5]\d)?$/.exec(ends.trim());
  if (from === null) return "wrong";
  if (written) return { ...on, starts: from, ends: `${written[1]}:${written[2] ?? "00"}` };
  const to = parseTime(ends);
  const until = to === null ? null : endLocal("2000-01-01", from, to);
  if (to === null || until === null) return "wrong";
  const minutes = minutesBetween(localOf("2000-01-01", from), until) + Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
  return { ...on, starts: from, ends: `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}` };
}

interface Said { delegation: DelegationId | null; pairs: PairLetter[]; hours: StaffHoursLetter[]; break_minutes: number; most_minutes_per_day: number | null; note: string }

function read(fields: StaffFields): { ok: true; said: Said } | { ok: false; problems: StaffProblems } {
  const problems: StaffProblems = {};
  const pairs = fields.task === "interpreter" ? fields.pairs.filter(({ one, other }) => one !== "" || other !== "") : [];
  const hours = fields.hours.map(hoursOf);
  const [rest, most] = [wholeNumber(fields.rest), wholeNumber(fields.most)];
  if (pairs.some(({ one, other }) => one === "" || other === "" || one === other)) problems.pairs = "meetings-problem-pairs";
  if (hours.includes("wrong")) problems.hours = "meetings-problem-hours";
  if (rest === "wrong" || (rest ?? 0) > WHOLE_DAY) problems.rest = "meetings-problem-day-minutes";
  if (most === "wrong" || most === 0 || (most ?? 1) > WHOLE_DAY) problems.most = "meetings-problem-day-minutes";
  if (rest === "wrong" || most === "wrong" || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, said: { delegation: fields.delegation || null, pairs, hours: hours.filter((each) => each !== "wrong"), break_minutes: rest ?? 0, most_minutes_per_day: most, note: fields.note.trim() } };
}

/** Somebody new; `person` is known, or entered just before. */
export function toStaff(fields: StaffFields): { ok: true; input: Omit<Input<"add_staff">, "person">; person: PersonId | { named: string } } | { ok: false; problems: StaffProblems } {
  const answer = read(fields);
  const nobody = fields.person === "" && fields.newName.trim() === "";
  if (!answer.ok || nobody) return { ok: false, problems: { ...(nobody ? { person: "meetings-problem-person" } : {}), ...(answer.ok ? {} : answer.problems) } };
  return { ok: true, input: { task: fields.task, ...answer.said }, person: fields.person !== "" ? fields.person : { named: fields.newName.trim() } };
}

/** What differs; null when nothing does. */
export function toStaffEdit(row: StaffRow, fields: StaffFields): { ok: true; input: Input<"edit_staff"> | null } | { ok: false; problems: StaffProblems } {
  const [before, after] = [read(staffFields(row)), read(fields)];
  if (!after.ok) return after;
  const input: Input<"edit_staff"> = { id: row.id, ...(before.ok ? differing(before.said, after.said) : after.said) };
  return { ok: true, input: saysSomething(input) ? input : null };
}
