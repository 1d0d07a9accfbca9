//! Several bookings, sessions and meetings move at once, two exchange rooms, bookings are copied: each is one change, which
//! one undo takes back. A divisible room and its parts are never promised to two parties, at any hour of day or night.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn at(time: &str) -> Value {
    json!({ "local": format!("2014-06-19T{time}") })
}

/// The forum with a hall that is divided: 517CD is 517C and 517D.
fn with_divided_hall() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let venue = forum.id("Palau");
    let whole = forum.makes("517CD", "add_space", json!({ "venue": venue, "name": "517CD" }));
    for part in ["517C", "517D"] {
        forum.makes(part, "add_space", json!({ "venue": venue, "name": part, "parent": whole }));
    }
    forum
}

fn booking(id: &str) -> Value {
    json!({ "what": "room_booking", "id": id })
}

/// A move of a booking to another room.
fn to_room(forum: &ForumInABox, id: &str, room: &str) -> Value {
    json!({ "what": "room_booking", "id": id, "space": forum.id(room) })
}

/// The room and the hours of a booking.
fn place(forum: &mut ForumInABox, id: &str) -> (String, String, String) {
    let booking = forum.does("room_booking", json!({ "id": id }));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (text(&booking["space_name"]), text(&booking["starts"]["time"]), text(&booking["ends"]["time"]))
}

/// Fails unless one undo brings back what was before, and one redo what is now.
#[track_caller]
fn check_taken_back(forum: &mut ForumInABox, before: &attache_domain::plan::Plan) {
    let after = forum.planner().plan().clone();
    assert!(after != *before, "something was changed");
    forum.does("undo", json!({}));
    assert!(forum.planner().plan() == before, "one undo takes all of it back");
    forum.does("redo", json!({}));
    assert!(*forum.planner().plan() == after, "one redo makes all of it again");
    forum.assert_sound("after undo and redo");
    forum.planner().check_file().expect("the history says the same as the tables");
}

#[test]
fn two_bookings_exchange_rooms_in_one_change_in_whatever_order() {
    for turned in [false, true] {
        let mut forum = ForumInABox::new();
        let opening = forum.books("Hall A", "09:00-10:00", "Opening");
        let panel = forum.books("Hall B", "09:30-10:30", "Panel");
        let before = forum.planner().plan().clone();
        let mut moves = vec![to_room(&forum, &opening, "Hall B"), to_room(&forum, &panel, "Hall A")];
        if turned {
            moves.reverse();
        }
        let done = forum.does("move_bookings", json!({ "moves": moves }));
        assert_eq!(done["said"]["facts"]["count"], "2");
        assert_eq!(place(&mut forum, &opening).0, "Hall B");
        assert_eq!(place(&mut forum, &panel).0, "Hall A");
        check_taken_back(&mut forum, &before);
    }
}

#[test]
fn three_go_round_and_times_change_with_rooms() {
    let mut forum = ForumInABox::new();
    let ids: Vec<String> = [("Hall A", "One"), ("Hall B", "Two"), ("Room 510", "Three")]
        .iter()
        .map(|(room, title)| forum.books(room, "09:00-10:00", title))
        .collect();
    let before = forum.planner().plan().clone();
    let moves: Vec<Value> = ids
        .iter()
        .zip(["Hall B", "Room 510", "Hall A"])
        .map(|(id, room)| {
            json!({ "what": "room_booking", "id": id, "space": forum.id(room), "starts": at("09:30"), "ends": at("11:00") })
        })
        .collect();
    forum.does("move_bookings", json!({ "moves": moves }));
    assert_eq!(place(&mut forum, &ids[2]), ("Hall A".into(), "09:30".into(), "11:00".into()));
    check_taken_back(&mut forum, &before);
}

