//! A hotel answers its rooming list and has let guests change rooms: the rows of its answer are held against each other
//! when all of them are in place, tried and taken in alike, and one undo gives everybody the room back.

use forum_in_a_box::{ForumInABox, outcomes, rows, words_of};
use serde_json::{Value, json};

const GUESTS: [&str; 4] = ["Ana", "Mila", "Ivan", "Petar"];

/// Four guests in the rooms 301 to 304 of a hotel that was sent its list.
fn at_the_hotel() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    let place =
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    let hotel = forum.makes("hotel", "add_place", place);
    for (name, sleeps) in [("Double", 2), ("Suite", 3)] {
        forum.makes(name, "add_room_type", json!({ "hotel": hotel, "name": name, "sleeps": sleeps }));
    }
    let double = forum.id("Double");
    forum.does("add_hotel_rooms", json!({ "room_type": double, "numbers": ["301-305"] }));
    let rooms = forum.does("list_hotel_rooms", json!({}));
    for (at, name) in GUESTS.into_iter().enumerate() {
        let guest = forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true }));
        let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [guest],
            "booked_type": double, "room": rooms[at]["id"], "status": "confirmed" });
        forum.makes(&format!("{name}'s"), "add_stay", stay);
    }
    forum.does("send_rooming_list", json!({ "hotel": hotel }));
    forum
}

/// The hotel's answer: a guest and a room in each row.
fn answers(forum: &mut ForumInABox, said: &[(&str, &str)]) -> Value {
    let row = |(name, room): &(&str, &str)| format!("{name};18/06/2014;20/06/2014;{room}\n");
    let answer = format!("Guest name;Arrival;Departure;Room\n{}", said.iter().map(row).collect::<String>());
    let hotel = forum.id("hotel");
    forum.stages_as("answer.csv", answer, json!({ "noun": "stays", "options": { "hotel": hotel } }))
}

fn numbers(forum: &mut ForumInABox) -> [String; 4] {
    GUESTS.map(|name| {
        let id = forum.id(&format!("{name}'s"));
        forum.does("stay", json!({ "id": id }))["room_number"].as_str().expect("a text").to_owned()
    })
}

#[track_caller]
fn takes(forum: &mut ForumInABox, said: &[(&str, &str)], then: [&str; 4]) {
    let before = numbers(forum);
    let view = answers(forum, said);
    assert_eq!(outcomes(&view), vec!["update"; said.len()], "{view:#}");
    assert_eq!(numbers(forum), before, "a trial stores nothing");
    forum.does("accept_import", json!({}));
    assert_eq!(numbers(forum), then);
    forum.assert_sound("after the answer");
    forum.does("undo", json!({}));
    assert_eq!(numbers(forum), before, "one undo takes all of it back");
    forum.does("redo", json!({}));
    assert_eq!(numbers(forum), then);
    forum.does("undo", json!({}));
}

#[test]
fn two_guests_exchange_rooms_and_so_do_three() {
    let mut forum = at_the_hotel();
    takes(&mut forum, &[("Ana", "302"), ("Mila", "301")], ["302", "301", "303", "304"]);
    let chain = [("Ana", "302"), ("Mila", "303"), ("Ivan", "301")];
    takes(&mut forum, &chain, ["302", "303", "301", "304"]);
    let row = [("Ana", "302"), ("Mila", "303"), ("Ivan", "304"), ("Petar", "305")];
    takes(&mut forum, &row, ["302", "303", "304", "305"]);
}

#[test]
fn a_room_that_somebody_keeps_keeps_out_all_who_were_to_move_up() {
    let mut forum = at_the_hotel();
    let view = answers(&mut forum, &[("Ana", "302"), ("Mila", "303"), ("Ivan", "304")]);
    assert_eq!(outcomes(&view), ["rejected"; 3], "Petar is in 304 and stays: {view:#}");
    let holders: Vec<&Value> = rows(&view).iter().map(|row| &row["problems"][0]["facts"]["name"]).collect();
    assert_eq!(holders, ["Mila", "Ivan", "Petar"], "each is told who has the room");
    let view = answers(&mut forum, &[("Ana", "305"), ("Mila", "305"), ("Ivan", "301"), ("Petar", "302")]);
    assert_eq!(outcomes(&view), ["update", "rejected", "update", "rejected"], "{view:#}");
    assert_eq!(words_of(&rows(&view)[3]), ["room_taken"], "Mila, who cannot leave, is in the way of Petar");
    forum.does("accept_import", json!({}));
    assert_eq!(numbers(&mut forum), ["305", "302", "301", "304"]);
    forum.assert_sound("after the answer");
}

#[test]
fn whoever_is_left_out_of_an_exchange_keeps_the_other_out() {
    let mut forum = at_the_hotel();
    let view = answers(&mut forum, &[("Ana", "302"), ("Mila", "301")]);
    let first = rows(&view)[0]["number"].clone();
    let view = forum.does("restage_import", json!({ "rows": [{ "number": first, "accept": false }] }));
    assert_eq!(rows(&view)[0]["accept"], false);
    assert_eq!(outcomes(&view)[1], "rejected", "Ana stays in 301: {view:#}");
    let view = forum.does("restage_import", json!({ "rows": [{ "number": first, "accept": true }] }));
    assert_eq!(outcomes(&view), ["update"; 2], "and again: {view:#}");
}

#[test]
fn types_are_exchanged_in_blocks_that_are_full() {
    let mut forum = at_the_hotel();
    let (hotel, double, suite) = (forum.id("hotel"), forum.id("Double"), forum.id("Suite"));
    let block = forum.makes("block", "add_room_block", json!({ "hotel": hotel, "name": "Forum" }));
    for kind in [&double, &suite] {
        let nights =
            json!({ "block": block, "room_type": kind, "from": "2014-06-18", "until": "2014-06-20", "contracted": 1 });
        forum.does("set_block_nights", nights);
    }
    for (name, kind) in [("Ana", &double), ("Mila", &suite)] {
        let id = forum.id(&format!("{name}'s"));
        forum.does("edit_stay", json!({ "id": id, "room": null, "booked_type": kind, "block": block }));
    }
    forum.does("send_rooming_list", json!({ "hotel": hotel }));
    let types = |forum: &mut ForumInABox, said: &[(&str, &str)]| {
        let row = |(name, kind): &(&str, &str)| format!("{name};18/06/2014;20/06/2014;{kind}\n");
        let answer = format!("Guest name;Arrival;Departure;Room type\n{}", said.iter().map(row).collect::<String>());
        forum.stages_as("answer.csv", answer, json!({ "noun": "stays", "options": { "hotel": hotel } }))
    };
    let view = types(&mut forum, &[("Ana", "Suite")]);
    assert_eq!((outcomes(&view), words_of(&rows(&view)[0])), (vec!["rejected"], vec!["block_full"]), "{view:#}");
    let view = types(&mut forum, &[("Ana", "Suite"), ("Mila", "Double")]);
    assert_eq!(outcomes(&view), ["update"; 2], "{view:#}");
    forum.does("accept_import", json!({}));
    let ledger = forum.does("block_ledger", json!({ "id": block }));
    assert_eq!(ledger["totals"][0]["beyond"], 0);
}
