//! How answers are written: as text for people, or as JSON for programs.

use attache_planner::commands::Progress;
use attache_planner::{Refusal, words};
use serde_json::{Map, Value};
use std::io::{ErrorKind, IsTerminal, Write};
use unicode_width::UnicodeWidthStr;

/// No column is wider than this many character cells.
const WIDEST: usize = 44;

/// Writes an answer, as JSON if that was asked for.
pub fn say(json: bool, answer: &Value, text: impl FnOnce() -> String) -> Result<(), Refusal> {
    let answer = if json { format!("{answer:#}") } else { text() };
    line(&answer).map(|_| ())
}

/// Writes a line to standard output and tells whether somebody still reads. Who has seen enough (`| head`) goes away
/// without a word, and that is no fault.
pub fn line(text: &str) -> Result<bool, Refusal> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(_) => Err(Refusal::Broken { doing: "answering".to_owned() }),
    }
}

/// Writes a refusal to standard error.
pub fn refused(refusal: &Refusal, json: bool) {
    note(&words::refusal(refusal));
    if json {
        // There is a sentence on standard error already; more cannot be done for whoever does not read.
        let _ = line(&format!("{:#}", serde_json::json!({ "refused": refusal })));
    }
}

/// Writes a sentence to standard error, beside the answer.
pub fn note(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

/// Shows how far long work is, where somebody watches.
pub fn progress(progress: &Progress) {
    let mut watched = std::io::stderr();
    if watched.is_terminal() {
        let Progress { done, of, doing } = progress;
        let _ = write!(watched, "\r\u{1b}[K{done}/{of} {doing}").and_then(|()| watched.flush());
    }
}

/// Clears the line that showed how far the work was.
pub fn progress_done() {
    let mut watched = std::io::stderr();
    if watched.is_terminal() {
        let _ = write!(watched, "\r\u{1b}[K");
    }
}

/// Writes rows as columns that line up: the fields of the first row, without keys and lists of things.
pub fn table(rows: &[Map<String, Value>]) -> String {
    let Some(first) = rows.first() else { return words::say("note-nothing-here") };
    let names: Vec<&String> = first.keys().filter(|name| is_shown(name, rows)).collect();
    let cells: Vec<Vec<String>> = rows.iter().map(|row| names.iter().map(|name| cell(&row[*name])).collect()).collect();
    let width = |column: usize| {
        let cells = cells.iter().map(|row| row[column].width());
        cells.chain([names[column].width()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..names.len()).map(width).collect();
    let line = |row: Vec<&str>| {
        let padded = row.iter().zip(&widths).map(|(text, width)| format!("{text}{}", " ".repeat(width - text.width())));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let head = line(names.iter().map(|name| name.as_str()).collect());
    let body = cells.iter().map(|row| line(row.iter().map(String::as_str).collect()));
    std::iter::once(head).chain(body).collect::<Vec<_>>().join("\n")
}

/// Keys and lists of things are for programs; a column in which nothing stands helps nobody.
fn is_shown(name: &str, rows: &[Map<String, Value>]) -> bool {
    let is_key = |value: &Value| value.as_str().is_some_and(|text| text.len() == 36 && text.matches('-').count() == 4);
    let says_something = |value: &Value| !cell(value).is_empty() && !is_key(value);
    rows.iter().filter_map(|row| row.get(name)).any(says_something)
}

fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        Value::String(text) => text.clone(),
        Value::Object(object) => of_object(object),
        other => other.to_string(),
    };
    shortened(&text.replace(['\n', '\t'], " "))
}

/// A time on its wall; a thing by its name; a decision by its rule or, where somebody decided, by the reason.
fn of_object(object: &Map<String, Value>) -> String {
    let text = |name| object.get(name).and_then(Value::as_str);
    match (text("local"), text("zone")) {
        (Some(local), Some(zone)) => format!("{} {zone}", local.replace('T', " ")),
        _ => ["name", "rule", "reason", "by"].into_iter().find_map(text).unwrap_or_default().to_owned(),
    }
}

fn shortened(text: &str) -> String {
    if text.width() <= WIDEST {
        return text.to_owned();
    }
    let mut short = String::new();
    for character in text.chars() {
        if short.width() >= WIDEST - 1 {
            break;
        }
        short.push(character);
    }
    short + "…"
}
