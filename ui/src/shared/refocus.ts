// Where the focus goes when a button went away with what it removed: to the one that took its place, so that the next
// press removes the next thing and never closes the dialog around them.
import { tick } from "svelte";

/** `index` is where the removed thing stood among those that `buttons` remove; without any of them left, `otherwise` takes the focus. */
export async function refocus(within: HTMLElement | undefined, buttons: string, index: number, otherwise: string): Promise<void> {
  await tick();
  const left = [...(within?.querySelectorAll<HTMLElement>(buttons) ?? [])];
  (left[Math.min(index, left.length - 1)] ?? within?.querySelector<HTMLElement>(otherwise))?.focus();
}
