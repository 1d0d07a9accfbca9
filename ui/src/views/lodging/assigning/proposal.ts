// What a proposal says, as it is shown: what goes and what is left out.
import type { AssignRooms, RoomPlacement, RoomRow, RoomsProposal } from "../../../api/generated/api";

/** The same for the same row of a proposal. */
export const keyOf = (placement: RoomPlacement): string => placement.stay ?? `${placement.person} ${placement.check_in}`;

/** What goes, as the write; nothing where all is left out. */
export function toAssign(proposal: RoomsProposal, left: ReadonlySet<string>): AssignRooms | null {
  const placements = proposal.placements.filter((placement) => !left.has(keyOf(placement)));
  return placements.length > 0 ? { placements } : null;
}

/** How many go, by what becomes of them. */
export function countsOf(proposal: RoomsProposal, left: ReadonlySet<string>): Record<RoomRow["change"], number> {
  const counts = { lodged: 0, given: 0, moved: 0 };
  proposal.rows.forEach((row, index) => {
    const placement = proposal.placements[index];
    if (placement && !left.has(keyOf(placement))) counts[row.change] += 1;
  });
  return counts;
}

/** By how many hundredths at most a better answer could be better; nothing where none can be. */
export function gapOf({ value, bound, best }: RoomsProposal): number | null {
  if (best || value === 0) return null;
  return Math.max(1, Math.ceil(((value - bound) / value) * 100));
}

/** The rows that hold what was typed: who, whose, or where. */
export function rowsShown(proposal: RoomsProposal, typed: string): { row: RoomRow; key: string }[] {
  const sought = typed.trim().toLowerCase();
  const all = proposal.rows.map((row, index) => ({ row, key: keyOf(proposal.placements[index]!) }));
  return sought === "" ? all : all.filter(({ row }) => [row.guests, row.delegation_names, row.hotel_name, row.room, row.room_type].some((text) => text.toLowerCase().includes(sought)));
}
