// Rooms for guests in the made-up forum: whoever has none gets the first that is free, which is no search and proves nothing.
import type { AssignRooms, RoomPlacement, RoomRow, RoomsProposal } from "../../api/generated/api";
import { guestsText, holderOf, roomsOf, stayRow } from "./lodging";
import { one, wrote, type Wrote } from "./rows";
import type { Stay, World } from "./world";

const FREE_OF: readonly Stay["status"][] = ["cancelled", "no_show"];

/** Where everybody without a room could sleep. */
export function roomsFor(world: World): RoomsProposal {
  const proposal: RoomsProposal = { placements: [], rows: [], unlodged: [], kept: 0, value: 120, bound: 100, best: false, cancelled: false };
  for (const stay of world.stays.filter(({ status }) => !FREE_OF.includes(status))) {
    const row = stayRow(world, stay, []);
    if (row.room !== null) proposal.kept += 1;
    if (row.room !== null || row.booked_type === null) continue;
    const free = roomsOf(world).find((room) => room.room_type === row.booked_type && !room.out_of_service && !holderOf(world, { ...stay, desk: { ...stay.desk, room: room.id } }));
    const said = { stay: stay.id as RoomRow["stay"], guests: guestsText(world, stay), delegation_names: row.delegation_names, check_in: stay.check_in, check_out: stay.check_out };
    if (!free) {
      proposal.unlodged.push(said);
      continue;
    }
    stay.desk = { ...stay.desk, room: free.id };
    proposal.placements.push({ stay: stay.id, room_type: free.room_type, room: free.id } as RoomPlacement);
    proposal.rows.push({ ...said, change: "given", hotel_name: row.hotel_name, from_hotel: row.hotel_name, from_room: "", from_type: row.room_type, room: free.number, room_type: free.type_name });
  }
  return proposal;
}

/** Gives the rooms that were found. */
export function assignRooms(world: World, { placements }: AssignRooms): Wrote {
  for (const { stay: id, room, room_type } of placements) {
    if (id == null) continue;
    const stay = one(world.stays, "stay", id);
    stay.desk = { ...stay.desk, room: room ?? null, booked_type: room_type };
  }
  return wrote(null, "", ["stay"], { count: String(placements.length) });
}
