// One long search from its first second to its proposal: how far it is, how it ended, and the way to stop it.
import { callLong, refusalOf, type Long } from "../api/call";
import type { Commands, Kind, Progress, Refusal } from "../api/generated/api";
import { edition } from "./changes.svelte";

/** The searches there are: for places of meetings, and for rooms of guests. */
type Search = "seek_placing" | "seek_rooms";

export class Seeking<Name extends Search> {
  running = $state(false);
  /** It was told to stop, and what it found is on its way. */
  stopping = $state(false);
  progress = $state.raw<Progress | null>(null);
  /** The engine began anew with what the rules did not allow. */
  again = $state(false);
  proposal = $state.raw<Commands[Name]["output"] | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  readonly #name: Name;
  /** What an answer rests on: when any of it changes, the answer is of yesterday. */
  readonly #kinds: readonly Kind[];
  #long: Long<Name> | null = null;
  #of = $state("");
  #latest = 0;

  constructor(name: Name, kinds: readonly Kind[]) {
    this.#name = name;
    this.#kinds = kinds;
  }

  /** Something was written since the search began. */
  get outdated(): boolean {
    return this.proposal !== null && this.#of !== edition(this.#kinds);
  }

  async run(input: Commands[Name]["input"]): Promise<void> {
    this.reset();
    this.running = true;
    this.#of = edition(this.#kinds);
    const mine = ++this.#latest;
    this.#long = callLong(this.#name, input, (progress) => {
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
    this.stopping = true;
    this.#long?.cancel();
  }

  /** Forgets it; a search that still runs is ended, and nobody hears what it found. */
  reset(): void {
    if (this.running) this.#long?.cancel();
    this.#latest += 1;
    this.running = this.stopping = this.again = false;
    this.progress = this.proposal = this.refusal = null;
  }

  #hear(progress: Progress): void {
    if (this.progress && progress.done < this.progress.done) this.again = true;
    this.progress = progress;
  }
}
