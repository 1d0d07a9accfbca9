// Several bars that are moved or copied together from the inspector: all to one room, or each where it is, so many days
// and minutes later. Start reading at `shifted`.

import type { Moment, OneCopy, OneMove, RoomBar, WallTime } from "../../api/generated/api";
import { wholeNumber } from "../../shared/whole-number";
import { addMinutes } from "../../grid/clock";
import { ofProgramme } from "../../grid/rooms/bars";

export interface Shift {
  /** Empty: each stays in its room. */
  space: string;
  minutes: number;
}

const DAY = 24 * 60;
/** A forum and its rehearsals lie within as many days. */
const MOST_DAYS = 60;

/** Days and minutes later as they are typed, a minus meaning earlier; null when they cannot be read. */
export function laterBy(days: string, minutes: string): number | null {
  const [d, m] = [signed(days), signed(minutes)];
  if (d === null || m === null || Math.abs(d) > MOST_DAYS || Math.abs(m) >= DAY) return null;
  return d * DAY + m;
}

function signed(text: string): number | null {
  const typed = text.trim().replace("−", "-");
  const count = wholeNumber(typed.replace(/^-/, ""));
  if (count === "wrong") return null;
  return (typed.startsWith("-") ? -1 : 1) * (count ?? 0);
}

/** What really changes: nothing, when neither a room nor a time was named. */
export function shifted(bars: readonly RoomBar[], { space, minutes }: Shift): OneMove[] {
  return bars.filter(ofProgramme).flatMap((bar) => {
    const move: OneMove = { what: bar.what, id: bar.id };
    if (space !== "" && space !== bar.space) move.space = space;
    if (minutes !== 0) move.starts = later(bar.starts, minutes);
    if (minutes !== 0 && bar.ends) move.ends = later(bar.ends, minutes);
    return Object.keys(move).length > 2 ? [move] : [];
  });
}

/** Only bookings can be had twice, and not in the same room at the same time. */
export function copied(bars: readonly RoomBar[], { space, minutes }: Shift): OneCopy[] {
  return bars.flatMap(({ what, id, space: own, starts, ends }) => {
    if (what !== "room_booking" || !ends || (minutes === 0 && (space === "" || space === own))) return [];
    return [{ id, space: space || own, starts: later(starts, minutes), ends: later(ends, minutes) }];
  });
}

function later({ local, zone }: Moment, minutes: number): WallTime {
  return { local: addMinutes(local, minutes), zone };
}
