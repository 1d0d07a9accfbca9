//! The lodging desk: a hotel with its rooms, what is contracted with it, and who sleeps where. Rooms are never given twice,
//! blocks never more than was agreed, and whoever changes rooms changes back with one step.

use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Sofia's mayor with three people, and a hotel with two doubles and two suites, of which three rooms are contracted.
fn hotel() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    forum.makes("Sofia", "add_delegation", json!({ "body_name": "Sofia", "body_kind": "city" }));
    let sofia = forum.id("Sofia");
    for (name, role) in [("Ana", "head"), ("Mila", "adviser"), ("Ivan", "close_protection"), ("Petar", "media")] {
        let input = json!({ "display_name": name, "delegation": sofia, "role": role, "fictitious": true });
        forum.makes(name, "add_person", input);
    }
    let place =
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    forum.makes("hotel", "add_place", place);
    let hotel = forum.id("hotel");
    forum.makes("double", "add_room_type", json!({ "hotel": hotel, "name": "Double", "beds": 1, "sleeps": 2 }));
    forum.makes("suite", "add_room_type", json!({ "hotel": hotel, "name": "Suite", "beds": 2, "sleeps": 3 }));
    let (double, suite) = (forum.id("double"), forum.id("suite"));
    forum.does("add_hotel_rooms", json!({ "room_type": double, "numbers": ["301-302"], "floor": "3" }));
    forum.does("add_hotel_rooms", json!({ "room_type": suite, "numbers": ["401", "402"], "floor": "4" }));
    forum.makes(
        "block",
        "add_room_block",
        json!({ "hotel": hotel, "name": "Forum", "currency": "eur", "attrition_percent": 20 }),
    );
    contracts(&mut forum, "double", 2);
    contracts(&mut forum, "suite", 1);
    forum
}

fn contracts(forum: &mut ForumInABox, kind: &str, rooms: i64) {
    let (block, kind) = (forum.id("block"), forum.id(kind));
    let nights = json!({ "block": block, "room_type": kind, "from": "2014-06-18", "until": "2014-06-21", "contracted": rooms,
        "rate": 14_000 });
    forum.does("set_block_nights", nights);
}

fn sleeps(forum: &mut ForumInABox, name: &str, kind: &str, guest: &str) -> String {
    let (hotel, kind, guest) = (forum.id("hotel"), forum.id(kind), forum.id(guest));
    let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "booked_type": kind,
        "guests": [guest], "status": "confirmed" });
    forum.makes(name, "add_stay", stay)
}

fn room(forum: &mut ForumInABox, number: &str) -> String {
    let rooms = forum.does("list_hotel_rooms", json!({}));
    let room =
        rooms.as_array().expect("a list").iter().find(|room| room["number"] == number).expect("the room").clone();
    room["id"].as_str().expect("a key").to_owned()
}

fn stay(forum: &mut ForumInABox, name: &str) -> Value {
    let id = forum.id(name);
    forum.does("stay", json!({ "id": id }))
}

fn moves_into(forum: &mut ForumInABox, name: &str, number: &str) -> Result<Value, Refusal> {
    let (id, room) = (forum.id(name), room(forum, number));
    forum.call("move_stay", json!({ "id": id, "room": room }))
}

/// Of the first night: contracted, held, picked up, left.
fn counted(forum: &mut ForumInABox, kind: &str) -> [i64; 4] {
    let (block, kind) = (forum.id("block"), forum.id(kind));
    let ledger = forum.does("block_ledger", json!({ "id": block }));
    let row =
        ledger["rows"].as_array().expect("rows").iter().find(|row| row["room_type"] == kind).expect("the type").clone();
    ["contracted", "held", "picked_up", "left"].map(|field| row["cells"][0][field].as_i64().expect("a number"))
}

#[test]
fn a_row_of_rooms_is_entered_at_once_and_a_number_once() {
    let mut forum = hotel();
    let rooms = forum.does("list_hotel_rooms", json!({}));
    let numbers: Vec<&str> =
        rooms.as_array().expect("a list").iter().filter_map(|room| room["number"].as_str()).collect();
    assert_eq!(numbers, ["301", "302", "401", "402"]);
    let kind = forum.id("double");
    let refused = forum.refuses("add_hotel_rooms", json!({ "room_type": kind, "numbers": ["300-302"] }));
    assert_eq!(refused, Refusal::AlreadyThere { name: "301".to_owned() });
    assert_eq!(forum.does("list_hotel_rooms", json!({})), rooms, "nothing of the row was entered");
}

