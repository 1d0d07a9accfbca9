//! The room desk at its edges: holds that are over, slots, quotas of two desks, divisible rooms, open ends, calls by name.

use crate::trip::{Trip, june, wall};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::conflicts::{Found, Now, Rule, Touch, find};
use attache_domain::delegations::{BodyKind, MembershipRole};
use attache_domain::desk::*;
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, MeetingStatus};
use attache_domain::programme::{Call, Invitation, Reply};
use attache_domain::rooms::Space;
use chrono_tz::Tz;

const NONE: [&str; 0] = [];

fn at(when: &str) -> attache_domain::time::Zoned {
    wall(when, Tz::Europe__Madrid)
}

fn now(when: &str) -> Now {
    Now { today: june(18), at: at(when).instant() }
}

fn rules(trip: Trip, change: impl FnOnce(&mut DeskRules)) -> Trip {
    let trip = trip.has::<DeskRules>("rules", |_, id| DeskRules::open(id, None));
    trip.with("rules", |rules: &mut DeskRules| {
        "session, meeting, other".clone_into(&mut rules.purposes);
        change(rules);
    })
}

fn hold(trip: Trip, name: &str, when: &str, room: &str, expires: Option<&str>) -> Trip {
    trip.books(name, when, room).with(name, |booking: &mut RoomBooking| {
        (booking.status, booking.hold_expires) = (BookingStatus::Hold, expires.map(at));
    })
}

fn rules_broken(trip: &Trip, when: &str) -> Vec<Rule> {
    find(&trip.plan, now(when)).iter().map(|conflict| conflict.rule).collect()
}

#[test]
fn a_hold_that_lapsed_is_in_nobodys_way() {
    let trip =
        hold(Trip::new(), "old", "19 09:00-10:00", "Hall", Some("18 12:00")).books("firm", "19 09:00-10:00", "Hall");
    let trip = rules(trip, |rules| rules.tiers = "meeting, other".to_owned());
    let trip = trip.with("firm", |booking: &mut RoomBooking| booking.purpose = BookingPurpose::Meeting);
    assert_eq!(rules_broken(&trip, "18 11:59"), [Rule::SpaceDoubleBooked]);
    assert_eq!(rules_broken(&trip, "18 12:00"), [Rule::HoldLapsed]);
    let both = trip.with("firm", |booking: &mut RoomBooking| booking.status = BookingStatus::Hold);
    let before = rules_broken(&both, "18 11:59");
    assert!(before.contains(&Rule::LowerTierFirst), "the older hold is of a lower tier: {before:?}");
    assert_eq!(rules_broken(&both, "18 12:00"), [Rule::HoldLapsed], "it holds nothing any more");
}

#[test]
fn a_lapsed_hold_counts_for_no_quota_from_its_minute() {
    let trip =
        hold(Trip::new(), "old", "19 09:00-10:00", "Hall", Some("18 12:00")).books("firm", "19 11:00-12:00", "Green");
    let trip = rules(trip, |rules| rules.quota_per_day = Some(1)).delegation("Sofia", BodyKind::City);
    let sofia: DelegationId = trip.id("Sofia");
    let theirs = |booking: &mut RoomBooking| booking.delegation = Some(sofia);
    let trip = trip.with("old", theirs).with("firm", theirs);
    assert_eq!(rules_broken(&trip, "18 11:00"), [Rule::QuotaExceeded]);
    let mut found = Found::all(&trip.plan, now("18 11:00"));
    assert!(found.is_due(now("18 12:00")), "the minute of the hold is waited for");
    found.renew(&trip.plan, &Touch::default(), now("18 12:00"));
    assert_eq!(found, Found::all(&trip.plan, now("18 12:00")));
    assert_eq!(rules_broken(&trip, "18 12:00"), [Rule::HoldLapsed]);
}

#[test]
fn a_settled_meeting_waits_for_its_room_all_the_same() {
    let evening = |rules: &mut DeskRules| (rules.confirm_days_before, rules.confirm_by) = (Some(1), Some(20 * 60));
    let trip = rules(Trip::new().meets("talk", "19 09:00-10:00", "Hall", &[]), evening);
    assert_eq!(rules_broken(&trip, "18 20:00"), [], "nobody keeps a room for it");
    let trip = hold(trip, "kept", "19 09:00-10:00", "Hall", None);
    let talk: MeetingId = trip.id("talk");
    let trip = trip.with("kept", |booking: &mut RoomBooking| booking.meeting = Some(talk));
    assert_eq!(rules_broken(&trip, "18 19:59"), []);
    assert_eq!(rules_broken(&trip, "18 20:00"), [Rule::NotConfirmedInTime]);
    let firm = trip.with("kept", |booking: &mut RoomBooking| booking.status = BookingStatus::Confirmed);
    assert_eq!(rules_broken(&firm, "18 20:00"), []);
}

