//! Zones that a calendar defines by its own rules, for names that nobody else knows.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::{
    calendar::{recurrence, times},
    repair::Notes,
};

/// Changes of a rule that are looked at: four hundred years of two a year.
const CHANGES: usize = 800;

/// The `VTIMEZONE` components of a calendar.
pub(crate) struct OwnZones<'file> {
    calendar: &'file ICalendar,
}

impl<'file> OwnZones<'file> {
    pub(crate) fn of(calendar: &'file ICalendar) -> Self {
        Self { calendar }
    }

    /// The IANA zone that the calendar itself says stands behind a name.
    pub(crate) fn iana(&self, name: &str, notes: &mut Notes) -> Option<Tz> {
        let zone = self.definition(name)?;
        let property = zone.entries.iter().find(|entry| entry.name.as_str().eq_ignore_ascii_case("X-LIC-LOCATION"))?;
        let iana: Tz = property.values.first()?.as_text()?.trim().parse().ok()?;
        notes.tell(crate::Repair::ZoneName { name: name.to_owned(), zone: iana.name().to_owned() });
        Some(iana)
    }

    /// The offset in minutes that the calendar's own rules give at a time on the wall.
    pub(crate) fn offset(&self, name: &str, local: NaiveDateTime) -> Option<i32> {
        let zone = self.definition(name)?;
        let rules: Vec<&ICalendarComponent> = zone
            .component_ids
            .iter()
            .filter_map(|id| self.calendar.component_by_id(*id))
            .filter(|part| {
                matches!(part.component_type, ICalendarComponentType::Standard | ICalendarComponentType::Daylight)
            })
            .collect();
        let last = rules.iter().filter_map(|rule| Some((last_change(rule, local)?, *rule))).max_by_key(|(at, _)| *at);
        match last {
            Some((_, rule)) => minutes(rule, &ICalendarProperty::Tzoffsetto),
            None => rules.first().and_then(|rule| minutes(rule, &ICalendarProperty::Tzoffsetfrom)),
        }
    }

    fn definition(&self, name: &str) -> Option<&'file ICalendarComponent> {
        self.calendar.components.iter().find(|part| {
            part.component_type == ICalendarComponentType::VTimezone
                && tz_id(part).is_some_and(|own| own.trim() == name)
        })
    }
}

fn tz_id(zone: &ICalendarComponent) -> Option<&str> {
    zone.property(&ICalendarProperty::Tzid)?.values.first()?.as_text()
}

/// The last time a rule came into force, up to a time on the wall.
fn last_change(rule: &ICalendarComponent, local: NaiveDateTime) -> Option<NaiveDateTime> {
    let start = rule.property(&ICalendarProperty::Dtstart)?.values.first()?.as_partial_date_time()?;
    let start = times::on_wall(start, None)?;
    let dates = recurrence::dates(rule, start, None, CHANGES).unwrap_or_default();
    dates.into_iter().chain([start]).filter(|date| *date <= local).max()
}

fn minutes(rule: &ICalendarComponent, property: &ICalendarProperty) -> Option<i32> {
    let value = match rule.property(property)?.values.first()? {
        ICalendarValue::PartialDateTime(value) => value,
        _ => return None,
    };
    let minutes = i32::from(value.tz_hour?) * 60 + i32::from(value.tz_minute.unwrap_or(0));
    Some(if value.tz_minus { -minutes } else { minutes })
}
