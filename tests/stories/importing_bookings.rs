//! Bookings, calendars, passes and cards become travel, nights, sessions and people of the forum, at the right instants, in
//! the zones of their places. What they leave open is asked for, and what they contradict is said.

use forum_in_a_box::{ForumInABox, outcomes, rows};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn file(name: &str) -> Vec<u8> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("imports/kde-cc0");
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A leg as a line: what, from where at which instant on which wall, to where.
fn legs(forum: &mut ForumInABox) -> Vec<String> {
    let legs = forum.does("list_legs", json!({}));
    let end = |place: &Value, moment: &Value| {
        let part = |name: &str| moment[name].as_str().expect("a text").to_owned();
        format!("{} {} {} {}", place.as_str().expect("a name"), part("at"), part("local"), part("zone"))
    };
    let line = |leg: &Value| {
        let travellers = leg["travellers"].as_array().expect("a list").iter().filter_map(|one| one["name"].as_str());
        format!(
            "{} {} | {} | {} | {}",
            leg["carrier"].as_str().expect("a text"),
            leg["number"].as_str().expect("a text"),
            end(&leg["from"], &leg["departs"]),
            end(&leg["to"], &leg["arrives"]),
            travellers.collect::<Vec<_>>().join(", ")
        )
    };
    legs.as_array().expect("a list").iter().map(line).collect()
}

#[track_caller]
fn check_legs(name: &str, expected: &[&str]) {
    let mut forum = ForumInABox::new();
    forum.brings(name, file(name));
    assert_eq!(legs(&mut forum), expected, "{name}");
    let again = forum.stages(name, file(name));
    assert!(outcomes(&again).iter().all(|what| *what == "same"), "a booking that comes twice is one: {again:#}");
}

const TO_BERLIN: &str = "AB 8075 | Helsinki Vantaa Airport (HEL) 2017-09-20T12:05:00Z 2017-09-20T15:05 Europe/Helsinki | \
     Berlin-Tegel International Airport (TXL) 2017-09-20T14:00:00Z 2017-09-20T16:00 Europe/Berlin | JOHN DOE";
const TO_LYON: &str = "SNCF TGV 5186 | Nîmes Gare 2017-09-29T16:26:00Z 2017-09-29T18:26 Europe/Paris | \
     Lyon Part-Dieu 2017-09-29T17:52:00Z 2017-09-29T19:52 Europe/Paris | John Doe";
const HIRED_CAR: &str = "Hertz  | Hertz San Diego Airport 2027-08-05T23:00:00Z 2027-08-05T16:00 America/Los_Angeles | \
     Hertz LAX 2027-08-07T03:00:00Z 2027-08-06T20:00 America/Los_Angeles | John Smith";

#[test]
fn a_flight_a_train_and_a_hired_car_arrive_at_their_instants() {
    check_legs("flight.json", &[TO_BERLIN]);
    check_legs("flight.ics", &[TO_BERLIN]);
    check_legs("train.json", &[TO_LYON]);
    check_legs("train.ics", &[TO_LYON]);
    check_legs("rentalcar.json", &[HIRED_CAR]);
    check_legs("rentalcar.ics", &[HIRED_CAR]);
}

#[test]
fn passengers_of_one_booking_share_its_flights() {
    check_legs(
        "google-multi-passenger-flight.json",
        &[
            "UA 201 | John F Kennedy International Airport (JFK) 2017-03-04T16:00:00Z 2017-03-04T11:00 America/New_York | \
             Chicago O'Hare International Airport (ORD) 2017-03-05T19:25:00Z 2017-03-05T13:25 America/Chicago | Eva Green, John Green",
            "UA 1050 | Chicago O'Hare International Airport (ORD) 2017-03-05T20:55:00Z 2017-03-05T14:55 America/Chicago | \
             San Francisco International Airport (SFO) 2017-03-05T23:15:00Z 2017-03-05T15:15 America/Los_Angeles | Eva Green, John Green",
        ],
    );
}

#[test]
fn an_offset_that_the_place_does_not_have_is_asked_about() {
    let mut forum = ForumInABox::new();
    let name = "timeline-dst-change.json";
    let view = forum.stages(name, file(name));
    assert_eq!(outcomes(&view), ["new", "unsure"], "the way back is told in summer time, two days after its end");
    assert_eq!(rows(&view)[1]["problems"][0]["word"], "offset_disagrees");
    forum.does("restage_import", json!({ "rows": [{ "number": 2, "accept": true }] }));
    forum.does("accept_import", json!({}));
    let legs = legs(&mut forum);
    assert!(legs[0].contains("1996-10-11T03:15:00Z 1996-10-10T20:15 America/Los_Angeles"), "{legs:?}");
    assert!(legs[1].contains("1996-10-29T10:30:00Z 1996-10-29T05:30 America/New_York"), "the instant counts: {legs:?}");
}

