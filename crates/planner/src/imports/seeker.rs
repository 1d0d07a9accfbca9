//! What is looked up for every row, made ready once.

use super::drafts::DraftRow;
use super::match_bodies::BodyIndex;
use super::match_people::PeopleIndex;
use super::match_sessions::RepeatedTitles;
use attache_domain::ids::{PersonId, PlaceId};
use attache_domain::plan::Plan;
use chrono_tz::Tz;

/// Everybody and every body by name, and what a person said about the whole list.
#[derive(Debug)]
pub struct Seeker {
    /// Everybody.
    pub people: PeopleIndex,
    /// All bodies.
    pub bodies: BodyIndex,
    /// Titles of sessions that the list has several times on one day.
    pub repeated_titles: RepeatedTitles,
    /// The zone of places whose own zone nobody knows.
    pub asked_zone: Option<Tz>,
    /// The hotel of stays whose rows name none.
    pub asked_hotel: Option<PlaceId>,
    /// Who travels, sleeps and takes part, whatever names the file has.
    pub everybody: Option<Vec<PersonId>>,
}

impl Seeker {
    /// Made ready for a plan and a list.
    pub fn of(plan: &Plan, rows: &[DraftRow], asked_zone: Option<Tz>, everybody: Option<Vec<PersonId>>) -> Self {
        let repeated_titles = RepeatedTitles::of(rows);
        let (people, bodies) = (PeopleIndex::of(plan), BodyIndex::of(plan));
        Self { people, bodies, repeated_titles, asked_zone, asked_hotel: None, everybody }
    }

    /// The same, with the hotel of stays whose rows name none.
    pub fn at_hotel(self, asked_hotel: Option<PlaceId>) -> Self {
        Self { asked_hotel, ..self }
    }
}
