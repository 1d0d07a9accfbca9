//! The one place that says in which order people and delegations are named: in lists, in documents, at a table.
//!
//! Delegations stand in the order of precedence in force, those that do not come behind them by name, and people of no
//! delegation last. Inside a delegation the head comes first, then the roles in their order, then names by the alphabet of
//! the order's language.

use super::{Ordered, ordered};
use crate::delegations::name_of;
use crate::lists;
use attache_domain::delegations::{Delegation, Membership, MembershipRole, Person};
use attache_domain::ids::{DelegationId, PersonId};
use attache_domain::names::collation::{Collation, SortKey};
use attache_domain::plan::Plan;
use std::collections::BTreeMap;

/// The order of precedence in force, ready to sort by. Working it out takes an order of all delegations, so it is made
/// once for a list.
pub(crate) struct Ranking<'plan> {
    /// What is ranked.
    pub plan: &'plan Plan,
    places: BTreeMap<DelegationId, usize>,
    collation: Collation,
}

/// Where a delegation stands: by its place, or behind all that have one by its name.
type DelegationRank = (usize, Option<SortKey>);

/// Where a person stands.
type PersonRank = (DelegationRank, Option<MembershipRole>, SortKey, PersonId);

/// The place of those who do not come, and of people of no delegation behind them.
const NOT_COMING: usize = usize::MAX - 1;
const OF_NO_DELEGATION: usize = usize::MAX;

impl<'plan> Ranking<'plan> {
    /// The order in force; the cities' alphabet before one was chosen.
    pub fn in_force(plan: &'plan Plan) -> Self {
        let placed = ordered(plan, None).map(|ordered: Ordered<'_>| ordered.delegations()).unwrap_or_default();
        let places = placed.into_iter().enumerate().map(|(at, id)| (id, at + 1)).collect();
        Self { plan, places, collation: Collation::of_language(lists::language(plan)) }
    }

    /// A delegation's place from 1; none for one that does not come.
    pub fn place_of(&self, delegation: DelegationId) -> Option<usize> {
        self.places.get(&delegation).copied()
    }

    /// Sorts delegations, or what belongs to one each.
    pub fn sort_delegations<T>(&self, things: &mut [T], delegation: impl Fn(&T) -> DelegationId) {
        things.sort_by_cached_key(|thing| self.rank_of_delegation(delegation(thing)));
    }

    /// Sorts people, or what belongs to one person each.
    pub fn sort<T>(&self, things: &mut [T], person: impl Fn(&T) -> PersonId) {
        if things.len() > 1 {
            things.sort_by_cached_key(|thing| self.rank_of(person(thing)));
        }
    }

    /// Sorts the members of one delegation.
    pub fn sort_members(&self, members: &mut [&Membership]) {
        members.sort_by_cached_key(|member| (member.role, self.name_key(member.person), member.id));
    }

    /// Everybody's place among all people, from 1.
    pub fn places(&self) -> BTreeMap<PersonId, usize> {
        let mut people: Vec<PersonId> = self.plan.people.iter().map(|person| person.id).collect();
        self.sort(&mut people, |id| *id);
        people.into_iter().enumerate().map(|(at, id)| (id, at + 1)).collect()
    }

    /// Somebody who is in several delegations stands where it is highest.
    fn rank_of(&self, id: PersonId) -> PersonRank {
        let in_one = |member: &Membership| (self.rank_of_delegation(member.delegation), Some(member.role));
        let highest = self.plan.memberships.of(id).map(in_one).min();
        let (delegation, role) = highest.unwrap_or(((OF_NO_DELEGATION, None), None));
        (delegation, role, self.name_key(id), id)
    }

    fn rank_of_delegation(&self, id: DelegationId) -> DelegationRank {
        match self.place_of(id) {
            Some(place) => (place, None),
            None => (NOT_COMING, Some(self.collation.sort_key(&name_of(self.plan, id)))),
        }
    }

    fn name_key(&self, id: PersonId) -> SortKey {
        self.collation.sort_key(self.plan.get::<Person>(id).map_or("", Person::sort_key))
    }
}

impl Ordered<'_> {
    /// The delegations, the first first.
    fn delegations(&self) -> Vec<DelegationId> {
        let delegation = |id| self.entrants.get(id).map(|(delegation, _): &(&Delegation, _)| delegation.id);
        self.order.placed.iter().filter_map(|placed| delegation(&placed.id)).collect()
    }
}
