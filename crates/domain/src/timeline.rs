//! The one timeline of a person: everything that claims a stretch of that person's time, and where.

use crate::ids::{PersonId, SpaceId};
use crate::meetings::Meeting;
use crate::movements::{Movement, Spot};
use crate::plan::{Plan, Thing};
use crate::programme::{AttendanceMode, Session, SessionFunction};
use crate::time::Interval;
use crate::travel::{Leg, LegStatus};

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
    /// Whether the person is in from elsewhere, and need not go anywhere for it.
    pub online: bool,
    /// Where it begins, if that is known and one must be there.
    pub from: Option<Spot>,
    /// Where it ends.
    pub to: Option<Spot>,
}

/// A person's engagements in order of time.
///
/// Cancelled things claim nobody's time. Stays do not either: one sleeps in a bed and still dines elsewhere.
pub fn engagements_of(plan: &Plan, person: PersonId) -> Vec<Engagement> {
    let all = sessions(plan, person).chain(meetings(plan, person)).chain(legs(plan, person));
    let mut list: Vec<Engagement> = all.chain(movements(plan, person)).collect();
    list.sort_by_key(|engagement| (engagement.interval.start(), engagement.thing));
    list
}

fn sessions(plan: &Plan, person: PersonId) -> impl Iterator<Item = Engagement> {
    plan.attendances.of(person).filter_map(move |attendance| {
        let session = plan.get::<Session>(attendance.session).filter(|session| !session.cancelled)?;
        let online = [attendance.mode, session.mode].contains(&AttendanceMode::Online);
        let venue = session.venue.map(Spot::Venue).or_else(|| spot_of(plan, session.space?));
        let spot = venue.filter(|_| !online);
        Some(Engagement {
            person,
            thing: Thing::Session(session.id),
            interval: session.interval()?,
            needed: attendance.function != SessionFunction::Attendee && !online,
            asked: false,
            online,
            from: spot,
            to: spot,
        })
    })
}

fn meetings(plan: &Plan, person: PersonId) -> impl Iterator<Item = Engagement> {
    plan.participants.of(person).filter_map(move |participant| {
        let meeting = plan.get::<Meeting>(participant.meeting)?;
        let interval = meeting.interval()?;
        let spot = meeting.space.and_then(|space| spot_of(plan, space));
        Some(Engagement {
            person,
            thing: Thing::Meeting(meeting.id),
            interval,
            needed: true,
            asked: meeting.status.is_asked(),
            online: false,
            from: spot,
            to: spot,
        })
    })
}

fn legs(plan: &Plan, person: PersonId) -> impl Iterator<Item = Engagement> {
    plan.travellers.of(person).filter_map(move |traveller| {
        let leg = plan.get::<Leg>(traveller.leg).filter(|leg| leg.status != LegStatus::Cancelled)?;
        let interval = leg.interval().ok()?;
        let (from, to) = (Some(Spot::Place(leg.from_place)), Some(Spot::Place(leg.to_place)));
        Some(on_the_way(person, Thing::Leg(leg.id), interval, from, to))
    })
}

fn movements(plan: &Plan, person: PersonId) -> impl Iterator<Item = Engagement> {
    plan.passengers.of(person).filter_map(move |passenger| {
        let movement = plan.get::<Movement>(passenger.movement).filter(|movement| movement.is_on())?;
        let interval = movement.interval().ok()?;
        let (from, to) = (movement.from(), movement.to());
        Some(on_the_way(person, Thing::Movement(movement.id), interval, from, to))
    })
}

/// A leg or a movement takes nobody along who is not there.
fn on_the_way(person: PersonId, thing: Thing, interval: Interval, from: Option<Spot>, to: Option<Spot>) -> Engagement {
    Engagement { person, thing, interval, needed: true, asked: false, online: false, from, to }
}

/// The venue a space is in.
fn spot_of(plan: &Plan, space: SpaceId) -> Option<Spot> {
    plan.spaces.get(space).map(|space| Spot::Venue(space.venue))
}
