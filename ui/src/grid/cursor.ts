// The keyboard's place on the grid: a row, an instant, and the bar it stands on, if any. Left and right step from
// bar to slot to bar, so that every bar is reached and every free place can be booked. Start reading at `step`.

import { firstWhere, type RowBars } from "./lanes";
import type { GridBar } from "./model";

export interface Cursor {
  rowId: string;
  at: number;
  barId: string | null;
}

/** What a step needs to know of the grid: how long a slot is and where the axis ends. */
export interface Slots {
  snap: (at: number) => number;
  length: number;
  starts: number;
  ends: number;
}

/** The next stop to the right or left on the same row. */
export function step(cursor: Cursor, row: RowBars, direction: 1 | -1, slots: Slots): Cursor {
  const here = position(cursor, row);
  return direction === 1 ? forward(cursor, row, here, slots) : backward(cursor, row, here, slots);
}

function forward(cursor: Cursor, row: RowBars, here: number, slots: Slots): Cursor {
  const base = here >= 0 ? row.reach[here]! : slots.snap(cursor.at + slots.length);
  const next = here >= 0 ? here + 1 : firstWhere(row.bars.length, (i) => row.bars[i]!.starts >= cursor.at);
  const bar = row.bars[next];
  if (bar && bar.starts <= base) return onBar(bar);
  if (base >= slots.ends) return cursor;
  return { rowId: cursor.rowId, at: base, barId: null };
}

function backward(cursor: Cursor, row: RowBars, here: number, slots: Slots): Cursor {
  const from = here >= 0 ? row.bars[here]!.starts : cursor.at;
  const base = slots.snap(from - slots.length);
  const before = here >= 0 ? here - 1 : firstWhere(row.bars.length, (i) => row.bars[i]!.starts >= cursor.at) - 1;
  if (before >= 0 && row.reach[before]! > base) return onBar(row.bars[before]!);
  if (from <= slots.starts) return cursor;
  return { rowId: cursor.rowId, at: Math.max(base, slots.starts), barId: null };
}

/** The next or previous bar, however far away; the same place when there is none. */
export function stepToBar(cursor: Cursor, row: RowBars, direction: 1 | -1): Cursor {
  const here = position(cursor, row);
  const after = firstWhere(row.bars.length, (i) => row.bars[i]!.starts >= cursor.at);
  const wanted = direction === 1 ? (here >= 0 ? here + 1 : after) : (here >= 0 ? here : after) - 1;
  const bar = row.bars[wanted];
  return bar ? onBar(bar) : cursor;
}

/** The same instant on another row: the bar that covers it, or the free slot. */
export function land(rowId: string, at: number, row: RowBars): Cursor {
  const end = firstWhere(row.bars.length, (i) => row.bars[i]!.starts > at);
  for (let i = end - 1; i >= 0 && row.reach[i]! > at; i -= 1) {
    const bar = row.bars[i]!;
    if (bar.ends > at) return { rowId, at, barId: bar.id };
  }
  return { rowId, at, barId: null };
}

export function onBar(bar: GridBar): Cursor {
  return { rowId: bar.rowId, at: bar.starts, barId: bar.id };
}

function position(cursor: Cursor, row: RowBars): number {
  return cursor.barId === null ? -1 : row.bars.findIndex((bar) => bar.id === cursor.barId);
}
