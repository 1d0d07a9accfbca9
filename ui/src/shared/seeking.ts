// The keys of a field that narrows the list beneath it: Esc empties it before it does anything else, arrow down goes to
// the list.

export interface Sought {
  typed: string;
  onempty: () => void;
  ondown: () => void;
}

export function seekingKeys(event: KeyboardEvent, { typed, onempty, ondown }: Sought): void {
  const empties = event.key === "Escape" && typed !== "";
  if (!empties && event.key !== "ArrowDown") return;
  // Dialogs listen for Esc at the document.
  event.preventDefault();
  if (empties) event.stopPropagation();
  (empties ? onempty : ondown)();
}
