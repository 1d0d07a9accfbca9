//! A few letters find people, cities, flights, places and sessions however they are spelled: without marks, in another
//! order or another script. What is edited is found under its new name at once.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn found(forum: &mut ForumInABox, text: &str) -> Vec<String> {
    let hits = forum.does("search", json!({ "text": text }));
    let hits = hits.as_array().expect("a list").clone();
    hits.iter()
        .map(|hit| format!("{} {}", hit["kind"].as_str().unwrap_or_default(), hit["name"].as_str().unwrap_or_default()))
        .collect()
}

#[track_caller]
fn check_first(forum: &mut ForumInABox, text: &str, first: &str) {
    let hits = found(forum, text);
    assert_eq!(hits.first().map(String::as_str), Some(first), "searching {text:?} finds {hits:?}");
}

#[test]
fn people_are_found_in_any_spelling_and_order() {
    let mut forum = ForumInABox::new();
    for name in
        ["Ovidiu Crețu", "Hanna Gronkiewicz-Waltz", "Юлия Светличная", "محمد صدّیقی", "Won Soon Park", "Núria Marín"]
    {
        forum.does("add_person", json!({ "display_name": name, "fictitious": true }));
    }
    check_first(&mut forum, "cretu", "person Ovidiu Crețu");
    check_first(&mut forum, "CREȚU ovi", "person Ovidiu Crețu");
    check_first(&mut forum, "waltz hanna", "person Hanna Gronkiewicz-Waltz");
    check_first(&mut forum, "gronkiewicz w", "person Hanna Gronkiewicz-Waltz");
    check_first(&mut forum, "svetlichnaya", "person Юлия Светличная");
    check_first(&mut forum, "park won", "person Won Soon Park");
    check_first(&mut forum, "marin", "person Núria Marín");
    check_first(&mut forum, "Iulia Svetlichnaia", "person Юлия Светличная");
    check_first(&mut forum, "Mohamed", "person محمد صدّیقی");
    assert_eq!(found(&mut forum, "qqqq"), Vec::<String>::new());
    assert_eq!(found(&mut forum, " - "), Vec::<String>::new(), "a dash is no letter to search for");
}

#[test]
fn bodies_are_found_by_each_of_their_names() {
    let mut forum = ForumInABox::new();
    let delegation = forum.id("Sofia");
    let body = forum.does("delegation", json!({ "id": delegation }))["body"]["id"].clone();
    check_first(&mut forum, "sof", "delegation Sofia");
    forum.does("edit_body", json!({ "id": body, "local_name": "София", "name": "Sofia Municipality" }));
    forum.does("name_body", json!({ "body": body, "language": "el", "name": "Σόφια η πόλη" }));
    check_first(&mut forum, "municip", "delegation Sofia Municipality");
    check_first(&mut forum, "poli", "delegation Sofia Municipality");
    forum.does("add_body", json!({ "name": "UCLG", "kind": "network" }));
    check_first(&mut forum, "uclg", "body UCLG");
}

fn forum_with_a_flight() -> ForumInABox {
    let mut forum = ForumInABox::new();
    for (code, city) in [("MUC", "Munich"), ("BCN", "Barcelona")] {
        let place = json!({ "kind": "airport", "name": format!("{city} Airport"), "code": code, "city": city, "zone": "Europe/Madrid" });
        forum.makes(code, "add_place", place);
    }
    let (from, to, ana) = (forum.id("MUC"), forum.id("BCN"), forum.id("Ana Petrova"));
    forum.makes(
        "flight",
        "add_leg",
        json!({
            "kind": "flight", "carrier": "LH", "number": "1124", "from": from, "to": to, "travellers": [ana],
            "departs": { "local": "2014-06-18T10:00" }, "arrives": { "local": "2014-06-18T12:00" },
        }),
    );
    forum
}

#[test]
fn a_flight_is_found_by_its_number_and_opens_on_somebodys_day() {
    let mut forum = forum_with_a_flight();
    for text in ["LH 1124", "lh1124", "1124", "lh 11"] {
        check_first(&mut forum, text, "leg LH 1124 MUC–BCN");
    }
    let hit = forum.does("search", json!({ "text": "lh1124" }))[0].clone();
    assert_eq!(hit["person"], json!(forum.id("Ana Petrova")), "the screens open it on her timeline");
    assert_eq!(hit["date"], "2014-06-18", "on its day");
    assert_eq!(hit["detail"], "Ana Petrova", "and say who is on it");
    check_first(&mut forum, "muc", "place Munich Airport (MUC)");
}

#[test]
fn what_was_edited_undone_or_removed_is_found_as_it_is_now() {
    let mut forum = forum_with_a_flight();
    check_first(&mut forum, "lh1124", "leg LH 1124 MUC–BCN");
    let flight = forum.id("flight");
    forum.does("edit_leg", json!({ "id": flight, "number": "1126" }));
    check_first(&mut forum, "lh1126", "leg LH 1126 MUC–BCN");
    assert_eq!(found(&mut forum, "lh1124"), Vec::<String>::new(), "not under the old number");
    forum.does("undo", json!({}));
    check_first(&mut forum, "lh1124", "leg LH 1124 MUC–BCN");
    forum.does("remove_leg", json!({ "id": flight }));
    assert_eq!(found(&mut forum, "lh1124"), Vec::<String>::new());
    forum.adds_session("Hall A", "09:00-10:00", "Opening plenary");
    forum.books("Room 510", "09:00-10:00", "Press corner");
    check_first(&mut forum, "plen", "session Opening plenary");
    check_first(&mut forum, "press", "room_booking Press corner");
    check_first(&mut forum, "510", "space Room 510");
    check_first(&mut forum, "palau", "venue Palau");
}

#[test]
fn who_was_purged_is_found_no_more() {
    let mut forum = ForumInABox::new();
    check_first(&mut forum, "petrova", "person Ana Petrova");
    forum.does("purge_person", json!({ "person": forum.id("Ana Petrova"), "confirm_name": "Ana Petrova" }));
    assert_eq!(found(&mut forum, "petrova"), Vec::<String>::new());
}

#[test]
fn the_command_names_the_noun_of_each_find() {
    let mut forum = ForumInABox::new();
    let hits = forum.does("search", json!({ "text": "a" }));
    let hits: Vec<&Value> = hits.as_array().expect("a list").iter().collect();
    assert!(hits.iter().all(|hit| hit["kind"].is_string() && hit["id"].is_string()), "each can be opened: {hits:?}");
}
