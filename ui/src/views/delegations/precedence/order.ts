// Moving in a list by hand: where something stands while it is carried, and what that means once it is put down.
import type { DecisionView } from "../../../api/generated/api";
import { t, word } from "../../../words/words";

/** The list with one of it at another place; a place beyond either end is the end. */
export function placedAt<Item>(list: readonly Item[], item: Item, place: number): Item[] {
  const others = list.filter((each) => each !== item);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), item, ...others.slice(at)];
}

export const shifted = <Item>(list: readonly Item[], item: Item, by: number): Item[] => placedAt(list, item, list.indexOf(item) + by);

/** Behind whom one stands; null at the very first place. */
export const behindWhom = <Item>(list: readonly Item[], item: Item): Item | null => list[list.indexOf(item) - 1] ?? null;

/** The place over which something is carried: that of the row whose middle was passed last. */
export function placeUnder(y: number, rows: readonly { top: number; bottom: number }[]): number {
  return rows.filter(({ top, bottom }) => y > (top + bottom) / 2).length;
}

/** Why one stands before the next, in a few words. */
export function decisionText(decision: DecisionView): string {
  switch (decision.by) {
    case "rule": return word("comparator", decision.rule);
    case "next_unknown": return t("precedence-next-unknown", { rule: word("comparator", decision.rule) });
    case "hand": return t("precedence-by-hand", { reason: decision.reason });
    case "equal": return t("precedence-equal");
  }
}
