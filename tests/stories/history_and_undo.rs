//! Everything that is done to a forum is in its history, with who and when, and can be taken back and done again, also
//! tomorrow. What cannot be taken back yet says which later changes stand in the way.

use attache_planner::{Op, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn titles_of_rooms(forum: &mut ForumInABox) -> Vec<String> {
    let rooms = forum.does("list_spaces", json!({}));
    let names = rooms.as_array().expect("a list").iter().map(|room| room["name"].as_str().unwrap_or_default());
    names.map(str::to_owned).collect()
}

fn newest(forum: &mut ForumInABox) -> Value {
    forum.does("history", json!({ "limit": 1 }))["entries"][0].clone()
}

#[test]
fn undo_takes_back_the_newest_first_and_redo_brings_back_the_oldest_first() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    for name in ["One", "Two", "Three"] {
        forum.does("edit_space", json!({ "id": hall, "name": name }));
    }
    for name in ["Two", "One", "Hall A"] {
        forum.does("undo", json!({}));
        assert_eq!(titles_of_rooms(&mut forum)[0], name, "the newest change goes first");
    }
    for name in ["One", "Two", "Three"] {
        forum.does("redo", json!({}));
        assert_eq!(titles_of_rooms(&mut forum)[0], name, "what was taken back last comes back first");
    }
    assert_eq!(forum.refuses("redo", json!({})), Refusal::NothingToRedo, "everything is back");
    forum.assert_sound("after three undos and three redos");
}

#[test]
fn undo_and_redo_go_on_after_the_file_was_closed() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    for name in ["One", "Two", "Three"] {
        forum.does("edit_space", json!({ "id": hall, "name": name }));
    }
    forum.does("undo", json!({}));
    forum.reopen();
    let standing = forum.does("standing", json!({}));
    assert_eq!(
        standing["undo"]["facts"]["name"], "Two",
        "the button says what it will take back, also after a restart"
    );
    assert_eq!(standing["redo"]["facts"]["name"], "Three", "and what it will do again");
    forum.does("undo", json!({}));
    forum.reopen();
    forum.does("redo", json!({}));
    forum.does("redo", json!({}));
    assert_eq!(titles_of_rooms(&mut forum)[0], "Three", "closing the file forgets nothing");
}

#[test]
fn a_new_change_makes_redo_forget() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.does("edit_space", json!({ "id": hall, "name": "One" }));
    forum.does("undo", json!({}));
    forum.does("edit_space", json!({ "id": hall, "name": "Another" }));
    assert_eq!(forum.refuses("redo", json!({})), Refusal::NothingToRedo, "the way went on elsewhere");
    assert_eq!(forum.does("standing", json!({}))["redo"], Value::Null);
}

#[test]
fn a_refused_change_does_not_make_redo_forget() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.does("edit_space", json!({ "id": hall, "name": "One" }));
    forum.does("undo", json!({}));
    forum.refuses("edit_space", json!({ "id": hall, "name": "" }));
    forum.does("edit_space", json!({ "id": hall, "name": "Hall A" }));
    forum.does("redo", json!({}));
    assert_eq!(titles_of_rooms(&mut forum)[0], "One", "neither a refusal nor a change to the same is a change");
}

#[test]
fn the_founding_cannot_be_taken_back() {
    let mut forum = ForumInABox::founded();
    assert_eq!(forum.refuses("undo", json!({})), Refusal::NothingToUndo, "a file is always about a forum");
    assert_eq!(forum.refuses("undo", json!({ "position": 1 })), Refusal::NothingToUndo);
    for nowhere in [0, -1, 999, i64::MAX, i64::MIN] {
        assert_eq!(forum.refuses("undo", json!({ "position": nowhere })), Refusal::NothingToUndo, "{nowhere}");
    }
}

#[test]
fn an_older_change_can_be_taken_back_alone_when_nothing_depends_on_it() {
    let mut forum = ForumInABox::new();
    let (hall_a, hall_b) = (forum.id("Hall A"), forum.id("Hall B"));
    let older = forum.does("edit_space", json!({ "id": hall_a, "name": "Great Hall" }));
    forum.does("edit_space", json!({ "id": hall_b, "name": "Small Hall" }));
    forum.does("undo", json!({ "position": older["said"]["position"] }));
    assert_eq!(titles_of_rooms(&mut forum)[..2], ["Hall A", "Small Hall"], "only the one asked for was taken back");
    assert_eq!(
        forum.refuses("undo", json!({ "position": older["said"]["position"] })),
        Refusal::NothingToUndo,
        "it is taken back already"
    );
    forum.does("redo", json!({}));
    assert_eq!(titles_of_rooms(&mut forum)[..2], ["Great Hall", "Small Hall"]);
}

