//! Events that repeat, spelt out date by date up to a limit.

use std::collections::HashSet;

use calcard::{
    common::PartialDateTime,
    common::timezone::Tz as CalendarZone,
    icalendar::{
        ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarProperty, ICalendarValue,
    },
};
use chrono::{Datelike, NaiveDateTime, Timelike};
use chrono_tz::Tz;

use crate::{
    Event, FoundWhen, Limits, Repair,
    calendar::{
        event,
        times::{self, Times},
    },
    repair::Notes,
};

/// Whether an event stands for several dates. One that replaces a date of another does not.
pub(crate) fn repeats(part: &ICalendarComponent, event: &Event) -> bool {
    let rules = [ICalendarProperty::Rrule, ICalendarProperty::Rdate];
    event.start.is_some() && event.source.repetition.is_none() && rules.iter().any(|name| part.has_property(name))
}

/// The event at each of its dates. `replaced` dates have events of their own.
pub(crate) fn spelt_out(
    part: &ICalendarComponent,
    event: Event,
    times: &Times<'_>,
    replaced: Option<&HashSet<NaiveDateTime>>,
    limits: &Limits,
    notes: &mut Notes,
) -> Vec<Event> {
    let Some(start) = &event.start else { return vec![event] };
    let entry = event.source.entry;
    let (first, zone) = match start {
        FoundWhen::Day(day) => (day.and_hms_opt(0, 0, 0), None),
        FoundWhen::Time(time) => (Some(time.local), time.zone.as_ref().and_then(|zone| zone.parse().ok())),
    };
    let limit = usize::try_from(limits.repetitions).unwrap_or(usize::MAX).max(1);
    let dates = first.and_then(|first| dates(part, first, zone, limit + 1));
    let Some(mut dates) = dates else {
        notes.tell(Repair::NotARule { entry });
        return vec![event];
    };
    let more = dates.len() > limit;
    dates.truncate(limit);
    notes.tell(Repair::Repeats { entry, taken: dates.len() as u64, more });
    let kept = dates.into_iter().filter(|date| !replaced.is_some_and(|replaced| replaced.contains(date)));
    kept.filter_map(|date| moved(&event, part, times, first?, date)).collect()
}

/// The dates of a rule on the wall of its zone, in order. None: the rule makes no sense.
pub(crate) fn dates(
    part: &ICalendarComponent,
    first: NaiveDateTime,
    zone: Option<Tz>,
    limit: usize,
) -> Option<Vec<NaiveDateTime>> {
    let mut entries = vec![entry(ICalendarProperty::Dtstart, vec![floating(first)])];
    for property in &part.entries {
        match property.name {
            ICalendarProperty::Rrule => entries.push(rule(property, zone)?),
            ICalendarProperty::Exdate | ICalendarProperty::Rdate => {
                let walls = property.values.iter().filter_map(|value| value.as_partial_date_time());
                let walls = walls.filter_map(|value| times::on_wall(value, zone)).map(floating).collect();
                entries.push(entry(property.name.clone(), walls));
            }
            _ => {}
        }
    }
    let event = ICalendarComponent { component_type: ICalendarComponentType::VEvent, entries, component_ids: vec![] };
    let excluded = part.properties(&ICalendarProperty::Exdate).map(|property| property.values.len()).sum::<usize>();
    let calendar = ICalendar { components: vec![event] };
    let expanded = calendar.expand_dates(CalendarZone::Floating, limit.saturating_add(excluded));
    let mut dates: Vec<NaiveDateTime> = expanded.events.iter().map(|date| date.start.naive_local()).collect();
    dates.sort_unstable();
    dates.dedup();
    dates.truncate(limit);
    (!dates.is_empty()).then_some(dates)
}

/// The rule with its last date carried over from UTC to the wall.
fn rule(property: &ICalendarEntry, zone: Option<Tz>) -> Option<ICalendarEntry> {
    let mut property = property.clone();
    let Some(ICalendarValue::RecurrenceRule(rule)) = property.values.first_mut() else { return None };
    if rule.interval == Some(0) {
        return None;
    }
    if let Some(until) = &rule.until {
        let day_alone = until.hour.is_none();
        let mut wall = times::on_wall(until, zone)?;
        if day_alone {
            wall = wall.date().and_hms_opt(23, 59, 59)?;
        }
        rule.until = Some(partial(wall));
    }
    property.params.clear();
    Some(property)
}

fn entry(name: ICalendarProperty, values: Vec<ICalendarValue>) -> ICalendarEntry {
    ICalendarEntry { name, params: Vec::new(), values }
}

fn floating(local: NaiveDateTime) -> ICalendarValue {
    ICalendarValue::PartialDateTime(Box::new(partial(local)))
}

fn partial(local: NaiveDateTime) -> PartialDateTime {
    let small = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        year: u16::try_from(local.year()).ok(),
        month: small(local.month()),
        day: small(local.day()),
        hour: small(local.hour()),
        minute: small(local.minute()),
        second: small(local.second()),
        ..PartialDateTime::default()
    }
}

/// The event as it is on another of its dates. The wall clock moves by days and hours; so does an end that is written.
fn moved(
    event: &Event,
    part: &ICalendarComponent,
    times: &Times<'_>,
    first: NaiveDateTime,
    date: NaiveDateTime,
) -> Option<Event> {
    let by = date - first;
    let later = |when: FoundWhen, name: &ICalendarProperty| {
        Some(match when {
            FoundWhen::Day(day) => FoundWhen::Day(day.checked_add_signed(by)?),
            FoundWhen::Time(mut time) => {
                time.local = time.local.checked_add_signed(by)?;
                if time.zone.is_none() && !time.utc {
                    // Summer may have begun in a zone that only the calendar knows.
                    time.offset_minutes = times.own_offset(part, name, time.local).or(time.offset_minutes);
                }
                FoundWhen::Time(time)
            }
        })
    };
    let mut event = event.clone();
    event.start = Some(later(event.start?, &ICalendarProperty::Dtstart)?);
    event.end = match event.end {
        Some(end) if part.has_property(&ICalendarProperty::Dtend) => Some(later(end, &ICalendarProperty::Dtend)?),
        // The clocks may be changed during this date and not during the first.
        Some(_) => event::end_by_rule(part, event.start.as_ref()?, times),
        None => None,
    };
    event.source.repetition = Some(date);
    Some(event)
}
