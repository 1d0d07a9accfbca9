//! A space used twice at a time.
//!
//! Clashes with something only pencilled in are worth a warning; clashes between definite uses block. A part of a
//! divisible room is in the way of the whole, and the whole of every part.

use super::super::{Conflict, Level, Rule, View, each_overlap};
use super::{Family, are_together, of_two};
use crate::ids::SpaceId;
use crate::space_uses::SpaceUse;

pub(super) fn find(view: &View<'_>, family: &Family, found: &mut Vec<Conflict>) {
    for (space, uses, mixed) in family.competing(view.plan) {
        each_overlap(
            &uses,
            |usage| usage.interval,
            |first, second| {
                let here = !mixed || first.space != second.space;
                if here && !are_together(first, second) {
                    found.push(conflict(view, space, first, second));
                }
            },
        );
    }
}

fn conflict(view: &View<'_>, space: SpaceId, first: &SpaceUse, second: &SpaceUse) -> Conflict {
    let firm = first.definite && second.definite;
    let conflict = of_two(view, Rule::SpaceDoubleBooked, space, first, second);
    let level = if firm { conflict.level } else { conflict.level.max(Level::Warn) };
    Conflict { level, ..conflict }.softened(true, !firm)
}
