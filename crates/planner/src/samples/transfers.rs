//! The rides of a sample: everybody is met after landing and brought in time, as an office would enter it.

use super::FORMS_CONFIRMED_BY;
use super::clerk::Clerk;
use super::sheets::{VehicleLine, lines};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::facts;
use crate::planner::Planner;
use crate::travel::*;
use attache_domain::delegations::{MembershipRole, Person};
use attache_domain::ground::Ride;
use attache_domain::ids::*;
use attache_domain::movements::{MovementKind, Spot};
use attache_domain::plan::{Plan, Thing};
use attache_domain::time::Interval;
use attache_domain::timeline::engagements_of;
use attache_domain::travel::Leg;
use chrono::TimeDelta;
use std::collections::BTreeMap;

impl Clerk<'_> {
    pub fn vehicles(&mut self, sheet: &str) -> Answer<()> {
        for line in lines::<VehicleLine>(sheet)? {
            let driver = AddDriver { name: line.driver, phone: Some(line.phone), note: None };
            let driver = add_driver(self.planner, driver)?.result;
            let vehicle = AddVehicle {
                name: line.name,
                plate: Some(line.plate),
                seats: line.seats,
                bags: line.bags,
                step_free: Some(line.step_free),
                service: line.service,
                driver: Some(driver),
                note: None,
            };
            add_vehicle(self.planner, vehicle)?;
        }
        Ok(())
    }

    /// Enters a ride for every arrival and departure: heads of delegation by car with a greeter, the others by van.
    pub fn transfers(&mut self) -> Answer<()> {
        let greeter = greeter(self.planner.plan());
        for board in board_legs(self.planner, &ReadBoard::default())? {
            for ((service, town), people) in cars(self.planner.plan(), board.leg, board.direction) {
                let input = ProposeTransfer { leg: board.leg, people: Some(people.clone()), to: town.into(), service };
                let mut movement = propose_transfer(self.planner, input)?.movement;
                if service == Ride::Vip && movement.kind == MovementKind::Arrival {
                    movement.greeter = Some(greeter.clone());
                }
                let entered = add_movement(self.planner, movement)?.result;
                self.drive(entered, service, people.len())?;
            }
        }
        Ok(())
    }

    /// Assigns the first vehicle of the service that is free and large enough. Where none is, somebody must find one.
    fn drive(&mut self, movement: MovementId, service: Ride, people: usize) -> Answer<()> {
        if let Some(vehicle) = free_vehicle(self.planner.plan(), movement, service, people) {
            let input = AssignMovement { movement, vehicle: Some(Some(vehicle)), driver: None };
            assign_movement(self.planner, input)?;
        }
        Ok(())
    }

    /// Confirms how each head of delegation is addressed. Only for samples whose people are all invented.
    pub fn forms_of_address(&mut self) -> Answer<()> {
        let plan = self.planner.plan();
        let heads = plan.memberships.iter().filter(|member| member.role == MembershipRole::Head);
        let heads: Vec<PersonId> = heads.map(|member| member.person).collect();
        for head in heads {
            confirm(self.planner, head)?;
        }
        Ok(())
    }
}

fn confirm(planner: &mut Planner, head: PersonId) -> Answer<()> {
    let (title, today) = (crate::people::office_of(planner.plan(), head), planner.today());
    planner.operate(Op::EditPerson, |change| {
        let person: Person = change.get(head)?;
        let titled = |name: &str| format!("{title} {name}").trim().to_owned();
        let person = Person {
            envelope: titled(&person.display_name),
            salutation: format!("Dear {}", titled(&person.family_name)),
            spoken: titled(&person.family_name),
            place_card: titled(&person.family_name),
            forms_confirmed_by: FORMS_CONFIRMED_BY.to_owned(),
            forms_confirmed_on: Some(today),
            ..person
        };
        change.update(&person)?;
        Ok(((), facts([("name", person.display_name)])))
    })?;
    Ok(())
}

fn free_vehicle(plan: &Plan, movement: MovementId, service: Ride, people: usize) -> Option<VehicleId> {
    let ride = plan.movements.get(movement)?;
    let mut vehicles = plan.vehicles.iter().filter(|vehicle| {
        let seats = vehicle.seats.unwrap_or_default();
        vehicle.service == service && usize::try_from(seats).is_ok_and(|seats| seats >= people)
    });
    vehicles.find(|vehicle| is_vehicle_free(plan, vehicle.id, ride, BETWEEN_RIDES)).map(|vehicle| vehicle.id)
}

/// The host's protocol officer.
fn greeter(plan: &Plan) -> String {
    let host = plan.forum().and_then(|forum| forum.host);
    let delegation = plan.delegations.iter().find(|delegation| host == Some(delegation.body));
    let members = delegation.into_iter().flat_map(|delegation| plan.memberships.of(delegation.id));
    let protocol = members.filter(|member| member.role == MembershipRole::Protocol).find_map(|member| {
        let person: &Person = plan.get(member.person)?;
        Some(person.display_name.clone())
    });
    protocol.unwrap_or_default()
}

/// Who of a leg rides with whom, and to or from where. Who is expected elsewhere meanwhile, or sleeps nowhere near, is
/// left for the office to see.
fn cars(plan: &Plan, leg: LegId, direction: BoardDirection) -> BTreeMap<(Ride, Spot), Vec<PersonId>> {
    let mut cars: BTreeMap<(Ride, Spot), Vec<PersonId>> = BTreeMap::new();
    let Some(leg) = plan.legs.get(leg) else { return cars };
    for person in plan.travellers.of(leg.id).map(|one| one.person) {
        let town = match direction {
            BoardDirection::Arrival => hotel_of(plan, person, leg),
            BoardDirection::Departure if is_expected_until(plan, person, leg) => None,
            BoardDirection::Departure => last_venue(plan, person, leg).or_else(|| hotel_of(plan, person, leg)),
        };
        let service = Ride::usual(plan, person);
        if let Some(town) = town {
            cars.entry((service, town)).or_default().push(person);
        }
    }
    cars
}

/// The venue a person is at last on the day of a departure.
fn last_venue(plan: &Plan, person: PersonId, leg: &Leg) -> Option<Spot> {
    let same_day = |at: chrono::DateTime<chrono::Utc>| {
        at.with_timezone(&leg.departs.zone()).date_naive() == leg.departs.date() && at < leg.departs.instant()
    };
    let engagements = engagements_of(plan, person).into_iter();
    let mut programme = engagements.filter(|one| matches!(one.thing, Thing::Session(_) | Thing::Meeting(_)));
    programme.rfind(|one| same_day(one.interval.start())).and_then(|one| one.to)
}

/// Hours before a departure from which somebody on the way to it can be nowhere else.
const LEAVING_HOURS: i64 = 2;

/// Whether something of the programme keeps a person until it is too late to be driven.
fn is_expected_until(plan: &Plan, person: PersonId, leg: &Leg) -> bool {
    let leaving = leg.departs.instant() - TimeDelta::hours(LEAVING_HOURS);
    let Ok(way) = Interval::new(leaving, leg.departs.instant()) else { return false };
    engagements_of(plan, person).iter().any(|one| !matches!(one.thing, Thing::Leg(_)) && one.interval.overlaps(&way))
}
