//! The rules, and how bad it is to break each.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A rule that can be broken.
    Rule {
        /// A space is used twice at a time.
        SpaceDoubleBooked = "space_double_booked",
        /// A person is expected in two places at a time.
        PersonInTwoPlaces = "person_in_two_places",
        /// Something starts before the person can be there from an arriving leg.
        NotYetArrived = "not_yet_arrived",
        /// Something ends too late to reach a departing leg, or takes place after it.
        AlreadyDeparted = "already_departed",
        /// Between two things there is less time than the way takes.
        TransferTooShort = "transfer_too_short",
        /// Less rest than promised after a night on the way.
        TooLittleRest = "too_little_rest",
        /// Principals only, and a delegation comes without its head.
        PrincipalMissing = "principal_missing",
        /// One arrives in one place and leaves from another, with nothing in between.
        BrokenChain = "broken_chain",
        /// Less time between two legs than changing takes.
        ConnectionTooShort = "connection_too_short",
        /// A night at the forum, and nowhere to sleep.
        NightWithoutBed = "night_without_bed",
        /// A room, and nobody there to sleep in it.
        BedWithoutPerson = "bed_without_person",
        /// Two rooms for one person and night.
        TwoBeds = "two_beds",
        /// The person lands when the room has been given back.
        ArrivalAfterCheckOut = "arrival_after_check_out",
        /// The stay does not begin on the night of the arrival.
        ArrivalDiffersFromStay = "arrival_differs_from_stay",
        /// The ticket and the travel document name different people.
        TicketNameDiffers = "ticket_name_differs",
        /// Nobody meets an arrival.
        NoPickUp = "no_pick_up",
        /// More passengers or bags than the vehicle takes.
        VehicleOverfull = "vehicle_overfull",
        /// A vehicle is in two movements at a time.
        VehicleDoubleBooked = "vehicle_double_booked",
        /// A driver is in two movements at a time.
        DriverDoubleBooked = "driver_double_booked",
        /// A passenger who cannot climb steps, and a vehicle with a step.
        VehicleNotStepFree = "vehicle_not_step_free",
        /// A head of delegation arrives and no greeter is named.
        NoGreeter = "no_greeter",
        /// A delegation has two heads.
        TwoHeads = "two_heads",
        /// A head of delegation's form of address was not confirmed by anybody.
        AddressUnconfirmed = "address_unconfirmed",
        /// A delegation uses more than it is entitled to.
        EntitlementExceeded = "entitlement_exceeded",
        /// A sensitive need is kept longer than it may be.
        NeedPastDate = "need_past_date",
        /// A sensitive need that nobody may be told of.
        NeedWithoutAudience = "need_without_audience",
    }
    /// How bad a conflict is.
    Level {
        /// The plan cannot work like this.
        Block = "block",
        /// Must be gone before the plan is handed out.
        ResolveBeforeIssue = "resolve_before_issue",
        /// Worth knowing.
        Warn = "warn",
        /// Known and set aside.
        Ignore = "ignore",
    }
}

impl Rule {
    /// How bad it is unless the office decided otherwise.
    pub const fn usual_level(self) -> Level {
        match self {
            Self::SpaceDoubleBooked
            | Self::PersonInTwoPlaces
            | Self::NotYetArrived
            | Self::AlreadyDeparted
            | Self::TransferTooShort
            | Self::VehicleDoubleBooked
            | Self::DriverDoubleBooked => Level::Block,
            Self::BrokenChain
            | Self::ConnectionTooShort
            | Self::NightWithoutBed
            | Self::TwoBeds
            | Self::ArrivalAfterCheckOut
            | Self::ArrivalDiffersFromStay
            | Self::TicketNameDiffers
            | Self::VehicleOverfull
            | Self::VehicleNotStepFree
            | Self::TwoHeads
            | Self::NeedPastDate => Level::ResolveBeforeIssue,
            Self::TooLittleRest
            | Self::PrincipalMissing
            | Self::BedWithoutPerson
            | Self::NoPickUp
            | Self::NoGreeter
            | Self::AddressUnconfirmed
            | Self::EntitlementExceeded
            | Self::NeedWithoutAudience => Level::Warn,
        }
    }

    /// Whether it sets a leg against what takes place before or after it.
    pub const fn is_of_a_leg(self) -> bool {
        matches!(self, Self::NotYetArrived | Self::AlreadyDeparted)
    }

    /// Whether it is about who is hit, so that another person makes another case of it.
    pub const fn is_about_who(self) -> bool {
        matches!(
            self,
            Self::NoPickUp | Self::NoGreeter | Self::PrincipalMissing | Self::TwoHeads | Self::VehicleNotStepFree
        )
    }

    /// The minutes it counts with unless the office decided otherwise, for rules that have some of their own.
    pub const fn usual_minutes(self) -> Option<i64> {
        match self {
            // Three hours to wash, sleep and eat: our assumption, no source gives a number.
            Self::TooLittleRest => Some(180),
            // A room change within one venue.
            Self::TransferTooShort => Some(0),
            _ => None,
        }
    }
}
