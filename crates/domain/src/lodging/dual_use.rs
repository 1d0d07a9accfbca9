//! Hotel rooms that are rooms of the programme by day: when somebody has them to sleep in.

use super::{HotelRoom, Stay, nights_of};
use crate::ids::SpaceId;
use crate::openings::minute_of;
use crate::plan::Plan;
use crate::time::Interval;
use chrono::Days;
use chrono_tz::Tz;

/// From when rooms are given where the hotel did not say: three in the afternoon, as most have it. Our assumption.
pub const USUAL_CHECK_IN: i64 = 15 * 60;
/// Until when they are given back: eleven in the morning.
pub const USUAL_CHECK_OUT: i64 = 11 * 60;

/// The hotel rooms a space is by night.
pub fn rooms_behind(plan: &Plan, space: SpaceId) -> impl Iterator<Item = &HotelRoom> {
    plan.hotel_rooms.of(space).filter(move |room| room.space == Some(space))
}

/// When a stay keeps its room from everything else. A room with hours by day is kept each night around them, whatever the
/// hotel's own hours; any other from check-in to check-out.
pub fn kept_for(plan: &Plan, stay: &Stay, room: &HotelRoom) -> Vec<Interval> {
    let hotel = plan.places.get(stay.hotel);
    let zone = hotel.map_or(Tz::UTC, |hotel| hotel.zone);
    let between =
        |(first, from), (last, until)| Interval::new(minute_of(first, from, zone), minute_of(last, until, zone)).ok();
    if let Some((day_from, day_until)) = room.day_from.zip(room.day_until) {
        let nights = nights_of(stay.check_in, stay.check_out);
        return nights.filter_map(|night| between((night, day_until), (night + Days::new(1), day_from))).collect();
    }
    let ready = stay.ready_from.or(hotel.and_then(|hotel| hotel.check_in_from)).unwrap_or(USUAL_CHECK_IN);
    let left = stay.kept_until.or(hotel.and_then(|hotel| hotel.check_out_by)).unwrap_or(USUAL_CHECK_OUT);
    between((stay.check_in, ready), (stay.check_out, left)).into_iter().collect()
}
