//! The principals at the table follow from the sides of a meeting: whom a side sends sits there for it.

use crate::operate::Change;
use crate::refusal::Refusal;
use crate::trouble;
use attache_domain::delegations::MembershipRole;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::Plan;
use std::collections::BTreeSet;

/// Whom a side sends: its principal, or else the head of its delegation.
pub(crate) fn sent(plan: &Plan, party: &Party) -> Option<PersonId> {
    party.principal.or_else(|| head_of(plan, party.delegation))
}

/// The head of a delegation; of several, the first in its own order.
pub(super) fn head_of(plan: &Plan, delegation: DelegationId) -> Option<PersonId> {
    let members = plan.memberships.of(delegation).filter(|member| member.role == MembershipRole::Head);
    members.min_by_key(|member| (member.position, member.id)).map(|member| member.person)
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
    let plan = change.plan;
    let wanted = sent(plan, party);
    let is_of_the_side = |part: &&Participant| part.delegation == Some(party.delegation);
    let principals = plan.participants.of(party.meeting).filter(|part| part.function == MeetingFunction::Principal);
    for part in principals.filter(is_of_the_side).filter(|part| Some(part.person) != wanted) {
        change.remove::<Participant>(part.id)?;
    }
    let Some(person) = wanted else { return Ok(()) };
    let known = plan.participants.of(party.meeting).find(|part| part.person == person);
    let is_of_another = known.is_some_and(|part| {
        part.function == MeetingFunction::Principal && part.delegation.is_some_and(|id| id != party.delegation)
    });
    if is_of_another {
        return Err(Refusal::AlreadyThere { name: trouble::person(plan, person).name });
    }
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
