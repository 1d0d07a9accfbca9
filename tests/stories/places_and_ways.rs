//! Places of a forum, airports of the list, and how long it takes from one to the next.
//! What the office knows wins over what is usual, and can be given back.

use attache_planner::Refusal;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn hotel(forum: &mut ForumInABox, name: &str) -> String {
    let input = json!({
        "kind": "hotel", "name": name, "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid",
        "address": "Carrer Nou 1", "position": { "latitude": 41.3890, "longitude": 2.1670 },
    });
    forum.makes(name, "add_place", input)
}

fn place(forum: &mut ForumInABox, id: &str) -> Value {
    let places = forum.does("list_places", json!({}));
    places.as_array().and_then(|all| all.iter().find(|one| one["id"] == id)).expect("the place is listed").clone()
}

#[test]
fn an_airport_is_found_by_code_city_and_name_and_becomes_one_place() {
    let mut forum = ForumInABox::new();
    for query in ["bcn", "Barcelona", "el prat"] {
        let found = forum.does("search_airports", json!({ "query": query }));
        let codes: Vec<&str> =
            found.as_array().expect("a list").iter().filter_map(|one| one["code"].as_str()).collect();
        assert!(codes.contains(&"BCN"), "{query}: {codes:?}");
    }
    assert_eq!(forum.does("search_airports", json!({ "query": "  " })), json!([]), "nothing asked, nothing found");
    let id = forum.makes("BCN", "add_airport", json!({ "code": "bcn" }));
    let again = forum.does("add_airport", json!({ "code": "BCN" }));
    assert_eq!((&again["result"], &again["said"]["position"]), (&json!(id), &json!(0)), "it is there, nothing is done");
    let found = forum.does("search_airports", json!({ "query": "BCN", "limit": 1 }));
    assert_eq!(found[0]["place"], json!(id), "the list says which airports are places already");
    let row = place(&mut forum, &id);
    assert_eq!((&row["zone"], &row["country"]), (&json!("Europe/Madrid"), &json!("ES")));
    assert!(row["position"]["latitude"].as_f64().is_some_and(|north| (41.0..42.0).contains(&north)), "{row}");
    let closed = forum.does("search_airports", json!({ "query": "TXL" }));
    assert_eq!(closed[0]["closed"], true, "a forum of 2014 may still name it");
    assert_eq!(forum.refuses("add_airport", json!({ "code": "QQQ" })), Refusal::UnknownAirport { code: "QQQ".into() });
}

#[test]
fn minutes_of_a_place_are_usual_until_the_office_knows_better() {
    let mut forum = ForumInABox::new();
    let id = forum.makes("BCN", "add_airport", json!({ "code": "BCN" }));
    let usual = json!({ "own": null, "by": "flight", "usual": 25, "usual_with_border": 45 });
    assert_eq!(place(&mut forum, &id)["arrival"], usual);
    forum.does("edit_place", json!({ "id": id, "arrival_minutes": 60, "address": "El Prat de Llobregat" }));
    assert_eq!(place(&mut forum, &id)["arrival"]["own"], 60);
    forum.does("edit_place", json!({ "id": id, "arrival_minutes": null }));
    assert_eq!(place(&mut forum, &id)["arrival"], usual, "given back");
    let refusal = forum.refuses("edit_place", json!({ "id": id, "departure_minutes": 2000 }));
    assert!(matches!(&refusal, Refusal::Invalid { field, .. } if field == "departure_minutes"), "{refusal:?}");
    let off = json!({ "id": id, "position": { "latitude": 91.0, "longitude": 0.0 } });
    assert!(matches!(forum.refuses("edit_place", off), Refusal::Invalid { .. }), "not on the earth");
}

