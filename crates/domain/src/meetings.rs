//! Bilaterals and other meetings outside the programme.

use crate::ids::{DelegationId, MeetingId, ParticipantId, PersonId, SpaceId};
use crate::time::{Interval, Zoned};
use crate::vocabulary::vocabulary;

/// A meeting between people of two or more delegations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Key.
    pub id: MeetingId,
    /// What it is about, for its own participants.
    pub title: String,
    /// A title that gives nothing away, for drivers and door signs.
    pub neutral_title: String,
    /// Bilateral, pull-aside...
    pub kind: MeetingKind,
    /// How far it is settled.
    pub status: MeetingStatus,
    /// Start, once placed.
    pub starts: Option<Zoned>,
    /// End, once placed.
    pub ends: Option<Zoned>,
    /// The room, once placed.
    pub space: Option<SpaceId>,
    /// For the office only; in no export.
    pub note: String,
}

impl Meeting {
    /// When it takes place, if it is placed and still on.
    pub fn interval(&self) -> Option<Interval> {
        if !self.status.is_on() {
            return None;
        }
        Interval::from(self.starts?.instant(), self.ends.map(|ends| ends.instant())).ok()
    }
}

/// A person's part in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Key.
    pub id: ParticipantId,
    /// The meeting.
    pub meeting: MeetingId,
    /// The person.
    pub person: PersonId,
    /// For which delegation the person comes.
    pub delegation: Option<DelegationId>,
    /// On which side of the table.
    pub side: MeetingSide,
    /// What the person does in it.
    pub function: MeetingFunction,
}

vocabulary! {
    /// What a meeting is.
    MeetingKind {
        /// Two delegations.
        Bilateral = "bilateral",
        /// Three delegations.
        Trilateral = "trilateral",
        /// Several delegations.
        Plurilateral = "plurilateral",
        /// A few words aside.
        PullAside = "pull_aside",
        /// Courtesy call.
        CourtesyCall = "courtesy_call",
        /// Principals alone.
        TeteATete = "tete_a_tete",
        /// Over a meal.
        WorkingMeal = "working_meal",
        /// Signing.
        Signing = "signing",
    }
    /// How far a meeting is settled.
    MeetingStatus {
        /// Asked for.
        Requested = "requested",
        /// The other side is considering it.
        UnderConsideration = "under_consideration",
        /// Agreed in principle.
        Agreed = "agreed",
        /// Has a time and a room.
        Placed = "placed",
        /// Both sides confirmed.
        Confirmed = "confirmed",
        /// The other side said no.
        Declined = "declined",
        /// The asking side took it back.
        Withdrawn = "withdrawn",
        /// Took place.
        Held = "held",
        /// One side did not come.
        NoShow = "no_show",
        /// Called off.
        Cancelled = "cancelled",
    }
    /// A side of the table.
    MeetingSide {
        /// The side that asked.
        Requesting = "requesting",
        /// The side that was asked.
        Receiving = "receiving",
        /// Neither.
        Other = "other",
    }
    /// What a person does in a meeting.
    MeetingFunction {
        /// The one it is held for.
        Principal = "principal",
        /// Adviser.
        Adviser = "adviser",
        /// Note-taker.
        NoteTaker = "note_taker",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Anything else.
        Other = "other",
    }
}

impl MeetingStatus {
    /// Whether it is only asked for so far: a wish that nobody has to make room for.
    pub fn is_asked(self) -> bool {
        matches!(self, Self::Requested | Self::UnderConsideration)
    }

    /// Whether it may still take place, or did.
    pub fn is_on(self) -> bool {
        match self {
            Self::Requested | Self::UnderConsideration | Self::Agreed | Self::Placed | Self::Confirmed | Self::Held => {
                true
            }
            Self::Declined | Self::Withdrawn | Self::NoShow | Self::Cancelled => false,
        }
    }
}
