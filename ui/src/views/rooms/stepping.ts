// A button that goes away with what it does: the keyboard goes on where one sees what became of it.

/** Does it; once it is done, the focus that the pressed button had goes to `then`. Whoever has gone elsewhere meanwhile stays there. */
export async function stepping(event: Event, doing: () => Promise<boolean>, then: HTMLElement | undefined): Promise<void> {
  const pressed = event.currentTarget;
  const done = await doing();
  const at = document.activeElement;
  if (done && (at === pressed || at === document.body || at === null)) then?.focus();
}
