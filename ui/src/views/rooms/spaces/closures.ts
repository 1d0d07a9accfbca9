// Closures and blockings: which concern a room or a venue, and the dialog's fields with the write they make.

import type { BookingPurpose, ClosureKind, ClosureRow, Commands, SpaceRow, VenueRow, WallTime } from "../../../api/generated/api";
import { localOf, parseTime, typedWall } from "../../../grid/typed-time";
import { t } from "../../../words/words";

export const KINDS: readonly ClosureKind[] = ["closure", "blocking"];

type Node = Pick<SpaceRow, "id" | "venue" | "parent">;

/** A room's own, its venue's, and those of what it is a part of or of its parts: as the planner counts them. */
export function closuresOf(closures: readonly ClosureRow[], spaces: readonly Node[], space: Node): ClosureRow[] {
  const parents = new Map(spaces.map((each) => [each.id, each.parent]));
  const around = (id: string | null): string[] => (id === null ? [] : [id, ...around(parents.get(id) ?? null)]);
  const family = new Set([...around(space.id), ...spaces.map(({ id }) => id).filter((id) => around(id).includes(space.id))]);
  return closures.filter((row) => (row.space ? family.has(row.space) : row.venue === space.venue));
}

/** Those of the whole venue and of each of its rooms. */
export function closuresIn(closures: readonly ClosureRow[], spaces: readonly Node[], venue: string): ClosureRow[] {
  const rooms = new Set<string>(spaces.filter((space) => space.venue === venue).map(({ id }) => id));
  return closures.filter((row) => (row.space ? rooms.has(row.space) : row.venue === venue));
}

/** What may be chosen as the place: "venue v1" or "space s1". */
export const placeKey = (row: { venue?: string | null; space?: string | null }): string => (row.space ? `space ${row.space}` : `venue ${row.venue ?? ""}`);

/** All that can be closed: each venue before its rooms. */
export function placesOf(venues: readonly VenueRow[], spaces: readonly SpaceRow[]): { value: string; label: string; name: string }[] {
  return venues.flatMap((venue) => [
    { value: placeKey({ venue: venue.id }), label: t("spaces-closure-all-of", { venue: venue.name }), name: venue.name },
    ...spaces.filter((space) => space.venue === venue.id).map((space) => ({ value: placeKey({ space: space.id }), label: `${space.name} · ${venue.name}`, name: space.name })),
  ]);
}

interface ClosureFields {
  place: string;
  kind: ClosureKind;
  reason: string;
  fromDay: string;
  fromTime: string;
  toDay: string;
  toTime: string;
  delegations: string[];
  purposes: BookingPurpose[];
  /** Which of two equal hours is meant, once somebody was asked. */
  startsLater: boolean | null;
  endsLater: boolean | null;
}

export type ClosureProblem = "fromDay" | "fromTime" | "toDay" | "toTime";

export function newClosure(place: string, kind: ClosureKind, day: string): ClosureFields {
  return { place, kind, reason: "", fromDay: day, fromTime: "08:00", toDay: day, toTime: "20:00", delegations: [], purposes: [], startsLater: null, endsLater: null };
}

export function closureFields(row: ClosureRow): ClosureFields {
  const { starts, ends, kind, reason } = row;
  return {
    place: placeKey(row), kind, reason, fromDay: starts.date, fromTime: starts.time, toDay: ends.date, toTime: ends.time, delegations: row.delegations.map(({ id }) => id), purposes: [...row.purposes], startsLater: null, endsLater: null,
  };
}

type Details = Omit<Commands["add_closure"]["input"], "venue" | "space"> & ({ venue: string } | { space: string });
type Answer = { ok: true; input: Details } | { ok: false; problems: Partial<Record<ClosureProblem, string>> };

export function toClosure(fields: ClosureFields): Answer {
  const problems: Partial<Record<ClosureProblem, string>> = {};
  const starts = moment(fields.fromDay, fields.fromTime, fields.startsLater);
  const ends = moment(fields.toDay, fields.toTime, fields.endsLater);
  if (fields.fromDay === "") problems.fromDay = "spaces-problem-day";
  if (fields.toDay === "") problems.toDay = "spaces-problem-day";
  if (starts === null && fields.fromDay !== "") problems.fromTime = "spaces-problem-time";
  if (ends === null && fields.toDay !== "") problems.toTime = "spaces-problem-time";
  if (starts && ends && ends.local < starts.local) problems[fields.toDay < fields.fromDay ? "toDay" : "toTime"] = "spaces-problem-end";
  if (!starts || !ends || Object.keys(problems).length > 0) return { ok: false, problems };
  const [what, id = ""] = fields.place.split(" ");
  return {
    ok: true,
    input: { ...(what === "space" ? { space: id } : { venue: id }), kind: fields.kind, reason: fields.reason.trim(), starts, ends, delegations: fields.delegations, purposes: fields.purposes },
  };
}

function moment(day: string, time: string, later: boolean | null): WallTime | null {
  const read = parseTime(time);
  return day === "" || read === null ? null : typedWall(localOf(day, read), null, later);
}

/** The fields with the answer to "which of the two": the clock shows this time twice. */
export function settled(fields: ClosureFields, local: string, later: boolean): ClosureFields {
  const is = (day: string, time: string): boolean => moment(day, time, null)?.local === local;
  return { ...fields, startsLater: is(fields.fromDay, fields.fromTime) ? later : fields.startsLater, endsLater: is(fields.toDay, fields.toTime) ? later : fields.endsLater };
}
