//! Hotel rooms that are rooms of the programme by day: a meeting is not held in them while somebody sleeps there.

use crate::trip::{Trip, june, wall};
use attache_domain::bookings::BookingPurpose;
use attache_domain::claimant::Furnishing;
use attache_domain::conflicts::Rule;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::plan::Thing;
use attache_domain::reseating::{Taking, reseat};
use attache_domain::room_offers::{Needs, offers};
use attache_domain::space_uses::standing_uses;
use attache_domain::time::Interval;
use attache_domain::travel::Place;
use chrono_tz::Europe::Madrid;

const NONE: [&str; 0] = [];

/// A suite that is the room Green of the programme, and the mayor, who sleeps in it from the 18th to the 20th.
fn suite() -> Trip {
    let trip = Trip::mayor().room_type("suite", 1, 2).hotel_room("501", "suite");
    let trip = trip.sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let (space, room) = (trip.id("Green"), trip.id("501"));
    trip.with("501", |room: &mut HotelRoom| room.space = Some(space))
        .with("bed", |bed: &mut Stay| bed.room = Some(room))
}

/// The same, and the room is the programme's from nine to six.
fn by_day() -> Trip {
    suite().with("501", |room: &mut HotelRoom| (room.day_from, room.day_until) = (Some(9 * 60), Some(18 * 60)))
}

fn twice(trip: &Trip, when: &str) -> Vec<String> {
    trip.clone().person("guest").meets("call", when, "Green", &["guest"]).says_of(Rule::SpaceDoubleBooked)
}

#[test]
fn nobody_meets_where_somebody_sleeps() {
    let trip = suite();
    let told = "space_double_booked block at Green mayor+guest: bed > call; what 2014-06-18";
    assert_eq!(twice(&trip, "19 10:00-11:00"), [told], "it is the mayor's, day and night");
    assert_eq!(twice(&trip, "18 14:00-15:00"), NONE, "before three");
    assert_eq!(twice(&trip, "18 14:30-15:30"), [told.replace("bed > call", "call > bed")]);
    assert_eq!(twice(&trip, "20 11:00-12:00"), NONE, "after eleven");
    let hours =
        trip.with("Arts", |hotel: &mut Place| (hotel.check_in_from, hotel.check_out_by) = (Some(840), Some(720)));
    assert_eq!(twice(&hours, "20 11:00-12:00").len(), 1, "the hotel takes rooms back at noon");
    assert_eq!(twice(&hours, "18 14:00-15:00").len(), 1);
    let arranged = hours.with("bed", |bed: &mut Stay| (bed.ready_from, bed.kept_until) = (Some(960), Some(600)));
    assert_eq!(twice(&arranged, "20 11:00-12:00"), NONE, "the mayor leaves at ten");
    assert_eq!(twice(&arranged, "18 14:00-15:00"), NONE);
    let held = arranged.clone().with("bed", |bed: &mut Stay| bed.status = StayStatus::Held);
    assert!(twice(&held, "19 10:00-11:00")[0].starts_with("space_double_booked warn"), "only held");
    let off = arranged.with("bed", |bed: &mut Stay| bed.status = StayStatus::Cancelled);
    assert_eq!(twice(&off, "19 10:00-11:00"), NONE);
}

#[test]
fn by_day_it_is_a_room_of_the_programme() {
    let trip = by_day();
    assert_eq!(twice(&trip, "19 10:00-11:00"), NONE);
    assert_eq!(twice(&trip, "19 09:00-18:00"), NONE, "from the first minute to the last");
    let told = |what: &str| format!("space_double_booked block at Green mayor+guest: {what}");
    assert_eq!(twice(&trip, "19 17:30-18:30"), [told("call > bed; what 2014-06-19")]);
    assert_eq!(twice(&trip, "19 08:30-09:30"), [told("bed > call; what 2014-06-18")]);
    let both = [told("bed > call; what 2014-06-18"), told("call > bed; what 2014-06-19")];
    assert_eq!(twice(&trip, "19 08:30-18:30"), both, "each night is a conflict of its own");
    assert_eq!(twice(&trip, "18 17:00-18:00"), NONE, "whatever the hotel's hours are");
    assert_eq!(trip.says_of(Rule::OutsideHours), NONE);
}

#[test]
fn two_who_share_do_not_clash() {
    let trip = by_day().person("aide").sleeps("extra", "Arts", (19, 21), &["aide"]);
    let (bed, room) = (trip.id("bed"), trip.id("501"));
    let apart = trip.clone().with("extra", |extra: &mut Stay| extra.room = Some(room));
    let told = "space_double_booked block at Green mayor+aide: bed > extra; what 2014-06-19 2014-06-19";
    assert_eq!(apart.says_of(Rule::SpaceDoubleBooked), [told]);
    let shared = trip.with("extra", |extra: &mut Stay| (extra.room, extra.shares_with) = (Some(room), Some(bed)));
    assert_eq!(shared.says_of(Rule::SpaceDoubleBooked), NONE);
    assert_eq!(shared.says_of(Rule::SetUpOverlap), NONE);
}

#[test]
fn rooms_are_offered_by_day_only() {
    let trip = by_day();
    let now = wall("1 09:00", Madrid).instant();
    let offered = |from: &str, to: &str| {
        let window = Interval::new(wall(from, Madrid).instant(), wall(to, Madrid).instant()).expect("a window");
        let needs = Needs::new(window, 60, BookingPurpose::Meeting, now);
        offers(&trip.plan, &needs).iter().any(|offer| offer.space == trip.id("Green") && offer.conditions.is_empty())
    };
    assert!(offered("19 10:00", "19 11:00"));
    assert!(!offered("19 19:00", "19 20:00"), "somebody sleeps there");
}

#[test]
fn nobody_is_put_out_of_bed() {
    let trip = suite().person("guest").meets("call", "19 10:00-11:00", "Hall", &["guest"]);
    let interval =
        Interval::new(wall("19 10:00", Madrid).instant(), wall("19 11:00", Madrid).instant()).expect("an hour");
    let taking = Taking {
        thing: Some(Thing::Meeting(trip.id("call"))),
        space: trip.id("Green"),
        interval,
        furnishing: Furnishing::default(),
    };
    let hit = reseat(&trip.plan, &taking, wall("1 09:00", Madrid).instant());
    assert_eq!(hit.len(), 1, "{hit:?}");
    assert_eq!((hit[0].thing, hit[0].is_unseated()), (Thing::Stay(trip.id("bed")), true));
    assert_eq!((hit[0].to, hit[0].outranks), (None, false), "it stays, and that is said");
    let uses = standing_uses(&trip.plan, trip.id::<SpaceId>("Green"), wall("1 09:00", Madrid).instant());
    assert!(uses.iter().all(|usage| usage.is_a_night()), "{uses:?}");
    assert_eq!(trip.plan.stays.get(trip.id("bed")).expect("a stay").check_out, june(20));
}
