//! Guests put into rooms by the program: nobody is split, nobody is moved who may not be, people sleep near their head, what
//! is kept for others is left alone, and the whole is one step that can be taken back.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Two delegations of three, and a hotel with two floors of doubles, one accessible, and a suite.
fn hotel() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    for city in ["Sofia", "Amman"] {
        forum.makes(city, "add_delegation", json!({ "body_name": city, "body_kind": "city" }));
        let delegation = forum.id(city);
        for (number, role) in [(1, "head"), (2, "adviser"), (3, "adviser")] {
            let name = format!("{city} {number}");
            let input = json!({ "display_name": name, "delegation": delegation, "role": role, "fictitious": true });
            forum.makes(&name, "add_person", input);
        }
    }
    let place =
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    forum.makes("hotel", "add_place", place);
    let hotel = forum.id("hotel");
    for (name, rank) in [("Double", 0), ("Suite", 1)] {
        forum.makes(name, "add_room_type", json!({ "hotel": hotel, "name": name, "rank": rank }));
    }
    let (double, suite) = (forum.id("Double"), forum.id("Suite"));
    for (kind, numbers, floor, accessible) in [
        (&double, "301-303", "3", false),
        (&double, "701-703", "7", false),
        (&double, "304", "3", true),
        (&suite, "305", "3", false),
    ] {
        forum.does(
            "add_hotel_rooms",
            json!({ "room_type": kind, "numbers": [numbers], "floor": floor, "accessible": accessible }),
        );
    }
    forum
}

fn sleeps(forum: &mut ForumInABox, name: &str, kind: &str) -> String {
    let (hotel, kind, guest) = (forum.id("hotel"), forum.id(kind), forum.id(name));
    let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "booked_type": kind, "guests": [guest] });
    forum.makes(&format!("{name}'s"), "add_stay", stay)
}

fn everybody(forum: &mut ForumInABox) {
    for city in ["Sofia", "Amman"] {
        sleeps(forum, &format!("{city} 1"), if city == "Sofia" { "Suite" } else { "Double" });
        sleeps(forum, &format!("{city} 2"), "Double");
        sleeps(forum, &format!("{city} 3"), "Double");
    }
}

fn room(forum: &mut ForumInABox, name: &str) -> String {
    let id = forum.id(&format!("{name}'s"));
    forum.does("stay", json!({ "id": id }))["room_number"].as_str().expect("a number").to_owned()
}

fn assigns(forum: &mut ForumInABox, asked: Value) -> Value {
    let proposal = forum.does("propose_rooms", asked);
    if proposal["placements"] != json!([]) {
        forum.does("assign_rooms", json!({ "placements": proposal["placements"] }));
    }
    proposal
}

fn floors(forum: &mut ForumInABox, city: &str) -> Vec<char> {
    (1..=3).map(|number| room(forum, &format!("{city} {number}")).chars().next().unwrap_or('-')).collect()
}

#[test]
fn everybody_sleeps_near_the_head_and_it_is_one_step() {
    let mut forum = hotel();
    everybody(&mut forum);
    let before = forum.does("list_stays", json!({}));
    let proposal = assigns(&mut forum, json!({}));
    assert_eq!((&proposal["unlodged"], &proposal["best"]), (&json!([]), &json!(true)), "so few are settled: proven");
    assert_eq!(room(&mut forum, "Sofia 1"), "305", "the only suite");
    assert_eq!(floors(&mut forum, "Sofia"), ['3', '3', '3'], "beside the suite");
    assert_eq!(floors(&mut forum, "Amman"), ['7', '7', '7'], "all on the other floor");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_stays", json!({})), before, "one step");
    forum.does("redo", json!({}));
    forum.assert_sound("after rooms were given, taken back and given again");
}

#[test]
fn who_may_not_be_moved_stays_and_who_may_is_moved_for_a_reason_only() {
    let mut forum = hotel();
    everybody(&mut forum);
    let (id, rooms) = (forum.id("Amman 2's"), forum.does("list_hotel_rooms", json!({})));
    let of = |number: &str| {
        rooms.as_array().expect("a list").iter().find(|room| room["number"] == number).expect("the room")["id"].clone()
    };
    forum.does("move_stay", json!({ "id": id, "room": of("301") }));
    assigns(&mut forum, json!({}));
    assert_eq!(room(&mut forum, "Amman 2"), "301", "whoever has a room keeps it unless asked otherwise");
    let again = assigns(&mut forum, json!({ "may_move": true }));
    assert!(again["best"].as_bool().expect("an answer"), "settled");
    forum.does("edit_stay", json!({ "id": id, "do_not_move": true }));
    forum.does("move_stay", json!({ "id": id, "room": of("304") }));
    assigns(&mut forum, json!({ "may_move": true }));
    assert_eq!(room(&mut forum, "Amman 2"), "304", "do not move");
}

#[test]
fn who_needs_a_step_free_room_gets_one_and_nobody_without_a_room_is_hidden() {
    let mut forum = hotel();
    everybody(&mut forum);
    let id = forum.id("Amman 3's");
    forum.does("edit_stay", json!({ "id": id, "step_free": true }));
    assigns(&mut forum, json!({}));
    assert_eq!(room(&mut forum, "Amman 3"), "304");
    forum.does("undo", json!({}));
    let id = forum.id("Sofia 3's");
    forum.does("edit_stay", json!({ "id": id, "step_free": true }));
    let proposal = assigns(&mut forum, json!({}));
    assert_eq!(
        proposal["unlodged"].as_array().map(Vec::len),
        Some(1),
        "there is one such room: {}",
        proposal["unlodged"]
    );
}

