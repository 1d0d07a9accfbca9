//! When rooms are offered: on the slots of their desk, counted on every day of the window anew.

use crate::trip::{Trip, wall};
use attache_domain::bookings::BookingPurpose;
use attache_domain::desk::DeskRules;
use attache_domain::desk_rules::slot_beginning;
use attache_domain::ids::SpaceId;
use attache_domain::plan::Thing;
use attache_domain::room_offers::{Needs, offers};
use attache_domain::time::{Interval, Zoned};
use chrono::{DateTime, TimeDelta};
use chrono_tz::Tz;

const HOME: Tz = Tz::Europe__Madrid;

/// The Palau with slots for meetings.
fn slots(opens: Option<i64>, closes: Option<i64>, slot: i64) -> Trip {
    Trip::new().has::<DeskRules>("desk", |trip, id| DeskRules {
        slot_minutes: Some(slot),
        opens: opens.map(|hour| hour * 60),
        closes: closes.map(|hour| hour * 60),
        ..DeskRules::open(id, Some(trip.id("Palau")))
    })
}

/// When the Hall is offered first, between two times.
fn first(trip: &Trip, from: &str, to: &str, minutes: i64) -> Option<String> {
    let window = Interval::new(wall(from, HOME).instant(), wall(to, HOME).instant()).expect("a window");
    let needs = Needs::new(window, minutes, BookingPurpose::Meeting, DateTime::UNIX_EPOCH);
    let hall: SpaceId = trip.id("Hall");
    let offer = offers(&trip.plan, &needs).into_iter().find(|offer| offer.space == hall)?;
    Some(Zoned::at(offer.interval.start(), HOME).local().format("%d %H:%M").to_string())
}

#[test]
fn slots_begin_anew_on_every_day() {
    let desk = slots(Some(8), Some(20), 50);
    assert_eq!(first(&desk, "18 08:30", "18 12:00", 50).as_deref(), Some("18 08:50"), "the second slot of the day");
    assert_eq!(
        first(&desk, "18 19:30", "20 12:00", 50).as_deref(),
        Some("19 08:00"),
        "not the slots of the day before"
    );
    assert_eq!(
        first(&desk, "18 08:30", "18 12:00", 90).as_deref(),
        Some("18 08:30"),
        "what fits in no slot begins freely"
    );
}

#[test]
fn slots_of_the_evening_before_reach_past_midnight() {
    let desk = slots(Some(20), Some(26), 50);
    assert_eq!(first(&desk, "19 00:05", "19 02:00", 50).as_deref(), Some("19 00:10"), "the sixth since eight");
    assert_eq!(first(&desk, "19 01:20", "19 03:00", 50), None, "the desk closes at two");
}

#[test]
fn a_desk_without_hours_counts_from_midnight() {
    assert_eq!(first(&slots(None, None, 50), "18 08:30", "18 12:00", 50).as_deref(), Some("18 09:10"));
}

/// What the finder offers first is on a slot as the rule about slots counts them, whenever one begins to look.
#[test]
fn the_finder_and_the_rule_mean_the_same_slots() {
    for (opens, closes, slot) in
        [(Some(8), Some(20), 50), (Some(20), Some(26), 50), (None, None, 45), (Some(9), Some(18), 60)]
    {
        let desk = slots(opens, closes, slot);
        let (hall, rules): (SpaceId, _) = (desk.id("Hall"), desk.plan.desk_rules.iter().next().expect("rules"));
        for quarter in 0..200 {
            let from = wall("18 00:00", HOME).instant() + TimeDelta::minutes(15 * quarter);
            let window = Interval::new(from, from + TimeDelta::hours(30)).expect("a window");
            let needs = Needs::new(window, slot, BookingPurpose::Meeting, DateTime::UNIX_EPOCH);
            let offers = offers(&desk.plan, &needs);
            let offer = offers.iter().find(|offer| offer.space == hall).expect("there is a slot within thirty hours");
            let start = offer.interval.start();
            assert_eq!(slot_beginning(&desk.plan, rules, hall, start), Some(start), "{opens:?} {slot}, from {from}");
        }
    }
}

#[test]
fn what_leaves_is_in_nobodys_way() {
    let trip = Trip::new().session("Panel", "18 09:00-10:00", "Hall");
    let panel = Thing::Session(trip.id("Panel"));
    let window = Interval::new(wall("18 09:00", HOME).instant(), wall("18 10:00", HOME).instant()).expect("an hour");
    let hall: SpaceId = trip.id("Hall");
    let has_hall = |except: Vec<Thing>| {
        let needs = Needs { except, ..Needs::new(window, 60, BookingPurpose::Meeting, DateTime::UNIX_EPOCH) };
        offers(&trip.plan, &needs).iter().any(|offer| offer.space == hall)
    };
    assert!(!has_hall(Vec::new()), "a session is firm");
    assert!(has_hall(vec![panel]));
}
