//! A house has hours, a hall is out of service for a night, a foyer is kept for the press. Whatever is planned there all
//! the same comes up, and goes again when the hours, the closure or those let in change.

use crate::venues_and_spaces::rules;
use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn wall(local: &str) -> Value {
    json!({ "local": format!("2014-06-{local}") })
}

/// The blocks of a room on some days: "19 22:00–20 08:00 shut".
fn blocks(forum: &mut ForumInABox, room: &str, from: &str, to: &str) -> Vec<String> {
    let room = json!(forum.id(room));
    blocks_of(forum, &room, from, to)
}

/// The same, by the key of the room.
fn blocks_of(forum: &mut ForumInABox, room: &Value, from: &str, to: &str) -> Vec<String> {
    let grid = forum.does("room_grid", json!({ "from": from, "to": to }));
    let of_room = |block: &&Value| block["spaces"].as_array().is_some_and(|spaces| spaces.contains(room));
    let at = |moment: &Value| {
        format!("{} {}", &moment["date"].as_str().expect("a day")[8..], moment["time"].as_str().expect("a time"))
    };
    let line = |block: &Value| {
        format!("{}–{} {}", at(&block["starts"]), at(&block["ends"]), block["kind"].as_str().expect("a kind"))
    };
    grid["blocks"].as_array().expect("blocks").iter().filter(of_room).map(line).collect()
}

#[test]
fn what_lies_outside_the_hours_of_the_house_comes_up_and_goes() {
    let mut forum = ForumInABox::new();
    let venue = forum.id("Palau");
    forum.books("Hall A", "19:00-21:00", "Dinner");
    let done = forum.does("set_opening_hours", json!({ "venue": venue, "opens": "08:00", "closes": "20:00" }));
    assert_eq!(rules(&done, "appeared"), ["outside_hours"]);
    let hall = forum.id("Hall A");
    let own = json!({ "space": hall, "opens": "08:00", "closes": "24:00" });
    let done = forum.does("set_opening_hours", own);
    assert_eq!(rules(&done, "gone"), ["outside_hours"], "the hall has hours of its own");
    let shut = json!({ "space": hall, "day": "2014-06-19" });
    let done = forum.does("set_opening_hours", shut);
    assert_eq!(rules(&done, "appeared"), ["outside_hours"], "on that day it is shut");
    let day = done["result"].clone();
    let done = forum.does("clear_opening_hours", json!({ "id": day }));
    assert_eq!(rules(&done, "gone"), ["outside_hours"]);
    forum.does("undo", json!({}));
    assert_eq!(forum.conflicts().len(), 1, "taking the hours away is undone");
    forum.assert_sound("after undoing");
}

#[test]
fn a_part_keeps_the_hours_of_its_whole_and_the_whole_those_of_its_parts() {
    let mut forum = ForumInABox::new();
    let (venue, whole) = (forum.id("Palau"), forum.id("Hall A"));
    let parts = forum.does("divide_space", json!({ "id": whole, "parts": [{ "name": "A1" }, { "name": "A2" }] }));
    let parts = parts["result"].as_array().expect("two parts").clone();
    forum.does("set_opening_hours", json!({ "venue": venue, "opens": "08:00", "closes": "22:00" }));
    let book = |space: &Value, from: &str, to: &str| json!({ "space": space, "title": "Late", "starts": wall(from), "ends": wall(to) });
    forum.does("book_room", book(&parts[0], "19T20:00", "19T21:00"));
    let done = forum.does("set_opening_hours", json!({ "space": whole, "opens": "08:00", "closes": "18:00" }));
    assert_eq!(rules(&done, "appeared"), ["outside_hours"], "the part is shut with the whole");
    assert_eq!(
        blocks_of(&mut forum, &parts[0], "2014-06-19", "2014-06-19"),
        ["19 00:00–19 08:00 shut", "19 18:00–20 00:00 shut"]
    );
    forum.does("book_room", book(&json!(whole), "20T09:00", "20T11:00"));
    let done = forum.does("set_opening_hours", json!({ "space": parts[1], "opens": "10:00", "closes": "12:00" }));
    assert_eq!(rules(&done, "appeared"), ["outside_hours"], "the whole is not open while a part is shut");
    assert_eq!(
        blocks(&mut forum, "Hall A", "2014-06-20", "2014-06-20"),
        ["20 00:00–20 10:00 shut", "20 12:00–21 00:00 shut"]
    );
    let own = json!({ "space": parts[0], "opens": "08:00", "closes": "22:00" });
    assert_eq!(rules(&forum.does("set_opening_hours", own), "gone"), ["outside_hours"], "the part has its own again");
}

