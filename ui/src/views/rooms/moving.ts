// What is dropped, copied or swapped on the grid, as the writes it stands for. Only what really changed is sent, so that
// moving a session to another room never touches its times, and an open end stays open until its edge is pulled.

import type { OneCopy, OneMove, RoomBar, UseLetter } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import type { Move, Span } from "../../grid/model";
import { barOf, ofProgramme, type ProgrammeBar } from "../../grid/rooms/bars";

type Bars = ReadonlyMap<string, RoomBar>;

/** One bar at another place; null when it is where it was, or where it is on its way to. */
export function moveOf(bar: RoomBar, clock: Clock, { rowId, starts, ends }: Span, settling?: Span): OneMove | null {
  if (!ofProgramme(bar)) return null;
  const before = { ...barOf(bar), ...settling };
  const move: OneMove = { what: bar.what, id: bar.id };
  if (rowId !== before.rowId) move.space = rowId;
  if (starts !== before.starts) move.starts = wallTime(clock, starts);
  const stretched = ends - starts !== before.ends - before.starts;
  if (ends !== before.ends && (!before.openEnd || stretched)) move.ends = wallTime(clock, ends);
  return Object.keys(move).length > 2 ? move : null;
}

/** All bars of one movement: one write, and one undo. */
export function movesOf(bars: Bars, clock: Clock, moves: readonly Move[], settling: ReadonlyMap<string, Span> = new Map()): OneMove[] {
  return moves.flatMap((move) => {
    const bar = bars.get(move.barId);
    return (bar && moveOf(bar, clock, move, settling.get(move.barId))) ?? [];
  });
}

/** Only a booking can be had twice: a session or a meeting happens once. What was copied need not be on the hours shown. */
export function copiesOf(clock: Clock, copies: readonly Move[]): OneCopy[] {
  return copies.flatMap(({ barId, rowId, starts, ends }) => {
    const id = bookingOf(barId);
    return id === null ? [] : [{ id, space: rowId, starts: wallTime(clock, starts), ends: wallTime(clock, ends) }];
  });
}

/** The booking a bar's key names, if it names one; the planner writes keys as `what:id`. */
function bookingOf(key: string): string | null {
  const [what, id] = key.split(":");
  return what === "room_booking" && id !== undefined ? id : null;
}

export function letterOf({ what, id }: ProgrammeBar): UseLetter {
  return { what, id };
}

/** What gives its room up keeps its hours. */
export function unplacedOf(bars: Bars, keys: readonly string[]): OneMove[] {
  return keys.flatMap((key) => {
    const bar = bars.get(key);
    return bar && ofProgramme(bar) && bar.what !== "room_booking" ? [{ what: bar.what, id: bar.id, space: null }] : [];
  });
}
