//! A room of the forum can be firmly promised to one party at a time. Bookings may touch, may be pencilled in over a
//! firm one (with a warning), and follow the session they were made for.

use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

#[test]
fn bookings_that_only_touch_are_fine() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    forum.books("Hall A", "10:00-11:00", "Panel");
    forum.books("Hall A", "08:00-09:00", "Set-up");
    assert_eq!(forum.conflicts(), [], "one ends at the moment the next begins");
}

#[test]
fn a_second_firm_booking_is_refused_and_the_first_is_named() {
    let mut forum = ForumInABox::new();
    let opening = forum.books("Hall A", "09:00-10:00", "Opening");
    for hours in ["09:30-10:30", "08:30-09:30", "09:15-09:45", "08:00-11:00", "09:00-10:00"] {
        let input = forum.booking("Hall A", hours, "Panel");
        let refusal = forum.refuses("book_room", input);
        let named = Refusal::SpaceDoubleBooked {
            space: "Hall A".to_owned(),
            holder: "Opening".to_owned(),
            starts: "2014-06-19 09:00".to_owned(),
            ends: "2014-06-19 10:00".to_owned(),
            holder_id: opening.clone(),
        };
        assert_eq!(refusal, named, "{hours} overlaps, and people must know with whom to talk");
    }
    forum.books("Hall B", "09:00-10:00", "Panel");
    forum.assert_sound("after refusals");
}

#[test]
fn a_hold_over_a_firm_booking_is_a_warning() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let mut input = forum.booking("Hall A", "09:30-10:30", "Perhaps a panel");
    input["status"] = json!("hold");
    let done = forum.does("book_room", input);
    assert_eq!(done["appeared"].as_array().map(Vec::len), Some(1), "the answer says what came with it");
    let conflicts = forum.conflicts();
    assert_eq!(conflicts.len(), 1, "one hold, one firm booking");
    assert_eq!(conflicts[0].rule.word(), "space_double_booked");
    assert_eq!(serde_json::to_value(conflicts[0].level).expect("a word"), "warn", "a hold promises nothing");
    assert_eq!(conflicts[0].facts["minutes"], "30", "09:30 to 10:00 is in both");

    let hold = done["result"].clone();
    let refusal = forum.refuses("edit_booking", json!({ "id": hold, "status": "confirmed" }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "a hold cannot be made firm over a firm one");
    let done = forum.does("edit_booking", json!({ "id": hold, "status": "released" }));
    assert_eq!(done["gone"].as_array().map(Vec::len), Some(1), "what is given back is in nobody's way");
}

#[test]
fn a_released_room_can_be_promised_again() {
    let mut forum = ForumInABox::new();
    let opening = forum.books("Hall A", "09:00-10:00", "Opening");
    forum.does("edit_booking", json!({ "id": opening, "status": "released" }));
    forum.books("Hall A", "09:00-10:00", "Panel");
    let refusal = forum.refuses("edit_booking", json!({ "id": opening, "status": "confirmed" }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Panel"), "it went to the panel");
}

#[test]
fn a_booking_moves_and_is_resized_only_where_there_is_room() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let panel = forum.books("Hall A", "10:00-11:00", "Panel");
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });

    let refusal = forum.refuses("move_booking", json!({ "id": panel, "starts": at("09:30") }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Opening"), "it grew too early");
    forum.does("move_booking", json!({ "id": panel, "ends": at("12:00") }));
    let hall_b = forum.id("Hall B");
    forum.does("move_booking", json!({ "id": panel, "space": hall_b, "starts": at("09:00") }));

    let now = forum.does("room_booking", json!({ "id": panel }));
    assert_eq!(now["space_name"], "Hall B");
    assert_eq!((&now["starts"]["time"], &now["ends"]["time"]), (&json!("09:00"), &json!("12:00")), "moved and resized");
    let refusal = forum.refuses("move_booking", json!({ "id": panel, "ends": at("09:00") }));
    assert!(matches!(refusal, Refusal::Invalid { field, .. } if field == "ends"), "an end must come after the start");
    forum.assert_sound("after moving");
}

/// A session in Hall A with a firm booking made for it.
fn session_with_booking(forum: &mut ForumInABox) -> (String, String) {
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let mut input = forum.booking("Hall A", "09:00-10:00", "Room for the opening");
    input["session"] = json!(session);
    let booking = forum.makes("Room for the opening", "book_room", input);
    (session, booking)
}

fn place_of(booking: &Value) -> (String, String, String) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (text(&booking["space_name"]), text(&booking["starts"]["time"]), text(&booking["status"]))
}

