//! Call delegations and people to a session, change a call and take it back.

use super::{Comer, OneInvitation, called, comer, said};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::delegations::{Delegation, Person};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::programme::{Call, Invitation, Reply, Session};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most people that may be named to come along.
const MOST_PLUS: i64 = 10_000;

/// A delegation or a person to call to a session; one of the two must be named.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct InviteToSession {
    pub session: SessionId,
    pub delegation: Option<DelegationId>,
    pub person: Option<PersonId>,
    pub call: Call,
    /// Whether only the head of the delegation is meant, nobody in the head's place.
    pub principal_only: Option<bool>,
    /// How many may come with the principal or the person; absent without a limit.
    pub plus: Option<i64>,
    pub note: Option<String>,
}

/// Delegations and people to call to a session in one step; at least one of them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct InviteAll {
    pub session: SessionId,
    pub delegations: Option<Vec<DelegationId>>,
    pub people: Option<Vec<PersonId>>,
    pub call: Call,
    pub principal_only: Option<bool>,
    pub plus: Option<i64>,
    pub note: Option<String>,
}

/// What came of calling many.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvitedAll {
    /// The new calls.
    pub invited: Vec<InvitationId>,
    /// Names of those that had been called before. Their calls and answers stay as they were.
    pub already: Vec<String>,
}

/// New values for a call; what is absent stays. Who is called to what stays in any case.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditInvitation {
    pub id: InvitationId,
    pub call: Option<Call>,
    pub principal_only: Option<bool>,
    #[serde(default, deserialize_with = "wire::present")]
    pub plus: Option<Option<i64>>,
    pub note: Option<String>,
}

/// What all calls of one step have in common.
struct Terms {
    call: Call,
    principal_only: bool,
    plus: Option<i64>,
    note: String,
}

impl Terms {
    fn new(call: Call, principal_only: Option<bool>, plus: Option<i64>, note: Option<&str>) -> Result<Self, Refusal> {
        Ok(Self {
            call,
            principal_only: principal_only.unwrap_or(false),
            plus: plus.map(|number| wire::number("plus", number, 0, MOST_PLUS)).transpose()?,
            note: wire::optional_text("note", note, 2000)?,
        })
    }

    fn call(
        &self,
        change: &Change<'_>,
        session: SessionId,
        delegation: Option<DelegationId>,
        person: Option<PersonId>,
    ) -> Invitation {
        Invitation {
            id: change.id(),
            session,
            delegation,
            person,
            call: self.call,
            principal_only: self.principal_only,
            plus: self.plus,
            reply: Reply::None,
            replied_on: None,
            note: self.note.clone(),
        }
    }
}

/// Calls a delegation or a person to a session.
pub fn invite_to_session(planner: &mut Planner, input: InviteToSession) -> Answer<Done<InvitationId>> {
    let terms = Terms::new(input.call, input.principal_only, input.plus, input.note.as_deref())?;
    match (input.delegation, input.person) {
        (None, None) => return Err(Refusal::invalid("delegation", Problem::Empty)),
        (Some(_), Some(_)) => return Err(Refusal::invalid("person", Problem::OutOfRange)),
        (Some(_), None) | (None, Some(_)) => {}
    }
    planner.operate(Op::InviteToSession, |change| {
        let session: Session = change.get(input.session)?;
        input.delegation.map(|id| change.get::<Delegation>(id)).transpose()?;
        input.person.map(|id| change.get::<Person>(id)).transpose()?;
        let call = terms.call(change, session.id, input.delegation, input.person);
        if known(change.plan, &call).is_some() {
            return Err(Refusal::AlreadyThere { name: called(change.plan, &call) });
        }
        Ok((change.insert(&call)?, said(change.plan, &call)))
    })
}

/// Calls many to a session, as one operation.
pub fn invite_all(planner: &mut Planner, input: InviteAll) -> Answer<Done<InvitedAll>> {
    let terms = Terms::new(input.call, input.principal_only, input.plus, input.note.as_deref())?;
    let delegations: BTreeSet<DelegationId> = input.delegations.iter().flatten().copied().collect();
    let people: BTreeSet<PersonId> = input.people.iter().flatten().copied().collect();
    if delegations.is_empty() && people.is_empty() {
        return Err(Refusal::invalid("delegations", Problem::Empty));
    }
    planner.operate(Op::InviteAll, |change| {
        let session: Session = change.get(input.session)?;
        let mut all = InvitedAll { invited: Vec::new(), already: Vec::new() };
        delegations.iter().try_for_each(|id| change.get::<Delegation>(*id).map(drop))?;
        people.iter().try_for_each(|id| change.get::<Person>(*id).map(drop))?;
        let called_ones =
            delegations.iter().map(|id| (Some(*id), None)).chain(people.iter().map(|id| (None, Some(*id))));
        for (delegation, person) in called_ones {
            let call = terms.call(change, session.id, delegation, person);
            match known(change.plan, &call) {
                Some(_) => all.already.push(called(change.plan, &call)),
                None => all.invited.push(change.insert(&call)?),
            }
        }
        let count = all.invited.len().to_string();
        Ok((all, facts([("count", count), ("session", session.name())])))
    })
}

/// Changes a call. The answer stays.
pub fn edit_invitation(planner: &mut Planner, input: EditInvitation) -> Answer<Done<()>> {
    planner.operate(Op::EditInvitation, |change| {
        let mut call: Invitation = change.get(input.id)?;
        wire::edit(&mut call.call, input.call);
        wire::edit(&mut call.principal_only, input.principal_only);
        if let Some(plus) = input.plus {
            call.plus = plus.map(|number| wire::number("plus", number, 0, MOST_PLUS)).transpose()?;
        }
        wire::edit_text(&mut call.note, "note", input.note.as_deref(), 2000)?;
        change.update(&call)?;
        Ok(((), said(change.plan, &call)))
    })
}

/// Takes a call back, and answers who of the called is still entered in the session: that stays until somebody decides.
pub fn withdraw_invitation(planner: &mut Planner, input: OneInvitation) -> Answer<Done<Vec<Comer>>> {
    planner.operate(Op::WithdrawInvitation, |change| {
        let call: Invitation = change.get(input.id)?;
        let still_in = call.parts(change.plan).map(|part| comer(change.plan, part.person)).collect();
        change.remove::<Invitation>(call.id)?;
        Ok((still_in, said(change.plan, &call)))
    })
}

/// The call of the same delegation or person to the same session.
fn known<'plan>(plan: &'plan Plan, call: &Invitation) -> Option<&'plan Invitation> {
    let same = |other: &&Invitation| (other.delegation, other.person) == (call.delegation, call.person);
    plan.invitations.of(call.session).find(same)
}
