// A value that has come to rest: the first at once, later ones when nothing else came for a moment. For reads that cost
// something, so that walking down a list does not ask for every line passed on the way.
import { untrack } from "svelte";

/** Call it while a component is set up. */
export function settled<Value>(value: () => Value, quiet: number): { readonly current: Value } {
  let current = $state.raw(untrack(value));
  $effect(() => {
    const now = value();
    const timer = setTimeout(() => (current = now), quiet);
    return () => clearTimeout(timer);
  });
  return { get current() { return current; } };
}
