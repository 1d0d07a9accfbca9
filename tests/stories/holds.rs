//! Holds stand in line for a room: the second asks the first to decide, somebody is let through, one lapses and the next is
//! the first, one becomes firm and the others are told. A hold never freezes a room; each step can be taken back.

use attache_domain::plan::Plan;
use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// In the forum in a box it is 13 May 2014, a little before seven in the evening.
const OVER: &str = "2014-05-13T12:00";
const LATER: &str = "2014-05-20T18:00";

fn holds(forum: &mut ForumInABox, room: &str, hours: &str, title: &str) -> String {
    let mut input = forum.booking(room, hours, title);
    input["status"] = json!("hold");
    forum.makes(title, "book_room", input)
}

/// The titles in line, each with its place.
fn line(forum: &mut ForumInABox) -> Vec<(String, Option<u64>)> {
    let rows = forum.does("list_holds", json!({}));
    let rows = rows.as_array().expect("a list").iter();
    let mut line: Vec<(String, Option<u64>)> =
        rows.map(|row| (row["title"].as_str().unwrap_or_default().to_owned(), row["rank"].as_u64())).collect();
    line.sort_by_key(|(title, rank)| (rank.unwrap_or(u64::MAX), title.clone()));
    line
}

fn placed(line: &[(&str, u64)]) -> Vec<(String, Option<u64>)> {
    line.iter().map(|(title, rank)| ((*title).to_owned(), Some(*rank))).collect()
}

#[track_caller]
fn check_taken_back(forum: &mut ForumInABox, before: &Plan) {
    let after = forum.planner().plan().clone();
    assert!(after != *before, "something was changed");
    forum.does("undo", json!({}));
    assert!(forum.planner().plan() == before, "one undo takes it back");
    forum.does("redo", json!({}));
    assert!(*forum.planner().plan() == after, "and one redo makes it again");
    forum.assert_sound("after undo and redo");
}

#[test]
fn the_second_asks_the_first_to_decide() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    let before = forum.planner().plan().clone();
    let ask = json!({ "id": first, "by": second, "answer_by": { "local": LATER } });
    let done = forum.does("challenge_hold", ask);
    assert_eq!(done["said"]["facts"]["by"], "Amman");
    let asked = forum.does("room_booking", json!({ "id": first }));
    assert_eq!((&asked["challenger_title"], &asked["hold_expires"]["local"]), (&json!("Amman"), &json!(LATER)));
    check_taken_back(&mut forum, &before);

    forum.does("withdraw_challenge", json!({ "id": first }));
    let asked = forum.does("room_booking", json!({ "id": first }));
    assert_eq!((&asked["challenger"], &asked["hold_expires"]["local"]), (&Value::Null, &json!(LATER)));
}

#[test]
fn only_a_hold_that_stands_behind_can_ask() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    let touching = holds(&mut forum, "Hall A", "11:00-12:00", "Tirana");
    let elsewhere = holds(&mut forum, "Hall B", "09:00-11:00", "Kampala");
    let firm = forum.books("Room 510", "09:00-11:00", "Press");
    for by in [&touching, &elsewhere, &first] {
        let refusal = forum.refuses("challenge_hold", json!({ "id": first, "by": by }));
        assert!(matches!(refusal, Refusal::NotBehindHold { ref hold, .. } if hold == "Sofia"), "{refusal:?}");
    }
    let refusal = forum.refuses("challenge_hold", json!({ "id": second, "by": first }));
    assert_eq!(refusal, Refusal::NotBehindHold { name: "Sofia".to_owned(), hold: "Amman".to_owned() });
    for (id, by) in [(&first, &firm), (&firm, &first)] {
        let refusal = forum.refuses("challenge_hold", json!({ "id": id, "by": by }));
        assert_eq!(refusal, Refusal::NotAHold { name: "Press".to_owned() });
    }
    let past = json!({ "id": first, "by": second, "answer_by": { "local": OVER } });
    assert!(matches!(forum.refuses("challenge_hold", past), Refusal::Invalid { field, .. } if field == "answer_by"));
}

#[test]
fn a_question_is_void_when_the_one_who_asked_waits_no_more() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    forum.does("challenge_hold", json!({ "id": first, "by": second }));
    forum.does("release_booking", json!({ "id": second }));
    assert_eq!(forum.does("room_booking", json!({ "id": first }))["challenger"], Value::Null);
    forum.does("undo", json!({}));
    assert_eq!(forum.does("room_booking", json!({ "id": first }))["challenger_title"], "Amman");
}

