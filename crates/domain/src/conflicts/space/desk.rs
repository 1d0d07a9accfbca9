//! What the room desk allows: how long, when, how often, and until when a booking must be confirmed.

use super::super::{Conflict, Rule, Subject, View, WHAT};
use super::{gap, of_use};
use crate::desk::DeskRules;
use crate::desk_rules::{is_within_desk_hours, rules_of};
use crate::ids::DelegationId;
use crate::openings::{hours_in_words, minute_of, zone_of};
use crate::plan::Plan;
use crate::space_uses::{SpaceUse, uses_of_space};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn find(view: &View<'_>, usage: &SpaceUse, found: &mut Vec<Conflict>) {
    let Some(rules) = rules_of(view.plan, usage) else { return };
    if let (Some(slot), Some(minutes)) = (rules.slot_minutes, usage.interval.minutes())
        && minutes > slot
    {
        let facts = vec![("allowed", slot.to_string()), ("takes", minutes.to_string())];
        found.push(of_use(view, Rule::SlotTooLong, usage, facts));
    }
    outside_desk_hours(view, usage, rules, found);
    if let Some(deadline) = confirm_by(view.plan, usage, rules)
        && !usage.definite
        && deadline <= view.now.at
        && view.now.at < usage.interval.start()
    {
        let said = deadline.with_timezone(&zone_of(view.plan, usage.space)).format("%Y-%m-%d %H:%M").to_string();
        found.push(of_use(view, Rule::NotConfirmedInTime, usage, vec![("deadline", said)]));
    }
}

fn day_of(plan: &Plan, usage: &SpaceUse) -> NaiveDate {
    usage.interval.start().with_timezone(&zone_of(plan, usage.space)).date_naive()
}

fn outside_desk_hours(view: &View<'_>, usage: &SpaceUse, rules: &DeskRules, found: &mut Vec<Conflict>) {
    let hours = rules.opens.zip(rules.closes);
    if let Some((opens, closes)) =
        hours.filter(|_| !is_within_desk_hours(view.plan, rules, usage.space, &usage.interval))
    {
        let facts = vec![("hours", hours_in_words(opens, closes))];
        found.push(of_use(view, Rule::OutsideDeskHours, usage, facts));
    }
}

/// Until when a booking must be confirmed.
pub(in super::super) fn confirm_by(plan: &Plan, usage: &SpaceUse, rules: &DeskRules) -> Option<DateTime<Utc>> {
    let (days, minutes) = (rules.confirm_days_before?, rules.confirm_by?);
    let day = day_of(plan, usage).checked_sub_days(Days::new(u64::try_from(days).ok()?))?;
    Some(minute_of(day, minutes, zone_of(plan, usage.space)))
}

/// What a delegation may have on a day, and whether its bookings may follow each other directly.
pub(in super::super) fn of_delegation(view: &View<'_>, id: DelegationId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if plan.desk_rules.is_empty() {
        return;
    }
    let mut days: BTreeMap<NaiveDate, Vec<SpaceUse>> = BTreeMap::new();
    for usage in uses_of_delegation(plan, id) {
        if rules_of(plan, &usage).is_some() {
            days.entry(day_of(plan, &usage)).or_default().push(usage);
        }
    }
    for (day, uses) in days {
        quota(view, id, day, &uses, found);
        for pair in uses.windows(2) {
            let strict = |usage: &SpaceUse| rules_of(plan, usage).is_some_and(|rules| rules.non_consecutive);
            let [first, second] = pair else { continue };
            if strict(first) && strict(second) && gap(&first.interval, &second.interval) == Some(0) {
                let conflict = super::of_two(view, Rule::SlotsConsecutive, second.space, first, second);
                found.push(Conflict { about: Subject::Delegation(id), ..conflict });
            }
        }
    }
}

/// The uses that count for a delegation, in order of time: what it booked, and the meetings it asked for.
fn uses_of_delegation(plan: &Plan, id: DelegationId) -> Vec<SpaceUse> {
    let booked = plan.room_bookings.of(id).map(|booking| booking.space);
    let meetings = plan.participants.of(id).filter_map(|part| plan.meetings.get(part.meeting));
    let spaces: BTreeSet<_> = booked
        .chain(meetings.flat_map(|meeting| {
            let kept = plan.room_bookings.of(meeting.id).map(|booking| booking.space);
            meeting.space.into_iter().chain(kept)
        }))
        .collect();
    let all = spaces.into_iter().flat_map(|space| uses_of_space(plan, space));
    let mut uses: Vec<SpaceUse> = all.filter(|usage| usage.delegations(plan).contains(&id)).collect();
    uses.sort_by_key(|usage| (usage.interval.start(), usage.thing));
    uses
}

fn quota(view: &View<'_>, id: DelegationId, day: NaiveDate, uses: &[SpaceUse], found: &mut Vec<Conflict>) {
    let limits = uses.iter().filter_map(|usage| rules_of(view.plan, usage)?.quota_per_day);
    let Some(limit) = limits.min() else { return };
    let Some(over) = usize::try_from(limit).ok().and_then(|limit| uses.get(limit)) else { return };
    let facts = vec![(WHAT, day.to_string()), ("allowed", limit.to_string()), ("has", uses.len().to_string())];
    let conflict = of_use(view, Rule::QuotaExceeded, over, facts);
    let things = uses.iter().map(|usage| (usage.thing, usage.interval)).collect();
    found.push(Conflict { about: Subject::Delegation(id), things, ..conflict });
}
