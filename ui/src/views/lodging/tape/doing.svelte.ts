// What is done on the tape chart. A drop that is refused because the room is taken or the block is full is kept with its
// ways on: the two change places, the other goes to the lane, or more rooms than contracted are allowed with a reason.
import { refusalOf } from "../../../api/call";
import { refusalText } from "../../../api/errors";
import type { AddStay, LodgingGrid, Refusal, StayId } from "../../../api/generated/api";
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

/** Why a drop was not done, and the same again once there is room for it. */
export interface Met {
  title: string;
  sentence: string;
  refusal: Extract<Refusal, { kind: "room_taken" | "block_full" }>;
  /** The stay that was dropped, when it has a room it can give in exchange. */
  exchange: StayId | null;
  again: () => Promise<unknown>;
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
    if (dropped.length === 0) return;
    const mine = (this.#settling = { spans: new Map(dropped.map(({ bar, move }) => [move.barId, settledSpan(shown.grid, bar, move)])), of: shown.grid });
    for (const { bar, letter } of dropped) {
      const done = await this.attempt(guestsOf(bar.stay), bar.stay.room ? bar.stay.id : null, () => write("move_stay", letter));
      if (done) continue;
      if (this.#settling === mine) this.#settling = null;
      return;
    }
  }

  /** A stay keeps its nights; people without a bed get the nights they need. */
  async place(chip: string, rowId: string): Promise<void> {
    const shown = this.#shown();
    const waiting = shown?.waiting.find((each) => each.chip.id === chip);
    if (!shown || !waiting) return;
    const type = typeOf(rowId);
    if ("stay" in waiting) {
      const { id } = waiting.stay;
      await this.attempt(guestsOf(waiting.stay), null, () => write("move_stay", type === null ? { id, room: rowId } : { id, booked_type: type }));
      return;
    }
    const room = shown.grid.rooms.find(({ id }) => id === rowId);
    const stays = room ? staysInRoom(waiting.proposals, shown.hotel, room) : staysOfType(waiting.proposals, shown.hotel, type);
    await this.enter(waiting.chip.label, stays);
  }

  enter(title: string, stays: readonly AddStay[]): Promise<boolean> {
    const [only] = stays;
    return this.attempt(title, null, () => (only && stays.length === 1 ? write("add_stay", only) : write("add_stays", { stays: [...stays] })));
  }

  /** Into the lane: without a room, the nights stay. */
  async unplace(keys: readonly string[]): Promise<void> {
    for (const id of keys.flatMap((key) => stayOf(key) ?? [])) if (!(await tryWrite("move_stay", { id, room: null }))) return;
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
  async pushOut({ refusal, title, exchange, again }: Met): Promise<void> {
    this.met = null;
    if (refusal.kind !== "room_taken") return;
    if (await tryWrite("move_stay", { id: refusal.holder_id, room: null })) await this.attempt(title, exchange, again);
  }

  /** Does it, or keeps what it ran into. */
  async attempt(title: string, exchange: StayId | null, again: () => Promise<unknown>): Promise<boolean> {
    this.met = null;
    try {
      await again();
      return true;
    } catch (reason) {
      const refusal = refusalOf(reason);
      this.met = metWith(title, refusal, again, exchange);
      if (!this.met) messages.refused(refusal);
      return false;
    }
  }
}

/** What can be gone on from; null for any other refusal. */
export function metWith(title: string, refusal: Refusal, again: Met["again"], exchange: StayId | null = null): Met | null {
  return refusal.kind === "room_taken" || refusal.kind === "block_full" ? { title, sentence: refusalText(refusal), refusal, exchange, again } : null;
}