#[test]
fn a_session_takes_its_booking_along() {
    let mut forum = ForumInABox::new();
    let (session, booking) = session_with_booking(&mut forum);
    assert_eq!(forum.conflicts(), [], "a session and the booking made for it are one use of the room");

    let hall_b = forum.id("Hall B");
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    forum.does("move_session", json!({ "id": session, "space": hall_b, "starts": at("11:00"), "ends": at("12:00") }));
    let now = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!(place_of(&now), ("Hall B".into(), "11:00".into(), "confirmed".into()), "the two move together");
    let entry = &forum.does("history", json!({ "limit": 1 }))["entries"][0];
    assert_eq!(entry["rows"], 2, "session and booking moved in one change, so one undo brings both back");

    forum.books("Hall A", "11:00-12:00", "Press");
    let hall_a = forum.id("Hall A");
    let refusal = forum.refuses("move_session", json!({ "id": session, "space": hall_a }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Press"), "Hall A is promised");
    let still = forum.does("session", json!({ "id": session }));
    assert_eq!(still["space_name"], "Hall B", "a refused move moves nothing, not even the session");
    forum.assert_sound("after moving a session");
}

#[test]
fn a_booking_takes_its_session_along() {
    let mut forum = ForumInABox::new();
    let (session, booking) = session_with_booking(&mut forum);
    let room = forum.id("Room 510");
    forum.does("move_booking", json!({ "id": booking, "space": room }));
    assert_eq!(forum.does("session", json!({ "id": session }))["space_name"], "Room 510", "the two move together");

    forum.does("edit_booking", json!({ "id": booking, "status": "released" }));
    let hall_b = forum.id("Hall B");
    forum.does("move_booking", json!({ "id": booking, "space": hall_b }));
    let still = forum.does("session", json!({ "id": session }));
    assert_eq!(still["space_name"], "Room 510", "a booking that was given back moves nothing any more");
}

#[test]
fn no_room_is_kept_for_what_was_called_off() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Panel");
    let booked = |forum: &ForumInABox, status: &str| {
        let mut booking = forum.booking("Hall A", "09:00-10:00", "Panel");
        (booking["session"], booking["status"]) = (json!(session), json!(status));
        booking
    };
    let kept = booked(&forum, "confirmed");
    let kept = forum.makes("kept", "book_room", kept);
    forum.does("edit_session", json!({ "id": session, "cancelled": true }));
    let off = Refusal::SessionIsOff { name: "Panel".to_owned() };
    for status in ["confirmed", "hold", "inquiry"] {
        let again = booked(&forum, status);
        assert_eq!(forum.refuses("book_room", again), off, "{status}");
    }
    assert_eq!(forum.refuses("edit_booking", json!({ "id": kept, "status": "confirmed" })), off);
    assert_eq!(forum.refuses("confirm_booking", json!({ "id": kept })), off);
    forum.does("edit_booking", json!({ "id": kept, "note": "Was to be in the hall" }));
    forum.does("edit_session", json!({ "id": session, "cancelled": false }));
    forum.does("confirm_booking", json!({ "id": kept }));
    let talk = json!({ "title": "Talk", "kind": "bilateral", "status": "cancelled" });
    let talk = forum.makes("Talk", "add_meeting", talk);
    let mut booking = forum.booking("Hall B", "09:00-10:00", "Talk");
    booking["meeting"] = json!(talk);
    assert_eq!(forum.refuses("book_room", booking), Refusal::MeetingIsOff { name: "Talk".to_owned() });
    forum.assert_sound("after refusals");
}

#[test]
fn a_cancelled_session_gives_its_room_back() {
    let mut forum = ForumInABox::new();
    let (session, booking) = session_with_booking(&mut forum);
    forum.does("edit_session", json!({ "id": session, "cancelled": true }));
    let now = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!(now["status"], "released", "nobody will use it");
    forum.books("Hall A", "09:00-10:00", "Panel");
    assert_eq!(forum.conflicts(), [], "a cancelled session is in nobody's way");
}

#[test]
fn a_room_that_loses_its_time_is_given_back() {
    let mut forum = ForumInABox::new();
    let (session, booking) = session_with_booking(&mut forum);
    forum.does("move_session", json!({ "id": session, "starts": null, "ends": null }));
    let now = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!(now["status"], "released", "a booking needs hours, and the session has none any more");
}

/// A session in Hall A with a firm booking of it and one of Hall B for those who find no seat.
fn session_with_overflow(forum: &mut ForumInABox) -> (String, String, String) {
    let (session, main) = session_with_booking(forum);
    let mut overflow = forum.booking("Hall B", "09:00-10:00", "Overflow");
    overflow["session"] = json!(session);
    let overflow = forum.makes("Overflow", "book_room", overflow);
    (session, main, overflow)
}

#[test]
fn two_rooms_kept_for_one_session_move_with_it_in_time_and_keep_apart() {
    let mut forum = ForumInABox::new();
    let (session, main, overflow) = session_with_overflow(&mut forum);
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    forum.does("move_session", json!({ "id": session, "starts": at("09:30"), "ends": at("10:30") }));
    let now = |forum: &mut ForumInABox, id: &str| place_of(&forum.does("room_booking", json!({ "id": id })));
    assert_eq!(now(&mut forum, &main), ("Hall A".into(), "09:30".into(), "confirmed".into()));
    assert_eq!(now(&mut forum, &overflow), ("Hall B".into(), "09:30".into(), "confirmed".into()), "it is still needed");

    let room = forum.id("Room 510");
    forum.does("move_session", json!({ "id": session, "space": room }));
    assert_eq!(now(&mut forum, &main).0, "Room 510", "the session's own room goes where the session goes");
    assert_eq!(now(&mut forum, &overflow).0, "Hall B", "the overflow stays where it is");

    let hall_b = forum.id("Hall B");
    let refusal = forum.refuses("move_session", json!({ "id": session, "space": hall_b }));
    assert!(
        matches!(&refusal, Refusal::SpaceDoubleBooked { holder, .. } if holder == "Overflow"),
        "one room cannot be kept twice: {refusal:?}"
    );

    let hall_a = forum.id("Hall A");
    forum.does("move_booking", json!({ "id": overflow, "space": hall_a }));
    assert_eq!(
        forum.does("session", json!({ "id": session }))["space_name"],
        "Room 510",
        "an overflow room leads nobody"
    );
    forum.assert_sound("after moving a session with two rooms");
}

#[test]
fn setting_up_for_a_session_is_shifted_with_it() {
    let mut forum = ForumInABox::new();
    let (session, main) = session_with_booking(&mut forum);
    let mut set_up = forum.booking("Hall A", "08:00-09:00", "Stage");
    set_up["session"] = json!(session);
    let set_up = forum.makes("Stage", "book_room", set_up);
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    forum.does("move_session", json!({ "id": session, "starts": at("09:30"), "ends": at("10:30") }));
    let of = |forum: &mut ForumInABox, id: &str| {
        let booking = forum.does("room_booking", json!({ "id": id }));
        (booking["starts"]["time"].clone(), booking["ends"]["time"].clone())
    };
    assert_eq!(of(&mut forum, &main), (json!("09:30"), json!("10:30")));
    assert_eq!(of(&mut forum, &set_up), (json!("08:30"), json!("09:30")), "it ends when the session begins, as before");
    assert_eq!(forum.conflicts(), [], "what serves one session is not in its own way");
    forum.does("undo", json!({}));
    assert_eq!(of(&mut forum, &set_up), (json!("08:00"), json!("09:00")), "all of it is one change");
    forum.assert_sound("after shifting and taking it back");
}

#[test]
fn a_booking_at_other_hours_does_not_hide_its_session() {
    let mut forum = ForumInABox::new();
    let (session, booking) = session_with_booking(&mut forum);
    forum.does("edit_booking", json!({ "id": booking, "status": "released" }));
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    forum.does("move_session", json!({ "id": session, "starts": at("14:00"), "ends": at("15:00") }));
    forum.does("edit_booking", json!({ "id": booking, "status": "confirmed" }));
    forum.adds_session("Hall A", "14:30-15:30", "Panel");
    let conflicts = forum.conflicts();
    assert_eq!(conflicts.len(), 1, "two sessions in one room, whatever is booked in the morning");
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    let titles: Vec<&str> =
        grid["bars"].as_array().expect("bars").iter().filter_map(|bar| bar["title"].as_str()).collect();
    assert!(titles.contains(&"Room for the opening"), "who looks for a free room must see it: {titles:?}");
}

#[test]
fn a_booking_longer_than_its_session_shows_all_its_hours() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let mut longer = forum.booking("Hall A", "08:00-12:00", "Hall for the morning");
    longer["session"] = json!(session);
    forum.does("book_room", longer);
    assert_eq!(forum.conflicts(), [], "it was made for the session");
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    let bars: Vec<(&str, &str)> = grid["bars"]
        .as_array()
        .expect("bars")
        .iter()
        .filter_map(|bar| Some((bar["title"].as_str()?, bar["ends"]["time"].as_str()?)))
        .collect();
    assert!(bars.contains(&("Hall for the morning", "12:00")), "the hall is not free at eleven: {bars:?}");
}

