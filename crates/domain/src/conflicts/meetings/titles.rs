//! A meeting whose title is not for everybody, and that has no other for those who may not read it.

use super::super::{Conflict, Rule, View};
use super::Placed;
use crate::meetings::Sensitivity;

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    let meeting = placed.meeting;
    if meeting.sensitivity != Sensitivity::Normal && meeting.neutral_title.trim().is_empty() {
        let facts = vec![("sensitivity", meeting.sensitivity.word().to_owned())];
        found.push(placed.conflict(view, Rule::NeutralTitleMissing, facts));
    }
}
