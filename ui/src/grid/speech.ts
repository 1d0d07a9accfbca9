// The sentences the grid speaks while one moves over it, for the live text and the labels of bars and places.

import { t } from "../words/words";
import { localAt, timeLabel, tickBefore, type Clock } from "./clock";
import { dayText } from "../words/dates";
import type { GridBar, GridRow, Span } from "./model";

export function barSentence(clock: Clock, bar: GridBar, row: GridRow, block: string | null = null): string {
  const times = { label: bar.label, row: row.label, ...timesOf(clock, bar) };
  const what = t(bar.openEnd ? "grid-bar-spoken-open" : "grid-bar-spoken", times);
  const rank = bar.rank === undefined ? "" : t("grid-rank", { rank: bar.rank });
  const details = [bar.detail, rank, bar.expires, bar.neutral ? t("grid-neutral") : "", bar.locked, bar.problem ?? (bar.conflicts ? t("grid-conflicts", { count: bar.conflicts }) : ""), block].filter(Boolean);
  // Sentences among them end where the next one begins.
  const detail = details.map((each) => each!.replace(/\.$/, "")).join(", ");
  return detail === "" ? what : t("grid-bar-detail", { what, detail });
}

export function slotSentence(clock: Clock, row: GridRow, starts: number, ends: number, block: string | null): string {
  const times = { row: row.label, ...timesOf(clock, { starts, ends }) };
  if (clock.byDay) return block === null ? t("grid-row-free-days", times) : t("grid-row-blocked-days", { ...times, block });
  const place = { ...times, day: dayText(tickBefore(clock, starts).date) };
  return block === null ? t("grid-row-free", place) : t("grid-row-blocked", { ...place, block });
}

export function pickedUpSentence(clock: Clock, bar: GridBar, more: number): string {
  if (more > 0) return t("grid-picked-up-several", { label: bar.label, more, ...timesOf(clock, bar) });
  return t("grid-picked-up", { label: bar.label, ...timesOf(clock, bar) });
}

/** Why a bar stays where it is. */
export function fixedSentence(bar: GridBar | undefined): string {
  const fixed = t("grid-fixed", { label: bar?.label ?? "" });
  return bar?.locked === undefined ? fixed : t("grid-fixed-because", { fixed, reason: bar.locked });
}

export function carriedSentence(clock: Clock, span: Span, row: string, otherDay: string | null, reason: string | null): string {
  const place = otherDay === null ? t("grid-carried", { row, ...timesOf(clock, span) }) : t("grid-carried-day", { row, day: otherDay, ...timesOf(clock, span) });
  return reason === null ? place : t("grid-carried-refused", { place, reason });
}

/** The text that travels with a drag: the new times, and the day and the row once they are others. */
export function ghostSentence(clock: Clock, span: Span, otherDay: string | null, otherRow: string | null): string {
  return [otherDay, t("grid-span", timesOf(clock, span)), otherRow].filter((part) => part !== null).join(" · ");
}

/** From when to when: hours, or the days of a clock that is told by them. */
export function timesOf(clock: Clock, span: { starts: number; ends: number }): { from: string; to: string } {
  const told = (at: number): string => (clock.byDay ? dayText(localAt(clock, at).slice(0, 10)) : timeLabel(clock, at));
  return { from: told(span.starts), to: told(span.ends) };
}
