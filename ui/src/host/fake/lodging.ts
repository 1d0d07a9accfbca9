// The made-up tape chart: the two hotels of the congress get types and numbered rooms, its stays are put into them, and
// whoever has no stay is without a bed.
import type { Commands, HotelRoomRow, LodgingGrid, Moment, PersonWithoutBed, ProposedStay, StayRow, TypeNight } from "../../api/generated/api";
import type { Answers } from "./answers";
import { clashes } from "./clashes";
import { HOTEL_ANSWERS, type HotelThing } from "./hotels";
import { one } from "./rows";
import { at, eachDay, FORUM_ZONE, instantIn, ms } from "./time";
import type { Stay, World } from "./world";
import { roomsFor } from "./rooms-found";

type RoomThing = Extract<HotelThing, { what: "room" }>;
type TypeThing = Extract<HotelThing, { what: "type" }>;

const WESTIN = "plc-westin";
const HOUR = 3_600_000;

/** Fourteen rooms of three types; nobody of Recife has a number yet. */
export function withLodging(world: World): World {
  const type = (id: string, name: string, code: string, rank: number, beds: number, sleeps: number): TypeThing => ({ what: "type", id, hotel: WESTIN, name, code, rank, beds, sleeps, accessible: false, note: "" });
  const room = (room_type: string, number: number): RoomThing => ({ what: "room", id: `hrm-${number}`, hotel: WESTIN, room_type, number: String(number), floor: String(number).slice(0, -2), accessible: number === 801, out_of_service: number === 808, space: number === 1203 ? "spc-salon" : null, day_from: "", day_until: "", note: "" });
  world.hotelThings.push(type("rty-queen", "Queen", "QN", 0, 1, 2), type("rty-double", "Two doubles", "DD", 1, 2, 4), type("rty-west-suite", "Suite", "ST", 2, 1, 2));
  world.hotelThings.push(...[801, 802, 803, 804, 805, 806, 807, 808].map((number) => room("rty-queen", number)), ...[901, 902, 903].map((number) => room("rty-double", number)), ...[1201, 1202, 1203].map((number) => room("rty-west-suite", number)));
  const free = { "rty-queen": [801, 802, 803, 804, 805, 806, 807], "rty-west-suite": [1201, 1202, 1203] };
  for (const stay of world.stays.filter(({ hotel }) => hotel === WESTIN)) {
    const booked_type = stay.room_type === "Suite" ? "rty-west-suite" : "rty-queen";
    const number = stay.id.includes("recife") ? undefined : free[booked_type].shift();
    stay.desk = { booked_type, room: number === undefined ? null : `hrm-${number}` };
  }
  return world;
}

export const roomsOf = (world: World): HotelRoomRow[] => HOTEL_ANSWERS.list_hotel_rooms!(world, {}) as HotelRoomRow[];
export const guestsText = (world: World, stay: Pick<Stay, "guests">): string => stay.guests.map((id) => world.people.find((row) => row.id === id)?.display_name ?? "").join(", ");
const isOn = ({ status }: Pick<Stay, "status">): boolean => status !== "cancelled" && status !== "no_show";
const meets = (one: Pick<Stay, "check_in" | "check_out">, other: Pick<Stay, "check_in" | "check_out">): boolean => one.check_in < other.check_out && other.check_in < one.check_out;
const ref = (world: World, id: string) => ({ kind: "person" as const, id, name: world.people.find((row) => row.id === id)?.display_name ?? "", person: null, date: null });

/** Whoever has the room on one of these nights, unless the two share it. */
export function holderOf(world: World, stay: Stay): Stay | undefined {
  const room = stay.desk?.room;
  const household = (each: Stay): string => each.desk?.shares_with ?? each.id;
  return room ? world.stays.find((other) => other.id !== stay.id && isOn(other) && isOn(stay) && other.desk?.room === room && meets(stay, other) && household(other) !== household(stay)) : undefined;
}

export function stayRow(world: World, stay: Stay, all = clashes(world)): StayRow {
  const { desk, ...own } = stay;
  const number = world.hotelThings.find((thing): thing is RoomThing => thing.what === "room" && thing.id === desk?.room)?.number;
  const kind = world.hotelThings.find((thing): thing is TypeThing => thing.what === "type" && thing.id === desk?.booked_type)?.name;
  const block = world.hotelThings.find((thing) => thing.what === "block" && thing.id === desk?.block);
  const household = (each: Stay): string => each.desk?.shares_with ?? each.id;
  const delegations = [...new Set(world.memberships.filter(({ person }) => stay.guests.includes(person)).flatMap(({ delegation }) => delegation ?? []))];
  const named = (id: string): string => world.bodies.find(({ id: body }) => body === world.delegations.find((row) => row.id === id)?.body)?.name ?? "";
  return {
    booked_type: null, room: null, block: null, shares_with: null, payer: null, rate: null, ready_from: "", kept_until: "", near_principal: false, step_free: false, twin: false, quiet: false, late_check_out: false, do_not_move: false,
    ...own, ...desk, room_type: kind ?? own.room_type, room_number: number ?? own.room_number, block_name: block && "name" in block ? block.name : "",
    hotel_name: world.places.find(({ id }) => id === stay.hotel)?.name ?? "", nights: eachDay(stay.check_in, stay.check_out).length - 1,
    sharers: world.stays.filter((other) => other.id !== stay.id && household(other) === household(stay)).flatMap(({ guests }) => guests.map((id) => ref(world, id))),
    guests: stay.guests.map((id) => ref(world, id)), delegations, delegation_names: delegations.map(named).join(", "), conflicts: all.filter((conflict) => conflict.things.some(({ id }) => id === stay.id)),
  } as StayRow;
}

