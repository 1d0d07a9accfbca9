// The history as lines to draw: a heading for each day, then its entries, newest first.
import type { HistoryEntry } from "../../api/generated/api";

export type Line = { key: string; day: string } | { key: string; entry: HistoryEntry };

export function lines(entries: readonly HistoryEntry[]): Line[] {
  const drawn: Line[] = [];
  let day = "";
  for (const entry of entries) {
    if (entry.at.date !== day) {
      day = entry.at.date;
      drawn.push({ key: `day-${day}-${entry.position}`, day });
    }
    drawn.push({ key: `entry-${entry.position}`, entry });
  }
  return drawn;
}

/** Only a change in force can be undone: not one undone already, and not an undoing or its reverse. */
export function canUndo(entry: HistoryEntry): boolean {
  return entry.state === "done";
}

/** Earlier entries follow later ones; an entry that came twice is kept once, in its newest state. */
export function joined(newer: readonly HistoryEntry[], older: readonly HistoryEntry[]): HistoryEntry[] {
  const known = new Set(newer.map((entry) => entry.position));
  return [...newer, ...older.filter((entry) => !known.has(entry.position))];
}