#[test]
fn each_desk_counts_its_own_bookings() {
    let three = ["one", "two", "three"];
    let trip = Trip::new().books("one", "19 09:00-09:30", "Hall").books("two", "19 11:00-11:30", "Sky");
    let trip = trip.books("three", "19 13:00-13:30", "Sky").delegation("Sofia", BodyKind::City);
    let sofia: DelegationId = trip.id("Sofia");
    let trip = three
        .iter()
        .fold(trip, |trip, name| trip.with(name, |booking: &mut RoomBooking| booking.delegation = Some(sofia)));
    let all = rules(trip, |rules| rules.quota_per_day = Some(1));
    assert_eq!(all.says_of(Rule::QuotaExceeded).len(), 1, "one desk for both houses");
    let known: DeskRules = all.plan.desk_rules.iter().next().expect("the rules").clone();
    let own = |quota| {
        let (torre, known) = (all.id("Torre"), known.clone());
        all.clone().has::<DeskRules>("own", move |_, id| DeskRules {
            id,
            venue: Some(torre),
            quota_per_day: quota,
            ..known
        })
    };
    assert_eq!(own(None).says(), NONE, "the Torre gives as many as one likes, and the Palau had one");
    assert_eq!(
        own(Some(1)).says(),
        ["quota_exceeded warn at Sofia : two > three; what 2014-06-19; allowed 1; has 2"],
        "what the Palau gave is none of its business"
    );
}

#[test]
fn a_booking_begins_on_a_slot() {
    let booked = |when: &str, hours: Option<(i64, i64)>, slot| {
        rules(Trip::new().books("one", when, "Hall"), |rules| {
            (rules.slot_minutes, rules.opens, rules.closes) =
                (Some(slot), hours.map(|one| one.0), hours.map(|one| one.1));
        })
        .says()
    };
    let day = Some((8 * 60, 20 * 60));
    assert_eq!(booked("19 09:30-10:00", day, 30), NONE);
    let odd = "slot_not_met warn at Hall : one; slot 30; before 09:00; after 09:30";
    assert_eq!(booked("19 09:17-09:44", day, 30), [odd]);
    assert_eq!(booked("19 09:17-09:44", None, 30), [odd], "without hours they are counted from midnight");
    assert_eq!(booked("19 09:15-09:45", Some((8 * 60 + 15, 20 * 60)), 30), NONE, "from the opening");
    assert_eq!(
        booked("19 00:50-01:00", Some((20 * 60, 26 * 60)), 50),
        ["slot_not_met warn at Hall : one; slot 50; before 00:10; after 01:00"],
        "from the opening of the evening before"
    );
    let early = booked("19 07:17-07:30", day, 30);
    assert_eq!(early.len(), 1, "what lies outside the hours lies on no slot: {early:?}");
    assert!(early[0].starts_with("outside_desk_hours"));
}

fn hours(trip: Trip, name: &str, room: &str, (opens, closes): (i64, i64)) -> Trip {
    trip.has::<OpeningHours>(name, |trip, id| OpeningHours {
        id,
        venue: None,
        space: Some(trip.id(room)),
        day: None,
        opens: Some(opens * 60),
        closes: Some(closes * 60),
    })
}

/// The hall in two parts.
fn divided() -> Trip {
    let trip = Trip::new().room("C", "Palau").room("D", "Palau");
    let hall: SpaceId = trip.id("Hall");
    trip.with("C", |room: &mut Space| room.parent = Some(hall)).with("D", |room: &mut Space| room.parent = Some(hall))
}

#[test]
fn the_hours_of_a_divisible_room_reach_its_parts_and_its_whole() {
    let late = || hours(divided(), "whole", "Hall", (8, 18)).books("late", "19 20:00-21:00", "C");
    let shut = ["outside_hours resolve_before_issue at C : late; shut no; hours 08:00–18:00"];
    assert_eq!(late().says(), shut, "a part is shut with the whole");
    assert_eq!(hours(late(), "part", "C", (8, 22)).says(), NONE, "unless it has hours of its own");
    let morning = hours(divided(), "part", "D", (10, 12)).books("early", "19 08:00-09:00", "Hall");
    assert_eq!(
        morning.says(),
        ["outside_hours resolve_before_issue at Hall : early; shut no; hours 10:00–12:00"],
        "a whole is open only when all its parts are"
    );
    let beside = hours(divided(), "part", "D", (10, 12)).books("early", "19 08:00-09:00", "C");
    assert_eq!(beside.says(), NONE, "the other part is no concern of it");
}

#[test]
fn what_has_no_announced_end_is_prepared_too() {
    let slow = |hall: &mut Space| (hall.set_up_minutes, hall.tear_down_minutes) = (30, 30);
    let trip = Trip::new().books("first", "19 08:00-09:00", "Hall").session("open", "19 09:05", "Hall");
    assert_eq!(
        trip.with("Hall", slow).says(),
        [
            "set_up_overlap resolve_before_issue at Hall : first > open; ends 09:00 +30 clear +30 set_up = 10:00, starts 09:05, 55 short"
        ]
    );
    let trip = Trip::new().session("open", "19 09:00", "Hall").books("next", "19 10:00-11:00", "Hall");
    assert_eq!(trip.with("Hall", slow).says(), NONE, "nobody knows when the first is over");
}

