//! How hotels say how far a room is settled, in four languages.

use attache_domain::lodging::StayStatus;
use attache_domain::names::folding::fold;
use std::collections::HashMap;
use std::sync::OnceLock;

const WORDS: &str = include_str!("../../data/imports/stay_statuses.csv");

/// What is said so; none for what hotels call nothing.
pub fn status(written: &str) -> Option<StayStatus> {
    static STATUSES: OnceLock<HashMap<String, StayStatus>> = OnceLock::new();
    STATUSES.get_or_init(read).get(&fold(written)).copied()
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| line.split_once(','))
}

fn read() -> HashMap<String, StayStatus> {
    let known = lines().filter_map(|(word, said)| Some((StayStatus::from_word(word)?, said)));
    known.flat_map(|(status, said)| said.split('|').map(move |word| (fold(word), status))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_status_is_known_as_hotels_say_it() {
        for (written, known) in [
            ("Confirmed", StayStatus::Confirmed),
            ("OK", StayStatus::Confirmed),
            ("CXL", StayStatus::Cancelled),
            ("ANNULÉE", StayStatus::Cancelled),
            ("Waitlisted", StayStatus::Held),
            ("In-house", StayStatus::CheckedIn),
            ("no-show", StayStatus::NoShow),
        ] {
            assert_eq!(status(written), Some(known), "{written}");
        }
        assert_eq!(status("Declined"), None, "nothing is guessed");
    }

    #[test]
    fn no_word_stands_for_two_states() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (word, said) in lines() {
            assert!(StayStatus::from_word(word).is_some(), "{word} is a state of a stay");
            for one in said.split('|') {
                let before = seen.insert(fold(one), word);
                assert!(before.is_none_or(|before| before == word), "{one} is {word} and {before:?}");
            }
        }
    }
}
