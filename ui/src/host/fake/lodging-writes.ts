// What the lodging desk writes in the made-up forum: stays that are entered, moved, shared, exchanged and cut in two.
import type { AddStay, StayChange } from "../../api/generated/api";
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

/** What was given, before anybody judges it. */
function put(world: World, stay: Stay, input: Given & object): Stay {
  const { booked_type: _type, room: _room, block: _block, payer: _payer, rate: _rate, ...plain } = input as Given & StayDesk;
  edit(stay, Object.fromEntries(Object.entries(plain).filter(([key, value]) => value != null && !DESK.includes(key as keyof StayDesk))));
  stay.desk = { ...stay.desk, ...given(world, input) };
  return stay;
}

function judge(world: World, stay: Stay): void {
  if (stay.check_out <= stay.check_in) invalid("check_out", "ends_before_start");
  const holder = holderOf(world, stay);
  const room = roomsOf(world).find(({ id }) => id === stay.desk?.room)?.number ?? "";
  if (holder) throw { kind: "room_taken", room, holder: guestsText(world, holder), from: holder.check_in, to: holder.check_out, holder_id: holder.id };
}

/** Judged when all are in their places; where one is refused, all are as they were. */
function together(world: World, stays: () => Stay[]): Stay[] {
  const before = world.stays.map((stay) => ({ ...stay }));
  try {
    const changed = stays();
    for (const stay of changed) judge(world, stay);
    return changed;
  } catch (refusal) {
    world.stays = before;
    throw refusal;
  }
}

function change(world: World, id: string, input: Given & object): Wrote {
  const [stay] = together(world, () => [put(world, one(world.stays, "stay", id), input)]);
  return wrote(null, hotelName(world, stay!), ["stay", "guest"], facts(world, stay!));
}

const hotelName = (world: World, stay: Stay): string => one(world.places, "place", stay.hotel).name;

function facts(world: World, stay: Stay): Wrote["facts"] {
  return { from: stay.check_in, to: stay.check_out, guests: guestsText(world, stay), room: roomsOf(world).find(({ id }) => id === stay.desk?.room)?.number ?? "none" };
}

function entered(world: World, input: AddStay, id: string): Stay {
  const stay: Stay = { id, hotel: input.hotel, check_in: input.check_in, check_out: input.check_out, status: input.status ?? "requested", room_type: input.room_type ?? "", room_number: "", note: input.note ?? "", confirmation: input.confirmation ?? "", guests: input.guests };
  world.stays.push(stay);
  return put(world, stay, given(world, input));
}

/** What several stays become, one after the other, and the keys of those that are new. */
function becoming(world: World, changes: readonly StayChange[], id: string): { stays: Stay[]; added: string[] } {
  const added: string[] = [];
  const become = (one_of: StayChange): Stay => {
    if ("edit" in one_of) return put(world, one(world.stays, "stay", one_of.edit.id), one_of.edit);
    if ("move" in one_of) return put(world, one(world.stays, "stay", one_of.move.id), one_of.move);
    added.push(added.length === 0 ? id : `${id}-${added.length}`);
    return entered(world, one_of.add, added.at(-1)!);
  };
  return { stays: together(world, () => changes.map(become)), added };
}

export const LODGING_WRITES: Writes = {
  add_stay: (world, input, id) => {
    const [stay] = together(world, () => [entered(world, input, id)]);
    return wrote(id, hotelName(world, stay!), ["stay", "guest"], facts(world, stay!));
  },
  add_stays: (world, { stays }, id) => {
    const { added } = becoming(world, stays.map((add) => ({ add })), id);
    return wrote(added, "", ["stay", "guest"], { count: String(stays.length) });
  },
  assign_rooms: (world, input) => assignRooms(world, input),
  change_stays: (world, { changes, over_reason }, id) => {
    if (changes.length === 0) invalid("changes", "empty");
    const { stays, added } = becoming(world, changes, id);
    return wrote(added, "", ["stay", "guest"], { count: String(new Set(stays.map((stay) => stay.id)).size), guests: guestsText(world, stays[0]!), over: over_reason ? "yes" : "no" });
  },
  edit_stay: (world, input) => change(world, input.id, input),
  move_stay: (world, input) => change(world, input.id, input),
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
