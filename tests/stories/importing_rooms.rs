//! A congress house sends the list of its rooms: how many sit in which layout, what is there, what is a part of what. It is
//! brought in at once, corrected by the next list, and undone in one step.

use forum_in_a_box::{ForumInABox, outcomes, rows, words_of};
use serde_json::{Value, json};

const ROOMS: &str = "\
Room,Venue,Building,Level,Part of,Seats,Area,Step-free,Booths,Equipment,Set-up (min),Tear-down (min),Theatre,Classroom,\
U-shape,Hollow square,Banquet,Cocktail,Remarks
Auditorium,Palau,North wing,0,,900,1200 m²,yes,6,\"Stage, projector\",60,45,900,-,,,,,Stage door is in the yard
Saló,Palau,North wing,1,,300,400,x,2,,30,20,300,180,,60,220,400,
Saló Est,Palau,North wing,1,Saló,140,,,,,,,140,80,40,n/a,,,
Cabinet,Palau,,2,,12,,no,0,Screen,,,,,,,,,
";

fn row(forum: &mut ForumInABox, name: &str) -> Value {
    let rows = forum.does("list_spaces", json!({}));
    let found = rows.as_array().expect("rows").iter().find(|row| row["name"] == name).cloned();
    found.unwrap_or_else(|| panic!("no room is called {name}"))
}

/// "theatre 140, classroom 80"
fn layouts(row: &Value) -> String {
    let one = |layout: &Value| format!("{} {}", layout["layout"].as_str().expect("a layout"), layout["capacity"]);
    row["layouts"].as_array().expect("layouts").iter().map(one).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_list_of_rooms_brings_all_that_is_known_of_them() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    let view = forum.stages("rooms.csv", ROOMS);
    assert_eq!(view["noun"], "rooms");
    assert_eq!(outcomes(&view), ["new"; 4], "{view:#}");
    let left_out: Vec<&Value> = view["columns"]
        .as_array()
        .expect("columns")
        .iter()
        .filter(|column| column["field"].is_null())
        .map(|column| &column["heading"])
        .collect();
    assert_eq!(left_out, [] as [&Value; 0], "every heading is understood");
    forum.does("accept_import", json!({}));
    let hall = row(&mut forum, "Auditorium");
    for (field, value) in [
        ("building", json!("North wing")),
        ("floor", json!("0")),
        ("capacity", json!(900)),
        ("area", json!(1200)),
        ("step_free", json!("yes")),
        ("booths", json!(6)),
        ("equipment", json!("Stage, projector")),
        ("set_up_minutes", json!(60)),
        ("tear_down_minutes", json!(45)),
        ("note", json!("Stage door is in the yard")),
    ] {
        assert_eq!(hall[field], value, "{field}");
    }
    assert_eq!(layouts(&hall), "theatre 900");
    let whole = row(&mut forum, "Saló");
    assert_eq!(layouts(&whole), "theatre 300, classroom 180, hollow_square 60, banquet 220, reception 400");
    let part = row(&mut forum, "Saló Est");
    assert_eq!((&part["parent"], &part["depth"]), (&whole["id"], &json!(1)));
    assert_eq!(
        (layouts(&part).as_str(), &part["step_free"]),
        ("theatre 140, classroom 80, u_shape 40", &json!("unknown"))
    );
    assert_eq!(row(&mut forum, "Cabinet")["step_free"], "no");
    forum.assert_sound("after the list");
    forum.does("undo", json!({}));
    let mappings = |plan: &attache_domain::plan::Plan| (plan.spaces.clone(), plan.space_layouts.clone());
    assert!(mappings(forum.planner().plan()) == mappings(&before), "one step takes the list back");
}

