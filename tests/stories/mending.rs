//! What the program offers to mend a conflict, tried as a user tries it: each fix is done, and its conflict is gone.
//! A fix is a command like any other, so it is previewed, done and taken back by the same door.

use attache_domain::conflicts::Rule;
use attache_planner::fixes::{OneConflict, fixes};
use attache_planner::words;
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn wall(local: &str) -> Value {
    json!({ "local": local })
}

/// Sofia's mayor lands in Barcelona at 12:40 and sleeps in an hotel there; nobody entered a venue yet.
fn arrival() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    forum.makes("Sofia", "add_delegation", json!({ "body_name": "Sofia", "body_kind": "city" }));
    let sofia = forum.id("Sofia");
    forum.does("edit_delegation", json!({ "id": sofia, "status": "registered", "liaison_officer": "Marta Puig" }));
    for (name, role) in [("Ana Petrova", "head"), ("Mila Toneva", "adviser")] {
        let input = json!({ "display_name": name, "delegation": sofia, "role": role, "fictitious": true });
        forum.makes(name, "add_person", input);
    }
    let hotel = json!({
        "kind": "hotel", "name": "Hotel Carrer Nou", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid",
        "position": { "latitude": 41.3890, "longitude": 2.1670 },
    });
    forum.makes("hotel", "add_place", hotel);
    forum
}

fn flies(forum: &mut ForumInABox, number: &str, from: (&str, &str), to: (&str, &str), people: &[&str]) -> String {
    let travellers: Vec<String> = people.iter().map(|name| forum.id(name)).collect();
    let input = json!({
        "direction": "inbound", "travellers": travellers, "legs": [
            { "kind": "flight", "number": number, "from": { "airport": from.0 }, "to": { "airport": to.0 },
              "departs": wall(from.1), "arrives": wall(to.1) },
        ],
    });
    forum.makes(number, "add_journey", input);
    let legs = forum.does("list_legs", json!({}));
    let leg = legs.as_array().expect("a list").iter().find(|leg| leg["number"] == number).expect("the leg");
    leg["id"].as_str().expect("a key").to_owned()
}

fn lands(forum: &mut ForumInABox, people: &[&str]) -> String {
    flies(forum, "431", ("SOF", "2014-06-18T10:20"), ("BCN", "2014-06-18T12:40"), people)
}

fn sleeps(forum: &mut ForumInABox, people: &[&str]) {
    let guests: Vec<String> = people.iter().map(|name| forum.id(name)).collect();
    let hotel = forum.id("hotel");
    let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "guests": guests });
    forum.does("add_stay", stay);
}

pub fn keys_of(forum: &ForumInABox, rule: &str) -> Vec<String> {
    let all = serde_json::to_value(forum.conflicts()).expect("conflicts");
    let of = all.as_array().expect("a list").iter().filter(|one| one["rule"] == rule);
    of.map(|one| one["key"].as_str().expect("a key").to_owned()).collect()
}

pub fn offered(forum: &mut ForumInABox, rule: &str) -> (String, Vec<Value>) {
    let keys = keys_of(forum, rule);
    let [key] = keys.as_slice() else { panic!("one {rule}: {keys:?}") };
    (key.clone(), fixes_of(forum, key))
}

fn fixes_of(forum: &mut ForumInABox, key: &str) -> Vec<Value> {
    forum.does("fixes", json!({ "conflict": key })).as_array().expect("fixes").clone()
}

pub fn kinds(fixes: &[Value]) -> Vec<&str> {
    fixes.iter().map(|fix| fix["word"].as_str().expect("a word")).collect()
}

/// Tries and does every fix that is offered for the one conflict of a rule; answers what they were.
pub fn each_mends(forum: &mut ForumInABox, rule: &str) -> Vec<Value> {
    let (key, fixes) = offered(forum, rule);
    assert_mends(forum, rule, &key, &fixes);
    fixes
}

