//! The plenary overruns by forty minutes: everyone hit is listed, what is in its way gets other seats, as one plan that is
//! confirmed at once and taken back at once.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// The forum with two halls and no other room.
fn two_halls() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let third = forum.id("Room 510");
    forum.does("remove_space", json!({ "id": third }));
    forum
}

fn wall(time: &str) -> Value {
    json!({ "local": format!("2014-06-19T{time}") })
}

/// A plenary in Hall A until ten, a panel after it in the same hall, and a booking of Hall B somewhat later.
fn morning() -> (ForumInABox, String, String) {
    let mut forum = two_halls();
    let plenary = forum.adds_session("Hall A", "09:00-10:00", "Opening plenary");
    let mut booking = forum.booking("Hall A", "09:00-10:00", "Opening plenary");
    booking["session"] = json!(plenary);
    forum.does("book_room", booking);
    let panel = forum.adds_session("Hall A", "10:15-11:15", "Panel");
    let mut booking = forum.booking("Hall A", "10:15-11:15", "Panel");
    booking["session"] = json!(panel);
    forum.does("book_room", booking);
    forum.books("Hall B", "11:30-12:00", "Interviews");
    (forum, plenary, panel)
}

fn overrun(plenary: &str) -> Value {
    json!({ "what": "session", "id": plenary, "ends": wall("10:40") })
}

/// The moves of a proposal, as they are sent back.
fn moves(proposal: &Value) -> Vec<Value> {
    let rows = proposal["moves"].as_array().expect("rows");
    let seated = rows.iter().filter(|row| !row["to"].is_null());
    seated
        .map(|row| {
            let at = |time: &Value| json!({ "local": time["local"], "zone": time["zone"] });
            let to = &row["to"];
            json!({
                "what": row["what"], "id": row["id"], "space": to["space"], "starts": at(&to["starts"]), "ends": at(&to["ends"]),
            })
        })
        .collect()
}

#[test]
fn an_overrun_is_refused_and_a_plan_is_offered() {
    let (mut forum, plenary, _) = morning();
    let alone = json!({ "moves": [overrun(&plenary)] });
    let refusal = serde_json::to_value(forum.refuses("move_bookings", alone)).expect("letters");
    assert_eq!((&refusal["kind"], &refusal["holder"]), (&json!("space_double_booked"), &json!("Panel")));
    let proposal = forum.does("propose_reseat", json!({ "take": overrun(&plenary) }));
    let rows = proposal["moves"].as_array().expect("rows");
    assert_eq!(rows.len(), 1, "only the panel is in the way: {proposal}");
    assert_eq!((&rows[0]["title"], &rows[0]["why"]), (&json!("Panel"), &json!("room")));
    assert_eq!(rows[0]["to"]["space_name"], "Hall B", "the other hall is free at that time");
    assert_eq!(rows[0]["to"]["starts"]["time"], "10:15");
    assert_eq!(proposal["unseated"], 0);
}

#[test]
fn the_plan_is_done_at_once_and_taken_back_at_once() {
    let (mut forum, plenary, panel) = morning();
    let before = forum.planner().plan().clone();
    let proposal = forum.does("propose_reseat", json!({ "take": overrun(&plenary) }));
    let plan = json!({ "take": overrun(&plenary), "moves": moves(&proposal) });
    let seen = forum.does("preview", json!({ "command": "reseat", "input": plan }));
    assert_eq!(seen["appeared"], json!([]), "nothing new clashes: {seen}");
    let done = forum.does("reseat", plan);
    assert_eq!(done["said"]["facts"]["count"], "1");
    let (ends, room) = (forum.does("session", json!({ "id": plenary })), forum.does("session", json!({ "id": panel })));
    assert_eq!(ends["ends"]["time"], "10:40");
    assert_eq!((&ends["booking"]["ends"]["time"], &room["booking"]["space_name"]), (&json!("10:40"), &json!("Hall B")));
    assert_eq!(forum.conflicts(), []);
    forum.assert_sound("after the re-seating");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one undo takes all of it back");
}

