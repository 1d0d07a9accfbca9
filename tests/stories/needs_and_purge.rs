//! What must be known of a person by few stands in no list, no search and no line of the history, and has an end. Whoever
//! is purged leaves no byte in the file: the story looks through the file itself, letter by letter.

use crate::any_operation::PICTURE;
use attache_planner::{Planner, Problem, Refusal};
use forum_in_a_box::{ForumInABox, attache, surroundings, the_office};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Everything the stories enter about one person and about nobody else. Parts of names too.
const MARKS: [&str; 14] = [
    "Zvezdelina",
    "Xhaferovska",
    "ZVEZDELINA",
    "XHAFEROVSKA",
    "zvezdelina.office",
    "+359 700 4411",
    "+3597004411",
    "Quizzical remark",
    "Madam Xylograph",
    "swallows nothing orange",
    "Jvlbq",
    "PNR7ZQ",
    "Room 9041",
    "Vizedirectrice",
];

pub(super) fn found_in(file: &Path, marks: &[&[u8]]) -> Vec<String> {
    let bytes = fs::read(file).expect("the file can be read");
    let is_there = |mark: &&&[u8]| bytes.windows(mark.len()).any(|window| window == **mark);
    marks.iter().filter(is_there).map(|mark| String::from_utf8_lossy(mark).into_owned()).collect()
}

pub(super) fn id_bytes(id: &str) -> Vec<u8> {
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).collect();
    let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).expect("two digits");
    (0..32).step_by(2).map(byte).collect()
}

/// Enters a person with everything the program can know of one, changes some of it, takes changes back and makes them
/// again, and names her in texts about other things. Answers her key.
fn lived_through(forum: &mut ForumInABox) -> String {
    let sofia = forum.id("Sofia");
    let add = json!({
        "display_name": "Zvezdelina Xhaferovska", "given_name": "Zvezdelina", "family_name": "Xhaferovska",
        "delegation": sofia, "role": "adviser", "fictitious": true,
    });
    let her = forum.makes("Zvezdelina", "add_person", add);
    forum.does("edit_person", json!({
        "id": her, "document_name": "XHAFEROVSKA, ZVEZDELINA", "email": "zvezdelina.office@example.org",
        "phone": "+359 700 4411", "note": "Quizzical remark", "envelope": "Madam Xylograph", "pronunciation": "Jvlbq",
    }));
    forum.does("confirm_address", json!({ "person": her, "confirmed_by": "her office" }));
    forum.does("set_portrait", json!({ "person": her, "media_type": "image/png", "base64": PICTURE }));
    let body = forum.does("list_bodies", json!({}))[0]["id"].clone();
    forum.does("add_office", json!({ "person": her, "body": body, "title": "Vizedirectrice" }));
    let need = json!({
        "person": her, "kind": "medical", "text": "swallows nothing orange", "purpose": "the first dinner",
        "basis": "vital_interest", "audience": ["caterer"],
    });
    forum.does("add_need", need);
    let look_alike = forum.makes("look-alike", "add_person", json!({ "display_name": "Vera Xylander" }));
    forum.does("keep_apart", json!({ "one": look_alike, "other": her }));
    travels(forum, &her);
    forum.adds_session("Hall A", "09:00-10:00", "Welcome by Zvezdelina Xhaferovska");
    let session = forum.id("Welcome by Zvezdelina Xhaferovska");
    forum.does("attend_session", json!({ "session": session, "person": her, "function": "speaker" }));
    forum.does("edit_delegation", json!({ "id": sofia, "focal_point": "Xhaferovska, +359 700 4411" }));
    forum.books("Hall B", "11:00-12:00", "Office of Ms XHAFEROVSKA");
    for _ in 0..3 {
        forum.does("undo", json!({}));
    }
    for _ in 0..3 {
        forum.does("redo", json!({}));
    }
    her
}

fn travels(forum: &mut ForumInABox, her: &str) {
    for (name, kind) in [("Sofia Airport", "airport"), ("El Prat", "airport"), ("Hotel Arts", "hotel")] {
        forum.makes(name, "add_place", json!({ "kind": kind, "name": name, "zone": "Europe/Madrid" }));
    }
    let (sofia, barcelona, hotel) = (forum.id("Sofia Airport"), forum.id("El Prat"), forum.id("Hotel Arts"));
    let wall = |time: &str| json!({ "local": format!("2014-06-18T{time}") });
    forum.does("add_leg", json!({
        "kind": "flight", "carrier": "FB", "number": "473", "from": sofia, "to": barcelona, "departs": wall("09:00"),
        "arrives": wall("12:40"), "booking_reference": "PNR7ZQ", "travellers": [her],
    }));
    forum.does(
        "add_stay",
        json!({
            "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "guests": [her], "confirmation": "Room 9041",
        }),
    );
}

