// What the pointer and the keyboard do on the grid: it feeds the movement machine, speaks each step and tells the
// owner the outcome. It touches no markup; the component translates events into these calls. Start reading at
// `Handling`.

import { t } from "../words/words";
import type { Clock } from "./clock";
import { judgeOf } from "./fits";
import { MINUTE, type Grip, type Misfit, type Proposal } from "./model";
import { draftOf, drag, IDLE, nudge, pickUp, press, release, stretch, type Movement, type Point } from "./movement";
import { groundOf, heldOf, rowAway, rowLabel, slotsOf, type Shown } from "./shown";
import { carriedSentence, droppedSentence, pickedUpSentence } from "./speech";
import { Walker } from "./walker.svelte";

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
  spoken = $state("");
  readonly walker: Walker;

  readonly draft = $derived(draftOf(this.movement));
  // Plain values, so that taking something to another row asks nothing anew.
  private readonly starts = $derived(this.draft?.starts ?? null);
  private readonly ends = $derived(this.draft?.ends ?? null);
  private readonly barId = $derived(this.draft?.barId ?? null);
  /** Says of each row whether it takes what is held; null while nothing is. */
  readonly judge = $derived.by(() => {
    const { starts, ends, barId } = this;
    if (starts === null || ends === null) return null;
    const proposal: Proposal = { barId, starts, ends, held: new Set(barId === null ? [] : [barId]) };
    return judgeOf(this.shown().fitsOf, proposal);
  });
  readonly misfit: Misfit | null = $derived(this.draft && this.judge ? this.judge(this.draft.rowId) : null);

  private readonly shown: () => Shown;
  private readonly told: Told;

  constructor(shown: () => Shown, told: Told) {
    this.shown = shown;
    this.told = told;
    this.walker = new Walker(shown, (sentence) => (this.spoken = sentence));
  }

  press(point: Point, barId: string | null, grip: Grip): void {
    const bar = barId === null ? undefined : this.shown().bars.get(barId);
    this.movement = press(point, bar ? heldOf(bar) : null, grip);
  }

  follow(point: Point): void {
    const before = this.draft?.rowId;
    this.movement = drag(this.movement, point, groundOf(this.shown()));
    // By pointer only what does not fit is said, and only when the row is another one.
    if (this.draft && this.draft.rowId !== before && this.misfit) this.sayCarried();
  }

  release(): void {
    const outcome = release(this.movement);
    this.movement = IDLE;
    if (outcome.kind === "create") {
      this.walker.cursor = { rowId: outcome.span.rowId, at: outcome.span.starts, barId: null };
      this.told.create(outcome.span.rowId, outcome.span.starts, outcome.span.ends);
    }
    if (outcome.kind === "move") {
      this.walker.cursor = { rowId: outcome.span.rowId, at: outcome.span.starts, barId: outcome.barId };
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

  /** Another stretch of hours is shown: nothing stays in the hand. */
  moveTo(before: Clock): void {
    this.movement = IDLE;
    this.walker.moveTo(before);
  }

  enact(): void {
    const { bar } = this.walker;
    if (bar) this.told.open(bar.id);
    else this.begin();
  }

  openRow(): void {
    if (this.walker.cursor) this.told.openRow(this.walker.cursor.rowId);
  }

  /** Begins something new at the cursor: one hour, or what is left of the axis. */
  begin(): void {
    const { cursor } = this.walker;
    if (!cursor) return;
    const { clock } = this.shown();
    const slots = slotsOf(this.shown());
    const starts = Math.min(slots.snap(cursor.at), clock.ends - slots.length);
    this.told.create(cursor.rowId, starts, Math.min(starts + 60 * MINUTE, clock.ends));
  }

  lift(): void {
    const { bar } = this.walker;
    if (!bar) return;
    this.movement = pickUp(heldOf(bar));
    this.spoken = this.movement.stage === "carrying" ? pickedUpSentence(this.shown().clock, bar) : t("grid-fixed", { label: bar.label });
  }

  carry(steps: number, rows: number): void {
    if (this.movement.stage !== "carrying") return;
    const row = rows === 0 ? null : rowAway(this.shown(), this.movement.draft.rowId, rows);
    this.movement = nudge(this.movement, steps * this.shown().snapping * MINUTE, row?.id ?? null, groundOf(this.shown()));
    this.sayCarried();
  }

  lengthen(edge: "start" | "end", steps: number): void {
    this.movement = stretch(this.movement, edge, steps * this.shown().snapping * MINUTE, groundOf(this.shown()));
    this.sayCarried();
  }

  drop(): void {
    const draft = this.draft;
    if (!draft?.barId) return;
    const label = this.labelOf(draft.barId);
    this.spoken = droppedSentence(this.shown().clock, label, draft, rowLabel(this.shown(), draft.rowId));
    this.release();
  }

  private click(barId: string | null, rowId: string, at: number): void {
    if (barId) this.walker.standOn(barId);
    else this.walker.standAt(rowId, at);
    this.told.select(barId);
  }

  private sayCarried(): void {
    const { draft } = this;
    if (draft) this.spoken = carriedSentence(this.shown().clock, draft, rowLabel(this.shown(), draft.rowId), this.misfit?.reason ?? null);
  }

  private labelOf(barId: string): string {
    return this.shown().bars.get(barId)?.label ?? "";
  }
}