#[test]
fn those_held_up_are_met_later() {
    let (mut forum, plenary, _) = morning();
    let (mayor, guest) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"));
    forum.does("attend_session", json!({ "session": plenary, "person": mayor, "function": "chair" }));
    let hall = forum.id("Hall B");
    let meeting = forum.makes(
        "Courtesy call",
        "add_meeting",
        json!({
            "title": "Courtesy call", "kind": "courtesy_call", "status": "confirmed", "starts": wall("10:20"), "ends": wall("10:50"), "space": hall,
            "participants": [
                { "person": mayor, "side": "receiving", "function": "principal" },
                { "person": guest, "side": "requesting", "function": "principal" },
            ],
        }),
    );
    let proposal = forum.does("propose_reseat", json!({ "take": overrun(&plenary) }));
    let rows = proposal["moves"].as_array().expect("rows");
    let call =
        rows.iter().find(|row| row["id"] == json!(meeting)).expect("the call cannot begin while its host is held up");
    assert_eq!(call["why"], "people");
    let starts = call["to"]["starts"]["time"].as_str().expect("a time");
    assert!(starts >= "10:40", "it begins when the plenary is over, not at {starts}");
    let plan = json!({ "take": overrun(&plenary), "moves": moves(&proposal) });
    forum.does("reseat", plan);
    let clashes = ["person_in_two_places", "space_double_booked"];
    let left = forum.conflicts().into_iter().filter(|conflict| clashes.contains(&conflict.rule.word()));
    assert_eq!(left.map(|conflict| conflict.key).collect::<Vec<_>>(), [] as [String; 0]);
}

#[test]
fn a_new_booking_takes_a_room_from_a_lower_tier() {
    let mut forum = two_halls();
    let taken = forum.books("Hall A", "09:00-10:00", "Interviews");
    let book = json!({ "space": forum.id("Hall A"), "starts": wall("09:30"), "ends": wall("10:30") });
    let proposal = forum.does("propose_reseat", json!({ "book": book }));
    assert_eq!(proposal["moves"][0]["to"]["space_name"], "Hall B");
    let mut booking = book;
    booking["title"] = json!("Heads of delegation");
    let done = forum.does("reseat", json!({ "book": booking, "moves": moves(&proposal) }));
    let new = done["result"].as_str().expect("the key of the new booking").to_owned();
    assert_eq!(forum.does("room_booking", json!({ "id": new }))["space_name"], "Hall A");
    assert_eq!(forum.does("room_booking", json!({ "id": taken }))["space_name"], "Hall B");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("room_booking", json!({ "id": taken }))["space_name"], "Hall A");
}

#[test]
fn where_no_other_room_is_free_the_same_room_later_is_offered() {
    let (mut forum, plenary, _) = morning();
    let others = forum.id("Interviews");
    let day = json!({ "id": others, "starts": wall("06:00"), "ends": wall("23:00") });
    forum.does("move_booking", day);
    let proposal = forum.does("propose_reseat", json!({ "take": overrun(&plenary) }));
    assert_eq!(proposal["unseated"], 0, "the hall itself is free later: {proposal}");
    let starts = proposal["moves"][0]["to"]["starts"]["time"].as_str().expect("a time");
    assert!(starts >= "10:40", "after the plenary, not at {starts}");
}

#[test]
fn nobody_is_sent_into_the_past() {
    let mut forum = two_halls();
    forum.does("remove_space", json!({ "id": forum.id("Hall B") }));
    let today = |time: &str| json!({ "local": format!("2014-05-13T{time}") });
    // The clock of the stories stands in the evening of 13 May, a little before seven.
    let hall = forum.id("Hall A");
    let soon = json!({ "space": hall, "title": "Soon", "starts": today("19:00"), "ends": today("20:00") });
    forum.does("book_room", soon);
    let all_evening = json!({ "space": hall, "starts": today("19:00"), "ends": today("23:45") });
    let proposal = forum.does("propose_reseat", json!({ "book": all_evening }));
    assert_eq!(proposal["moves"][0]["to"], Value::Null, "an hour before it would have begun already: {proposal}");
    let later = json!({ "space": hall, "starts": today("19:45"), "ends": today("23:45") });
    let proposal = forum.does("propose_reseat", json!({ "book": later }));
    assert_eq!(proposal["moves"][0]["to"], Value::Null, "and a quarter of an hour before, too: {proposal}");
}

