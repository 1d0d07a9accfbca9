//! What the lodging desk is told does not fit, and what mends it: each fix is done, and its conflict is gone.

use crate::mending::{each_mends, keys_of, kinds, offered};
use attache_planner::words;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Sofia's mayor and an adviser, and a hotel in Barcelona that gives rooms from three in the afternoon.
fn desk() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    forum.makes("Sofia", "add_delegation", json!({ "body_name": "Sofia", "body_kind": "city" }));
    let sofia = forum.id("Sofia");
    forum.does("edit_delegation", json!({ "id": sofia, "status": "registered" }));
    for (name, role) in [("Ana Petrova", "head"), ("Mila Toneva", "adviser")] {
        let input = json!({ "display_name": name, "delegation": sofia, "role": role, "fictitious": true });
        forum.makes(name, "add_person", input);
    }
    let hotel = json!({
        "kind": "hotel", "name": "Hotel Carrer Nou", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid",
        "position": { "latitude": 41.3890, "longitude": 2.1670 },
    });
    let hotel = forum.makes("hotel", "add_place", hotel);
    forum.does("edit_hotel", json!({ "id": hotel, "check_in_from": "15:00", "check_out_by": "12:00" }));
    for (name, beds, sleeps) in [("Single", 1, 1), ("Double", 1, 2), ("Twin", 2, 2)] {
        let input = json!({ "hotel": hotel, "name": name, "beds": beds, "sleeps": sleeps });
        forum.makes(name, "add_room_type", input);
    }
    forum
}

/// The key of the leg with a number.
fn flies(forum: &mut ForumInABox, number: &str, from: (&str, &str), to: (&str, &str), people: &[&str]) -> String {
    let travellers: Vec<String> = people.iter().map(|name| forum.id(name)).collect();
    let wall = |local: &str| json!({ "local": local });
    let input = json!({
        "direction": "inbound", "travellers": travellers, "legs": [
            { "kind": "flight", "number": number, "from": { "airport": from.0 }, "to": { "airport": to.0 },
              "departs": wall(from.1), "arrives": wall(to.1) },
        ],
    });
    forum.makes(number, "add_journey", input);
    let legs = forum.does("list_legs", json!({}));
    let leg = legs.as_array().expect("a list").iter().find(|leg| leg["number"] == number).expect("the leg");
    leg["id"].as_str().expect("a key").to_owned()
}

fn sleeps(forum: &mut ForumInABox, name: &str, nights: (&str, &str), people: &[&str], more: Value) -> String {
    let guests: Vec<String> = people.iter().map(|name| forum.id(name)).collect();
    let mut input =
        json!({ "hotel": forum.id("hotel"), "check_in": nights.0, "check_out": nights.1, "guests": guests });
    for (field, value) in more.as_object().expect("fields") {
        input[field] = value.clone();
    }
    forum.makes(name, "add_stay", input)
}

/// The sentence of the only conflict of a rule.
fn said(forum: &ForumInABox, rule: &str) -> String {
    let all = forum.conflicts();
    let found: Vec<_> = all.iter().filter(|one| one.rule.word() == rule).collect();
    let [only] = found.as_slice() else { panic!("one {rule}: {found:?}") };
    words::conflict(only)
}

#[test]
fn a_delayed_flight_that_lands_after_midnight_needs_another_first_night() {
    let mut forum = desk();
    let leg = flies(&mut forum, "431", ("SOF", "2014-06-18T20:10"), ("BCN", "2014-06-18T22:30"), &["Ana Petrova"]);
    flies(&mut forum, "432", ("BCN", "2014-06-21T15:00"), ("SOF", "2014-06-21T19:00"), &["Ana Petrova"]);
    sleeps(&mut forum, "stay", ("2014-06-18", "2014-06-21"), &["Ana Petrova"], json!({}));
    let none: [String; 0] = [];
    assert_eq!(keys_of(&forum, "arrival_differs_from_stay"), none);
    let late = |local: &str| json!({ "leg": leg, "arrives": { "local": local } });
    forum.does("set_delay", late("2014-06-19T00:40"));
    assert_eq!(keys_of(&forum, "arrival_differs_from_stay"), none, "at twenty to one the night is still the same");
    forum.does("set_delay", late("2014-06-19T04:50"));
    let sentence = said(&forum, "arrival_differs_from_stay");
    assert!(sentence.ends_with("lands 04:50; the night was over 04:00; 50 min short."), "{sentence}");
    assert!(sentence.contains("needs a bed from 2014-06-19; the stay at Hotel Carrer Nou begins on 2014-06-18"));
    let fixes = each_mends(&mut forum, "arrival_differs_from_stay");
    assert_eq!(kinds(&fixes), ["change_stay"]);

    forum.does("edit_stay", fixes[0]["input"].clone());
    let sentence = said(&forum, "early_check_in_needed");
    assert!(sentence.contains("Ana Petrova lands with 431"), "{sentence}");
    assert!(sentence.contains("lands 04:50, +45 min border and bags"), "{sentence}");
    assert!(sentence.contains("room ready 15:00; ") && sentence.ends_with(" min to wait."), "{sentence}");
    let fixes = each_mends(&mut forum, "early_check_in_needed");
    assert_eq!(kinds(&fixes), ["note_ready", "change_stay"], "the hotel gives the room early, or the night before");
}

