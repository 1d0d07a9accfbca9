// What the program remembers of its user's taste. The shell keeps it; nothing is stored in the window.
import { call } from "../api/call";
import type { Preferences } from "../api/generated/api";
import { chosenOf, speak, spoken } from "../words/language.svelte";
import { changedAll } from "./changes.svelte";

export const RAIL = { folded: 56, narrowest: 160, widest: 280, usual: 200 };
export const INSPECTOR = { narrowest: 280, widest: 560, usual: 360 };
const ROW = { usual: 32, compact: 28 };
const TALL_ROW = { usual: 44, compact: 40 };
const SAVE_AFTER = 400;

const USUAL: Preferences = {
  name: "", theme: "system", language: "", rail_folded: false, rail_width: RAIL.usual, inspector_width: INSPECTOR.usual, compact: false,
  document_language: "en", own_digits: false,
};

class Remembered {
  current = $state<Preferences>({ ...USUAL });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** How tall a row of one line is, in pixels, in every list, table and grid. */
  get rowHeight(): number {
    return this.current.compact ? ROW.compact : ROW.usual;
  }

  /** How tall a row of two lines is. */
  get tallRow(): number {
    return this.current.compact ? TALL_ROW.compact : TALL_ROW.usual;
  }

  /** What the shell remembered from last time. */
  load(preferences: Preferences): void {
    this.current = { ...preferences };
    showTheme(preferences.theme);
    void this.#speak();
  }

  /** Changes some of it; saved shortly after the last change, so that a drag writes once. */
  prefer(change: Partial<Preferences>): void {
    Object.assign(this.current, change);
    if (change.theme) showTheme(change.theme);
    if (change.language !== undefined) void this.#speak();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void call("remember", { ...this.current }).catch(() => {}), SAVE_AFTER);
  }

  /** The window changes at once; what the program words itself is read again when it speaks the language too. */
  async #speak(): Promise<void> {
    const before = spoken();
    speak(chosenOf(this.current.language, navigator.languages));
    const language = spoken();
    await call("speak", { language }).catch(() => {});
    if (language !== before) changedAll();
  }
}

/** The style sheet follows the system unless the root says otherwise. */
function showTheme(theme: Preferences["theme"]): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export const preferences = new Remembered();
