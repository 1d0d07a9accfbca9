// What still needs a room or a time, and what putting it on the grid would write.

import type { MeetingRow, OneMove, SessionRow } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import { MINUTE, type GridChip, type Span } from "../../grid/model";
import { t } from "../../words/words";

/** A session or a meeting that is to be placed. */
export interface ToPlace {
  what: "session" | "meeting";
  id: string;
  title: string;
  space: string | null;
  starts: SessionRow["starts"];
  ends: SessionRow["ends"];
  /** The day it belongs to, if it has one. */
  date: string | null;
  /** How many take part, if that is known. */
  people: number | null;
}

/** A meeting that is off, or that nobody has agreed to yet, needs no room. */
const WANTS_ROOM = new Set<MeetingRow["status"]>(["agreed", "placed", "confirmed"]);

export function sessionToPlace({ id, title, space, starts, ends, date }: SessionRow): ToPlace {
  return { what: "session", id, title, space, starts, ends, date, people: null };
}

/** The agreed meetings without a room or a time; those with a time only on the days that are shown. */
export function meetingsToPlace(meetings: readonly MeetingRow[], from: string, to: string): ToPlace[] {
  const lacking = meetings.filter(({ status, space, starts }) => WANTS_ROOM.has(status) && (!space || !starts) && (!starts || (starts.date >= from && starts.date <= to)));
  return lacking.map(({ id, title, space, starts, ends, participants }) => ({ what: "meeting", id, title, space, starts, ends, date: starts?.date ?? null, people: participants.length }));
}

/** How a meeting without an end is proposed: most bilaterals are given half an hour. */
const MEETING_MINUTES = 30;
const SESSION_MINUTES = 60;

export function keyOf({ what, id }: Pick<ToPlace, "what" | "id">): string {
  return `${what}:${id}`;
}

/** What is missing, as the message that says it. */
export function missingWords(thing: Pick<ToPlace, "space" | "starts">): string {
  if (thing.starts && !thing.space) return "rooms-unplaced-no-room";
  return thing.space ? "rooms-unplaced-no-time" : "rooms-unplaced-neither";
}

/** What has its times keeps them wherever it is put. */
export function chipOf(thing: ToPlace, fixed: boolean): GridChip {
  const starts = thing.starts ? Date.parse(thing.starts.at) : null;
  const ends = thing.ends ? Date.parse(thing.ends.at) : null;
  const hours = thing.starts ? `${thing.starts.time}${thing.ends ? `–${thing.ends.time}` : ""}` : "";
  const chip: GridChip = {
    id: keyOf(thing),
    label: thing.title,
    minutes: starts !== null && ends !== null ? (ends - starts) / MINUTE : thing.what === "meeting" ? MEETING_MINUTES : SESSION_MINUTES,
    hue: thing.what === "meeting" ? "meetings" : "programme",
    detail: [hours, t(missingWords(thing))].filter(Boolean).join(" · "),
    fixed,
  };
  return starts === null ? chip : { ...chip, at: starts };
}

export function placementOf({ what, id, starts }: ToPlace, span: Span, clock: Clock): OneMove {
  if (starts) return { what, id, space: span.rowId };
  return { what, id, space: span.rowId, starts: wallTime(clock, span.starts), ends: wallTime(clock, span.ends) };
}
