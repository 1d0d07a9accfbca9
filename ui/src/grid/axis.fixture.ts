// Axes for tests, written the way Rust writes them: every full hour of the shown days in a real zone, with clock
// changes. Only tests may work out zones in TypeScript, because they check that the screens never need to.

import type { Axis, Moment } from "../api/generated/api";
import { HOUR } from "./model";

export function momentAt(at: number, zone: string): Moment {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", timeZoneName: "longOffset",
  }).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  const date = `${part("year")}-${part("month")}-${part("day")}`;
  const time = `${part("hour")}:${part("minute")}`;
  const shift = part("timeZoneName").replace("GMT", "") || "+00:00";
  return { at: new Date(at).toISOString().replace(".000Z", "Z"), local: `${date}T${time}`, date, time, zone, shift };
}

/** The axis from the midnight that begins `from` to the one that ends `to`. */
export function axisOf(zone: string, from: string, to: string = from): Axis {
  const start = midnight(zone, from);
  const end = midnight(zone, nextDate(to));
  const ticks: Moment[] = [];
  for (let at = start; at < end; at += HOUR) ticks.push(momentAt(at, zone));
  return { starts: momentAt(start, zone), ends: momentAt(end, zone), ticks };
}

function midnight(zone: string, date: string): number {
  const about = Date.parse(`${date}T00:00Z`);
  for (let at = about - 15 * HOUR; at <= about + 15 * HOUR; at += HOUR / 4) {
    if (momentAt(at, zone).local === `${date}T00:00`) return at;
  }
  throw new Error(`${date} has no midnight in ${zone}`);
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
}