#[track_caller]
fn assert_no_trace(forum: &ForumInABox, her: &str) {
    let id = id_bytes(her);
    let mut marks: Vec<&[u8]> = MARKS.iter().map(|mark| mark.as_bytes()).collect();
    marks.push(&id);
    marks.push(her.as_bytes());
    assert_eq!(found_in(&forum.path(), &marks), Vec::<String>::new(), "the file still holds some of her");
    let journal = forum.path().with_file_name("box.forum-journal");
    let left = fs::metadata(&journal).map_or(0, |facts| facts.len());
    assert_eq!(left, 0, "no page as it was is kept beside the file");
    assert_eq!(freed_pages(&forum.path()), 0, "the file has no unused pages in which something could be left");
}

/// How many unused pages a file has, by its header.
fn freed_pages(file: &Path) -> u32 {
    let bytes = fs::read(file).expect("the file can be read");
    u32::from_be_bytes([bytes[36], bytes[37], bytes[38], bytes[39]])
}

#[test]
fn a_purged_person_leaves_no_byte_in_the_file() {
    let mut forum = ForumInABox::new();
    let her = lived_through(&mut forum);
    let marks: Vec<&[u8]> = MARKS.iter().map(|mark| mark.as_bytes()).filter(|mark| *mark != b"+3597004411").collect();
    assert_eq!(found_in(&forum.path(), &marks).len(), marks.len(), "before, the file holds everything");

    let preview = forum.does("preview_purge", json!({ "person": her }));
    assert_eq!(preview["name"], "Zvezdelina Xhaferovska");
    let texts = preview["texts"].as_array().expect("a list");
    let becomes: Vec<&str> = texts.iter().filter_map(|text| text["becomes"].as_str()).collect();
    assert_eq!(becomes, ["—, —", "Welcome by —", "Office of Ms —"], "the user sees which texts will change, and how");
    assert!(!preview["entries"].as_array().expect("a list").is_empty(), "and which entries lose their contents");

    let wrong = forum.refuses("purge_person", json!({ "person": her, "confirm_name": "Zvezdelina" }));
    assert_eq!(wrong, Refusal::invalid("confirm_name", Problem::DoesNotMatch), "half a name is no confirmation");

    let done = forum.does("purge_person", json!({ "person": her, "confirm_name": "Zvezdelina Xhaferovska" }));
    assert_eq!(done["said"]["facts"], json!({}), "the line of the history names nobody");
    assert_no_trace(&forum, &her);
    forum.assert_sound("after a purge");
    forum.planner().check_file().expect("what can be checked agrees");
    forum.reopen();
    forum.assert_sound("tomorrow");
    assert_no_trace(&forum, &her);
    let sessions = forum.does("list_sessions", json!({}));
    assert_eq!(sessions[0]["title"], "Welcome by —", "what she was in is still there");
    assert_eq!(forum.does("list_legs", json!({})), json!([]), "a flight only she was on is not");
}

#[test]
fn emptied_entries_stay_in_the_history_and_cannot_be_taken_back() {
    let mut forum = ForumInABox::new();
    forum.does("add_theme", json!({ "title": "Arrival cities" }));
    let her = lived_through(&mut forum);
    forum.does("purge_person", json!({ "person": her, "confirm_name": "Zvezdelina Xhaferovska" }));

    let history = forum.does("history", json!({ "limit": 1000 }));
    let entries = history["entries"].as_array().expect("a list").clone();
    let purged: Vec<&Value> = entries.iter().filter(|entry| entry["op"] == "purged_entry").collect();
    assert!(purged.len() > 8, "who changed something and when is still there");
    for entry in &purged {
        assert_eq!((&entry["facts"], &entry["purged"]), (&json!({}), &json!(true)), "what it was is not");
        if entry["state"] == "done" {
            let refusal = forum.refuses("undo", json!({ "position": entry["position"] }));
            assert_eq!(refusal, Refusal::Purged, "and the program says why it cannot be undone");
        }
    }
    assert_eq!(entries[0]["op"], "purge_person");
    assert_eq!(forum.refuses("undo", json!({ "position": entries[0]["position"] })), Refusal::Purged);

    // The last change that still has its contents is the theme; undo offers it and does it.
    let standing = forum.does("standing", json!({}));
    assert_ne!(standing["undo"]["op"], "purged_entry", "undo offers what it can do");
    forum.does("edit_forum", json!({ "city": "Barcelona" }));
    forum.does("undo", json!({}));
    forum.does("redo", json!({}));
    forum.planner().check_file().expect("what was done since the purge is checked value by value");
    forum.assert_sound("after undo and redo behind a purge");
}

