//! The fields that a column of an office's list can fill.

use serde::{Deserialize, Serialize};

/// What each row of a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// People and their places in delegations.
    People,
    /// Bodies and their delegations.
    Delegations,
    /// Flights, trains and other legs, one traveller a row or several.
    Legs,
    /// Nights in hotels.
    Stays,
    /// Sessions of the programme.
    Sessions,
    /// Rooms.
    Rooms,
    /// Requests of delegations to meet others.
    Requests,
}

/// Gives the fields in one list and their words in another.
macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident = $word:literal),* $(,)?) => {
        /// What a column can mean. Which of them a list has is said by [`Noun::fields`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field {
            $($(#[$doc])* $field,)*
        }

        impl Field {
            /// Every field there is.
            pub const ALL: &'static [Self] = &[$(Self::$field,)*];

            /// The word of a field, as in scripts and in the list of headers.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$field => $word,)*
                }
            }
        }
    };
}

fields! {
    /// The office's own number or code for the row, by which an update finds what it updates.
    Reference = "reference",
    /// A whole name: of a person, a body or a room.
    Name = "name",
    /// The given name alone.
    GivenName = "given_name",
    /// The family name alone.
    FamilyName = "family_name",
    /// The name as in the travel document.
    DocumentName = "document_name",
    /// The name in the body's own language and script.
    LocalName = "local_name",
    /// Mr, Ms, Sr., Dña.
    Honorific = "honorific",
    /// Dr, Prof., Ing.
    Title = "title",
    /// Letters after the name.
    PostNominals = "post_nominals",
    /// The office a person holds.
    Position = "position",
    /// The body a person belongs to.
    Body = "body",
    /// The role in the delegation.
    Role = "role",
    /// The kind of body, leg, session or room.
    Kind = "kind",
    /// The delegation's category.
    Category = "category",
    /// How far it has come.
    Status = "status",
    /// The city.
    City = "city",
    /// The country.
    Country = "country",
    /// The time zone.
    Zone = "zone",
    /// Languages.
    Languages = "languages",
    /// Electronic mail.
    Email = "email",
    /// Telephone.
    Phone = "phone",
    /// The delegation's contact.
    FocalPoint = "focal_point",
    /// The host's officer for the delegation.
    Liaison = "liaison",
    /// What a person eats; a sensitive need.
    Dietary = "dietary",
    /// Help a person needs; a sensitive need.
    Assistance = "assistance",
    /// The traveller's or guest's name.
    Person = "person",
    /// The airline, railway or line.
    Carrier = "carrier",
    /// The number of flight or train.
    Number = "number",
    /// Where a leg begins.
    From = "from",
    /// Where a leg ends.
    To = "to",
    /// Day and time of departure in one cell.
    Departs = "departs",
    /// The day of departure.
    DepartureDay = "departure_day",
    /// The time of departure.
    DepartureTime = "departure_time",
    /// Day and time of arrival in one cell.
    Arrives = "arrives",
    /// The day of arrival.
    ArrivalDay = "arrival_day",
    /// The time of arrival.
    ArrivalTime = "arrival_time",
    /// The terminal.
    Terminal = "terminal",
    /// The seat.
    Seat = "seat",
    /// The class.
    Class = "class",
    /// The booking reference.
    Booking = "booking",
    /// The ticket's number.
    Ticket = "ticket",
    /// The hotel.
    Hotel = "hotel",
    /// The address.
    Address = "address",
    /// The day of coming.
    CheckIn = "check_in",
    /// The day of leaving.
    CheckOut = "check_out",
    /// The number of nights.
    Nights = "nights",
    /// The kind of hotel room.
    RoomKind = "room_kind",
    /// The room: of a hotel by its number, of a session by its name.
    Room = "room",
    /// Who shares the room.
    SharedWith = "shared_with",
    /// The day of a session.
    Day = "day",
    /// The start, as a time or with its day.
    Starts = "starts",
    /// The end, as a time or with its day.
    Ends = "ends",
    /// How long it lasts.
    Duration = "duration",
    /// The venue.
    Venue = "venue",
    /// In person, online or both.
    Format = "format",
    /// Who speaks.
    Speakers = "speakers",
    /// Who chairs.
    Chair = "chair",
    /// Who moderates.
    Moderator = "moderator",
    /// Who gives the keynote.
    Keynote = "keynote",
    /// Who sits on the panel.
    Panellist = "panellist",
    /// Who reports.
    Rapporteur = "rapporteur",
    /// The strand of the programme.
    Track = "track",
    /// The theme.
    Theme = "theme",
    /// Who may come in.
    Access = "access",
    /// What to wear.
    Dress = "dress",
    /// The languages one can listen in.
    HeardLanguages = "heard_languages",
    /// How many are expected.
    Expected = "expected",
    /// Where to join online.
    Link = "link",
    /// What it is a part of: a session of another event, a room of a larger one.
    PartOf = "part_of",
    /// Where it was read.
    Source = "source",
    /// What it is about.
    Description = "description",
    /// How many it seats.
    Capacity = "capacity",
    /// The ways it can be laid out.
    Layouts = "layouts",
    /// The floor.
    Floor = "floor",
    /// The area.
    Area = "area",
    /// What stands in it.
    Equipment = "equipment",
    /// The building of a site.
    Building = "building",
    /// Whether one gets in without a step.
    StepFree = "step_free",
    /// Interpreters' booths.
    Booths = "booths",
    /// Minutes of preparing.
    SetUp = "set_up",
    /// Minutes of clearing.
    TearDown = "tear_down",
    /// People it takes in rows of chairs.
    Theatre = "theatre",
    /// People it takes in rows of tables.
    Classroom = "classroom",
    /// People it takes around one table.
    Boardroom = "boardroom",
    /// People it takes around tables open to one side.
    UShape = "u_shape",
    /// People it takes around an empty middle.
    HollowSquare = "hollow_square",
    /// People it takes in rows at an angle.
    Chevron = "chevron",
    /// People it takes at round tables open to the front.
    Cabaret = "cabaret",
    /// People it takes at round tables.
    Banquet = "banquet",
    /// People it takes standing.
    Reception = "reception",
    /// People it takes as two delegations facing each other.
    Bilateral = "bilateral",
    /// The delegations that are asked for a meeting.
    Counterpart = "counterpart",
    /// How much it matters.
    Priority = "priority",
    /// How it is interpreted.
    Interpretation = "interpretation",
    /// Notes.
    Notes = "notes",
}