#[test]
fn a_stay_that_ends_on_another_day_than_the_flight() {
    let mut forum = desk();
    flies(&mut forum, "431", ("SOF", "2014-06-18T10:20"), ("BCN", "2014-06-18T12:40"), &["Ana Petrova", "Mila Toneva"]);
    let home = ("BCN", "2014-06-21T06:00");
    flies(&mut forum, "432", home, ("SOF", "2014-06-21T09:00"), &["Ana Petrova", "Mila Toneva"]);
    let short = sleeps(&mut forum, "stay", ("2014-06-18", "2014-06-20"), &["Ana Petrova"], json!({}));
    let sentence = said(&forum, "departure_differs_from_stay");
    assert!(sentence.contains("so the night of 2014-06-20 is missing"), "{sentence}");
    assert_eq!(kinds(&each_mends(&mut forum, "departure_differs_from_stay")), ["change_stay"]);
    forum.does("edit_stay", json!({ "id": short, "check_out": "2014-06-22" }));
    assert!(said(&forum, "departure_differs_from_stay").contains("with the night of 2014-06-21 too many"));
    assert_eq!(kinds(&each_mends(&mut forum, "departure_differs_from_stay")), ["change_stay"]);
    forum.does("edit_stay", json!({ "id": short, "check_out": "2014-06-24" }));
    assert_eq!(kinds(&each_mends(&mut forum, "unneeded_nights")), ["change_stay"]);
    // Two in one room: nobody loses a night whom the fix was not about.
    let both = [forum.id("Ana Petrova"), forum.id("Mila Toneva")];
    forum.does("edit_stay", json!({ "id": short, "check_out": "2014-06-22", "guests": both }));
    let keys = keys_of(&forum, "departure_differs_from_stay");
    assert_eq!(keys.len(), 2);
    let fixes = forum.does("fixes", json!({ "conflict": keys[0] }));
    assert_eq!(kinds(fixes.as_array().expect("fixes")), ["change_stay"], "both are told the same");
    forum.does("edit_stay", json!({ "id": short, "guests": [], "check_out": "2014-06-21" }));
    assert_eq!(kinds(&each_mends(&mut forum, "stay_without_guest")), ["cancel_stay"]);
}

#[test]
fn a_room_that_does_is_offered() {
    let mut forum = desk();
    let double = forum.id("Double");
    let rooms = forum.does("add_hotel_rooms", json!({ "room_type": double, "numbers": ["101", "102", "103"] }));
    let rooms: Vec<String> = serde_json::from_value(rooms["result"].clone()).expect("keys");
    let nights = ("2014-06-18", "2014-06-20");
    let terms = json!({ "booked_type": forum.id("Single") });
    let stay = sleeps(&mut forum, "stay", nights, &["Ana Petrova", "Mila Toneva"], terms);
    assert!(said(&forum, "too_many_guests").contains("2 guests sleep in one room at Hotel Carrer Nou on 2014-06-18"));
    assert_eq!(kinds(&each_mends(&mut forum, "too_many_guests")), ["change_room_type"; 2]);

    forum.does("edit_stay", json!({ "id": stay, "booked_type": double, "twin": true }));
    assert!(said(&forum, "request_not_met").starts_with("2 separate beds were asked for at Hotel Carrer Nou"));
    assert_eq!(kinds(&each_mends(&mut forum, "request_not_met")), ["change_room_type"]);

    forum.does("edit_stay", json!({ "id": stay, "twin": false, "step_free": true }));
    assert_eq!(kinds(&offered(&mut forum, "accessible_need_not_met").1), [""; 0], "the hotel has none");
    forum.does("edit_hotel_rooms", json!({ "ids": [rooms[1]], "accessible": true }));
    assert!(said(&forum, "accessible_need_not_met").starts_with("Not every “Double” at Hotel Carrer Nou"));
    let fixes = each_mends(&mut forum, "accessible_need_not_met");
    assert_eq!((kinds(&fixes), &fixes[0]["facts"]["to"]), (vec!["give_room"], &json!("102")));

    forum.does("edit_stay", json!({ "id": stay, "step_free": false, "room": rooms[0] }));
    forum.does("edit_hotel_rooms", json!({ "ids": [rooms[0]], "out_of_service": true }));
    assert_eq!(said(&forum, "room_out_of_service").split(" (").next(), Some("Room 101 at Hotel Carrer Nou"));
    sleeps(&mut forum, "next door", nights, &[], json!({ "room": rooms[1] }));
    let fixes = each_mends(&mut forum, "room_out_of_service");
    assert_eq!(kinds(&fixes), ["give_room", "leave_room"], "102 is taken");
    forum.does("edit_hotel_rooms", json!({ "ids": [rooms[0]], "out_of_service": false }));
    forum.does("edit_stay", json!({ "id": stay, "booked_type": forum.id("Twin") }));
    let fixes = each_mends(&mut forum, "room_of_other_type");
    assert_eq!(kinds(&fixes), ["change_room_type"], "the hotel has no room of the other type");
    forum.does("edit_stay", json!({ "id": stay, "do_not_move": true }));
    assert_eq!(kinds(&offered(&mut forum, "room_of_other_type").1), [""; 0], "nobody moves it but by hand");
}

