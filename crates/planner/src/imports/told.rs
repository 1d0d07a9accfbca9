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
