// Whom a field of people offers: whole delegations and single people, found by any of their names.
import type { PersonId, PersonRow } from "../api/generated/api";
import { closest, folded, type Findable } from "../shared/matching";

export interface Choosable extends Findable {
  id: string;
  name: string;
  detail: string;
  /** A whole delegation. */
  whole: boolean;
  people: PersonId[];
}

/** Delegations before people; heads of delegation lead theirs. */
export function groupsOf(people: readonly PersonRow[]): Choosable[] {
  const delegations = new Map<string, PersonRow[]>();
  for (const row of people) if (row.delegation) delegations.set(row.delegation, [...(delegations.get(row.delegation) ?? []), row]);
  const heads = (rows: readonly PersonRow[]) => rows.toSorted((a, b) => Number(b.role === "head") - Number(a.role === "head"));
  const whole = [...delegations].map(([id, rows]): Choosable => ({ id, name: rows[0]!.delegation_name, detail: "", whole: true, people: heads(rows).map((row) => row.id), text: folded(rows[0]!.delegation_name) }));
  const single = people.map((row): Choosable => ({ id: row.id, name: row.name, detail: row.delegation_name, whole: false, people: [row.id], text: folded([row.name, row.sort_name, row.delegation_name].join(" ")) }));
  return [...whole, ...single];
}

/** Those that hold every word typed and are not all chosen yet, the closest first. */
export function offeredPeople(all: readonly Choosable[], typed: string, chosen: ReadonlySet<string>, most = 12): Choosable[] {
  const open = all.filter(({ people }) => people.some((id) => !chosen.has(id)));
  return closest(open, typed, most, (a, b) => Number(b.whole) - Number(a.whole));
}