#[test]
fn when_a_hold_lapses_the_next_is_the_first() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    holds(&mut forum, "Hall A", "10:30-12:00", "Tirana");
    assert_eq!(line(&mut forum), placed(&[("Sofia", 1), ("Amman", 2), ("Tirana", 3)]), "in the order of entry");

    forum.does("edit_booking", json!({ "id": first, "hold_expires": { "local": OVER } }));
    let rows = forum.does("list_holds", json!({}));
    assert_eq!((&rows[0]["title"], &rows[0]["lapsed"]), (&json!("Sofia"), &json!(true)), "what lapses comes first");
    assert_eq!((&rows[1]["title"], &rows[1]["rank"], &rows[1]["of"]), (&json!("Amman"), &json!(1), &json!(2)));

    let before = forum.planner().plan().clone();
    let done = forum.does("release_lapsed_holds", json!({}));
    assert_eq!(done["result"], json!([first]), "it says which");
    assert_eq!(forum.does("room_booking", json!({ "id": first }))["status"], "released");
    assert_eq!(line(&mut forum), placed(&[("Amman", 1), ("Tirana", 2)]));
    check_taken_back(&mut forum, &before);
    let again = forum.does("release_lapsed_holds", json!({}));
    assert_eq!((&again["result"], &again["said"]["position"]), (&json!([]), &json!(0)), "nothing is left to release");
}

#[test]
fn a_hold_is_let_through() {
    let mut forum = ForumInABox::new();
    holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    let third = holds(&mut forum, "Hall A", "10:30-12:00", "Tirana");
    let before = forum.planner().plan().clone();
    forum.does("promote_hold", json!({ "id": third }));
    assert_eq!(line(&mut forum), placed(&[("Tirana", 1), ("Sofia", 2), ("Amman", 3)]));
    check_taken_back(&mut forum, &before);
    forum.does("promote_hold", json!({ "id": second }));
    assert_eq!(
        line(&mut forum),
        placed(&[("Amman", 1), ("Tirana", 2), ("Sofia", 3)]),
        "those let through before keep their order"
    );
    let again = forum.does("promote_hold", json!({ "id": second }));
    assert_eq!(again["said"]["position"], 0, "it is the first already");
    let firm = forum.books("Room 510", "09:00-11:00", "Press");
    assert_eq!(forum.refuses("promote_hold", json!({ "id": firm })), Refusal::NotAHold { name: "Press".to_owned() });
}

#[test]
fn a_hold_becomes_firm_and_the_others_are_told() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    forum.does("challenge_hold", json!({ "id": first, "by": second, "answer_by": { "local": LATER } }));
    let before = forum.planner().plan().clone();
    let done = forum.does("confirm_booking", json!({ "id": first }));
    let waiting = &done["result"]["still_waiting"];
    assert_eq!((waiting.as_array().map(Vec::len), &waiting[0]["title"]), (Some(1), &json!("Amman")));
    let firm = forum.does("room_booking", json!({ "id": first }));
    assert_eq!(
        (&firm["status"], &firm["hold_expires"], &firm["challenger"]),
        (&json!("confirmed"), &Value::Null, &Value::Null)
    );
    check_taken_back(&mut forum, &before);

    let refusal = forum.refuses("confirm_booking", json!({ "id": second }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Sofia"), "the room is promised");
    forum.does("release_booking", json!({ "id": first }));
    forum.does("confirm_booking", json!({ "id": second }));
    forum.assert_sound("after the second got the room");
}

#[test]
fn an_edited_booking_keeps_nothing_of_a_hold_once_it_is_none() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    forum.does("edit_booking", json!({ "id": second, "hold_rank": 1, "hold_expires": { "local": LATER } }));
    assert_eq!(
        line(&mut forum),
        placed(&[("Amman", 1), ("Sofia", 2)]),
        "a place given by hand goes before the order of entry"
    );
    forum.does("challenge_hold", json!({ "id": second, "by": first }));
    forum.does("edit_booking", json!({ "id": second, "status": "inquiry" }));
    let asked = forum.does("room_booking", json!({ "id": second }));
    for gone in ["rank", "hold_expires", "challenger"] {
        assert_eq!(asked[gone], Value::Null, "an inquiry has no {gone}");
    }
    forum.does("edit_booking", json!({ "id": second, "status": "hold" }));
    assert_eq!(line(&mut forum), placed(&[("Sofia", 1), ("Amman", 2)]), "it begins anew");
}

#[test]
fn every_field_of_a_booking_can_be_edited() {
    let mut forum = ForumInABox::new();
    let delegation = forum.id("Sofia");
    let id = holds(&mut forum, "Hall A", "09:00-11:00", "Office of Sofia");
    let before = forum.planner().plan().clone();
    let all = json!({
        "id": id, "title": "Sofia, office", "purpose": "office", "status": "inquiry", "set_up_minutes": 20,
        "tear_down_minutes": 15, "headcount": 4, "note": "Near the lift", "neutral_title": "Reserved",
        "layout": "boardroom", "equipment": "Printer", "booths": 2, "step_free": true, "delegation": delegation,
    });
    forum.does("edit_booking", all.clone());
    let now = forum.does("room_booking", json!({ "id": id }));
    for (field, value) in all.as_object().expect("fields") {
        assert_eq!(&now[field], value, "{field} was edited");
    }
    check_taken_back(&mut forum, &before);
}

