//! Boarding passes and confirmations as they come by mail. A pass says when one leaves and never when one lands: for a flight
//! that is known nothing is missing, and for a new one the arrival is guessed and a person has the last word.

use forum_in_a_box::{ForumInABox, words_of};
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A pass as an airline signs it, around its JSON.
fn pass(json: &Value) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("pass.json", json.to_string().into_bytes()), ("manifest.json", b"{}".to_vec())] {
        archive.start_file(name, SimpleFileOptions::default()).expect("a part begins");
        archive.write_all(&bytes).expect("a part is written");
    }
    archive.finish().expect("a pass is closed").into_inner()
}

/// Ana's pass for FB 491 from Sofia to Barcelona.
fn boarding_pass(leaves: &str, seat: &str) -> Vec<u8> {
    pass(&json!({
        "formatVersion": 1, "passTypeIdentifier": "pass.example", "serialNumber": "491-1", "organizationName": "Bulgaria Air",
        "boardingPass": { "transitType": "PKTransitTypeAir" },
        "semantics": {
            "airlineCode": "FB", "flightNumber": 491, "departureAirportCode": "SOF", "destinationAirportCode": "BCN",
            "originalDepartureDate": leaves, "seats": [{ "seatNumber": seat }], "confirmationNumber": "XKCD12",
            "passengerName": { "givenName": "Ana", "familyName": "Petrova" },
        },
    }))
}

fn row(view: &Value) -> Value {
    view["rows"][0].clone()
}

fn legs(forum: &mut ForumInABox) -> Vec<Value> {
    forum.does("list_legs", json!({})).as_array().expect("a list").clone()
}

#[test]
fn a_pass_for_a_known_flight_brings_the_seat_and_leaves_the_times_alone() {
    let mut forum = ForumInABox::new();
    let list = "Traveller,Flight,From,To,Departure date,Departure time,Arrival time\n\
                Ana Petrova,FB 491,SOF,BCN,2014-06-18,22:10,00:20\nBilal Haddad,FB 491,SOF,BCN,2014-06-18,22:10,00:20\n";
    forum.brings("arrivals.csv", list);
    let before = legs(&mut forum)[0].clone();
    let view = forum.stages("pass.pkpass", boarding_pass("2014-06-18T22:10+03:00", "2A"));
    assert_eq!((&row(&view)["what"], words_of(&row(&view))), (&json!("update"), vec![]), "{view:#}");
    forum.does("accept_import", json!({}));
    let after = legs(&mut forum);
    assert_eq!(after.len(), 1, "no second flight");
    for same in ["departs", "arrives", "status", "carrier", "number", "arrival_terminal"] {
        assert_eq!(after[0][same], before[same], "{same} is as it was");
    }
    assert_eq!(after[0]["booking_reference"], "XKCD12");
    let seats: Vec<(&Value, &Value)> =
        after[0]["travellers"].as_array().expect("a list").iter().map(|one| (&one["name"], &one["seat"])).collect();
    // In order of precedence: Amman before Sofia.
    assert_eq!(seats, [(&json!("Bilal Haddad"), &json!("")), (&json!("Ana Petrova"), &json!("2A"))]);
    let view = forum.stages("pass.pkpass", boarding_pass("2014-06-18T22:10+03:00", "2A"));
    assert_eq!(row(&view)["what"], "same", "a pass that comes twice says nothing new");

    let view = forum.stages("pass.pkpass", boarding_pass("2014-06-18T23:40+03:00", "2A"));
    assert_eq!(row(&view)["what"], "unsure", "a pass with another time has no arrival to go with it");
    assert_eq!(words_of(&row(&view)), ["departs_otherwise"]);
    forum.does("restage_import", json!({ "rows": [{ "number": 1, "accept": true }] }));
    forum.does("accept_import", json!({}));
    assert_eq!(legs(&mut forum)[0]["departs"], before["departs"], "so its times stay");
}

