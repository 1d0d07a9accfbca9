// A small world of hotels: two of them with their types, rooms and blocks, and what the desk writes about them. What is
// taken of a block is made up night by night; it does not follow the stays.
import type { BlockStanding, Commands, HotelRow, KeptRow, LedgerCell, Payer, RoomBlockRow } from "../../api/generated/api";
import type { Answers } from "./answers";
import { listsOf, ROOMING_ANSWERS, ROOMING_WRITES, withLists, type SentList } from "./rooming";
import { named, one, without, wrote, type Writes, type Wrote } from "./rows";
import { eachDay } from "./time";
import type { World } from "./world";

interface HotelFacts { what: "hotel"; id: string; check_in_from: string; check_out_by: string; contact: string; phone: string; email: string }
interface RoomType { what: "type"; id: string; hotel: string; name: string; code: string; rank: number; beds: number; sleeps: number; accessible: boolean; note: string }
interface Room { what: "room"; id: string; hotel: string; room_type: string; number: string; floor: string; accessible: boolean; out_of_service: boolean; space: string | null; day_from: string; day_until: string; note: string }
interface Door { what: "door"; id: string; one: string; other: string }
interface Block { what: "block"; id: string; hotel: string; name: string; standing: BlockStanding; payer: Payer; currency: string; deposit: number | null; deposit_due: string | null; deposit_paid_on: string | null; cut_off: string | null; attrition_percent: number | null; note: string }
interface Night { what: "night"; id: string; block: string; room_type: string; night: string; contracted: number; held: number; picked_up: number; rate: number | null; shoulder: boolean; over: number; over_reason: string }
interface Kept { what: "kept"; id: string; block: string; room_type: string; delegation: string; from: string; until: string; rooms: number; taken: number }
/** A row of the hotel desk, of whichever table. */
export type HotelThing = HotelFacts | RoomType | Room | Door | Block | Night | Kept | SentList;
type Of<What extends HotelThing["what"]> = Extract<HotelThing, { what: What }>;

