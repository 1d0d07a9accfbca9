//! Who asks for a space, wherever and whenever: what it is for, how it wants the space furnished, for which delegations.
//!
//! A claimant may have no space, no time and no end yet; what it needs is known all the same.

use crate::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use crate::buffers::{Buffers, Furnished};
use crate::ids::{DelegationId, RoomBookingId, SpaceId};
use crate::meetings::MeetingSide;
use crate::plan::{Plan, Thing};
use crate::rooms::Layout;
use crate::space_uses::SpaceUse;
use crate::time::Interval;
use std::collections::BTreeSet;

/// A session, a meeting, a booking or a stay, with the booking that says more of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimant {
    /// What asks.
    pub thing: Thing,
    /// What it is for, if a booking serves something.
    pub serves: Option<Thing>,
    /// The booking that keeps a space for it, or asks for one.
    pub booking: Option<RoomBookingId>,
}

/// How a use wants its space furnished, whichever space that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Furnishing {
    /// The layout, if anybody said.
    pub layout: Option<Layout>,
    /// Minutes of preparing, where the booking says its own.
    pub set_up: Option<i64>,
    /// Minutes of clearing, where the booking says its own.
    pub tear_down: Option<i64>,
}

impl Furnishing {
    /// A space furnished in this way.
    pub fn in_space(self, plan: &Plan, space: SpaceId) -> Furnished {
        let usual = Buffers::of_space(plan, space, self.layout);
        let buffers = Buffers {
            set_up: self.set_up.unwrap_or(usual.set_up),
            tear_down: self.tear_down.unwrap_or(usual.tear_down),
        };
        let own = Buffers { set_up: self.set_up.unwrap_or(0), tear_down: self.tear_down.unwrap_or(0) };
        Furnished { space, layout: self.layout, buffers, own }
    }
}

impl Claimant {
    /// A thing with the booking made for it: the one that keeps its own room for its hours before one that asks for
    /// another.
    pub fn of(plan: &Plan, thing: Thing) -> Self {
        match thing {
            Thing::RoomBooking(id) => {
                let serves = plan.room_bookings.get(id).and_then(RoomBooking::serves);
                Self { thing, serves, booking: Some(id) }
            }
            _ => Self { thing, serves: None, booking: own_booking(plan, thing).map(|booking| booking.id) },
        }
    }

    /// The session or meeting it is for; otherwise the booking itself.
    pub fn purpose_of_use(&self) -> Thing {
        self.serves.unwrap_or(self.thing)
    }

    /// What the space is wanted for.
    pub fn purpose(&self, plan: &Plan) -> BookingPurpose {
        let booked = self.booked(plan).map(|booking| booking.purpose);
        match self.purpose_of_use() {
            // A booking for setting up serves its session and is still no session.
            _ if self.serves.is_some() => booked.unwrap_or(BookingPurpose::Other),
            Thing::Session(_) => BookingPurpose::Session,
            Thing::Meeting(_) => BookingPurpose::Meeting,
            _ => booked.unwrap_or(BookingPurpose::Other),
        }
    }

    /// How the space is to be furnished: as the booking says, or else as the session or the meeting does.
    pub fn furnishing(&self, plan: &Plan) -> Furnishing {
        if matches!(self.thing, Thing::Stay(_)) {
            // The hotel makes the room up; what is set up for the programme comes after that.
            return Furnishing { layout: None, set_up: Some(0), tear_down: Some(0) };
        }
        let booking = self.booked(plan);
        let of_thing = || match self.purpose_of_use() {
            Thing::Session(id) => plan.sessions.get(id).and_then(|session| session.layout),
            Thing::Meeting(id) => plan.meetings.get(id).and_then(|meeting| meeting.layout),
            Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
        };
        Furnishing {
            layout: booking.and_then(|booking| booking.layout).or_else(of_thing),
            set_up: booking.and_then(|booking| booking.set_up_minutes),
            tear_down: booking.and_then(|booking| booking.tear_down_minutes),
        }
    }

    /// The delegations it counts for: the one that booked, or those that asked for the meeting.
    pub fn delegations(&self, plan: &Plan) -> BTreeSet<DelegationId> {
        let booked = self.booked(plan).and_then(|booking| booking.delegation);
        match (booked, self.purpose_of_use()) {
            (Some(delegation), _) => BTreeSet::from([delegation]),
            (None, Thing::Meeting(id)) => {
                let asking = plan.participants.of(id).filter(|part| part.side == MeetingSide::Requesting);
                asking.filter_map(|part| part.delegation).collect()
            }
            (None, _) => BTreeSet::new(),
        }
    }

    /// Itself and what it serves: what is not in its own way.
    pub fn itself(&self) -> impl Iterator<Item = Thing> {
        std::iter::once(self.thing).chain(self.serves)
    }

    /// The booking that says more of it.
    pub fn booked<'plan>(&self, plan: &'plan Plan) -> Option<&'plan RoomBooking> {
        self.booking.and_then(|id| plan.room_bookings.get(id))
    }
}

impl From<&SpaceUse> for Claimant {
    fn from(usage: &SpaceUse) -> Self {
        Self { thing: usage.thing, serves: usage.serves, booking: usage.booking }
    }
}

/// The live booking of a session or a meeting: in its own room and for its hours, whatever it is called; elsewhere one
/// that is for the thing itself rather than for setting it up or for waiting nearby.
fn own_booking(plan: &Plan, thing: Thing) -> Option<&RoomBooking> {
    let (of_thing, space, hours, purpose): (Vec<&RoomBooking>, Option<SpaceId>, Option<Interval>, _) = match thing {
        Thing::Session(id) => {
            let session = plan.sessions.get(id)?;
            (plan.room_bookings.of(id).collect(), session.space, session.interval(), BookingPurpose::Session)
        }
        Thing::Meeting(id) => {
            let meeting = plan.meetings.get(id)?;
            (plan.room_bookings.of(id).collect(), meeting.space, meeting.interval(), BookingPurpose::Meeting)
        }
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => return None,
    };
    let is_at_home = |booking: &RoomBooking| {
        let covers = || hours.is_some_and(|hours| booking.interval().is_ok_and(|kept| kept.covers(&hours)));
        space == Some(booking.space) && covers()
    };
    let live = of_thing.into_iter().filter(|booking| booking.is_live() && booking.serves() == Some(thing));
    let its_own = live.filter(|booking| is_at_home(booking) || booking.purpose == purpose);
    its_own.min_by_key(|booking| (!is_at_home(booking), booking.status == BookingStatus::Inquiry, booking.id))
}
