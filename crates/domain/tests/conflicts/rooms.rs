//! What does not fit in rooms: too little time to set up, shut and kept spaces, wrong sizes, holds, and the desk's rules.

use crate::trip::{Trip, june, wall};
use attache_domain::bookings::{BookingPurpose, BookingStatus, RoomBooking};
use attache_domain::conflicts::{Conflict, Now, Rule, find};
use attache_domain::delegations::{BodyKind, Delegation, MembershipRole};
use attache_domain::desk::*;
use attache_domain::desk_rules::turnover_between;
use attache_domain::ids::*;
use attache_domain::movements::StepFree;
use attache_domain::programme::{Call, Invitation, Reply, Session};
use attache_domain::rooms::{Layout, Space, SpaceLayout};
use chrono_tz::Tz;

const NONE: [&str; 0] = [];

fn at(when: &str) -> attache_domain::time::Zoned {
    wall(when, Tz::Europe__Madrid)
}

/// Two bookings of the hall, twenty minutes apart.
fn two() -> Trip {
    Trip::new().books("one", "19 09:00-10:00", "Hall").books("two", "19 10:20-11:00", "Hall")
}

fn layout(trip: Trip, name: &str, layout: Layout, capacity: Option<i64>) -> Trip {
    trip.has::<SpaceLayout>(name, |trip, id| SpaceLayout {
        id,
        space: trip.id("Hall"),
        layout,
        capacity,
        set_up_minutes: Some(30),
        tear_down_minutes: None,
    })
}

#[test]
fn clearing_and_preparing_must_fit_between_two_uses() {
    assert_eq!(two().says(), NONE);
    let slow = || two().with("Hall", |hall: &mut Space| (hall.set_up_minutes, hall.tear_down_minutes) = (15, 10));
    let short = [
        "set_up_overlap resolve_before_issue at Hall : one > two; ends 10:00 +10 clear +15 set_up = 10:25, starts 10:20, 5 short",
    ];
    assert_eq!(slow().says(), short);
    let enough = slow().with("two", |booking: &mut RoomBooking| booking.set_up_minutes = Some(10));
    assert_eq!(enough.says(), NONE, "the booking's own minutes count before those of the room");
    let hold = slow().with("two", |booking: &mut RoomBooking| booking.status = BookingStatus::Hold);
    assert_eq!(hold.says()[0].split(' ').nth(1), Some("warn"), "what is pencilled in weighs less");
    let inquiry = slow().with("two", |booking: &mut RoomBooking| booking.status = BookingStatus::Inquiry);
    assert_eq!(inquiry.says(), NONE, "an inquiry keeps nothing");
}

#[test]
fn neighbours_with_the_same_layout_share_what_stands() {
    let furnished = |second: Layout| {
        let trip = two().with("one", |booking: &mut RoomBooking| booking.layout = Some(Layout::Theatre));
        let trip = trip.with("two", |booking: &mut RoomBooking| booking.layout = Some(second));
        let trip = layout(trip, "rows", Layout::Theatre, None);
        layout(trip, "tables", Layout::Boardroom, None).says_of(Rule::SetUpOverlap)
    };
    assert_eq!(furnished(Layout::Theatre), NONE, "the chairs stay");
    assert_eq!(furnished(Layout::Boardroom).len(), 1, "thirty minutes for the tables, and only twenty are there");
}

#[test]
fn minutes_a_booking_asks_for_itself_are_shared_with_nobody() {
    let theatre = |booking: &mut RoomBooking| booking.layout = Some(Layout::Theatre);
    let trip = layout(two().with("one", theatre).with("two", theatre), "rows", Layout::Theatre, None);
    assert_eq!(trip.says(), NONE, "twenty minutes, and the chairs stay");
    let rehearsal = trip.clone().with("two", |booking: &mut RoomBooking| booking.set_up_minutes = Some(25));
    assert_eq!(
        rehearsal.says(),
        [
            "set_up_overlap resolve_before_issue at Hall : one > two; ends 10:00 +25 set_up = 10:25, starts 10:20, 5 short"
        ]
    );
    let both = trip.clone().with("one", |booking: &mut RoomBooking| booking.tear_down_minutes = Some(15));
    let both = both.with("two", |booking: &mut RoomBooking| booking.set_up_minutes = Some(10));
    assert_eq!(both.says_of(Rule::SetUpOverlap).len(), 1, "fifteen to clear and ten to prepare");
    let none = trip.with("two", |booking: &mut RoomBooking| booking.set_up_minutes = Some(0));
    assert_eq!(none.says(), NONE, "who says none needs none");
}

