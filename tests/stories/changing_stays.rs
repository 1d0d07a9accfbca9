//! Several stays changed as one step: judged when all of them are in place, and taken back with one undo.

use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

const GUESTS: [&str; 4] = ["Ana", "Mila", "Ivan", "Petar"];

/// Four guests with a stay each in a hotel of four doubles, 301 to 304; three of them have a room, and three rooms are
/// contracted.
fn hotel() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    for name in GUESTS {
        forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true }));
    }
    let place =
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    forum.makes("hotel", "add_place", place);
    let hotel = forum.id("hotel");
    forum.makes("double", "add_room_type", json!({ "hotel": hotel, "name": "Double", "sleeps": 2 }));
    let double = forum.id("double");
    forum.does("add_hotel_rooms", json!({ "room_type": double, "numbers": ["301-304"] }));
    for (name, number) in GUESTS.into_iter().zip([Some("301"), Some("302"), Some("303"), None]) {
        let (guest, room) = (forum.id(name), number.map(|number| room(&mut forum, number)));
        let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [guest],
            "booked_type": double, "room": room, "status": "confirmed", "block": null });
        forum.makes(&format!("{name}'s"), "add_stay", stay);
    }
    forum
}

fn room(forum: &mut ForumInABox, number: &str) -> Value {
    let rooms = forum.does("list_hotel_rooms", json!({}));
    let room = rooms.as_array().expect("a list").iter().find(|room| room["number"] == number).expect("the room");
    room["id"].clone()
}

/// A stay's way into a room, or out of the one it has.
fn into(forum: &mut ForumInABox, name: &str, number: Option<&str>) -> Value {
    let room = number.map(|number| room(forum, number));
    json!({ "move": { "id": forum.id(&format!("{name}'s")), "room": room } })
}

fn changes(forum: &mut ForumInABox, changes: Vec<Value>) -> Result<Value, Refusal> {
    forum.call("change_stays", json!({ "changes": changes }))
}

fn numbers(forum: &mut ForumInABox) -> [String; 4] {
    GUESTS.map(|name| {
        let id = forum.id(&format!("{name}'s"));
        forum.does("stay", json!({ "id": id }))["room_number"].as_str().expect("a text").to_owned()
    })
}

#[test]
fn one_is_pushed_out_and_another_has_the_room_as_one_step() {
    let mut forum = hotel();
    let moved = vec![into(&mut forum, "Ana", None), into(&mut forum, "Petar", Some("301"))];
    let refused = changes(&mut forum, moved[1..].to_vec()).expect_err("Ana has the room");
    assert!(matches!(refused, Refusal::RoomTaken { .. }), "{refused:?}");
    changes(&mut forum, moved).expect("Ana waits for another");
    assert_eq!(numbers(&mut forum), ["", "302", "303", "301"]);
    forum.does("undo", json!({}));
    assert_eq!(numbers(&mut forum), ["301", "302", "303", ""], "one step");
    forum.does("redo", json!({}));
    forum.assert_sound("after one was pushed out, taken back and pushed out again");
}

#[test]
fn three_exchange_rooms_whatever_their_order() {
    let mut forum = hotel();
    let moved = ["302", "303", "301"].map(Some);
    let moved = GUESTS.into_iter().zip(moved).map(|(name, number)| into(&mut forum, name, number)).collect();
    changes(&mut forum, moved).expect("all of them leave before one enters");
    assert_eq!(numbers(&mut forum), ["302", "303", "301", ""]);
    forum.does("undo", json!({}));
    assert_eq!(numbers(&mut forum), ["301", "302", "303", ""]);
}

