// What the made-up forum answers about its venues and spaces: facts, layouts, hours and closures.
import type { BlockKind, Commands, CommandName, ClosureRow, LayoutLetter, OpeningHoursRow, RoomBlock, SpaceRow } from "../../api/generated/api";
import { family } from "./room-uses";
import { at, eachDay, ms } from "./time";
import type { Closed, OpenHours, World } from "./world";

type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const nameOf = (rows: readonly { id: string; name: string }[], id: string | null): string => rows.find((row) => row.id === id)?.name ?? "";
export const placeName = (world: World, { venue, space }: { venue?: string | null; space?: string | null }): string => nameOf(world.spaces, space ?? null) || nameOf(world.venues, venue ?? null);
const UNSAID = { building: "", area: null, step_free: "unknown" as const, booths: 0, equipment: "", set_up_minutes: 0, tear_down_minutes: 0, note: "" };

const lettersOf = (world: World, id: string): LayoutLetter[] =>
  world.layouts.filter(({ space }) => space === id).map(({ layout, capacity, set_up_minutes, tear_down_minutes }) => ({ layout, capacity, set_up_minutes, tear_down_minutes }));

/** Venue by venue, parts behind what they are parts of. */
export function spaceRows(world: World): SpaceRow[] {
  const below = (venue: string, parent: string | null, depth: number): SpaceRow[] =>
    world.spaces.filter((space) => space.venue === venue && space.parent === parent).flatMap((space, index) => {
      const bookings = world.bookings.filter((row) => row.space === space.id).length;
      const row = { ...UNSAID, ...space, venue_name: nameOf(world.venues, venue), depth, position: index + 1, layouts: lettersOf(world, space.id), bookings };
      return [row, ...below(venue, space.id, depth + 1)];
    });
  return world.venues.flatMap(({ id }) => below(id, null, 0));
}

const hoursRow = (world: World, row: OpenHours): OpeningHoursRow => ({ ...row, name: placeName(world, row) });

function closureRow(world: World, row: Closed): ClosureRow {
  const bodyOf = (id: string): string => nameOf(world.bodies, world.delegations.find((each) => each.id === id)?.body ?? null);
  return { ...row, name: placeName(world, row), delegations: row.delegations.map((id) => ({ id, name: bodyOf(id) })) };
}

const BLOCKS: Record<Closed["kind"], BlockKind> = { closure: "closure", blocking: "blocking" };

/** When the spaces cannot be used by all on these days. */
export function blocksOf(world: World, from: string, to: string): RoomBlock[] {
  const [first, last] = [at(`${from}T00:00`), at(`${to}T00:00`)];
  const end = ms(last) + 86_400_000;
  const shut = world.spaces.flatMap((space) => eachDay(from, to).flatMap((day): RoomBlock[] => {
    const hours = hoursOn(world, space, day);
    if (!hours) return [];
    if (hours.opens === null) return [{ spaces: [space.id], starts: at(`${day}T00:00`), ends: at(`${nextDay(day)}T00:00`), kind: "shut", closed: null, label: "" }];
    return [{ spaces: [space.id], starts: at(`${day}T00:00`), ends: at(`${day}T${hours.opens}`), kind: "shut", closed: null, label: "" }];
  }));
  const closed = world.closures.filter((row) => ms(row.starts) < end && ms(row.ends) > ms(first)).flatMap((row): RoomBlock[] => {
    const rooms = row.space ? [...family(world, row.space)] : world.spaces.filter(({ venue }) => venue === row.venue).map(({ id }) => id);
    return [{ spaces: rooms, starts: row.starts, ends: row.ends, kind: BLOCKS[row.kind], closed: { closure: row.id, space: row.space, name: placeName(world, row), delegations: row.delegations, purposes: row.purposes }, label: row.reason }];
  });
  return [...shut, ...closed];
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Those of the day before those of every day, and then its own before its venue's. */
function hoursOn(world: World, { id, venue }: { id: string; venue: string }, day: string): OpenHours | undefined {
  const rows = [...world.hours.filter((row) => row.space === id), ...world.hours.filter((row) => row.venue === venue)];
  return rows.find((row) => row.day === day) ?? rows.find((row) => row.day === null);
}

export const SPACE_ANSWERS: Answers = {
  list_spaces: spaceRows,
  list_layouts: (world) => spaceRows(world).flatMap(({ id, name, venue_name, layouts }) => layouts.map((one) => ({ capacity: null, set_up_minutes: null, tear_down_minutes: null, ...one, space: id, space_name: name, venue_name }))),
  list_opening_hours: (world) => world.hours.map((row) => hoursRow(world, row)),
  list_closures: (world) => world.closures.map((row) => closureRow(world, row)).sort((a, b) => a.starts.at.localeCompare(b.starts.at)),
};
