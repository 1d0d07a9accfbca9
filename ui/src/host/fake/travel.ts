// What the made-up forum answers about travel: legs, journeys, the board, transfers, places and the ways between them.
import type { BoardLeg, BoardMovement, Commands, CommandName, ConflictView, JourneyGap, JourneyRow, LegRow, MovementRow, PlaceRow, SpotRef, SpotView, ThingRef, WayView } from "../../api/generated/api";
import { AIRPORTS } from "./airports";
import { clashes } from "./clashes";
import { endsOf, landsAt, lateBy, leavesAt, movementTitle, placeLabel, spotName, type End } from "./known";
import { stayRow } from "./lodging";
import { eachDay, FORUM_ZONE, instantIn, ms } from "./time";
import type { Leg, Movement, Place, World } from "./world";

type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const MINUTE = 60_000;
const between = (from: { at: string }, to: { at: string }) => Math.round((Date.parse(to.at) - Date.parse(from.at)) / MINUTE);
const hits = (all: readonly ConflictView[], id: string) => all.filter((conflict) => conflict.waived === null && (conflict.things.some((thing) => thing.id === id) || conflict.people.some((person) => person.id === id)));

function one<Row extends { id: string }>(rows: Row[], what: string, id: string): Row {
  const row = rows.find((row) => row.id === id);
  if (!row) throw { kind: "not_found", what, id };
  return row;
}

export const who = (world: World, id: string): ThingRef => ({ kind: "person", id, name: world.people.find((row) => row.id === id)?.display_name ?? "", person: null, date: null });
const spotView = (world: World, at: SpotRef): SpotView => ({ at, name: spotName(world, at) });

function placeRow(world: World, place: Place): PlaceRow {
  const by = place.kind === "airport" ? "flight" : place.kind === "station" ? "train" : place.kind === "port" ? "ferry" : "road";
  const minutes = (own: number | null | undefined, usual: number, border: number) => ({ own: own ?? null, by, usual: by === "flight" ? usual : 0, usual_with_border: by === "flight" ? border : 0 }) as const;
  const uses = world.legs.filter((leg) => leg.from === place.id || leg.to === place.id).length + world.stays.filter((stay) => stay.hotel === place.id).length;
  return {
    ...place, label: placeLabel(place), position: place.position ?? null, address: place.address ?? "", uses,
    arrival: minutes(place.arrival_minutes, 25, 45), departure: minutes(place.departure_minutes, 90, 120), connection: minutes(place.connection_minutes, 45, 75),
  };
}

function legRow(world: World, leg: Leg, all: readonly ConflictView[] = clashes(world)): LegRow {
  const [from, to] = [one(world.places, "place", leg.from), one(world.places, "place", leg.to)];
  const [from_short, to_short] = [from.code || from.name, to.code || to.name];
  const ticket = (id: string) => leg.tickets[id] ?? { seat: "", ticket_number: "", ticket_name: "", bags: null };
  const { tickets: _tickets, ...row } = leg;
  return {
    ...row, title: `${leg.carrier} ${leg.number} ${from_short}–${to_short}`.trim(), from: placeLabel(from), to: placeLabel(to), from_place: leg.from, to_place: leg.to, from_short, to_short,
    leaves: leavesAt(leg), lands: landsAt(leg), delay_minutes: lateBy(leg), minutes: between(leavesAt(leg), landsAt(leg)),
    travellers: leg.travellers.map((id) => ({ id: `trv-${leg.id}-${id}`, person: id, name: who(world, id).name, ...ticket(id) })),
    movements: world.movements.filter((movement) => movement.leg === leg.id).length, conflicts: hits(all, leg.id).length,
  };
}

function movementRow(world: World, movement: Movement, all: readonly ConflictView[] = clashes(world)): MovementRow {
  const vehicle = world.vehicles.find(({ id }) => id === movement.vehicle);
  const driver = world.drivers.find(({ id }) => id === (movement.driver ?? vehicle?.driver));
  const leg = world.legs.find(({ id }) => id === movement.leg);
  return {
    ...movement, title: movementTitle(world, movement), from: spotView(world, movement.from), to: spotView(world, movement.to), minutes: between(movement.starts, movement.ends), vehicle_name: vehicle?.name ?? "", plate: vehicle?.plate ?? "", seats: vehicle?.seats ?? null,
    driver: driver?.id ?? null, driver_name: driver?.name ?? "", driver_phone: driver?.phone ?? "", own_driver: movement.driver !== null, leg_title: leg ? `${leg.carrier} ${leg.number}` : "", passengers: movement.passengers.map((id) => who(world, id)), conflicts: hits(all, movement.id).length,
  };
}

