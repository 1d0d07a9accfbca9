//! Calls to sessions: whom a call is about, how many may come on it, and who comes.

use crate::delegations::{Membership, MembershipRole};
use crate::ids::*;
use crate::plan::Plan;
use crate::programme::{Attendance, Invitation, Reply, SessionFunction};

impl Invitation {
    /// How many people it lets come; nothing when it sets no limit. A person comes alone unless more are named.
    pub fn places(&self) -> Option<i64> {
        match (self.plus, self.principal_only || self.person.is_some()) {
            (Some(plus), _) => Some(plus + 1),
            (None, true) => Some(1),
            (None, false) => None,
        }
    }

    /// Whether a person is called by it: alone, or as a member of the delegation.
    pub fn is_for(&self, plan: &Plan, person: PersonId) -> bool {
        self.person == Some(person) || self.delegation.is_some_and(|id| is_member(plan, id, person))
    }

    /// The parts in the session of those it calls, in the order they were entered.
    pub fn parts<'plan>(&'plan self, plan: &'plan Plan) -> impl Iterator<Item = &'plan Attendance> {
        plan.attendances.of(self.session).filter(|part| self.is_for(plan, part.person))
    }

    /// Who takes a place on it: who interprets, guards or takes notes serves the room and takes none.
    pub fn comers(&self, plan: &Plan) -> Vec<PersonId> {
        let takes_a_place = |person: PersonId| match self.delegation {
            Some(id) => plan.memberships.of(person).any(|one| one.delegation == id && takes_a_seat(plan, one)),
            None => true,
        };
        self.parts(plan).map(|part| part.person).filter(|person| takes_a_place(*person)).collect()
    }
}

/// Those who come to a session with a person who is called to it: of the same delegation, with a seat and no task there, and
/// called by nothing else.
pub fn companions(plan: &Plan, call: &Invitation, person: PersonId) -> Vec<PersonId> {
    let own: Vec<DelegationId> = plan.memberships.of(person).map(|one| one.delegation).collect();
    let of_own = |other: PersonId| {
        plan.memberships.of(other).any(|one| own.contains(&one.delegation) && takes_a_seat(plan, one))
    };
    let parts = plan.attendances.of(call.session).filter(|part| part.person != person && !is_a_task(part.function));
    parts.map(|part| part.person).filter(|other| of_own(*other) && !is_called_otherwise(plan, call, *other)).collect()
}

/// How many companions the calls to a session name for a person's delegation: nobody knows who came with whom of two of the
/// same delegation who may each bring some.
pub fn named_companions(plan: &Plan, call: &Invitation, person: PersonId) -> i64 {
    let own: Vec<DelegationId> = plan.memberships.of(person).map(|one| one.delegation).collect();
    let shares =
        |other: PersonId| other == person || plan.memberships.of(other).any(|one| own.contains(&one.delegation));
    let calls = plan.invitations.of(call.session).filter(|one| one.person.is_some_and(shares));
    calls.filter(|one| one.id == call.id || one.reply != Reply::Declined).filter_map(|one| one.plus).sum()
}

/// Whether somebody is called to a session by another call than the one given that was not declined.
pub fn is_called_otherwise(plan: &Plan, call: &Invitation, person: PersonId) -> bool {
    let others = plan.invitations.of(call.session).filter(|other| other.id != call.id);
    others.filter(|other| other.reply != Reply::Declined).any(|other| other.is_for(plan, person))
}

/// Whether a part in a session is a task in it rather than a seat.
pub fn is_a_task(function: SessionFunction) -> bool {
    function != SessionFunction::Attendee
}

fn is_member(plan: &Plan, delegation: DelegationId, person: PersonId) -> bool {
    plan.memberships.of(person).any(|member| member.delegation == delegation)
}

/// Whether a member counts as the delegation's presence. Who interprets, guards, takes notes or reports serves the room;
/// who leads another delegation sits there for that one.
pub fn takes_a_seat(plan: &Plan, member: &Membership) -> bool {
    match member.role {
        MembershipRole::Head => true,
        MembershipRole::Protocol
        | MembershipRole::NoteTaker
        | MembershipRole::Interpreter
        | MembershipRole::CloseProtection
        | MembershipRole::Media
        | MembershipRole::Support => false,
        MembershipRole::Alternate
        | MembershipRole::Delegate
        | MembershipRole::Adviser
        | MembershipRole::ChiefOfStaff
        | MembershipRole::Spouse
        | MembershipRole::Observer => !plan.is_head(member.person),
    }
}
