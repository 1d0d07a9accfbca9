//! Somebody needs a room: what is offered, in which order and why, and what must happen first.

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

fn wanted(from: &str, to: &str, more: Value) -> Value {
    let mut input = json!({ "from": wall(from), "to": wall(to) });
    for (name, value) in more.as_object().expect("further needs") {
        input[name] = value.clone();
    }
    input
}

/// The rooms offered, each with when it is free.
fn offered(forum: &mut ForumInABox, input: Value) -> Vec<String> {
    let offers = forum.does("find_room", input);
    let line = |offer: &Value| {
        let conditions = offer["conditions"].as_array().expect("conditions");
        let after: Vec<&str> = conditions.iter().filter_map(|one| one["word"].as_str()).collect();
        let line = format!(
            "{} {}",
            offer["space_name"].as_str().unwrap_or("?"),
            offer["starts"]["time"].as_str().unwrap_or("?")
        );
        if after.is_empty() { line } else { format!("{line} after {}", after.join(", ")) }
    };
    offers.as_array().expect("offers").iter().map(line).collect()
}

#[test]
fn the_smallest_room_that_is_large_enough_comes_first() {
    let mut forum = two_halls();
    for (room, seats) in [("Hall A", 200), ("Hall B", 40)] {
        let id = forum.id(room);
        forum.does("edit_space", json!({ "id": id, "capacity": seats }));
    }
    let ask = |people: i64| wanted("09:00", "10:00", json!({ "people": people }));
    assert_eq!(offered(&mut forum, ask(30)), ["Hall B 09:00", "Hall A 09:00"]);
    assert_eq!(offered(&mut forum, ask(100)), ["Hall A 09:00"], "the small one is no offer");
    assert_eq!(offered(&mut forum, ask(1000)), [] as [&str; 0]);
    let reasons = forum.does("find_room", ask(30))[0]["reasons"].clone();
    let words: Vec<&str> = reasons.as_array().expect("reasons").iter().filter_map(|one| one["word"].as_str()).collect();
    assert_eq!(words, ["free", "at_once", "seats_spare"], "and it says why it stands first");
}

#[test]
fn what_is_taken_is_offered_later_and_a_hold_if_it_were_released() {
    let mut forum = two_halls();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let mut hold = forum.booking("Hall B", "09:00-11:00", "Perhaps");
    hold["status"] = json!("hold");
    forum.does("book_room", hold);
    let hour = wanted("09:00", "12:00", json!({ "minutes": 60 }));
    let offers = offered(&mut forum, hour);
    assert_eq!(offers, ["Hall A 10:00", "Hall B 11:00", "Hall B 09:00 after release"]);
    let short = offered(&mut forum, wanted("09:00", "10:00", json!({})));
    assert_eq!(short, ["Hall B 09:00 after release"], "only the hold stands in the way");
}

#[test]
fn a_set_up_that_took_a_little_less_would_do() {
    let mut forum = two_halls();
    for room in ["Hall A", "Hall B"] {
        let mut opening = forum.booking(room, "08:00-09:00", "Opening");
        opening["tear_down_minutes"] = json!(if room == "Hall A" { 10 } else { 45 });
        forum.does("book_room", opening);
    }
    let offers = offered(&mut forum, wanted("09:00", "10:00", json!({})));
    assert_eq!(offers, ["Hall A 09:00 after shorter"], "ten minutes can be saved, three quarters of an hour cannot");
}

#[test]
fn a_thing_that_looks_for_another_room_is_not_in_its_own_way() {
    let mut forum = two_halls();
    let panel = forum.adds_session("Hall A", "09:00-10:00", "Panel");
    let near = wanted("09:00", "10:00", json!({ "for": { "what": "session", "id": panel } }));
    let offers = forum.does("find_room", near);
    assert_eq!(offers[0]["space_name"], "Hall A", "nearest is where it is");
    assert_eq!(offers[0]["reasons"][1]["word"], "same_room");
    assert_eq!(offers.as_array().map(Vec::len), Some(2));
}

#[test]
fn a_window_that_cannot_be_is_refused() {
    let mut forum = two_halls();
    let refusal = forum.refuses("find_room", wanted("10:00", "09:00", json!({})));
    assert!(format!("{refusal:?}").contains("to"), "the field is named: {refusal:?}");
    forum.refuses("find_room", wanted("09:00", "10:00", json!({ "minutes": 90 })));
}

