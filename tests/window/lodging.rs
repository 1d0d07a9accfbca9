//! A mayor's flight is late and lands after the night is over. The bed that was booked from that evening on is needed a night
//! later: the window says so, with its sum, and mends it in one step.

use std::path::Path;

use serde_json::{Value, json};

use crate::hands::Hands;
use crate::program::Desk;
use crate::screen::Window;

const MAYOR: &str = "Yana Marinova";
const FLIGHT: &str = "Danubia 431";
const NEEDS: &str = "needs a bed from";

#[test]
fn a_late_flight_changes_the_night_by_the_keys_alone() {
    land_after_the_night(Hands::Keys);
}

#[test]
fn a_late_flight_changes_the_night_with_the_pointer() {
    land_after_the_night(Hands::Pointer);
}

fn land_after_the_night(hands: Hands) {
    let desk = Desk::new();
    let forum = desk.file("cities.forum");
    let stay = enter(&desk, &forum);

    let window = Window::open("late-flight", &desk, &forum);
    hands.go(&window, "person");
    hands.take(&window, "[data-testid='choose-person']", "yana", MAYOR);
    window.read("main", MAYOR);
    window.read_no("main", NEEDS);
    hands.do_with_item(&window, FLIGHT, "d", "[data-deed='delay']");
    hands.fill(&window, "[name='minutes']", "330");
    let ripple = window.read("[data-testid='forecast']", NEEDS);
    assert!(ripple.contains("40 min"), "it lands at 4:40, and the night is over at 4:00: {ripple}");
    hands.send(&window);
    window.read("main", NEEDS);
    window.picture("late-flight-conflict");
    hands.do_with_item(&window, FLIGHT, "f", "[data-testid='fix-here']");
    window.read("[role='dialog']", "Change the stay at Hotel Mar");
    hands.send(&window);
    window.read_no("main", NEEDS);
    window.close();

    let stays: Value =
        serde_json::from_str(&desk.attache_afterwards(&["list", &text(&forum), "stays", "--json"])).expect("JSON");
    let known = stays.as_array().expect("a list").iter().find(|one| one["id"] == stay).expect("the stay");
    assert_eq!(
        (&known["check_in"], &known["status"]),
        (&json!("2014-06-20"), &json!("modified")),
        "the hotel is to be told"
    );
}

/// Sofia's mayor lands at 23:10 on the 19th, has a bed from that night on, and flies home on the 21st.
fn enter(desk: &Desk, forum: &Path) -> Value {
    let file = text(forum);
    let days = ["--from", "2014-06-19", "--to", "2014-06-21"];
    let who = ["new", &file, "--title", "Forum of Cities", "--zone", "Europe/Madrid", "--host", "Barcelona"];
    desk.attache(&[&who[..], &days[..]].concat());
    let made = |command: &str, input: Value| -> Value {
        let said = desk.attache(&["call", &file, command, &input.to_string()]);
        serde_json::from_str::<Value>(&said).expect("JSON")["result"].clone()
    };
    let delegation = made("add_delegation", json!({ "body_name": "Sofia", "body_kind": "city" }));
    let mayor = made(
        "add_person",
        json!({ "display_name": MAYOR, "delegation": delegation, "role": "head", "fictitious": true }),
    );
    let hotel = made(
        "add_place",
        json!({ "kind": "hotel", "name": "Hotel Mar", "city": "Barcelona", "country": "ES",
        "zone": "Europe/Madrid", "position": { "latitude": 41.3890, "longitude": 2.1670 } }),
    );
    for (direction, from, to) in [
        ("inbound", ("SOF", "2014-06-19T20:50"), ("BCN", "2014-06-19T23:10")),
        ("outbound", ("BCN", "2014-06-21T17:30"), ("SOF", "2014-06-21T21:50")),
    ] {
        let number = if direction == "inbound" { "431" } else { "432" };
        let leg = json!({ "kind": "flight", "carrier": "Danubia", "number": number, "from": { "airport": from.0 },
            "to": { "airport": to.0 }, "departs": { "local": from.1 }, "arrives": { "local": to.1 } });
        made("add_journey", json!({ "direction": direction, "travellers": [mayor], "legs": [leg] }));
    }
    made(
        "add_stay",
        json!({ "hotel": hotel, "check_in": "2014-06-19", "check_out": "2014-06-21", "guests": [mayor],
        "status": "confirmed" }),
    )
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
