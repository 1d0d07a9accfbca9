//! People's places in delegations.

use super::name_of;
use crate::commands::Answer;
use crate::meetings::follow_head;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use crate::trouble;
use crate::wire::{self, Empty};
use attache_domain::delegations::*;
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place in a delegation, as a line of a list.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MembershipRow {
    pub id: MembershipId,
    pub delegation: DelegationId,
    pub delegation_name: String,
    pub person: PersonId,
    pub name: String,
    pub role: MembershipRole,
    pub function: String,
}

/// One place in a delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneMembership {
    /// Key.
    pub id: MembershipId,
}

/// A person to put into a delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddMembership {
    pub delegation: DelegationId,
    pub person: PersonId,
    pub role: MembershipRole,
    pub function: Option<String>,
}

/// New values for a place in a delegation; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditMembership {
    pub id: MembershipId,
    pub role: Option<MembershipRole>,
    pub function: Option<String>,
}

/// Reads all places in delegations, in the order of precedence in force.
pub fn list_memberships(planner: &Planner, _input: Empty) -> Answer<Vec<MembershipRow>> {
    let plan = &planner.plan;
    let row = |member: &Membership| MembershipRow {
        id: member.id,
        delegation: member.delegation,
        delegation_name: name_of(plan, member.delegation),
        person: member.person,
        name: trouble::person(plan, member.person).name,
        role: member.role,
        function: member.function.clone(),
    };
    let mut members: Vec<&Membership> = plan.memberships.iter().collect();
    let ranking = Ranking::in_force(plan);
    ranking.sort_members(&mut members);
    ranking.sort_delegations(&mut members, |member| member.delegation);
    Ok(members.into_iter().map(row).collect())
}

/// Puts a person into a delegation.
pub fn add_membership(planner: &mut Planner, input: AddMembership) -> Answer<Done<MembershipId>> {
    let function = wire::optional_text("function", input.function.as_deref(), 300)?;
    planner.operate(Op::AddMembership, |change| {
        let id = join(change, input.delegation, input.person, input.role, function)?;
        Ok((id, both_names(change.plan, input.person, input.delegation)))
    })
}

/// Edits a person's place in a delegation.
pub fn edit_membership(planner: &mut Planner, input: EditMembership) -> Answer<Done<()>> {
    planner.operate(Op::EditMembership, |change| {
        let mut member: Membership = change.get(input.id)?;
        wire::edit(&mut member.role, input.role);
        wire::edit_text(&mut member.function, "function", input.function.as_deref(), 300)?;
        change.update(&member)?;
        follow_head(change, &member, true)?;
        Ok(((), both_names(change.plan, member.person, member.delegation)))
    })
}

/// Takes a person out of a delegation. The person stays.
pub fn remove_membership(planner: &mut Planner, input: OneMembership) -> Answer<Done<()>> {
    planner.operate(Op::RemoveMembership, |change| {
        let member: Membership = change.get(input.id)?;
        change.remove::<Membership>(input.id)?;
        follow_head(change, &member, false)?;
        Ok(((), both_names(change.plan, member.person, member.delegation)))
    })
}

/// Enters a person's place in a delegation, at the end of its order.
pub(crate) fn join(
    change: &Change<'_>,
    delegation: DelegationId,
    person: PersonId,
    role: MembershipRole,
    function: String,
) -> Result<MembershipId, Refusal> {
    change.get::<Delegation>(delegation)?;
    let name = change.get::<Person>(person)?.display_name;
    let others = || change.plan.memberships.iter().filter(|member| member.delegation == delegation);
    if others().any(|member| member.person == person) {
        return Err(Refusal::AlreadyThere { name });
    }
    let position = others().map(|member| member.position).max().unwrap_or(0) + 1;
    let member = Membership { id: change.id(), delegation, person, role, function, position };
    change.insert(&member)?;
    follow_head(change, &member, true)?;
    Ok(member.id)
}

fn both_names(plan: &Plan, person: PersonId, delegation: DelegationId) -> Facts {
    facts([("name", trouble::person(plan, person).name), ("delegation", name_of(plan, delegation))])
}
