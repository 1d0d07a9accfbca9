//! Nights, beds and who is in them.

use crate::trip::Trip;
use attache_domain::conflicts::Rule;
use attache_domain::lodging::{Stay, StayStatus};

const NONE: [&str; 0] = [];

/// The mayor lands on the 18th at 12:40 and leaves on the 21st at 15:00.
fn visit() -> Trip {
    let trip = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    trip.car("car", "BCN 18 13:25", "Palau 18 14:00", &["mayor"]).flies(
        "home",
        "BCN 21 15:00",
        "SOF 21 19:00",
        &["mayor"],
    )
}

fn came(arrives: &str, leaves: &str) -> Trip {
    let trip = Trip::mayor().flies("out", "SOF 17 10:10", arrives, &["mayor"]);
    trip.flies("home", leaves, "SOF 23 19:00", &["mayor"])
}

#[test]
fn every_night_has_its_bed() {
    assert_eq!(visit().sleeps("bed", "Arts", (18, 21), &["mayor"]).says(), NONE);
    let told = "night_without_bed resolve_before_issue mayor; nights 2014-06-19, 2014-06-20; count 2";
    assert_eq!(visit().sleeps("bed", "Arts", (18, 19), &["mayor"]).says(), [told]);
    let told = "unneeded_nights warn mayor: bed; nights 2014-06-21, 2014-06-22; count 2";
    assert_eq!(visit().sleeps("bed", "Arts", (18, 23), &["mayor"]).says(), [told]);
    let told = "bed_without_person warn mayor: more; nights 2014-06-22; count 1";
    let another = visit().sleeps("bed", "Arts", (18, 21), &["mayor"]).sleeps("more", "Arts", (22, 23), &["mayor"]);
    assert_eq!(another.says(), [told], "nobody sleeps in it at all");
    let friends = "night_without_bed resolve_before_issue mayor; nights 2014-06-18–2014-06-20; count 3";
    assert_eq!(visit().says(), [friends], "with friends: one conflict, not one a night");
    for status in [StayStatus::Cancelled, StayStatus::NoShow] {
        let off = visit().sleeps("bed", "Arts", (18, 21), &["mayor"]).with("bed", |bed: &mut Stay| bed.status = status);
        assert_eq!(off.says(), [friends], "{status:?}");
    }
    let gap = visit().sleeps("one", "Arts", (18, 19), &["mayor"]).sleeps("two", "Arts", (20, 21), &["mayor"]);
    let told = "night_without_bed resolve_before_issue mayor; nights 2014-06-19; count 1";
    assert_eq!(gap.says(), [told]);
}

#[test]
fn the_hour_decides_which_night() {
    let nights = |arrives: &str, leaves: &str| came(arrives, leaves).says_of(Rule::NightWithoutBed);
    let told = |nights: &str, count: u32| {
        [format!("night_without_bed resolve_before_issue mayor; nights {nights}; count {count}")]
    };
    let last = "BCN 20 15:00";
    assert_eq!(
        nights("BCN 19 00:30", last),
        told("2014-06-18, 2014-06-19", 2),
        "half past midnight needs the night before"
    );
    assert_eq!(nights("BCN 19 03:59", last), told("2014-06-18, 2014-06-19", 2));
    assert_eq!(nights("BCN 19 04:00", last), told("2014-06-19", 1));
    assert_eq!(nights("BCN 18 12:00", "BCN 20 03:59"), told("2014-06-18", 1));
    assert_eq!(nights("BCN 18 12:00", "BCN 20 04:00"), told("2014-06-18, 2014-06-19", 2));
    assert_eq!(nights("BCN 18 08:00", "BCN 18 22:00"), NONE, "there and back on one day");
}

