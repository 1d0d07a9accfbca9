// What the grid shows at this moment, and the few questions that moving, walking and speaking all ask of it.
// Start reading at `Shown`.

import { blocksWithin, type BlockIndex } from "./blocks";
import { snap, type Clock } from "./clock";
import type { Slots } from "./cursor";
import { barsWithin, NO_BARS, type BarIndex, type RowBars } from "./lanes";
import { MINUTE, type FitsOf, type GridBar, type GridBlock, type GridChip, type GridRow } from "./model";
import type { Ground, Held } from "./movement";
import { edgeSnap, startSnap, type EndSlots, type StartSlots } from "./slots";

export interface Shown {
  clock: Clock;
  rows: readonly GridRow[];
  rowIndex: ReadonlyMap<string, number>;
  index: BarIndex;
  bars: ReadonlyMap<string, GridBar>;
  blocks: BlockIndex;
  chips: ReadonlyMap<string, GridChip>;
  /** Minutes a drag snaps to, and minutes one step of the cursor covers. */
  snapping: number;
  /** The same for the pointer, which cannot tell minutes apart from far away. */
  pointing: number;
  slot: number;
  slots: StartSlots | null;
  /** Where the owner lets stretches end; null, by minutes. */
  ends: EndSlots | null;
  fitsOf: FitsOf;
}

/** The row so many rows further down, held at the first and the last one. */
export function rowAway({ rows, rowIndex }: Shown, rowId: string, by: number): GridRow | undefined {
  const wanted = (rowIndex.get(rowId) ?? 0) + by;
  return rows[Math.min(Math.max(wanted, 0), rows.length - 1)];
}

export function rowOf({ rows, rowIndex }: Shown, rowId: string): GridRow | undefined {
  return rows[rowIndex.get(rowId) ?? -1];
}

export function rowLabel(shown: Shown, rowId: string): string {
  return rowOf(shown, rowId)?.label ?? "";
}

/** The bar that lies under a point. */
export function barUnder(shown: Shown, { rowId, at, lane = 0 }: { rowId: string; at: number; lane?: number }): GridBar | undefined {
  const row = barsOf(shown, rowId);
  const run = barsWithin(row, { from: at, to: at + 1 });
  return row.bars.slice(run.from, run.to).find((bar, i) => bar.ends > at && (row.lanes === 1 || row.lane[run.from + i] === lane));
}

export function barsOf({ index }: Shown, rowId: string): RowBars {
  return index.get(rowId) ?? NO_BARS;
}

/** What keeps a row from being used at an instant: what has a name before the hours of every day. */
export function blockAt({ blocks }: Shown, rowId: string, at: number): GridBlock | null {
  const met = blocksWithin(blocks, rowId, { from: at, to: at + 1 });
  return met.find(({ id }) => id !== undefined) ?? met[0] ?? null;
}

/** In what a stretch of a row stands, such as "Closed"; null when nothing lies there. */
export function blockLabel({ blocks }: Shown, rowId: string, starts: number, ends: number): string | null {
  const met = blocksWithin(blocks, rowId, { from: starts, to: ends });
  return met.length === 0 ? null : [...new Set(met.map(({ label }) => label))].join(", ");
}

/** What moving must know. The pointer may have to snap to coarser steps than the keys do. */
export function groundOf({ clock, snapping: usual, slots, ends, rows, rowIndex }: Shown, snapping = usual): Ground {
  return {
    snap: (at) => snap(clock, at, snapping),
    ...edgeSnap(clock, slots, ends, snapping),
    least: snapping * MINUTE,
    starts: clock.starts,
    ends: clock.ends,
    rowsBetween: (from, to) => (rowIndex.get(to) ?? 0) - (rowIndex.get(from) ?? 0),
    rowAway: (rowId, by) => rows[(rowIndex.get(rowId) ?? NaN) + by]?.id ?? null,
  };
}

/** The steps the cursor takes on a row: the desk's slots, or as many minutes as the zoom makes sensible. */
export function slotsOf({ clock, slot, slots }: Shown, rowId: string): Slots {
  const minutes = slots !== null && typeof slots !== "function" ? slots.minutes : slot;
  const snapStart = startSnap(clock, slots, minutes);
  return { snap: (at) => snapStart(at, rowId), length: minutes * MINUTE, starts: clock.starts, ends: clock.ends };
}

/** Whether a bar may be taken to another place. */
export function isMovable(bar: GridBar): boolean {
  return (bar.movable ?? false) && bar.locked === undefined;
}

export function isResizable(bar: GridBar): boolean {
  return (bar.resizable ?? false) && bar.locked === undefined;
}

/** A bar as it is taken in hand, with the chosen ones that go along when it is one of them. */
export function heldOf({ bars }: Shown, bar: GridBar, chosen: ReadonlySet<string>): Held {
  const { id, rowId, starts, ends } = bar;
  const others = chosen.has(id) ? [...chosen].flatMap((each) => (each === id ? [] : (bars.get(each) ?? []))) : [];
  return {
    id, from: "rows", rowId, starts, ends, movable: isMovable(bar), resizable: isResizable(bar),
    along: others.map((other) => ({ barId: other.id, rowId: other.rowId, starts: other.starts, ends: other.ends })),
    fixed: others.find((other) => !isMovable(other))?.id ?? null,
  };
}

/** Something from the lane as it is taken in hand. */
export function chipInHand(chip: GridChip): Held {
  const starts = chip.at ?? 0;
  return { id: chip.id, from: "lane", timed: chip.at !== undefined, rowId: "", starts, ends: starts + chip.minutes * MINUTE, movable: true, resizable: chip.at === undefined, along: [] };
}
