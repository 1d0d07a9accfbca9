//! Holds that are over, holds that stand before those of a higher tier, and when such things come to their end.

use super::super::{Conflict, Rule, View, WHAT};
use super::desk::confirm_by;
use super::{Family, of_two, of_use};
use crate::desk_rules::{rules_of, tier};
use crate::holds::has_lapsed;
use crate::ids::SpaceId;
use crate::space_uses::SpaceUse;
use chrono::{DateTime, Utc};

pub(super) fn find(view: &View<'_>, family: &Family, found: &mut Vec<Conflict>) {
    for usage in family.all() {
        let booking = usage.booking.and_then(|id| view.plan.room_bookings.get(id));
        if let Some(expires) = booking.filter(|one| has_lapsed(one, view.now.at)).and_then(|one| one.hold_expires) {
            let facts = vec![("expired", expires.local().format("%Y-%m-%d %H:%M").to_string())];
            found.push(of_use(view, Rule::HoldLapsed, usage, facts));
        }
    }
    for (space, uses, mixed) in family.competing(view.plan) {
        super::super::each_overlap(
            &uses,
            |usage| usage.interval,
            |first, second| {
                if (!mixed || first.space != second.space) && out_of_order(view, first, second) {
                    let holder = if comes_first(view, first, second) { first } else { second };
                    let conflict = of_two(view, Rule::LowerTierFirst, space, first, second);
                    let name = view.plan.name_of(holder.thing);
                    found.push(Conflict { facts: vec![("holder", name), (WHAT, "tier".to_owned())], ..conflict });
                }
            },
        );
    }
}

/// When something about a room or its parts comes to its end next: a hold lapses, the time to confirm is over, or a use
/// begins that needs no confirmation any more.
pub(in super::super) fn next_deadline(view: &View<'_>, outermost: SpaceId) -> Option<DateTime<Utc>> {
    let plan = view.plan;
    let family = Family::of(plan, outermost);
    let of_use = |usage: &SpaceUse| {
        let booking = usage.booking.and_then(|id| plan.room_bookings.get(id));
        let lapses = booking.and_then(|booking| booking.hold_expires).map(|expires| expires.instant());
        let by = rules_of(plan, usage).and_then(|rules| confirm_by(plan, usage, rules));
        let begins = by.map(|_| usage.interval.start());
        [lapses, by, begins]
    };
    let open = family.all().filter(|usage| !usage.definite || usage.booking.is_some());
    open.flat_map(of_use).flatten().filter(|deadline| *deadline > view.now.at).min()
}

/// Whether the one that has the room, or stands first for it, is of a lower tier than the other.
fn out_of_order(view: &View<'_>, first: &SpaceUse, second: &SpaceUse) -> bool {
    let plan = view.plan;
    let tier_of = |usage: &SpaceUse| rules_of(plan, usage).map(|rules| tier(plan, rules, usage));
    let (holder, other) = if comes_first(view, first, second) { (first, second) } else { (second, first) };
    matches!((tier_of(holder), tier_of(other)), (Some(holder), Some(other)) if holder > other)
}

/// Whether the first of two has the room: what is firm before what is not, then the rank of holds, then the older one.
fn comes_first(view: &View<'_>, first: &SpaceUse, second: &SpaceUse) -> bool {
    let key = |usage: &SpaceUse| {
        let booking = usage.booking.and_then(|id| view.plan.room_bookings.get(id));
        let rank = booking.and_then(|booking| booking.hold_rank).unwrap_or(i64::MAX);
        (!usage.definite, rank, booking.map(|booking| booking.id), usage.thing)
    };
    key(first) <= key(second)
}