#[track_caller]
fn check_in_the_way(forum: &mut ForumInABox, older: &Value, expected: &[i64]) {
    let before = forum.planner().plan().clone();
    let refusal = forum.refuses("undo", json!({ "position": older["said"]["position"] }));
    let Refusal::LaterChanges { entries } = refusal else { panic!("later changes stand in the way: {refusal:?}") };
    let positions: Vec<i64> = entries.iter().map(|entry| entry.position).collect();
    assert_eq!(positions, expected, "whoever undoes must learn what to undo first, the newest first");
    assert!(*forum.planner().plan() == before, "a refused undo changes nothing");
    forum.assert_sound("after a refused undo");
}

fn position(done: &Value) -> i64 {
    done["said"]["position"].as_i64().expect("a place in the history")
}

#[test]
fn later_changes_to_the_same_thing_stand_in_the_way_and_are_named() {
    let mut forum = ForumInABox::new();
    let (hall_a, hall_b) = (forum.id("Hall A"), forum.id("Hall B"));
    let older = forum.does("edit_space", json!({ "id": hall_a, "name": "One" }));
    let second = forum.does("edit_space", json!({ "id": hall_a, "name": "Two" }));
    forum.does("edit_space", json!({ "id": hall_b, "name": "Unrelated" }));
    let third = forum.does("edit_space", json!({ "id": hall_a, "name": "Three" }));
    check_in_the_way(&mut forum, &older, &[position(&third), position(&second)]);
    forum.does("undo", json!({ "position": position(&third) }));
    check_in_the_way(&mut forum, &older, &[position(&second)]);
    forum.does("undo", json!({ "position": position(&second) }));
    forum.does("undo", json!({ "position": position(&older) }));
    assert_eq!(titles_of_rooms(&mut forum)[..2], ["Hall A", "Unrelated"]);
}

#[test]
fn things_that_were_added_to_a_thing_stand_in_its_way() {
    let mut forum = ForumInABox::new();
    let palau = forum.id("Palau");
    let room = forum.does("add_space", json!({ "venue": palau, "name": "Room 511" }));
    let id = room["result"].clone();
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    let booking =
        forum.does("book_room", json!({ "space": id, "starts": at("09:00"), "ends": at("10:00"), "title": "Panel" }));
    check_in_the_way(&mut forum, &room, &[position(&booking)]);
}

#[test]
fn a_booking_that_took_the_place_stands_in_the_way() {
    let mut forum = ForumInABox::new();
    let opening = forum.books("Hall A", "09:00-10:00", "Opening");
    let released = forum.does("edit_booking", json!({ "id": opening, "status": "released" }));
    forum.books("Hall A", "09:30-10:30", "Panel");
    let panel = newest(&mut forum)["position"].as_i64().expect("a place in the history");
    check_in_the_way(&mut forum, &released, &[panel]);
}

#[test]
fn an_undo_that_took_the_place_is_named_too() {
    let mut forum = ForumInABox::new();
    let opening = forum.books("Hall A", "09:00-10:00", "Opening");
    let released = forum.does("edit_booking", json!({ "id": opening, "status": "released" }));
    let panel = forum.books("Hall A", "09:30-10:30", "Panel");
    let hall_b = forum.id("Hall B");
    forum.does("move_booking", json!({ "id": panel, "space": hall_b }));
    // The opening gets its hall back although that was not the newest change; now the panel cannot return there.
    forum.does("undo", json!({ "position": position(&released) }));
    let refusal = forum.refuses("undo", json!({}));
    let Refusal::LaterChanges { entries } = refusal else { panic!("the opening is in the way: {refusal:?}") };
    assert!(!entries.is_empty(), "a person who is refused must learn what stands in the way");
    forum.does("redo", json!({}));
    forum.does("undo", json!({}));
    forum.assert_sound("after the opening gave way again");
}

/// A session with a speaker, a listener and a room of its own.
fn full_session(forum: &mut ForumInABox) -> String {
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let mut booking = forum.booking("Hall A", "09:00-10:00", "Room for the opening");
    booking["session"] = json!(session);
    forum.does("book_room", booking);
    for person in ["Ana Petrova", "Bilal Haddad"] {
        let person = forum.id(person);
        forum.does("attend_session", json!({ "session": session, "person": person, "function": "speaker" }));
    }
    session
}

