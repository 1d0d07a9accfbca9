// The made-up forum's rooms against the hours of some days: rows, what keeps them, when they are shut, what has no place.
import type { Commands, ConflictView, Moment, RoomBar, Unplaced } from "../../api/generated/api";
import { clashes } from "./clashes";
import { bookingView } from "./rooms";
import { blocksOf, spaceRows } from "./spaces";
import { at, instantIn, ms } from "./time";
import type { Booking, World } from "./world";

const DAY = 86_400_000;
const nameOf = (rows: { id: string; name: string }[], id: string | null): string => rows.find((row) => row.id === id)?.name ?? "";

interface Kept { id: string; title: string; space: string; starts: Moment; ends: Moment | null; what: RoomBar["what"]; status: string; neutral_title: string; people: number | null }

function bar(world: World, all: readonly ConflictView[], kept: Kept, booking: Booking | undefined): RoomBar {
  const { people, ...own } = kept;
  const view = booking && bookingView(world, booking);
  const conflicts = all.filter((conflict) => conflict.things.some(({ id }) => id === kept.id || id === booking?.id));
  return {
    ...own, key: `${kept.what}:${kept.id}`, booking: view?.id ?? null, purpose: view?.purpose ?? null, rank: view?.rank ?? null, hold_expires: view?.hold_expires ?? null, lapsed: view?.lapsed ?? false, layout: view?.layout ?? null, headcount: view?.headcount ?? people,
    delegation_name: view?.delegation_name ?? "", delegations: view?.delegation ? [view.delegation] : [], series: view?.series ?? null, set_up_minutes: view?.set_up_minutes ?? 0, tear_down_minutes: view?.tear_down_minutes ?? 0, neutral_title: view?.neutral_title || kept.neutral_title, conflicts, movable: true,
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
    axis: { starts, ends, ticks: Array.from({ length: hours + 1 }, (_, hour) => instantIn(ms(starts) + hour * 3_600_000)) }, rows: spaceRows(world), bars: bars(world, starts.at, ends.at), blocks: blocksOf(world, input.from, input.to), unplaced: unplaced(world, input.from, input.to),
  };
}
