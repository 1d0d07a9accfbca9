//! Drivers: who they are and what they drive.

use crate::commands::Answer;
use crate::lists;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::ids::DriverId;
use attache_domain::movements::Driver;
use attache_domain::plan::Thing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A driver.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct DriverRow {
    pub id: DriverId,
    pub name: String,
    pub phone: String,
    pub note: String,
    /// Vehicles the driver usually drives, by name.
    pub vehicles: Vec<String>,
    /// Movements the driver is assigned to, also through a vehicle.
    pub movements: usize,
}

/// A driver to add.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddDriver {
    pub name: String,
    pub phone: Option<String>,
    pub note: Option<String>,
}

/// New values for a driver; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditDriver {
    pub id: DriverId,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub note: Option<String>,
}

/// One driver.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneDriver {
    /// Key.
    pub id: DriverId,
}

/// Reads all drivers by name.
pub fn list_drivers(planner: &Planner, _input: Empty) -> Answer<Vec<DriverRow>> {
    let plan = &planner.plan;
    let row = |driver: &Driver| DriverRow {
        id: driver.id,
        name: driver.name.clone(),
        phone: driver.phone.clone(),
        note: driver.note.clone(),
        vehicles: plan.vehicles.of(driver.id).map(|vehicle| vehicle.name.clone()).collect(),
        movements: plan
            .movements
            .of(driver.id)
            .chain(plan.vehicles.of(driver.id).flat_map(|own| plan.movements.of(own.id)).filter(|m| m.driver.is_none()))
            .count(),
    };
    let mut rows: Vec<DriverRow> = plan.drivers.iter().map(row).collect();
    lists::sort_by_name(&planner.plan, &mut rows, |row| &row.name);
    Ok(rows)
}

/// Adds a driver.
pub fn add_driver(planner: &mut Planner, input: AddDriver) -> Answer<Done<DriverId>> {
    planner.operate(Op::AddDriver, |change| {
        let driver = Driver {
            id: change.id(),
            name: wire::some_text("name", &input.name, 300)?,
            phone: wire::optional_text("phone", input.phone.as_deref(), 60)?,
            note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
        };
        Ok((change.insert(&driver)?, facts([("name", driver.name)])))
    })
}

/// Edits a driver.
pub fn edit_driver(planner: &mut Planner, input: EditDriver) -> Answer<Done<()>> {
    planner.operate(Op::EditDriver, |change| {
        let mut driver: Driver = change.get(input.id)?;
        if let Some(name) = &input.name {
            driver.name = wire::some_text("name", name, 300)?;
        }
        wire::edit_text(&mut driver.phone, "phone", input.phone.as_deref(), 60)?;
        wire::edit_text(&mut driver.note, "note", input.note.as_deref(), 10_000)?;
        change.update(&driver)?;
        Ok(((), facts([("name", driver.name)])))
    })
}

/// Removes a driver who drives nothing (any more).
pub fn remove_driver(planner: &mut Planner, input: OneDriver) -> Answer<Done<()>> {
    planner.operate(Op::RemoveDriver, |change| {
        let driver: Driver = change.get(input.id)?;
        let plan = change.plan;
        let vehicles = plan.vehicles.of(driver.id).map(|vehicle| vehicle.name.clone());
        let movements = plan.movements.of(driver.id).map(|movement| plan.name_of(Thing::Movement(movement.id)));
        let by: Vec<String> = vehicles.chain(movements).collect();
        if !by.is_empty() {
            return Err(Refusal::StillInUse { name: driver.name, by: by.join(", ") });
        }
        change.remove::<Driver>(driver.id)?;
        Ok(((), facts([("name", driver.name)])))
    })
}