#[test]
fn a_clash_with_a_longer_booking_is_shown_on_the_booking() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let mut longer = forum.booking("Hall A", "08:00-12:00", "Hall for the morning");
    longer["session"] = json!(session);
    forum.does("book_room", longer);
    forum.adds_session("Hall A", "11:00-11:30", "Panel");
    assert_eq!(forum.conflicts().len(), 1, "the hall is kept until noon");
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    let hit: Vec<(&str, usize)> = grid["bars"]
        .as_array()
        .expect("bars")
        .iter()
        .filter_map(|bar| Some((bar["title"].as_str()?, bar["conflicts"].as_array()?.len())))
        .collect();
    let of = |title: &str| hit.iter().find(|(one, _)| *one == title).map(|(_, count)| *count);
    assert_eq!(of("Hall for the morning"), Some(1), "its hours are what is in the way: {hit:?}");
    assert_eq!((of("Opening"), of("Panel")), (Some(0), Some(1)), "the opening itself is over by then");
}

#[test]
fn set_up_for_a_session_is_seen_with_it() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let mut kept = forum.booking("Hall A", "09:00-10:00", "Opening");
    (kept["session"], kept["set_up_minutes"]) = (json!(session), json!(45));
    forum.does("book_room", kept);
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    assert_eq!(grid["bars"].as_array().map(Vec::len), Some(1), "one thing in one room");
    assert_eq!(grid["bars"][0]["set_up_minutes"], 45, "who looks for a free half hour must see it");
}

