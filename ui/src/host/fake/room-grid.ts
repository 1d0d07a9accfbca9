// The made-up forum's rooms against the hours of some days: rows, what keeps them, when they are shut, what has no place.
import type { Commands, ConflictView, Moment, RoomBar, RoomBlock, SpaceRow, Unplaced } from "../../api/generated/api";
import { clashes } from "./clashes";
import { bookingView } from "./rooms";
import { at, eachDay, instantIn, ms } from "./time";
import type { Booking, World } from "./world";

const DAY = 86_400_000;
const nameOf = (rows: { id: string; name: string }[], id: string | null): string => rows.find((row) => row.id === id)?.name ?? "";

/** Parts behind what they are parts of. */
export function spaceRows(world: World): SpaceRow[] {
  const depth = (id: string | null): number => (id === null ? 0 : 1 + depth(world.spaces.find((row) => row.id === id)?.parent ?? null));
  return world.spaces.map((space, index) => ({
    ...space, venue_name: nameOf(world.venues, space.venue), building: "", area: null, step_free: "unknown", booths: space.capacity !== null && space.capacity >= 700 ? 3 : 0, equipment: "", set_up_minutes: 0, tear_down_minutes: 0, note: "",
    depth: depth(space.parent), position: index + 1, layouts: [], bookings: world.bookings.filter((row) => row.space === space.id).length,
  }));
}

interface Kept { id: string; title: string; space: string; starts: Moment; ends: Moment | null; what: RoomBar["what"]; status: string; neutral_title: string; people: number | null }

function bar(world: World, all: readonly ConflictView[], kept: Kept, booking: Booking | undefined): RoomBar {
  const { people, ...own } = kept;
  const view = booking && bookingView(world, booking);
  const conflicts = all.filter((conflict) => conflict.things.some(({ id }) => id === kept.id || id === booking?.id));
  return {
    ...own, key: `${kept.what}:${kept.id}`, booking: view?.id ?? null, purpose: view?.purpose ?? null, rank: view?.rank ?? null, hold_expires: view?.hold_expires ?? null, lapsed: view?.lapsed ?? false, layout: view?.layout ?? null, headcount: view?.headcount ?? people,
    delegation_name: view?.delegation_name ?? "", series: view?.series ?? null, set_up_minutes: view?.set_up_minutes ?? 0, tear_down_minutes: view?.tear_down_minutes ?? 0, neutral_title: view?.neutral_title || kept.neutral_title, conflicts, movable: true,
  };
}

function bars(world: World, from: string, to: string): RoomBar[] {
  const all = clashes(world);
  const found: RoomBar[] = [];
  const add = (kept: Omit<Kept, "space" | "starts"> & { space: string | null; starts: Moment | null }, booking: Booking | undefined): void => {
    const { space, starts } = kept;
    const ends = kept.ends?.at ?? starts?.at ?? "";
    if (space && starts && starts.at < to && (ends > from || starts.at >= from)) found.push(bar(world, all, { ...kept, space, starts }, booking));
  };
  for (const row of world.bookings) if (!row.session && !row.meeting) add({ id: row.id, title: row.title, space: row.space, starts: row.starts, ends: row.ends, what: "room_booking", status: row.status, neutral_title: "", people: null }, row);
  for (const row of world.sessions) {
    const booking = world.bookings.find(({ session }) => session === row.id);
    add({ id: row.id, title: row.title, space: row.space, starts: row.starts, ends: row.ends, what: "session", status: row.cancelled ? "cancelled" : (booking?.status ?? "confirmed"), neutral_title: row.neutral_title, people: null }, booking);
  }
  for (const row of world.meetings) add({ id: row.id, title: row.title, space: row.space, starts: row.starts, ends: row.ends, what: "meeting", status: row.status, neutral_title: "", people: row.participants.length || null }, world.bookings.find(({ meeting }) => meeting === row.id));
  return found;
}

/** City Hall is shut until eight, and one room of the Palais is painted for a morning. */
function blocks(world: World, from: string, to: string): RoomBlock[] {
  const hall = world.spaces.filter(({ venue }) => venue === "ven-hall");
  const spaces = hall.map(({ id }) => id);
  const shut = eachDay(from, to).map((day): RoomBlock => ({ spaces, starts: at(`${day}T00:00`), ends: at(`${day}T08:00`), kind: "shut", closure: null, label: "" }));
  const painted = world.spaces.some(({ id }) => id === "spc-519") && from <= "2018-06-21" && to >= "2018-06-21";
  return painted ? [...shut, { spaces: ["spc-519"], starts: at("2018-06-21T08:00"), ends: at("2018-06-21T12:00"), kind: "closure", closure: "clo-1", label: "Painters" }] : shut;
}

const WANTS_ROOM = new Set(["agreed", "placed", "confirmed"]);

function unplaced(world: World, from: string, to: string): Unplaced[] {
  const row = (what: Unplaced["what"], { id, title, space, starts, ends }: Omit<Kept, "space" | "starts" | "what" | "status" | "neutral_title" | "people"> & { space: string | null; starts: Moment | null }, date: string | null): Unplaced => ({
    what, id, title, date, space, space_name: nameOf(world.spaces, space), starts, ends, minutes: starts && ends ? (ms(ends) - ms(starts)) / 60_000 : null,
  });
  const sessions = world.sessions.filter((each) => (!each.space || !each.starts) && !each.cancelled && each.date >= from && each.date <= to);
  const meetings = world.meetings.filter((each) => (!each.space || !each.starts) && WANTS_ROOM.has(each.status) && (!each.starts || (each.starts.date >= from && each.starts.date <= to)));
  return [...sessions.map((each) => row("session", each, each.date)), ...meetings.map((each) => row("meeting", each, each.starts?.date ?? null))];
}

export function roomGrid(world: World, input: { from: string; to: string }): Commands["room_grid"]["output"] {
  const starts = at(`${input.from}T00:00`);
  const ends = instantIn(ms(at(`${input.to}T00:00`)) + DAY);
  const hours = Math.round((ms(ends) - ms(starts)) / 3_600_000);
  return {
    axis: { starts, ends, ticks: Array.from({ length: hours + 1 }, (_, hour) => instantIn(ms(starts) + hour * 3_600_000)) }, rows: spaceRows(world), bars: bars(world, starts.at, ends.at), blocks: blocks(world, input.from, input.to), unplaced: unplaced(world, input.from, input.to),
  };
}
