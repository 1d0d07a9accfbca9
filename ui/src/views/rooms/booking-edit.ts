// A time or a number typed into the inspector, as the write it stands for; what cannot be read is refused in place.

import type { Commands, RoomBookingView } from "../../api/generated/api";
import { addMinutes, minutesBetween } from "../../grid/clock";
import { endLocal, localOf, parseTime, typedWall, Unclear } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";

type Move = Commands["move_booking"]["input"];

/** A new start keeps the length of the booking: the room desk moves a booking more often than it shortens one. */
export function startTyped(booking: RoomBookingView, text: string): Move {
  const time = parseTime(text);
  if (time === null || time === "24:00") throw new Unclear("rooms-problem-time");
  return startingAt(booking, localOf(booking.starts.date, time));
}

export function dateChosen(booking: RoomBookingView, date: string): Move {
  return startingAt(booking, `${date}T${booking.starts.time}`);
}

export function endTyped(booking: RoomBookingView, text: string): Move {
  const time = parseTime(text);
  if (time === null) throw new Unclear("rooms-problem-time");
  const ends = endLocal(booking.starts.date, booking.starts.time, time);
  if (ends === null) throw new Unclear("rooms-problem-end");
  return { id: booking.id, ends: typedWall(ends, booking.ends.zone, null) };
}

/** An empty field means that nobody has counted yet. */
export function headcountTyped(text: string): number | null {
  const count = wholeNumber(text);
  if (count === "wrong") throw new Unclear("rooms-problem-count");
  return count;
}

/** Set-up or tear-down of its own; an empty field leaves them to the layout and the room. */
export function minutesTyped(text: string): number | null {
  const minutes = wholeNumber(text);
  if (minutes === "wrong" || (minutes !== null && minutes > 24 * 60)) throw new Unclear("rooms-problem-minutes");
  return minutes;
}

export function boothsTyped(text: string): number {
  return headcountTyped(text) ?? 0;
}

function startingAt(booking: RoomBookingView, local: string): Move {
  const length = minutesBetween(booking.starts.local, booking.ends.local);
  return {
    id: booking.id,
    starts: typedWall(local, booking.starts.zone, null),
    ends: typedWall(addMinutes(local, length), booking.ends.zone, null),
  };
}
