//! Holds that are over, holds that stand before those of a higher tier, and when such things come to their end.

use super::super::{Conflict, Rule, View, WHAT};
use super::desk::confirm_by;
use super::{Family, of_two, of_use, spaces_of};
use crate::bookings::{BookingStatus, RoomBooking};
use crate::desk_rules::{rules_of, tier};
use crate::holds;
use crate::ids::{DelegationId, SpaceId};
use crate::space_uses::{SpaceUse, lapsed_uses};
use chrono::{DateTime, Utc};

/// The holds of a space whose time is over. They keep nothing, and this alone is still said of them.
pub(super) fn lapsed(view: &View<'_>, space: SpaceId, found: &mut Vec<Conflict>) {
    for (usage, hold) in lapsed_uses(view.plan, space, view.now.at) {
        let Some(expires) = hold.hold_expires else { continue };
        let facts = vec![("expired", expires.local().format("%Y-%m-%d %H:%M").to_string())];
        found.push(of_use(view, Rule::HoldLapsed, &usage, facts));
    }
}

/// A use of a lower tier that has the room before one of a higher.
pub(super) fn out_of_order(view: &View<'_>, family: &Family, found: &mut Vec<Conflict>) {
    for (space, uses, mixed) in family.competing(view.plan) {
        super::super::each_overlap(
            &uses,
            |usage| usage.interval,
            |first, second| {
                let here = !mixed || first.space != second.space;
                let Some((holder, other)) = holder(view, first, second).filter(|_| here) else { return };
                if is_lower(view, holder, other) {
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
    let family = Family::of(view, outermost);
    let of_use = |usage: &SpaceUse| {
        let by = rules_of(plan, usage).and_then(|rules| confirm_by(plan, usage.space, usage.interval.start(), rules));
        let begins = by.map(|_| usage.interval.start());
        [by, begins]
    };
    let to_confirm = family.all().flat_map(of_use).flatten();
    let bookings = spaces_of(plan, outermost).flat_map(|space| plan.room_bookings.of(space));
    bookings.filter_map(lapses).chain(to_confirm).filter(|deadline| *deadline > view.now.at).min()
}

/// When one of the holds that count for a delegation lapses next, or one for a meeting it asked for.
pub(in super::super) fn next_deadline_of_delegation(view: &View<'_>, id: DelegationId) -> Option<DateTime<Utc>> {
    let plan = view.plan;
    let for_meetings = plan.participants.of(id).flat_map(|part| plan.room_bookings.of(part.meeting));
    let all = plan.room_bookings.of(id).chain(for_meetings);
    all.filter_map(lapses).filter(|deadline| *deadline > view.now.at).min()
}

/// When a booking lapses by itself.
fn lapses(booking: &RoomBooking) -> Option<DateTime<Utc>> {
    let expires = booking.hold_expires.filter(|_| booking.status == BookingStatus::Hold);
    expires.map(|expires| expires.instant())
}

/// Whether one use is of a lower tier than another.
fn is_lower(view: &View<'_>, one: &SpaceUse, other: &SpaceUse) -> bool {
    let plan = view.plan;
    let tier_of = |usage: &SpaceUse| rules_of(plan, usage).map(|rules| tier(plan, rules, usage));
    matches!((tier_of(one), tier_of(other)), (Some(one), Some(other)) if one > other)
}

/// Which of two has the room, and the other: what is firm before what is not, what is booked before what is only planned
/// there, and of two bookings the one that stands first. Nobody has it where neither is booked.
fn holder<'u>(view: &View<'_>, first: &'u SpaceUse, second: &'u SpaceUse) -> Option<(&'u SpaceUse, &'u SpaceUse)> {
    let booking = |usage: &SpaceUse| usage.booking.and_then(|id| view.plan.room_bookings.get(id));
    let first_has_it = match (booking(first), booking(second)) {
        _ if first.definite != second.definite => first.definite,
        (Some(one), Some(other)) => holds::stands_first(one, other),
        (None, None) => return None,
        (one, _) => one.is_some(),
    };
    Some(if first_has_it { (first, second) } else { (second, first) })
}
