//! Who goes before whom is worked out by a scheme the office chooses, and the program can say why for each two neighbours.
//! What a scheme cannot know is done by hand, with a reason that stays beside the place.

use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Delegations with their heads and offices, as the story needs them.
fn forum_of(cities: &[(&str, &str, &str, Option<&str>)]) -> ForumInABox {
    let mut forum = ForumInABox::founded();
    for (city, country, rank, since) in cities {
        forum.makes(city, "add_delegation", json!({ "body_name": city, "body_kind": "city", "country": country }));
        let delegation = forum.id(city);
        let head = format!("Head of {city}");
        let person = forum.makes(
            &head,
            "add_person",
            json!({ "display_name": head, "delegation": delegation, "role": "head", "fictitious": true }),
        );
        let body = forum.does("delegation", json!({ "id": delegation }))["body"]["id"].clone();
        forum.makes(
            &format!("office in {city}"),
            "add_office",
            json!({ "person": person, "body": body, "title": "Mayor", "rank_class": rank, "since": since }),
        );
    }
    forum
}

fn names(order: &Value) -> Vec<String> {
    let rows = order["rows"].as_array().expect("a list");
    rows.iter().map(|row| row["name"].as_str().unwrap_or_default().to_owned()).collect()
}

fn scheme(forum: &mut ForumInABox, preset: &str, language: &str) -> String {
    let input = json!({ "name": preset, "preset": preset, "language": language });
    forum.makes(&format!("{preset} {language}"), "add_precedence_scheme", input)
}

fn order(forum: &mut ForumInABox, scheme: &str) -> Value {
    forum.does("order_of_precedence", json!({ "scheme": scheme }))
}

#[test]
fn the_deciding_rule_is_shown_between_neighbours() {
    let mut forum = forum_of(&[
        ("Zürich", "CH", "head_of_body", Some("2009-05-01")),
        ("Ålesund", "NO", "head_of_body", Some("2011-10-01")),
        ("Athens", "GR", "deputy_head", Some("2010-12-29")),
    ]);
    let spain = scheme(&mut forum, "spain", "en");
    let order = order(&mut forum, &spain);
    assert_eq!(names(&order), ["Zürich", "Ålesund", "Athens"], "mayors by time in office, then their deputies");
    let why: Vec<&Value> = order["rows"].as_array().expect("a list").iter().map(|row| &row["before_next"]).collect();
    assert_eq!(why[0], &json!({ "by": "rule", "rule": "taking_office" }));
    assert_eq!(why[1], &json!({ "by": "rule", "rule": "category" }));
    assert_eq!(why[2], &Value::Null, "nobody comes after the last");
}

#[test]
fn the_same_list_changes_with_the_language_of_its_alphabet() {
    let cities = [
        ("Berlin", "DE", "head_of_body", None),
        ("Paris", "FR", "head_of_body", None),
        ("Bern", "CH", "head_of_body", None),
    ];
    let mut forum = forum_of(&cities);
    let english = scheme(&mut forum, "united_nations", "en");
    let spanish = scheme(&mut forum, "united_nations", "es");
    assert_eq!(names(&order(&mut forum, &english)), ["Paris", "Berlin", "Bern"], "France, Germany, Switzerland");
    assert_eq!(names(&order(&mut forum, &spanish)), ["Berlin", "Paris", "Bern"], "Alemania, Francia, Suiza");
    let rows = order(&mut forum, &spanish);
    assert_eq!(rows["rows"][0]["country"], "Alemania");
    forum.does("edit_precedence_scheme", json!({ "id": english, "letter": "G" }));
    assert_eq!(names(&order(&mut forum, &english)), ["Berlin", "Bern", "Paris"], "from the letter drawn by lot");
}

#[test]
fn a_body_stands_under_the_name_it_has_in_the_language() {
    let cities = [("Cologne", "DE", "head_of_body", None), ("Florence", "IT", "head_of_body", None)];
    let mut forum = forum_of(&cities);
    let french = scheme(&mut forum, "city_alphabet", "fr");
    let delegation = forum.id("Cologne");
    let body = forum.does("delegation", json!({ "id": delegation }))["body"]["id"].clone();
    forum.does("name_body", json!({ "body": body, "language": "fr", "name": "Xologne" }));
    assert_eq!(names(&order(&mut forum, &french)), ["Florence", "Xologne"]);
    forum.does("name_body", json!({ "body": body, "language": "fr", "name": null }));
    assert_eq!(names(&order(&mut forum, &french)), ["Cologne", "Florence"], "without it the working name counts");
}

