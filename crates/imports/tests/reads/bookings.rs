//! KDE's bookings as JSON-LD: every one with the times, zones and places that stand in the file.

use attache_imports::{FoundStatus, Repair, TripKind};

use crate::support::{Findings, expect_repair, expect_times, kde, told_time};

#[test]
fn a_flight_to_berlin() {
    let read = kde("flight.json");
    let trip = read.trip(0);
    assert_eq!(read.findings().len(), 1, "one booking, one passenger");
    assert_eq!(trip.kind, TripKind::Flight, "it flies");
    expect_times(trip.departs.as_ref(), trip.arrives.as_ref(), ["2017-09-20T15:05 +03:00", "2017-09-20T16:00 +02:00"]);
    let boards = trip.boards.as_ref().map(told_time);
    assert_eq!(boards.as_deref(), Some("2017-09-20T14:25 +03:00"), "boarding begins before departure");
    assert_eq!(
        (trip.from.iata.as_deref(), trip.to.iata.as_deref()),
        (Some("HEL"), Some("TXL")),
        "from Helsinki to Tegel"
    );
    assert_eq!(trip.to.name.as_deref(), Some("Berlin (Tegel)"), "as the carrier calls it");
    assert_eq!(trip.carrier.iata.as_deref(), Some("AB"), "the airline's letters");
    assert_eq!(trip.carrier.name.as_deref(), Some("airberlin"), "the airline's name");
    assert_eq!(trip.number.as_deref(), Some("8075"), "the number without the letters");
    assert_eq!(trip.gate.as_deref(), Some("16"), "the gate");
    assert_eq!((trip.seat.as_deref(), trip.class.as_deref()), (Some("16E"), Some("P")), "seat and class");
    assert_eq!(trip.reference.as_deref(), Some("XXX007"), "the booking reference");
    assert_eq!(trip.ticket_number.as_deref(), Some("1234567890123"), "the ticket");
    assert_eq!(trip.status, Some(FoundStatus::Confirmed), "it holds");
    assert_eq!(trip.travellers[0].name, "JOHN DOE", "as the airline writes it");
    assert_eq!(trip.travellers[0].family, None, "nobody splits a name");
    assert!(read.repairs.is_empty(), "nothing had to be put right: {:?}", read.repairs);
}

#[test]
fn a_cancelled_flight_overnight() {
    let read = kde("canceled.json");
    let trip = read.trip(0);
    expect_times(trip.departs.as_ref(), trip.arrives.as_ref(), ["2027-03-04T20:15 -08:00", "2027-03-05T06:30 -05:00"]);
    assert_eq!(trip.status, Some(FoundStatus::Cancelled), "it does not fly");
    assert_eq!((trip.from.iata.as_deref(), trip.to.iata.as_deref()), (Some("SFO"), Some("JFK")), "both airports");
}

#[test]
fn two_passengers_of_two_flights() {
    let read = kde("google-multi-passenger-flight.json");
    let told: Vec<(String, String)> = (0..4)
        .map(|at| (read.trip(at).travellers[0].name.clone(), read.trip(at).number.clone().expect("each has a number")))
        .collect();
    let expected = [("John Green", "201"), ("John Green", "1050"), ("Eva Green", "201"), ("Eva Green", "1050")]
        .map(|(name, number)| (name.to_owned(), number.to_owned()));
    assert_eq!(told, expected, "each passenger of each flight is a finding of its own");
    expect_times(
        read.trip(0).departs.as_ref(),
        read.trip(0).arrives.as_ref(),
        ["2017-03-04T11:00 -05:00", "2017-03-05T13:25 -06:00"],
    );
    expect_times(
        read.trip(3).departs.as_ref(),
        read.trip(3).arrives.as_ref(),
        ["2017-03-05T14:55 -06:00", "2017-03-05T15:15 -08:00"],
    );
}

