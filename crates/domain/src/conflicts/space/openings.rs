//! A use while its space is shut, closed or kept for others.

use super::super::{Conflict, Rule, View};
use super::of_use;
use crate::desk::{Closure, ClosureKind};
use crate::ids::DelegationId;
use crate::openings::{Opening, closures_of, is_open, lets_in, opening, zone_of};
use crate::space_uses::SpaceUse;
use crate::time::{Interval, Zoned};
use chrono::TimeDelta;

pub(super) fn find(view: &View<'_>, usage: &SpaceUse, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if !is_open(plan, usage.space, &usage.interval) {
        found.push(of_use(view, Rule::OutsideHours, usage, hours_said(view, usage)));
    }
    let delegations: Vec<DelegationId> = usage.delegations(plan).into_iter().collect();
    for closure in closures_of(plan, usage.space) {
        let Ok(shut) = closure.interval() else { continue };
        let needed = match closure.kind {
            // Nobody gets in to prepare either.
            ClosureKind::Closure => with_buffers(view, usage),
            ClosureKind::Blocking => usage.interval,
        };
        if shut.overlaps(&needed) && !lets_in(plan, closure, &delegations, usage.purpose(plan)) {
            found.push(closed(view, usage, closure));
        }
    }
}

fn with_buffers(view: &View<'_>, usage: &SpaceUse) -> Interval {
    let buffers = usage.buffers(view.plan);
    let start = usage.interval.start() - TimeDelta::minutes(buffers.set_up);
    let end = usage.interval.end().map(|end| end + TimeDelta::minutes(buffers.tear_down));
    Interval::from(start, end).unwrap_or(usage.interval)
}

fn closed(view: &View<'_>, usage: &SpaceUse, closure: &Closure) -> Conflict {
    let rule = match closure.kind {
        ClosureKind::Closure => Rule::SpaceClosed,
        ClosureKind::Blocking => Rule::SpaceKept,
    };
    let clock = |at: Zoned| at.local().format("%Y-%m-%d %H:%M").to_string();
    let facts = vec![
        (super::super::WHAT, closure.id.to_string()),
        ("explained", if closure.reason.is_empty() { "no" } else { "yes" }.to_owned()),
        ("reason", closure.reason.clone()),
        ("from", clock(closure.starts)),
        ("to", clock(closure.ends)),
    ];
    of_use(view, rule, usage, facts)
}

/// The hours of the day on which a use starts, or that it is shut.
fn hours_said(view: &View<'_>, usage: &SpaceUse) -> Vec<(&'static str, String)> {
    let plan = view.plan;
    let zone = zone_of(plan, usage.space);
    let day = usage.interval.start().with_timezone(&zone).date_naive();
    let clock = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let hours = match opening(plan, usage.space, day) {
        Opening::Open(opens, closes) if closes > 24 * 60 => {
            format!("{}–{} (+1)", clock(opens), clock(closes - 24 * 60))
        }
        Opening::Open(opens, closes) => format!("{}–{}", clock(opens), clock(closes)),
        Opening::Shut | Opening::Unknown => return vec![("shut", "yes".to_owned())],
    };
    vec![("shut", "no".to_owned()), ("hours", hours)]
}