/// Gives a room seats and more.
fn furnish(forum: &mut ForumInABox, room: &str, mut more: Value) {
    more["id"] = json!(forum.id(room));
    forum.does("edit_space", more);
}

fn looking(what: &str, id: &str) -> Value {
    json!({ "for": { "what": what, "id": id } })
}

#[test]
fn what_has_no_room_yet_is_looked_for_as_it_is() {
    let mut forum = two_halls();
    furnish(&mut forum, "Hall A", json!({ "capacity": 5 }));
    furnish(&mut forum, "Hall B", json!({ "capacity": 100, "booths": 3 }));
    let plenary = json!({
        "title": "Plenary", "kind": "plenary", "date": "2014-06-19", "expected": 80, "languages": "en",
        "heard_languages": "en, fr, es",
    });
    let plenary = forum.makes("Plenary", "add_session", plenary);
    let rooms = |forum: &mut ForumInABox| offered(forum, wanted("09:00", "10:00", looking("session", &plenary)));
    assert_eq!(rooms(&mut forum), ["Hall B 09:00"], "eighty people and three booths, though it was never placed");
    furnish(&mut forum, "Hall B", json!({ "booths": 2 }));
    assert_eq!(rooms(&mut forum), [] as [&str; 0], "a language has no booth");
}

#[test]
fn an_inquiry_and_an_open_end_are_known_as_well() {
    let mut forum = two_halls();
    furnish(&mut forum, "Hall A", json!({ "capacity": 5 }));
    furnish(&mut forum, "Hall B", json!({ "capacity": 50 }));
    let mut inquiry = forum.booking("Hall B", "09:00-10:00", "Perhaps");
    (inquiry["status"], inquiry["headcount"]) = (json!("inquiry"), json!(40));
    let inquiry = forum.makes("Perhaps", "book_room", inquiry);
    let offers = offered(&mut forum, wanted("09:00", "10:00", looking("room_booking", &inquiry)));
    assert_eq!(offers, ["Hall B 09:00"], "forty people");
    let open = json!({
        "title": "Open end", "kind": "plenary", "date": "2014-06-19", "expected": 40, "starts": wall("09:00"),
        "space": forum.id("Hall B"),
    });
    let open = forum.makes("Open end", "add_session", open);
    let offers = offered(&mut forum, wanted("09:00", "10:00", looking("session", &open)));
    assert_eq!(offers, ["Hall B 09:00"], "it is not in its own way");
}

#[test]
fn it_looks_at_its_own_time_unless_told_otherwise_and_not_in_the_past() {
    let mut forum = two_halls();
    let panel = forum.adds_session("Hall A", "09:00-10:00", "Panel");
    forum.books("Hall B", "08:00-09:40", "Opening");
    let offers = offered(&mut forum, looking("session", &panel));
    assert_eq!(offers, ["Hall A 09:00", "Hall B 09:45"], "within its own hours and two more");
    // The clock of the stories stands in the evening of 13 May, a little before seven.
    let running = json!({
        "space": forum.id("Hall A"), "title": "Running", "starts": { "local": "2014-05-13T18:00" },
        "ends": { "local": "2014-05-13T19:30" },
    });
    let running = forum.makes("Running", "book_room", running);
    let offers = offered(&mut forum, looking("room_booking", &running));
    assert_eq!(offers, ["Hall A 19:00", "Hall B 19:00"], "nothing is offered that is over");
    let asked = json!({
        "from": { "local": "2014-05-13T18:00" }, "to": { "local": "2014-05-13T19:30" },
        "for": { "what": "room_booking", "id": running },
    });
    assert_eq!(offered(&mut forum, asked), ["Hall A 18:00", "Hall B 18:00"], "who asks for the past is shown it");
    let unplaced = json!({ "title": "Some day", "kind": "plenary", "date": "2014-06-19" });
    let unplaced = forum.makes("Some day", "add_session", unplaced);
    forum.refuses("find_room", looking("session", &unplaced));
}

