//! How everybody gets from the airport to the hotel and back: heads of delegation by car, the others by van.

use super::people::Crowd;
use super::travel::{Places, Ride as Flight};
use super::{Maker, ZONE, lists};
use crate::commands::Answer;
use attache_domain::ground::{Ride, arrival_minutes, border, default_minutes, departure_minutes};
use attache_domain::ids::*;
use attache_domain::movements::*;
use attache_domain::time::Zoned;
use attache_domain::travel::LegKind;
use chrono::{DateTime, TimeDelta, Utc};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// Minutes a vehicle needs after a drop-off before it is at the next pick-up.
const BETWEEN_RIDES: i64 = 60;

/// A movement to enter, the number of its vehicle among those of its service, and who is in it.
struct Transfer {
    movement: Movement,
    vehicle: usize,
    people: Vec<usize>,
}

impl Maker<'_> {
    /// Everybody is met after landing and brought in time, each head with a greeter.
    pub fn transfers(&mut self, crowd: &Crowd, places: &Places, flights: &[Flight], hotels: &[usize]) -> Answer<()> {
        let mut transfers = Vec::new();
        for flight in flights {
            for ((service, hotel), people) in cars(crowd, flight, hotels) {
                transfers.push(Transfer { movement: movement(places, flight, service, hotel), vehicle: 0, people });
            }
        }
        transfers.sort_by_key(|transfer| transfer.movement.starts.instant());
        let mut vehicles = Vec::new();
        for service in [Ride::Vip, Ride::Group] {
            let many = share(&mut transfers, service);
            vehicles.extend((1..=many).map(|number| (service, number)));
        }
        let fleet = self.enter("transfers", &vehicles, |change, (service, number)| {
            let driver = driver(change.id(), *service, *number);
            change.insert(&driver)?;
            change.insert(&vehicle(change.id(), *service, *number, driver.id))
        })?;
        let by_number: BTreeMap<_, _> = vehicles.into_iter().zip(fleet).collect();
        self.enter("transfers", &transfers, |change, transfer| {
            let vehicle = by_number.get(&(transfer.movement.service, transfer.vehicle + 1)).copied();
            let movement = Movement { id: change.id(), vehicle, ..transfer.movement.clone() };
            change.insert(&movement)?;
            for person in &transfer.people {
                let person = crowd.people[*person];
                change.insert(&Passenger { id: change.id(), movement: movement.id, person })?;
            }
            Ok(movement.id)
        })?;
        Ok(())
    }
}

/// Who on a flight goes with whom: each head alone, the others by hotel.
fn cars(crowd: &Crowd, flight: &Flight, hotels: &[usize]) -> Vec<((Ride, usize), Vec<usize>)> {
    let is_head = |person: &usize| crowd.members.iter().any(|members| members.first() == Some(person));
    let (heads, others): (Vec<usize>, Vec<usize>) = flight.people.iter().partition(|person| is_head(person));
    let mut vans: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for person in others {
        vans.entry(hotels[person]).or_default().push(person);
    }
    let heads = heads.into_iter().map(|head| ((Ride::Vip, hotels[head]), vec![head]));
    heads.chain(vans.into_iter().map(|(hotel, people)| ((Ride::Group, hotel), people))).collect()
}

fn movement(places: &Places, flight: &Flight, service: Ride, hotel: usize) -> Movement {
    let leg = &flight.leg;
    let (home, _, _) = lists::HOMES[flight.home];
    let crossed = border(home, "ES", leg.departs.date(), LegKind::Flight);
    let position = lists::hotel_position(hotel + 1);
    let drive = default_minutes(Some(lists::AIRPORT), Some(position), true, service).unwrap_or_default();
    let (from, to, starts) = if flight.coming {
        let out = arrival_minutes(LegKind::Flight, crossed, None);
        (places.arrival, places.hotels[hotel], leg.arrives.instant() + TimeDelta::minutes(out))
    } else {
        let before = departure_minutes(LegKind::Flight, crossed, None);
        (places.hotels[hotel], places.arrival, leg.departs.instant() - TimeDelta::minutes(before + drive))
    };
    let greeter = if service == Ride::Vip && flight.coming { "Welcome desk" } else { "" };
    Movement {
        id: MovementId::of(uuid::Uuid::nil()),
        kind: if flight.coming { MovementKind::Arrival } else { MovementKind::Departure },
        service,
        status: MovementStatus::Assigned,
        from_place: Some(from),
        from_venue: None,
        to_place: Some(to),
        to_venue: None,
        starts: Zoned::at(starts, ZONE),
        ends: Zoned::at(starts + TimeDelta::minutes(drive), ZONE),
        vehicle: None,
        driver: None,
        greeter: greeter.to_owned(),
        sign_text: String::new(),
        bags: None,
        leg: Some(leg.id),
        note: String::new(),
    }
}

/// Gives each transfer of a service the vehicle that has been free for longest; answers how many vehicles that takes.
fn share(transfers: &mut [Transfer], service: Ride) -> usize {
    let mut free: BinaryHeap<Reverse<(DateTime<Utc>, usize)>> = BinaryHeap::new();
    let mut many = 0;
    for transfer in transfers.iter_mut().filter(|transfer| transfer.movement.service == service) {
        let starts = transfer.movement.starts.instant();
        transfer.vehicle = match free.peek() {
            Some(Reverse((at, number))) if *at <= starts => {
                let number = *number;
                free.pop();
                number
            }
            _ => {
                many += 1;
                many - 1
            }
        };
        let back = transfer.movement.ends.instant() + TimeDelta::minutes(BETWEEN_RIDES);
        free.push(Reverse((back, transfer.vehicle)));
    }
    many
}

fn driver(id: DriverId, service: Ride, number: usize) -> Driver {
    Driver {
        id,
        name: format!("Driver of {}", vehicle_name(service, number)),
        phone: String::new(),
        note: String::new(),
    }
}

fn vehicle(id: VehicleId, service: Ride, number: usize, driver: DriverId) -> Vehicle {
    let (seats, bags) = if service == Ride::Vip { (3, 4) } else { (8, 12) };
    Vehicle {
        id,
        name: vehicle_name(service, number),
        plate: format!("SYN {number:04}"),
        seats: Some(seats),
        bags: Some(bags),
        step_free: if service == Ride::Vip { StepFree::No } else { StepFree::Yes },
        service,
        driver: Some(driver),
        note: String::new(),
    }
}

fn vehicle_name(service: Ride, number: usize) -> String {
    format!("{} {number}", if service == Ride::Vip { "Car" } else { "Van" })
}
