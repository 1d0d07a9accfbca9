//! The words for what is wrong, in doubt or worth telling about a row. Each has a sentence in `words/en/imports.ftl`.

use serde::Serialize;
use ts_rs::TS;

macro_rules! said {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// What is said about a row.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Said { $($(#[$doc])* $name,)* }

        impl Said {
            /// Everything that can be said.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its word.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }
        }
    };
}

impl Said {
    /// Whether this asks if something is new or one of those that are there.
    pub const fn asks_whether_new(self) -> bool {
        matches!(self, Self::BodySeveral | Self::LegLike | Self::PersonLike | Self::SessionLike | Self::StayLike)
    }
}

said! {
    /// Several airports are called so.
    AirportUnclear = "airport_unclear",
    /// No airport is called so.
    AirportUnknown = "airport_unknown",
    /// The row does not say when a leg arrives; it was guessed.
    ArrivalGuessed = "arrival_guessed",
    /// The day of arrival was not told.
    ArrivesNextDay = "arrives_next_day",
    /// A block has no rooms left on some of the nights.
    BlockFull = "block_full",
    /// A body that is there is nearly written so.
    BodyNear = "body_near",
    /// The body is new.
    BodyNew = "body_new",
    /// Several bodies of that name are there.
    BodySeveral = "body_several",
    /// The body is there in another spelling.
    BodySpelled = "body_spelled",
    /// A cancelled booking of something that is not there.
    CancelledUnknown = "cancelled_unknown",
    /// A text with characters that cannot be shown.
    ControlCharacters = "control_characters",
    /// No country is called so.
    CountryUnknown = "country_unknown",
    /// No delegation is called so.
    DelegationUnknown = "delegation_unknown",
    /// A row without an arrival tells another departure than the forum.
    DepartsOtherwise = "departs_otherwise",
    /// The day on which a session ends was not told.
    EndsNextDay = "ends_next_day",
    /// What was expected of a leg ends with its new times.
    EstimateEnds = "estimate_ends",
    /// A time was told without a zone.
    Floating = "floating",
    /// No body that may hold a session is called so.
    HostUnknown = "host_unknown",
    /// Somebody travels on that line at another time of the day.
    LegLike = "leg_like",
    /// The forum's spelling of a name stays.
    NameKept = "name_kept",
    /// Another need of that kind is there.
    NeedAdded = "need_added",
    /// The arrival is missing and cannot be guessed.
    NoArrival = "no_arrival",
    /// The day is missing.
    NoDay = "no_day",
    /// A person without a delegation has an office or a role.
    NoDelegation = "no_delegation",
    /// The name is missing.
    NoName = "no_name",
    /// A place is missing.
    NoPlace = "no_place",
    /// A time is missing.
    NoTime = "no_time",
    /// The title is missing.
    NoTitle = "no_title",
    /// The venue is missing.
    NoVenue = "no_venue",
    /// A stay names nobody.
    NobodySleeps = "nobody_sleeps",
    /// A leg names nobody.
    NobodyTravels = "nobody_travels",
    /// A cell that is no day.
    NotADay = "not_a_day",
    /// A cell that is no number.
    NotANumber = "not_a_number",
    /// A cell that is no time.
    NotATime = "not_a_time",
    /// An end before its start.
    EndLeftOut = "end_left_out",
    /// The offset told is not the place's.
    OffsetDisagrees = "offset_disagrees",
    /// Others are on a leg whose booking was cancelled.
    OthersTravel = "others_travel",
    /// Others stay on a leg that those of a cancelled booking leave.
    OthersStay = "others_stay",
    /// An earlier row tells other times of the same leg.
    OtherTimes = "other_times",
    /// Somebody of a like name is there.
    PersonLike = "person_like",
    /// A person on a booking is new.
    PersonNew = "person_new",
    /// A place is new.
    PlaceNew = "place_new",
    /// A stay that is no longer wanted was confirmed by its hotel.
    ConfirmedTooLate = "confirmed_too_late",
    /// What a hotel answers is not there any more.
    StayGone = "stay_gone",
    /// Somebody else has the hotel room.
    RoomTaken = "room_taken",
    /// The hotel has no type of room called so.
    RoomTypeUnknown = "room_type_unknown",
    /// Several rooms of that name are there.
    RoomSeveral = "room_several",
    /// A room and the one it is a part of are firmly booked at one time.
    RoomKeptApart = "room_kept_apart",
    /// No room is called so.
    RoomUnknown = "room_unknown",
    /// A time was told on another wall.
    SeenFromPlace = "seen_from_place",
    /// A session of that title is there on that day.
    SessionLike = "session_like",
    /// A stay with that reference is there.
    StayLike = "stay_like",
    /// What the row was to change is gone.
    TargetGone = "target_gone",
    /// A theme is new.
    ThemeNew = "theme_new",
    /// Clocks jump over the time.
    TimeDoesNotExist = "time_does_not_exist",
    /// Clocks show the time twice.
    TimeDoubled = "time_doubled",
    /// A text is longer than fits.
    TooLong = "too_long",
    /// A cell that is none of the words of its field.
    WordUnknown = "word_unknown",
    /// No nights, or too many, between coming and leaving.
    WrongNights = "wrong_nights",
    /// The end is not after the start, or far too late.
    WrongOrder = "wrong_order",
    /// A year in which no forum takes place.
    YearOutOfRange = "year_out_of_range",
    /// Nobody knows the zone of a new place.
    ZoneUnknown = "zone_unknown",
    /// A cell that is no zone.
    ZoneUnreadable = "zone_unreadable",
}
