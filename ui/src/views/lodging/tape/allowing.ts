// The nights a full block was refused for, and how many rooms beyond the contract it takes.
import type { BlockLedger, RoomTypeId } from "../../../api/generated/api";
import { dayAfter } from "../../../dialogs/leg-form";

export function nightsNamed(text: string): string[] {
  return [...new Set(text.match(/\d{4}-\d{2}-\d{2}/g) ?? [])].toSorted();
}

export function stretchOf(nights: readonly string[]): { from: string; until: string } | null {
  const [first, last] = [nights[0], nights.at(-1)];
  return first !== undefined && last !== undefined ? { from: first, until: dayAfter(last) } : null;
}

/** One more than is given out beyond the contract already on the fullest of these nights. */
export function beyondNeeded({ nights, rows }: Pick<BlockLedger, "nights" | "rows">, type: RoomTypeId, named: readonly string[]): number {
  const cells = rows.find(({ room_type }) => room_type === type)?.cells ?? [];
  return Math.max(1, ...cells.filter((_, index) => named.includes(nights[index] ?? "")).map(({ over, left }) => Math.max(over, -left) + 1));
}
