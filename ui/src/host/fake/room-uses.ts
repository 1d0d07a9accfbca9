// What keeps the made-up forum's rooms, and when: each use once, whether it is a session, a meeting or a booking by
// itself, and who stands in its way in the room, in its whole or in its parts.
import type { Layout, Moment, OneMove, UseWord } from "../../api/generated/api";
import { one } from "./rows";
import { from, ms } from "./time";
import type { Booking, World } from "./world";

export interface Use {
  what: UseWord;
  id: string;
  title: string;
  space: string;
  starts: Moment;
  ends: Moment | null;
  status: string;
  /** The booking that keeps the room for it. */
  booking: Booking | null;
  people: string[];
}

const QUARTER = 900_000;
const OVER = new Set(["released", "cancelled", "declined", "withdrawn"]);
export const endOf = ({ starts, ends }: Pick<Use, "starts" | "ends">): number => (ends ? ms(ends) : ms(starts) + QUARTER);

export function usesOf(world: World): Use[] {
  const found: Use[] = [];
  for (const row of world.sessions) if (row.space && row.starts && !row.cancelled) found.push({ ...use(world, "session", row), space: row.space, starts: row.starts, people: world.attendance.filter(({ session }) => session === row.id).map(({ person }) => person) });
  for (const row of world.meetings) if (row.space && row.starts && !OVER.has(row.status)) found.push({ ...use(world, "meeting", row), space: row.space, starts: row.starts, people: row.participants.map(({ person }) => person) });
  for (const row of world.bookings) if (!row.session && !row.meeting && !OVER.has(row.status)) found.push({ what: "room_booking", id: row.id, title: row.title, space: row.space, starts: row.starts, ends: row.ends, status: row.status, booking: row, people: [] });
  return found;
}

function use(world: World, what: "session" | "meeting", row: { id: string; title: string; ends: Moment | null }) {
  const booking = world.bookings.find((each) => each[what] === row.id) ?? null;
  return { what, id: row.id, title: row.title, ends: row.ends, status: booking?.status ?? "confirmed", booking };
}

/** The room itself, what it is a part of, and what is a part of it. */
export function family(world: World, space: string): Set<string> {
  const parent = new Map(world.spaces.map((row) => [row.id, row.parent]));
  const above = (id: string): string[] => [id, ...(parent.get(id) ? above(parent.get(id)!) : [])];
  return new Set([...above(space), ...world.spaces.map(({ id }) => id).filter((id) => above(id).includes(space))]);
}

export const inTheWay = (world: World, space: string, starts: number, ends: number, except: readonly string[] = []): Use[] => {
  const rooms = family(world, space);
  return usesOf(world).filter((each) => rooms.has(each.space) && !except.includes(each.id) && ms(each.starts) < ends && endOf(each) > starts);
};

export const nameOfSpace = (world: World, space: string | null): string => (space ? one(world.spaces, "space", space).name : "");

/** The only thing that is refused outright: two confirmed bookings of a space, of its whole or of its parts, at the same time. */
export function refuseTaken(world: World, booking: Booking, kind: "space_double_booked" | "series_day_taken" = "space_double_booked"): void {
  if (ms(booking.ends) <= ms(booking.starts)) throw { kind: "invalid", field: "ends", problem: "ends_before_start" };
  if (booking.status !== "confirmed") return;
  const rooms = family(world, booking.space);
  const holder = world.bookings.find((row) => row.id !== booking.id && rooms.has(row.space) && row.status === "confirmed" && ms(row.starts) < ms(booking.ends) && ms(booking.starts) < ms(row.ends));
  if (holder) throw { kind, space: nameOfSpace(world, holder.space), day: booking.starts.date, holder: holder.title, starts: holder.starts.time, ends: holder.ends.time, holder_id: holder.id };
}

interface Place { space: string | null; starts: Moment | null; ends: Moment | null }

export function rowOf(world: World, { what, id }: { what: UseWord; id: string }): Place & { id: string; title: string } {
  return what === "session" ? one(world.sessions, what, id) : what === "meeting" ? one(world.meetings, what, id) : one(world.bookings, what, id);
}

/** Where one of them goes: what is absent stays, what is null is given up. */
export function placeAfter(world: World, move: OneMove): Place {
  const { space, starts, ends } = rowOf(world, move);
  const time = (wanted: OneMove["starts"], is: Moment | null) => (wanted === undefined ? is : wanted && from(wanted));
  return { space: move.space === undefined ? space : move.space, starts: time(move.starts, starts), ends: time(move.ends, ends) };
}

/** Moves all of them at once: they are in each other's way only where they go. A session and its booking stay together. */
export function moveAll(world: World, moves: readonly OneMove[]): void {
  const places = moves.map((move) => placeAfter(world, move));
  const touched = new Set<Booking>();
  moves.forEach(({ what, id }, index) => {
    const row = rowOf(world, { what, id });
    const place = places[index]!;
    Object.assign(row, place, what === "session" && place.starts ? { date: place.starts.date } : {});
    const booking = what === "room_booking" ? (row as Booking) : world.bookings.find((each) => each[what] === id);
    if (!booking) return;
    touched.add(booking);
    if (what === "room_booking") follow(world, booking);
    else if (place.space && place.starts && place.ends) Object.assign(booking, place);
    else world.bookings = world.bookings.filter((each) => each !== booking);
  });
  for (const booking of touched) if (world.bookings.includes(booking)) refuseTaken(world, booking);
}

function follow(world: World, { session, meeting, space, starts, ends }: Booking): void {
  const served = world.sessions.find(({ id }) => id === session) ?? world.meetings.find(({ id }) => id === meeting);
  if (served) Object.assign(served, { space, starts, ends });
}

/** How many people it is said, or known, to take. */
export const headsIn = ({ booking, people }: Use): number | null => booking?.headcount ?? (people.length || null);
export const layoutIn = ({ booking }: Use): Layout | null => booking?.layout ?? null;