#[test]
fn blocks_and_what_is_kept_for_others_are_respected() {
    let mut forum = hotel();
    let (hotel, double, amman) = (forum.id("hotel"), forum.id("Double"), forum.id("Amman"));
    forum.makes("block", "add_room_block", json!({ "hotel": hotel, "name": "Forum" }));
    let block = forum.id("block");
    let nights = |rooms: i64| json!({ "block": block, "room_type": double, "from": "2014-06-18", "until": "2014-06-21", "contracted": rooms });
    forum.does("set_block_nights", nights(4));
    forum.does(
        "add_sub_block",
        json!({ "block": block, "room_type": double, "delegation": amman,
        "from": "2014-06-18", "until": "2014-06-21", "rooms": 3 }),
    );
    for name in ["Sofia 2", "Sofia 3"] {
        let (hotel, guest) = (forum.id("hotel"), forum.id(name));
        let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "guests": [guest] });
        forum.makes(&format!("{name}'s"), "add_stay", stay);
    }
    let proposal = assigns(&mut forum, json!({}));
    let said: Vec<&str> =
        proposal["rows"].as_array().expect("rows").iter().filter_map(|row| row["room_type"].as_str()).collect();
    assert_eq!(said.iter().filter(|kind| **kind == "Double").count(), 1, "of four doubles three are kept: {said:?}");
    let ledger = forum.does("block_ledger", json!({ "id": block }));
    assert_eq!(ledger["totals"][0]["beyond"], 0);
}

#[test]
fn a_bedroom_the_programme_has_between_two_nights_is_given_to_nobody_for_both() {
    let mut forum = hotel();
    let palau = forum.makes("Palau", "add_venue", json!({ "name": "Palau" }));
    let salon = forum.makes("Salon", "add_space", json!({ "venue": palau, "name": "Salon" }));
    let place =
        json!({ "kind": "hotel", "name": "Hotel Sol", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    let sol = forum.makes("Hotel Sol", "add_place", place);
    let kind = forum.makes("Salon suite", "add_room_type", json!({ "hotel": sol, "name": "Salon suite" }));
    let rooms = forum.does("add_hotel_rooms", json!({ "room_type": kind, "numbers": ["501"] }))["result"].clone();
    forum.does("edit_hotel_rooms", json!({ "ids": rooms, "space": salon }));
    // After check-out and before check-in: a guest of one night is not in the way, a guest of two is.
    forum.books("Salon", "13:00-14:00", "Lunch talk");
    let stay = json!({ "hotel": sol, "check_in": "2014-06-18", "check_out": "2014-06-20", "booked_type": kind,
        "guests": [forum.id("Sofia 1")] });
    let stay = forum.makes("Sofia 1's", "add_stay", stay);
    let unlodged = |forum: &mut ForumInABox| assigns(forum, json!({}))["unlodged"].as_array().map(Vec::len);
    assert_eq!(unlodged(&mut forum), Some(1), "the talk is in the room that would be kept from one night to the next");
    forum.does("move_stay", json!({ "id": stay, "check_in": "2014-06-19" }));
    assert_eq!((unlodged(&mut forum), room(&mut forum, "Sofia 1")), (Some(0), "501".to_owned()), "one night only");
    forum.does("undo", json!({}));
    forum.does("undo", json!({}));
    forum.does("edit_hotel_rooms", json!({ "ids": rooms, "day_from": "09:00", "day_until": "19:00" }));
    assert_eq!((unlodged(&mut forum), room(&mut forum, "Sofia 1")), (Some(0), "501".to_owned()), "it has hours by day");
    assert!(forum.conflicts().iter().all(|one| one.rule.word() != "space_double_booked"));
}

#[test]
fn people_without_a_bed_get_one_where_their_delegation_sleeps() {
    let mut forum = hotel();
    sleeps(&mut forum, "Sofia 1", "Suite");
    let person = forum.id("Sofia 2");
    for (direction, from, to) in [
        ("inbound", ("SOF", "2014-06-18T10:20"), ("BCN", "2014-06-18T12:40")),
        ("outbound", ("BCN", "2014-06-20T10:00"), ("SOF", "2014-06-20T14:00")),
    ] {
        let leg = json!({ "kind": "flight", "number": "431", "from": { "airport": from.0 }, "to": { "airport": to.0 },
            "departs": { "local": from.1 }, "arrives": { "local": to.1 } });
        forum.does("add_journey", json!({ "direction": direction, "travellers": [person], "legs": [leg] }));
    }
    let proposal = assigns(&mut forum, json!({}));
    let lodged =
        proposal["rows"].as_array().expect("rows").iter().find(|row| row["change"] == "lodged").expect("a bed").clone();
    assert_eq!(
        ["guests", "hotel_name", "check_in", "check_out"].map(|field| lodged[field].clone()),
        ["Sofia 2", "Hotel Mar", "2014-06-18", "2014-06-20"]
    );
    assert_eq!(forum.does("unlodged", json!({}))["delegations"], json!([]));
}
