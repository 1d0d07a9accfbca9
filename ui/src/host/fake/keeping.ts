// Who keeps which space of the made-up forum: what is refused outright, and who stands in line.
import type { Moment } from "../../api/generated/api";
import { one } from "./rows";
import { ms, stretchText } from "./time";
import type { Booking, World } from "./world";

export function inOrder(starts: Moment | null, ends: Moment | null): void {
  if (starts && ends && ms(ends) <= ms(starts)) throw { kind: "invalid", field: "ends", problem: "ends_before_start" };
}

const overlap = (a: Booking, b: Booking) => ms(a.starts) < ms(b.ends) && ms(b.starts) < ms(a.ends);

/** The space and everything it is a part of. */
function around(world: World, space: string): string[] {
  const found: string[] = [];
  for (let next: string | null = space; next && !found.includes(next); next = world.spaces.find((row) => row.id === next)?.parent ?? null) found.push(next);
  return found;
}
const isOneRoom = (world: World, a: string, b: string) => around(world, a).includes(b) || around(world, b).includes(a);

/** The one thing that is refused outright: two confirmed bookings of a space, or of a whole and its part, at the same time. */
export function fits(world: World, booking: Booking, among: Booking[] = world.bookings): void {
  inOrder(booking.starts, booking.ends);
  if (booking.status !== "confirmed") return;
  const holder = among.find((row) => row.id !== booking.id && row.status === "confirmed" && isOneRoom(world, row.space, booking.space) && overlap(row, booking));
  if (holder) throw { kind: "space_double_booked", space: one(world.spaces, "space", holder.space).name, holder: holder.title, starts: holder.starts.time, ends: holder.ends.time, holder_id: holder.id };
}

/** The holds that compete with one, itself included, the first first. */
export function inLine(world: World, hold: Booking): Booking[] {
  const holds = world.bookings.filter((row) => row.status === "hold" && isOneRoom(world, row.space, hold.space) && overlap(row, hold));
  return holds.sort((a, b) => (a.hold_rank ?? Infinity) - (b.hold_rank ?? Infinity) || 0);
}

export function rankOf(world: World, booking: Booking): number | null {
  const place = booking.status === "hold" ? inLine(world, booking).findIndex(({ id }) => id === booking.id) : -1;
  return place < 0 ? null : place + 1;
}

export const spaceIn = (world: World, space: string | null) => (space ? one(world.spaces, "space", space).name : "");
export const bookingFacts = (world: World, row: Booking) => ({ space: spaceIn(world, row.space), when: stretchText(row.starts, row.ends) });
