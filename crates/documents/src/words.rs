//! The words printed on documents.
//!
//! Every sentence a reader sees comes from a Fluent file beside this crate's source, one per [`Language`]; the code holds
//! only their keys. Numbers and dates are worded here too, so that no machine's settings change a document.

use crate::writing::set_apart;
use chrono::{Datelike, NaiveDate, NaiveTime};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

/// A language a document can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// The language's tag (BCP 47).
    pub fn tag(self) -> LanguageIdentifier {
        match self {
            Self::English => langid!("en"),
        }
    }

    fn messages(self) -> &'static str {
        match self {
            Self::English => include_str!("../words/en.ftl"),
        }
    }
}

/// The words of one language, ready to use.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Words {
    /// Reads the words of a language.
    pub fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag()]);
        // Direction marks are set where a text needs them, not around every argument.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(language.messages().to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        Self { bundle, language }
    }

    /// The language's tag.
    pub fn tag(&self) -> String {
        self.language.tag().to_string()
    }

    /// A sentence without arguments.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A sentence with texts in it.
    pub fn say_with(&self, key: &str, texts: &[(&str, &str)]) -> String {
        let args: Vec<_> = texts.iter().map(|(name, text)| (*name, FluentValue::from(set_apart(text)))).collect();
        self.format(key, args)
    }

    /// A sentence with counts in it, which may change its words.
    pub fn count(&self, key: &str, counts: &[(&str, i64)]) -> String {
        let args: Vec<_> = counts.iter().map(|(name, count)| (*name, FluentValue::from(*count))).collect();
        self.format(key, args)
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

    /// "Thu".
    pub fn short_weekday(&self, date: NaiveDate) -> String {
        self.say(&format!("weekday-short-{}", date.weekday().number_from_monday()))
    }

    /// "12:40".
    pub fn time(&self, time: NaiveTime) -> String {
        time.format("%H:%M").to_string()
    }

    /// "UTC+2", "UTC−3:30": the offset in figures, because abbreviations such as PST mean several zones.
    pub fn offset(&self, minutes: i64) -> String {
        let sign = if minutes < 0 { '\u{2212}' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        if rest == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{rest:02}") }
    }

    fn dated(&self, key: &str, date: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().number_from_monday()));
        let month = self.say(&format!("month-{}", date.month()));
        let (short, day, year) = (self.short_weekday(date), date.day().to_string(), date.year().to_string());
        let texts = [("weekday", &weekday), ("short", &short), ("day", &day), ("month", &month), ("year", &year)];
        self.say_with(key, &texts.map(|(name, text)| (name, text.as_str())))
    }

    fn format<'a>(&self, key: &str, args: Vec<(&'a str, FluentValue<'a>)>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs = args.into_iter().collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_messages_are_well_formed() {
        assert!(FluentResource::try_new(Language::English.messages().to_owned()).is_ok(), "en.ftl must parse");
    }

    #[test]
    fn dates_and_offsets_are_worded_without_the_machine() {
        let words = Words::of(Language::English);
        let date = NaiveDate::from_ymd_opt(2014, 6, 19).expect("a date");
        assert_eq!(words.long_date(date), "Thursday 19 June 2014");
        assert_eq!(words.short_date(date), "Thu 19 June");
        assert_eq!(words.offset(120), "UTC+2");
        assert_eq!(words.offset(-210), "UTC−3:30");
        assert_eq!(words.offset(0), "UTC+0");
    }

    #[test]
    fn counts_choose_their_words() {
        let words = Words::of(Language::English);
        assert_eq!(words.count("nights", &[("count", 1)]), "1 night");
        assert_eq!(words.count("nights", &[("count", 3)]), "3 nights");
    }
}
