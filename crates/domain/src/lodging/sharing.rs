//! Which stays are one room, and who has a room.

use super::{HotelRoom, Stay};
use crate::ids::*;
use crate::plan::Plan;
use chrono::NaiveDate;

/// The stays of one household: the one whose room it is, and those that share it.
pub fn household(plan: &Plan, of: StayId) -> impl Iterator<Item = &Stay> {
    plan.stays.get(of).into_iter().chain(plan.stays.of(of).filter(move |stay| stay.shares_with == Some(of)))
}

/// The stays that have a room, in no order.
pub fn stays_in(plan: &Plan, room: HotelRoomId) -> impl Iterator<Item = &Stay> {
    plan.stays.of(room).filter(move |stay| stay.room == Some(room) && stay.is_on())
}

/// What stands on the door of a stay's room, as far as anybody knows.
pub fn room_number<'plan>(plan: &'plan Plan, stay: &'plan Stay) -> &'plan str {
    let room: Option<&HotelRoom> = stay.room.and_then(|room| plan.hotel_rooms.get(room));
    room.map_or(stay.room_number.as_str(), |room| room.number.as_str())
}

/// What the type of a stay's room is called, as far as anybody knows.
pub fn type_name<'plan>(plan: &'plan Plan, stay: &'plan Stay) -> &'plan str {
    let kind = stay.booked_type.and_then(|kind| plan.room_types.get(kind));
    kind.map_or(stay.room_type.as_str(), |kind| kind.name.as_str())
}

/// The most people who sleep in a household's room on one night, and which night that is.
pub fn most_guests(plan: &Plan, of: StayId) -> Option<(NaiveDate, usize)> {
    let stays: Vec<&Stay> = household(plan, of).filter(|stay| stay.is_on()).collect();
    let guests = |stay: &Stay| plan.guests.of(stay.id).count();
    // Guests only become more on a night on which somebody comes.
    let nights = stays.iter().map(|stay| stay.check_in);
    let counted =
        nights.map(|night| (night, stays.iter().filter(|stay| stay.covers(night)).map(|stay| guests(stay)).sum()));
    counted.max_by_key(|(night, count): &(NaiveDate, usize)| (*count, std::cmp::Reverse(*night)))
}
