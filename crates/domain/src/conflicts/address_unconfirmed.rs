//! A head of delegation's form of address that nobody confirmed.
//!
//! Forms are confirmed with the person's office, never derived (US Department of State, protocol reference).

use super::{Conflict, Rule, Subject, View};
use crate::delegations::{Delegation, DelegationStatus, MembershipRole};
use crate::ids::PersonId;

pub(super) fn find(view: &View<'_>, id: PersonId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let Some(person) = plan.people.get(id).filter(|person| !person.is_address_confirmed()) else { return };
    let mut led = plan.memberships.of(id).filter(|member| member.role == MembershipRole::Head);
    if led.any(|member| plan.get(member.delegation).is_some_and(Delegation::is_coming)) {
        let rule = Rule::AddressUnconfirmed;
        let (level, about) = (view.settings.level(rule), Subject::Person(person.id));
        found.push(Conflict::new(rule, about, level, view.forum_starts(), vec![person.id]));
    }
}

impl Delegation {
    /// Whether it said that it comes: who only was asked, or said no, needs nothing prepared yet.
    pub fn is_coming(&self) -> bool {
        match self.status {
            DelegationStatus::Accepted
            | DelegationStatus::Registered
            | DelegationStatus::Arrived
            | DelegationStatus::Departed => true,
            DelegationStatus::Invited
            | DelegationStatus::Declined
            | DelegationStatus::Tentative
            | DelegationStatus::Cancelled => false,
        }
    }

    /// Whether it will not come: what was planned for it is of no more use.
    pub fn is_off(&self) -> bool {
        matches!(self.status, DelegationStatus::Declined | DelegationStatus::Cancelled)
    }
}