#[test]
fn an_open_end_gets_a_seat_and_stays_open() {
    let mut forum = two_halls();
    let open = json!({
        "title": "Open end", "kind": "panel", "date": "2014-06-19", "starts": wall("09:00"), "space": forum.id("Hall A"),
    });
    let open = forum.makes("Open end", "add_session", open);
    let book = json!({ "space": forum.id("Hall A"), "starts": wall("08:30"), "ends": wall("11:00") });
    let proposal = forum.does("propose_reseat", json!({ "book": book }));
    let seat = &proposal["moves"][0]["to"];
    assert_eq!((&seat["space_name"], &seat["starts"]["time"]), (&json!("Hall B"), &json!("09:00")), "{proposal}");
    assert_eq!(seat["ends"], Value::Null, "nobody announced an end");
    let mut booking = book;
    booking["title"] = json!("Opening");
    let to = json!({ "what": "session", "id": open, "space": seat["space"] });
    forum.does("reseat", json!({ "book": booking, "moves": [to] }));
    let session = forum.does("session", json!({ "id": open }));
    assert_eq!((&session["space_name"], &session["ends"]), (&json!("Hall B"), &Value::Null));
}

#[test]
fn the_minutes_of_a_booking_count_for_what_takes_and_for_what_goes() {
    let mut forum = two_halls();
    let mut long = forum.booking("Hall A", "09:10-10:00", "Long set-up");
    long["set_up_minutes"] = json!(60);
    forum.does("book_room", long);
    forum.books("Hall A", "06:30-08:30", "Early");
    forum.books("Hall B", "06:00-09:00", "Before");
    let book = json!({ "space": forum.id("Hall A"), "starts": wall("09:00"), "ends": wall("10:00") });
    let proposal = forum.does("propose_reseat", json!({ "book": book }));
    let seat = &proposal["moves"][0]["to"];
    let starts = seat["starts"]["time"].as_str().expect("a seat");
    assert!(starts >= "10:00", "an hour is needed after what ends at nine in Hall B, not {starts}");
    // What takes a room brings minutes of its own, too.
    let quiet = json!({ "space": forum.id("Hall B"), "starts": wall("05:00"), "ends": wall("06:00") });
    let alone = forum.does("propose_reseat", json!({ "book": quiet }));
    assert_eq!(alone["moves"], json!([]), "what only touches is not in the way");
    let mut slow = quiet;
    slow["tear_down_minutes"] = json!(20);
    let clearing = forum.does("propose_reseat", json!({ "book": slow }));
    assert_eq!(clearing["moves"][0]["title"], "Before", "clearing takes until twenty past six");
}

#[test]
fn everyone_hit_is_listed_with_or_without_a_room() {
    let mut forum = ForumInABox::new();
    let (chair, guest) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"));
    let plenary = forum.adds_session("Hall A", "09:00-10:00", "Plenary");
    forum.does("attend_session", json!({ "session": plenary, "person": chair, "function": "chair" }));
    let panel = forum.adds_session("Hall B", "10:10-11:00", "Next panel");
    forum.does("attend_session", json!({ "session": panel, "person": chair, "function": "speaker" }));
    let talk = forum.adds_session("Room 510", "10:30-11:00", "A talk among many");
    forum.does("attend_session", json!({ "session": talk, "person": chair }));
    let without_room = json!({
        "title": "In the corridor", "kind": "pull_aside", "status": "agreed", "starts": wall("10:15"), "ends": wall("10:30"),
        "participants": [{ "person": chair, "side": "requesting" }, { "person": guest, "side": "receiving" }],
    });
    forum.makes("In the corridor", "add_meeting", without_room);
    let after = forum.adds_session("Room 510", "11:00-12:00", "Much later");
    forum.does("attend_session", json!({ "session": after, "person": chair }));
    let proposal = forum.does("propose_reseat", json!({ "take": overrun(&plenary) }));
    let rows: Vec<(&str, &str, bool)> = proposal["moves"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| (row["title"].as_str().unwrap_or("?"), row["why"].as_str().unwrap_or("?"), row["to"].is_null()))
        .collect();
    let expected =
        [("Next panel", "people", false), ("In the corridor", "people", false), ("A talk among many", "late", true)];
    assert_eq!(rows, expected, "{proposal}");
    assert_eq!(proposal["unseated"], 0, "the talk goes on without her");
    let corridor = &proposal["moves"][1];
    assert_eq!((&corridor["to"]["space"], &corridor["to"]["space_name"]), (&Value::Null, &json!("")), "it has no room");
    let met = corridor["to"]["starts"]["time"].as_str().expect("another time");
    assert!(!("08:46".."10:40").contains(&met), "she is in the plenary until twenty to eleven, and not at {met}");
    let starts = proposal["moves"][0]["to"]["starts"]["time"].as_str().expect("a time");
    assert!(!("08:15".."11:00").contains(&starts), "she is busy from nine to eleven, so the panel is not at {starts}");
}

