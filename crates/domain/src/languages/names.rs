//! The names of languages, CLDR's, compiled in; see `data/README.md`.

use crate::countries;
use crate::names::folding;
use icu_locale_core::LanguageIdentifier;
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

/// The columns of the list after the tag; the last is the language's name for itself.
const COLUMNS: [&str; 7] = ["ar", "ca", "de", "en", "es", "fr", "own"];
const ENGLISH: usize = 3;
const OWN: usize = 6;

/// Further names people use, folded.
const ALSO: [(&str, &str); 16] = [
    ("castellano", "es"),
    ("castella", "es"),
    ("castilian", "es"),
    ("kastilisch", "es"),
    ("castillan", "es"),
    ("mandarin", "zh"),
    ("mandarin chinese", "zh"),
    ("farsi", "fa"),
    ("bengali", "bn"),
    ("euskara", "eu"),
    ("euskera", "eu"),
    ("gaelic", "ga"),
    ("tagalog", "tl"),
    ("darija", "ary"),
    ("cape verdean creole", "kea"),
    ("kichwa", "qu"),
];

/// A tag of BCP 47 in its usual capitals, "pt-BR"; `None` for what is none.
pub fn tag(text: &str) -> Option<String> {
    let identifier =
        text.trim().replace('_', "-").parse::<LanguageIdentifier>().ok().filter(|one| !one.language.is_unknown())?;
    // A name like "French" is a tag by its form only: no language has a subtag of more than three letters.
    (identifier.language.as_str().len() <= 3).then(|| identifier.to_string())
}

/// The name of a language in a language of the list, and in English otherwise: "French", "Portuguese (Brazil)". A tag
/// that the list does not know is its own name.
pub fn name(tag: &str, language: &str) -> String {
    let column = COLUMNS[..OWN].iter().position(|one| *one == language).unwrap_or(ENGLISH);
    if let Some(known) = listed(tag, column) {
        return known.to_owned();
    }
    let Some((primary, variety)) = tag.split_once('-') else { return tag.to_owned() };
    match listed(primary, column) {
        Some(known) => format!("{known} ({})", countries::name(variety, language).unwrap_or(variety)),
        None => tag.to_owned(),
    }
}

/// What a language calls itself; empty where the list does not know.
pub fn own_name(tag: &str) -> &'static str {
    names().get(tag).map(|names| names[OWN].as_str()).unwrap_or_default()
}

/// Every tag of the list, in the order of the tags.
pub fn all() -> impl Iterator<Item = &'static str> {
    names().keys().map(String::as_str)
}

/// A tag of the list in whatever capitals.
pub fn listed_tag(text: &str) -> Option<&'static str> {
    names().keys().find(|tag| tag.eq_ignore_ascii_case(text)).map(String::as_str)
}

/// The tag of a language by one of its names, folded.
pub fn by_name(folded: &str) -> Option<&'static str> {
    static TAGS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let tags = TAGS.get_or_init(|| {
        let mut tags: HashMap<String, &'static str> =
            ALSO.iter().map(|(name, tag)| ((*name).to_owned(), *tag)).collect();
        // A name that two languages share is first of all that of the one with the shorter tag.
        for length in 2..=8 {
            for (tag, names) in names().iter().filter(|(tag, _)| tag.len() == length) {
                let known = names.iter().map(|name| folding::fold(name)).filter(|name| !name.is_empty());
                known.for_each(|name| {
                    tags.entry(name).or_insert(tag);
                });
            }
        }
        tags
    });
    tags.get(folded).copied()
}

fn listed(tag: &str, column: usize) -> Option<&'static str> {
    let names = names().get(tag)?;
    Some(if names[column].is_empty() { &names[ENGLISH] } else { &names[column] })
}

fn names() -> &'static BTreeMap<String, [String; 7]> {
    static NAMES: OnceLock<BTreeMap<String, [String; 7]>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut rows = csv::Reader::from_reader(include_bytes!("../../data/language_names.csv").as_slice());
        rows.deserialize().map(|row| row.expect("the list compiled in was read by the tests")).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_names_in_six_languages_and_in_themselves() {
        for (language, german) in [
            ("ar", "الألمانية"),
            ("ca", "alemany"),
            ("de", "Deutsch"),
            ("en", "German"),
            ("es", "alemán"),
            ("fr", "allemand"),
            ("tr", "German"),
        ] {
            assert_eq!(name("de", language), german, "in {language}");
        }
        assert_eq!(own_name("tr"), "Türkçe");
        assert_eq!(name("luo", "es"), "Luo", "English where the list has no Spanish name");
        assert_eq!(name("pt-BR", "en"), "Portuguese (Brazil)");
        assert_eq!(name("zh-Hant", "fr"), "chinois traditionnel");
        assert_eq!(name("qaa", "en"), "qaa", "a tag nobody knows is its own name");
    }

    #[test]
    fn every_listed_tag_is_a_tag_and_has_an_english_name() {
        for known in all() {
            assert_eq!(tag(known).as_deref(), Some(known), "{known} is written as BCP 47 writes it");
            assert!(listed(known, ENGLISH).is_some_and(|name| !name.is_empty()), "{known} has an English name");
            assert!(by_name(&folding::fold(&name(known, "en"))).is_some(), "{known} is found by its English name");
        }
    }

    #[test]
    fn tags_get_their_usual_capitals() {
        assert_eq!(tag("PT-br").as_deref(), Some("pt-BR"));
        assert_eq!(tag("zh_hant").as_deref(), Some("zh-Hant"), "underscores are seen too");
        assert_eq!(tag("French"), None, "a name is no tag");
        assert_eq!(tag(""), None);
    }
}
