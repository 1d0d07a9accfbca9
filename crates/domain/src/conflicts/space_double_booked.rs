//! A space used twice at a time.
//!
//! A session planned in a room, a meeting placed in it and a booking of it are all uses. A booking made for a session
//! or a meeting is the same use as that session or meeting, so it is counted once. Clashes with something only
//! pencilled in are worth a warning; clashes between definite uses block.

use super::{Conflict, Level, Rule, each_overlap};
use crate::ids::{PersonId, RoomBookingId, SpaceId};
use crate::plan::{Plan, Thing};
use crate::rooms::{BookingStatus, RoomBooking};
use crate::time::Interval;
use std::collections::{BTreeMap, BTreeSet};

/// One use of a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpaceUse {
    /// The space.
    pub space: SpaceId,
    /// What uses it.
    pub thing: Thing,
    /// When.
    pub interval: Interval,
    /// Whether it is more than pencilled in.
    pub definite: bool,
}

/// Every use of every space, each space's in order of time.
pub fn space_uses(plan: &Plan) -> BTreeMap<SpaceId, Vec<SpaceUse>> {
    let booked: BTreeSet<(SpaceId, Thing)> = plan.room_bookings.iter().filter_map(served).collect();
    let mut uses: BTreeMap<SpaceId, Vec<SpaceUse>> = BTreeMap::new();
    let unbooked = |usage: &SpaceUse| !booked.contains(&(usage.space, usage.thing));
    for usage in sessions(plan).chain(meetings(plan)).filter(unbooked).chain(bookings(plan)) {
        uses.entry(usage.space).or_default().push(usage);
    }
    for list in uses.values_mut() {
        list.sort_by_key(|usage| (usage.interval.start(), usage.thing));
    }
    uses
}

/// The confirmed booking that already holds some of an interval, other than `except`.
pub fn firm_holder(
    plan: &Plan,
    space: SpaceId,
    wanted: Interval,
    except: Option<RoomBookingId>,
) -> Option<&RoomBooking> {
    plan.room_bookings.iter().find(|booking| {
        booking.space == space
            && booking.status == BookingStatus::Confirmed
            && Some(booking.id) != except
            && booking.interval().is_ok_and(|held| held.overlaps(&wanted))
    })
}

pub(super) fn find(plan: &Plan) -> Vec<Conflict> {
    let mut found = Vec::new();
    let mut people = None;
    for (space, uses) in space_uses(plan) {
        each_overlap(
            &uses,
            |usage| usage.interval,
            |first, second| {
                let people = people.get_or_insert_with(|| people_by_thing(plan));
                found.push(Conflict {
                    rule: Rule::SpaceDoubleBooked(space),
                    level: if first.definite && second.definite { Level::Block } else { Level::Warn },
                    first: (first.thing, first.interval),
                    second: (second.thing, second.interval),
                    people: hit(people, first.thing, second.thing),
                });
            },
        );
    }
    found
}

/// The session or meeting a live booking serves.
fn served(booking: &RoomBooking) -> Option<(SpaceId, Thing)> {
    if booking.status == BookingStatus::Released {
        return None;
    }
    let thing = booking.session.map(Thing::Session).or(booking.meeting.map(Thing::Meeting))?;
    Some((booking.space, thing))
}

fn sessions(plan: &Plan) -> impl Iterator<Item = SpaceUse> {
    plan.sessions.iter().filter(|session| !session.cancelled).filter_map(|session| {
        let interval = session.interval()?;
        Some(SpaceUse { space: session.space?, thing: Thing::Session(session.id), interval, definite: true })
    })
}

fn meetings(plan: &Plan) -> impl Iterator<Item = SpaceUse> {
    plan.meetings.iter().filter_map(|meeting| {
        let interval = meeting.interval()?;
        Some(SpaceUse { space: meeting.space?, thing: Thing::Meeting(meeting.id), interval, definite: true })
    })
}

fn bookings(plan: &Plan) -> impl Iterator<Item = SpaceUse> {
    plan.room_bookings.iter().filter(|booking| booking.status != BookingStatus::Released).filter_map(|booking| {
        Some(SpaceUse {
            space: booking.space,
            thing: Thing::RoomBooking(booking.id),
            interval: booking.interval().ok()?,
            definite: booking.status == BookingStatus::Confirmed,
        })
    })
}

fn people_by_thing(plan: &Plan) -> BTreeMap<Thing, BTreeSet<PersonId>> {
    let mut people: BTreeMap<Thing, BTreeSet<PersonId>> = BTreeMap::new();
    for attendance in plan.attendances.iter() {
        people.entry(Thing::Session(attendance.session)).or_default().insert(attendance.person);
    }
    for participant in plan.participants.iter() {
        people.entry(Thing::Meeting(participant.meeting)).or_default().insert(participant.person);
    }
    for booking in plan.room_bookings.iter() {
        let served = booking.session.map(Thing::Session).or(booking.meeting.map(Thing::Meeting));
        if let Some(set) = served.and_then(|thing| people.get(&thing)).cloned() {
            people.insert(Thing::RoomBooking(booking.id), set);
        }
    }
    people
}

fn hit(people: &BTreeMap<Thing, BTreeSet<PersonId>>, first: Thing, second: Thing) -> Vec<PersonId> {
    let both: BTreeSet<PersonId> =
        [first, second].iter().filter_map(|thing| people.get(thing)).flatten().copied().collect();
    both.into_iter().collect()
}
