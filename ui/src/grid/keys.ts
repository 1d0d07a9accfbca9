// Which key does what on the grid. Two short tables: one while nothing is held, one while a bar is carried.

import type { Range } from "./geometry";
import type { Handling } from "./handling.svelte";

/** A key, or what the pointer does, and the message that says what comes of it. */
export interface KeyLine {
  keys: readonly string[];
  words: string;
  /** It does something only where the place gives the grid an answer for it. */
  offered?: Offered;
}

export type Offered = "copy" | "row";

/** Everything the grid understands, for whoever shows it: while nothing is held, while a bar is carried, and with the pointer. */
export const GRID_KEYS: readonly { words: string; lines: readonly KeyLine[] }[] = [
  { words: "grid-keys-standing", lines: [
    { keys: ["←", "→", "↑", "↓"], words: "grid-key-walk" }, { keys: ["Ctrl+←", "Ctrl+→"], words: "grid-key-bars" },
    { keys: ["Home", "End"], words: "grid-key-ends" }, { keys: ["Ctrl+Home", "Ctrl+End"], words: "grid-key-rows" }, { keys: ["Page Up", "Page Down"], words: "grid-key-pages" },
    { keys: ["Enter"], words: "grid-key-open" }, { keys: ["N"], words: "grid-key-new" }, { keys: ["R"], words: "grid-key-row", offered: "row" }, { keys: ["B"], words: "grid-key-block" },
    { keys: ["Space"], words: "grid-key-lift" }, { keys: ["Ctrl+Space"], words: "grid-key-choose" }, { keys: ["Ctrl+A"], words: "grid-key-all" },
    { keys: ["Ctrl+C", "Ctrl+V"], words: "grid-key-copy", offered: "copy" }, { keys: ["S"], words: "grid-key-swap" }, { keys: ["U"], words: "grid-key-lane" },
    { keys: ["Delete"], words: "grid-key-unplace" }, { keys: ["+", "-"], words: "grid-key-zoom" }, { keys: ["Esc"], words: "grid-key-unchoose" },
  ] },
  { words: "grid-keys-carrying", lines: [
    { keys: ["←", "→", "↑", "↓"], words: "grid-key-carry" }, { keys: ["Ctrl+←", "Ctrl+→"], words: "grid-key-carry-far" },
    { keys: ["Shift+←", "Shift+→"], words: "grid-key-end" }, { keys: ["Ctrl+Shift+←", "Ctrl+Shift+→"], words: "grid-key-start" },
    { keys: ["C"], words: "grid-key-copying", offered: "copy" }, { keys: ["Space", "Enter"], words: "grid-key-drop" }, { keys: ["Esc"], words: "grid-key-back" },
  ] },
  { words: "grid-keys-pointing", lines: [
    { keys: ["Ctrl", "Alt"], words: "grid-key-drop-copy", offered: "copy" }, { keys: ["Shift"], words: "grid-key-drop-swap" }, { keys: ["Ctrl"], words: "grid-key-click-besides" },
    { keys: ["Shift"], words: "grid-key-click-extend" }, { keys: ["Shift"], words: "grid-key-rectangle" }, { keys: ["Ctrl"], words: "grid-key-wheel" },
  ] },
];

/** All of it but what a place does not offer. */
export function keysWithout(without: readonly Offered[]): typeof GRID_KEYS {
  const isThere = ({ offered }: KeyLine): boolean => offered === undefined || !without.includes(offered);
  return GRID_KEYS.map(({ words, lines }) => ({ words, lines: lines.filter(isThere) }));
}

/** What the keys must know of the view. */
interface InView {
  pageRows: number;
  range: Range;
}

/** Acts on a key; false when the grid has no use for it. */
export function handleKey(handling: Handling, event: KeyboardEvent, view: InView): boolean {
  switch (handling.movement.stage) {
    case "carrying": return carrying(handling, event);
    case "idle": return walking(handling, event, view);
    default: return escape(handling, event);
  }
}

function walking(handling: Handling, event: KeyboardEvent, view: InView): boolean {
  const { walker } = handling;
  if (event.altKey) return false;
  const far = event.ctrlKey || event.metaKey;
  if (event.shiftKey && event.key.startsWith("Arrow")) return liftAndLengthen(handling, event);
  switch (event.key) {
    case "ArrowRight": walker.walk(1, far); return true;
    case "ArrowLeft": walker.walk(-1, far); return true;
    case "ArrowDown": walker.climb(1); return true;
    case "ArrowUp": walker.climb(-1); return true;
    case "PageDown": walker.climb(view.pageRows); return true;
    case "PageUp": walker.climb(-view.pageRows); return true;
    case "Home": walker.leap(-1, far); return true;
    case "End": walker.leap(1, far); return true;
    case "Enter": handling.enact(); return true;
    case " ": if (far) handling.toggle(); else handling.lift(); return true;
    case "Escape": return handling.unchoose();
    case "Delete": case "Backspace": return handling.deeds.takeBack();
    default: return far ? withControl(handling, event.key.toLowerCase(), view) : letter(handling, event.key.toLowerCase());
  }
}

/** Shift and an arrow on a bar takes it up and changes its length in one go. */
function liftAndLengthen(handling: Handling, event: KeyboardEvent): boolean {
  handling.lift();
  return handling.movement.stage === "carrying" && carrying(handling, event);
}

function carrying(handling: Handling, event: KeyboardEvent): boolean {
  const sideways = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (sideways !== 0 && event.shiftKey) handling.lengthen(event.ctrlKey ? "start" : "end", sideways);
  else if (sideways !== 0) handling.carry(sideways * (event.ctrlKey ? 4 : 1), 0);
  else if (event.key === "ArrowDown") handling.carry(0, 1);
  else if (event.key === "ArrowUp") handling.carry(0, -1);
  else if (event.key === " " || event.key === "Enter") handling.drop();
  else if (event.key.toLowerCase() === "c") handling.toggleCopy();
  else return escape(handling, event);
  return true;
}

function escape(handling: Handling, event: KeyboardEvent): boolean {
  if (event.key !== "Escape") return false;
  handling.cancel();
  return true;
}

function withControl(handling: Handling, key: string, view: InView): boolean {
  switch (key) {
    case "a": handling.chooseInRow(view.range); return true;
    case "c": return handling.deeds.copy();
    case "v": return handling.deeds.paste();
    default: return false;
  }
}

function letter(handling: Handling, key: string): boolean {
  switch (key) {
    case "n": handling.begin(); return true;
    case "r": handling.openRow(); return true;
    case "b": return handling.openBlock();
    case "u": return handling.toLane();
    case "s": return handling.deeds.swap();
    default: return false;
  }
}
