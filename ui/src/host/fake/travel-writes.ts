// What the made-up forum does when somebody writes about travel.
import type { AddLeg, AddMovement, Commands, CommandName, Kind, Moment, PlaceOrAirport, SetDelay, SpotRef, WallTime } from "../../api/generated/api";
import { AIRPORTS } from "./airports";
import { landsAt, lateBy, leavesAt, movementTitle, spotName } from "./known";
import { at, instantIn, ms } from "./time";
import { way } from "./travel";
import type { Leg, Movement, Place, World } from "./world";
import type { Wrote } from "./rows";

type Writes = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"], id: string) => Wrote };

const wrote = (result: string | null, changed: Kind[], facts: Wrote["facts"]): Wrote => ({ result, facts, changed });
const without = <Row extends { id: string }>(rows: Row[], id: string) => rows.filter((row) => row.id !== id);

function one<Row extends { id: string }>(rows: Row[], what: Kind, id: string): Row {
  const row = rows.find((row) => row.id === id);
  if (!row) throw { kind: "not_found", what, id };
  return row;
}

function edit(row: object, change: object): void {
  for (const [key, value] of Object.entries(change)) if (key !== "id" && value !== undefined) (row as Record<string, unknown>)[key] = value;
}

function invalid(field: string, problem: string): never {
  throw { kind: "invalid", field, problem };
}

const named = (text: string, field: string) => text.trim() || invalid(field, "empty");
const stamp = ({ date, time }: Moment) => `${date} ${time}`;
const read = (wall: WallTime, zone: string): Moment => at(wall.local.slice(0, 16), wall.zone ?? zone);
const zoneOf = (world: World, spot: SpotRef) => ("place" in spot ? one(world.places, "place", spot.place).zone : one(world.venues, "venue", spot.venue).zone);

function placeOf(world: World, meant: PlaceOrAirport): Place {
  if (typeof meant === "string") return one(world.places, "place", meant);
  const listed = AIRPORTS.find(({ code }) => code === meant.airport);
  if (!listed) throw { kind: "unknown_airport", code: meant.airport };
  const known = world.places.find(({ code }) => code === listed.code);
  if (known) return known;
  const { code, name, city, country, zone } = listed;
  const place: Place = { id: `plc-${code.toLowerCase()}`, kind: "airport", name, code, city, country, zone };
  world.places.push(place);
  return place;
}

function enter(world: World, input: AddLeg, id: string): Leg {
  const [from, to] = [placeOf(world, input.from), placeOf(world, input.to)];
  const [departs, arrives] = [read(input.departs, from.zone), read(input.arrives, to.zone)];
  if (ms(arrives) <= ms(departs)) invalid("arrives", "ends_before_start");
  const leg: Leg = {
    id, kind: input.kind, carrier: input.carrier ?? "", number: input.number ?? "", from: from.id, to: to.id, departs, arrives, status: input.status ?? "planned", booking_reference: input.booking_reference ?? "", travellers: input.travellers,
    departure_terminal: input.departure_terminal ?? "", arrival_terminal: input.arrival_terminal ?? "", estimated_departs: null, estimated_arrives: null, actual_departs: null, actual_arrives: null, journey: input.journey ?? null, note: input.note ?? "",
    tickets: Object.fromEntries((input.tickets ?? []).map(({ person, seat, ticket_number, ticket_name, bags }) => [person, { seat: seat ?? "", ticket_number: ticket_number ?? "", ticket_name: ticket_name ?? "", bags: bags ?? null }])),
  };
  world.legs.push(leg);
  return leg;
}

function legFacts(world: World, leg: Leg): Wrote["facts"] {
  return { name: `${leg.carrier} ${leg.number}`.trim(), from: placeOf(world, leg.from).name, to: placeOf(world, leg.to).name, when: stamp(leg.departs) };
}

const moveFacts = (world: World, row: Movement): Wrote["facts"] => ({ name: movementTitle(world, row), from: spotName(world, row.from), to: spotName(world, row.to), when: stamp(row.starts) });

