//! Things of schema.org, as programs read them out of a page.

use attache_domain::time::Zoned;
use serde_json::{Map, Value};

/// A thing of a kind with the fields that are known; nothing where none is.
pub(crate) fn thing(kind: &str, fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let known = fields.into_iter().filter(|(_, value)| !value.is_null());
    let mut thing: Map<String, Value> = known.map(|(name, value)| (name.to_owned(), value)).collect();
    if thing.is_empty() {
        return Value::Null;
    }
    thing.insert("@type".to_owned(), kind.into());
    Value::Object(thing)
}

/// A text, or nothing where there is none.
pub(crate) fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

/// "2014-06-19T12:40:00+02:00": the time on the wall there, and how far its clocks are from UTC.
pub(crate) fn moment(at: Zoned) -> Value {
    let ahead = at.minutes_ahead_of_utc();
    let sign = if ahead < 0 { '-' } else { '+' };
    let wall = at.local().format("%Y-%m-%dT%H:%M:%S");
    format!("{wall}{sign}{:02}:{:02}", ahead.abs() / 60, ahead.abs() % 60).into()
}
