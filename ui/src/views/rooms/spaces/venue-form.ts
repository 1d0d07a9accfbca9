// A venue's fields and the write they make.

import type { Commands, PositionLetter, VenueRow } from "../../../api/generated/api";

interface VenueFields { name: string; address: string; city: string; north: string; east: string }
export type VenueProblem = "name" | "position";
type Answer = { ok: true; input: Commands["add_venue"]["input"] } | { ok: false; problems: Partial<Record<VenueProblem, string>> };

const NEW: Pick<VenueRow, "name" | "address" | "city" | "position"> = { name: "", address: "", city: "", position: null };

/** Empty for a new one. */
export const venueFields = (venue: VenueRow | null): VenueFields => fieldsOf(venue ?? NEW);

const fieldsOf = ({ name, address, city, position }: Pick<VenueRow, "name" | "address" | "city" | "position">): VenueFields => ({ name, address, city, north: position ? String(position.latitude) : "", east: position ? String(position.longitude) : "" });

export function toVenue(fields: VenueFields): Answer {
  const problems: Partial<Record<VenueProblem, string>> = {};
  const position = positionOf(fields.north, fields.east);
  if (fields.name.trim() === "") problems.name = "spaces-venue-problem-name";
  if (position === "wrong") problems.position = "spaces-venue-problem-position";
  if (position === "wrong" || problems.name) return { ok: false, problems };
  return { ok: true, input: { name: fields.name.trim(), address: fields.address.trim(), city: fields.city.trim(), position } };
}

/** Both or neither; commas and the typographer's minus are read as people write them. */
function positionOf(north: string, east: string): PositionLetter | null | "wrong" {
  if (north.trim() === "" && east.trim() === "") return null;
  const latitude = degrees(north, 90);
  const longitude = degrees(east, 180);
  return latitude === null || longitude === null ? "wrong" : { latitude, longitude };
}

function degrees(text: string, most: number): number | null {
  const bare = text.trim().replace(",", ".").replace("−", "-");
  const number = /^[+-]?\d{1,3}(\.\d+)?$/.test(bare) ? Number(bare) : NaN;
  return Math.abs(number) <= most ? number : null;
}
