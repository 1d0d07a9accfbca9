//! The sentences of refusals, conflicts and operations, and the words of the vocabularies.
//!
//! They are written once for each language, in `words/`, and read by the command line through this module and by the
//! screens directly. Everything here speaks the language that was chosen with [`speak`].

mod language;
#[cfg(test)]
mod tests;
mod tongue;

pub use language::{Language, speak, spoken};
pub use tongue::{Tongue, Writing};

use crate::fixes::Fix;
use crate::imports::{ImportNote, RowProblem};
use crate::operate::{Facts, OperationLabel};
use crate::refusal::Refusal;
use crate::trouble::ConflictView;
use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::Value;

/// A word or sentence without arguments. A missing one is shown by its name, which the tests do not let happen.
pub fn say(message: &str) -> String {
    say_with(message, &FluentArgs::new())
}

/// A sentence with arguments.
pub fn say_about(message: &str, facts: &[(&str, String)]) -> String {
    say_with(message, &facts.iter().map(|(name, value)| (*name, value.as_str())).collect())
}

/// The sentence for a refusal.
pub fn refusal(refusal: &Refusal) -> String {
    let Ok(Value::Object(mut facts)) = serde_json::to_value(refusal) else { return String::new() };
    let kind = facts.remove("kind").and_then(|kind| kind.as_str().map(message_name)).unwrap_or_default();
    let mut arguments = FluentArgs::new();
    for (name, value) in &facts {
        arguments.set(name.clone(), plain(value));
    }
    if let Refusal::LaterChanges { entries } = refusal {
        let labels: Vec<String> = entries.iter().map(operation).collect();
        arguments.set("entries", labels.join("; "));
    }
    if let Refusal::HeldElsewhere { who, host, .. } = refusal {
        arguments.set("named", named(who, host));
        if who.is_empty() {
            arguments.set("who", say("somebody"));
        }
    }
    if let Refusal::Unreadable { reason, facts } = refusal {
        arguments.set("sentence", unreadable(reason, facts));
    }
    if let Refusal::NotForAudience { audience, .. } | Refusal::FieldWithheld { audience, .. } = refusal {
        arguments.set("audience", say(&format!("audience-{}", audience.word())));
    }
    if let Refusal::NotFound { what, .. } = refusal {
        arguments.set("what", say(&format!("kind-{}", what.word())));
    }
    say_with(&format!("refused-{kind}"), &arguments)
}

/// Why a file cannot be read.
fn unreadable(reason: &str, facts: &Facts) -> String {
    say_with(&format!("unreadable-{}", message_name(reason)), &facts.iter().collect())
}

/// What is to be said about a row of the staging list, with its row and its column.
pub fn row_problem(number: u64, problem: &RowProblem) -> String {
    let said =
        say_with(&format!("import-problem-{}", message_name(problem.word.word())), &problem.facts.iter().collect());
    let row = ("row", number.to_string());
    match &problem.column {
        Some(column) => say_about("import-at-column", &[row, ("column", column.clone()), ("said", said)]),
        None => say_about("import-at-row", &[row, ("said", said)]),
    }
}

/// What was put right in a file.
pub fn import_note(note: &ImportNote) -> String {
    say_with(&format!("import-repair-{}", message_name(&note.word)), &note.facts.iter().collect())
}

/// Whether the holder of a file said who it is; another kind of program does not.
pub fn named(who: &str, host: &str) -> &'static str {
    if who.is_empty() && host.is_empty() { "no" } else { "yes" }
}

/// The sentence for a conflict, with its arithmetic.
pub fn conflict(conflict: &ConflictView) -> String {
    Tongue::spoken().conflict(conflict, &Writing::PLAIN)
}

/// What a fix would do.
pub fn fix(fix: &Fix) -> String {
    let word = serde_json::to_value(fix.word).ok().and_then(|word| word.as_str().map(message_name));
    say_with(&format!("fix-{}", word.unwrap_or_default()), &fix.facts.iter().collect())
}

/// What an operation did.
pub fn operation(label: &OperationLabel) -> String {
    say_with(&format!("op-{}", message_name(&label.op)), &label.facts.iter().collect())
}

/// Whether a message of that name is there.
pub fn knows(message: &str) -> bool {
    has(Language::ALL[0], message)
}

/// A word in every language the program speaks: whoever sends a list may use another one than who brings it in.
pub fn in_every_language(message: &str) -> impl Iterator<Item = String> {
    Language::ALL
        .iter()
        .filter(move |language| has(**language, message))
        .map(move |language| say_in(*language, message, &FluentArgs::new()))
}

fn has(language: Language, message: &str) -> bool {
    language.bundle().get_message(message).is_some_and(|message| message.value().is_some())
}

/// What a language has not yet is said in the one everything is written in first.
fn say_with(name: &str, arguments: &FluentArgs<'_>) -> String {
    let spoken = spoken();
    say_in(if has(spoken, name) { spoken } else { Language::ALL[0] }, name, arguments)
}

fn say_in(language: Language, name: &str, arguments: &FluentArgs<'_>) -> String {
    let bundle = language.bundle();
    let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else { return name.to_owned() };
    let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (name, counted(name, value))).collect();
    bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
}

/// Facts come as texts; those a sentence counts with must be numbers, or one night is said like several.
fn counted<'value>(name: &str, value: &FluentValue<'value>) -> FluentValue<'value> {
    let number = match value {
        FluentValue::String(text) if counts(name) => text.parse::<i64>().ok(),
        _ => None,
    };
    number.map_or_else(|| value.clone(), FluentValue::from)
}

/// Whether a fact of that name is a number by which words are chosen.
fn counts(name: &str) -> bool {
    matches!(name, "count" | "people" | "room_count" | "room_nights" | "days")
}

fn message_name(word: &str) -> String {
    word.replace('_', "-")
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned)
}