#[test]
fn the_time_for_a_part_is_needed_beside_the_whole() {
    let trip = two().room("Half", "Palau");
    let (hall, half): (SpaceId, SpaceId) = (trip.id("Hall"), trip.id("Half"));
    let trip = trip.with("Half", |room: &mut Space| (room.parent, room.set_up_minutes) = (Some(hall), 30));
    let trip = trip.with("two", |booking: &mut RoomBooking| booking.space = half);
    assert_eq!(
        trip.says(),
        [
            "set_up_overlap resolve_before_issue at Hall : one > two; ends 10:00 +30 set_up = 10:30, starts 10:20, 10 short"
        ]
    );
}

fn closed(trip: Trip, kind: ClosureKind, from: &str, to: &str) -> Trip {
    trip.has::<Closure>("closed", |trip, id| Closure {
        id,
        venue: None,
        space: Some(trip.id("Hall")),
        kind,
        reason: "cleaning".to_owned(),
        starts: at(from),
        ends: at(to),
    })
}

#[test]
fn a_closed_room_is_used_by_nobody_even_across_midnight() {
    let night = || Trip::new().books("gala", "19 22:00-23:30", "Hall");
    let shut = closed(night(), ClosureKind::Closure, "19 23:00", "20 06:00");
    assert_eq!(shut.found().len(), 1, "{:?}", shut.says());
    assert_eq!((shut.found()[0].rule, shut.found()[0].level.word()), (Rule::SpaceClosed, "block"));
    let later = closed(night(), ClosureKind::Closure, "19 23:30", "21 06:00");
    assert_eq!(later.says(), NONE, "what only touches is not in the way");
    let clearing = later.with("gala", |booking: &mut RoomBooking| booking.tear_down_minutes = Some(15));
    assert_eq!(clearing.found().len(), 1, "nobody can clear a room that is out of service");
    let preparing = |kind| {
        let trip = closed(night(), kind, "19 18:00", "19 21:50");
        trip.with("gala", |booking: &mut RoomBooking| booking.set_up_minutes = Some(15)).says().len()
    };
    assert_eq!(preparing(ClosureKind::Closure), 1, "nor prepare it");
    assert_eq!(preparing(ClosureKind::Blocking), 0, "a room kept for others until then can be prepared");
}

#[test]
fn a_kept_room_lets_in_whom_it_is_kept_for() {
    let kept = || closed(two(), ClosureKind::Blocking, "19 08:00", "19 10:10").with("Hall", |_: &mut Space| ());
    assert_eq!(kept().says_of(Rule::SpaceKept).len(), 1);
    let trip = kept().delegation("Sofia", BodyKind::City).with("one", |_: &mut RoomBooking| ());
    let sofia: DelegationId = trip.id("Sofia");
    let leave = |trip: Trip, delegation, purpose| {
        trip.has::<ClosureAllowance>("leave", |trip, id| ClosureAllowance {
            id,
            closure: trip.id("closed"),
            delegation,
            purpose,
        })
    };
    let trip = leave(trip, Some(sofia), None);
    assert_eq!(trip.says_of(Rule::SpaceKept).len(), 1, "the booking is not known to be theirs");
    let theirs = trip.with("one", |booking: &mut RoomBooking| booking.delegation = Some(sofia));
    assert_eq!(theirs.says(), NONE);
    let press = leave(kept(), None, Some(BookingPurpose::Media));
    assert_eq!(press.says_of(Rule::SpaceKept).len(), 1);
    let press = press.with("one", |booking: &mut RoomBooking| booking.purpose = BookingPurpose::Media);
    assert_eq!(press.says(), NONE);
}

