// The keys that work everywhere. Plain keys are left alone while somebody types, and in grids and lists that use them.
import { keyTo, PLACES, type Place } from "../state/places";

export type Deed = { go: Place } | { do: "find" | "undo" | "redo" | "help" | "fold" | "previous_day" | "next_day" | "close" };

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What has the focus: something that is typed into, a list whose letters and arrows choose, or neither. */
type Focus = "field" | "list" | "free";

/** What a key press asks for; `busy` when a dialog or a menu is open, which then has all keys to itself. */
export function deedOf(pressed: Pressed, focus: Focus, busy: boolean): Deed | null {
  if (busy) return null;
  const control = pressed.ctrlKey || pressed.metaKey;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (control && key === "k") return { do: "find" };
  if (control && !pressed.altKey) return withControl(key, pressed.shiftKey, focus);
  if (focus === "field") return null;
  if (pressed.altKey) return key === "ArrowLeft" ? { do: "previous_day" } : key === "ArrowRight" ? { do: "next_day" } : null;
  if (key === "Escape") return { do: "close" };
  if (focus === "list") return null;
  if (key === "?") return { do: "help" };
  if (key === "/") return { do: "find" };
  return placeOf(key);
}

function withControl(key: string, shift: boolean, focus: Focus): Deed | null {
  if (key === "b") return { do: "fold" };
  if (focus === "field") return null;
  if (key === "z") return { do: shift ? "redo" : "undo" };
  if (key === "y") return { do: "redo" };
  return placeOf(key);
}

function placeOf(key: string): Deed | null {
  const place = PLACES.find((each) => keyTo(each).toLowerCase() === key);
  return place ? { go: place } : null;
}

/** A text has its own undo; a native list has nothing to undo, so only its plain keys are its own. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return "free";
  if (target instanceof HTMLSelectElement) return "list";
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return "field";
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(target.type) ? "field" : "free";
}
