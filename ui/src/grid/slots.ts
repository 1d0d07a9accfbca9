// The starts a desk allows: slots of equal length that begin anew every day, or whatever the owner works out itself.
// Start reading at `startSnap`.

import { localAt, snap, type Clock } from "./clock";
import { MINUTE } from "./model";
import type { Ground } from "./movement";

/** Slots of equal length. They begin at so many minutes after midnight, every day anew. */
export interface DaySlots {
  starts: number;
  minutes: number;
}

/** A desk's slots, or the nearest start that a row allows to an instant. */
export type StartSlots = DaySlots | ((rowId: string, at: number) => number);

/** The nearest end that a row allows to an instant; each start has one after it, and each end a start before it. */
export type EndSlots = (rowId: string, at: number) => number;

const DAY = 24 * 60;

/** The nearest start that is allowed: by slots where there are any, by minutes otherwise. It stays on the axis. */
export function startSnap(clock: Clock, slots: StartSlots | null, minutes: number): (at: number, rowId: string) => number {
  if (slots === null) return (at) => snap(clock, at, minutes);
  const nearest = typeof slots === "function" ? (at: number, rowId: string) => slots(rowId, at) : (at: number) => slotNear(clock, slots, at);
  return (at, rowId) => Math.min(Math.max(nearest(at, rowId), clock.starts), clock.ends);
}

/** Where stretches begin and end: with ends of the owner's own, one that is pulled always stands on them. */
export function edgeSnap(clock: Clock, slots: StartSlots | null, ends: EndSlots | null, minutes: number): Pick<Ground, "snapStart" | "snapEnd" | "firstEnd" | "lastStart"> {
  const least = minutes * MINUTE;
  const snapStart = startSnap(clock, slots, minutes);
  if (ends === null) return { snapStart, snapEnd: (at) => snap(clock, at, minutes), firstEnd: (from) => from + least, lastStart: (until) => until - least };
  const snapEnd = (at: number, rowId: string): number => Math.min(Math.max(ends(rowId, at), clock.starts), clock.ends);
  return { snapStart, snapEnd, firstEnd: (from, rowId) => snapEnd(from + least, rowId), lastStart: (until, rowId) => snapStart(until - least, rowId) };
}

function slotNear(clock: Clock, { starts, minutes }: DaySlots, at: number): number {
  const exact = Math.round(at / MINUTE) * MINUTE;
  const wall = wallMinutes(clock, exact);
  const wanted = starts + Math.max(0, Math.round((wall - starts) / minutes)) * minutes;
  // What would begin after midnight is the first slot of the next day.
  const target = wanted >= DAY ? DAY + starts : wanted;
  const found = exact + (target - wall) * MINUTE;
  // Where clocks change in between, the reading is off by as much.
  const off = (wallMinutes(clock, found) - target) % DAY;
  return Math.abs(off) <= 2 * 60 ? found - off * MINUTE : found;
}

function wallMinutes(clock: Clock, at: number): number {
  const local = localAt(clock, at);
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

/** The start so many slots further on, found minute step by minute step because a row's slots need not be equal. */
export function startAway(at: number, rowId: string, steps: number, snapStart: (at: number, rowId: string) => number, minutes: number): number {
  const direction = Math.sign(steps);
  let found = at;
  for (let left = Math.abs(steps); left > 0; left -= 1) {
    const from = found;
    for (let further = minutes; further <= DAY && found === from; further += minutes) {
      const next = snapStart(from + direction * further * MINUTE, rowId);
      if ((next - from) * direction > 0) found = next;
    }
  }
  return found;
}
