//! The items of an itinerary for programs, in the vocabulary of schema.org: what calendars and travel assistants such as
//! KDE Itinerary and Google's read out of a page.
//!
//! Only what the gate let through is in it, and only what is surely so: a number of a flight is one where the carrier ends
//! with one, an airport has a code where its name ends with one, and a night has a day and no hour. Both readers know the
//! vocabulary by its older address, without the letter for a secure connection.

use super::content::*;
use super::gate::Itinerary;
use super::reading::{Teller, entry_of};
use crate::web::things::{moment, text, thing};
use crate::words::Words;
use attache_domain::programme::AttendanceMode;
use attache_domain::travel::LegKind;
use serde_json::Value;

/// A thing for each item, in the order of their times.
pub(super) fn things(itinerary: &Itinerary, words: &Words) -> Vec<Value> {
    let (content, teller) = (itinerary.content(), Teller::new(itinerary, words));
    let mut items: Vec<&Item> = content.items.iter().collect();
    items.sort_by_key(|item| (super::timing::first_day(item), first_time(item), item.id));
    items.into_iter().map(|item| reservation(item, &teller, &content.person)).collect()
}

fn first_time(item: &Item) -> Option<chrono::DateTime<chrono::Utc>> {
    match &item.what {
        What::Leg(leg) => Some(leg.departs.instant()),
        What::Transfer(transfer) => Some(transfer.starts.instant()),
        What::Stay(_) => None,
        What::Session(SessionContent { when, .. }) | What::Meeting(MeetingContent { when, .. }) => match when {
            When::Timed { starts, .. } => Some(starts.instant()),
            When::Day { .. } => None,
        },
    }
}

fn reservation(item: &Item, teller: &Teller<'_>, person: &PersonContent) -> Value {
    // Where a title is withheld it is called what it is called on the page.
    let called = || entry_of(teller, item).title;
    let Reserved { kind, what, mut fields } = match &item.what {
        What::Leg(leg) => of_leg(leg),
        What::Transfer(transfer) => of_transfer(transfer, &called()),
        What::Stay(stay) => of_stay(stay),
        What::Session(session) => of_session(session, &called()),
        What::Meeting(meeting) => of_meeting(meeting, &called()),
    };
    let status = match item.status {
        ItemStatus::Confirmed => "http://schema.org/ReservationConfirmed",
        ItemStatus::Tentative => "http://schema.org/ReservationPending",
        ItemStatus::Cancelled => "http://schema.org/ReservationCancelled",
    };
    fields.extend([
        ("reservationStatus", status.into()),
        ("modifiedTime", item.modified.format("%Y-%m-%dT%H:%M:%SZ").to_string().into()),
        ("underName", thing("Person", [("name", text(&person.name))])),
        ("reservationFor", what),
    ]);
    thing(kind, fields)
}

