//! Two sides of a meeting that do not understand each other while nobody at the table interprets between them.
//!
//! What counts is who sits there, not what was asked for: an interpreter who knows the pair bridges it, whatever the
//! request says, and a request for interpretation bridges nothing.

use super::super::{Conflict, Rule, View, WHAT};
use super::{Placed, name_of};
use crate::ids::PartyId;
use crate::understanding::{Gap, open_gaps};
use std::collections::BTreeMap;

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    for gaps in by_two(open_gaps(view.plan, placed.meeting.id)) {
        let Some(first) = gaps.first() else { continue };
        let languages: Vec<&str> = gaps.iter().map(|gap| gap.speaker.speaks.as_str()).collect();
        let both = if gaps.len() > 1 { "yes" } else { "no" };
        let (speaker, listener) = (first.speaker.delegation, first.listener.delegation);
        let facts = vec![
            (WHAT, format!("{} {}", speaker.min(listener), speaker.max(listener))),
            ("speaker", name_of(view.plan, speaker)),
            ("listener", name_of(view.plan, listener)),
            ("languages", languages.join(", ")),
            ("both", both.to_owned()),
        ];
        found.push(placed.conflict(view, Rule::LanguageNotCovered, facts));
    }
}

/// The ways between each two sides: one, or one there and one back.
fn by_two(gaps: Vec<Gap<'_>>) -> impl Iterator<Item = Vec<Gap<'_>>> {
    let mut pairs: BTreeMap<(PartyId, PartyId), Vec<Gap<'_>>> = BTreeMap::new();
    for gap in gaps {
        let (one, other) = (gap.speaker.id, gap.listener.id);
        pairs.entry((one.min(other), one.max(other))).or_default().push(gap);
    }
    pairs.into_values()
}