#[test]
fn a_representative_does_not_take_the_rank_of_whom_he_represents() {
    let mut forum = forum_of(&[("Sofia", "BG", "official", None), ("Amman", "JO", "deputy_head", None)]);
    let mayor = forum.makes("Mayor", "add_person", json!({ "display_name": "The Mayor", "fictitious": true }));
    let delegation = forum.id("Sofia");
    let body = forum.does("delegation", json!({ "id": delegation }))["body"]["id"].clone();
    let office = json!({ "person": mayor, "body": body, "title": "Mayor", "rank_class": "head_of_body" });
    let represented = forum.makes("the mayor's office", "add_office", office);
    forum.does("edit_office", json!({ "id": forum.id("office in Sofia"), "represents": represented }));
    let spain = scheme(&mut forum, "spain", "en");
    let order = order(&mut forum, &spain);
    assert_eq!(names(&order), ["Amman", "Sofia"], "a deputy goes before an official who represents a mayor");
    assert_eq!(order["rows"][1]["representing"], true, "and the list says so");
    let person = forum.does("person", json!({ "id": forum.id("Head of Sofia") }));
    assert_eq!(person["offices"][0]["represents"]["holder"]["name"], "The Mayor");
    let refusal = forum.refuses("remove_office", json!({ "id": represented }));
    assert!(matches!(refusal, Refusal::StillInUse { .. }), "an office somebody represents stays: {refusal:?}");
}

#[test]
fn a_place_given_by_hand_keeps_its_reason_and_can_be_taken_back() {
    let mut forum = forum_of(&[
        ("Athens", "GR", "head_of_body", None),
        ("Bern", "CH", "head_of_body", None),
        ("Cork", "IE", "head_of_body", None),
    ]);
    let alphabet = scheme(&mut forum, "city_alphabet", "en");
    let (athens, cork) = (forum.id("Athens"), forum.id("Cork"));
    let input = |follows: Value, reason: &str| json!({ "scheme": alphabet, "delegation": cork, "follows": follows, "reason": reason });
    assert!(matches!(forum.refuses("move_in_precedence", input(Value::Null, " ")), Refusal::Invalid { .. }));
    forum.does("move_in_precedence", input(Value::Null, "hosts the next forum"));
    let moved = order(&mut forum, &alphabet);
    assert_eq!(names(&moved), ["Cork", "Athens", "Bern"]);
    assert_eq!(moved["rows"][0]["moved"]["reason"], "hosts the next forum");
    assert_eq!(moved["rows"][0]["before_next"], json!({ "by": "hand", "reason": "hosts the next forum" }));

    forum.does("move_in_precedence", input(json!(athens), "asked for it"));
    assert_eq!(names(&order(&mut forum, &alphabet)), ["Athens", "Cork", "Bern"], "moved anew");
    forum.does("edit_delegation", json!({ "id": athens, "status": "declined" }));
    let without = order(&mut forum, &alphabet);
    assert_eq!(names(&without), ["Bern", "Cork"], "who does not come has no place");
    assert_eq!(without["unapplied"][0]["because"], "anchor_gone", "and a move behind them is shown, not forgotten");
    forum.does("unmove_in_precedence", json!({ "scheme": alphabet, "delegation": cork }));
    assert_eq!(order(&mut forum, &alphabet)["unapplied"], json!([]));
    forum.assert_sound("after moves");
}

