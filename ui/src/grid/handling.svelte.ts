// What the pointer and the keyboard do on the grid: it feeds the movement machine, speaks each step and tells the
// owner the outcome. It touches no markup; the component translates events into these calls. Start reading at
// `Handling`.

import { dayText } from "../words/dates";
import { t } from "../words/words";
import { tickBefore, type Clock } from "./clock";
import { Deeds } from "./deeds";
import { judgeOf, type Judge } from "./fits";
import { MINUTE, type GridBar, type GridBlock, type Grip, type Misfit, type Move, type Proposal, type Span } from "./model";
import { beginBand, draftOf, drag, IDLE, nudge, pickUp, pickUpNew, press, release, stretch, type Held, type Movement, type Point } from "./movement";
import { barsBetween, barsInside, Selection } from "./selection.svelte";
import { barUnder, blockAt, chipInHand, groundOf, heldOf, isMovable, rowAway, rowLabel, slotsOf, type Shown } from "./shown";
import { startAway } from "./slots";
import { carriedSentence, fixedSentence, pickedUpSentence, timesOf } from "./speech";
import { movesOf } from "./together";
import { Walker } from "./walker.svelte";

/** Whom to tell. Each answer belongs to the owner; the grid itself changes nothing. */
export interface Told {
  create: (rowId: string, starts: number, ends: number) => void;
  /** All bars of one movement at once, so that they can be written, and undone, as one. */
  move: (moves: readonly Move[]) => void;
  /** The same places for copies; what is held stays. Absent, nothing can be copied. */
  copy?: ((copies: readonly Move[]) => void) | undefined;
  /** Two bars change places. Absent, none do. */
  swap?: ((first: string, second: string) => void) | undefined;
  /** Something from the lane was put among the rows. */
  place: (id: string, rowId: string, starts: number, ends: number) => void;
  /** Bars go back into the lane. Absent, none can. */
  unplace?: ((barIds: readonly string[]) => void) | undefined;
  /** Goes to the lane; absent when there is none. */
  lane?: (() => void) | undefined;
  /** Why something asked for was not done. Absent, it is only spoken. */
  refuse?: ((sentence: string) => void) | undefined;
  select: (barId: string | null, all: readonly string[]) => void;
  open: (barId: string) => void;
  openRow: (rowId: string) => void;
  /** What keeps a row from being used there. */
  openBlock: (block: GridBlock) => void;
}

/** The keys held down while the pointer acts. */
export interface Modifiers {
  /** Control, or Command on a Mac. */
  control: boolean;
  shift: boolean;
  alt: boolean;
}

const NO_KEYS: Modifiers = { control: false, shift: false, alt: false };

/** What a drop will do: Control or Alt leave the held bar and put a copy; Shift over another bar makes the two change places. */
export type Way = { kind: "move" } | { kind: "copy" } | { kind: "swap"; with: GridBar };

const MOVE: Way = { kind: "move" };
const COPY: Way = { kind: "copy" };

/** Of so many bars that go along it is said whether they fit; more would only slow the hand. */
const MOST_JUDGED = 40;

export class Handling {
  movement = $state.raw<Movement>(IDLE);
  spoken = $state("");
  readonly walker: Walker;
  readonly selection: Selection;
  readonly deeds: Deeds;
  way = $state.raw<Way>(MOVE);

  readonly draft = $derived(draftOf(this.movement));
  readonly held: Held | null = $derived("held" in this.movement ? this.movement.held : null);
  private readonly away: Held | null = $derived(this.draft || (this.movement.stage === "dragging" && this.movement.area !== "rows") ? this.held : null);
  private readonly inHand: Held | null = $derived(this.draft && this.held);
  /** Every bar in the hand, which is shown pale where it was. */
  readonly heldIds: ReadonlySet<string> = $derived(new Set(this.away && this.way.kind !== "copy" ? [this.away.id, ...this.away.along.map(({ barId }) => barId)] : []));
  /** Where each of them would stand. */
  readonly together = $derived.by(() => (this.draft && this.held?.from === "rows" ? movesOf(this.held, this.draft, groundOf(this.shown())) : null));
  // Plain values, so that taking something to another row asks nothing anew.
  private readonly starts = $derived(this.draft?.starts ?? null);
  private readonly ends = $derived(this.draft?.ends ?? null);
  private readonly ids = $derived(idsOf(this.inHand));
  /** Bars are held over the lane. */
  readonly overLane = $derived(this.movement.stage === "dragging" && this.movement.area === "lane" && this.movement.held?.from === "rows");
  /** Why bars held over the lane cannot be put there. */
  readonly keptInRows: string | null = $derived.by(() => {
    const kept = this.overLane && [...this.heldIds].find((id) => !this.shown().bars.get(id)?.unplaceable);
    return kept ? t("grid-keeps-place", { label: this.labelOf(kept) }) : null;
  });
  /** Says of each row whether it takes what is held; null while nothing is. */
  readonly judge: Judge | null = $derived.by(() => {
    const { starts, ends } = this;
    if (starts === null || ends === null) return null;
    const proposal: Proposal = { ...this.ids, starts, ends, held: this.heldIds };
    return judgeOf(this.shown().fitsOf, proposal);
  });
  /** Why what is held does not fit where it is. */
  readonly refusal: string | null = $derived.by(() => this.refusalNow());

