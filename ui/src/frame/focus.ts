// Where the keyboard goes when what had the focus is no more: into the list or grid of the place, where work goes on.

const WORK = '#work :is([role="grid"], [role="listbox"], [role="list"])[tabindex="0"]';

/** The focus fell to the page itself, because what had it was taken away. */
export function focusIsLost(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body;
}

export function focusWork(): void {
  const work = document.querySelector<HTMLElement>(WORK) ?? document.getElementById("work");
  work?.focus({ preventScroll: true });
}
