// What was typed into a field that is gone by now, and could not be stored: shared parts know nothing of the messages at
// the bottom of the window, so whoever shows them listens here.

import { onDestroy } from "svelte";

export interface Unsaved {
  /** The field's label. */
  field: string;
  typed: string;
  problem: string;
}

let listener: (unsaved: Unsaved) => void = () => undefined;

export function onUnsaved(listen: (unsaved: Unsaved) => void): void {
  listener = listen;
}

export function tellUnsaved(unsaved: Unsaved): void {
  listener(unsaved);
}

/** The last refusal of a field, for a component: nobody sees a problem beneath a field that is gone, as when another row is chosen. */
export function lastRefusal(field: () => string) {
  let gone = false;
  let failed: Unsaved | null = null;
  onDestroy(() => {
    gone = true;
    if (failed) tellUnsaved(failed);
  });
  return {
    note(typed: string, problem: string): void {
      failed = { field: field(), typed, problem };
      if (gone) tellUnsaved(failed);
    },
    forget(): void {
      failed = null;
    },
  };
}
