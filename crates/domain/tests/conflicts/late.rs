//! Too little time between two things, and things missed altogether.

use crate::trip::{Trip, wall};
use attache_domain::conflicts::{Level, Rule};
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::movements::{Movement, MovementKind, MovementStatus};
use attache_domain::programme::{AttendanceMode, Session, SessionFunction, SessionKind};
use attache_domain::travel::{Leg, LegKind, LegStatus, Place};

const NONE: [&str; 0] = [];

/// The mayor lands at 12:40 and is met; nothing else is asked of the story.
fn lands() -> Trip {
    Trip::mayor().flies("out", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]).sleeps("bed", "Arts", (18, 21), &["mayor"])
}

fn met() -> Trip {
    lands().car("car", "BCN 18 13:25", "Palau 18 14:00", &["mayor"])
}

#[test]
fn the_courtesy_call_before_the_mayor_can_be_there() {
    let told = "not_yet_arrived block mayor: out > call; lands 12:40 +45 border_and_bags +35 drive = 14:00, starts 13:15, 45 short";
    assert_eq!(met().meets("call", "18 13:15-14:00", "Hall", &["mayor"]).says(), [told]);
    let unmet = lands().meets("call", "18 13:15-14:00", "Hall", &["mayor"]);
    assert_eq!(unmet.says_of(Rule::NotYetArrived), [told], "the same without a car, by the office's own minutes");
    assert_eq!(unmet.says_of(Rule::NoPickUp), ["no_pick_up warn at out mayor: out"]);
}

#[test]
fn one_minute_decides() {
    let at = |when: &str| met().meets("call", when, "Hall", &["mayor"]).says();
    assert_eq!(at("18 14:00-14:30"), NONE, "ready at the very minute");
    let told = "not_yet_arrived block mayor: out > call; lands 12:40 +45 border_and_bags +35 drive = 14:00, starts 13:59, 1 short";
    assert_eq!(at("18 13:59-14:30"), [told], "and the car that follows from it is not told again");
}

#[test]
fn a_delay_runs_over_the_car_the_meeting_and_the_night() {
    let trip = met().meets("call", "18 14:15-15:00", "Hall", &["mayor"]);
    assert_eq!(trip.says(), NONE);
    let later = trip.clone().expected("out", "BCN 18 13:20");
    assert_eq!(
        later.says(),
        [
            "not_yet_arrived block mayor: out > car; lands 13:20 +45 border_and_bags = 14:05, picks_up 13:25, 40 short",
            "not_yet_arrived block mayor: out > call; lands 13:20 +45 border_and_bags +35 drive = 14:40, starts 14:15, 25 short",
        ]
    );
    let at_night = trip.clone().expected("out", "BCN 19 05:00").says();
    assert_eq!(at_night.len(), 3, "{at_night:?}");
    assert!(at_night[2].starts_with("arrival_differs_from_stay warn mayor: out > bed"), "{at_night:?}");
    let cancelled = trip.with("out", |leg: &mut Leg| leg.status = LegStatus::Cancelled);
    assert_eq!(cancelled.says(), NONE, "who does not fly is late for nothing the legs could prove");
}

#[test]
fn what_is_cancelled_claims_no_time() {
    let trip = lands().meets("call", "18 13:15-14:00", "Hall", &["mayor"]);
    let off =
        |status| trip.clone().with("call", |call: &mut Meeting| call.status = status).says_of(Rule::NotYetArrived);
    for status in [MeetingStatus::Cancelled, MeetingStatus::Declined, MeetingStatus::Withdrawn, MeetingStatus::NoShow] {
        assert_eq!(off(status), NONE, "{status:?}");
    }
    let asked = off(MeetingStatus::Requested);
    assert!(asked[0].starts_with("not_yet_arrived warn"), "a meeting only asked for warns: {asked:?}");
    let panel = lands().session("panel", "18 13:15-14:00", "Hall");
    let listens = panel.clone().listens("mayor", "panel").says_of(Rule::NotYetArrived);
    assert!(listens[0].starts_with("not_yet_arrived resolve_before_issue"), "{listens:?}");
    let speaks = panel.clone().speaks("mayor", "panel");
    assert!(speaks.says_of(Rule::NotYetArrived)[0].starts_with("not_yet_arrived block"));
    let cancelled = speaks.with("panel", |panel: &mut Session| panel.cancelled = true);
    assert_eq!(cancelled.says_of(Rule::NotYetArrived), NONE);
}

