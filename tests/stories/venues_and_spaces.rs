//! A congress house is entered: halls that fold into parts, what is in them, how they can be furnished. Whatever is told of
//! a room is read back, comes up where something does not fit it, and is undone in one step.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// A hall of three levels beside the three plain rooms: 517 is 517AB and 517CD, and 517CD is 517C and 517D.
fn divisible() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let venue = forum.id("Palau");
    forum.makes("517", "add_space", json!({ "venue": venue, "name": "517" }));
    for (whole, part) in [("517", "517CD"), ("517CD", "517D"), ("517", "517AB"), ("517CD", "517C")] {
        let parent = forum.id(whole);
        forum.makes(part, "add_space", json!({ "venue": venue, "name": part, "parent": parent }));
    }
    forum
}

/// The spaces as the list shows them: each under what it is a part of.
fn listed(forum: &mut ForumInABox) -> Vec<String> {
    let rows = forum.does("list_spaces", json!({}));
    let line = |row: &Value| {
        let depth = row["depth"].as_u64().expect("a depth") as usize;
        format!("{}{}", "> ".repeat(depth), row["name"].as_str().expect("a name"))
    };
    rows.as_array().expect("rows").iter().map(line).collect()
}

fn row(forum: &mut ForumInABox, name: &str) -> Value {
    let rows = forum.does("list_spaces", json!({}));
    let found = rows.as_array().expect("rows").iter().find(|row| row["name"] == name).cloned();
    found.unwrap_or_else(|| panic!("no room is called {name}"))
}

/// The rules of what came and of what went with an operation.
pub fn rules(done: &Value, which: &str) -> Vec<String> {
    let all = done[which].as_array().expect("conflicts").iter();
    all.map(|one| one["rule"].as_str().expect("a rule").to_owned()).collect()
}

#[test]
fn parts_stand_behind_their_whole_in_whatever_order_they_were_entered() {
    let mut forum = divisible();
    assert_eq!(
        listed(&mut forum),
        ["Hall A", "Hall B", "Room 510", "517", "> 517CD", "> > 517D", "> > 517C", "> 517AB"]
    );
    let whole = row(&mut forum, "517");
    let part = row(&mut forum, "517CD");
    assert_eq!((&part["parent"], &whole["parent"]), (&whole["id"], &Value::Null));
    assert_eq!((&whole["position"], &part["position"]), (&json!(4), &json!(1)), "counted among its like");
}

#[test]
fn what_is_known_of_a_room_is_read_back() {
    let mut forum = ForumInABox::new();
    let venue = forum.id("Palau");
    let facts = json!({
        "building": "North wing", "floor": "2", "capacity": 90, "area": 140, "step_free": "partly", "booths": 3,
        "equipment": "projector, stage", "set_up_minutes": 30, "tear_down_minutes": 20, "note": "Key at the desk",
    });
    let mut input = facts.clone();
    (input["venue"], input["name"]) = (json!(venue), json!("Sala Llevant"));
    let id = forum.makes("Sala Llevant", "add_space", input);
    let read = row(&mut forum, "Sala Llevant");
    for (field, value) in facts.as_object().expect("fields") {
        assert_eq!(&read[field], value, "{field}");
    }
    let before = forum.planner().plan().clone();
    let edit = json!({ "id": id, "building": "", "capacity": null, "area": 150, "step_free": "yes", "booths": 0,
        "set_up_minutes": 0, "note": "" });
    forum.does("edit_space", edit);
    let read = row(&mut forum, "Sala Llevant");
    assert_eq!(
        [&read["building"], &read["capacity"], &read["area"], &read["step_free"], &read["booths"]],
        [&json!(""), &Value::Null, &json!(150), &json!("yes"), &json!(0)]
    );
    assert_eq!([&read["floor"], &read["tear_down_minutes"]], [&json!("2"), &json!(20)], "what was not said stays");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one step takes it all back");
}

#[test]
fn numbers_that_cannot_be_are_refused() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    for (field, value) in [("capacity", -1), ("area", 2_000_000), ("booths", 101), ("set_up_minutes", 10_081)] {
        let refusal = forum.refuses("edit_space", json!({ "id": hall, field: value }));
        assert!(matches!(&refusal, Refusal::Invalid { field: said, .. } if said == field), "{field}: {refusal:?}");
    }
    let refusal = forum.refuses("edit_space", json!({ "id": hall, "position": 0 }));
    assert!(matches!(refusal, Refusal::Invalid { .. }));
    let venue = forum.id("Palau");
    let refusal = forum.refuses("add_space", json!({ "venue": venue, "name": "Hall A" }));
    assert!(matches!(refusal, Refusal::AlreadyThere { .. }), "two doors with one sign: {refusal:?}");
}

