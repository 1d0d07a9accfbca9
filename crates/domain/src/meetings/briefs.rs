//! What a delegation takes into a meeting, and what was agreed there.

use crate::ids::*;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

/// A delegation's brief for a meeting, in the parts of the British form of 1985 (`domain/practice.md`, A3). When the two
/// last met is read off the other meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Key.
    pub id: BriefId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Whose brief it is; no other side reads it.
    pub delegation: DelegationId,
    /// What is to be achieved, specifically.
    pub objectives: String,
    /// Arguments to use.
    pub arguments: String,
    /// Arguments kept back.
    pub tactical_arguments: String,
    /// What the other side wants.
    pub their_objectives: String,
    /// What to say to that.
    pub our_response: String,
    /// What the press is told.
    pub press_line: String,
    /// Facts and dates only.
    pub background: String,
    /// Who wrote it.
    pub author: String,
    /// Who cleared it.
    pub cleared_by: String,
}

impl Brief {
    /// An empty brief.
    pub fn empty(id: BriefId, meeting: MeetingId, delegation: DelegationId) -> Self {
        Self {
            id,
            meeting,
            delegation,
            objectives: String::new(),
            arguments: String::new(),
            tactical_arguments: String::new(),
            their_objectives: String::new(),
            our_response: String::new(),
            press_line: String::new(),
            background: String::new(),
            author: String::new(),
            cleared_by: String::new(),
        }
    }
}

/// Something that was agreed in a meeting and is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Key.
    pub id: CommitmentId,
    /// Where it was agreed.
    pub meeting: MeetingId,
    /// The delegation that took it on.
    pub delegation: Option<DelegationId>,
    /// Who follows it up, in words.
    pub owner: String,
    /// What is to be done.
    pub text: String,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// How it stands.
    pub standing: CommitmentStanding,
    /// Since when it is no longer open.
    pub settled_on: Option<NaiveDate>,
}

vocabulary! {
    /// How a commitment stands.
    CommitmentStanding {
        /// To be done; carried to the next meeting of the two.
        Open = "open",
        /// Done.
        Done = "done",
        /// Given up.
        Dropped = "dropped",
    }
}
