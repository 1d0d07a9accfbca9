//! The ground movement schedule: what one vehicle does, or all of them by time.
//!
//! Its fields are those of a transport order (practice.md A2.6): pick-up place and time, vehicle, driver with telephone,
//! passengers, baggage, drop-off, and the greeter with the sign.

use crate::papers::facts::PaperFacts;
use crate::papers::list::{Subject, named};
use crate::travel::driver_of;
use attache_documents::paper::{Body, Cell, Column, Part, Piece, Row, Said, State};
use attache_domain::ids::*;
use attache_domain::movements::{Movement, MovementStatus, Vehicle};
use attache_domain::profile::Field;
use attache_domain::travel::Leg;
use chrono::NaiveDate;
use std::collections::BTreeMap;

const COLUMNS: [Column; 8] = [
    Column::new("movements-pick-up", Field::TravelTimes, 9),
    Column::new("movements-from", Field::Place, 20),
    Column::new("movements-to", Field::Place, 20),
    Column::new("movements-leg", Field::Carrier, 13),
    Column::new("movements-passengers", Field::Body, 26),
    Column::new("manifest-count", Field::Headcount, 8),
    Column::new("movements-sign", Field::MeetingPoint, 18),
    Column::new("movements-vehicle", Field::Vehicle, 22),
];

/// All vehicles together, and then each that is to go anywhere, by name.
pub fn subjects(facts: &PaperFacts<'_>) -> Vec<Subject> {
    let used =
        |vehicle: &&Vehicle| facts.plan.movements.iter().any(|one| one.vehicle == Some(vehicle.id) && told(facts, one));
    let used = facts.plan.vehicles.iter().filter(used);
    let label = |vehicle: &Vehicle| match vehicle.plate.as_str() {
        "" => vehicle.name.clone(),
        plate => format!("{} ({plate})", vehicle.name),
    };
    let mut vehicles: Vec<Subject> = used.map(|vehicle| named(vehicle.id.0, label(vehicle))).collect();
    crate::lists::sort_by_name(facts.plan, &mut vehicles, |vehicle| vehicle.name.as_str());
    std::iter::once(named(facts.forum.id.0, String::new())).chain(vehicles).collect()
}

/// The rides of a vehicle day by day; of every vehicle, and of those nobody assigned yet, where the key is of none.
pub fn parts(facts: &PaperFacts<'_>, vehicle: VehicleId) -> Vec<Part> {
    let vehicle = facts.plan.vehicles.get(vehicle).map(|one| one.id);
    let rides = facts.plan.movements.iter().filter(|one| vehicle.is_none() || one.vehicle == vehicle);
    let mut days: BTreeMap<NaiveDate, Vec<&Movement>> = BTreeMap::new();
    for ride in rides.filter(|one| told(facts, one)) {
        days.entry(ride.starts.date()).or_default().push(ride);
    }
    let day = |(day, mut rides): (NaiveDate, Vec<&Movement>)| {
        rides.sort_by_key(|ride| (ride.starts.instant(), ride.id));
        let zone = rides.first().map(|ride| Piece::new(Field::TravelTimes, Said::Offset(ride.starts)));
        let rows = rides.into_iter().map(|ride| row(facts, ride, vehicle.is_some())).collect();
        let heading = Piece::new(Field::TravelTimes, Said::LongDay(day));
        Part { aside: zone, ..Part::new(heading, Body::Table { columns: COLUMNS.to_vec(), rows }) }
    };
    days.into_iter().map(day).collect()
}

fn told(facts: &PaperFacts<'_>, ride: &Movement) -> bool {
    facts.tells_of_any(facts.plan.passengers.of(ride.id).map(|one| one.person))
}

