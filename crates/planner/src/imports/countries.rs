//! Countries as lists write them: by code or by name, in the languages that headings are read in.

use attache_domain::names::folding::fold;
use std::collections::HashMap;
use std::sync::OnceLock;

const NAMES: &str = include_str!("../../data/imports/countries.csv");

/// The code (ISO 3166-1 alpha-2) of a country, by its code or its name; none for what is no country.
pub fn code(written: &str) -> Option<&'static str> {
    static CODES: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let codes = CODES.get_or_init(read);
    codes.get(&fold(written)).copied()
}

/// Whether two codes do not contradict each other; an empty one says nothing.
pub fn agree(one: &str, other: &str) -> bool {
    one.is_empty() || other.is_empty() || one.eq_ignore_ascii_case(other)
}

fn read() -> HashMap<String, &'static str> {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| line.split_once(','));
    let mut codes = HashMap::new();
    for (code, names) in lines {
        codes.insert(fold(code), code);
        for name in names.trim_matches('"').split('|') {
            codes.entry(fold(name)).or_insert(code);
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::{agree, code};

    #[test]
    fn a_country_is_known_by_code_and_by_name() {
        for written in ["ES", "es", "Spain", "España", "Espagne", "Espanya"] {
            assert_eq!(code(written), Some("ES"), "{written}");
        }
        assert_eq!(code("Türkiye"), Some("TR"), "as the country asks to be called");
        assert_eq!(code("Turkey"), Some("TR"), "as it was called before");
        assert_eq!(code("Atlantis"), None, "no country");
        assert_eq!(code(""), None, "nothing");
    }

    #[test]
    fn what_is_not_said_contradicts_nothing() {
        assert!(agree("ES", "") && agree("", "ES") && agree("es", "ES"), "nothing speaks against these");
        assert!(!agree("ES", "FR"), "Santiago lies in several countries");
    }
}
