// What the room finder is asked with, from what is chosen or typed here, and what its answer means on the grid.

import type { OneMove, RoomOffer, Unplaced, UseLetter } from "../../api/generated/api";
import { wallOf, type NeedFields, type NeedSeed } from "../../dialogs/room-needs";
import { addMinutes } from "../../grid/clock";
import type { Span } from "../../grid/model";
import type { ProgrammeBar } from "../../grid/rooms/bars";
import { lastDayOf } from "../../grid/typed-time";
import { endOf, startLocal, type BookingFields } from "./booking-form";
import { usualMinutes } from "./unplaced";

/** Another room for what stands on the grid: at its own hours, near where it is. */
export function needsOfBar(bar: ProgrammeBar): NeedSeed {
  const ends = bar.ends?.local ?? addMinutes(bar.starts.local, 60);
  return { for: { what: bar.what, id: bar.id }, title: bar.title, date: bar.starts.date, from: bar.starts.time, to: ends.slice(11), lastDay: lastDayOf(bar.starts.local, ends), near: bar.space, layout: bar.layout ?? "", people: bar.headcount === null ? "" : String(bar.headcount) };
}

/** A room for what has none or no hours yet; what has its hours keeps them. */
export function needsOfUnplaced({ what, id, title, date, starts, ends, minutes }: Unplaced): NeedSeed {
  const seed: NeedSeed = { for: { what, id }, title, ...(date ? { date } : {}) };
  if (!starts) return { ...seed, minutes: String(minutes ?? usualMinutes(what)) };
  const until = ends?.local ?? addMinutes(starts.local, usualMinutes(what));
  return { ...seed, date: starts.date, from: starts.time, to: until.slice(11), lastDay: lastDayOf(starts.local, until) };
}

/** Another room for a booking that is being made. */
export function needsOfBooking(fields: BookingFields, space: string): NeedSeed {
  const { date, endDate: lastDay, layout, headcount, equipment, booths, stepFree, delegation } = fields;
  return { date, from: startLocal(fields)?.slice(11) ?? "09:00", to: endOf(fields)?.slice(11) ?? "18:00", lastDay, near: space, people: headcount, layout, equipment, booths, stepFree, delegation };
}

/** What an offer fills in of a booking. */
export function bookingOf(offer: RoomOffer, needs: NeedFields): Partial<BookingFields> {
  const { layout, equipment, booths, stepFree, delegation, people } = needs;
  return { date: offer.starts.date, starts: offer.starts.time, ends: offer.ends.time, endDate: lastDayOf(offer.starts.local, offer.ends.local), layout, headcount: people, equipment, booths, stepFree, delegation };
}

/** What has no end keeps none. */
export function moveTo({ what, id }: UseLetter, { space, starts, ends }: RoomOffer, isOpen: boolean): OneMove {
  const move: OneMove = { what, id, space, starts: wallOf(starts) };
  return isOpen ? move : { ...move, ends: wallOf(ends) };
}

export function spanOfOffer({ space, starts, ends }: RoomOffer): Span {
  return { rowId: space, starts: Date.parse(starts.at), ends: Date.parse(ends.at) };
}
