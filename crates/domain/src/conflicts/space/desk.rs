//! What the room desk allows: how long, from when, at which hours, how often, and until when a booking must be confirmed.

use super::super::{Conflict, Rule, Subject, View, WHAT};
use super::{gap, of_use};
use crate::bookings::BookingStatus;
use crate::desk::DeskRules;
use crate::desk_rules::{is_within_desk_hours, rules_of, slot_beginning};
use crate::ids::{DelegationId, DeskRulesId, SpaceId};
use crate::openings::{hours_in_words, minute_of, zone_of};
use crate::plan::Plan;
use crate::space_uses::{SpaceUse, standing_uses};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn find(view: &View<'_>, usage: &SpaceUse, found: &mut Vec<Conflict>) {
    let Some(rules) = rules_of(view.plan, usage) else { return };
    if let Some(slot) = rules.slot_minutes {
        slots(view, usage, rules, slot, found);
    }
    outside_desk_hours(view, usage, rules, found);
    if let Some(deadline) = confirm_by(view.plan, usage.space, usage.interval.start(), rules)
        && !is_confirmed(view.plan, usage)
        && deadline <= view.now.at
        && view.now.at < usage.interval.start()
    {
        let said = deadline.with_timezone(&zone_of(view.plan, usage.space)).format("%Y-%m-%d %H:%M").to_string();
        found.push(of_use(view, Rule::NotConfirmedInTime, usage, vec![("deadline", said)]));
    }
}

/// Whether the room is firmly kept: as its booking says, whatever was agreed about what takes place in it; what nobody
/// booked a room for, as the thing itself says.
fn is_confirmed(plan: &Plan, usage: &SpaceUse) -> bool {
    let booking = usage.booking.and_then(|id| plan.room_bookings.get(id));
    booking.map_or(usage.definite, |booking| booking.status == BookingStatus::Confirmed)
}

/// How long a booking may be, and where it may begin.
fn slots(view: &View<'_>, usage: &SpaceUse, rules: &DeskRules, slot: i64, found: &mut Vec<Conflict>) {
    if let Some(minutes) = usage.interval.minutes().filter(|minutes| *minutes > slot) {
        let facts = vec![("allowed", slot.to_string()), ("takes", minutes.to_string())];
        found.push(of_use(view, Rule::SlotTooLong, usage, facts));
    }
    let start = usage.interval.start();
    if let Some(before) = slot_beginning(view.plan, rules, usage.space, start).filter(|before| *before < start) {
        let zone = zone_of(view.plan, usage.space);
        let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
        let facts = vec![
            ("slot", slot.to_string()),
            ("before", clock(before)),
            ("after", clock(before + TimeDelta::minutes(slot))),
        ];
        found.push(of_use(view, Rule::SlotNotMet, usage, facts));
    }
}

fn day_of(plan: &Plan, usage: &SpaceUse) -> NaiveDate {
    day_at(plan, usage.space, usage.interval.start())
}

fn day_at(plan: &Plan, space: SpaceId, at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&zone_of(plan, space)).date_naive()
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

/// Until when a booking of a space that begins at some time must be confirmed.
pub(in super::super) fn confirm_by(
    plan: &Plan,
    space: SpaceId,
    starts: DateTime<Utc>,
    rules: &DeskRules,
) -> Option<DateTime<Utc>> {
    let (days, minutes) = (rules.confirm_days_before?, rules.confirm_by?);
    let day = day_at(plan, space, starts).checked_sub_days(Days::new(u64::try_from(days).ok()?))?;
    Some(minute_of(day, minutes, zone_of(plan, space)))
}

