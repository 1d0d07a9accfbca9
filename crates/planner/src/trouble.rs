//! What does not fit, as the screens and the command line show it.

use crate::commands::Answer;
use crate::operate::Facts;
use crate::planner::Planner;
use crate::wire::{Empty, Moment, ThingRef};
use crate::words;
use attache_domain::conflicts::{Conflict, Level, Rule, Step, Subject, Sum};
use attache_domain::delegations::Person;
use attache_domain::forum::Kind;
use attache_domain::ids::{PersonId, StayId, WaiverId};
use attache_domain::languages;
use attache_domain::meetings::MeetingFunction;
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::{Interval, Zoned};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A conflict, with the facts for its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConflictView {
    /// The same for the same clash.
    pub key: String,
    /// How bad it is.
    pub level: Level,
    /// The rule that is broken.
    pub rule: Rule,
    /// For whom, or where.
    pub about: ThingRef,
    /// What the sentence says: who, where, when, how long.
    pub facts: Facts,
    /// The arithmetic that proves it, for rules that add minutes up.
    pub sum: Option<SumView>,
    /// The things that clash.
    pub things: Vec<ThingRef>,
    /// The people it hits.
    pub people: Vec<ThingRef>,
    /// When the clash begins.
    pub starts: Moment,
    /// When it ends, if that is known.
    pub ends: Option<Moment>,
    /// Why it was set aside, if it was.
    pub waived: Option<WaiverView>,
}

/// "Lands 12:40, +45 border and bags, +35 drive = 14:00; starts 13:15: 45 short."
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SumView {
    /// What it starts from.
    pub from: SumTime,
    /// What must follow.
    pub steps: Vec<SumStep>,
    /// When all of it is done.
    pub ready: Moment,
    /// What it was needed for.
    pub needed: SumTime,
    /// Minutes that are missing; before a room is ready, those to wait.
    pub short: i64,
}

/// A time in a sum.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SumTime {
    pub step: Step,
    pub at: Moment,
}

/// Minutes in a sum.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SumStep {
    pub step: Step,
    pub minutes: i64,
}

/// Why a conflict was set aside.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WaiverView {
    pub id: WaiverId,
    pub reason: String,
    pub by: String,
    pub at: Moment,
}

/// Everything that does not fit: what is open first, the worst first.
pub fn check(planner: &Planner, _input: Empty) -> Answer<Vec<ConflictView>> {
    Ok(planner.trouble.iter().map(|conflict| view(&planner.plan, conflict)).collect())
}

/// A conflict in the words of the door.
pub fn view(plan: &Plan, conflict: &Conflict) -> ConflictView {
    view_in(plan, conflict, words::spoken().tag())
}

/// The same with what it says of languages in the one with this tag.
pub(crate) fn view_in(plan: &Plan, conflict: &Conflict, tag: &str) -> ConflictView {
    let zone = plan.forum().map_or(Tz::UTC, |forum| forum.zone);
    let ends = conflict.things.iter().filter_map(|(_, interval)| interval.end()).min();
    let waiver = conflict.waived.and_then(|id| plan.waivers.get(id));
    ConflictView {
        key: conflict.key(),
        level: conflict.level,
        rule: conflict.rule,
        about: subject(plan, conflict.about),
        facts: facts(plan, conflict, (zone, tag)),
        sum: conflict.sum.as_ref().map(|sum| sum_view(sum, zone)),
        things: conflict.things.iter().map(|(thing, _)| clashing(plan, conflict, *thing)).collect(),
        people: conflict.people.iter().map(|id| person(plan, *id)).collect(),
        starts: Zoned::at(conflict.at, zone).into(),
        ends: ends.filter(|end| *end > conflict.at).map(|end| Zoned::at(end, zone).into()),
        waived: waiver.map(|waiver| WaiverView {
            id: waiver.id,
            reason: waiver.reason.clone(),
            by: waiver.granted_by.clone(),
            at: waiver.granted.into(),
        }),
    }
}

/// A sum on the forum's wall. A leg's own clock may differ; sums are read beside the programme.
fn sum_view(sum: &Sum, zone: Tz) -> SumView {
    let time = |(step, at): (Step, _)| SumTime { step, at: Zoned::at(at, zone).into() };
    SumView {
        from: time(sum.from),
        steps: sum.steps.iter().map(|(step, minutes)| SumStep { step: *step, minutes: *minutes }).collect(),
        ready: Zoned::at(sum.ready(), zone).into(),
        needed: time(sum.needed),
        short: sum.short(),
    }
}

/// Whom or what a conflict is about, by name.
fn subject(plan: &Plan, about: Subject) -> ThingRef {
    let name = match about {
        Subject::Person(id) => return person(plan, id),
        Subject::Leg(id) => return thing(plan, Thing::Leg(id)),
        Subject::Movement(id) => return thing(plan, Thing::Movement(id)),
        Subject::Meeting(id) => return thing(plan, Thing::Meeting(id)),
        Subject::Stay(id) => return thing(plan, Thing::Stay(id)),
        Subject::RoomBlock(id) => plan.room_blocks.get(id).map(|block| block.name.clone()),
        Subject::Space(id) => plan.spaces.get(id).map(|space| space.name.clone()),
        Subject::Delegation(id) => Some(crate::delegations::name_of(plan, id)),
        Subject::Vehicle(id) => plan.vehicles.get(id).map(|vehicle| vehicle.name.clone()),
        Subject::Driver(id) => plan.drivers.get(id).map(|driver| driver.name.clone()),
    };
    ThingRef::timeless(about.kind(), about.uuid(), name.unwrap_or_default())
}

