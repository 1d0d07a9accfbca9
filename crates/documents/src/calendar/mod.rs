//! The itinerary as a calendar file (iCalendar, RFC 5545), written for the strictest reader.
//!
//! Outlook takes one calendar to a file and one standard and one daylight rule to a zone, cuts long titles, and reads
//! only what is attached; what it reads, the others read. So this writer is our own and small: [`content_line`] knows
//! bytes, [`zones`] knows clocks, this file knows what an item becomes.
//!
//! The file is published, never an invitation. An item keeps its identity for life, and one that is called off stays in
//! the file, said to be cancelled, because a calendar that merely lacks it goes on showing it.

pub(crate) mod compact;
mod content_line;
mod papers;
mod zones;

pub use papers::paper_calendar;

use crate::itinerary::reading::{ContactLine, Entry, Teller, contact_line, entry_of, issue_line};
use crate::itinerary::{Item, ItemStatus, Itinerary, What, When};
use crate::words::Words;
use attache_domain::profile::Audience;
use attache_domain::time::Zoned;
use chrono::{DateTime, Days, NaiveDate, Utc};
use content_line::Writer;
use uuid::Uuid;
use zones::Zones;

/// Why a calendar file was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// Readers drop one of two items with the same id without a word.
    #[error("two items have the id {0}")]
    SameId(Uuid),
}

/// The itinerary as the text of an `.ics` file: UTF-8 with CRLF line ends.
///
/// # Errors
/// [`CalendarError::SameId`].
pub fn itinerary_calendar(itinerary: &Itinerary) -> Result<String, CalendarError> {
    let content = itinerary.content();
    let words = Words::of(content.wording);
    let items = in_order(itinerary)?;
    let zones = Zones::used_by(items.iter().flat_map(times_of));
    let mut out = Writer::default();
    out.plain("BEGIN", "VCALENDAR");
    out.plain("VERSION", "2.0");
    out.plain("PRODID", &format!("-//Attache//Itinerary//{}", words.tag().to_uppercase()));
    out.plain("CALSCALE", "GREGORIAN");
    out.plain("METHOD", "PUBLISH");
    let name = words.say_with("calendar-name", &[("name", &content.person.name), ("forum", &content.forum.title)]);
    out.line("NAME", &name);
    out.line("X-WR-CALNAME", &name);
    zones.write(&mut out, &words.say("zone-these-dates"));
    for item in &items {
        Event { itinerary, words: &words, zones: &zones, item }.write(&mut out);
    }
    out.plain("END", "VCALENDAR");
    Ok(out.finish())
}

/// The items as they go into a calendar, earliest first.
///
/// Calendars are copied to other people's machines at once, so references that open a booking or a door go only into
/// the delegate's own.
fn in_order(itinerary: &Itinerary) -> Result<Vec<Item>, CalendarError> {
    let mut items = itinerary.content().items.clone();
    if itinerary.audience() != Audience::OwnDelegate {
        items.iter_mut().for_each(|item| withhold_references(&mut item.what));
    }
    items.sort_by_key(|item| item.id);
    if let Some(pair) = items.windows(2).find(|pair| pair[0].id == pair[1].id) {
        return Err(CalendarError::SameId(pair[0].id));
    }
    items.sort_by_key(|item| (first_moment(item), item.id));
    Ok(items)
}

fn withhold_references(what: &mut What) {
    match what {
        What::Leg(leg) => {
            leg.booking_reference.clear();
            leg.seat.clear();
        }
        What::Stay(stay) => {
            stay.confirmation.clear();
            stay.room_number.clear();
        }
        What::Transfer(_) | What::Session(_) | What::Meeting(_) => {}
    }
}

/// When an item is, as a calendar can say it.
enum Span {
    Timed { starts: Zoned, ends: Option<Zoned> },
    Days { first: NaiveDate, after_last: NaiveDate },
}

fn span(item: &Item) -> Span {
    let of = |when: &When| match *when {
        When::Timed { starts, ends } => Span::Timed { starts, ends },
        When::Day { date, .. } => days(date, date),
    };
    match &item.what {
        What::Leg(leg) => Span::Timed { starts: leg.departs, ends: Some(leg.arrives) },
        What::Transfer(transfer) => Span::Timed { starts: transfer.starts, ends: Some(transfer.ends) },
        What::Stay(stay) => days(stay.check_in, stay.check_out),
        What::Session(session) => of(&session.when),
        What::Meeting(meeting) => of(&meeting.when),
    }
}

/// Whole days; at least one, and the end is the first day not included.
fn days(first: NaiveDate, after_last: NaiveDate) -> Span {
    Span::Days { first, after_last: after_last.max(first.checked_add_days(Days::new(1)).unwrap_or(first)) }
}

fn times_of(item: &Item) -> Vec<Zoned> {
    match span(item) {
        Span::Timed { starts, ends } => [Some(starts), ends].into_iter().flatten().collect(),
        Span::Days { .. } => Vec::new(),
    }
}

fn first_moment(item: &Item) -> DateTime<Utc> {
    match span(item) {
        Span::Timed { starts, .. } => starts.instant(),
        Span::Days { first, .. } => first.and_time(chrono::NaiveTime::MIN).and_utc(),
    }
}