fn hours(trip: Trip, name: &str, of_room: bool, day: Option<u32>, hours: Option<(i64, i64)>) -> Trip {
    trip.has::<OpeningHours>(name, |trip, id| OpeningHours {
        id,
        venue: (!of_room).then(|| trip.id("Palau")),
        space: of_room.then(|| trip.id("Hall")),
        day: day.map(june),
        opens: hours.map(|(opens, _)| opens * 60),
        closes: hours.map(|(_, closes)| closes * 60),
    })
}

#[test]
fn a_room_is_used_while_it_is_open() {
    let late = || Trip::new().books("late", "19 22:00-23:30", "Hall").books("night", "20 00:30-01:30", "Hall");
    assert_eq!(late().says(), NONE, "nobody entered hours");
    let day = hours(late(), "day", false, None, Some((8, 23)));
    assert_eq!(
        day.says(),
        [
            "outside_hours resolve_before_issue at Hall : late; shut no; hours 08:00–23:00",
            "outside_hours resolve_before_issue at Hall : night; shut no; hours 08:00–23:00",
        ]
    );
    let long = hours(day, "room", true, None, Some((8, 26)));
    assert_eq!(long.says(), NONE, "the room is open until two in the morning, whatever its venue says");
    let holiday = hours(long, "holiday", true, Some(19), None);
    assert_eq!(holiday.says_of(Rule::OutsideHours).len(), 2, "it stays shut on the nineteenth, and the night after");
}

#[test]
fn a_room_takes_only_so_many_as_it_is_furnished() {
    let crowd = |people| two().with("one", move |booking: &mut RoomBooking| booking.headcount = Some(people));
    let hall = |trip: Trip| trip.with("Hall", |hall: &mut Space| hall.capacity = Some(50));
    assert_eq!(crowd(80).says(), NONE, "nobody knows how many the hall takes");
    assert_eq!(hall(crowd(50)).says(), NONE);
    assert_eq!(
        hall(crowd(51)).says(),
        ["over_capacity resolve_before_issue at Hall : one; takes 50; has 51; furnished no"]
    );
    let boardroom = |booking: &mut RoomBooking| booking.layout = Some(Layout::Boardroom);
    let table = layout(hall(crowd(30)), "table", Layout::Boardroom, Some(20)).with("one", boardroom);
    assert_eq!(
        table.says_of(Rule::OverCapacity),
        ["over_capacity resolve_before_issue at Hall : one; takes 20; has 30; furnished yes"]
    );
    let standing = table.with("one", |booking: &mut RoomBooking| booking.layout = Some(Layout::Reception));
    assert_eq!(standing.says(), ["layout_not_possible warn at Hall : one; layout reception"]);
}

#[test]
fn a_session_brings_its_own_number_and_its_languages() {
    let trip = Trip::new().session("panel", "19 09:00-10:00", "Hall");
    let panel = |expected: i64, heard: &'static str| {
        trip.clone().with("Hall", |hall: &mut Space| (hall.capacity, hall.booths) = (Some(50), 1)).with(
            "panel",
            move |session: &mut Session| {
                (session.expected, session.heard_languages) = (Some(expected), heard.to_owned());
                session.languages = "English".to_owned();
            },
        )
    };
    assert_eq!(panel(50, "").says(), NONE);
    assert_eq!(panel(51, "").says_of(Rule::OverCapacity).len(), 1);
    assert_eq!(panel(1, "english").says(), NONE, "what is heard is what is spoken");
    assert_eq!(
        panel(1, "English, Spanish").says(),
        ["booths_missing resolve_before_issue at Hall : panel; needed 2; has 1"]
    );
}

#[test]
fn equipment_and_steps_are_looked_at_where_somebody_asked() {
    let asks = |booking: &mut RoomBooking| (booking.equipment, booking.step_free) = ("Screen, Piano".to_owned(), true);
    let has = |step_free| {
        two().with("one", asks).with("Hall", move |hall: &mut Space| {
            (hall.equipment, hall.step_free) = ("screen".to_owned(), step_free);
        })
    };
    let missing = "equipment_missing warn at Hall : one; missing Piano";
    assert_eq!(has(StepFree::Yes).says(), [missing]);
    assert_eq!(has(StepFree::Unknown).says(), [missing], "what nobody looked at is not held against the room");
    assert_eq!(has(StepFree::No).says_of(Rule::SpaceNotStepFree).len(), 1);
    assert_eq!(has(StepFree::Partly).says_of(Rule::SpaceNotStepFree).len(), 1);
}