/// What a delegation may have on a day, and whether its bookings may follow each other directly.
pub(in super::super) fn of_delegation(view: &View<'_>, id: DelegationId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if plan.desk_rules.is_empty() {
        return;
    }
    let uses: Vec<(SpaceUse, &DeskRules)> =
        uses_of_delegation(view, id).into_iter().filter_map(|usage| Some((usage, rules_of(plan, &usage)?))).collect();
    // Each desk counts what it gives itself.
    let mut days: BTreeMap<(NaiveDate, DeskRulesId), (&DeskRules, Vec<SpaceUse>)> = BTreeMap::new();
    for (usage, rules) in &uses {
        days.entry((day_of(plan, usage), rules.id)).or_insert((rules, Vec::new())).1.push(*usage);
    }
    for ((day, _), (rules, uses)) in days {
        quota(view, id, day, rules, &uses, found);
        room_quota(view, id, day, rules, &uses, found);
    }
    let strict: Vec<SpaceUse> =
        uses.iter().filter(|(_, rules)| rules.non_consecutive).map(|(usage, _)| *usage).collect();
    consecutive(view, id, &strict, found);
}

/// Any two of a delegation's bookings that follow each other directly, whatever overlaps both.
fn consecutive(view: &View<'_>, id: DelegationId, uses: &[SpaceUse], found: &mut Vec<Conflict>) {
    for first in uses {
        for second in uses.iter().filter(|second| gap(&first.interval, &second.interval) == Some(0)) {
            let conflict = super::of_two(view, Rule::SlotsConsecutive, second.space, first, second);
            found.push(Conflict { about: Subject::Delegation(id), ..conflict });
        }
    }
}

/// The uses that count for a delegation, in order of time: what it booked, and the meetings it asked for.
fn uses_of_delegation(view: &View<'_>, id: DelegationId) -> Vec<SpaceUse> {
    let plan = view.plan;
    let booked = plan.room_bookings.of(id).map(|booking| booking.space);
    let meetings = plan.participants.of(id).filter_map(|part| plan.meetings.get(part.meeting));
    let spaces: BTreeSet<_> = booked
        .chain(meetings.flat_map(|meeting| {
            let kept = plan.room_bookings.of(meeting.id).map(|booking| booking.space);
            meeting.space.into_iter().chain(kept)
        }))
        .collect();
    let all = spaces.into_iter().flat_map(|space| standing_uses(plan, space, view.now.at));
    let mut uses: Vec<SpaceUse> = all.filter(|usage| usage.delegations(plan).contains(&id)).collect();
    uses.sort_by_key(|usage| (usage.interval.start(), usage.thing));
    uses
}

/// More bookings on a day than a desk gives a delegation.
fn quota(
    view: &View<'_>,
    id: DelegationId,
    day: NaiveDate,
    rules: &DeskRules,
    uses: &[SpaceUse],
    found: &mut Vec<Conflict>,
) {
    let Some(limit) = rules.quota_per_day else { return };
    let Some(over) = usize::try_from(limit).ok().and_then(|limit| uses.get(limit)) else { return };
    let facts = vec![(WHAT, day.to_string()), ("allowed", limit.to_string()), ("has", uses.len().to_string())];
    let conflict = of_use(view, Rule::QuotaExceeded, over, facts);
    let things = uses.iter().map(|usage| (usage.thing, usage.interval)).collect();
    found.push(Conflict { about: Subject::Delegation(id), things, ..conflict });
}

/// More bookings on a day in one and the same room than a desk gives a delegation.
fn room_quota(
    view: &View<'_>,
    id: DelegationId,
    day: NaiveDate,
    rules: &DeskRules,
    uses: &[SpaceUse],
    found: &mut Vec<Conflict>,
) {
    let Some(limit) = rules.quota_per_room.and_then(|limit| usize::try_from(limit).ok()) else { return };
    let mut rooms: BTreeMap<SpaceId, Vec<&SpaceUse>> = BTreeMap::new();
    for usage in uses {
        rooms.entry(usage.space).or_default().push(usage);
    }
    for (space, uses) in rooms {
        let Some(over) = uses.get(limit) else { continue };
        let room = view.plan.spaces.get(space).map(|space| space.name.clone()).unwrap_or_default();
        let facts = vec![
            (WHAT, format!("{day} {space}")),
            ("day", day.to_string()),
            ("room", room),
            ("allowed", limit.to_string()),
            ("has", uses.len().to_string()),
        ];
        let conflict = of_use(view, Rule::RoomQuotaExceeded, over, facts);
        let things = uses.iter().map(|usage| (usage.thing, usage.interval)).collect();
        found.push(Conflict { about: Subject::Delegation(id), things, ..conflict });
    }
}
