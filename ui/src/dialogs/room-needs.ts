// What a room is wanted for, as it is typed, and the `find_room` input it makes. Start reading at `toNeeds`.

import type { BookingPurpose, FindRoom, Layout, RoomOffer, UseLetter, WallTime } from "../api/generated/api";
import { endOn, localOf, parseTime } from "../grid/typed-time";
import { minutesBetween } from "../grid/clock";
import { wholeNumber } from "../shared/whole-number";

export interface NeedFields {
  date: string;
  from: string;
  to: string;
  /** The day the window ends on; empty, the same one, or the next after midnight. */
  lastDay: string;
  /** How long it takes; empty, all of the time between. */
  minutes: string;
  people: string;
  layout: Layout | "";
  equipment: string;
  booths: string;
  stepFree: boolean;
  near: string;
  delegation: string;
}

export type NeedProblem = "from" | "to" | "minutes" | "people" | "booths";

/** What is known before anybody types: of an existing use, or of a booking that is being made. */
export interface NeedSeed extends Partial<NeedFields> {
  /** What looks for another room. */
  for?: UseLetter;
  title?: string;
}

type NeedAnswer = { ok: true; input: FindRoom } | { ok: false; problems: Partial<Record<NeedProblem, string>> };

export const PURPOSES: readonly BookingPurpose[] = ["meeting", "session", "office", "holding_room", "media", "prayer", "medical", "storage", "set_up", "other"];
export const LAYOUTS: readonly Layout[] = ["theatre", "classroom", "boardroom", "u_shape", "hollow_square", "chevron", "cabaret", "banquet", "reception", "bilateral"];

export function needFields(seed: NeedSeed, date: string): NeedFields {
  const { for: _for, title: _title, ...known } = seed;
  return { date, from: "09:00", to: "18:00", lastDay: "", minutes: "", people: "", layout: "", equipment: "", booths: "", stepFree: false, near: "", delegation: "", ...known };
}

export function toNeeds(fields: NeedFields, seed: Pick<NeedSeed, "for">): NeedAnswer {
  const problems: Partial<Record<NeedProblem, string>> = {};
  const [from, to] = [parseTime(fields.from), parseTime(fields.to)];
  if (from === null || from === "24:00") problems.from = "finder-problem-time";
  if (to === null) problems.to = "finder-problem-time";
  const starts = from === null || from === "24:00" ? null : localOf(fields.date, from);
  const ends = from === null || to === null ? null : endOn(fields.date, from, to, fields.lastDay);
  if (starts !== null && to !== null && ends === null) problems.to = "finder-problem-end";
  const minutes = countOf(fields.minutes, problems, "minutes");
  const people = countOf(fields.people, problems, "people");
  const booths = countOf(fields.booths, problems, "booths");
  const window = starts !== null && ends !== null ? minutesBetween(starts, ends) : 0;
  if (minutes !== null && (minutes < 1 || minutes > window) && !problems.to && !problems.from) problems.minutes = "finder-problem-minutes";
  if (starts === null || ends === null || Object.keys(problems).length > 0) return { ok: false, problems };
  const input: FindRoom = { from: { local: starts }, to: { local: ends } };
  if (minutes !== null) input.minutes = minutes;
  if (people !== null) input.people = people;
  if (booths !== null) input.booths = booths;
  if (fields.layout !== "") input.layout = fields.layout;
  if (fields.equipment.trim() !== "") input.equipment = fields.equipment.trim();
  if (fields.stepFree) input.step_free = true;
  if (fields.near !== "") input.near = fields.near;
  if (fields.delegation !== "") input.delegation = fields.delegation;
  if (seed.for) input.for = seed.for;
  return { ok: true, input };
}

/** The holds that must be released before an offer holds. */
export function holdsOf({ conditions }: Pick<RoomOffer, "conditions">): string[] {
  return conditions.flatMap(({ hold }) => hold ?? []);
}

/** The meetings, only asked for, that give up their room before an offer holds. */
export function wishesOf({ conditions }: Pick<RoomOffer, "conditions">): string[] {
  return conditions.flatMap(({ meeting }) => meeting ?? []);
}

export function wallOf({ local, zone }: { local: string; zone: string }): WallTime {
  return { local, zone };
}

export function offerKey({ space, starts }: Pick<RoomOffer, "space" | "starts">): string {
  return `${space} ${starts.at}`;
}

function countOf<Field extends NeedProblem>(text: string, problems: Partial<Record<NeedProblem, string>>, field: Field): number | null {
  const count = wholeNumber(text);
  if (count !== "wrong") return count;
  problems[field] = "finder-problem-count";
  return null;
}