#[test]
fn an_arrival_a_night_off() {
    let told =
        "arrival_differs_from_stay resolve_before_issue mayor: out > bed; needed_from 2014-06-18; check_in 2014-06-19";
    assert_eq!(
        came("BCN 19 00:30", "BCN 21 15:00")
            .sleeps("bed", "Arts", (19, 21), &["mayor"])
            .says_of(Rule::ArrivalDiffersFromStay),
        [told]
    );
    let overnight = |arrives: &str| {
        let trip = came(arrives, "BCN 21 15:00").sleeps("bed", "Arts", (17, 21), &["mayor"]);
        trip.says().into_iter().filter(|one| !one.starts_with("no_pick_up")).collect::<Vec<_>>()
    };
    let told = |level: &str, sum: &str| {
        let facts = "needed_from 2014-06-18; check_in 2014-06-17";
        [format!("arrival_differs_from_stay {level} mayor: out > bed; {facts}{sum}")]
    };
    let sum = "; lands 12:00 = 12:00, night_over 04:00, 480 short";
    assert_eq!(overnight("BCN 18 12:00"), told("resolve_before_issue", sum));
    let sum = "; lands 11:59 = 11:59, night_over 04:00, 479 short";
    assert_eq!(overnight("BCN 18 11:59"), told("warn", sum), "a room ready in the morning may be meant");
    assert_eq!(overnight("BCN 18 04:00"), told("warn", ""), "the very minute");
    let two = came("BCN 18 12:00", "BCN 21 15:00").sleeps("bed", "Arts", (16, 21), &["mayor"]);
    let told = "unneeded_nights warn mayor: bed; nights 2014-06-16, 2014-06-17; count 2";
    assert_eq!(two.says_of(Rule::UnneededNights), [told], "two nights are no slip of the calendar");
}

#[test]
fn over_the_date_line() {
    let trip = Trip::mayor().place(
        "AKL",
        attache_domain::travel::PlaceKind::Airport,
        "Auckland",
        "NZ",
        chrono_tz::Pacific::Auckland,
    );
    let trip = trip.flies("one", "AKL 18 20:00", "HNL 18 06:30", &["mayor"]);
    let trip = trip.flies("two", "HNL 18 12:00", "BCN 19 16:00", &["mayor"]).flies(
        "home",
        "BCN 21 15:00",
        "SOF 21 19:00",
        &["mayor"],
    );
    assert_eq!(trip.says_of(Rule::ConnectionTooShort), NONE, "it lands before it left, by the calendar");
    let stay = |from| trip.clone().sleeps("bed", "Arts", (from, 21), &["mayor"]);
    assert_eq!(stay(19).says_of(Rule::ArrivalDiffersFromStay), NONE);
    let told = |from: u32, sum: &str| {
        let facts = format!("needed_from 2014-06-19; check_in 2014-06-{from}");
        format!("arrival_differs_from_stay resolve_before_issue mayor: two > bed; {facts}{sum}")
    };
    let sum = "; lands 16:00 = 16:00, night_over 04:00, 720 short";
    assert_eq!(stay(18).says_of(Rule::ArrivalDiffersFromStay), [told(18, sum)]);
    assert_eq!(stay(20).says_of(Rule::ArrivalDiffersFromStay), [told(20, "")]);
    assert_eq!(stay(20).says_of(Rule::NightWithoutBed), NONE, "said once");
}

#[test]
fn the_room_was_given_back() {
    let trip = came("BCN 20 15:00", "BCN 22 15:00").sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let said: Vec<String> = trip.says().into_iter().filter(|one| !one.starts_with("no_pick_up")).collect();
    assert_eq!(said, ["arrival_after_check_out resolve_before_issue mayor: out > bed"], "one cause, one conflict");
    let another = trip.sleeps("more", "Arts", (20, 21), &["mayor"]);
    assert_eq!(another.says_of(Rule::DepartureDiffersFromStay).len(), 1, "a night is missing from the other room");
    let last = came("BCN 20 15:00", "BCN 22 15:00").sleeps("bed", "Arts", (18, 21), &["mayor"]);
    assert_eq!(last.says_of(Rule::ArrivalAfterCheckOut), NONE, "the last night is still to be had");
}

