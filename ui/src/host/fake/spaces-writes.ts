// What the made-up forum does to its venues and spaces.
import { edit, named, one, without, wrote, type Writes, type Wrote } from "./rows";
import { placeName } from "./spaces";
import { FORUM_ZONE, from, ms } from "./time";
import type { Closed, OpenHours, Space, World } from "./world";

const space = (world: World, id: string): Space => one(world.spaces, "space", id);

function requireNewName(world: World, row: Space): void {
  if (world.spaces.some((other) => other.id !== row.id && other.venue === row.venue && other.name === row.name)) throw { kind: "already_there", name: row.name };
}

function requireOutside(world: World, row: Space, parent: string): void {
  const around = (id: string): string[] => [id, ...(space(world, id).parent ? around(space(world, id).parent!) : [])];
  if (around(parent).includes(row.id)) throw { kind: "space_inside_itself" };
  if (space(world, parent).venue !== row.venue) throw { kind: "invalid", field: "parent", problem: "out_of_range" };
}

/** Its place among its siblings, who make room. */
function putAt(world: World, row: Space, place: number): void {
  const siblings = world.spaces.filter((other) => other !== row && other.venue === row.venue && other.parent === row.parent);
  const before = siblings[place - 1];
  world.spaces = world.spaces.filter((other) => other !== row);
  world.spaces.splice(before ? world.spaces.indexOf(before) : world.spaces.length, 0, row);
}

function place(world: World, { venue = null, space: room = null }: { venue?: string | null; space?: string | null }) {
  if (venue === null && room === null) throw { kind: "invalid", field: "space", problem: "empty" };
  if (venue !== null) one(world.venues, "venue", venue);
  if (room !== null) space(world, room);
  return { venue, space: room };
}

const hoursFacts = (row: OpenHours): Wrote["facts"] => ({ one_day: row.day ? "yes" : "no", day: row.day ?? "", open: row.opens ? "yes" : "no", from: row.opens ?? "", to: row.closes ?? "" });

function closureSaid(world: World, row: Closed, result: unknown = null): Wrote {
  if (ms(row.ends) <= ms(row.starts)) throw { kind: "invalid", field: "ends", problem: "ends_before_start" };
  return wrote(result, placeName(world, row), ["closure", "closure_allowance"], { closure: row.kind, from: `${row.starts.date} ${row.starts.time}`, to: `${row.ends.date} ${row.ends.time}` });
}

export const SPACE_WRITES: Writes = {
  add_space: (world, input, id) => {
    const venue = input.venue ?? `venue-${id}`;
    const { name, new_venue, capacity = null, parent = null, floor, building, area = null, step_free, booths, equipment, set_up_minutes, tear_down_minutes, note } = input;
    const row: Space = {
      id, venue, name: named(name, "name"), capacity, parent, floor: floor ?? "", building: building ?? "", area, step_free: step_free ?? "unknown", booths: booths ?? 0, equipment: equipment ?? "", set_up_minutes: set_up_minutes ?? 0, tear_down_minutes: tear_down_minutes ?? 0, note: note ?? "",
    };
    requireNewName(world, row);
    if (input.venue == null) world.venues.push({ id: venue, name: named(new_venue ?? "", "new_venue"), address: "", city: "", zone: FORUM_ZONE });
    world.spaces.push(row);
    return wrote(id, row.name, ["space", "venue"], { venue: one(world.venues, "venue", venue).name });
  },
  divide_space: (world, input, id) => {
    const whole = space(world, input.id);
    const made = input.parts.map(({ name, capacity = null }, index): Space => ({ ...whole, id: index === 0 ? id : `${id}-${index}`, name: named(name, "name"), capacity, parent: whole.id, area: null, booths: 0, equipment: "", set_up_minutes: 0, tear_down_minutes: 0, note: "" }));
    for (const row of made) requireNewName(world, row);
    world.spaces.push(...made);
    return wrote(made.map((row) => row.id), whole.name, ["space"], { parts: made.map(({ name }) => name).join(", ") });
  },
  edit_space: (world, input) => {
    const row = space(world, input.id);
    const { position, name, ...rest } = input;
    if (name != null) row.name = named(name, "name");
    requireNewName(world, row);
    if (input.parent) requireOutside(world, row, input.parent);
    edit(row, rest);
    if (position != null) putAt(world, row, position);
    return wrote(null, row.name, ["space"]);
  },
  remove_space: (world, { id }) => {
    const { name } = space(world, id);
    const used = [...world.bookings, ...world.sessions, ...world.meetings].find((row) => row.space === id)?.title ?? world.spaces.find(({ parent }) => parent === id)?.name;
    if (used) throw { kind: "still_in_use", name, by: used };
    world.spaces = without(world.spaces, id);
    world.layouts = world.layouts.filter((row) => row.space !== id);
    world.hours = world.hours.filter((row) => row.space !== id);
    world.closures = world.closures.filter((row) => row.space !== id);
    return wrote(null, name, ["space", "space_layout", "opening_hours", "closure"]);
  },
  remove_venue: (world, { id }) => {
    const { name } = one(world.venues, "venue", id);
    const used = world.spaces.find(({ venue }) => venue === id)?.name;
    if (used) throw { kind: "still_in_use", name, by: used };
    world.venues = without(world.venues, id);
    return wrote(null, name, ["venue"]);
  },
  set_space_layouts: (world, input, id) => {
    const { name } = space(world, input.space);
    const known = world.layouts.filter((row) => row.space === input.space);
    const rows = input.layouts.map(({ layout, capacity = null, set_up_minutes = null, tear_down_minutes = null }, index) => ({ id: known.find((row) => row.layout === layout)?.id ?? `${id}-${index}`, space: input.space as string, layout, capacity, set_up_minutes, tear_down_minutes }));
    world.layouts = [...world.layouts.filter((row) => row.space !== input.space), ...rows];
    return wrote(null, name, ["space_layout"], { count: String(rows.length) });
  },
  set_opening_hours: (world, input, id) => {
    const of = place(world, input);
    const { day = null, opens = null, closes = null } = input;
    const known = world.hours.find((row) => row.venue === of.venue && row.space === of.space && row.day === day);
    const row: OpenHours = { id: known?.id ?? id, ...of, day, opens, closes, next_day: opens !== null && closes !== null && closes <= opens };
    world.hours = [...world.hours.filter((each) => each !== known), row];
    return wrote(row.id, placeName(world, row), ["opening_hours"], hoursFacts(row));
  },
  clear_opening_hours: (world, { id }) => {
    const row = one(world.hours, "opening_hours", id);
    world.hours = without(world.hours, id);
    return wrote(null, placeName(world, row), ["opening_hours"], hoursFacts(row));
  },
  add_closure: (world, input, id) => {
    const row: Closed = { id, ...place(world, input), kind: input.kind, reason: input.reason ?? "", starts: from(input.starts), ends: from(input.ends), delegations: input.delegations ?? [], purposes: input.purposes ?? [] };
    const said = closureSaid(world, row, id);
    world.closures.push(row);
    return said;
  },
  edit_closure: (world, input) => {
    const row = one(world.closures, "closure", input.id);
    const { starts, ends, venue, space: room, ...rest } = input;
    edit(row, rest);
    if (venue || room) Object.assign(row, place(world, { venue, space: room }));
    if (starts) row.starts = from(starts);
    if (ends) row.ends = from(ends);
    return closureSaid(world, row);
  },
  remove_closure: (world, { id }) => {
    const row = one(world.closures, "closure", id);
    world.closures = without(world.closures, id);
    return closureSaid(world, row);
  },
};
