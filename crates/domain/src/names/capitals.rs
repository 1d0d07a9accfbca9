//! Family names in capitals, as protocol lists print them: "Luigi de MAGISTRIS".
//!
//! Capitals come from the family name someone marked, never from a guess at the display name, and by Unicode's rules
//! for the language: "Findeiß" is FINDEISS, Turkish "ılgaz" is ILGAZ and "izmir" İZMİR, Greek loses its accents.
//! Particles stay small when the person writes them small; "De Gasperi" writes a capital and gets DE GASPERI.

use icu_casemap::CaseMapper;
use icu_locale_core::LanguageIdentifier;

/// Small words before or within family names, by where they are usual. Only the spelling with small letters counts.
const PARTICLES: &[&str] = &[
    // Spain and Portugal with their languages; "i", "y" and "e" join two family names.
    "de", "del", "la", "las", "los", "da", "das", "do", "dos", "i", "y", "e", "dels", // Italy and France.
    "di", "della", "delle", "dei", "degli", "dell", "dalla", "du", "des", "le", "d", "l",
    // The Netherlands, Flanders and German-speaking lands.
    "van", "der", "den", "ter", "ten", "te", "het", "von", "vom", "zu", "zum", "zur", "und", "af", "av",
    // Arabic and Hebrew names, and the Malay world.
    "al", "el", "as", "ad", "ar", "bin", "bint", "binti", "ibn", "ben", "bat", "abu", "ould",
];

/// The family name in capitals by the rules of `language`, a tag of BCP 47 ("tr", "el", "de"); its particles stay small.
///
/// A tag that cannot be read gets the rules common to all languages.
pub fn family_name(family_name: &str, language: &str) -> String {
    let language: LanguageIdentifier = language.trim().parse().unwrap_or(LanguageIdentifier::UNKNOWN);
    let mut capitals = String::with_capacity(family_name.len());
    let mut rest = family_name;
    while !rest.is_empty() {
        let end = rest.find(ends_word).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if is_particle(word, after) {
            capitals.push_str(word);
        } else {
            capitals.push_str(&CaseMapper::new().uppercase_to_string(word, &language));
        }
        let gap = after.find(|letter| !ends_word(letter)).unwrap_or(after.len());
        capitals.push_str(&after[..gap]);
        rest = &after[gap..];
    }
    capitals
}

/// The display name with its family name in capitals; unchanged when the family name does not stand in it.
pub fn within_display_name(display_name: &str, family: &str, language: &str) -> String {
    let family = family.trim();
    let mut places = display_name.rmatch_indices(family).map(|(at, _)| at);
    match places.find(|at| !family.is_empty() && stands_alone(display_name, *at, family.len())) {
        Some(at) => {
            let (before, after) = (&display_name[..at], &display_name[at + family.len()..]);
            format!("{before}{}{after}", family_name(family, language))
        }
        None => display_name.to_owned(),
    }
}

fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + length..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

fn ends_word(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\'' | '’')
}

/// A particle is in the list, is written small and is followed by something: nobody is only called "van".
fn is_particle(word: &str, after: &str) -> bool {
    let is_followed = after.chars().any(|letter| !ends_word(letter));
    is_followed && PARTICLES.contains(&word)
}