#[test]
fn flights_around_the_end_of_summer_time() {
    let read = kde("timeline-dst-change.json");
    expect_times(
        read.trip(0).departs.as_ref(),
        read.trip(0).arrives.as_ref(),
        ["1996-10-10T20:15 -07:00", "1996-10-11T06:30 -04:00"],
    );
    expect_times(
        read.trip(1).departs.as_ref(),
        read.trip(1).arrives.as_ref(),
        ["1996-10-29T06:30 -04:00", "1996-10-29T20:15 -07:00"],
    );
}

#[test]
fn a_train_to_lyon() {
    let read = kde("train.json");
    let trip = read.trip(0);
    assert_eq!(trip.kind, TripKind::Train, "it runs on rails");
    expect_times(trip.departs.as_ref(), trip.arrives.as_ref(), ["2017-09-29T18:26 +02:00", "2017-09-29T19:52 +02:00"]);
    assert_eq!(trip.from.name.as_deref(), Some("Nîmes Gare"), "from");
    assert_eq!((trip.from.latitude, trip.from.longitude), (Some(43.832291), Some(4.365845)), "the station's position");
    assert_eq!(trip.to.name.as_deref(), Some("Lyon Part-Dieu"), "to");
    assert_eq!((trip.line.as_deref(), trip.number.as_deref()), (Some("TGV"), Some("5186")), "the train");
    assert_eq!(trip.carrier.name.as_deref(), Some("SNCF"), "the railway, not the shop that sold the ticket");
    assert_eq!((trip.coach.as_deref(), trip.seat.as_deref()), (Some("17"), Some("62")), "coach and seat");
    assert_eq!(trip.travellers.len(), 1, "the ticket's holder and the booking's are one");
}

#[test]
fn a_hired_car() {
    let read = kde("rentalcar.json");
    let trip = read.trip(0);
    assert_eq!(trip.kind, TripKind::RentalCar, "a hired car");
    expect_times(trip.departs.as_ref(), trip.arrives.as_ref(), ["2027-08-05T16:00 -07:00", "2027-08-06T20:00 -07:00"]);
    assert_eq!(trip.from.name.as_deref(), Some("Hertz San Diego Airport"), "fetched here");
    assert_eq!(trip.from.street.as_deref(), Some("1500 Orange Avenue"), "with its address");
    assert_eq!(trip.to.city.as_deref(), Some("Los Angeles"), "given back there");
    assert_eq!(trip.carrier.name.as_deref(), Some("Hertz"), "the company");
    assert_eq!(trip.vehicle.as_deref(), Some("Honda, Civic, Economy Class Car"), "the car");
    assert_eq!(trip.status, Some(FoundStatus::Confirmed), "the short form of the word counts too");
}

#[test]
fn a_night_in_espoo() {
    let read = kde("hotel.json");
    let stay = read.lodging(0);
    expect_times(
        stay.check_in.as_ref(),
        stay.check_out.as_ref(),
        ["2017-09-19T15:00 +03:00", "2017-09-20T12:00 +03:00"],
    );
    assert_eq!(stay.hotel.name.as_deref(), Some("Glo Hotel Sello"), "the hotel");
    assert_eq!(stay.hotel.street.as_deref(), Some("Leppävaarankatu 1"), "its street");
    assert_eq!(stay.hotel.city.as_deref(), Some("Espoo"), "its city");
    assert_eq!(stay.hotel.region, None, "an empty text is nothing");
    assert_eq!(stay.hotel.country.as_deref(), Some("Finland"), "its country as it stands");
    assert_eq!(stay.hotel.phone.as_deref(), Some("+358101234567"), "its telephone");
    assert_eq!(stay.guests[0].email.as_deref(), Some("john.doe@email.com"), "the guest's address");
    assert_eq!(stay.reference.as_deref(), Some("1234567890"), "the reference");
}

