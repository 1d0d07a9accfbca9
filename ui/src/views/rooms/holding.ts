// Holds as the inspector says them: how long until one lapses, and who stands in the same line.

import type { HoldRow } from "../../api/generated/api";
import { HOUR, MINUTE } from "../../grid/model";
import { inLocale } from "../../words/language.svelte";
import { t } from "../../words/words";

const DAY = 24 * HOUR;

/** "in 2 days", "in 3 h 10 min", "in 12 min"; from a moment that is over, that it is. */
export function untilText(at: number, now: number): string {
  const left = at - now;
  if (left <= 0) return t("rooms-lapsed");
  if (left >= 2 * DAY) return t("rooms-in-days", { count: Math.floor(left / DAY) });
  const minutes = Math.max(1, Math.floor(left / MINUTE));
  if (left < HOUR) return t("rooms-in-minutes", { count: minutes });
  return t("rooms-in-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** "2nd of 3 holds" */
export function rankText(rank: number, of: number): string {
  return of > 1 ? t("rooms-rank", { rank, of, nth: inLocale("ordinals", (locale) => new Intl.PluralRules(locale, { type: "ordinal" })).select(rank) }) : t("rooms-only-hold");
}

/** Who still waits for the room when a booking was made firm; empty when nobody does. */
export function waitingText(waiting: readonly Pick<HoldRow, "title" | "delegation_name">[]): string {
  const names = waiting.map(({ title, delegation_name }) => (delegation_name ? `${title} (${delegation_name})` : title));
  return names.length === 0 ? "" : t("rooms-still-waiting", { count: names.length, names: names.join(", ") });
}

/** Less than a day is left: it is time to ask. */
export function isSoon(at: number, now: number): boolean {
  return at - now < DAY;
}

/** The holds that stand in one line, the first first. */
export function inLine(holds: readonly HoldRow[], { line }: Pick<HoldRow, "line">): HoldRow[] {
  const byId = new Map(holds.map((hold) => [hold.id, hold]));
  return line.flatMap((id) => byId.get(id) ?? []);
}
