//! A movement filled in for a leg, so that adding a pick-up is one key.

use super::arriving::{Direction, directions_of, middle_of};
use super::edit_movement::{AddMovement, way_unknown};
use crate::commands::Answer;
use crate::operate::not_found;
use crate::places::{SpotRef, zone_of_spot};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::trouble::SumStep;
use crate::wire::{PersonId, WallTime};
use attache_domain::conflicts::{Step, meets};
use attache_domain::delegations::Person;
use attache_domain::ground::{Ride, Way, after_arrival, before_departure, minutes_between};
use attache_domain::ids::LegId;
use attache_domain::movements::{Movement, MovementKind, Spot};
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegStatus};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// For which leg, for whom, and where the other end of the ride is: dropped off there on arrival, picked up there for
/// a departure.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ProposeTransfer {
    /// Which leg.
    pub leg: LegId,
    /// Who; absent, everybody on the leg whom no movement meets yet.
    pub people: Option<Vec<PersonId>>,
    /// Hotel or venue.
    pub to: SpotRef,
    /// How they are served.
    pub service: Ride,
}

/// A movement that could be added as it is.
#[derive(Debug, Serialize, TS)]
pub struct ProposedTransfer {
    /// What to hand to `add_movement`.
    pub movement: AddMovement,
    /// What the times are made of, in the order they follow each other.
    pub steps: Vec<SumStep>,
}

/// Fills in the movement for a leg: after landing and processing, or early enough before leaving.
pub fn propose_transfer(planner: &Planner, input: ProposeTransfer) -> Answer<ProposedTransfer> {
    let plan = &planner.plan;
    let leg: &Leg = plan.get(input.leg).ok_or_else(|| not_found::<Leg>(input.leg))?;
    let town = Spot::from(input.to);
    let zone = zone_of_spot(plan, town)?;
    let people = match input.people {
        Some(people) => people,
        None => unmet(plan, leg),
    };
    if let Some(stranger) = people.iter().find(|id| plan.get::<Person>(**id).is_none()) {
        return Err(not_found::<Person>(*stranger));
    }
    let later = |time: Zoned, minutes: i64, zone| Zoned::at(time.instant() + TimeDelta::minutes(minutes), zone);
    let direction = direction_of(plan, leg, town, input.service);
    let (from, to, starts, ends, kind, steps) = match direction {
        Direction::Arrival => {
            let at = Spot::Place(leg.to_place);
            let (out, way) = (after_arrival(plan, leg), way(plan, at, town, input.service)?);
            let starts = later(leg.lands(), out, leg.lands().zone());
            let steps = vec![(Step::way_out(plan, leg), out), (Step::on_the_way(input.service), way.minutes)];
            (at, town, starts, later(starts, way.minutes, zone), MovementKind::Arrival, steps)
        }
        Direction::Departure => {
            let at = Spot::Place(leg.from_place);
            let (before, way) = (before_departure(plan, leg), way(plan, town, at, input.service)?);
            let ends = later(leg.leaves(), -before, leg.leaves().zone());
            let steps = vec![(Step::on_the_way(input.service), way.minutes), (Step::CheckIn, before)];
            (town, at, later(ends, -way.minutes, zone), ends, MovementKind::Departure, steps)
        }
    };
    let movement = AddMovement {
        kind,
        service: input.service,
        status: None,
        from: from.into(),
        to: to.into(),
        starts: WallTime::showing(starts),
        ends: Some(WallTime::showing(ends)),
        vehicle: None,
        driver: None,
        greeter: None,
        sign_text: (kind == MovementKind::Arrival).then(|| sign_for(plan, &people)),
        bags: None,
        leg: Some(leg.id),
        note: None,
        passengers: people,
    };
    let steps = steps.into_iter().filter(|(_, minutes)| *minutes > 0);
    Ok(ProposedTransfer { movement, steps: steps.map(|(step, minutes)| SumStep { step, minutes }).collect() })
}

