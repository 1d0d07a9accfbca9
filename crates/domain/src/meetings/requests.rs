//! What a request says beyond the meeting itself: the sides with their answers, the times it may lie in, and its words.

use crate::ids::*;
use crate::programme::Reply;
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

use super::MeetingSide;

/// A delegation's side of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Key.
    pub id: PartyId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The delegation.
    pub delegation: DelegationId,
    /// Whether it asked or was asked.
    pub side: MeetingSide,
    /// At which level it is represented.
    pub level: Representation,
    /// Whom it sends; without one, its head.
    pub principal: Option<PersonId>,
    /// Who comes when the principal cannot.
    pub substitute: Option<PersonId>,
    /// How many come with the principal, where that differs from what the meeting says.
    pub plus: Option<i64>,
    /// The language its principal speaks in the meeting, as a code (`ar`); empty when unknown.
    pub speaks: String,
    /// The languages its principal follows without an interpreter, as codes with commas between them.
    pub understands: String,
    /// What it answered.
    pub answer: Reply,
    /// On which day.
    pub answered_on: Option<NaiveDate>,
    /// For the office only; in no export.
    pub note: String,
}

impl Party {
    /// Whether the principal follows a language: the one spoken, or one of those understood.
    pub fn follows(&self, language: &str) -> bool {
        language == self.speaks || self.understands.split(',').any(|one| one.trim() == language)
    }
}

/// A stretch of time in which a meeting may lie, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingWindow {
    /// Key.
    pub id: MeetingWindowId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Start.
    pub starts: Zoned,
    /// End.
    pub ends: Zoned,
}

impl MeetingWindow {
    /// When.
    ///
    /// # Errors
    /// [`TimeError::EndsBeforeStart`].
    pub fn interval(&self) -> Result<Interval, TimeError> {
        Interval::new(self.starts.instant(), self.ends.instant())
    }
}

vocabulary! {
    /// How much it matters that a meeting takes place.
    Priority {
        /// It must.
        Must = "must",
        /// More than others.
        High = "high",
        /// As others.
        Normal = "normal",
        /// If there is room.
        Low = "low",
    }
    /// How words reach the other side.
    Interpretation {
        /// Not at all.
        None = "none",
        /// In turn: the same half hour holds half as much.
        Consecutive = "consecutive",
        /// At the ear.
        Whispered = "whispered",
        /// From booths.
        Simultaneous = "simultaneous",
    }
    /// What the press may see.
    PressAccess {
        /// Nothing.
        Closed = "closed",
        /// The handshake.
        CameraSpray = "camera_spray",
        /// A statement of both.
        JointStatement = "joint_statement",
        /// All of it.
        Open = "open",
    }
    /// Who may read the title of a meeting.
    Sensitivity {
        /// Whoever reads the programme.
        Normal = "normal",
        /// Its sides; others read the neutral title.
        Restricted = "restricted",
        /// Its own participants; others read that it is taken.
        Confidential = "confidential",
    }
    /// At which level a delegation is represented.
    Representation {
        /// The head of the delegation.
        Head = "head",
        /// The deputy.
        DeputyHead = "deputy_head",
        /// An elected member.
        ElectedMember = "elected_member",
        /// A senior official.
        SeniorOfficial = "senior_official",
        /// Whoever can come.
        Any = "any",
    }
}
