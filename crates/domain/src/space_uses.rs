//! What claims a space: a session planned in it, a meeting placed in it, a booking of it, and whoever sleeps in it where it
//! is a hotel room by night.
//!
//! A booking made for a session or a meeting, in its room and for at least its hours, is one use with it and is known
//! by that thing's name. A booking that serves a thing elsewhere or at other hours, such as one for setting up, is a
//! use of its own.
//!
//! A hold whose time is over keeps nothing any more. It is still written down, so there are two questions: what uses a
//! space on paper ([`uses_of_space`]), and what still keeps it at a moment ([`standing_uses`]).

use crate::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use crate::buffers::{Buffers, Furnished};
use crate::claimant::Claimant;
use crate::delegations::Delegation;
use crate::holds::has_lapsed;
use crate::ids::{DelegationId, RoomBookingId, SpaceId};
use crate::lodging::dual_use::{kept_for, rooms_behind};
use crate::lodging::sharing::stays_in;
use crate::lodging::{Stay, Taking};
use crate::meetings::Meeting;
use crate::plan::{Plan, Thing};
use crate::programme::Session;
use crate::rooms::Layout;
use crate::space_tree::family;
use crate::time::Interval;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// One use of a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpaceUse {
    /// The space.
    pub space: SpaceId,
    /// What uses it.
    pub thing: Thing,
    /// What it is used for, if a booking serves something; of a stay that shares the room of another, that one.
    pub serves: Option<Thing>,
    /// When.
    pub interval: Interval,
    /// Whether it is more than pencilled in.
    pub definite: bool,
    /// The booking that keeps the space for it.
    pub booking: Option<RoomBookingId>,
}

impl SpaceUse {
    /// Whether somebody sleeps there. Then the space is no room of the programme: neither its opening hours nor the rules of
    /// its desk are about it, and it moves nowhere to make room.
    pub fn is_a_night(&self) -> bool {
        matches!(self.thing, Thing::Stay(_))
    }

    /// The session or meeting it is for; otherwise the booking itself.
    pub fn purpose_of_use(&self) -> Thing {
        Claimant::from(self).purpose_of_use()
    }

    /// What the space is kept for.
    pub fn purpose(&self, plan: &Plan) -> BookingPurpose {
        Claimant::from(self).purpose(plan)
    }

    /// How the space is to be furnished, if anybody said.
    pub fn layout(&self, plan: &Plan) -> Option<Layout> {
        Claimant::from(self).furnishing(plan).layout
    }

    /// The space as it has it.
    pub fn furnished(&self, plan: &Plan) -> Furnished {
        Claimant::from(self).furnishing(plan).in_space(plan, self.space)
    }

    /// Minutes of preparing and clearing around it.
    pub fn buffers(&self, plan: &Plan) -> Buffers {
        self.furnished(plan).buffers
    }

    /// The delegations it counts for: the one that booked, or those that asked for the meeting.
    pub fn delegations(&self, plan: &Plan) -> BTreeSet<DelegationId> {
        Claimant::from(self).delegations(plan)
    }

    /// The delegation bookings of it are shown with, where there is exactly one.
    pub fn delegation<'plan>(&self, plan: &'plan Plan) -> Option<&'plan Delegation> {
        let mut all = self.delegations(plan).into_iter();
        all.next().filter(|_| all.next().is_none()).and_then(|id| plan.delegations.get(id))
    }
}

/// Every use of every space, each space's in order of time.
pub fn space_uses(plan: &Plan) -> BTreeMap<SpaceId, Vec<SpaceUse>> {
    let all = plan.spaces.iter().map(|space| (space.id, uses_of_space(plan, space.id)));
    all.filter(|(_, uses)| !uses.is_empty()).collect()
}

/// The uses of one space as they are written down, holds that lapsed included, in order of time.
pub fn uses_of_space(plan: &Plan, space: SpaceId) -> Vec<SpaceUse> {
    uses_with(plan, space, |_| true)
}

/// The uses of one space that stand at a moment, in order of time: all but the holds that lapsed by then.
pub fn standing_uses(plan: &Plan, space: SpaceId, now: DateTime<Utc>) -> Vec<SpaceUse> {
    uses_with(plan, space, |booking| !has_lapsed(booking, now))
}

/// The uses of one space that a hold kept until it lapsed, each with the last such hold.
pub fn lapsed_uses(plan: &Plan, space: SpaceId, now: DateTime<Utc>) -> Vec<(SpaceUse, &RoomBooking)> {
    let bookings = plan.room_bookings.of(space).filter(|booking| booking.space == space && has_lapsed(booking, now));
    let lapsed = bookings.flat_map(|lapsed| {
        let uses = uses_with(plan, space, |booking| booking.id == lapsed.id);
        uses.into_iter().filter(|usage| usage.booking == Some(lapsed.id)).map(move |usage| (usage, lapsed))
    });
    let by_thing: BTreeMap<Thing, (SpaceUse, &RoomBooking)> =
        lapsed.map(|(usage, of)| (usage.thing, (usage, of))).collect();
    by_thing.into_values().collect()
}

