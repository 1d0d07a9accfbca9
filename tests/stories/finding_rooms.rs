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
