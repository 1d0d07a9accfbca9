// What is typed about a hotel, its types and its rooms becomes the write that is meant.
import { describe, expect, it } from "vitest";
import type { HotelRoomRow, HotelRow } from "../../../api/generated/api";
import { hotelEdits, hotelFields, numbersTyped, readHotel, readRooms, readType, roomsFields, roomsIn, typeFields } from "./hotel-form";

const HOTEL = { id: "h", name: "Arts", city: "Barcelona", address: "", check_in_from: "15:00", check_out_by: "", contact: "", phone: "", email: "" } as HotelRow;
const room = (given: Partial<HotelRoomRow>): HotelRoomRow => ({ id: "r1", hotel: "h", hotel_name: "", room_type: "t", type_name: "", number: "301", floor: "3", accessible: false, out_of_service: false, space: null, space_name: "", day_from: "", day_until: "", note: "", connects: [], ...given }) as HotelRoomRow;
const said = (answer: { ok: boolean }) => (answer as { problems?: object }).problems;
const input = (answer: { ok: boolean }) => (answer as { input?: object }).input;

describe("a hotel", () => {
  it("is written where it was changed: its place and what only a hotel has", () => {
    const answer = readHotel({ ...hotelFields(HOTEL), check_in_from: "", check_out_by: "12", name: "Hotel Arts" });
    expect(answer.ok && hotelEdits(HOTEL, answer.input)).toEqual({ place: { name: "Hotel Arts" }, hotel: { check_in_from: "", check_out_by: "12:00" } });
  });
  it("needs a name and times that are times", () => {
    expect(said(readHotel({ ...hotelFields(null), check_in_from: "noon" }))).toEqual({ name: "hotels-problem-name", check_in_from: "hotels-problem-time" });
  });
});

it("a type without a rank leaves it to the planner, and its counts are bounded", () => {
  expect(input(readType({ ...typeFields(null), name: "Twin" }))).toEqual({ name: "Twin", code: "", rank: null, beds: 1, sleeps: 2, accessible: false, note: "" });
  expect(said(readType({ ...typeFields(null), beds: "0", sleeps: "many" }))).toEqual({ name: "hotels-problem-type-name", beds: "hotels-problem-number", sleeps: "hotels-problem-number" });
});

describe("numbers on doors", () => {
  it("are single ones and rows, with commas or blanks between", () => {
    expect(numbersTyped("301 – 312, 315;401\nA01-A03")).toEqual(["301-312", "315", "401", "A01-A03"]);
    expect(numbersTyped("  ")).toEqual([]);
  });
  it("are counted as the planner counts them", () => {
    expect(roomsIn(["301-312", "315", "A01-A03", "12-B", "303-301", "9-12"])).toBe(12 + 1 + 3 + 1 + 1 + 1);
  });
});

describe("rooms edited together", () => {
  const two = [room({}), room({ id: "r2" as HotelRoomRow["id"], number: "302", accessible: true })];
  it("show what they have in common and write only what was changed", () => {
    expect(roomsFields(two)).toMatchObject({ number: "", floor: "3", type: "t", accessible: "as_is", out_of_service: "no" });
    expect(input(readRooms(two, { ...roomsFields(two), out_of_service: "yes" }))).toEqual({ ids: ["r1", "r2"], out_of_service: true });
    expect(input(readRooms(two, roomsFields(two)))).toEqual({ ids: ["r1", "r2"] });
  });
  it("of which one alone can be a room of the programme by day, with both ends of its hours", () => {
    const one = [two[0]!];
    expect(input(readRooms(one, { ...roomsFields(one), space: "s", day_from: "9", day_until: "18" }))).toEqual({ ids: ["r1"], space: "s", day_from: "09:00", day_until: "18:00" });
    expect(said(readRooms(one, { ...roomsFields(one), day_from: "9" }))).toEqual({ day_until: "hotels-problem-time" });
    expect(said(readRooms(one, { ...roomsFields(one), day_from: "18", day_until: "9" }))).toEqual({ day_until: "hotels-problem-end" });
    expect(said(readRooms(one, { ...roomsFields(one), day_until: "18" }))).toEqual({ day_from: "hotels-problem-time" });
  });
});