fn uses_with(plan: &Plan, space: SpaceId, counts: impl Fn(&RoomBooking) -> bool) -> Vec<SpaceUse> {
    let sessions = plan.sessions.of(space).filter_map(of_session);
    let things = sessions.chain(plan.meetings.of(space).filter_map(of_meeting));
    let mut own: BTreeMap<Thing, SpaceUse> =
        things.filter(|usage| usage.space == space).map(|usage| (usage.thing, usage)).collect();
    let mut uses = Vec::new();
    for booking in plan.room_bookings.of(space).filter(|booking| booking.space == space && counts(booking)) {
        let Some(usage) = use_of(booking) else { continue };
        let thing = usage.serves.and_then(|thing| own.get_mut(&thing)).filter(|thing| is_one(&usage, thing));
        match thing {
            Some(thing) => {
                thing.interval = usage.interval;
                thing.definite |= usage.definite;
                thing.booking = usage.booking;
            }
            None => uses.push(usage),
        }
    }
    uses.extend(own.into_values());
    uses.extend(nights_in(plan, space));
    uses.sort_by_key(|usage| (usage.interval.start(), usage.thing));
    uses
}

/// The live bookings that keep the room of the session or meeting they serve for exactly its hours. Whoever looks at
/// the room sees one thing.
pub fn exact_bookings(plan: &Plan) -> BTreeMap<Thing, &RoomBooking> {
    let own = uses_by_thing(plan);
    let exact = plan.room_bookings.iter().filter_map(|booking| {
        let usage = use_of(booking)?;
        let thing = own.get(&usage.serves?)?;
        (usage.space == thing.space && usage.interval == thing.interval).then_some((thing.thing, booking))
    });
    exact.collect()
}

/// The bookings that are one use with the session or meeting they serve and keep its room for longer, with their hours:
/// who looks at the room sees two things, and what is said of that use at these hours is about the booking.
pub fn longer_bookings(plan: &Plan) -> BTreeMap<Thing, Vec<(Interval, RoomBookingId)>> {
    let own = uses_by_thing(plan);
    let mut longer: BTreeMap<Thing, Vec<(Interval, RoomBookingId)>> = BTreeMap::new();
    for booking in plan.room_bookings.iter() {
        let Some(usage) = use_of(booking) else { continue };
        let served = usage.serves.and_then(|thing| own.get(&thing));
        if let Some(thing) = served.filter(|thing| is_one(&usage, thing) && usage.interval != thing.interval) {
            longer.entry(thing.thing).or_default().push((usage.interval, booking.id));
        }
    }
    longer
}

/// The confirmed booking that already holds some of an interval in a space, in what it is a part of or in a part of it,
/// other than those in `except`.
pub fn firm_holder<'plan>(
    plan: &'plan Plan,
    space: SpaceId,
    wanted: Interval,
    except: &[RoomBookingId],
) -> Option<&'plan RoomBooking> {
    let holds = |booking: &&RoomBooking| {
        booking.status == BookingStatus::Confirmed
            && !except.contains(&booking.id)
            && booking.interval().is_ok_and(|held| held.overlaps(&wanted))
    };
    let of_space = |space| plan.room_bookings.of(space).filter(move |booking| booking.space == space);
    family(plan, space).into_iter().flat_map(of_space).find(holds)
}

fn is_one(booking: &SpaceUse, thing: &SpaceUse) -> bool {
    booking.space == thing.space && booking.interval.covers(&thing.interval)
}

fn uses_by_thing(plan: &Plan) -> BTreeMap<Thing, SpaceUse> {
    let sessions = plan.sessions.iter().filter_map(of_session);
    sessions.chain(plan.meetings.iter().filter_map(of_meeting)).map(|usage| (usage.thing, usage)).collect()
}

fn of_session(session: &Session) -> Option<SpaceUse> {
    let (space, interval) = (session.space?, session.interval()?);
    let thing = Thing::Session(session.id);
    (!session.cancelled).then_some(SpaceUse { space, thing, serves: None, interval, definite: true, booking: None })
}

fn of_meeting(meeting: &Meeting) -> Option<SpaceUse> {
    Some(SpaceUse {
        space: meeting.space?,
        thing: Thing::Meeting(meeting.id),
        serves: None,
        interval: meeting.interval()?,
        definite: !meeting.status.is_asked(),
        booking: None,
    })
}

/// The nights in the hotel room that a space is.
fn nights_in(plan: &Plan, space: SpaceId) -> impl Iterator<Item = SpaceUse> {
    rooms_behind(plan, space).flat_map(move |room| {
        let stays = stays_in(plan, room.id);
        stays.flat_map(move |stay| kept_for(plan, stay, room).into_iter().map(move |kept| of_stay(stay, space, kept)))
    })
}

fn of_stay(stay: &Stay, space: SpaceId, interval: Interval) -> SpaceUse {
    let (thing, whole) = (Thing::Stay(stay.id), Thing::Stay(stay.household()));
    let definite = stay.status.taking() == Some(Taking::PickedUp);
    SpaceUse { space, thing, serves: (whole != thing).then_some(whole), interval, definite, booking: None }
}

/// An inquiry keeps nothing yet.
fn use_of(booking: &RoomBooking) -> Option<SpaceUse> {
    matches!(booking.status, BookingStatus::Hold | BookingStatus::Confirmed).then_some(SpaceUse {
        space: booking.space,
        thing: Thing::RoomBooking(booking.id),
        serves: booking.serves(),
        interval: booking.interval().ok()?,
        definite: booking.status == BookingStatus::Confirmed,
        booking: Some(booking.id),
    })
}
