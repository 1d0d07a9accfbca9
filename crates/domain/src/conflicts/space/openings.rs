//! A use while its space is shut, closed or kept for others.

use super::super::{Conflict, Rule, View};
use super::{night_of, of_use};
use crate::desk::{Closure, ClosureKind};
use crate::ids::{DelegationId, SpaceId};
use crate::openings::{Opening, closures_against, hours_in_words, opening, shut_by, zone_of};
use crate::space_uses::SpaceUse;
use crate::time::Zoned;

pub(super) fn find(view: &View<'_>, usage: &SpaceUse, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let shut = || shut_by(plan, usage.space, &usage.interval);
    if let Some(shut) = if usage.is_a_night() { None } else { shut() } {
        found.push(of_use(view, Rule::OutsideHours, usage, hours_said(view, usage, shut)));
    }
    let delegations: Vec<DelegationId> = usage.delegations(plan).into_iter().collect();
    let (buffers, purpose) = (usage.buffers(plan), usage.purpose(plan));
    let against = closures_against(plan, usage.space, &usage.interval, buffers, &delegations, purpose);
    // What is kept for some by day is nobody's by night; what is out of service nobody sleeps in either.
    let against = against.into_iter().filter(|one| !usage.is_a_night() || one.kind == ClosureKind::Closure);
    found.extend(against.map(|closure| closed(view, usage, closure)));
}

fn closed(view: &View<'_>, usage: &SpaceUse, closure: &Closure) -> Conflict {
    let rule = match closure.kind {
        ClosureKind::Closure => Rule::SpaceClosed,
        ClosureKind::Blocking => Rule::SpaceKept,
    };
    let clock = |at: Zoned| at.local().format("%Y-%m-%d %H:%M").to_string();
    let night = night_of(view.plan, usage).map(|night| format!(" {night}")).unwrap_or_default();
    let facts = vec![
        (super::super::WHAT, format!("{}{night}", closure.id)),
        ("explained", if closure.reason.is_empty() { "no" } else { "yes" }.to_owned()),
        ("reason", closure.reason.clone()),
        ("from", clock(closure.starts)),
        ("to", clock(closure.ends)),
    ];
    of_use(view, rule, usage, facts)
}

/// The hours, on the day on which a use starts, of the space that keeps it out, or that it is shut.
fn hours_said(view: &View<'_>, usage: &SpaceUse, shut: SpaceId) -> Vec<(&'static str, String)> {
    let plan = view.plan;
    let zone = zone_of(plan, usage.space);
    let day = usage.interval.start().with_timezone(&zone).date_naive();
    let hours = match opening(plan, shut, day) {
        Opening::Open(opens, closes) => hours_in_words(opens, closes),
        Opening::Shut | Opening::Unknown => return vec![("shut", "yes".to_owned())],
    };
    vec![("shut", "no".to_owned()), ("hours", hours)]
}
