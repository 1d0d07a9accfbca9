// What is done on the tape chart; each is one change with one undo. What is refused because the room is taken or the block
// is full is kept with its ways on: the two change places, the other goes to the lane, or more rooms than contracted are
// given out with a reason.
import { refusalOf } from "../../../api/call";
import { refusalText } from "../../../api/errors";
import type { LodgingGrid, Refusal, StayChange, StayId, StayStatus } from "../../../api/generated/api";
import type { Move, Span } from "../../../grid/model";
import { messages } from "../../../state/messages.svelte";
import { tryWrite, write } from "../../../state/writing";
import { guestsOf, stayOf, typeOf } from "./chart";
import { moveOf, settledSpan } from "./dropping";
import { staysInRoom, staysOfType, type Waiting } from "./waiting";

interface Shown {
  grid: LodgingGrid;
  hotel: string;
  waiting: readonly Waiting[];
}

/** What was wanted, why it was not done, and what could be done about that. */
export interface Met {
  title: string;
  sentence: string;
  refusal: Extract<Refusal, { kind: "room_taken" | "block_full" }>;
  /** The stay that was dropped, when it has a room it can give in exchange. */
  exchange: StayId | null;
  changes: readonly StayChange[];
}

export class Doing {
  met = $state.raw<Met | null>(null);
  #settling = $state.raw<{ spans: ReadonlyMap<string, Span>; of: LodgingGrid } | null>(null);
  readonly #shown: () => Shown | null;

  constructor(shown: () => Shown | null) {
    this.#shown = shown;
  }

  /** Where a bar on its way was put. */
  settled(key: string, grid: LodgingGrid): Span | undefined {
    return this.#settling?.of === grid ? this.#settling.spans.get(key) : undefined;
  }

  async move(moves: readonly Move[]): Promise<void> {
    const shown = this.#shown();
    if (!shown) return;
    const bars = new Map(shown.grid.stays.map((bar) => [bar.stay.id as string, bar]));
    const dropped = moves.flatMap((move) => {
      const bar = bars.get(stayOf(move.barId) ?? "");
      const letter = bar && moveOf(bar, move);
      return bar && letter ? [{ bar, letter, move }] : [];
    });
    const [first] = dropped;
    if (!first) return;
    const mine = (this.#settling = { spans: new Map(dropped.map(({ bar, move }) => [move.barId, settledSpan(shown.grid, bar, move)])), of: shown.grid });
    const { stay } = first.bar;
    const done = await this.attempt(guestsOf(stay), stay.room && dropped.length === 1 ? stay.id : null, dropped.map(({ letter }) => ({ move: letter })));
    if (!done && this.#settling === mine) this.#settling = null;
  }

  /** A stay keeps its nights; people without a bed get the nights they need. */
  async place(chip: string, rowId: string): Promise<void> {
    const shown = this.#shown();
    const waiting = shown?.waiting.find((each) => each.chip.id === chip);
    if (!shown || !waiting) return;
    const type = typeOf(rowId);
    if ("stay" in waiting) {
      const { id } = waiting.stay;
      await this.attempt(guestsOf(waiting.stay), null, [{ move: type === null ? { id, room: rowId } : { id, booked_type: type } }]);
      return;
    }
    const room = shown.grid.rooms.find(({ id }) => id === rowId);
    const stays = room ? staysInRoom(waiting.proposals, shown.hotel, room) : staysOfType(waiting.proposals, shown.hotel, type);
    await this.attempt(waiting.chip.label, null, stays.map((add) => ({ add })));
  }

  /** Into the lane: without a room, the nights stay. */
  async unplace(keys: readonly string[]): Promise<void> {
    await tried(keys.flatMap((key) => stayOf(key) ?? []).map((id) => ({ move: { id, room: null } })));
  }

  async give(ids: readonly StayId[], status: StayStatus): Promise<void> {
    await tried(ids.map((id) => ({ edit: { id, status } })));
  }

  async swap(first: string, second: string): Promise<void> {
    const [one, other] = [stayOf(first), stayOf(second)];
    if (one && other) await tryWrite("swap_stays", { one, other });
  }

  async exchange({ exchange, refusal }: Met): Promise<void> {
    this.met = null;
    if (exchange && refusal.kind === "room_taken") await tryWrite("swap_stays", { one: exchange, other: refusal.holder_id });
  }

  /** The other one waits in the lane, and this one has the room. */
  pushOut({ refusal, title, exchange, changes }: Met): Promise<boolean> {
    return refusal.kind === "room_taken" ? this.attempt(title, exchange, [{ move: { id: refusal.holder_id, room: null } }, ...changes]) : Promise.resolve(false);
  }

  /** Does it, or keeps what it ran into. */
  async attempt(title: string, exchange: StayId | null, changes: readonly StayChange[]): Promise<boolean> {
    this.met = null;
    try {
      await writeChanges(changes);
      return true;
    } catch (reason) {
      const refusal = refusalOf(reason);
      this.met = metWith(title, refusal, changes, exchange);
      if (!this.met) messages.refused(refusal);
      return false;
    }
  }
}

/** What can be gone on from; null for any other refusal. */
export function metWith(title: string, refusal: Refusal, changes: readonly StayChange[], exchange: StayId | null = null): Met | null {
  return refusal.kind === "room_taken" || refusal.kind === "block_full" ? { title, sentence: refusalText(refusal), refusal, exchange, changes } : null;
}

/** One change is written under its own name, several as one. */
async function writeChanges(changes: readonly StayChange[]): Promise<unknown> {
  const [only, ...more] = changes;
  if (!only) return;
  if (more.length > 0) return write("change_stays", { changes: [...changes] });
  if ("move" in only) return write("move_stay", only.move);
  return "edit" in only ? write("edit_stay", only.edit) : write("add_stay", only.add);
}

async function tried(changes: readonly StayChange[]): Promise<void> {
  await writeChanges(changes).catch((reason: unknown) => messages.refused(refusalOf(reason)));
}

