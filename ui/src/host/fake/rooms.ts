// What the made-up forum answers about its rooms: holds in their order, series, rooms that would do, and where what is
// in the way could go. Simpler than the real program, of the same shape.
import type { Commands, CommandName, HoldRow, OfferCondition, OfferReason, OneMove, ReseatRow, RoomBookingView, RoomOffer, SeriesRow } from "../../api/generated/api";
import { endOf, family, inTheWay, nameOfSpace, placeAfter, usesOf, type Use } from "./room-uses";
import { one } from "./rows";
import { eachDay, from, instantIn, ms } from "./time";
import type { Booking, Space, World } from "./world";

type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const STEP = 900_000;
const now = (world: World): number => world.now ?? 0;
export const hasLapsed = (world: World, { status, hold_expires }: Booking): boolean => status === "hold" && hold_expires != null && ms(hold_expires) <= now(world);

/** The holds for the same room and time, the first first. */
export function competing(world: World, booking: Booking): Booking[] {
  const rooms = family(world, booking.space);
  const ladder = world.bookings.filter((row) => row.status === "hold" && !hasLapsed(world, row) && rooms.has(row.space) && ms(row.starts) < ms(booking.ends) && ms(booking.starts) < ms(row.ends));
  return ladder.sort((a, b) => (a.hold_rank ?? 1000) - (b.hold_rank ?? 1000));
}

const bodyOf = (world: World, delegation: string | null | undefined): string => world.bodies.find(({ id }) => id === world.delegations.find((row) => row.id === delegation)?.body)?.name ?? "";
const rankOf = (world: World, booking: Booking): number | null => competing(world, booking).findIndex(({ id }) => id === booking.id) + 1 || null;
const titleOf = (world: World, id: string | null | undefined): string => world.bookings.find((row) => row.id === id)?.title ?? "";

export function bookingView(world: World, booking: Booking): RoomBookingView {
  const { hold_rank: _rank, ...said } = booking;
  return {
    own_set_up_minutes: booking.set_up_minutes || null, own_tear_down_minutes: booking.tear_down_minutes || null, neutral_title: "", delegation: null, layout: null, equipment: "", booths: 0, step_free: false, hold_expires: null, challenger: null, series: null, series_day: null,
    ...said, delegation_name: bodyOf(world, booking.delegation), rank: rankOf(world, booking), lapsed: hasLapsed(world, booking), challenger_title: titleOf(world, booking.challenger), space_name: nameOfSpace(world, booking.space),
  };
}

export function holdRow(world: World, booking: Booking): HoldRow {
  const { id, title, space, starts, ends, delegation = null, challenger = null, hold_expires = null } = booking;
  return {
    id, title, space, space_name: nameOfSpace(world, space), delegation, delegation_name: bodyOf(world, delegation), starts, ends, rank: rankOf(world, booking), of: competing(world, booking).length, line: competing(world, booking).map((row) => row.id), expires: hold_expires, lapsed: hasLapsed(world, booking), challenger, challenger_title: titleOf(world, challenger),
  };
}

function holds(world: World): HoldRow[] {
  const when = (row: HoldRow): string => row.expires?.at ?? `9${row.starts.at}`;
  return world.bookings.filter(({ status }) => status === "hold").map((row) => holdRow(world, row)).sort((a, b) => when(a).localeCompare(when(b)));
}

export function seriesDays({ rhythm, first_day, last_day }: Pick<SeriesRow, "rhythm" | "first_day" | "last_day">): string[] {
  const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();
  return eachDay(first_day, last_day).filter((day, index) => rhythm === "daily" || (rhythm === "weekly" ? index % 7 === 0 : weekday(day) % 6 !== 0));
}

function seriesRow(world: World, id: string): SeriesRow {
  const row = one(world.series, "booking_series", id);
  const booked = world.bookings.filter((each) => each.series === id);
  const skipped = world.skips.filter(({ series }) => series === id).length;
  return { ...row, title: booked[0]?.title ?? "", space: booked[0]?.space ?? null, space_name: nameOfSpace(world, booked[0]?.space ?? null), booked: booked.filter(({ status }) => status !== "released").length, skipped };
}

