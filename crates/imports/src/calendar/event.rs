//! One event of a calendar.

use calcard::icalendar::{
    ICalendarComponent, ICalendarDuration, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarStatus,
    ICalendarValue, Uri,
};
use chrono::{Days, NaiveDateTime, TimeDelta, TimeZone};
use chrono_tz::Tz;

use crate::{
    Event, FoundPerson, FoundPlace, FoundStatus, FoundTime, FoundWhen, Repair, Source, calendar::times::Times,
    repair::Notes, when,
};

pub(super) fn read(part: &ICalendarComponent, source: Source, times: &Times<'_>, notes: &mut Notes) -> Event {
    let entry = source.entry;
    let start = times.when(part, &ICalendarProperty::Dtstart, entry, notes);
    let end = times.when(part, &ICalendarProperty::Dtend, entry, notes);
    let end = end.or_else(|| end_by_rule(part, start.as_ref()?, times));
    if let (Some(start), Some(end)) = (&start, &end)
        && when::ends_before(end, start)
    {
        notes.tell(Repair::EndsBeforeStart { entry });
    }
    Event {
        title: text(part, &ICalendarProperty::Summary),
        start,
        end,
        place: place(part),
        description: text(part, &ICalendarProperty::Description),
        organiser: part.property(&ICalendarProperty::Organizer).and_then(person),
        participants: part.properties(&ICalendarProperty::Attendee).filter_map(person).collect(),
        status: status(part),
        source,
        ..Event::default()
    }
}

/// The end where none is written: by the duration, or after the one day of an event without a time (RFC 5545, 3.6.1).
pub(super) fn end_by_rule(part: &ICalendarComponent, start: &FoundWhen, times: &Times<'_>) -> Option<FoundWhen> {
    let duration = match part.property(&ICalendarProperty::Duration).and_then(|entry| entry.values.first()) {
        Some(ICalendarValue::Duration(duration)) if !duration.neg => Some(duration),
        _ => None,
    };
    match start {
        FoundWhen::Day(day) => {
            let days = duration.map_or(1, whole_days);
            day.checked_add_days(Days::new(days.max(1))).map(FoundWhen::Day)
        }
        FoundWhen::Time(time) => after(part, time, duration?, times).map(FoundWhen::Time),
    }
}

/// Days and weeks of a duration are days of the calendar; its hours pass as on a stopwatch, also in the night in which
/// the clocks are changed (RFC 5545, 3.3.6).
fn after(
    part: &ICalendarComponent,
    start: &FoundTime,
    duration: &ICalendarDuration,
    times: &Times<'_>,
) -> Option<FoundTime> {
    let days_later = start.local.checked_add_days(Days::new(whole_days(duration)))?;
    let seconds = i64::from(duration.hours) * 3600 + i64::from(duration.minutes) * 60 + i64::from(duration.seconds);
    let rest = TimeDelta::try_seconds(seconds)?;
    let mut end = start.clone();
    let zone = start.zone.as_deref().and_then(|zone| zone.parse().ok());
    end.local = zone
        .and_then(|zone| by_the_stopwatch(zone, days_later, rest))
        .or_else(|| days_later.checked_add_signed(rest))?;
    if zone.is_none() && !start.utc {
        end.offset_minutes = times.own_offset(part, &ICalendarProperty::Dtstart, days_later).or(start.offset_minutes);
    }
    Some(end)
}

/// What the clocks of a zone show so much later; nothing for a time they jump over.
fn by_the_stopwatch(zone: Tz, local: NaiveDateTime, later: TimeDelta) -> Option<NaiveDateTime> {
    let instant = zone.from_local_datetime(&local).earliest()?;
    Some(instant.checked_add_signed(later)?.naive_local())
}

fn whole_days(duration: &ICalendarDuration) -> u64 {
    u64::from(duration.days) + 7 * u64::from(duration.weeks)
}

fn text(part: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let text = part.property(name)?.values.first()?.as_text()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn place(part: &ICalendarComponent) -> FoundPlace {
    let geo = part.property(&ICalendarProperty::Geo);
    let degrees = |at: usize, most: f64| {
        geo.and_then(|geo| geo.values.get(at)?.as_float()).filter(|degrees| degrees.abs() <= most)
    };
    FoundPlace {
        name: text(part, &ICalendarProperty::Location),
        latitude: degrees(0, 90.0),
        longitude: degrees(1, 180.0),
        ..FoundPlace::default()
    }
}

/// A person by the name beside the address; by the address where there is none.
fn person(property: &ICalendarEntry) -> Option<FoundPerson> {
    let address = match property.values.first()? {
        ICalendarValue::Uri(Uri::Location(address)) => address.as_str(),
        other => other.as_text()?,
    };
    let email = match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => address.get(7..),
        _ => Some(address).filter(|address| address.contains('@')),
    };
    let name = property.parameter(&ICalendarParameterName::Cn).and_then(|name| name.as_text());
    let name = name.map(str::trim).filter(|name| !name.is_empty()).or(email)?;
    Some(FoundPerson { name: name.to_owned(), email: email.map(str::to_owned), ..FoundPerson::default() })
}

fn status(part: &ICalendarComponent) -> Option<FoundStatus> {
    match part.status()? {
        ICalendarStatus::Tentative => Some(FoundStatus::Tentative),
        ICalendarStatus::Confirmed => Some(FoundStatus::Confirmed),
        ICalendarStatus::Cancelled => Some(FoundStatus::Cancelled),
        ICalendarStatus::Pending | ICalendarStatus::NeedsAction => Some(FoundStatus::Pending),
        _ => None,
    }
}
