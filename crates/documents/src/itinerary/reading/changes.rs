//! What changed since the issue a reader holds, in words.

use crate::itinerary::gate::Since;
use crate::words::Words;
use attache_domain::issues::{Amendment, ItemChange, ToldItem};
use chrono::{NaiveDate, NaiveDateTime};
use uuid::Uuid;

/// What differs from what the reader holds; nothing when the reader holds nothing.
pub(crate) struct Changes<'a>(pub Option<&'a Since>);

impl Changes<'_> {
    /// "Changed since issue 1: was 12:40", for an item that is new or says something else.
    pub fn of(&self, item: Uuid, words: &Words) -> String {
        let Some(since) = self.0 else { return String::new() };
        match since.differences.items.get(&item) {
            None => String::new(),
            Some(ItemChange::New) => words.count("changed-new", &[("number", since.number)]),
            Some(ItemChange::Amended(amendment)) => {
                let was = was(amendment, words);
                if was.is_empty() {
                    return words.count("changed", &[("number", since.number)]);
                }
                words.say_with("changed-was", &[("number", &words.number(since.number)), ("was", &was)])
            }
        }
    }

    /// The heading over what is not told any more; empty when all is.
    pub fn gone_heading(&self, words: &Words) -> String {
        let gone = self.0.filter(|since| !since.differences.gone.is_empty());
        gone.map(|since| words.count("changed-gone", &[("number", since.number)])).unwrap_or_default()
    }

    /// What is not told any more, a line each.
    pub fn gone(&self, words: &Words) -> Vec<String> {
        self.gone_by_day(words).into_iter().map(|(_, line)| line).collect()
    }

    /// The same, each with the day it was on; none for what was on no day.
    pub fn gone_by_day(&self, words: &Words) -> Vec<(Option<NaiveDate>, String)> {
        let line = |told: &ToldItem| {
            let said = words.listed(&[&moment(&told.when, words), &told.title, &told.place]);
            (day_of(&told.when), said)
        };
        self.0.map(|since| since.differences.gone.iter().map(line).collect()).unwrap_or_default()
    }

    /// What is not told any more, as it was told.
    pub fn gone_items(&self) -> &[ToldItem] {
        self.0.map(|since| since.differences.gone.as_slice()).unwrap_or_default()
    }
}

/// When and where it was before, as far as that is another time or place.
fn was(amendment: &Amendment, words: &Words) -> String {
    let Amendment { was_when, was_until, was_place, called_off: _ } = amendment;
    let until = was_until.as_deref().map(|until| words.say_with("changed-until", &[("time", &moment(until, words))]));
    let when = was_when.as_deref().map(|when| moment(when, words));
    let parts = [when, until, was_place.clone()];
    let parts: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
    words.listed(&parts)
}

/// The day of a time as it is kept.
pub(crate) fn day_of(kept: &str) -> Option<NaiveDate> {
    kept.get(..10).and_then(|day| day.parse().ok())
}

/// "Thu 19 June 12:40" for a time as it is kept; a day alone where only that was told.
fn moment(kept: &str, words: &Words) -> String {
    if let Ok(at) = kept.parse::<NaiveDateTime>() {
        return format!("{} {}", words.short_date(at.date()), words.time(at.time()));
    }
    kept.parse::<NaiveDate>().map(|date| words.short_date(date)).unwrap_or_default()
}
