//! A space used twice at a time.
//!
//! Clashes with something only pencilled in are worth a warning; clashes between definite uses block. A part of a
//! divisible room is in the way of the whole, and the whole of every part.

use super::{Conflict, Level, Rule, Subject, View, each_overlap};
use crate::ids::{PersonId, SpaceId};
use crate::plan::{Plan, Thing};
use crate::space_tree::wholes;
use crate::space_uses::{SpaceUse, space_uses};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn find(view: &View<'_>) -> Vec<Conflict> {
    let plan = view.plan;
    let uses = space_uses(plan);
    let mut clashes: Vec<(SpaceId, SpaceUse, SpaceUse)> = Vec::new();
    for (space, list) in &uses {
        each_clash(list, |first, second| clashes.push((*space, *first, *second)));
        for whole in wholes(plan, *space) {
            let Some(others) = uses.get(&whole) else { continue };
            let mut both: Vec<SpaceUse> = list.iter().chain(others).copied().collect();
            both.sort_by_key(|usage| (usage.interval.start(), usage.thing));
            each_clash(&both, |first, second| {
                if first.space != second.space {
                    clashes.push((whole, *first, *second));
                }
            });
        }
    }
    if clashes.is_empty() || view.settings.level(Rule::SpaceDoubleBooked) == Level::Ignore {
        return Vec::new();
    }
    let people = people_by_thing(plan);
    clashes.into_iter().map(|(space, first, second)| conflict(view, &people, space, &first, &second)).collect()
}

/// A booking is in nobody's way by serving the very thing it meets.
fn each_clash(sorted: &[SpaceUse], mut clash: impl FnMut(&SpaceUse, &SpaceUse)) {
    let together = |one: &SpaceUse, other: &SpaceUse| {
        one.serves == Some(other.thing)
            || other.serves == Some(one.thing)
            || (one.serves.is_some() && one.serves == other.serves)
    };
    each_overlap(
        sorted,
        |usage| usage.interval,
        |first, second| {
            if !together(first, second) {
                clash(first, second);
            }
        },
    );
}

fn conflict(
    view: &View<'_>,
    people: &BTreeMap<Thing, BTreeSet<PersonId>>,
    space: SpaceId,
    first: &SpaceUse,
    second: &SpaceUse,
) -> Conflict {
    let things = [first, second].map(|usage| usage.serves.unwrap_or(usage.thing));
    let hit: BTreeSet<PersonId> = things.iter().filter_map(|thing| people.get(thing)).flatten().copied().collect();
    let level = view.settings.level(Rule::SpaceDoubleBooked);
    let level = if first.definite && second.definite { level } else { level.max(Level::Warn) };
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let people = hit.into_iter().collect();
    let conflict = Conflict::clash(Rule::SpaceDoubleBooked, Subject::Space(space), level, things, people);
    conflict.softened(true, !(first.definite && second.definite))
}

fn people_by_thing(plan: &Plan) -> BTreeMap<Thing, BTreeSet<PersonId>> {
    let mut people: BTreeMap<Thing, BTreeSet<PersonId>> = BTreeMap::new();
    for attendance in plan.attendances.iter() {
        people.entry(Thing::Session(attendance.session)).or_default().insert(attendance.person);
    }
    for participant in plan.participants.iter() {
        people.entry(Thing::Meeting(participant.meeting)).or_default().insert(participant.person);
    }
    people
}
