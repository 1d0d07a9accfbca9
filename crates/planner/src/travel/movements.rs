//! Looking at movements: ground transfers with their vehicle, driver and passengers.

use crate::commands::Answer;
use crate::places::SpotView;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::travel_words::leg_title;
use crate::trouble;
use crate::wire::{Empty, Moment, ThingRef};
use attache_domain::conflicts;
use attache_domain::ground::Ride;
use attache_domain::ids::*;
use attache_domain::movements::*;
use attache_domain::plan::{Plan, Thing};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A movement.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct MovementRow {
    pub id: MovementId,
    /// From where to where.
    pub title: String,
    pub kind: MovementKind,
    pub service: Ride,
    pub status: MovementStatus,
    pub from: Option<SpotView>,
    pub to: Option<SpotView>,
    /// Pick-up.
    pub starts: Moment,
    /// Drop-off.
    pub ends: Moment,
    pub minutes: i64,
    pub vehicle: Option<VehicleId>,
    pub vehicle_name: String,
    pub plate: String,
    pub seats: Option<i64>,
    /// Its own driver, or else the vehicle's.
    pub driver: Option<DriverId>,
    pub driver_name: String,
    pub driver_phone: String,
    /// Whether the driver was assigned to it rather than coming with the vehicle.
    pub own_driver: bool,
    pub greeter: String,
    pub sign_text: String,
    /// As entered, or else the sum of the travellers' on its leg; absent when nobody knows.
    pub bags: Option<i64>,
    pub leg: Option<LegId>,
    pub leg_title: String,
    pub passengers: Vec<ThingRef>,
    pub note: String,
    pub conflicts: usize,
}

/// Reads all movements in order of pick-up.
pub fn list_movements(planner: &Planner, _input: Empty) -> Answer<Vec<MovementRow>> {
    let conflicts = trouble::per_thing(planner);
    let mut movements: Vec<&Movement> = planner.plan.movements.iter().collect();
    movements.sort_by_key(|movement| (movement.starts.instant(), movement.id));
    let ranking = Ranking::in_force(&planner.plan);
    Ok(movements.into_iter().map(|movement| movement_row(&ranking, movement, &conflicts)).collect())
}

/// A movement as lists show it.
pub(super) fn movement_row(
    ranking: &Ranking<'_>,
    movement: &Movement,
    conflicts: &BTreeMap<Thing, usize>,
) -> MovementRow {
    let plan = ranking.plan;
    let mut passengers: Vec<PersonId> = plan.passengers.of(movement.id).map(|one| one.person).collect();
    ranking.sort(&mut passengers, |id| *id);
    let thing = Thing::Movement(movement.id);
    let vehicle = movement.vehicle.and_then(|id| plan.vehicles.get(id));
    let driver = driver_of(plan, movement);
    let leg = movement.leg.and_then(|id| plan.legs.get(id));
    MovementRow {
        id: movement.id,
        title: plan.name_of(thing),
        kind: movement.kind,
        service: movement.service,
        status: movement.status,
        from: movement.from().map(|spot| SpotView::of(plan, spot)),
        to: movement.to().map(|spot| SpotView::of(plan, spot)),
        starts: movement.starts.into(),
        ends: movement.ends.into(),
        minutes: (movement.ends.instant() - movement.starts.instant()).num_minutes(),
        vehicle: movement.vehicle,
        vehicle_name: vehicle.map(|one| one.name.clone()).unwrap_or_default(),
        plate: vehicle.map(|one| one.plate.clone()).unwrap_or_default(),
        seats: vehicle.and_then(|one| one.seats),
        driver: driver.map(|one| one.id),
        driver_name: driver.map(|one| one.name.clone()).unwrap_or_default(),
        driver_phone: driver.map(|one| one.phone.clone()).unwrap_or_default(),
        own_driver: movement.driver.is_some(),
        greeter: movement.greeter.clone(),
        sign_text: movement.sign_text.clone(),
        bags: bags_of(plan, movement),
        leg: movement.leg,
        leg_title: leg.map(|leg| leg_title(plan, leg)).unwrap_or_default(),
        passengers: passengers.into_iter().map(|id| trouble::person(plan, id)).collect(),
        note: movement.note.clone(),
        conflicts: conflicts.get(&thing).copied().unwrap_or(0),
    }
}

/// Who drives a movement: the driver assigned to it, or else the vehicle's own.
pub(crate) fn driver_of<'a>(plan: &'a Plan, movement: &Movement) -> Option<&'a Driver> {
    conflicts::driver_of(plan, movement).and_then(|id| plan.drivers.get(id))
}

/// Whether somebody must still find a vehicle or a driver for it.
pub(super) fn is_unassigned(plan: &Plan, movement: &Movement) -> bool {
    let open = matches!(movement.status, MovementStatus::Planned | MovementStatus::Assigned);
    let driven = movement.service != Ride::OnFoot;
    open && driven && (movement.vehicle.is_none() || driver_of(plan, movement).is_none())
}

/// As entered, or else the sum of the passengers' on its leg, as far as they are known.
pub(super) fn bags_of(plan: &Plan, movement: &Movement) -> Option<i64> {
    let of_passengers = || {
        let leg = movement.leg?;
        let aboard = |person| plan.passengers.of(movement.id).any(|one| one.person == person);
        let known: Vec<i64> =
            plan.travellers.of(leg).filter(|one| aboard(one.person)).filter_map(|one| one.bags).collect();
        (!known.is_empty()).then(|| known.iter().sum())
    };
    movement.bags.or_else(of_passengers)
}
