//! What a bar of the rooms grid stands for, as a letter: a booking, a session or a meeting.

use crate::commands::Answer;
use crate::refusal::{Problem, Refusal};
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;
use uuid::Uuid;

/// What uses a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UseWord {
    /// A booking.
    RoomBooking,
    /// A session.
    Session,
    /// A meeting.
    Meeting,
}

/// One of them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UseLetter {
    /// Which kind.
    pub what: UseWord,
    /// Its key.
    pub id: String,
}

impl UseLetter {
    /// The thing it names.
    pub(super) fn thing(&self) -> Answer<Thing> {
        Self::thing_of(self.what, &self.id)
    }

    /// The thing of a kind with a key.
    pub(super) fn thing_of(what: UseWord, id: &str) -> Answer<Thing> {
        let id = Uuid::try_parse(id).map_err(|_| Refusal::invalid("id", Problem::OutOfRange))?;
        Ok(match what {
            UseWord::RoomBooking => Thing::RoomBooking(RoomBookingId(id)),
            UseWord::Session => Thing::Session(SessionId(id)),
            UseWord::Meeting => Thing::Meeting(MeetingId(id)),
        })
    }
}

/// Refuses a list that names something twice, since it can only go to one place.
pub(super) fn require_each_once(plan: &Plan, things: impl Iterator<Item = Thing>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for thing in things {
        if !seen.insert(thing) {
            return Err(Refusal::NamedTwice { name: plan.name_of(thing) });
        }
    }
    Ok(())
}
