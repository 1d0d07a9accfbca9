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
    /// Fill a forum with synthetic contents.
    Generate = "generate",
    /// Bring in what a file brings.
    AcceptImport = "accept_import",
}