/// A ride; of its vehicle only what the document does not say above.
fn row(facts: &PaperFacts<'_>, ride: &Movement, of_one_vehicle: bool) -> Row {
    let mut people: Vec<PersonId> = facts.plan.passengers.of(ride.id).map(|one| one.person).collect();
    facts.ranking.sort(&mut people, |person| *person);
    let until = Said::Sentence("movements-until".to_owned(), vec![("time", Said::Clock(ride.ends))]);
    let spot = |spot: Option<_>| spot.map(|spot| facts.spot(Field::Place, spot)).into_iter().collect();
    let cells = vec![
        Cell(vec![
            Piece::new(Field::TravelTimes, Said::Clock(ride.starts)).strong(),
            Piece::new(Field::TravelTimes, until).quiet(),
        ]),
        Cell(spot(ride.from())),
        Cell(spot(ride.to())),
        leg(facts, ride),
        passengers(facts, &people),
        count(ride, people.len()),
        sign(ride),
        vehicle(facts, ride, of_one_vehicle),
    ];
    Row::new(ride.id.0, cells).at(ride.starts, Some(ride.ends)).in_state(match ride.status {
        MovementStatus::Cancelled => State::Cancelled,
        MovementStatus::Planned => State::Tentative,
        MovementStatus::Assigned | MovementStatus::EnRoute | MovementStatus::Done => State::Settled,
    })
}

/// The leg it meets or brings to, with its own time.
fn leg(facts: &PaperFacts<'_>, ride: &Movement) -> Cell {
    let Some(leg) = ride.leg.and_then(|id| facts.plan.get::<Leg>(id)) else { return Cell::default() };
    let meets = ride.from().and_then(|spot| spot.place()) == Some(leg.to_place);
    let (key, at) = if meets { ("movements-lands", leg.lands()) } else { ("movements-leaves", leg.leaves()) };
    let when = Said::Sentence(key.to_owned(), vec![("time", Said::Clock(at))]);
    [Piece::text(Field::Carrier, leg.name()).strong(), Piece::new(Field::TravelTimes, when).quiet()].into()
}

/// The delegations, and under each its people who ride.
fn passengers(facts: &PaperFacts<'_>, people: &[PersonId]) -> Cell {
    let mut pieces = Vec::new();
    let mut last = None;
    for &person in people.iter().filter(|person| facts.tells_of(**person)) {
        let delegation = facts.delegation_of(person).map(|one| one.id);
        if delegation != last {
            pieces.extend(delegation.map(|id| Piece::text(Field::Body, facts.delegation_name(id)).strong()));
            last = delegation;
        }
        pieces.extend(facts.person(person).map(|one| Piece { weight: Default::default(), ..facts.name(one) }));
    }
    Cell(pieces)
}

fn count(ride: &Movement, people: usize) -> Cell {
    let people = Piece::new(Field::Headcount, Said::Count(i64::try_from(people).unwrap_or(i64::MAX)));
    let bags = ride.bags.filter(|bags| *bags > 0).map(|bags| {
        Piece::new(Field::Headcount, Said::Sentence("manifest-bags".to_owned(), vec![("count", Said::Count(bags))]))
            .quiet()
    });
    Cell(std::iter::once(people).chain(bags).collect())
}

fn sign(ride: &Movement) -> Cell {
    [
        Piece::text(Field::MeetingPoint, ride.sign_text.clone()).strong(),
        Piece::text(Field::MeetingPoint, ride.greeter.clone()),
    ]
    .into()
}

fn vehicle(facts: &PaperFacts<'_>, ride: &Movement, of_one_vehicle: bool) -> Cell {
    let vehicle = ride.vehicle.and_then(|id| facts.plan.get::<Vehicle>(id)).filter(|_| !of_one_vehicle);
    let vehicle = vehicle.map(|one| {
        let said = Said::Listed(vec![Said::text(one.name.clone()), Said::text(one.plate.clone())]);
        Piece::new(Field::Vehicle, said).strong()
    });
    let driver = driver_of(facts.plan, ride);
    let driver =
        driver.map(|one| [Piece::text(Field::Driver, one.name.clone()), Piece::text(Field::Driver, one.phone.clone())]);
    Cell(vehicle.into_iter().chain(driver.into_iter().flatten()).collect())
}
