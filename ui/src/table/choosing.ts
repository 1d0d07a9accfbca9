// Choosing several rows of a table: one by one, or all from the one chosen last to another.

/** One more, or one less. */
export function turnedOne(chosen: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All rows between two of them, both ends included, added to what is chosen; only the one when the other is gone. */
export function withRange(chosen: ReadonlySet<string>, rows: readonly string[], from: string | null, to: string): Set<string> {
  const [a, b] = [from === null ? -1 : rows.indexOf(from), rows.indexOf(to)];
  if (a < 0 || b < 0) return new Set([...chosen, to]);
  return new Set([...chosen, ...rows.slice(Math.min(a, b), Math.max(a, b) + 1)]);
}

/** All that are shown; none of them when all were chosen already. */
export function turnedAll(chosen: ReadonlySet<string>, rows: readonly string[]): Set<string> {
  return rows.every((id) => chosen.has(id)) ? new Set() : new Set(rows);
}

/** Those that are still there, in the order they are shown. */
export const stillThere = (chosen: ReadonlySet<string>, rows: readonly string[]): string[] => rows.filter((id) => chosen.has(id));
