//! How alike two names of persons are, to offer duplicates for merging.
//!
//! Two people may share a name and one person may have five spellings of it, so this only ever offers, with the reason
//! beside it. Names are compared folded (see [`folding`](super::folding)), word by word and in any order, because
//! sources print Korean, Hungarian and Tamil names both ways round.
//!
//! Spellings of one name in different romanisations meet in a *normal form* of Latin letters, applied from left to
//! right to a folded word: `ph` is f, `kh` is h, `gh` is g, `ck` and `q` are k, `w` is v, `y` and `j` are i, `ou` and
//! `oo` are u, `ae`, `oe`, `ue`, `ie` and `ye` lose their e, and a doubled letter counts once. What that leaves different only in
//! vowels (Mohamed, Muhammad, Arabic mhmd) meets in its consonants when there are three or more. Nothing here knows
//! any language: Yusuf and Youssef, or Giovanni and Joan, stay different, and a Korean or Chinese name in its own
//! script does not meet its romanisation.

use super::folding;
use crate::vocabulary::vocabulary;

/// A person's name made ready to be compared with many others.
#[derive(Debug, Clone)]
pub struct ComparableName {
    words: Vec<Word>,
}

/// How likely two names are one person's, as far as letters can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// Nothing to offer.
    Different,
    /// Worth a look when something else agrees, such as the city.
    Possible(Reason),
    /// Probably one name.
    VeryLikely(Reason),
    /// The same letters; only capitals, accents, script or punctuation differ, or nothing.
    Same,
}

vocabulary! {
    /// What has to be overlooked to hold two names for one.
    Reason {
        /// The words stand in another order.
        Order = "order",
        /// The words are parted elsewhere: "Abdel Aziz", "Abdelaziz".
        Spaces = "spaces",
        /// Two romanisations of one word: "Yulia", "Iulia".
        Romanisation = "romanisation",
        /// An initial stands for a word or is left out: "M. T. Krishna Babu", "Krishna Babu".
        Initials = "initials",
        /// One letter of a longer word is wrong, missing, added or swapped: "Zenia", "Zeina".
        Slip = "slip",
        /// Only the vowels of a word differ: "Mohamed", "Muhammad".
        Vowels = "vowels",
        /// One name has more words: "Joan Ribó", "Joan Ribó Canut".
        Part = "part",
    }
}

/// How alike two names are. To compare one with many, make each a [`ComparableName`] once.
pub fn likeness(one: &str, other: &str) -> Likeness {
    ComparableName::of(one).likeness(&ComparableName::of(other))
}

impl ComparableName {
    /// The name made ready.
    pub fn of(name: &str) -> Self {
        Self { words: folding::words(name).into_iter().map(Word::of).collect() }
    }

    /// Keys by which names that may be alike can be found among many: two names that share none are hardly worth
    /// comparing. Every word of two letters or more gives one.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|word| !word.is_initial()).map(Word::key)
    }

    /// How alike the two are; the same either way round.
    pub fn likeness(&self, other: &Self) -> Likeness {
        if self.words.is_empty() || other.words.is_empty() {
            return Likeness::Different;
        }
        if self.letters().eq(other.letters()) {
            return Likeness::Same;
        }
        if self.letters().flat_map(str::chars).eq(other.letters().flat_map(str::chars)) {
            return Likeness::VeryLikely(Reason::Spaces);
        }
        Pairs::of(self, other).judge()
    }

    fn letters(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.folded.as_str())
    }
}

/// One word of a name in its three forms, each rougher than the one before.
#[derive(Debug, Clone)]
struct Word {
    folded: String,
    normal: String,
    consonants: String,
}

impl Word {
    fn of(folded: String) -> Self {
        let normal = normal_form(&folded);
        let consonants = normal.chars().filter(|letter| !"aeiou".contains(*letter)).collect();
        Self { folded, normal, consonants }
    }

    fn is_initial(&self) -> bool {
        self.folded.chars().nth(1).is_none()
    }

    fn key(&self) -> &str {
        if self.has_telling_consonants() { &self.consonants } else { &self.normal }
    }

    fn has_telling_consonants(&self) -> bool {
        self.consonants.chars().count() >= 3
    }

    fn is_paired_with(&self, other: &Self, tie: Tie) -> bool {
        match tie {
            Tie::Letters => self.folded == other.folded,
            Tie::Romanisation => !self.is_initial() && !other.is_initial() && self.normal == other.normal,
            Tie::Slip => is_long(self) && is_long(other) && is_one_slip(&self.folded, &other.folded),
            Tie::Vowels => self.has_telling_consonants() && self.consonants == other.consonants,
            Tie::Initial => {
                self.is_initial() != other.is_initial() && self.folded.chars().next() == other.folded.chars().next()
            }
        }
    }
}

