//! Calls to sessions that a delegation does not follow: nobody comes who must, the principal stays away from what is for
//! principals, or more come than are called.

use super::protocol::{heads_of, is_expected};
use super::{Conflict, Rule, Subject, View};
use crate::ids::{DelegationId, PersonId};
use crate::plan::Thing;
use crate::programme::{Call, Invitation, Reply, Session};
use crate::time::Interval;

pub(super) fn find(view: &View<'_>, id: DelegationId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if !is_expected(view, id) {
        return;
    }
    for call in plan.invitations.of(id).filter(|call| call.delegation == Some(id)) {
        let Some(session) = plan.sessions.get(call.session).filter(|session| !session.cancelled) else { continue };
        let Some(interval) = session.interval() else { continue };
        let coming = call.comers(plan);
        // Who has declined said so; that is no mistake of the plan.
        if call.call == Call::MustAttend && call.reply != Reply::Declined && coming.is_empty() {
            found.push(of_call(view, Rule::DelegationMissing, id, session, interval, Vec::new()));
        }
        principal(view, id, call, session, interval, &coming, found);
        too_many(view, id, call, session, interval, coming, found);
    }
}

/// What is for principals only by itself is looked at where all such items are.
fn principal(
    view: &View<'_>,
    id: DelegationId,
    call: &Invitation,
    session: &Session,
    interval: Interval,
    coming: &[PersonId],
    found: &mut Vec<Conflict>,
) {
    let heads = heads_of(view, id);
    let without = !coming.is_empty() && !coming.iter().any(|person| heads.contains(person));
    if call.principal_only && !session.principals_only && without {
        found.push(of_call(view, Rule::PrincipalMissing, id, session, interval, coming.to_vec()));
    }
}

/// The principal, and as many more as are called.
fn too_many(
    view: &View<'_>,
    id: DelegationId,
    call: &Invitation,
    session: &Session,
    interval: Interval,
    coming: Vec<PersonId>,
    found: &mut Vec<Conflict>,
) {
    let Some(called) = call.places() else { return };
    let come = i64::try_from(coming.len()).unwrap_or(i64::MAX);
    if come > called {
        let facts = vec![("called", called.to_string()), ("has", come.to_string())];
        let conflict = of_call(view, Rule::MoreThanInvited, id, session, interval, coming);
        found.push(Conflict { facts, ..conflict });
    }
}

fn of_call(
    view: &View<'_>,
    rule: Rule,
    id: DelegationId,
    session: &Session,
    interval: Interval,
    people: Vec<PersonId>,
) -> Conflict {
    let level = view.settings.level(rule);
    let conflict = Conflict::new(rule, Subject::Delegation(id), level, interval.start(), people);
    Conflict { things: vec![(Thing::Session(session.id), interval)], ..conflict }
}
