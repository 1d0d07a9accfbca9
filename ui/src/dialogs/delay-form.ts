// What is known of a delay, as it is typed: minutes for the whole leg, or new times on the walls of its ends.
import type { LegRow, Moment, SetDelay, WallTime } from "../api/generated/api";
import { addMinutes, minutesBetween } from "../grid/clock";
import { parseTime } from "../grid/typed-time";

interface DelayFields { minutes: string; leaves: string; lands: string; happened: boolean }
export type DelayProblem = "minutes" | "leaves" | "lands";
type DelayAnswer = { ok: true; input: SetDelay } | { ok: false; problems: Partial<Record<DelayProblem, string>> } | { ok: "nothing" };

/** What is entered is late far more often than early: a time more than this before the schedule is the next day's. */
const EARLY_AT_MOST = 4 * 60;
const DAY = 24 * 60;

/** Empty fields: what is typed is new. */
export const noDelay = (): DelayFields => ({ minutes: "", leaves: "", lands: "", happened: false });

/** "95", "+95", "-10", "1:35", "1h35": minutes, less than none is early; null when it is none of these. */
export function parseMinutes(text: string): number | null {
  const read = /^([+−-]?)\s*(?:(\d{1,3})\s*[:h]\s*([0-5]?\d)?|(\d{1,5}))\s*(?:min|m)?$/i.exec(text.trim());
  if (!read) return null;
  const [, sign, hours, rest, whole] = read;
  const minutes = whole === undefined ? Number(hours) * 60 + Number(rest ?? 0) : Number(whole);
  return sign === "-" || sign === "−" ? -minutes : minutes;
}

/** A new time on the same wall: 00:30 after 23:40 is the next day, 23:30 after 10:00 the same evening. */
export function meantReading(scheduled: Moment, time: string): string {
  const same = time === "24:00" ? addMinutes(`${scheduled.date}T00:00`, DAY) : `${scheduled.date}T${time}`;
  const apart = minutesBetween(scheduled.local, same);
  return apart < -EARLY_AT_MOST ? addMinutes(same, DAY) : apart > DAY - EARLY_AT_MOST ? addMinutes(same, -DAY) : same;
}

/** The date a typed time would mean; null while it is none. */
export function meantDate(scheduled: Moment, typed: string): string | null {
  const time = parseTime(typed);
  return time === null ? null : meantReading(scheduled, time).slice(0, 10);
}

/** Minutes win over times; without any of them there is nothing to enter. */
export function toDelay(leg: Pick<LegRow, "id" | "departs" | "arrives">, fields: DelayFields): DelayAnswer {
  const said = { leg: leg.id, ...(fields.happened ? { actual: true } : {}) };
  if (fields.minutes.trim() !== "") {
    const minutes = parseMinutes(fields.minutes);
    return minutes === null ? { ok: false, problems: { minutes: "travel-problem-minutes" } } : { ok: true, input: { ...said, minutes } };
  }
  const [departs, arrives] = [read(leg.departs, fields.leaves), read(leg.arrives, fields.lands)];
  const problems = { ...(departs === "unclear" ? { leaves: "travel-problem-time" } : {}), ...(arrives === "unclear" ? { lands: "travel-problem-time" } : {}) };
  if (departs === "unclear" || arrives === "unclear") return { ok: false, problems };
  if (!departs && !arrives) return { ok: "nothing" };
  return { ok: true, input: { ...said, ...(departs ? { departs } : {}), ...(arrives ? { arrives } : {}) } };
}

function read(scheduled: Moment, typed: string): WallTime | null | "unclear" {
  if (typed.trim() === "") return null;
  const time = parseTime(typed);
  return time === null ? "unclear" : { local: meantReading(scheduled, time) };
}
