// Dates as people type them: "19", "19.6", "19/6", "19 jun", "19 June 2018", "2018-06-19", or "+1" for the day after.
// Months and weekdays go by their names in the language that is spoken and by the English ones: "mié 19 de junio de 2018".
// A day without its month or year is the one nearest to the date it stands beside.
import { calendarNames, daysBetween } from "../words/dates";
import { dayAfter } from "./leg-form";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;
/** No name is told by fewer letters. */
const LEAST = 3;
/** A day; a month in letters or figures; a year. Before the month in letters and the year a small word may stand: "de". */
const PARTS = /^(\d{1,2})\s*(?:[.\/\s-]?\s*(?:(?:\p{L}{1,3}\s+)?(\p{L}+)|(\d{1,2}))\.?)?\s*(?:[.\/\s,-]?\s*(?:\p{L}{1,3}\s+)?(\d{4}))?$/u;
const two = (number: number): string => String(number).padStart(2, "0");

/** The date as files have it; null when it is none. `near` is such a date too. */
export function parseDate(text: string, near: string): string | null {
  const typed = withoutWeekday(plain(text.trim()));
  const whole = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  if (near === "") near = "2000-01-01";
  const step = /^([+-])\s*(\d{1,3})$/.exec(typed);
  if (step) return dayAfter(near, Number(`${step[1]}${step[2]}`));
  const parts = PARTS.exec(typed);
  if (!parts) return null;
  const month = monthOf(parts[2] ?? parts[3]);
  if (month === null) return null;
  return nearest(Number(parts[1]), month, parts[4] === undefined ? undefined : Number(parts[4]), near);
}

/** Undefined while no month is said; null when what is said is none. */
function monthOf(text: string | undefined): number | undefined | null {
  if (text === undefined) return undefined;
  const month = /^\d+$/.test(text) ? Number(text) : namedMonth(text);
  return month >= 1 && month <= 12 ? month : null;
}

/** From 1 on; 0 for what is no month's name. */
function namedMonth(text: string): number {
  if (text.length < LEAST) return 0;
  const own = calendarNames("month").findIndex((names) => isCalled(names, text));
  return (own >= 0 ? own : MONTHS.indexOf(text.slice(0, LEAST))) + 1;
}

function withoutWeekday(text: string): string {
  const [, name = "", rest = ""] = /^(\p{L}{3,})[.,]?\s+(.*)$/u.exec(text) ?? [];
  return WEEKDAY.test(name) || (name !== "" && calendarNames("weekday").some((names) => isCalled(names, name))) ? rest : text;
}

/** Whether these letters are the short name or begin the long one. */
function isCalled({ long, short }: { long: string; short: string }, letters: string): boolean {
  return plain(long).startsWith(letters) || plain(short).replace(/\.$/, "") === letters;
}

/** Without capitals and accents, as people type in a hurry. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function nearest(day: number, month: number | undefined, year: number | undefined, near: string): string | null {
  const [y = 0, m = 0] = near.split("-").map(Number);
  const years = year !== undefined ? [year] : month === undefined ? [y] : [y - 1, y, y + 1];
  const months = month !== undefined ? years.map((of) => [of, month] as const) : [-1, 0, 1].map((by) => [y + Math.floor((m - 1 + by) / 12), ((m - 1 + by + 12) % 12) + 1] as const);
  const dates = months.map(([of, at]) => real(of, at, day)).filter((date) => date !== null);
  return dates.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0] ?? null;
}

function real(year: number, month: number, day: number): string | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === date ? date : null;
}
