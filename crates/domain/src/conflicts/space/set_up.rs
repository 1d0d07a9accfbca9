//! Too little time between two uses of a room: for clearing after the one and preparing for the other, or for what the
//! desk wants between any two.
//!
//! Neighbours with the same layout share what stands: nothing is cleared and nothing is put up, and only the minutes count
//! that a booking asks for itself.

use super::super::{Conflict, Level, Rule, Step, Sum, View, each_overlap};
use super::{Family, are_together, gap, of_two};
use crate::desk_rules::{rules_of, turnover_between};
use crate::ids::SpaceId;
use crate::plan::Plan;
use crate::space_uses::SpaceUse;
use crate::time::Interval;
use chrono::TimeDelta;

pub(super) fn find(view: &View<'_>, family: &Family, found: &mut Vec<Conflict>) {
    for (space, uses, mixed) in family.competing(view.plan) {
        let mut spread: Vec<(Interval, &SpaceUse)> =
            uses.iter().filter_map(|usage| Some((with_buffers(view.plan, usage)?, usage))).collect();
        spread.sort_by_key(|(interval, usage)| (interval.start(), usage.thing));
        each_overlap(
            &spread,
            |(interval, _)| *interval,
            |one, other| {
                let (first, second) = in_order(one.1, other.1);
                let here = !mixed || first.space != second.space;
                if here && !are_together(first, second) {
                    found.extend(too_close(view, space, first, second));
                }
            },
        );
    }
}

fn in_order<'u>(one: &'u SpaceUse, other: &'u SpaceUse) -> (&'u SpaceUse, &'u SpaceUse) {
    let at = |usage: &SpaceUse| (usage.interval.start(), usage.thing);
    if at(one) <= at(other) { (one, other) } else { (other, one) }
}

/// A use with all the minutes around it that anything asks for. One whose end nobody announced is only known to begin, and
/// what comes before it must still leave the time to prepare it.
fn with_buffers(plan: &Plan, usage: &SpaceUse) -> Option<Interval> {
    let buffers = usage.buffers(plan);
    let turnover = turnover(plan, usage).unwrap_or(0);
    let after = if usage.interval.end().is_some() { buffers.tear_down.max(turnover) } else { 0 };
    let start = usage.interval.start() - TimeDelta::minutes(buffers.set_up);
    Interval::new(start, usage.interval.known_end() + TimeDelta::minutes(after)).ok()
}

fn turnover(plan: &Plan, usage: &SpaceUse) -> Option<i64> {
    rules_of(plan, usage).and_then(|rules| rules.turnover_minutes)
}

fn too_close(view: &View<'_>, space: SpaceId, first: &SpaceUse, second: &SpaceUse) -> Option<Conflict> {
    let plan = view.plan;
    let gap = gap(&first.interval, &second.interval)?;
    let between = first.furnished(plan).until(&second.furnished(plan));
    let turnover = turnover_between(plan, second.space, first.purpose(plan), second.purpose(plan));
    let (rule, steps) = if gap < between.tear_down + between.set_up {
        let steps = [(Step::Clear, between.tear_down), (Step::SetUp, between.set_up)];
        (Rule::SetUpOverlap, steps.into_iter().filter(|(_, minutes)| *minutes > 0).collect())
    } else if gap < turnover {
        (Rule::TurnoverTooShort, vec![(Step::Turnover, turnover)])
    } else {
        return None;
    };
    let firm = first.definite && second.definite;
    let sum = Sum { from: (Step::Ends, first.interval.end()?), steps, needed: (Step::Starts, second.interval.start()) };
    let conflict = of_two(view, rule, space, first, second);
    let level = if firm { conflict.level } else { conflict.level.max(Level::Warn) };
    Some(Conflict { level, sum: Some(sum), ..conflict }.softened(true, !firm))
}