#[test]
fn a_cancelled_booking_cancels_its_flight_and_nothing_else() {
    let mut forum = ForumInABox::new();
    let view = forum.stages("canceled.json", file("canceled.json"));
    assert_eq!(outcomes(&view), ["rejected"], "there is nothing to cancel yet");
    forum.brings("to-be-cancelled.ics", file("to-be-cancelled.ics"));
    let view = forum.stages("canceled.ics", file("canceled.ics"));
    assert_eq!(outcomes(&view), ["update"], "{view:#}");
    forum.does("accept_import", json!({}));
    let leg = forum.does("list_legs", json!({}))[0].clone();
    assert_eq!((&leg["status"], &leg["departs"]["at"]), (&json!("cancelled"), &json!("2027-03-05T04:15:00Z")));
    assert_eq!(leg["arrives"]["at"], "2027-03-05T11:30:00Z");
}

#[test]
fn a_cancelled_booking_of_one_leaves_the_flight_to_the_others() {
    let mut forum = ForumInABox::new();
    forum.brings("to-be-cancelled.ics", file("to-be-cancelled.ics"));
    let leg = forum.does("list_legs", json!({}))[0].clone();
    let travellers: Vec<Value> =
        leg["travellers"].as_array().expect("a list").iter().map(|one| one["person"].clone()).collect();
    let with_ana = json!({ "id": leg["id"], "travellers": [travellers[0], forum.id("Ana Petrova")] });
    forum.does("edit_leg", with_ana);
    let known = json!({ "options": { "people": [travellers[0]] } });
    let view = forum.stages_as("canceled.json", file("canceled.json"), known.clone());
    assert_eq!(outcomes(&view), ["update"], "{view:#}");
    assert_eq!(rows(&view)[0]["problems"][0]["word"], "others_stay", "and who stays is told");
    forum.does("accept_import", json!({}));
    let leg = forum.does("list_legs", json!({}))[0].clone();
    assert_ne!(leg["status"], "cancelled", "one passenger's booking is not everybody's");
    assert_eq!(leg["travellers"].as_array().map(Vec::len), Some(1));
    assert_eq!(leg["travellers"][0]["name"], "Ana Petrova");
    let view = forum.stages_as("canceled.json", file("canceled.json"), known);
    assert_eq!(outcomes(&view), ["rejected"], "a second time there is nothing to cancel");
    forum.does("undo", json!({}));
    let leg = forum.does("list_legs", json!({}))[0].clone();
    assert_eq!(leg["travellers"].as_array().map(Vec::len), Some(2), "one undo brings the passenger back");
}

#[test]
fn nights_in_espoo_are_nights_in_finland() {
    let mut forum = ForumInABox::new();
    forum.brings("hotel.json", file("hotel.json"));
    let stay = forum.does("list_stays", json!({}))[0].clone();
    assert_eq!((&stay["hotel_name"], &stay["guests"][0]["name"]), (&json!("Glo Hotel Sello"), &json!("John Doe")));
    assert_eq!((&stay["check_in"], &stay["check_out"]), (&json!("2017-09-19"), &json!("2017-09-20")));
    let places = forum.does("list_places", json!({}));
    assert_eq!((&places[0]["zone"], &places[0]["country"]), (&json!("Europe/Helsinki"), &json!("FI")));
    let view = forum.stages("hotel.ics", file("hotel.ics"));
    assert_eq!(outcomes(&view), ["same"], "the calendar tells of the same nights");
}

#[test]
fn events_become_sessions_where_they_take_place() {
    let mut forum = ForumInABox::new();
    forum.brings("event-until-midnight.json", file("event-until-midnight.json"));
    forum.brings("event-full-day.ics", file("event-full-day.ics"));
    forum.brings("event.json", file("event.json"));
    let sessions = forum.does("list_sessions", json!({}));
    let told: Vec<(&Value, &Value, &Value)> = sessions
        .as_array()
        .expect("a list")
        .iter()
        .map(|session| (&session["title"], &session["date"], &session["starts"]["zone"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!("Akademy 2019"), &json!("2019-09-07"), &json!("Europe/Rome")),
            (&json!("KDE Akademy 2023 Welcome Event"), &json!("2023-07-14"), &json!("Europe/Athens")),
            (&json!("37C3"), &json!("2023-12-27"), &Value::Null),
        ]
    );
    assert_eq!(sessions[0]["starts"]["at"], "2019-09-07T07:30:00Z");
    assert_eq!(sessions[0]["ends"], Value::Null, "an end before the start is left out, and told");
    assert!(
        forum.does("list_places", json!({})).as_array().is_some_and(Vec::is_empty),
        "a venue is no place of travel"
    );
}

