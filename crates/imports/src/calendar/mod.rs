//! Calendar files, as programs and people really write them.
//!
//! The grammar is read by `calcard`, which survives broken lines and components left open. What the values mean is
//! decided here: zones by name, floating times, whole days with exclusive ends, repetitions up to a limit, and the
//! booking that travel programs put inside an event.

mod event;
mod own_zones;
mod recurrence;
mod times;

use std::collections::{HashMap, HashSet};

use calcard::{
    Entry, Parser,
    icalendar::{
        ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarMethod, ICalendarProperty, ICalendarValue,
    },
};
use chrono::NaiveDateTime;

use crate::{
    Event, Finding, FoundStatus, FoundWhen, Limits, Repair, Source, Unreadable,
    finding::Found,
    repair::Notes,
    reservations::{self, Place},
};
use times::Times;

/// The property in which KDE's Itinerary, Nextcloud and others keep the booking behind an event.
const BOOKING: &str = "X-KDE-KITINERARY-RESERVATION";

/// Reads a calendar file: one or several calendars, or events without one.
pub(crate) fn read(text: &str, limits: &Limits, notes: &mut Notes) -> Result<Vec<Finding>, Unreadable> {
    let mut parser = Parser::new(text);
    let mut reader = Reader { limits, found: Found::new(limits), notes, entry: 0, rules: 0 };
    loop {
        match parser.entry() {
            Entry::Eof => break,
            Entry::ICalendar(calendar) => reader.calendar(&calendar)?,
            _ => {}
        }
    }
    tell_cut_short(text, reader.notes);
    Ok(reader.found.into_findings())
}

/// A file of this grammar closes everything it opens.
pub(crate) fn tell_cut_short(text: &str, notes: &mut Notes) {
    let last = text.lines().rev().map(str::trim).find(|line| !line.is_empty());
    let closes = |line: &str| line.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("END:"));
    if !last.is_some_and(closes) {
        notes.tell(Repair::CutShort);
    }
}

/// What was read so far.
struct Reader<'file> {
    limits: &'file Limits,
    found: Found,
    notes: &'file mut Notes,
    /// The last entry seen.
    entry: u64,
    /// Repeated events whose dates were worked out.
    rules: u64,
}

impl Reader<'_> {
    fn calendar(&mut self, calendar: &ICalendar) -> Result<(), Unreadable> {
        let times = Times::of(calendar);
        let changed = changed_dates(calendar, &times);
        let called_off = calendar.components.iter().any(|part| {
            let method = part.property(&ICalendarProperty::Method).and_then(|method| method.values.first());
            matches!(method, Some(ICalendarValue::Method(ICalendarMethod::Cancel)))
        });
        for part in &calendar.components {
            match &part.component_type {
                ICalendarComponentType::VEvent => {
                    self.entry += 1;
                    let before = self.found.len();
                    self.event(part, &times, &changed)?;
                    if called_off {
                        self.found.since(before).iter_mut().for_each(call_off);
                    }
                }
                ICalendarComponentType::VTodo
                | ICalendarComponentType::VJournal
                | ICalendarComponentType::VFreebusy
                | ICalendarComponentType::VAvailability => {
                    self.entry += 1;
                    let kind = part.component_type.as_str().to_owned();
                    self.notes.tell(Repair::PassedOver { entry: self.entry, kind });
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn event(&mut self, part: &ICalendarComponent, times: &Times<'_>, changed: &Changed) -> Result<(), Unreadable> {
        let entry = self.entry;
        let source = Source { entry, uid: part.uid().map(str::to_owned), repetition: times.recurrence_id(part) };
        if source.uid.is_none() {
            self.notes.tell(Repair::NoIdentity { entry });
        }
        let event = event::read(part, source, times, self.notes);
        if self.booking(part, &event)? {
            return Ok(());
        }
        if !recurrence::repeats(part, &event) {
            return self.found.push(Finding::Event(Box::new(event)));
        }
        self.rules += 1;
        if self.rules > self.limits.rules {
            self.notes.tell(Repair::Repeats { entry, taken: 1, more: true });
            return self.found.push(Finding::Event(Box::new(event)));
        }
        let replaced = event.source.uid.as_ref().and_then(|uid| changed.get(uid));
        for date in recurrence::spelt_out(part, event, times, replaced, self.limits, self.notes) {
            self.found.push(Finding::Event(Box::new(date)))?;
        }
        Ok(())
    }

    /// The booking kept inside an event, which knows more than the event. Whether there is one.
    fn booking(&mut self, part: &ICalendarComponent, event: &Event) -> Result<bool, Unreadable> {
        let property = part.entries.iter().find(|property| property.name.as_str().eq_ignore_ascii_case(BOOKING));
        let Some(property) = property else { return Ok(false) };
        let texts: Vec<&str> = property.values.iter().filter_map(ICalendarValue::as_text).collect();
        let Ok(value) = reservations::parse(&texts.join(","), self.limits, self.notes) else {
            self.notes.tell(Repair::DamagedBlock { block: self.entry });
            return Ok(false);
        };
        let before = self.found.len();
        let mut place = Place { entry: self.entry, counts: false, uid: event.source.uid.clone() };
        reservations::collect(&value, &mut place, &mut self.found, self.notes)?;
        for finding in self.found.since(before) {
            compare(finding, event, self.notes);
        }
        Ok(self.found.len() > before)
    }
}

/// By identity, the dates of repeated events that other events replace.
type Changed = HashMap<String, HashSet<NaiveDateTime>>;

fn changed_dates(calendar: &ICalendar, times: &Times<'_>) -> Changed {
    let mut changed = Changed::new();
    for part in &calendar.components {
        if let (Some(uid), Some(date)) = (part.uid(), times.recurrence_id(part)) {
            changed.entry(uid.to_owned()).or_default().insert(date);
        }
    }
    changed
}

fn call_off(finding: &mut Finding) {
    let status = match finding {
        Finding::Trip(trip) => &mut trip.status,
        Finding::Lodging(lodging) => &mut lodging.status,
        Finding::Event(event) => &mut event.status,
        Finding::Contact(_) => return,
    };
    *status = Some(FoundStatus::Cancelled);
}

/// The calendar knows best whether an event lasts whole days; otherwise two different starts are told.
fn compare(finding: &mut Finding, event: &Event, notes: &mut Notes) {
    let start = match finding {
        Finding::Trip(trip) => &trip.departs,
        Finding::Lodging(_) | Finding::Contact(_) => return,
        Finding::Event(booked) => {
            if let Some(FoundWhen::Day(_)) = event.start {
                booked.start.clone_from(&event.start);
                booked.end.clone_from(&event.end);
            }
            &booked.start
        }
    };
    if let (Some(FoundWhen::Time(booking)), Some(FoundWhen::Time(calendar))) = (start, &event.start)
        && booking.local != calendar.local
        && !calendar.utc
    {
        notes.tell(Repair::BookingDisagrees {
            entry: event.source.entry,
            calendar: calendar.local,
            booking: booking.local,
        });
    }
}