#[test]
fn online_one_need_not_go_anywhere_but_out_of_the_aircraft() {
    let online = |when: &str| {
        let trip = lands().session("panel", when, "Hall");
        trip.attends("mayor", "panel", SessionFunction::Speaker, AttendanceMode::Online).says_of(Rule::NotYetArrived)
    };
    assert_eq!(online("18 12:40-13:30"), NONE);
    let told = "not_yet_arrived resolve_before_issue mayor: out > panel; lands 12:40 = 12:40, starts 12:39, 1 short";
    assert_eq!(online("18 12:39-13:30"), [told]);
    let session = lands().session("panel", "18 12:40-13:30", "Hall").speaks("mayor", "panel");
    let session = session.with("panel", |panel: &mut Session| panel.mode = AttendanceMode::Online);
    assert_eq!(session.says_of(Rule::NotYetArrived), NONE, "nor for a session that is online for all");
}

#[test]
fn a_thing_without_a_place_still_needs_the_way_out() {
    let told =
        "not_yet_arrived block mayor: out > call; lands 12:40 +45 border_and_bags = 13:25, starts 13:24, 1 short";
    assert_eq!(lands().meets("call", "18 13:24-14:00", "", &["mayor"]).says_of(Rule::NotYetArrived), [told]);
    assert_eq!(lands().meets("call", "18 13:25-14:00", "", &["mayor"]).says_of(Rule::NotYetArrived), NONE);
}

#[test]
fn the_airports_own_minutes_count() {
    let own = |minutes| lands().with("BCN", |place: &mut Place| place.arrival_minutes = Some(minutes));
    assert_eq!(own(0).meets("call", "18 13:15-14:00", "Hall", &["mayor"]).says_of(Rule::NotYetArrived), NONE);
    let told = "not_yet_arrived block mayor: out > call; lands 12:40 +1 border_and_bags +35 drive = 13:16, starts 13:15, 1 short";
    assert_eq!(own(1).meets("call", "18 13:15-14:00", "Hall", &["mayor"]).says_of(Rule::NotYetArrived), [told]);
}

#[test]
fn before_a_flight_home() {
    let leaves = || Trip::mayor().flies("home", "BCN 20 18:00", "SOF 20 22:00", &["mayor"]);
    let at = |when: &str| leaves().meets("talk", when, "Hall", &["mayor"]).says();
    assert_eq!(at("20 15:00-15:25"), NONE, "15:25 and 35 and 120 are 18:00");
    let told =
        "already_departed block mayor: talk > home; ends 15:26 +35 drive +120 check_in = 18:01, departs 18:00, 1 short";
    assert_eq!(at("20 15:00-15:26"), [told]);
    let open = "already_departed block mayor: talk > home; starts 15:26 +35 drive +120 check_in = 18:01, departs 18:00, 1 short";
    assert_eq!(at("20 15:26"), [open], "an open end claims its first moment, and that is late enough");
    let both = leaves().car("car", "Palau 20 15:20", "BCN 20 15:55", &["mayor"]);
    let overruns = both.clone().meets("talk", "20 15:00-15:25", "Hall", &["mayor"]).says();
    let told = "transfer_too_short block mayor: talk > car; ends 15:25 = 15:25, picks_up 15:20, 5 short";
    assert_eq!(overruns, [told], "the car leaves without the mayor, the aircraft does not");
    let missed = both.clone().meets("talk", "20 15:00-16:00", "Hall", &["mayor"]).says();
    let told = "already_departed block mayor: talk > home; ends 16:00 +35 drive +120 check_in = 18:35, departs 18:00, 35 short";
    assert_eq!(missed, [told], "with the aircraft missed, the car is no other matter");
    let late_car = leaves().car("car", "Palau 20 15:30", "BCN 20 16:05", &["mayor"]);
    let told =
        "already_departed block mayor: car > home; drops_off 16:05 +120 check_in = 18:05, departs 18:00, 5 short";
    assert_eq!(
        late_car.meets("talk", "20 14:00-15:00", "Hall", &["mayor"]).says(),
        [told],
        "it is the car that is late"
    );
}