#[test]
fn the_whole_changes_places_with_what_was_in_another_room() {
    let mut forum = with_divided_hall();
    let plenary = forum.books("517CD", "09:00-12:00", "Plenary");
    let panel = forum.books("Hall A", "09:00-12:00", "Panel");
    let before = forum.planner().plan().clone();
    let moves = [to_room(&forum, &panel, "517C"), to_room(&forum, &plenary, "Hall A")];
    forum.does("move_bookings", json!({ "moves": moves }));
    check_taken_back(&mut forum, &before);
    forum.books("517D", "09:00-12:00", "Workshop");

    // The plenary cannot come back while the other half is used too.
    let moves = [to_room(&forum, &plenary, "517CD"), to_room(&forum, &panel, "Hall A")];
    let refusal = forum.refuses("move_bookings", json!({ "moves": moves }));
    assert!(
        matches!(refusal, Refusal::SpaceDoubleBooked { space, holder, .. } if space == "517D" && holder == "Workshop")
    );
}

#[test]
fn one_that_cannot_go_stops_all_of_them() {
    let mut forum = ForumInABox::new();
    let opening = forum.books("Hall A", "09:00-10:00", "Opening");
    let panel = forum.books("Hall A", "10:00-11:00", "Panel");
    forum.books("Hall B", "10:30-11:30", "Press");
    let before = forum.planner().plan().clone();
    let moves = [to_room(&forum, &opening, "Hall B"), to_room(&forum, &panel, "Hall B")];
    let refusal = forum.refuses("move_bookings", json!({ "moves": moves }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Press"), "it names who is there");
    assert!(*forum.planner().plan() == before, "not even the opening went");

    // Two of them want one room at once.
    let room = forum.id("Room 510");
    let to = |id: &str| json!({ "what": "room_booking", "id": id, "space": room, "starts": at("09:00"), "ends": at("10:00") });
    let refusal = forum.refuses("move_bookings", json!({ "moves": [to(&opening), to(&panel)] }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "they are in each other's way: {refusal:?}");
    forum.assert_sound("after refusals");
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let mut forum = ForumInABox::new();
    let opening = forum.books("Hall A", "09:00-10:00", "Opening");
    let twice = json!({ "moves": [to_room(&forum, &opening, "Hall B"), to_room(&forum, &opening, "Room 510")] });
    assert_eq!(forum.refuses("move_bookings", twice), Refusal::NamedTwice { name: "Opening".to_owned() });
    for nothing in
        [json!({ "moves": [] }), json!({ "moves": [{ "what": "room_booking", "id": opening, "space": null }] })]
    {
        let refusal = forum.refuses("move_bookings", nothing.clone());
        assert!(matches!(refusal, Refusal::Invalid { .. }), "{nothing}: {refusal:?}");
    }
    let nobody = json!({ "moves": [{ "what": "session", "id": "018f0000-0000-7000-8000-000000000000" }] });
    assert!(matches!(forum.refuses("move_bookings", nobody), Refusal::NotFound { .. }));
    let with_itself = json!({ "one": booking(&opening), "other": booking(&opening) });
    assert_eq!(forum.refuses("swap_bookings", with_itself), Refusal::NamedTwice { name: "Opening".to_owned() });
}

/// A session with a confirmed booking of its room for its hours.
fn kept_session(forum: &mut ForumInABox, room: &str, hours: &str, title: &str) -> (String, String) {
    let session = forum.adds_session(room, hours, title);
    let kept_for = format!("Room for {title}");
    let mut input = forum.booking(room, hours, &kept_for);
    input["session"] = json!(session);
    let booking = forum.makes(&kept_for, "book_room", input);
    (session, booking)
}

#[test]
fn sessions_meetings_and_bookings_move_together_each_with_what_belongs_to_it() {
    let mut forum = ForumInABox::new();
    let (opening, kept) = kept_session(&mut forum, "Hall A", "09:00-10:00", "Opening");
    let (panel, room_of_panel) = kept_session(&mut forum, "Hall B", "09:00-10:00", "Panel");
    let room = forum.id("Room 510");
    let meeting = json!({ "title": "Sofia meets Amman", "kind": "bilateral", "space": room, "starts": at("09:00"), "ends": at("10:00") });
    let meeting = forum.makes("Bilateral", "add_meeting", meeting);
    let press = forum.books("Room 510", "11:00-12:00", "Press");
    let before = forum.planner().plan().clone();

    let (hall_a, hall_b) = (forum.id("Hall A"), forum.id("Hall B"));
    let moves = json!({ "moves": [
        // The session leads its booking, and the booking of the panel leads the panel.
        { "what": "session", "id": opening, "space": hall_b },
        { "what": "room_booking", "id": room_of_panel, "space": hall_a, "starts": at("09:30"), "ends": at("10:30") },
        { "what": "meeting", "id": meeting, "starts": at("11:00"), "ends": at("12:00") },
        { "what": "room_booking", "id": press, "starts": at("09:00"), "ends": at("10:00") },
    ] });
    forum.does("move_bookings", moves);
    assert_eq!(place(&mut forum, &kept), ("Hall B".into(), "09:00".into(), "10:00".into()), "it goes with its session");
    let panel = forum.does("session", json!({ "id": panel }));
    assert_eq!((&panel["space_name"], &panel["starts"]["time"]), (&json!("Hall A"), &json!("09:30")), "it was led");
    assert_eq!(forum.conflicts(), [], "everybody has a room of their own");
    check_taken_back(&mut forum, &before);
}

#[test]
fn the_words_and_the_time_of_a_meeting_change_in_one_step_and_its_room_follows() {
    let mut forum = ForumInABox::new();
    let (room, hall) = (forum.id("Room 510"), forum.id("Hall B"));
    let meeting = json!({ "title": "Sofia meets Amman", "kind": "bilateral", "space": room, "starts": at("09:00"), "ends": at("10:00") });
    let meeting = forum.makes("Bilateral", "add_meeting", meeting);
    let mut kept = forum.booking("Room 510", "09:00-10:00", "Room for the two");
    kept["meeting"] = json!(meeting);
    let kept = forum.makes("Room for the two", "book_room", kept);
    let before = forum.planner().plan().clone();
    let letter =
        json!({ "id": meeting, "title": "Sofia – Amman", "space": hall, "starts": at("11:00"), "ends": at("12:00") });
    forum.does("edit_meeting", letter);
    assert_eq!(place(&mut forum, &kept), ("Hall B".into(), "11:00".into(), "12:00".into()));
    let now = forum.does("meeting", json!({ "id": meeting }));
    assert_eq!((&now["title"], &now["space_name"]), (&json!("Sofia – Amman"), &json!("Hall B")));
    check_taken_back(&mut forum, &before);
    forum.does("edit_meeting", json!({ "id": meeting, "starts": null, "ends": null, "space": null }));
    assert_eq!(forum.does("meeting", json!({ "id": meeting }))["starts"], Value::Null);
    assert_eq!(forum.does("room_booking", json!({ "id": kept }))["status"], "released", "nobody comes at a known time");
}

#[test]
fn a_booking_that_is_longer_than_its_session_grows_with_it() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let mut with_session = |hours: &str, title: &str| {
        let mut booking = forum.booking("Hall A", hours, title);
        booking["session"] = json!(session);
        forum.makes(title, "book_room", booking)
    };
    let before = with_session("08:00-08:30", "Flowers");
    let longer = with_session("08:30-10:15", "Opening, with doors");
    let after = with_session("10:15-10:30", "Clearing");
    forum.does("edit_session", json!({ "id": session, "ends": at("10:40") }));
    let hours = |forum: &mut ForumInABox, id: &str| {
        let (_, starts, ends) = place(forum, id);
        format!("{starts}-{ends}")
    };
    assert_eq!(hours(&mut forum, &longer), "08:30-10:55", "its doors close as long after the end as before");
    assert_eq!(hours(&mut forum, &before), "08:00-08:30", "what is for before it stays");
    assert_eq!(hours(&mut forum, &after), "10:55-11:10", "what is for after it comes later");
    let late = forum.booking("Hall A", "10:50-11:50", "Press");
    let refusal = forum.refuses("book_room", late);
    assert!(
        matches!(&refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Opening, with doors"),
        "{refusal:?}"
    );
    forum.does("edit_booking", json!({ "id": longer, "title": "Opening" }));
    forum.does("edit_session", json!({ "id": session, "title": "Grand opening" }));
    assert_eq!(forum.does("room_booking", json!({ "id": longer }))["title"], "Grand opening", "it carried the name");
    assert_eq!(forum.does("room_booking", json!({ "id": after }))["title"], "Clearing", "this one never did");
    let meeting = forum.makes("Two", "add_meeting", json!({ "title": "Two", "kind": "bilateral" }));
    let mut both = forum.booking("Hall B", "09:00-10:00", "Both");
    (both["session"], both["meeting"]) = (json!(session), json!(meeting));
    assert_eq!(forum.refuses("book_room", both), Refusal::invalid("meeting", Problem::OneOnly));
}

#[test]
fn a_session_and_its_booking_chosen_together_do_not_drift_apart() {
    let mut forum = ForumInABox::new();
    let (session, kept) = kept_session(&mut forum, "Hall A", "09:00-10:00", "Opening");
    let hall_b = forum.id("Hall B");
    let one = |what: &str, id: &str| json!({ "what": what, "id": id, "space": hall_b, "starts": at("14:00"), "ends": at("15:00") });
    for moves in
        [[one("session", &session), one("room_booking", &kept)], [one("room_booking", &kept), one("session", &session)]]
    {
        forum.does("move_bookings", json!({ "moves": moves }));
        assert_eq!(place(&mut forum, &kept), ("Hall B".into(), "14:00".into(), "15:00".into()));
        assert_eq!(forum.does("session", json!({ "id": session }))["starts"]["time"], "14:00");
        forum.does("undo", json!({}));
    }
    // Back to the lane of what has no place: its booking is given back.
    forum.does(
        "move_bookings",
        json!({ "moves": [{ "what": "session", "id": session, "space": null, "starts": null, "ends": null }] }),
    );
    assert_eq!(forum.does("room_booking", json!({ "id": kept }))["status"], "released", "nobody will use it");
}

#[test]
fn two_swap_rooms_and_with_them_their_hours_if_asked() {
    let mut forum = ForumInABox::new();
    let (opening, kept) = kept_session(&mut forum, "Hall A", "09:00-10:00", "Opening");
    let press = forum.books("Hall B", "09:30-11:00", "Press");
    let before = forum.planner().plan().clone();
    let pair = json!({ "one": { "what": "session", "id": opening }, "other": booking(&press) });
    forum.does("swap_bookings", pair.clone());
    assert_eq!(place(&mut forum, &kept), ("Hall B".into(), "09:00".into(), "10:00".into()), "with its own hours");
    assert_eq!(place(&mut forum, &press), ("Hall A".into(), "09:30".into(), "11:00".into()));
    check_taken_back(&mut forum, &before);

    let mut with_times = pair.clone();
    with_times["times"] = json!(true);
    let before = forum.planner().plan().clone();
    forum.does("swap_bookings", with_times);
    assert_eq!(place(&mut forum, &kept), ("Hall A".into(), "09:30".into(), "11:00".into()));
    assert_eq!(place(&mut forum, &press), ("Hall B".into(), "09:00".into(), "10:00".into()));
    check_taken_back(&mut forum, &before);

    forum.does("move_session", json!({ "id": opening, "space": null }));
    let refusal = forum.refuses("swap_bookings", pair);
    assert!(matches!(refusal, Refusal::Invalid { field, .. } if field == "space"), "it has no room to give");
}

#[test]
fn a_copy_is_the_same_elsewhere_and_serves_nothing() {
    let mut forum = ForumInABox::new();
    let (_, kept) = kept_session(&mut forum, "Hall A", "09:00-10:00", "Opening");
    let layout = json!({ "id": kept, "layout": "u_shape", "note": "Flags", "headcount": 30, "set_up_minutes": 45 });
    forum.does("edit_booking", layout);
    let before = forum.planner().plan().clone();
    let hall_b = forum.id("Hall B");
    let copies = json!({ "copies": [
        { "id": kept, "space": hall_b, "starts": at("09:00"), "ends": at("10:00") },
        { "id": kept, "starts": at("10:00"), "ends": at("11:30") },
    ] });
    let done = forum.does("copy_bookings", copies);
    let second = done["result"][1].as_str().expect("two keys").to_owned();
    let copy = forum.does("room_booking", json!({ "id": second }));
    assert_eq!((&copy["layout"], &copy["note"], &copy["headcount"]), (&json!("u_shape"), &json!("Flags"), &json!(30)));
    assert_eq!((&copy["status"], &copy["set_up_minutes"]), (&json!("confirmed"), &json!(45)));
    assert_eq!((&copy["session"], &copy["space_name"]), (&Value::Null, &json!("Hall A")), "the session has its room");
    check_taken_back(&mut forum, &before);

    let taken = json!({ "copies": [{ "id": kept, "starts": at("09:30"), "ends": at("10:00") }] });
    let refusal = forum.refuses("copy_bookings", taken);
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Room for Opening"));
    let room = forum.id("Room 510");
    let both = json!({ "id": kept, "space": room, "starts": at("09:00"), "ends": at("10:00") });
    let refusal = forum.refuses("copy_bookings", json!({ "copies": [both, both] }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "two copies cannot share one room: {refusal:?}");
}

/// The input for a booking from a time on one day to a time on another.
fn from_to(forum: &ForumInABox, room: &str, from: &str, to: &str, title: &str) -> Value {
    json!({ "space": forum.id(room), "starts": { "local": from }, "ends": { "local": to }, "title": title })
}

#[test]
fn a_divided_hall_is_one_room_across_midnight_and_for_days() {
    let mut forum = with_divided_hall();
    let gala = from_to(&forum, "517CD", "2014-06-19T22:00", "2014-06-20T02:00", "Gala");
    let gala = forum.makes("Gala", "book_room", gala);
    for (room, from, to) in [
        ("517C", "2014-06-19T22:00", "2014-06-20T02:00"),
        ("517D", "2014-06-20T01:59", "2014-06-20T03:00"),
        ("517C", "2014-06-19T21:00", "2014-06-19T22:01"),
        ("517D", "2014-06-18T09:00", "2014-06-21T18:00"),
    ] {
        let input = from_to(&forum, room, from, to, "Cleaning");
        let refusal = forum.refuses("book_room", input);
        assert!(
            matches!(&refusal, Refusal::SpaceDoubleBooked { space, holder, .. } if space == "517CD" && holder == "Gala"),
            "{room} from {from}: {refusal:?}"
        );
    }
    // From the stroke at which the gala ends, three days long, until the next begins.
    let exhibition = from_to(&forum, "517C", "2014-06-20T02:00", "2014-06-23T02:00", "Exhibition");
    let exhibition = forum.makes("Exhibition", "book_room", exhibition);
    forum.does("book_room", from_to(&forum, "517D", "2014-06-20T02:00", "2014-06-20T23:59", "Storage"));
    assert_eq!(forum.conflicts(), [], "the halves are two rooms, and what touches does not overlap");
    let late = json!({ "local": "2014-06-20T02:30" });
    let refusal = forum.refuses("move_booking", json!({ "id": gala, "ends": late }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "the gala cannot run longer: {refusal:?}");

    let moved = forum.does("room_booking", json!({ "id": exhibition }));
    assert_eq!((&moved["starts"]["date"], &moved["ends"]["date"]), (&json!("2014-06-20"), &json!("2014-06-23")));
    let before = forum.planner().plan().clone();
    forum.does("edit_booking", json!({ "id": exhibition, "status": "hold", "note": "Perhaps shorter" }));
    let longer = json!({ "local": "2014-06-24T02:00" });
    forum.does("move_booking", json!({ "id": exhibition, "ends": longer }));
    forum.does("undo", json!({}));
    check_taken_back(&mut forum, &before);
}

#[test]
fn identical_hours_of_the_whole_and_a_part_are_refused_or_told() {
    let mut forum = with_divided_hall();
    forum.books("517CD", "09:00-10:00", "Plenary");
    let mut same = forum.booking("517C", "09:00-10:00", "Panel");
    let refusal = forum.refuses("book_room", same.clone());
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { space, .. } if space == "517CD"), "the whole is taken");
    same["status"] = json!("hold");
    let hold = forum.makes("Panel", "book_room", same);
    let refusal = forum.refuses("confirm_booking", json!({ "id": hold }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Plenary"), "it stays a hold");
    let rules: Vec<&str> = forum.conflicts().iter().map(|conflict| conflict.rule.word()).collect();
    assert!(rules.contains(&"space_double_booked"), "and the list says so: {rules:?}");
}