  /** The day, once what is held stands on another one than it did. */
  readonly otherDay: string | null = $derived.by(() => {
    const { draft, inHand } = this;
    const { clock } = this.shown();
    if (!draft || !inHand || inHand.timed || clock.byDay) return null;
    const before = inHand.from === "rows" ? inHand.starts : clock.starts;
    const date = tickBefore(clock, draft.starts).date;
    return date === tickBefore(clock, before).date ? null : dayText(date);
  });

  private point: Point | null = null;
  private readonly shown: () => Shown;
  private readonly told: Told;

  constructor(shown: () => Shown, told: Told) {
    this.shown = shown;
    this.told = told;
    this.walker = new Walker(shown, (sentence) => (this.spoken = sentence));
    this.deeds = new Deeds(this, shown, told);
    this.selection = new Selection((first, all) => told.select(first, all));
  }

  /** What was pressed, and with which keys held. */
  press(point: Point, barId: string | null, grip: Grip, keys: Modifiers = NO_KEYS): void {
    const bar = barId === null ? undefined : this.shown().bars.get(barId);
    if (!bar && keys.shift) this.movement = beginBand(point);
    else this.movement = press(point, bar ? this.take(bar.id, grip) : null, grip);
  }

  /** Something in the lane was pressed. */
  pressChip(point: Point, chipId: string): void {
    const chip = this.shown().chips.get(chipId);
    if (chip && !chip.fixed) this.movement = press(point, chipInHand(chip), "body");
  }

  /** Takes something from the lane to the cursor; false when it may only be looked at. */
  liftChip(chipId: string): boolean {
    const chip = this.shown().chips.get(chipId);
    const { cursor } = this.walker;
    if (!chip || chip.fixed || !cursor) return false;
    this.movement = pickUpNew(chipInHand(chip), cursor.at, cursor.rowId, groundOf(this.shown()));
    const { draft } = this;
    if (draft) this.spoken = t(chip.at === undefined ? "grid-picked-up" : "grid-picked-up-timed", { label: chip.label, ...timesOf(this.shown().clock, draft) });
    return true;
  }

  follow(point: Point, keys: Modifiers = NO_KEYS): void {
    this.point = point;
    const before = this.draft?.rowId;
    const next = drag(this.movement, point, groundOf(this.shown(), this.shown().pointing));
    if (next.stage === "stuck" && next !== this.movement) this.spoken = this.whyFixed(next.held);
    this.movement = next;
    this.modify(keys);
    // By pointer only what does not fit is said, and only when the row is another one.
    if (this.draft && this.draft.rowId !== before && this.refusal !== null) this.sayCarried();
  }

  /** The keys that say what a drop will do may be pressed and let go while one drags. */
  modify(keys: Modifiers): void {
    const { movement, point } = this;
    if (movement.stage !== "dragging" || movement.held?.from !== "rows" || !point) return;
    const under = keys.shift && this.told.swap && movement.held.along.length === 0 && movement.draft.grip === "body" ? barUnder(this.shown(), point) : undefined;
    if (under && under.id !== movement.held.id) this.way = { kind: "swap", with: under };
    else this.way = (keys.control || keys.alt) && this.told.copy && movement.draft.grip === "body" ? COPY : MOVE;
  }

  /** While a bar is carried by keyboard: a copy of it, or itself again. */
  toggleCopy(): void {
    if (!this.told.copy || this.held?.from !== "rows") return;
    this.way = this.way.kind === "copy" ? MOVE : COPY;
    this.spoken = t(this.way.kind === "copy" ? "grid-copying-now" : "grid-moving-now", { label: this.labelOf(this.held.id) });
  }

