// One search for places from its first second to its proposal: how far it is, how it ended, and the way to stop it.
import { callLong, refusalOf, type Long } from "../../../api/call";
import type { PlacingProposal, Progress, ProposePlacing, Refusal } from "../../../api/generated/api";
import { edition } from "../../../state/changes.svelte";
import { PLACING_KINDS } from "./kinds";

export class Seeking {
  running = $state(false);
  progress = $state.raw<Progress | null>(null);
  /** The engine began anew with what the rules did not allow. */
  again = $state(false);
  proposal = $state.raw<PlacingProposal | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  #long: Long<"seek_placing"> | null = null;
  #of = $state("");
  #latest = 0;

  /** Something was written since the search began. */
  get outdated(): boolean {
    return this.proposal !== null && this.#of !== edition(PLACING_KINDS);
  }

  async run(input: ProposePlacing): Promise<void> {
    this.reset();
    this.running = true;
    this.#of = edition(PLACING_KINDS);
    const mine = ++this.#latest;
    this.#long = callLong("seek_placing", input, (progress) => {
      if (mine === this.#latest) this.#hear(progress);
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
    this.running = this.again = false;
    this.progress = this.proposal = this.refusal = null;
  }

  #hear(progress: Progress): void {
    if (this.progress && progress.done < this.progress.done) this.again = true;
    this.progress = progress;
  }
}
