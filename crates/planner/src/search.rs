//! Finding anything by a few letters of its name, however they are written.
//!
//! Letters are compared without their marks, in any script and in any order of words, so that "munoz ana" and "Анна" find
//! people as other sources spell them. What is looked through is kept folded in a [`SearchIndex`], made at the first
//! search and renewed for the rows each change touched. Sensitive needs are never in it.

mod index;

pub(crate) use index::SearchIndex;

use crate::bookings::space_name;
use crate::commands::Answer;
use crate::people::office_of;
use crate::planner::Planner;
use crate::trouble;
use crate::wire::{self, ThingRef};
use attache_domain::delegations::Delegation;
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// More than this nobody reads.
const MOST_HITS: usize = 40;

/// More people on a leg than this are not named beside it.
const MOST_NAMED: usize = 3;

/// What to find.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// A few letters.
    pub text: String,
}

/// Something found.
#[derive(Debug, Serialize, TS)]
pub struct SearchHit {
    /// Its noun.
    pub kind: Kind,
    /// Its key.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What tells it from others of that name.
    pub detail: String,
    /// The day it begins on the forum's wall, for what has a time.
    pub date: Option<String>,
    /// Whose timeline shows it, for legs.
    pub person: Option<String>,
}

/// Finds things by name: those whose name begins with the text first.
pub fn search(planner: &Planner, input: Search) -> Answer<Vec<SearchHit>> {
    let text = wire::text("text", &input.text, 200)?;
    let mut index = planner.index.borrow_mut();
    index.renew(&planner.plan);
    let found = index.find(&text, MOST_HITS);
    // What tells them apart is looked up only for those that are shown.
    Ok(found.into_iter().map(|(kind, id, name)| hit(&planner.plan, kind, id, name)).collect())
}

fn hit(plan: &Plan, kind: Kind, id: Uuid, name: &str) -> SearchHit {
    let timed = match kind {
        Kind::Session => Some(Thing::Session(SessionId(id))),
        Kind::Meeting => Some(Thing::Meeting(MeetingId(id))),
        Kind::RoomBooking => Some(Thing::RoomBooking(RoomBookingId(id))),
        Kind::Leg => Some(Thing::Leg(LegId(id))),
        _ => None,
    };
    let ThingRef { person, date, .. } =
        timed.map_or_else(|| ThingRef::timeless(kind, id, String::new()), |thing| trouble::thing(plan, thing));
    SearchHit { kind, id: id.to_string(), name: name.to_owned(), detail: detail(plan, kind, id), date, person }
}

fn detail(plan: &Plan, kind: Kind, id: Uuid) -> String {
    let room = |space: Option<SpaceId>| space.map(|id| space_name(plan, id));
    let said = match kind {
        Kind::Delegation => {
            plan.get::<Delegation>(DelegationId(id)).map(|delegation| delegation.status.word().to_owned())
        }
        Kind::Body => plan.bodies.get(BodyId(id)).map(|body| body.kind.word().to_owned()),
        Kind::Person => Some(office_of(plan, PersonId(id))),
        Kind::Space => {
            let venue = plan.spaces.get(SpaceId(id)).and_then(|space| plan.venues.get(space.venue));
            venue.map(|venue| venue.name.clone())
        }
        Kind::Session => plan.sessions.get(SessionId(id)).map(|session| session.date.to_string()),
        Kind::Meeting => plan.meetings.get(MeetingId(id)).and_then(|meeting| room(meeting.space)),
        Kind::RoomBooking => plan.room_bookings.get(RoomBookingId(id)).and_then(|booking| room(Some(booking.space))),
        Kind::Leg => Some(travellers(plan, LegId(id))),
        Kind::Place => plan.places.get(PlaceId(id)).map(|place| place.city.clone()),
        Kind::Vehicle => plan.vehicles.get(VehicleId(id)).map(|vehicle| vehicle.plate.clone()),
        Kind::Driver => plan.drivers.get(DriverId(id)).map(|driver| driver.phone.clone()),
        _ => None,
    };
    said.unwrap_or_default()
}

/// The first few people on a leg.
fn travellers(plan: &Plan, leg: LegId) -> String {
    let mut names: Vec<String> =
        plan.travellers.of(leg).take(MOST_NAMED).map(|one| trouble::person(plan, one.person).name).collect();
    let more = plan.travellers.of(leg).count().saturating_sub(MOST_NAMED);
    if more > 0 {
        names.push(format!("+{more}"));
    }
    names.join(", ")
}
