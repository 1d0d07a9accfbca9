//! Vehicles: what they carry and who usually drives them.

use crate::commands::Answer;
use crate::lists;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::ground::Ride;
use attache_domain::ids::{DriverId, VehicleId};
use attache_domain::movements::{Driver, StepFree, Vehicle};
use attache_domain::plan::Thing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A car, van or coach.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct VehicleRow {
    pub id: VehicleId,
    pub name: String,
    pub plate: String,
    pub seats: Option<i64>,
    pub bags: Option<i64>,
    pub step_free: StepFree,
    pub service: Ride,
    pub driver: Option<DriverId>,
    pub driver_name: String,
    pub note: String,
    pub movements: usize,
}

/// A vehicle to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddVehicle {
    pub name: String,
    pub plate: Option<String>,
    pub seats: Option<i64>,
    pub bags: Option<i64>,
    pub step_free: Option<StepFree>,
    pub service: Ride,
    pub driver: Option<DriverId>,
    pub note: Option<String>,
}

/// New values for a vehicle; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditVehicle {
    pub id: VehicleId,
    pub name: Option<String>,
    pub plate: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub seats: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub bags: Option<Option<i64>>,
    pub step_free: Option<StepFree>,
    pub service: Option<Ride>,
    #[serde(default, deserialize_with = "wire::present")]
    pub driver: Option<Option<DriverId>>,
    pub note: Option<String>,
}

/// One vehicle.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneVehicle {
    /// Key.
    pub id: VehicleId,
}

/// Reads all vehicles by name.
pub fn list_vehicles(planner: &Planner, _input: Empty) -> Answer<Vec<VehicleRow>> {
    let plan = &planner.plan;
    let driver_name = |id: DriverId| plan.drivers.get(id).map(|driver| driver.name.clone());
    let row = |vehicle: &Vehicle| VehicleRow {
        id: vehicle.id,
        name: vehicle.name.clone(),
        plate: vehicle.plate.clone(),
        seats: vehicle.seats,
        bags: vehicle.bags,
        step_free: vehicle.step_free,
        service: vehicle.service,
        driver: vehicle.driver,
        driver_name: vehicle.driver.and_then(driver_name).unwrap_or_default(),
        note: vehicle.note.clone(),
        movements: plan.movements.of(vehicle.id).count(),
    };
    let mut rows: Vec<VehicleRow> = plan.vehicles.iter().map(row).collect();
    lists::sort_by_name(plan, &mut rows, |row| &row.name);
    Ok(rows)
}

/// Adds a vehicle.
pub fn add_vehicle(planner: &mut Planner, input: AddVehicle) -> Answer<Done<VehicleId>> {
    planner.operate(Op::AddVehicle, |change| {
        let vehicle = Vehicle {
            id: change.id(),
            name: wire::some_text("name", &input.name, 200)?,
            plate: wire::optional_text("plate", input.plate.as_deref(), 40)?,
            seats: seats(input.seats)?,
            bags: bags(input.bags)?,
            step_free: input.step_free.unwrap_or(StepFree::Unknown),
            service: input.service,
            driver: known_driver(change, input.driver)?,
            note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
        };
        Ok((change.insert(&vehicle)?, facts([("name", vehicle.name)])))
    })
}

/// Edits a vehicle.
pub fn edit_vehicle(planner: &mut Planner, input: EditVehicle) -> Answer<Done<()>> {
    planner.operate(Op::EditVehicle, |change| {
        let mut vehicle: Vehicle = change.get(input.id)?;
        if let Some(name) = &input.name {
            vehicle.name = wire::some_text("name", name, 200)?;
        }
        wire::edit_text(&mut vehicle.plate, "plate", input.plate.as_deref(), 40)?;
        wire::edit_text(&mut vehicle.note, "note", input.note.as_deref(), 10_000)?;
        wire::edit(&mut vehicle.step_free, input.step_free);
        wire::edit(&mut vehicle.service, input.service);
        if let Some(number) = input.seats {
            vehicle.seats = seats(number)?;
        }
        if let Some(number) = input.bags {
            vehicle.bags = bags(number)?;
        }
        if let Some(driver) = input.driver {
            vehicle.driver = known_driver(change, driver)?;
        }
        change.update(&vehicle)?;
        Ok(((), facts([("name", vehicle.name)])))
    })
}

/// Removes a vehicle that drives nobody (any more).
pub fn remove_vehicle(planner: &mut Planner, input: OneVehicle) -> Answer<Done<()>> {
    planner.operate(Op::RemoveVehicle, |change| {
        let vehicle: Vehicle = change.get(input.id)?;
        let movements = change.plan.movements.of(vehicle.id);
        let by: Vec<String> = movements.map(|one| change.plan.name_of(Thing::Movement(one.id))).collect();
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name: vehicle.name, by: by.join(", ") });
        }
        change.remove::<Vehicle>(vehicle.id)?;
        Ok(((), facts([("name", vehicle.name)])))
    })
}

/// A driver who exists, or none.
pub(super) fn known_driver(change: &Change<'_>, driver: Option<DriverId>) -> Result<Option<DriverId>, Refusal> {
    Ok(driver.map(|id| change.get::<Driver>(id)).transpose()?.map(|driver| driver.id))
}

fn seats(number: Option<i64>) -> Result<Option<i64>, Refusal> {
    number.map(|number| wire::number("seats", number, 0, 1000)).transpose()
}

fn bags(number: Option<i64>) -> Result<Option<i64>, Refusal> {
    number.map(|number| wire::number("bags", number, 0, 10_000)).transpose()
}
