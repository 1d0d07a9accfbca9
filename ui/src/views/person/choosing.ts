// Choosing a person by typing: who is offered, in which order, and who stands next in the delegation.
// Names are compared as people type them in a hurry, without accents and capitals; nothing is split or rewritten.
import type { MemberRow, PersonId, PersonRow } from "../../api/generated/api";
import { closest, folded, type Findable } from "../../shared/matching";

interface Choice<Of> extends Findable { of: Of }

export function choicesOf<Of>(all: readonly Of[], words: (of: Of) => string[]): Choice<Of>[] {
  return all.map((of) => ({ of, text: folded(words(of).join(" ")) }));
}

/** The words a person is found by: both name forms, the delegation and the office. */
export function wordsOf(person: PersonRow): string[] {
  return [person.name, person.sort_name, person.delegation_name, person.office];
}

/** Those that hold every word typed; the ones that begin with it come first. */
export function offered<Of>(choices: readonly Choice<Of>[], typed: string, most: number): Of[] {
  return closest(choices, typed, most).map(({ of }) => of);
}

/** The members before and after a person; the delegation's list has no ends. */
export function neighbours(members: readonly MemberRow[], person: PersonId): { previous: MemberRow | null; next: MemberRow | null } {
  const at = members.findIndex((member) => member.person === person);
  if (at === -1 || members.length < 2) return { previous: null, next: null };
  return { previous: members.at(at - 1) ?? null, next: members[(at + 1) % members.length] ?? null };
}

/** The people looked at last, the latest first, each once. */
export function remembered(recent: readonly PersonId[], person: PersonId, most = 8): PersonId[] {
  return [person, ...recent.filter((id) => id !== person)].slice(0, most);
}
