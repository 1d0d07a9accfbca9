//! Which entry stands on which day, and in which order.
//!
//! A leg that arrives on another day (the one before, over the date line) is listed on both days; a stay is listed every
//! night and on the morning it ends.

use super::entry::{self, TRANSFER, TRAVEL, entry_of};
use super::{Day, Entry, Teller};
use crate::itinerary::content::{Item, ItemStatus, MeetingContent, SessionContent, What, When};
use crate::itinerary::timing;
use attache_domain::time::minutes_ahead;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Where an entry stands within its day: what ends in the morning, what has a time, what has none, the night.
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Part {
    Morning,
    Timed(DateTime<Utc>),
    Untimed,
    Night,
}

struct Placed {
    part: Part,
    /// Whose calendar and wall clock.
    zone: Tz,
    entry: Entry,
}

/// Every day something is on, first to last.
pub(super) fn by_day(teller: &Teller<'_>, items: &[Item]) -> Vec<Day> {
    let mut days: BTreeMap<NaiveDate, Vec<Placed>> = BTreeMap::new();
    let mut items: Vec<&Item> = items.iter().collect();
    items.sort_by_key(|item| item.id);
    for item in items {
        for (date, placed) in placed(teller, item) {
            days.entry(date).or_default().push(placed);
        }
    }
    days.into_iter().map(|(date, placed)| day(teller, date, placed)).collect()
}

fn day(teller: &Teller<'_>, date: NaiveDate, mut placed: Vec<Placed>) -> Day {
    placed.sort_by_key(|placed| placed.part);
    let elsewhere = placed.first().filter(|_| placed.iter().all(|placed| placed.zone != teller.zone));
    let zone = elsewhere.map_or(teller.zone, |first| first.zone);
    let offset = teller.words.offset(minutes_ahead(zone, timing::noon(date, zone)).into());
    let names = [("city", teller.city_of(zone)), ("zone", zone.name().to_owned()), ("offset", offset)];
    let note = if timing::clocks_change(date, zone) { teller.words.say("clocks-change") } else { String::new() };
    let mut entries: Vec<Entry> =
        placed.into_iter().map(|placed| entry::with_zone(teller, placed.entry, placed.zone, zone)).collect();
    hold_rides(&mut entries);
    Day {
        date,
        heading: teller.words.long_date(date),
        zone: teller.words.say_with("zone-day", &names.each_ref().map(|(name, text)| (*name, text.as_str()))),
        note,
        entries,
    }
}

/// A leg holds the ride right before it and the one right after it; a ride belongs to one leg.
fn hold_rides(entries: &mut [Entry]) {
    let is_ride = |entry: &Entry| entry.kind_word == TRANSFER;
    let is_leg = |entry: &Entry| entry.hue == TRAVEL && entry.kind_word != TRANSFER;
    let mut taken = false;
    for at in 1..entries.len() {
        let (before, here) = (&entries[at - 1], &entries[at]);
        let brings = is_ride(before) && is_leg(here) && !taken;
        let fetches = is_leg(before) && is_ride(here);
        taken = fetches;
        entries[at].held = brings || fetches;
    }
}

fn placed(teller: &Teller<'_>, item: &Item) -> Vec<(NaiveDate, Placed)> {
    let date = timing::first_day(item);
    let entry = entry_of(teller, item);
    match &item.what {
        What::Stay(stay) => {
            let placed = |part, entry| Placed { part, zone: stay.zone, entry };
            let mut nights = vec![(date, placed(Part::Night, entry))];
            if item.status != ItemStatus::Cancelled {
                let later = stay.check_in.iter_days().skip(1).take_while(|day| *day < stay.check_out).zip(2..);
                let later = later.map(|(day, night)| (day, entry::later_night(teller, item, stay, night)));
                nights.extend(later.map(|(day, entry)| (day, placed(Part::Night, entry))));
                nights.push((stay.check_out, placed(Part::Morning, entry::check_out(teller, item, stay))));
            }
            nights
        }
        What::Leg(leg) => {
            let departs = Placed { part: Part::Timed(leg.departs.instant()), zone: leg.departs.zone(), entry };
            let mut ends = vec![(date, departs)];
            if leg.arrives.date() != date {
                let part = Part::Timed(leg.arrives.instant());
                let entry = entry::arrival(teller, item, leg);
                ends.push((leg.arrives.date(), Placed { part, zone: leg.arrives.zone(), entry }));
            }
            ends
        }
        What::Transfer(transfer) => {
            let part = Part::Timed(transfer.starts.instant());
            vec![(date, Placed { part, zone: transfer.starts.zone(), entry })]
        }
        What::Session(SessionContent { when, .. }) | What::Meeting(MeetingContent { when, .. }) => {
            let (part, zone) = match when {
                When::Timed { starts, .. } => (Part::Timed(starts.instant()), starts.zone()),
                When::Day { zone, .. } => (Part::Untimed, *zone),
            };
            vec![(date, Placed { part, zone, entry })]
        }
    }
}
