//! Who keeps a space for when, and how firmly: the ladder from an inquiry to a confirmed booking.

use crate::ids::*;
use crate::plan::Thing;
use crate::rooms::Layout;
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;
use chrono::{Datelike, NaiveDate};

/// A space kept for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomBooking {
    /// Key.
    pub id: RoomBookingId,
    /// The space.
    pub space: SpaceId,
    /// What for, in words.
    pub title: String,
    /// What for.
    pub purpose: BookingPurpose,
    /// How firmly.
    pub status: BookingStatus,
    /// Start of use.
    pub starts: Zoned,
    /// End of use.
    pub ends: Zoned,
    /// Minutes needed before; nothing leaves them to the layout and the space.
    pub set_up_minutes: Option<i64>,
    /// Minutes needed after; nothing leaves them to the layout and the space.
    pub tear_down_minutes: Option<i64>,
    /// The session it serves; the two move together.
    pub session: Option<SessionId>,
    /// The meeting it serves; the two move together.
    pub meeting: Option<MeetingId>,
    /// People expected.
    pub headcount: Option<i64>,
    /// For the office only; in no document but the desk's own.
    pub note: String,
    /// A title that gives nothing away, for readers who may not know; empty means the title is harmless.
    pub neutral_title: String,
    /// The delegation that asked for it, which its quota counts for.
    pub delegation: Option<DelegationId>,
    /// How the space is to be furnished.
    pub layout: Option<Layout>,
    /// What must be in it, in words with commas between them.
    pub equipment: String,
    /// Interpreters' booths it needs.
    pub booths: i64,
    /// Whether somebody must get in without a step.
    pub step_free: bool,
    /// A hold's place among those for the same space and time, where the order of entry does not say.
    pub hold_rank: Option<i64>,
    /// When a hold lapses.
    pub hold_expires: Option<Zoned>,
    /// The booking whose owner asked this hold's to decide.
    pub challenger: Option<RoomBookingId>,
    /// The series it is one of.
    pub series: Option<BookingSeriesId>,
    /// The day of the series it is for, even if it was moved.
    pub series_day: Option<NaiveDate>,
}

impl RoomBooking {
    /// A confirmed booking of which nothing but its space, title and hours is known.
    pub fn new(id: RoomBookingId, space: SpaceId, title: String, starts: Zoned, ends: Zoned) -> Self {
        Self {
            id,
            space,
            title,
            purpose: BookingPurpose::Other,
            status: BookingStatus::Confirmed,
            starts,
            ends,
            set_up_minutes: None,
            tear_down_minutes: None,
            session: None,
            meeting: None,
            headcount: None,
            note: String::new(),
            neutral_title: String::new(),
            delegation: None,
            layout: None,
            equipment: String::new(),
            booths: 0,
            step_free: false,
            hold_rank: None,
            hold_expires: None,
            challenger: None,
            series: None,
            series_day: None,
        }
    }

    /// Whether it keeps its space or asks for it, rather than being over.
    pub fn is_live(&self) -> bool {
        self.status.is_live()
    }

    /// The session or meeting it was made for.
    pub fn serves(&self) -> Option<Thing> {
        self.session.map(Thing::Session).or(self.meeting.map(Thing::Meeting))
    }

    /// When the space is in use, without set-up and tear-down.
    ///
    /// # Errors
    /// [`TimeError::EndsBeforeStart`].
    pub fn interval(&self) -> Result<Interval, TimeError> {
        Interval::new(self.starts.instant(), self.ends.instant())
    }
}

/// Bookings of the same hours on many days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookingSeries {
    /// Key.
    pub id: BookingSeriesId,
    /// On which days.
    pub rhythm: Rhythm,
    /// First day.
    pub first_day: NaiveDate,
    /// Last day, included.
    pub last_day: NaiveDate,
    /// Start, in minutes from midnight on the wall clock.
    pub starts: i64,
    /// End, in minutes from the same midnight; above 1440 it is on a later day.
    pub ends: i64,
}

impl BookingSeries {
    /// Its days, those left out included.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        let days = self.first_day.iter_days().take_while(|day| *day <= self.last_day);
        days.filter(|day| self.rhythm.is_on(self.first_day, *day))
    }
}

/// A day left out of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesSkip {
    /// Key.
    pub id: SeriesSkipId,
    /// The series.
    pub series: BookingSeriesId,
    /// The day.
    pub day: NaiveDate,
}

impl Rhythm {
    /// Whether a series that begins on `first` has this later day.
    fn is_on(self, first: NaiveDate, day: NaiveDate) -> bool {
        match self {
            Self::Daily => true,
            Self::Weekdays => day.weekday().num_days_from_monday() < 5,
            Self::Weekly => (day - first).num_days() % 7 == 0,
        }
    }
}

impl BookingStatus {
    /// Whether the booking keeps its space or asks for it.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Inquiry | Self::Hold | Self::Confirmed)
    }
}

vocabulary! {
    /// How firmly a space is kept.
    BookingStatus {
        /// Asked for; nothing is kept yet.
        Inquiry = "inquiry",
        /// Kept for the time being, perhaps until it lapses; a first hold may have a second one behind it.
        Hold = "hold",
        /// Firm: no other firm booking may touch it.
        Confirmed = "confirmed",
        /// Given back; kept readable.
        Released = "released",
        /// Called off by whoever it was for; kept readable.
        Cancelled = "cancelled",
    }
    /// What a space is kept for.
    BookingPurpose {
        /// A session.
        Session = "session",
        /// A meeting.
        Meeting = "meeting",
        /// A delegation office.
        Office = "office",
        /// A holding room.
        HoldingRoom = "holding_room",
        /// Press.
        Media = "media",
        /// Prayer.
        Prayer = "prayer",
        /// First aid.
        Medical = "medical",
        /// Storage.
        Storage = "storage",
        /// Work before or after.
        SetUp = "set_up",
        /// Anything else.
        Other = "other",
    }
    /// On which days a series is.
    Rhythm {
        /// Every day.
        Daily = "daily",
        /// Monday to Friday.
        Weekdays = "weekdays",
        /// The same day of every week.
        Weekly = "weekly",
    }
}