/// What is reserved, and what belongs to the reservation itself.
struct Reserved {
    kind: &'static str,
    what: Value,
    fields: Vec<(&'static str, Value)>,
}

fn of_leg(leg: &LegContent) -> Reserved {
    let LegContent { kind, carrier, from, to, departs, arrives, booking_reference, seat } = leg;
    let times = [("departureTime", moment(*departs)), ("arrivalTime", moment(*arrives))];
    let (reserved, what) = match kind {
        LegKind::Flight => ("FlightReservation", flight(leg)),
        LegKind::Train => {
            let ends =
                [("departureStation", place("TrainStation", from)), ("arrivalStation", place("TrainStation", to))];
            (
                "TrainReservation",
                thing("TrainTrip", [("trainNumber", text(carrier))].into_iter().chain(ends).chain(times)),
            )
        }
        LegKind::Ferry => {
            let [departure, arrival] = [from, to].map(|stop| place("BoatTerminal", stop));
            let ends = [("departureBoatTerminal", departure), ("arrivalBoatTerminal", arrival)];
            ("BoatReservation", thing("BoatTrip", [("name", text(carrier))].into_iter().chain(ends).chain(times)))
        }
        // A ride on the road that somebody carries out has a number; any other is a trip, with whatever car.
        LegKind::Road if !carrier.is_empty() => {
            let ends = [("departureBusStop", place("BusStation", from)), ("arrivalBusStop", place("BusStation", to))];
            ("BusReservation", thing("BusTrip", [("busNumber", text(carrier))].into_iter().chain(ends).chain(times)))
        }
        LegKind::Road => ("Reservation", thing("Trip", times)),
    };
    let seat = thing("Ticket", [("ticketedSeat", thing("Seat", [("seatNumber", text(seat))]))]);
    Reserved {
        kind: reserved,
        what,
        fields: vec![("reservationNumber", text(booking_reference)), ("reservedTicket", seat)],
    }
}

fn flight(leg: &LegContent) -> Value {
    let airport = |stop: &Stop| {
        let (name, code) = named_code(&stop.name);
        thing("Airport", [("name", text(name)), ("iataCode", text(code)), ("address", address("", &stop.city))])
    };
    let (airline, code, number) = flight_number(&leg.carrier);
    let airline = thing("Airline", [("name", text(airline)), ("iataCode", text(code))]);
    let fields = [
        ("airline", airline),
        ("flightNumber", text(number)),
        ("departureAirport", airport(&leg.from)),
        ("arrivalAirport", airport(&leg.to)),
        ("departureTime", moment(leg.departs)),
        ("arrivalTime", moment(leg.arrives)),
    ];
    thing("Flight", fields)
}

/// A car that somebody else drives, and that waits at a time and a place. It is called by its way: a reader takes two rides in
/// one car on one day for the same.
fn of_transfer(transfer: &TransferContent, called: &str) -> Reserved {
    let TransferContent { from, to: _, starts, ends: _, sign: _, greeter: _, vehicle, driver: _, driver_phone: _ } =
        transfer;
    Reserved {
        kind: "TaxiReservation",
        what: thing("Taxi", [("name", text(called)), ("description", text(vehicle))]),
        fields: vec![("pickupTime", moment(*starts)), ("pickupLocation", place("Place", from))],
    }
}

fn of_stay(stay: &StayContent) -> Reserved {
    let StayContent { hotel, address: street, check_in, check_out, zone: _, room_type, room_number: _, confirmation } =
        stay;
    let what = thing("LodgingBusiness", [("name", text(hotel)), ("address", address(street, ""))]);
    let fields = vec![
        ("reservationNumber", text(confirmation)),
        ("lodgingUnitType", text(room_type)),
        ("checkinTime", check_in.to_string().into()),
        ("checkoutTime", check_out.to_string().into()),
    ];
    Reserved { kind: "LodgingReservation", what, fields }
}

fn of_session(session: &SessionContent, called: &str) -> Reserved {
    let is_online = session.attendance == Some(AttendanceMode::Online);
    let mode = match session.attendance {
        None => "",
        Some(AttendanceMode::InPerson) => "http://schema.org/OfflineEventAttendanceMode",
        Some(AttendanceMode::Online) => "http://schema.org/OnlineEventAttendanceMode",
        Some(AttendanceMode::Hybrid) => "http://schema.org/MixedEventAttendanceMode",
    };
    // Whoever comes to the room needs no link, and whoever attends online no room.
    let link = if matches!(session.attendance, None | Some(AttendanceMode::InPerson)) { "" } else { &session.link };
    let location = if is_online {
        thing("VirtualLocation", [("url", text(link))])
    } else {
        venue(&session.room, &session.place, &session.address)
    };
    let more = [("location", location), ("eventAttendanceMode", text(mode)), ("url", text(link))];
    event(called, session.when, more)
}

fn of_meeting(meeting: &MeetingContent, called: &str) -> Reserved {
    let location = venue(&meeting.room, &meeting.place, &meeting.address);
    event(called, meeting.when, [("location", location)])
}

fn event(title: &str, when: When, more: impl IntoIterator<Item = (&'static str, Value)>) -> Reserved {
    let (starts, ends) = match when {
        When::Timed { starts, ends } => (moment(starts), ends.map_or(Value::Null, moment)),
        When::Day { date, .. } => (date.to_string().into(), Value::Null),
    };
    let fields = [("name", text(title)), ("startDate", starts), ("endDate", ends)];
    Reserved { kind: "EventReservation", what: thing("Event", fields.into_iter().chain(more)), fields: Vec::new() }
}

fn venue(room: &str, name: &str, street: &str) -> Value {
    let named: Vec<&str> = [room, name].into_iter().filter(|text| !text.is_empty()).collect();
    thing("Place", [("name", text(&named.join(", "))), ("address", address(street, ""))])
}

fn place(kind: &'static str, stop: &Stop) -> Value {
    thing(kind, [("name", text(&stop.name)), ("address", address("", &stop.city))])
}

fn address(street: &str, city: &str) -> Value {
    thing("PostalAddress", [("streetAddress", text(street)), ("addressLocality", text(city))])
}

/// "El Prat, terminal 1 (BCN)" is an airport of that name with that code (IATA).
fn named_code(name: &str) -> (&str, &str) {
    let parts = name.strip_suffix(')').and_then(|name| name.rsplit_once(" ("));
    match parts {
        Some((name, code)) if code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase()) => (name, code),
        _ => (name, ""),
    }
}

/// "Tunisair TU 650" is a flight of an airline with that code (IATA) and that number; any other carrier is a name.
fn flight_number(carrier: &str) -> (&str, &str, &str) {
    let otherwise = (carrier, "", "");
    let digits = carrier.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (before, number) = carrier.split_at(carrier.len() - digits);
    let before = before.strip_suffix([' ', '-']).unwrap_or(before);
    let Some((at, _)) = before.char_indices().rev().nth(1) else { return otherwise };
    let (airline, code) = before.split_at(at);
    let is_code = code.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
        && code.bytes().any(|sign| sign.is_ascii_uppercase());
    let stands_alone = airline.is_empty() || airline.ends_with(' ');
    if !(1..=4).contains(&digits) || !is_code || !stands_alone {
        return otherwise;
    }
    (airline.trim_end(), code, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flight_has_a_number_where_its_carrier_ends_with_one() {
        assert_eq!(flight_number("Tunisair TU 650"), ("Tunisair", "TU", "650"));
        assert_eq!(flight_number("U2 8412"), ("", "U2", "8412"));
        assert_eq!(flight_number("BA485"), ("", "BA", "485"));
        for name in
            ["", "7", "Avianca", "Government aircraft 12", "Flight 650", "1234 5", "Ä 12", "XTU 650", "TU 65012"]
        {
            assert_eq!(flight_number(name), (name, "", ""), "{name}");
        }
    }

    #[test]
    fn an_airport_has_a_code_where_its_name_ends_with_one() {
        assert_eq!(named_code("El Prat, terminal 1 (BCN)"), ("El Prat, terminal 1", "BCN"));
        for name in ["", "Sants", "Sants (station)", "Sants (Bcn)", "(BCN", "Sants (ÄÖ)"] {
            assert_eq!(named_code(name), (name, ""), "{name}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        assert_eq!(thing("Seat", [("seatNumber", text(""))]), Value::Null);
        assert_eq!(address("", ""), Value::Null);
    }
}