#[test]
fn a_block_that_is_full_and_its_dates() {
    let mut forum = desk();
    let (hotel, double) = (forum.id("hotel"), forum.id("Double"));
    let terms = json!({ "hotel": hotel, "name": "Forum block", "cut_off": "2014-05-15", "deposit": 100_000,
        "deposit_due": "2014-05-10" });
    let block = forum.makes("block", "add_room_block", terms);
    let contracts = |forum: &mut ForumInABox, rooms: i64| {
        let nights = json!({ "block": block, "room_type": double, "from": "2014-06-18", "until": "2014-06-20",
            "contracted": rooms });
        forum.does("set_block_nights", nights);
    };
    contracts(&mut forum, 2);
    let sentence = said(&forum, "cut_off_near");
    assert_eq!(
        sentence,
        "The cut-off date of “Forum block” is 2014-05-15 (in 2 days), and 2 rooms are not picked up (4 room-nights)."
    );
    assert_eq!(
        said(&forum, "deposit_due"),
        "The deposit for “Forum block” was due on 2014-05-10, 3 days ago, and is not paid."
    );
    assert_eq!(kinds(&each_mends(&mut forum, "deposit_due")), ["deposit_paid"]);
    assert_eq!(kinds(&each_mends(&mut forum, "cut_off_near")), ["give_block_back"], "nobody takes anything from it");
    for name in ["Ana Petrova", "Mila Toneva"] {
        let nights = ("2014-06-18", "2014-06-20");
        sleeps(&mut forum, &format!("stay of {name}"), nights, &[name], json!({ "booked_type": double }));
    }
    assert_eq!(kinds(&each_mends(&mut forum, "cut_off_near")), ["confirm_block"], "both are held");
    contracts(&mut forum, 1);
    let sentence = said(&forum, "over_block");
    assert!(
        sentence.starts_with("More of “Double” is given out from “Forum block” than is contracted: one room too many")
    );
    assert_eq!(kinds(&each_mends(&mut forum, "over_block")), ["change_room_type", "change_room_type", "beside_block"]);
    contracts(&mut forum, 2);
    forum.does("edit_room_block", json!({ "id": block, "cut_off": "2014-05-12" }));
    assert_eq!(keys_of(&forum, "past_cut_off").len(), 2);
    let cancelled = forum.id("stay of Mila Toneva");
    forum.does("edit_stay", json!({ "id": cancelled, "status": "cancelled" }));
    assert_eq!(kinds(&each_mends(&mut forum, "past_cut_off")), ["confirm_stay", "beside_block"]);
    let later =
        forum.makes("later", "add_room_block", json!({ "hotel": hotel, "name": "Later", "cut_off": "2014-06-10" }));
    let nights =
        json!({ "block": later, "room_type": double, "from": "2014-06-18", "until": "2014-06-20", "contracted": 1 });
    forum.does("set_block_nights", nights);
    assert_eq!(kinds(&each_mends(&mut forum, "past_cut_off")), ["confirm_stay", "from_block", "beside_block"]);
    forum.does("remove_room_block", json!({ "id": later }));

    let sofia = forum.id("Sofia");
    let kept = json!({ "block": block, "room_type": double, "delegation": sofia, "from": "2014-06-18",
        "until": "2014-06-19", "rooms": 3 });
    forum.does("add_sub_block", kept);
    assert!(said(&forum, "sub_blocks_over_block").contains("one room too many, on 2014-06-18 (one night)"));
}

