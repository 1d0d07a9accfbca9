// Who is on a session's list, in the order one looks for them, and who could still be added.

import type { AttendanceView, PersonRow, SessionFunction } from "../../api/generated/api";
import { byName } from "../../words/words";

export const FUNCTIONS: readonly SessionFunction[] = ["chair", "moderator", "keynote", "speaker", "panellist", "rapporteur", "host", "attendee"];

/** Those with a part to play come first, then everybody by name. */
export function inOrder(attendance: readonly AttendanceView[]): AttendanceView[] {
  return attendance.toSorted((a, b) => FUNCTIONS.indexOf(a.function) - FUNCTIONS.indexOf(b.function) || byName(a.name, b.name));
}

export function addable(people: readonly PersonRow[], attendance: readonly AttendanceView[]): { value: string; label: string; detail: string }[] {
  const there = new Set<string>(attendance.map((row) => row.person));
  return people.filter((person) => !there.has(person.id)).map((person) => ({
    value: person.id, label: person.name, detail: [person.delegation_name, person.office].filter(Boolean).join(" · "),
  }));
}
