// What a drop on the tape chart means: a move to a room, to a type without a number, or to other nights. Only what
// really changed is written. Start reading at `moveOf`.
import type { LodgingGrid, MoveStay, StayBar } from "../../../api/generated/api";
import type { Span } from "../../../grid/model";
import { nightsAfter, typeOf } from "./chart";

/** Null when the stay is where it was. */
export function moveOf({ stay, starts, ends }: StayBar, span: Span): MoveStay | null {
  const was = { starts: Date.parse(starts.at), ends: Date.parse(ends.at) };
  const nights = nightsAfter(stay, was, span);
  const type = typeOf(span.rowId);
  const move: MoveStay = { id: stay.id };
  if (type !== null) Object.assign(move, stay.booked_type === type && stay.room === null ? {} : { booked_type: type, room: null });
  else if (span.rowId !== stay.room) move.room = span.rowId;
  if (nights.check_in !== stay.check_in) move.check_in = nights.check_in;
  if (nights.check_out !== stay.check_out) move.check_out = nights.check_out;
  return Object.keys(move).length > 1 ? move : null;
}

/** Where a dropped bar stands until the answer is read: on whole nights. */
export function settledSpan(grid: LodgingGrid, { stay, starts, ends }: StayBar, span: Span): Span {
  const was = { starts: Date.parse(starts.at), ends: Date.parse(ends.at) };
  const nights = nightsAfter(stay, was, span);
  const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  const room = grid.rooms.some(({ id }) => id === span.rowId) ? span.rowId : (stay.room ?? span.rowId);
  return { rowId: room, starts: was.starts + days(stay.check_in, nights.check_in) * DAY, ends: was.ends + days(stay.check_out, nights.check_out) * DAY };
}

const DAY = 24 * 3_600_000;
