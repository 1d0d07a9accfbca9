//! The catalogue of everything a user can do that changes a forum.
//!
//! The history, the undo button and the log all speak from it; the words are in `words/en/operations.ftl`.

macro_rules! ops {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// An operation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Op { $($(#[$doc])* $name,)* }

        impl Op {
            /// Every operation.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name in the history.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }
    };
}

ops! {
    /// Enter a new forum.
    FoundForum = "found_forum",
    /// Edit the forum's frame.
    EditForum = "edit_forum",
    /// Add a theme.
    AddTheme = "add_theme",
    /// Add a partner.
    AddPartner = "add_partner",
    /// Add a body.
    AddBody = "add_body",
    /// Edit a body.
    EditBody = "edit_body",
    /// Add a delegation.
    AddDelegation = "add_delegation",
    /// Edit a delegation.
    EditDelegation = "edit_delegation",
    /// Remove a delegation.
    RemoveDelegation = "remove_delegation",
    /// Add a person.
    AddPerson = "add_person",
    /// Edit a person.
    EditPerson = "edit_person",
    /// Remove a person.
    RemovePerson = "remove_person",
    /// Put a person into a delegation.
    AddMembership = "add_membership",
    /// Edit a person's place in a delegation.
    EditMembership = "edit_membership",
    /// Take a person out of a delegation.
    RemoveMembership = "remove_membership",
    /// Enter an office a person holds.
    AddOffice = "add_office",
    /// Edit an office.
    EditOffice = "edit_office",
    /// Remove an office.
    RemoveOffice = "remove_office",
    /// Add a place.
    AddPlace = "add_place",
    /// Add a venue.
    AddVenue = "add_venue",
    /// Add a space.
    AddSpace = "add_space",
    /// Edit a space.
    EditSpace = "edit_space",
    /// Remove a space.
    RemoveSpace = "remove_space",
    /// Add a session.
    AddSession = "add_session",
    /// Edit a session.
    EditSession = "edit_session",
    /// Move a session in time or to another room.
    MoveSession = "move_session",
    /// Remove a session.
    RemoveSession = "remove_session",
    /// Enter a person's part in a session.
    AttendSession = "attend_session",
    /// Take a person out of a session.
    LeaveSession = "leave_session",
    /// Add a meeting.
    AddMeeting = "add_meeting",
    /// Edit a meeting.
    EditMeeting = "edit_meeting",
    /// Move a meeting in time or to another room.
    MoveMeeting = "move_meeting",
    /// Remove a meeting.
    RemoveMeeting = "remove_meeting",
    /// Book a room.
    BookRoom = "book_room",
    /// Move a booking.
    MoveBooking = "move_booking",
    /// Edit a booking.
    EditBooking = "edit_booking",
    /// Enter a leg.
    AddLeg = "add_leg",
    /// Edit a leg.
    EditLeg = "edit_leg",
    /// Remove a leg.
    RemoveLeg = "remove_leg",
    /// Enter a stay.
    AddStay = "add_stay",
    /// Edit a stay.
    EditStay = "edit_stay",
    /// Remove a stay.
    RemoveStay = "remove_stay",
    /// Decide about a rule.
    SetRule = "set_rule",
    /// Set a conflict aside.
    WaiveConflict = "waive_conflict",
    /// Open a conflict again that was set aside.
    LiftWaiver = "lift_waiver",
    /// Edit a place.
    EditPlace = "edit_place",
    /// Remove a place.
    RemovePlace = "remove_place",
    /// Make an airport of the list a place.
    AddAirport = "add_airport",
    /// Edit a venue.
    EditVenue = "edit_venue",
    /// Enter how long a way takes.
    SetTransitTime = "set_transit_time",
    /// Edit what is known of a person on a leg.
    EditTraveller = "edit_traveller",
    /// Enter the corrected name of tickets.
    CorrectTickets = "correct_tickets",
    /// Enter a delay of a leg, or take it back.
    SetDelay = "set_delay",
    /// Enter a journey with its legs.
    AddJourney = "add_journey",
    /// Edit a journey.
    EditJourney = "edit_journey",
    /// Remove a journey.
    RemoveJourney = "remove_journey",
    /// Add a driver.
    AddDriver = "add_driver",
    /// Edit a driver.
    EditDriver = "edit_driver",
    /// Remove a driver.
    RemoveDriver = "remove_driver",
    /// Add a vehicle.
    AddVehicle = "add_vehicle",
    /// Edit a vehicle.
    EditVehicle = "edit_vehicle",
    /// Remove a vehicle.
    RemoveVehicle = "remove_vehicle",
    /// Enter a movement.
    AddMovement = "add_movement",
    /// Edit a movement.
    EditMovement = "edit_movement",
    /// Remove a movement.
    RemoveMovement = "remove_movement",
    /// Give a movement its vehicle and driver.
    AssignMovement = "assign_movement",
    /// Move a movement in time.
    MoveMovement = "move_movement",
    /// Fill a forum with synthetic contents.
    Generate = "generate",
    /// Edit a partner's part in the forum.
    EditPartner = "edit_partner",
    /// Take an organisation out of the partners.
    RemovePartner = "remove_partner",
    /// Name a body in a language.
    NameBody = "name_body",
    /// Put a photograph to a person.
    SetPortrait = "set_portrait",
    /// Take a person's photograph away.
    ClearPortrait = "clear_portrait",
    /// Put an emblem to a body.
    SetEmblem = "set_emblem",
    /// Take a body's emblem away.
    ClearEmblem = "clear_emblem",
    /// Enter forms of address as confirmed.
    ConfirmAddress = "confirm_address",
    /// Enter a sensitive need.
    AddNeed = "add_need",
    /// Edit a sensitive need.
    EditNeed = "edit_need",
    /// Remove a sensitive need.
    RemoveNeed = "remove_need",
    /// Purge a person, leaving no trace.
    PurgePerson = "purge_person",
    /// Purge sensitive needs that are over.
    PurgeNeeds = "purge_needs",
    /// Make one person of two.
    MergePeople = "merge_people",
    /// Add an order of precedence.
    AddPrecedenceScheme = "add_precedence_scheme",
    /// Edit an order of precedence.
    EditPrecedenceScheme = "edit_precedence_scheme",
    /// Remove an order of precedence.
    RemovePrecedenceScheme = "remove_precedence_scheme",
    /// Put an order of precedence in force.
    UsePrecedence = "use_precedence",
    /// Give a delegation a place by hand.
    MoveInPrecedence = "move_in_precedence",
    /// Take a place given by hand back.
    UnmoveInPrecedence = "unmove_in_precedence",
    /// Bring in what a file brings.
    AcceptImport = "accept_import",
    /// Divide a space into parts.
    DivideSpace = "divide_space",
    /// Give other seats to what is in the way of something that takes a room.
    Reseat = "reseat",
    /// Place meetings as proposed.
    PlaceMeetings = "place_meetings",
    /// Enter that two people are two.
    KeepApart = "keep_apart",
    /// Offer two people for merging again.
    OfferAgain = "offer_again",
    /// Move several bookings, sessions and meetings at once.
    MoveBookings = "move_bookings",
    /// Let two exchange rooms.
    SwapBookings = "swap_bookings",
    /// Copy bookings.
    CopyBookings = "copy_bookings",
    /// Ask the owner of a hold to decide.
    ChallengeHold = "challenge_hold",
    /// Take that question back.
    WithdrawChallenge = "withdraw_challenge",
    /// Make a booking firm.
    ConfirmBooking = "confirm_booking",
    /// Give a space back.
    ReleaseBooking = "release_booking",
    /// Make several bookings firm.
    ConfirmBookings = "confirm_bookings",
    /// Give the spaces of several bookings back.
    ReleaseBookings = "release_bookings",
    /// Release every hold whose time is over.
    ReleaseLapsedHolds = "release_lapsed_holds",
    /// Put a hold before the others.
    PromoteHold = "promote_hold",
    /// Book the same hours of many days.
    BookSeries = "book_series",
    /// Edit a series.
    EditSeries = "edit_series",
    /// Leave a day out of a series.
    SkipSeriesDay = "skip_series_day",
    /// Add a day back to a series.
    AddSeriesDayBack = "add_series_day_back",
    /// Remove a series.
    RemoveSeries = "remove_series",
    /// Remove a venue.
    RemoveVenue = "remove_venue",
    /// Say in which ways a space can be furnished.
    SetSpaceLayouts = "set_space_layouts",
    /// Say when a venue or a space is open.
    SetOpeningHours = "set_opening_hours",
    /// Take such hours away.
    ClearOpeningHours = "clear_opening_hours",
    /// Close a venue or a space, or keep it for some.
    AddClosure = "add_closure",
    /// Edit a closure.
    EditClosure = "edit_closure",
    /// Remove a closure.
    RemoveClosure = "remove_closure",
    /// Set the rules of a desk.
    SetDeskRules = "set_desk_rules",
    /// Remove the rules of a desk.
    RemoveDeskRules = "remove_desk_rules",
    /// Call a delegation or a person to a session.
    InviteToSession = "invite_to_session",
    /// Call many delegations to a session.
    InviteAll = "invite_all",
    /// Change a call to a session.
    EditInvitation = "edit_invitation",
    /// Enter the answer to a call.
    AnswerInvitation = "answer_invitation",
    /// Take a call back.
    WithdrawInvitation = "withdraw_invitation",
    /// Enter the request of a delegation to meet others.
    RequestMeeting = "request_meeting",
    /// Edit what a request says.
    EditRequest = "edit_request",
    /// Add a side to a meeting.
    AddParty = "add_party",
    /// Edit a side of a meeting.
    EditParty = "edit_party",
    /// Take a side out of a meeting.
    RemoveParty = "remove_party",
    /// Enter what a side of a meeting answered.
    AnswerRequest = "answer_request",
    /// Take a request back.
    WithdrawRequest = "withdraw_request",
    /// Confirm meetings that have a time.
    ConfirmMeetings = "confirm_meetings",
    /// Take time and room of meetings back.
    UnplaceMeetings = "unplace_meetings",
    /// Fix meetings where they are, or let them go.
    PinMeetings = "pin_meetings",
    /// Enter what came of a meeting.
    RecordMeeting = "record_meeting",
    /// Enter that somebody serves meetings.
    AddStaff = "add_staff",
    /// Edit who serves meetings.
    EditStaff = "edit_staff",
    /// Take somebody out of those who serve meetings.
    RemoveStaff = "remove_staff",
    /// Assign somebody to serve a meeting.
    AssignStaff = "assign_staff",
    /// Take somebody who serves a meeting out of it.
    DismissStaff = "dismiss_staff",
    /// Write the brief of a side for a meeting.
    WriteBrief = "write_brief",
    /// Remove a brief.
    RemoveBrief = "remove_brief",
    /// Enter what was agreed in a meeting.
    AddCommitment = "add_commitment",
    /// Edit what was agreed.
    EditCommitment = "edit_commitment",
    /// Enter that a commitment is done, dropped or open again.
    SettleCommitment = "settle_commitment",
    /// Remove a commitment.
    RemoveCommitment = "remove_commitment",
    /// Edit what is known of a hotel.
    EditHotel = "edit_hotel",
    /// Enter a type of room.
    AddRoomType = "add_room_type",
    /// Edit a type of room.
    EditRoomType = "edit_room_type",
    /// Remove a type of room.
    RemoveRoomType = "remove_room_type",
    /// Enter rooms of a hotel.
    AddHotelRooms = "add_hotel_rooms",
    /// Edit rooms of a hotel.
    EditHotelRooms = "edit_hotel_rooms",
    /// Remove rooms of a hotel.
    RemoveHotelRooms = "remove_hotel_rooms",
    /// Enter a door between two rooms.
    ConnectRooms = "connect_rooms",
    /// Take back a door between two rooms.
    DisconnectRooms = "disconnect_rooms",
    /// Enter a block of rooms.
    AddRoomBlock = "add_room_block",
    /// Edit a block of rooms.
    EditRoomBlock = "edit_room_block",
    /// Remove a block of rooms.
    RemoveRoomBlock = "remove_room_block",
    /// Set what a block has on some nights.
    SetBlockNights = "set_block_nights",
    /// Allow more rooms than are contracted.
    AllowOverBlock = "allow_over_block",
    /// Keep rooms for a delegation.
    AddSubBlock = "add_sub_block",
    /// Edit what is kept for a delegation.
    EditSubBlock = "edit_sub_block",
    /// Keep nothing for a delegation any more.
    RemoveSubBlock = "remove_sub_block",
    /// Enter several stays.
    AddStays = "add_stays",
    /// Give rooms to stays and to people without a bed.
    AssignRooms = "assign_rooms",
    /// Move a stay.
    MoveStay = "move_stay",
    /// Let two stays change places.
    SwapStays = "swap_stays",
    /// Change several stays at once.
    ChangeStays = "change_stays",
    /// Cut a stay in two.
    SplitStay = "split_stay",
    /// Let a stay share a room.
    ShareRoom = "share_room",
    /// Let a stay have a room of its own.
    UnshareRoom = "unshare_room",
    /// Enter a rooming list as sent.
    SendRoomingList = "send_rooming_list",
    /// Publish an issue of the plan.
    PublishIssue = "publish_issue",
    /// Note files that left the office.
    HandOut = "hand_out",
    /// Note documents other than itineraries that left the office.
    HandOutPapers = "hand_out_papers",
}
