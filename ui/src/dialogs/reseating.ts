// Bump and re-seat as it is decided on the screen: what takes a room, where each of the others goes, and the one write
// it makes. Start reading at `toReseat`.

import type { BookRoom, Kind, Moment, OneMove, ProposeReseat, Reseat, ReseatRow, RoomOffer, SpaceId, UseWord } from "../api/generated/api";
import { addMinutes } from "../grid/clock";
import { wholeNumber } from "../shared/whole-number";
import { wallOf } from "./room-needs";

/** What is there already and becomes longer, or moves. */
export interface Overrunning {
  what: UseWord;
  id: string;
  title: string;
  space_name: string;
  starts: Moment;
  /** An end that is not known cannot become a later one. */
  ends: Moment;
}

/** What takes the room: something that overruns, that was moved, or that is new. */
export type Taking =
  | { kind: "overrun"; thing: Overrunning }
  | { kind: "move"; take: OneMove; title: string }
  | { kind: "book"; book: BookRoom };

/** Where one of them is to go, and what must happen first. */
export interface Seat {
  /** Null for what has no room and only goes to another time. */
  space: SpaceId | null;
  space_name: string;
  starts: Moment;
  /** Null while its end is open. */
  ends: Moment | null;
  conditions: ReseatRow["conditions"];
}

/** What was decided about one that is in the way; what nobody decided about follows the plan. */
export interface Decision {
  /** It stays where it is. */
  stays?: boolean;
  /** Another seat than the planned one. */
  offer?: RoomOffer;
}

export type Decisions = Readonly<Record<string, Decision>>;

/** Plenaries overrun by these. */
export const QUICK_MINUTES = [10, 20, 40] as const;
/** Longer than that, it is another session. */
const MOST_MINUTES = 12 * 60;

/** Minutes as they are typed; null when they cannot be used. */
export function overrunMinutes(typed: string): number | null {
  const count = wholeNumber(typed);
  return count === "wrong" || count === null || count < 1 || count > MOST_MINUTES ? null : count;
}

/** The end it would have, on the wall. */
export function laterEnd({ ends }: Pick<Overrunning, "ends">, minutes: number): string {
  return addMinutes(ends.local, minutes);
}

/** What is asked of the planner, and later done; null while the minutes cannot be read. */
export function takeOf(taking: Taking, minutes: number | null): Pick<Reseat, "take" | "book"> | null {
  if (taking.kind === "book") return { book: taking.book };
  if (taking.kind === "move") return { take: taking.take };
  if (minutes === null) return null;
  const { what, id, ends } = taking.thing;
  return { take: { what, id, ends: { local: laterEnd(taking.thing, minutes), zone: ends.zone } } };
}

export function toPropose({ take, book }: Pick<Reseat, "take" | "book">): ProposeReseat {
  if (take) return { take };
  if (!book) return {};
  const { space, starts, ends, layout, set_up_minutes, tear_down_minutes } = book;
  const needed: NonNullable<ProposeReseat["book"]> = { space, starts, ends };
  if (layout) needed.layout = layout;
  if (set_up_minutes != null) needed.set_up_minutes = set_up_minutes;
  if (tear_down_minutes != null) needed.tear_down_minutes = tear_down_minutes;
  return { book: needed };
}

export function titleOf(taking: Taking): string {
  return taking.kind === "book" ? taking.book.title : taking.kind === "move" ? taking.title : taking.thing.title;
}

/** Where it goes by the plan, or by what was chosen instead; null when it stays or no seat was found. */
export function seatOf(row: ReseatRow, decision: Decision | undefined): Seat | null {
  if (decision?.stays) return null;
  if (decision?.offer) {
    const { space, space_name, starts, ends, conditions } = decision.offer;
    return { space, space_name, starts, ends, conditions };
  }
  return row.to && { ...row.to, conditions: row.conditions };
}

export function toReseat(taken: Pick<Reseat, "take" | "book">, rows: readonly ReseatRow[], decisions: Decisions): Reseat {
  const moves: OneMove[] = [];
  const release = new Set<string>();
  const unplaced = new Set<string>();
  for (const row of rows) {
    const seat = seatOf(row, decisions[row.id]);
    if (!seat || !usesRoom(row.what)) continue;
    moves.push(moveOf(row.what, row, seat));
    for (const { hold, meeting } of seat.conditions) {
      if (hold !== null) release.add(hold);
      if (meeting !== null) unplaced.add(meeting);
    }
  }
  // A hold that is to be released need not go anywhere besides; a wish that gives way and has a seat goes there.
  const going = moves.filter(({ id }) => !release.has(id));
  const giving = [...unplaced].filter((meeting) => !going.some(({ id }) => id === meeting));
  return { ...taken, moves: [...going, ...giving.map(withoutRoom)], release: [...release] };
}

/** Rides and flights leave when they leave; a room is sought for the others. */
export function usesRoom(what: Kind): what is UseWord {
  return what === "session" || what === "meeting" || what === "room_booking";
}

/** A meeting that is only asked for gives its room up and waits for another. */
export function withoutRoom(meeting: string): OneMove {
  return { what: "meeting", id: meeting, space: null };
}

function moveOf(what: UseWord, { id, space, starts, ends }: ReseatRow, seat: Seat): OneMove {
  const move: OneMove = { what, id };
  if (seat.space !== space) move.space = seat.space;
  if (seat.starts.at !== starts.at) move.starts = wallOf(seat.starts);
  // An open end stays open.
  if (ends !== null && seat.ends !== null && seat.ends.at !== ends.at) move.ends = wallOf(seat.ends);
  return move;
}

/** How many are hit: uses, and people in them. */
export function hitOf(rows: readonly ReseatRow[]): { uses: number; people: number } {
  return { uses: rows.length, people: rows.reduce((sum, { people }) => sum + people, 0) };
}

/** Where it is now is no other seat, nor is its own room as long as that is taken. */
export function isElsewhere(row: Pick<ReseatRow, "space" | "starts" | "why">, offer: Pick<RoomOffer, "space" | "starts">, until: number | null): boolean {
  if (offer.space !== row.space) return true;
  if (offer.starts.at === row.starts.at) return false;
  return row.why !== "room" || until === null || Date.parse(offer.starts.at) >= until;
}
