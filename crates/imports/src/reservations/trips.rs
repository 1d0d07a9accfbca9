//! Bookings of flights, trains, buses, ships, taxis and hired cars.

use std::collections::HashSet;

use crate::{Carrier, FoundWhen, Repair, Source, Trip, TripKind, repair::Notes, reservations::node::Node, when};

/// Which words of schema.org say what for one kind of trip. The first that is there counts.
struct Words {
    from: &'static [&'static str],
    to: &'static [&'static str],
    departs: &'static [&'static str],
    arrives: &'static [&'static str],
    carrier: &'static [&'static str],
    number: &'static [&'static str],
    line: &'static [&'static str],
}

const FLIGHT: Words = Words {
    from: &["departureAirport"],
    to: &["arrivalAirport"],
    departs: &["departureTime", "departureDay"],
    arrives: &["arrivalTime"],
    carrier: &["airline", "provider", "carrier"],
    number: &["flightNumber"],
    line: &[],
};
const TRAIN: Words = Words {
    from: &["departureStation"],
    to: &["arrivalStation"],
    departs: &["departureTime", "departureDay"],
    arrives: &["arrivalTime"],
    carrier: &["provider", "trainCompany"],
    number: &["trainNumber"],
    line: &["trainName"],
};
const BUS: Words = Words {
    from: &["departureBusStop", "departureStation"],
    to: &["arrivalBusStop", "arrivalStation"],
    departs: &["departureTime", "departureDay"],
    arrives: &["arrivalTime"],
    carrier: &["provider", "busCompany"],
    number: &["busNumber"],
    line: &["busName"],
};
const BOAT: Words = Words {
    from: &["departureBoatTerminal"],
    to: &["arrivalBoatTerminal"],
    departs: &["departureTime", "departureDay"],
    arrives: &["arrivalTime"],
    carrier: &["provider"],
    number: &["identifier"],
    line: &["name"],
};
/// Cars have their places and times in the booking itself.
const CAR: Words = Words {
    from: &["pickupLocation"],
    to: &["dropoffLocation"],
    departs: &["pickupTime"],
    arrives: &["dropoffTime"],
    carrier: &["rentalCompany", "provider"],
    number: &[],
    line: &[],
};

/// Which kind of trip a booking is for.
pub(super) fn kind(node: Node<'_>) -> Option<TripKind> {
    node.types().into_iter().find_map(|kind| match kind {
        "FlightReservation" => Some(TripKind::Flight),
        "TrainReservation" => Some(TripKind::Train),
        "BusReservation" => Some(TripKind::Bus),
        "BoatReservation" => Some(TripKind::Boat),
        "TaxiReservation" => Some(TripKind::Taxi),
        "RentalCarReservation" => Some(TripKind::RentalCar),
        _ => None,
    })
}

pub(super) fn trip(kind: TripKind, booking: Node<'_>, source: Source, notes: &mut Notes) -> Trip {
    let words = match kind {
        TripKind::Flight => &FLIGHT,
        TripKind::Train => &TRAIN,
        TripKind::Bus => &BUS,
        TripKind::Boat => &BOAT,
        TripKind::Taxi | TripKind::RentalCar => &CAR,
    };
    let entry = source.entry;
    let mut trip = Trip::new(kind, source);
    let purpose = booking.first(&["reservationFor"]);
    let journey = if matches!(kind, TripKind::Taxi | TripKind::RentalCar) { Some(booking) } else { purpose };
    if let Some(journey) = journey {
        course(&mut trip, journey, words, notes);
    }
    if let Some(purpose) = purpose {
        trip.carrier = carrier(purpose, words.carrier);
        trip.number = purpose.text(words.number);
        trip.line = purpose.text(words.line);
        if words.number.is_empty() {
            trip.vehicle = vehicle(purpose);
        }
    }
    if trip.carrier == Carrier::default() {
        trip.carrier = carrier(booking, &["provider"]);
    }
    strip_airline(&mut trip);
    seat_and_ticket(&mut trip, booking);
    trip.reference = booking.text(&["reservationNumber", "reservationId", "confirmationNumber"]);
    trip.status = booking.status("reservationStatus");
    if let (Some(start), Some(end)) = (&trip.departs, &trip.arrives)
        && when::ends_before(end, start)
    {
        notes.tell(Repair::EndsBeforeStart { entry });
    }
    trip
}

/// Places, times and gates.
fn course(trip: &mut Trip, journey: Node<'_>, words: &Words, notes: &mut Notes) {
    let entry = trip.source.entry;
    trip.from = journey.place(words.from);
    trip.to = journey.place(words.to);
    trip.departs = journey.when(words.departs, entry, notes);
    trip.arrives = journey.when(words.arrives, entry, notes);
    trip.boards = match journey.when(&["boardingTime"], entry, notes) {
        Some(FoundWhen::Time(time)) => Some(time),
        _ => None,
    };
    trip.terminal = journey.text(&["departureTerminal"]);
    trip.gate = journey.text(&["departureGate"]);
    trip.platform = journey.text(&["departurePlatform"]);
    trip.arrival_terminal = journey.text(&["arrivalTerminal"]);
    trip.arrival_platform = journey.text(&["arrivalPlatform"]);
}

fn carrier(node: Node<'_>, properties: &[&str]) -> Carrier {
    let name = node.text(properties);
    let iata = node.first(properties).and_then(|company| company.text(&["iataCode"]));
    Carrier { name, iata: iata.map(|code| code.to_uppercase()) }
}

/// `UA110` of the airline `UA` is flight 110; the letters are kept where the airline's are not known.
fn strip_airline(trip: &mut Trip) {
    if let (Some(number), Some(iata)) = (&mut trip.number, &trip.carrier.iata)
        && let Some(digits) = number.strip_prefix(iata.as_str())
        && !digits.trim().is_empty()
    {
        *number = digits.trim().to_owned();
    }
}

fn vehicle(purpose: Node<'_>) -> Option<String> {
    let parts = [purpose.text(&["brand"]), purpose.text(&["model"]), purpose.text(&["name"])];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn seat_and_ticket(trip: &mut Trip, booking: Node<'_>) {
    trip.seat = booking.text(&["airplaneSeat"]);
    trip.class = booking.text(&["airplaneSeatClass"]);
    trip.ticket_number = booking.text(&["ticketNumber"]);
    trip.travellers = booking.people(&["underName"]);
    let mut known: HashSet<String> = trip.travellers.iter().map(|person| person.name.clone()).collect();
    for ticket in booking.all("reservedTicket") {
        trip.ticket_number = trip.ticket_number.take().or_else(|| ticket.text(&["ticketNumber"]));
        if let Some(seat) = ticket.first(&["ticketedSeat"]) {
            trip.seat = trip.seat.take().or_else(|| seat.text(&["seatNumber"]));
            trip.coach = trip.coach.take().or_else(|| seat.text(&["seatSection"]));
            trip.class = trip.class.take().or_else(|| seat.text(&["seatingType"]));
        }
        for person in ticket.people(&["underName"]) {
            if known.insert(person.name.clone()) {
                trip.travellers.push(person);
            }
        }
    }
}
