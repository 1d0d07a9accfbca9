// The fields of nights in a hotel, for a new stay and for one that is there, and the write they make. Start reading at
// `readStay`.
import type { AddStay, EditStay, HotelRoomId, HotelRoomRow, PersonId, RoomTypeId, RoomTypeRow, StayRow, StayStatus } from "../api/generated/api";
import { differing } from "../shared/differing";
import { daysBetween } from "../words/dates";
import { t } from "../words/words";
import type { Stop } from "./stops";

export const STATUSES: readonly StayStatus[] = ["requested", "held", "confirmed", "modified", "cancelled", "checked_in", "checked_out", "no_show"];

/** What is known of a new stay already. */
export interface StaySeed {
  hotel?: Stop;
  check_in?: string;
  check_out?: string;
  booked_type?: RoomTypeId | null;
  room?: HotelRoomId | null;
  guests?: readonly PersonId[];
}

export interface StayFields {
  check_in: string;
  check_out: string;
  /** One of the hotel's types; where none is known, `room_type` says it in words. */
  booked_type: string;
  room_type: string;
  /** Only a new stay is entered with its room; one that is there is moved. */
  room: string;
  confirmation: string;
  status: StayStatus;
  guests: PersonId[];
}

export function stayFields(stay: StayRow | null, seed: StaySeed, usual: { check_in: string; check_out: string }): StayFields {
  if (!stay) return { check_in: seed.check_in ?? usual.check_in, check_out: seed.check_out ?? usual.check_out, booked_type: seed.booked_type ?? "", room_type: "", room: seed.room ?? "", confirmation: "", status: "requested", guests: [...(seed.guests ?? [])] };
  const { check_in, check_out, room_type, confirmation, status } = stay;
  return { check_in, check_out, room_type, confirmation, status, booked_type: stay.booked_type ?? "", room: stay.room ?? "", guests: stay.guests.map(({ id }) => id as PersonId) };
}

export type StayProblems = Record<"hotel" | "check_in" | "check_out" | "guests", string | null>;

/** `unread`: something is typed that is no date. */
export function stayProblems(hotel: Stop | null, fields: StayFields, unread: { check_in: boolean; check_out: boolean }): StayProblems {
  const { check_in, check_out, guests } = fields;
  return {
    hotel: hotel === null ? t("travel-problem-hotel") : null,
    check_in: unread.check_in ? t("shared-date-unread") : check_in === "" ? t("travel-problem-date") : null,
    check_out: unread.check_out ? t("shared-date-unread") : check_out === "" ? t("travel-problem-date") : check_in !== "" && daysBetween(check_in, check_out) < 1 ? t("travel-problem-check-out") : null,
    guests: guests.length === 0 ? t("travel-problem-guests") : null,
  };
}

/** What is sent: all of a new stay, and of one that is there only what differs from how it `stood`. */
export function readStay(stay: StayRow | null, hotel: Stop, stood: StayFields, fields: StayFields, types: readonly RoomTypeRow[]): AddStay | EditStay {
  const { booked_type, room_type, room, ...rest } = stay ? differing(stood, fields) : fields;
  const known = types.some((type) => type.hotel === hotel.id);
  const kind = known ? (booked_type === undefined ? {} : { booked_type: (booked_type || null) as RoomTypeId | null }) : room_type === undefined ? {} : { room_type };
  if (stay) return { id: stay.id, ...rest, ...kind };
  const { check_in, check_out, confirmation, status, guests } = fields;
  return { hotel: hotel.id, check_in, check_out, confirmation, status, guests, ...kind, ...(room ? { room: room as HotelRoomId } : {}) };
}

/** The hotel's types; empty where none is known. */
export const typesOf = (types: readonly RoomTypeRow[], hotel: string | undefined): { value: string; label: string }[] => types.filter((type) => type.hotel === hotel).map(({ id, name }) => ({ value: id as string, label: name }));

/** The hotel's rooms with a number, of one type once it is chosen. */
export const roomsOf = (rooms: readonly HotelRoomRow[], hotel: string | undefined, type: string): { value: string; label: string }[] =>
  rooms.filter((room) => room.hotel === hotel && (type === "" || room.room_type === type)).map((room) => ({ value: room.id as string, label: `${room.number} · ${room.type_name}` }));
