// One export from the first page to the last: how far it is, how it ended, and the way to stop it.
import { callLong, refusalOf, type Input, type Long, type Output } from "../api/call";
import type { Progress, Refusal } from "../api/generated/api";

/** What writes files into a folder that is asked for. */
type ExportName = "export_itineraries" | "export_papers" | "export_rooming_list";

export class Exporting<Name extends ExportName> {
  running = $state(false);
  progress = $state.raw<Progress | null>(null);
  exported = $state.raw<NonNullable<Output<Name>> | null>(null);
  cancelled = $state(false);
  refusal = $state.raw<Refusal | null>(null);
  #long: Long<Name> | null = null;
  #name: Name;

  constructor(name: Name) {
    this.#name = name;
  }

  async run(input: Input<Name>): Promise<void> {
    this.reset();
    this.running = true;
    this.#long = callLong(this.#name, input, (progress) => (this.progress = progress));
    try {
      const exported = await this.#long.done;
      if (exported?.cancelled) this.cancelled = true;
      else this.exported = exported as NonNullable<Output<Name>> | null;
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
