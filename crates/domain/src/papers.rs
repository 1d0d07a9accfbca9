//! Which documents there are besides the itinerary and the rooming list, for whom each may be made, and what it is about.

use crate::profile::Audience::{self, *};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A kind of document, in the order they are offered in.
    PaperKind {
        /// What a delegation does, day by day, with its people, rides and rooms.
        ProgrammeOfVisit = "programme_of_visit",
        /// Everything the head of a delegation takes along, in tabs.
        BriefingBook = "briefing_book",
        /// What one side of a meeting brings to it.
        BilateralBrief = "bilateral_brief",
        /// The sessions of the forum, day by day.
        ForumProgramme = "forum_programme",
        /// Who comes and leaves at a place, when, by what, and who meets them.
        Manifest = "manifest",
        /// What each vehicle does.
        MovementSchedule = "movement_schedule",
        /// What happens in a room, how it is set up for it, and what is ordered.
        FunctionSchedule = "function_schedule",
        /// What hangs on the door of a room on a day.
        DoorSign = "door_sign",
        /// Who takes part.
        Participants = "participants",
        /// The delegations and their members in their order.
        PrecedenceList = "precedence_list",
        /// Whom to call, delegation by delegation.
        ContactSheet = "contact_sheet",
        /// What an interpreter, note-taker or liaison officer does, hour by hour.
        InterpreterRoster = "interpreter_roster",
        /// Everything that does not fit.
        ConflictReport = "conflict_report",
    }
    /// What one document of a kind is about.
    About {
        /// The whole forum.
        Forum = "forum",
        /// A delegation.
        Delegation = "delegation",
        /// One side of a meeting.
        Side = "side",
        /// A place people arrive at and leave from.
        Place = "place",
        /// A vehicle.
        Vehicle = "vehicle",
        /// A room.
        Room = "room",
        /// Somebody of the staff.
        Staff = "staff",
    }
}

impl PaperKind {
    /// What one document of it is about.
    pub const fn about(self) -> About {
        match self {
            Self::ProgrammeOfVisit | Self::BriefingBook => About::Delegation,
            Self::BilateralBrief => About::Side,
            Self::ForumProgramme
            | Self::Participants
            | Self::PrecedenceList
            | Self::ContactSheet
            | Self::ConflictReport => About::Forum,
            Self::Manifest => About::Place,
            Self::MovementSchedule => About::Vehicle,
            Self::FunctionSchedule | Self::DoorSign => About::Room,
            Self::InterpreterRoster => About::Staff,
        }
    }

    /// For whom it may be made, the usual reader first.
    pub const fn audiences(self) -> &'static [Audience] {
        match self {
            Self::ProgrammeOfVisit => &[HeadsAide, HostLiaison, OwnDelegate, Security, Desk],
            Self::BriefingBook => &[HeadsAide, OwnDelegate, Desk],
            Self::BilateralBrief => &[HeadsAide, OwnDelegate, Desk],
            Self::ForumProgramme => &[Participants, Press, Desk, HostLiaison, Interpreter, Security],
            Self::Manifest => &[HostLiaison, Driver, Security, Desk],
            Self::MovementSchedule => &[Driver, HostLiaison, Security, Desk],
            Self::FunctionSchedule => &[HostLiaison, Caterer, Security, Desk],
            Self::DoorSign => &[Participants, HostLiaison],
            Self::Participants => &[Participants, Press, Desk, HostLiaison, Security],
            Self::PrecedenceList => &[HostLiaison, Desk, HeadsAide, Security],
            Self::ContactSheet => &[HostLiaison, Desk, HeadsAide, Security],
            Self::InterpreterRoster => &[Interpreter, HostLiaison, Desk],
            Self::ConflictReport => &[Desk],
        }
    }

    /// Whether it may be made for an audience.
    pub fn is_for(self, audience: Audience) -> bool {
        self.audiences().contains(&audience)
    }
}
