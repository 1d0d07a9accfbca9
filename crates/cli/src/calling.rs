//! Calling commands by name, and taking things back.

use crate::Ending;
use crate::arguments::Call;
use crate::reporting;
use attache_planner::commands::{self, LONGEST_INPUT};
use attache_planner::undo::Undo;
use attache_planner::wire::Empty;
use attache_planner::{Done, Planner, Refusal, undo as history, words};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::BufRead;

/// Takes a change back.
pub fn undo(planner: &mut Planner, position: Option<i64>, json: bool) -> Result<Ending, Refusal> {
    let done = history::undo(planner, Undo { position })?;
    said(&done, "note-undo", json)
}

/// Makes a change again.
pub fn redo(planner: &mut Planner, json: bool) -> Result<Ending, Refusal> {
    let done = history::redo(planner, Empty {})?;
    said(&done, "note-redo", json)
}

/// Calls one command, or those that come in on standard input. Answers are always JSON.
pub fn call(planner: &mut Planner, call: &Call, json: bool) -> Result<Ending, Refusal> {
    let Some(name) = &call.command else { return call_each(planner) };
    let input = read(call.input.as_deref().unwrap_or("{}"))?;
    let answer = commands::call(planner, name, input)?;
    reporting::say(json, &answer, || format!("{answer:#}"))?;
    Ok(Ending::Done)
}

/// One call on a line of standard input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    command: String,
    #[serde(default)]
    input: Value,
}

/// Answers each line before the next is read, and only when the change is on the disk. A fault of one call outweighs
/// everything, and nothing done at all is a refusal.
fn call_each(planner: &mut Planner) -> Result<Ending, Refusal> {
    let (mut done, mut refused, mut fault) = (false, false, false);
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|_| Refusal::Malformed { detail: "standard input is not text".to_owned() });
        let ended = line.is_err();
        let answer = line.and_then(|line| answer(planner, &line));
        let (is_fault, is_refused) = (answer.as_ref().is_err_and(Refusal::is_fault), answer.is_err());
        (done, refused, fault) = (done || !is_refused, refused || is_refused, fault || is_fault);
        let answer = answer.unwrap_or_else(|refusal| {
            let sentence = words::refusal(&refusal);
            reporting::note(&sentence);
            json!({ "refused": refusal, "sentence": sentence })
        });
        if !reporting::line(&answer.to_string())? || ended {
            break;
        }
    }
    Ok(match (fault, refused, done) {
        (true, ..) => Ending::Broken,
        (false, true, false) => Ending::Refused,
        (false, true, true) => Ending::NeedsAttention,
        (false, false, _) => Ending::Done,
    })
}

fn answer(planner: &mut Planner, line: &str) -> Result<Value, Refusal> {
    let malformed = |error: serde_json::Error| Refusal::Malformed { detail: error.to_string() };
    let Line { command, input } = serde_json::from_value(read(line)?).map_err(malformed)?;
    let input = if input.is_null() { json!({}) } else { input };
    Ok(json!({ "done": commands::call(planner, &command, input)? }))
}

fn read(text: &str) -> Result<Value, Refusal> {
    if text.len() > LONGEST_INPUT {
        return Err(Refusal::Malformed { detail: format!("longer than {LONGEST_INPUT} bytes") });
    }
    serde_json::from_str(text).map_err(|error| Refusal::Malformed { detail: error.to_string() })
}

fn said(done: &Done<()>, how: &str, json: bool) -> Result<Ending, Refusal> {
    let text = || format!("{}: {}", words::say(how), words::operation(&done.said));
    reporting::say(json, &serde_json::to_value(done).unwrap_or_default(), text)?;
    Ok(Ending::Done)
}