#[test]
fn each_is_changed_in_its_own_way_or_none_is() {
    let mut forum = hotel();
    let (hotel, ana, mila) = (forum.id("hotel"), forum.id("Ana's"), forum.id("Mila's"));
    let before = forum.does("list_stays", json!({}));
    let guest = forum.id("Petar");
    let several = |room: Value| {
        vec![
            json!({ "edit": { "id": ana, "status": "checked_in", "guests": [guest] } }),
            json!({ "move": { "id": mila, "check_out": "2014-06-22" } }),
            json!({ "edit": { "id": mila, "quiet": true } }),
            json!({ "add": { "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-19", "guests": [], "room": room } }),
        ]
    };
    let (taken, free) = (room(&mut forum, "303"), room(&mut forum, "304"));
    changes(&mut forum, several(taken)).expect_err("303 is Ivan's");
    assert_eq!(forum.does("list_stays", json!({})), before, "nothing of it was done");
    let done = changes(&mut forum, several(free)).expect("304 is nobody's");
    assert_eq!((&done["said"]["facts"]["count"], done["result"].as_array().map(Vec::len)), (&json!("3"), Some(1)));
    let (ana, mila) = (forum.does("stay", json!({ "id": ana })), forum.does("stay", json!({ "id": mila })));
    assert_eq!((&ana["status"], &ana["guests"][0]["name"]), (&json!("checked_in"), &json!("Petar")));
    let said = ["check_out", "status", "quiet"].map(|field| mila[field].clone());
    assert_eq!(said, [json!("2014-06-22"), json!("modified"), json!(true)]);
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_stays", json!({})), before, "one step");
}

#[test]
fn those_who_share_a_room_go_together_and_who_goes_elsewhere_goes_alone() {
    let mut forum = hotel();
    let (ana, petar) = (forum.id("Ana's"), forum.id("Petar's"));
    forum.does("share_room", json!({ "id": petar, "with": ana }));
    let moved = vec![into(&mut forum, "Petar", Some("304")), into(&mut forum, "Ana", Some("304"))];
    changes(&mut forum, moved).expect("a free room for both");
    assert_eq!(forum.does("stay", json!({ "id": petar }))["shares_with"], json!(ana));
    let moved = vec![
        into(&mut forum, "Petar", Some("301")),
        into(&mut forum, "Mila", None),
        into(&mut forum, "Ana", Some("302")),
    ];
    changes(&mut forum, moved).expect("a free room for each");
    assert_eq!(numbers(&mut forum), ["302", "", "303", "301"]);
    assert_eq!(forum.does("stay", json!({ "id": petar }))["shares_with"], Value::Null);
}

#[test]
fn a_block_goes_over_with_a_reason_in_the_same_step() {
    let mut forum = hotel();
    let (hotel, double) = (forum.id("hotel"), forum.id("double"));
    let block = forum.makes("block", "add_room_block", json!({ "hotel": hotel, "name": "Forum" }));
    forum.does(
        "set_block_nights",
        json!({ "block": block, "room_type": double, "from": "2014-06-18", "until": "2014-06-19", "contracted": 1 }),
    );
    let taken: Vec<Value> = GUESTS[..3]
        .iter()
        .map(|name| json!({ "edit": { "id": forum.id(&format!("{name}'s")), "block": block } }))
        .collect();
    let refused = changes(&mut forum, taken.clone()).expect_err("one room is contracted, on one of the two nights");
    assert!(matches!(refused, Refusal::BlockFull { .. }), "{refused:?}");
    let blank = json!({ "changes": taken, "over_reason": " " });
    assert!(matches!(forum.refuses("change_stays", blank), Refusal::Invalid { .. }), "a reason says something");
    let before = forum.does("block_ledger", json!({ "id": block }));
    forum.does("change_stays", json!({ "changes": taken, "over_reason": "by telephone" }));
    let ledger = forum.does("block_ledger", json!({ "id": block }));
    let cell =
        |night: usize| ["over", "over_reason", "beyond"].map(|field| ledger["rows"][0]["cells"][night][field].clone());
    assert_eq!(cell(0), [json!(2), json!("by telephone"), json!(0)], "as many as it takes");
    assert_eq!(cell(1), [json!(3), json!("by telephone"), json!(0)], "also where nothing is contracted");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("block_ledger", json!({ "id": block })), before, "one step");
}
