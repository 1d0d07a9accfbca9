// Which tables a write changed, so that everything read from them is read again.
import type { Kind } from "../api/generated/api";

/** A count per table; a read that depends on a table reads its count, and so runs again when it rises. */
const counts = $state<Partial<Record<Kind, number>>>({});
let everything = $state(0);

export function changed(kinds: readonly Kind[]): void {
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
}

/** Another forum was opened: nothing that was read still holds. */
export function changedAll(): void {
  everything += 1;
}

/** To be read inside an effect. */
export function edition(kinds: readonly Kind[]): string {
  return `${everything}:${kinds.map((kind) => counts[kind] ?? 0).join(",")}`;
}
