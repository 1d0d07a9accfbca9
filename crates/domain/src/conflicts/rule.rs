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
        /// Less time between two uses of a space than clearing and preparing take.
        SetUpOverlap = "set_up_overlap",
        /// Less time between two bookings than the room desk wants.
        TurnoverTooShort = "turnover_too_short",
        /// A use of a space that is out of service.
        SpaceClosed = "space_closed",
        /// A use of a space that is kept for others.
        SpaceKept = "space_kept",
        /// A use of a space while it is not open.
        OutsideHours = "outside_hours",
        /// More people than the space takes as it is furnished.
        OverCapacity = "over_capacity",
        /// A layout the space is not known to allow.
        LayoutNotPossible = "layout_not_possible",
        /// Fewer interpreters' booths than languages.
        BoothsMissing = "booths_missing",
        /// Somebody cannot climb a step, and the space has one.
        SpaceNotStepFree = "space_not_step_free",
        /// The space lacks what a booking asks for.
        EquipmentMissing = "equipment_missing",
        /// A hold whose time is over.
        HoldLapsed = "hold_lapsed",
        /// A lower tier has a space that a higher one asks for.
        LowerTierFirst = "lower_tier_first",
        /// A booking longer than the room desk allows.
        SlotTooLong = "slot_too_long",
        /// A booking outside the hours of the room desk.
        OutsideDeskHours = "outside_desk_hours",
        /// More bookings of a delegation on a day than the room desk allows.
        QuotaExceeded = "quota_exceeded",
        /// Two bookings of a delegation that follow each other directly.
        SlotsConsecutive = "slots_consecutive",
        /// A booking that should have been confirmed by now.
        NotConfirmedInTime = "not_confirmed_in_time",
        /// A delegation that must attend, and nobody of it does.
        DelegationMissing = "delegation_missing",
        /// More of a delegation come than are called.
        MoreThanInvited = "more_than_invited",
        /// A booking that begins between two slots of the room desk.
        SlotNotMet = "slot_not_met",
        /// More bookings of a delegation on a day in one room than the room desk allows.
        RoomQuotaExceeded = "room_quota_exceeded",
        /// Two sides of a meeting do not understand each other, and nobody at the table interprets between them.
        LanguageNotCovered = "language_not_covered",
        /// A meeting that is to be interpreted, and no interpreter at the table.
        InterpreterMissing = "interpreter_missing",
        /// Notes are to be taken, and nobody takes them.
        NoteTakerMissing = "note_taker_missing",
        /// Somebody serves a meeting outside the hours of service.
        StaffOutsideHours = "staff_outside_hours",
        /// Less rest between two meetings than somebody who serves them has.
        StaffBreakTooShort = "staff_break_too_short",
        /// More minutes in meetings on a day than somebody who serves them has.
        StaffOverLimit = "staff_over_limit",
        /// Somebody who works for one delegation serves a meeting of others.
        StaffOfAnother = "staff_of_another",
        /// A meeting is placed, and a side that was asked has not accepted.
        CounterpartUnconfirmed = "counterpart_unconfirmed",
        /// A side said no, and the meeting is still on.
        DeclinedStillOn = "declined_still_on",
        /// A meeting outside the times it may lie in.
        OutsideWindows = "outside_windows",
        /// A meeting elsewhere than in the only room or venue wished for.
        NotWhereWished = "not_where_wished",
        /// A meeting shorter than was asked for.
        ShorterThanAsked = "shorter_than_asked",
        /// A side whose principal is not at the table, nor the one who comes instead.
        PrincipalNotAtTable = "principal_not_at_table",
        /// A side that is represented below the level that was asked for.
        BelowLevel = "below_level",
        /// A meeting whose title is not for everybody, and that has no other.
        NeutralTitleMissing = "neutral_title_missing",
        /// The stay does not end on the morning of the departure.
        DepartureDiffersFromStay = "departure_differs_from_stay",
        /// Nights of a stay while its guest is elsewhere.
        UnneededNights = "unneeded_nights",
        /// A stay with nobody in it.
        StayWithoutGuest = "stay_without_guest",
        /// A guest is at the hotel before the room is ready.
        EarlyCheckInNeeded = "early_check_in_needed",
        /// A guest leaves long after the room is given back, or asked to keep it longer and nobody knows whether that is granted.
        LateCheckOutNeeded = "late_check_out_needed",
        /// A stay that is not confirmed though the cut-off date of its block is past.
        PastCutOff = "past_cut_off",
        /// More guests in a room than it takes.
        TooManyGuests = "too_many_guests",
        /// A guest cannot climb a step, and the room has one.
        AccessibleNeedNotMet = "accessible_need_not_met",
        /// A room that is not what was asked for.
        RequestNotMet = "request_not_met",
        /// A stay in a room the hotel cannot give.
        RoomOutOfService = "room_out_of_service",
        /// A stay in a room of another type than was booked.
        RoomOfOtherType = "room_of_other_type",
        /// More rooms of a block are taken than are contracted and allowed.
        OverBlock = "over_block",
        /// More rooms of a block are kept for delegations than are contracted.
        SubBlocksOverBlock = "sub_blocks_over_block",
        /// A delegation takes rooms of a block that are kept for others.
        OverSubBlock = "over_sub_block",
        /// Rooms of a block go back to the hotel soon.
        CutOffNear = "cut_off_near",
        /// The deposit of a block is to be paid.
        DepositDue = "deposit_due",
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
            | Self::DriverDoubleBooked
            | Self::SpaceClosed => Level::Block,
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
            | Self::NeedPastDate
            | Self::SetUpOverlap
            | Self::SpaceKept
            | Self::OutsideHours
            | Self::OverCapacity
            | Self::BoothsMissing
            | Self::SpaceNotStepFree
            | Self::HoldLapsed
            | Self::NotConfirmedInTime
            | Self::LanguageNotCovered
            | Self::InterpreterMissing
            | Self::StaffOutsideHours
            | Self::StaffOverLimit
            | Self::StaffOfAnother
            | Self::CounterpartUnconfirmed
            | Self::DeclinedStillOn
            | Self::OutsideWindows
            | Self::DepartureDiffersFromStay
            | Self::PastCutOff
            | Self::TooManyGuests
            | Self::AccessibleNeedNotMet
            | Self::RoomOutOfService
            | Self::OverBlock => Level::ResolveBeforeIssue,
            // Whatever is not named here is worth knowing and no more.
            _ => Level::Warn,
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
            Self::NoPickUp
                | Self::NoGreeter
                | Self::PrincipalMissing
                | Self::TwoHeads
                | Self::VehicleNotStepFree
                | Self::SpaceNotStepFree
                | Self::AccessibleNeedNotMet
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
