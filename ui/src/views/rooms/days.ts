// Which days the rooms are shown and booked on. The forum's own, and whichever other one is being looked at: a delivery
// comes the day before, and the exhibition is taken down the day after.

import { daySpans, instantsOf, type Clock } from "../../grid/clock";
import { HOUR } from "../../grid/model";
import { daysBetween } from "../../words/dates";

/** The planner shows no more at a time. */
const MOST_DAYS = 31;

/** The forum's days and this one, in order. */
export function daysWith(days: readonly string[], date: string | undefined): string[] {
  return date === undefined || date === "" || days.includes(date) ? [...days] : [date, ...days].toSorted();
}

export function shownDays(span: "day" | "all", days: readonly string[], date: string): { from: string; to: string } {
  if (span === "day") return { from: date, to: date };
  const all = daysWith(days, date);
  const [from = "", to = ""] = [all[0], all.at(-1)];
  return daysBetween(from, to) < MOST_DAYS ? { from, to } : { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

export function isOn(clock: Clock, date: string): boolean {
  return daySpans(clock).some((day) => day.date === date);
}

/** When a booking begins that nobody has drawn: at ten on this day, or on the first one that is shown. */
export function tenOn(clock: Clock, date: string): number {
  const day = daySpans(clock).find((each) => each.date === date) ?? daySpans(clock)[0];
  return (day && instantsOf(clock, `${day.date}T10:00`)[0]) ?? clock.starts + 10 * HOUR;
}
