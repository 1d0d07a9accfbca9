//! Which rules of the room desk govern a use, and who goes before whom under them.

use crate::bookings::BookingPurpose;
use crate::delegations::Body;
use crate::desk::DeskRules;
use crate::ids::SpaceId;
use crate::plan::Plan;
use crate::rooms::listed;
use crate::space_uses::SpaceUse;

/// The rules of the desk for a space: its venue's, or those of the whole forum.
pub fn rules_for(plan: &Plan, space: SpaceId) -> Option<&DeskRules> {
    let venue = plan.spaces.get(space)?.venue;
    let own = plan.desk_rules.of(venue).next();
    own.or_else(|| plan.desk_rules.iter().find(|rules| rules.venue.is_none()))
}

/// The rules of the desk for a use, if they govern what it is for.
pub fn rules_of<'plan>(plan: &'plan Plan, usage: &SpaceUse) -> Option<&'plan DeskRules> {
    rules_for(plan, usage.space).filter(|rules| governs(rules, usage.purpose(plan)))
}

/// Whether rules govern bookings of a purpose. Rules that name none are about meetings.
pub fn governs(rules: &DeskRules, purpose: BookingPurpose) -> bool {
    let mut named = listed(&rules.purposes).peekable();
    if named.peek().is_none() { purpose == BookingPurpose::Meeting } else { named.any(|word| word == purpose.word()) }
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