/// Tries and does the fixes of one conflict, each taken back again before the next.
pub fn assert_mends(forum: &mut ForumInABox, rule: &str, key: &str, fixes: &[Value]) {
    for fix in fixes {
        let (command, input) = (fix["command"].as_str().expect("a command"), fix["input"].clone());
        let would = forum.does("preview", json!({ "command": command, "input": input }));
        let gone: Vec<&Value> = would["gone"].as_array().expect("a list").iter().map(|one| &one["key"]).collect();
        assert!(gone.contains(&&json!(key)), "the trial of {fix} says that it mends {rule}: {would}");
        forum.does(command, input);
        assert!(!keys_of(forum, rule).iter().any(|other| other == key), "{fix} mends {rule}");
        forum.assert_sound("after a fix");
        forum.does("undo", json!({}));
    }
}

fn vehicle(forum: &mut ForumInABox, name: &str, seats: i64, step_free: &str) -> String {
    let driver =
        forum.makes(&format!("driver of {name}"), "add_driver", json!({ "name": format!("driver of {name}") }));
    let input = json!({ "name": name, "seats": seats, "step_free": step_free, "service": "vip", "driver": driver });
    forum.makes(name, "add_vehicle", input)
}

/// A ride from the airport to the hotel.
fn ride(forum: &mut ForumInABox, name: &str, hours: (&str, &str), people: &[&str], more: Value) -> String {
    let legs = forum.does("list_legs", json!({}));
    let airport = legs[0]["to_place"].clone();
    let passengers: Vec<String> = people.iter().map(|name| forum.id(name)).collect();
    let hotel = forum.id("hotel");
    let mut input = json!({
        "kind": "arrival", "service": "vip", "from": { "place": airport }, "to": { "place": hotel },
        "starts": wall(hours.0), "ends": wall(hours.1), "passengers": passengers,
    });
    for (field, value) in more.as_object().expect("fields") {
        input[field] = value.clone();
    }
    forum.makes(name, "add_movement", input)
}

const NOON: (&str, &str) = ("2014-06-18T13:30", "2014-06-18T14:00");

#[test]
fn whoever_lands_unmet_is_picked_up_and_greeted() {
    let mut forum = arrival();
    lands(&mut forum, &["Ana Petrova", "Mila Toneva"]);
    assert_eq!(kinds(&offered(&mut forum, "no_pick_up").1), [""; 0], "nobody knows where they go");
    sleeps(&mut forum, &["Ana Petrova", "Mila Toneva"]);
    let fixes = each_mends(&mut forum, "no_pick_up");
    assert_eq!(kinds(&fixes), ["add_pick_up"]);
    assert_eq!(fixes[0]["input"]["greeter"], "Marta Puig");
    forum.does("add_movement", fixes[0]["input"].clone());
    assert_eq!(keys_of(&forum, "no_greeter"), [""; 0]);
}

#[test]
fn a_fix_is_said_as_one_would_say_it() {
    let mut forum = arrival();
    lands(&mut forum, &["Ana Petrova"]);
    sleeps(&mut forum, &["Ana Petrova"]);
    let conflict = forum.conflicts().into_iter().find(|one| one.rule == Rule::NoPickUp).expect("nobody meets her");
    assert!(words::conflict(&conflict).starts_with("Nobody meets one passenger of"), "{}", words::conflict(&conflict));
    let offered = fixes(forum.planner(), OneConflict { conflict: conflict.key }).expect("fixes");
    let said: Vec<String> = offered.iter().map(words::fix).collect();
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with("Meet Ana Petrova at Josep Tarradellas"), "{said:?}");
    assert!(said[0].ends_with(", 2014-06-18 13:25, and drive to Hotel Carrer Nou"), "{said:?}");
}

#[test]
fn a_seat_in_a_ride_there_is_comes_before_a_ride_of_ones_own() {
    let mut forum = arrival();
    let both = ["Ana Petrova", "Mila Toneva"];
    lands(&mut forum, &both);
    sleeps(&mut forum, &both);
    let small = vehicle(&mut forum, "Car 1", 2, "unknown");
    ride(&mut forum, "ride", NOON, &["Ana Petrova"], json!({ "vehicle": small, "service": "group" }));
    assert_eq!(kinds(&each_mends(&mut forum, "no_pick_up")), ["join_movement", "add_pick_up"]);
    forum.does("edit_vehicle", json!({ "id": small, "seats": 1 }));
    assert_eq!(kinds(&each_mends(&mut forum, "no_pick_up")), ["add_pick_up"], "the seat is taken");
}

