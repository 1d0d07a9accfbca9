//! The one timeline of a person: everything that claims a stretch of that person's time.

use crate::ids::PersonId;
use crate::plan::{Plan, Thing};
use crate::programme::{AttendanceMode, SessionFunction};
use crate::time::Interval;
use crate::travel::LegStatus;
use std::collections::BTreeMap;

/// A person's commitment to one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Engagement {
    /// Whose time.
    pub person: PersonId,
    /// Claimed by what.
    pub thing: Thing,
    /// Which stretch.
    pub interval: Interval,
    /// Whether the thing cannot go on without this person in the room.
    pub needed: bool,
    /// Whether it is only asked for so far.
    pub asked: bool,
}

/// Everybody's engagements, each person's in order of time.
///
/// Cancelled things claim nobody's time. Stays do not either: one sleeps in a bed and still dines elsewhere.
pub fn engagements(plan: &Plan) -> BTreeMap<PersonId, Vec<Engagement>> {
    let mut all: BTreeMap<PersonId, Vec<Engagement>> = BTreeMap::new();
    for engagement in sessions(plan).chain(meetings(plan)).chain(legs(plan)) {
        all.entry(engagement.person).or_default().push(engagement);
    }
    for list in all.values_mut() {
        list.sort_by_key(|engagement| (engagement.interval.start(), engagement.thing));
    }
    all
}

fn sessions(plan: &Plan) -> impl Iterator<Item = Engagement> {
    plan.attendances.iter().filter_map(|attendance| {
        let session = plan.get::<crate::programme::Session>(attendance.session).filter(|session| !session.cancelled)?;
        Some(Engagement {
            person: attendance.person,
            thing: Thing::Session(session.id),
            interval: session.interval()?,
            needed: attendance.function != SessionFunction::Attendee && attendance.mode != AttendanceMode::Online,
            asked: false,
        })
    })
}

fn meetings(plan: &Plan) -> impl Iterator<Item = Engagement> {
    plan.participants.iter().filter_map(|participant| {
        let meeting = plan.get::<crate::meetings::Meeting>(participant.meeting)?;
        let interval = meeting.interval()?;
        Some(Engagement {
            person: participant.person,
            thing: Thing::Meeting(meeting.id),
            interval,
            needed: true,
            asked: meeting.status.is_asked(),
        })
    })
}

fn legs(plan: &Plan) -> impl Iterator<Item = Engagement> {
    plan.travellers.iter().filter_map(|traveller| {
        let leg = plan.get::<crate::travel::Leg>(traveller.leg).filter(|leg| leg.status != LegStatus::Cancelled)?;
        let interval = leg.interval().ok()?;
        let (person, thing) = (traveller.person, Thing::Leg(leg.id));
        Some(Engagement { person, thing, interval, needed: true, asked: false })
    })
}