#[test]
fn another_of_the_same_family_and_a_city_of_that_name_stay() {
    let mut forum = ForumInABox::new();
    let named = |given: &str, family: &str| json!({ "display_name": format!("{given} {family}"), "given_name": given, "family_name": family });
    let jose = forum.makes("José", "add_person", named("José", "García"));
    forum.makes("Ada", "add_person", named("Ada", "García"));
    forum.does("add_body", json!({ "name": "San José", "kind": "city" }));
    forum.books("Hall A", "09:00-10:00", "José García meets Ada García of San José");
    forum.does("purge_person", json!({ "person": jose, "confirm_name": "José García" }));
    let bookings = forum.does("list_room_bookings", json!({}));
    assert_eq!(bookings[0]["title"], "— meets Ada García of San José");
    let people = forum.does("list_people", json!({}));
    assert!(people.to_string().contains("Ada García"), "nobody else loses a name");
}

#[test]
fn somebody_who_was_merged_goes_with_both_entries() {
    let mut forum = ForumInABox::new();
    let her = lived_through(&mut forum);
    let twice = forum.makes("twice", "add_person", json!({ "display_name": "Zv. X.", "fictitious": true }));
    forum.does("edit_person", json!({ "id": twice, "note": "Quizzical remark, entered twice" }));
    forum.does("merge_people", json!({ "keep": her, "drop": twice, "take": [] }));
    forum.does("purge_person", json!({ "person": her, "confirm_name": "Zvezdelina Xhaferovska" }));
    assert_no_trace(&forum, &her);
    let id = id_bytes(&twice);
    let marks: [&[u8]; 2] = [&id, b"entered twice"];
    assert_eq!(found_in(&forum.path(), &marks), Vec::<String>::new(), "what was one person leaves as one");
}

#[test]
fn a_file_of_the_first_version_can_be_purged_and_its_copy_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("older.forum");
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/old-files/version-1.forum");
    fs::copy(old, &path).expect("a copy to work on");
    let mut planner = Planner::open(&path, the_office(), surroundings(1)).expect("an older file opens");
    let person =
        planner.plan().people.iter().find(|one| one.pronunciation == "by an older program").expect("one").clone();
    let call = |planner: &mut Planner, command: &str, input: Value| {
        attache_planner::commands::call(planner, command, input)
            .unwrap_or_else(|refusal| panic!("{command}: {refusal:?}"))
    };
    let preview = call(&mut planner, "preview_purge", json!({ "person": person.id }));
    let copies = preview["copies"].as_array().expect("a list");
    assert_eq!(
        copies,
        &[json!("older (version 1, copy 1).forum")],
        "the copy put aside is named: it still holds the person"
    );
    call(&mut planner, "purge_person", json!({ "person": person.id, "confirm_name": person.display_name }));
    assert!(*planner.plan() == planner.read_again().expect("a fresh reading"));
    planner.check_file().expect("the file is whole");
    let id = id_bytes(&person.id.to_string());
    let marks: [&[u8]; 3] = [&id, person.display_name.as_bytes(), b"by an older program"];
    assert_eq!(found_in(&path, &marks), Vec::<String>::new());
    assert_eq!(
        found_in(&folder.path().join("older (version 1, copy 1).forum"), &marks).len(),
        3,
        "the copy is as it was"
    );
}

