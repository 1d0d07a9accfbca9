//! What does not fit in a plan.
//!
//! A plan with problems is still a plan: conflicts are found, not forbidden. Each names the rule it breaks, the things
//! that clash, the people it hits and the arithmetic that proves it. Every rule has a file of its own, and looks at one
//! [`Subject`] at a time, so that after a change only the subjects it touched are looked at again ([`Found`]).

mod found;
mod rule;
mod settings;
mod subjects;
mod sum;
mod waiver;

mod between;
mod whereabouts;

mod address_unconfirmed;
mod needs;
mod nights;
mod no_pick_up;
mod person_in_two_places;
mod protocol;
mod space_double_booked;
mod ticket_name_differs;
mod too_little_rest;
mod too_little_time;
mod vehicles;

pub use found::Found;
pub use rule::{Level, Rule};
pub use settings::{RuleSetting, Settings};
pub use subjects::{Subject, Touch};
pub use sum::{Step, Sum};
pub use waiver::Waiver;

use crate::ground::{self, Ride};
use crate::ids::{DriverId, PersonId, WaiverId};
use crate::movements::{Movement, Spot};
use crate::plan::{Plan, Thing};
use crate::time::Interval;
use crate::timeline::{Engagement, engagements_of};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use std::cell::RefCell;
use std::collections::HashMap;

/// Something in a plan that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The rule that is broken.
    pub rule: Rule,
    /// For whom, or where.
    pub about: Subject,
    /// How bad it is, when nobody set it aside.
    pub level: Level,
    /// The things that clash and when they are; the one that starts first, first.
    pub things: Vec<(Thing, Interval)>,
    /// The people it hits.
    pub people: Vec<PersonId>,
    /// When it begins to hurt.
    pub at: DateTime<Utc>,
    /// The arithmetic, for rules that add minutes up.
    pub sum: Option<Sum>,
    /// What else the sentence says, by the name it has there.
    pub facts: Vec<(&'static str, String)>,
    /// The waiver that sets it aside.
    pub waived: Option<WaiverId>,
}

impl Conflict {
    /// Two things that claim the same stretch of time.
    fn clash(rule: Rule, about: Subject, level: Level, things: [(Thing, Interval); 2], people: Vec<PersonId>) -> Self {
        let at = things[0].1.start().max(things[1].1.start());
        Self { things: things.to_vec(), ..Self::new(rule, about, level, at, people) }
    }

    /// A conflict about nothing that takes time.
    fn new(rule: Rule, about: Subject, level: Level, at: DateTime<Utc>, people: Vec<PersonId>) -> Self {
        Self { rule, about, level, things: Vec::new(), people, at, sum: None, facts: Vec::new(), waived: None }
    }

    /// The same for the same clash, however the plan around it changes.
    pub fn key(&self) -> String {
        let mut things: Vec<String> = self.things.iter().map(|(thing, _)| thing.uuid().to_string()).collect();
        things.sort();
        let parts = [self.rule.word().to_owned(), self.about.uuid().to_string()];
        parts.into_iter().chain(things).collect::<Vec<_>>().join(":")
    }

    /// What it rests on: the hours of its things, its arithmetic and its facts. A waiver holds as long as this stays.
    pub fn proof(&self) -> String {
        let hours = |interval: &Interval| {
            let end = interval.end().map(|end| end.timestamp().to_string()).unwrap_or_default();
            format!("{}-{end}", interval.start().timestamp())
        };
        let things = self.things.iter().map(|(thing, interval)| format!("{} {}", thing.uuid(), hours(interval)));
        let sum = self.sum.iter().map(Sum::proof);
        let facts = self.facts.iter().map(|(name, value)| format!("{name}={value}"));
        let whole: String = things.chain(sum).chain(facts).collect::<Vec<_>>().join("; ");
        // A proof is compared, never read back, so the end of a very long one may be cut.
        if whole.is_empty() { "-".to_owned() } else { whole.chars().take(LONGEST_PROOF).collect() }
    }

    /// Minutes that both of two clashing things claim; nothing is claimed about an end nobody announced.
    pub fn minutes(&self) -> i64 {
        match self.things.as_slice() {
            [first, second, ..] => first.1.minutes_shared(&second.1),
            _ => 0,
        }
    }

    /// Whether a thing is part of it.
    pub fn is_about(&self, thing: Thing) -> bool {
        self.things.iter().any(|(one, _)| *one == thing)
    }

    /// Whether it still asks for a hand: neither set aside nor of a rule the office ignores.
    pub fn is_open(&self) -> bool {
        self.waived.is_none() && self.level != Level::Ignore
    }
}

/// The most letters of a proof that are kept.
const LONGEST_PROOF: usize = 1900;

/// What a rule looks at.
pub(crate) struct View<'plan> {
    plan: &'plan Plan,
    settings: Settings,
    /// The day it is, for what may be kept only until a day.
    today: NaiveDate,
    /// Ways and distances asked for before: many people go the same few ways.
    ways: RefCell<HashMap<(Spot, Spot, Ride), Option<i64>>>,
    far: RefCell<HashMap<(Spot, Spot), bool>>,
}

