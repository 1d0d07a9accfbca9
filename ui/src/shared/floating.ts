// Where what floats over the window is put into the page: into the dialog it was opened from, so that it belongs to what
// has the focus, or else into the work. Beside all landmarks a reader that walks by them would never meet it.

export function hostOf(opener: Element | null | undefined): Element | undefined {
  return opener?.closest('[role="dialog"]') ?? document.getElementById("work") ?? undefined;
}
