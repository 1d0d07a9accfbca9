// The figures of the overview, made ready to draw: the countdown, hours of travel by day, the meetings' way to done.
import type { MeetingStatus, Moment } from "../../api/generated/api";
import { daysBetween } from "../../words/dates";

type Countdown = { when: "before"; days: number } | { when: "during"; day: number; of: number } | { when: "after"; days: number };

/** How far a forum is, on a calendar day. */
export function countdown(today: string, startsOn: string, endsOn: string): Countdown {
  if (today < startsOn) return { when: "before", days: daysBetween(today, startsOn) };
  if (today > endsOn) return { when: "after", days: daysBetween(endsOn, today) };
  return { when: "during", day: daysBetween(startsOn, today) + 1, of: daysBetween(startsOn, endsOn) + 1 };
}

interface TravelDay {
  date: string;
  people: number;
  /** People in each hour of the clock. */
  hours: number[];
}

/** One line a day, one place an hour of the clock. */
export function travelDays(hours: readonly { hour: Moment; people: number }[]): TravelDay[] {
  const days = new Map<string, TravelDay>();
  for (const { hour, people } of hours) {
    const day = days.get(hour.date) ?? { date: hour.date, people: 0, hours: Array.from({ length: 24 }, () => 0) };
    const at = Number(hour.time.slice(0, 2));
    day.hours[at] = (day.hours[at] ?? 0) + people;
    day.people += people;
    days.set(hour.date, day);
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** Room for a count of three figures. */
const COUNT_WIDTH = 22;

/** How many hours stand together in one bar, so that its count fits above it; always a part of six, like the marks below. */
export function hoursTogether(width: number): number {
  return [1, 2, 3].find((hours) => (width / 24) * hours >= COUNT_WIDTH) ?? 6;
}

export function stretches(hours: readonly number[], together: number): { hour: number; people: number }[] {
  const starts = [...hours.keys()].filter((hour) => hour % together === 0);
  return starts.map((hour) => ({ hour, people: hours.slice(hour, hour + together).reduce((sum, people) => sum + people, 0) }));
}

/** The way of a meeting from the request to the handshake. */
const WAY: MeetingStatus[] = ["requested", "under_consideration", "agreed", "placed", "confirmed", "held"];

interface Funnel {
  steps: { status: MeetingStatus; count: number }[];
  off: { status: MeetingStatus; count: number }[];
  most: number;
}

export function funnel(meetings: readonly { status: MeetingStatus; count: number }[]): Funnel {
  const countOf = new Map(meetings.map(({ status, count }) => [status, count]));
  const steps = WAY.map((status) => ({ status, count: countOf.get(status) ?? 0 }));
  return { steps, off: meetings.filter(({ status, count }) => !WAY.includes(status) && count > 0), most: Math.max(1, ...steps.map(({ count }) => count)) };
}

/** Hours with at most one decimal: 90 minutes are 1.5. */
export function hoursOf(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}
