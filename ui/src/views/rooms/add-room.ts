// The fields of a new room, checked before anything is written.

export interface RoomFields {
  /** An existing venue, or empty for a new one. */
  venue: string;
  venueName: string;
  name: string;
  capacity: string;
}

export type RoomProblem = "venueName" | "name" | "capacity";

export type RoomAnswer =
  | { ok: true; name: string; capacity: number | null; newVenue: string | null }
  | { ok: false; problems: Partial<Record<RoomProblem, string>> };

export function toRoom(fields: RoomFields): RoomAnswer {
  const problems: Partial<Record<RoomProblem, string>> = {};
  const capacity = fields.capacity.trim() === "" ? null : Number(fields.capacity);
  if (fields.name.trim() === "") problems.name = "rooms-add-problem-name";
  if (fields.venue === "" && fields.venueName.trim() === "") problems.venueName = "rooms-add-problem-venue";
  if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0)) problems.capacity = "rooms-add-problem-capacity";
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, name: fields.name.trim(), capacity, newVenue: fields.venue === "" ? fields.venueName.trim() : null };
}
