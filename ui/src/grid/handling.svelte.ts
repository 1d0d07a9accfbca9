// What the pointer and the keyboard do on the grid: it feeds the movement machine and the cursor, speaks each step
// and tells the owner the outcome. It touches no markup; the component translates events into these calls.
// Start reading at `Handling`.

import { t } from "../words/words";
import { carriedOver, snap, type Clock } from "./clock";
import { land, onBar, step, stepToBar, type Cursor, type Slots } from "./cursor";
import { NO_BARS, type BarIndex, type RowBars } from "./lanes";
import { MINUTE, type GridBar, type GridRow, type Grip } from "./model";
import { draftOf, drag, IDLE, nudge, pickUp, press, release, stretch, type Ground, type Held, type Movement, type Point } from "./movement";
import { barSentence, carriedSentence, droppedSentence, pickedUpSentence, slotSentence } from "./speech";

/** What the grid shows at this moment. */
export interface Shown {
  clock: Clock;
  rows: readonly GridRow[];
  rowIndex: ReadonlyMap<string, number>;
  index: BarIndex;
  bars: ReadonlyMap<string, GridBar>;
  /** Minutes a drag snaps to, and minutes one step of the cursor covers. */
  snapping: number;
  slot: number;
  fits: (barId: string | null, rowId: string, starts: number, ends: number) => string | null;
}

/** Whom to tell. Each answer belongs to the owner; the grid itself changes nothing. */
export interface Told {
  create: (rowId: string, starts: number, ends: number) => void;
  move: (barId: string, rowId: string, starts: number, ends: number) => void;
  select: (barId: string | null) => void;
  open: (barId: string) => void;
  openRow: (rowId: string) => void;
}

export class Handling {
  movement = $state.raw<Movement>(IDLE);
  cursor = $state.raw<Cursor | null>(null);
  spoken = $state("");

  readonly draft = $derived(draftOf(this.movement));
  readonly refusal = $derived.by(() => {
    const draft = this.draft;
    return draft && this.shown().fits(draft.barId, draft.rowId, draft.starts, draft.ends);
  });

  private readonly shown: () => Shown;
  private readonly told: Told;

  constructor(shown: () => Shown, told: Told) {
    this.shown = shown;
    this.told = told;
  }

  press(point: Point, barId: string | null, grip: Grip): void {
    const bar = barId === null ? undefined : this.shown().bars.get(barId);
    this.movement = press(point, bar ? heldOf(bar) : null, grip);
  }

  follow(point: Point): void {
    this.movement = drag(this.movement, point, this.ground());
  }

  release(): void {
    const outcome = release(this.movement);
    this.movement = IDLE;
    if (outcome.kind === "create") {
      this.cursor = { rowId: outcome.span.rowId, at: outcome.span.starts, barId: null };
      this.told.create(outcome.span.rowId, outcome.span.starts, outcome.span.ends);
    }
    if (outcome.kind === "move") {
      this.cursor = { rowId: outcome.span.rowId, at: outcome.span.starts, barId: outcome.barId };
      this.told.move(outcome.barId, outcome.span.rowId, outcome.span.starts, outcome.span.ends);
    }
    if (outcome.kind === "click") this.click(outcome.barId, outcome.rowId, outcome.at);
  }

  cancel(): void {
    const { movement } = this;
    if (movement.stage === "carrying") this.spoken = t("grid-put-back", { label: this.labelOf(movement.held.barId) });
    else if (movement.stage === "dragging") this.spoken = t("grid-cancelled");
    this.movement = IDLE;
  }

  /** Puts the cursor on a bar that something outside selected. */
  standOn(barId: string): void {
    const bar = this.shown().bars.get(barId);
    if (bar) this.cursor = onBar(bar);
  }

  /** Another stretch of hours is shown: the cursor keeps its row, and its time as far as that is shown. */
  moveTo(before: Clock): void {
    const { cursor } = this;
    const { clock, bars } = this.shown();
    this.movement = IDLE;
    if (!cursor || (cursor.barId && bars.has(cursor.barId))) return;
    const at = Math.min(this.slots().snap(carriedOver(before, clock, cursor.at)), clock.ends - this.slots().length);
    this.cursor = land(cursor.rowId, at, this.barsOf(cursor.rowId));
  }

  /** The bars changed: the cursor goes where its bar went, or stays on the place where it was. */
  keepUp(): void {
    const { cursor } = this;
    if (!cursor?.barId) return;
    const bar = this.shown().bars.get(cursor.barId);
    if (!bar) this.cursor = { ...cursor, barId: null };
    else if (bar.rowId !== cursor.rowId || bar.starts > cursor.at || bar.ends <= cursor.at) this.cursor = onBar(bar);
  }

  /** To a row whose heading was clicked, at the time where the cursor was. */
  standInRow(rowId: string, otherwise: number): void {
    const at = this.cursor?.at ?? this.slots().snap(otherwise);
    this.cursor = land(rowId, at, this.barsOf(rowId));
  }

  /** Gives the cursor its first place, or a new one when its row is gone. */
  enter(rowId: string | undefined, at: number): void {
    const stands = this.cursor !== null && this.shown().rowIndex.has(this.cursor.rowId);
    if (!stands && rowId !== undefined) this.cursor = land(rowId, this.slots().snap(at), this.barsOf(rowId));
  }

  sayPlace(): void {
    if (this.cursor) this.spoken = this.placeSentence(this.cursor);
  }