#[test]
fn two_beds_for_one_night() {
    let two = |from| visit().sleeps("one", "Arts", (18, 20), &["mayor"]).sleeps("two", "Arts", (from, 21), &["mayor"]);
    assert_eq!(two(20).says(), NONE, "one is left in the morning, the other taken in the evening");
    assert_eq!(two(19).says(), ["two_beds resolve_before_issue mayor: one > two; nights 2014-06-19; count 1"]);
}

#[test]
fn away_in_the_middle() {
    let trip = visit().flies("off", "BCN 19 08:00", "MAD 19 09:15", &["mayor"]).flies(
        "back",
        "MAD 20 10:00",
        "BCN 20 11:15",
        &["mayor"],
    );
    let of = |trip: Trip| trip.says().into_iter().filter(|one| !one.starts_with("no_pick_up")).collect::<Vec<_>>();
    let told = "night_without_bed resolve_before_issue mayor; nights 2014-06-18, 2014-06-20; count 2";
    assert_eq!(of(trip.clone()), [told], "the night away is none of the forum's");
    let kept = trip.clone().sleeps("bed", "Arts", (18, 21), &["mayor"]);
    assert_eq!(of(kept), ["unneeded_nights warn mayor: bed; nights 2014-06-19; count 1"]);
    let two = trip.sleeps("one", "Arts", (18, 19), &["mayor"]).sleeps("two", "Arts", (20, 21), &["mayor"]);
    assert_eq!(of(two), NONE);
}

#[test]
fn half_a_plan_is_left_in_peace() {
    let inbound = Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    assert_eq!(inbound.says_of(Rule::NightWithoutBed), NONE, "neither a way home nor a bed");
    assert_eq!(inbound.clone().sleeps("bed", "Arts", (18, 21), &["mayor"]).says_of(Rule::NightWithoutBed), NONE);
    let late = inbound.sleeps("bed", "Arts", (20, 21), &["mayor"]).says_of(Rule::NightWithoutBed);
    assert_eq!(late, ["night_without_bed resolve_before_issue mayor; nights 2014-06-18, 2014-06-19; count 2"]);
    let outbound = Trip::mayor().flies("home", "BCN 20 15:00", "SOF 20 19:00", &["mayor"]);
    assert_eq!(outbound.clone().sleeps("bed", "Arts", (18, 20), &["mayor"]).says(), NONE);
    let after = outbound.clone().sleeps("bed", "Arts", (18, 21), &["mayor"]).says();
    let long = "how long; needed_until 2014-06-20; check_out 2014-06-21; night 2014-06-20";
    assert_eq!(after, [format!("departure_differs_from_stay resolve_before_issue mayor: bed > home; {long}")]);
    let before = outbound.sleeps("bed", "Arts", (18, 19), &["mayor"]).says();
    let short = "how short; needed_until 2014-06-20; check_out 2014-06-19; night 2014-06-19";
    assert_eq!(before, [format!("departure_differs_from_stay resolve_before_issue mayor: bed > home; {short}")]);
    let lives_there = Trip::mayor().sleeps("bed", "Arts", (18, 20), &["mayor"]);
    assert_eq!(lives_there.says(), NONE);
    let long = visit().with("out", |leg: &mut attache_domain::travel::Leg| {
        leg.departs = crate::trip::wall("2 10:10", chrono_tz::Europe::Sofia);
        leg.arrives = crate::trip::wall("2 12:40", chrono_tz::Europe::Madrid);
    });
    assert_eq!(
        long.sleeps("bed", "Arts", (2, 21), &["mayor"]).says_of(Rule::UnneededNights),
        NONE,
        "long before the forum"
    );
}

#[test]
fn nights_count_before_any_venue_is_entered() {
    let trip = came("BCN 18 12:40", "BCN 20 15:00");
    let with = trip.says_of(Rule::NightWithoutBed);
    assert_eq!(with.len(), 1);
    assert_eq!(trip.without_venues().says_of(Rule::NightWithoutBed), with);
}

#[test]
fn a_venue_without_a_position_is_in_the_forums_city_and_not_in_its_namesake() {
    let trip = came("BCN 18 12:40", "BCN 20 15:00");
    let with = trip.says_of(Rule::NightWithoutBed);
    assert_eq!(trip.without_positions().says_of(Rule::NightWithoutBed), with, "Barcelona is in Venezuela too");
}