const all = <What extends HotelThing["what"]>(world: World, what: What): Of<What>[] => world.hotelThings.filter((thing): thing is Of<What> => thing.what === what);
const nights = (from: string, until: string): string[] => eachDay(from, until).slice(0, -1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const ARTS = "plc-arts";
const FRONT = "plc-front";
const NIGHTS = nights("2018-06-17", "2018-06-24");

/** Two hotels by the sea, one with a number on every door. */
export function withHotels(world: World): World {
  const type = (id: string, hotel: string, name: string, code: string, rank: number, beds: number, sleeps: number, accessible = false): RoomType => ({ what: "type", id, hotel, name, code, rank, beds, sleeps, accessible, note: "" });
  const rooms = (hotel: string, room_type: string, floor: string, numbers: readonly number[]): Room[] => numbers.map((number) => ({ what: "room", id: `hrm-${hotel.slice(4)}-${number}`, hotel, room_type, number: String(number), floor, accessible: number % 100 === 1, out_of_service: number === 306, space: null, day_from: "", day_until: "", note: "" }));
  const row = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const night = (block: string, room_type: string, rate: number | null, contracted: readonly number[], held: readonly number[], picked: readonly number[]): Night[] => NIGHTS.map((day, index) => ({
    what: "night", id: `bln-${block}-${room_type}-${day}`, block, room_type, night: day, contracted: contracted[index] ?? 0, held: held[index] ?? 0, picked_up: picked[index] ?? 0, rate, shoulder: day < world.starts_on || day > world.ends_on, over: 0, over_reason: "",
  }));
  const made: HotelThing[] = [
    { what: "hotel", id: ARTS, check_in_from: "15:00", check_out_by: "12:00", contact: "Groups desk, Sílvia Roca", phone: "+34 93 000 00 01", email: "groups@hotel-arts.example" },
    { what: "hotel", id: FRONT, check_in_from: "14:00", check_out_by: "11:00", contact: "Reception", phone: "", email: "reservas@frontmaritim.example" },
    type("rty-sup", ARTS, "Superior double", "SUP", 0, 1, 2), type("rty-dlx", ARTS, "Deluxe with a view of the sea", "DLX", 1, 2, 3), type("rty-ste", ARTS, "Suite", "STE", 2, 1, 4), type("rty-twin", FRONT, "Twin", "TWN", 0, 2, 2), type("rty-adapted", FRONT, "Adapted twin", "PMR", 1, 2, 2, true),
    ...rooms(ARTS, "rty-sup", "3", row(301, 312)), ...rooms(ARTS, "rty-dlx", "4", row(401, 408)), ...rooms(ARTS, "rty-ste", "5", row(501, 503)), ...rooms(FRONT, "rty-twin", "1", row(101, 110)),
    { what: "door", id: "crm-1", one: "hrm-arts-401", other: "hrm-arts-402" },
    { what: "block", id: "blk-congress", hotel: ARTS, name: "Congress block", standing: "definite", payer: "host", currency: "EUR", deposit: 1_500_000, deposit_due: "2018-05-01", deposit_paid_on: "2018-04-27", cut_off: "2018-05-21", attrition_percent: 20, note: "" },
    { what: "block", id: "blk-late", hotel: ARTS, name: "Rooms for late registrations", standing: "tentative", payer: "own", currency: "EUR", deposit: 200_000, deposit_due: "2018-06-25", deposit_paid_on: null, cut_off: "2018-07-02", attrition_percent: null, note: "" },
    { what: "block", id: "blk-front", hotel: FRONT, name: "Staff and interpreters", standing: "definite", payer: "organiser", currency: "EUR", deposit: null, deposit_due: null, deposit_paid_on: null, cut_off: "2018-06-20", attrition_percent: 10, note: "" },
    ...night("blk-congress", "rty-sup", 18_500, [4, 10, 12, 12, 12, 12, 6], [0, 1, 2, 2, 1, 1, 0], [2, 6, 9, 10, 12, 10, 3]), ...night("blk-congress", "rty-dlx", 24_050, [2, 6, 8, 8, 8, 8, 3], [0, 1, 1, 2, 1, 1, 0], [1, 4, 6, 6, 6, 5, 1]), ...night("blk-congress", "rty-ste", null, [0, 2, 3, 3, 3, 3, 0], [0, 0, 1, 1, 0, 0, 0], [0, 1, 2, 2, 2, 2, 0]),
    ...night("blk-front", "rty-twin", 9_900, [6, 10, 10, 10, 10, 10, 4], [0, 1, 1, 1, 1, 1, 0], [4, 8, 8, 9, 9, 8, 2]),
    { what: "kept", id: "sub-1", block: "blk-congress", room_type: "rty-sup", delegation: "del-nantes", from: "2018-06-19", until: "2018-06-22", rooms: 4, taken: 3 }, { what: "kept", id: "sub-2", block: "blk-congress", room_type: "rty-ste", delegation: "del-sfax", from: "2018-06-18", until: "2018-06-23", rooms: 1, taken: 1 },
  ];
  const allowed = made.find((thing) => thing.what === "night" && thing.room_type === "rty-sup" && thing.night === "2018-06-21") as Night;
  Object.assign(allowed, { over: 2, over_reason: "The hotel confirmed two more by telephone on 12 June." });
  const place = (id: string, name: string) => ({ id, kind: "hotel" as const, name, code: "", city: "Barcelona", country: "ES", zone: "Europe/Madrid", address: "Carrer de la Marina 19" });
  world.places.push(place(ARTS, "Hotel Arts"), place(FRONT, "Hotel Front Marítim"));
  world.hotelThings = made;
  return withLists(world);
}

function hotelRow(world: World, place: World["places"][number]): HotelRow {
  const facts = all(world, "hotel").find(({ id }) => id === place.id);
  const count = (what: "type" | "room" | "block") => all(world, what).filter(({ hotel }) => hotel === place.id).length;
  return {
    id: place.id, name: place.name, city: place.city, address: place.address ?? "", zone: place.zone, check_in_from: facts?.check_in_from ?? "", check_out_by: facts?.check_out_by ?? "", contact: facts?.contact ?? "", phone: facts?.phone ?? "", email: facts?.email ?? "",
    room_types: count("type"), rooms: count("room"), blocks: count("block"), stays: world.stays.filter(({ hotel, status }) => hotel === place.id && status !== "cancelled").length,
    ways: facts ? world.venues.map((venue, index) => ({ venue: venue.id, venue_name: venue.name, minutes: 12 + index * 9 })) : [], last_list: listsOf(world, place.id).at(-1)?.number ?? null,
  };
}

const nightsOf = (world: World, block: string): Night[] => all(world, "night").filter((night) => night.block === block);
const keptOf = (world: World, block: string): Kept[] => all(world, "kept").filter((kept) => kept.block === block);
const hotelName = (world: World, id: string): string => world.places.find((place) => place.id === id)?.name ?? "";
const typeName = (world: World, id: string): string => all(world, "type").find((type) => type.id === id)?.name ?? "";

function blockRow(world: World, { what: _, ...block }: Block): RoomBlockRow {
  const counted = nightsOf(world, block.id);
  const contracted = sum(counted.map((night) => night.contracted));
  const unusedOf = (night: Night) => Math.max(night.contracted - night.picked_up, 0);
  const unused = sum(counted.map(unusedOf));
  const unused_money = sum(counted.map((night) => unusedOf(night) * (night.rate ?? 0)));
  const worth = sum(counted.map((night) => night.contracted * (night.rate ?? 0)));
  const percent = block.attrition_percent;
  return {
    ...block, hotel_name: hotelName(world, block.hotel), days_to_cut_off: block.cut_off && Math.round((Date.parse(block.cut_off) - Date.parse(world.today)) / 86_400_000), contracted, held: sum(counted.map(({ held }) => held)), picked_up: sum(counted.map(({ picked_up }) => picked_up)), unused, unused_money,
    to_pay: percent === null ? null : Math.max(unused - Math.floor((contracted * percent) / 100), 0), to_pay_money: percent === null ? null : Math.max(unused_money - Math.floor((worth * percent) / 100), 0),
    lacks_rates: counted.some((night) => night.contracted > 0 && night.rate === null), beyond: sum(counted.map((night) => cellOf(night, 0).beyond)),
  } as RoomBlockRow;
}

function cellOf(night: Night | undefined, kept: number): LedgerCell {
  const { contracted = 0, over = 0, over_reason = "", held = 0, picked_up = 0, rate = null, shoulder = false } = night ?? {};
  const left = contracted - held - picked_up;
  return { contracted, over, over_reason, held, picked_up, left, kept, rate, shoulder, beyond: Math.max(-left - over, 0) };
}

function ledger(world: World, { id }: Commands["block_ledger"]["input"]): Commands["block_ledger"]["output"] {
  const block = one(all(world, "block"), "room_block", id);
  const counted = nightsOf(world, id);
  const keeps = keptOf(world, id);
  const days = [...new Set([...counted.map(({ night }) => night), ...keeps.flatMap(({ from, until }) => nights(from, until))])].sort();
  const types = all(world, "type").filter(({ id }) => [...counted, ...keeps].some(({ room_type }) => room_type === id)).sort((a, b) => a.rank - b.rank);
  const keptOn = (type: string, day: string) => sum(keeps.filter((kept) => kept.room_type === type && kept.from <= day && day < kept.until).map(({ rooms }) => rooms));
  const rows = types.map((type) => ({ room_type: type.id, type_name: type.name, cells: days.map((day) => cellOf(counted.find((night) => night.room_type === type.id && night.night === day), keptOn(type.id, day))) }));
  const total = (at: number): LedgerCell => {
    const cells = rows.map((row) => row.cells[at]!);
    const of = (field: "contracted" | "over" | "held" | "picked_up" | "left" | "kept" | "beyond") => sum(cells.map((cell) => cell[field]));
    return { contracted: of("contracted"), over: of("over"), over_reason: "", held: of("held"), picked_up: of("picked_up"), left: of("left"), kept: of("kept"), rate: null, shoulder: cells.some(({ shoulder }) => shoulder), beyond: of("beyond") };
  };
  return { block: blockRow(world, block), nights: days, rows, totals: days.map((_, at) => total(at)), kept: keeps.map((kept): KeptRow => ({ ...kept, delegation_name: delegationName(world, kept.delegation), type_name: typeName(world, kept.room_type) })) };
}

const delegationName = (world: World, id: string): string => world.bodies.find((body) => body.id === world.delegations.find((row) => row.id === id)?.body)?.name ?? "";

export const HOTEL_ANSWERS: Answers = {
  ...ROOMING_ANSWERS,
  list_hotels: (world) => world.places.filter(({ kind }) => kind === "hotel").map((place) => hotelRow(world, place)).sort((a, b) => a.name.localeCompare(b.name)),
  list_room_types: (world) => all(world, "type").map(({ what: _, ...type }) => ({ ...type, hotel_name: hotelName(world, type.hotel), rooms: all(world, "room").filter(({ room_type }) => room_type === type.id).length })).sort((a, b) => a.rank - b.rank),
  list_hotel_rooms: (world) => all(world, "room").map(({ what: _, ...room }) => ({
    ...room, hotel_name: hotelName(world, room.hotel), type_name: typeName(world, room.room_type), space_name: world.spaces.find(({ id }) => id === room.space)?.name ?? "",
    connects: all(world, "door").filter((door) => door.one === room.id || door.other === room.id).map((door) => {
      const other = door.one === room.id ? door.other : door.one;
      return { id: door.id, room: other, number: all(world, "room").find(({ id }) => id === other)?.number ?? "" };
    }),
  })),
  list_room_blocks: (world) => all(world, "block").map((block) => blockRow(world, block)),
  block_ledger: ledger,
};

const add = (world: World, thing: HotelThing): void => void world.hotelThings.push(thing);
const drop = (world: World, id: string): void => void (world.hotelThings = without(world.hotelThings, id));
const given = (input: object): object => Object.fromEntries(Object.entries(input).filter(([key, value]) => key !== "id" && key !== "ids" && value !== undefined));
const requireNew = (rows: readonly { id: string; hotel: string; name: string }[], row: { id: string; hotel: string; name: string }): void => {
  if (rows.some((other) => other.id !== row.id && other.hotel === row.hotel && other.name === row.name)) throw { kind: "already_there", name: row.name };
};
const said = (world: World, result: unknown, row: { hotel: string; name: string }, changed: Wrote["changed"], facts: Wrote["facts"] = {}): Wrote => wrote(result, row.name, changed, { hotel: hotelName(world, row.hotel), ...facts });

/** "301-303" as three numbers. */
function numbersOf(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece) => {
    const ends = /^(.*?)(\d+)-(.*?)(\d+)$/.exec(piece);
    if (!ends || ends[1] !== ends[3] || ends[2]!.length !== ends[4]!.length || ends[2]! > ends[4]!) return [piece];
    return Array.from({ length: Number(ends[4]) - Number(ends[2]) + 1 }, (_, index) => `${ends[1]}${String(Number(ends[2]) + index).padStart(ends[2]!.length, "0")}`);
  });
}

