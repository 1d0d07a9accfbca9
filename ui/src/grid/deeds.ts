// What keys do to the bars that are chosen, without taking them in hand: copying, pasting, changing places and going
// back among what is not placed. Start
// reading at `Deeds`.

import { t } from "../words/words";
import type { Handling, Told } from "./handling.svelte";
import type { GridBar } from "./model";
import type { Held } from "./movement";
import { groundOf, heldOf, isMovable, rowLabel, type Shown } from "./shown";
import { fixedSentence, timesOf } from "./speech";
import { movesOf } from "./together";

export class Deeds {
  /** What was copied last. What became of it meanwhile is what is pasted; on other hours, what it was. */
  private copied: readonly GridBar[] = [];

  private readonly handling: Handling;
  private readonly shown: () => Shown;
  private readonly told: Told;

  constructor(handling: Handling, shown: () => Shown, told: Told) {
    this.handling = handling;
    this.shown = shown;
    this.told = told;
  }

  /** Keeps the chosen bars, or the one under the cursor, to be put somewhere else as well. */
  copy(): boolean {
    const bars = this.chosen();
    const first = bars[0];
    if (!this.told.copy || !first) return false;
    this.copied = bars;
    this.say("grid-copied", { label: first.label, more: bars.length - 1 });
    return true;
  }

  /** Puts copies where the cursor is: the first one there, the others as far from it as they are. */
  paste(): boolean {
    const { cursor } = this.handling.walker;
    const held = this.copiedBars();
    if (!this.told.copy || !cursor) return false;
    if (!held) {
      this.refuse("grid-paste-how");
      return true;
    }
    const ground = groundOf(this.shown());
    const starts = ground.snapStart(cursor.at, cursor.rowId);
    const place = { rowId: cursor.rowId, starts, ends: starts + held.ends - held.starts };
    const { moves, outside } = movesOf(held, place, ground);
    if (outside !== null || place.ends > ground.ends) {
      this.refuse("grid-outside", { label: this.labelOf(outside ?? held.id) });
      return true;
    }
    this.say("grid-pasted", { label: this.labelOf(held.id), more: moves.length - 1, row: rowLabel(this.shown(), place.rowId), ...timesOf(this.shown().clock, place) });
    this.told.copy(moves);
    return true;
  }

  /** The two chosen bars change places. */
  swap(): boolean {
    if (!this.told.swap) return false;
    const [first, second, ...more] = this.chosen();
    if (first && second && more.length === 0) this.swapTwo(first, second);
    else this.refuse("grid-swap-how");
    return true;
  }

  swapTwo(first: GridBar, second: GridBar): void {
    const fixed = [first, second].find((bar) => !isMovable(bar));
    if (fixed) return this.handling.refuse(fixedSentence(fixed));
    this.say("grid-swapped", { first: first.label, second: second.label });
    this.told.swap?.(first.id, second.id);
  }

  /** The chosen bars, or the one under the cursor, go back among what is not placed. */
  takeBack(): boolean {
    const bars = this.chosen();
    if (!this.told.unplace || bars.length === 0) return false;
    this.unplace(bars.map(({ id }) => id));
    return true;
  }

  unplace(ids: readonly string[]): void {
    const bars = ids.flatMap((id) => this.shown().bars.get(id) ?? []);
    const fixed = bars.find((bar) => !bar.unplaceable || bar.locked !== undefined);
    if (fixed) return this.refuse("grid-keeps-place", { label: fixed.label });
    this.say("grid-unplaced-now", { label: bars[0]?.label ?? "", more: bars.length - 1 });
    this.told.unplace?.(ids);
  }

  /** The chosen bars, earliest first; when none is, the one under the cursor. */
  private chosen(): GridBar[] {
    const { bars, rowIndex } = this.shown();
    const { selection, walker } = this.handling;
    const found = [...selection.ids].flatMap((id) => bars.get(id) ?? []);
    if (found.length === 0) return walker.bar ? [walker.bar] : [];
    const row = (bar: GridBar): number => rowIndex.get(bar.rowId) ?? 0;
    return found.sort((a, b) => row(a) - row(b) || a.starts - b.starts);
  }

  private copiedBars(): Held | null {
    const shown = this.shown();
    const now = new Map(this.copied.map((bar) => [bar.id, shown.bars.get(bar.id) ?? bar]));
    const [first] = now.values();
    return first ? heldOf({ ...shown, bars: now }, first, new Set(now.keys())) : null;
  }

  private refuse(words: string, facts: Record<string, string | number> = {}): void {
    this.handling.refuse(t(words, facts));
  }

  private say(words: string, facts: Record<string, string | number> = {}): void {
    this.handling.spoken = t(words, facts);
  }

  private labelOf(barId: string): string {
    return (this.shown().bars.get(barId) ?? this.copied.find(({ id }) => id === barId))?.label ?? "";
  }
}
