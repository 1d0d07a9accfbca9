//! Give a meeting its interpreters, note-takers and liaison officers.

use super::function_of;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::trouble;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::serving::part_of;
use serde::Deserialize;
use ts_rs::TS;

/// Somebody who serves a meeting.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AssignStaff {
    pub meeting: MeetingId,
    pub staff_member: StaffMemberId,
}

/// Assigns somebody to a meeting: the person sits at the table and serves no side.
///
/// # Errors
/// [`Refusal::AlreadyThere`] for who sits there already; [`Refusal::ServesAnother`] for who works for a delegation that is
/// not in it.
pub fn assign_staff(planner: &mut Planner, input: AssignStaff) -> Answer<Done<()>> {
    planner.operate(Op::AssignStaff, |change| {
        let (member, said) = both(change, &input)?;
        let plan = change.plan;
        if plan.participants.of(input.meeting).any(|part| part.person == member.person) {
            return Err(Refusal::AlreadyThere { name: trouble::person(plan, member.person).name });
        }
        if let Some(delegation) = member.delegation.filter(|id| !meets(plan, input.meeting, *id)) {
            let name = trouble::person(plan, member.person).name;
            return Err(Refusal::ServesAnother { name, delegation: name_of(plan, delegation) });
        }
        change.insert(&part_of(&member, change.id(), input.meeting))?;
        Ok(((), said))
    })
}

/// Takes somebody who serves a meeting out of it.
///
/// # Errors
/// [`Refusal::NotAssigned`].
pub fn dismiss_staff(planner: &mut Planner, input: AssignStaff) -> Answer<Done<()>> {
    planner.operate(Op::DismissStaff, |change| {
        let (member, said) = both(change, &input)?;
        let plan = change.plan;
        let is_it = |part: &&Participant| part.person == member.person && part.function == function_of(member.task);
        let part = plan.participants.of(input.meeting).find(is_it).ok_or_else(|| Refusal::NotAssigned {
            name: trouble::person(plan, member.person).name,
            meeting: plan.name_of(Thing::Meeting(input.meeting)),
        })?;
        change.remove::<Participant>(part.id)?;
        Ok(((), said))
    })
}

/// Who is assigned, and what the history says of it.
fn both(change: &Change<'_>, input: &AssignStaff) -> Result<(StaffMember, Facts), Refusal> {
    let meeting: Meeting = change.get(input.meeting)?;
    let member: StaffMember = change.get(input.staff_member)?;
    let name = trouble::person(change.plan, member.person).name;
    let task = member.task.word().to_owned();
    Ok((member, facts([("name", name), ("task", task), ("meeting", meeting.title)])))
}

fn meets(plan: &Plan, meeting: MeetingId, delegation: DelegationId) -> bool {
    plan.parties.of(meeting).any(|party| party.delegation == delegation)
        || plan.participants.of(meeting).any(|part| part.delegation == Some(delegation))
}