#[test]
fn hours_are_told_once_for_a_day_and_read_back() {
    let mut forum = ForumInABox::new();
    let (venue, hall) = (forum.id("Palau"), forum.id("Hall A"));
    let first = forum.does("set_opening_hours", json!({ "venue": venue, "opens": "08:00", "closes": "18:00" }));
    let again = forum.does("set_opening_hours", json!({ "venue": venue, "opens": "07:30", "closes": "24:00" }));
    assert_eq!(first["result"], again["result"], "the house has one set of hours for every day");
    forum.does("set_opening_hours", json!({ "space": hall, "opens": "20:00", "closes": "02:00" }));
    forum.does("set_opening_hours", json!({ "venue": venue, "day": "2014-06-20" }));
    let rows = forum.does("list_opening_hours", json!({}));
    let line = |row: &Value| {
        let text = |field: &str| row[field].as_str().unwrap_or("-").to_owned();
        format!("{} {} {} {} {}", text("name"), text("day"), text("opens"), text("closes"), row["next_day"])
    };
    let lines: Vec<String> = rows.as_array().expect("rows").iter().map(line).collect();
    assert_eq!(lines, ["Palau - 07:30 24:00 false", "Palau 2014-06-20 - - false", "Hall A - 20:00 02:00 true"]);
}

#[test]
fn hours_that_cannot_be_are_refused() {
    let mut forum = ForumInABox::new();
    let (venue, hall) = (forum.id("Palau"), forum.id("Hall A"));
    for (input, field, problem) in [
        (json!({ "opens": "08:00", "closes": "18:00" }), "space", Problem::Empty),
        (json!({ "venue": venue, "space": hall }), "venue", Problem::OneOnly),
        (json!({ "venue": venue, "opens": "08:00" }), "closes", Problem::Empty),
        (json!({ "venue": venue, "closes": "18:00" }), "opens", Problem::Empty),
        (json!({ "venue": venue, "opens": "8", "closes": "18:00" }), "opens", Problem::NotATime),
        (json!({ "venue": venue, "opens": "24:00", "closes": "02:00" }), "opens", Problem::NotATime),
        (json!({ "venue": venue, "opens": "08:00", "closes": "24:30" }), "closes", Problem::NotATime),
        (json!({ "venue": venue, "opens": "08:60", "closes": "18:00" }), "opens", Problem::NotATime),
        (json!({ "venue": venue, "day": "2014-02-30" }), "day", Problem::NotADate),
    ] {
        let refusal = forum.refuses("set_opening_hours", input.clone());
        assert_eq!(refusal, Refusal::invalid(field, problem), "{input}");
    }
}

#[test]
fn the_grid_shows_when_rooms_are_shut_past_midnight_too() {
    let mut forum = ForumInABox::new();
    assert_eq!(blocks(&mut forum, "Hall A", "2014-06-19", "2014-06-20"), [] as [&str; 0], "nobody said anything");
    let (venue, hall) = (forum.id("Palau"), forum.id("Hall B"));
    forum.does("set_opening_hours", json!({ "venue": venue, "opens": "08:00", "closes": "22:00" }));
    forum.does("set_opening_hours", json!({ "space": hall, "opens": "20:00", "closes": "02:00" }));
    assert_eq!(
        blocks(&mut forum, "Hall A", "2014-06-19", "2014-06-20"),
        ["19 00:00–19 08:00 shut", "19 22:00–20 08:00 shut", "20 22:00–21 00:00 shut"]
    );
    assert_eq!(blocks(&mut forum, "Hall B", "2014-06-19", "2014-06-19"), ["19 02:00–19 20:00 shut"]);
    forum.does("set_opening_hours", json!({ "venue": venue, "day": "2014-06-20" }));
    let on_the_20th = blocks(&mut forum, "Hall B", "2014-06-20", "2014-06-20");
    assert_eq!(
        on_the_20th,
        ["20 02:00–21 00:00 shut"],
        "where the house is shut its hall is, whatever it is on other days"
    );
    assert_eq!(
        blocks(&mut forum, "Hall A", "2014-06-19", "2014-06-20"),
        ["19 00:00–19 08:00 shut", "19 22:00–21 00:00 shut"]
    );
}

