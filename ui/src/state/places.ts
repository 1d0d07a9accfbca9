// The places of the left rail, and where a thing is shown.
import type { Kind } from "../api/generated/api";

export const PLACES = ["overview", "delegations", "programme", "travel", "meetings", "rooms", "conflicts", "person", "documents", "history"] as const;
export type Place = (typeof PLACES)[number];

/** The key that goes to a place: 1 to 9, and 0 for the tenth. */
export const keyTo = (place: Place): string => String((PLACES.indexOf(place) + 1) % 10);

/** Things that have a screen of their own or are shown inside one. */
const HOMES: Partial<Record<Kind, Place>> = {
  body: "delegations", delegation: "delegations", person: "person", office: "person", membership: "delegations", leg: "travel",
  traveller: "travel", journey: "travel", movement: "travel", passenger: "travel", vehicle: "travel", driver: "travel", place: "travel", transit_time: "travel", stay: "person", guest: "person", venue: "rooms", space: "rooms", closure: "rooms", room_booking: "rooms", meeting: "meetings",
  participant: "meetings", staff_member: "meetings", session: "programme", attendance: "programme", forum: "overview", theme: "overview", partner: "overview", rule_setting: "conflicts", waiver: "conflicts",
};

export function homeOf(kind: Kind): Place | null {
  return HOMES[kind] ?? null;
}
