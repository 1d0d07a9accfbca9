// The tabs of Travel, and in which of them a thing is shown.
import type { Kind } from "../../api/generated/api";

export const TABS = ["board", "journeys", "transfers", "fleet", "places"] as const;
export type Tab = (typeof TABS)[number];

const HOMES: Partial<Record<Kind, readonly Tab[]>> = {
  leg: ["board", "journeys", "transfers"], traveller: ["board"], journey: ["journeys"], movement: ["transfers", "board"], passenger: ["transfers"], vehicle: ["fleet"], driver: ["fleet"], place: ["places"], transit_time: ["places"],
};

/** Where a thing of this kind stands: here if it may, otherwise in its own tab; null when it stands in none. */
export function tabOf(kind: Kind, here: Tab): Tab | null {
  const tabs = HOMES[kind];
  return !tabs ? null : tabs.includes(here) ? here : tabs[0]!;
}
