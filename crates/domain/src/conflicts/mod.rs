//! What does not fit in a plan.
//!
//! A plan with problems is still a plan: conflicts are found, not forbidden. Each names the rule it breaks, the two
//! things that clash and the people it hits. Every rule has a file of its own; [`find`] asks them all.

mod person_in_two_places;
mod space_double_booked;

use crate::ids::{PersonId, SpaceId};
use crate::plan::{Plan, Thing};
use crate::time::Interval;
use crate::vocabulary::vocabulary;
use chrono::{DateTime, Utc};

/// Two things that do not fit together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The rule that is broken, and where or for whom.
    pub rule: Rule,
    /// How bad it is.
    pub level: Level,
    /// The thing that starts first.
    pub first: (Thing, Interval),
    /// The thing that comes into its way.
    pub second: (Thing, Interval),
    /// The people it hits.
    pub people: Vec<PersonId>,
}

/// A rule that can be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A space is used twice at a time.
    SpaceDoubleBooked(SpaceId),
    /// A person is expected in two places at a time.
    PersonInTwoPlaces(PersonId),
}

vocabulary! {
    /// How bad a conflict is.
    Level {
        /// The plan cannot work like this.
        Block = "block",
        /// Must be gone before the plan is handed out.
        ResolveBeforeIssue = "resolve_before_issue",
        /// Worth knowing.
        Warn = "warn",
        /// Known and set aside.
        Ignore = "ignore",
    }
}

impl Rule {
    /// The rule's name at the door and in sentences.
    pub fn word(self) -> &'static str {
        match self {
            Self::SpaceDoubleBooked(_) => "space_double_booked",
            Self::PersonInTwoPlaces(_) => "person_in_two_places",
        }
    }
}

impl Conflict {
    /// The same for the same clash, however the plan around it changes.
    pub fn key(&self) -> String {
        let mut things = [self.first.0.uuid(), self.second.0.uuid()];
        things.sort();
        let whose = match self.rule {
            Rule::SpaceDoubleBooked(space) => space.0,
            Rule::PersonInTwoPlaces(person) => person.0,
        };
        format!("{}:{whose}:{}:{}", self.rule.word(), things[0], things[1])
    }

    /// When the clash itself begins.
    pub fn starts(&self) -> DateTime<Utc> {
        self.first.1.start().max(self.second.1.start())
    }

    /// Minutes that both claim; nothing is claimed about an end nobody announced.
    pub fn minutes(&self) -> i64 {
        self.first.1.minutes_shared(&self.second.1)
    }
}

/// Everything that does not fit: the worst first, then in order of time.
pub fn find(plan: &Plan) -> Vec<Conflict> {
    let mut found = space_double_booked::find(plan);
    found.extend(person_in_two_places::find(plan));
    found.sort_by_cached_key(|conflict| (conflict.level, conflict.starts(), conflict.key()));
    found
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
