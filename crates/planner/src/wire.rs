//! The small types that every letter through the door is made of, and how they become thoughts.
//!
//! Letters (what crosses the door) are plain and serialisable; thoughts (what the domain reasons about) are not.
//! Converting and checking happens here, deciding does not.

use crate::refusal::{Problem, Refusal};
pub use attache_domain::forum::Kind;
pub use attache_domain::ids::{DelegationId, MeetingId, PersonId, PlaceId};
pub use attache_domain::papers::PaperKind;
pub use attache_domain::profile::{Audience, Field};
use attache_domain::time::{self, Occurrence, Zoned, minutes_of_clock};
use chrono::{NaiveDate, NaiveDateTime, SecondsFormat, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;
pub use uuid::Uuid;

/// Nothing needs to be said.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Empty {}

/// A wall-clock time in its zone, with the instant it stands for, so that no screen does arithmetic with zones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Moment {
    /// The instant in UTC: 2018-06-20T18:00:00Z.
    pub at: String,
    /// The wall clock there: 2018-06-20T14:00.
    pub local: String,
    /// The day there: 2018-06-20.
    pub date: String,
    /// The hour and minute there: 14:00.
    pub time: String,
    /// The IANA zone.
    pub zone: String,
    /// How far that zone is ahead of UTC then: -04:00.
    pub shift: String,
}

impl From<Zoned> for Moment {
    fn from(zoned: Zoned) -> Self {
        let ahead = zoned.minutes_ahead_of_utc();
        let sign = if ahead < 0 { '-' } else { '+' };
        Self {
            at: zoned.instant().to_rfc3339_opts(SecondsFormat::Secs, true),
            local: zoned.local().format("%Y-%m-%dT%H:%M").to_string(),
            date: zoned.date().to_string(),
            time: zoned.local().format("%H:%M").to_string(),
            zone: zoned.zone().name().to_owned(),
            shift: format!("{sign}{:02}:{:02}", ahead.abs() / 60, ahead.abs() % 60),
        }
    }
}

/// A wall-clock time a person gave.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WallTime {
    /// 2018-06-20T14:00.
    pub local: String,
    /// The zone; absent, the zone of the thing it is for.
    #[serde(default)]
    pub zone: Option<String>,
    /// Where clocks show the time twice: true for the second, false for the first, absent to be asked.
    #[serde(default)]
    pub later: Option<bool>,
}

impl WallTime {
    /// A wall-clock time in no particular zone.
    pub fn of(local: &str) -> Self {
        Self { local: local.to_owned(), zone: None, later: None }
    }

    /// A known time as a person would give it, with its zone; where clocks show it twice, which is meant.
    pub fn showing(time: Zoned) -> Self {
        let twice = Zoned::on_the_wall(time.local(), time.zone(), Occurrence::Earlier);
        let earlier = twice.is_ok_and(|first| first.instant() == time.instant());
        let is_doubled = Zoned::on_the_wall(time.local(), time.zone(), Occurrence::Unsaid).is_err();
        Self {
            local: time.local().format("%Y-%m-%dT%H:%M:%S").to_string(),
            zone: Some(time.zone().name().to_owned()),
            later: is_doubled.then_some(!earlier),
        }
    }

    /// The time it stands for, in `zone` unless it names one itself.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] when it is no time; the refusals of a time that does not exist or happens twice.
    pub fn read(&self, field: &str, zone: Tz) -> Result<Zoned, Refusal> {
        let zone = self.zone.as_deref().map_or(Ok(zone), self::zone)?;
        let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
        let local = formats.iter().find_map(|format| NaiveDateTime::parse_from_str(&self.local, format).ok());
        // A sixtieth second is not on any wall; calendars and the file cannot hold it.
        let local = local.filter(|local| local.nanosecond() < 1_000_000_000);
        let local = local.ok_or_else(|| Refusal::invalid(field, Problem::NotATime))?;
        in_range(field, local.date())?;
        let which = match self.later {
            None => Occurrence::Unsaid,
            Some(false) => Occurrence::Earlier,
            Some(true) => Occurrence::Later,
        };
        Zoned::on_the_wall(local, zone, which).map_err(|error| Refusal::of_time(field, error))
    }
}

/// A time of day such as "08:30", as minutes from midnight up to `most`; "24:00" is the end of the day.
///
/// # Errors
/// [`Problem::NotATime`] when it is no time, or later.
pub fn minutes(field: &str, text: &str, most: i64) -> Result<i64, Refusal> {
    let read = minutes_of_clock(text);
    read.filter(|read| *read <= most).ok_or_else(|| Refusal::invalid(field, Problem::NotATime))
}

/// Start and end, the end being optional.
///
/// # Errors
/// As [`WallTime::read`], and [`Problem::EndsBeforeStart`], [`Problem::EndWithoutStart`].
pub fn span(
    starts: Option<&WallTime>,
    ends: Option<&WallTime>,
    zone: Tz,
) -> Result<(Option<Zoned>, Option<Zoned>), Refusal> {
    let starts = starts.map(|time| time.read("starts", zone)).transpose()?;
    let ends = ends.map(|time| time.read("ends", zone)).transpose()?;
    in_order(starts, ends)?;
    Ok((starts, ends))
}