#[test]
fn a_hotel_on_the_way_is_no_bed_of_the_forum() {
    let trip = Trip::mayor().flies("one", "SOF 17 18:00", "FRA 17 20:00", &["mayor"]).sleeps(
        "inn",
        "Inn",
        (17, 18),
        &["mayor"],
    );
    let trip = trip.flies("two", "FRA 18 09:00", "BCN 18 11:00", &["mayor"]).flies(
        "home",
        "BCN 20 15:00",
        "SOF 20 19:00",
        &["mayor"],
    );
    let trip = trip.sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let said: Vec<String> = trip.says().into_iter().filter(|one| !one.starts_with("no_pick_up")).collect();
    assert_eq!(said, NONE);
}

/// The mayor comes on the 18th, leaves at a time, and sleeps there until a day.
fn leaves(at: &str, until: u32) -> Vec<String> {
    let trip = came("BCN 18 12:00", at).sleeps("bed", "Arts", (18, until), &["mayor"]);
    let lodging = |one: &String| !one.starts_with("no_pick_up");
    trip.says().into_iter().filter(lodging).collect()
}

fn departs(level: &str, facts: &str) -> [String; 1] {
    [format!("departure_differs_from_stay {level} mayor: bed > home; {facts}")]
}

#[test]
fn a_departure_a_night_off() {
    assert_eq!(leaves("BCN 20 15:00", 20), NONE);
    let short = "how short; needed_until 2014-06-20; check_out 2014-06-19; night 2014-06-19";
    assert_eq!(leaves("BCN 20 15:00", 19), departs("resolve_before_issue", short), "which night is missing");
    assert_eq!(leaves("BCN 20 04:00", 19), departs("resolve_before_issue", short), "it leaves when the night is over");
    let long = "how long; needed_until 2014-06-20; check_out 2014-06-21; night 2014-06-20";
    assert_eq!(leaves("BCN 20 15:00", 21), departs("resolve_before_issue", long));
    assert_eq!(leaves("BCN 20 18:00", 21), departs("warn", long), "a room to wait in may be meant");
    let two = ["unneeded_nights warn mayor: bed; nights 2014-06-20, 2014-06-21; count 2"];
    assert_eq!(leaves("BCN 20 15:00", 22), two, "two nights are no slip of the calendar");
    let late = came("BCN 18 12:00", "BCN 20 23:00").expected("home", "SOF 24 19:00").with(
        "home",
        |leg: &mut attache_domain::travel::Leg| {
            leg.estimated_departs = Some(crate::trip::wall("21 05:00", chrono_tz::Europe::Madrid));
        },
    );
    let delayed = late.sleeps("bed", "Arts", (18, 20), &["mayor"]).says_of(Rule::DepartureDiffersFromStay);
    let short = "how short; needed_until 2014-06-21; check_out 2014-06-20; night 2014-06-20";
    assert_eq!(delayed, departs("resolve_before_issue", short), "delayed past midnight");
}

#[test]
fn who_leaves_late_may_have_kept_the_room() {
    let long = "how long; needed_until 2014-06-20; check_out 2014-06-21; night 2014-06-20";
    assert_eq!(leaves("BCN 20 21:59", 21), departs("warn", long));
    assert_eq!(leaves("BCN 20 22:00", 21), NONE);
    assert_eq!(leaves("BCN 21 01:30", 21), NONE, "of that night only the evening is needed");
    assert_eq!(leaves("BCN 21 01:30", 20), NONE);
    let short = "how short; needed_until 2014-06-20; check_out 2014-06-19; night 2014-06-19";
    assert_eq!(leaves("BCN 21 01:30", 19), departs("resolve_before_issue", short));
    let long = "how long; needed_until 2014-06-21; check_out 2014-06-22; night 2014-06-21";
    assert_eq!(leaves("BCN 21 01:30", 22), departs("resolve_before_issue", long), "taken for the night after");
}