#[test]
fn a_stay_is_taken_from_the_block_that_has_its_type() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    let ana = stay(&mut forum, "Ana's");
    assert_eq!((&ana["block_name"], &ana["payer"]), (&json!("Forum"), &json!("own")));
    assert_eq!(counted(&mut forum, "suite"), [1, 0, 1, 0]);
    let id = forum.id("Ana's");
    forum.does("edit_stay", json!({ "id": id, "status": "held" }));
    assert_eq!(counted(&mut forum, "suite"), [1, 1, 0, 0], "what is only held is not picked up");
    forum.does("edit_stay", json!({ "id": id, "status": "cancelled" }));
    assert_eq!(counted(&mut forum, "suite"), [1, 0, 0, 1]);
}

#[test]
fn a_block_gives_out_more_only_by_an_explicit_act_with_a_reason() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    let (hotel, kind, block, guest) = (forum.id("hotel"), forum.id("suite"), forum.id("block"), forum.id("Mila"));
    let second = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "booked_type": kind,
        "guests": [guest] });
    let refused = forum.refuses("add_stay", second.clone());
    let Refusal::BlockFull { room_type, nights, .. } = refused else { panic!("the block is full: {refused:?}") };
    assert_eq!((room_type.as_str(), nights.as_str()), ("Suite", "2014-06-18, 2014-06-19"));

    let more = json!({ "block": block, "room_type": kind, "from": "2014-06-18", "until": "2014-06-20", "over": 1, "reason": "" });
    forum.refuses("allow_over_block", more.clone());
    let mut more = more;
    more["reason"] = json!("the hotel gave one more by telephone");
    forum.does("allow_over_block", more);
    forum.does("add_stay", second);
    assert_eq!(counted(&mut forum, "suite"), [1, 1, 1, -1], "one more than contracted, as it was allowed");
    let ledger = forum.does("block_ledger", json!({ "id": block }));
    assert_eq!(ledger["rows"][1]["cells"][0]["over_reason"], "the hotel gave one more by telephone");

    // Beside the block one may sleep without asking it.
    let beside = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "booked_type": kind,
        "block": null, "guests": [] });
    forum.does("add_stay", beside);
    assert_eq!(counted(&mut forum, "suite"), [1, 1, 1, -1]);
}

#[test]
fn a_hotel_that_loses_rooms_is_entered_as_it_is() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "double", "Ana");
    sleeps(&mut forum, "Mila's", "double", "Mila");
    contracts(&mut forum, "double", 1);
    assert_eq!(counted(&mut forum, "double"), [1, 0, 2, -1], "a plan with problems is still a plan");
    let id = forum.id("Ana's");
    forum.does("edit_stay", json!({ "id": id, "check_out": "2014-06-20" }));
    forum.refuses("edit_stay", json!({ "id": id, "check_out": "2014-06-21" }));
}

#[test]
fn a_room_has_one_household_on_a_night() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "double", "Ana");
    sleeps(&mut forum, "Mila's", "double", "Mila");
    moves_into(&mut forum, "Ana's", "301").expect("it is free");
    let refused = moves_into(&mut forum, "Mila's", "301").expect_err("Ana has it");
    let Refusal::RoomTaken { room, holder, from, to, .. } = refused else { panic!("taken: {refused:?}") };
    assert_eq!([room, holder, from, to], ["301", "Ana", "2014-06-18", "2014-06-21"].map(str::to_owned));

    let (id, with) = (forum.id("Mila's"), forum.id("Ana's"));
    forum.does("share_room", json!({ "id": id, "with": with }));
    assert_eq!(stay(&mut forum, "Mila's")["room_number"], "301", "who shares has the room");
    assert_eq!(counted(&mut forum, "double"), [2, 0, 1, 1], "the two are one room");

    moves_into(&mut forum, "Ana's", "302").expect("free");
    assert_eq!(stay(&mut forum, "Mila's")["room_number"], "302", "and goes along");

    forum.does("remove_stay", json!({ "id": with }));
    let mila = stay(&mut forum, "Mila's");
    assert_eq!((&mila["room_number"], &mila["shares_with"]), (&json!("302"), &Value::Null), "who stays keeps the room");
    forum.does("undo", json!({}));
    assert_eq!(stay(&mut forum, "Mila's")["shares_with"], json!(with), "and all of it can be taken back");
    forum.does("unshare_room", json!({ "id": id }));
    assert_eq!(stay(&mut forum, "Mila's")["room_number"], "", "a room of one's own is to be found first");
    assert_eq!(counted(&mut forum, "double"), [2, 0, 2, 0]);
}

