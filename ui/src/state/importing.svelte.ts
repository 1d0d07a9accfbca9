// Whether a list or a booking is being brought in: asked for from the palette and from the places that hold lists.
import type { ImportNoun } from "../api/generated/api";

class Importing {
  open = $state(false);
  /** What the rows are about, where the place that asks knows it. */
  noun = $state<ImportNoun | null>(null);

  ask(noun: ImportNoun | null = null): void {
    this.noun = noun;
    this.open = true;
  }
}

export const importing = new Importing();
