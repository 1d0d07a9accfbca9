//! Wall clocks, zones, instants and intervals.
//!
//! A time in a plan is three things at once: what the clock on the wall of that place shows, which IANA zone that
//! wall is in, and the instant both stand for. The wall clock is what people agreed on; the instant is what can be
//! compared. [`Interval::overlaps`] is the only place in the project that compares starts with ends.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

/// The version of the zone rules compiled into the program, recorded with everything that depends on them.
pub const ZONE_DATA: &str = chrono_tz::IANA_TZDB_VERSION;

/// Why a wall-clock time or an interval could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// Clocks jump over this time when they go forward.
    #[error("{local} does not exist in {zone}")]
    DoesNotExist {
        /// The wall-clock time asked for.
        local: NaiveDateTime,
        /// The zone whose clocks jump over it.
        zone: Tz,
    },
    /// Clocks show this time twice when they go back, and nobody said which one is meant.
    #[error("{local} happens twice in {zone}")]
    Doubled {
        /// The wall-clock time asked for.
        local: NaiveDateTime,
        /// The zone whose clocks show it twice.
        zone: Tz,
    },
    /// An interval must end after it starts.
    #[error("it ends before it starts")]
    EndsBeforeStart,
    /// The name is not in the IANA list.
    #[error("{0} is not a time zone")]
    UnknownZone(String),
}

/// Which of the two is meant when clocks show a time twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurrence {
    /// Nobody said; a doubled time is refused so that a person can say.
    Unsaid,
    /// Before the clocks went back.
    Earlier,
    /// After the clocks went back.
    Later,
}

/// A wall-clock time, its zone, and the instant they stand for. To the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zoned {
    local: NaiveDateTime,
    zone: Tz,
    at: DateTime<Utc>,
}

impl Zoned {
    /// What the wall clocks of `zone` show at an instant.
    pub fn at(at: DateTime<Utc>, zone: Tz) -> Self {
        Self { local: at.with_timezone(&zone).naive_local(), zone, at }
    }

    /// The instant at which the wall clocks of `zone` show `local`.
    ///
    /// # Errors
    /// [`TimeError::DoesNotExist`] in the gap of a forward change; [`TimeError::Doubled`] in the hour of a backward
    /// change when `which` is [`Occurrence::Unsaid`].
    pub fn on_the_wall(local: NaiveDateTime, zone: Tz, which: Occurrence) -> Result<Self, TimeError> {
        let found = zone.from_local_datetime(&local);
        let at = match (found.earliest(), found.latest(), which) {
            (None, ..) | (_, None, _) => return Err(TimeError::DoesNotExist { local, zone }),
            (Some(first), Some(last), _) if first == last => first,
            (Some(first), _, Occurrence::Earlier) => first,
            (_, Some(last), Occurrence::Later) => last,
            (_, _, Occurrence::Unsaid) => return Err(TimeError::Doubled { local, zone }),
        };
        Ok(Self { local, zone, at: at.with_timezone(&Utc) })
    }

    /// A time exactly as it was written to a file, even if zone rules changed since.
    pub fn recorded(local: NaiveDateTime, zone: Tz, at: DateTime<Utc>) -> Self {
        Self { local, zone, at }
    }

    /// What the clock on the wall shows.
    pub fn local(&self) -> NaiveDateTime {
        self.local
    }

    /// The zone of that wall.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The instant, for comparing.
    pub fn instant(&self) -> DateTime<Utc> {
        self.at
    }

    /// The calendar day on that wall.
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }

    /// Minutes the wall clock is ahead of UTC, derived from the wall clock and the instant themselves.
    pub fn minutes_ahead_of_utc(&self) -> i64 {
        (self.local - self.at.naive_utc()).num_minutes()
    }

    /// The same instant on the walls of another zone.
    pub fn seen_from(&self, zone: Tz) -> Self {
        Self::at(self.at, zone)
    }
}

/// Reads an IANA zone name.
///
/// # Errors
/// [`TimeError::UnknownZone`] for abbreviations, offsets and misspellings.
pub fn zone(name: &str) -> Result<Tz, TimeError> {
    name.parse().map_err(|_| TimeError::UnknownZone(name.to_owned()))
}

/// Minutes the clocks of a zone are ahead of UTC at an instant.
pub fn minutes_ahead(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc() / 60
}

/// The first instant at which the wall clocks of a zone show this or, where they skip it, something later.
pub fn first_instant(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    // Clocks jump by quarters of an hour at least, and never by more than a day.
    let from_there = (0..=96).map(|quarter| local + Duration::minutes(15 * quarter));
    let mut shown = from_there.filter_map(|local| Zoned::on_the_wall(local, zone, Occurrence::Earlier).ok());
    shown.next().map_or_else(|| local.and_utc(), |shown| shown.instant())
}

/// A stretch of time that contains its start and not its end.
///
/// Real programmes have items whose end nobody has announced. Such an interval is *open*: it is known to occupy its
/// first moment and nothing is claimed about the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    start: DateTime<Utc>,
    end: Option<DateTime<Utc>>,
}

impl Interval {
    /// # Errors
    /// [`TimeError::EndsBeforeStart`] unless `start < end`.
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Result<Self, TimeError> {
        if start < end { Ok(Self { start, end: Some(end) }) } else { Err(TimeError::EndsBeforeStart) }
    }

    /// An interval whose end is not known.
    pub fn open(start: DateTime<Utc>) -> Self {
        Self { start, end: None }
    }

    /// An interval whose end may be unknown.
    ///
    /// # Errors
    /// As [`Interval::new`].
    pub fn from(start: DateTime<Utc>, end: Option<DateTime<Utc>>) -> Result<Self, TimeError> {
        end.map_or(Ok(Self::open(start)), |end| Self::new(start, end))
    }

    /// The first moment inside.
    pub fn start(&self) -> DateTime<Utc> {
        self.start
    }

    /// The first moment after, if known.
    pub fn end(&self) -> Option<DateTime<Utc>> {
        self.end
    }

    /// The first moment known to be free again: the end, or one second after the start of an open interval.
    pub fn known_end(&self) -> DateTime<Utc> {
        self.end.unwrap_or(self.start + Duration::seconds(1))
    }

    /// Whether some moment lies in both. Intervals that only touch do not overlap.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.known_end() && other.start < self.known_end()
    }

    /// Whether every moment of the other is known to lie in this one.
    pub fn covers(&self, other: &Self) -> bool {
        self.start <= other.start && other.known_end() <= self.known_end()
    }

    /// Whole minutes that lie in both.
    pub fn minutes_shared(&self, other: &Self) -> i64 {
        let start = self.start.max(other.start);
        let end = self.known_end().min(other.known_end());
        (end - start).num_minutes().max(0)
    }

    /// Whole minutes from start to end, when the end is known.
    pub fn minutes(&self) -> Option<i64> {
        self.end.map(|end| (end - self.start).num_minutes())
    }
}

/// Minutes from midnight as a clock shows them: "08:30", and "24:00" at the end of the day. Hours that are counted on past
/// midnight are shown as they are counted: "26:00".
pub fn clock(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Minutes from midnight that a text such as "08:30" or "8:30" stands for; nothing where it is no time.
pub fn minutes_of_clock(text: &str) -> Option<i64> {
    let number = |digits: &str| -> Option<i64> {
        digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)?.parse().ok()
    };
    let (hour, minute) = text.trim().split_once(':').filter(|(hour, minute)| hour.len() <= 2 && minute.len() == 2)?;
    let (hour, minute) = (number(hour)?, number(minute)?);
    (minute < 60).then_some(hour * 60 + minute)
}