#[test]
fn a_removed_session_takes_its_question_with_it() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let session = forum.adds_session("Hall A", "09:00-11:00", "Panel");
    let mut kept = forum.booking("Hall A", "09:00-11:00", "Room for the panel");
    (kept["session"], kept["status"]) = (json!(session), json!("hold"));
    let kept = forum.makes("Room for the panel", "book_room", kept);
    forum.does("challenge_hold", json!({ "id": first, "by": kept }));
    let before = forum.planner().plan().clone();
    forum.does("remove_session", json!({ "id": session }));
    assert_eq!(forum.does("room_booking", json!({ "id": first }))["challenger"], Value::Null);
    check_taken_back(&mut forum, &before);
}

#[test]
fn several_are_made_firm_or_given_back_in_one_step() {
    let mut forum = ForumInABox::new();
    let first = holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let behind = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    let beside = holds(&mut forum, "Hall B", "09:00-11:00", "Tirana");
    let before = forum.planner().plan().clone();
    let done = forum.does("confirm_bookings", json!({ "ids": [first, beside] }));
    let waiting = done["result"]["still_waiting"].as_array().expect("a list");
    assert_eq!(waiting.iter().map(|row| &row["title"]).collect::<Vec<_>>(), ["Amman"]);
    assert_eq!(done["said"]["facts"]["count"], "2");
    check_taken_back(&mut forum, &before);
    forum.does("release_bookings", json!({ "ids": [first, beside] }));
    assert_eq!(line(&mut forum), placed(&[("Amman", 1)]), "who waited is the first");
    forum.does("undo", json!({}));

    let apart = forum.planner().plan().clone();
    let refusal = forum.refuses("confirm_bookings", json!({ "ids": [beside, first, behind] }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "two of them want one room: {refusal:?}");
    assert_eq!(forum.refuses("release_bookings", json!({ "ids": [] })), Refusal::invalid("ids", Problem::Empty));
    assert!(forum.planner().plan() == &apart, "none of them is made firm");
}

#[test]
fn who_is_asked_to_decide_is_not_given_longer_and_a_copy_lapses_by_no_old_promise() {
    let mut forum = ForumInABox::new();
    let mut input = forum.booking("Hall A", "09:00-11:00", "Sofia");
    (input["status"], input["hold_expires"]) = (json!("hold"), json!({ "local": LATER }));
    let first = forum.makes("Sofia", "book_room", input);
    let second = holds(&mut forum, "Hall A", "10:00-12:00", "Amman");
    let ask = json!({ "id": first, "by": second, "answer_by": { "local": "2014-06-01T12:00" } });
    forum.does("challenge_hold", ask);
    assert_eq!(forum.does("room_booking", json!({ "id": first }))["hold_expires"]["local"], LATER);
    let rows = forum.does("list_holds", json!({}));
    let of_second = rows.as_array().expect("a list").iter().find(|row| row["id"] == json!(second)).expect("the second");
    assert_eq!(of_second["line"], json!([first, second]), "the line is told, the first first");
    let copy =
        json!({ "id": first, "starts": { "local": "2014-06-21T09:00" }, "ends": { "local": "2014-06-21T10:00" } });
    let copies = forum.does("copy_bookings", json!({ "copies": [copy] }))["result"].clone();
    assert_eq!(forum.does("room_booking", json!({ "id": copies[0] }))["hold_expires"], Value::Null);
}

#[test]
fn a_place_given_by_hand_is_that_place_in_the_line() {
    let mut forum = ForumInABox::new();
    holds(&mut forum, "Hall A", "09:00-11:00", "Sofia");
    let mut second = forum.booking("Hall A", "09:00-11:00", "Amman");
    (second["status"], second["hold_rank"]) = (json!("hold"), json!(2));
    forum.makes("Amman", "book_room", second);
    assert_eq!(line(&mut forum), placed(&[("Sofia", 1), ("Amman", 2)]));
    holds(&mut forum, "Hall A", "09:00-11:00", "Tirana");
    assert_eq!(line(&mut forum), placed(&[("Sofia", 1), ("Amman", 2), ("Tirana", 3)]));
    let mut far = forum.booking("Hall A", "09:00-11:00", "Kampala");
    (far["status"], far["hold_rank"]) = (json!("hold"), json!(9));
    forum.makes("Kampala", "book_room", far);
    assert_eq!(line(&mut forum).last(), placed(&[("Kampala", 4)]).last(), "the line is shorter than that");
}
