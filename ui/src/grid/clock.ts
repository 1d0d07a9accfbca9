// From instants to wall clocks and back, read off the axis that Rust sends. Every label is taken from the last
// full-hour tick at or before the instant, so days with 23 or 25 hours come out right without any zone rules here.
// Start reading at `readAxis`.

import type { Axis, Moment, WallTime } from "../api/generated/api";
import { HOUR, MINUTE } from "./model";

/** A full hour of the shown span. */
export interface Tick {
  at: number;
  local: string;
  date: string;
  time: string;
  zone: string;
  shift: string;
  /** The second hour with the same clock reading, when clocks go back. */
  later: boolean;
  /** One of the two hours with the same clock reading. */
  doubled: boolean;
}

export interface Clock {
  starts: number;
  ends: number;
  ticks: Tick[];
  /** What stands on it is told by its days, as nights are, and not by its hours. */
  byDay?: boolean;
}

/** A date with the stretch of the axis it covers. */
interface DaySpan {
  date: string;
  starts: number;
  ends: number;
}

export function readAxis(axis: Axis): Clock {
  const first = new Map<string, number>();
  const ticks = axis.ticks.map((tick, index) => {
    const later = first.has(tick.local);
    if (!later) first.set(tick.local, index);
    return toTick(tick, later);
  });
  for (const tick of ticks) {
    const earlier = first.get(tick.local);
    if (tick.later && earlier !== undefined) {
      const twin = ticks[earlier];
      if (twin) twin.doubled = true;
      tick.doubled = true;
    }
  }
  return { starts: Date.parse(axis.starts.at), ends: Date.parse(axis.ends.at), ticks: withStart(axis, ticks) };
}

function toTick(moment: Moment, later: boolean): Tick {
  const { local, date, time, zone, shift } = moment;
  return { at: Date.parse(moment.at), local, date, time, zone, shift, later, doubled: false };
}

/** An axis that does not begin on a full hour still needs a tick to read its first minutes from. */
function withStart(axis: Axis, ticks: Tick[]): Tick[] {
  const start = toTick(axis.starts, false);
  const head = ticks[0];
  return head && head.at <= start.at ? ticks : [start, ...ticks];
}

/** The last tick at or before an instant; the first one for anything earlier. */
export function tickBefore(clock: Clock, at: number): Tick {
  let low = 0;
  let high = clock.ticks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clock.ticks[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return clock.ticks[low]!;
}

/** What the clock on the wall shows at an instant, such as 2018-06-20T14:05. */
export function localAt(clock: Clock, at: number): string {
  const tick = tickBefore(clock, at);
  return addMinutes(tick.local, Math.round((at - tick.at) / MINUTE));
}

/** "14:05" for an instant. */
export function timeLabel(clock: Clock, at: number): string {
  return localAt(clock, at).slice(11, 16);
}

/** The value a write carries: the clock reading, its zone, and which of two equal hours is meant. */
export function wallTime(clock: Clock, at: number): WallTime {
  const tick = tickBefore(clock, at);
  const wall: WallTime = { local: localAt(clock, at), zone: tick.zone };
  return tick.doubled ? { ...wall, later: tick.later } : wall;
}

/** The instants that show this clock reading: none, one, or two when clocks go back. */
export function instantsOf(clock: Clock, local: string): number[] {
  const found: number[] = [];
  clock.ticks.forEach((tick, index) => {
    const minutes = minutesBetween(tick.local, local);
    const next = clock.ticks[index + 1]?.at ?? Math.max(clock.ends, tick.at + HOUR);
    const at = tick.at + minutes * MINUTE;
    if (minutes >= 0 && at < next) found.push(at);
  });
  if (found.length === 0 && localAt(clock, clock.ends) === local) found.push(clock.ends);
  return found;
}

/** The nearest step of so many minutes, counted from the full hour on the wall. */
export function snap(clock: Clock, at: number, minutes: number): number {
  const tick = tickBefore(clock, at);
  const step = minutes * MINUTE;
  const sinceHour = minutesBetween(`${tick.local.slice(0, 13)}:00`, tick.local) * MINUTE;
  const base = tick.at - sinceHour;
  const snapped = base + Math.round((at - base) / step) * step;
  return Math.min(Math.max(snapped, clock.starts), clock.ends);
}

/**
 * Where an instant of an earlier axis stands on another one: at itself while that one shows it, otherwise at the same
 * reading of the wall on its first day.
 */
export function carriedOver(before: Clock, after: Clock, at: number): number {
  if (at >= after.starts && at < after.ends) return at;
  const minute = Math.floor(at / MINUTE) * MINUTE;
  const time = localAt(before, minute).slice(11);
  const day = daySpans(after)[0];
  const found = day && instantsOf(after, `${day.date}T${time}`)[0];
  const wanted = found === undefined ? after.starts + (at - before.starts) : found + (at - minute);
  return Math.min(Math.max(wanted, after.starts), after.ends);
}

/** The days of the axis, each as long as it really is. */
export function daySpans(clock: Clock): DaySpan[] {
  const days: DaySpan[] = [];
  for (const tick of clock.ticks) {
    if (tick.at >= clock.ends) break;
    const last = days.at(-1);
    if (last?.date === tick.date) continue;
    if (last) last.ends = tick.at;
    days.push({ date: tick.date, starts: tick.at, ends: clock.ends });
  }
  return days;
}

/** Clock-face arithmetic on a reading; it never crosses a zone rule because readings carry none. */
export function addMinutes(local: string, minutes: number): string {
  return new Date(Date.parse(`${local.slice(0, 16)}Z`) + minutes * MINUTE).toISOString().slice(0, 16);
}

export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to.slice(0, 16)}Z`) - Date.parse(`${from.slice(0, 16)}Z`)) / MINUTE;
}
