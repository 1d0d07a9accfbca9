//! Which meetings are to be placed, and which of those that have a place may be given another.

use crate::commands::Answer;
use crate::operate::not_found;
use crate::wire;
use attache_domain::ids::MeetingId;
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::plan::Plan;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What may be moved to make room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MayMove {
    /// Nothing: what has a place keeps it.
    #[default]
    Nothing,
    /// What is placed and not confirmed yet.
    Placed,
    /// What is confirmed as well.
    Confirmed,
}

/// Which meetings to place, and how.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ProposePlacing {
    /// These; absent, all that wait for a time.
    pub meetings: Option<Vec<MeetingId>>,
    /// Only those both sides agreed to; absent, also those that are only asked for.
    pub only_agreed: Option<bool>,
    /// What may be moved; absent, nothing. What was pinned by hand, has begun or is over never is.
    pub may_move: Option<MayMove>,
    /// How many confirmed meetings may be moved at most; absent without a limit.
    pub most_confirmed_moved: Option<i64>,
    /// How long to search, in seconds of one thread of a plain machine, 1 to 600; absent, 5.
    pub seconds: Option<i64>,
    /// Where chance begins; the same seed and seconds give the same answer.
    pub seed: Option<i64>,
}

/// How long is searched when nobody says.
const USUAL_SECONDS: i64 = 5;

impl ProposePlacing {
    /// How long to search.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`] for less than a second or more than ten minutes.
    pub(super) fn seconds(&self) -> Answer<f64> {
        let seconds = wire::number("seconds", self.seconds.unwrap_or(USUAL_SECONDS), 1, 600)?;
        Ok(seconds as f64)
    }

    /// Where chance begins.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`] for a number below nothing.
    pub(super) fn seed(&self) -> Answer<u64> {
        Ok(u64::try_from(wire::number("seed", self.seed.unwrap_or(1), 0, i64::MAX)?).unwrap_or(1))
    }

    /// How many confirmed meetings may be moved.
    ///
    /// # Errors
    /// [`crate::Refusal::Invalid`] for a number below nothing.
    pub(super) fn limit(&self) -> Answer<Option<usize>> {
        let limit = self.most_confirmed_moved.map(|most| wire::number("most_confirmed_moved", most, 0, 100_000));
        Ok(limit.transpose()?.and_then(|most| usize::try_from(most).ok()))
    }
}

/// The meetings an answer is sought for.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// Those that wait for a time.
    pub waiting: Vec<MeetingId>,
    /// Those that have one and may be given another.
    pub movable: Vec<MeetingId>,
}

impl Scope {
    /// What the letter says, as the plan stands.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`] for a meeting that is not there.
    pub fn of(plan: &Plan, input: &ProposePlacing, earliest: DateTime<Utc>) -> Answer<Self> {
        let named = input.meetings.as_deref();
        for id in named.unwrap_or_default() {
            plan.get::<Meeting>(*id).ok_or_else(|| not_found::<Meeting>(*id))?;
        }
        let only_agreed = input.only_agreed.unwrap_or(false);
        let is_wanted = |meeting: &Meeting| match named {
            Some(ids) => ids.contains(&meeting.id),
            None => !only_agreed || meeting.status == MeetingStatus::Agreed,
        };
        let may_move = input.may_move.unwrap_or_default();
        let is_movable = |meeting: &Meeting| {
            let may = match meeting.status {
                MeetingStatus::Placed => {
                    may_move != MayMove::Nothing || named.is_some_and(|ids| ids.contains(&meeting.id))
                }
                MeetingStatus::Confirmed => may_move == MayMove::Confirmed,
                _ => false,
            };
            may && meeting.starts.is_none_or(|starts| starts.instant() >= earliest)
        };
        let free = || plan.meetings.iter().filter(|meeting| !meeting.pinned);
        Ok(Self {
            waiting: free().filter(|one| one.status.waits() && is_wanted(one)).map(|one| one.id).collect(),
            movable: free().filter(|one| is_movable(one)).map(|one| one.id).collect(),
        })
    }

    /// Whether a meeting is in it.
    pub fn holds(&self, id: MeetingId) -> bool {
        self.waiting.binary_search(&id).is_ok() || self.movable.binary_search(&id).is_ok()
    }
}