function unmet(world: World, leg: Leg): string[] {
  if (leg.status === "cancelled") return [];
  const met = new Set(world.movements.filter((movement) => movement.leg === leg.id && movement.status !== "cancelled").flatMap(({ passengers }) => passengers));
  return leg.travellers.filter((id) => !met.has(id));
}

function boardLeg(world: World, leg: Leg, direction: End, all: readonly ConflictView[]): BoardLeg {
  const arrives = direction === "arrival";
  const place = one(world.places, "place", arrives ? leg.to : leg.from);
  const known = arrives ? landsAt(leg) : leavesAt(leg);
  const scheduled = arrives ? leg.arrives : leg.departs;
  const rides = world.movements.filter((movement) => movement.leg === leg.id && movement.status !== "cancelled");
  const passengers = leg.travellers.map((person) => {
    const member = world.memberships.find((row) => row.person === person);
    const body = world.delegations.find(({ id }) => id === member?.delegation)?.body;
    return { person, name: who(world, person).name, delegation: member?.delegation ?? null, delegation_name: world.bodies.find(({ id }) => id === body)?.name ?? "", role: member?.role ?? null, head: member?.role === "head" };
  });
  const ride = (movement: Movement): BoardMovement => {
    const row = movementRow(world, movement, all);
    return { ...row, people: row.passengers.length };
  };
  return {
    leg: leg.id, direction, date: instantIn(ms(known)).date, place: place.id, place_name: placeLabel(place), other: placeLabel(one(world.places, "place", arrives ? leg.from : leg.to)), kind: leg.kind, name: `${leg.carrier} ${leg.number}`.trim(),
    terminal: arrives ? leg.arrival_terminal : leg.departure_terminal, status: leg.status, expected: known, scheduled, estimated: arrives ? leg.estimated_arrives : leg.estimated_departs, actual: arrives ? leg.actual_arrives : leg.actual_departs,
    delay_minutes: between(scheduled, known), journey: leg.journey, passengers: passengers.sort((a, b) => Number(b.head) - Number(a.head)), movements: rides.map(ride),
    unmet: unmet(world, leg).map((id) => who(world, id)), greeter: [...new Set(rides.map(({ greeter }) => greeter).filter(Boolean))].join(", "), conflicts: hits(all, leg.id).length,
  };
}

function boardLegs(world: World): BoardLeg[] {
  const all = clashes(world);
  return world.legs.flatMap((leg) => endsOf(world, leg).map((end) => boardLeg(world, leg, end, all))).sort((a, b) => a.expected.at.localeCompare(b.expected.at));
}

function board(world: World, input: Commands["travel_board"]["input"]): Commands["travel_board"]["output"] {
  const legs = boardLegs(world).filter((leg) => !input.direction || leg.direction === input.direction);
  const forumDays = eachDay(world.starts_on, world.ends_on);
  return {
    days: [...new Set(legs.map(({ date }) => date))].sort().map((date) => {
      const ofDay = legs.filter((leg) => leg.date === date);
      return { date, forum_day: forumDays.includes(date), places: [...new Set(ofDay.map(({ place }) => place))].map((place) => ({ place, name: ofDay.find((leg) => leg.place === place)!.place_name, legs: ofDay.filter((leg) => leg.place === place) })) };
    }),
  };
}

function journeys(world: World): JourneyRow[] {
  const all = clashes(world);
  return world.journeys.map((journey) => {
    const legs = world.legs.filter((leg) => leg.journey === journey.id).map((leg) => legRow(world, leg, all)).sort((a, b) => a.leaves.at.localeCompare(b.leaves.at));
    const gaps = legs.slice(1).map((next, index): JourneyGap => {
      const before = legs[index]!;
      const same = before.to_place === next.from_place;
      return { after: before.id, minutes: between(before.lands, next.leaves), needed: same ? 75 : null, at: before.to, leaves_from: same ? null : next.from };
    });
    const travellers = [...new Set(legs.flatMap((leg) => leg.travellers.map(({ person }) => person)))];
    const [first, last] = [legs[0], legs.at(-1)];
    return {
      ...journey, way: [...legs.map(({ from_short }) => from_short), ...(last ? [last.to_short] : [])].join("–"), leaves: first?.leaves ?? null, lands: last?.lands ?? null, minutes: first && last ? between(first.leaves, last.lands) : null,
      travellers: travellers.map((id) => who(world, id)), legs, gaps, conflicts: legs.reduce((sum, leg) => sum + leg.conflicts, 0),
    };
  });
}

const key = (spot: SpotRef) => JSON.stringify(spot);