#[test]
fn too_small_a_vehicle_makes_way_for_a_larger_one() {
    let mut forum = arrival();
    let both = ["Ana Petrova", "Mila Toneva"];
    lands(&mut forum, &both);
    let small = vehicle(&mut forum, "Car 1", 1, "yes");
    ride(&mut forum, "ride", NOON, &both, json!({ "vehicle": small }));
    assert_eq!(kinds(&offered(&mut forum, "vehicle_overfull").1), [""; 0], "there is no other");
    let coach = vehicle(&mut forum, "Coach", 40, "no");
    let van = vehicle(&mut forum, "Van", 8, "no");
    let fixes = each_mends(&mut forum, "vehicle_overfull");
    let used: Vec<&Value> = fixes.iter().map(|fix| &fix["input"]["vehicle"]).collect();
    assert_eq!(used, [&json!(van), &json!(coach)], "the smaller first");
    ride(&mut forum, "other", ("2014-06-18T13:45", "2014-06-18T14:10"), &[], json!({ "vehicle": van }));
    assert_eq!(each_mends(&mut forum, "vehicle_overfull")[0]["input"]["vehicle"], coach, "the van is out");
}

#[test]
fn who_cannot_climb_gets_a_vehicle_without_a_step() {
    let mut forum = arrival();
    lands(&mut forum, &["Ana Petrova"]);
    let ana = forum.id("Ana Petrova");
    let need = json!({
        "person": ana, "kind": "assistance", "code": "WCHS", "purpose": "transfers", "basis": "explicit_consent",
        "audience": ["security"],
    });
    forum.does("add_need", need);
    let car = vehicle(&mut forum, "Car 1", 3, "no");
    vehicle(&mut forum, "Car 2", 3, "no");
    let low = vehicle(&mut forum, "Low car", 3, "yes");
    ride(&mut forum, "ride", NOON, &["Ana Petrova"], json!({ "vehicle": car }));
    let fixes = each_mends(&mut forum, "vehicle_not_step_free");
    assert_eq!(fixes.len(), 1);
    assert_eq!(fixes[0]["input"]["vehicle"], low);
    assert!(!fixes[0]["facts"].to_string().contains("WCH"), "the sentence does not say what ails whom");
}

#[test]
fn two_rides_at_a_time_get_two_vehicles_or_drivers() {
    let mut forum = arrival();
    lands(&mut forum, &["Ana Petrova", "Mila Toneva"]);
    let car = vehicle(&mut forum, "Car 1", 3, "yes");
    vehicle(&mut forum, "Car 2", 3, "yes");
    ride(&mut forum, "one", NOON, &["Ana Petrova"], json!({ "vehicle": car }));
    ride(&mut forum, "two", ("2014-06-18T13:45", "2014-06-18T14:10"), &["Mila Toneva"], json!({ "vehicle": car }));
    let fixes = each_mends(&mut forum, "vehicle_double_booked");
    assert_eq!(kinds(&fixes), ["change_vehicle"; 2]);
    assert_eq!(fixes[0]["input"]["movement"], forum.id("two"), "the later ride first");
    let (two, other) = (forum.id("two"), forum.id("Car 2"));
    let driver = forum.id("driver of Car 1");
    forum.does("assign_movement", json!({ "movement": two, "vehicle": other, "driver": driver }));
    let fixes = each_mends(&mut forum, "driver_double_booked");
    assert_eq!(kinds(&fixes), ["change_driver"; 2]);
    assert_eq!(fixes[0]["input"]["driver"], forum.id("driver of Car 2"));
}

