//! A hotel is told when its guests come to it and leave it, by the journeys that bring them there and take them away: not
//! of the flight to the forum where it is a night on the way home, nor of any where they come from another bed.

use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

/// Ana, who flies to Barcelona and home by way of Frankfurt.
fn traveller() -> ForumInABox {
    let mut forum = ForumInABox::founded();
    let ana = forum.makes("Ana", "add_person", json!({ "display_name": "Ana", "fictitious": true }));
    for (name, city, country, zone) in [
        ("Hotel Mar", "Barcelona", "ES", "Europe/Madrid"),
        ("Hotel Sol", "Barcelona", "ES", "Europe/Madrid"),
        ("Airport Inn", "Frankfurt", "DE", "Europe/Berlin"),
    ] {
        let position = if city == "Frankfurt" { (50.0510, 8.5720) } else { (41.3890, 2.1670) };
        let place = json!({ "kind": "hotel", "name": name, "city": city, "country": country, "zone": zone,
            "position": { "latitude": position.0, "longitude": position.1 } });
        forum.makes(name, "add_place", place);
    }
    let ways = [
        (
            "inbound",
            [
                ("SOF", "2014-06-18T07:00", "FRA", "2014-06-18T08:30"),
                ("FRA", "2014-06-18T10:00", "BCN", "2014-06-18T12:00"),
            ],
        ),
        (
            "outbound",
            [
                ("BCN", "2014-06-21T18:00", "FRA", "2014-06-21T20:10"),
                ("FRA", "2014-06-22T09:00", "SOF", "2014-06-22T12:20"),
            ],
        ),
    ];
    for (direction, legs) in ways {
        let leg = |(from, departs, to, arrives): (&str, &str, &str, &str)| {
            json!({ "kind": "flight", "number": "431", "from": { "airport": from }, "to": { "airport": to },
                "departs": { "local": departs }, "arrives": { "local": arrives } })
        };
        forum.does("add_journey", json!({ "direction": direction, "travellers": [ana], "legs": legs.map(leg) }));
    }
    forum
}

fn sleeps(forum: &mut ForumInABox, hotel: &str, from: &str, to: &str) {
    let stay = json!({ "hotel": forum.id(hotel), "check_in": from, "check_out": to, "guests": [forum.id("Ana")] });
    forum.does("add_stay", stay);
}

/// When Ana comes and leaves, as a hotel is told.
fn told(forum: &mut ForumInABox, hotel: &str) -> [Value; 2] {
    let hotel = forum.id(hotel);
    let list = forum.does("rooming_list", json!({ "hotel": hotel }));
    ["arrives", "leaves"].map(|field| list["lines"][0][field].clone())
}

#[test]
fn a_night_on_the_way_home_has_its_own_arrival_and_departure() {
    let mut forum = traveller();
    sleeps(&mut forum, "Hotel Mar", "2014-06-18", "2014-06-21");
    sleeps(&mut forum, "Airport Inn", "2014-06-21", "2014-06-22");
    assert_eq!(told(&mut forum, "Hotel Mar"), ["Wed 18 June", "Sat 21 June"], "to Barcelona and from there");
    let inn = told(&mut forum, "Airport Inn");
    assert_eq!(inn[1], "Sun 22 June", "the flight home leaves from there");
    assert_eq!(inn[0], "Sat 21 June", "and the change of planes on the way out was no arrival");
}

#[test]
fn who_changes_hotels_comes_to_the_first_and_leaves_from_the_last() {
    let mut forum = traveller();
    sleeps(&mut forum, "Hotel Mar", "2014-06-18", "2014-06-20");
    sleeps(&mut forum, "Hotel Sol", "2014-06-20", "2014-06-21");
    assert_eq!(told(&mut forum, "Hotel Mar"), ["Wed 18 June", ""]);
    assert_eq!(told(&mut forum, "Hotel Sol"), ["", "Sat 21 June"]);
}

#[test]
fn a_room_from_the_night_before_is_told_when_its_guest_really_comes() {
    let mut forum = traveller();
    sleeps(&mut forum, "Hotel Mar", "2014-06-17", "2014-06-22");
    assert_eq!(told(&mut forum, "Hotel Mar"), ["Wed 18 June", "Sat 21 June"]);
}
