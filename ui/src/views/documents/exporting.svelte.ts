// One export from the first page to the last: how far it is, how it ended, and the way to stop it.
import { callLong, refusalOf, type Input, type Long } from "../../api/call";
import type { Exported, Progress, Refusal } from "../../api/generated/api";

export class Exporting {
  running = $state(false);
  progress = $state.raw<Progress | null>(null);
  exported = $state.raw<Exported | null>(null);
  cancelled = $state(false);
  refusal = $state.raw<Refusal | null>(null);
  #long: Long<"export_itineraries"> | null = null;

  async run(input: Input<"export_itineraries">): Promise<void> {
    this.reset();
    this.running = true;
    this.#long = callLong("export_itineraries", input, (progress) => (this.progress = progress));
    try {
      const exported = await this.#long.done;
      if (exported?.cancelled) this.cancelled = true;
      else this.exported = exported;
    } catch (reason) {
      const refusal = refusalOf(reason);
      if (refusal.kind === "cancelled") this.cancelled = true;
      else this.refusal = refusal;
    }
    this.running = false;
    this.#long = null;
  }

  cancel(): void {
    this.#long?.cancel();
  }

  reset(): void {
    this.progress = null;
    this.exported = null;
    this.cancelled = false;
    this.refusal = null;
  }
}
