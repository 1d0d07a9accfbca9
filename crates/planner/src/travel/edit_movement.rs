//! Entering, editing and removing a movement.

use super::vehicles::known_driver;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::people::require_once;
use crate::places::{SpotRef, zone_at};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, WallTime};
use attache_domain::delegations::Person;
use attache_domain::ground::{Ride, minutes_between};
use attache_domain::ids::*;
use attache_domain::movements::*;
use attache_domain::time::{Occurrence, Zoned};
use attache_domain::travel::Leg;
use chrono::TimeDelta;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A movement to enter. Times are read on the walls of its ends.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddMovement {
    pub kind: MovementKind,
    pub service: Ride,
    pub status: Option<MovementStatus>,
    pub from: SpotRef,
    pub to: SpotRef,
    /// Pick-up.
    pub starts: WallTime,
    /// Drop-off; absent, after the minutes the way takes.
    pub ends: Option<WallTime>,
    pub vehicle: Option<VehicleId>,
    /// When it is not the vehicle's own.
    pub driver: Option<DriverId>,
    pub greeter: Option<String>,
    pub sign_text: Option<String>,
    pub bags: Option<i64>,
    /// The leg it meets or brings to.
    pub leg: Option<LegId>,
    pub note: Option<String>,
    pub passengers: Vec<PersonId>,
}

/// New values for a movement; what is absent stays. A list of passengers replaces the one there was.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditMovement {
    pub id: MovementId,
    pub kind: Option<MovementKind>,
    pub service: Option<Ride>,
    pub status: Option<MovementStatus>,
    pub from: Option<SpotRef>,
    pub to: Option<SpotRef>,
    pub starts: Option<WallTime>,
    pub ends: Option<WallTime>,
    #[serde(default, deserialize_with = "wire::present")]
    pub vehicle: Option<Option<VehicleId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub driver: Option<Option<DriverId>>,
    pub greeter: Option<String>,
    pub sign_text: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub bags: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub leg: Option<Option<LegId>>,
    pub note: Option<String>,
    pub passengers: Option<Vec<PersonId>>,
}

/// One movement.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneMovement {
    /// Key.
    pub id: MovementId,
}

/// Enters a movement.
pub fn add_movement(planner: &mut Planner, input: AddMovement) -> Answer<Done<MovementId>> {
    planner.operate(Op::AddMovement, |change| {
        let (from, to) = (Spot::from(input.from), Spot::from(input.to));
        let starts = input.starts.read("starts", zone_at(change, from)?)?;
        let zone = zone_at(change, to)?;
        let ends = match &input.ends {
            Some(wall) => wall.read("ends", zone)?,
            None => drop_off(change, (from, to), input.service, starts, zone)?,
        };
        let movement = Movement {
            id: change.id(),
            kind: input.kind,
            service: input.service,
            status: MovementStatus::Planned,
            from_place: from.place(),
            from_venue: from.venue(),
            to_place: to.place(),
            to_venue: to.venue(),
            starts,
            ends,
            vehicle: known_vehicle(change, input.vehicle)?,
            driver: known_driver(change, input.driver)?,
            greeter: wire::optional_text("greeter", input.greeter.as_deref(), 300)?,
            sign_text: wire::optional_text("sign_text", input.sign_text.as_deref(), 300)?,
            bags: bags(input.bags)?,
            leg: known_leg(change, input.leg)?,
            note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
        };
        let status = input.status.unwrap_or(status_of(change, &movement)?);
        let movement = Movement { status, ..movement };
        require_order(&movement)?;
        change.insert(&movement)?;
        seat(change, movement.id, &input.passengers)?;
        Ok((movement.id, movement_facts(change, &movement)))
    })
}

/// Edits a movement.
pub fn edit_movement(planner: &mut Planner, input: EditMovement) -> Answer<Done<()>> {
    planner.operate(Op::EditMovement, |change| {
        let mut movement: Movement = change.get(input.id)?;
        for (target, field, value, most) in [
            (&mut movement.greeter, "greeter", &input.greeter, 300),
            (&mut movement.sign_text, "sign_text", &input.sign_text, 300),
            (&mut movement.note, "note", &input.note, 10_000),
        ] {
            wire::edit_text(target, field, value.as_deref(), most)?;
        }
        wire::edit(&mut movement.kind, input.kind);
        wire::edit(&mut movement.service, input.service);
        if let Some(leg) = input.leg {
            movement.leg = known_leg(change, leg)?;
        }
        if let Some(number) = input.bags {
            movement.bags = bags(number)?;
        }
        if input.vehicle.is_some() || input.driver.is_some() {
            assign(change, &mut movement, input.vehicle, input.driver)?;
        }
        wire::edit(&mut movement.status, input.status);
        place(change, &mut movement, &input)?;
        require_order(&movement)?;
        change.update(&movement)?;
        if let Some(passengers) = &input.passengers {
            seat(change, movement.id, passengers)?;
        }
        Ok(((), movement_facts(change, &movement)))
    })
}

