//! The things on a person's timeline: sessions, meetings, legs and movements.

use super::{ScheduledTimes, TimelineItem, at_home};
use crate::bookings::space_name;
use crate::delegations::name_of;
use crate::planner::Planner;
use crate::programme::venue_name;
use crate::travel::driver_of;
use crate::travel_words::{from_to, joined, leg_detail, leg_title};
use crate::trouble;
use crate::wire::ThingRef;
use attache_domain::ids::*;
use attache_domain::meetings::Meeting;
use attache_domain::movements::Movement;
use attache_domain::plan::{Plan, Thing};
use attache_domain::programme::Session;
use attache_domain::time::Zoned;
use attache_domain::travel::Leg;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// A thing's words, before the times are put in.
#[derive(Default)]
struct Words {
    title: String,
    detail: String,
    place: String,
    status: &'static str,
    function: &'static str,
}

/// Everything a person is in, each with the day it begins.
pub(super) fn items_of(planner: &Planner, person: PersonId, home: Option<Tz>) -> Vec<(NaiveDate, TimelineItem)> {
    let plan = &planner.plan;
    let sessions = plan.attendances.of(person).filter_map(|part| {
        let session = plan.get::<Session>(part.session)?;
        let words = Words {
            title: session.name(),
            detail: session.access.clone(),
            place: session_place(plan, session),
            status: if session.cancelled { "cancelled" } else { "planned" },
            function: part.function.word(),
        };
        Some(item(planner, person, Thing::Session(session.id), words, session.starts?, session.ends, home))
    });
    let meetings = plan.participants.of(person).filter_map(|part| {
        let meeting = plan.get::<Meeting>(part.meeting)?;
        let words = Words {
            title: meeting.title.clone(),
            detail: String::new(),
            place: meeting.space.map(|id| space_name(plan, id)).unwrap_or_default(),
            status: meeting.status.word(),
            function: part.function.word(),
        };
        Some(item(planner, person, Thing::Meeting(meeting.id), words, meeting.starts?, meeting.ends, home))
    });
    let legs = plan.travellers.of(person).filter_map(|one| {
        let leg = plan.get::<Leg>(one.leg)?;
        let words = Words {
            title: leg_title(plan, leg),
            detail: leg_detail(leg, one),
            place: from_to(plan, leg),
            status: leg.status.word(),
            function: "",
        };
        let mut item = item(planner, person, Thing::Leg(leg.id), words, leg.leaves(), Some(leg.lands()), home);
        let is_moved = leg.leaves().instant() != leg.departs.instant() || leg.delay_minutes() != 0;
        let scheduled = || ScheduledTimes { starts: leg.departs.into(), ends: leg.arrives.into() };
        item.1.scheduled = is_moved.then(scheduled);
        item.1.delay_minutes = leg.delay_minutes();
        Some(item)
    });
    let movements = plan.passengers.of(person).filter_map(|one| {
        let movement = plan.get::<Movement>(one.movement)?;
        let words = movement_words(plan, movement);
        Some(item(planner, person, Thing::Movement(movement.id), words, movement.starts, Some(movement.ends), home))
    });
    let items = sessions.chain(meetings).chain(legs).chain(movements);
    items
        .map(|(date, mut item)| {
            item.with.retain(|one| one.id != person.to_string());
            (date, item)
        })
        .collect()
}

/// The way, and what one looks for at the pick-up: the sign, who greets, the car and its driver.
fn movement_words(plan: &Plan, movement: &Movement) -> Words {
    let vehicle = movement.vehicle.and_then(|id| plan.vehicles.get(id));
    let driver = driver_of(plan, movement);
    let parts = [
        vehicle.map(|one| one.name.as_str()),
        vehicle.map(|one| one.plate.as_str()),
        driver.map(|one| one.name.as_str()),
        driver.map(|one| one.phone.as_str()),
        Some(movement.greeter.as_str()),
    ];
    Words {
        title: plan.name_of(Thing::Movement(movement.id)),
        detail: joined(parts.into_iter().flatten()),
        place: movement.from().map(|spot| plan.name_of_spot(spot)).unwrap_or_default(),
        status: movement.status.word(),
        function: "",
    }
}

fn item(
    planner: &Planner,
    person: PersonId,
    thing: Thing,
    words: Words,
    starts: Zoned,
    ends: Option<Zoned>,
    home: Option<Tz>,
) -> (NaiveDate, TimelineItem) {
    let item = TimelineItem {
        key: key_of(thing),
        what: thing.kind(),
        id: thing.uuid().to_string(),
        title: words.title,
        detail: words.detail,
        r#where: words.place,
        status: words.status.to_owned(),
        starts: starts.into(),
        ends: ends.map(Into::into),
        starts_home: at_home(starts, home),
        ends_home: ends.and_then(|ends| at_home(ends, home)),
        scheduled: None,
        delay_minutes: 0,
        can_edit: !planner.is_read_only(),
        function: words.function.to_owned(),
        conflicts: trouble::of_thing_for(planner, thing, person),
        with: company(&planner.plan, thing),
    };
    (starts.date(), item)
}

/// The same for the same thing.
pub(super) fn key_of(thing: Thing) -> String {
    format!("{}:{}", thing.kind().word(), thing.uuid())
}

fn session_place(plan: &Plan, session: &Session) -> String {
    let room = session.space.map(|id| space_name(plan, id)).unwrap_or_default();
    [room, venue_name(plan, session)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Who is in a meeting, on a leg or in a car, with their delegation. Sessions have too many.
fn company(plan: &Plan, thing: Thing) -> Vec<ThingRef> {
    let people: Vec<PersonId> = match thing {
        Thing::Meeting(id) => plan.participants.of(id).map(|part| part.person).collect(),
        Thing::Leg(id) => plan.travellers.of(id).map(|one| one.person).collect(),
        Thing::Movement(id) => plan.passengers.of(id).map(|one| one.person).collect(),
        Thing::Session(_) | Thing::RoomBooking(_) | Thing::Stay(_) => Vec::new(),
    };
    let with_body = |id: PersonId| {
        let member = plan.memberships.of(id).next();
        let named = trouble::person(plan, id);
        let name = match member.map(|member| name_of(plan, member.delegation)) {
            Some(body) => format!("{} ({body})", named.name),
            None => named.name.clone(),
        };
        ThingRef { name, ..named }
    };
    people.into_iter().map(with_body).collect()
}
