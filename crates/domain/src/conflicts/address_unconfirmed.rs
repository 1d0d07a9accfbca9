//! A head of delegation's form of address that nobody confirmed.
//!
//! Forms are confirmed with the person's office, never derived (US Department of State, protocol reference).

use super::{Conflict, Rule, Subject, View};
use crate::delegations::{Delegation, DelegationStatus, MembershipRole};
use crate::ids::DelegationId;

pub(super) fn find(view: &View<'_>, delegation: DelegationId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    if !plan.get(delegation).is_some_and(Delegation::is_coming) {
        return;
    }
    let heads = plan.memberships.of(delegation).filter(|member| member.role == MembershipRole::Head);
    for person in heads.filter_map(|member| plan.people.get(member.person)) {
        if !person.is_address_confirmed() {
            let rule = Rule::AddressUnconfirmed;
            let (level, about) = (view.settings.level(rule), Subject::Person(person.id));
            found.push(Conflict::new(rule, about, level, view.forum_starts(), vec![person.id]));
        }
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
}
