// Dates as people type them: "19", "19.6", "19/6", "19 jun", "19 June 2018", "2018-06-19", or "+1" for the day after.
// A day without its month or year is the one nearest to the date it stands beside.
import { daysBetween } from "../words/dates";
import { dayAfter } from "./leg-form";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (number: number): string => String(number).padStart(2, "0");

/** The date as files have it; null when it is none. `near` is such a date too. */
export function parseDate(text: string, near: string): string | null {
  const typed = text.trim().toLowerCase().replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+/, "");
  const whole = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  if (near === "") near = "2000-01-01";
  const step = /^([+-])\s*(\d{1,3})$/.exec(typed);
  if (step) return dayAfter(near, Number(`${step[1]}${step[2]}`));
  const parts = /^(\d{1,2})\s*(?:[.\/\s-]?\s*([a-z]+|\d{1,2})\.?)?\s*(?:[.\/\s,-]?\s*(\d{4}))?$/.exec(typed);
  if (!parts) return null;
  const month = monthOf(parts[2]);
  if (month === null) return null;
  return nearest(Number(parts[1]), month, parts[3] === undefined ? undefined : Number(parts[3]), near);
}

/** Undefined while no month is said; null when what is said is none. */
function monthOf(text: string | undefined): number | undefined | null {
  if (text === undefined) return undefined;
  const month = /^\d+$/.test(text) ? Number(text) : text.length < 3 ? 0 : MONTHS.indexOf(text.slice(0, 3)) + 1;
  return month >= 1 && month <= 12 ? month : null;
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
