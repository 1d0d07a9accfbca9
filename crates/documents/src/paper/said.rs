//! What a piece of a document says, before it is worded in the language of its reader.

use crate::words::{Fact, Words};
use crate::writing::one_line;
use attache_domain::countries;
use attache_domain::time::Zoned;
use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;

/// Something a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A name, a title, a note, as somebody wrote it.
    Text(String),
    /// A word of ours, by its key.
    Word(String),
    /// A sentence of ours with facts in it, by its key.
    Sentence(String, Vec<(&'static str, Said)>),
    /// A city in a zone, by the name the reader's language has for it.
    City(String, Tz),
    /// A country by its code (ISO 3166-1 alpha-2).
    Country(String),
    /// How many.
    Count(i64),
    /// "Thu 19 June".
    Day(NaiveDate),
    /// "Thursday 19 June 2014", for headings.
    LongDay(NaiveDate),
    /// "1137": a day of which only the year is told.
    Year(NaiveDate),
    /// "12:40", on the clocks of its zone.
    Clock(Zoned),
    /// "09:00", a full hour on no day in particular.
    Hour(u32),
    /// "Thu 19 June, 12:40".
    Moment(Zoned),
    /// "UTC+2".
    Offset(Zoned),
    /// "9 h 45 min".
    Minutes(i64),
    /// One after the other, as in a list.
    Listed(Vec<Said>),
}

impl Said {
    /// A text as somebody wrote it.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A word of ours.
    pub fn word(key: impl Into<String>) -> Self {
        Self::Word(key.into())
    }

    /// Whether nothing would be read.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) | Self::City(text, _) | Self::Country(text) | Self::Word(text) => text.trim().is_empty(),
            Self::Listed(all) => all.iter().all(Self::is_empty),
            _ => false,
        }
    }

    /// As it is read.
    pub(crate) fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Text(text) => one_line(text),
            Self::Word(key) => words.say(key),
            Self::Sentence(key, facts) => sentence(key, facts, words),
            Self::City(city, zone) => words.city(&one_line(city), *zone),
            Self::Country(code) => countries::name(code, words.tag()).unwrap_or(code).to_owned(),
            Self::Count(count) => words.number(*count),
            Self::Day(day) => words.short_date(*day),
            Self::LongDay(day) => words.long_date(*day),
            Self::Year(day) => words.number(day.year().into()),
            Self::Clock(at) => words.time(at.local().time()),
            Self::Hour(hour) => words.time(NaiveTime::from_hms_opt(*hour, 0, 0).unwrap_or_default()),
            Self::Moment(at) => words.listed(&[&words.short_date(at.date()), &words.time(at.local().time())]),
            Self::Offset(at) => words.offset(at.minutes_ahead_of_utc()),
            Self::Minutes(minutes) => words.duration(*minutes),
            Self::Listed(all) => {
                let all: Vec<String> = all.iter().map(|one| one.in_words(words)).collect();
                words.listed(&all.iter().map(String::as_str).collect::<Vec<_>>())
            }
        }
    }
}

fn sentence(key: &str, facts: &[(&'static str, Said)], words: &Words) -> String {
    let facts: Vec<(&str, Fact)> = facts.iter().map(|(name, said)| (*name, fact(said, words))).collect();
    words.tell(key, &facts)
}

/// A count chooses the form of the words around it; everything else is a text among them.
fn fact(said: &Said, words: &Words) -> Fact {
    match said {
        Said::Count(count) => Fact::Count(*count),
        other => Fact::Text(other.in_words(words)),
    }
}