/// Gives a movement its new ends and times; times that stay stay on the wall, also on another one.
fn place(change: &Change<'_>, movement: &mut Movement, input: &EditMovement) -> Result<(), Refusal> {
    let zone = |spot: Option<SpotRef>, is: Zoned| spot.map_or(Ok(is.zone()), |spot| zone_at(change, spot.into()));
    let (from, to) = (zone(input.from, movement.starts)?, zone(input.to, movement.ends)?);
    for (time, field, given, zone) in
        [(&mut movement.starts, "starts", &input.starts, from), (&mut movement.ends, "ends", &input.ends, to)]
    {
        *time = match given {
            Some(wall) => wall.read(field, zone)?,
            None if time.zone() == zone => *time,
            None => Zoned::on_the_wall(time.local(), zone, Occurrence::Unsaid)
                .map_err(|error| Refusal::of_time(field, error))?,
        };
    }
    if let Some(spot) = input.from.map(Spot::from) {
        (movement.from_place, movement.from_venue) = (spot.place(), spot.venue());
    }
    if let Some(spot) = input.to.map(Spot::from) {
        (movement.to_place, movement.to_venue) = (spot.place(), spot.venue());
    }
    Ok(())
}

/// Removes a movement and everybody from it.
pub fn remove_movement(planner: &mut Planner, input: OneMovement) -> Answer<Done<()>> {
    planner.operate(Op::RemoveMovement, |change| {
        let movement: Movement = change.get(input.id)?;
        seat(change, movement.id, &[])?;
        change.remove::<Movement>(movement.id)?;
        Ok(((), movement_facts(change, &movement)))
    })
}

/// Gives a movement its vehicle and driver, as far as either was said; it counts as assigned once it has both.
pub(super) fn assign(
    change: &Change<'_>,
    movement: &mut Movement,
    vehicle: Option<Option<VehicleId>>,
    driver: Option<Option<DriverId>>,
) -> Result<(), Refusal> {
    if let Some(vehicle) = vehicle {
        movement.vehicle = known_vehicle(change, vehicle)?;
    }
    if let Some(driver) = driver {
        movement.driver = known_driver(change, driver)?;
    }
    if matches!(movement.status, MovementStatus::Planned | MovementStatus::Assigned) {
        movement.status = status_of(change, movement)?;
    }
    Ok(())
}

/// Whether a movement has its vehicle and driver.
fn status_of(change: &Change<'_>, movement: &Movement) -> Result<MovementStatus, Refusal> {
    let vehicle = movement.vehicle.map(|id| change.get::<Vehicle>(id)).transpose()?;
    let is_driven = vehicle.as_ref().is_some_and(|vehicle| movement.driver.or(vehicle.driver).is_some());
    Ok(if is_driven { MovementStatus::Assigned } else { MovementStatus::Planned })
}

fn known_vehicle(change: &Change<'_>, vehicle: Option<VehicleId>) -> Result<Option<VehicleId>, Refusal> {
    Ok(vehicle.map(|id| change.get::<Vehicle>(id)).transpose()?.map(|vehicle| vehicle.id))
}

fn known_leg(change: &Change<'_>, leg: Option<LegId>) -> Result<Option<LegId>, Refusal> {
    Ok(leg.map(|id| change.get::<Leg>(id)).transpose()?.map(|leg| leg.id))
}

fn bags(number: Option<i64>) -> Result<Option<i64>, Refusal> {
    number.map(|number| wire::number("bags", number, 0, 10_000)).transpose()
}

/// When a movement drops off that takes as long as its way does.
fn drop_off(
    change: &Change<'_>,
    (from, to): (Spot, Spot),
    service: Ride,
    starts: Zoned,
    zone: Tz,
) -> Result<Zoned, Refusal> {
    let minutes = minutes_between(change.plan, from, to, service).map(|way| way.minutes).filter(|minutes| *minutes > 0);
    let minutes = minutes.ok_or_else(|| way_unknown(change.plan, from, to))?;
    Ok(Zoned::at(starts.instant() + TimeDelta::minutes(minutes), zone))
}

/// Says that nobody knows how long a way takes.
pub(super) fn way_unknown(plan: &attache_domain::plan::Plan, from: Spot, to: Spot) -> Refusal {
    Refusal::WayUnknown { from: plan.name_of_spot(from), to: plan.name_of_spot(to) }
}

/// The longest movement: a day. What is longer has a mistyped date.
const MOST_MINUTES: i64 = 24 * 60;

/// Refuses a drop-off that is not after the pick-up, or a day later.
pub(super) fn require_order(movement: &Movement) -> Result<(), Refusal> {
    wire::in_order(Some(movement.starts), Some(movement.ends))?;
    let minutes = (movement.ends.instant() - movement.starts.instant()).num_minutes();
    if minutes > MOST_MINUTES { Err(Refusal::invalid("ends", Problem::OutOfRange)) } else { Ok(()) }
}

/// Makes these people, and no others, the passengers. Who is in it already keeps the entry.
fn seat(change: &Change<'_>, movement: MovementId, people: &[PersonId]) -> Result<(), Refusal> {
    require_once(change, people.iter().copied())?;
    let known: Vec<&Passenger> = change.plan.passengers.of(movement).collect();
    for passenger in known.iter().filter(|one| !people.contains(&one.person)) {
        change.remove::<Passenger>(passenger.id)?;
    }
    for id in people.iter().filter(|id| !known.iter().any(|one| one.person == **id)) {
        let person: Person = change.get(*id)?;
        change.insert(&Passenger { id: change.id(), movement, person: person.id })?;
    }
    Ok(())
}

/// What a movement is called in the history.
pub(super) fn movement_facts(change: &Change<'_>, movement: &Movement) -> Facts {
    let name = |spot: Option<Spot>| spot.map(|spot| change.plan.name_of_spot(spot)).unwrap_or_default();
    facts([
        ("from", name(movement.from())),
        ("to", name(movement.to())),
        ("when", movement.starts.local().format("%Y-%m-%d %H:%M").to_string()),
    ])
}