/// Somebody who cannot climb takes part in a workshop.
fn with_a_wheelchair() -> (ForumInABox, String) {
    let mut forum = ForumInABox::new();
    for (room, step_free) in [("Hall A", "no"), ("Hall B", "partly")] {
        furnish(&mut forum, room, json!({ "capacity": 5, "step_free": step_free }));
    }
    let workshop = forum.adds_session("Hall A", "09:00-10:00", "Workshop");
    let ana = forum.id("Ana Petrova");
    let need = json!({
        "person": ana, "kind": "assistance", "code": "WCHC", "purpose": "a ramp", "basis": "explicit_consent",
        "audience": ["driver"],
    });
    forum.does("add_need", need);
    forum.does("attend_session", json!({ "session": workshop, "person": ana }));
    (forum, workshop)
}

/// The fixes of the first conflict of a rule, by word and room.
fn rooms_that_mend(forum: &mut ForumInABox, rule: &str) -> Vec<String> {
    let found = forum.conflicts().into_iter().find(|conflict| conflict.rule.word() == rule);
    let key = found.unwrap_or_else(|| panic!("{rule} is found")).key;
    let fixes = forum.does("fixes", json!({ "conflict": key }));
    let change = |fix: &&Value| fix["word"] == "change_room";
    let room = |fix: &Value| fix["facts"]["space"].as_str().unwrap_or("?").to_owned();
    fixes.as_array().expect("fixes").iter().filter(change).map(room).collect()
}

#[test]
fn who_cannot_climb_is_sent_to_no_stairs() {
    let (mut forum, workshop) = with_a_wheelchair();
    let offers = offered(&mut forum, wanted("09:00", "10:00", looking("session", &workshop)));
    assert_eq!(offers, ["Room 510 09:00"], "neither where it is nor where only a part can be reached");
    let nobody_looked: [&str; 0] = [];
    assert_eq!(rooms_that_mend(&mut forum, "space_not_step_free"), nobody_looked, "of Room 510 nothing is known");
    furnish(&mut forum, "Room 510", json!({ "step_free": "yes" }));
    assert_eq!(rooms_that_mend(&mut forum, "space_not_step_free"), ["Room 510"]);
    let asked = offered(&mut forum, wanted("09:00", "10:00", json!({ "step_free": true })));
    assert_eq!(asked, ["Room 510 09:00"], "a step in a part of it is a step");
}

#[test]
fn a_room_that_lacks_the_same_thing_mends_nothing() {
    let mut forum = two_halls();
    let mut booking = forum.booking("Hall A", "09:00-10:00", "Slides");
    booking["equipment"] = json!("projector");
    forum.does("book_room", booking);
    assert_eq!(rooms_that_mend(&mut forum, "equipment_missing"), [] as [&str; 0]);
    furnish(&mut forum, "Hall B", json!({ "equipment": "Projector, piano" }));
    assert_eq!(rooms_that_mend(&mut forum, "equipment_missing"), ["Hall B"]);
}

#[test]
fn the_minutes_a_booking_says_itself_go_with_it() {
    let mut forum = two_halls();
    forum.books("Hall B", "08:00-09:00", "Before");
    let mut long = forum.booking("Hall A", "09:10-10:00", "Long set-up");
    long["set_up_minutes"] = json!(60);
    let long = forum.makes("Long set-up", "book_room", long);
    let offers = offered(&mut forum, wanted("09:10", "10:00", looking("room_booking", &long)));
    assert_eq!(offers, ["Hall A 09:10"], "ten minutes after another use are not the hour it needs");
}

#[test]
fn a_room_is_prepared_while_it_is_not_closed() {
    let mut forum = two_halls();
    furnish(&mut forum, "Hall B", json!({ "set_up_minutes": 30 }));
    let closure = json!({
        "space": forum.id("Hall B"), "kind": "closure", "reason": "paint", "starts": wall("08:00"), "ends": wall("08:55"),
    });
    forum.does("add_closure", closure);
    let free = offered(&mut forum, wanted("09:00", "10:00", json!({})));
    assert_eq!(free, ["Hall A 09:00"], "nobody can set up while it is painted");
    let later = offered(&mut forum, wanted("09:30", "10:30", json!({})));
    assert_eq!(later, ["Hall A 09:30", "Hall B 09:30"]);
}

