// What the right-hand inspector shows. A view fills it by rendering `frame/Inspect.svelte`; the frame draws it.
import type { Snippet } from "svelte";

interface Inspected {
  label: string;
  content: Snippet;
  close: () => void;
}

class Inspector {
  current = $state.raw<Inspected | null>(null);

  show(inspected: Inspected): void {
    this.current = inspected;
  }

  /** Only whoever fills it may empty it, because the next view may already have filled it. */
  leave(inspected: Inspected): void {
    if (this.current === inspected) this.current = null;
  }
}

export const inspector = new Inspector();
