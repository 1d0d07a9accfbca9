//! Which rules of the room desk govern a use, its hours, the pause between two uses, and who goes before whom.

use crate::bookings::BookingPurpose;
use crate::delegations::Body;
use crate::desk::DeskRules;
use crate::ids::SpaceId;
use crate::openings::{hours_around, minute_of, zone_of};
use crate::plan::Plan;
use crate::rooms::listed;
use crate::space_uses::SpaceUse;
use crate::time::Interval;
use chrono::{DateTime, TimeDelta, Utc};

/// The rules of the desk for a space: its venue's, or those of the whole forum.
pub fn rules_for(plan: &Plan, space: SpaceId) -> Option<&DeskRules> {
    let venue = plan.spaces.get(space)?.venue;
    let own = plan.desk_rules.of(venue).next();
    own.or_else(|| plan.desk_rules.iter().find(|rules| rules.venue.is_none()))
}

/// The rules of the desk for a use, if they govern what it is for; none govern who sleeps there.
pub fn rules_of<'plan>(plan: &'plan Plan, usage: &SpaceUse) -> Option<&'plan DeskRules> {
    rules_for(plan, usage.space).filter(|_| !usage.is_a_night()).filter(|rules| governs(rules, usage.purpose(plan)))
}

/// Whether rules govern bookings of a purpose. Rules that name none are about meetings.
pub fn governs(rules: &DeskRules, purpose: BookingPurpose) -> bool {
    let mut named = listed(&rules.purposes).peekable();
    if named.peek().is_none() { purpose == BookingPurpose::Meeting } else { named.any(|word| word == purpose.word()) }
}

/// The stretches of time around a use in which the desk of a space lets bookings be; nothing where its rules set no
/// hours. A desk that is open past midnight still has the hours of the day before.
pub fn desk_hours_around(plan: &Plan, rules: &DeskRules, space: SpaceId, wanted: &Interval) -> Option<Vec<Interval>> {
    let hours = rules.opens.zip(rules.closes)?;
    Some(hours_around(zone_of(plan, space), wanted, |_| Some(hours)))
}

/// Whether all of a use lies within the hours of the desk of its space, as far as its rules set any.
pub fn is_within_desk_hours(plan: &Plan, rules: &DeskRules, space: SpaceId, wanted: &Interval) -> bool {
    desk_hours_around(plan, rules, space, wanted).is_none_or(|open| open.iter().any(|hours| hours.covers(wanted)))
}

/// The beginning of the slot in which an instant lies, where rules divide time into slots: they are counted on the wall
/// from the opening of the desk, or from midnight where it sets no hours. Nothing outside its hours.
pub fn slot_beginning(plan: &Plan, rules: &DeskRules, space: SpaceId, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let slot = rules.slot_minutes.filter(|slot| *slot > 0)?;
    let zone = zone_of(plan, space);
    let day = at.with_timezone(&zone).date_naive();
    let opening = match rules.opens.zip(rules.closes) {
        None => minute_of(day, 0, zone),
        Some((opens, closes)) => [Some(day), day.pred_opt()].into_iter().flatten().find_map(|day| {
            let (from, to) = (minute_of(day, opens, zone), minute_of(day, closes, zone));
            (from <= at && at < to).then_some(from)
        })?,
    };
    let wall = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    let behind = (wall(at) - wall(opening)).num_seconds().rem_euclid(slot * 60);
    Some(at - TimeDelta::seconds(behind))
}

/// The minutes the desk of a space wants between two uses of these purposes, one after the other in either order. They
/// are between two of those it governs; what it does not govern needs no pause beside them.
pub fn turnover_between(plan: &Plan, space: SpaceId, one: BookingPurpose, other: BookingPurpose) -> i64 {
    let both = rules_for(plan, space).filter(|rules| governs(rules, one) && governs(rules, other));
    both.and_then(|rules| rules.turnover_minutes).unwrap_or(0)
}

/// A use's tier under some rules, from 0, the highest. What no tier names comes after all that are named.
pub fn tier(plan: &Plan, rules: &DeskRules, usage: &SpaceUse) -> usize {
    let purpose = usage.purpose(plan).word();
    let delegation = usage.delegation(plan);
    let category = delegation.map(|one| one.category.trim()).filter(|category| !category.is_empty());
    let kind = delegation.and_then(|one| plan.get::<Body>(one.body)).map(|body| body.kind.word());
    let names = |tier: &str| {
        let is = |word: Option<&str>| word.is_some_and(|word| word.eq_ignore_ascii_case(tier));
        is(Some(purpose)) || is(category) || is(kind)
    };
    listed(&rules.tiers).position(names).unwrap_or_else(|| listed(&rules.tiers).count())
}