  release(keys: Modifiers = NO_KEYS): void {
    const { held, way } = this;
    const outcome = release(this.movement, groundOf(this.shown()));
    this.movement = IDLE;
    this.way = MOVE;
    const bar = held && this.shown().bars.get(held.id);
    if (way.kind === "swap" && bar) return this.deeds.swapTwo(bar, way.with);
    switch (outcome.kind) {
      case "click": return this.click(outcome.barId, outcome.rowId, outcome.at, keys);
      case "band": return this.chooseInside(outcome.from, outcome.to, keys.control);
      case "outside": return this.refuse(t("grid-outside", { label: this.labelOf(outcome.barId) }));
      case "create":
        this.walker.awaitBar(outcome.span.rowId, outcome.span.starts);
        return this.told.create(outcome.span.rowId, outcome.span.starts, outcome.span.ends);
      case "place": return this.place(outcome.id, outcome.span);
      case "unplace": return this.deeds.unplace(outcome.ids);
      case "move": return way.kind === "copy" ? this.told.copy?.(outcome.moves) : this.move(outcome.moves);
      case "nothing":
    }
  }

  cancel(): void {
    const { movement } = this;
    if (movement.stage === "carrying") this.spoken = t("grid-put-back", { label: this.labelOf(movement.held.id) });
    if (movement.stage === "carrying" && movement.held.from === "lane") this.told.lane?.();
    else if (movement.stage === "dragging") this.spoken = t("grid-cancelled");
    this.movement = IDLE;
    this.way = MOVE;
  }

