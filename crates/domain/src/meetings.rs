//! Bilaterals and other meetings outside the programme: what was asked for, what came of it, who serves them, what is
//! taken into them and what was agreed.

mod briefs;
mod requests;
mod staff;

pub use briefs::{Brief, Commitment, CommitmentStanding};
pub use requests::{Interpretation, MeetingWindow, Party, PressAccess, Priority, Representation, Sensitivity};
pub use staff::{LanguagePair, StaffHours, StaffMember, StaffTask, pairs_of, pairs_text};

use crate::ids::{DelegationId, MeetingId, ParticipantId, PersonId, SpaceId, VenueId};
use crate::rooms::Layout;
use crate::time::{Interval, Zoned};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

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
    /// What is to be talked about; for its own participants.
    pub topic: String,
    /// How much it matters that it takes place.
    pub priority: Priority,
    /// How long it is to last, in minutes; once placed, its times say so.
    pub minutes: Option<i64>,
    /// How many come with each principal (1+n), where a side does not say otherwise.
    pub plus: Option<i64>,
    /// How it is interpreted, where the sides do not understand each other.
    pub interpretation: Interpretation,
    /// Whether somebody is to take notes.
    pub note_taker: bool,
    /// How its room is to be furnished.
    pub layout: Option<Layout>,
    /// Whether flags are to stand in the room.
    pub flags: bool,
    /// What the press may see of it.
    pub press: PressAccess,
    /// Whether its room must be reached without a step.
    pub step_free: bool,
    /// The only venue it may be in.
    pub wished_venue: Option<VenueId>,
    /// The only room it may be in.
    pub wished_space: Option<SpaceId>,
    /// Who may read its title.
    pub sensitivity: Sensitivity,
    /// Fixed by hand: placing and re-planning leave it where it is.
    pub pinned: bool,
    /// The day the request came in.
    pub received_on: Option<NaiveDate>,
    /// What came of it, in words.
    pub outcome: String,
}

/// How long a meeting lasts of which nobody said it, in minutes: the slot most desks lend (`domain/peers.md`, section 0).
pub const USUAL_MINUTES: i64 = 30;

impl Meeting {
    /// A meeting that is only asked for, with nothing said about it but its title and kind.
    pub fn asked(id: MeetingId, title: String, kind: MeetingKind) -> Self {
        Self {
            id,
            title,
            neutral_title: String::new(),
            kind,
            status: MeetingStatus::Requested,
            starts: None,
            ends: None,
            space: None,
            note: String::new(),
            topic: String::new(),
            priority: Priority::Normal,
            minutes: None,
            plus: None,
            interpretation: Interpretation::None,
            note_taker: false,
            layout: None,
            flags: false,
            press: PressAccess::Closed,
            step_free: false,
            wished_venue: None,
            wished_space: None,
            sensitivity: Sensitivity::Normal,
            pinned: false,
            received_on: None,
            outcome: String::new(),
        }
    }

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
        /// Principals with all their advisers.
        Expanded = "expanded",
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
    /// Whether it still waits for a time: asked for or agreed, and neither placed nor over.
    pub fn waits(self) -> bool {
        matches!(self, Self::Requested | Self::UnderConsideration | Self::Agreed)
    }

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