#[test]
fn what_a_calendar_leaves_open_is_asked_for() {
    let mut forum = ForumInABox::new();
    let view = forum.stages("randa2017.ics", file("randa2017.ics"));
    let train = rows(&view).iter().find(|row| row["title"].as_str().is_some_and(|title| title.contains("Visp–Randa")));
    let train = train.expect("the train").clone();
    assert_eq!((&train["what"], &train["problems"][2]["word"]), (&json!("unsure"), &json!("nobody_travels")));
    let ana = forum.id("Ana Petrova");
    forum.does("restage_import", json!({ "rows": [{ "number": train["number"], "people": [ana] }] }));
    forum.does("accept_import", json!({}));
    let legs = legs(&mut forum);
    assert!(legs[0].contains("Europe/Zurich") && legs[0].ends_with("| Ana Petrova"), "{legs:?}");
}

#[test]
fn a_booking_is_given_to_whoever_it_is_for() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let known = json!({ "options": { "people": [ana] } });
    forum.stages_as("flight.json", file("flight.json"), known);
    forum.does("restage_import", json!({ "options": { "people": [] } }));
    let as_written = forum.does("staged_import", json!({}));
    assert!(as_written.to_string().contains("JOHN DOE"), "the choice was emptied: {as_written:#}");
    forum.does("restage_import", json!({ "options": { "people": [ana] } }));
    forum.does("accept_import", json!({}));
    assert!(legs(&mut forum)[0].ends_with("| Ana Petrova"), "whatever name the airline wrote");
    assert_eq!(forum.planner().plan().people.len(), 3, "nobody new");
}

#[test]
fn a_delay_in_a_later_copy_updates_the_flight() {
    let mut forum = ForumInABox::new();
    forum.brings("flight.json", file("flight.json"));
    let later = String::from_utf8(file("flight.json")).expect("text").replace("T16:00:00+02:00", "T16:40:00+02:00");
    let view = forum.stages("flight.json", later);
    assert_eq!(outcomes(&view), ["update"]);
    assert_eq!(rows(&view)[0]["changes"][0]["field"], "arrives");
    assert_eq!(rows(&view)[0]["target"]["name"], "AB 8075");
    forum.does("accept_import", json!({}));
    assert!(legs(&mut forum)[0].contains("2017-09-20T14:40:00Z"), "one flight, forty minutes later");
    assert_eq!(forum.planner().plan().legs.len(), 1);
}

#[test]
fn a_card_brings_a_person_with_the_office_held() {
    let mut forum = ForumInABox::new();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maria Silva\r\nN:Silva;Maria;;;\r\nORG:Lisbon\r\nTITLE:Deputy Mayor\r\n\
                EMAIL:maria@lisbon.example\r\nEND:VCARD\r\n";
    forum.brings("card.vcf", card);
    let plan = forum.planner().plan();
    let maria = plan.people.iter().find(|person| person.display_name == "Maria Silva").expect("she is there").clone();
    assert_eq!((maria.family_name.as_str(), maria.sort_name.as_str()), ("Silva", "Silva, Maria"));
    assert!(plan.offices.of(maria.id).any(|office| office.title == "Deputy Mayor"));
}

#[test]
fn rows_of_travel_gather_on_their_flights() {
    let mut forum = ForumInABox::new();
    let list = "Traveller,Flight,From,To,Departure date,Departure time,Arrival time,Seat,Booking reference\n\
                Ana Petrova,FB 491,SOF,Barcelona (BCN),2014-06-18,22:10,00:20,2A,XKCD12\n\
                Bilal Haddad,FB491,SOF,BCN,2014-06-18,22:10,00:20,2C,\n\
                Chiara Conti,FB 491,Sofia,Atlantis,2014-06-18,22:10,00:20,,\n";
    let view = forum.stages("arrivals.csv", list);
    assert_eq!(view["noun"], "legs");
    assert_eq!(outcomes(&view), ["new", "update", "rejected"], "{view:#}");
    assert_eq!(rows(&view)[1]["with_row"], 2, "the second traveller is on the flight of the first");
    forum.does("accept_import", json!({}));
    let legs = legs(&mut forum);
    assert_eq!(legs.len(), 1, "{legs:?}");
    assert!(legs[0].contains("2014-06-18T19:10:00Z 2014-06-18T22:10 Europe/Sofia"), "{legs:?}");
    assert!(legs[0].contains("2014-06-18T22:20:00Z 2014-06-19T00:20 Europe/Madrid"), "over midnight: {legs:?}");
    assert!(legs[0].ends_with("| Bilal Haddad, Ana Petrova"), "Amman before Sofia: {legs:?}");
}
