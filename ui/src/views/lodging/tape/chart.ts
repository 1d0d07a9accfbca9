// The tape chart of a hotel: rooms and nights. A type of room has a row with its counts above its rooms; a stay is a bar
// from when its room is ready to when it is to be left. Start reading at `rowsOf`.
import type { HotelRoomRow, LodgingGrid, StayBar, StayRow, TypeNight } from "../../../api/generated/api";
import { conflictSentence } from "../../../api/errors";
import { dayAfter } from "../../../dialogs/leg-form";
import { instantsOf, localAt, readAxis, type Clock } from "../../../grid/clock";
import { HOUR, type FitsOf, type GridBar, type GridBlock, type GridRow, type Manner, type Misfit } from "../../../grid/model";
import { dayText, spanText } from "../../../words/dates";
import { t, word } from "../../../words/words";

const NOON = 12;

export const typeRow = (id: string): string => `type:${id}`;
export const stayKey = (id: string): string => `stay:${id}`;
const after = (key: string, what: string): string | null => (key.startsWith(what) ? key.slice(what.length) : null);
/** The type whose row this is; none for a room's. */
export const typeOf = (rowId: string): string | null => after(rowId, "type:");
export const stayOf = (key: string): string | null => after(key, "stay:");

/** No longer in a room, or never in one. */
export const isOff = ({ status }: Pick<StayRow, "status">): boolean => status === "cancelled" || status === "no_show";

/** Each type leads its own rooms. */
export function rowsOf({ types, rooms }: Pick<LodgingGrid, "types" | "rooms">): GridRow[] {
  return types.flatMap((type) => {
    const own = rooms.filter((room) => room.room_type === type.room_type);
    const head: GridRow = { id: typeRow(type.room_type), label: t("lodging-type-row"), group: type.name, sublabel: t("lodging-type-rooms", { count: own.length }), short: String(own.length) };
    if (type.accessible) head.marks = [{ text: "♿", label: t("lodging-accessible") }];
    return [head, ...own.map((room) => roomRow(room, type.name))];
  });
}

function roomRow(room: HotelRoomRow, group: string): GridRow {
  const floor = room.floor === "" ? "" : t("lodging-floor", { floor: room.floor });
  const doors = room.connects.length === 0 ? "" : t("lodging-door-to", { rooms: room.connects.map(({ number }) => number).join(", ") });
  const row: GridRow = { id: room.id, label: room.number, group, depth: 1 };
  const facts = [floor, doors].filter(Boolean).join(" · ");
  if (facts !== "") row.sublabel = facts;
  if (room.accessible) row.marks = [{ text: "♿", label: t("lodging-accessible") }];
  return row;
}

export function mannerOf({ status }: Pick<StayRow, "status">): Manner {
  if (isOff({ status })) return "struck";
  if (status === "requested") return "dotted";
  return status === "held" ? "outlined" : "solid";
}

export const guestsOf = ({ guests }: Pick<StayRow, "guests">): string => guests.map(({ name }) => name).join(", ") || t("lodging-nobody");

/** What is said of a stay besides its guests. */
export function detailOf(stay: StayRow, isSplit: boolean): string {
  const shared = stay.sharers.length > 0 ? t("lodging-shared-with", { guests: stay.sharers.map(({ name }) => name).join(", ") }) : "";
  return [stay.delegation_names, word("stay-status", stay.status), shared, isSplit ? t("lodging-split-mark") : ""].filter(Boolean).join(" · ");
}

/** Stays of the same guests that follow each other without a night between. */
export function splitOnes(stays: readonly StayRow[]): ReadonlySet<string> {
  const found = new Set<string>();
  const key = ({ guests }: StayRow): string => guests.map(({ id }) => id).toSorted().join(" ");
  const leaving = new Map(stays.filter((stay) => !isOff(stay) && stay.guests.length > 0).map((stay) => [`${key(stay)} ${stay.check_out}`, stay]));
  for (const stay of stays) {
    const before = isOff(stay) ? undefined : leaving.get(`${key(stay)} ${stay.check_in}`);
    if (before) found.add(before.id).add(stay.id);
  }
  return found;
}

