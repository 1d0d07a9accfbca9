//! Bookings and events as schema.org JSON-LD, the form in which carriers and hotels send them to machines.

mod events;
mod node;
mod trips;

use serde_json::Value;

use crate::{Finding, Limits, Repair, Source, Unreadable, finding::Found, repair::Notes};
use node::{Graph, Node};

/// Reads a JSON file of bookings.
pub(crate) fn read(text: &str, limits: &Limits, notes: &mut Notes) -> Result<Vec<Finding>, Unreadable> {
    let value = parse(text, limits, notes)?;
    let mut found = Found::new(limits);
    collect(&value, &mut Place { entry: 0, counts: true, uid: None }, &mut found, notes)?;
    Ok(found.into_findings())
}

/// JSON as a value; nesting is measured before the parser goes down into it. Line breaks inside texts, which JSON forbids
/// and mail templates write all the same, are taken as such and told.
pub(crate) fn parse(text: &str, limits: &Limits, notes: &mut Notes) -> Result<Value, Unreadable> {
    let text = text.trim_start_matches('\u{feff}');
    if depth(text) > limits.depth {
        return Err(Unreadable::TooDeep { limit: limits.depth });
    }
    serde_json::from_str(text).or_else(|error| {
        let value = with_breaks_escaped(text).and_then(|mended| serde_json::from_str(&mended).ok());
        let damaged = Unreadable::DamagedAtLine { line: error.line() as u64, column: error.column() as u64 };
        if value.is_some() {
            notes.tell(Repair::BreaksInText);
        }
        value.ok_or(damaged)
    })
}

/// The text with its line breaks and tabulators inside strings written as JSON wants them. None: there are none.
fn with_breaks_escaped(text: &str) -> Option<String> {
    let mut mended = String::with_capacity(text.len() + 100);
    let (mut quoted, mut escaped, mut found) = (false, false, false);
    for letter in text.chars() {
        let replacement = match letter {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => "",
        };
        if quoted && !escaped && !replacement.is_empty() {
            mended.push_str(replacement);
            found = true;
            continue;
        }
        quoted ^= letter == '"' && !escaped;
        escaped = quoted && letter == '\\' && !escaped;
        mended.push(letter);
    }
    found.then_some(mended)
}

/// How deep brackets outside of strings are nested.
fn depth(text: &str) -> u64 {
    let (mut deepest, mut now, mut quoted, mut escaped) = (0_u64, 0_u64, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                now += 1;
                deepest = deepest.max(now);
            }
            b'}' | b']' if !quoted => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Where the next booking stands.
pub(crate) struct Place {
    /// The last entry seen.
    pub(crate) entry: u64,
    /// Whether each booking is an entry of its own; in a calendar they are all in the event's.
    pub(crate) counts: bool,
    /// The identity of the calendar's event.
    pub(crate) uid: Option<String>,
}

/// Adds every booking and event in a value, however it is nested.
pub(crate) fn collect(
    value: &Value,
    place: &mut Place,
    found: &mut Found,
    notes: &mut Notes,
) -> Result<(), Unreadable> {
    let graph = Graph::of(value);
    walk(Node { value, graph: &graph }, place, found, notes)
}

fn walk(node: Node<'_>, place: &mut Place, found: &mut Found, notes: &mut Notes) -> Result<(), Unreadable> {
    match node.value {
        Value::Array(values) => {
            for value in values {
                walk(Node { value, ..node }, place, found, notes)?;
            }
            Ok(())
        }
        Value::Object(parts) => {
            if recognised(node, place, found, notes)? {
                return Ok(());
            }
            let before = found.len();
            for value in parts.values().filter(|value| value.is_array() || value.is_object()) {
                walk(Node { value, ..node }, place, found, notes)?;
            }
            if before == found.len() && node.has_type_ending("Reservation") {
                place.entry += u64::from(place.counts);
                notes.tell(Repair::PassedOver { entry: place.entry, kind: node.types().join(" ") });
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn recognised(node: Node<'_>, place: &mut Place, found: &mut Found, notes: &mut Notes) -> Result<bool, Unreadable> {
    let entry = place.entry + u64::from(place.counts);
    let source = || Source { entry, uid: place.uid.clone().or_else(|| node.identity()), repetition: None };
    let finding = match trips::kind(node) {
        Some(kind) => Some(Finding::Trip(Box::new(trips::trip(kind, node, source(), notes)))),
        None if node.is("LodgingReservation") => {
            Some(Finding::Lodging(Box::new(events::lodging(node, source(), notes))))
        }
        None => events::event(node, source(), notes).map(|event| Finding::Event(Box::new(event))),
    };
    let Some(finding) = finding else {
        return Ok(false);
    };
    place.entry = entry;
    found.push(finding)?;
    for part in ["subEvent", "subReservation"] {
        if let Some(value) = node.value.get(part) {
            walk(Node { value, ..node }, place, found, notes)?;
        }
    }
    Ok(true)
}