/// What ties a word of one name to a word of the other, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tie {
    Letters,
    Romanisation,
    Slip,
    Vowels,
    Initial,
}

/// The words of two names put together two by two, and what is left over.
#[derive(Debug, Default)]
struct Pairs {
    ties: Vec<Tie>,
    /// Whole words tied by their letters or by their normal form.
    sure: usize,
    left_initials: usize,
    left_words: [usize; 2],
}

impl Pairs {
    fn of(one: &ComparableName, other: &ComparableName) -> Self {
        let mut pairs = Self::default();
        let mut left: Vec<&Word> = one.words.iter().collect();
        let mut right: Vec<&Word> = other.words.iter().collect();
        for tie in [Tie::Letters, Tie::Romanisation, Tie::Slip, Tie::Vowels, Tie::Initial] {
            left.retain(|word| {
                let Some(at) = right.iter().position(|it| word.is_paired_with(it, tie)) else { return true };
                right.remove(at);
                pairs.ties.push(tie);
                pairs.sure += usize::from(matches!(tie, Tie::Letters | Tie::Romanisation) && !word.is_initial());
                false
            });
        }
        let (left_initials, left_words): (Vec<&Word>, Vec<&Word>) = left.into_iter().partition(|it| it.is_initial());
        let (right_initials, right_words): (Vec<&Word>, Vec<&Word>) = right.into_iter().partition(|it| it.is_initial());
        pairs.left_initials = left_initials.len() + right_initials.len();
        // Initials left on both sides contradict each other as much as words do.
        pairs.left_words = if left_initials.is_empty() || right_initials.is_empty() {
            [left_words.len(), right_words.len()]
        } else {
            [1, 1]
        };
        pairs
    }

    fn judge(&self) -> Likeness {
        let slips = self.count(Tie::Slip);
        match self.left_words {
            [0, 0] => {}
            [0, _] | [_, 0] if self.sure >= 2 && slips == 0 => return Likeness::Possible(Reason::Part),
            _ => return Likeness::Different,
        }
        if self.sure == 0 && (self.left_initials > 0 || self.count(Tie::Initial) > 0) {
            return Likeness::Different;
        }
        let reason = self.weakest();
        let is_likely = match reason {
            Reason::Order | Reason::Spaces | Reason::Romanisation => true,
            Reason::Slip => self.sure >= 1 && slips == 1,
            Reason::Vowels => self.sure >= 1,
            Reason::Initials | Reason::Part => self.sure >= 2,
        };
        if is_likely { Likeness::VeryLikely(reason) } else { Likeness::Possible(reason) }
    }

    fn weakest(&self) -> Reason {
        if self.count(Tie::Slip) > 0 {
            Reason::Slip
        } else if self.count(Tie::Vowels) > 0 {
            Reason::Vowels
        } else if self.left_initials > 0 || self.count(Tie::Initial) > 0 {
            Reason::Initials
        } else if self.count(Tie::Romanisation) > 0 {
            Reason::Romanisation
        } else {
            Reason::Order
        }
    }

    fn count(&self, tie: Tie) -> usize {
        self.ties.iter().filter(|it| **it == tie).count()
    }
}

/// Pairs of letters read as one, before single letters are.
const DIGRAPHS: [(&str, &str); 11] = [
    ("ph", "f"),
    ("kh", "h"),
    ("gh", "g"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
    ("ie", "i"),
    ("ye", "i"),
];

/// The normal form the module describes.
fn normal_form(folded: &str) -> String {
    let mut normal = String::with_capacity(folded.len());
    let mut rest = folded;
    while let Some(letter) = rest.chars().next() {
        if let Some((pair, single)) = DIGRAPHS.iter().find(|(pair, _)| rest.starts_with(pair)) {
            rest = &rest[pair.len()..];
            push_once(&mut normal, single.chars());
        } else {
            rest = &rest[letter.len_utf8()..];
            push_once(&mut normal, std::iter::once(alone(letter)));
        }
    }
    normal
}

fn alone(letter: char) -> char {
    match letter {
        'q' => 'k',
        'w' => 'v',
        'y' | 'j' => 'i',
        other => other,
    }
}

fn push_once(normal: &mut String, letters: impl Iterator<Item = char>) {
    for letter in letters {
        if !normal.ends_with(letter) {
            normal.push(letter);
        }
    }
}

fn is_long(word: &Word) -> bool {
    word.folded.chars().count() >= 5
}

/// One letter wrong, missing, added, or two neighbours swapped (a distance of one by Damerau).
fn is_one_slip(one: &str, other: &str) -> bool {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let head = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[head..], &other[head..]);
    let tail = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&one[..one.len() - tail], &other[..other.len() - tail]) {
        ([_], [_]) | ([_], []) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}
