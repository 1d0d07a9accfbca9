//! Who must be told of a change, shown before it is made: those it hits, those it takes something from, and those who would
//! stand at the wrong door.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn at(local: &str) -> Value {
    json!({ "local": format!("2014-06-{local}") })
}

/// Role and name of everybody who would have to be told.
fn told(forum: &mut ForumInABox, command: &str, input: Value) -> Vec<(String, String)> {
    let seen = forum.does("preview", json!({ "command": command, "input": input }));
    let text = |one: &Value, name: &str| one[name].as_str().expect("a text").to_owned();
    seen["tell"].as_array().expect("a list").iter().map(|one| (text(one, "role"), text(one, "name"))).collect()
}

fn named(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(role, name)| ((*role).to_owned(), (*name).to_owned())).collect()
}

/// A car of Old Driver's takes Ana from her flight to the hotel.
fn driven() -> (ForumInABox, String, String) {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let hotel =
        json!({ "kind": "hotel", "name": "Hotel Arts", "city": "Barcelona", "country": "ES", "zone": "Europe/Madrid" });
    let hotel = forum.makes("Hotel Arts", "add_place", hotel);
    let flight = json!({
        "kind": "flight", "carrier": "Danubia", "number": "431", "from": { "airport": "VIE" }, "to": { "airport": "BCN" },
        "departs": at("18T10:20"), "arrives": at("18T12:40"), "travellers": [ana],
    });
    let leg = forum.makes("the flight", "add_leg", flight);
    for name in ["Old Driver", "New Driver"] {
        forum.makes(name, "add_driver", json!({ "name": name }));
    }
    let proposed = json!({ "leg": leg, "people": [ana], "to": { "place": hotel }, "service": "vip" });
    let mut car = forum.does("propose_transfer", proposed)["movement"].clone();
    car["driver"] = json!(forum.id("Old Driver"));
    car["greeter"] = json!("Jordi Casademont");
    let car = forum.makes("the car", "add_movement", car);
    (forum, leg, car)
}

#[test]
fn who_loses_a_flight_or_a_car_is_told() {
    let (mut forum, leg, car) = driven();
    let everybody = named(&[("person", "Ana Petrova"), ("driver", "Old Driver"), ("greeter", "Jordi Casademont")]);
    assert_eq!(told(&mut forum, "remove_movement", json!({ "id": car })), everybody, "nobody comes for her");
    forum.does("remove_movement", json!({ "id": car }));
    let lost = told(&mut forum, "remove_leg", json!({ "id": leg }));
    assert_eq!(lost, named(&[("person", "Ana Petrova")]), "she does not fly");
}

#[test]
fn the_driver_who_need_not_come_is_told_as_well() {
    let (mut forum, _, car) = driven();
    let other = json!({ "movement": car, "driver": forum.id("New Driver") });
    let told = told(&mut forum, "assign_movement", other);
    for driver in ["Old Driver", "New Driver"] {
        assert!(told.contains(&("driver".to_owned(), driver.to_owned())), "{driver}: {told:?}");
    }
}

#[test]
fn who_takes_part_in_a_session_is_told_when_it_moves() {
    let mut forum = ForumInABox::new();
    let session = forum.adds_session("Hall A", "09:30-10:30", "Panel");
    for (name, function) in [("Ana Petrova", "speaker"), ("Chiara Conti", "chair")] {
        let person = forum.id(name);
        forum.does("attend_session", json!({ "session": session, "person": person, "function": function }));
    }
    let later = json!({ "id": session, "starts": at("19T11:00"), "ends": at("19T12:00") });
    let told = told(&mut forum, "move_session", later);
    assert_eq!(told, named(&[("person", "Ana Petrova"), ("person", "Chiara Conti")]));
}

#[test]
fn a_guest_is_told_of_other_nights_and_so_is_who_is_taken_out() {
    let mut forum = ForumInABox::new();
    let hotel = forum.makes(
        "Hotel Arts",
        "add_place",
        json!({ "kind": "hotel", "name": "Hotel Arts", "zone": "Europe/Madrid" }),
    );
    let (ana, bilal) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"));
    let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [ana, bilal] });
    let stay = forum.makes("the stay", "add_stay", stay);
    let everybody = named(&[("person", "Ana Petrova"), ("person", "Bilal Haddad"), ("hotel", "Hotel Arts")]);
    assert_eq!(told(&mut forum, "edit_stay", json!({ "id": stay, "check_out": "2014-06-21" })), everybody);
    let without = told(&mut forum, "edit_stay", json!({ "id": stay, "guests": [ana] }));
    assert!(without.contains(&("person".to_owned(), "Bilal Haddad".to_owned())), "he has no bed: {without:?}");
}

/// The delegation of Sofia has somebody who looks after it.
fn looked_after() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let sofia = forum.id("Sofia");
    forum.does("edit_delegation", json!({ "id": sofia, "liaison_officer": "Marta Vidal" }));
    forum
}

#[test]
fn a_delegation_is_told_when_its_booking_moves() {
    let mut forum = looked_after();
    let mut office = forum.booking("Hall A", "09:30-10:30", "Office of Sofia");
    office["delegation"] = json!(forum.id("Sofia"));
    let office = forum.makes("Office of Sofia", "book_room", office);
    let elsewhere = json!({ "id": office, "space": forum.id("Hall B") });
    let told = told(&mut forum, "move_booking", elsewhere);
    assert_eq!(told, named(&[("person", "Ana Petrova"), ("liaison_officer", "Marta Vidal")]));
}

#[test]
fn whoever_is_called_to_a_session_is_told_when_it_moves_unless_they_declined() {
    let mut forum = looked_after();
    let session = forum.adds_session("Hall A", "09:30-10:30", "Panel");
    let (sofia, amman) = (forum.id("Sofia"), forum.id("Amman"));
    forum.does("invite_to_session", json!({ "session": session, "delegation": sofia, "call": "must_attend" }));
    let call = json!({ "session": session, "delegation": amman, "call": "invited" });
    let amman = forum.makes("the call to Amman", "invite_to_session", call);
    let chiara = forum.id("Chiara Conti");
    forum.does("invite_to_session", json!({ "session": session, "person": chiara, "call": "open" }));
    let later = json!({ "id": session, "starts": at("19T11:00"), "ends": at("19T12:00") });
    let mut called = vec![("person", "Ana Petrova"), ("person", "Bilal Haddad"), ("person", "Chiara Conti")];
    called.push(("liaison_officer", "Marta Vidal"));
    assert_eq!(told(&mut forum, "move_session", later.clone()), named(&called), "nobody has answered yet");
    forum.does("answer_invitation", json!({ "id": amman, "reply": "tentative" }));
    assert_eq!(told(&mut forum, "move_session", later.clone()), named(&called), "who may come is told");
    forum.does("answer_invitation", json!({ "id": amman, "reply": "declined" }));
    called.remove(1);
    assert_eq!(told(&mut forum, "move_session", later), named(&called), "who does not come need not know");
}
