//! The words printed on documents.
//!
//! Every sentence a reader sees comes from a Fluent file beside this crate's source, one per [`Language`]; the code holds
//! only their keys. Numbers and dates are worded here too, so that no machine's settings change a document.

mod city_names;
mod language;

pub use language::{Digits, Language, Wording};

use language::EUROPEAN_DIGITS;

use crate::writing::{Direction, set_apart};
use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The words of one language, ready to use.
pub struct Words {
    bundle: &'static FluentBundle<FluentResource>,
    wording: Wording,
    direction: Direction,
    digits: Vec<char>,
}

/// "Thu 19 June", as documents worded in this way write a day.
pub fn short_day(wording: Wording) -> impl Fn(NaiveDate) -> String {
    let words = Words::of(wording);
    move |day| words.short_date(day)
}

/// A text that holds nothing but figures, in the digits of documents worded in this way.
pub fn in_figures(wording: Wording) -> impl Fn(&str) -> String {
    let words = Words::of(wording);
    move |text| words.figures(text)
}

impl Words {
    /// Reads the words of a language.
    pub fn of(wording: impl Into<Wording>) -> Self {
        let wording: Wording = wording.into();
        let language = wording.language;
        let bundle = language.bundle();
        let digits = match wording.digits {
            Digits::European => EUROPEAN_DIGITS.to_owned(),
            Digits::Own => language::own(bundle, "own-digits"),
        };
        let direction = Direction::of(&language::own(bundle, "language-name"));
        Self { bundle, wording, direction, digits: digits.chars().collect() }
    }

