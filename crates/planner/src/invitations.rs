//! Calls to sessions: who is asked to come, how firmly, and what they answered.

mod answering;
mod inviting;

pub use answering::{AnswerInvitation, Answered, StaysIn, answer_invitation};
pub use inviting::{
    EditInvitation, InviteAll, InviteToSession, InvitedAll, edit_invitation, invite_all, invite_to_session,
    withdraw_invitation,
};

use crate::commands::Answer;
use crate::delegations::name_of;
use crate::operate::{Facts, facts};
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::trouble;
use crate::wire::{Moment, PersonId};
use attache_domain::ids::*;
use attache_domain::plan::Plan;
use attache_domain::programme::{Call, Invitation, Reply, Session};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A call to a session.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct InvitationRow {
    pub id: InvitationId,
    pub session: SessionId,
    pub session_name: String,
    /// When the session begins, once that is set.
    pub starts: Option<Moment>,
    /// The session's day.
    pub date: String,
    pub delegation: Option<DelegationId>,
    pub person: Option<PersonId>,
    /// Who is called: the delegation's or the person's name.
    pub name: String,
    pub call: Call,
    pub principal_only: bool,
    /// How many may come with the principal or the person, if that is limited.
    pub plus: Option<i64>,
    pub reply: Reply,
    pub replied_on: Option<String>,
    pub note: String,
    /// Who is entered in the session and takes a place on this call, in order of precedence.
    pub coming: Vec<Comer>,
    /// How many come.
    pub come: usize,
    /// How many may come; absent without a limit.
    pub may_come: Option<i64>,
    /// How many of the called are entered in the session for a task in it or to serve it, and take no place.
    pub serving: usize,
}

/// Somebody who comes on a call.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct Comer {
    pub person: PersonId,
    pub name: String,
}

/// Which calls to read.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListInvitations {
    /// Those to one session; absent, all.
    #[serde(default)]
    pub session: Option<SessionId>,
}

/// One call.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneInvitation {
    /// Key.
    pub id: InvitationId,
}

/// Reads calls in order of the sessions' time, those to one session in order of precedence.
pub fn list_invitations(planner: &Planner, input: ListInvitations) -> Answer<Vec<InvitationRow>> {
    let plan = &planner.plan;
    let ranking = Ranking::in_force(plan);
    if let Some(session) = input.session {
        return Ok(invitations_to(&ranking, session));
    }
    let mut sessions: Vec<&Session> = plan.sessions.iter().collect();
    sessions.sort_by_key(|one| (one.date, one.starts.is_none(), one.starts.map(|at| at.instant()), one.id));
    Ok(sessions.into_iter().flat_map(|session| invitations_to(&ranking, session.id)).collect())
}

/// The calls to a session: delegations and people in order of precedence.
pub(crate) fn invitations_to(ranking: &Ranking<'_>, session: SessionId) -> Vec<InvitationRow> {
    let plan = ranking.plan;
    let (mut delegations, mut people): (Vec<&Invitation>, Vec<&Invitation>) =
        plan.invitations.of(session).partition(|call| call.delegation.is_some());
    let nobody = DelegationId(uuid::Uuid::nil());
    ranking.sort_delegations(&mut delegations, |call| call.delegation.unwrap_or(nobody));
    ranking.sort(&mut people, |call| call.person.unwrap_or(PersonId(uuid::Uuid::nil())));
    delegations.into_iter().chain(people).map(|call| row(ranking, call)).collect()
}

fn row(ranking: &Ranking<'_>, call: &Invitation) -> InvitationRow {
    let plan = ranking.plan;
    let session = plan.get::<Session>(call.session);
    let mut coming = call.comers(plan);
    ranking.sort(&mut coming, |person| *person);
    InvitationRow {
        id: call.id,
        session: call.session,
        session_name: session.map(Session::name).unwrap_or_default(),
        starts: session.and_then(|session| session.starts).map(Into::into),
        date: session.map(|session| session.date.to_string()).unwrap_or_default(),
        delegation: call.delegation,
        person: call.person,
        name: called(plan, call),
        call: call.call,
        principal_only: call.principal_only,
        plus: call.plus,
        reply: call.reply,
        replied_on: call.replied_on.map(|day| day.to_string()),
        note: call.note.clone(),
        serving: call.parts(plan).count().saturating_sub(coming.len()),
        come: coming.len(),
        coming: coming.into_iter().map(|person| comer(plan, person)).collect(),
        may_come: call.places(),
    }
}

fn comer(plan: &Plan, person: PersonId) -> Comer {
    Comer { person, name: trouble::person(plan, person).name }
}

/// What whoever is called goes by.
pub(crate) fn called(plan: &Plan, call: &Invitation) -> String {
    let delegation = call.delegation.map(|id| name_of(plan, id));
    delegation.or(call.person.map(|id| trouble::person(plan, id).name)).unwrap_or_default()
}

/// What the history says of a call.
fn said(plan: &Plan, call: &Invitation) -> Facts {
    let session = plan.get::<Session>(call.session).map(Session::name).unwrap_or_default();
    facts([("name", called(plan, call)), ("session", session)])
}
