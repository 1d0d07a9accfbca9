//! Notes are to be taken in a meeting, and nobody at its table takes them.

use super::super::{Conflict, Rule, View};
use super::Placed;
use crate::meetings::MeetingFunction;

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    if placed.meeting.note_taker && !placed.has(MeetingFunction::NoteTaker) {
        found.push(placed.conflict(view, Rule::NoteTakerMissing, Vec::new()));
    }
}