impl<'plan> View<'plan> {
    fn of(plan: &'plan Plan, today: NaiveDate) -> Self {
        let settings = Settings::of(plan);
        Self { plan, settings, today, ways: RefCell::default(), far: RefCell::default() }
    }

    /// Minutes from one spot to another, if anybody knows.
    fn minutes_between(&self, from: Spot, to: Spot, ride: Ride) -> Option<i64> {
        let asked = || ground::minutes_between(self.plan, from, to, ride).map(|way| way.minutes);
        *self.ways.borrow_mut().entry((from, to, ride)).or_insert_with(asked)
    }

    /// Whether one is not at both without a leg in between.
    fn are_far_apart(&self, one: Spot, other: Spot) -> bool {
        *self.far.borrow_mut().entry((one, other)).or_insert_with(|| ground::are_far_apart(self.plan, one, other))
    }

    /// The forum's zone.
    fn zone(&self) -> Option<Tz> {
        self.plan.forum().map(|forum| forum.zone)
    }

    /// A spot that stands for where the forum is: its first venue whose position is known, or its first venue.
    fn forum_spot(&self) -> Option<Spot> {
        let known = self.plan.venues.iter().find(|venue| venue.position.is_some());
        known.or_else(|| self.plan.venues.iter().next()).map(|venue| Spot::Venue(venue.id))
    }

    /// The first moment of the forum, for conflicts that have no hour of their own.
    fn forum_starts(&self) -> DateTime<Utc> {
        let starts = self.plan.forum().map(|forum| forum.starts_on.and_time(NaiveTime::MIN).and_utc());
        starts.unwrap_or_default()
    }

    /// How bad it is to break a rule, softened where the thing does not depend on the person.
    fn level(&self, rule: Rule, needed: bool, asked: bool) -> Level {
        let level = self.settings.level(rule);
        if asked {
            level.max(Level::Warn)
        } else if needed {
            level
        } else {
            level.max(Level::ResolveBeforeIssue)
        }
    }
}

/// Everything that does not fit: the worst first, then in order of time.
pub fn find(plan: &Plan, today: NaiveDate) -> Vec<Conflict> {
    Found::all(plan, today).list(plan)
}

/// Asks every rule that looks at subjects of this kind.
fn look_at(view: &View<'_>, subject: Subject) -> Vec<Conflict> {
    let mut found = Vec::new();
    match subject {
        Subject::Person(person) => look_at_person(view, person, &mut found),
        Subject::Delegation(delegation) => {
            address_unconfirmed::find(view, delegation, &mut found);
            protocol::two_heads(view, delegation, &mut found);
            protocol::principal_missing(view, delegation, &mut found);
        }
        Subject::Leg(leg) => no_pick_up::find(view, leg, &mut found),
        Subject::Movement(movement) => {
            vehicles::of_movement(view, movement, &mut found);
            protocol::no_greeter(view, movement, &mut found);
        }
        Subject::Vehicle(vehicle) => vehicles::of_one_vehicle(view, vehicle, &mut found),
        Subject::Driver(driver) => vehicles::of_driver(view, driver, &mut found),
        // Spaces are looked at together, because the parts of a divisible room clash with the whole.
        Subject::Space(_) => {}
    }
    found.retain(|conflict| view.settings.level(conflict.rule) != Level::Ignore);
    found
}

fn look_at_person(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let engagements = engagements_of(view.plan, person);
    let elsewhere = |one: &&Engagement| !matches!(one.thing, Thing::Leg(_) | Thing::Movement(_));
    let fixed: Vec<Engagement> = engagements.iter().filter(elsewhere).copied().collect();
    let ride = if protocol::is_head(view, person) { Ride::Vip } else { Ride::Group };
    person_in_two_places::find(view, person, &fixed, found);
    too_little_time::find(view, person, ride, &engagements, found);
    whereabouts::find(view, person, &engagements, found);
    too_little_rest::find(view, person, &engagements, found);
    nights::find(view, person, &engagements, found);
    ticket_name_differs::find(view, person, found);
    needs::find(view, person, found);
}

/// Who drives a movement: its own driver, or the one who usually drives its vehicle.
pub fn driver_of(plan: &Plan, movement: &Movement) -> Option<DriverId> {
    movement.driver.or_else(|| plan.vehicles.get(movement.vehicle?)?.driver)
}

/// Calls `clash` for every pair of overlapping items of a list sorted by start.
fn each_overlap<T>(sorted: &[T], interval: impl Fn(&T) -> Interval, mut clash: impl FnMut(&T, &T)) {
    let mut running: Vec<&T> = Vec::new();
    for item in sorted {
        running.retain(|earlier| interval(earlier).known_end() > interval(item).start());
        for earlier in &running {
            clash(earlier, item);
        }
        running.push(item);
    }
}
