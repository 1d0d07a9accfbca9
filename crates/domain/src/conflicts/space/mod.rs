//! What does not fit in a room: a space and all it is a part of or made of are looked at together.

mod desk;
mod double_booked;
mod fits;
mod holds;
mod openings;
mod set_up;

pub(super) use desk::{confirm_by, of_delegation};
pub(super) use holds::{next_deadline, next_deadline_of_delegation};

use super::{Conflict, Rule, Subject, View, WHAT};
use crate::ids::{PersonId, SpaceId};
use crate::needs_of_use::people_of;
use crate::plan::{Plan, Thing};
use crate::space_tree::{parts, wholes};
use crate::space_uses::{SpaceUse, standing_uses};
use crate::time::Interval;
use std::collections::BTreeSet;

/// A room with its parts, and what uses each of them at the moment. A hold that lapsed uses nothing.
struct Family {
    /// Each space's uses in order of time.
    uses: Vec<(SpaceId, Vec<SpaceUse>)>,
}

impl Family {
    fn of(view: &View<'_>, outermost: SpaceId) -> Self {
        let uses = |space| (space, standing_uses(view.plan, space, view.now.at));
        Self { uses: spaces_of(view.plan, outermost).map(uses).collect() }
    }

    /// Every use of every space.
    fn all(&self) -> impl Iterator<Item = &SpaceUse> {
        self.uses.iter().flat_map(|(_, uses)| uses)
    }

    /// What competes for each space: the uses of it alone, and its uses beside those of each whole around it. The space
    /// named is the outer one.
    fn competing<'f>(&'f self, plan: &'f Plan) -> impl Iterator<Item = (SpaceId, Vec<SpaceUse>, bool)> + 'f {
        self.uses.iter().filter(|(_, uses)| !uses.is_empty()).flat_map(move |(space, own)| {
            let with_wholes = wholes(plan, *space).into_iter().filter_map(move |whole| {
                let (_, others) = self.uses.iter().find(|(one, uses)| *one == whole && !uses.is_empty())?;
                let mut both: Vec<SpaceUse> = own.iter().chain(others).copied().collect();
                both.sort_by_key(|usage| (usage.interval.start(), usage.thing));
                Some((whole, both, true))
            });
            std::iter::once((*space, own.clone(), false)).chain(with_wholes)
        })
    }
}

/// A room and its parts.
fn spaces_of(plan: &Plan, outermost: SpaceId) -> impl Iterator<Item = SpaceId> {
    std::iter::once(outermost).chain(parts(plan, outermost))
}

/// Everything about a room and its parts.
pub(super) fn find(view: &View<'_>, outermost: SpaceId, found: &mut Vec<Conflict>) {
    let family = Family::of(view, outermost);
    double_booked::find(view, &family, found);
    set_up::find(view, &family, found);
    for usage in family.all() {
        openings::find(view, usage, found);
        if !usage.is_a_night() {
            fits::find(view, usage, found);
            desk::find(view, usage, found);
        }
    }
    spaces_of(view.plan, outermost).for_each(|space| holds::lapsed(view, space, found));
    holds::out_of_order(view, &family, found);
}

/// A use of a space that does not fit it.
fn of_use(view: &View<'_>, rule: Rule, usage: &SpaceUse, facts: Vec<(&'static str, String)>) -> Conflict {
    let level = view.settings.level(rule);
    let people = people_of(view.plan, usage.purpose_of_use());
    let conflict = Conflict::new(rule, Subject::Space(usage.space), level, usage.interval.start(), people);
    Conflict { things: vec![(usage.thing, usage.interval)], facts, ..conflict }
}

/// Two uses that do not fit beside each other, the earlier first.
fn of_two(view: &View<'_>, rule: Rule, space: SpaceId, first: &SpaceUse, second: &SpaceUse) -> Conflict {
    let level = view.settings.level(rule);
    let hit: BTreeSet<PersonId> =
        [first, second].into_iter().flat_map(|usage| people_of(view.plan, usage.purpose_of_use())).collect();
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let conflict = Conflict::clash(rule, Subject::Space(space), level, things, hit.into_iter().collect());
    let nights: Vec<String> = [first, second].into_iter().filter_map(|usage| night_of(view.plan, usage)).collect();
    let facts = if nights.is_empty() { Vec::new() } else { vec![(WHAT, nights.join(" "))] };
    Conflict { facts, ..conflict }
}

/// The night of a stay that a use is: one stay may be in the way of one thing on several of its nights.
fn night_of(plan: &Plan, usage: &SpaceUse) -> Option<String> {
    let Thing::Stay(id) = usage.thing else { return None };
    let hotel = plan.stays.get(id).and_then(|stay| plan.places.get(stay.hotel))?;
    Some(usage.interval.start().with_timezone(&hotel.zone).date_naive().to_string())
}

/// Whether two uses are for the same thing, as a session and the hour of setting it up, or two nights of one household.
fn are_together(one: &SpaceUse, other: &SpaceUse) -> bool {
    one.thing == other.thing
        || one.serves == Some(other.thing)
        || other.serves == Some(one.thing)
        || (one.serves.is_some() && one.serves == other.serves)
}

/// Minutes between the end of one use and the start of the next; nothing when the end is not known or they overlap.
fn gap(first: &Interval, second: &Interval) -> Option<i64> {
    let minutes = (second.start() - first.end()?).num_minutes();
    (minutes >= 0).then_some(minutes)
}
