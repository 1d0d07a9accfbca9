//! How far and how long the way is between two places nobody has measured, and who waits for whom.

use attache_domain::airports::{Airport, airports};
use attache_domain::ground::{Ride, WALKABLE_KM, default_minutes, km_between};
use attache_domain::position::Position;
use proptest::prelude::*;

const SANT_JAUME: Position = Position { latitude: 41_382_600, longitude: 2_176_900 };

fn at(latitude: f64, longitude: f64) -> Position {
    Position::of_degrees(latitude, longitude).expect("a place on the earth")
}

/// A place so many thousandths of a degree north of the square; each is 111.195 metres.
fn north(thousandths: f64) -> Position {
    let (latitude, longitude) = SANT_JAUME.degrees();
    at(latitude + thousandths / 1000.0, longitude)
}

#[track_caller]
fn minutes(to: Position, ride: Ride) -> Option<i64> {
    default_minutes(Some(SANT_JAUME), Some(to), false, ride)
}

#[test]
fn distances_are_those_of_the_earth() {
    for (from, to, km) in [
        (at(0.0, 0.0), at(0.0, 1.0), 111.195),
        (at(0.0, 179.5), at(0.0, -179.5), 111.195),
        (at(90.0, 0.0), at(-90.0, 123.0), 20015.115),
        (at(0.0, 0.0), at(0.0, 180.0), 20015.115),
        (at(60.0, 10.0), at(60.0, 10.0), 0.0),
    ] {
        assert!((km_between(from, to) - km).abs() < 0.001, "{from:?} to {to:?}: {}", km_between(from, to));
    }
    let airport = |code| airports().by_code(code).and_then(Airport::position).expect("an airport");
    let shuttle = km_between(airport("MAD"), airport("BCN"));
    assert!((shuttle - 483.0).abs() < 3.0, "the shuttle to Madrid flies some 483 km, not {shuttle}");
}

#[test]
fn from_the_airport_into_town() {
    // 12.57 km as the crow flies, so 16.97 km of road: 8 in town, 8.97 outside.
    let airport = airports().by_code("BCN").expect("an airport").position().expect("on the earth");
    assert_eq!(minutes(airport, Ride::Vip), Some(35), "5 + 19.2 + 9.0 = 33.2");
    assert_eq!(minutes(airport, Ride::Group), Some(50), "15 + 24 + 10.8 = 49.8");
    assert_eq!(minutes(airport, Ride::OnFoot), Some(210), "nobody does, but it is what it takes");
}

#[test]
fn nobody_drives_where_walking_is_quicker() {
    for (thousandths, vip, group, on_foot) in [(4.5, 10, 10, 10), (9.0, 10, 20, 20), (18.0, 15, 25, 35)] {
        let to = north(thousandths);
        let each = [Ride::Vip, Ride::Group, Ride::OnFoot].map(|ride| minutes(to, ride));
        assert_eq!(each, [Some(vip), Some(group), Some(on_foot)], "{thousandths} thousandths of a degree");
    }
    assert_eq!(minutes(SANT_JAUME, Ride::Group), Some(0), "the next item is in the same house");
}

#[test]
fn an_unknown_position_is_guessed_within_a_city_alone() {
    for (from, to) in [(None, Some(SANT_JAUME)), (Some(SANT_JAUME), None), (None, None)] {
        let each = |same_city| [Ride::Vip, Ride::Group, Ride::OnFoot].map(|r| default_minutes(from, to, same_city, r));
        assert_eq!(each(true), [Some(30), Some(45), Some(20)], "a way across town");
        assert_eq!(each(false), [None; 3], "nobody can say");
    }
}

#[test]
fn what_only_a_leg_can_cross_is_not_guessed() {
    let quito = airports().by_code("UIO").expect("an airport").position().expect("on the earth");
    for ride in Ride::ALL {
        assert_eq!(minutes(quito, *ride), None, "nobody is driven from Barcelona to Quito");
        assert_eq!(default_minutes(Some(SANT_JAUME), Some(quito), true, *ride), None, "whatever the city is called");
    }
    assert!(minutes(north(4496.0), Ride::Vip).is_some(), "499.9 km is a long day in a car");
    assert_eq!(minutes(north(4500.0), Ride::Vip), None, "500.4 km is a flight");
}

#[test]
fn the_words_are_those_of_the_file() {
    let words: Vec<&str> = Ride::ALL.iter().map(|ride| ride.word()).collect();
    assert_eq!(words, ["vip", "group", "on_foot"]);
}

proptest! {
    #[test]
    fn a_longer_way_never_takes_less(nearer in 0.0..4000.0_f64, more in 0.0..400.0_f64) {
        for ride in Ride::ALL {
            let (near, far) = (minutes(north(nearer), *ride), minutes(north(nearer + more), *ride));
            prop_assert!(near <= far, "{ride:?}: {near:?} against {far:?}");
            prop_assert_eq!(near.expect("within reach") % 5, 0, "programmes count in fives");
        }
        prop_assert!(minutes(north(nearer), Ride::Vip) <= minutes(north(nearer), Ride::Group), "a group is not quicker");
    }

    #[test]
    fn there_is_as_far_as_back(
        (south, west) in (-90.0..90.0_f64, -180.0..180.0_f64),
        (north, east) in (-90.0..90.0_f64, -180.0..180.0_f64),
    ) {
        let (one, other) = (at(south, west), at(north, east));
        let (there, back) = (km_between(one, other), km_between(other, one));
        prop_assert!((there - back).abs() < 1e-6);
        prop_assert!((0.0..=20016.0).contains(&there), "nothing is farther than the other side: {}", there);
        let walkable = there <= WALKABLE_KM;
        prop_assert!(!walkable || default_minutes(Some(one), Some(other), false, Ride::OnFoot).is_some());
    }
}