/// A ride from where one leg arrives to where another leaves; `None` when nobody knows the way, or time does not suffice.
pub(crate) fn propose_between(plan: &Plan, arriving: &Leg, leaving: &Leg, person: PersonId) -> Option<AddMovement> {
    let service = Ride::usual(plan, person);
    let (from, to) = (Spot::Place(arriving.to_place), Spot::Place(leaving.from_place));
    let minutes = |minutes: i64| TimeDelta::minutes(minutes);
    let starts = arriving.lands().instant() + minutes(after_arrival(plan, arriving));
    let ends = starts + minutes(way(plan, from, to, service).ok()?.minutes);
    let in_time = ends + minutes(before_departure(plan, leaving)) <= leaving.leaves().instant();
    in_time.then(|| AddMovement {
        kind: MovementKind::Transfer,
        service,
        status: None,
        from: from.into(),
        to: to.into(),
        starts: WallTime::showing(Zoned::at(starts, arriving.lands().zone())),
        ends: Some(WallTime::showing(Zoned::at(ends, leaving.leaves().zone()))),
        vehicle: None,
        driver: None,
        greeter: None,
        sign_text: None,
        bags: None,
        leg: None,
        note: None,
        passengers: vec![person],
    })
}

/// The way; one of no length still takes the five minutes of getting in and out.
fn way(plan: &Plan, from: Spot, to: Spot, service: Ride) -> Result<Way, Refusal> {
    const LEAST: i64 = 5;
    let way = minutes_between(plan, from, to, service).ok_or_else(|| way_unknown(plan, from, to))?;
    Ok(Way { minutes: way.minutes.max(LEAST), ..way })
}

/// Whether the ride meets the leg or brings to it: by the end of the leg that lies near, or else by what the leg is for.
fn direction_of(plan: &Plan, leg: &Leg, town: Spot, service: Ride) -> Direction {
    let near = |place| minutes_between(plan, Spot::Place(place), town, service).is_some();
    match (near(leg.to_place), near(leg.from_place)) {
        (true, false) => return Direction::Arrival,
        (false, true) => return Direction::Departure,
        _ => {}
    }
    let known = directions_of(plan);
    let late = middle_of(plan).is_some_and(|middle| leg.departs.instant() >= middle);
    match (known.contains(&(leg.id, Direction::Arrival)), known.contains(&(leg.id, Direction::Departure))) {
        (true, false) => Direction::Arrival,
        (false, true) => Direction::Departure,
        _ if late => Direction::Departure,
        _ => Direction::Arrival,
    }
}

/// The people on a leg whom nobody drives: neither a movement of the leg nor one that meets it, such as a shuttle. Nobody
/// is left waiting for a leg that was cancelled.
pub(super) fn unmet(plan: &Plan, leg: &Leg) -> Vec<PersonId> {
    if leg.status == LegStatus::Cancelled {
        return Vec::new();
    }
    let takes = |movement: &Movement| movement.is_on() && (movement.leg == Some(leg.id) || meets(movement, leg));
    let is_driven =
        |person: &PersonId| plan.passengers.of(*person).filter_map(|one| plan.movements.get(one.movement)).any(takes);
    plan.travellers.of(leg.id).map(|one| one.person).filter(|person| !is_driven(person)).collect()
}

/// What the sign says: the head, or the only passenger, or the delegation.
fn sign_for(plan: &Plan, people: &[PersonId]) -> String {
    let name = |id: PersonId| plan.get::<Person>(id).map(|person| person.display_name.clone()).unwrap_or_default();
    match (people.iter().find(|id| plan.is_head(**id)), people) {
        (Some(head), _) => name(*head),
        (None, [only]) => name(*only),
        (None, several) => {
            let delegation = several.iter().find_map(|id| plan.memberships.of(*id).next()).map(|one| one.delegation);
            delegation.map(|id| crate::delegations::name_of(plan, id)).unwrap_or_default()
        }
    }
}
