// What the lodging desk writes in the made-up forum: stays that are entered, moved, shared, exchanged and cut in two.
import { guestsText, holderOf, roomsOf } from "./lodging";
import { edit, one, without, wrote, type Writes, type Wrote } from "./rows";
import type { Stay, StayDesk, World } from "./world";
import { assignRooms } from "./rooms-found";

const DESK: readonly (keyof StayDesk)[] = ["booked_type", "room", "block", "payer", "rate", "ready_from", "kept_until", "near_principal", "step_free", "twin", "quiet", "late_check_out", "do_not_move"];

type Given = { check_in?: string | null; check_out?: string | null; hotel?: string | null };

function invalid(field: string, problem: string): never {
  throw { kind: "invalid", field, problem };
}

/** What was given of the desk's own facts; a room brings its type along. */
function given(world: World, input: object): StayDesk {
  const desk = Object.fromEntries(DESK.flatMap((key) => (key in input ? [[key, (input as StayDesk)[key]]] : []))) as StayDesk;
  // A type in words stands where none of the hotel's own is known.
  if ("room_type" in input && desk.booked_type === undefined) desk.booked_type = null;
  const room = desk.room ? roomsOf(world).find(({ id }) => id === desk.room) : undefined;
  return room ? { ...desk, booked_type: room.room_type } : desk;
}

/** The stay as it was is kept when the change is refused. */
function change(world: World, stay: Stay, input: Given & object): Wrote {
  const before = { ...stay };
  const { booked_type: _type, room: _room, block: _block, payer: _payer, rate: _rate, ...plain } = input as Given & StayDesk;
  edit(stay, Object.fromEntries(Object.entries(plain).filter(([key, value]) => value != null && !DESK.includes(key as keyof StayDesk))));
  stay.desk = { ...stay.desk, ...given(world, input) };
  const holder = stay.check_out > stay.check_in ? holderOf(world, stay) : undefined;
  if (stay.check_out > stay.check_in && !holder) return wrote(null, hotelName(world, stay), ["stay", "guest"], facts(world, stay));
  const room = roomsOf(world).find(({ id }) => id === stay.desk?.room)?.number ?? "";
  Object.assign(stay, before);
  if (!holder) invalid("check_out", "ends_before_start");
  throw { kind: "room_taken", room, holder: guestsText(world, holder), from: holder.check_in, to: holder.check_out, holder_id: holder.id };
}

const hotelName = (world: World, stay: Stay): string => one(world.places, "place", stay.hotel).name;

function facts(world: World, stay: Stay): Wrote["facts"] {
  return { from: stay.check_in, to: stay.check_out, guests: guestsText(world, stay), room: roomsOf(world).find(({ id }) => id === stay.desk?.room)?.number ?? "none" };
}

function enter(world: World, input: { hotel: string; check_in: string; check_out: string; guests: string[]; status?: Stay["status"] | null; room_type?: string | null; confirmation?: string | null; note?: string | null }, id: string): Wrote {
  const stay: Stay = { id, hotel: input.hotel, check_in: input.check_in, check_out: input.check_out, status: input.status ?? "requested", room_type: input.room_type ?? "", room_number: "", note: input.note ?? "", confirmation: input.confirmation ?? "", guests: input.guests };
  world.stays.push(stay);
  try {
    return { ...change(world, stay, given(world, input)), result: id };
  } catch (refusal) {
    world.stays = without(world.stays, id);
    throw refusal;
  }
}

export const LODGING_WRITES: Writes = {
  add_stay: enter,
  add_stays: (world, { stays }, id) => {
    const ids = stays.map((_, index) => (index === 0 ? id : `${id}-${index}`));
    stays.forEach((stay, index) => enter(world, stay, ids[index]!));
    return wrote(ids, "", ["stay", "guest"], { count: String(stays.length) });
  },
  assign_rooms: (world, input) => assignRooms(world, input),
  edit_stay: (world, input) => change(world, one(world.stays, "stay", input.id), input),
  move_stay: (world, input) => change(world, one(world.stays, "stay", input.id), input),
  remove_stay: (world, { id }) => {
    const stay = one(world.stays, "stay", id);
    world.stays = without(world.stays, id);
    return wrote(null, hotelName(world, stay), ["stay", "guest"], facts(world, stay));
  },
  swap_stays: (world, input) => {
    const [first, second] = [one(world.stays, "stay", input.one), one(world.stays, "stay", input.other)];
    const { room = null, booked_type = null } = first.desk ?? {};
    first.desk = { ...first.desk, room: second.desk?.room ?? null, booked_type: second.desk?.booked_type ?? null };
    second.desk = { ...second.desk, room, booked_type };
    return wrote(null, "", ["stay"], { one: guestsText(world, first), other: guestsText(world, second) });
  },
  share_room: (world, input) => {
    const [stay, host] = [one(world.stays, "stay", input.id), one(world.stays, "stay", input.with)];
    stay.desk = { ...stay.desk, shares_with: host.desk?.shares_with ?? host.id, room: host.desk?.room ?? null, booked_type: host.desk?.booked_type ?? null };
    return wrote(null, "", ["stay"], { one: guestsText(world, stay), other: guestsText(world, host) });
  },
  unshare_room: (world, { id }) => {
    const stay = one(world.stays, "stay", id);
    stay.desk = { ...stay.desk, shares_with: null, room: null };
    return wrote(null, hotelName(world, stay), ["stay"], { guests: guestsText(world, stay) });
  },
  split_stay: (world, input, id) => {
    const stay = one(world.stays, "stay", input.id);
    if (input.at <= stay.check_in || input.at >= stay.check_out) invalid("at", "out_of_range");
    world.stays.push({ ...stay, id, check_in: input.at, desk: { ...stay.desk, ...(input.room !== undefined ? { room: input.room } : {}) } });
    stay.check_out = input.at;
    return wrote(id, "", ["stay", "guest"], { guests: guestsText(world, stay), from: input.at });
  },
};
