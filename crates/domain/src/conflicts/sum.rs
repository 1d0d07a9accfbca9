//! The arithmetic of a conflict: from when, plus what, makes when, and when it was needed.

use crate::ground::{Ride, border_of};
use crate::plan::Plan;
use crate::travel::{Leg, LegKind};
use crate::vocabulary::vocabulary;
use chrono::{DateTime, TimeDelta, Utc};

/// "Lands 12:40, +45 border and bags, +35 drive = 14:00; starts 13:15: 45 short."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// What it starts from, and when that is.
    pub from: (Step, DateTime<Utc>),
    /// What must follow, and how many minutes it takes.
    pub steps: Vec<(Step, i64)>,
    /// What it was needed for, and when that is.
    pub needed: (Step, DateTime<Utc>),
}

impl Sum {
    /// When all steps are done.
    pub fn ready(&self) -> DateTime<Utc> {
        self.from.1 + TimeDelta::minutes(self.steps.iter().map(|(_, minutes)| minutes).sum())
    }

    /// Minutes that are missing; none or less when it fits. For what one comes too early for, the minutes to wait.
    pub fn short(&self) -> i64 {
        let late = (self.ready() - self.needed.1).num_minutes();
        if Step::is_wait(self.from.0, self.needed.0) { -late } else { late }
    }

    /// The sum in a form to compare.
    pub fn proof(&self) -> String {
        let steps: Vec<String> =
            self.steps.iter().map(|(step, minutes)| format!("{}+{minutes}", step.word())).collect();
        let ((from, at), (needed, when)) = (self.from, self.needed);
        format!("{} {} {} {} {}", from.word(), at.timestamp(), steps.join(" "), needed.word(), when.timestamp())
    }
}

impl Step {
    /// What stands between the arrival of a leg and the kerb.
    pub fn way_out(plan: &Plan, leg: &Leg) -> Self {
        match (leg.kind, border_of(plan, leg).may_be_checked()) {
            (LegKind::Road, _) | (LegKind::Train, false) => Self::WayOut,
            (_, true) => Self::BorderAndBags,
            (_, false) => Self::BagsAndWayOut,
        }
    }

    /// Whether between a beginning and what follows one is too early and has to wait, instead of being too late.
    pub const fn is_wait(from: Self, needed: Self) -> bool {
        matches!(needed, Self::RoomReady) || matches!(from, Self::GivenBack)
    }

    /// How one gets from one spot to the next.
    pub fn on_the_way(ride: Ride) -> Self {
        if ride == Ride::OnFoot { Self::Walk } else { Self::Drive }
    }
}

vocabulary! {
    /// A term of the arithmetic.
    Step {
        /// A leg arrives.
        Lands = "lands",
        /// A session, meeting or stay is over.
        Ends = "ends",
        /// A movement drops off.
        DropsOff = "drops_off",
        /// Passport control and baggage.
        BorderAndBags = "border_and_bags",
        /// Baggage and the way out.
        BagsAndWayOut = "bags_and_way_out",
        /// Getting off and out of a station.
        WayOut = "way_out",
        /// Being driven.
        Drive = "drive",
        /// Walking.
        Walk = "walk",
        /// Check-in and security before a leg.
        CheckIn = "check_in",
        /// Changing from one leg to the next.
        Change = "change",
        /// Clearing a room.
        Clear = "clear",
        /// Preparing a room.
        SetUp = "set_up",
        /// What the room desk wants between two bookings.
        Turnover = "turnover",
        /// Changing rooms.
        RoomChange = "room_change",
        /// Rest after a night on the way.
        Rest = "rest",
        /// A session or meeting starts.
        Starts = "starts",
        /// A leg leaves.
        Departs = "departs",
        /// A movement picks up.
        PicksUp = "picks_up",
        /// A hotel room is ready for its guests.
        RoomReady = "room_ready",
        /// A hotel room is given back by its guests.
        GivenBack = "given_back",
        /// A night is over: who comes later did not sleep.
        NightOver = "night_over",
    }
}
