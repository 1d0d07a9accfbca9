//! Fixes for people whom nobody drives: after landing, or from one airport to another.

use super::greeters::greeters_of;
use super::{Fix, FixWord};
use crate::operate::{Facts, facts};
use crate::planner::Planner;
use crate::travel::{AddMovement, ProposeTransfer, after_landing, propose_between, propose_transfer, takes};
use crate::trouble;
use attache_domain::conflicts::Conflict;
use attache_domain::delegations::Membership;
use attache_domain::ground::{GROUP_CAR_MAY_WAIT, Ride, after_arrival};
use attache_domain::ids::{DelegationId, PersonId};
use attache_domain::movements::{Movement, MovementKind, MovementStatus, Spot};
use attache_domain::plan::{Plan, Thing};
use attache_domain::travel::Leg;
use chrono::TimeDelta;
use serde_json::json;
use std::collections::BTreeMap;

/// A head of delegation with more companions than this does not ride in a car.
const MOST_IN_A_CAR: usize = 3;

/// For those who go to one hotel: a seat in a ride that leaves from there then, or else a ride of their own.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let Some(leg) = conflict.things.iter().find_map(|(thing, _)| leg_of(plan, *thing)) else { return Vec::new() };
    let mut parties: BTreeMap<Option<Spot>, Vec<PersonId>> = BTreeMap::new();
    for person in &conflict.people {
        parties.entry(after_landing(plan, *person, leg)).or_default().push(*person);
    }
    let joined = parties.iter().filter_map(|(town, people)| join(plan, leg, *town, people));
    let own = parties.iter().filter_map(|(town, people)| pick_up(planner, leg, (*town)?, people));
    joined.chain(own).collect()
}

fn leg_of(plan: &Plan, thing: Thing) -> Option<&Leg> {
    if let Thing::Leg(id) = thing { plan.legs.get(id) } else { None }
}

fn service_for(plan: &Plan, people: &[PersonId]) -> Ride {
    let led = people.iter().any(|person| plan.is_head(*person));
    if led && people.len() <= MOST_IN_A_CAR { Ride::Vip } else { Ride::Group }
}

/// A ride to where they go that leaves when they have their bags or soon after, and has room for all of them.
fn join(plan: &Plan, leg: &Leg, town: Option<Spot>, people: &[PersonId]) -> Option<Fix> {
    let service = service_for(plan, people);
    let fits = |movement: &&Movement| {
        movement.service == service
            && (service == Ride::Group || has_one_of_theirs(plan, movement, people))
            && town.is_none_or(|town| movement.to() == Some(town))
            && leaves_after(plan, movement, leg)
            && has_room(plan, movement, people)
    };
    let movement = plan.movements.iter().filter(fits).min_by_key(|one| (one.starts.instant(), one.id))?;
    let aboard = plan.passengers.of(movement.id).map(|one| one.person);
    let passengers: Vec<PersonId> = aboard.chain(people.iter().copied()).collect();
    Some(Fix {
        word: FixWord::JoinMovement,
        facts: said(
            plan,
            people,
            [
                ("name", plan.name_of(Thing::Movement(movement.id))),
                ("when", movement.starts.local().format("%Y-%m-%d %H:%M").to_string()),
            ],
        ),
        command: "edit_movement",
        input: json!({ "id": movement.id, "passengers": passengers }),
    })
}

/// Whether a ride that is still to come leaves from where a leg arrives, neither before its travellers can be there nor
/// later than they may be left waiting; a shuttle, whether it still runs then.
fn leaves_after(plan: &Plan, movement: &Movement, leg: &Leg) -> bool {
    let ready = leg.lands().instant() + TimeDelta::minutes(after_arrival(plan, leg));
    let latest = ready + TimeDelta::minutes(GROUP_CAR_MAY_WAIT);
    let starts = movement.starts.instant();
    let in_time = match movement.kind {
        MovementKind::Shuttle => starts <= latest && ready < movement.ends.instant(),
        MovementKind::OnCall | MovementKind::Departure | MovementKind::Motorcade => false,
        MovementKind::Arrival | MovementKind::Transfer => ready <= starts && starts <= latest,
    };
    let to_come = matches!(movement.status, MovementStatus::Planned | MovementStatus::Assigned);
    to_come && movement.from_place == Some(leg.to_place) && movement.to() != movement.from() && in_time
}

/// A ride without a vehicle has room: one will be found for as many as there are.
fn has_room(plan: &Plan, movement: &Movement, people: &[PersonId]) -> bool {
    let vehicle = movement.vehicle.and_then(|vehicle| plan.vehicles.get(vehicle));
    let aboard = plan.passengers.of(movement.id).map(|one| one.person);
    let all: Vec<PersonId> = aboard.chain(people.iter().copied()).collect();
    movement.kind == MovementKind::Shuttle || vehicle.is_none_or(|vehicle| takes(plan, vehicle, movement, &all))
}

fn has_one_of_theirs(plan: &Plan, movement: &Movement, people: &[PersonId]) -> bool {
    let of = |person: PersonId| plan.memberships.of(person).map(|member: &Membership| member.delegation);
    let theirs: Vec<DelegationId> = people.iter().flat_map(|person| of(*person)).collect();
    plan.passengers.of(movement.id).flat_map(|one| of(one.person)).any(|delegation| theirs.contains(&delegation))
}

/// The ride the list of transfers would propose, with somebody to greet a head of delegation.
fn pick_up(planner: &Planner, leg: &Leg, town: Spot, people: &[PersonId]) -> Option<Fix> {
    let plan = &planner.plan;
    let service = service_for(plan, people);
    let ask = ProposeTransfer { leg: leg.id, people: Some(people.to_vec()), to: town.into(), service };
    let movement = propose_transfer(planner, ask).ok()?.movement;
    let greeter = greeters_of(plan, people).into_iter().next();
    let movement = AddMovement { greeter, ..movement };
    (movement.kind == MovementKind::Arrival).then(|| add(plan, FixWord::AddPickUp, &movement))?
}

/// A ride from where one arrives to where one leaves, if there is time for it.
pub(super) fn bridge(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let legs: Vec<&Leg> = conflict.things.iter().filter_map(|(thing, _)| leg_of(plan, *thing)).collect();
    let ([arriving, leaving], [person]) = (legs.as_slice(), conflict.people.as_slice()) else { return Vec::new() };
    let movement = propose_between(plan, arriving, leaving, *person);
    movement.and_then(|movement| add(plan, FixWord::BridgeGap, &movement)).into_iter().collect()
}

fn add(plan: &Plan, word: FixWord, movement: &AddMovement) -> Option<Fix> {
    Some(Fix {
        word,
        facts: said(
            plan,
            &movement.passengers,
            [
                ("at", plan.name_of_spot(movement.from.into())),
                ("goes_to", plan.name_of_spot(movement.to.into())),
                ("when", movement.starts.local.replace('T', " ").chars().take("2014-06-19 09:00".len()).collect()),
            ],
        ),
        command: "add_movement",
        input: serde_json::to_value(movement).ok()?,
    })
}

/// The sentence's facts, with the head or the first of some people and how many there are besides.
fn said<const N: usize>(plan: &Plan, people: &[PersonId], more: [(&str, String); N]) -> Facts {
    let first = people.iter().find(|person| plan.is_head(**person)).or(people.first());
    let name = first.map(|person| trouble::person(plan, *person).name).unwrap_or_default();
    let others = people.len().saturating_sub(1);
    let party = if others > 0 { "yes" } else { "no" };
    let mut said = facts([("who", name), ("others", others.to_string()), ("party", party.to_owned())]);
    said.extend(facts(more));
    said
}