function delay(leg: Leg, input: SetDelay): void {
  const by = (moment: Moment, minutes: number) => instantIn(ms(moment) + minutes * 60_000, moment.zone);
  const departs = input.departs ? read(input.departs, leg.departs.zone) : input.minutes != null ? by(leg.departs, input.minutes) : null;
  const shift = departs && (ms(departs) - ms(leg.departs)) / 60_000;
  const arrives = input.arrives ? read(input.arrives, leg.arrives.zone) : input.minutes != null ? by(leg.arrives, input.minutes) : shift !== null ? by(leg.arrives, shift) : null;
  Object.assign(leg, { estimated_departs: input.actual ? null : departs, estimated_arrives: input.actual ? null : arrives, actual_departs: input.actual ? departs : null, actual_arrives: input.actual ? arrives : null });
  if (ms(landsAt(leg)) <= ms(leavesAt(leg))) invalid("arrives", "ends_before_start");
  leg.status = leg.actual_arrives ? "flown" : lateBy(leg) > 0 ? "delayed" : leg.status === "delayed" ? "confirmed" : leg.status;
}

function moved(world: World, input: AddMovement, id: string): Movement {
  const starts = read(input.starts, zoneOf(world, input.from));
  const minutes = way(world, input).minutes;
  if (!input.ends && minutes === null) throw { kind: "way_unknown", from: spotName(world, input.from), to: spotName(world, input.to) };
  const ends = input.ends ? read(input.ends, zoneOf(world, input.to)) : instantIn(ms(starts) + (minutes ?? 0) * 60_000);
  if (ms(ends) <= ms(starts)) invalid("ends", "ends_before_start");
  return {
    id, kind: input.kind, service: input.service, status: input.status ?? (input.vehicle ? "assigned" : "planned"), from: input.from, to: input.to, starts, ends, vehicle: input.vehicle ?? null, driver: input.driver ?? null, greeter: input.greeter ?? "", sign_text: input.sign_text ?? "",
    bags: input.bags ?? null, leg: input.leg ?? null, note: input.note ?? "", passengers: input.passengers,
  };
}