#[test]
fn a_ride_that_leaves_without_the_chair_is_listed() {
    let mut forum = ForumInABox::new();
    let chair = forum.id("Ana Petrova");
    let plenary = forum.adds_session("Hall A", "09:00-10:00", "Plenary");
    forum.does("attend_session", json!({ "session": plenary, "person": chair, "function": "chair" }));
    let flight = json!({
        "kind": "flight", "carrier": "Danubia", "number": "432", "from": { "airport": "BCN" }, "to": { "airport": "VIE" },
        "departs": wall("10:20"), "arrives": wall("12:40"), "travellers": [chair],
    });
    forum.makes("the flight", "add_leg", flight);
    let proposal = forum.does("propose_reseat", json!({ "take": overrun(&plenary) }));
    let row = &proposal["moves"][0];
    assert_eq!((&row["what"], &row["why"], &row["people"]), (&json!("leg"), &json!("late"), &json!(1)), "{proposal}");
    assert_eq!((&row["space"], &proposal["unseated"]), (&Value::Null, &json!(0)));
}

#[test]
fn a_hold_that_is_released_with_it_keeps_no_trace_of_being_one() {
    let mut forum = two_halls();
    let mut hold = forum.booking("Hall B", "09:00-10:00", "Perhaps");
    hold["status"] = json!("hold");
    (hold["hold_rank"], hold["hold_expires"]) = (json!(2), json!({ "local": "2014-06-10T10:00" }));
    let hold = forum.makes("Perhaps", "book_room", hold);
    let mut booking = forum.booking("Hall B", "09:00-10:00", "Firm");
    booking["status"] = json!("confirmed");
    forum.does("reseat", json!({ "book": booking, "moves": [], "release": [hold] }));
    let released = forum.does("room_booking", json!({ "id": hold }));
    assert_eq!((&released["status"], &released["hold_expires"]), (&json!("released"), &Value::Null), "{released}");
}

#[test]
fn a_hold_that_lapsed_is_in_nobodys_way() {
    let mut forum = two_halls();
    let mut hold = forum.booking("Hall A", "09:00-10:00", "Too late");
    (hold["status"], hold["hold_expires"]) = (json!("hold"), json!({ "local": "2014-05-01T10:00" }));
    forum.does("book_room", hold);
    let book = json!({ "space": forum.id("Hall A"), "starts": wall("09:00"), "ends": wall("10:00") });
    let proposal = forum.does("propose_reseat", json!({ "book": book }));
    assert_eq!(proposal["moves"], json!([]), "a hold whose time is over needs no other seat");
}

#[test]
fn what_is_over_is_looked_at_as_if_it_were_to_come() {
    let mut forum = two_halls();
    let past = |time: &str| json!({ "local": format!("2014-05-12T{time}") });
    let hall = forum.id("Hall A");
    let panel = json!({ "space": hall, "title": "Panel", "starts": past("09:00"), "ends": past("10:00") });
    forum.does("book_room", panel);
    let book = json!({ "space": hall, "starts": past("08:30"), "ends": past("09:30") });
    let proposal = forum.does("propose_reseat", json!({ "book": book }));
    assert_eq!(proposal["moves"][0]["to"]["space_name"], "Hall B", "the day was yesterday's: {proposal}");
}