#[test]
fn a_place_in_use_stays_and_says_by_what() {
    let mut forum = ForumInABox::new();
    let (id, ana) = (hotel(&mut forum, "Hotel Carrer Nou"), forum.id("Ana Petrova"));
    let stay = json!({ "hotel": id, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [ana] });
    let stay = forum.makes("stay", "add_stay", stay);
    let refusal = forum.refuses("remove_place", json!({ "id": id }));
    let Refusal::StillInUse { name, by } = refusal else { panic!("it is needed: {refusal:?}") };
    assert_eq!((name.as_str(), by.as_str()), ("Hotel Carrer Nou", "Hotel Carrer Nou (Ana Petrova)"));
    assert_eq!(place(&mut forum, &id)["uses"], 1);
    let moved = forum.refuses("edit_place", json!({ "id": id, "zone": "Europe/Lisbon" }));
    assert!(matches!(moved, Refusal::StillInUse { .. }), "its clock is on the wall of things there");
    forum.does("remove_stay", json!({ "id": stay }));
    let venue = forum.id("Palau");
    let way = json!({ "from": { "place": id }, "to": { "venue": venue }, "service": "vip", "minutes": 12 });
    forum.does("set_transit_time", way);
    forum.does("remove_place", json!({ "id": id }));
    assert!(forum.planner().plan().transit_times.is_empty(), "the way goes with its end");
    forum.does("undo", json!({}));
    assert_eq!(forum.planner().plan().transit_times.len(), 1);
    forum.assert_sound("after the place came back");
}

#[test]
fn a_way_is_estimated_until_the_office_times_it() {
    let mut forum = ForumInABox::new();
    let (airport, hotel) = (forum.makes("BCN", "add_airport", json!({ "code": "BCN" })), hotel(&mut forum, "Hotel"));
    let (airport, hotel) = (json!({ "place": airport }), json!({ "place": hotel }));
    let venue = json!({ "venue": forum.id("Palau") });
    let way = |from: &Value, to: &Value, service: &str| json!({ "from": from, "to": to, "service": service });
    let estimate = json!({ "minutes": 35, "source": "distance", "estimate": 35 });
    assert_eq!(forum.does("transit", way(&airport, &hotel, "vip")), estimate);
    let unknown = forum.does("transit", way(&hotel, &venue, "vip"));
    assert_eq!(unknown["source"], "same_city", "the Palau is in the forum's city, nobody said where");
    let palau = forum.id("Palau");
    forum.does("edit_venue", json!({ "id": palau, "position": { "latitude": 41.3875, "longitude": 2.1754 } }));
    assert_eq!(forum.does("transit", way(&hotel, &venue, "on_foot"))["source"], "distance");
    let mut set = way(&airport, &hotel, "vip");
    set["minutes"] = json!(28);
    forum.does("set_transit_time", set.clone());
    let timed = json!({ "minutes": 28, "source": "office", "estimate": 35 });
    assert_eq!(forum.does("transit", way(&airport, &hotel, "vip")), timed);
    assert_eq!(forum.does("transit", way(&hotel, &airport, "vip"))["source"], "distance", "the way back was not timed");
    assert_eq!(forum.does("transit", way(&airport, &hotel, "group"))["source"], "distance", "nor was the coach");
    set["both_ways"] = json!(true);
    set["minutes"] = json!(30);
    forum.does("set_transit_time", set.clone());
    let rows = forum.does("list_transit_times", json!({}));
    assert_eq!(rows.as_array().map(Vec::len), Some(2), "one way corrected, the other entered: {rows}");
    set["minutes"] = Value::Null;
    forum.does("set_transit_time", set);
    assert_eq!(forum.does("transit", way(&airport, &hotel, "vip")), estimate, "back to the estimate, both ways");
    assert_eq!(forum.does("list_transit_times", json!({})), json!([]));
    let refusal =
        forum.refuses("set_transit_time", json!({ "from": hotel, "to": hotel, "service": "vip", "minutes": 3 }));
    assert!(matches!(&refusal, Refusal::Invalid { field, .. } if field == "to"), "no way at all: {refusal:?}");
}

#[test]
fn what_nobody_can_know_is_asked_for() {
    let mut forum = ForumInABox::new();
    let (far, hotel) = (forum.makes("MNL", "add_airport", json!({ "code": "MNL" })), hotel(&mut forum, "Hotel"));
    let ana = forum.id("Ana Petrova");
    let movement = json!({
        "kind": "transfer", "service": "vip", "from": { "place": far }, "to": { "place": hotel },
        "starts": { "local": "2014-06-18T10:00" }, "passengers": [ana],
    });
    let refusal = forum.refuses("add_movement", movement.clone());
    assert!(matches!(refusal, Refusal::WayUnknown { .. }), "nobody is driven from Manila: {refusal:?}");
    let mut known = movement;
    known["ends"] = json!({ "local": "2014-06-18T09:00" });
    let done = forum.does("add_movement", known);
    assert_eq!(done["said"]["op"], "add_movement", "at 09:00 in Madrid it is 15:00 in Manila");
}