/// Refuses an end that does not come after its start.
///
/// # Errors
/// [`Problem::EndsBeforeStart`], [`Problem::EndWithoutStart`].
pub fn in_order(starts: Option<Zoned>, ends: Option<Zoned>) -> Result<(), Refusal> {
    match (starts, ends) {
        (None, Some(_)) => Err(Refusal::invalid("ends", Problem::EndWithoutStart)),
        (Some(starts), Some(ends)) if ends.instant() <= starts.instant() => {
            Err(Refusal::invalid("ends", Problem::EndsBeforeStart))
        }
        _ => Ok(()),
    }
}

/// An IANA zone.
///
/// # Errors
/// [`Refusal::UnknownZone`].
pub fn zone(name: &str) -> Result<Tz, Refusal> {
    time::zone(name).map_err(|error| Refusal::of_time("zone", error))
}

/// A calendar day.
///
/// # Errors
/// [`Problem::NotADate`], [`Problem::OutOfRange`].
pub fn date(field: &str, text: &str) -> Result<NaiveDate, Refusal> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Refusal::invalid(field, Problem::NotADate))?;
    in_range(field, date)?;
    Ok(date)
}

/// Forums take place in years of four digits that calendars can hold.
fn in_range(field: &str, date: NaiveDate) -> Result<(), Refusal> {
    use chrono::Datelike;
    if (1900..=2200).contains(&date.year()) { Ok(()) } else { Err(Refusal::invalid(field, Problem::OutOfRange)) }
}

/// A number within limits.
///
/// # Errors
/// [`Problem::OutOfRange`].
pub fn number(field: &str, value: i64, least: i64, most: i64) -> Result<i64, Refusal> {
    if (least..=most).contains(&value) { Ok(value) } else { Err(Refusal::invalid(field, Problem::OutOfRange)) }
}

/// A text of at most `most` characters, without blanks around it. Line breaks and tabs are kept; other control
/// characters are refused, because they would vanish in one document and break another.
///
/// # Errors
/// [`Problem::TooLong`], [`Problem::ControlCharacters`].
pub fn text(field: &str, value: &str, most: usize) -> Result<String, Refusal> {
    let value = value.trim();
    if value.chars().count() > most {
        return Err(Refusal::invalid(field, Problem::TooLong));
    }
    if value.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(Refusal::invalid(field, Problem::ControlCharacters));
    }
    Ok(value.to_owned())
}

/// A text that must say something.
///
/// # Errors
/// As [`text`], and [`Problem::Empty`].
pub fn some_text(field: &str, value: &str, most: usize) -> Result<String, Refusal> {
    let value = text(field, value, most)?;
    if value.is_empty() { Err(Refusal::invalid(field, Problem::Empty)) } else { Ok(value) }
}

/// A text that may be left out.
///
/// # Errors
/// As [`text`].
pub fn optional_text(field: &str, value: Option<&str>, most: usize) -> Result<String, Refusal> {
    text(field, value.unwrap_or_default(), most)
}

/// Puts a new text in place of an old one, if one was given.
///
/// # Errors
/// As [`text`].
pub fn edit_text(target: &mut String, field: &str, value: Option<&str>, most: usize) -> Result<(), Refusal> {
    if let Some(value) = value {
        *target = text(field, value, most)?;
    }
    Ok(())
}

/// A two-letter country code, or nothing.
///
/// # Errors
/// [`Problem::OutOfRange`].
pub fn country(value: Option<&str>) -> Result<String, Refusal> {
    let code = value.unwrap_or_default().trim().to_ascii_uppercase();
    let fits = code.is_empty() || (code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase()));
    if fits { Ok(code) } else { Err(Refusal::invalid("country", Problem::OutOfRange)) }
}

/// A tag of BCP 47, as short as languages are written: "fr", "pt-BR".
///
/// # Errors
/// [`Problem::Empty`], [`Problem::OutOfRange`].
pub fn language(field: &str, value: &str) -> Result<String, Refusal> {
    let tag = some_text(field, value, 35)?.replace('_', "-");
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    let is_language = tag.split('-').next().is_some_and(|part| (2..=3).contains(&part.len()) && part.is_ascii());
    if is_language && tag.split('-').all(is_part) { Ok(tag) } else { Err(Refusal::invalid(field, Problem::OutOfRange)) }
}

/// Puts a new value in place of an old one, if one was given.
pub fn edit<T>(target: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *target = value;
    }
}

/// Tells a field that is absent (`None`) from one that is there and empty (`Some(None)`).
///
/// # Errors
/// What the inner value answers.
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

/// A thing named in a sentence; its id opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThingRef {
    /// Its noun.
    pub kind: Kind,
    /// Its key.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whose timeline shows it, when it is shown on a timeline only.
    pub person: Option<String>,
    /// The day it begins on the forum's wall, for what has a time.
    pub date: Option<String>,
}

impl ThingRef {
    /// A thing that has no time of its own.
    pub fn timeless(kind: Kind, id: impl ToString, name: String) -> Self {
        Self { kind, id: id.to_string(), name, person: None, date: None }
    }
}
