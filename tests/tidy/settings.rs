//! Reads the shell's settings where they are written, for the rules about them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::checkout::{read, sources};

/// A content security policy: what may be loaded, by kind and source.
pub type Policy = BTreeMap<String, BTreeSet<String>>;

pub fn config() -> Value {
    json("src-tauri/tauri.conf.json")
}

pub fn security() -> Value {
    config()["app"]["security"].clone()
}

pub fn capability() -> Value {
    let files = sources("src-tauri/capabilities", &["json"]);
    let file = files.first().expect("src-tauri/capabilities holds one JSON file");
    json(&file.path)
}

pub fn permissions() -> Vec<String> {
    let listed = capability()["permissions"].as_array().cloned().unwrap_or_default();
    listed
        .iter()
        .map(|permission| {
            permission.as_str().or_else(|| permission["identifier"].as_str()).unwrap_or_default().to_owned()
        })
        .collect()
}

pub fn shell() -> Vec<String> {
    let mut files = sources("src-tauri/src", &["rs"]);
    // What happens first is read first.
    files.sort_by_key(|source| source.stem() != "main");
    files.into_iter().map(|source| source.text).collect()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path} is not JSON: {error}"))
}

/// A policy is written as one text or as a map; both mean the same.
pub fn policy(value: Option<&Value>) -> Option<Policy> {
    match value? {
        Value::String(text) => {
            let directives = text.split(';').map(str::split_whitespace);
            Some(
                directives
                    .filter_map(|mut words| Some((words.next()?.to_owned(), words.map(str::to_owned).collect())))
                    .collect(),
            )
        }
        Value::Object(map) => Some(map.iter().map(|(name, sources)| (name.clone(), words_of(sources))).collect()),
        _ => None,
    }
}

fn words_of(sources: &Value) -> BTreeSet<String> {
    match sources {
        Value::String(text) => text.split_whitespace().map(str::to_owned).collect(),
        Value::Array(list) => list.iter().filter_map(|source| source.as_str().map(str::to_owned)).collect(),
        _ => BTreeSet::new(),
    }
}

pub fn between<'a>(text: &'a str, opening: &str, closing: &str) -> &'a str {
    text.split_once(opening).and_then(|(_, rest)| rest.split_once(closing)).map_or("", |(inside, _)| inside)
}

pub fn quoted(list: &str) -> BTreeSet<String> {
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}
