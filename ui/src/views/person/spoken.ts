// Words of the vocabulary for what an item is and how it stands. A word the vocabulary does not have is shown as it came.
import type { TimelineItem } from "../../api/generated/api";
import { hasWords, t, word } from "../../words/words";

const STATUS: Record<TimelineItem["what"], string> = { leg: "leg-status", stay: "stay-status", session: "booking-status", meeting: "meeting-status", movement: "movement-status" };
const KIND: Record<TimelineItem["what"], string> = { leg: "leg-kind", stay: "place-kind", session: "session-kind", meeting: "meeting-kind", movement: "movement-kind" };
const FUNCTION: Record<TimelineItem["what"], string[]> = { leg: [], stay: [], session: ["session-function"], meeting: ["participant-function"], movement: [] };

/** Settled things need no word: only what is still open, or off, is said. */
const SETTLED: ReadonlySet<string> = new Set(["", "confirmed", "ticketed", "assigned", "done", "held", "flown", "checked_in", "checked_out"]);

export function statusWord(item: TimelineItem): string {
  return SETTLED.has(item.status) ? "" : anyWord([STATUS[item.what]], item.status);
}

/** Everybody who comes attends; only a function beyond that is worth a word. */
export function functionWord(item: TimelineItem): string {
  return item.function === "" || item.function === "attendee" || item.function === "other" ? "" : anyWord(FUNCTION[item.what], item.function);
}

/** The kind as narrowly as it is known: a plenary rather than programme. A stay shows twice, as check-in and as check-out. */
export function kindWord(item: TimelineItem, ends: boolean): string {
  if (item.what === "stay") return t(ends ? "person-check-out" : "person-check-in");
  return isKind(item) ? word(KIND[item.what], item.detail) : t(`person-what-${item.what}`);
}

/** What is told of the item beside its kind. */
export function detailText(item: TimelineItem): string {
  return isKind(item) ? "" : item.detail;
}

function isKind(item: TimelineItem): boolean {
  return hasWords(`${KIND[item.what]}-${item.detail}`);
}

function anyWord(families: string[], value: string): string {
  const family = families.find((each) => hasWords(`${each}-${value}`));
  return family === undefined ? value.replaceAll("_", " ") : word(family, value);
}