export function barsOf(grid: LodgingGrid, readOnly: boolean): GridBar[] {
  const split = splitOnes(grid.stays.map(({ stay }) => stay));
  return [...countBars(grid), ...grid.stays.filter(({ stay }) => stay.room !== null).map((bar) => stayBar(bar, split.has(bar.stay.id), readOnly))];
}

function stayBar({ stay, starts, ends }: StayBar, isSplit: boolean, readOnly: boolean): GridBar {
  const marks = [stay.sharers.length > 0 ? t("lodging-shared-sign") : "", isSplit ? t("lodging-split-sign") : ""].filter(Boolean);
  const free = !readOnly && !isOff(stay);
  const bar: GridBar = {
    id: stayKey(stay.id), rowId: stay.room ?? "", starts: Date.parse(starts.at), ends: Date.parse(ends.at), hue: "lodging", manner: mannerOf(stay), label: [...marks, guestsOf(stay)].join(" "), detail: detailOf(stay, isSplit),
    conflicts: stay.conflicts.length, movable: free, resizable: free, unplaceable: free,
  };
  const [only] = stay.conflicts;
  if (only && stay.conflicts.length === 1) bar.problem = conflictSentence(only);
  if (stay.do_not_move) bar.locked = t("lodging-not-moved", { guests: guestsOf(stay) });
  return bar;
}

/** One for each night: how many are taken of how many, and what is left or too much. */
function countBars({ axis, nights, types }: LodgingGrid): GridBar[] {
  const clock = readAxis(axis);
  return types.flatMap(({ room_type, cells }) => cells.flatMap((cell, index) => {
    const night = nights[index];
    const noon = night === undefined ? undefined : instantsOf(clock, `${night}T${NOON}:00`)[0];
    if (night === undefined || noon === undefined) return [];
    const over = cell.left < 0;
    const bar: GridBar = { id: `count:${room_type}:${night}`, rowId: typeRow(room_type), starts: noon, ends: noon + 24 * HOUR, hue: "rooms", manner: over ? "solid" : "outlined", label: countText(cell), detail: countSentence(cell, night), locked: t("lodging-count-locked") };
    return [over ? { ...bar, conflicts: -cell.left, problem: t("lodging-count-over", { count: -cell.left }) } : bar];
  }));
}

export const countText = ({ taken, contracted, left }: TypeNight): string => t(left < 0 ? "lodging-count-short-over" : "lodging-count-short", { taken, contracted, left: Math.abs(left) });

export function countSentence({ taken, contracted, free, rooms }: TypeNight, night: string): string {
  return t("lodging-count", { taken, contracted, free, rooms, date: dayText(night) });
}

/** What keeps a room: it is out of service, or it is a room of the programme by day. */
export function blocksOf({ axis, rooms, by_day }: LodgingGrid): GridBlock[] {
  const [starts, ends] = [Date.parse(axis.starts.at), Date.parse(axis.ends.at)];
  const out = rooms.filter(({ out_of_service }) => out_of_service).map((room): GridBlock => ({ rowId: room.id, starts, ends, kind: "blocked", label: room.note || t("lodging-out-of-service") }));
  const used = by_day.map((use): GridBlock => ({ rowId: use.room, id: `${use.what}:${use.id}`, starts: Date.parse(use.starts.at), ends: Date.parse(use.ends.at), kind: "blocked", label: t("lodging-by-day", { title: use.title }) }));
  return [...out, ...used];
}

/** The nights of a stretch that was drawn: from the evening it begins on to the morning it ends on, one at least. */
export function nightsIn(clock: Clock, { starts, ends }: { starts: number; ends: number }): Nights {
  const [check_in, last] = [localAt(clock, starts).slice(0, 10), localAt(clock, ends).slice(0, 10)];
  return { check_in, check_out: last > check_in ? last : dayAfter(check_in) };
}

