//! What a list says of a stay, worded again in the language it is exported in.
//!
//! A list keeps its lines as they were said, in English, whichever language its hotel reads. What in them are our own
//! words is read back by the very messages it was worded with; everything else stays as it is.

use crate::words::{Language, Words};
use attache_domain::countries;
use chrono::{NaiveDate, NaiveTime};

/// Stands where a text goes, to see what a message says around it.
const MARK: &str = "\u{E000}";
/// In so many years every day falls on every weekday, for days of which the year was not said.
const YEARS: std::ops::Range<i32> = 2000..2028;

/// Requests that are one message without a text.
const PLAIN: [&str; 6] = [
    "rooming-step-free",
    "rooming-twin",
    "rooming-quiet",
    "rooming-near-principal",
    "rooming-late-check-out",
    "rooming-do-not-move",
];

/// Reads our English words, to say them in another language.
pub(super) struct Reworded<'a> {
    /// The words a list keeps.
    pub english: &'a Words,
    /// Those it is exported with.
    pub words: &'a Words,
}

impl Reworded<'_> {
    /// "Lisbon, Portugal; Porto, Portugal": of a delegation, the country.
    pub fn delegations(&self, text: &str) -> String {
        let delegation = |text: &str| match text.rsplit_once(", ") {
            Some((body, country)) => self.words.listed(&[body, self.country(country).unwrap_or(country)]),
            None => self.words.piece(text),
        };
        text.split("; ").map(delegation).collect::<Vec<_>>().join("; ")
    }

    fn country(&self, english: &str) -> Option<&'static str> {
        let (code, _) = countries::all(Language::English.tag()).find(|(_, name)| *name == english)?;
        countries::name(code, self.words.tag())
    }

    /// "Wed 18 June 12:40", "Wed 18 June, after midnight".
    pub fn way(&self, text: &str) -> String {
        self.dated(text).unwrap_or_else(|| self.words.piece(text))
    }

    fn dated(&self, text: &str) -> Option<String> {
        let (date, rest) = date_at_start(text)?;
        let day = self.words.short_date(date);
        if let Some(time) = rest.strip_prefix(' ').and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok()) {
            return Some(self.words.say_with("rooming-at", &[("day", &day), ("time", &self.words.time(time))]));
        }
        let parts = ["rooming-comes", "rooming-comes-late", "rooming-comes-after-midnight", "rooming-leaves-early"];
        let key = parts.into_iter().find(|key| self.around(key, "day").1 == rest)?;
        Some(self.words.say_with(key, &[("day", &day)]))
    }

    /// "Quiet; Room ready from 12:00".
    pub fn requests(&self, text: &str) -> String {
        text.split("; ").map(|one| self.request(one)).collect::<Vec<_>>().join("; ")
    }

    fn request(&self, text: &str) -> String {
        if let Some(key) = PLAIN.into_iter().find(|key| self.english.say(key) == text) {
            return self.words.say(key);
        }
        let names = self.within("rooming-shares", "names", text).map(|names| {
            let names: Vec<&str> = names.split(", ").collect();
            self.words.say_with("rooming-shares", &[("names", &self.words.listed(&names))])
        });
        let timed = ["rooming-ready-from", "rooming-kept-until"].into_iter().find_map(|key| {
            let time = self.words.figures(self.within(key, "time", text)?);
            Some(self.words.say_with(key, &[("time", &time)]))
        });
        names.or(timed).unwrap_or_else(|| self.words.piece(text))
    }

    /// What stands in a text in the place of a message's argument.
    fn within<'t>(&self, key: &str, argument: &str, text: &'t str) -> Option<&'t str> {
        let (before, after) = self.around(key, argument);
        text.strip_prefix(&before)?.strip_suffix(&after)
    }

    /// What a message says before its argument and after it.
    fn around(&self, key: &str, argument: &str) -> (String, String) {
        let said = self.english.say_with(key, &[(argument, MARK)]);
        let (before, after) = said.split_once(MARK).unwrap_or_default();
        (before.to_owned(), after.to_owned())
    }
}

/// "Wed 18 June" at the beginning of a text, in a year in which it falls on its weekday; and what follows it.
fn date_at_start(text: &str) -> Option<(NaiveDate, &str)> {
    let (month_at, _) = text.match_indices(' ').nth(1)?;
    let month_to = text[month_at + 1..].find(|c: char| !c.is_alphabetic()).map_or(text.len(), |to| month_at + 1 + to);
    let (day, rest) = text.split_at(month_to);
    let in_year = |year| NaiveDate::parse_from_str(&format!("{day} {year}"), "%a %e %B %Y").ok();
    Some((YEARS.into_iter().find_map(in_year)?, rest))
}