#[test]
fn a_closure_lasts_across_midnights_and_hits_whole_and_parts() {
    let mut forum = ForumInABox::new();
    let venue = forum.id("Palau");
    forum.makes("Whole", "add_space", json!({ "venue": venue, "name": "Whole" }));
    for (whole, part) in [("Whole", "Left"), ("Left", "Left front"), ("Whole", "Right")] {
        let parent = forum.id(whole);
        forum.makes(part, "add_space", json!({ "venue": venue, "name": part, "parent": parent }));
    }
    forum.books("Whole", "22:00-23:00", "Rehearsal");
    forum.books("Right", "23:00-23:30", "Beside");
    let left = forum.id("Left");
    let repair = json!({ "space": left, "kind": "closure", "reason": "New floor", "starts": wall("19T22:30"),
        "ends": wall("21T06:00") });
    let done = forum.does("add_closure", repair);
    assert_eq!(rules(&done, "appeared"), ["space_closed"], "the whole cannot be used while a part is closed");
    let closure = done["result"].clone();
    let on_the_days = |forum: &mut ForumInABox, room: &str| blocks(forum, room, "2014-06-20", "2014-06-21");
    for room in ["Whole", "Left", "Left front"] {
        assert_eq!(on_the_days(&mut forum, room), ["20 00:00–21 06:00 closure"], "{room}, clipped to what is shown");
    }
    let grid = forum.does("room_grid", json!({ "from": "2014-06-20", "to": "2014-06-20" }));
    let said = json!({ "closure": closure, "space": forum.id("Left"), "name": "Left", "delegations": [],
        "purposes": [] });
    assert_eq!(grid["blocks"][0]["closed"], said, "what is closed is named for those it closes with itself");
    assert_eq!(on_the_days(&mut forum, "Right"), [] as [&str; 0], "the part beside it stays usable");
    let done = forum.does("edit_closure", json!({ "id": closure, "starts": wall("19T23:00") }));
    assert_eq!(rules(&done, "gone"), ["space_closed"], "an end that touches a start is no clash");
    forum.does("undo", json!({}));
    assert_eq!(forum.conflicts().len(), 1);
    let done = forum.does("remove_closure", json!({ "id": closure }));
    assert_eq!(rules(&done, "gone"), ["space_closed"]);
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_closures", json!({}))[0]["reason"], "New floor");
    forum.assert_sound("after undoing");
}

#[test]
fn a_closure_of_the_house_is_one_of_each_of_its_rooms() {
    let mut forum = ForumInABox::new();
    let venue = forum.id("Palau");
    forum.books("Hall A", "09:00-10:00", "Opening");
    let strike = json!({ "venue": venue, "kind": "closure", "starts": wall("19T00:00"), "ends": wall("20T00:00") });
    let done = forum.does("add_closure", strike);
    assert_eq!(rules(&done, "appeared"), ["space_closed"]);
    for room in ["Hall A", "Room 510"] {
        assert_eq!(blocks(&mut forum, room, "2014-06-19", "2014-06-20"), ["19 00:00–20 00:00 closure"]);
    }
}

#[test]
fn those_on_the_list_may_use_what_is_kept() {
    let mut forum = ForumInABox::new();
    let (hall, sofia, amman) = (forum.id("Hall A"), forum.id("Sofia"), forum.id("Amman"));
    let mut office = forum.booking("Hall A", "09:00-10:00", "Office");
    office["delegation"] = json!(sofia);
    forum.makes("Office", "book_room", office);
    let kept = json!({ "space": hall, "kind": "blocking", "reason": "Press day", "starts": wall("19T08:00"),
        "ends": wall("19T18:00"), "purposes": ["media"], "delegations": [amman] });
    let done = forum.does("add_closure", kept);
    assert_eq!(rules(&done, "appeared"), ["space_kept"]);
    let closure = done["result"].clone();
    let rows = forum.does("list_closures", json!({}));
    assert_eq!(rows[0]["delegations"][0]["name"], "Amman");
    assert_eq!((&rows[0]["purposes"], &rows[0]["name"]), (&json!(["media"]), &json!("Hall A")));

    let conflict = done["appeared"][0]["key"].clone();
    let fixes = forum.does("fixes", json!({ "conflict": conflict }));
    let all = fixes.as_array().expect("fixes");
    let fix = all.iter().find(|fix| fix["word"] == "let_in").expect("the delegation can be let in");
    assert_eq!(fix["facts"], json!({ "name": "Sofia", "space": "Hall A" }));
    let done = forum.does("edit_closure", fix["input"].clone());
    assert_eq!(rules(&done, "gone"), ["space_kept"]);
    let rows = forum.does("list_closures", json!({}));
    let names: Vec<&Value> = rows[0]["delegations"].as_array().expect("names").iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Amman", "Sofia"], "who was let in before still is");
    assert_eq!(rows[0]["purposes"], json!(["media"]), "and so is the press");
    forum.does("undo", json!({}));
    assert_eq!(forum.conflicts().len(), 1);

    let booking = forum.id("Office");
    let done = forum.does("edit_booking", json!({ "id": booking, "purpose": "media" }));
    assert_eq!(rules(&done, "gone"), ["space_kept"], "the press may");
    let done = forum.does("edit_closure", json!({ "id": closure, "purposes": [] }));
    assert_eq!(rules(&done, "appeared"), ["space_kept"], "a list replaces the one there was");
    forum.assert_sound("after lists changed");
}

