//! What was asked for when a meeting was requested: when it may be, where alone, and how long.

use super::super::{Conflict, Rule, View};
use super::Placed;

pub(super) fn find(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    outside_windows(view, placed, found);
    elsewhere(view, placed, found);
    too_short(view, placed, found);
}

/// A meeting must lie in one of its windows, whole.
fn outside_windows(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    let mut windows = view.plan.meeting_windows.of(placed.meeting.id).filter_map(|one| one.interval().ok()).peekable();
    if windows.peek().is_some() && !windows.any(|window| window.covers(&placed.interval)) {
        found.push(placed.conflict(view, Rule::OutsideWindows, Vec::new()));
    }
}

/// The room that was wished for, or else the venue. Where it has no room yet, it is nowhere else.
fn elsewhere(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let Some(space) = placed.meeting.space.and_then(|space| plan.spaces.get(space)) else { return };
    let room = placed.meeting.wished_space.filter(|wished| *wished != space.id);
    let venue = placed.meeting.wished_venue.filter(|wished| *wished != space.venue);
    let room = room.and_then(|wished| plan.spaces.get(wished)).map(|wished| wished.name.clone());
    let wished = room.or_else(|| venue.and_then(|wished| plan.venues.get(wished)).map(|wished| wished.name.clone()));
    if let Some(wished) = wished {
        let facts = vec![("wished", wished), ("room", space.name.clone())];
        found.push(placed.conflict(view, Rule::NotWhereWished, facts));
    }
}

fn too_short(view: &View<'_>, placed: &Placed<'_>, found: &mut Vec<Conflict>) {
    if let (Some(asked), Some(takes)) = (placed.meeting.minutes, placed.interval.minutes())
        && takes < asked
    {
        let facts = vec![("asked", asked.to_string()), ("takes", takes.to_string())];
        found.push(placed.conflict(view, Rule::ShorterThanAsked, facts));
    }
}
