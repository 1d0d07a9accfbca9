// Bars sorted per row, packed into lanes where they overlap, and found by binary search. Building the index costs
// one sort per row; looking up what is in view never walks bars that are not. Start reading at `indexBars`.

import type { Range } from "./geometry";
import type { GridBar } from "./model";

/** The bars of one row by start; `reach` holds the furthest end up to each bar, `lane` where each is drawn. */
export interface RowBars {
  bars: GridBar[];
  reach: number[];
  lane: number[];
  lanes: number;
}

export type BarIndex = ReadonlyMap<string, RowBars>;

export const NO_BARS: RowBars = { bars: [], reach: [], lane: [], lanes: 1 };

export function indexBars(bars: readonly GridBar[]): BarIndex {
  const byRow = new Map<string, GridBar[]>();
  for (const bar of bars) {
    const row = byRow.get(bar.rowId);
    if (row) row.push(bar);
    else byRow.set(bar.rowId, [bar]);
  }
  const index = new Map<string, RowBars>();
  for (const [rowId, row] of byRow) index.set(rowId, packLanes(row.sort(byStart)));
  return index;
}

function byStart(a: GridBar, b: GridBar): number {
  return a.starts - b.starts || b.ends - a.ends || (a.id < b.id ? -1 : 1);
}

/** Each bar takes the first lane that is free at its start; touching bars share a lane. */
function packLanes(sorted: GridBar[]): RowBars {
  const free: number[] = [];
  const lane: number[] = [];
  const reach: number[] = [];
  let furthest = -Infinity;
  for (const bar of sorted) {
    let chosen = free.findIndex((until) => until <= bar.starts);
    if (chosen < 0) chosen = free.length;
    free[chosen] = bar.ends;
    lane.push(chosen);
    furthest = Math.max(furthest, bar.ends);
    reach.push(furthest);
  }
  return { bars: sorted, reach, lane, lanes: Math.max(1, free.length) };
}

/** The positions of the bars that may touch a stretch of time: a contiguous run, found in logarithmic time. */
export function barsWithin(row: RowBars, range: Range): Range {
  return runWithin(row.bars, row.reach, range);
}

/** The same for anything that is sorted by start and knows the furthest end up to each of it. */
export function runWithin(sorted: readonly { starts: number }[], reach: readonly number[], range: Range): Range {
  const from = firstWhere(reach.length, (i) => reach[i]! > range.from);
  const to = firstWhere(sorted.length, (i) => sorted[i]!.starts >= range.to);
  return { from, to: Math.max(from, to) };
}

/** The smallest position for which a condition that only ever turns from false to true holds. */
export function firstWhere(count: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