/// A session in Hall A of which nobody has said when it ends, and a firm booking of the hall for it until ten.
fn open_session_with_booking(forum: &mut ForumInABox) -> (String, String) {
    let hall = forum.id("Hall A");
    let session = forum.makes(
        "Reception",
        "add_session",
        json!({ "title": "Reception", "kind": "reception", "date": "2014-06-19", "space": hall,
            "starts": { "local": "2014-06-19T09:00" } }),
    );
    let mut input = forum.booking("Hall A", "09:00-10:00", "Hall for the reception");
    input["session"] = json!(session);
    let booking = forum.makes("Hall for the reception", "book_room", input);
    (session, booking)
}

#[test]
fn a_session_without_an_end_and_its_booking_move_together() {
    let mut forum = ForumInABox::new();
    let (session, booking) = open_session_with_booking(&mut forum);
    let at = |time: &str| json!({ "local": format!("2014-06-19T{time}") });
    forum.does("move_session", json!({ "id": session, "starts": at("09:30") }));
    let now = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!(place_of(&now), ("Hall A".into(), "09:30".into(), "confirmed".into()), "the hall is still promised");
    assert_eq!(now["ends"]["time"], "10:30", "for as long as before");

    let hall_b = forum.id("Hall B");
    forum.does("move_booking", json!({ "id": booking, "space": hall_b, "starts": at("11:00"), "ends": at("12:00") }));
    let moved = forum.does("session", json!({ "id": session }));
    assert_eq!((&moved["space_name"], &moved["starts"]["time"]), (&json!("Hall B"), &json!("11:00")), "led along");
    assert_eq!(moved["ends"], json!(null), "nobody has said when it ends");

    forum.does("move_session", json!({ "id": session, "ends": at("13:00") }));
    let now = forum.does("room_booking", json!({ "id": booking }));
    assert_eq!(now["ends"]["time"], "13:00", "now somebody has said it");
    forum.assert_sound("after moving a session without an end");
}

