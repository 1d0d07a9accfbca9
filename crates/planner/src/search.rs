//! Finding anything by a few letters of its name, however they are written.
//!
//! Letters are compared without their marks and without regard to case, word by word, so that "munoz ana" finds
//! "Ana Muñoz".

use crate::bookings::space_name;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::people::office_of;
use crate::planner::Planner;
use crate::wire;
use attache_domain::forum::Kind;
use attache_domain::ids::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More than this nobody reads.
const MOST_HITS: usize = 40;

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
}

/// Finds things by name: those whose name begins with the text first.
pub fn search(planner: &Planner, input: Search) -> Answer<Vec<SearchHit>> {
    let wanted = fold(&wire::text("text", &input.text, 200)?);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut hits: Vec<(u8, SearchHit)> = Vec::new();
    each_name(planner, |kind, id, name, detail| {
        if let Some(rank) = rank(&fold(name), &words) {
            hits.push((rank, SearchHit { kind, id: id.to_string(), name: name.to_owned(), detail: detail() }));
        }
    });
    hits.sort_by(|(a_rank, a), (b_rank, b)| (a_rank, &a.name, &a.id).cmp(&(b_rank, &b.name, &b.id)));
    Ok(hits.into_iter().take(MOST_HITS).map(|(_, hit)| hit).collect())
}

/// A text as it is compared: lower case, without marks, dashes and apostrophes as blanks.
fn fold(text: &str) -> String {
    let bare = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    bare.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect()
}

/// 0 when the name begins with the first word, 1 when some word of it does for each, 2 when all merely occur.
fn rank(name: &str, words: &[&str]) -> Option<u8> {
    if !words.iter().all(|word| name.contains(word)) {
        return None;
    }
    let begins = |word: &&str| name.split_whitespace().any(|part| part.starts_with(*word));
    Some(match words.iter().all(begins) {
        true if name.starts_with(words[0]) => 0,
        true => 1,
        false => 2,
    })
}

fn each_name(planner: &Planner, mut visit: impl FnMut(Kind, uuid::Uuid, &str, &dyn Fn() -> String)) {
    let plan = &planner.plan;
    for delegation in plan.delegations.iter() {
        visit(Kind::Delegation, delegation.id.uuid(), &name_of(plan, delegation.id), &|| {
            delegation.status.word().to_owned()
        });
    }
    for person in plan.people.iter() {
        visit(Kind::Person, person.id.uuid(), &person.display_name, &|| office_of(plan, person.id));
    }
    for session in plan.sessions.iter() {
        visit(Kind::Session, session.id.uuid(), &session.name(), &|| session.date.to_string());
    }
    for meeting in plan.meetings.iter() {
        visit(Kind::Meeting, meeting.id.uuid(), &meeting.title, &|| {
            meeting.space.map(|id| space_name(plan, id)).unwrap_or_default()
        });
    }
    for space in plan.spaces.iter() {
        let venue = || plan.venues.get(space.venue).map(|venue| venue.name.clone()).unwrap_or_default();
        visit(Kind::Space, space.id.uuid(), &space.name, &venue);
    }
    for booking in plan.room_bookings.iter() {
        visit(Kind::RoomBooking, booking.id.uuid(), &booking.title, &|| space_name(plan, booking.space));
    }
}