struct Event<'a> {
    itinerary: &'a Itinerary,
    words: &'a Words,
    zones: &'a Zones,
    item: &'a Item,
}

impl Event<'_> {
    fn write(&self, out: &mut Writer) {
        let (item, teller) = (self.item, Teller::new(self.itinerary, self.words));
        let entry = entry_of(&teller, item);
        out.plain("BEGIN", "VEVENT");
        out.plain("UID", &format!("{}@attache.invalid", item.id));
        out.plain("DTSTAMP", &zones::in_utc(self.itinerary.content().issue.exported_at));
        out.plain("LAST-MODIFIED", &zones::in_utc(item.modified));
        out.plain("SEQUENCE", &item.sequence.to_string());
        self.write_span(out);
        out.short_line("SUMMARY", &self.summary(&entry));
        out.short_line("LOCATION", &location(item, &entry));
        out.text("DESCRIPTION", &self.description(&teller, &entry));
        self.write_status(out);
        out.line("CATEGORIES", &self.words.say(&format!("category-{}", entry.hue)));
        // A delegate's calendar is often shared with a whole town hall; whoever shares it shows times, not contents.
        out.plain("CLASS", "PRIVATE");
        out.plain("END", "VEVENT");
    }

    fn write_span(&self, out: &mut Writer) {
        match span(self.item) {
            Span::Timed { starts, ends } => {
                self.zones.write_time(out, "DTSTART", starts);
                // An item whose end is not announced has none: nothing is claimed about the rest of the day.
                if let Some(ends) = ends.filter(|ends| ends.instant() > starts.instant()) {
                    self.zones.write_time(out, "DTEND", ends);
                }
            }
            Span::Days { first, after_last } => {
                out.plain("DTSTART;VALUE=DATE", &first.format("%Y%m%d").to_string());
                out.plain("DTEND;VALUE=DATE", &after_last.format("%Y%m%d").to_string());
            }
        }
    }

    fn write_status(&self, out: &mut Writer) {
        let whole_days = matches!(span(self.item), Span::Days { .. });
        let (status, busy) = match self.item.status {
            ItemStatus::Cancelled => ("CANCELLED", "FREE"),
            ItemStatus::Tentative => ("TENTATIVE", if whole_days { "FREE" } else { "TENTATIVE" }),
            ItemStatus::Confirmed => ("CONFIRMED", if whole_days { "FREE" } else { "BUSY" }),
        };
        out.plain("STATUS", status);
        out.plain("TRANSP", if busy == "FREE" { "TRANSPARENT" } else { "OPAQUE" });
        out.plain("X-MICROSOFT-CDO-BUSYSTATUS", busy);
    }

    fn summary(&self, entry: &Entry) -> String {
        let leg = matches!(self.item.what, What::Leg(_) | What::Transfer(_));
        let words = self.words;
        let kind = words.joined(&[&entry.kind, &entry.subtitle], " ");
        let title =
            if leg && entry.title != entry.kind { words.listed(&[&kind, &entry.title]) } else { entry.title.clone() };
        match self.item.status {
            ItemStatus::Cancelled => {
                words.inflected("cancelled-title", ("kind", entry.kind_word), &[("title", &title)])
            }
            ItemStatus::Confirmed | ItemStatus::Tentative => title,
        }
    }

    fn description(&self, teller: &Teller<'_>, entry: &Entry) -> String {
        let words = self.words;
        let mut lines = vec![words.joined(&[&entry.kind, &entry.mark], " · "), entry.changed.clone()];
        if let (Span::Timed { starts, .. }, true) = (span(self.item), entry.stops.is_empty()) {
            let from_to = [("from", entry.time.as_str()), ("to", entry.until.as_str())];
            let time = if entry.until.is_empty() { entry.time.clone() } else { words.say_with("time-range", &from_to) };
            lines.push(words.listed(&[&time, &teller.zone_of(starts, "")]));
        }
        lines.extend(entry.stops.iter().map(|stop| stop.line(words)));
        lines.extend(entry.time_notes.iter().cloned());
        lines.push(entry.subtitle.clone());
        lines.extend(entry.details.iter().map(|detail| words.labelled(&detail.label, &detail.value)));
        if !entry.objectives.is_empty() {
            lines.push(words.above(&entry.objectives_label));
            lines.extend(entry.objectives.iter().cloned());
        }
        lines.extend(self.contacts());
        lines.retain(|line| !line.is_empty());
        lines.extend([String::new(), issue_line(self.itinerary, self.words)]);
        lines.join("\n")
    }

    fn contacts(&self) -> Vec<String> {
        let contacts = &self.itinerary.content().contacts;
        let words = self.words;
        let heading = (!contacts.is_empty()).then(|| words.above(&words.say("contacts")));
        let lines = contacts.iter().map(|one| {
            let ContactLine { name, role, phone, email } = contact_line(one, words);
            words.listed(&[&name, &role, &phone, &email])
        });
        heading.into_iter().chain(lines).collect()
    }
}

fn location(item: &Item, entry: &Entry) -> String {
    match &item.what {
        What::Leg(leg) => leg.from.name.clone(),
        What::Transfer(transfer) => transfer.from.name.clone(),
        What::Stay(stay) => [stay.hotel.as_str(), &stay.address]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        What::Session(_) | What::Meeting(_) => entry.subtitle.clone(),
    }
}
