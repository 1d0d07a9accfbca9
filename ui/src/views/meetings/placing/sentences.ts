// Why a meeting has no place, and what would give it one, in words. The sentences lie with the planner; its facts carry
// dates as files have them, which people read as days.

import type { Because, ChangeStep, FreePlace, Moment } from "../../../api/generated/api";
import { dayText } from "../../../words/dates";
import { hasWords, t, type Arguments } from "../../../words/words";

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
/** Facts that tell times; the others quote names, which stay as they are. */
const TIMES = new Set(["free", "windows", "when"]);

function asRead(facts: Because["facts"]): Arguments {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, TIMES.has(name) ? fact.replace(ISO_DATE, dayText) : fact]));
}

export function becauseText({ word, facts }: Because): string {
  return hasWords(`why-not-${word}`) ? t(`why-not-${word}`, asRead(facts)) : word;
}

export function stepText({ word, facts }: ChangeStep): string {
  return hasWords(`change-${word}`) ? t(`change-${word}`, asRead(facts)) : word;
}

/** "Wed 20 June, 14:00–14:30" */
export function whenText({ starts, ends }: { starts: Moment; ends: Moment }): string {
  return t("placing-when", { day: dayText(starts.date), from: starts.time, to: ends.time });
}

/** "Wed 20 June, 14:00": where a meeting was is known by its beginning. */
export function sinceText(starts: Moment): string {
  return t("placing-since", { day: dayText(starts.date), from: starts.time });
}

export function placeFacts(place: Pick<FreePlace, "space_name" | "starts" | "ends">): Arguments {
  return { room: place.space_name, when: whenText(place) };
}
