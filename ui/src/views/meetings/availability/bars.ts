// Everyone's day laid over each other: where bars and free stretches stand between the first and the last hour that matters.
import type { BusyStretch, MeetingAvailability, Moment, PersonAvailability } from "../../../api/generated/api";

export interface Person { name: string; who: string; principal: boolean; busy: BusyStretch[] }

/** The hours that are shown, in minutes of the day: whole hours, wide enough for all that is to be seen. */
export interface Hours { from: number; to: number }

const WHOLE = 24 * 60;
const USUAL: Hours = { from: 8 * 60, to: 20 * 60 };
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes of a day, from its midnight; what began before or ends after is cut there. */
export function onDay(day: string, starts: Moment, ends: Moment | null): { from: number; to: number } | null {
  if (starts.date > day || (ends !== null && (ends.date < day || (ends.date === day && ends.time === "00:00" && starts.date < day)))) return null;
  if (ends === null && starts.date !== day) return null;
  const from = starts.date < day ? 0 : minuteOf(starts.time);
  // Nobody said how long it lasts: a quarter of an hour is shown.
  const to = ends === null ? Math.min(from + 15, WHOLE) : ends.date > day ? WHOLE : minuteOf(ends.time);
  return to > from ? { from, to } : null;
}

/** Side by side as they sit, then those who serve. */
export function peopleOf({ parties, others }: Pick<MeetingAvailability, "parties" | "others">, served: string): Person[] {
  const person = (who: string) => ({ name, function: part, busy }: PersonAvailability): Person => ({ name, who, principal: part === "principal", busy });
  return [...parties.flatMap(({ name, people }) => people.map(person(name))), ...others.map(person(served))];
}

/** What is shown of the day: where the meeting may lie and what takes people, to the hour; who is away shapes nothing. */
export function hoursOf(day: string, { within }: Pick<MeetingAvailability, "within">, people: readonly Person[]): Hours {
  const spans = [...within, ...people.flatMap(({ busy }) => busy.filter(({ what }) => what !== "away"))].flatMap(({ starts, ends }) => onDay(day, starts, ends) ?? []);
  if (spans.length === 0) return USUAL;
  const from = Math.floor(Math.min(...spans.map((span) => span.from)) / 60) * 60;
  const to = Math.ceil(Math.max(...spans.map((span) => span.to)) / 60) * 60;
  return { from: Math.min(from, USUAL.from + 60), to: Math.max(to, USUAL.to - 120) };
}

/** A stretch as shares of the hours shown, in percent; null when it lies outside them. */
export function barOf(day: string, hours: Hours, starts: Moment, ends: Moment | null): { left: number; width: number } | null {
  const span = onDay(day, starts, ends);
  if (span === null) return null;
  const [from, to] = [Math.max(span.from, hours.from), Math.min(span.to, hours.to)];
  if (to <= from) return null;
  const whole = hours.to - hours.from;
  return { left: ((from - hours.from) / whole) * 100, width: ((to - from) / whole) * 100 };
}

/** The hours written above, few enough to be read. */
export function ticksOf({ from, to }: Hours): { label: string; left: number }[] {
  const step = to - from > 12 * 60 ? 180 : 120;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step).filter((minute) => minute < to).map((minute) => ({ label: String(minute / 60).padStart(2, "0"), left: ((minute - from) / (to - from)) * 100 }));
}

/** Only what lies on this day. */
export const onThisDay = <Of extends { starts: Moment; ends: Moment | null }>(day: string, all: readonly Of[]): Of[] => all.filter(({ starts, ends }) => onDay(day, starts, ends) !== null);
