// Wall clocks for made-up data. The real program asks the zone tables; here every zone keeps its June offset all year.
import type { Moment, WallTime } from "../../api/generated/api";

export const FORUM_ZONE = "America/Toronto";

const HOURS: Record<string, number> = {
  "America/Toronto": -4, "America/Bogota": -5, "America/Recife": -3, "Europe/Paris": 2, "Europe/Warsaw": 2, "Europe/Madrid": 2, "Europe/Berlin": 2,
  "Europe/Lisbon": 1, "Europe/London": 1, "Europe/Vienna": 2, "Europe/Sofia": 3, "America/New_York": -4, "Africa/Tunis": 1, "Africa/Libreville": 1, "Africa/Casablanca": 1, "Asia/Tokyo": 9, "Africa/Kampala": 3,
};

export const ZONES = [...Object.keys(HOURS), "Europe/Rome", "Asia/Seoul", "Australia/Melbourne", "UTC"].sort();

const two = (n: number) => String(n).padStart(2, "0");

/** The moment when the clock of a zone shows this wall time. */
export function at(local: string, zone = FORUM_ZONE): Moment {
  const hours = HOURS[zone] ?? 0;
  const instant = Date.parse(`${local}:00Z`) - hours * 3_600_000;
  return instantIn(instant, zone);
}

export function instantIn(instant: number, zone = FORUM_ZONE): Moment {
  const hours = HOURS[zone] ?? 0;
  const local = new Date(instant + hours * 3_600_000).toISOString().slice(0, 16);
  return {
    at: new Date(instant).toISOString().replace(".000Z", "Z"), local, date: local.slice(0, 10), time: local.slice(11), zone,
    shift: `${hours < 0 ? "-" : "+"}${two(Math.abs(hours))}:00`,
  };
}

export const from = (typed: WallTime): Moment => at(typed.local.slice(0, 16), typed.zone ?? FORUM_ZONE);
export const ms = (moment: Moment): number => Date.parse(moment.at);

/** The clock of another zone beside a moment: "02:10 +1". */
export function homeClock(moment: Moment, zone: string | null): string | null {
  if (!zone || zone === moment.zone) return null;
  const home = instantIn(ms(moment), zone);
  const days = Math.round((Date.parse(home.date) - Date.parse(moment.date)) / 86_400_000);
  return days === 0 ? home.time : `${home.time} ${days > 0 ? "+" : "−"}${Math.abs(days)}`;
}

export function eachDay(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}

/** A stretch of time as sentences have it: "2018-06-20 14:00–15:30". */
export function stretchText(starts: Moment, ends: Moment | null): string {
  return `${starts.date} ${starts.time}–${ends ? (ends.date === starts.date ? ends.time : `${ends.date} ${ends.time}`) : ""}`;
}
