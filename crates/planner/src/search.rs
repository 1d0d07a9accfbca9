//! Finding anything by a few letters of its name, however they are written.
//!
//! Letters are compared without their marks and without regard to case, word by word, so that "munoz ana" finds
//! "Ana Muñoz".

use crate::bookings::space_name;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::people::office_of;
use crate::planner::Planner;
use crate::trouble::day_of;
use crate::wire;
use attache_domain::forum::Kind;
use attache_domain::ids::{DelegationId, Id, PersonId, SpaceId};
use attache_domain::plan::{Plan, Thing};
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
    /// The day it begins on the forum's wall, for what has a time.
    pub date: Option<String>,
}

/// Finds things by name: those whose name begins with the text first.
pub fn search(planner: &Planner, input: Search) -> Answer<Vec<SearchHit>> {
    let wanted = fold(&wire::text("text", &input.text, 200)?);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    each_name(planner, |one, name| {
        if let Some(rank) = rank(&fold(name), &words) {
            found.push((rank, name.to_owned(), one));
        }
    });
    found.sort_by(|(a_rank, a, a_one), (b_rank, b, b_one)| (a_rank, a, a_one.id()).cmp(&(b_rank, b, b_one.id())));
    // What tells them apart is looked up only for those that are shown.
    Ok(found.into_iter().take(MOST_HITS).map(|(_, name, one)| one.hit(planner, name)).collect())
}

/// What has a name to be found by.
#[derive(Debug, Clone, Copy)]
enum Named {
    Delegation(DelegationId),
    Person(PersonId),
    Space(SpaceId),
    Thing(Thing),
}

impl Named {
    fn id(self) -> uuid::Uuid {
        match self {
            Self::Delegation(id) => id.uuid(),
            Self::Person(id) => id.uuid(),
            Self::Space(id) => id.uuid(),
            Self::Thing(thing) => thing.uuid(),
        }
    }

    fn kind(self) -> Kind {
        match self {
            Self::Delegation(_) => Kind::Delegation,
            Self::Person(_) => Kind::Person,
            Self::Space(_) => Kind::Space,
            Self::Thing(thing) => thing.kind(),
        }
    }

    fn hit(self, planner: &Planner, name: String) -> SearchHit {
        let date = match self {
            Self::Thing(thing) => planner.plan.forum().and_then(|forum| day_of(&planner.plan, thing, forum.zone)),
            _ => None,
        };
        let date = date.map(|date| date.to_string());
        SearchHit { kind: self.kind(), id: self.id().to_string(), name, detail: self.detail(&planner.plan), date }
    }

    fn detail(self, plan: &Plan) -> String {
        let room = |space: Option<SpaceId>| space.map(|id| space_name(plan, id));
        let said = match self {
            Self::Delegation(id) => plan.delegations.get(id).map(|delegation| delegation.status.word().to_owned()),
            Self::Person(id) => Some(office_of(plan, id)),
            Self::Space(id) => {
                let venue = plan.spaces.get(id).and_then(|space| plan.venues.get(space.venue));
                venue.map(|venue| venue.name.clone())
            }
            Self::Thing(Thing::Session(id)) => plan.sessions.get(id).map(|session| session.date.to_string()),
            Self::Thing(Thing::Meeting(id)) => plan.meetings.get(id).and_then(|meeting| room(meeting.space)),
            Self::Thing(Thing::RoomBooking(id)) => {
                plan.room_bookings.get(id).and_then(|booking| room(Some(booking.space)))
            }
            Self::Thing(Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_)) => None,
        };
        said.unwrap_or_default()
    }
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

fn each_name(planner: &Planner, mut visit: impl FnMut(Named, &str)) {
    let plan = &planner.plan;
    for delegation in plan.delegations.iter() {
        visit(Named::Delegation(delegation.id), &name_of(plan, delegation.id));
    }
    for person in plan.people.iter() {
        visit(Named::Person(person.id), &person.display_name);
    }
    for session in plan.sessions.iter() {
        visit(Named::Thing(Thing::Session(session.id)), &session.name());
    }
    for meeting in plan.meetings.iter() {
        visit(Named::Thing(Thing::Meeting(meeting.id)), &meeting.title);
    }
    for space in plan.spaces.iter() {
        visit(Named::Space(space.id), &space.name);
    }
    for booking in plan.room_bookings.iter() {
        visit(Named::Thing(Thing::RoomBooking(booking.id)), &booking.title);
    }
}
