//! Where displaced uses go: beside each other as the desk wants it, and to another time where there is no room to leave.

use crate::trip::{Trip, wall};
use attache_domain::bookings::{BookingPurpose, RoomBooking};
use attache_domain::claimant::Furnishing;
use attache_domain::desk::DeskRules;
use attache_domain::ids::*;
use attache_domain::plan::Thing;
use attache_domain::reseating::{Reseated, Taking, Why, reseat};
use attache_domain::time::{Interval, Zoned};
use chrono::DateTime;
use chrono_tz::Tz;

const HOME: Tz = Tz::Europe__Madrid;

fn between(from: &str, to: &str) -> Interval {
    Interval::new(wall(from, HOME).instant(), wall(to, HOME).instant()).expect("hours")
}

fn taken(trip: &Trip, thing: Option<Thing>, room: &str, hours: Interval) -> Vec<Reseated> {
    let taking = Taking { thing, space: trip.id(room), interval: hours, furnishing: Furnishing::default() };
    reseat(&trip.plan, &taking, DateTime::UNIX_EPOCH)
}

fn clock(interval: &Interval) -> String {
    let end = interval.end().expect("an end");
    let time = |at| Zoned::at(at, HOME).local().format("%H:%M").to_string();
    format!("{}-{}", time(interval.start()), time(end))
}

/// Two meetings of half an hour, ten minutes apart, in the Hall; the house wants half an hour between two.
fn two_in_the_hall(turnover: Option<i64>) -> Trip {
    let trip = Trip::new().books("one", "19 09:00-09:30", "Hall").books("two", "19 09:40-10:10", "Hall");
    let trip = ["one", "two"].into_iter().fold(trip, |trip, name| {
        trip.with(name, |booking: &mut RoomBooking| booking.purpose = BookingPurpose::Meeting)
    });
    trip.has::<DeskRules>("desk", |trip, id| DeskRules {
        turnover_minutes: turnover,
        ..DeskRules::open(id, Some(trip.id("Palau")))
    })
}

#[test]
fn two_that_go_to_one_room_keep_the_pause_of_its_desk() {
    let seats = |turnover| {
        let trip = two_in_the_hall(turnover);
        let green: SpaceId = trip.id("Green");
        let hit = taken(&trip, None, "Hall", between("19 07:00", "19 20:00"));
        let seats: Vec<(Option<SpaceId>, Interval)> = hit.into_iter().filter_map(|one| one.to).collect();
        assert_eq!(seats.len(), 2, "both find a seat");
        assert!(seats.iter().all(|(space, _)| *space == Some(green)), "there is one other room in the house");
        let mut hours: Vec<Interval> = seats.into_iter().map(|(_, hours)| hours).collect();
        hours.sort_by_key(Interval::start);
        hours
    };
    let free = seats(None);
    assert_eq!(free.iter().map(clock).collect::<Vec<_>>(), ["09:00-09:30", "09:40-10:10"], "nobody wants a pause");
    let kept = seats(Some(30));
    let end = kept[0].end().expect("an end");
    let pause = (kept[1].start() - end).num_minutes();
    assert!(pause >= 30, "{pause} min between {} and {}", clock(&kept[0]), clock(&kept[1]));
}

#[test]
fn what_goes_to_the_same_room_later_keeps_the_pause_after_what_takes_it() {
    let trip = Trip::new().books("one", "19 09:00-10:00", "Hall").meets("call", "19 08:00-08:30", "Hall", &[]);
    let trip = trip.with("one", |booking: &mut RoomBooking| booking.purpose = BookingPurpose::Meeting);
    let trip = trip.books("all day", "19 06:00-23:00", "Green");
    let seat = |turnover| {
        let trip = trip.clone().has::<DeskRules>("desk", |trip, id| DeskRules {
            turnover_minutes: Some(turnover),
            ..DeskRules::open(id, Some(trip.id("Palau")))
        });
        let call: MeetingId = trip.id("call");
        let hit = taken(&trip, Some(Thing::Meeting(call)), "Hall", between("19 08:00", "19 09:15"));
        let one = hit.into_iter().find(|one| one.why == Why::Room).expect("its room is taken");
        clock(&one.to.expect("the Hall is free later").1)
    };
    assert_eq!(seat(0), "09:15-10:15");
    assert_eq!(seat(30), "09:45-10:45");
}

#[test]
fn those_who_meet_without_a_room_are_given_another_time() {
    let trip = Trip::new().person("mayor").person("guest").session("plenary", "19 09:00-10:00", "Hall");
    let trip = trip.speaks("mayor", "plenary").meets("corridor", "19 10:15-10:30", "", &["mayor", "guest"]);
    let hit = |trip: &Trip| {
        let plenary: SessionId = trip.id("plenary");
        let hit = taken(trip, Some(Thing::Session(plenary)), "Hall", between("19 09:00", "19 10:40"));
        let corridor: MeetingId = trip.id("corridor");
        hit.into_iter().find(|one| one.thing == Thing::Meeting(corridor)).expect("she is held up")
    };
    let moved = hit(&trip);
    let (space, hours) = moved.to.clone().expect("both are free later");
    assert_eq!((space, clock(&hours).as_str()), (None, "10:45-11:00"), "the nearest time, and no room for it");
    assert!(!moved.is_unseated());
    let busy = trip.session("lunch", "19 10:40-14:30", "Green").speaks("guest", "lunch");
    let busy = busy.session("breakfast", "19 06:00-09:00", "Green").speaks("guest", "breakfast");
    let stuck = hit(&busy);
    assert_eq!(stuck.to, None, "the two have no time together near it");
    assert!(stuck.is_unseated(), "and that is said");
}

#[test]
fn two_talks_of_the_same_two_do_not_go_to_one_time() {
    let trip = Trip::new().person("mayor").person("guest").session("plenary", "19 09:00-10:00", "Hall");
    let trip = trip.speaks("mayor", "plenary").meets("first", "19 10:00-10:15", "", &["mayor", "guest"]);
    let trip = trip.meets("second", "19 10:15-10:30", "", &["mayor", "guest"]);
    let plenary: SessionId = trip.id("plenary");
    let hours = between("19 09:00", "19 10:40");
    let hit = taken(&trip, Some(Thing::Session(plenary)), "Hall", hours);
    let seats: Vec<Interval> = hit.into_iter().filter_map(|one| one.to).map(|(_, hours)| hours).collect();
    let [one, other] = seats.as_slice() else { panic!("both are given a time: {seats:?}") };
    assert!(!one.overlaps(other), "{} and {}", clock(one), clock(other));
    assert!(!one.overlaps(&hours) && !other.overlaps(&hours), "she is in the plenary until then");
}

#[test]
fn a_session_nobody_must_come_to_stays_where_it_is() {
    let trip = Trip::new().person("mayor").session("plenary", "19 09:00-10:00", "Hall").speaks("mayor", "plenary");
    let trip = trip.session("talk", "19 10:15-11:00", "").listens("mayor", "talk");
    let plenary: SessionId = trip.id("plenary");
    let hit = taken(&trip, Some(Thing::Session(plenary)), "Hall", between("19 09:00", "19 10:40"));
    let late: Vec<(Why, bool)> = hit.iter().map(|one| (one.why, one.to.is_some())).collect();
    assert_eq!(late, [(Why::Late, false)]);
}
