//! What would mend a conflict: commands, ready to be said, the least disturbing first.
//!
//! A fix is an operation like any other. Whoever shows it tries it with `preview` first, and does it by calling the
//! command it names, so that it has its own line in the history and its own undo. Fixes are offered, never applied by
//! themselves; a conflict for which only a person can know better has none.

mod beds;
mod people;
mod rooms;
mod times;

use crate::commands::Answer;
use crate::operate::Facts;
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_domain::conflicts::{Conflict, Rule};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// One conflict.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneConflict {
    /// Its key.
    pub conflict: String,
}

/// A way to mend a conflict.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Fix {
    /// Its sentence, as the words name it.
    pub word: FixWord,
    /// What the sentence says.
    pub facts: Facts,
    /// The command that does it.
    pub command: &'static str,
    /// What the command is told.
    #[ts(type = "unknown")]
    pub input: Value,
}

/// What a fix does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FixWord {
    /// Move a meeting to another time.
    MoveMeeting,
    /// Take a person out of a session.
    LeaveSession,
    /// Decline a meeting that is only asked for.
    DeclineMeeting,
    /// Move a pick-up.
    MoveMovement,
    /// Use another room.
    ChangeRoom,
    /// Give a pencilled booking back.
    ReleaseBooking,
    /// Let a stay begin or end on other days.
    ChangeStay,
    /// Add a stay.
    AddStay,
    /// Take a person out of a stay.
    LeaveStay,
    /// Make a second head a delegate.
    OneHead,
    /// Let the head come too.
    BringHead,
}

impl FixWord {
    /// Every word.
    pub const ALL: [Self; 11] = [
        Self::MoveMeeting,
        Self::LeaveSession,
        Self::DeclineMeeting,
        Self::MoveMovement,
        Self::ChangeRoom,
        Self::ReleaseBooking,
        Self::ChangeStay,
        Self::AddStay,
        Self::LeaveStay,
        Self::OneHead,
        Self::BringHead,
    ];
}

/// Reads what would mend a conflict, the least disturbing first.
pub fn fixes(planner: &Planner, input: OneConflict) -> Answer<Vec<Fix>> {
    let conflict = planner.trouble.iter().find(|conflict| conflict.key() == input.conflict);
    Ok(of(planner, conflict.ok_or(Refusal::ConflictGone)?))
}

fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    match conflict.rule {
        Rule::NotYetArrived | Rule::AlreadyDeparted | Rule::TransferTooShort | Rule::TooLittleRest => {
            let mut fixes = times::of(planner, conflict);
            fixes.extend(people::leaving(planner, conflict));
            fixes
        }
        Rule::PersonInTwoPlaces => {
            let mut fixes = people::leaving(planner, conflict);
            fixes.extend(times::of(planner, conflict));
            fixes
        }
        Rule::SpaceDoubleBooked => rooms::of(planner, conflict),
        Rule::NightWithoutBed
        | Rule::BedWithoutPerson
        | Rule::TwoBeds
        | Rule::ArrivalAfterCheckOut
        | Rule::ArrivalDiffersFromStay => beds::of(planner, conflict),
        Rule::TwoHeads => people::one_head(planner, conflict),
        Rule::PrincipalMissing => people::bring_head(planner, conflict),
        // What remains is known to carriers, to the person's office or to nobody yet.
        _ => Vec::new(),
    }
}