#[test]
fn a_room_is_never_inside_itself_nor_in_another_house() {
    let mut forum = divisible();
    for (room, around) in [("517", "517"), ("517", "517C"), ("517CD", "517D")] {
        let (id, parent) = (forum.id(room), forum.id(around));
        let refusal = forum.refuses("edit_space", json!({ "id": id, "parent": parent }));
        assert_eq!(refusal, Refusal::SpaceInsideItself, "{room} in {around}");
    }
    forum.makes("Annex", "add_venue", json!({ "name": "Annex" }));
    let annex = forum.id("Annex");
    forum.makes("A1", "add_space", json!({ "venue": annex, "name": "A1" }));
    let (id, parent) = (forum.id("Hall A"), forum.id("A1"));
    let refusal = forum.refuses("edit_space", json!({ "id": id, "parent": parent }));
    assert!(matches!(&refusal, Refusal::Invalid { field, .. } if field == "parent"), "{refusal:?}");
    forum.assert_sound("after refusals");
}

#[test]
fn rooms_that_are_both_booked_are_not_joined() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-11:00", "Opening");
    forum.books("Hall B", "10:00-12:00", "Workshop");
    let (whole, part) = (forum.id("Hall A"), forum.id("Hall B"));
    let join = json!({ "id": part, "parent": whole });
    let refusal = forum.refuses("edit_space", join.clone());
    let Refusal::SpaceDoubleBooked { space, holder, .. } = &refusal else { panic!("{refusal:?}") };
    assert_eq!((space.as_str(), holder.as_str()), ("Hall A", "Opening"));
    let booking = forum.id("Workshop");
    forum.does("edit_booking", json!({ "id": booking, "status": "hold" }));
    let done = forum.does("edit_space", join);
    assert_eq!(rules(&done, "appeared"), ["space_double_booked"], "a hold may stand there and is told of");
    let refusal = forum.refuses("edit_booking", json!({ "id": booking, "status": "confirmed" }));
    assert!(matches!(refusal, Refusal::SpaceDoubleBooked { .. }), "they are one room now: {refusal:?}");
    let done = forum.does("edit_space", json!({ "id": part, "parent": null }));
    assert_eq!(rules(&done, "gone"), ["space_double_booked"]);
    forum.does("undo", json!({}));
    assert_eq!(row(&mut forum, "Hall B")["parent"], json!(whole));
    forum.assert_sound("after joining and undoing");
}

#[test]
fn two_parts_that_stand_beside_each_other_may_both_be_booked_when_they_are_joined() {
    let mut forum = divisible();
    forum.books("517AB", "09:00-11:00", "North");
    forum.books("Hall A", "09:00-11:00", "South");
    let (hall, whole) = (forum.id("Hall A"), forum.id("517"));
    forum.does("edit_space", json!({ "id": hall, "parent": whole }));
    forum.books("517D", "09:00-10:00", "Below");
    let (half, beside) = (forum.id("517CD"), forum.id("517AB"));
    forum.does("edit_space", json!({ "id": hall, "parent": half }));
    let refusal = forum.refuses("edit_space", json!({ "id": beside, "parent": hall }));
    let Refusal::SpaceDoubleBooked { holder, .. } = &refusal else { panic!("{refusal:?}") };
    assert_eq!(holder, "South", "but not one inside the other");
}

#[test]
fn a_room_is_put_elsewhere_in_its_list_and_the_others_make_room() {
    let mut forum = divisible();
    let before = forum.planner().plan().clone();
    let hall = forum.id("Room 510");
    forum.does("edit_space", json!({ "id": hall, "position": 1 }));
    assert_eq!(listed(&mut forum)[..3], ["Room 510", "Hall A", "Hall B"]);
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "all of them go back");
    let part = forum.id("517AB");
    forum.does("edit_space", json!({ "id": part, "position": 1 }));
    assert_eq!(listed(&mut forum)[3..6], ["517", "> 517AB", "> 517CD"]);
    forum.does("edit_space", json!({ "id": part, "position": 99 }));
    assert_eq!(listed(&mut forum)[3..6], ["517", "> 517CD", "> > 517D"], "no further than the end");
}