#[test]
fn the_hours_kept_for_a_session_without_an_end_are_seen() {
    let mut forum = ForumInABox::new();
    open_session_with_booking(&mut forum);
    assert_eq!(forum.conflicts(), [], "the booking is the session's own");
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    let ends: Vec<&Value> = grid["bars"].as_array().expect("bars").iter().map(|bar| &bar["ends"]["time"]).collect();
    assert!(ends.contains(&&json!("10:00")), "the hall is taken until ten: {ends:?}");
}

#[test]
fn a_hold_takes_no_weight_from_a_clash() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    forum.adds_session("Hall A", "09:30-10:30", "Panel");
    let mut hold = forum.booking("Hall A", "09:00-10:00", "Opening");
    (hold["session"], hold["status"]) = (json!(session), json!("hold"));
    forum.does("book_room", hold);
    let levels: Vec<_> = forum.conflicts().iter().map(|conflict| conflict.level).collect();
    assert_eq!(serde_json::to_value(levels).expect("words"), json!(["block"]), "two sessions cannot share a room");
}

#[test]
fn a_part_of_a_room_is_in_the_way_of_the_whole() {
    let mut forum = ForumInABox::new();
    let (palau, hall_b) = (forum.id("Palau"), forum.id("Hall B"));
    for half in ["Hall B, east", "Hall B, west"] {
        forum.makes(half, "add_space", json!({ "venue": palau, "name": half, "parent": hall_b }));
    }
    forum.books("Hall B, east", "09:00-10:00", "Working group");
    forum.books("Hall B, west", "09:00-10:00", "Drafting");
    assert_eq!(forum.conflicts(), [], "the wall between the halves is closed");
    let whole = forum.booking("Hall B", "09:30-10:30", "Plenary");
    let refusal = serde_json::to_value(forum.refuses("book_room", whole.clone())).expect("letters");
    assert_eq!(refusal["kind"], "space_double_booked", "the plenary needs both halves: {refusal}");
    let mut hold = whole;
    hold["status"] = json!("hold");
    forum.does("book_room", hold);
    let conflicts = forum.conflicts();
    assert_eq!(conflicts.len(), 2, "pencilled in, it is in the way of both");
    for conflict in conflicts {
        assert_eq!((conflict.facts["about"].as_str(), conflict.facts["minutes"].as_str()), ("Hall B", "30"));
    }
}

#[test]
fn a_room_in_use_cannot_be_removed_and_says_who_uses_it() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let hall = forum.id("Hall A");
    let refusal = forum.refuses("remove_space", json!({ "id": hall }));
    assert_eq!(refusal, Refusal::StillInUse { name: "Hall A".into(), by: "Opening".into() }, "it names the booking");

    forum.books("Hall A", "10:00-11:00", "Opening");
    let refusal = forum.refuses("remove_space", json!({ "id": hall }));
    assert_eq!(refusal, Refusal::StillInUse { name: "Hall A".into(), by: "Opening".into() }, "a name is said once");

    let (palau, hall_b) = (forum.id("Palau"), forum.id("Hall B"));
    forum.does("add_space", json!({ "venue": palau, "name": "Hall B, east half", "parent": hall_b }));
    let refusal = forum.refuses("remove_space", json!({ "id": hall_b }));
    let named = Refusal::StillInUse { name: "Hall B".into(), by: "Hall B, east half".into() };
    assert_eq!(refusal, named, "a room cannot go while a part of it is in the list");
}
