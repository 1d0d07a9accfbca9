// The rooms of the made-up forum: their rows, their grid, and what still needs one.
import type { Commands, SpaceRow } from "../../api/generated/api";
import { hitting, nameOf } from "./answers";
import { clashes } from "./clashes";
import { at, instantIn, ms } from "./time";
import type { World } from "./world";

/** What is not known of a room until somebody enters it. */
const UNSAID = { building: "", area: null, step_free: "unknown", booths: 0, equipment: "", set_up_minutes: 0, tear_down_minutes: 0, note: "", layouts: [] } as const;

/** What only a booking that was made with more care has. */
const PLAIN = { neutral_title: "", rank: null, hold_expires: null, lapsed: false, layout: null, headcount: null, delegation_name: "", series: null } as const;

/** Parts follow their whole. */
export function spaceRows(world: World): SpaceRow[] {
  const below = (parent: string | null, depth: number): SpaceRow[] =>
    world.spaces.filter((space) => space.parent === parent).flatMap((space, index) => [
      { ...UNSAID, layouts: [], ...space, depth, position: index + 1, venue_name: nameOf(world.venues, space.venue), bookings: world.bookings.filter((row) => row.space === space.id).length },
      ...below(space.id, depth + 1),
    ]);
  return below(null, 0);
}

export function roomGrid(world: World, input: { from: string; to: string }): Commands["room_grid"]["output"] {
  const all = clashes(world);
  const starts = at(`${input.from}T00:00`);
  const ends = instantIn(ms(at(`${input.to}T00:00`)) + 86_400_000);
  const inside = (row: { starts: { at: string } | null }) => row.starts !== null && row.starts.at >= starts.at && row.starts.at < ends.at;
  const covered = new Set(world.bookings.flatMap((row) => [row.session, row.meeting]));
  const bars = [
    ...world.bookings.filter(inside).map((row) => ({ ...row, what: "room_booking" as const, booking: row.id, movable: true })),
    ...world.sessions.filter((row) => row.space && !covered.has(row.id) && inside(row)).map((row) => ({ ...row, what: "session" as const, booking: null, status: row.cancelled ? "cancelled" : "confirmed", purpose: null, set_up_minutes: 0, tear_down_minutes: 0, movable: true })),
    ...world.meetings.filter((row) => row.space && !covered.has(row.id) && inside(row)).map((row) => ({ ...row, what: "meeting" as const, booking: null, purpose: null, set_up_minutes: 0, tear_down_minutes: 0, movable: false })),
  ];
  return {
    axis: { starts, ends, ticks: Array.from({ length: Math.round((ms(ends) - ms(starts)) / 3_600_000) + 1 }, (_, hour) => instantIn(ms(starts) + hour * 3_600_000)) }, rows: spaceRows(world),
    bars: bars.map(({ what, id, title, status, booking, purpose, starts, ends, set_up_minutes, tear_down_minutes, movable, space }) => ({
      ...PLAIN, rank: status === "hold" ? 1 : null, key: `${what}:${id}`, space: space!, what, id, title, status, booking, purpose, starts: starts!, ends, set_up_minutes, tear_down_minutes, movable, conflicts: hitting(all, id),
    })),
    blocks: [],
    unplaced: unplaced(world, input),
  };
}

function unplaced(world: World, input: { from: string; to: string }): Commands["room_grid"]["output"]["unplaced"] {
  const shown = (date: string | null) => date === null || (date >= input.from && date <= input.to);
  const lacking = [
    ...world.sessions.filter((row) => !row.cancelled).map((row) => ({ ...row, what: "session" as const, date: row.date as string | null })),
    ...world.meetings.filter((row) => !["declined", "cancelled"].includes(row.status)).map((row) => ({ ...row, what: "meeting" as const, date: row.starts?.date ?? null })),
  ].filter((row) => (!row.space || !row.starts) && shown(row.date));
  return lacking.map(({ what, id, title, date, starts, ends, space }) => ({
    what, id, title, date, minutes: starts && ends ? (ms(ends) - ms(starts)) / 60_000 : null, starts, ends, space, space_name: nameOf(world.spaces, space),
  }));
}
