// The fields of a room, checked before anything is written.

import { Unclear } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";

interface RoomFields {
  /** An existing venue, or empty for a new one. */
  venue: string;
  venueName: string;
  name: string;
  floor: string;
  capacity: string;
}

export type RoomProblem = "venueName" | "name" | "capacity";

type RoomAnswer =
  | { ok: true; name: string; floor: string; capacity: number | null; newVenue: string | null }
  | { ok: false; problems: Partial<Record<RoomProblem, string>> };

export function toRoom(fields: RoomFields): RoomAnswer {
  const problems: Partial<Record<RoomProblem, string>> = {};
  const capacity = wholeNumber(fields.capacity);
  if (fields.name.trim() === "") problems.name = "rooms-add-problem-name";
  if (fields.venue === "" && fields.venueName.trim() === "") problems.venueName = "rooms-add-problem-venue";
  if (capacity === "wrong") problems.capacity = "rooms-add-problem-capacity";
  if (capacity === "wrong" || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, name: fields.name.trim(), floor: fields.floor.trim(), capacity, newVenue: fields.venue === "" ? fields.venueName.trim() : null };
}

/** Seats typed where they stand; an empty field means that nobody has counted them. */
export function capacityTyped(text: string): number | null {
  const capacity = wholeNumber(text);
  if (capacity === "wrong") throw new Unclear("rooms-add-problem-capacity");
  return capacity;
}
