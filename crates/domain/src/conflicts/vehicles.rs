//! Vehicles and drivers: too many passengers or bags, two movements at a time, a step in the way.

use super::{Conflict, Level, Rule, Subject, View, WHAT, between, claims, driver_of, each_overlap, pair_of};
use crate::ids::{DriverId, MovementId, PersonId, VehicleId};
use crate::movements::{Movement, MovementKind, StepFree, Vehicle};
use crate::plan::{Plan, Thing};
use crate::protocol::SensitiveNeed;
use crate::time::Interval;

/// Special service codes of people who cannot climb a step (IATA): WCHS, WCHC.
const CANNOT_CLIMB: [&str; 2] = ["WCHS", "WCHC"];

pub(super) fn of_movement(view: &View<'_>, id: MovementId, found: &mut Vec<Conflict>) {
    let plan = view.plan;
    let Some(movement) = plan.movements.get(id).filter(|movement| movement.is_on()) else { return };
    let Some(vehicle) = movement.vehicle.and_then(|vehicle| plan.vehicles.get(vehicle)) else { return };
    let Ok(interval) = movement.interval() else { return };
    let people: Vec<PersonId> = plan.passengers.of(id).map(|one| one.person).collect();
    for (what, takes, has) in loads(view, movement, vehicle, people.len()) {
        if let (Some(takes), Some(has)) = (takes, has)
            && has > takes
        {
            let facts = vec![(WHAT, what.to_owned()), ("takes", takes.to_string()), ("has", has.to_string())];
            found.push(of_vehicle(view, Rule::VehicleOverfull, movement, interval, vehicle, people.clone(), facts));
        }
    }
    let stopped: Vec<PersonId> = people.into_iter().filter(|person| cannot_climb(plan, *person)).collect();
    if vehicle.step_free == StepFree::No && !stopped.is_empty() {
        found.push(of_vehicle(view, Rule::VehicleNotStepFree, movement, interval, vehicle, stopped, Vec::new()));
    }
}

fn of_vehicle(
    view: &View<'_>,
    rule: Rule,
    movement: &Movement,
    interval: Interval,
    vehicle: &Vehicle,
    people: Vec<PersonId>,
    mut facts: Vec<(&'static str, String)>,
) -> Conflict {
    facts.push(("vehicle", vehicle.name.clone()));
    let about = Subject::Movement(movement.id);
    let conflict = Conflict::new(rule, about, view.settings.level(rule), interval.start(), people);
    Conflict { things: vec![(Thing::Movement(movement.id), interval)], facts, ..conflict }
}

/// What a vehicle takes and what it has to take; nothing for rides to and fro, which do not take everybody at once.
fn loads(
    view: &View<'_>,
    movement: &Movement,
    vehicle: &Vehicle,
    people: usize,
) -> Vec<(&'static str, Option<i64>, Option<i64>)> {
    if claims::is_frame(movement) {
        return Vec::new();
    }
    let bags = movement.bags.or_else(|| bags_of(view, movement));
    vec![("seats", vehicle.seats, i64::try_from(people).ok()), ("bags", vehicle.bags, bags)]
}

/// Pieces the passengers brought with the leg, as far as they are known.
fn bags_of(view: &View<'_>, movement: &Movement) -> Option<i64> {
    let leg = movement.leg?;
    let people: Vec<PersonId> = view.plan.passengers.of(movement.id).map(|one| one.person).collect();
    let travellers = view.plan.travellers.of(leg).filter(|one| people.contains(&one.person));
    let known: Vec<i64> = travellers.filter_map(|one| one.bags).collect();
    (!known.is_empty()).then(|| known.iter().sum())
}

/// Whether a person needs a vehicle without a step.
pub fn cannot_climb(plan: &Plan, person: PersonId) -> bool {
    plan.sensitive_needs.of(person).any(stops_at_a_step)
}

/// Whether whoever has a need cannot climb a step.
pub fn stops_at_a_step(need: &SensitiveNeed) -> bool {
    CANNOT_CLIMB.iter().any(|one| need.code.eq_ignore_ascii_case(one))
}

pub(super) fn of_one_vehicle(view: &View<'_>, id: VehicleId, found: &mut Vec<Conflict>) {
    let movements: Vec<&Movement> = view.plan.movements.of(id).filter(|one| one.vehicle == Some(id)).collect();
    twice(view, Rule::VehicleDoubleBooked, Subject::Vehicle(id), movements, found);
}

/// The movements a driver drives: those given to the driver, and those of the driver's usual vehicles given to nobody.
pub fn driven_by(plan: &Plan, id: DriverId) -> Vec<&Movement> {
    let own = plan.movements.of(id).filter(|movement| movement.driver == Some(id));
    let vehicles = plan.vehicles.of(id);
    let usual =
        vehicles.flat_map(|vehicle| plan.movements.of(vehicle.id)).filter(|one| driver_of(plan, one) == Some(id));
    own.chain(usual.filter(|one| one.driver.is_none())).collect()
}

pub(super) fn of_driver(view: &View<'_>, id: DriverId, found: &mut Vec<Conflict>) {
    let from = found.len();
    twice(view, Rule::DriverDoubleBooked, Subject::Driver(id), driven_by(view.plan, id), found);
    // Two rides of one vehicle are the vehicle's trouble; that its driver has it too is no more to be done.
    if view.settings.level(Rule::VehicleDoubleBooked) != Level::Ignore {
        let vehicle = |thing: Thing| between::movement(view, thing).and_then(|movement| movement.vehicle);
        let same = |(one, other)| vehicle(one).is_some() && vehicle(one) == vehicle(other);
        let own = found.split_off(from);
        found.extend(own.into_iter().filter(|conflict| !pair_of(conflict).is_some_and(same)));
    }
}

/// Movements that run at the same time, except rides had within the span of a car at somebody's disposal by those it is
/// there for.
fn twice(view: &View<'_>, rule: Rule, about: Subject, movements: Vec<&Movement>, found: &mut Vec<Conflict>) {
    let on = movements.into_iter().filter(|movement| movement.is_on());
    let mut list: Vec<(Thing, Interval)> =
        on.filter_map(|one| Some((Thing::Movement(one.id), one.interval().ok()?))).collect();
    list.sort_by_key(|(thing, interval)| (interval.start(), *thing));
    each_overlap(
        &list,
        |(_, interval)| *interval,
        |first, second| {
            let people = |thing: Thing| match thing {
                Thing::Movement(id) => view.plan.passengers.of(id).map(|one| one.person).collect(),
                _ => Vec::new(),
            };
            let mut hit = people(first.0);
            hit.extend(people(second.0));
            hit.sort();
            let all = hit.len();
            hit.dedup();
            let on_call = [first, second].into_iter().any(|(thing, _)| is_on_call(view, *thing));
            if on_call && hit.len() < all {
                return;
            }
            found.push(Conflict::clash(rule, about, view.settings.level(rule), [*first, *second], hit));
        },
    );
}

fn is_on_call(view: &View<'_>, thing: Thing) -> bool {
    between::movement(view, thing).is_some_and(|movement| movement.kind == MovementKind::OnCall)
}
