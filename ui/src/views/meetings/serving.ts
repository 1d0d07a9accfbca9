// Who could serve a meeting: what stands in the way of each, and the order in which they are offered.
import type { MeetingDetail, Moment, StaffHoursLetter, StaffRow } from "../../api/generated/api";

export type Hindrance = { why: "free" } | { why: "no_time" } | { why: "other_delegation"; name: string } | { why: "off_duty" } | { why: "serves"; name: string } | { why: "languages" };

type Meeting = Pick<MeetingDetail, "id" | "starts" | "ends" | "parties">;

/** A quarter of an hour is kept where nobody said how long. */
const SHORTEST = 15 * 60_000;
const instant = ({ at }: Moment): number => Date.parse(at);
const endOf = (starts: Moment, ends: Moment | null): number => (ends === null ? instant(starts) + SHORTEST : instant(ends));

/** Whether two of the sides speak the languages of one of the pairs; true where the sides' languages are not known. */
export function interprets(pairs: StaffRow["pairs"], parties: Meeting["parties"]): boolean {
  const speaks = [...new Set(parties.map((party) => party.speaks).filter((code) => code !== ""))];
  if (speaks.length < 2) return true;
  const known = (a: string, b: string) => pairs.some(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  return speaks.some((a, index) => speaks.slice(index + 1).some((b) => known(a, b)));
}

/** Whether somebody serves at these hours: those of the day before those of every day; always where none were said. */
export function onDuty(hours: readonly StaffHoursLetter[], starts: Moment, ends: Moment | null): boolean {
  const own = hours.filter(({ day }) => day === starts.date);
  const usual = own.length > 0 ? own : hours.filter(({ day }) => day == null);
  if (usual.length === 0) return hours.length === 0;
  const until = ends === null ? starts.time : ends.date > starts.date ? later(ends.time) : ends.time;
  return usual.some((row) => row.starts != null && row.ends != null && row.starts <= starts.time && until <= row.ends);
}

/** An hour of the next day, as hours of service count it: 01:00 is 25:00. */
const later = (time: string): string => `${Number(time.slice(0, 2)) + 24}${time.slice(2)}`;

export function hindranceOf(row: StaffRow, meeting: Meeting): Hindrance {
  if (row.delegation !== null && !meeting.parties.some(({ delegation }) => delegation === row.delegation)) return { why: "other_delegation", name: row.delegation_name };
  if (row.task === "interpreter" && !interprets(row.pairs, meeting.parties)) return { why: "languages" };
  const { starts, ends } = meeting;
  if (starts === null) return { why: "no_time" };
  if (!onDuty(row.hours, starts, ends)) return { why: "off_duty" };
  const rest = row.break_minutes * 60_000;
  const [from, to] = [instant(starts), endOf(starts, ends)];
  const taken = row.meetings.find((other) => other.meeting !== meeting.id && other.starts !== null && instant(other.starts) < to + rest && from < endOf(other.starts, other.ends) + rest);
  return taken ? { why: "serves", name: taken.title } : { why: "free" };
}

const RANK: Record<Hindrance["why"], number> = { free: 0, no_time: 0, serves: 1, off_duty: 2, languages: 3, other_delegation: 4 };

/** Those who do not serve it yet, whoever is free before the others. */
export function offeredStaff(staff: readonly StaffRow[], meeting: Meeting & Pick<MeetingDetail, "staff">): { row: StaffRow; hindrance: Hindrance }[] {
  const assigned = new Set<string>(meeting.staff.map(({ staff_member }) => staff_member));
  const open = staff.filter(({ id }) => !assigned.has(id)).map((row) => ({ row, hindrance: hindranceOf(row, meeting) }));
  return open.toSorted((a, b) => RANK[a.hindrance.why] - RANK[b.hindrance.why]);
}
