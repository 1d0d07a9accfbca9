// Calendar dates as people read them. These are dates on a page, not instants: no zone is involved, so each is read as
// noon in UTC and written back in UTC.

const formats = new Map<string, Intl.DateTimeFormat>();

function write(date: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" })));
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

const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** "FR" as France; whatever is no country's code stays as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
}

/** The city of a zone: "America/Argentina/Buenos_Aires" is "Buenos Aires". */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