/// How many conflicts hit each person.
pub fn per_person(planner: &Planner) -> BTreeMap<PersonId, usize> {
    let mut counts = BTreeMap::new();
    for person in planner.trouble.iter().filter(|one| one.is_open()).flat_map(|conflict| &conflict.people) {
        *counts.entry(*person).or_default() += 1;
    }
    counts
}

/// How many conflicts each thing is in.
pub fn per_thing(planner: &Planner) -> BTreeMap<Thing, usize> {
    let mut counts = BTreeMap::new();
    for conflict in &planner.trouble {
        for (thing, _) in conflict.things.iter().filter(|_| conflict.is_open()) {
            *counts.entry(*thing).or_default() += 1;
        }
    }
    counts
}

/// The conflicts a thing is in.
pub fn of_thing(planner: &Planner, thing: Thing) -> Vec<ConflictView> {
    let about = |conflict: &&Conflict| conflict.is_about(thing);
    planner.trouble.iter().filter(about).map(|conflict| view(&planner.plan, conflict)).collect()
}

/// The conflicts each stay is in, or is what they are about.
pub fn by_stay(planner: &Planner) -> BTreeMap<StayId, Vec<ConflictView>> {
    let mut found: BTreeMap<StayId, Vec<ConflictView>> = BTreeMap::new();
    for conflict in &planner.trouble {
        let of = |thing: Thing| if let Thing::Stay(id) = thing { Some(id) } else { None };
        let about = if let Subject::Stay(id) = conflict.about { Some(id) } else { None };
        let stays: BTreeSet<StayId> = conflict.things.iter().filter_map(|(thing, _)| of(*thing)).chain(about).collect();
        for stay in stays {
            found.entry(stay).or_default().push(view(&planner.plan, conflict));
        }
    }
    found
}

/// The conflicts a thing is in, for one of those who share it: what hits only the others is theirs to read.
pub fn of_thing_for(planner: &Planner, thing: Thing, person: PersonId) -> Vec<ConflictView> {
    let hits = |conflict: &&Conflict| {
        conflict.is_about(thing) && (conflict.people.is_empty() || conflict.people.contains(&person))
    };
    planner.trouble.iter().filter(hits).map(|conflict| view(&planner.plan, conflict)).collect()
}

/// The conflicts that hit a person.
pub fn of_person(planner: &Planner, person: PersonId) -> Vec<ConflictView> {
    let hits = |conflict: &&Conflict| conflict.people.contains(&person);
    planner.trouble.iter().filter(hits).map(|conflict| view(&planner.plan, conflict)).collect()
}

/// A thing of a conflict; a leg is shown on the timeline of the person the conflict is about.
fn clashing(plan: &Plan, conflict: &Conflict, thing: Thing) -> ThingRef {
    let named = self::thing(plan, thing);
    match conflict.about {
        Subject::Person(person) if named.person.is_some() => ThingRef { person: Some(person.to_string()), ..named },
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
        Thing::Leg(id) => plan.travellers.of(id).next().map(|one| one.person),
        Thing::Stay(id) => plan.guests.of(id).next().map(|one| one.person),
        Thing::Movement(id) => plan.passengers.of(id).next().map(|one| one.person),
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
        Thing::Movement(id) => plan.movements.get(id).map(|movement| on_the_wall(movement.starts)),
    }
}

/// A person by name.
pub fn person(plan: &Plan, id: PersonId) -> ThingRef {
    let name = plan.get::<Person>(id).map(|person| person.display_name.clone()).unwrap_or_default();
    ThingRef::timeless(Kind::Person, id, name)
}

fn facts(plan: &Plan, conflict: &Conflict, (zone, tag): (Tz, &str)) -> Facts {
    let known = conflict.things.iter().all(|(_, interval)| interval.end().is_some());
    let mut facts = crate::operate::facts([
        ("about", subject(plan, conflict.about).name),
        ("about_kind", conflict.about.kind().word().to_owned()),
        ("minutes", conflict.minutes().to_string()),
        ("known", if known { "yes" } else { "no" }.to_owned()),
        ("people", conflict.people.len().to_string()),
        ("serves", service(plan, conflict).map_or("no", MeetingFunction::word).to_owned()),
    ]);
    for ((name, hours), (thing, interval)) in
        [("first", "first_when"), ("second", "second_when")].iter().zip(&conflict.things)
    {
        facts.insert((*name).to_owned(), plan.name_of(*thing));
        facts.insert((*hours).to_owned(), when(*interval, zone));
    }
    facts.extend(conflict.facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    if let Some(languages) = facts.get_mut("languages") {
        let names: Vec<String> = languages.split(", ").map(|code| languages::name(code, tag)).collect();
        *languages = names.join(", ");
    }
    facts
}

/// What the person of a conflict does in the meetings of it, if that is to interpret or to take notes.
fn service(plan: &Plan, conflict: &Conflict) -> Option<MeetingFunction> {
    let Subject::Person(person) = conflict.about else { return None };
    let parts = conflict.things.iter().filter_map(|(thing, _)| match thing {
        Thing::Meeting(id) => plan.participants.of(*id).find(|part| part.person == person),
        _ => None,
    });
    let serves =
        |function: &MeetingFunction| matches!(function, MeetingFunction::Interpreter | MeetingFunction::NoteTaker);
    parts.map(|part| part.function).find(serves)
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
