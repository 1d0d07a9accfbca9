//! An itinerary as cards for a pocket, one for each day: what a person looks up between two doors.
//!
//! A card says the same as the itinerary in the same words, but for what is wanted of a meeting, which does not belong into a
//! pocket. Beside the day's items it has where one sleeps and whom to call.

use super::content::{Item, ItemStatus, What};
use super::gate::Itinerary;
use super::reading::{ContactLine, Day, Entry, PAGE, PAGES, Reading, Teller, entry_of};
use crate::words::Words;
use chrono::NaiveDate;
use serde::Serialize;

/// All cards of a person, in words.
#[derive(Debug, Serialize)]
pub(crate) struct Pocket {
    language: &'static str,
    direction: &'static str,
    digits: String,
    title: String,
    forum: String,
    frame: String,
    name: String,
    office: String,
    reached: String,
    notice: Vec<String>,
    cards: Vec<Card>,
    contacts_heading: String,
    contacts: Vec<ContactLine>,
    gone_heading: String,
    issue: String,
    /// Which card of how many, with marks for the numbers.
    page: String,
}

/// What is on the cards of one day: on one, or on more where there is more than fits.
#[derive(Debug, Serialize)]
struct Card {
    heading: String,
    zone: String,
    note: String,
    entries: Vec<Entry>,
    /// Where the night is spent, or was spent before.
    hotel: Option<Entry>,
    /// What is no longer told of the day.
    gone: Vec<String>,
    /// What is said where there are no items.
    nothing: String,
}

impl Pocket {
    /// Words an itinerary as cards.
    pub fn of(itinerary: &Itinerary, words: &Words) -> Self {
        let teller = Teller::new(itinerary, words);
        let mut gone = teller.changes.gone_by_day(words);
        let reading = Reading::of(itinerary, words);
        let days: Vec<NaiveDate> = reading.days.iter().map(|day| day.date).collect();
        let mut cards: Vec<Card> = reading.days.into_iter().map(|day| card(day, &teller, itinerary)).collect();
        if cards.is_empty() {
            cards.push(Card::saying(reading.nothing));
        }
        // What is gone from a day on which nothing is left is told on the first card.
        for (day, line) in gone.drain(..) {
            let at = day.and_then(|day| days.iter().position(|other| *other == day)).unwrap_or(0);
            cards[at].gone.push(line);
        }
        Self {
            language: reading.language,
            direction: reading.direction,
            digits: reading.digits,
            title: reading.title,
            forum: reading.forum,
            frame: reading.frame,
            name: reading.name,
            office: reading.office,
            reached: reading.reached,
            notice: reading.notice,
            cards,
            contacts_heading: reading.contacts_heading,
            contacts: reading.contacts,
            gone_heading: reading.gone_heading,
            issue: reading.issue,
            page: words.say_with("pocket-card", &[("page", PAGE), ("pages", PAGES)]),
        }
    }
}

impl Card {
    fn saying(nothing: String) -> Self {
        let [heading, zone, note] = [(); 3].map(|()| String::new());
        Self { heading, zone, note, entries: Vec::new(), hotel: None, gone: Vec::new(), nothing }
    }
}

fn card(day: Day, teller: &Teller<'_>, itinerary: &Itinerary) -> Card {
    let Day { date, heading, zone, note, mut entries } = day;
    for entry in &mut entries {
        entry.objectives.clear();
        entry.objectives_label.clear();
    }
    let hotel = hotel_of(date, &itinerary.content().items).map(|item| entry_of(teller, item));
    Card { heading, zone, note, entries, hotel, gone: Vec::new(), nothing: String::new() }
}

/// The stay of the night after a day; on the day one leaves, that of the night before it.
fn hotel_of(date: NaiveDate, items: &[Item]) -> Option<&Item> {
    let stays = || {
        items.iter().filter(|item| item.status != ItemStatus::Cancelled).filter_map(|item| match &item.what {
            What::Stay(stay) => Some((item, stay)),
            What::Leg(_) | What::Transfer(_) | What::Session(_) | What::Meeting(_) => None,
        })
    };
    let ahead = stays().find(|(_, stay)| (stay.check_in..stay.check_out).contains(&date));
    ahead.or_else(|| stays().find(|(_, stay)| stay.check_out == date)).map(|(item, _)| item)
}
