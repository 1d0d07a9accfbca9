//! All screens, scripts and tests speak to the program through one door. Whatever comes in there, however long, deep or
//! wrong, gets an answer or a refusal, and a refused call changes nothing.

use attache_planner::commands::{self, PLANNER_COMMANDS, SHELL_COMMANDS};
use attache_planner::{Problem, Refusal};
use forum_in_a_box::{Dice, ForumInABox};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// Fields that commands have, and some that no command has.
const FIELDS: &[&str] = &[
    "id",
    "title",
    "name",
    "space",
    "starts",
    "ends",
    "status",
    "session",
    "person",
    "delegation",
    "venue",
    "position",
    "limit",
    "before",
    "text",
    "from",
    "to",
    "kind",
    "date",
    "participants",
    "guests",
    "travellers",
    "capacity",
    "headcount",
    "set_up_minutes",
    "display_name",
    "zone",
    "body_name",
    "body_kind",
    "note",
    "hotel",
    "check_in",
    "check_out",
    "__proto__",
    "constructor",
    "surprise",
];

fn anything(dice: &mut Dice, forum: &ForumInABox, depth: usize) -> Value {
    let known = ["Ana Petrova", "Sofia", "Palau", "Hall A"];
    match dice.below(if depth > 3 { 12 } else { 16 }) {
        0 => Value::Null,
        1 => json!(dice.below(2) == 0),
        2 => json!(dice.throw()),
        3 => json!(-(dice.below(1 << 30) as i64)),
        4 => json!(i64::MIN),
        5 => json!(1.5e300),
        6 => json!(forum.id(known[dice.below(known.len())])),
        7 => json!("018f0000-0000-7000-8000-000000000000"),
        8 => json!(dice.pick(&["", "x", "2014-06-19", "2014-06-19T09:00", "confirmed", "panel", "city", "\u{0}", "ﷺ"])),
        9 => json!({ "local": "2014-06-19T09:00" }),
        10 => json!("x".repeat(dice.below(20_000))),
        11 => json!({ "local": "2014-06-19T10:00", "zone": "Europe/Madrid", "later": true }),
        12 | 13 => (0..dice.below(4)).map(|_| anything(dice, forum, depth + 1)).collect(),
        _ => some_object(dice, forum, depth + 1),
    }
}

fn some_object(dice: &mut Dice, forum: &ForumInABox, depth: usize) -> Value {
    let fields = 1 + dice.below(5);
    let object: Map<String, Value> =
        (0..fields).map(|_| ((*dice.pick(FIELDS)).to_owned(), anything(dice, forum, depth))).collect();
    Value::Object(object)
}

#[test]
fn no_command_takes_a_field_it_does_not_know() {
    let mut forum = ForumInABox::new();
    for command in PLANNER_COMMANDS {
        let refusal = forum.refuses(command, json!({ "surprise": 1 }));
        assert!(matches!(refusal, Refusal::Malformed { .. }), "{command} must not guess what was meant: {refusal:?}");
    }
    let (hall, palau) = (forum.id("Hall A"), forum.id("Palau"));
    for (command, input) in [
        ("edit_space", json!({ "id": hall, "name": "x", "colour": "red" })),
        ("add_space", json!({ "venue": palau, "name": "x", "__proto__": {} })),
        ("undo", json!({ "positon": 1 })),
        (
            "book_room",
            json!({ "space": hall, "title": "x", "starts": { "local": "2014-06-19T09:00", "zoen": "UTC" },
            "ends": { "local": "2014-06-19T10:00" } }),
        ),
    ] {
        let refusal = forum.refuses(command, input);
        assert!(matches!(refusal, Refusal::Malformed { .. }), "{command}: a mistyped field must not pass: {refusal:?}");
    }
}

