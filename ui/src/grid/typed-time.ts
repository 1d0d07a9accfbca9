// Times as people type them on a keyboard at 23:00: "9", "930", "9.30", "14h30", "24:00". It answers a clock reading
// or nothing; whether that reading exists on that date is decided in Rust.

import type { WallTime } from "../api/generated/api";
import { addMinutes, minutesBetween } from "./clock";

const PATTERN = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?h?$/i;

/** "14:05", or "24:00" for the midnight that ends a day; null when it is no time. */
export function parseTime(text: string): string | null {
  const match = PATTERN.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = match[2] ?? "00";
  if (hours > 24 || (hours === 24 && minutes !== "00")) return null;
  return `${String(hours).padStart(2, "0")}:${minutes}`;
}

/** A clock reading on a date; "24:00" is the next date's midnight. */
export function localOf(date: string, time: string): string {
  return time === "24:00" ? addMinutes(`${date}T00:00`, 24 * 60) : `${date}T${time}`;
}

/** An end that reads earlier than its start belongs to the next day, unless that would last more than half a day. */
export function endLocal(date: string, starts: string, ends: string): string | null {
  const from = localOf(date, starts);
  const to = localOf(date, ends);
  if (minutesBetween(from, to) > 0) return to;
  const next = addMinutes(to, 24 * 60);
  return minutesBetween(from, next) <= 12 * 60 ? next : null;
}

/** An end on a named last day, or without one where the hours say it; null when it does not come after the start. */
export function endOn(date: string, starts: string, ends: string, lastDay: string): string | null {
  if (lastDay === "") return endLocal(date, starts, ends);
  const to = localOf(lastDay, ends);
  return minutesBetween(localOf(date, starts), to) > 0 ? to : null;
}

/** The last day of a stretch that is too long to be read off its hours; empty where they say it. */
export function lastDayOf(from: string, to: string): string {
  return endLocal(from.slice(0, 10), from.slice(11), to.slice(11)) === to ? "" : to.slice(0, 10);
}

/** What is entered lasts so many days at most. */
export const MOST_DAYS = 14;

/** The days from one on that a stretch may end on. */
export function daysFrom(date: string): string[] {
  return Array.from({ length: MOST_DAYS }, (_, days) => addMinutes(`${date}T00:00`, days * 24 * 60).slice(0, 10));
}

/** The days something may end on with the hour it ends at, the present one among them. */
export function lastDays(starts: { date: string; local: string }, ends: { date: string; time: string }): string[] {
  const days = daysFrom(starts.date).filter((date) => localOf(date, ends.time) > starts.local);
  return days.includes(ends.date) ? days : [...days, ends.date];
}

/** The value of a write; `later` is named only when the hour is doubled. */
export function typedWall(local: string, zone: string | null, later: boolean | null): WallTime {
  const wall: WallTime = { local };
  if (zone !== null) wall.zone = zone;
  if (later !== null) wall.later = later;
  return wall;
}

/** A typed value that cannot be used; `words` is the message that says so beside the field. */
export class Unclear extends Error {
  constructor(readonly words: string) {
    super(words);
    this.name = "Unclear";
  }
}
