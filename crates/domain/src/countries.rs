//! The names of countries by language, for alphabets of countries.
//!
//! The same list changes with its language: Germany, Alemania, Allemagne, Alemanya. The names are CLDR's, compiled in;
//! see `data/README.md`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Languages the names are known in, as tags of BCP 47.
pub const LANGUAGES: [&str; 5] = ["ar", "ca", "en", "es", "fr"];

/// The name of a country in a language; in English where the language is not one of [`LANGUAGES`], and `None` for a
/// code that is no country.
pub fn name(code: &str, language: &str) -> Option<&'static str> {
    let names = names().get(code)?;
    let language = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let at = LANGUAGES.iter().position(|one| *one == language).unwrap_or(ENGLISH);
    Some(&names[at])
}

/// Every country: its code of two letters and its name in a language, in the order of the codes.
pub fn all(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    names().keys().filter_map(move |code| Some((code.as_str(), name(code, language)?)))
}

const ENGLISH: usize = 2;

type Names = BTreeMap<String, [String; 5]>;

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut rows = csv::Reader::from_reader(include_bytes!("../data/country_names.csv").as_slice());
        rows.deserialize().map(|row| row.expect("the list compiled in was read by the tests")).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_stand_in_the_order_the_names_are_asked_for() {
        assert_eq!(LANGUAGES[ENGLISH], "en");
        for (language, germany) in
            [("en", "Germany"), ("es", "Alemania"), ("fr", "Allemagne"), ("ca", "Alemanya"), ("ar", "ألمانيا")]
        {
            assert_eq!(name("DE", language), Some(germany), "in {language}");
        }
        assert_eq!(name("DE", "es-MX"), Some("Alemania"), "a variant of a language has its names");
        assert_eq!(name("DE", "tr"), Some("Germany"), "English where the language is not in the list");
        assert_eq!(name("ZZ", "en"), None);
    }

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for language in LANGUAGES {
            let empty: Vec<&str> = all(language).filter(|(_, name)| name.is_empty()).map(|(code, _)| code).collect();
            assert_eq!(empty, Vec::<&str>::new(), "in {language}");
        }
        assert!(all("en").count() > 240, "the whole of ISO 3166-1 is there");
    }
}
