//! The timed rows of a document for programs, as events in the vocabulary of schema.org: what calendars and travel assistants
//! read out of a page. They hold what the page says and nothing more.

use super::content::State;
use super::gate::Paper;
use super::timed::TimedRow;
use crate::web::things::{moment, text, thing};
use crate::words::Words;
use attache_domain::papers::About;
use serde_json::Value;

/// An event for each timed row, in the order of their times.
pub(super) fn things(paper: &Paper, words: &Words) -> Vec<Value> {
    // A document about a room says so once, at its head.
    let about = match paper.content().kind.about() {
        About::Room => paper.content().about.said.in_words(words),
        _ => String::new(),
    };
    TimedRow::all_of(paper).iter().map(|row| event(row, &about, words)).collect()
}

fn event(row: &TimedRow<'_>, about: &str, words: &Words) -> Value {
    let status = match row.state {
        State::Cancelled => "http://schema.org/EventCancelled",
        State::Settled | State::Tentative => "http://schema.org/EventScheduled",
    };
    let place = Some(row.location(words)).filter(|place| !place.is_empty()).unwrap_or_else(|| about.to_owned());
    let fields = [
        ("name", text(&row.plain_title(words))),
        ("startDate", moment(row.starts)),
        ("endDate", row.ends.map_or(Value::Null, moment)),
        ("eventStatus", status.into()),
        ("location", thing("Place", [("name", text(&place))])),
    ];
    thing("Event", fields)
}