export const TRAVEL_WRITES: Writes = {
  add_leg: (world, input, id) => wrote(id, ["leg", "traveller", "place"], legFacts(world, enter(world, input, id))),
  edit_leg: (world, { from, to, departs, arrives, id, ...rest }) => {
    const row = one(world.legs, "leg", id);
    if (from) row.from = placeOf(world, from).id;
    if (to) row.to = placeOf(world, to).id;
    row.departs = departs ? read(departs, placeOf(world, row.from).zone) : row.departs;
    row.arrives = arrives ? read(arrives, placeOf(world, row.to).zone) : row.arrives;
    if (ms(row.arrives) <= ms(row.departs)) invalid("arrives", "ends_before_start");
    edit(row, rest);
    return wrote(null, ["leg", "traveller"], legFacts(world, row));
  },
  remove_leg: (world, { id }) => {
    const row = one(world.legs, "leg", id);
    world.legs = without(world.legs, id);
    world.movements = world.movements.map((movement) => (movement.leg === id ? { ...movement, leg: null } : movement));
    return wrote(null, ["leg", "traveller", "movement"], legFacts(world, row));
  },
  set_delay: (world, input) => {
    const row = one(world.legs, "leg", input.leg);
    delay(row, input);
    const minutes = lateBy(row);
    return wrote(null, ["leg"], { ...legFacts(world, row), minutes: String(Math.abs(minutes)), how: minutes > 0 ? "late" : minutes < 0 ? "early" : "on_time" });
  },
  edit_traveller: (world, { id, ...change }) => {
    const leg = world.legs.find((row) => row.travellers.some((person) => id === `trv-${row.id}-${person}`));
    const person = leg?.travellers.find((each) => id === `trv-${leg.id}-${each}`);
    if (!leg || !person) throw { kind: "not_found", what: "traveller", id };
    const ticket = { seat: "", ticket_number: "", ticket_name: "", bags: null, ...leg.tickets[person] };
    edit(ticket, change);
    leg.tickets = { ...leg.tickets, [person]: ticket };
    return wrote(null, ["traveller"], { name: one(world.people, "person", person).display_name, leg: `${leg.carrier} ${leg.number}` });
  },
  correct_tickets: (world, { person, before, ticket_name }) => {
    const wrong = world.legs.filter((leg) => before !== "" && leg.tickets[person]?.ticket_name === before);
    if (wrong.length === 0) invalid("before", "does_not_match");
    for (const leg of wrong) leg.tickets = { ...leg.tickets, [person]: { ...leg.tickets[person]!, ticket_name } };
    return wrote(null, ["traveller"], { name: one(world.people, "person", person).display_name, ticket_name });
  },
  add_journey: (world, input, id) => {
    if (input.legs.length === 0) invalid("legs", "empty");
    world.journeys.push({ id, direction: input.direction, title: input.title ?? "", note: input.note ?? "" });
    let before: string | null = null;
    const stops: string[] = [];
    input.legs.forEach((leg, index) => {
      const from = leg.from ?? before ?? invalid("from", "empty");
      const entered = enter(world, { ...leg, from, journey: id, travellers: leg.travellers ?? input.travellers }, `${id}-leg-${index + 1}`);
      before = entered.to;
      stops.push(...[placeOf(world, entered.from), placeOf(world, entered.to)].map(({ code, name }) => code || name));
    });
    return wrote(id, ["journey", "leg", "traveller", "place"], { name: input.title || stops.filter((stop, index) => stop !== stops[index - 1]).join("–") });
  },
  edit_journey: (world, input) => {
    const row = one(world.journeys, "journey", input.id);
    edit(row, { direction: input.direction ?? undefined, title: input.title ?? undefined, note: input.note ?? undefined });
    if (input.travellers) for (const leg of world.legs) if (leg.journey === row.id) leg.travellers = input.travellers;
    return wrote(null, ["journey", "traveller"], { name: row.title || row.direction });
  },
  remove_journey: (world, { id, keep_legs }) => {
    const row = one(world.journeys, "journey", id);
    world.journeys = without(world.journeys, id);
    world.legs = keep_legs ? world.legs.map((leg) => (leg.journey === id ? { ...leg, journey: null } : leg)) : world.legs.filter((leg) => leg.journey !== id);
    return wrote(null, ["journey", "leg", "traveller"], { name: row.title || row.direction });
  },
  add_movement: (world, input, id) => {
    const row = moved(world, input, id);
    world.movements.push(row);
    return wrote(id, ["movement", "passenger"], moveFacts(world, row));
  },
  edit_movement: (world, input) => {
    const row = one(world.movements, "movement", input.id);
    const wall = ({ local, zone }: Moment) => ({ local, zone });
    const { id, ...change } = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as typeof input;
    Object.assign(row, moved(world, { ...row, starts: wall(row.starts), ends: wall(row.ends), ...change } as AddMovement, id));
    return wrote(null, ["movement", "passenger"], moveFacts(world, row));
  },
  remove_movement: (world, { id }) => {
    const row = one(world.movements, "movement", id);
    world.movements = without(world.movements, id);
    return wrote(null, ["movement", "passenger"], moveFacts(world, row));
  },
  move_movement: (world, input) => {
    const row = one(world.movements, "movement", input.movement);
    const length = ms(row.ends) - ms(row.starts);
    row.starts = read(input.starts, row.starts.zone);
    row.ends = instantIn(ms(row.starts) + length, row.ends.zone);
    return wrote(null, ["movement"], moveFacts(world, row));
  },
  assign_movement: (world, { movement, ...change }) => {
    const row = one(world.movements, "movement", movement);
    edit(row, change);
    row.status = row.vehicle ? "assigned" : "planned";
    const names = [world.vehicles.find(({ id }) => id === row.vehicle)?.name, world.drivers.find(({ id }) => id === row.driver)?.name].filter(Boolean);
    return wrote(null, ["movement"], { ...moveFacts(world, row), assigned: names.length > 0 ? "yes" : "no", who: names.join(", ") });
  },
  add_vehicle: (world, input, id) => {
    world.vehicles.push({ id, name: named(input.name, "name"), plate: input.plate ?? "", seats: input.seats ?? null, bags: input.bags ?? null, step_free: input.step_free ?? "unknown", service: input.service, driver: input.driver ?? null, note: input.note ?? "" });
    return wrote(id, ["vehicle"], { name: input.name });
  },
  edit_vehicle: (world, input) => {
    const row = one(world.vehicles, "vehicle", input.id);
    edit(row, input);
    return wrote(null, ["vehicle"], { name: row.name });
  },
  remove_vehicle: (world, { id }) => {
    const row = one(world.vehicles, "vehicle", id);
    const ride = world.movements.find((movement) => movement.vehicle === id);
    if (ride) throw { kind: "still_in_use", name: row.name, by: movementTitle(world, ride) };
    world.vehicles = without(world.vehicles, id);
    return wrote(null, ["vehicle"], { name: row.name });
  },
  add_driver: (world, input, id) => {
    world.drivers.push({ id, name: named(input.name, "name"), phone: input.phone ?? "", note: input.note ?? "" });
    return wrote(id, ["driver"], { name: input.name });
  },
  edit_driver: (world, input) => {
    const row = one(world.drivers, "driver", input.id);
    edit(row, input);
    return wrote(null, ["driver"], { name: row.name });
  },
  remove_driver: (world, { id }) => {
    const row = one(world.drivers, "driver", id);
    world.drivers = without(world.drivers, id);
    return wrote(null, ["driver"], { name: row.name });
  },
  add_place: (world, input, id) => {
    world.places.push({ ...input, id, name: named(input.name, "name"), code: input.code ?? "", city: input.city ?? "", country: input.country ?? "", address: input.address ?? "" });
    return wrote(id, ["place"], { name: input.name });
  },
  edit_place: (world, input) => {
    const row = one(world.places, "place", input.id);
    edit(row, input);
    return wrote(null, ["place"], { name: row.name });
  },
  remove_place: (world, { id }) => {
    const row = one(world.places, "place", id);
    const leg = world.legs.find(({ from, to }) => from === id || to === id);
    if (leg) throw { kind: "still_in_use", name: row.name, by: `${leg.carrier} ${leg.number}` };
    world.places = without(world.places, id);
    return wrote(null, ["place"], { name: row.name });
  },
  add_airport: (world, { code }) => {
    if (world.places.some((place) => place.code === code)) throw { kind: "already_there", name: code };
    const place = placeOf(world, { airport: code });
    return wrote(place.id, ["place"], { name: place.name });
  },
  edit_venue: (world, input) => {
    const row = one(world.venues, "venue", input.id);
    edit(row, input);
    return wrote(null, ["venue"], { name: row.name });
  },
  set_transit_time: (world, { from, to, service, minutes, both_ways }) => {
    const ways: [SpotRef, SpotRef][] = [[from, to], ...(both_ways ? [[to, from] as [SpotRef, SpotRef]] : [])];
    const key = (spot: SpotRef) => JSON.stringify(spot);
    for (const [a, b] of ways) {
      world.transit = world.transit.filter((row) => row.service !== service || key(row.from) !== key(a) || key(row.to) !== key(b));
      if (minutes != null) world.transit.push({ id: `trn-${key(a)}-${key(b)}-${service}`, from: a, to: b, service, minutes });
    }
    return wrote(null, ["transit_time"], { from: spotName(world, from), to: spotName(world, to), minutes: String(minutes ?? ""), entered: minutes == null ? "no" : "yes" });
  },
};
