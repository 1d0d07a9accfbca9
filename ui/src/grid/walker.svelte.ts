// Where the keyboard stands on the grid, and how it walks from bar to place to bar and from row to row, saying each
// step. Start reading at `Walker`.

import { carriedOver, type Clock } from "./clock";
import { land, onBar, step, stepToBar, type Cursor } from "./cursor";
import type { GridBar } from "./model";
import { barsOf, blockLabel, rowAway, rowOf, slotsOf, type Shown } from "./shown";
import { barSentence, slotSentence } from "./speech";

export class Walker {
  cursor = $state.raw<Cursor | null>(null);

  private awaited: Cursor | null = null;
  private readonly shown: () => Shown;
  private readonly say: (sentence: string) => void;

  constructor(shown: () => Shown, say: (sentence: string) => void) {
    this.shown = shown;
    this.say = say;
  }

  /** The bar the cursor stands on. */
  get bar(): GridBar | undefined {
    return this.cursor?.barId ? this.shown().bars.get(this.cursor.barId) : undefined;
  }

  standOn(barId: string): void {
    const bar = this.shown().bars.get(barId);
    if (bar) this.cursor = onBar(bar);
  }

  /** Another stretch of hours is shown: the cursor keeps its row, and its time as far as that is shown. */
  moveTo(before: Clock): void {
    const { cursor } = this;
    const shown = this.shown();
    if (!cursor || (cursor.barId && shown.bars.has(cursor.barId))) return;
    const slots = slotsOf(shown, cursor.rowId);
    const at = Math.min(slots.snap(carriedOver(before, shown.clock, cursor.at)), shown.clock.ends - slots.length);
    this.cursor = land(cursor.rowId, at, barsOf(shown, cursor.rowId));
  }

  /** To a place where a bar has been asked for. It stands on the bar as soon as there is one, unless it has gone elsewhere. */
  awaitBar(rowId: string, at: number): void {
    this.cursor = this.awaited = { rowId, at, barId: null };
  }

  /** The bars changed: the cursor goes where its bar went, or stays on the place where it was. */
  keepUp(): void {
    const { cursor } = this;
    if (cursor !== null && cursor === this.awaited) {
      const made = barsOf(this.shown(), cursor.rowId).bars.find((bar) => bar.starts === cursor.at);
      if (made) this.cursor = onBar(made);
    }
    if (!cursor?.barId) return;
    const bar = this.shown().bars.get(cursor.barId);
    if (!bar) this.cursor = { ...cursor, barId: null };
    else if (bar.rowId !== cursor.rowId || bar.starts > cursor.at || bar.ends <= cursor.at) this.cursor = onBar(bar);
  }

  /** To a row whose heading was clicked, at the time where the cursor was. */
  standInRow(rowId: string, otherwise: number): void {
    const at = this.cursor?.at ?? slotsOf(this.shown(), rowId).snap(otherwise);
    this.cursor = land(rowId, at, barsOf(this.shown(), rowId));
  }

  /** To a place that was clicked. */
  standAt(rowId: string, at: number): void {
    const slots = slotsOf(this.shown(), rowId);
    this.cursor = { rowId, at: slots.snap(at - slots.length / 2), barId: null };
  }

  /** Gives the cursor its first place, or a new one when its row is gone. */
  enter(rowId: string | undefined, at: number): void {
    const stands = this.cursor !== null && this.shown().rowIndex.has(this.cursor.rowId);
    if (!stands && rowId !== undefined) this.cursor = land(rowId, slotsOf(this.shown(), rowId).snap(at), barsOf(this.shown(), rowId));
  }

  walk(direction: 1 | -1, byBar: boolean): void {
    const { cursor } = this;
    if (!cursor) return;
    const row = barsOf(this.shown(), cursor.rowId);
    this.cursor = byBar ? stepToBar(cursor, row, direction) : step(cursor, row, direction, slotsOf(this.shown(), cursor.rowId));
    this.sayPlace();
  }

  climb(rows: number): void {
    const { cursor } = this;
    if (!cursor) return;
    const target = rowAway(this.shown(), cursor.rowId, rows);
    if (target) this.cursor = land(target.id, cursor.at, barsOf(this.shown(), target.id));
    this.sayPlace();
  }

  /** The first or last bar of the row, or the first or last row. */
  leap(end: 1 | -1, acrossRows: boolean): void {
    const { cursor } = this;
    if (!cursor) return;
    if (acrossRows) return this.climb(end * this.shown().rows.length);
    const { bars } = barsOf(this.shown(), cursor.rowId);
    const bar = end === 1 ? bars.at(-1) : bars[0];
    if (bar) this.cursor = onBar(bar);
    this.sayPlace();
  }

  /** The cursor's free place, as long as one step. */
  slotAt(cursor: Cursor): { starts: number; ends: number } {
    const shown = this.shown();
    return { starts: cursor.at, ends: Math.min(cursor.at + slotsOf(shown, cursor.rowId).length, shown.clock.ends) };
  }

  sayPlace(): void {
    if (this.cursor) this.say(this.placeSentence(this.cursor));
  }

  placeSentence(cursor: Cursor): string {
    const shown = this.shown();
    const row = rowOf(shown, cursor.rowId);
    if (!row) return "";
    const bar = cursor.barId ? shown.bars.get(cursor.barId) : undefined;
    const { starts, ends } = bar ?? this.slotAt(cursor);
    const block = blockLabel(shown, row.id, starts, ends);
    return bar ? barSentence(shown.clock, bar, row, block) : slotSentence(shown.clock, row, starts, ends, block);
  }
}
