//! A person's name as a travel document and a ticket have it: A to Z only.
//!
//! Rules of ICAO Doc 9303, eighth edition (2021): part 3, section 4.6 (how a name is written) and section 6 (letters of
//! other alphabets, see [`letters`]); part 4, 4.2.3 (how a long name is cut to the 39 places of a passport). A State may
//! follow its own law instead, as Bulgaria does for Й, Ъ, Ю and Я, and a person may keep an older spelling. So what is
//! made here is a suggestion until someone has seen the document.

mod letters;

use icu_normalizer::ComposingNormalizerBorrowed;
use letters::Cyrillic;

/// A name in the letters of a travel document, in the two parts the standard knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentName {
    /// The primary identifier: the family name, or the whole name where there is none. Parts of letters A to Z.
    primary: Vec<String>,
    /// The secondary identifier: given names, or nothing.
    secondary: Vec<String>,
}

/// How many places a passport's machine-readable zone has for the name.
pub const PLACES: usize = 39;

/// The form a document is likely to have, in words: "COLAU BALLANO, ADA".
///
/// Someone who has no family name, or of whom nobody knows which part it is, passes an empty `family` and the whole
/// name as `given`. `language` is that of the name, as Ukrainian and Bulgarian write one letter in two ways; it may be
/// empty.
pub fn document_name(family: &str, given: &str, language: &str) -> DocumentName {
    let spelling = Cyrillic::of_language(language);
    let primary = parts(family, spelling);
    let secondary = parts(given, spelling);
    if primary.is_empty() {
        return DocumentName { primary: secondary, secondary: Vec::new() };
    }
    DocumentName { primary, secondary }
}

/// A suggestion from the display name alone. Nobody's name is taken apart: all of it is the primary identifier.
pub fn suggest(display_name: &str, language: &str) -> DocumentName {
    document_name("", display_name, language)
}

impl DocumentName {
    /// For reading and for tickets: "FAMILY, GIVEN NAMES", or without a comma when there is one part only.
    pub fn readable(&self) -> String {
        let primary = self.primary.join(" ");
        match self.secondary.as_slice() {
            [] => primary,
            secondary => format!("{primary}, {}", secondary.join(" ")),
        }
    }

    /// As the machine-readable zone has it, "FAMILY<<GIVEN<NAMES", without the fillers at its end.
    ///
    /// A name of more than [`PLACES`] is cut so that it ends in a letter in the last place, which tells a reader that
    /// something may be missing, and so that at least one letter of the given names stays. Where initials leave no
    /// letter for the last place, it stays empty.
    pub fn machine_readable(&self) -> String {
        let primary = self.primary.join("<");
        if self.secondary.is_empty() {
            return cut(&primary, PLACES);
        }
        let secondary = self.secondary.join("<");
        if primary.len() + 2 + secondary.len() <= PLACES {
            return format!("{primary}<<{secondary}");
        }
        let primary = cut(&primary, PLACES - 3);
        let room = PLACES - 2 - primary.len();
        format!("{primary}<<{}", cut(&secondary, room))
    }
}

/// Whether a name printed on a ticket is the name of a document, as an airline's desk would compare them.
///
/// Overlooked are a title at the end or the start ("MS", also when a booking system glued it to the name), the slash or
/// comma between the two names, which of them stands first, spaces, hyphens, capitals and marks. Anything else (a
/// missing second name, a missing letter) makes it another name: better one question too many than a traveller left at
/// a gate.
pub fn same_traveller(ticket_name: &str, document_name: &str) -> bool {
    let ticket = Halves::of(ticket_name);
    let document = Halves::of(document_name);
    if document.words().next().is_none() {
        return false;
    }
    ticket.readings().iter().any(|reading| reading.is_same(&document))
}

/// Cuts to `room` places; the last of them stays a letter.
///
/// Only letters and single fillers go in, the first a letter.
fn cut(identifier: &str, room: usize) -> String {
    let mut places: Vec<char> = identifier.chars().collect();
    if places.len() > room && room > 2 && places[room - 1] == '<' && places[room - 3] != '<' {
        // The part before gives a letter up, so that the initial of the next comes into the last place.
        places.remove(room - 2);
    }
    places.truncate(room);
    while places.last() == Some(&'<') {
        places.pop();
    }
    places.into_iter().collect()
}

/// The parts of a name in letters A to Z. A hyphen, a comma or a space ends a part; an apostrophe and any other sign
/// goes without a trace, as section 4.6 has it.
fn parts(name: &str, spelling: Cyrillic) -> Vec<String> {
    let capitals: String = name.chars().flat_map(capital).collect();
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&capitals);
    composed
        .split(ends_part)
        .map(|part| spelled(&part.chars().filter(|it| it.is_alphabetic()).collect::<Vec<_>>(), spelling))
        .filter(|part| !part.is_empty())
        .collect()
}

