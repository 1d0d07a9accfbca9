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
mod view;
mod waiver;

mod between;
mod claims;
mod presence;
mod whereabouts;

mod address_unconfirmed;
mod entitlement_exceeded;
mod invitations;
mod lodging;
mod meetings;
mod needs;
mod nights;
mod no_pick_up;
mod person_in_two_places;
mod protocol;
mod space;
mod ticket_name_differs;
mod too_little_rest;
mod too_little_time;
mod vehicles;

pub(crate) use claims::{is_frame as is_of_a_frame, of_person as claims_of};
pub use found::Found;
pub use lodging::{GuestWays, Ways};
pub use no_pick_up::meets;
pub use rule::{Level, Rule};
pub use settings::{RuleSetting, Settings};
pub use subjects::{Subject, Touch};
pub use sum::{Step, Sum};
pub use vehicles::{cannot_climb, driven_by, stops_at_a_step};
pub use waiver::Waiver;
pub use whereabouts::LONGEST_CHANGE;
pub(crate) use whereabouts::ONE_JOURNEY;

use crate::ground::Ride;
use crate::ids::{DriverId, PersonId, WaiverId};
use crate::movements::Movement;
use crate::plan::{Plan, Thing};
use crate::time::Interval;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;
use view::View;

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

    /// The same, and why it is softer than usual; part of the proof, so that a waiver of it ends when it hardens.
    fn softened(mut self, needed: bool, asked: bool) -> Self {
        let why = if asked { Some("asked") } else { (!needed).then_some("attending") };
        self.facts.extend(why.map(|why| ("softened", why.to_owned())));
        self
    }

    /// A conflict about nothing that takes time.
    fn new(rule: Rule, about: Subject, level: Level, at: DateTime<Utc>, people: Vec<PersonId>) -> Self {
        Self { rule, about, level, things: Vec::new(), people, at, sum: None, facts: Vec::new(), waived: None }
    }

    /// The same for the same clash, however the plan around it changes. No two conflicts of a plan share one.
    pub fn key(&self) -> String {
        let mut things: Vec<Uuid> = self.things.iter().map(|(thing, _)| thing.uuid()).collect();
        things.sort_unstable();
        // What a ticket says may hang on a whole journey of legs; no leg hangs on two tickets, so the first will do.
        things.truncate(2);
        let mut key = self.rule.word().to_owned();
        if let Some((_, what)) = self.facts.iter().find(|(name, _)| *name == WHAT) {
            key = key + "." + what;
        }
        for uuid in std::iter::once(self.about.uuid()).chain(things) {
            key.push(':');
            key.push_str(uuid.hyphenated().encode_lower(&mut Uuid::encode_buffer()));
        }
        key
    }

    /// What it rests on: the hours of its things, its arithmetic, its facts, and whom it hits where that is the point. A
    /// waiver holds as long as this stays.
    pub fn proof(&self) -> String {
        let hours = |interval: &Interval| {
            let end = interval.end().map(|end| end.timestamp().to_string()).unwrap_or_default();
            format!("{}-{end}", interval.start().timestamp())
        };
        let things = self.things.iter().map(|(thing, interval)| format!("{} {}", thing.uuid(), hours(interval)));
        let sum = self.sum.iter().map(Sum::proof);
        let lasting = self.facts.iter().filter(|(name, _)| *name != COUNTDOWN);
        let facts = lasting.map(|(name, value)| format!("{name}={value}"));
        let people = self.rule.is_about_who().then(|| self.who());
        let whole: String = people.into_iter().chain(things).chain(sum).chain(facts).collect::<Vec<_>>().join("; ");
        // A proof is compared, never read back, so the end of a very long one may be cut.
        if whole.is_empty() { "-".to_owned() } else { whole.chars().take(LONGEST_PROOF).collect() }
    }

    /// The people it hits, short and in no order: so many, and their keys laid over each other.
    fn who(&self) -> String {
        let laid = self.people.iter().fold(0, |laid, person| laid ^ person.0.as_u128());
        format!("{} people {laid:032x}", self.people.len())
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
/// The fact that tells apart what one rule finds about one subject: seats or bags, this need or that.
pub const WHAT: &str = "what";
/// The fact that only counts down: another day makes no other case, so it is no part of the proof.
const COUNTDOWN: &str = "days";

/// The moment at which a plan is judged: holds lapse at an instant, notes are kept until a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Now {
    /// The day it is on the forum's wall.
    pub today: NaiveDate,
    /// The time it is.
    pub at: DateTime<Utc>,
}

/// The midnight, in UTC, at which a day begins.
impl From<NaiveDate> for Now {
    fn from(today: NaiveDate) -> Self {
        Self { today, at: today.and_time(NaiveTime::MIN).and_utc() }
    }
}

/// Everything that does not fit: the worst first, then in order of time.
pub fn find(plan: &Plan, now: impl Into<Now>) -> Vec<Conflict> {
    Found::all(plan, now).list(plan)
}

/// Asks every rule that looks at subjects of this kind.
fn look_at(view: &View<'_>, subject: Subject) -> Vec<Conflict> {
    let mut found = Vec::new();
    match subject {
        Subject::Person(person) => look_at_person(view, person, &mut found),
        Subject::Delegation(delegation) => {
            entitlement_exceeded::find(view, delegation, &mut found);
            protocol::two_heads(view, delegation, &mut found);
            protocol::principal_missing(view, delegation, &mut found);
            invitations::find(view, delegation, &mut found);
            space::of_delegation(view, delegation, &mut found);
        }
        Subject::Leg(leg) => no_pick_up::find(view, leg, &mut found),
        Subject::Movement(movement) => {
            vehicles::of_movement(view, movement, &mut found);
            protocol::no_greeter(view, movement, &mut found);
        }
        Subject::Vehicle(vehicle) => vehicles::of_one_vehicle(view, vehicle, &mut found),
        Subject::Driver(driver) => vehicles::of_driver(view, driver, &mut found),
        Subject::Meeting(meeting) => meetings::find(view, meeting, &mut found),
        Subject::Stay(stay) => lodging::of_stay(view, stay, &mut found),
        Subject::RoomBlock(block) => lodging::of_block(view, block, &mut found),
        // Looked at by the outermost, because the parts of a divisible room clash with the whole.
        Subject::Space(space) => space::find(view, space, &mut found),
    }
    found.retain(|conflict| view.settings.level(conflict.rule) != Level::Ignore);
    found
}

fn look_at_person(view: &View<'_>, person: PersonId, found: &mut Vec<Conflict>) {
    let claims = claims::of_person(view.plan, person);
    let ride = Ride::usual(view.plan, person);
    person_in_two_places::find(view, person, &claims, found);
    too_little_time::find(view, person, ride, &claims, found);
    whereabouts::find(view, person, ride, &claims, found);
    too_little_time::keep_the_causes(view, found);
    too_little_rest::find(view, person, &claims, found);
    nights::find(view, person, &claims, found);
    ticket_name_differs::find(view, person, found);
    address_unconfirmed::find(view, person, found);
    needs::find(view, person, found);
    invitations::of_person(view, person, found);
    meetings::of_staff(view, person, found);
}

/// The keys of the two things of a conflict, in its order.
fn pair_of(conflict: &Conflict) -> Option<(Thing, Thing)> {
    match conflict.things.as_slice() {
        [first, second, ..] => Some((first.0, second.0)),
        _ => None,
    }
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
