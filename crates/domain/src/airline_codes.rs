//! The codes airlines use for meals and assistance: a short, standard vocabulary for needs.

use serde::Deserialize;
use std::sync::OnceLock;

/// A code with its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct AirlineCode {
    /// Four letters: "VGML", "WCHR".
    pub code: String,
    /// "meal" or "assistance".
    pub family: String,
    /// What it stands for, in English.
    pub meaning: String,
    /// What it reveals of a person ("health", "belief"); empty when nothing.
    pub sensitive_category: String,
    /// Where it is written.
    pub source: String,
}

/// All codes, in the order of the list: meals, then assistance.
pub fn codes() -> &'static [AirlineCode] {
    static CODES: OnceLock<Vec<AirlineCode>> = OnceLock::new();
    CODES.get_or_init(|| {
        let mut rows = csv::Reader::from_reader(include_bytes!("../data/special_service_codes.csv").as_slice());
        rows.deserialize().map(|row| row.expect("the list compiled in was read by the tests")).collect()
    })
}

/// The entry of a code, written in capitals or not.
pub fn find(code: &str) -> Option<&'static AirlineCode> {
    codes().iter().find(|one| one.code.eq_ignore_ascii_case(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_is_four_letters_with_a_meaning_and_a_source() {
        for one in codes() {
            assert!(one.code.len() == 4 && one.code.chars().all(|c| c.is_ascii_uppercase()), "{one:?}");
            assert!(!one.meaning.is_empty() && !one.source.is_empty(), "{one:?} says what it is and where it is from");
            assert!(["meal", "assistance"].contains(&one.family.as_str()), "{one:?}");
            assert!(["", "health", "belief", "health or belief"].contains(&one.sensitive_category.as_str()), "{one:?}");
        }
        assert_eq!(find("wchr").map(|one| one.sensitive_category.as_str()), Some("health"));
        assert_eq!(find("XXXX"), None);
    }
}