#[test]
fn what_is_kept_for_others_is_left_to_them() {
    let mut forum = desk();
    let (hotel, double) = (forum.id("hotel"), forum.id("Double"));
    let amman = forum.makes("Amman", "add_delegation", json!({ "body_name": "Amman", "body_kind": "city" }));
    let block = forum.makes("block", "add_room_block", json!({ "hotel": hotel, "name": "Forum block" }));
    let nights =
        json!({ "block": block, "room_type": double, "from": "2014-06-18", "until": "2014-06-20", "contracted": 2 });
    forum.does("set_block_nights", nights);
    let kept = json!({ "block": block, "room_type": double, "delegation": amman, "from": "2014-06-19",
        "until": "2014-06-20", "rooms": 1 });
    forum.does("add_sub_block", kept);
    for name in ["Ana Petrova", "Mila Toneva"] {
        let terms = json!({ "booked_type": double });
        sleeps(&mut forum, &format!("stay of {name}"), ("2014-06-18", "2014-06-20"), &[name], terms);
    }
    assert!(said(&forum, "over_sub_block").contains("2014-06-19"));
    let fixes = each_mends(&mut forum, "over_sub_block");
    assert_eq!(kinds(&fixes), ["change_room_type", "change_room_type", "beside_block"]);
    assert_eq!(fixes[2]["facts"]["person"], "Mila Toneva", "who was entered last gives way");
}

#[test]
fn who_leaves_late_in_the_evening_keeps_the_room_or_asks_no_more() {
    let mut forum = desk();
    flies(&mut forum, "431", ("SOF", "2014-06-18T10:20"), ("BCN", "2014-06-18T12:40"), &["Ana Petrova"]);
    let stay =
        sleeps(&mut forum, "stay", ("2014-06-18", "2014-06-20"), &["Ana Petrova"], json!({ "late_check_out": true }));
    let sentence = said(&forum, "late_check_out_needed");
    assert!(sentence.starts_with("A late check-out was asked for at Hotel Carrer Nou"), "{sentence}");
    assert_eq!(kinds(&each_mends(&mut forum, "late_check_out_needed")), ["forgo_late_check_out"]);
    flies(&mut forum, "432", ("BCN", "2014-06-20T21:30"), ("SOF", "2014-06-21T01:30"), &["Ana Petrova"]);
    assert_eq!(kinds(&each_mends(&mut forum, "late_check_out_needed")), ["note_kept"]);
    forum.does("edit_stay", json!({ "id": stay, "late_check_out": false }));
    let sentence = said(&forum, "late_check_out_needed");
    assert!(sentence.contains("Ana Petrova leaves with 432"), "{sentence}");
    assert!(sentence.contains("room given back 12:00, +"), "{sentence}");
    assert!(sentence.contains("departs 21:30; ") && sentence.ends_with(" min to wait."), "{sentence}");
    assert_eq!(kinds(&each_mends(&mut forum, "late_check_out_needed")), ["note_kept"]);
}

#[test]
fn a_suite_is_no_meeting_room_by_night() {
    let mut forum = ForumInABox::new();
    let hotel = json!({ "kind": "hotel", "name": "Hotel Carrer Nou", "city": "Barcelona", "country": "ES",
        "zone": "Europe/Madrid" });
    let hotel = forum.makes("hotel", "add_place", hotel);
    let kind = forum.makes("Suite", "add_room_type", json!({ "hotel": hotel, "name": "Suite" }));
    let rooms = forum.does("add_hotel_rooms", json!({ "room_type": kind, "numbers": ["501"] }));
    let space = forum.id("Hall A");
    let by_day = json!({ "ids": rooms["result"], "space": space, "day_from": "09:00", "day_until": "18:00" });
    forum.does("edit_hotel_rooms", by_day);
    sleeps(
        &mut forum,
        "stay",
        ("2014-06-18", "2014-06-20"),
        &[],
        json!({ "room": rooms["result"][0], "status": "confirmed" }),
    );
    forum.books("Hall A", "10:00-11:00", "Call by day");
    let none: [String; 0] = [];
    assert_eq!(keys_of(&forum, "space_double_booked"), none);
    forum.books("Hall A", "18:30-19:00", "Call by night");
    let sentence = said(&forum, "space_double_booked");
    assert!(
        sentence.starts_with("Hall A is used twice: “Hotel Carrer Nou” (2014-06-19 18:00–2014-06-20 09:00)"),
        "{sentence}"
    );
    let grid = forum.does("room_grid", json!({ "from": "2014-06-18", "to": "2014-06-20" }));
    let nights: Vec<&Value> =
        grid["bars"].as_array().expect("bars").iter().filter(|bar| bar["what"] == "stay").collect();
    assert_eq!(nights.len(), 2, "{nights:#?}");
    assert!(nights.iter().all(|bar| bar["movable"] == false));
    let hit: Vec<usize> = nights.iter().map(|bar| bar["conflicts"].as_array().expect("a list").len()).collect();
    assert_eq!(hit, [0, 1], "only the second night is in the way");
    forum.refuses("remove_space", json!({ "id": space }));
}
