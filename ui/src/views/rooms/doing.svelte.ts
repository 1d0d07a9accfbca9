// What is done on the rooms' grid, each as one write with one undo. A bar that was dropped stays where it was put until
// the answer has been read; what a drop ran into is kept, so that it can be given other seats. Start reading at `Doing`.

import { refusalOf } from "../../api/call";
import { conflictSentence, refusalText } from "../../api/errors";
import type { ConflictView, OneMove, RoomBar, RoomGrid, Unplaced } from "../../api/generated/api";
import type { Clock } from "../../grid/clock";
import type { GridBar, Move, Span } from "../../grid/model";
import { edition } from "../../state/changes.svelte";
import { CONFLICT_KINDS } from "../../state/conflict-kinds";
import { messages } from "../../state/messages.svelte";
import { tryWrite, writeTold } from "../../state/writing";
import { t } from "../../words/words";
import { ofProgramme } from "../../grid/rooms/bars";
import { copiesOf, letterOf, movesOf, unplacedOf } from "./moving";
import { placementOf } from "./unplaced";

/** What is shown while something is done to it. */
interface Shown {
  grid: RoomGrid;
  clock: Clock;
  bars: ReadonlyMap<string, RoomBar>;
}

/** A drop that ran into something: it was refused, or it was done and brought conflicts. */
export interface Met {
  take: OneMove;
  title: string;
  sentence: string;
}

export class Doing {
  #met = $state.raw<{ met: Met; at: string } | null>(null);
  #settling = $state.raw<{ spans: ReadonlyMap<string, Span>; of: RoomGrid } | null>(null);
  #last: Promise<unknown> = Promise.resolve();
  readonly #shown: () => Shown | null;

  constructor(shown: () => Shown | null) {
    this.#shown = shown;
  }

  /** What the last drop ran into, for as long as nothing else was written, and no other hours are shown. */
  get met(): Met | null {
    return this.#met?.at === this.#moment() ? this.#met.met : null;
  }

  set met(met: Met | null) {
    this.#met = met && { met, at: this.#moment() };
  }

  /** The bars with those that are on their way where they were put. */
  settled(all: GridBar[]): GridBar[] {
    const settling = this.#settling;
    if (!settling || settling.of !== this.#shown()?.grid) return all;
    return all.map((bar) => ({ ...bar, ...settling.spans.get(bar.id) }));
  }

  async move(dropped: readonly Move[]): Promise<void> {
    const shown = this.#shown();
    if (!shown) return;
    const before = this.#settling?.of === shown.grid ? this.#settling.spans : NONE;
    const moves = movesOf(shown.bars, shown.clock, dropped, before);
    if (moves.length === 0) return;
    const settling = { spans: new Map([...before, ...dropped.map(({ barId, rowId, starts, ends }) => [barId, { rowId, starts, ends }] as const)]), of: shown.grid };
    this.#settling = settling;
    if (!(await this.#write(moves)) && this.#settling === settling) this.#settling = null;
  }

  async place(thing: Unplaced, span: Span): Promise<void> {
    const shown = this.#shown();
    if (shown) await this.#write([placementOf(thing, span, shown.clock)]);
  }

  /** What goes back among what is not placed gives its room up and keeps its hours. */
  async unplace(keys: readonly string[]): Promise<void> {
    const moves = unplacedOf(this.#shown()?.bars ?? new Map(), keys);
    if (moves.length > 0) await this.#write(moves);
  }

  async copy(dropped: readonly Move[]): Promise<void> {
    const shown = this.#shown();
    if (!shown) return;
    const copies = copiesOf(shown.clock, dropped);
    if (copies.length < dropped.length) messages.tell(t("rooms-copies-bookings"));
    if (copies.length > 0) await tryWrite("copy_bookings", { copies });
  }

  async swap(first: string, second: string): Promise<void> {
    const bars = this.#shown()?.bars;
    const [one, other] = [bars?.get(first), bars?.get(second)];
    if (one && other && ofProgramme(one) && ofProgramme(other)) await tryWrite("swap_bookings", { one: letterOf(one), other: letterOf(other) });
  }

  /** One after the other, as they were dropped. */
  #write(moves: OneMove[]): Promise<boolean> {
    const written = this.#last.then(() => this.#send(moves));
    this.#last = written;
    return written;
  }

  async #send(moves: OneMove[]): Promise<boolean> {
    this.met = null;
    try {
      const { appeared } = await writeTold("move_bookings", { moves });
      this.#runInto(moves, appeared);
      return true;
    } catch (reason) {
      const refusal = refusalOf(reason);
      const [only] = moves;
      if (refusal.kind === "space_double_booked" && only && moves.length === 1) this.met = { take: only, title: this.#titleOf(only), sentence: refusalText(refusal) };
      else messages.refused(refusal);
      return false;
    }
  }

  /** One that was moved may now stand in the way of others. */
  #runInto(moves: readonly OneMove[], appeared: readonly ConflictView[]): void {
    const [only] = moves;
    if (!only || moves.length > 1) return;
    const clash = appeared.find(({ rule, things }) => IN_THE_WAY.has(rule) && things.some(({ id }) => id === only.id));
    if (clash) this.met = { take: { what: only.what, id: only.id }, title: this.#titleOf(only), sentence: conflictSentence(clash) };
  }

  #moment(): string {
    return `${edition(CONFLICT_KINDS)} ${this.#shown()?.clock.starts}`;
  }

  #titleOf({ id }: OneMove): string {
    const shown = this.#shown();
    const bar = [...(shown?.bars.values() ?? [])].find((each) => each.id === id);
    return bar?.title ?? shown?.grid.unplaced.find((row) => row.id === id)?.title ?? "";
  }
}

const NONE: ReadonlyMap<string, Span> = new Map();

/** The rules that say that two things need the same room, or the same person, at once. */
const IN_THE_WAY = new Set<ConflictView["rule"]>(["space_double_booked", "person_in_two_places", "set_up_overlap", "turnover_too_short"]);