/// "ß" as one letter, so that it is found in the table.
fn capital(letter: char) -> impl Iterator<Item = char> {
    let capital = if letter == 'ß' { 'ẞ' } else { letter };
    capital.to_uppercase()
}

fn ends_part(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | ',' | '\u{2010}'..='\u{2015}' | '\u{05BE}' | '<' | '/' | '・')
}

fn spelled(part: &[char], spelling: Cyrillic) -> String {
    let mut document = String::new();
    let mut last_written = "";
    let is_vowel_sign = |letter: &char| matches!(letter, '\u{064B}'..='\u{0652}');
    let last_letter = part.iter().rposition(|letter| !is_vowel_sign(letter));
    for (at, &letter) in part.iter().enumerate() {
        if letter == letters::SHADDA {
            document.push_str(last_written);
            continue;
        }
        let written = letters::latin(letter)
            .or_else(|| letters::cyrillic(letter, spelling, at == 0))
            .or_else(|| letters::arabic(letter, Some(at) == last_letter))
            .unwrap_or_else(|| any_ascii::any_ascii_char(letter));
        document.extend(written.chars().filter(char::is_ascii_alphabetic).map(|it| it.to_ascii_uppercase()));
        if !written.is_empty() {
            last_written = written;
        }
    }
    document
}

/// What airlines write after or before a name.
const TITLES: [&str; 8] = ["MR", "MRS", "MS", "MISS", "MSTR", "DR", "PROF", "SIR"];

/// A name as printed, in the halves its slash, comma or double filler makes of it.
#[derive(Debug, Clone)]
struct Halves {
    first: Vec<String>,
    /// Empty when nothing parts the name.
    second: Vec<String>,
}

impl Halves {
    fn of(name: &str) -> Self {
        let (first, second) = name
            .split_once("<<")
            .or_else(|| name.split_once('/'))
            .or_else(|| name.split_once(','))
            .unwrap_or((name, ""));
        Self { first: parts(first, Cyrillic::Common), second: parts(second, Cyrillic::Common) }
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.first.iter().chain(&self.second).map(String::as_str)
    }

    /// In letters alone, the two halves in either order; without halves, the words in any.
    fn is_same(&self, document: &Self) -> bool {
        let joined = |one: &[String], other: &[String]| [one.concat(), other.concat()].concat();
        let theirs = joined(&document.first, &document.second);
        if theirs == joined(&self.first, &self.second) || theirs == joined(&self.second, &self.first) {
            return true;
        }
        let is_parted_alike = !self.second.is_empty() && !document.second.is_empty();
        !is_parted_alike && self.sorted() == document.sorted()
    }

    fn sorted(&self) -> Vec<&str> {
        let mut words: Vec<&str> = self.words().collect();
        words.sort_unstable();
        words
    }

    /// The last half of the name: the given names where it is parted.
    fn last_half(&mut self) -> &mut Vec<String> {
        if self.second.is_empty() { &mut self.first } else { &mut self.second }
    }

    /// The name with as many of its titles read as titles as may be; "Dr" can also be somebody's name.
    fn readings(&self) -> Vec<Self> {
        let mut readings = vec![self.clone(), self.without_glued_title()];
        let mut at_end = self.clone();
        loop {
            let mut at_start = at_end.clone();
            while at_start.drop_title(|half| Some(half.remove(0))) {
                readings.push(at_start.clone());
            }
            if !at_end.drop_title(Vec::pop) {
                return readings;
            }
            readings.push(at_end.clone());
        }
    }

    /// Takes a word off the last half if it is a title and something remains.
    fn drop_title(&mut self, take: impl FnOnce(&mut Vec<String>) -> Option<String>) -> bool {
        let half = self.last_half();
        let mut rest = half.clone();
        let is_title = half.len() > 1 && take(&mut rest).is_some_and(|word| TITLES.contains(&word.as_str()));
        if is_title {
            *half = rest;
        }
        is_title
    }

    fn without_glued_title(&self) -> Self {
        let mut bare = self.clone();
        if let Some(word) = bare.last_half().last_mut() {
            let title = TITLES.iter().filter(|title| word.ends_with(*title) && word.len() > title.len());
            if let Some(title) = title.max_by_key(|title| title.len()) {
                word.truncate(word.len() - title.len());
            }
        }
        bare
    }
}