    /// The language's tag.
    pub fn tag(&self) -> &'static str {
        self.wording.language.tag()
    }

    /// From which side the language is read.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The digits it is written with, from zero to nine.
    pub fn digits(&self) -> String {
        self.digits.iter().collect()
    }

    /// A sentence without arguments.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A sentence with texts in it.
    pub fn say_with(&self, key: &str, texts: &[(&str, &str)]) -> String {
        self.format(key, self.all_apart(texts))
    }

    /// A sentence with texts in it, of which a word of ours chooses the form, such as the gender of whom it speaks of.
    pub fn inflected(&self, key: &str, (name, word): (&str, &str), texts: &[(&str, &str)]) -> String {
        let by = (name.to_owned(), FluentValue::from(word.to_owned()));
        self.format(key, self.all_apart(texts).into_iter().chain([by]).collect())
    }

    /// A sentence with counts in it, which may change its words, and no texts.
    pub fn count(&self, key: &str, counts: &[(&str, i64)]) -> String {
        let args = counts.iter().map(|(name, count)| ((*name).to_owned(), FluentValue::from(*count))).collect();
        self.figures(&self.format(key, args))
    }

    /// A sentence with texts and counts in it, which may change its words. Counts stand in the digits of the document;
    /// digits in a text stay as they are.
    pub fn tell(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        let kept =
            |digit: char| digit.to_digit(10).and_then(|value| char::from_u32(KEPT_DIGIT + value)).unwrap_or(digit);
        let argument = |(name, fact): &(&str, Fact)| {
            let value = match fact {
                Fact::Text(text) => FluentValue::from(self.apart(text).chars().map(kept).collect::<String>()),
                Fact::Count(count) => FluentValue::from(*count),
            };
            ((*name).to_owned(), value)
        };
        let said = self.figures(&self.format(key, facts.iter().map(argument).collect()));
        let given_back = |c: char| {
            let value = u32::from(c).checked_sub(KEPT_DIGIT).filter(|value| *value < 10);
            value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
        };
        said.chars().map(given_back).collect()
    }

    /// What something is, after its name; both are set apart already where they must be.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.put("labelled", &[("label", label), ("value", value)])
    }

    /// A label that what it names stands below.
    pub fn above(&self, label: &str) -> String {
        self.put("labelled-below", &[("label", label)])
    }

    /// The texts that are not empty, one after the other as in a list.
    pub fn listed(&self, texts: &[&str]) -> String {
        let present = texts.iter().filter(|text| !text.is_empty()).map(|text| self.piece(text));
        present.reduce(|listed, text| self.put("listing", &[("first", &listed), ("second", &text)])).unwrap_or_default()
    }

    /// The texts that are not empty, with a sign between them.
    pub fn joined(&self, texts: &[&str], sign: &str) -> String {
        let present = texts.iter().filter(|text| !text.is_empty());
        present.map(|text| self.piece(text)).collect::<Vec<_>>().join(sign)
    }

    /// A number, in the digits of the document.
    pub fn number(&self, number: i64) -> String {
        self.figures(&number.to_string())
    }

    /// "Thursday 19 June 2014".
    pub fn long_date(&self, date: NaiveDate) -> String {
        self.dated("date-long", date)
    }

    /// "19 June 2014".
    pub fn date(&self, date: NaiveDate) -> String {
        self.dated("date-plain", date)
    }

    /// "Thu 19 June".
    pub fn short_date(&self, date: NaiveDate) -> String {
        self.dated("date-short", date)
    }

    /// "19 to 20 June 2014": of the first day only what the last does not say already.
    pub fn date_range(&self, from: NaiveDate, to: NaiveDate) -> String {
        let first = match (from.year() == to.year(), from.month() == to.month()) {
            _ if from == to => return self.date(to),
            (true, true) => self.day_of_month(from),
            (true, false) => self.dated("date-without-year", from),
            (false, _) => self.date(from),
        };
        let args = [("from", first.into()), ("to", self.date(to).into())];
        // Articles before a number change with it in some languages.
        let days = [("first", from), ("last", to)].map(|(name, date)| (name, FluentValue::from(date.day())));
        self.format("date-range", args.into_iter().chain(days).map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// "Thu".
    pub fn short_weekday(&self, date: NaiveDate) -> String {
        self.say(&format!("weekday-short-{}", date.weekday().number_from_monday()))
    }

    /// "12:40".
    pub fn time(&self, time: NaiveTime) -> String {
        self.figures(&time.format("%H:%M").to_string())
    }

    /// "9 h 45 min".
    pub fn duration(&self, minutes: i64) -> String {
        let [hours, rest] = [("hours", minutes / 60), ("minutes", minutes % 60)]
            .map(|(key, count)| (count, self.count(key, &[("count", count)])));
        match (hours, rest) {
            ((0, _), (_, minutes)) => minutes,
            ((_, hours), (0, _)) => hours,
            ((_, hours), (_, minutes)) => self.put("duration", &[("hours", &hours), ("minutes", &minutes)]),
        }
    }

    /// "UTC+2", "UTC−3:30": the offset in figures, because abbreviations such as PST mean several zones.
    pub fn offset(&self, minutes: i64) -> String {
        let sign = if minutes < 0 { '\u{2212}' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let said = if rest == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{rest:02}") };
        self.figures(&said)
    }

    /// What the city of a zone is called.
    pub fn city_of_zone(&self, zone: Tz) -> String {
        city_names::of_zone(zone, self.wording.language)
    }

    /// What a city in a zone is called, where the language is known to have a name of its own for it.
    pub fn city(&self, city: &str, zone: Tz) -> String {
        city_names::of_city(city, zone, self.wording.language)
    }

    /// The text with the digits of the document: for what is counted or measured, never for a name.
    pub fn figures(&self, text: &str) -> String {
        let written = |c: char| c.to_digit(10).and_then(|digit| self.digits.get(digit as usize)).copied().unwrap_or(c);
        text.chars().map(written).collect()
    }

    fn dated(&self, key: &str, date: NaiveDate) -> String {
        let weekday = match key {
            "date-short" => self.short_weekday(date),
            _ => self.say(&format!("weekday-{}", date.weekday().number_from_monday())),
        };
        let month = self.say(&format!("month-{}", date.month()));
        let (day, year) = (self.day_of_month(date), self.number(date.year().into()));
        self.put(key, &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
    }

    /// The first of a month has a word of its own in some languages.
    fn day_of_month(&self, date: NaiveDate) -> String {
        self.count("day-of-month", &[("day", date.day().into())])
    }

    /// On a page read from the right, what is written from the left is set apart wherever it stands.
    pub fn piece(&self, text: &str) -> String {
        match self.direction {
            Direction::FromTheLeft => text.to_owned(),
            Direction::FromTheRight => self.apart(text),
        }
    }

    /// The text, set apart wherever it would disturb what stands beside it.
    pub fn apart(&self, text: &str) -> String {
        set_apart(text, self.direction)
    }

    fn all_apart(&self, texts: &[(&str, &str)]) -> Vec<Argument> {
        texts.iter().map(|(name, text)| ((*name).to_owned(), FluentValue::from(self.apart(text)))).collect()
    }

    /// A sentence of texts that are our own words or set apart already.
    fn put(&self, key: &str, texts: &[(&str, &str)]) -> String {
        let args = texts.iter().map(|(name, text)| ((*name).to_owned(), FluentValue::from((*text).to_owned())));
        self.format(key, args.collect())
    }

    fn format(&self, key: &str, args: Vec<Argument>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs = args.into_iter().collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// Stands for 0 to 9 in a text while the counts around it get the digits of the document; of no script's use.
const KEPT_DIGIT: u32 = 0xE010;

/// Something a sentence is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A text, as it stands.
    Text(String),
    /// How many there are of something.
    Count(i64),
}

/// What a message is told, by name.
type Argument = (String, FluentValue<'static>);

#[cfg(test)]
mod tests;
