// Stays for all who have no bed: each in the hotel that was chosen for them, where their delegation sleeps, or the usual one.
import type { AddStay, PersonId, PlaceId, ProposedStay, RoomTypeId } from "../../../api/generated/api";

export interface Choice {
  hotel: PlaceId | "";
  type: RoomTypeId | "";
}

export const keyOf = ({ person, check_in }: ProposedStay): string => `${person.id} ${check_in}`;

/** The type belongs to the usual hotel; in another one it is left open. */
export function everybody(rows: readonly ProposedStay[], usual: Choice, own: Readonly<Record<string, string>>, left: ReadonlySet<string>): AddStay[] {
  return rows.flatMap((row): AddStay[] => {
    const hotel = own[keyOf(row)] ?? row.hotel ?? usual.hotel;
    if (left.has(keyOf(row)) || hotel === "") return [];
    const stay: AddStay = { hotel, check_in: row.check_in, check_out: row.check_out, guests: [row.person.id as PersonId], status: "requested" };
    return [hotel === usual.hotel && usual.type !== "" ? { ...stay, booked_type: usual.type } : stay];
  });
}
