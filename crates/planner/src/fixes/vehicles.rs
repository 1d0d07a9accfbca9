//! Fixes for vehicles and drivers: another one that is free then.

use super::{Fix, FixWord};
use crate::operate::facts;
use crate::planner::Planner;
use crate::travel::{other_drivers, other_vehicles};
use attache_domain::conflicts::{Conflict, driver_of};
use attache_domain::movements::Movement;
use attache_domain::plan::{Plan, Thing};
use serde_json::json;

/// The most that are offered for one ride.
const MOST: usize = 2;

/// Other vehicles for the ride, or for the later of two and then for the earlier.
pub(super) fn another_vehicle(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    rides(plan, conflict).flat_map(|ride| vehicles_for(plan, ride)).collect()
}

/// Other drivers for the later of two rides, and then for the earlier.
pub(super) fn another_driver(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    rides(plan, conflict).flat_map(|ride| drivers_for(plan, ride)).collect()
}

fn rides<'a>(plan: &'a Plan, conflict: &'a Conflict) -> impl Iterator<Item = &'a Movement> {
    conflict.things.iter().rev().filter_map(|(thing, _)| match thing {
        Thing::Movement(id) => plan.movements.get(*id),
        _ => None,
    })
}

fn vehicles_for(plan: &Plan, ride: &Movement) -> Vec<Fix> {
    let fix = |vehicle: &&attache_domain::movements::Vehicle| {
        // Who drives the ride now goes on doing so where the other vehicle has nobody.
        let driver = if vehicle.driver.is_none() { driver_of(plan, ride) } else { ride.driver };
        Fix {
            word: FixWord::ChangeVehicle,
            facts: facts([
                ("name", plan.name_of(Thing::Movement(ride.id))),
                ("when", ride.starts.local().format("%Y-%m-%d %H:%M").to_string()),
                ("vehicle", vehicle.name.clone()),
            ]),
            command: "assign_movement",
            input: json!({ "movement": ride.id, "vehicle": vehicle.id, "driver": driver }),
        }
    };
    other_vehicles(plan, ride).iter().take(MOST).map(fix).collect()
}

fn drivers_for(plan: &Plan, ride: &Movement) -> Vec<Fix> {
    let fix = |driver| Fix {
        word: FixWord::ChangeDriver,
        facts: facts([
            ("name", plan.name_of(Thing::Movement(ride.id))),
            ("when", ride.starts.local().format("%Y-%m-%d %H:%M").to_string()),
            ("driver", plan.drivers.get(driver).map(|driver| driver.name.clone()).unwrap_or_default()),
        ]),
        command: "assign_movement",
        input: json!({ "movement": ride.id, "driver": driver }),
    };
    other_drivers(plan, ride).into_iter().take(MOST).map(fix).collect()
}
