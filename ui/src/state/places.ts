// The places of the left rail, and where a thing is shown.
import type { Kind } from "../api/generated/api";

export const PLACES = ["overview", "delegations", "programme", "travel", "lodging", "meetings", "rooms", "conflicts", "person", "documents", "history"] as const;
export type Place = (typeof PLACES)[number];

const NUMBERED = PLACES.filter((place) => place !== "lodging");

/** The key that goes to a place: 1 to 9, and 0 for the tenth; lodging goes by its letter, so that the figures stay where hands know them. */
export const keyTo = (place: Place): string => (place === "lodging" ? "L" : String((NUMBERED.indexOf(place) + 1) % 10));

/** Things that have a screen of their own or are shown inside one. */
const HOMES: Partial<Record<Kind, Place>> = {
  body: "delegations", delegation: "delegations", person: "person", office: "person", membership: "delegations", leg: "travel",
  traveller: "travel", journey: "travel", movement: "travel", passenger: "travel", vehicle: "travel", driver: "travel", place: "travel", transit_time: "travel", stay: "lodging", guest: "person", room_type: "lodging", hotel_room: "lodging", room_block: "lodging", block_night: "lodging", sub_block: "lodging", rooming_list: "lodging", venue: "rooms", space: "rooms", closure: "rooms", room_booking: "rooms", meeting: "meetings",
  participant: "meetings", staff_member: "meetings", session: "programme", attendance: "programme", forum: "overview", theme: "overview", partner: "overview", rule_setting: "conflicts", waiver: "conflicts",
};

export function homeOf(kind: Kind): Place | null {
  return HOMES[kind] ?? null;
}
