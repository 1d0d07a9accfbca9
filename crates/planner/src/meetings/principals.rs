//! The principals at the table follow from the sides of a meeting: whom a side sends sits there for it.

use crate::operate::Change;
use crate::refusal::Refusal;
use crate::trouble;
use attache_domain::delegations::{Membership, MembershipRole};
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Plan;
use std::collections::BTreeSet;

/// Whom a side sends: its principal, or else the head of its delegation.
pub(crate) fn sent(plan: &Plan, party: &Party) -> Option<PersonId> {
    party.principal.or_else(|| head_of(plan, party.delegation))
}

/// The head of a delegation.
fn head_of(plan: &Plan, delegation: DelegationId) -> Option<PersonId> {
    first_head(plan.memberships.of(delegation))
}

/// The head among the members of a delegation; of several, the first in its own order.
fn first_head<'a>(members: impl Iterator<Item = &'a Membership>) -> Option<PersonId> {
    let heads = members.filter(|member| member.role == MembershipRole::Head);
    heads.min_by_key(|member| (member.position, member.id)).map(|member| member.person)
}

/// Who sits in a meeting as the principal of a delegation that is no side of it yet, unless that is its head anyway.
pub(super) fn sitting(plan: &Plan, meeting: MeetingId, delegation: DelegationId) -> Option<PersonId> {
    let parts = plan.participants.of(meeting).filter(|part| part.delegation == Some(delegation));
    let principal = parts.filter(|part| part.function == MeetingFunction::Principal).map(|part| part.person).next();
    principal.filter(|person| head_of(plan, delegation) != Some(*person))
}

/// Those who sit at the table for the sides of a meeting.
pub(super) fn seated(plan: &Plan, meeting: MeetingId) -> BTreeSet<PersonId> {
    let is_side = |id: DelegationId| plan.parties.of(meeting).any(|party| party.delegation == id);
    let principals = plan.participants.of(meeting).filter(|part| part.function == MeetingFunction::Principal);
    principals.filter(|part| part.delegation.is_some_and(is_side)).map(|part| part.person).collect()
}

/// Lets whom a side sends sit at the table for it, and nobody else as its principal. Somebody who was there in another
/// function has that of the principal now.
///
/// # Errors
/// [`Refusal::AlreadyThere`] for somebody who is the principal of another side.
pub(super) fn seat(change: &Change<'_>, party: &Party) -> Result<(), Refusal> {
    let wanted = sent(change.plan, party);
    match wanted.filter(|person| leads_another(change.plan, party, *person)) {
        Some(person) => Err(Refusal::AlreadyThere { name: trouble::person(change.plan, person).name }),
        None => put(change, party, wanted),
    }
}

/// Lets a new head of a delegation sit in those of its meetings that are ahead and for which it named nobody else. The
/// member is the one that is new, has another role or, unless it stays, has gone.
pub(crate) fn follow_head(change: &Change<'_>, member: &Membership, stays: bool) -> Result<(), Refusal> {
    let plan = change.plan;
    let others = plan.memberships.of(member.delegation).filter(|one| one.id != member.id);
    let head = first_head(others.chain(stays.then_some(member)));
    if head == head_of(plan, member.delegation) {
        return Ok(());
    }
    for party in plan.parties.of(member.delegation).filter(|party| party.principal.is_none()) {
        let meeting = plan.get::<Meeting>(party.meeting);
        let is_ahead = meeting.is_some_and(|one| one.status.is_on() && one.status != MeetingStatus::Held);
        let is_taken = head.is_some_and(|person| leads_another(plan, party, person));
        if is_ahead && party.delegation == member.delegation && !is_taken {
            put(change, party, head)?;
        }
    }
    Ok(())
}

/// Whether somebody sits in the meeting of a side as the principal of another one.
fn leads_another(plan: &Plan, party: &Party, person: PersonId) -> bool {
    let parts = plan.participants.of(party.meeting).filter(|part| part.person == person);
    let principal = parts.filter(|part| part.function == MeetingFunction::Principal);
    principal.filter_map(|part| part.delegation).any(|delegation| delegation != party.delegation)
}

/// Makes somebody the principal at the table for a side, or nobody.
fn put(change: &Change<'_>, party: &Party, wanted: Option<PersonId>) -> Result<(), Refusal> {
    let plan = change.plan;
    let principals = plan.participants.of(party.meeting).filter(|part| part.function == MeetingFunction::Principal);
    for part in principals.filter(|part| part.delegation == Some(party.delegation)) {
        if Some(part.person) != wanted {
            change.remove::<Participant>(part.id)?;
        }
    }
    let Some(person) = wanted else { return Ok(()) };
    let known = plan.participants.of(party.meeting).find(|part| part.person == person);
    let part = Participant {
        id: known.map_or_else(|| change.id(), |part| part.id),
        meeting: party.meeting,
        person,
        delegation: Some(party.delegation),
        side: party.side,
        function: MeetingFunction::Principal,
    };
    match known {
        Some(_) => change.update(&part),
        None => change.insert(&part).map(drop),
    }
}