#[test]
fn the_layouts_of_a_room_are_told_at_once_and_what_does_not_fit_them_comes_up() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    let mut opening = forum.booking("Hall A", "09:00-10:00", "Opening");
    (opening["layout"], opening["headcount"]) = (json!("theatre"), json!(120));
    forum.makes("Opening", "book_room", opening);
    let boardroom = json!({ "layout": "boardroom", "capacity": 20 });
    let done = forum.does("set_space_layouts", json!({ "space": hall, "layouts": [boardroom] }));
    assert_eq!(rules(&done, "appeared"), ["layout_not_possible"]);
    let theatre = |seats: i64| json!({ "layout": "theatre", "capacity": seats, "set_up_minutes": 45 });
    let both = |seats: i64| json!({ "space": hall, "layouts": [boardroom, theatre(seats)] });
    let done = forum.does("set_space_layouts", both(100));
    assert_eq!(
        (rules(&done, "gone"), rules(&done, "appeared")),
        (vec!["layout_not_possible".into()], vec!["over_capacity".into()])
    );
    let before = forum.planner().plan().clone();
    let done = forum.does("set_space_layouts", both(150));
    assert_eq!(rules(&done, "gone"), ["over_capacity"]);
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    assert_eq!(grid["bars"][0]["set_up_minutes"], 45, "its layout says how long it takes");
    let layouts = row(&mut forum, "Hall A")["layouts"].clone();
    let seats: Vec<_> = layouts.as_array().expect("layouts").iter().map(|one| &one["capacity"]).collect();
    assert_eq!(seats, [&json!(150), &json!(20)], "theatre before boardroom");
    assert_eq!(forum.does("list_layouts", json!({})).as_array().map(Vec::len), Some(2));
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before);
    forum.does("set_space_layouts", json!({ "space": hall, "layouts": [] }));
    assert_eq!(row(&mut forum, "Hall A")["layouts"], json!([]), "none is known any more");
    let twice = json!({ "space": hall, "layouts": [boardroom, boardroom] });
    let refusal = forum.refuses("set_space_layouts", twice);
    assert_eq!(refusal, Refusal::AlreadyThere { name: "Boardroom".to_owned() });
}

#[test]
fn booths_steps_and_equipment_that_a_room_lacks_come_up() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    let mut opening = forum.booking("Hall A", "09:00-10:00", "Opening");
    (opening["booths"], opening["step_free"], opening["equipment"]) = (json!(2), json!(true), json!("stage"));
    let done = forum.does("book_room", opening);
    assert_eq!(rules(&done, "appeared"), ["booths_missing", "equipment_missing"], "nobody looked for a step yet");
    let done = forum.does("edit_space", json!({ "id": hall, "step_free": "no" }));
    assert_eq!(rules(&done, "appeared"), ["space_not_step_free"]);
    let done = forum
        .does("edit_space", json!({ "id": hall, "step_free": "yes", "booths": 2, "equipment": "Projector, Stage" }));
    let mut gone = rules(&done, "gone");
    gone.sort();
    assert_eq!(gone, ["booths_missing", "equipment_missing", "space_not_step_free"]);
    forum.does("undo", json!({}));
    assert_eq!(forum.conflicts().len(), 3, "and they are back");
    forum.assert_sound("after undoing");
}

/// A room with everything that can be said about one.
fn described(forum: &mut ForumInABox, room: &str) {
    let space = forum.id(room);
    forum.does("set_space_layouts", json!({ "space": space, "layouts": [{ "layout": "theatre" }] }));
    forum.does("set_opening_hours", json!({ "space": space, "opens": "08:00", "closes": "20:00" }));
    let delegation = forum.id("Sofia");
    forum.does(
        "add_closure",
        json!({ "space": space, "kind": "blocking", "starts": { "local": "2014-06-19T09:00" },
            "ends": { "local": "2014-06-19T12:00" }, "delegations": [delegation], "purposes": ["media"] }),
    );
}

