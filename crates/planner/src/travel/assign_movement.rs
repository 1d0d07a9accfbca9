//! Giving a movement its vehicle and driver, and moving it in time.

use super::edit_movement::{assign, movement_facts, require_order};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::wire::{self, WallTime};
use attache_domain::ids::{DriverId, MovementId, VehicleId};
use attache_domain::movements::{Driver, Movement, Vehicle};
use attache_domain::time::Zoned;
use serde::Deserialize;
use ts_rs::TS;

/// A vehicle and a driver for a movement. What is absent stays, what is empty is taken away; a movement without a driver
/// of its own has the vehicle's.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AssignMovement {
    pub movement: MovementId,
    #[serde(default, deserialize_with = "wire::present")]
    pub vehicle: Option<Option<VehicleId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub driver: Option<Option<DriverId>>,
}

/// A new pick-up time; the drop-off moves along.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct MoveMovement {
    pub movement: MovementId,
    pub starts: WallTime,
}

/// Assigns a vehicle and a driver.
pub fn assign_movement(planner: &mut Planner, input: AssignMovement) -> Answer<Done<()>> {
    planner.operate(Op::AssignMovement, |change| {
        let mut movement: Movement = change.get(input.movement)?;
        assign(change, &mut movement, input.vehicle, input.driver)?;
        change.update(&movement)?;
        let vehicle = movement.vehicle.map(|id| change.get::<Vehicle>(id)).transpose()?;
        let driver = movement.driver.or(vehicle.as_ref().and_then(|vehicle| vehicle.driver));
        let driver = driver.map(|id| change.get::<Driver>(id)).transpose()?.map(|driver| driver.name);
        let who: Vec<String> = vehicle.map(|vehicle| vehicle.name).into_iter().chain(driver).collect();
        let mut facts = movement_facts(change, &movement);
        facts.insert("assigned".to_owned(), if who.is_empty() { "no" } else { "yes" }.to_owned());
        facts.insert("who".to_owned(), who.join(", "));
        Ok(((), facts))
    })
}

/// Moves a movement in time; it stays as long as it is.
pub fn move_movement(planner: &mut Planner, input: MoveMovement) -> Answer<Done<()>> {
    planner.operate(Op::MoveMovement, |change| {
        let mut movement: Movement = change.get(input.movement)?;
        let length = movement.ends.instant() - movement.starts.instant();
        movement.starts = input.starts.read("starts", movement.starts.zone())?;
        movement.ends = Zoned::at(movement.starts.instant() + length, movement.ends.zone());
        require_order(&movement)?;
        change.update(&movement)?;
        Ok(((), movement_facts(change, &movement)))
    })
}
