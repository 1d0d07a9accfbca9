//! Holds: who comes first for a space and time, and when a hold lapses.
//!
//! Ranks are not stored but read off: a hold's own rank where it was given one, then the order of entry. When the first
//! lapses or is given back, the second is the first without anybody writing anything.

use crate::bookings::{BookingStatus, RoomBooking};
use crate::ids::RoomBookingId;
use crate::plan::Plan;
use crate::space_tree::family;
use chrono::{DateTime, Utc};

/// Whether a hold's time is over.
pub fn has_lapsed(booking: &RoomBooking, now: DateTime<Utc>) -> bool {
    let expires = booking.hold_expires.map(|expires| expires.instant());
    booking.status == BookingStatus::Hold && expires.is_some_and(|expires| expires <= now)
}

/// The holds that compete with one for its space and time, itself included, the first first. Those that lapsed are out.
pub fn competing<'plan>(plan: &'plan Plan, hold: &RoomBooking, now: DateTime<Utc>) -> Vec<&'plan RoomBooking> {
    let Ok(wanted) = hold.interval() else { return Vec::new() };
    let in_family = family(plan, hold.space)
        .into_iter()
        .flat_map(|space| plan.room_bookings.of(space).filter(move |booking| booking.space == space));
    let mut holds: Vec<&RoomBooking> = in_family
        .filter(|other| other.status == BookingStatus::Hold && !has_lapsed(other, now))
        .filter(|other| other.interval().is_ok_and(|interval| interval.overlaps(&wanted)))
        .collect();
    holds.sort_by_key(|hold| place(hold));
    holds
}

/// What decides between two that keep a space as firmly as each other: the rank one was given, then the order of entry.
pub fn place(booking: &RoomBooking) -> (i64, RoomBookingId) {
    (booking.hold_rank.unwrap_or(i64::MAX), booking.id)
}

/// A hold's place among those that compete with it, from 1; none for what is no hold or has lapsed.
pub fn rank(plan: &Plan, booking: &RoomBooking, now: DateTime<Utc>) -> Option<usize> {
    competing(plan, booking, now).iter().position(|hold| hold.id == booking.id).map(|place| place + 1)
}
