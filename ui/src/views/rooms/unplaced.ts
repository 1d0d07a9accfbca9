// Sessions that still need a room or a time, and what dropping one on the grid would write.

import type { Commands, SessionRow } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import { HOUR, type Span } from "../../grid/model";

/** What is missing, as the message that says it. */
export function missingWords(session: Pick<SessionRow, "space" | "starts">): string {
  if (session.starts && !session.space) return "rooms-unplaced-no-room";
  return session.space ? "rooms-unplaced-no-time" : "rooms-unplaced-neither";
}

/** A session with times keeps them wherever it is dropped; one without takes the place under the pointer, for an hour. */
export function spanFor(session: SessionRow, place: { rowId: string; at: number }, clock: Clock): Span {
  if (!session.starts) return { rowId: place.rowId, starts: place.at, ends: Math.min(place.at + HOUR, clock.ends) };
  const starts = Date.parse(session.starts.at);
  return { rowId: place.rowId, starts, ends: session.ends ? Date.parse(session.ends.at) : starts + HOUR };
}

export function placementOf(session: SessionRow, span: Span, clock: Clock): Commands["move_session"]["input"] {
  if (session.starts) return { id: session.id, space: span.rowId };
  return { id: session.id, space: span.rowId, starts: wallTime(clock, span.starts), ends: wallTime(clock, span.ends) };
}