const PEOPLE: &[Field] = &[
    Field::Name,
    Field::GivenName,
    Field::FamilyName,
    Field::Honorific,
    Field::Title,
    Field::PostNominals,
    Field::Position,
    Field::Body,
    Field::Role,
    Field::Country,
    Field::City,
    Field::DocumentName,
    Field::Languages,
    Field::Email,
    Field::Phone,
    Field::Status,
    Field::Dietary,
    Field::Assistance,
    Field::Reference,
    Field::Notes,
];

const DELEGATIONS: &[Field] = &[
    Field::Name,
    Field::LocalName,
    Field::Kind,
    Field::Country,
    Field::City,
    Field::Zone,
    Field::Category,
    Field::Status,
    Field::FocalPoint,
    Field::Liaison,
    Field::Languages,
    Field::Email,
    Field::Phone,
    Field::Reference,
    Field::Notes,
];

const LEGS: &[Field] = &[
    Field::Person,
    Field::Kind,
    Field::Carrier,
    Field::Number,
    Field::From,
    Field::To,
    Field::Departs,
    Field::DepartureDay,
    Field::DepartureTime,
    Field::Arrives,
    Field::ArrivalDay,
    Field::ArrivalTime,
    Field::Terminal,
    Field::Seat,
    Field::Class,
    Field::Booking,
    Field::Ticket,
    Field::Status,
    Field::Reference,
    Field::Notes,
];

const STAYS: &[Field] = &[
    Field::Person,
    Field::Hotel,
    Field::Address,
    Field::City,
    Field::CheckIn,
    Field::CheckOut,
    Field::Nights,
    Field::RoomKind,
    Field::Room,
    Field::SharedWith,
    Field::Booking,
    Field::Status,
    Field::Reference,
    Field::Notes,
];

const SESSIONS: &[Field] = &[
    Field::Title,
    Field::Kind,
    Field::Day,
    Field::Starts,
    Field::Ends,
    Field::Duration,
    Field::Room,
    Field::Venue,
    Field::Format,
    Field::Speakers,
    Field::Chair,
    Field::Moderator,
    Field::Keynote,
    Field::Panellist,
    Field::Rapporteur,
    Field::Track,
    Field::Theme,
    Field::Body,
    Field::Access,
    Field::Dress,
    Field::Languages,
    Field::HeardLanguages,
    Field::Expected,
    Field::Link,
    Field::PartOf,
    Field::Source,
    Field::Zone,
    Field::Description,
    Field::Status,
    Field::Reference,
    Field::Notes,
];

const ROOMS: &[Field] = &[
    Field::Name,
    Field::Venue,
    Field::Kind,
    Field::Capacity,
    Field::Layouts,
    Field::Building,
    Field::Floor,
    Field::PartOf,
    Field::Area,
    Field::StepFree,
    Field::Booths,
    Field::Equipment,
    Field::SetUp,
    Field::TearDown,
    Field::Theatre,
    Field::Classroom,
    Field::Boardroom,
    Field::UShape,
    Field::HollowSquare,
    Field::Chevron,
    Field::Cabaret,
    Field::Banquet,
    Field::Reception,
    Field::Bilateral,
    Field::Address,
    Field::City,
    Field::Reference,
    Field::Notes,
];

const REQUESTS: &[Field] = &[
    Field::Body,
    Field::Counterpart,
    Field::Title,
    Field::Kind,
    Field::Description,
    Field::Priority,
    Field::Duration,
    Field::Interpretation,
    Field::Day,
    Field::Status,
    Field::Notes,
];

impl Noun {
    /// The fields a list of this noun can have, the most important first.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::People => PEOPLE,
            Self::Delegations => DELEGATIONS,
            Self::Legs => LEGS,
            Self::Stays => STAYS,
            Self::Sessions => SESSIONS,
            Self::Rooms => ROOMS,
            Self::Requests => REQUESTS,
        }
    }

    /// The noun's word.
    pub fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Delegations => "delegations",
            Self::Legs => "legs",
            Self::Stays => "stays",
            Self::Sessions => "sessions",
            Self::Rooms => "rooms",
            Self::Requests => "requests",
        }
    }
}
