//! Holds: who comes first for a space and time, and when a hold lapses.
//!
//! Ranks are not stored but read off: a hold's own rank where it was given one, then the order of entry. When the first
//! lapses or is given back, the second is the first without anybody writing anything.

use crate::bookings::{BookingStatus, RoomBooking};
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
    let holds = in_family
        .filter(|other| other.status == BookingStatus::Hold && !has_lapsed(other, now))
        .filter(|other| other.interval().is_ok_and(|interval| interval.overlaps(&wanted)));
    in_line(holds)
}

/// Holds in the order in which they were entered, but for those that were given a place by hand: each of them stands there,
/// or last where the line is shorter.
fn in_line<'plan>(holds: impl Iterator<Item = &'plan RoomBooking>) -> Vec<&'plan RoomBooking> {
    let (mut placed, mut line): (Vec<_>, Vec<_>) = holds.partition(|hold| hold.hold_rank.is_some());
    line.sort_by_key(|hold| hold.id);
    placed.sort_by_key(|hold| (hold.hold_rank, hold.id));
    for hold in placed {
        let place = hold.hold_rank.and_then(|rank| usize::try_from(rank - 1).ok()).unwrap_or(0);
        line.insert(place.min(line.len()), hold);
    }
    line
}

/// Whether the first of two that keep a space as firmly as each other stands before the second in line.
pub fn stands_first(one: &RoomBooking, other: &RoomBooking) -> bool {
    in_line([one, other].into_iter()).first().is_some_and(|first| first.id == one.id)
}

/// A hold's place among those that compete with it, from 1; none for what is no hold or has lapsed.
pub fn rank(plan: &Plan, booking: &RoomBooking, now: DateTime<Utc>) -> Option<usize> {
    competing(plan, booking, now).iter().position(|hold| hold.id == booking.id).map(|place| place + 1)
}