function series(world: World, { id }: { id: string }): Commands["series"]["output"] {
  const row = seriesRow(world, id);
  const days = seriesDays(row).map((day) => {
    const booking = world.bookings.find((each) => each.series === id && each.series_day === day) ?? null;
    const skipped = world.skips.some((each) => each.series === id && each.day === day);
    const state = skipped ? "skipped" as const : !booking || booking.status === "released" ? "over" as const : booking.starts.local === `${day}T${row.starts}` ? "booked" as const : "moved" as const;
    return { day, state, booking: booking && bookingView(world, booking) };
  });
  return { series: row, days };
}

interface Wanted { from: number; to: number; minutes: number; people: number | null; near: string | null; except: readonly string[]; not?: (space: string, starts: number, ends: number) => boolean }

/** The first time in the window at which a room is free, or would be if holds were released. */
function offerIn(world: World, space: Space, wanted: Wanted): RoomOffer | null {
  const length = wanted.minutes * 60_000;
  if (wanted.people !== null && space.capacity !== null && space.capacity < wanted.people) return null;
  for (let starts = wanted.from; starts + length <= wanted.to; starts += STEP) {
    const met = inTheWay(world, space.id, starts, starts + length, wanted.except);
    if (met.some(({ status }) => status !== "hold" && status !== "inquiry") || wanted.not?.(space.id, starts, starts + length)) continue;
    const conditions = met.flatMap(({ status, id, title }): OfferCondition[] => (status === "hold" ? [{ word: "release", facts: { name: title }, hold: id, meeting: null }] : []));
    return { space: space.id, space_name: space.name, venue_name: world.venues.find(({ id }) => id === space.venue)?.name ?? "", floor: space.floor, takes: space.capacity, starts: instantIn(starts), ends: instantIn(starts + length), conditions, reasons: reasons(world, space, starts, conditions, wanted) };
  }
  return null;
}

function reasons(world: World, space: Space, starts: number, conditions: readonly OfferCondition[], wanted: Wanted): OfferReason[] {
  const near = world.spaces.find(({ id }) => id === wanted.near);
  const later = (starts - wanted.from) / 60_000;
  const said: [OfferReason["word"], number | null][] = [[conditions.length > 0 ? "after_conditions" : "free", null]];
  if (near) said.push([near.id === space.id ? "same_room" : near.venue !== space.venue ? "other_venue" : near.floor === space.floor ? "same_floor" : "same_venue", null]);
  said.push(later === 0 ? ["at_once", null] : ["later", later]);
  said.push(space.capacity === null ? ["size_unknown", null] : ["seats_spare", space.capacity - (wanted.people ?? 0)]);
  return said.map(([word, count]): OfferReason => ({ word, facts: count === null ? {} : { count: String(count) } }) as OfferReason);
}

const FARTHER = ["same_room", "same_floor", "same_venue", "other_venue"];
const strain = (world: World, offer: RoomOffer, wanted: Wanted): number =>
  offer.conditions.length * 1_000_000 + Math.max(0, FARTHER.indexOf(offer.reasons[1]?.word ?? "")) * 10_000 + (ms(offer.starts) - wanted.from) / 6_000 + (offer.takes ?? 5_000) / 1_000 + (family(world, offer.space).size > 1 ? 5 : 0);

const offers = (world: World, wanted: Wanted): RoomOffer[] => world.spaces.flatMap((space) => offerIn(world, space, wanted) ?? []).sort((a, b) => strain(world, a, wanted) - strain(world, b, wanted));

function findRoom(world: World, input: Commands["find_room"]["input"]): RoomOffer[] {
  const own = input.for ? usesOf(world).find(({ id }) => id === input.for!.id) : undefined;
  const length = own ? endOf(own) - ms(own.starts) : 0;
  const given = input.from && input.to ? [ms(from(input.from)), ms(from(input.to))] as const : null;
  const [starts, ends] = given ?? (own ? [ms(own.starts), endOf(own) + 2 * 3_600_000] as const : [0, 0] as const);
  if (ends <= starts) throw { kind: "invalid", field: given ? "to" : "from", problem: given ? "ends_before_start" : "empty" };
  const except = own ? [own.id, own.booking?.id ?? ""] : [];
  const wanted: Wanted = { from: starts, to: ends, minutes: input.minutes ?? (given ? ends - starts : length) / 60_000, people: input.people ?? own?.booking?.headcount ?? null, near: input.near ?? own?.space ?? null, except };
  return offers(world, wanted).slice(0, input.most ?? 20);
}