#[test]
fn two_change_rooms_in_one_step_and_back_again() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    sleeps(&mut forum, "Mila's", "double", "Mila");
    moves_into(&mut forum, "Ana's", "401").expect("free");
    moves_into(&mut forum, "Mila's", "301").expect("free");
    let (one, other) = (forum.id("Ana's"), forum.id("Mila's"));
    forum.does("swap_stays", json!({ "one": one, "other": other }));
    let rooms = |forum: &mut ForumInABox| ["Ana's", "Mila's"].map(|name| stay(forum, name)["room_number"].clone());
    assert_eq!(rooms(&mut forum), ["301", "401"]);
    assert_eq!(stay(&mut forum, "Ana's")["status"], "modified", "the hotel confirmed another type of room");
    forum.does("undo", json!({}));
    assert_eq!(rooms(&mut forum), ["401", "301"], "neither stands in the other's way when it is taken back");
    forum.does("redo", json!({}));
    assert_eq!(rooms(&mut forum), ["301", "401"]);
    forum.assert_sound("after changing rooms and back");
}

#[test]
fn a_stay_cut_in_two_goes_on_elsewhere() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    moves_into(&mut forum, "Ana's", "401").expect("free");
    let (id, room) = (forum.id("Ana's"), room(&mut forum, "301"));
    forum.refuses("split_stay", json!({ "id": id, "at": "2014-06-18" }));
    let second = forum.makes("second", "split_stay", json!({ "id": id, "at": "2014-06-20", "room": room }));
    let (first, second) = (stay(&mut forum, "Ana's"), forum.does("stay", json!({ "id": second })));
    assert_eq!((&first["check_out"], &first["room_number"]), (&json!("2014-06-20"), &json!("401")));
    assert_eq!((&second["check_in"], &second["room_number"]), (&json!("2014-06-20"), &json!("301")));
    assert_eq!(second["guests"], first["guests"]);
    assert_eq!(counted(&mut forum, "suite"), [1, 0, 1, 0], "of the first night");
}

#[test]
fn what_belongs_to_another_hotel_is_refused_with_its_name() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    let other =
        json!({ "kind": "hotel", "name": "Hotel Cel", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    forum.makes("other", "add_place", other);
    let other = forum.id("other");
    forum.makes("cell", "add_room_type", json!({ "hotel": other, "name": "Cell" }));
    let (id, cell) = (forum.id("Ana's"), forum.id("cell"));
    let refused = forum.refuses("edit_stay", json!({ "id": id, "booked_type": cell }));
    let said = Refusal::NotOfThisHotel { name: "Cell".into(), hotel: "Hotel Mar".into(), own: "Hotel Cel".into() };
    assert_eq!(refused, said);
    forum.does("move_stay", json!({ "id": id, "booked_type": cell }));
    assert_eq!(stay(&mut forum, "Ana's")["hotel_name"], "Hotel Cel", "but one may move there");
}

#[test]
fn what_is_left_unused_costs_what_was_agreed() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    let blocks = forum.does("list_room_blocks", json!({}));
    let block = &blocks[0];
    // Nine room-nights at 140.00, three picked up: six are unused, of which a fifth of nine (one) is free.
    let said = ["contracted", "picked_up", "unused", "unused_money", "to_pay", "to_pay_money"]
        .map(|field| block[field].clone());
    assert_eq!(said, [json!(9), json!(3), json!(6), json!(84_000), json!(5), json!(84_000 - 25_200)]);
}