#[test]
fn no_command_takes_what_is_not_an_object() {
    let mut forum = ForumInABox::new();
    let before = forum.planner().plan().clone();
    for command in PLANNER_COMMANDS {
        for input in [json!(null), json!(true), json!(7), json!("text"), json!([1, "two", null, {}])] {
            let refusal = forum.refuses(command, input.clone());
            assert!(matches!(refusal, Refusal::Malformed { .. }), "{command} {input}: {refusal:?}");
        }
    }
    assert!(*forum.planner().plan() == before, "nothing was changed");
}

#[test]
fn a_command_nobody_knows_is_named() {
    let mut forum = ForumInABox::new();
    for name in ["", "format_disk", "Standing", "standing ", "__proto__", "found_forum", "привет"] {
        let refusal = forum.refuses(name, json!({}));
        assert_eq!(refusal, Refusal::UnknownCommand { name: name.to_owned() });
    }
    for name in SHELL_COMMANDS {
        let refusal = forum.refuses(name, json!({}));
        assert!(matches!(refusal, Refusal::UnknownCommand { .. }), "{name} belongs to the window, not to the planner");
    }
}

#[test]
fn whatever_comes_in_is_answered_or_refused() {
    let mut forum = ForumInABox::new();
    let mut dice = Dice::new(19);
    for round in 0..60 {
        for command in PLANNER_COMMANDS {
            let input = some_object(&mut dice, &forum, 0);
            let before = (round % 10 == 0).then(|| forum.planner().plan().clone());
            match forum.call(command, input.clone()) {
                Err(refusal) if refusal.is_fault() => panic!("{command} {input} broke something: {refusal:?}"),
                Err(_) => assert!(before.is_none_or(|plan| plan == *forum.planner().plan()), "{command} {input}"),
                Ok(_) => {}
            }
        }
    }
    forum.assert_sound("after many strange calls");
    forum.planner().check_file().expect("the file is whole");
}

#[test]
fn numbers_at_the_edge_are_refused_with_their_field() {
    let mut forum = ForumInABox::new();
    let (hall, booking) = (forum.id("Hall A"), forum.books("Hall A", "09:00-10:00", "Opening"));
    for number in [-1, i64::MIN, i64::MAX, 1_000_001] {
        for (command, id, field) in [
            ("edit_space", &hall, "capacity"),
            ("edit_booking", &booking, "headcount"),
            ("edit_booking", &booking, "set_up_minutes"),
            ("edit_booking", &booking, "tear_down_minutes"),
        ] {
            let refusal = forum.refuses(command, json!({ "id": id, field: number }));
            assert_eq!(refusal, Refusal::invalid(field, Problem::OutOfRange), "{command} {field} {number}");
        }
    }
    for limit in [i64::MIN, -1, 0, i64::MAX] {
        let page = forum.does("history", json!({ "limit": limit, "before": limit.max(1) }));
        assert!(page["entries"].is_array(), "a strange page is a page");
    }
}

#[test]
fn a_call_nested_deeper_than_anything_is_refused_unread() {
    let mut forum = ForumInABox::new();
    let deep = "[".repeat(100_000);
    assert!(serde_json::from_str::<Value>(&deep).is_err(), "whoever reads the text stops before the stack does");
    let mut nested = json!(1);
    for _ in 0..100 {
        nested = json!({ "local": nested });
    }
    let hall = forum.id("Hall A");
    let input = json!({ "space": hall, "title": "x", "starts": nested, "ends": { "local": "2014-06-19T10:00" } });
    let refusal = forum.refuses("book_room", input);
    assert!(matches!(refusal, Refusal::Malformed { .. }), "{refusal:?}");
}

#[test]
fn typescript_map_is_fresh() {
    let path = checkout().join("ui/src/api/generated/api.ts");
    let now = commands::typescript();
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::write(&path, &now).expect("the map can be written");
    }
    let committed = std::fs::read_to_string(&path).expect("the committed map");
    let first = committed.lines().zip(now.lines()).position(|(there, here)| there != here);
    assert!(
        committed == now,
        "the screens are checked against an old list of commands (first in line {:?}); run the test with \
         UPDATE_GENERATED=1 to write it anew",
        first.map(|line| line + 1)
    );
}

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the checkout").to_owned()
}