#[test]
fn a_room_goes_with_all_that_was_said_of_it_and_comes_back_with_it() {
    let mut forum = divisible();
    described(&mut forum, "517C");
    let before = forum.planner().plan().clone();
    let part = forum.id("517C");
    forum.does("remove_space", json!({ "id": part }));
    let plan = forum.planner().plan();
    let left = (plan.space_layouts.len(), plan.opening_hours.len(), plan.closures.len(), plan.closure_allowances.len());
    assert_eq!(left, (0, 0, 0, 0));
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before);
    forum.books("517D", "09:00-10:00", "Panel");
    for (room, by) in [("517", "517CD, 517AB"), ("517D", "Panel")] {
        let id = forum.id(room);
        let refusal = forum.refuses("remove_space", json!({ "id": id }));
        assert_eq!(refusal, Refusal::StillInUse { name: room.to_owned(), by: by.to_owned() });
    }
    forum.assert_sound("after refusals");
}

#[test]
fn a_house_that_nothing_uses_goes_with_its_rooms_and_comes_back_with_them() {
    let mut forum = divisible();
    described(&mut forum, "517C");
    let venue = forum.id("Palau");
    forum.does("set_opening_hours", json!({ "venue": venue, "opens": "07:00", "closes": "23:00" }));
    let booking = forum.books("517D", "09:00-10:00", "Panel");
    let refusal = forum.refuses("remove_venue", json!({ "id": venue }));
    assert_eq!(refusal, Refusal::StillInUse { name: "517D".to_owned(), by: "Panel".to_owned() });
    forum.does("undo", json!({}));
    assert!(forum.planner().plan().room_bookings.is_empty(), "the booking {booking} is undone");
    let session = json!({ "title": "Visit", "kind": "visit", "date": "2014-06-19", "venue": venue });
    forum.does("add_session", session);
    let refusal = forum.refuses("remove_venue", json!({ "id": venue }));
    assert_eq!(refusal, Refusal::StillInUse { name: "Palau".to_owned(), by: "Visit".to_owned() });
    forum.does("undo", json!({}));
    let before = forum.planner().plan().clone();
    forum.does("remove_venue", json!({ "id": venue }));
    assert_eq!((forum.planner().plan().venues.len(), forum.planner().plan().spaces.len()), (0, 0));
    forum.assert_sound("after removing");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before);
}

#[test]
fn a_room_is_divided_at_once_and_whole_again_at_once() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall A");
    forum.does("edit_space", json!({ "id": hall, "floor": "5", "step_free": "yes" }));
    let parts = json!([{ "name": "Hall A, east", "capacity": 60 }, { "name": "Hall A, west" }]);
    let done = forum.does("divide_space", json!({ "id": hall, "parts": parts }));
    assert_eq!(done["result"].as_array().map(Vec::len), Some(2));
    let rows = forum.does("list_spaces", json!({}));
    let made: Vec<&Value> = rows.as_array().expect("rows").iter().filter(|row| row["parent"] == json!(hall)).collect();
    assert_eq!(made.len(), 2);
    assert_eq!(
        (&made[0]["floor"], &made[0]["step_free"], &made[0]["capacity"]),
        (&json!("5"), &json!("yes"), &json!(60))
    );
    let again = forum.refuses("divide_space", json!({ "id": hall, "parts": parts }));
    assert!(matches!(again, Refusal::AlreadyThere { .. }), "two doors cannot carry one sign: {again:?}");
    let twins = json!([{ "name": "Twin" }, { "name": "Twin" }]);
    let twins = forum.refuses("divide_space", json!({ "id": hall, "parts": twins }));
    assert!(matches!(twins, Refusal::AlreadyThere { .. }), "nor can two new ones: {twins:?}");
    forum.refuses("divide_space", json!({ "id": hall, "parts": [] }));
    forum.does("undo", json!({}));
    let left = forum.does("list_spaces", json!({}));
    assert!(left.as_array().expect("rows").iter().all(|row| row["parent"].is_null()), "one undo makes it whole");
}

#[test]
fn a_house_comes_with_its_first_room_in_one_step() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    let id = forum.does("add_space", json!({ "new_venue": "Old Town Hall", "name": "Gothic Hall" }))["result"].clone();
    let rows = forum.does("list_spaces", json!({}));
    let row = rows.as_array().expect("rooms").iter().find(|row| row["id"] == id).expect("the room");
    assert_eq!(row["venue_name"], "Old Town Hall");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one undo takes both away");
    let venue = forum.id("Palau");
    for (input, problem) in [
        (json!({ "name": "Nowhere" }), Problem::Empty),
        (json!({ "venue": venue, "new_venue": "Twice", "name": "Both" }), Problem::OneOnly),
    ] {
        assert_eq!(forum.refuses("add_space", input), Refusal::invalid("venue", problem));
    }
}
