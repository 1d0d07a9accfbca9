// What the made-up forum knows of a leg now, and how it names a way.
import type { Moment, SpotRef } from "../../api/generated/api";
import { ms } from "./time";
import type { Leg, Movement, World } from "./world";

export const leavesAt = (leg: Leg): Moment => leg.actual_departs ?? leg.estimated_departs ?? leg.departs;
export const landsAt = (leg: Leg): Moment => leg.actual_arrives ?? leg.estimated_arrives ?? leg.arrives;
export const lateBy = (leg: Leg): number => (ms(landsAt(leg)) - ms(leg.arrives)) / 60_000;

export function spotName(world: World, spot: SpotRef): string {
  if ("venue" in spot) return world.venues.find(({ id }) => id === spot.venue)?.name ?? "";
  const place = world.places.find(({ id }) => id === spot.place);
  return place ? placeLabel(place) : "";
}

export const placeLabel = ({ name, code }: { name: string; code: string }): string => (code ? `${name} (${code})` : name);
export const movementTitle = (world: World, movement: Movement): string => `${spotName(world, movement.from)} → ${spotName(world, movement.to)}`;

export type End = "arrival" | "departure";

/** Which ends of a leg lie in the forum's city. */
export function endsOf(world: World, leg: Leg): End[] {
  const here = (id: string) => world.places.find((place) => place.id === id)?.city === world.city;
  return [...(here(leg.to) ? ["arrival" as const] : []), ...(here(leg.from) ? ["departure" as const] : [])];
}
