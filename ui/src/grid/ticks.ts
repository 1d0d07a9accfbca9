// What is written above the grid and which lines stand behind the bars: days, hours or minutes, as many as fit. Start
// reading at `labelStep`.

import { addMinutes, daySpans, type Clock, type Tick } from "./clock";
import type { Range } from "./geometry";
import { MINUTE } from "./model";

/** A reading of the clock on the axis. */
interface Mark {
  at: number;
  time: string;
  /** A full hour. */
  full: boolean;
  /** The hour is there twice, and this is the second of the two. */
  doubled: boolean;
  later: boolean;
  shift: string;
}

const DAY = 24 * 60;
const STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720];

/** Minutes from one label to the next, so that each has room; null when only days can be named. */
export function labelStep(perHour: number, room = 44): number | null {
  return STEPS.find((minutes) => (minutes / 60) * perHour >= room) ?? null;
}

/** Minutes from one line to the next: denser than the labels, parts of an hour only where they stand far apart. */
export function lineStep(perHour: number): number {
  return STEPS.find((minutes) => (minutes / 60) * perHour >= (minutes < 60 ? 40 : 20)) ?? DAY;
}

/** The readings of the clock within a stretch, every so many minutes of the wall. */
export function marksEvery(ticks: readonly Tick[], minutes: number, range: Range): Mark[] {
  const marks: Mark[] = [];
  ticks.forEach((tick, i) => {
    const next = ticks[i + 1]?.at ?? tick.at + 60 * MINUTE;
    if (next <= range.from || tick.at >= range.to) return;
    const [hour, minute] = [Number(tick.local.slice(11, 13)), Number(tick.local.slice(14, 16))];
    for (let more = 0; tick.at + more * MINUTE < next; more += 1) {
      const at = tick.at + more * MINUTE;
      if ((hour * 60 + minute + more) % minutes === 0 && at >= range.from && at < range.to) marks.push(markAt(tick, at, more));
    }
  });
  return marks;
}

function markAt({ local, doubled, later, shift }: Tick, at: number, more: number): Mark {
  const time = (more === 0 ? local : addMinutes(local, more)).slice(11, 16);
  return { at, time, full: time.endsWith(":00"), doubled, later, shift };
}

/** A calendar month with the stretch of the axis it covers. */
interface MonthSpan {
  /** Any date in it. */
  date: string;
  starts: number;
  ends: number;
}

export function monthSpans(clock: Clock): MonthSpan[] {
  const months: MonthSpan[] = [];
  for (const { date, starts, ends } of daySpans(clock)) {
    const last = months.at(-1);
    if (last?.date.slice(0, 7) === date.slice(0, 7)) last.ends = ends;
    else months.push({ date, starts, ends });
  }
  return months;
}