#[test]
fn needs_stand_in_no_list_no_search_and_no_line_of_the_history() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let add = json!({
        "person": ana, "kind": "medical", "code": "meda", "text": "insulin at noon", "purpose": "the doctor on duty",
        "basis": "vital_interest", "audience": ["security", "heads_aide"],
    });
    let need = forum.makes("need", "add_need", add);
    let needs = forum.does("sensitive_needs", json!({ "person": ana }));
    assert_eq!(needs[0]["delete_after"], "2014-07-20", "30 days after the forum, unless the office says otherwise");
    assert_eq!(needs[0]["meaning"], "medical case", "the code is the airlines'");
    assert_eq!(needs[0]["audience"], json!(["heads_aide", "security"]), "for these readers and nobody else");
    assert_eq!(forum.does("person", json!({ "id": ana }))["sensitive_needs"], 1, "her page says only how many");
    forum.does("edit_need", json!({ "id": need, "text": "insulin at one" }));

    for (command, input) in [
        ("person", json!({ "id": ana })),
        ("list_people", json!({})),
        ("list_needs", json!({})),
        ("history", json!({})),
        ("timeline", json!({ "person": ana })),
        ("check", json!({})),
    ] {
        let answer = forum.does(command, input).to_string();
        assert!(!answer.contains("insulin") && !answer.contains("MEDA"), "{command} tells what she needs: {answer}");
    }
    let history = forum.does("history", json!({})).to_string();
    assert!(!history.contains("medical"), "not even the kind");
    for text in ["insulin", "meda", "doctor"] {
        let hits = forum.does("search", json!({ "text": text }));
        assert_eq!(hits, json!([]), "searching {text} finds no need");
    }
}

#[test]
fn the_command_line_lists_needs_without_what_they_say() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    forum.does(
        "add_need",
        json!({
            "person": ana, "kind": "dietary", "code": "KSML", "text": "no shellfish", "purpose": "the gala dinner",
            "basis": "explicit_consent", "audience": ["caterer", "heads_aide"],
        }),
    );
    forum.close();
    let listed = |more: &[&str]| {
        let listing = attache().arg("list").arg(forum.path()).arg("needs").args(more).output();
        String::from_utf8(listing.expect("the program runs").stdout).expect("text")
    };
    for text in [listed(&[]), listed(&["--json"])] {
        for said in ["Ana Petrova", "dietary", "the gala dinner", "2014-07-20", "caterer"] {
            assert!(text.contains(said), "{said} is what the list is for: {text}");
        }
        assert!(!text.contains("KSML") && !text.contains("shellfish"), "what she needs is not: {text}");
    }
}

#[test]
fn a_need_must_say_something_for_a_purpose_and_end_after_it_began() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let need = |more: Value| {
        let mut need = json!({
            "person": ana, "kind": "dietary", "code": "VGML", "purpose": "dinner", "basis": "explicit_consent",
            "audience": [],
        });
        need.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        need
    };
    let refused = [
        (json!({ "code": "", "text": "" }), "text", Problem::Empty),
        (json!({ "purpose": " " }), "purpose", Problem::Empty),
        (json!({ "delete_after": "2014-01-01" }), "delete_after", Problem::EndsBeforeStart),
        (json!({ "code": "VEGETARIAN" }), "code", Problem::TooLong),
    ];
    for (more, field, problem) in refused {
        assert_eq!(forum.refuses("add_need", need(more)), Refusal::invalid(field, problem));
    }
}

#[test]
fn needs_whose_day_is_over_are_purged_from_the_file() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let need = |text: &str, until: &str| {
        json!({
            "person": ana, "kind": "dietary", "text": text, "purpose": "dinner", "basis": "explicit_consent",
            "audience": ["caterer"], "delete_after": until,
        })
    };
    forum.does("add_need", need("no aubergines", "2014-06-21"));
    forum.does("add_need", need("no turnips", "2014-07-21"));
    let done = forum.does("purge_needs", json!({ "before": "2014-07-01" }));
    assert_eq!(done["result"]["rows"], 1);
    let marks: [&[u8]; 2] = [b"no aubergines", b"no turnips"];
    assert_eq!(found_in(&forum.path(), &marks), ["no turnips"], "one is over, the other is not");
    forum.assert_sound("after a purge of needs");
    let left = forum.does("list_needs", json!({}))[0]["id"].clone();
    forum.does("remove_need", json!({ "id": left }));
    assert_eq!(found_in(&forum.path(), &marks), ["no turnips"], "what was removed can be brought back");
    forum.does("undo", json!({}));
    forum.does("redo", json!({}));
    forum.does("purge_needs", json!({}));
    assert_eq!(found_in(&forum.path(), &marks), Vec::<String>::new(), "until a purge takes it out of the history");
    let again = forum.does("purge_needs", json!({}));
    assert_eq!(again["said"]["position"], 0, "where nothing is over, nothing is done");
    forum.planner().check_file().expect("the file is whole");
}
