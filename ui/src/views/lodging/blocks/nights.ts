// Nights are named by the evening they begin on; a stretch of them ends with the morning after the last.
import { dayAfter } from "../../../dialogs/leg-form";
import { daysBetween } from "../../../words/dates";

export interface Stretch { from: string; until: string }

/** The nights of a stretch; none where it ends before it begins. */
export function nightsOf({ from, until }: Stretch): string[] {
  return Array.from({ length: Math.max(daysBetween(from, until), 0) }, (_, index) => dayAfter(from, index));
}

/** Nights in order as stretches without a gap: each is written by itself, so that no night between is touched. */
export function stretchesOf(nights: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const night of nights) {
    const last = found.at(-1);
    if (last && last.until === night) last.until = dayAfter(night);
    else found.push({ from: night, until: dayAfter(night) });
  }
  return found;
}

/** What a stretch is called where only its nights matter; 366 at most, for a longer one has a mistyped year. */
export function stretchProblem({ from, until }: Stretch): "from" | "until" | null {
  if (from === "") return "from";
  if (until === "" || daysBetween(from, until) < 1 || daysBetween(from, until) > 366) return "until";
  return null;
}

/** How near a cut-off is: it is said in words and shape, the colour only follows. */
export type CutOff = "none" | "far" | "near" | "today" | "past";
const NEAR = 14;

export function cutOffOf(days: number | null): CutOff {
  if (days === null) return "none";
  if (days < 0) return "past";
  return days === 0 ? "today" : days <= NEAR ? "near" : "far";
}
