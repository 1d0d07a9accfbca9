//! Which column means what, guessed from the words at its head in English, Spanish, French and Catalan.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use crate::{
    Row,
    column::{Field, Noun},
};

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
    nouns: &'static str,
    field: Field,
    word: String,
}

/// How well a header fits a field; more is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It contains the known word; the longer the word, the better.
    Contains(usize),
    /// It is the known word, for any list.
    Whole,
    /// It is the known word, for just this list.
    WholeHere,
}

/// What each header of a list may mean. No field is proposed twice; the better fit has it, then the earlier column.
pub fn guess(noun: Noun, headers: &[String]) -> Vec<Guess> {
    let known = known(noun);
    let mut fits: Vec<(Fit, usize, Field)> = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        let header = plain(header);
        fits.extend(known.iter().filter_map(|word| Some((fit(word, &header)?, column, word.field))));
    }
    fits.sort_by_key(|(fit, column, field)| (std::cmp::Reverse(*fit), *column, *field));
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
            guesses[column].sure = fit >= Fit::Whole;
        }
    }
    guesses
}

/// Which of the first rows holds the headers: the one in which most cells are known words. Lists often begin with a
/// title. None: no row has two of them.
pub fn header_row(noun: Noun, rows: &[Row]) -> Option<usize> {
    let known = |row: &Row| {
        let headers: Vec<String> = row.cells.iter().map(|cell| cell.text()).collect();
        guess(noun, &headers).iter().filter(|guess| guess.sure).count()
    };
    let counted = rows.iter().take(20).map(known).enumerate();
    let (at, count) = counted.max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at)))?;
    (count >= 2).then_some(at)
}

fn known(noun: Noun) -> Vec<Known> {
    let lines = include_str!("../../data/headers.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let parsed = lines.filter_map(|line| {
        let mut parts = line.splitn(4, ',');
        let (nouns, word, _language, headers) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let field = Field::ALL.iter().find(|field| field.word() == word).copied()?;
        Some(headers.split('|').map(move |header| Known { nouns, field, word: plain(header) }))
    });
    let here = |known: &Known| {
        noun.fields().contains(&known.field)
            && (known.nouns.is_empty() || known.nouns.split(' ').any(|word| word == noun.word()))
    };
    parsed.flatten().filter(here).collect()
}

fn fit(known: &Known, header: &str) -> Option<Fit> {
    if known.word == header {
        return Some(if known.nouns.is_empty() { Fit::Whole } else { Fit::WholeHere });
    }
    // Whole words only: "chair" is not in "wheelchair".
    let contains = format!(" {header} ").contains(&format!(" {} ", known.word));
    (contains && known.word.len() >= 3).then_some(Fit::Contains(known.word.len()))
}

/// Small letters without marks, one space between words, nothing else.
fn plain(text: &str) -> String {
    let bare: String = text
        .nfd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}