#[test]
fn a_pass_for_a_new_flight_guesses_when_it_lands() {
    let mut forum = ForumInABox::new();
    let view = forum.stages("pass.pkpass", boarding_pass("2014-06-18T22:10+03:00", "2A"));
    assert_eq!((&row(&view)["what"], words_of(&row(&view))), (&json!("unsure"), vec!["arrival_guessed"]), "{view:#}");
    // Sofia to Barcelona is 1765 km, some two hours and fifty minutes from gate to gate.
    assert_eq!(row(&view)["problems"][0]["facts"]["arrives"], "2014-06-19 00:00 Europe/Madrid");
    assert_eq!(forum.does("accept_import", json!({}))["result"]["left_out"], 1, "nobody guesses without being asked");
    forum.stages("pass.pkpass", boarding_pass("2014-06-18T22:10+03:00", "2A"));
    let view = forum.does("restage_import", json!({ "rows": [{ "number": 1, "accept": true }] }));
    assert_eq!(row(&view)["what"], "new");
    forum.does("accept_import", json!({}));
    let leg = legs(&mut forum)[0].clone();
    assert_eq!((&leg["carrier"], &leg["number"]), (&json!("FB"), &json!("491")));
    assert_eq!(leg["departs"]["at"], "2014-06-18T19:10:00Z");
    assert_eq!(leg["arrives"]["at"], "2014-06-18T22:00:00Z");
    assert_eq!((&leg["travellers"][0]["name"], &leg["travellers"][0]["seat"]), (&json!("Ana Petrova"), &json!("2A")));
    assert_eq!(forum.planner().plan().people.len(), 3, "she was known");
}

#[test]
fn without_a_distance_there_is_no_guess() {
    let mut forum = ForumInABox::new();
    let train = pass(&json!({
        "serialNumber": "2", "boardingPass": { "transitType": "PKTransitTypeTrain" },
        "semantics": {
            "departureStationName": "Lleida", "destinationStationName": "Barcelona Sants", "vehicleNumber": "03102",
            "originalDepartureDate": "2014-06-18T08:00+02:00", "passengerName": { "givenName": "Ana", "familyName": "Petrova" },
        },
    }));
    let zone = json!({ "options": { "zone": "Europe/Madrid" } });
    let view = forum.stages_as("pass.pkpass", train, zone);
    assert_eq!((&row(&view)["what"], words_of(&row(&view))), (&json!("rejected"), vec!["no_arrival"]), "{view:#}");
}

#[test]
fn a_confirmation_saved_as_a_page_is_a_booking() {
    let mut forum = ForumInABox::new();
    let booking = json!({
        "@context": "http://schema.org", "@type": "FlightReservation", "reservationNumber": "XKCD12",
        "reservationStatus": "http://schema.org/ReservationConfirmed",
        "underName": { "@type": "Person", "name": "Ana Petrova" },
        "reservationFor": {
            "@type": "Flight", "flightNumber": "491", "airline": { "@type": "Airline", "name": "Bulgaria Air", "iataCode": "FB" },
            "departureAirport": { "@type": "Airport", "name": "Sofia", "iataCode": "SOF" },
            "departureTime": "2014-06-18T22:10:00+03:00",
            "arrivalAirport": { "@type": "Airport", "name": "Barcelona", "iataCode": "BCN" },
            "arrivalTime": "2014-06-19T00:20:00+02:00",
        },
    });
    let page = format!(
        "<!DOCTYPE html><html><head><title>Your flight</title><script type=\"application/ld+json\">{booking}</script></head>\
         <body><h1>Thank you, Ms Petrova</h1></body></html>"
    );
    let view = forum.stages("confirmation.html", page);
    assert_eq!((&view["format"], &row(&view)["what"]), (&json!("web_page"), &json!("new")), "{view:#}");
    forum.does("accept_import", json!({}));
    let leg = legs(&mut forum)[0].clone();
    assert_eq!((&leg["arrives"]["at"], &leg["status"]), (&json!("2014-06-18T22:20:00Z"), &json!("confirmed")));
    assert_eq!((&leg["travellers"][0]["name"], &leg["booking_reference"]), (&json!("Ana Petrova"), &json!("XKCD12")));
}