/** The hour nearest to an instant at which rooms are ready, where nights begin, or at which they are to be left. */
export function nightEdge(clock: Clock, hour: string, at: number): number {
  const date = localAt(clock, Math.round(at / HOUR) * HOUR).slice(0, 10);
  const starts = [-1, 0, 1].flatMap((days) => instantsOf(clock, `${dayAfter(date, days)}T${hour}`)[0] ?? []);
  return starts.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at;
}

const DAY = 24 * HOUR;
/** Whole days between two instants: half a day or more counts, so that one step of a key is a night. */
const daysMoved = (from: number, to: number): number => Math.sign(to - from) * Math.round(Math.abs(to - from) / DAY + 1e-9);

export interface Nights {
  check_in: string;
  check_out: string;
}

/** The nights a bar stands for once it was moved or pulled: it snaps to whole nights and keeps at least one. */
export function nightsAfter(stay: Nights, was: { starts: number; ends: number }, now: { starts: number; ends: number }): Nights {
  const check_in = dayAfter(stay.check_in, daysMoved(was.starts, now.starts));
  const check_out = dayAfter(stay.check_out, daysMoved(was.ends, now.ends));
  return check_out > check_in ? { check_in, check_out } : now.starts === was.starts ? { check_in, check_out: dayAfter(check_in) } : { check_in: dayAfter(check_out, -1), check_out };
}

const meets = (one: Nights, other: Nights): boolean => one.check_in < other.check_out && other.check_in < one.check_out;

/** Whoever has the room on one of these nights and does not share it with those who come. */
export function holderIn(grid: Pick<LodgingGrid, "stays">, room: string, nights: Nights, coming: ReadonlySet<string>): StayRow | undefined {
  const household = (stay: StayRow): string => stay.shares_with ?? stay.id;
  const own = new Set(grid.stays.filter(({ stay }) => coming.has(stay.id)).map(({ stay }) => household(stay)));
  return grid.stays.find(({ stay }) => stay.room === room && !isOff(stay) && !coming.has(stay.id) && !own.has(household(stay)) && meets(stay, nights))?.stay;
}

/** Whether a room takes what is held: it only warns, the planner decides. */
export function fitting(grid: LodgingGrid, guestsIn: (key: string) => number, nightsHeld: (key: string, span: { starts: number; ends: number }) => Nights | null): FitsOf {
  const rooms = new Map(grid.rooms.map((room) => [room.id as string, room]));
  const sleeps = new Map(grid.types.map((type) => [type.room_type as string, type.sleeps]));
  return ({ barId, chipId, starts, ends, held }) => {
    const key = barId ?? chipId;
    const nights = key === null ? null : nightsHeld(key, { starts, ends });
    const coming = new Set([...held, ...(chipId ? [chipId] : [])].flatMap((each) => stayOf(each) ?? []));
    return (rowId): Misfit | null => {
      const room = rooms.get(rowId);
      if (!room || key === null) return null;
      if (room.out_of_service) return { short: t("lodging-misfit-out"), reason: t("lodging-misfit-out-why", { room: room.number }) };
      const holder = nights && holderIn(grid, rowId, nights, coming);
      if (holder) return { short: t("lodging-misfit-taken"), reason: t("lodging-misfit-taken-why", { room: room.number, guests: guestsOf(holder), nights: spanText(holder.check_in, holder.check_out) }) };
      const most = sleeps.get(room.room_type) ?? 0;
      return guestsIn(key) > most ? { short: t("lodging-misfit-small"), reason: t("lodging-misfit-small-why", { room: room.number, count: most }) } : null;
    };
  };
}

/** The nights that are shown at first: those of the forum, and one before and after. */
export function usualNights(starts_on: string, ends_on: string): { from: string; to: string } {
  return { from: dayAfter(starts_on, -1), to: ends_on };
}