#[test]
fn events_with_and_without_a_seat() {
    let read = kde("event.json");
    let event = read.event(0);
    expect_times(
        event.start.as_ref(),
        event.end.as_ref(),
        ["2019-09-07T09:30 Europe/Rome +02:00", "2019-07-13T16:30 Europe/Rome +02:00"],
    );
    expect_repair(&read, &Repair::EndsBeforeStart { entry: 1 });
    assert_eq!(event.title.as_deref(), Some("Akademy 2019"), "what it is called");
    assert_eq!(event.place.name.as_deref(), Some("University of Milano-Bicocca"), "where");
    assert_eq!(event.place.postal_code.as_deref(), Some("20126"), "with its address");

    let read = kde("eventreservation.json");
    let names: Vec<&str> = (0..2).map(|at| read.event(at).participants[0].name.as_str()).collect();
    assert_eq!(names, ["Dr Konqui", "Katie Dragon"], "one seat for each");
    assert_eq!(read.event(1).reference.as_deref(), Some("42"), "the booking's number");
    expect_times(
        read.event(1).start.as_ref(),
        read.event(1).end.as_ref(),
        ["2019-09-07T09:30 Europe/Rome +02:00", "2019-07-13T16:30 Europe/Rome +02:00"],
    );
}

#[test]
fn events_that_end_at_midnight() {
    let read = kde("event-until-midnight.json");
    let event = read.event(0);
    expect_times(
        event.start.as_ref(),
        event.end.as_ref(),
        ["2023-07-14T20:00 Europe/Athens +03:00", "2023-07-15T00:00 Europe/Athens +03:00"],
    );
    assert_eq!(event.place.name.as_deref(), Some("Μπομπονέλλα"), "in its own script");
    assert_eq!(event.place.country.as_deref(), Some("GR"), "the country");
    let read = kde("event-full-day.json");
    expect_times(
        read.event(0).start.as_ref(),
        read.event(0).end.as_ref(),
        ["2023-12-27T00:00 Europe/Berlin +01:00", "2023-12-30T23:59 Europe/Berlin +01:00"],
    );
    assert_eq!(read.event(0).place.city.as_deref(), Some("Hamburg"), "where");
}

#[test]
fn a_week_with_meals_and_visits() {
    let read = kde("akademy2018-program.json");
    let told: Vec<&str> = (0..7).map(|at| read.event(at).title.as_deref().expect("each has a name")).collect();
    assert_eq!(
        told,
        [
            "Kontaktraum",
            "KDE Akademy 2018 Day 1",
            "KDE Akademy 2018 Day 2",
            "Cafe Derwisch - Partycellar",
            "Kahlenberg",
            "Prater",
            "BBC place #8"
        ],
        "meals and visits are events too"
    );
    let expected = [
        ["2018-08-10T18:00 +02:00", "2018-08-10T22:00 +02:00"],
        ["2018-08-11T09:30 +02:00", "2018-08-11T19:00 +02:00"],
        ["2018-08-12T09:30 +02:00", "2018-08-12T19:00 +02:00"],
        ["2018-08-13T20:00 +02:00", "2018-08-13T01:00 +02:00"],
        ["2018-08-15T14:00 +02:00", "2018-08-15T18:00 +02:00"],
        ["2018-08-15T19:00 +02:00", "2018-08-15T22:00 +02:00"],
        ["2018-08-17T23:00 +02:00", "2018-08-17T18:00 +02:00"],
    ];
    for (at, times) in expected.into_iter().enumerate() {
        expect_times(read.event(at).start.as_ref(), read.event(at).end.as_ref(), times);
    }
    expect_repair(&read, &Repair::EndsBeforeStart { entry: 4 });
    expect_repair(&read, &Repair::EndsBeforeStart { entry: 7 });
    assert_eq!(read.repairs.len(), 2, "the file has these two faults and no other");
    assert_eq!(read.event(0).place.latitude, Some(48.19633), "the place's position");
}