#[test]
fn a_hold_lapses_at_its_minute() {
    let trip = two().with("two", |booking: &mut RoomBooking| {
        (booking.status, booking.hold_expires) = (BookingStatus::Hold, Some(at("17 18:00")));
    });
    let found_at = |when: &str| -> Vec<Conflict> { find(&trip.plan, Now { today: june(17), at: at(when).instant() }) };
    assert_eq!(found_at("17 17:59"), []);
    assert_eq!(found_at("17 18:00").first().map(|conflict| conflict.rule), Some(Rule::HoldLapsed));
}

fn rules(trip: Trip, change: impl FnOnce(&mut DeskRules)) -> Trip {
    let trip = trip.has::<DeskRules>("rules", |_, id| DeskRules::open(id, None));
    trip.with("rules", |rules: &mut DeskRules| {
        "meeting, other".clone_into(&mut rules.purposes);
        change(rules);
    })
}

/// Three bookings of Sofia on one day, the last two without a break.
fn three() -> Trip {
    let trip = two().books("three", "19 11:00-12:00", "Green").delegation("Sofia", BodyKind::City);
    let sofia: DelegationId = trip.id("Sofia");
    ["one", "two", "three"]
        .into_iter()
        .fold(trip, |trip, name| trip.with(name, |booking: &mut RoomBooking| booking.delegation = Some(sofia)))
}

#[test]
fn the_desk_allows_so_long_so_often_and_at_such_hours() {
    assert_eq!(rules(three(), |_| ()).says(), NONE);
    let slots = rules(three(), |rules| rules.slot_minutes = Some(45));
    assert_eq!(slots.says_of(Rule::SlotTooLong).len(), 2, "{:?}", slots.says());
    let hours = rules(three(), |rules| (rules.opens, rules.closes) = (Some(9 * 60), Some(11 * 60 + 30)));
    assert_eq!(hours.says(), ["outside_desk_hours warn at Green : three; hours 09:00–11:30"]);
    let quota = rules(three(), |rules| rules.quota_per_day = Some(2));
    assert_eq!(quota.says(), ["quota_exceeded warn at Sofia : one > two > three; what 2014-06-19; allowed 2; has 3"]);
    let apart = rules(three(), |rules| rules.non_consecutive = true);
    assert_eq!(apart.says(), ["slots_consecutive warn at Sofia : two > three"]);
    let turnover = rules(three(), |rules| rules.turnover_minutes = Some(30));
    assert_eq!(
        turnover.says(),
        ["turnover_too_short warn at Hall : one > two; ends 10:00 +30 turnover = 10:30, starts 10:20, 10 short"]
    );
    let office = rules(three(), |rules| (rules.quota_per_day, rules.purposes) = (Some(1), "office".to_owned()));
    assert_eq!(office.says(), NONE, "rules for offices are not about meetings");
}

#[test]
fn a_desk_open_past_midnight_is_open_to_what_begins_there() {
    let night = |from: i64, to: i64| {
        let trip = Trip::new().books("early", "19 00:30-01:30", "Hall").books("late", "19 23:30-23:59", "Hall");
        rules(trip, |rules| (rules.opens, rules.closes) = (Some(from * 60), Some(to * 60))).says()
    };
    assert_eq!(night(8, 26), NONE, "the desk that opened the morning before is open until two");
    assert_eq!(
        night(8, 25),
        ["outside_desk_hours warn at Hall : early; hours 08:00–01:00 (+1)"],
        "it ends half an hour too late"
    );
    assert_eq!(night(0, 24), NONE, "a desk that never shuts");
    let across = Trip::new().books("across", "19 23:00-19 23:59", "Hall");
    let across = across.with("across", |booking: &mut RoomBooking| booking.ends = at("20 01:00"));
    let always = rules(across, |rules| (rules.opens, rules.closes) = (Some(0), Some(24 * 60)));
    assert_eq!(always.says(), NONE, "nor is midnight an end of it");
}