#[test]
fn on_days_when_the_legs_have_one_elsewhere() {
    let there = lands().flies("home", "BCN 20 18:00", "SOF 20 22:00", &["mayor"]);
    let at = |when: &str| there.clone().meets("talk", when, "Hall", &["mayor"]).says();
    let early = at("17 10:00-11:00");
    assert!(
        early.iter().any(|one| one.starts_with("not_yet_arrived block mayor: out > talk; lands 12:40")),
        "{early:?}"
    );
    let late = at("21 10:00-11:00");
    assert!(
        late.iter().any(|one| one.starts_with("already_departed block mayor: talk > home; ends 11:00")),
        "{late:?}"
    );
    let during = at("20 19:00-20:00");
    let told = "already_departed block mayor: talk > home; ends 20:00 +35 drive +120 check_in = 22:35, departs 18:00, 275 short";
    assert!(
        during.contains(&told.to_owned()),
        "a thing at the place one has left is not one not yet reached: {during:?}"
    );
    let morning = at("18 09:00-18:00");
    assert!(
        morning.iter().any(|one| one.starts_with("not_yet_arrived block mayor: out > talk; lands 12:40")),
        "{morning:?}"
    );
    assert!(!morning.iter().any(|one| one.starts_with("already_departed")), "{morning:?}");
}

#[test]
fn one_leg_alone_says_little() {
    let inbound = lands().meets("after", "25 10:00-11:00", "Hall", &["mayor"]);
    assert_eq!(inbound.says_of(Rule::AlreadyDeparted), NONE, "the way home is not entered yet");
    let outbound = Trip::mayor().flies("home", "BCN 20 18:00", "SOF 20 22:00", &["mayor"]);
    assert_eq!(outbound.meets("before", "18 10:00-11:00", "Hall", &["mayor"]).says(), NONE, "nor is the way there");
}

#[test]
fn those_of_the_host_are_at_home_until_a_leg_takes_them_away() {
    let host =
        |trip: Trip| trip.with("Sofia", |one: &mut attache_domain::delegations::Delegation| one.body = host_of());
    let trip = Trip::mayor().flies("back", "MAD 18 20:00", "BCN 18 21:15", &["mayor"]);
    let trip = trip.meets("before", "15 10:00-11:00", "Hall", &["mayor"]);
    assert_eq!(trip.says_of(Rule::NotYetArrived).len(), 1, "a guest of whom this is the first leg");
    assert_eq!(host(trip.clone()).says(), NONE, "neither late, nor without a bed or a car");
    let away = host(trip).flies("off", "BCN 16 08:00", "MAD 16 09:15", &["mayor"]);
    let away = away.meets("missed", "17 10:00-11:00", "Hall", &["mayor"]);
    assert_eq!(away.says().len(), 1, "{:?}", away.says());
    assert!(away.says()[0].starts_with("already_departed block mayor: missed > off"));
}

fn host_of() -> attache_domain::ids::BodyId {
    Trip::new().id("Barcelona")
}

#[test]
fn between_two_venues() {
    let trip = |second: &str| {
        Trip::mayor().meets("one", "19 09:00-10:00", "Hall", &["mayor"]).meets("two", second, "Sky", &["mayor"])
    };
    assert_eq!(trip("19 10:20-11:00").says(), NONE);
    let told = "transfer_too_short block mayor: one > two; ends 10:00 +20 drive = 10:20, starts 10:19, 1 short";
    assert_eq!(trip("19 10:19-11:00").says(), [told]);
    let told = "person_in_two_places block mayor: one > two";
    assert_eq!(trip("19 09:59-11:00").says(), [told], "what overlaps is a clash and not a matter of the way");
    let call = trip("19 10:19-11:00").session("call", "19 10:02-10:10", "");
    let call = call.attends("mayor", "call", SessionFunction::Speaker, AttendanceMode::Online);
    assert_eq!(call.says().len(), 1, "a call taken in the car does not shorten the way: {:?}", call.says());
    let walk = trip("19 10:19-11:00").car("walk", "Palau 19 10:00", "Torre 19 10:15", &["mayor"]);
    let walk = walk.with("walk", |walk: &mut Movement| walk.service = attache_domain::ground::Ride::OnFoot);
    assert_eq!(walk.says(), NONE, "the movement planned between them takes as long as it is planned to");
}

