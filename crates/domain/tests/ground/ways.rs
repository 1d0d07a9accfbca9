//! The way between two spots of a plan: the office's minutes in exactly their direction and service, then distance, then city.

use attache_domain::ground::{Ride, Way, WaySource, minutes_between};
use attache_domain::ids::{Id, PlaceId, TransitTimeId, VenueId};
use attache_domain::movements::{Spot, TransitTime};
use attache_domain::plan::Plan;
use attache_domain::position::Position;
use attache_domain::rooms::Venue;
use attache_domain::travel::{Place, PlaceKind};
use uuid::Uuid;

const AIRPORT: u128 = 1;
const HOTEL: u128 = 2;
const VENUE: u128 = 3;
const FAR: u128 = 4;
const BARE: u128 = 5;

fn place(key: u128) -> Spot {
    Spot::Place(PlaceId::of(Uuid::from_u128(key)))
}

fn venue() -> Spot {
    Spot::Venue(VenueId::of(Uuid::from_u128(VENUE)))
}

fn put(plan: &mut Plan, key: u128, kind: PlaceKind, city: &str, country: &str, position: Option<(f64, f64)>) {
    let named = Place::named(PlaceId::of(Uuid::from_u128(key)), kind, key.to_string(), chrono_tz::Europe::Madrid);
    let position = position.and_then(|(north, east)| Position::of_degrees(north, east));
    plan.places.put(Place { city: city.to_owned(), country: country.to_owned(), position, ..named });
}

fn barcelona() -> Plan {
    let mut plan = Plan::default();
    put(&mut plan, AIRPORT, PlaceKind::Airport, "Barcelona", "ES", Some((41.2971, 2.0785)));
    put(&mut plan, HOTEL, PlaceKind::Hotel, "BARCELONA", "ES", Some((41.3871, 2.1701)));
    put(&mut plan, FAR, PlaceKind::Airport, "Manila", "PH", Some((14.5086, 121.0198)));
    put(&mut plan, BARE, PlaceKind::Hotel, "barcelona ", "", None);
    plan.venues.put(Venue {
        id: VenueId::of(Uuid::from_u128(VENUE)),
        name: "Town hall".to_owned(),
        address: String::new(),
        city: "Bárcelona".to_owned(),
        zone: chrono_tz::Europe::Madrid,
        position: None,
    });
    plan
}

fn way(minutes: i64, source: WaySource) -> Option<Way> {
    Some(Way { minutes, source })
}

#[test]
fn the_offices_minutes_count_for_their_direction_and_service_only() {
    let mut plan = barcelona();
    let estimated = minutes_between(&plan, place(AIRPORT), place(HOTEL), Ride::Vip);
    assert_eq!(estimated.map(|way| way.source), Some(WaySource::Distance), "both positions are known");
    plan.transit_times.put(TransitTime {
        id: TransitTimeId::of(Uuid::from_u128(9)),
        from_place: place(AIRPORT).place(),
        from_venue: None,
        to_place: place(HOTEL).place(),
        to_venue: None,
        service: Ride::Vip,
        minutes: 22,
    });
    let between = |from, to, ride| minutes_between(&plan, from, to, ride);
    assert_eq!(between(place(AIRPORT), place(HOTEL), Ride::Vip), way(22, WaySource::Office));
    assert_eq!(between(place(HOTEL), place(AIRPORT), Ride::Vip), estimated, "the way back was not entered");
    let by_coach = between(place(AIRPORT), place(HOTEL), Ride::Group).expect("the distance is known");
    assert_eq!(by_coach.source, WaySource::Distance, "nor was the coach");
    assert!(by_coach.minutes > 22, "a coach is slower than the car the office timed: {by_coach:?}");
}

#[test]
fn without_positions_one_city_is_a_way_across_town() {
    let plan = barcelona();
    for (from, to) in [(place(AIRPORT), venue()), (venue(), place(HOTEL)), (place(BARE), place(AIRPORT))] {
        let found = minutes_between(&plan, from, to, Ride::Vip);
        assert_eq!(found, way(30, WaySource::SameCity), "city names are the same whatever their case and marks");
    }
}

#[test]
fn what_is_too_far_or_not_known_only_a_person_can_say() {
    let mut plan = barcelona();
    assert_eq!(minutes_between(&plan, place(FAR), place(HOTEL), Ride::Vip), None, "nobody is driven from Manila");
    put(&mut plan, BARE, PlaceKind::Hotel, "", "", None);
    assert_eq!(minutes_between(&plan, place(BARE), venue(), Ride::Vip), None, "where is it?");
    put(&mut plan, BARE, PlaceKind::Hotel, "Barcelona", "VE", None);
    assert_eq!(minutes_between(&plan, place(BARE), place(HOTEL), Ride::Vip), None, "the one in Venezuela");
    assert_eq!(minutes_between(&plan, place(77), place(HOTEL), Ride::Vip), None, "a place that is gone");
}

#[test]
fn the_same_spot_is_no_way_and_an_airport_is_known_by_its_code() {
    let mut plan = barcelona();
    assert_eq!(minutes_between(&plan, place(BARE), place(BARE), Ride::Group), way(0, WaySource::SameSpot));
    let id = PlaceId::of(Uuid::from_u128(6));
    let by_code = Place::named(id, PlaceKind::Airport, "El Prat".to_owned(), chrono_tz::Europe::Madrid);
    plan.places.put(Place { code: "BCN".to_owned(), ..by_code });
    let found = minutes_between(&plan, Spot::Place(id), place(HOTEL), Ride::Vip).expect("the list knows BCN");
    assert_eq!(found.source, WaySource::Distance, "an old file has airports without positions");
}