/// A meeting that is only asked for, in Hall A from nine to ten.
fn asks_for_hall_a(forum: &mut ForumInABox) -> String {
    let meeting = json!({
        "title": "Wish", "kind": "bilateral", "status": "requested", "starts": wall("09:00"), "ends": wall("10:00"),
        "space": forum.id("Hall A"),
    });
    forum.makes("Wish", "add_meeting", meeting)
}

#[test]
fn a_wish_gives_way_and_its_hold_goes_with_it() {
    let mut forum = two_halls();
    let meeting = asks_for_hall_a(&mut forum);
    let rooms = |forum: &mut ForumInABox| offered(forum, wanted("09:00", "10:00", json!({})));
    assert_eq!(rooms(&mut forum), ["Hall B 09:00", "Hall A 09:00 after unplace"], "it is only asked for");
    let mut hold = forum.booking("Hall A", "09:00-10:00", "Wish");
    (hold["status"], hold["meeting"]) = (json!("hold"), json!(meeting));
    forum.does("book_room", hold);
    assert_eq!(rooms(&mut forum), ["Hall B 09:00", "Hall A 09:00 after unplace"], "without the hold the wish remains");
    let offers = forum.does("find_room", wanted("09:00", "10:00", json!({})));
    let condition = &offers[1]["conditions"][0];
    assert_eq!((&condition["meeting"], &condition["hold"]), (&json!(meeting), &Value::Null));
    forum.does("move_meeting", json!({ "id": meeting, "space": null }));
    assert_eq!(rooms(&mut forum), ["Hall A 09:00", "Hall B 09:00"], "what was promised holds");
}

#[test]
fn a_hold_that_lapsed_keeps_nothing() {
    let mut forum = two_halls();
    let mut hold = forum.booking("Hall A", "09:00-10:00", "Too late");
    (hold["status"], hold["hold_expires"]) = (json!("hold"), json!({ "local": "2014-05-01T10:00" }));
    forum.does("book_room", hold);
    let offers = offered(&mut forum, wanted("09:00", "10:00", json!({})));
    assert_eq!(offers, ["Hall A 09:00", "Hall B 09:00"]);
}

/// Rules for meetings, or for other purposes.
fn desk(forum: &mut ForumInABox, more: Value) {
    let mut policy = json!({ "purposes": ["meeting"], "non_consecutive": false, "tiers": [] });
    for (name, value) in more.as_object().expect("rules") {
        policy[name] = value.clone();
    }
    forum.does("set_desk_rules", json!({ "policy": policy }));
}

#[test]
fn a_desk_that_is_open_past_midnight_has_rooms_then() {
    let mut forum = two_halls();
    desk(&mut forum, json!({ "opens": "08:00", "closes": "26:00" }));
    let at = |from: &str, to: &str| json!({ "from": { "local": from }, "to": { "local": to } });
    let night = offered(&mut forum, at("2014-06-20T00:30", "2014-06-20T01:30"));
    assert_eq!(night, ["Hall A 00:30", "Hall B 00:30"], "that is still the day before at the desk");
    let late = offered(&mut forum, at("2014-06-20T02:00", "2014-06-20T03:00"));
    assert_eq!(late, [] as [&str; 0], "now it is closed");
}

#[test]
fn every_day_has_slots_from_its_own_opening_on() {
    let mut forum = two_halls();
    desk(&mut forum, json!({ "opens": "08:00", "closes": "20:00", "slot_minutes": 50 }));
    let days = json!({
        "from": { "local": "2014-06-19T19:30" }, "to": { "local": "2014-06-21T12:00" }, "minutes": 50,
    });
    assert_eq!(offered(&mut forum, days), ["Hall A 08:00", "Hall B 08:00"], "not on the slots of the evening before");
}

#[test]
fn the_desk_wants_its_minutes_between_two_meetings_only() {
    let mut forum = two_halls();
    desk(&mut forum, json!({ "turnover_minutes": 15 }));
    for (room, purpose) in [("Hall A", "session"), ("Hall B", "meeting")] {
        let mut booking = forum.booking(room, "09:00-10:00", "Before");
        booking["purpose"] = json!(purpose);
        forum.does("book_room", booking);
    }
    let at_once = offered(&mut forum, wanted("10:00", "10:30", json!({})));
    assert_eq!(at_once, ["Hall A 10:00"], "a session is none of the desk's business");
}
