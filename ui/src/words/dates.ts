// Calendar dates as people read them. These are dates on a page, not instants: no zone is involved, so each is read as
// noon in UTC and written back in UTC.

import { inLocale } from "./language.svelte";

function write(date: string, options: Intl.DateTimeFormatOptions): string {
  const format = inLocale(JSON.stringify(options), (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  const instant = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(instant.getTime()) ? date : format.format(instant);
}

/** Wed 20 June */
export const dayText = (date: string): string => write(date, { weekday: "short", day: "numeric", month: "long" }).replace(",", "");
/** 20 Jun */
export const shortDayText = (date: string): string => write(date, { day: "numeric", month: "short" });
/** Wed 20 */
export const weekdayText = (date: string): string => write(date, { weekday: "short", day: "numeric" }).replace(",", "");
/** June 2018 */
export const monthText = (date: string): string => write(date, { month: "long", year: "numeric" });
/** 20 June 2018 */
export const dateText = (date: string): string => write(date, { day: "numeric", month: "long", year: "numeric" });
/** Wednesday 20 June 2018 */
export const longDayText = (date: string): string => write(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).replace(",", "");

/** 19–22 June 2018, 30 June – 2 July 2018 */
export function spanText(from: string, to: string): string {
  const long = { day: "numeric", month: "long", year: "numeric" } as const;
  if (from === to) return write(from, long);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${write(from, { day: "numeric" })}–${write(to, long)}`;
  const first = from.slice(0, 4) === to.slice(0, 4) ? write(from, { day: "numeric", month: "long" }) : write(from, long);
  return `${first} – ${write(to, long)}`;
}

/** Whole days from one date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** "FR" as France; whatever is no country's code stays as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (inLocale("countries", (locale) => new Intl.DisplayNames([locale], { type: "region", fallback: "code" })).of(code) ?? code) : code;
}

/** What months, or days of the week from Monday on, are called: in full and short, in small letters. */
export function calendarNames(what: "month" | "weekday"): { long: string; short: string }[] {
  return inLocale(`names of ${what}s`, (locale) => {
    const written = (form: "long" | "short") => new Intl.DateTimeFormat(locale, { [what]: form, timeZone: "UTC" });
    const [long, short] = [written("long"), written("short")];
    // 2001 began on a Monday.
    const dates = what === "month" ? [...Array(12).keys()].map((month) => Date.UTC(2001, month, 1)) : [...Array(7).keys()].map((day) => Date.UTC(2001, 0, 1 + day));
    return dates.map((date) => ({ long: long.format(date).toLocaleLowerCase(locale), short: short.format(date).toLocaleLowerCase(locale) }));
  });
}

/** The city of a zone: "America/Argentina/Buenos_Aires" is "Buenos Aires". */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
