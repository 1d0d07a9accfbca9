// The seats at a meeting's table, as they are sent: the whole list takes the place of the one there was.
import type { MeetingDetail, MeetingFunction, MeetingSide, NewParticipant, ParticipantView, PersonRow } from "../../api/generated/api";

export const FUNCTIONS: readonly MeetingFunction[] = ["adviser", "note_taker", "interpreter", "other"];

export const asSent = (participants: readonly ParticipantView[]): NewParticipant[] => participants.map(({ person, side, function: part }) => ({ person, side, function: part }));

/** Whom one may bring to the table, those of its sides before anybody else. */
export function broughtIn(people: readonly PersonRow[], { participants, parties }: Pick<MeetingDetail, "participants" | "parties">): { value: string; label: string; detail: string; side: MeetingSide }[] {
  const there = new Set<string>(participants.map(({ person }) => person));
  const sides = new Map<string, MeetingSide>(parties.map(({ delegation, side }) => [delegation, side]));
  const sideOf = ({ delegation }: PersonRow): MeetingSide | undefined => (delegation === null ? undefined : sides.get(delegation));
  const open = people.filter(({ id }) => !there.has(id));
  return open.toSorted((a, b) => Number(sideOf(b) !== undefined) - Number(sideOf(a) !== undefined)).map((row) => ({ value: row.id, label: row.name, detail: row.delegation_name, side: sideOf(row) ?? "other" }));
}
