// Where a leg can begin and end: the forum's own places, and the airports of the list, which become places when used.
import type { ListedAirport, PlaceKind, PlaceOrAirport, PlaceRow } from "../api/generated/api";
import { closeness, folded } from "../shared/matching";

export interface Stop {
  id: string;
  /** What the planner is told. */
  at: PlaceOrAirport;
  label: string;
  /** City and country, to tell it from others of that name. */
  detail: string;
  zone: string;
}

/** Offered last: a place that is not there yet. */
export const NEW = "new";

export function ownStop(place: PlaceRow): Stop {
  return { id: place.id, at: place.id, label: place.label, detail: [place.city, place.country].filter(Boolean).join(", "), zone: place.zone };
}

function airportStop({ code, name, city, country, zone, place }: ListedAirport): Stop {
  return { id: `airport ${code}`, at: place ?? { airport: code }, label: `${name} (${code})`, detail: [city, country].filter(Boolean).join(", "), zone };
}

/** Own places first, those whose code was typed before all; an airport that is a place already is offered once. */
export function stopsFor(places: readonly PlaceRow[], airports: readonly ListedAirport[], typed: string, kinds: readonly PlaceKind[] | null, most = 10): Stop[] {
  const wanted = folded(typed);
  const own = places.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const ranked = own.map((place) => ({ place, rank: rankOf(place, wanted) })).filter((found): found is { place: PlaceRow; rank: number } => found.rank !== null);
  const mine = ranked.sort((a, b) => a.rank - b.rank).map(({ place }) => ownStop(place));
  const listed = kinds === null || kinds.includes("airport") ? airports.filter(({ place }) => place === null).map(airportStop) : [];
  const isCode = (stop: Stop) => wanted.length === 3 && stop.label.toLowerCase().endsWith(`(${wanted})`);
  return [...mine, ...listed].sort((a, b) => Number(isCode(b)) - Number(isCode(a))).slice(0, most);
}

function rankOf(place: PlaceRow, wanted: string): number | null {
  if (wanted === "") return -place.uses;
  return folded(place.code) === wanted ? -1 : closeness(`${place.name} ${place.code} ${place.city}`, wanted);
}