export function way(world: World, { from, to, service }: Commands["transit"]["input"]): WayView {
  const own = world.transit.find((row) => row.service === service && key(row.from) === key(from) && key(row.to) === key(to));
  const city = (spot: SpotRef) => ("venue" in spot ? world.venues.find(({ id }) => id === spot.venue)?.city : world.places.find(({ id }) => id === spot.place)?.city);
  const estimate = city(from) === city(to) ? (key(from) === key(to) ? 0 : service === "on_foot" ? 20 : service === "vip" ? 30 : 35) : null;
  return own ? { minutes: own.minutes, source: "office", estimate } : { minutes: estimate, source: estimate === null ? null : "distance", estimate };
}

function propose(world: World, input: Commands["propose_transfer"]["input"]): Commands["propose_transfer"]["output"] {
  const leg = one(world.legs, "leg", input.leg);
  const arrives = endsOf(world, leg)[0] !== "departure";
  const near = { place: arrives ? leg.to : leg.from };
  const minutes = way(world, { from: near, to: input.to, service: input.service }).minutes;
  if (minutes === null) throw { kind: "way_unknown", from: spotName(world, near), to: spotName(world, input.to) };
  const met = new Set(world.movements.filter((movement) => movement.leg === leg.id).flatMap(({ passengers }) => passengers));
  const passengers = input.people ?? leg.travellers.filter((id) => !met.has(id));
  const starts = arrives ? ms(landsAt(leg)) + 45 * MINUTE : ms(leavesAt(leg)) - (120 + minutes) * MINUTE;
  const wall = (instant: number) => ({ local: instantIn(instant).local, zone: FORUM_ZONE });
  return {
    movement: { kind: arrives ? "arrival" : "departure", service: input.service, from: arrives ? near : input.to, to: arrives ? input.to : near, starts: wall(starts), ends: wall(starts + minutes * MINUTE), leg: leg.id, sign_text: arrives ? who(world, passengers[0] ?? "").name : null, passengers },
    steps: arrives ? [{ step: "border_and_bags", minutes: 45 }, { step: "drive", minutes }] : [{ step: "drive", minutes }, { step: "check_in", minutes: 120 }],
  };
}

const fold = (words: string) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export const TRAVEL_ANSWERS: Answers = {
  list_places: (world) => world.places.map((place) => placeRow(world, place)),
  list_venues: (world) => world.venues.map((venue) => ({ ...venue, position: venue.position ?? null, spaces: world.spaces.filter((space) => space.venue === venue.id).length })),
  list_legs: (world) => {
    const all = clashes(world);
    return world.legs.map((leg) => legRow(world, leg, all));
  },
  leg: (world, { id }) => {
    const all = clashes(world);
    const leg = one(world.legs, "leg", id);
    return { leg: legRow(world, leg, all), note: leg.note, movements: world.movements.filter((movement) => movement.leg === id).map((movement) => movementRow(world, movement, all)), unmet: unmet(world, leg), conflicts: hits(all, id) };
  },
  list_journeys: journeys,
  list_movements: (world) => {
    const all = clashes(world);
    return world.movements.map((movement) => movementRow(world, movement, all)).sort((a, b) => a.starts.at.localeCompare(b.starts.at));
  },
  list_vehicles: (world) => world.vehicles.map((vehicle) => ({ ...vehicle, driver_name: world.drivers.find(({ id }) => id === vehicle.driver)?.name ?? "", movements: world.movements.filter((movement) => movement.vehicle === vehicle.id).length })),
  list_drivers: (world) => world.drivers.map((driver) => ({ ...driver, vehicles: world.vehicles.filter((vehicle) => vehicle.driver === driver.id).map(({ name }) => name), movements: world.movements.filter((movement) => movementRow(world, movement, []).driver === driver.id).length })),
  list_stays: (world) => world.stays.map((stay) => stayRow(world, stay)),
  list_transit_times: (world) => world.transit.map((row) => ({ ...row, from: spotView(world, row.from), to: spotView(world, row.to), estimate: way({ ...world, transit: [] }, row).minutes })),
  transit: way,
  travel_board: board,
  unassigned_transfers: (world) => ({
    movements: world.movements.map((movement) => movementRow(world, movement)).filter((row) => row.status !== "cancelled" && (!row.vehicle || !row.driver)), legs: boardLegs(world).filter(({ unmet }) => unmet.length > 0),
  }),
  propose_transfer: propose,
  search_airports: (world, { query, limit }) => {
    const wanted = fold(query).split(/\s+/).filter(Boolean);
    const found = AIRPORTS.filter((airport) => wanted.every((word) => fold(`${airport.code} ${airport.city} ${airport.name}`).includes(word)));
    const exact = (code: string) => Number(code.toLowerCase() !== fold(query.trim()));
    return found.toSorted((a, b) => exact(a.code) - exact(b.code)).slice(0, limit ?? 12).map((airport) => ({ ...airport, place: world.places.find(({ code }) => code === airport.code)?.id ?? null }));
  },
};
