//! Kinds of sessions as programmes print them, in five languages.

use attache_domain::names::folding::fold;
use attache_domain::programme::SessionKind;
use std::collections::HashMap;
use std::sync::OnceLock;

const WORDS: &str = include_str!("../../data/imports/session_kinds.csv");

/// The kind that is printed so; none for what programmes call nothing.
pub fn kind(written: &str) -> Option<SessionKind> {
    static KINDS: OnceLock<HashMap<String, SessionKind>> = OnceLock::new();
    KINDS.get_or_init(read).get(&fold(written)).copied()
}

fn read() -> HashMap<String, SessionKind> {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| line.split_once(','));
    let known = lines.filter_map(|(word, printed)| Some((SessionKind::from_word(word)?, printed)));
    let mut kinds = HashMap::new();
    for (kind, printed) in known {
        for word in printed.split('|') {
            kinds.entry(fold(word)).or_insert(kind);
        }
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::{WORDS, kind};
    use attache_domain::names::folding::fold;
    use attache_domain::programme::SessionKind;
    use std::collections::BTreeMap;

    #[test]
    fn a_kind_is_known_as_it_is_printed() {
        for (written, known) in [
            ("Side event", SessionKind::SideEvent),
            ("SÉANCE PLÉNIÈRE", SessionKind::Plenary),
            ("Mesa redonda", SessionKind::Panel),
            ("Kaffeepause", SessionKind::Break),
            ("Rueda de prensa", SessionKind::Press),
            ("pre-event", SessionKind::Workshop),
        ] {
            assert_eq!(kind(written), Some(known), "{written}");
        }
        assert_eq!(kind("Fireworks"), None, "nothing is guessed");
    }

    #[test]
    fn no_word_stands_for_two_kinds_and_every_kind_is_one() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let (word, printed) = line.split_once(',').expect("a kind and its words");
            assert!(SessionKind::from_word(word).is_some(), "{word} is a kind");
            for one in printed.split('|') {
                let before = seen.insert(fold(one), word);
                assert!(before.is_none_or(|before| before == word), "{one} is {word} and {before:?}");
            }
        }
    }
}
