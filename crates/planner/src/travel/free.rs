//! Which vehicles and drivers are free for a ride.

use attache_domain::conflicts::{cannot_climb, driven_by, driver_of};
use attache_domain::ids::{DriverId, PersonId, VehicleId};
use attache_domain::movements::{Movement, StepFree, Vehicle};
use attache_domain::plan::Plan;
use attache_domain::time::Interval;
use chrono::TimeDelta;

/// Minutes a vehicle and its driver like to have between two rides: our assumption.
pub(crate) const BETWEEN_RIDES: i64 = 45;

/// Whether a vehicle is in no other ride while one lasts, with so many minutes between the two.
pub(crate) fn is_vehicle_free(plan: &Plan, vehicle: VehicleId, ride: &Movement, between: i64) -> bool {
    is_free(plan.movements.of(vehicle).filter(|other| other.vehicle == Some(vehicle)), ride, between)
}

/// Whether a driver drives nothing else while a ride lasts, with so many minutes between the two.
pub(crate) fn is_driver_free(plan: &Plan, driver: DriverId, ride: &Movement, between: i64) -> bool {
    is_free(driven_by(plan, driver).into_iter(), ride, between)
}

fn is_free<'plan>(mut others: impl Iterator<Item = &'plan Movement>, ride: &Movement, between: i64) -> bool {
    let around = |movement: &Movement| {
        let back = movement.ends.instant() + TimeDelta::minutes(between);
        Interval::new(movement.starts.instant(), back).ok()
    };
    let Some(wanted) = around(ride) else { return false };
    others.all(|other| {
        other.id == ride.id || !other.is_on() || around(other).is_none_or(|taken| !taken.overlaps(&wanted))
    })
}

/// Vehicles other than its own that could take a ride as it is: free then, their usual driver too where the ride has none
/// of its own, and large enough for all that is known. First those with time before and after, then those for this kind
/// of service, then the smallest.
pub(crate) fn other_vehicles<'plan>(plan: &'plan Plan, ride: &Movement) -> Vec<&'plan Vehicle> {
    let people: Vec<PersonId> = plan.passengers.of(ride.id).map(|one| one.person).collect();
    let could = |vehicle: &&Vehicle| {
        let driven = ride.driver.is_some()
            || vehicle
                .driver
                .is_none_or(|driver| driver_of(plan, ride) == Some(driver) || is_driver_free(plan, driver, ride, 0));
        Some(vehicle.id) != ride.vehicle
            && driven
            && takes(plan, vehicle, ride, &people)
            && is_vehicle_free(plan, vehicle.id, ride, 0)
    };
    let mut vehicles: Vec<&Vehicle> = plan.vehicles.iter().filter(could).collect();
    vehicles.sort_by_key(|vehicle| {
        let tight = !is_vehicle_free(plan, vehicle.id, ride, BETWEEN_RIDES);
        (tight, vehicle.service != ride.service, vehicle.seats, vehicle.id)
    });
    vehicles
}

/// Whether a vehicle takes these people and the bags of a ride, as far as is known of them. Nothing is promised of a
/// vehicle whose seats nobody counted, nor to who cannot climb of one that may have a step.
pub(crate) fn takes(plan: &Plan, vehicle: &Vehicle, ride: &Movement, people: &[PersonId]) -> bool {
    let enough = |has: Option<i64>, needed: i64| has.is_some_and(|has| has >= needed);
    let bags = super::movements::bags_of(plan, ride).unwrap_or(0);
    let step_free = vehicle.step_free == StepFree::Yes || !people.iter().any(|person| cannot_climb(plan, *person));
    let bags_fit = bags == 0 || enough(vehicle.bags, bags);
    enough(vehicle.seats, i64::try_from(people.len()).unwrap_or(i64::MAX)) && bags_fit && step_free
}

/// Drivers other than its own who could drive a ride; first those with time before and after.
pub(crate) fn other_drivers(plan: &Plan, ride: &Movement) -> Vec<DriverId> {
    let own = driver_of(plan, ride);
    let free = |driver: &DriverId| Some(*driver) != own && is_driver_free(plan, *driver, ride, 0);
    let mut drivers: Vec<DriverId> = plan.drivers.iter().map(|driver| driver.id).filter(free).collect();
    drivers.sort_by_key(|driver| (!is_driver_free(plan, *driver, ride, BETWEEN_RIDES), *driver));
    drivers
}
