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
