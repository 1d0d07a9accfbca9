//! Courtesies that are owed: one head to a delegation, a greeter for a head, heads at what is for heads only.

use super::{Conflict, Rule, Subject, View};
use crate::calls::takes_a_seat;
use crate::delegations::{Membership, MembershipRole};
use crate::ids::{DelegationId, MovementId, PersonId};
use crate::meetings::{MeetingFunction, MeetingKind};
use crate::movements::MovementKind;
use crate::plan::Thing;
use crate::programme::SessionFunction;
use crate::time::Interval;
use std::collections::BTreeMap;

pub(super) fn two_heads(view: &View<'_>, id: DelegationId, found: &mut Vec<Conflict>) {
    let heads: Vec<PersonId> = heads_of(view, id);
    if heads.len() > 1 && is_expected(view, id) {
        let names = heads.iter().filter_map(|id| view.plan.people.get(*id)).map(|person| person.display_name.as_str());
        let said = names.collect::<Vec<_>>().join(", ");
        let rule = Rule::TwoHeads;
        let level = view.settings.level(rule);
        let conflict = Conflict::new(rule, Subject::Delegation(id), level, view.forum_starts(), heads);
        found.push(Conflict { facts: vec![("heads", said)], ..conflict });
    }
}

pub(super) fn no_greeter(view: &View<'_>, id: MovementId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let Some(movement) = plan.movements.get(id).filter(|one| one.is_on() && one.kind == MovementKind::Arrival) else {
        return;
    };
    let Ok(interval) = movement.interval() else { return };
    let passengers = plan.passengers.of(id).map(|one| one.person);
    let heads: Vec<PersonId> = passengers.filter(|person| view.plan.is_head(*person)).collect();
    if movement.greeter.is_empty() && !heads.is_empty() {
        let names = heads.iter().filter_map(|id| plan.people.get(*id)).map(|person| person.display_name.as_str());
        let said = names.collect::<Vec<_>>().join(", ");
        let rule = Rule::NoGreeter;
        let level = view.settings.level(rule);
        let conflict = Conflict::new(rule, Subject::Movement(id), level, interval.start(), heads);
        found.push(Conflict { things: vec![(Thing::Movement(id), interval)], facts: vec![("head", said)], ..conflict });
    }
}

/// A representative attends in the name of an absent principal; at what is for principals only, that is not enough.
pub(super) fn principal_missing(view: &View<'_>, id: DelegationId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if !is_expected(view, id) {
        return;
    }
    let mut coming: BTreeMap<Thing, (Interval, Vec<PersonId>)> = BTreeMap::new();
    for member in plan.memberships.of(id).filter(|member| takes_a_seat(plan, member)) {
        for (thing, interval) in for_principals(view, id, member) {
            coming.entry(thing).or_insert((interval, Vec::new())).1.push(member.person);
        }
    }
    let heads = heads_of(view, id);
    for (thing, (interval, people)) in coming {
        if !people.iter().any(|person| heads.contains(person)) {
            let rule = Rule::PrincipalMissing;
            let level = view.settings.level(rule);
            let conflict = Conflict::new(rule, Subject::Delegation(id), level, interval.start(), people);
            found.push(Conflict { things: vec![(thing, interval)], ..conflict });
        }
    }
}

/// Whether a delegation may still come.
pub(super) fn is_expected(view: &View<'_>, id: DelegationId) -> bool {
    view.plan.delegations.get(id).is_some_and(|delegation| !delegation.is_off())
}

/// Sessions for heads of delegation only, and meetings of the principals alone, that a member comes to for it.
fn for_principals(view: &View<'_>, id: DelegationId, member: &Membership) -> Vec<(Thing, Interval)> {
    let plan = view.plan;
    let sits = |function| !matches!(function, SessionFunction::Moderator | SessionFunction::Rapporteur);
    let sessions = plan.attendances.of(member.person).filter(|part| sits(part.function)).filter_map(|part| {
        let session = plan.sessions.get(part.session).filter(|one| one.principals_only && !one.cancelled)?;
        Some((Thing::Session(session.id), session.interval()?))
    });
    let talks = |function| !matches!(function, MeetingFunction::Interpreter | MeetingFunction::NoteTaker);
    let parts = plan.participants.of(member.person).filter(|part| talks(part.function));
    let meetings = parts.filter(|part| part.delegation.is_none_or(|own| own == id));
    let alone = meetings.filter_map(|part| {
        let meeting = plan.meetings.get(part.meeting).filter(|one| one.kind == MeetingKind::TeteATete)?;
        Some((Thing::Meeting(meeting.id), meeting.interval()?))
    });
    sessions.chain(alone).collect()
}

pub(super) fn heads_of(view: &View<'_>, id: DelegationId) -> Vec<PersonId> {
    let heads = view.plan.memberships.of(id).filter(|member| member.role == MembershipRole::Head);
    heads.map(|member| member.person).collect()
}
