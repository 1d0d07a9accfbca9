//! What does not fit in a stay, and in a block of rooms.
//!
//! A stay is looked at until its guests have left; of what is over nothing can be mended. All days are those of the
//! forum's wall: when one is over everything is looked at again, so that nothing here has a deadline of its own.

mod arrivals;
mod blocks;
mod deadlines;
mod departures;
mod guest_ways;
mod guests;
mod requests;
mod rooms;

pub(super) use arrivals::{ready_at, to_the_room};
pub use guest_ways::{GuestWays, Ways};

use super::nights::interval_of;
use super::{Conflict, Rule, Subject, View};
use crate::ids::{PersonId, RoomBlockId, StayId};
use crate::lodging::{HotelRoom, RoomType, Stay, StayStatus};
use crate::plan::{Plan, Thing};
use crate::time::Interval;
use chrono_tz::Tz;

/// A stay whose guests have not left, and who they are.
struct Lodged<'plan> {
    stay: &'plan Stay,
    guests: Vec<PersonId>,
    interval: Interval,
    /// The forum's.
    zone: Tz,
}

impl<'plan> Lodged<'plan> {
    fn of(view: &View<'plan>, id: StayId) -> Option<Self> {
        let (plan, zone) = (view.plan, view.zone()?);
        let stay = plan.stays.get(id).filter(|stay| stay.is_on() && stay.status != StayStatus::CheckedOut)?;
        let guests = plan.guests.of(id).map(|guest| guest.person).collect();
        Some(Self { stay, guests, interval: interval_of(stay, zone), zone })
    }

    /// The room it has.
    fn room(&self, plan: &'plan Plan) -> Option<&'plan HotelRoom> {
        plan.hotel_rooms.get(self.stay.room?)
    }

    /// The type of the room it has, or else the one that is booked.
    fn room_type(&self, plan: &'plan Plan) -> Option<&'plan RoomType> {
        let kind = self.room(plan).map(|room| room.room_type).or(self.stay.booked_type)?;
        plan.room_types.get(kind)
    }

    /// Something that does not fit in it.
    fn conflict(&self, view: &View<'_>, rule: Rule, people: Vec<PersonId>) -> Conflict {
        let (about, level) = (Subject::Stay(self.stay.id), view.settings.level(rule));
        let conflict = Conflict::new(rule, about, level, self.interval.start(), people);
        Conflict { things: vec![(Thing::Stay(self.stay.id), self.interval)], ..conflict }
    }

    /// The same, for all its guests, with what the sentence says.
    fn says(&self, view: &View<'_>, rule: Rule, facts: Vec<(&'static str, String)>) -> Conflict {
        Conflict { facts, ..self.conflict(view, rule, self.guests.clone()) }
    }
}

/// Everything about a stay.
pub(super) fn of_stay(view: &View<'_>, id: StayId, found: &mut Vec<Conflict>) {
    let Some(lodged) = Lodged::of(view, id) else { return };
    guests::find(view, &lodged, found);
    arrivals::find(view, &lodged, found);
    departures::find(view, &lodged, found);
    rooms::find(view, &lodged, found);
    requests::find(view, &lodged, found);
    deadlines::of_stay(view, &lodged, found);
}

/// Everything about a block.
pub(super) fn of_block(view: &View<'_>, id: RoomBlockId, found: &mut Vec<Conflict>) {
    let Some((block, zone)) = view.plan.room_blocks.get(id).zip(view.zone()) else { return };
    blocks::find(view, block, zone, found);
    deadlines::of_block(view, block, zone, found);
}
