// What was typed into a field that is gone by now, and could not be stored: shared parts know nothing of the messages at
// the bottom of the window, so whoever shows them listens here.

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
