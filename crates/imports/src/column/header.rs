//! Which column means what, guessed from the words at its head in English, Spanish, French and Catalan.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use crate::{
    Row,
    column::{Field, Noun},
};

/// The languages of the known words.
const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ca"];

/// Letters of a header that are looked at.
const HEADER: usize = 200;

/// A proposal for one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guess {
    /// The column, from 0.
    pub column: usize,
    /// What stands at its head.
    pub header: String,
    /// What it may mean. None: nothing fits, or another column fits better.
    pub field: Option<Field>,
    /// Whether the header is one of the known words as a whole, and not only contains one.
    pub sure: bool,
}

/// One known header.
struct Known {
    /// Whether the word means this in just this list; other words mean the same in all.
    here: bool,
    field: Field,
    language: &'static str,
    /// Its place among the words for the field, the commonest first.
    rank: usize,
    word: String,
}

/// How well a header fits a field; more is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It contains the known word; the longer the word, the better.
    Contains(usize),
    /// It is the known word: of a language that fits many headers, for just this list, commonly.
    Whole { language: usize, here: bool, rank: Reverse<usize> },
}

/// What each header of a list may mean. No field is proposed twice; the better fit has it, then the earlier column. The
/// language of most headers counts: `Nom` is a family name beside `Prénom` and a given name beside `Cognoms`.
pub fn guess(noun: Noun, headers: &[String]) -> Vec<Guess> {
    let known = known(noun);
    let plain_headers: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let spoken = |language| {
        let is_known = |header: &&String| known.iter().any(|word| word.language == language && word.word == **header);
        plain_headers.iter().filter(is_known).count()
    };
    let languages: HashMap<&str, usize> = LANGUAGES.iter().map(|language| (*language, spoken(*language))).collect();
    let mut fits: Vec<(Fit, usize, Field)> = Vec::new();
    for (column, header) in plain_headers.iter().enumerate() {
        fits.extend(known.iter().filter_map(|word| Some((fit(word, header, &languages)?, column, word.field))));
    }
    fits.sort_by_key(|(fit, column, field)| (Reverse(*fit), *column, *field));
    let mut guesses: Vec<Guess> = headers
        .iter()
        .enumerate()
        .map(|(column, header)| Guess { column, header: header.clone(), field: None, sure: false })
        .collect();
    let mut taken = Vec::new();
    for (fit, column, field) in fits {
        if guesses[column].field.is_none() && !taken.contains(&field) {
            taken.push(field);
            guesses[column].field = Some(field);
            guesses[column].sure = matches!(fit, Fit::Whole { .. });
        }
    }
    join_lone_name(&mut guesses, &taken);
    guesses
}

/// Half a name without its other half is most likely the whole one.
fn join_lone_name(guesses: &mut [Guess], taken: &[Field]) {
    let halves = [Field::GivenName, Field::FamilyName];
    if taken.contains(&Field::Name) || halves.iter().all(|half| taken.contains(half)) {
        return;
    }
    for guess in guesses.iter_mut().filter(|guess| guess.field.is_some_and(|field| halves.contains(&field))) {
        guess.field = Some(Field::Name);
        guess.sure = false;
    }
}

/// Which of the first rows holds the headers: the one in which most cells are known words. Lists often begin with a
/// title. None: no row has two of them.
pub fn header_row(noun: Noun, rows: &[Row]) -> Option<usize> {
    let words: HashSet<String> = known(noun).into_iter().map(|known| known.word).collect();
    let count = |row: &Row| row.cells.iter().filter(|cell| words.contains(&plain(&cell.text()))).count();
    let counted = rows.iter().take(20).map(count).enumerate();
    let (at, count) = counted.max_by_key(|(at, count)| (*count, Reverse(*at)))?;
    (count >= 2).then_some(at)
}

fn known(noun: Noun) -> Vec<Known> {
    let lines = include_str!("../../data/headers.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let parsed = lines.filter_map(|line| {
        let mut parts = line.splitn(4, ',');
        let (nouns, word, language, headers) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let field = Field::ALL.iter().find(|field| field.word() == word).copied()?;
        let holds = nouns.is_empty() || nouns.split(' ').any(|word| word == noun.word());
        let here = !nouns.is_empty();
        (holds && noun.fields().contains(&field)).then(|| {
            let known = move |(rank, header)| Known { here, field, language, rank, word: plain(header) };
            headers.split('|').enumerate().map(known)
        })
    });
    parsed.flatten().collect()
}

fn fit(known: &Known, header: &str, languages: &HashMap<&str, usize>) -> Option<Fit> {
    if known.word == header {
        let language = languages.get(known.language).copied().unwrap_or(0);
        return Some(Fit::Whole { language, here: known.here, rank: Reverse(known.rank) });
    }
    // Whole words only: "chair" is not in "wheelchair".
    let stands_alone = |at: usize| {
        let after = &header[at + known.word.len()..];
        (at == 0 || header[..at].ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
    };
    let contains = header.match_indices(known.word.as_str()).any(|(at, _)| stands_alone(at));
    (contains && known.word.len() >= 3).then_some(Fit::Contains(known.word.len()))
}

/// Small letters without marks, one space between words, nothing else; of a long text only the beginning.
fn plain(text: &str) -> String {
    let bare: String = text
        .nfd()
        .take(HEADER)
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}
