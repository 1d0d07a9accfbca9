// The fields of a hotel, of its types and of its rooms, and the writes they make.
import type { EditHotel, EditHotelRooms, EditRoomType, HotelRoomRow, HotelRow, RoomTypeRow } from "../../../api/generated/api";
import { parseTime } from "../../../grid/typed-time";
import { differing } from "../../../shared/differing";
import { wholeNumber } from "../../../shared/whole-number";
import type { Problems, Read } from "./block-form";

export interface HotelFields { name: string; city: string; address: string; check_in_from: string; check_out_by: string; contact: string; phone: string; email: string }
export type HotelProblem = "name" | "check_in_from" | "check_out_by";

/** Empty for a new one. */
export function hotelFields(hotel: HotelRow | null): HotelFields {
  if (!hotel) return { name: "", city: "", address: "", check_in_from: "", check_out_by: "", contact: "", phone: "", email: "" };
  const { name, city, address, check_in_from, check_out_by, contact, phone, email } = hotel;
  return { name, city, address, check_in_from, check_out_by, contact, phone, email };
}

/** Name and place are of the place itself; the rest is what only a hotel has. */
export interface HotelInput { place: { name: string; city: string; address: string }; hotel: Required<Omit<EditHotel, "id">> }

export function readHotel(fields: HotelFields): Read<HotelInput, HotelProblem> {
  const problems: Problems<HotelProblem> = {};
  const [arrive, leave] = [timeOrNone(fields.check_in_from), timeOrNone(fields.check_out_by)];
  if (fields.name.trim() === "") problems.name = "hotels-problem-name";
  if (arrive === null) problems.check_in_from = "hotels-problem-time";
  if (leave === null) problems.check_out_by = "hotels-problem-time";
  if (Object.keys(problems).length > 0 || arrive === null || leave === null) return { ok: false, problems };
  return {
    ok: true,
    input: {
      place: { name: fields.name.trim(), city: fields.city.trim(), address: fields.address.trim() },
      hotel: { check_in_from: arrive, check_out_by: leave, contact: fields.contact.trim(), phone: fields.phone.trim(), email: fields.email.trim() },
    },
  };
}

/** Nothing typed is none; null is no time. */
function timeOrNone(text: string): string | null {
  return text.trim() === "" ? "" : parseTime(text);
}

/** Only what is not as it was, of the place and of the hotel; each is a write of its own. */
export function hotelEdits(hotel: HotelRow, input: HotelInput): { place: Partial<HotelInput["place"]>; hotel: Partial<HotelInput["hotel"]> } {
  const was = hotelFields(hotel);
  const { name, city, address, ...own } = was;
  return { place: differing({ name, city, address }, input.place), hotel: differing(own, input.hotel) };
}

export interface TypeFields { name: string; code: string; rank: string; beds: string; sleeps: string; accessible: boolean; note: string }
export type TypeProblem = "name" | "rank" | "beds" | "sleeps";

export function typeFields(type: RoomTypeRow | null): TypeFields {
  if (!type) return { name: "", code: "", rank: "", beds: "1", sleeps: "2", accessible: false, note: "" };
  const { name, code, accessible, note } = type;
  return { name, code, accessible, note, rank: String(type.rank), beds: String(type.beds), sleeps: String(type.sleeps) };
}

export function readType(fields: TypeFields): Read<Omit<EditRoomType, "id"> & { name: string }, TypeProblem> {
  const problems: Problems<TypeProblem> = {};
  const within = (field: "rank" | "beds" | "sleeps", least: number, most: number): number | null => {
    const value = wholeNumber(fields[field]);
    if (value === "wrong" || (value !== null && (value < least || value > most))) problems[field] = "hotels-problem-number";
    return value === "wrong" ? null : value;
  };
  const [rank, beds, sleeps] = [within("rank", 0, 100), within("beds", 1, 20), within("sleeps", 1, 40)];
  if (fields.name.trim() === "") problems.name = "hotels-problem-type-name";
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, input: { name: fields.name.trim(), code: fields.code.trim(), rank, beds, sleeps, accessible: fields.accessible, note: fields.note.trim() } };
}