/** Each night of a type of a block is edited, and entered first where there is none. */
function editNights(world: World, input: { block: string; room_type: string; from: string; until: string }, id: string, change: (night: Night) => void): Wrote {
  const block = one(all(world, "block"), "room_block", input.block);
  const type = one(all(world, "type"), "room_type", input.room_type);
  if (type.hotel !== block.hotel) throw { kind: "not_of_this_hotel", name: type.name, hotel: hotelName(world, block.hotel), own: hotelName(world, type.hotel) };
  if (input.until <= input.from) throw { kind: "invalid", field: "until", problem: "ends_before_start" };
  for (const [index, day] of nights(input.from, input.until).entries()) {
    let night = nightsOf(world, block.id).find((each) => each.room_type === type.id && each.night === day);
    if (!night) add(world, (night = { what: "night", id: `${id}-${index}`, block: block.id, room_type: type.id, night: day, contracted: 0, held: 0, picked_up: 0, rate: null, shoulder: day < world.starts_on || day > world.ends_on, over: 0, over_reason: "" }));
    change(night);
  }
  return said(world, null, block, ["block_night"], { type: type.name, from: input.from, to: input.until });
}

function editKept(world: World, kept: Kept, result: unknown): Wrote {
  if (kept.until <= kept.from) throw { kind: "invalid", field: "until", problem: "ends_before_start" };
  const block = one(all(world, "block"), "room_block", kept.block);
  return said(world, result, block, ["sub_block"], { type: typeName(world, kept.room_type), rooms: String(kept.rooms), delegation: delegationName(world, kept.delegation) });
}

