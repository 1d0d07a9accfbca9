//! Links: a text becomes one only when it is surely a telephone, a mailbox or an address of the web.

use super::markup::{Markup, element_with, own};

/// Shorter numbers are of rooms and doors.
const FEWEST_DIGITS: usize = 5;

/// A telephone that can be called by touching it.
pub(crate) fn telephone_link(text: &str) -> Markup {
    let number: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_number = text.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c)) && number.len() >= FEWEST_DIGITS;
    let plus = if text.trim_start().starts_with('+') { "+" } else { "" };
    linked(text, is_number.then(|| format!("tel:{plus}{number}")))
}

/// A mailbox that can be written to by touching it.
pub(crate) fn mail_link(text: &str) -> Markup {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    let is_mailbox = text.chars().filter(|c| *c == '@').count() == 1
        && text.chars().all(plain)
        && !text.starts_with('@')
        && !text.ends_with('@');
    linked(text, is_mailbox.then(|| format!("mailto:{}", text.replace('+', "%2B"))))
}

/// The text, as a link where it is an address of the web and nothing else.
pub(crate) fn web_link(text: &str) -> Markup {
    // On a page read from the right it is set apart by marks that belong to no address.
    let address = text.trim_matches(['\u{2068}', '\u{2069}']);
    let lower = address.to_ascii_lowercase();
    let is_address =
        ["https://", "http://"].iter().any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme));
    let is_whole = !address.chars().any(|c| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}".contains(c));
    linked(text, (is_address && is_whole).then(|| address.to_owned()))
}

fn linked(text: &str, address: Option<String>) -> Markup {
    match address {
        Some(address) => element_with("a", &[("href", &address), ("rel", "noopener noreferrer")], own(text)),
        None if text.is_empty() => Markup::default(),
        None => Markup::from(text),
    }
}
