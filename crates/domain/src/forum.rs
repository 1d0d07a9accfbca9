//! The forum itself: its frame, themes and partners.

use crate::ids::{BodyId, ForumId, PartnerId, PrecedenceSchemeId, ThemeId};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// What the whole file is about. Exactly one to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forum {
    /// Key.
    pub id: ForumId,
    /// The forum's full name.
    pub title: String,
    /// A few letters used in file names and codes.
    pub short_code: String,
    /// Which edition it is, in words ("first edition").
    pub edition: String,
    /// The body that invites, once it is entered.
    pub host: Option<BodyId>,
    /// Where it is held.
    pub city: String,
    /// The zone all programme times are read in unless a thing says otherwise.
    pub zone: Tz,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day, included.
    pub ends_on: NaiveDate,
    /// What a reader must know before trusting the file, such as which parts are invented.
    pub cover: String,
    /// The document the forum is to end with.
    pub outcome: String,
    /// The order of precedence in force, once one was chosen.
    pub precedence: Option<PrecedenceSchemeId>,
}

impl Forum {
    /// Every day of the forum, first to last.
    pub fn days(&self) -> Vec<NaiveDate> {
        self.starts_on.iter_days().take_while(|day| *day <= self.ends_on).collect()
    }
}

/// A subject the forum treats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Key.
    pub id: ThemeId,
    /// The subject.
    pub title: String,
    /// Place in the printed order, from 1.
    pub position: i64,
}

/// An organisation's part in the forum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Key.
    pub id: PartnerId,
    /// The organisation.
    pub body: BodyId,
    /// What it does for the forum, in its own words.
    pub role: String,
}

vocabulary! {
    /// The nouns of a forum file; each is one table.
    Kind {
        /// The forum.
        Forum = "forum",
        /// A city, region, organisation or network.
        Body = "body",
        /// A theme.
        Theme = "theme",
        /// A partner.
        Partner = "partner",
        /// A delegation.
        Delegation = "delegation",
        /// A person.
        Person = "person",
        /// An office a person holds.
        Office = "office",
        /// A place in a delegation.
        Membership = "membership",
        /// A place.
        Place = "place",
        /// A venue.
        Venue = "venue",
        /// A space.
        Space = "space",
        /// A session.
        Session = "session",
        /// A part in a session.
        Attendance = "attendance",
        /// A meeting.
        Meeting = "meeting",
        /// A part in a meeting.
        Participant = "participant",
        /// A room booking.
        RoomBooking = "room_booking",
        /// A leg.
        Leg = "leg",
        /// A person on a leg.
        Traveller = "traveller",
        /// A stay.
        Stay = "stay",
        /// A person in a stay.
        Guest = "guest",
        /// A picture of a person or an emblem.
        Picture = "picture",
        /// A body's name in a language.
        BodyName = "body_name",
        /// What must be known of a person by few.
        SensitiveNeed = "sensitive_need",
        /// An order of precedence.
        PrecedenceScheme = "precedence_scheme",
        /// A place in it given by hand.
        PrecedenceMove = "precedence_move",
        /// Minutes from one place to another.
        TransitTime = "transit_time",
        /// Legs travelled one after the other.
        Journey = "journey",
        /// A driver.
        Driver = "driver",
        /// A vehicle.
        Vehicle = "vehicle",
        /// A ground transfer.
        Movement = "movement",
        /// A person in a movement.
        Passenger = "passenger",
        /// What the office decided about a rule.
        RuleSetting = "rule_setting",
        /// A conflict set aside.
        Waiver = "waiver",
        /// What the columns of a list mean.
        ColumnMapping = "column_mapping",
        /// Two people who look like one and are two.
        DistinctPeople = "distinct_people",
        /// A way of furnishing a space.
        SpaceLayout = "space_layout",
        /// Hours of a venue or space.
        OpeningHours = "opening_hours",
        /// A closure or blocking.
        Closure = "closure",
        /// Who may use a closed space.
        ClosureAllowance = "closure_allowance",
        /// Bookings on many days.
        BookingSeries = "booking_series",
        /// A day left out of a series.
        SeriesSkip = "series_skip",
        /// What a room desk allows.
        DeskRules = "desk_rules",
        /// A call to a session.
        Invitation = "invitation",
        /// A delegation's side of a meeting.
        Party = "party",
        /// A time a meeting may lie in.
        MeetingWindow = "meeting_window",
        /// Somebody who serves meetings.
        StaffMember = "staff_member",
        /// When somebody serves.
        StaffHours = "staff_hours",
        /// A brief.
        Brief = "brief",
        /// Something agreed in a meeting.
        Commitment = "commitment",
        /// Rooms of a hotel that are alike.
        RoomType = "room_type",
        /// A room of a hotel.
        HotelRoom = "hotel_room",
        /// Two rooms with a door between them.
        ConnectingRooms = "connecting_rooms",
        /// Rooms a hotel keeps for the forum.
        RoomBlock = "room_block",
        /// What a block has on one night.
        BlockNight = "block_night",
        /// What of a block is kept for a delegation.
        SubBlock = "sub_block",
        /// A rooming list that was sent.
        RoomingList = "rooming_list",
        /// A line of a rooming list.
        RoomingLine = "rooming_line",
        /// A published state of the plan.
        Issue = "issue",
        /// What an issue says of one person's days.
        IssuePage = "issue_page",
        /// A file that left the office.
        Handout = "handout",
        /// A file of a programme, a manifest, a list that left the office.
        PaperHandout = "paper_handout",
    }
}