#[test]
fn the_next_list_corrects_what_it_tells_and_leaves_the_rest() {
    let mut forum = ForumInABox::new();
    forum.brings("rooms.csv", ROOMS);
    let again = forum.stages("rooms.csv", ROOMS);
    assert_eq!(outcomes(&again), ["same"; 4], "{again:#}");
    let next =
        "Room,Venue,Booths,Theatre,Layouts\nSaló,Palau,3,280,\"boardroom 40; cabaret\"\nNou,Palau,,,sofa corner\n";
    let view = forum.stages("rooms.csv", next);
    assert_eq!(outcomes(&view), ["update", "new"], "{view:#}");
    assert_eq!(words_of(&rows(&view)[1]), ["word_unknown"], "a layout nobody knows is told of");
    forum.does("accept_import", json!({}));
    let hall = row(&mut forum, "Saló");
    assert_eq!((&hall["booths"], &hall["capacity"]), (&json!(3), &json!(300)));
    let told = "theatre 280, classroom 180, boardroom 40, hollow_square 60, cabaret null, banquet 220, reception 400";
    assert_eq!(layouts(&hall), told);
    forum.assert_sound("after the second list");
}

#[test]
fn what_is_no_number_and_what_is_a_part_of_nothing_known_is_said() {
    let mut forum = ForumInABox::new();
    let list = "Room,Venue,Seats,Booths,Part of\nOne,Palau,many,,\nTwo,Palau,10,-3,\nThree,Palau,10,,Nowhere\n";
    let view = forum.stages("rooms.csv", list);
    let said: Vec<Vec<&str>> = rows(&view).iter().map(words_of).collect();
    assert_eq!(said, [vec!["not_a_number"], vec!["not_a_number"], vec!["room_unknown"]]);
    assert_eq!(outcomes(&view), ["rejected", "rejected", "new"], "{view:#}");
}

#[test]
fn a_part_may_stand_before_its_whole_in_the_list_and_a_room_that_stood_alone_becomes_a_part() {
    let mut forum = ForumInABox::new();
    let sorted = "Room,Venue,Seats,Part of\n517C,Palau,150,517CD\n517CD,Palau,300,\n517D,Palau,150,517CD\n";
    let view = forum.stages("rooms.csv", sorted);
    assert_eq!(outcomes(&view), ["new"; 3], "{view:#}");
    let titles: Vec<&Value> = rows(&view).iter().map(|row| &row["title"]).collect();
    assert_eq!(titles, ["517C", "517CD", "517D"], "they stand as in the list");
    forum.does("accept_import", json!({}));
    let whole = row(&mut forum, "517CD")["id"].clone();
    for part in ["517C", "517D"] {
        assert_eq!(row(&mut forum, part)["parent"], whole, "{part} is a part of the whole");
    }
    let hall = forum.id("Hall A");
    forum.does(
        "book_room",
        json!({ "space": hall, "title": "Gala", "starts": { "local": "2014-06-19T20:00" },
        "ends": { "local": "2014-06-19T23:00" } }),
    );
    forum.does(
        "book_room",
        json!({ "space": whole, "title": "Ball", "starts": { "local": "2014-06-19T22:00" },
        "ends": { "local": "2014-06-20T01:00" } }),
    );
    let later = "Room,Venue,Part of\nHall A,Palau,517CD\nHall B,Palau,517CD\n";
    let view = forum.stages_as("rooms.csv", later, json!({ "noun": "rooms" }));
    assert_eq!(words_of(&rows(&view)[0]), ["room_kept_apart"], "both are booked at one time: {view:#}");
    forum.does("accept_import", json!({}));
    assert_eq!(row(&mut forum, "Hall B")["parent"], whole, "nothing hangs on it");
    assert_eq!(row(&mut forum, "Hall A")["parent"], Value::Null);
    forum.assert_sound("after rooms became parts");
}

#[test]
fn rooms_that_are_parts_of_each_other_are_told_and_none_is_lost() {
    let mut forum = ForumInABox::new();
    let circle = "Room,Venue,Part of\nEast,Palau,West\nWest,Palau,East\nSelf,Palau,Self\n";
    let view = forum.stages_as("rooms.csv", circle, json!({ "noun": "rooms" }));
    assert_eq!(rows(&view).len(), 3, "{view:#}");
    forum.does("accept_import", json!({}));
    forum.assert_sound("after a circle");
}
