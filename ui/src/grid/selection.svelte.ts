// Which bars are chosen. The owner may give one or several; the grid itself adds and takes away with Control, Shift, a
// rectangle or keys, and tells the owner. Start reading at `Selection`.

import type { Range } from "./geometry";
import { runWithin, type BarIndex } from "./lanes";
import type { GridBar, GridRow } from "./model";

export type Given = string | Iterable<string> | null;

export class Selection {
  ids = $state.raw<ReadonlySet<string>>(new Set());
  /** From where Shift extends; also the one whose details an owner shows. */
  anchor: string | null = null;

  private readonly told: (first: string | null, all: readonly string[]) => void;

  constructor(told: (first: string | null, all: readonly string[]) => void) {
    this.told = told;
  }

  /** What the owner says is chosen, all of it. True when anything changed. */
  given(chosen: Given): boolean {
    const ids = new Set(chosen === null ? [] : typeof chosen === "string" ? [chosen] : chosen);
    if (ids.size === this.ids.size && [...ids].every((id) => this.ids.has(id))) return false;
    this.ids = ids;
    if (this.anchor === null || !ids.has(this.anchor)) this.anchor = ids.values().next().value ?? null;
    return true;
  }

  only(id: string | null): void {
    this.set(id === null ? [] : [id], id);
  }

  toggle(id: string): boolean {
    const ids = new Set(this.ids);
    const chosen = !ids.delete(id);
    if (chosen) ids.add(id);
    this.set(ids, chosen ? id : ([...ids].at(-1) ?? null));
    return chosen;
  }

  /** These instead of what was chosen, or besides. The place where it began stays. */
  extend(found: Iterable<string>, besides: boolean): void {
    const ids = new Set(besides ? [...this.ids, ...found] : found);
    const anchor = this.anchor !== null && ids.has(this.anchor) ? this.anchor : ([...ids][0] ?? null);
    this.set(ids, anchor);
  }

  clear(): void {
    if (this.ids.size > 0) this.set([], null);
  }

  private set(ids: Iterable<string>, anchor: string | null): void {
    this.ids = new Set(ids);
    this.anchor = anchor;
    this.told(anchor, [...this.ids]);
  }
}

/** The bars between two rows that touch a stretch of time. */
export function barsInside(rows: readonly GridRow[], index: BarIndex, fromRow: number, toRow: number, range: Range): string[] {
  const found: string[] = [];
  for (let i = Math.min(fromRow, toRow); i <= Math.max(fromRow, toRow); i += 1) {
    const row = index.get(rows[i]?.id ?? "");
    if (!row) continue;
    const run = runWithin(row.bars, row.reach, range);
    for (const bar of row.bars.slice(run.from, run.to)) if (bar.ends > range.from) found.push(bar.id);
  }
  return found;
}

/** The bars between two bars: in one row those from the one to the other, over several rows all that lie between in time. */
export function barsBetween(rows: readonly GridRow[], rowIndex: ReadonlyMap<string, number>, index: BarIndex, a: GridBar, b: GridBar): string[] {
  const range = { from: Math.min(a.starts, b.starts), to: Math.max(a.ends, b.ends) };
  return barsInside(rows, index, rowIndex.get(a.rowId) ?? 0, rowIndex.get(b.rowId) ?? 0, range);
}
