//! Sample forums made from real programmes and lists.
//!
//! A sample is entered through the same operations a user has, with a clock and randomness that repeat, so that it is
//! the same file every time. What is real and what is invented stands on its cover; see `data/README.md` for sources.

mod calls;
mod clerk;
mod congress;
mod lodging;
mod mayoral_forum;
pub(crate) mod ready_made;
mod requests;
mod rooms;
mod sheets;
mod summit;
#[cfg(test)]
mod tests;
mod transfers;

use crate::commands::Answer;
use crate::forum::FoundForum;
use crate::planner::{Me, Planner};
use crate::refusal::Refusal;
use crate::surroundings::Repeatable;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// Who confirmed the forms of address of invented heads of delegation.
pub(crate) const FORMS_CONFIRMED_BY: &str = "Protocol office (sample)";

/// A sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// The first Mayoral Forum.
    MayoralForum,
    /// A world congress.
    Congress,
    /// A summit of mayors.
    Summit,
}

/// How a sample begins and what is entered into it.
struct Recipe {
    frame: FoundForum,
    /// When the first change is entered, by the sample's own clock.
    clock: &'static str,
    fill: fn(&mut Planner) -> Answer<()>,
}

impl Which {
    /// Every sample, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::MayoralForum, Self::Congress, Self::Summit];

    /// Its name on the command line and in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::MayoralForum => "mayoral-forum",
            Self::Congress => "congress",
            Self::Summit => "summit",
        }
    }

    /// The sample of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.word() == word)
    }

    fn recipe(self) -> Recipe {
        match self {
            Self::MayoralForum => mayoral_forum::recipe(),
            Self::Congress => congress::recipe(),
            Self::Summit => summit::recipe(),
        }
    }
}

/// Makes a sample as a new file and opens it on this machine's own clock.
///
/// # Errors
/// [`Refusal::Exists`] when the name is taken, or what the disk refuses; nothing is left behind then.
pub fn make(which: Which, path: &Path, me: Me) -> Answer<Planner> {
    let Recipe { frame, clock, fill } = which.recipe();
    let surroundings = Box::new(Repeatable::new(start(clock)?, which as u64));
    ready_made::make(path, frame, surroundings, me, fill)
}

fn start(clock: &str) -> Answer<DateTime<Utc>> {
    clock.parse().map_err(|_| Refusal::Malformed { detail: clock.to_owned() })
}
