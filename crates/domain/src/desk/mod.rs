//! What a room desk goes by: when spaces are open, when they are shut or kept for some, and the rules of booking.
//!
//! Minutes of a day are counted from its midnight on the wall clock of the venue; above 1440 they are on the next day.

mod presets;

pub use presets::DeskPreset;

use crate::bookings::BookingPurpose;
use crate::ids::*;
use crate::time::{Interval, TimeError, Zoned};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

/// When a venue or a space can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours {
    /// Key.
    pub id: OpeningHoursId,
    /// The venue, if they are those of a whole one.
    pub venue: Option<VenueId>,
    /// The space, if it has hours of its own.
    pub space: Option<SpaceId>,
    /// The one day they are for; without it, every day that has none of its own.
    pub day: Option<NaiveDate>,
    /// Opening, in minutes from midnight; without it, it is shut all day.
    pub opens: Option<i64>,
    /// Closing, in minutes from the same midnight.
    pub closes: Option<i64>,
}

/// A stretch of time in which a venue or a space cannot be used by all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    /// Key.
    pub id: ClosureId,
    /// The venue, if all of it is.
    pub venue: Option<VenueId>,
    /// The space.
    pub space: Option<SpaceId>,
    /// Out of service, or kept for some.
    pub kind: ClosureKind,
    /// Why, in words.
    pub reason: String,
    /// Start.
    pub starts: Zoned,
    /// End.
    pub ends: Zoned,
}

impl Closure {
    /// When.
    ///
    /// # Errors
    /// [`TimeError::EndsBeforeStart`].
    pub fn interval(&self) -> Result<Interval, TimeError> {
        Interval::new(self.starts.instant(), self.ends.instant())
    }
}

/// Who may use the space all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosureAllowance {
    /// Key.
    pub id: ClosureAllowanceId,
    /// The closure.
    pub closure: ClosureId,
    /// The delegation that may.
    pub delegation: Option<DelegationId>,
    /// What may take place.
    pub purpose: Option<BookingPurpose>,
}

/// What a room desk allows; of one venue, or of every venue without rules of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRules {
    /// Key.
    pub id: DeskRulesId,
    /// The venue.
    pub venue: Option<VenueId>,
    /// What they govern, as words of [`BookingPurpose`] with commas between them; nothing means meetings.
    pub purposes: String,
    /// The longest a booking may be, in minutes; bookings begin on whole slots, counted from the opening or from midnight.
    pub slot_minutes: Option<i64>,
    /// First hour at which a booking may begin, in minutes from midnight.
    pub opens: Option<i64>,
    /// Last hour at which one may end.
    pub closes: Option<i64>,
    /// Bookings a delegation may have on a day in all the spaces these rules are for together.
    pub quota_per_day: Option<i64>,
    /// Whether a delegation's bookings may not follow each other directly.
    pub non_consecutive: bool,
    /// Who goes before whom, highest first, with commas between them: purposes, categories of delegations, kinds of bodies.
    pub tiers: String,
    /// How many days before its day a booking must be confirmed.
    pub confirm_days_before: Option<i64>,
    /// Until when on that day, in minutes from midnight.
    pub confirm_by: Option<i64>,
    /// Minutes between two bookings of a space.
    pub turnover_minutes: Option<i64>,
    /// Bookings a delegation may have on a day in one and the same space.
    pub quota_per_room: Option<i64>,
}

impl DeskRules {
    /// The rules of a desk that asks for nothing, for a venue or the whole forum.
    pub fn open(id: DeskRulesId, venue: Option<VenueId>) -> Self {
        Self {
            id,
            venue,
            purposes: String::new(),
            slot_minutes: None,
            opens: None,
            closes: None,
            quota_per_day: None,
            non_consecutive: false,
            tiers: String::new(),
            confirm_days_before: None,
            confirm_by: None,
            turnover_minutes: None,
            quota_per_room: None,
        }
    }
}

vocabulary! {
    /// Why a space cannot be used by all.
    ClosureKind {
        /// Out of service.
        Closure = "closure",
        /// Kept for some.
        Blocking = "blocking",
    }
}
