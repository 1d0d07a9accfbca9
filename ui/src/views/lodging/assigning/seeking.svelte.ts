// One search for rooms from its first second to its proposal: how far it is, how it ended, and the way to stop it.
import { callLong, refusalOf, type Long } from "../../../api/call";
import type { Kind, Progress, ProposeRooms, Refusal, RoomsProposal } from "../../../api/generated/api";
import { edition } from "../../../state/changes.svelte";

/** What an answer rests on: when any of it changes, the answer is of yesterday. */
export const ROOMS_OF: Kind[] = ["stay", "guest", "room_type", "hotel_room", "connecting_rooms", "room_block", "block_night", "sub_block", "membership", "leg", "traveller", "sensitive_need"];

export class SeekingRooms {
  running = $state(false);
  progress = $state.raw<Progress | null>(null);
  proposal = $state.raw<RoomsProposal | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  #long: Long<"seek_rooms"> | null = null;
  #of = $state("");
  #latest = 0;

  /** Something was written since the search began. */
  get outdated(): boolean {
    return this.proposal !== null && this.#of !== edition(ROOMS_OF);
  }

  async run(input: ProposeRooms): Promise<void> {
    this.reset();
    this.running = true;
    this.#of = edition(ROOMS_OF);
    const mine = ++this.#latest;
    this.#long = callLong("seek_rooms", input, (progress) => {
      if (mine === this.#latest) this.progress = progress;
    });
    try {
      const proposal = await this.#long.done;
      if (mine === this.#latest) this.proposal = proposal;
    } catch (reason) {
      if (mine === this.#latest) this.refusal = refusalOf(reason);
    }
    if (mine === this.#latest) this.running = false;
  }

  /** What was found till then comes as the answer. */
  stop(): void {
    this.#long?.cancel();
  }

  /** Forgets it; a search that still runs is ended, and nobody hears what it found. */
  reset(): void {
    if (this.running) this.#long?.cancel();
    this.#latest += 1;
    this.running = false;
    this.progress = this.proposal = this.refusal = null;
  }
}
