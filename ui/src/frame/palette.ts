// What the palette offers: everything that can be done from anywhere, and how well each answers what was typed.
import { closeness } from "../shared/matching";
import { keyTo, PLACES, type Place } from "../state/places";
import type { Task } from "../state/route.svelte";
import { LANGUAGES } from "../words/language.svelte";

export type Doing =
  | { go: Place }
  | { begin: Task }
  /** A language by its tag; empty for the system's. */
  | { speak: string }
  | { run: "undo" | "redo" | "theme-system" | "theme-light" | "theme-dark" | "compact" | "fold" | "save-copy" | "close-forum" | "shortcuts" | "forum" | "import" };

export interface Entry {
  id: string;
  text: string;
  keys?: string;
  doing: Doing;
}

interface Allowed {
  readOnly: boolean;
  undo: string | null;
  redo: string | null;
}

type Words = (id: string, facts?: Record<string, string>) => string;

const TASKS: [Task, string][] = [["new_delegation", "palette-new-delegation"], ["new_person", "palette-new-person"], ["new_session", "palette-new-session"], ["new_journey", "palette-new-journey"], ["new_transfer", "palette-new-transfer"], ["new_stay", "palette-new-stay"], ["lodge_all", "palette-lodge-all"], ["new_request", "palette-new-request"], ["place_meetings", "palette-place-meetings"], ["staff", "palette-staff"], ["book_room", "palette-book-room"], ["find_room", "palette-find-room"], ["assign_rooms", "palette-lodge-guests"], ["holds", "palette-holds"], ["new_room", "palette-new-room"], ["precedence", "palette-precedence"], ["conflict_rules", "palette-conflict-rules"]];

/** Everything that makes sense now, in the order people expect. */
export function entries(allowed: Allowed, t: Words): { commands: Entry[]; places: Entry[] } {
  const commands: Entry[] = [];
  if (!allowed.readOnly) {
    for (const [task, id] of TASKS) commands.push({ id: task, text: t(id), doing: { begin: task } });
    commands.push({ id: "import", text: t("palette-import"), doing: { run: "import" } });
    if (allowed.undo) commands.push({ id: "undo", text: t("frame-undo", { what: allowed.undo }), keys: "Ctrl+Z", doing: { run: "undo" } });
    if (allowed.redo) commands.push({ id: "redo", text: t("frame-redo", { what: allowed.redo }), keys: "Ctrl+Shift+Z", doing: { run: "redo" } });
  }
  commands.push({ id: "export", text: t("palette-export"), doing: { begin: "export" } });
  for (const run of ["forum", "save-copy", "theme-light", "theme-dark", "theme-system", "compact", "fold", "shortcuts", "close-forum"] as const) commands.push({ id: run, text: t(`palette-${run}`), doing: { run }, keys: RUN_KEYS[run] });
  for (const { tag, name } of LANGUAGES) commands.push({ id: `language-${tag}`, text: t("palette-language", { language: name }), doing: { speak: tag } });
  commands.push({ id: "language-system", text: t("palette-language-system"), doing: { speak: "" } });
  return { commands, places: PLACES.map((place) => ({ id: place, text: t("palette-go", { place: t(`place-${place}`) }), keys: keyTo(place), doing: { go: place } })) };
}

const RUN_KEYS: Record<string, string | undefined> = { fold: "Ctrl+B", shortcuts: "?" };

/** Those that answer what was typed, the closest first; all of them while nothing is typed. */
export function ranked(all: readonly Entry[], typed: string): Entry[] {
  if (typed.trim() === "") return [...all];
  return all
    .map((entry) => ({ entry, rank: closeness(entry.text, typed) }))
    .filter((found): found is { entry: Entry; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
