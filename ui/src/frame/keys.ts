// The keys that work everywhere. Plain keys are left alone while somebody types, and in grids and lists that use them.
import { PLACES, type Place } from "../state/places";

export type Deed = { go: Place } | { do: "find" | "undo" | "redo" | "help" | "fold" | "previous_day" | "next_day" | "close" };

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a key press asks for; `typing` when the focus is in a field, `busy` when a dialog or a menu is open. */
export function deedOf(pressed: Pressed, typing: boolean, busy: boolean): Deed | null {
  const control = pressed.ctrlKey || pressed.metaKey;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (control && key === "k") return { do: "find" };
  if (busy) return null;
  if (control && !pressed.altKey) return withControl(key, pressed.shiftKey, typing);
  if (typing) return null;
  if (pressed.altKey) return key === "ArrowLeft" ? { do: "previous_day" } : key === "ArrowRight" ? { do: "next_day" } : null;
  if (key === "Escape") return { do: "close" };
  if (key === "?") return { do: "help" };
  if (key === "/") return { do: "find" };
  return placeOf(key);
}

function withControl(key: string, shift: boolean, typing: boolean): Deed | null {
  if (key === "b") return { do: "fold" };
  if (typing) return null;
  if (key === "z") return { do: shift ? "redo" : "undo" };
  if (key === "y") return { do: "redo" };
  return placeOf(key);
}

function placeOf(key: string): Deed | null {
  const place = /^[1-9]$/.test(key) ? PLACES[Number(key) - 1] : undefined;
  return place ? { go: place } : null;
}

/** Whether keys belong to the element: a field, a list that is searched by typing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(target.type);
}