const ofRooms = (world: World, rooms: readonly Room[], result: unknown, changed: Wrote["changed"] = ["hotel_room"]): Wrote => said(world, result, { hotel: rooms[0]!.hotel, name: rooms.map(({ number }) => number).join(", ") }, changed, { count: String(rooms.length) });

export const HOTEL_WRITES: Writes = {
  ...ROOMING_WRITES,
  edit_hotel: (world, input) => {
    const place = one(world.places, "place", input.id);
    const known = all(world, "hotel").find(({ id }) => id === input.id);
    const facts: HotelFacts = known ?? { what: "hotel", id: input.id, check_in_from: "", check_out_by: "", contact: "", phone: "", email: "" };
    if (!known) add(world, facts);
    Object.assign(facts, given(input));
    return wrote(null, place.name, ["place"]);
  },
  add_room_type: (world, input, id) => {
    const rank = input.rank ?? Math.max(-1, ...all(world, "type").filter(({ hotel }) => hotel === input.hotel).map((type) => type.rank)) + 1;
    const type: RoomType = { what: "type", id, hotel: input.hotel, name: named(input.name, "name"), code: input.code ?? "", rank, beds: input.beds ?? 1, sleeps: input.sleeps ?? 2, accessible: input.accessible ?? false, note: input.note ?? "" };
    requireNew(all(world, "type"), type);
    add(world, type);
    return said(world, id, type, ["room_type"]);
  },
  edit_room_type: (world, input) => {
    const type = Object.assign(one(all(world, "type"), "room_type", input.id), given(input));
    requireNew(all(world, "type"), type);
    return said(world, null, type, ["room_type"]);
  },
  remove_room_type: (world, { id }) => {
    const type = one(all(world, "type"), "room_type", id);
    const by = all(world, "room").find((room) => room.room_type === id)?.number ?? all(world, "night").find((night) => night.room_type === id)?.block;
    if (by) throw { kind: "still_in_use", name: type.name, by };
    drop(world, id);
    return said(world, null, type, ["room_type"]);
  },
  add_hotel_rooms: (world, input, id) => {
    const type = one(all(world, "type"), "room_type", input.room_type);
    const rooms = numbersOf(input.numbers).map((number, index): Room => ({ what: "room", id: index === 0 ? id : `${id}-${index}`, hotel: type.hotel, room_type: type.id, number, floor: input.floor ?? "", accessible: input.accessible ?? type.accessible, out_of_service: false, space: null, day_from: "", day_until: "", note: input.note ?? "" }));
    if (rooms.length === 0) throw { kind: "invalid", field: "numbers", problem: "empty" };
    const there = rooms.find(({ number }) => all(world, "room").some((room) => room.hotel === type.hotel && room.number === number));
    if (there) throw { kind: "already_there", name: there.number };
    world.hotelThings.push(...rooms);
    return ofRooms(world, rooms, rooms.map((room) => room.id));
  },
  edit_hotel_rooms: (world, input) => {
    const rooms = input.ids.map((id) => one(all(world, "room"), "hotel_room", id));
    for (const room of rooms) {
      if (input.number != null && all(world, "room").some((other) => other !== room && other.hotel === room.hotel && other.number === input.number)) throw { kind: "already_there", name: input.number };
      Object.assign(room, given(input));
    }
    return ofRooms(world, rooms, null);
  },
  remove_hotel_rooms: (world, { ids }) => {
    const rooms = ids.map((id) => one(all(world, "room"), "hotel_room", id));
    const gone = new Set<string>(ids);
    world.hotelThings = world.hotelThings.filter((thing) => !gone.has(thing.id) && !(thing.what === "door" && (gone.has(thing.one) || gone.has(thing.other))));
    return ofRooms(world, rooms, null, ["hotel_room", "connecting_rooms"]);
  },
  connect_rooms: (world, input, id) => {
    const rooms = [input.one, input.other].map((room) => one(all(world, "room"), "hotel_room", room));
    add(world, { what: "door", id, one: input.one, other: input.other });
    return ofRooms(world, rooms, id, ["connecting_rooms"]);
  },
  disconnect_rooms: (world, input) => {
    const rooms = [input.one, input.other].map((room) => one(all(world, "room"), "hotel_room", room));
    const pair = new Set<string>([input.one, input.other]);
    world.hotelThings = world.hotelThings.filter((thing) => !(thing.what === "door" && pair.has(thing.one) && pair.has(thing.other)));
    return ofRooms(world, rooms, null, ["connecting_rooms"]);
  },
  add_room_block: (world, input, id) => {
    const block: Block = {
      what: "block", id, hotel: input.hotel, name: named(input.name, "name"), standing: input.standing ?? "definite", payer: input.payer ?? "own", currency: input.currency ?? "", deposit: input.deposit ?? null, deposit_due: input.deposit_due ?? null, deposit_paid_on: null, cut_off: input.cut_off ?? null, attrition_percent: input.attrition_percent ?? null, note: input.note ?? "",
    };
    requireNew(all(world, "block"), block);
    add(world, block);
    return said(world, id, block, ["room_block"]);
  },
  edit_room_block: (world, input) => {
    const block = Object.assign(one(all(world, "block"), "room_block", input.id), given(input));
    requireNew(all(world, "block"), block);
    return said(world, null, block, ["room_block"]);
  },
  remove_room_block: (world, { id }) => {
    const block = one(all(world, "block"), "room_block", id);
    if (nightsOf(world, id).some(({ held, picked_up }) => held + picked_up > 0)) throw { kind: "still_in_use", name: block.name, by: "Johanna Rolland" };
    world.hotelThings = world.hotelThings.filter((thing) => thing.id !== id && !((thing.what === "night" || thing.what === "kept") && thing.block === id));
    return said(world, null, block, ["room_block", "block_night", "sub_block"]);
  },
  set_block_nights: (world, input, id) => editNights(world, input, id, (night) => {
    if (input.contracted != null) night.contracted = input.contracted;
    if (input.rate !== undefined) night.rate = input.rate;
    if (input.shoulder != null) night.shoulder = input.shoulder;
  }),
  allow_over_block: (world, input, id) => {
    const reason = input.over === 0 ? "" : named(input.reason, "reason");
    const answer = editNights(world, input, id, (night) => Object.assign(night, { over: input.over, over_reason: reason }));
    return { ...answer, facts: { ...answer.facts, rooms: String(input.over) } };
  },
  add_sub_block: (world, input, id) => {
    const kept: Kept = { what: "kept", id, ...input, taken: 0 };
    const answer = editKept(world, kept, id);
    add(world, kept);
    return answer;
  },
  edit_sub_block: (world, input) => editKept(world, Object.assign(one(all(world, "kept"), "sub_block", input.id), given(input)), null),
  remove_sub_block: (world, { id }) => {
    const answer = editKept(world, one(all(world, "kept"), "sub_block", id), null);
    drop(world, id);
    return answer;
  },
};
