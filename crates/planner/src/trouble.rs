//! What does not fit, as the screens and the command line show it.

use crate::commands::Answer;
use crate::operate::Facts;
use crate::planner::Planner;
use crate::wire::{Empty, Moment, ThingRef};
use attache_domain::conflicts::{Conflict, Level, Rule};
use attache_domain::delegations::Person;
use attache_domain::forum::Kind;
use attache_domain::ids::PersonId;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::Space;
use attache_domain::time::{Interval, Zoned};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

/// A conflict, with the facts for its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictView {
    /// The same for the same clash.
    pub key: String,
    /// How bad it is.
    pub level: Level,
    /// The rule that is broken.
    pub rule: String,
    /// What the sentence says: who, where, when, how long.
    pub facts: Facts,
    /// The two things that clash.
    pub things: Vec<ThingRef>,
    /// The people it hits.
    pub people: Vec<ThingRef>,
    /// When the clash begins.
    pub starts: Moment,
    /// When it ends, if that is known.
    pub ends: Option<Moment>,
}

/// Everything that does not fit, the worst first.
pub fn check(planner: &Planner, _input: Empty) -> Answer<Vec<ConflictView>> {
    Ok(planner.trouble.iter().map(|conflict| view(&planner.plan, conflict)).collect())
}

/// A conflict in the words of the door.
pub fn view(plan: &Plan, conflict: &Conflict) -> ConflictView {
    let zone = plan.forum().map_or(Tz::UTC, |forum| forum.zone);
    let (first, second) = (&conflict.first, &conflict.second);
    let ends = [first.1.end(), second.1.end()].into_iter().flatten().min();
    ConflictView {
        key: conflict.key(),
        level: conflict.level,
        rule: conflict.rule.word().to_owned(),
        facts: facts(plan, conflict, zone),
        things: vec![clashing(plan, conflict, first.0), clashing(plan, conflict, second.0)],
        people: conflict.people.iter().map(|id| person(plan, *id)).collect(),
        starts: Zoned::at(conflict.starts(), zone).into(),
        ends: ends.filter(|end| *end > conflict.starts()).map(|end| Zoned::at(end, zone).into()),
    }
}

/// How many conflicts hit each person.
pub fn per_person(planner: &Planner) -> std::collections::BTreeMap<PersonId, usize> {
    let mut counts = std::collections::BTreeMap::new();
    for person in planner.trouble.iter().flat_map(|conflict| &conflict.people) {
        *counts.entry(*person).or_default() += 1;
    }
    counts
}

/// How many conflicts each thing is in.
pub fn per_thing(planner: &Planner) -> std::collections::BTreeMap<Thing, usize> {
    let mut counts = std::collections::BTreeMap::new();
    for conflict in &planner.trouble {
        for (thing, _) in [conflict.first, conflict.second] {
            *counts.entry(thing).or_default() += 1;
        }
    }
    counts
}

/// The conflicts a thing is in.
pub fn of_thing(planner: &Planner, thing: Thing) -> Vec<ConflictView> {
    let about = |conflict: &&Conflict| conflict.first.0 == thing || conflict.second.0 == thing;
    planner.trouble.iter().filter(about).map(|conflict| view(&planner.plan, conflict)).collect()
}

/// The conflicts that hit a person.
pub fn of_person(planner: &Planner, person: PersonId) -> Vec<ConflictView> {
    let hits = |conflict: &&Conflict| conflict.people.contains(&person);
    planner.trouble.iter().filter(hits).map(|conflict| view(&planner.plan, conflict)).collect()
}

/// A thing of a conflict; a leg is shown on the timeline of the person the conflict is about.
fn clashing(plan: &Plan, conflict: &Conflict, thing: Thing) -> ThingRef {
    let named = self::thing(plan, thing);
    match conflict.rule {
        Rule::PersonInTwoPlaces(person) if named.person.is_some() => {
            ThingRef { person: Some(person.to_string()), ..named }
        }
        _ => named,
    }
}

/// A thing by name.
pub fn thing(plan: &Plan, thing: Thing) -> ThingRef {
    let zone = plan.forum().map_or(Tz::UTC, |forum| forum.zone);
    ThingRef {
        kind: thing.kind(),
        id: thing.uuid().to_string(),
        name: plan.name_of(thing),
        person: shown_for(plan, thing).map(|person| person.to_string()),
        date: day_of(plan, thing, zone).map(|date| date.to_string()),
    }
}

/// The person on whose timeline a leg or a stay is found; everything else has a place of its own.
fn shown_for(plan: &Plan, thing: Thing) -> Option<PersonId> {
    match thing {
        Thing::Leg(id) => plan.travellers.iter().find(|one| one.leg == id).map(|one| one.person),
        Thing::Stay(id) => plan.guests.iter().find(|one| one.stay == id).map(|one| one.person),
        Thing::Session(_) | Thing::Meeting(_) | Thing::RoomBooking(_) => None,
    }
}

/// The day a thing begins, as the calendar in `zone` has it.
pub(crate) fn day_of(plan: &Plan, thing: Thing, zone: Tz) -> Option<NaiveDate> {
    let on_the_wall = |time: Zoned| time.seen_from(zone).date();
    match thing {
        Thing::Session(id) => plan.sessions.get(id).map(|session| session.date),
        Thing::Meeting(id) => plan.meetings.get(id)?.starts.map(on_the_wall),
        Thing::RoomBooking(id) => plan.room_bookings.get(id).map(|booking| on_the_wall(booking.starts)),
        Thing::Leg(id) => plan.legs.get(id).map(|leg| on_the_wall(leg.departs)),
        Thing::Stay(id) => plan.stays.get(id).map(|stay| stay.check_in),
    }
}

/// A person by name.
pub fn person(plan: &Plan, id: PersonId) -> ThingRef {
    let name = plan.get::<Person>(id).map(|person| person.display_name.clone()).unwrap_or_default();
    ThingRef::timeless(Kind::Person, id, name)
}

fn facts(plan: &Plan, conflict: &Conflict, zone: Tz) -> Facts {
    let (first, second) = (&conflict.first, &conflict.second);
    let mut facts = crate::operate::facts([
        ("first", plan.name_of(first.0)),
        ("second", plan.name_of(second.0)),
        ("first_when", when(first.1, zone)),
        ("second_when", when(second.1, zone)),
        ("minutes", conflict.minutes().to_string()),
        ("known", if first.1.end().is_some() && second.1.end().is_some() { "yes" } else { "no" }.to_owned()),
    ]);
    let (name, value) = match conflict.rule {
        Rule::SpaceDoubleBooked(space) => ("space", plan.get::<Space>(space).map(|space| space.name.clone())),
        Rule::PersonInTwoPlaces(id) => ("person", Some(person(plan, id).name)),
    };
    facts.insert(name.to_owned(), value.unwrap_or_default());
    facts
}

/// A stretch of time on the forum's wall: day and hours, an open end left open.
fn when(interval: Interval, zone: Tz) -> String {
    let starts = Zoned::at(interval.start(), zone).local();
    let from = starts.format("%Y-%m-%d %H:%M");
    match interval.end().map(|end| Zoned::at(end, zone).local()) {
        None => format!("{from}–"),
        Some(ends) if ends.date() == starts.date() => format!("{from}–{}", ends.format("%H:%M")),
        Some(ends) => format!("{from}–{}", ends.format("%Y-%m-%d %H:%M")),
    }
}
