// A time or a number typed into the inspector, as the write it stands for; what cannot be read is refused in place.

import type { Commands, RoomBookingView } from "../../api/generated/api";
import { addMinutes, minutesBetween } from "../../grid/clock";
import { lastDayOf, localOf, parseTime, typedWall, Unclear } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";
import { endOf } from "./booking-form";

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

/** A new end stays on the last day of a booking of several days; one that runs past midnight is read off its hours. */
export function endTyped(booking: RoomBookingView, text: string): Move {
  if (parseTime(text) === null) throw new Unclear("rooms-problem-time");
  return endingAt(booking, text, lastDayOf(booking.starts.local, booking.ends.local));
}

export function lastDayChosen(booking: RoomBookingView, date: string): Move {
  return endingAt(booking, booking.ends.time, date);
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

function endingAt({ id, starts, ends: before }: RoomBookingView, time: string, endDate: string): Move {
  const ends = endOf({ date: starts.date, starts: starts.time, ends: time, endDate });
  if (ends === null) throw new Unclear("rooms-problem-end");
  return { id, ends: typedWall(ends, before.zone, null) };
}

function startingAt(booking: RoomBookingView, local: string): Move {
  const length = minutesBetween(booking.starts.local, booking.ends.local);
  return {
    id: booking.id,
    starts: typedWall(local, booking.starts.zone, null),
    ends: typedWall(addMinutes(local, length), booking.ends.zone, null),
  };
}