/** "301-312, 315 401": each piece stands for itself; rows of numbers are counted out by the planner. */
export const numbersTyped = (text: string): string[] => text.replace(/\s*[-–]\s*/g, "-").split(/[\s,;]+/).filter((piece) => piece !== "");

/** How many doors the pieces stand for, to be said before they are entered. */
export const roomsIn = (pieces: readonly string[]): number => pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);

function lengthOf(piece: string): number {
  const ends = /^(.*?)(\d{1,6})-(.*?)(\d{1,6})$/.exec(piece);
  if (!ends) return 1;
  const [, head, first = "", otherHead, last = ""] = ends;
  return head === otherHead && first.length === last.length && first <= last ? Number(last) - Number(first) + 1 : 1;
}

/** Yes, no, or as each of them is. */
export type Change = "as_is" | "yes" | "no";
export interface RoomsFields { number: string; type: string; floor: string; accessible: Change; out_of_service: Change; space: string; day_from: string; day_until: string; note: string }
export type RoomsProblem = "number" | "day_from" | "day_until";

/** What all of them have in common; what differs reads empty and stays as it is. */
export function roomsFields(rooms: readonly HotelRoomRow[]): RoomsFields {
  const [first] = rooms;
  const common = <Value>(of: (room: HotelRoomRow) => Value): Value | undefined => (first && rooms.every((room) => of(room) === of(first)) ? of(first) : undefined);
  const choice = (of: (room: HotelRoomRow) => boolean): Change => {
    const value = common(of);
    return value === undefined ? "as_is" : value ? "yes" : "no";
  };
  const single = rooms.length === 1 ? first : undefined;
  return {
    number: single?.number ?? "", type: common((room) => room.room_type as string) ?? "", floor: common((room) => room.floor) ?? "", accessible: choice((room) => room.accessible), out_of_service: choice((room) => room.out_of_service),
    space: single?.space ?? "", day_from: common((room) => room.day_from) ?? "", day_until: common((room) => room.day_until) ?? "", note: common((room) => room.note) ?? "",
  };
}

export function readRooms(rooms: readonly HotelRoomRow[], fields: RoomsFields): Read<EditHotelRooms, RoomsProblem> {
  const problems: Problems<RoomsProblem> = {};
  const before = roomsFields(rooms);
  const [from, until] = [timeOrNone(fields.day_from), timeOrNone(fields.day_until)];
  if (rooms.length === 1 && fields.number.trim() === "") problems.number = "hotels-problem-room-number";
  if (from === null) problems.day_from = "hotels-problem-time";
  if (until === null || (from !== "" && until === "")) problems.day_until = "hotels-problem-time";
  else if (from === "" && until !== "") problems.day_from = "hotels-problem-time";
  else if (from !== null && from !== "" && until <= from) problems.day_until = "hotels-problem-end";
  const yes = (value: Change): boolean | undefined => (value === "as_is" ? undefined : value === "yes");
  const said = (value: unknown, was: unknown): boolean => value !== was;
  const edit: EditHotelRooms = { ids: rooms.map(({ id }) => id) };
  if (rooms.length === 1 && said(fields.number.trim(), before.number)) edit.number = fields.number.trim();
  if (said(fields.type, before.type) && fields.type !== "") edit.room_type = fields.type as HotelRoomRow["room_type"];
  if (said(fields.floor.trim(), before.floor)) edit.floor = fields.floor.trim();
  if (said(fields.accessible, before.accessible)) edit.accessible = yes(fields.accessible);
  if (said(fields.out_of_service, before.out_of_service)) edit.out_of_service = yes(fields.out_of_service);
  if (rooms.length === 1 && said(fields.space, before.space)) edit.space = (fields.space || null) as EditHotelRooms["space"];
  if (said(from, before.day_from)) edit.day_from = from;
  if (said(until, before.day_until)) edit.day_until = until;
  if (said(fields.note.trim(), before.note)) edit.note = fields.note.trim();
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, input: edit };
}