function grid(world: World, { hotel, from, to }: Commands["lodging_grid"]["input"]): LodgingGrid {
  const nights = eachDay(from, to);
  const zone = one(world.places, "place", hotel).zone || FORUM_ZONE;
  const starts = at(`${from}T00:00`, zone);
  const hours = (nights.length + 1) * 24;
  const rooms = roomsOf(world).filter((room) => room.hotel === hotel);
  const kinds = world.hotelThings.filter((thing): thing is TypeThing => thing.what === "type" && thing.hotel === hotel).sort((a, b) => a.rank - b.rank);
  const rank = (room: HotelRoomRow): number => kinds.findIndex(({ id }) => id === room.room_type);
  const all = clashes(world);
  const there = world.stays.filter((stay) => stay.hotel === hotel && stay.check_in <= to && stay.check_out > from);
  const hour = (day: string, time: string): Moment => at(`${day}T${time}`, zone);
  const cell = (kind: string, night: string): TypeNight => {
    const taken = there.filter((stay) => isOn(stay) && !stay.desk?.shares_with && stay.desk?.booked_type === kind && stay.check_in <= night && night < stay.check_out).length;
    const own = rooms.filter((room) => room.room_type === kind && !room.out_of_service);
    const contracted = world.hotelThings.reduce((sum, thing) => sum + (thing.what === "night" && thing.room_type === kind && thing.night === night ? thing.contracted : 0), 0) || own.length;
    return { contracted, taken, left: contracted - taken, rooms: own.length, free: own.filter(({ id }) => !there.some((stay) => isOn(stay) && stay.desk?.room === id && stay.check_in <= night && night < stay.check_out)).length };
  };
  return {
    axis: { starts, ends: instantIn(ms(starts) + hours * HOUR, zone), ticks: Array.from({ length: hours + 1 }, (_, each) => instantIn(ms(starts) + each * HOUR, zone)) }, nights, rooms: rooms.sort((a, b) => rank(a) - rank(b)),
    types: kinds.map((kind) => ({ room_type: kind.id, name: kind.name, sleeps: kind.sleeps, accessible: kind.accessible, cells: nights.map((night) => cell(kind.id, night)) })),
    stays: there.map((stay) => ({ stay: stayRow(world, stay, all), starts: hour(stay.check_in, stay.desk?.ready_from || "15:00"), ends: hour(stay.check_out, stay.desk?.kept_until || "11:00") })),
    by_day: rooms.flatMap((room) => world.sessions.filter((session) => room.space !== null && session.space === room.space && session.starts && session.ends).map((session) => ({ room: room.id, what: "session" as const, id: session.id, title: session.title, starts: session.starts!, ends: session.ends! }))),
  };
}

function bedless(world: World): { person: string; delegation: string | null }[] {
  const lodged = new Set(world.stays.filter(isOn).flatMap(({ guests }) => guests));
  const seen = new Set<string>();
  return world.memberships.filter(({ person }) => !lodged.has(person) && !seen.has(person) && seen.add(person)).map(({ person, delegation }) => ({ person, delegation: delegation ?? null }));
}

function propose(world: World, input: Commands["propose_stays"]["input"]): ProposedStay[] {
  const nights = eachDay(world.starts_on, world.ends_on).length - 1;
  const wanted = bedless(world).filter(({ person, delegation }) => (!input.people || input.people.includes(person)) && (!input.delegation || input.delegation === delegation));
  return wanted.map(({ person, delegation }) => {
    const body = world.delegations.find(({ id }) => id === delegation)?.body;
    return { person: ref(world, person), delegation_names: world.bodies.find(({ id }) => id === body)?.name ?? "", hotel: input.hotel ?? null, hotel_name: world.places.find(({ id }) => id === input.hotel)?.name ?? "", check_in: world.starts_on, check_out: world.ends_on, nights };
  });
}

export const LODGING_ANSWERS: Answers = {
  lodging_grid: grid,
  stay: (world, { id }) => stayRow(world, one(world.stays, "stay", id)),
  propose_stays: propose,
  propose_rooms: (world) => roomsFor(world),
  unlodged: (world) => {
    const night = [{ from: world.starts_on, until: world.ends_on }];
    const people = bedless(world);
    const without = (delegation: string): PersonWithoutBed[] => people.filter((each) => each.delegation === delegation).map(({ person }) => ({ person: ref(world, person), nights: night, count: eachDay(world.starts_on, world.ends_on).length - 1 }));
    const delegations = [...new Set(people.flatMap(({ delegation }) => delegation ?? []))];
    return {
      delegations: delegations.map((delegation) => ({ delegation, delegation_name: world.bodies.find(({ id }) => id === world.delegations.find((row) => row.id === delegation)?.body)?.name ?? "", hotel: null, people: without(delegation) })),
      empty: [], roomless: world.stays.filter((stay) => isOn(stay) && stay.hotel === WESTIN && !stay.desk?.room).length,
    };
  },
};
