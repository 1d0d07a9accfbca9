//! Understanding one part of what somebody wrote about languages.

use super::names::{by_name, listed_tag};
use super::{LanguageLevel, SpokenLanguage, tag};
use crate::countries;
use crate::names::folding;

/// The most words a language's name has.
const LONGEST_NAME: usize = 5;

/// Words between languages.
const AND: [&str; 7] = ["and", "y", "e", "i", "et", "und", "u"];

/// Words that say nothing beside a level.
const LEVEL_WORDS: [&str; 7] = ["level", "niveau", "nivel", "nivell", "cefr", "mcer", "cecrl"];

/// What people call the language they grew up in, folded; the longer first.
const NATIVE: [&str; 16] = [
    "mother tongue",
    "native speaker",
    "lengua materna",
    "llengua materna",
    "langue maternelle",
    "first language",
    "native",
    "nativo",
    "nativa",
    "natiu",
    "nadiu",
    "nadiua",
    "materna",
    "maternelle",
    "natif",
    "muttersprache",
];

/// The languages of a part, if every word of it is understood.
pub fn understood(part: &str) -> Option<Vec<SpokenLanguage>> {
    let words = words(part);
    let mut spoken: Vec<SpokenLanguage> = Vec::new();
    let mut ahead: Option<LanguageLevel> = None;
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        at += if let Some((level, used)) = level(rest) {
            match spoken.last_mut() {
                Some(last) if last.level == LanguageLevel::Unsaid && ahead.is_none() => last.level = level,
                None if ahead.is_none() => ahead = Some(level),
                _ => return None,
            }
            used
        } else if is_between(&words, at) {
            1
        } else {
            let (tag, used) = language(rest)?;
            spoken.push(SpokenLanguage { tag, level: ahead.take().unwrap_or(LanguageLevel::Unsaid) });
            used
        };
    }
    (!spoken.is_empty() && ahead.is_none()).then_some(spoken)
}

/// A word as it was written, and folded.
struct Word<'a> {
    written: &'a str,
    folded: String,
}

/// Words, parted wherever no letter stands, except that a tag keeps its hyphens.
fn words(part: &str) -> Vec<Word<'_>> {
    let is_part_of_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\'' | '’' | '·');
    let mut words = Vec::new();
    // Marks of scripts that write vowels as marks are no letters; folding tells whether a word is empty.
    for written in part.split(|letter: char| letter.is_ascii() && !is_part_of_word(letter)) {
        let whole = variety(written).is_some();
        for piece in written.split(|letter| !whole && matches!(letter, '-' | '_')) {
            let folded = folding::fold(piece);
            if !folded.is_empty() {
                words.push(Word { written: piece, folded });
            }
        }
    }
    words
}

/// A level at the beginning of words, and how many of them it takes.
fn level(words: &[Word<'_>]) -> Option<(LanguageLevel, usize)> {
    let filler = words.iter().take_while(|word| LEVEL_WORDS.contains(&word.folded.as_str())).count();
    let words = &words[filler..];
    let first = words.first()?;
    if let Some(level) = LanguageLevel::from_word(&first.folded.to_ascii_uppercase()) {
        return Some((level, filler + 1));
    }
    let native = NATIVE.iter().map(|name| name.split(' ').count()).zip(NATIVE);
    let mut native = native.filter(|(long, name)| *long <= words.len() && joined(&words[..*long]) == **name);
    native.next().map(|(long, _)| (LanguageLevel::Native, filler + long))
}

/// Whether a word only stands between two languages. "et" is Estonian where a level follows or nothing.
fn is_between(words: &[Word<'_>], at: usize) -> bool {
    let is_inside = at > 0 && at + 1 < words.len();
    is_inside && AND.contains(&words[at].folded.as_str()) && level(&words[at + 1..]).is_none()
}

/// The language at the beginning of words by its longest name, or by its tag; and how many words that takes.
fn language(words: &[Word<'_>]) -> Option<(String, usize)> {
    if let Some(tag) = words.first().and_then(|word| variety(word.written)) {
        return Some((tag, 1));
    }
    let named = |long: usize| Some((by_name(&joined(words.get(..long)?))?.to_owned(), long));
    let longest = (2..=LONGEST_NAME).rev().find_map(named);
    // "ga" is the tag of Irish before it is the name of Ga.
    let coded = || Some((code(words.first()?.written)?, 1));
    longest.or_else(coded).or_else(|| named(1))
}

fn joined(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

/// A tag of two or three letters that the list knows, all small or all capital: "No" is an answer, "no" is Norwegian.
fn code(written: &str) -> Option<String> {
    let is_even = written.chars().all(|c| c.is_ascii_lowercase()) || written.chars().all(|c| c.is_ascii_uppercase());
    if is_even { listed_tag(written).map(str::to_owned) } else { None }
}

/// A tag with a region or a script, if it is one of the list or written as such tags are: "EN-ES" is two languages,
/// "pt-BR" is one.
fn variety(written: &str) -> Option<String> {
    let (primary, region) = written.split_once(['-', '_'])?;
    if let Some(known) = listed_tag(&format!("{primary}-{region}")) {
        return Some(known.to_owned());
    }
    let tag = tag(written)?;
    let is_place = countries::name(region, "en").is_some() || matches!(region, "419" | "Latn" | "Cyrl" | "Arab");
    (tag == written.replace('_', "-") && is_place && listed_tag(primary).is_some()).then_some(tag)
}

#[cfg(test)]
mod tests {
    use crate::languages::{LanguageLevel, Languages};

    fn canonical(text: &str) -> String {
        Languages::read(text).text()
    }

    #[test]
    fn what_people_write_becomes_tags_with_levels() {
        for (written, read) in [
            ("French (C1), English, ar native", "fr C1, en, ar native"),
            ("Inglés, Francés B2; català nadiu", "en, fr B2, ca native"),
            ("deutsch c2 / ENGLISH", "de C2, en"),
            ("Anglais et espagnol", "en, es"),
            ("French - B2 and Turkish", "fr B2, tr"),
            ("EN-ES-FR", "en, es, fr"),
            ("EN-ES", "en, es"),
            ("pt-BR native; zh-hant", "pt-BR native, zh-Hant"),
            ("Español (lengua materna)", "es native"),
            ("English: level B1", "en B1"),
            ("العربية، français", "ar, fr"),
            ("中文", "zh"),
            ("native Catalan", "ca native"),
            ("Türkçe, Norsk bokmål", "tr, nb"),
            ("Castellano, valenciano C1", "es, valenciano C1"),
            ("et B1", "et B1"),
            ("French, fr C1", "fr C1"),
        ] {
            assert_eq!(canonical(written), read, "{written}");
        }
    }

    #[test]
    fn what_is_not_understood_stays_to_the_letter() {
        for written in ["French (fluent)", "No", "some Romani dialect", "B2", "French B2 C1", "Mapuche & others?"] {
            let read = Languages::read(written);
            assert_eq!((read.spoken.len(), read.unread.as_slice()), (0, [written.to_owned()].as_slice()), "{written}");
        }
        assert_eq!(canonical("English, reads some French"), "en, reads some French");
    }

    #[test]
    fn the_canonical_text_reads_back_to_the_same() {
        for tag in super::super::all() {
            for level in LanguageLevel::ALL {
                let mut one = Languages::default();
                one.add(super::SpokenLanguage { tag: tag.to_owned(), level: *level });
                one.unread.push("and (something) else".to_owned());
                assert_eq!(Languages::read(&one.text()), one, "{tag} {}", level.word());
            }
        }
    }
}