#[test]
fn a_ride_planned_too_late_is_the_ride_there() {
    let trip = Trip::mayor().meets("talk", "19 10:00-11:00", "Hall", &["mayor"]);
    let ride = |from: &str, to: &str| trip.clone().driven("car", MovementKind::Transfer, from, to, &["mayor"]).says();
    assert_eq!(ride("Arts 19 09:50", "Palau 19 10:00"), NONE);
    for from in ["Arts 19 09:50", "Arts 19 10:00", "Arts 19 10:05"] {
        let told = "transfer_too_short block mayor: car > talk; drops_off 10:15 = 10:15, starts 10:00, 15 short";
        assert_eq!(ride(from, "Palau 19 10:15"), [told], "{from}");
    }
    let told = "transfer_too_short block mayor: talk > car; ends 11:00 = 11:00, picks_up 10:50, 10 short";
    assert_eq!(ride("Palau 19 10:50", "Arts 19 11:10"), [told], "the other way round it is the ride away");
    let off = trip.driven("car", MovementKind::Transfer, "Palau 19 10:50", "Arts 19 11:10", &["mayor"]);
    let off = off.with("car", |car: &mut Movement| car.status = MovementStatus::Cancelled);
    assert_eq!(off.says(), NONE);
}

#[test]
fn a_ride_away_is_not_a_second_cause() {
    let trip = Trip::mayor().meets("one", "19 09:00-10:00", "Hall", &["mayor"]);
    let trip = trip.meets("two", "19 10:15-11:00", "Sky", &["mayor"]);
    let trip = trip.driven("car", MovementKind::Transfer, "Palau 19 09:55", "Torre 19 10:15", &["mayor"]);
    let told = "transfer_too_short block mayor: one > car; ends 10:00 = 10:00, picks_up 09:55, 5 short";
    assert_eq!(trip.says(), [told]);
}

#[test]
fn changing_rooms_takes_what_the_office_says() {
    let trip = Trip::mayor().meets("one", "19 09:00-10:00", "Hall", &["mayor"]);
    let trip = trip.meets("two", "19 10:04-11:00", "Green", &["mayor"]);
    assert_eq!(trip.says(), NONE);
    let own = |minutes| trip.clone().decides(Rule::TransferTooShort, None, Some(minutes)).says();
    assert_eq!(own(4), NONE);
    let told = "transfer_too_short block mayor: one > two; ends 10:00 +5 room_change = 10:05, starts 10:04, 1 short";
    assert_eq!(own(5), [told]);
    let ignored = trip.clone().decides(Rule::TransferTooShort, Some(Level::Ignore), Some(5));
    assert_eq!(ignored.says(), NONE, "an ignored rule is silent");
    let softer = trip.decides(Rule::TransferTooShort, Some(Level::Warn), Some(5)).says();
    assert_eq!(softer, [told.replace("block", "warn")]);
}