#[test]
fn the_scheme_in_force_decides_and_cannot_be_removed() {
    let mut forum = forum_of(&[("Örebro", "SE", "head_of_body", None), ("Oslo", "NO", "head_of_body", None)]);
    let lists = |forum: &mut ForumInABox| {
        let rows = forum.does("list_delegations", json!({}));
        let rows = rows.as_array().expect("a list").clone();
        rows.iter().map(|row| row["name"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(lists(&mut forum), ["Örebro", "Oslo"], "English sorts Ö as O");
    let swedish = scheme(&mut forum, "city_alphabet", "sv");
    forum.does("use_precedence", json!({ "scheme": swedish }));
    assert_eq!(lists(&mut forum), ["Oslo", "Örebro"], "Swedish has Ö at its end, and lists follow the order in force");
    assert_eq!(names(&forum.does("order_of_precedence", json!({}))), ["Oslo", "Örebro"]);
    let refusal = forum.refuses("remove_precedence_scheme", json!({ "id": swedish }));
    assert!(matches!(refusal, Refusal::StillInUse { .. }), "{refusal:?}");
    forum.does("use_precedence", json!({ "scheme": null }));
    forum.does("remove_precedence_scheme", json!({ "id": swedish }));
    let schemes = forum.does("list_precedence_schemes", json!({}));
    assert_eq!(schemes["schemes"], json!([]));
    assert_eq!(schemes["presets"].as_array().map(Vec::len), Some(5), "ready-made ones are always offered");
}

/// Two delegations of three each, entered the wrong way round, and somebody who comes for nobody.
fn forum_of_six() -> ForumInABox {
    let mut forum = forum_of(&[
        ("Zürich", "CH", "head_of_body", Some("2009-05-01")),
        ("Athens", "GR", "deputy_head", Some("2010-12-29")),
    ]);
    for (city, name, role) in [
        ("Athens", "Yorgos Zafiris", "adviser"),
        ("Athens", "Álvaro Ares", "adviser"),
        ("Zürich", "Beat Ackermann", "interpreter"),
        ("Zürich", "Zoe Zweifel", "alternate"),
    ] {
        let delegation = forum.id(city);
        let input = json!({ "display_name": name, "delegation": delegation, "role": role, "fictitious": true });
        forum.makes(name, "add_person", input);
    }
    forum.makes("Aaron Alone", "add_person", json!({ "display_name": "Aaron Alone", "fictitious": true }));
    let spain = scheme(&mut forum, "spain", "en");
    forum.does("use_precedence", json!({ "scheme": spain }));
    forum
}

const IN_ORDER: [&str; 7] = [
    "Head of Zürich",
    "Zoe Zweifel",
    "Beat Ackermann",
    "Head of Athens",
    "Álvaro Ares",
    "Yorgos Zafiris",
    "Aaron Alone",
];

fn listed(forum: &mut ForumInABox, command: &str, order: &str) -> Vec<String> {
    let rows = forum.does(command, json!({ "order": order }));
    rows.as_array().expect("a list").iter().map(|row| row["name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn lists_stand_in_the_order_in_force() {
    let mut forum = forum_of_six();
    assert_eq!(listed(&mut forum, "list_people", "precedence"), IN_ORDER, "heads, then roles, then names");
    let by_body = [&IN_ORDER[3..6], &IN_ORDER[..3], &IN_ORDER[6..]].concat();
    assert_eq!(listed(&mut forum, "list_people", "body"), by_body, "the list of participants");
    assert_eq!(listed(&mut forum, "list_delegations", "precedence"), ["Zürich", "Athens"]);
    let athens = forum.id("Athens");
    forum.does("edit_delegation", json!({ "id": athens, "status": "declined" }));
    let rows = forum.does("list_delegations", json!({ "order": "precedence" }));
    assert_eq!(
        (&rows[0]["precedence"], &rows[1]["precedence"]),
        (&json!(1), &Value::Null),
        "who declined has no place"
    );
}

#[test]
fn wherever_several_are_named_they_stand_in_that_order() {
    let mut forum = forum_of_six();
    let everybody: Vec<String> = IN_ORDER[..6].iter().rev().map(|name| forum.id(name)).collect();
    let place = forum.makes("hotel", "add_place", json!({ "kind": "hotel", "name": "Hotel", "zone": "Europe/Madrid" }));
    let (there, here) = (json!({ "airport": "ZRH" }), json!({ "airport": "BCN" }));
    let leg = forum.makes(
        "leg",
        "add_leg",
        json!({ "kind": "flight", "from": there, "to": here, "travellers": everybody,
        "departs": { "local": "2014-06-18T09:00" }, "arrives": { "local": "2014-06-18T11:00" } }),
    );
    let stay = json!({ "hotel": place, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": everybody });
    forum.does("add_stay", stay);
    let parts: Vec<Value> =
        everybody.iter().map(|id| json!({ "person": id, "side": "other", "function": "other" })).collect();
    let meeting = json!({ "title": "All of them", "kind": "bilateral", "participants": parts });
    let meeting = forum.makes("meeting", "add_meeting", meeting);
    let names = |rows: &Value| -> Vec<String> {
        rows.as_array().expect("people").iter().map(|row| row["name"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(names(&forum.does("leg", json!({ "id": leg }))["leg"]["travellers"]), IN_ORDER[..6]);
    assert_eq!(names(&forum.does("list_stays", json!({}))[0]["guests"]), IN_ORDER[..6]);
    assert_eq!(names(&forum.does("meeting", json!({ "id": meeting }))["participants"]), IN_ORDER[..6]);
    let athens = forum.id("Athens");
    assert_eq!(
        names(&forum.does("delegation", json!({ "id": athens }))["members"]),
        IN_ORDER[3..6],
        "inside a delegation"
    );
}

#[test]
fn an_itinerary_names_the_other_side_in_that_order() {
    let mut forum = forum_of_six();
    let aaron = forum.id("Aaron Alone");
    let others = IN_ORDER[..6]
        .iter()
        .rev()
        .map(|name| json!({ "person": forum.id(name), "side": "receiving", "function": "other" }));
    let mut parts: Vec<Value> = others.collect();
    parts.push(json!({ "person": aaron, "side": "requesting", "function": "principal" }));
    let times = [json!({ "local": "2014-06-19T10:00" }), json!({ "local": "2014-06-19T10:30" })];
    forum.does(
        "add_meeting",
        json!({ "title": "All of them", "kind": "bilateral", "status": "confirmed", "participants": parts,
        "starts": times[0], "ends": times[1] }),
    );
    let page = forum.does("preview_itinerary", json!({ "person": aaron }));
    let text = page["text"].as_str().expect("a text");
    let places: Vec<Option<usize>> = IN_ORDER[..6].iter().map(|name| text.find(name)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {text}");
}
