//! Zones that a calendar defines by its own rules, for names that nobody else knows.

use std::collections::HashMap;

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::{
    Repair,
    calendar::{recurrence, times},
    repair::Notes,
};

/// Zones and rules of a zone that are looked at; a calendar of the whole world has some four hundred zones.
const ZONES: usize = 1_000;
const RULES: usize = 200;

/// Changes of a rule that are looked at: a change a year for as long as the Gregorian calendar lasts by now.
const CHANGES: usize = 500;

/// The `VTIMEZONE` components of a calendar.
pub(crate) struct OwnZones<'file> {
    zones: HashMap<&'file str, OwnZone>,
}

/// One of them, with its rules spelt out.
struct OwnZone {
    /// The IANA zone that the calendar itself says stands behind it.
    iana: Option<Tz>,
    /// When which offset from UTC, in minutes, begins on the wall; in order.
    changes: Vec<(NaiveDateTime, i32)>,
    /// The offset before the first change.
    before: Option<i32>,
}

impl<'file> OwnZones<'file> {
    pub(crate) fn of(calendar: &'file ICalendar) -> Self {
        let definitions = calendar
            .components
            .iter()
            .filter(|part| part.component_type == ICalendarComponentType::VTimezone)
            .take(ZONES)
            .filter_map(|part| Some((text(part, &ICalendarProperty::Tzid)?, own_zone(calendar, part))));
        Self { zones: definitions.collect() }
    }

    /// The IANA zone that the calendar itself says stands behind a name.
    pub(crate) fn iana(&self, name: &str, notes: &mut Notes) -> Option<Tz> {
        let zone = self.zones.get(name)?.iana?;
        notes.tell(Repair::ZoneName { name: name.to_owned(), zone: zone.name().to_owned() });
        Some(zone)
    }

    /// The offset in minutes that the calendar's own rules give at a time on the wall.
    pub(crate) fn offset(&self, name: &str, local: NaiveDateTime) -> Option<i32> {
        let zone = self.zones.get(name)?;
        let passed = zone.changes.partition_point(|(at, _)| *at <= local);
        match passed.checked_sub(1).and_then(|last| zone.changes.get(last)) {
            Some((_, minutes)) => Some(*minutes),
            None => zone.before,
        }
    }
}

fn own_zone(calendar: &ICalendar, zone: &ICalendarComponent) -> OwnZone {
    let named = zone.entries.iter().find(|entry| entry.name.as_str().eq_ignore_ascii_case("X-LIC-LOCATION"));
    let iana = named.and_then(|entry| entry.values.first()?.as_text()?.trim().parse().ok());
    let rules: Vec<&ICalendarComponent> = zone
        .component_ids
        .iter()
        .filter_map(|id| calendar.component_by_id(*id))
        .filter(|part| {
            matches!(part.component_type, ICalendarComponentType::Standard | ICalendarComponentType::Daylight)
        })
        .take(RULES)
        .collect();
    let mut changes: Vec<(NaiveDateTime, i32)> = rules.iter().filter_map(|rule| changes(rule)).flatten().collect();
    changes.sort_unstable();
    let before = rules.first().and_then(|rule| minutes(rule, &ICalendarProperty::Tzoffsetfrom));
    OwnZone { iana, changes, before }
}

/// Every time a rule comes into force.
fn changes(rule: &ICalendarComponent) -> Option<Vec<(NaiveDateTime, i32)>> {
    let minutes = minutes(rule, &ICalendarProperty::Tzoffsetto)?;
    let start = rule.property(&ICalendarProperty::Dtstart)?.values.first()?.as_partial_date_time()?;
    let start = times::on_wall(start, None)?;
    let mut dates = recurrence::dates(rule, start, None, CHANGES).unwrap_or_default();
    dates.push(start);
    Some(dates.into_iter().map(|date| (date, minutes)).collect())
}

fn text<'part>(part: &'part ICalendarComponent, name: &ICalendarProperty) -> Option<&'part str> {
    part.property(name)?.values.first()?.as_text().map(str::trim)
}

fn minutes(rule: &ICalendarComponent, property: &ICalendarProperty) -> Option<i32> {
    let value = match rule.property(property)?.values.first()? {
        ICalendarValue::PartialDateTime(value) => value,
        _ => return None,
    };
    let minutes = i32::from(value.tz_hour?) * 60 + i32::from(value.tz_minute.unwrap_or(0));
    Some(if value.tz_minus { -minutes } else { minutes })
}