#[test]
fn connections() {
    let legs = |second: &str| {
        Trip::mayor().flies("one", "SOF 18 07:00", "FRA 18 08:30", &["mayor"]).flies(
            "two",
            second,
            "BCN 18 12:00",
            &["mayor"],
        )
    };
    let of = |trip: Trip| trip.says_of(Rule::ConnectionTooShort);
    assert_eq!(of(legs("FRA 18 09:45")), NONE, "75 minutes with passport control");
    let told = "connection_too_short resolve_before_issue mayor: one > two; lands 08:30 +75 change = 09:45, departs 09:44, 1 short";
    assert_eq!(of(legs("FRA 18 09:44")), [told]);
    let own = legs("FRA 18 09:10").with("FRA", |place: &mut Place| place.connection_minutes = Some(40));
    assert_eq!(of(own), NONE, "the airport's own minimum wins");
    let missed = legs("FRA 18 09:44").expected("one", "FRA 18 10:00");
    let told = "connection_too_short resolve_before_issue mayor: one > two; lands 10:00 +75 change = 11:15, departs 09:44, 91 short";
    assert_eq!(of(missed.clone()), [told]);
    assert_eq!(missed.says_of(Rule::PersonInTwoPlaces), NONE, "a missed connection is not two bookings");
    let third =
        legs("FRA 18 09:45").with("two", |leg: &mut Leg| leg.arrives = wall("18 10:40", chrono_tz::Europe::Berlin));
    let munich = third.id("MUC");
    let third = third.with("two", |leg: &mut Leg| leg.to_place = munich);
    let third = third.flies("three", "MUC 18 12:00", "BCN 18 14:00", &["mayor"]);
    assert_eq!(of(third), NONE, "the first flight is not compared with the one after next");
}