#[test]
fn a_removed_session_comes_back_with_everybody_in_it() {
    let mut forum = ForumInABox::new();
    let session = full_session(&mut forum);
    let before = forum.planner().plan().clone();
    let done = forum.does("remove_session", json!({ "id": session }));
    assert_eq!(newest(&mut forum)["rows"], 4, "the session, two people's parts and the booking go in one change");
    assert_eq!(
        done["changed"],
        json!(["session", "attendance", "room_booking"]),
        "screens must know what to read again"
    );
    let gone = forum.planner().plan().clone();

    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one undo brings all of it back");
    forum.does("redo", json!({}));
    assert!(*forum.planner().plan() == gone, "one redo takes all of it away again");
    forum.reopen();
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "tomorrow too");
    forum.assert_sound("after removing and bringing back a session");
}

#[test]
fn a_removed_meeting_leg_and_stay_come_back_with_everybody_in_them() {
    let mut forum = ForumInABox::new();
    let (ana, bilal) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"));
    let both = json!([{ "person": ana, "side": "requesting" }, { "person": bilal, "side": "receiving" }]);
    let meeting = forum.makes(
        "Bilateral",
        "add_meeting",
        json!({ "title": "Sofia meets Amman", "kind": "bilateral", "participants": both }),
    );
    for (name, kind) in [("Sofia Airport", "airport"), ("Hotel Mar", "hotel")] {
        forum.makes(name, "add_place", json!({ "name": name, "kind": kind, "zone": "Europe/Sofia" }));
    }
    let at = |time: &str| json!({ "local": time });
    let (airport, hotel) = (forum.id("Sofia Airport"), forum.id("Hotel Mar"));
    let leg = forum.makes(
        "Flight",
        "add_leg",
        json!({
            "kind": "flight", "from": airport, "to": hotel, "travellers": [ana, bilal],
            "departs": at("2014-06-18T09:00"), "arrives": at("2014-06-18T12:00"),
        }),
    );
    let stay = forum.makes(
        "Nights",
        "add_stay",
        json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [ana, bilal] }),
    );
    for (command, id) in [("remove_meeting", meeting), ("remove_leg", leg), ("remove_stay", stay)] {
        let before = forum.planner().plan().clone();
        forum.does(command, json!({ "id": id }));
        assert_eq!(newest(&mut forum)["rows"], 3, "{command} takes two people's parts along in one change");
        forum.does("undo", json!({}));
        assert!(*forum.planner().plan() == before, "{command} is taken back whole");
    }
    forum.assert_sound("after three removals were taken back");
}

#[test]
fn the_history_says_who_did_what_and_when() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.planner_mut().set_name("Georgi, liaison officer".to_owned());
    forum.does("edit_space", json!({ "id": hall, "name": "Great Hall" }));
    let entry = newest(&mut forum);
    assert_eq!(entry["who"], "Georgi, liaison officer");
    assert_eq!(entry["op"], Op::EditSpace.word());
    assert_eq!(entry["facts"]["name"], "Great Hall");
    assert_eq!(entry["tables"], json!(["space"]));
    assert_eq!(entry["state"], "done");
    let date = entry["at"]["date"].as_str().expect("a day");
    assert_eq!(date, "2014-05-13", "the clock that was handed in says so, whatever the machine's clock says");
    assert_eq!(entry["at"]["zone"], "Europe/Madrid", "read on the forum's wall");

    forum.does("undo", json!({}));
    let undo = newest(&mut forum);
    assert_eq!((&undo["state"], &undo["op"]), (&json!("undo"), &json!("edit_space")), "an undo is an entry of its own");
    assert_eq!(undo["of"], entry["position"], "and says what it is about");
    let page = forum.does("history", json!({ "limit": 2 }));
    assert_eq!(page["entries"][1]["state"], "undone", "what was taken back is marked, not deleted");
    assert_eq!(page["more"], true, "there is more before these two");
    let oldest = forum.does("history", json!({ "before": 2 }));
    assert_eq!(oldest["entries"][0]["state"], "founding", "the first entry tells how the file began");
    assert_eq!(oldest["more"], false);
}

#[test]
fn a_name_too_long_for_the_history_does_not_stop_the_work() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.planner_mut().set_name("Ñ".repeat(5_000) + "\u{0}\n");
    forum.does("edit_space", json!({ "id": hall, "name": "Great Hall" }));
    let who = newest(&mut forum)["who"].as_str().expect("a name").to_owned();
    assert_eq!(who, "Ñ".repeat(200), "the name is cut; the change is what matters");
}

#[test]
fn a_change_that_changes_nothing_leaves_no_entry() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    let before = newest(&mut forum)["position"].clone();
    let done = forum.does("edit_space", json!({ "id": hall, "name": "Hall A" }));
    assert_eq!(done["said"]["position"], 0, "everything was as asked already");
    assert_eq!(done["changed"], json!([]), "no screen has to read anything again");
    forum.does("edit_space", json!({ "id": hall }));
    assert_eq!(newest(&mut forum)["position"], before, "the history holds what was done, no more");
}