#[test]
fn a_head_is_greeted_by_whoever_looks_after_the_delegation() {
    let mut forum = arrival();
    lands(&mut forum, &["Ana Petrova"]);
    ride(&mut forum, "ride", NOON, &["Ana Petrova"], json!({}));
    forum.makes("Host", "add_delegation", json!({ "body_name": "Barcelona", "body_kind": "host" }));
    let host = forum.id("Host");
    let officer = json!({ "display_name": "Pau Serra", "delegation": host, "role": "protocol", "fictitious": true });
    forum.does("add_person", officer);
    let fixes = each_mends(&mut forum, "no_greeter");
    let names: Vec<&Value> = fixes.iter().map(|fix| &fix["facts"]["greeter"]).collect();
    assert_eq!(names, ["Marta Puig", "Pau Serra"]);
}

#[test]
fn what_is_noted_is_put_right() {
    let mut forum = arrival();
    let (sofia, ana) = (forum.id("Sofia"), forum.id("Ana Petrova"));
    let fixes = each_mends(&mut forum, "address_unconfirmed");
    assert_eq!(fixes[0]["input"]["confirmed_by"], "Núria at the protocol office", "who does it answers for it");
    forum.does("edit_delegation", json!({ "id": sofia, "badges": 1 }));
    let fixes = each_mends(&mut forum, "entitlement_exceeded");
    assert_eq!((&fixes[0]["facts"]["entitled"], &fixes[0]["facts"]["used"]), (&json!("1"), &json!("2")));
    let need = json!({
        "person": ana, "kind": "dietary", "code": "VGML", "purpose": "dinner", "basis": "explicit_consent",
        "collected_on": "2014-01-01", "delete_after": "2014-02-01", "audience": ["security"],
    });
    forum.does("add_need", need.clone());
    let mut other = need;
    other["kind"] = json!("assistance");
    other["code"] = json!("WCHR");
    forum.does("add_need", other);
    let keys = keys_of(&forum, "need_past_date");
    assert_eq!(keys.len(), 2, "each need is a conflict of its own");
    for key in &keys {
        let fixes = fixes_of(&mut forum, key);
        assert_eq!(kinds(&fixes), ["remove_need"], "of the need it is about and of no other");
        assert_mends(&mut forum, "need_past_date", key, &fixes);
    }
}

#[test]
fn one_correction_of_the_carrier_is_entered_for_all_legs_of_a_ticket() {
    let mut forum = arrival();
    let ana = forum.id("Ana Petrova");
    forum.does("edit_person", json!({ "id": ana, "document_name": "PETROVA, ANA" }));
    lands(&mut forum, &["Ana Petrova"]);
    flies(&mut forum, "438", ("BCN", "2014-06-21T14:05"), ("SOF", "2014-06-21T18:00"), &["Ana Petrova"]);
    let travellers: Vec<String> =
        forum.planner().plan().travellers.iter().map(|traveller| traveller.id.to_string()).collect();
    for traveller in travellers {
        forum.does("edit_traveller", json!({ "id": traveller, "ticket_name": "PETKOVA/ANNA MRS" }));
    }
    let fixes = each_mends(&mut forum, "ticket_name_differs");
    assert_eq!(kinds(&fixes), ["correct_tickets"]);
    forum.does("correct_tickets", fixes[0]["input"].clone());
    assert!(forum.planner().plan().travellers.iter().all(|one| one.ticket_name == "PETROVA, ANA"), "both legs");
}

#[test]
fn from_one_airport_to_another_one_is_driven_if_there_is_time() {
    let mut forum = arrival();
    flies(&mut forum, "431", ("SOF", "2014-06-18T10:20"), ("BCN", "2014-06-18T12:40"), &["Ana Petrova"]);
    let second = flies(&mut forum, "77", ("VLC", "2014-06-19T10:00"), ("SOF", "2014-06-19T14:30"), &["Ana Petrova"]);
    let fixes = each_mends(&mut forum, "broken_chain");
    assert_eq!(kinds(&fixes), ["bridge_gap"]);
    let sooner = json!({ "id": second, "departs": wall("2014-06-18T15:00"), "arrives": wall("2014-06-18T19:00") });
    forum.does("edit_leg", sooner);
    assert_eq!(kinds(&offered(&mut forum, "broken_chain").1), [""; 0], "three hundred kilometres in two hours");
}
