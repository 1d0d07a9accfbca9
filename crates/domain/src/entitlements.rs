//! What a delegation may use of cars, rooms, badges and seats, against what the plan gives it.
//!
//! An entitlement is a number the host decided; how much of it is used follows from the plan and is counted anew each
//! time, so that the two never drift apart. A delegation without a number is not limited.

use crate::delegations::Delegation;
use crate::ground::Ride;
use crate::ids::{DelegationId, PersonId, SessionId, StayId, VehicleId};
use crate::lodging::StayStatus;
use crate::plan::Plan;
use crate::vocabulary::vocabulary;
use std::collections::{BTreeMap, BTreeSet};

vocabulary! {
    /// Something a delegation is entitled to a number of.
    Entitlement {
        /// Cars of its own.
        Cars = "cars",
        /// Hotel rooms.
        Rooms = "rooms",
        /// Badges.
        Badges = "badges",
        /// Seats in one session.
        Seats = "seats",
    }
}

/// How much of its entitlements a delegation uses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Use {
    /// Distinct vehicles in which its people ride as very important persons, in movements that take place.
    pub cars: usize,
    /// Stays of its people that are not cancelled; one that two of them share counts once.
    pub rooms: usize,
    /// Its people.
    pub badges: usize,
    /// The most of its people in one session that takes place.
    pub seats: usize,
}

impl Use {
    /// How much is used of one entitlement.
    pub fn of(&self, entitlement: Entitlement) -> usize {
        match entitlement {
            Entitlement::Cars => self.cars,
            Entitlement::Rooms => self.rooms,
            Entitlement::Badges => self.badges,
            Entitlement::Seats => self.seats,
        }
    }
}

/// What a delegation is entitled to; `None` while nobody decided.
pub fn granted(delegation: &Delegation, entitlement: Entitlement) -> Option<i64> {
    match entitlement {
        Entitlement::Cars => delegation.cars,
        Entitlement::Rooms => delegation.rooms,
        Entitlement::Badges => delegation.badges,
        Entitlement::Seats => delegation.seats,
    }
}

/// What is used beyond its number: the entitlement, the number, and the use.
pub fn exceeded(plan: &Plan, delegation: &Delegation) -> Vec<(Entitlement, i64, usize)> {
    let used = used(plan, delegation.id);
    let over = |entitlement: &Entitlement| {
        let (number, used) = (granted(delegation, *entitlement)?, used.of(*entitlement));
        (i64::try_from(used).unwrap_or(i64::MAX) > number).then_some((*entitlement, number, used))
    };
    Entitlement::ALL.iter().filter_map(over).collect()
}

/// Counts what the plan gives a delegation. Takes time in proportion to what its people are in.
pub fn used(plan: &Plan, delegation: DelegationId) -> Use {
    let members = plan.memberships.of(delegation);
    let people: BTreeSet<PersonId> = members.map(|member| member.person).collect();
    let each = || people.iter().copied();
    let cars: BTreeSet<VehicleId> = each().flat_map(|person| cars_of(plan, person)).collect();
    let rooms: BTreeSet<StayId> = each().flat_map(|person| stays_of(plan, person)).collect();
    let mut seats: BTreeMap<SessionId, usize> = BTreeMap::new();
    for session in each().flat_map(|person| sessions_of(plan, person)) {
        *seats.entry(session).or_default() += 1;
    }
    Use {
        cars: cars.len(),
        rooms: rooms.len(),
        badges: people.len(),
        seats: seats.into_values().max().unwrap_or_default(),
    }
}

fn cars_of(plan: &Plan, person: PersonId) -> impl Iterator<Item = VehicleId> {
    let movements = plan.passengers.of(person).filter_map(|one| plan.movements.get(one.movement));
    movements.filter(|movement| movement.is_on() && movement.service == Ride::Vip).filter_map(|one| one.vehicle)
}

fn stays_of(plan: &Plan, person: PersonId) -> impl Iterator<Item = StayId> {
    let stays = plan.guests.of(person).filter_map(|one| plan.stays.get(one.stay));
    stays.filter(|stay| stay.status != StayStatus::Cancelled).map(|stay| stay.id)
}

fn sessions_of(plan: &Plan, person: PersonId) -> impl Iterator<Item = SessionId> {
    let sessions = plan.attendances.of(person).filter_map(|one| plan.sessions.get(one.session));
    sessions.filter(|session| !session.cancelled).map(|session| session.id)
}
