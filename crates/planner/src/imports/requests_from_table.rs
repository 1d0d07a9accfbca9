//! The rows of a list of requests as drafts.

use super::drafts::{BodyDraft, RequestDraft};
use super::from_table::Cells;
use attache_domain::meetings::{Interpretation, MeetingKind, Priority};
use attache_domain::programme::Reply;
use attache_imports::column::Field;

/// The longest a meeting may last, in minutes.
const MOST_MINUTES: i64 = 1440;

impl Cells<'_> {
    pub(super) fn request(&mut self) -> RequestDraft {
        RequestDraft {
            asking: self.bodies(Field::Body).into_iter().next().unwrap_or_default(),
            asked: self.bodies(Field::Counterpart),
            title: self.text(Field::Title),
            kind: self.word(Field::Kind, "meeting-kind", MeetingKind::ALL, MeetingKind::word),
            topic: self.text(Field::Description),
            priority: self.word(Field::Priority, "priority", Priority::ALL, Priority::word),
            minutes: self.number(Field::Duration, MOST_MINUTES),
            interpretation: self.word(
                Field::Interpretation,
                "interpretation",
                Interpretation::ALL,
                Interpretation::word,
            ),
            received_on: self.day(Field::Day),
            answer: self.word(Field::Status, "reply", Reply::ALL, Reply::word),
            note: self.text(Field::Notes),
        }
    }

    /// Several bodies in a cell stand on lines of their own or between semicolons.
    fn bodies(&self, field: Field) -> Vec<BodyDraft> {
        let written = self.text(field).unwrap_or_default();
        let names = written.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| BodyDraft { name: name.to_owned(), country: String::new() }).collect()
    }
}
