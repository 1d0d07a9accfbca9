//! The dates and times of a calendar, with what their zone names mean in it.

use calcard::{
    common::PartialDateTime,
    icalendar::{ICalendar, ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarProperty},
};
use chrono::{NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;

use crate::{FoundTime, FoundWhen, Repair, calendar::own_zones::OwnZones, repair::Notes, when, zones};

/// Reads times with the zones the calendar brings along.
pub(crate) struct Times<'file> {
    own: OwnZones<'file>,
}

impl<'file> Times<'file> {
    pub(crate) fn of(calendar: &'file ICalendar) -> Self {
        Self { own: OwnZones::of(calendar) }
    }

    /// A date or time property; one that is none is told.
    pub(crate) fn when(
        &self,
        part: &ICalendarComponent,
        name: &ICalendarProperty,
        entry: u64,
        notes: &mut Notes,
    ) -> Option<FoundWhen> {
        let property = part.property(name)?;
        let value = property.values.first();
        let found = value.and_then(|value| value.as_partial_date_time()).and_then(wall);
        let Some(wall) = found else {
            if let Some((local, name)) = rejoined(property) {
                return Some(FoundWhen::Time(self.zoned(local, Some(&name), notes)));
            }
            let text = match value.and_then(|value| value.as_partial_date_time()) {
                Some(partial) => digits(partial),
                None => value.and_then(|value| value.as_text()).unwrap_or_default().chars().take(100).collect(),
            };
            notes.tell(Repair::NotATime { entry, field: name.as_str().to_owned(), text });
            return None;
        };
        Some(match wall {
            Wall::Day(day) => FoundWhen::Day(day),
            Wall::Time { local, utc: true } => {
                FoundWhen::Time(FoundTime { local, zone: None, offset_minutes: Some(0), utc: true })
            }
            Wall::Time { local, utc: false } => FoundWhen::Time(self.zoned(local, zone_name(property), notes)),
        })
    }

    /// The date of a repeated event that this event replaces, on the wall the event itself is told by.
    pub(crate) fn recurrence_id(&self, part: &ICalendarComponent) -> Option<NaiveDateTime> {
        let property = part.property(&ICalendarProperty::RecurrenceId)?;
        let start = part.property(&ICalendarProperty::Dtstart).and_then(zone_name);
        let value = property.values.first()?.as_partial_date_time()?;
        on_wall(value, start.and_then(known_zone))
    }

    /// The offset that the calendar's own rules give a property's zone at another time.
    pub(crate) fn own_offset(
        &self,
        part: &ICalendarComponent,
        name: &ICalendarProperty,
        local: NaiveDateTime,
    ) -> Option<i32> {
        self.own.offset(zone_name(part.property(name)?)?, local)
    }

    fn zoned(&self, local: NaiveDateTime, name: Option<&str>, notes: &mut Notes) -> FoundTime {
        let mut time = FoundTime { local, zone: None, offset_minutes: None, utc: false };
        let Some(name) = name else { return time };
        if let Some(zone) = zones::named(name, notes).or_else(|| self.own.iana(name, notes)) {
            time.zone = Some(zone.name().to_owned());
        } else if let Some(offset_minutes) = self.own.offset(name, local).or_else(|| zones::fixed_offset(name)) {
            notes.tell(Repair::OwnZone { name: name.to_owned(), offset_minutes });
            time.offset_minutes = Some(offset_minutes);
        } else {
            notes.tell(Repair::UnknownZone { name: name.to_owned() });
        }
        time
    }
}

/// What a value says by itself.
pub(crate) enum Wall {
    Day(NaiveDate),
    Time { local: NaiveDateTime, utc: bool },
}

/// None: there is no such day or time.
pub(crate) fn wall(value: &PartialDateTime) -> Option<Wall> {
    let day = NaiveDate::from_ymd_opt(i32::from(value.year?), u32::from(value.month?), u32::from(value.day?))?;
    let Some(hour) = value.hour else { return Some(Wall::Day(day)) };
    let (minute, second) = (value.minute.unwrap_or(0), value.second.unwrap_or(0));
    let local = day.and_hms_opt(u32::from(hour), u32::from(minute), u32::from(second))?;
    Some(Wall::Time { local, utc: value.tz_hour.is_some() })
}

/// A value as the wall of a zone shows it: times in UTC are carried over, others stand as they are.
pub(crate) fn on_wall(value: &PartialDateTime, zone: Option<Tz>) -> Option<NaiveDateTime> {
    match (wall(value)?, zone) {
        (Wall::Day(day), _) => day.and_hms_opt(0, 0, 0),
        (Wall::Time { local, utc: true }, Some(zone)) => Some(zone.from_utc_datetime(&local).naive_local()),
        (Wall::Time { local, .. }, _) => Some(local),
    }
}

/// The zone a name stands for, where it was told before what it means.
fn known_zone(name: &str) -> Option<Tz> {
    zones::named(name, &mut Notes::silent())
}

fn zone_name(property: &ICalendarEntry) -> Option<&str> {
    property.parameter(&ICalendarParameterName::Tzid)?.as_text().map(str::trim).filter(|name| !name.is_empty())
}

/// `TZID=UTC-07:00:20270304T201500`: without quotation marks the colon in the name cuts it; here it is joined again.
fn rejoined(property: &ICalendarEntry) -> Option<(NaiveDateTime, String)> {
    let (rest, time) = property.values.first()?.as_text()?.rsplit_once(':')?;
    let name = format!("{}:{rest}", zone_name(property)?);
    zones::fixed_offset(&name)?;
    Some((when::read(time)?.time()?.local, name))
}

/// A date that is none, as it stood.
fn digits(value: &PartialDateTime) -> String {
    let two = |part: Option<u8>| part.map(|number| format!("{number:02}")).unwrap_or_default();
    let year = value.year.map(|year| format!("{year:04}")).unwrap_or_default();
    let time = value.hour.map(|hour| format!("T{hour:02}{}{}", two(value.minute), two(value.second)));
    format!("{year}{}{}{}", two(value.month), two(value.day), time.unwrap_or_default())
}
