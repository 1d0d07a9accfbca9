// What every screen asks about a conflict: whether it still stands open, and what its line names.
import type { ConflictView, Previewed, Told, ToldRole, ThingRef } from "../api/generated/api";
import { t } from "../words/words";

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

/** What would come of a change, in one line: how many conflicts come and go, and how many must be told. */
export function wouldTexts({ gone, appeared, tell }: Pick<Previewed, "gone" | "appeared" | "tell">): { conflicts: string; tell: string } {
  const which = gone.length === 0 ? (appeared.length === 0 ? "none" : "appeared") : appeared.length === 0 ? "gone" : "both";
  return { conflicts: t("would-conflicts", { gone: gone.length, appeared: appeared.length, which }), tell: tell.length > 0 ? t("would-tell", { count: tell.length }) : "" };
}

/** The same as it is spoken while somebody types: the lists beneath would be read anew at every pause. */
export function spokenWould(would: Pick<Previewed, "gone" | "appeared" | "tell">): string {
  const { conflicts, tell } = wouldTexts(would);
  return [conflicts, tell].filter(Boolean).join(". ");
}