function proposed(world: World, { take, book }: Commands["propose_reseat"]["input"]): Commands["propose_reseat"]["output"] {
  const place = book ? { space: book.space as string, starts: from(book.starts), ends: from(book.ends) } : taken(world, take);
  const [starts, ends] = [ms(place.starts), ms(place.ends)];
  const own = take ? [take.id, ...world.bookings.filter((row) => row.session === take.id || row.meeting === take.id).map(({ id }) => id)] : [];
  const displaced = inTheWay(world, place.space, starts, ends, own);
  const late = heldUp(world, own[0], starts, ends).filter((use) => !displaced.includes(use) && !own.includes(use.id));
  const rooms = family(world, place.space);
  const given: { space: string; from: number; to: number }[] = [];
  const row = (use: Use, why: ReseatRow["why"]): ReseatRow => {
    const length = (endOf(use) - ms(use.starts)) / 60_000;
    const begins = why === "people" ? Math.max(ms(use.starts), ends) : ms(use.starts);
    const not = (space: string, a: number, b: number): boolean => (rooms.has(space) && a < ends && b > starts) || given.some((seat) => family(world, space).has(seat.space) && a < seat.to && b > seat.from);
    const except = [use.id, use.booking?.id ?? "", ...displaced.map(({ id }) => id)];
    const [best] = offers(world, { from: begins, to: begins + (length + 120) * 60_000, minutes: length, people: use.booking?.headcount ?? null, near: use.space, except, not });
    if (best) given.push({ space: best.space, from: ms(best.starts), to: ms(best.ends) });
    const { what, id, title, space, starts: from } = use;
    return { what, id, title, why, space, space_name: nameOfSpace(world, space), starts: from, ends: use.ends, to: best ? { space: best.space, space_name: best.space_name, starts: best.starts, ends: best.ends } : null, conditions: best?.conditions ?? [], people: use.people.length, outranks: use.what === "session" && take?.what !== "session" };
  };
  const moves = [...displaced.map((use) => row(use, "room")), ...late.map((use) => row(use, "people"))].sort((a, b) => a.starts.at.localeCompare(b.starts.at));
  return { moves, unseated: moves.filter(({ to }) => !to).length };
}

function taken(world: World, take: OneMove | null | undefined): { space: string; starts: NonNullable<ReseatRow["ends"]>; ends: NonNullable<ReseatRow["ends"]> } {
  if (!take) throw { kind: "invalid", field: "take", problem: "empty" };
  const { space, starts, ends } = placeAfter(world, take);
  if (!space || !starts) throw { kind: "invalid", field: space ? "starts" : "space", problem: "empty" };
  if (ends && ms(ends) <= ms(starts)) throw { kind: "invalid", field: "ends", problem: "ends_before_start" };
  return { space, starts, ends: ends ?? instantIn(ms(starts) + STEP) };
}

/** Meetings of those who take part in what takes the room, that begin before it is over. */
function heldUp(world: World, taker: string | undefined, starts: number, ends: number): Use[] {
  const all = usesOf(world);
  const people = new Set(all.find(({ id }) => id === taker)?.people);
  return all.filter((use) => use.what === "meeting" && ms(use.starts) >= starts && ms(use.starts) < ends && use.people.some((person) => people.has(person)));
}

export const ROOM_ANSWERS: Answers = {
  room_booking: (world, { id }) => bookingView(world, one(world.bookings, "room_booking", id)),
  list_room_bookings: (world) => world.bookings.map((row) => bookingView(world, row)),
  list_holds: holds,
  series,
  list_booking_series: (world) => world.series.map(({ id }) => seriesRow(world, id)),
  find_room: findRoom,
  propose_reseat: proposed,
};
