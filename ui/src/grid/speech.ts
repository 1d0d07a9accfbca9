// The sentences the grid speaks while one moves over it, for the live text and the labels of bars and places.

import { t } from "../words/words";
import { timeLabel, tickBefore, type Clock } from "./clock";
import { dayText } from "../words/dates";
import type { GridBar, GridRow, Span } from "./model";

export function barSentence(clock: Clock, bar: GridBar, row: GridRow, block: string | null = null): string {
  const times = { label: bar.label, row: row.label, from: timeLabel(clock, bar.starts) };
  const what = bar.openEnd
    ? t("grid-bar-spoken-open", times)
    : t("grid-bar-spoken", { ...times, to: timeLabel(clock, bar.ends) });
  const rank = bar.rank === undefined ? "" : t("grid-rank", { rank: bar.rank });
  const details = [bar.detail, rank, bar.expires, bar.neutral ? t("grid-neutral") : "", bar.locked, bar.problem ?? (bar.conflicts ? t("grid-conflicts", { count: bar.conflicts }) : ""), block].filter(Boolean);
  // Sentences among them end where the next one begins.
  const detail = details.map((each) => each!.replace(/\.$/, "")).join(", ");
  return detail === "" ? what : t("grid-bar-detail", { what, detail });
}

export function slotSentence(clock: Clock, row: GridRow, starts: number, ends: number, block: string | null): string {
  const day = dayText(tickBefore(clock, starts).date);
  const place = { row: row.label, day, ...timesOf(clock, { starts, ends }) };
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

export function timesOf(clock: Clock, span: { starts: number; ends: number }): { from: string; to: string } {
  return { from: timeLabel(clock, span.starts), to: timeLabel(clock, span.ends) };
}
