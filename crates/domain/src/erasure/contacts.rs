//! Where addresses of e-mail and telephone numbers stand in a text, however they are written.

use std::ops::Range;

/// Where a pattern in small letters stands in a text whose capitals do not count, and is no part of something longer.
pub(super) fn stretches_of(text: &str, pattern: &str) -> Vec<Range<usize>> {
    let is_of_address = |letter: char| letter.is_alphanumeric() || "._%+-".contains(letter);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let is_begin = !before.is_some_and(is_of_address) && found.last().is_none_or(|last| last.end <= at);
        if is_begin && let Some(length) = prefix_of(&text[at..], pattern) {
            let ends = text[at + length..].chars().next();
            if !ends.is_some_and(|letter| letter.is_alphanumeric() || letter == '-') {
                found.push(at..at + length);
            }
        }
        before = Some(letter);
    }
    found
}

/// How many bytes of the text are the pattern, when it begins with it but for capitals.
fn prefix_of(text: &str, pattern: &str) -> Option<usize> {
    let mut wanted = pattern.chars();
    for (at, letter) in text.char_indices() {
        if wanted.as_str().is_empty() {
            return Some(at);
        }
        if !letter.to_lowercase().all(|small| wanted.next() == Some(small)) {
            return None;
        }
    }
    wanted.as_str().is_empty().then_some(text.len())
}

/// The digits of a telephone number.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Where a telephone number stands, however its digits are set apart, and is no part of a longer one.
pub(super) fn numbers(text: &str, phone: &str) -> Vec<Range<usize>> {
    let stands: Vec<(usize, char)> = text.char_indices().collect();
    let is_digit = |at: usize| stands.get(at).is_some_and(|(_, letter)| letter.is_ascii_digit());
    let mut found = Vec::new();
    let mut at = 0;
    while at < stands.len() {
        let begins = is_digit(at) && (at == 0 || !is_digit(at - 1));
        match begins.then(|| number_at(&stands[at..], phone)).flatten().filter(|length| !is_digit(at + length)) {
            Some(length) => {
                // The sign of a country's code belongs to the number.
                let first = if at > 0 && stands[at - 1].1 == '+' { at - 1 } else { at };
                let end = stands.get(at + length).map_or(text.len(), |(place, _)| *place);
                found.push(stands[first].0..end);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// How many letters of the text are the digits of a number and what sets them apart.
fn number_at(text: &[(usize, char)], phone: &str) -> Option<usize> {
    let mut wanted = phone.chars().peekable();
    for (at, (_, letter)) in text.iter().enumerate() {
        match wanted.peek() {
            None => return Some(at),
            Some(digit) if digit == letter => {
                wanted.next();
            }
            Some(_) if letter.is_whitespace() || "-./()".contains(*letter) => {}
            Some(_) => return None,
        }
    }
    wanted.peek().is_none().then_some(text.len())
}
