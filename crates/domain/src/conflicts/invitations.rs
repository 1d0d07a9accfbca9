//! Calls to sessions that a delegation or a person does not follow: nobody comes who must, the principal stays away from
//! what is for principals, or more come than are called.

use super::protocol::{heads_of, is_expected};
use super::{Conflict, Rule, Subject, View};
use crate::calls::{companions, named_companions};
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
        let Some((session, interval)) = session_of(view, call) else { continue };
        let coming = call.comers(plan);
        if is_missed(call, &coming) {
            found.push(of_call(
                view,
                Rule::DelegationMissing,
                Subject::Delegation(id),
                (session, interval),
                Vec::new(),
            ));
        }
        principal(view, id, call, session, interval, &coming, found);
        too_many(view, id, call, session, interval, coming, found);
    }
}

/// Calls of one person: the same, for who is called alone and those the person may bring.
pub(super) fn of_person(view: &View<'_>, id: PersonId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let mut own = plan.memberships.of(id).peekable();
    if own.peek().is_some() && !own.any(|member| is_expected(view, member.delegation)) {
        return;
    }
    for call in plan.invitations.of(id).filter(|call| call.person == Some(id)) {
        let Some(at) = session_of(view, call) else { continue };
        if is_missed(call, &call.comers(plan)) {
            found.push(of_call(view, Rule::DelegationMissing, Subject::Person(id), at, vec![id]));
        }
        // Who was told nothing of companions may still sit beside somebody of the same delegation.
        let with = if call.plus.is_some() { companions(plan, call, id) } else { Vec::new() };
        let may = named_companions(plan, call, id);
        if i64::try_from(with.len()).unwrap_or(i64::MAX) > may {
            let facts = vec![("called", (may + 1).to_string()), ("has", (with.len() + 1).to_string())];
            let people = std::iter::once(id).chain(with).collect();
            let conflict = of_call(view, Rule::MoreThanInvited, Subject::Person(id), at, people);
            found.push(Conflict { facts, ..conflict });
        }
    }
}

/// The session one is called to and when it is, while it takes place.
fn session_of<'plan>(view: &View<'plan>, call: &Invitation) -> Option<(&'plan Session, Interval)> {
    let session = view.plan.sessions.get(call.session).filter(|session| !session.cancelled)?;
    Some((session, session.interval()?))
}

/// Whether nobody follows a call that must be followed. Who has declined said so; that is no mistake of the plan.
fn is_missed(call: &Invitation, coming: &[PersonId]) -> bool {
    call.call == Call::MustAttend && call.reply != Reply::Declined && coming.is_empty()
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
        found.push(of_call(
            view,
            Rule::PrincipalMissing,
            Subject::Delegation(id),
            (session, interval),
            coming.to_vec(),
        ));
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
        let conflict = of_call(view, Rule::MoreThanInvited, Subject::Delegation(id), (session, interval), coming);
        found.push(Conflict { facts, ..conflict });
    }
}

fn of_call(
    view: &View<'_>,
    rule: Rule,
    about: Subject,
    (session, interval): (&Session, Interval),
    people: Vec<PersonId>,
) -> Conflict {
    let level = view.settings.level(rule);
    let conflict = Conflict::new(rule, about, level, interval.start(), people);
    Conflict { things: vec![(Thing::Session(session.id), interval)], ..conflict }
}
