//! An item as the shortest calendar entry there is, to be read by a telephone from a code on paper.
//!
//! It holds what the calendar file says of it, without what makes that one survive: no zones (its times are in UTC), no
//! description, no identity. Who wants the whole takes the file.

use super::{Event, Span, content_line, in_order, location, span, zones};
use crate::code::MOST_BYTES;
use crate::itinerary::reading::{Teller, entry_of};
use crate::itinerary::{Item, ItemStatus, Itinerary};
use crate::words::Words;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// An entry, and what stands beside its code.
pub(crate) struct Compact {
    /// The entry.
    pub file: String,
    /// When the item begins, as the page says it.
    pub time: String,
    /// What it is called.
    pub title: String,
}

/// The entries of each day, earliest first: of every item that has a time and is not called off.
pub(crate) fn compact_entries(itinerary: &Itinerary, words: &Words) -> BTreeMap<NaiveDate, Vec<Compact>> {
    let mut days: BTreeMap<NaiveDate, Vec<Compact>> = BTreeMap::new();
    let zones = zones::Zones::used_by(std::iter::empty());
    // Two items of one key would be two codes, which harms nobody.
    for item in in_order(itinerary).unwrap_or_default() {
        if let (Span::Timed { starts, .. }, false) = (span(&item), item.status == ItemStatus::Cancelled) {
            let event = Event { itinerary, words, zones: &zones, item: &item };
            days.entry(starts.date()).or_default().push(compact(&event, &item));
        }
    }
    days
}

fn compact(event: &Event<'_>, item: &Item) -> Compact {
    let teller = Teller::new(event.itinerary, event.words);
    let entry = entry_of(&teller, item);
    let mut lines = vec!["BEGIN:VEVENT".to_owned()];
    if let Span::Timed { starts, ends } = span(item) {
        lines.push(format!("DTSTART:{}", zones::in_utc(starts.instant())));
        let ends = ends.filter(|ends| ends.instant() > starts.instant());
        lines.extend(ends.map(|ends| format!("DTEND:{}", zones::in_utc(ends.instant()))));
    }
    let room = MOST_BYTES.saturating_sub(lines.iter().map(|line| line.len() + 1).sum::<usize>() + "END:VEVENT".len());
    let place = content_line::short_text("LOCATION", &location(item, &entry), room / 3);
    let title = content_line::short_text("SUMMARY", &event.summary(&entry), room.saturating_sub(place.len() + 2));
    lines.extend([title, place].into_iter().filter(|line| !line.is_empty()));
    lines.push("END:VEVENT".to_owned());
    Compact { file: lines.join("\n"), time: entry.time.clone(), title: entry.title }
}
