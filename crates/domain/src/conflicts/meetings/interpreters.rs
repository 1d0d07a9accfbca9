//! A meeting that is to be interpreted, and no interpreter sits at its table.
//!
//! Where the sides are known not to understand each other, that says more and is said instead. Booths are the room's
//! matter.

use super::super::{Conflict, Level, Rule, View};
use super::Placed;
use crate::meetings::{Interpretation, MeetingFunction};
use crate::understanding::open_gaps;

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    let wanted = placed.meeting.interpretation;
    if wanted == Interpretation::None || placed.has(MeetingFunction::Interpreter) {
        return;
    }
    let is_told = view.settings.level(Rule::LanguageNotCovered) != Level::Ignore;
    if is_told && !open_gaps(view.plan, placed.meeting.id).is_empty() {
        return;
    }
    let facts = vec![("interpretation", wanted.word().to_owned())];
    found.push(placed.conflict(view, Rule::InterpreterMissing, facts));
}
