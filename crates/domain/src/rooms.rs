//! Venues, their spaces, and who has booked them.

use crate::ids::{MeetingId, RoomBookingId, SessionId, SpaceId, VenueId};
use crate::plan::Thing;
use crate::position::Position;
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;
use chrono_tz::Tz;

/// A building or site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Venue {
    /// Key.
    pub id: VenueId,
    /// Its name.
    pub name: String,
    /// Street address.
    pub address: String,
    /// City.
    pub city: String,
    /// Its zone.
    pub zone: Tz,
    /// Where it is, for times of driving.
    pub position: Option<Position>,
}

/// A room, or a part of a divisible one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    /// Key.
    pub id: SpaceId,
    /// The venue it is in.
    pub venue: VenueId,
    /// The larger space it is a part of.
    pub parent: Option<SpaceId>,
    /// As the sign at the door says.
    pub name: String,
    /// Floor, in words.
    pub floor: String,
    /// Seats, if known.
    pub capacity: Option<i64>,
    /// Place in lists, from 1.
    pub position: i64,
}

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
    /// Minutes needed before.
    pub set_up_minutes: i64,
    /// Minutes needed after.
    pub tear_down_minutes: i64,
    /// The session it serves; the two move together.
    pub session: Option<SessionId>,
    /// The meeting it serves; the two move together.
    pub meeting: Option<MeetingId>,
    /// People expected.
    pub headcount: Option<i64>,
    /// For the office only; in no export.
    pub note: String,
}

impl RoomBooking {
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

vocabulary! {
    /// How firmly a space is kept.
    BookingStatus {
        /// Pencilled in.
        Hold = "hold",
        /// Kept until a date.
        Option = "option",
        /// Firm: no other firm booking may touch it.
        Confirmed = "confirmed",
        /// Given back; kept readable.
        Released = "released",
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
}