#[test]
fn a_closure_can_change_its_room_and_its_kind() {
    let mut forum = ForumInABox::new();
    let (hall, other) = (forum.id("Hall A"), forum.id("Hall B"));
    let kept = json!({ "space": hall, "kind": "blocking", "starts": wall("19T08:00"), "ends": wall("19T18:00") });
    let closure = forum.makes("kept", "add_closure", kept);
    forum.does("edit_closure", json!({ "id": closure, "space": other, "kind": "closure", "reason": " Leak " }));
    let row = forum.does("list_closures", json!({}))[0].clone();
    assert_eq!([&row["name"], &row["kind"], &row["reason"]], ["Hall B", "closure", "Leak"]);
    assert_eq!((&row["starts"]["time"], &row["venue"]), (&json!("08:00"), &Value::Null), "the rest stays");
    for (input, field, problem) in [
        (json!({ "id": closure, "ends": wall("19T08:00") }), "ends", Problem::EndsBeforeStart),
        (json!({ "id": closure, "starts": wall("19T25:00") }), "starts", Problem::NotATime),
    ] {
        assert_eq!(forum.refuses("edit_closure", input), Refusal::invalid(field, problem));
    }
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_closures", json!({}))[0]["name"], "Hall A");
}

#[test]
fn a_delegation_that_goes_leaves_the_list_of_those_let_in() {
    let mut forum = ForumInABox::new();
    forum.makes("Teruel", "add_delegation", json!({ "body_name": "Teruel", "body_kind": "city" }));
    let (hall, delegation) = (forum.id("Hall A"), forum.id("Teruel"));
    let kept = json!({ "space": hall, "kind": "blocking", "starts": wall("19T08:00"), "ends": wall("19T18:00"),
        "delegations": [delegation] });
    forum.does("add_closure", kept);
    let before = forum.planner().plan().clone();
    forum.does("remove_delegation", json!({ "id": delegation }));
    assert!(forum.planner().plan().closure_allowances.is_empty());
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before);
}

#[test]
fn the_grid_tells_of_holds_and_of_what_still_needs_a_room() {
    let mut forum = ForumInABox::new();
    for (title, expires) in [("First", "2014-06-18T12:00"), ("Second", "2014-06-18T13:00")] {
        let mut hold = forum.booking("Hall A", "09:00-10:00", title);
        (hold["status"], hold["hold_expires"]) = (json!("hold"), json!({ "local": expires }));
        (hold["neutral_title"], hold["delegation"]) = (json!("Meeting"), json!(forum.id("Sofia")));
        forum.makes(title, "book_room", hold);
    }
    let panel = forum.adds_session("Hall B", "09:00-10:00", "Panel");
    let mut kept = forum.booking("Hall B", "09:00-10:00", "Panel");
    (kept["session"], kept["layout"], kept["headcount"]) = (json!(panel), json!("theatre"), json!(80));
    let booking = forum.makes("kept", "book_room", kept);
    forum.does("add_meeting", json!({ "title": "Sofia–Amman", "kind": "bilateral" }));
    let input = json!({ "title": "Side event", "kind": "panel", "date": "2014-06-19",
        "starts": wall("19T14:00"), "ends": wall("19T15:30") });
    forum.does("add_session", input);
    let grid = forum.does("room_grid", json!({ "from": "2014-06-19", "to": "2014-06-19" }));
    let bars = grid["bars"].as_array().expect("bars").clone();
    let of = |title: &str| bars.iter().find(|bar| bar["title"] == title).unwrap_or_else(|| panic!("no bar {title}"));
    assert_eq!((&of("First")["rank"], &of("Second")["rank"]), (&json!(1), &json!(2)));
    assert_eq!(of("Second")["hold_expires"]["time"], "13:00");
    assert_eq!([&of("First")["neutral_title"], &of("First")["delegation_name"]], ["Meeting", "Sofia"]);
    assert_eq!(bars.iter().filter(|bar| bar["title"] == "Panel").count(), 1, "the session and its booking are one");
    let session = of("Panel");
    assert_eq!([&session["booking"], &session["layout"]], [&json!(booking), &json!("theatre")]);
    assert_eq!((&session["headcount"], &session["lapsed"]), (&json!(80), &json!(false)));
    let line = |one: &Value| {
        let words = [&one["what"], &one["title"], &one["date"], &one["minutes"], &one["starts"]["time"]];
        words.map(|word| word.as_str().map_or_else(|| word.to_string(), str::to_owned)).join(" ")
    };
    let unplaced: Vec<String> = grid["unplaced"].as_array().expect("unplaced").iter().map(line).collect();
    assert_eq!(unplaced, ["session Side event 2014-06-19 90 14:00", "meeting Sofia–Amman null null null"]);
    let next = forum.does("room_grid", json!({ "from": "2014-06-20", "to": "2014-06-20" }));
    assert_eq!(next["unplaced"].as_array().map(Vec::len), Some(1), "a meeting without a time may be on any day");
}