  /** Another stretch of hours is shown: nothing stays in the hand. */
  moveTo(before: Clock): void {
    this.movement = IDLE;
    this.way = MOVE;
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

  /** What keeps the cursor's row from being used at its time; false when nothing does. */
  openBlock(): boolean {
    const { cursor } = this.walker;
    const block = cursor && blockAt(this.shown(), cursor.rowId, cursor.at);
    if (block) this.told.openBlock(block);
    return block !== null && block !== undefined;
  }

  toLane(): boolean {
    this.told.lane?.();
    return this.told.lane !== undefined;
  }

  /** Begins something new at the cursor: one hour, or what is left of the axis. */
  begin(): void {
    const { cursor } = this.walker;
    if (!cursor) return;
    const { clock } = this.shown();
    const slots = slotsOf(this.shown(), cursor.rowId);
    const starts = Math.min(slots.snap(cursor.at), clock.ends - slots.length);
    this.walker.awaitBar(cursor.rowId, starts);
    this.told.create(cursor.rowId, starts, Math.min(starts + 60 * MINUTE, clock.ends));
  }

  lift(): void {
    const { bar } = this.walker;
    const held = bar && this.take(bar.id, "body");
    if (!held) return;
    this.movement = pickUp(held);
    if (this.movement.stage === "carrying") this.spoken = pickedUpSentence(this.shown().clock, bar, held.along.length);
    else this.refuse(this.whyFixed(held));
  }

  carry(steps: number, rows: number): void {
    const { movement } = this;
    if (movement.stage !== "carrying") return;
    if (movement.held.timed && rows === 0) return this.refuse(t("grid-timed", { label: this.labelOf(movement.held.id) }));
    const row = rows === 0 ? null : rowAway(this.shown(), movement.draft.rowId, rows);
    const { snapping } = this.shown();
    const ground = groundOf(this.shown());
    const { draft } = movement;
    const by = this.shown().slots ? startAway(draft.starts, draft.rowId, steps, ground.snapStart, snapping) - draft.starts : steps * snapping * MINUTE;
    this.movement = nudge(movement, by, row?.id ?? null, ground);
    const stopped = this.movement === movement && movement.held.along.length > 0;
    if (stopped) this.refuse(t("grid-outside", { label: t("grid-one-of-them") }));
    else this.sayCarried();
  }

  lengthen(edge: "start" | "end", steps: number): void {
    this.movement = stretch(this.movement, edge, steps * this.shown().snapping * MINUTE, groundOf(this.shown()));
    if (this.held && this.held.along.length > 0) this.refuse(t("grid-one-length"));
    else this.sayCarried();
  }

  drop(): void {
    const { draft, held } = this;
    if (!draft || !held) return;
    const words = this.way.kind === "copy" ? "grid-pasted" : held.along.length > 0 ? "grid-dropped-several" : "grid-dropped";
    this.spoken = t(words, { label: this.labelOf(held.id), more: held.along.length, row: rowLabel(this.shown(), draft.rowId), ...timesOf(this.shown().clock, draft) });
    this.release();
  }

  /** Says why something is not done: the owner shows it, and it is heard there; else it is only spoken. */
  refuse(sentence: string): void {
    if (!this.told.refuse) this.spoken = sentence;
    else this.told.refuse(sentence);
  }

  /** Chooses the bar under the cursor besides the others, or no longer. */
  toggle(barId: string | undefined = this.walker.bar?.id): void {
    if (barId === undefined) return;
    const chosen = this.selection.toggle(barId);
    this.spoken = t(chosen ? "grid-chosen" : "grid-unchosen", { label: this.labelOf(barId), count: this.selection.ids.size });
  }

  /** Chooses what the cursor's row holds within a stretch of time. */
  chooseInRow(range: { from: number; to: number }): void {
    const { cursor } = this.walker;
    if (!cursor) return;
    const { rows, rowIndex, index } = this.shown();
    const row = rowIndex.get(cursor.rowId) ?? 0;
    this.selection.extend(barsInside(rows, index, row, row, range), false);
    this.sayChosen();
  }

  /** Several that are chosen are let go of; true when there were. */
  unchoose(): boolean {
    const several = this.selection.ids.size > 1;
    this.selection.clear();
    if (several) this.sayChosen();
    return several;
  }

  private place(id: string, { rowId, starts, ends }: Span): void {
    this.walker.awaitBar(rowId, starts);
    this.told.place(id, rowId, starts, ends);
  }

  private move(moves: readonly Move[]): void {
    const first = moves[0];
    if (first) this.walker.cursor = { rowId: first.rowId, at: first.starts, barId: first.barId };
    this.told.move(moves);
  }

  private click(barId: string | null, rowId: string, at: number, keys: Modifiers): void {
    const anchor = this.selection.anchor === null ? undefined : this.shown().bars.get(this.selection.anchor);
    const bar = barId === null ? undefined : this.shown().bars.get(barId);
    if (!bar) {
      this.walker.standAt(rowId, at);
      if (keys.control) return;
      this.selection.only(null);
      const block = blockAt(this.shown(), rowId, at);
      if (block?.id !== undefined) this.told.openBlock(block);
      return;
    }
    this.walker.standOn(bar.id);
    if (keys.control) return this.toggle(bar.id);
    if (!keys.shift || !anchor) return this.selection.only(bar.id);
    const { rows, rowIndex, index } = this.shown();
    this.selection.extend(barsBetween(rows, rowIndex, index, anchor, bar), false);
    this.sayChosen();
  }

  private chooseInside(from: Point, to: Point, besides: boolean): void {
    const { rows, rowIndex, index } = this.shown();
    const range = { from: Math.min(from.at, to.at), to: Math.max(from.at, to.at) };
    this.selection.extend(barsInside(rows, index, rowIndex.get(from.rowId) ?? 0, rowIndex.get(to.rowId) ?? 0, range), besides);
    this.sayChosen();
  }

  /** A pulled edge belongs to one bar; the whole takes the other chosen ones along. */
  private take(barId: string, grip: Grip): Held | null {
    const bar = this.shown().bars.get(barId);
    return bar ? heldOf(this.shown(), bar, grip === "body" ? this.selection.ids : new Set()) : null;
  }

  private refusalNow(): string | null {
    const { draft, judge, together, way, movement } = this;
    if (movement.stage === "stuck") return this.whyFixed(movement.held);
    if (!draft || !judge) return null;
    if (way.kind === "swap") return isMovable(way.with) ? null : fixedSentence(way.with);
    if (together?.outside) return t("grid-outside", { label: this.labelOf(together.outside) });
    const own = judge(draft.rowId);
    if (own || !together) return own?.reason ?? null;
    for (const move of together.moves.slice(1, MOST_JUDGED)) {
      const met = this.misfitOf(move);
      if (met) return t("grid-along-refused", { label: this.labelOf(move.barId), reason: met.reason });
    }
    return null;
  }

  private misfitOf({ barId, rowId, starts, ends }: Move): Misfit | null {
    return judgeOf(this.shown().fitsOf, { barId, chipId: null, starts, ends, held: this.heldIds })(rowId);
  }

  private sayCarried(): void {
    const { draft } = this;
    if (draft) this.spoken = carriedSentence(this.shown().clock, draft, rowLabel(this.shown(), draft.rowId), this.otherDay, this.refusal);
  }

  private sayChosen(): void {
    this.spoken = t("grid-chosen-count", { count: this.selection.ids.size });
  }

  private whyFixed({ id, fixed }: Held): string {
    return fixedSentence(this.shown().bars.get(fixed ?? id));
  }

  private labelOf(barId: string): string {
    const { bars, chips } = this.shown();
    return (bars.get(barId) ?? chips.get(barId))?.label ?? "";
  }
}

function idsOf(held: Held | null): { barId: string | null; chipId: string | null } {
  return { barId: held?.from === "rows" ? held.id : null, chipId: held?.from === "lane" ? held.id : null };
}
