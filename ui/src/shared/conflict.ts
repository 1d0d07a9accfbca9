// What every screen asks about a conflict: whether it still stands open, and what its line names.
import type { ConflictView, Told, ToldRole, ThingRef } from "../api/generated/api";

/** Neither set aside with a reason nor ignored by the office's rules. */
export function isOpen({ level, waived }: Pick<ConflictView, "level" | "waived">): boolean {
  return waived === null && level !== "ignore";
}

/** The people and things that open from its line, each once, people first. */
export function namedIn({ people, things }: Pick<ConflictView, "people" | "things">): ThingRef[] {
  const known = new Set<string>();
  return [...people, ...things].filter(({ id }) => !known.has(id) && known.add(id));
}

/** Those who must be told, by what they are told as, in the order of the planner. */
export function byRole(tell: readonly Told[]): { role: ToldRole; told: Told[] }[] {
  const roles = [...new Set(tell.map(({ role }) => role))];
  return roles.map((role) => ({ role, told: tell.filter((one) => one.role === role) }));
}
