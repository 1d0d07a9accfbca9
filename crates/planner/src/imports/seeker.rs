//! What is looked up for every row, made ready once.

use super::match_bodies::BodyIndex;
use super::match_people::PeopleIndex;
use attache_domain::ids::PersonId;
use attache_domain::plan::Plan;
use chrono_tz::Tz;

/// Everybody and every body by name, and what a person said about the whole list.
#[derive(Debug)]
pub struct Seeker {
    /// Everybody.
    pub people: PeopleIndex,
    /// All bodies.
    pub bodies: BodyIndex,
    /// The zone of places whose own zone nobody knows.
    pub asked_zone: Option<Tz>,
    /// Who travels, sleeps and takes part, whatever names the file has.
    pub everybody: Option<Vec<PersonId>>,
}

impl Seeker {
    /// Made ready for a plan.
    pub fn of(plan: &Plan, asked_zone: Option<Tz>, everybody: Option<Vec<PersonId>>) -> Self {
        Self { people: PeopleIndex::of(plan), bodies: BodyIndex::of(plan), asked_zone, everybody }
    }
}