  walk(direction: 1 | -1, byBar: boolean): void {
    const { cursor } = this;
    if (!cursor) return;
    const row = this.barsOf(cursor.rowId);
    this.cursor = byBar ? stepToBar(cursor, row, direction) : step(cursor, row, direction, this.slots());
    this.sayPlace();
  }

  climb(rows: number): void {
    const { cursor } = this;
    if (!cursor) return;
    const target = this.rowAway(cursor.rowId, rows);
    if (target) this.cursor = land(target.id, cursor.at, this.barsOf(target.id));
    this.sayPlace();
  }

  /** The first or last bar of the row, or the first or last row. */
  leap(end: 1 | -1, acrossRows: boolean): void {
    const { cursor } = this;
    if (!cursor) return;
    if (acrossRows) return this.climb(end * this.shown().rows.length);
    const { bars } = this.barsOf(cursor.rowId);
    const bar = end === 1 ? bars.at(-1) : bars[0];
    if (bar) this.cursor = onBar(bar);
    this.sayPlace();
  }

  enact(): void {
    const { cursor } = this;
    if (cursor?.barId) this.told.open(cursor.barId);
    else this.begin();
  }

  openRow(): void {
    if (this.cursor) this.told.openRow(this.cursor.rowId);
  }

  /** Begins something new at the cursor: one hour, or what is left of the axis. */
  begin(): void {
    const { cursor } = this;
    if (!cursor) return;
    const { clock } = this.shown();
    const starts = Math.min(this.slots().snap(cursor.at), clock.ends - this.slots().length);
    this.told.create(cursor.rowId, starts, Math.min(starts + 60 * MINUTE, clock.ends));
  }

  lift(): void {
    const bar = this.cursor?.barId ? this.shown().bars.get(this.cursor.barId) : undefined;
    if (!bar) return;
    this.movement = pickUp(heldOf(bar));
    this.spoken = this.movement.stage === "carrying" ? pickedUpSentence(this.shown().clock, bar) : t("grid-fixed", { label: bar.label });
  }

  carry(steps: number, rows: number): void {
    if (this.movement.stage !== "carrying") return;
    const row = rows === 0 ? null : this.rowAway(this.movement.draft.rowId, rows);
    this.movement = nudge(this.movement, steps * this.shown().snapping * MINUTE, row?.id ?? null, this.ground());
    this.sayCarried();
  }

  lengthen(edge: "start" | "end", steps: number): void {
    this.movement = stretch(this.movement, edge, steps * this.shown().snapping * MINUTE, this.ground());
    this.sayCarried();
  }

  drop(): void {
    const draft = this.draft;
    if (!draft?.barId) return;
    const label = this.labelOf(draft.barId);
    this.spoken = droppedSentence(this.shown().clock, label, draft, this.rowLabel(draft.rowId));
    this.release();
  }

  /** The cursor's free place, as long as one step. */
  slotAt(cursor: Cursor): { starts: number; ends: number } {
    return { starts: cursor.at, ends: Math.min(cursor.at + this.slots().length, this.shown().clock.ends) };
  }

  placeSentence(cursor: Cursor): string {
    const { clock, rows, rowIndex, bars } = this.shown();
    const row = rows[rowIndex.get(cursor.rowId) ?? -1];
    if (!row) return "";
    const bar = cursor.barId ? bars.get(cursor.barId) : undefined;
    const { starts, ends } = this.slotAt(cursor);
    return bar ? barSentence(clock, bar, row) : slotSentence(clock, row, starts, ends);
  }

  private click(barId: string | null, rowId: string, at: number): void {
    const bar = barId ? this.shown().bars.get(barId) : undefined;
    const slot = this.shown().slot * MINUTE;
    this.cursor = bar ? onBar(bar) : { rowId, at: this.slots().snap(at - slot / 2), barId: null };
    this.told.select(barId);
  }

  private sayCarried(): void {
    const draft = this.draft;
    if (draft) this.spoken = carriedSentence(this.shown().clock, draft, this.rowLabel(draft.rowId), this.refusal);
  }

  private rowAway(rowId: string, by: number): GridRow | undefined {
    const { rows, rowIndex } = this.shown();
    const wanted = (rowIndex.get(rowId) ?? 0) + by;
    return rows[Math.min(Math.max(wanted, 0), rows.length - 1)];
  }

  private rowLabel(rowId: string): string {
    const { rows, rowIndex } = this.shown();
    return rows[rowIndex.get(rowId) ?? -1]?.label ?? "";
  }

  private labelOf(barId: string): string {
    return this.shown().bars.get(barId)?.label ?? "";
  }

  private barsOf(rowId: string): RowBars {
    return this.shown().index.get(rowId) ?? NO_BARS;
  }

  private ground(): Ground {
    const { clock, snapping } = this.shown();
    return { snap: (at) => snap(clock, at, snapping), least: snapping * MINUTE, starts: clock.starts, ends: clock.ends };
  }

  private slots(): Slots {
    const { clock, slot } = this.shown();
    return { snap: (at) => snap(clock, at, slot), length: slot * MINUTE, starts: clock.starts, ends: clock.ends };
  }
}

function heldOf(bar: GridBar): Held {
  const { id, rowId, starts, ends, movable, resizable } = bar;
  return { barId: id, rowId, starts, ends, movable: movable ?? false, resizable: resizable ?? false };
}