#[test]
fn what_is_only_asked_for_stands_behind_what_is_held() {
    let asked = |trip: Trip| {
        let trip = trip.meets("asked", "19 09:00-10:00", "Hall", &[]);
        trip.with("asked", |meeting: &mut Meeting| meeting.status = MeetingStatus::Requested)
    };
    let held = || hold(Trip::new(), "kept", "19 09:00-10:00", "Hall", None);
    let tiers = |trip: Trip, tiers: &str| {
        let trip = rules(trip, |rules| rules.tiers = tiers.to_owned());
        trip.says_of(Rule::LowerTierFirst)
    };
    assert_eq!(tiers(asked(held()), "other, meeting"), NONE, "the higher tier holds the room");
    assert_eq!(
        tiers(asked(held()), "meeting, other"),
        ["lower_tier_first warn at Hall : asked > kept; holder kept; what tier"]
    );
}

#[test]
fn slots_follow_each_other_whatever_overlaps_both() {
    let trip = Trip::new().books("one", "19 09:00-10:00", "Hall").books("two", "19 09:30-10:30", "Green");
    let trip = trip.books("three", "19 10:00-11:00", "Sky").delegation("Sofia", BodyKind::City);
    let sofia: DelegationId = trip.id("Sofia");
    let trip = ["one", "two", "three"]
        .into_iter()
        .fold(trip, |trip, name| trip.with(name, |booking: &mut RoomBooking| booking.delegation = Some(sofia)));
    let apart = rules(trip, |rules| rules.non_consecutive = true);
    assert_eq!(apart.says(), ["slots_consecutive warn at Sofia : one > three"]);
}

#[test]
fn a_person_follows_a_call_too() {
    let trip = Trip::mayor().session("opening", "19 09:00-10:00", "Hall").person("aide").joins(
        "aide",
        "Sofia",
        MembershipRole::Delegate,
    );
    let called = |trip: Trip, call, plus| {
        trip.has::<Invitation>("call", |trip, id| Invitation {
            id,
            session: trip.id("opening"),
            delegation: None,
            person: Some(trip.id("mayor")),
            call,
            principal_only: false,
            plus,
            reply: Reply::None,
            replied_on: None,
            note: String::new(),
        })
    };
    let must = called(trip.clone(), Call::MustAttend, Some(0));
    assert_eq!(must.says(), ["delegation_missing warn mayor: opening"]);
    let declined = must.clone().with("call", |call: &mut Invitation| call.reply = Reply::Declined);
    assert_eq!(declined.says(), NONE, "who declined said so");
    let alone = must.listens("mayor", "opening");
    assert_eq!(alone.says(), NONE);
    let both = alone.clone().listens("aide", "opening");
    assert_eq!(both.says(), ["more_than_invited warn mayor+aide: opening; called 1; has 2"]);
    let task = alone.speaks("aide", "opening");
    assert_eq!(task.says_of(Rule::MoreThanInvited), NONE, "who has a task there came for it");
    let brings = called(trip.clone(), Call::Invited, Some(1)).listens("mayor", "opening").listens("aide", "opening");
    assert_eq!(brings.says(), NONE, "one more may come");
    let unsaid = called(trip, Call::Invited, None).listens("mayor", "opening").listens("aide", "opening");
    assert_eq!(unsaid.says(), NONE, "nothing was said of companions");
}

#[test]
fn a_desk_counts_what_it_gives_in_each_room() {
    let names = ["one", "two", "three"];
    let trip = Trip::new().books("one", "19 09:00-09:30", "Hall").books("two", "19 11:00-11:30", "Hall");
    let trip = trip.books("three", "19 13:00-13:30", "Green").delegation("Sofia", BodyKind::City);
    let sofia: DelegationId = trip.id("Sofia");
    let trip = names
        .into_iter()
        .fold(trip, |trip, name| trip.with(name, |booking: &mut RoomBooking| booking.delegation = Some(sofia)));
    let trip = rules(trip, |rules| rules.quota_per_room = Some(1));
    let said = trip.says();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("room_quota_exceeded warn at Sofia : one > two; what 2014-06-19 "), "{said:?}");
    assert!(said[0].ends_with("; day 2014-06-19; room Hall; allowed 1; has 2"), "{said:?}");
    let elsewhere = |room: &str| {
        let space: SpaceId = trip.id(room);
        trip.clone().with("two", |booking: &mut RoomBooking| booking.space = space).says()
    };
    assert_eq!(elsewhere("Sky"), NONE, "one in each");
    assert_eq!(elsewhere("Green").len(), 1, "now it is the other room");
    let next_day = |booking: &mut RoomBooking| (booking.starts, booking.ends) = (at("20 11:00"), at("20 11:30"));
    assert_eq!(trip.clone().with("two", next_day).says(), NONE, "each day anew");
    let two = trip.with("rules", |rules: &mut DeskRules| rules.quota_per_room = Some(2));
    assert_eq!(two.says(), NONE);
}
