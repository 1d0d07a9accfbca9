//! What the reading of a file told, as words and facts for sentences.

use super::letters::ImportNote;
use crate::operate::Facts;
use crate::refusal::Refusal;
use attache_imports::{Repair, Unreadable};
use serde::Serialize;
use serde_json::Value;

/// A repair, with its facts as texts.
pub fn repair(repair: &Repair) -> ImportNote {
    let (word, facts) = word_and_facts(repair);
    ImportNote { word, facts }
}

/// Why a file was not read, as a refusal.
pub fn refusal(unreadable: &Unreadable) -> Refusal {
    if *unreadable == Unreadable::Cancelled {
        return Refusal::Cancelled;
    }
    let (reason, facts) = word_and_facts(unreadable);
    Refusal::Unreadable { reason, facts }
}

/// The word of a value that is nothing but a word.
pub fn word_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// What is written as a word and its facts.
fn word_and_facts(value: &impl Serialize) -> (String, Facts) {
    let Ok(Value::Object(mut parts)) = serde_json::to_value(value) else { return Default::default() };
    let word = parts.remove("word").and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default();
    let facts = match parts.remove("facts") {
        Some(Value::Object(facts)) => facts.into_iter().map(|(name, fact)| (name, text(&fact))).collect(),
        _ => Facts::new(),
    };
    (word, facts)
}

fn text(fact: &Value) -> String {
    match fact {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use crate::words;

    const UNREADABLE: &str = include_str!("../../../imports/src/refusal.rs");
    const REPAIRS: &str = include_str!("../../../imports/src/repair.rs");

    /// The variants of an enum, as messages name them.
    fn variants(source: &str, name: &str) -> Vec<String> {
        let body = source.split_once(&format!("pub enum {name} {{")).expect("the enum is there").1;
        let body = body.split_once("\n}").expect("it ends").0;
        let is_variant =
            |line: &&str| line.starts_with("    ") && line[4..].starts_with(|c: char| c.is_ascii_uppercase());
        let names = body.lines().filter(is_variant).map(|line| line.trim().trim_end_matches([',', '{', ' ']));
        names.map(dashed).collect()
    }

    fn dashed(name: &str) -> String {
        let mut word = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !word.is_empty() {
                word.push('-');
            }
            word.push(letter.to_ascii_lowercase());
        }
        word
    }

    #[test]
    fn everything_the_reader_says_has_its_sentence() {
        let unreadable = variants(UNREADABLE, "Unreadable").into_iter().filter(|word| word != "cancelled");
        let unreadable = unreadable.map(|word| format!("unreadable-{word}"));
        let repairs = variants(REPAIRS, "Repair").into_iter().map(|word| format!("import-repair-{word}"));
        let all: Vec<String> = unreadable.chain(repairs).collect();
        assert!(all.len() > 50, "both lists are read: {all:?}");
        let unknown: Vec<&String> = all.iter().filter(|message| !words::knows(message)).collect();
        assert_eq!(unknown, Vec::<&String>::new(), "these have no sentence in words/en/imports.ftl");
    }
}