#[test]
fn two_airports_of_one_city_and_two_cities() {
    let to = |from: &str| {
        let trip = Trip::mayor().flies("one", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
        trip.way("BCN", "GRO", 75).flies("two", from, "FRA 18 20:00", &["mayor"]).says()
    };
    assert_eq!(to("GRO 18 17:30"), NONE, "{:?}", to("GRO 18 17:30"));
    let told = "connection_too_short resolve_before_issue mayor: one > two; lands 12:40 +45 border_and_bags +75 drive +90 check_in = 16:10, departs 16:09, 1 short";
    assert_eq!(to("GRO 18 16:09"), [told]);
    let told = "broken_chain resolve_before_issue mayor: one > two; arrives_in BCN (BCN); leaves_from MAD (MAD)";
    assert_eq!(to("MAD 18 17:30").first().map(String::as_str), Some(told));
    let bridged = Trip::mayor().flies("one", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let bridged = bridged.flies("two", "MAD 19 17:30", "FRA 19 20:00", &["mayor"]);
    let bridged = bridged.driven("coach", MovementKind::Transfer, "BCN 18 14:00", "MAD 18 21:00", &["mayor"]);
    assert_eq!(bridged.says_of(Rule::BrokenChain), NONE, "a coach takes the mayor there");
    let train = Trip::mayor().flies("one", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let train = train.leg("train", LegKind::Train, "BCN 18 15:00", "MAD 18 18:00", &["mayor"]);
    assert_eq!(train.flies("two", "MAD 19 17:30", "FRA 19 20:00", &["mayor"]).says_of(Rule::BrokenChain), NONE);
}

#[test]
fn two_bookings_of_one_journey() {
    let twice = Trip::mayor().flies("one", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let twice = twice.flies("two", "SOF 18 11:10", "BCN 18 13:40", &["mayor"]);
    assert_eq!(twice.says_of(Rule::PersonInTwoPlaces), ["person_in_two_places block mayor: one > two"]);
    assert_eq!(twice.says_of(Rule::BrokenChain), NONE, "one cause, one conflict");
    let after = Trip::mayor().flies("one", "SOF 18 10:10", "BCN 18 12:40", &["mayor"]);
    let after = after.flies("two", "SOF 18 18:10", "BCN 18 20:40", &["mayor"]);
    assert_eq!(after.says_of(Rule::BrokenChain).len(), 1, "one after the other they leave a gap");
}

#[test]
fn rest_after_a_night_on_the_way() {
    let night = |when: &str| {
        let trip = Trip::mayor().flies("night", "MNL 17 23:00", "BCN 18 07:00", &["mayor"]);
        trip.meets("talk", when, "Hall", &["mayor"]).says_of(Rule::TooLittleRest)
    };
    assert_eq!(night("18 10:00-11:00"), NONE, "three hours");
    let told = "too_little_rest warn mayor: night > talk; lands 07:00 +180 rest = 10:00, starts 09:59, 1 short";
    assert_eq!(night("18 09:59-11:00"), [told]);
    assert_eq!(night("18 08:00-11:00"), NONE, "who cannot even be there in time has another trouble");
    let own = Trip::mayor().flies("night", "MNL 17 23:00", "BCN 18 07:00", &["mayor"]).meets(
        "talk",
        "18 09:59-11:00",
        "Hall",
        &["mayor"],
    );
    assert_eq!(own.decides(Rule::TooLittleRest, None, Some(60)).says_of(Rule::TooLittleRest), NONE);
    let change = Trip::mayor().flies("night", "MNL 17 23:00", "FRA 18 06:00", &["mayor"]);
    let change = change.flies("on", "FRA 18 08:00", "BCN 18 10:00", &["mayor"]);
    let told = "too_little_rest warn mayor: night > talk; lands 10:00 +180 rest = 13:00, starts 12:00, 60 short";
    assert_eq!(change.meets("talk", "18 12:00-13:00", "Hall", &["mayor"]).says_of(Rule::TooLittleRest), [told]);
    let day = Trip::mayor().flies("day", "SOF 18 04:00", "BCN 18 07:30", &["mayor"]);
    assert_eq!(day.meets("talk", "18 09:00-10:00", "Hall", &["mayor"]).says_of(Rule::TooLittleRest), NONE);
}

#[test]
fn two_places_at_a_time() {
    let two = |first: &str, second: &str| {
        let trip = Trip::mayor().session("panel", first, "Hall").speaks("mayor", "panel");
        trip.meets("talk", second, "Hall", &["mayor"])
    };
    let of = |trip: Trip| trip.says_of(Rule::PersonInTwoPlaces);
    let told = |level: &str| [format!("person_in_two_places {level} mayor: panel > talk")];
    assert_eq!(of(two("19 09:00-10:00", "19 09:59-11:00")), told("block"));
    assert_eq!(of(two("19 09:00-10:00", "19 10:00-11:00")), NONE, "they only touch");
    assert_eq!(of(two("19 09:00", "19 09:00-11:00")), told("block"), "an open end claims its first moment");
    assert_eq!(of(two("19 09:00", "19 09:01-11:00")), NONE, "and no more");
    let asked = two("19 09:00-10:00", "19 09:30-11:00")
        .with("talk", |talk: &mut Meeting| talk.status = MeetingStatus::Requested);
    assert_eq!(of(asked), told("warn"));
    let sits = |kind, function, mode| {
        let trip = Trip::mayor().session("panel", "19 09:00-10:00", "Hall").attends("mayor", "panel", function, mode);
        of(trip.with("panel", |panel: &mut Session| panel.kind = kind).meets(
            "talk",
            "19 09:30-11:00",
            "Hall",
            &["mayor"],
        ))
    };
    let (listener, in_person) = (SessionFunction::Attendee, AttendanceMode::InPerson);
    assert_eq!(sits(SessionKind::Panel, listener, in_person), told("resolve_before_issue"));
    assert_eq!(
        sits(SessionKind::Panel, SessionFunction::Speaker, AttendanceMode::Online),
        told("resolve_before_issue")
    );
    assert_eq!(sits(SessionKind::Break, listener, in_person), NONE, "meetings are what breaks are for");
    assert_eq!(sits(SessionKind::Registration, listener, in_person), NONE);
    assert_eq!(sits(SessionKind::Reception, SessionFunction::Host, in_person), told("block"));
}

#[test]
fn a_car_at_ones_disposal_claims_no_day() {
    for kind in [MovementKind::OnCall, MovementKind::Shuttle] {
        let trip = Trip::mayor().driven("span", kind, "Arts 19 08:00", "Palau 19 22:00", &["mayor"]);
        let trip =
            trip.meets("one", "19 09:00-10:00", "Hall", &["mayor"]).meets("two", "19 10:20-11:00", "Sky", &["mayor"]);
        assert_eq!(trip.says(), NONE, "{kind:?}");
    }
}
