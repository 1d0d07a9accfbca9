// The board as lines to show: days, the places of each, their legs in order of time, and where "now" lies among them.
import type { BoardDirection, BoardLeg, TravelBoard } from "../../api/generated/api";
import { foundBy } from "../../shared/matching";
import { byName } from "../../words/words";

export type BoardLine =
  | { kind: "day"; key: string; row: null; date: string; forumDay: boolean; legs: number; people: number }
  | { kind: "place"; key: string; row: null; name: string; legs: number }
  | { kind: "now"; key: string; row: null }
  | { kind: "leg"; key: string; row: string; leg: BoardLeg };

export interface BoardFilter {
  text: string;
  direction: BoardDirection | "all";
  /** A place's key, or empty for all of them. */
  place: string;
  delayed: boolean;
  unmet: boolean;
}

export const EVERYTHING: BoardFilter = { text: "", direction: "all", place: "", delayed: false, unmet: false };

export function boardLines(board: TravelBoard, filter: BoardFilter, now: number, today: string): BoardLine[] {
  const holds = holding(filter.text);
  return board.days.flatMap((day): BoardLine[] => {
    const places = day.places.map((place) => ({ ...place, legs: place.legs.filter((leg) => matches(leg, filter, holds)) })).filter(({ legs }) => legs.length > 0);
    if (places.length === 0) return [];
    const legs = places.flatMap((place) => place.legs);
    const heading: BoardLine = { kind: "day", key: day.date, row: null, date: day.date, forumDay: day.forum_day, legs: legs.length, people: legs.reduce((sum, leg) => sum + leg.passengers.length, 0) };
    return [heading, ...places.flatMap((place) => placeLines(day.date, place, day.date === today ? now : null))];
  });
}

function placeLines(date: string, { place, name, legs }: { place: string; name: string; legs: BoardLeg[] }, now: number | null): BoardLine[] {
  const lines: BoardLine[] = legs.map((leg) => ({ kind: "leg", key: keyOf(leg), row: leg.leg, leg }));
  if (now !== null) {
    const ahead = legs.findIndex((leg) => Date.parse(leg.expected.at) > now);
    lines.splice(ahead === -1 ? legs.length : ahead, 0, { kind: "now", key: `now ${place}`, row: null });
  }
  return [{ kind: "place", key: `${date} ${place}`, row: null, name, legs: legs.length }, ...lines];
}

/** A leg inside the city stands on the board twice. */
const keyOf = (leg: BoardLeg): string => `${leg.direction} ${leg.leg}`;

function matches(leg: BoardLeg, filter: BoardFilter, holds: (leg: BoardLeg) => boolean): boolean {
  if (filter.direction !== "all" && leg.direction !== filter.direction) return false;
  if (filter.place !== "" && leg.place !== filter.place) return false;
  if (filter.delayed && leg.delay_minutes === 0) return false;
  if (filter.unmet && leg.unmet.length === 0) return false;
  return holds(leg);
}

const holding = foundBy<BoardLeg>((leg) => [leg.name, leg.other, leg.place_name, leg.terminal, leg.greeter, ...leg.passengers.flatMap(({ name, delegation_name }) => [name, delegation_name]), ...leg.movements.flatMap(({ vehicle_name, driver_name }) => [vehicle_name, driver_name])]);

export function placesOf(board: TravelBoard): { value: string; label: string }[] {
  const names = new Map(board.days.flatMap((day) => day.places.map(({ place, name }) => [place as string, name] as const)));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => byName(a.label, b.label));
}

export interface Who { first: string; more: number; delegations: string[] }

/** The one who leads, how many come along, and from where. */
export function whoOf(leg: BoardLeg): Who {
  const delegations = [...new Set(leg.passengers.map(({ delegation_name }) => delegation_name).filter(Boolean))];
  return { first: leg.passengers[0]?.name ?? "", more: Math.max(0, leg.passengers.length - 1), delegations };
}

/** What the board calls late: it says "+75" or "−10"; on time says nothing. */
export function delayText(minutes: number): string {
  return minutes === 0 ? "" : minutes > 0 ? `+${minutes}` : `−${Math.abs(minutes)}`;
}
