//! One event of a calendar.

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty, ICalendarStatus, ICalendarValue, Uri,
};
use chrono::TimeDelta;

use crate::{
    Event, FoundPerson, FoundPlace, FoundStatus, FoundWhen, Repair, Source, calendar::times::Times, repair::Notes, when,
};

pub(super) fn read(part: &ICalendarComponent, source: Source, times: &Times<'_>, notes: &mut Notes) -> Event {
    let entry = source.entry;
    let start = times.when(part, &ICalendarProperty::Dtstart, entry, notes);
    let end = times.when(part, &ICalendarProperty::Dtend, entry, notes);
    let end = end.or_else(|| end_by_rule(part, start.as_ref()?));
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
fn end_by_rule(part: &ICalendarComponent, start: &FoundWhen) -> Option<FoundWhen> {
    let duration = match part.property(&ICalendarProperty::Duration).and_then(|entry| entry.values.first()) {
        Some(ICalendarValue::Duration(duration)) if !duration.neg => Some(duration),
        _ => None,
    };
    match start {
        FoundWhen::Day(day) => {
            let days = duration.map_or(1, |duration| u64::from(duration.days) + 7 * u64::from(duration.weeks));
            day.checked_add_days(chrono::Days::new(days.max(1))).map(FoundWhen::Day)
        }
        FoundWhen::Time(time) => {
            let mut end = time.clone();
            end.local = time.local.checked_add_signed(TimeDelta::try_seconds(duration?.as_seconds())?)?;
            Some(FoundWhen::Time(end))
        }
    }
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
