// What is dropped on the grid of meetings, as the one write it stands for. Only what really changed is sent.

import type { MeetingId, MeetingRow, MoveMeeting, PlaceMeetings } from "../../../api/generated/api";
import { wallTime, type Clock } from "../../../grid/clock";
import type { Move, Span } from "../../../grid/model";
import { meetingOf } from "./meeting-bars";

type Rows = ReadonlyMap<MeetingId, MeetingRow>;

/** Where it would be, in a room. */
export function toPlace(meeting: MeetingId, span: Span, clock: Clock): PlaceMeetings {
  return { placements: [{ meeting, space: span.rowId, starts: wallTime(clock, span.starts), ends: wallTime(clock, span.ends) }] };
}

/** Its time alone; its room is sought later. */
export function toTime(meeting: MeetingId, { starts, ends }: Span, clock: Clock): MoveMeeting {
  return { id: meeting, starts: wallTime(clock, starts), ends: wallTime(clock, ends) };
}

/** Each meeting of a movement once; in the rows of sides both of its bars may have been held. */
export function movesOf(rows: Rows, clock: Clock, moves: readonly Move[], by: "rooms" | "delegations"): MoveMeeting[] {
  const found = new Map<MeetingId, MoveMeeting>();
  for (const { barId, rowId, starts, ends } of moves) {
    const row = rows.get(meetingOf(barId) ?? "");
    if (!row || found.has(row.id)) continue;
    const move: MoveMeeting = { id: row.id };
    if (by === "rooms" && rowId !== row.space) move.space = rowId;
    if (row.starts === null || starts !== Date.parse(row.starts.at)) move.starts = wallTime(clock, starts);
    if (row.ends !== null && ends !== Date.parse(row.ends.at)) move.ends = wallTime(clock, ends);
    if (Object.keys(move).length > 1) found.set(row.id, move);
  }
  return [...found.values()];
}

/** A meeting that was dropped in the row of a delegation it is not with. */
export function strayed(rows: Rows, moves: readonly Pick<Move, "barId" | "rowId">[]): MeetingRow | null {
  for (const { barId, rowId } of moves) {
    const row = rows.get(meetingOf(barId) ?? "");
    if (row && !row.parties.some(({ delegation }) => delegation === rowId)) return row;
  }
  return null;
}