#[test]
fn the_pause_of_the_desk_is_between_two_of_what_it_governs() {
    let with = |purpose| {
        let trip = rules(two(), |rules| (rules.turnover_minutes, rules.purposes) = (Some(30), "meeting".to_owned()));
        let trip = trip.with("two", |booking: &mut RoomBooking| booking.purpose = BookingPurpose::Meeting);
        trip.with("one", move |booking: &mut RoomBooking| booking.purpose = purpose).says().len()
    };
    assert_eq!([with(BookingPurpose::Meeting), with(BookingPurpose::Media)], [1, 0]);
    let trip = rules(two(), |rules| (rules.turnover_minutes, rules.purposes) = (Some(30), "meeting".to_owned()));
    let between = |one, other| turnover_between(&trip.plan, trip.id("Hall"), one, other);
    assert_eq!(between(BookingPurpose::Meeting, BookingPurpose::Meeting), 30);
    assert_eq!(between(BookingPurpose::Meeting, BookingPurpose::Session), 0);
    assert_eq!(between(BookingPurpose::Session, BookingPurpose::Meeting), 0);
}

#[test]
fn what_is_not_confirmed_in_time_is_told_until_it_begins() {
    let evening = |rules: &mut DeskRules| (rules.confirm_days_before, rules.confirm_by) = (Some(1), Some(20 * 60));
    let trip = rules(two(), evening);
    let trip = trip.with("two", |booking: &mut RoomBooking| booking.status = BookingStatus::Hold);
    let rules_at = |when: &str| -> Vec<Rule> {
        let now = Now { today: june(18), at: at(when).instant() };
        find(&trip.plan, now).iter().map(|conflict| conflict.rule).collect()
    };
    assert_eq!(rules_at("18 19:59"), []);
    assert_eq!(rules_at("18 20:00"), [Rule::NotConfirmedInTime]);
    assert_eq!(rules_at("19 10:20"), [], "it has begun");
}

#[test]
fn a_higher_tier_goes_first() {
    let trip = rules(three(), |rules| rules.tiers = "A, B".to_owned()).delegation("Quito", BodyKind::City);
    let quito: DelegationId = trip.id("Quito");
    let trip = trip.with("Sofia", |one: &mut Delegation| one.category = "B".to_owned());
    let trip = trip.with("Quito", |one: &mut Delegation| one.category = "a".to_owned());
    let asked = |trip: Trip, who| {
        trip.books("asked", "19 09:30-10:00", "Hall").with("asked", move |booking: &mut RoomBooking| {
            (booking.status, booking.delegation) = (BookingStatus::Hold, Some(who));
        })
    };
    let found = asked(trip.clone(), quito).says_of(Rule::LowerTierFirst);
    assert_eq!(found, ["lower_tier_first warn at Hall : one > asked; holder one; what tier"]);
    let sofia: DelegationId = trip.id("Sofia");
    assert_eq!(asked(trip, sofia).says_of(Rule::LowerTierFirst), NONE, "the same tier waits");
}

#[test]
fn a_delegation_follows_its_call() {
    let session = || {
        Trip::mayor().session("opening", "19 09:00-10:00", "Hall").person("aide").joins(
            "aide",
            "Sofia",
            MembershipRole::Delegate,
        )
    };
    let called = |trip: Trip, call, plus, principal_only| {
        trip.has::<Invitation>("call", |trip, id| Invitation {
            id,
            session: trip.id("opening"),
            delegation: Some(trip.id("Sofia")),
            person: None,
            call,
            principal_only,
            plus,
            reply: Reply::None,
            replied_on: None,
            note: String::new(),
        })
    };
    assert_eq!(called(session(), Call::Invited, None, false).says(), NONE);
    let must = called(session(), Call::MustAttend, Some(0), false);
    assert_eq!(must.says(), ["delegation_missing warn at Sofia : opening"]);
    let declined = must.clone().with("call", |call: &mut Invitation| call.reply = Reply::Declined);
    assert_eq!(declined.says(), NONE, "who declined said so");
    let both = must.listens("mayor", "opening").listens("aide", "opening");
    assert_eq!(
        both.says_of(Rule::MoreThanInvited),
        ["more_than_invited warn at Sofia mayor+aide: opening; called 1; has 2"]
    );
    let without = called(session().listens("aide", "opening"), Call::Invited, None, true);
    assert_eq!(without.says(), ["principal_missing warn at Sofia aide: opening"]);
}