#[test]
fn stays_that_the_journeys_ask_for_are_proposed_and_entered_in_one_step() {
    let mut forum = hotel();
    for guest in ["Ana", "Mila"] {
        let person = forum.id(guest);
        let journey = |direction: &str, from: (&str, &str), to: (&str, &str)| {
            json!({ "direction": direction, "travellers": [person], "legs": [{ "kind": "flight", "number": "431",
                "from": { "airport": from.0 }, "to": { "airport": to.0 },
                "departs": { "local": from.1 }, "arrives": { "local": to.1 } }] })
        };
        forum.does("add_journey", journey("inbound", ("SOF", "2014-06-18T22:20"), ("BCN", "2014-06-19T00:40")));
        forum.does("add_journey", journey("outbound", ("BCN", "2014-06-21T10:00"), ("SOF", "2014-06-21T14:00")));
    }
    let hotel = forum.id("hotel");
    let proposed = forum.does("propose_stays", json!({ "hotel": hotel }));
    let nights = |one: &Value| [one["check_in"].clone(), one["check_out"].clone()];
    let proposed = proposed.as_array().expect("a list").clone();
    assert_eq!(proposed.len(), 2, "each of the two needs a bed");
    assert_eq!(nights(&proposed[0]), ["2014-06-18", "2014-06-21"], "who lands after midnight needs the night before");
    let missing = forum.does("unlodged", json!({}));
    assert_eq!(missing["delegations"][0]["people"].as_array().map(Vec::len), Some(2));

    let stays: Vec<Value> = proposed
        .iter()
        .map(|one| {
            json!({ "hotel": one["hotel"], "check_in": one["check_in"], "check_out": one["check_out"],
                "guests": [one["person"]["id"]] })
        })
        .collect();
    forum.does("add_stays", json!({ "stays": stays }));
    assert_eq!(forum.does("unlodged", json!({}))["delegations"], json!([]));
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_stays", json!({})), json!([]), "one step");
}

#[test]
fn the_chart_of_a_hotel_shows_rooms_nights_and_counts() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    moves_into(&mut forum, "Ana's", "401").expect("free");
    let hotel = forum.id("hotel");
    forum.does("edit_hotel", json!({ "id": hotel, "check_in_from": "14:00", "check_out_by": "12:00" }));
    let chart = forum.does("lodging_grid", json!({ "hotel": hotel, "from": "2014-06-17", "to": "2014-06-21" }));
    assert_eq!(chart["nights"].as_array().map(Vec::len), Some(5));
    let bar = &chart["stays"][0];
    assert_eq!(
        (&bar["starts"]["local"], &bar["ends"]["local"]),
        (&json!("2014-06-18T14:00"), &json!("2014-06-21T12:00"))
    );
    let suite = &chart["types"][1];
    let cell = |night: usize| {
        ["contracted", "taken", "left", "rooms", "free"].map(|field| suite["cells"][night][field].clone())
    };
    assert_eq!(cell(0), [0, 0, 0, 2, 2].map(|number| json!(number)), "the night before");
    assert_eq!(cell(1), [1, 1, 0, 2, 1].map(|number| json!(number)));
    assert_eq!(chart["rooms"].as_array().map(Vec::len), Some(4));
}

#[test]
fn what_somebody_sleeps_in_cannot_be_removed() {
    let mut forum = hotel();
    sleeps(&mut forum, "Ana's", "suite", "Ana");
    moves_into(&mut forum, "Ana's", "401").expect("free");
    let (kind, block, room, free) =
        (forum.id("suite"), forum.id("block"), room(&mut forum, "401"), room(&mut forum, "402"));
    for (command, input) in [
        ("remove_room_type", json!({ "id": kind })),
        ("remove_room_block", json!({ "id": block })),
        ("remove_hotel_rooms", json!({ "ids": [room] })),
    ] {
        let refused = forum.refuses(command, input);
        assert!(matches!(refused, Refusal::StillInUse { .. }), "{command}: {refused:?}");
    }
    forum.does("remove_hotel_rooms", json!({ "ids": [free] }));
}
