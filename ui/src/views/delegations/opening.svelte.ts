// A dialog that starts afresh each time it opens, and keeps what is typed while it is open.
import { untrack } from "svelte";

/** Call it while the dialog is set up: `begin` runs at each opening, and never for a change of what it reads. */
export function onOpening(open: () => boolean, begin: () => void): void {
  let was = false;
  $effect.pre(() => {
    const now = open();
    if (now && !was) untrack(begin);
    was = now;
  });
}
