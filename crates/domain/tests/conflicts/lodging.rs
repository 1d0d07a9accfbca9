//! Stays and blocks of rooms: what the rules say of them.

use crate::trip::{Trip, june, wall};
use attache_domain::conflicts::{Level, Rule, find};
use attache_domain::delegations::{BodyKind, MembershipRole};
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::protocol::{NeedBasis, NeedKind, SensitiveNeed};
use attache_domain::travel::{Leg, Place};
use chrono::NaiveDate;

const NONE: [&str; 0] = [];

impl Trip {
    /// A type of room in the hotel Arts: so many beds, and so many who sleep in them.
    pub fn room_type(self, name: &str, beds: i64, sleeps: i64) -> Self {
        self.has(name, |trip, id| RoomType {
            id,
            hotel: trip.id("Arts"),
            name: name.to_owned(),
            code: String::new(),
            rank: 0,
            beds,
            sleeps,
            accessible: false,
            note: String::new(),
        })
    }

    /// A room of a type, on the floor its number begins with.
    pub fn hotel_room(self, number: &str, kind: &str) -> Self {
        self.has(number, |trip, id| HotelRoom {
            id,
            hotel: trip.id("Arts"),
            room_type: trip.id(kind),
            number: number.to_owned(),
            floor: number[..1].to_owned(),
            accessible: false,
            out_of_service: false,
            space: None,
            day_from: None,
            day_until: None,
            note: String::new(),
        })
    }

    /// A block of these many rooms of a type from the 18th to the 20th.
    fn block(self, name: &str, kind: &str, rooms: i64) -> Self {
        let trip = self.has(name, |trip, id| RoomBlock {
            id,
            hotel: trip.id("Arts"),
            name: name.to_owned(),
            standing: BlockStanding::Definite,
            payer: Payer::Host,
            currency: "EUR".to_owned(),
            deposit: None,
            deposit_due: None,
            deposit_paid_on: None,
            cut_off: None,
            attrition_percent: None,
            note: String::new(),
        });
        (18..21).fold(trip, |trip, day| {
            trip.has(&format!("{name} {kind} {day}"), |trip, id| BlockNight {
                id,
                block: trip.id(name),
                room_type: trip.id(kind),
                night: june(day),
                contracted: rooms,
                rate: None,
                shoulder: false,
                over: 0,
                over_reason: String::new(),
            })
        })
    }

    fn keeps(self, name: &str, block: &str, kind: &str, delegation: &str, rooms: i64) -> Self {
        self.has(name, |trip, id| SubBlock {
            id,
            block: trip.id(block),
            room_type: trip.id(kind),
            delegation: trip.id(delegation),
            first_night: june(18),
            end_night: june(20),
            rooms,
        })
    }

    fn stay(self, name: &str, change: impl FnOnce(&Self, &mut Stay)) -> Self {
        let mut stay = self.plan.stays.get(self.id(name)).expect("a stay").clone();
        change(&self, &mut stay);
        self.with(name, |row: &mut Stay| *row = stay)
    }

    fn cannot_climb(self, person: &str) -> Self {
        self.has(&format!("need of {person}"), |trip, id| SensitiveNeed {
            id,
            person: trip.id(person),
            kind: NeedKind::Assistance,
            code: "WCHC".to_owned(),
            text: String::new(),
            purpose: "Car".to_owned(),
            basis: NeedBasis::ExplicitConsent,
            collected_on: june(1),
            delete_after: june(30),
            audience: "driver".to_owned(),
        })
    }

    /// What is found of one rule on a day, a line each.
    fn says_on(&self, day: u32, rule: Rule) -> Vec<(Level, Vec<(&'static str, String)>)> {
        let found = find(&self.plan, june(day)).into_iter().filter(|one| one.rule == rule);
        found.map(|one| (one.level, one.facts)).collect()
    }
}

fn night(number: u32) -> NaiveDate {
    june(number)
}

/// The mayor and an aide of Sofia, and a hotel that gives rooms from three in the afternoon until noon.
fn desk() -> Trip {
    let trip = Trip::mayor().person("aide").joins("aide", "Sofia", MembershipRole::Delegate);
    let hours = |hotel: &mut Place| (hotel.check_in_from, hotel.check_out_by) = (Some(15 * 60), Some(12 * 60));
    trip.with("Arts", hours).room_type("double", 1, 2).room_type("twin", 2, 2)
}

#[test]
fn a_bed_without_people() {
    let empty = desk().sleeps("bed", "Arts", (18, 20), &[]);
    assert_eq!(empty.says(), ["stay_without_guest warn at bed : bed"]);
    for status in [StayStatus::Cancelled, StayStatus::NoShow, StayStatus::CheckedOut] {
        let off = empty.clone().with("bed", |bed: &mut Stay| bed.status = status);
        assert_eq!(off.says(), NONE, "{status:?}");
    }
}

fn lands(when: &str) -> Trip {
    desk().flies("out", "SOF 17 20:10", when, &["mayor"]).flies("home", "BCN 20 15:00", "SOF 20 19:00", &["mayor"])
}

#[test]
fn a_room_that_is_not_ready() {
    let of = |trip: &Trip| trip.says_of(Rule::EarlyCheckInNeeded);
    let trip = lands("BCN 18 06:10").sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let sum = "lands 06:10 +45 border_and_bags +30 drive = 07:25, room_ready 15:00, 455 short";
    assert_eq!(of(&trip), [format!("early_check_in_needed warn at bed mayor: out > bed; guest mayor; {sum}")]);
    let arranged = |minute| trip.clone().with("bed", |bed: &mut Stay| bed.ready_from = Some(minute));
    assert_eq!(of(&arranged(7 * 60 + 25)), NONE, "it was arranged");
    assert_eq!(of(&arranged(7 * 60 + 26)).len(), 1, "a minute is a minute");
    let unknown = trip.clone().with("Arts", |hotel: &mut Place| hotel.check_in_from = None);
    assert_eq!(of(&unknown), NONE, "nobody knows from when rooms are given");
    let there = trip.clone().with("bed", |bed: &mut Stay| bed.status = StayStatus::CheckedIn);
    assert_eq!(of(&there), NONE);
    let before = lands("BCN 18 06:10").sleeps("bed", "Arts", (17, 20), &["mayor"]);
    assert_eq!(of(&before), NONE, "a room from the night before is ready");
    let shared = trip.sleeps("first", "Arts", (17, 18), &[]);
    let shared = shared.stay("bed", |trip, bed| bed.shares_with = Some(trip.id("first")));
    assert_eq!(of(&shared), NONE, "somebody has the room already");
    assert_eq!(of(&lands("BCN 18 13:45").sleeps("bed", "Arts", (18, 20), &["mayor"])), NONE, "in time");
    let night = lands("BCN 18 03:10").sleeps("bed", "Arts", (18, 20), &["mayor"]);
    assert_eq!(of(&night), NONE, "that is the night before");
    let sum = "lands 03:10 +45 border_and_bags +30 drive = 04:25, room_ready 15:00, 635 short";
    let told = "arrival_differs_from_stay resolve_before_issue mayor: out > bed; needed_from 2014-06-17";
    assert_eq!(night.says_of(Rule::ArrivalDiffersFromStay), [format!("{told}; check_in 2014-06-18; {sum}")]);
}

#[test]
fn a_room_that_is_given_back_long_before() {
    let of = |trip: &Trip| trip.says_of(Rule::LateCheckOutNeeded);
    let leaves = |when: &str| {
        let trip = desk().flies("out", "SOF 18 10:00", "BCN 18 13:00", &["mayor"]);
        trip.flies("home", when, "SOF 21 05:00", &["mayor"]).sleeps("bed", "Arts", (18, 20), &["mayor"])
    };
    let evening = leaves("BCN 20 21:00");
    let told = of(&evening);
    assert_eq!(told.len(), 1);
    let sum = "given_back 12:00 +30 drive +120 check_in = 14:30, departs 21:00, 390 short";
    let told_of =
        |how: &str| format!("late_check_out_needed warn at bed mayor: bed > home; how {how}; guest mayor; {sum}");
    assert_eq!(told, [told_of("needed")]);
    assert_eq!(of(&leaves("BCN 20 20:30")), NONE, "six hours are not too long");
    assert_eq!(of(&leaves("BCN 21 01:00")).len(), 1, "after midnight it is the same day");
    let until = |trip: &Trip, minute| trip.clone().with("bed", |bed: &mut Stay| bed.kept_until = Some(minute));
    assert_eq!(of(&until(&evening, 13 * 60)), NONE, "the hotel keeps the room for an hour more");
    let unknown = evening.clone().with("Arts", |hotel: &mut Place| hotel.check_out_by = None);
    assert_eq!(of(&unknown), NONE, "nobody knows when rooms are given back");
    let shared = evening.clone().sleeps("next", "Arts", (18, 21), &["aide"]);
    let shared = shared.stay("bed", |trip, bed| bed.shares_with = Some(trip.id("next")));
    assert_eq!(of(&shared), NONE, "somebody keeps the room");
    let asks = |trip: &Trip| trip.clone().with("bed", |bed: &mut Stay| bed.late_check_out = true);
    assert_eq!(of(&asks(&evening)), [told_of("asked")], "it is asked for, and not granted");
    assert_eq!(of(&until(&asks(&evening), 18 * 60)), NONE, "it is granted");
    let plain = desk().sleeps("bed", "Arts", (18, 20), &["mayor"]);
    assert_eq!(of(&plain), NONE);
    assert_eq!(of(&asks(&plain)), ["late_check_out_needed warn at bed mayor: bed; how asked"]);
}

#[test]
fn the_first_guest_counts_and_a_car_that_is_planned() {
    let two = lands("BCN 18 11:00").flies("early", "SOF 18 05:00", "BCN 18 07:00", &["aide"]);
    let two = two.sleeps("bed", "Arts", (18, 20), &["mayor", "aide"]);
    let sum = "lands 07:00 +45 border_and_bags +30 drive = 08:15, room_ready 15:00, 405 short";
    let told = format!("early_check_in_needed warn at bed aide+mayor: early > bed; guest aide; {sum}");
    assert_eq!(two.says_of(Rule::EarlyCheckInNeeded), [told]);
    let driven = lands("BCN 18 11:00").sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let driven = driven.car("car", "BCN 18 12:00", "Arts 18 13:00", &["mayor"]);
    let sum = "lands 11:00 +45 border_and_bags +60 drive = 12:45, room_ready 15:00, 135 short";
    let told = format!("early_check_in_needed warn at bed mayor: out > bed; guest mayor; {sum}");
    assert_eq!(driven.says_of(Rule::EarlyCheckInNeeded), [told]);
    let host = Trip::new().person("usher").delegation("Ajuntament", BodyKind::Host);
    let host = host.joins("usher", "Ajuntament", MembershipRole::Delegate).sleeps("bed", "Arts", (18, 20), &["usher"]);
    let host = host.with("Arts", |hotel: &mut Place| hotel.check_in_from = Some(900));
    let home = host.flies("back", "SOF 18 05:00", "BCN 18 07:00", &["usher"]);
    assert_eq!(home.says_of(Rule::EarlyCheckInNeeded), NONE, "who is at home can wait there");
}

#[test]
fn a_delayed_flight_moves_the_night() {
    let planned = lands("BCN 18 22:40").sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let lodging = |trip: &Trip| {
        let rules = [Rule::ArrivalDiffersFromStay, Rule::EarlyCheckInNeeded];
        rules.into_iter().flat_map(|rule| trip.says_of(rule)).collect::<Vec<_>>()
    };
    assert_eq!(lodging(&planned), NONE);
    assert_eq!(lodging(&planned.clone().expected("out", "BCN 19 00:40")), NONE, "the night is still the same");
    let late = planned.expected("out", "BCN 19 04:50");
    let told = "arrival_differs_from_stay warn mayor: out > bed; needed_from 2014-06-19; check_in 2014-06-18";
    assert_eq!(lodging(&late), [format!("{told}; lands 04:50 = 04:50, night_over 04:00, 50 short")]);
    let moved = late.with("bed", |bed: &mut Stay| bed.check_in = june(19));
    let sum = "lands 04:50 +45 border_and_bags +30 drive = 06:05, room_ready 15:00, 535 short";
    assert_eq!(lodging(&moved), [format!("early_check_in_needed warn at bed mayor: out > bed; guest mayor; {sum}")]);
}

#[test]
fn more_guests_than_beds() {
    let of = |trip: &Trip| trip.says_of(Rule::TooManyGuests);
    let two = desk().person("press").sleeps("bed", "Arts", (18, 20), &["mayor", "aide"]);
    let two = two.stay("bed", |trip, bed| bed.booked_type = Some(trip.id("double")));
    assert_eq!(of(&two), NONE);
    let third = two.sleeps("extra", "Arts", (19, 21), &["press"]);
    let third = third.stay("extra", |trip, extra| extra.shares_with = Some(trip.id("bed")));
    let told = "type double; sleeps 2; guests 3; night 2014-06-19";
    assert_eq!(of(&third), [format!("too_many_guests resolve_before_issue at bed mayor+aide+press: bed; {told}")]);
    let later = third.clone().with("extra", |extra: &mut Stay| extra.check_in = june(20));
    assert_eq!(of(&later), NONE, "never three on one night");
    let suite = third.room_type("suite", 2, 4).hotel_room("501", "suite");
    let suite = suite.stay("bed", |trip, bed| bed.room = Some(trip.id("501")));
    assert_eq!(of(&suite), NONE, "the room they have takes four");
}

#[test]
fn somebody_who_cannot_climb() {
    let of = |trip: &Trip| trip.says_of(Rule::AccessibleNeedNotMet);
    let told = |people: &str, facts: &str| {
        [format!("accessible_need_not_met resolve_before_issue at bed {people}: bed; {facts}")]
    };
    let bed = desk().sleeps("bed", "Arts", (18, 20), &["mayor", "aide"]).hotel_room("101", "double");
    assert_eq!(of(&bed.clone().cannot_climb("aide")), NONE, "neither a type nor a room is known");
    let typed = bed.stay("bed", |trip, bed| bed.booked_type = Some(trip.id("double")));
    assert_eq!(of(&typed), NONE);
    let needed = typed.clone().cannot_climb("aide");
    assert_eq!(of(&needed), told("aide", "of type; room double; asked no"));
    let asked = typed.with("bed", |bed: &mut Stay| bed.step_free = true);
    assert_eq!(of(&asked), told("mayor+aide", "of type; room double; asked yes"));
    let roomed = needed.stay("bed", |trip, bed| bed.room = Some(trip.id("101")));
    assert_eq!(of(&roomed), told("aide", "of room; room 101; asked no"));
    let ramp = roomed.clone().with("101", |room: &mut HotelRoom| room.accessible = true);
    assert_eq!(of(&ramp), NONE);
    let all = roomed.with("double", |kind: &mut RoomType| kind.accessible = true);
    assert_eq!(of(&all), NONE, "all rooms of the type are");
}

#[test]
fn what_was_asked_for() {
    let of = |trip: &Trip| trip.says_of(Rule::RequestNotMet);
    let told = |facts: &str| [format!("request_not_met warn at bed aide: {facts}")];
    let bed = desk().sleeps("bed", "Arts", (18, 20), &["aide"]);
    let twin = bed.clone().stay("bed", |trip, bed| (bed.twin, bed.booked_type) = (true, Some(trip.id("double"))));
    assert_eq!(of(&twin), told("bed; what twin; type double; beds 1; wanted 2"));
    assert_eq!(of(&twin.stay("bed", |trip, bed| bed.booked_type = Some(trip.id("twin")))), NONE);

    let near = bed.with("bed", |bed: &mut Stay| bed.near_principal = true);
    assert_eq!(of(&near), NONE, "nobody knows where the mayor sleeps");
    let inn = near.clone().sleeps("head", "Inn", (19, 21), &["mayor"]);
    assert_eq!(of(&inn), told("bed > head; what near_principal; how hotel; head mayor; here Arts; there Inn"));
    let other_nights = near.clone().sleeps("head", "Inn", (20, 21), &["mayor"]);
    assert_eq!(of(&other_nights), NONE);
    let rooms =
        near.sleeps("head", "Arts", (18, 20), &["mayor"]).hotel_room("101", "double").hotel_room("502", "double");
    assert_eq!(of(&rooms), NONE, "no rooms are known yet");
    let rooms = rooms.stay("bed", |trip, bed| bed.room = Some(trip.id("101")));
    let rooms = rooms.stay("head", |trip, head| head.room = Some(trip.id("502")));
    assert_eq!(of(&rooms), told("bed > head; what near_principal; how floor; head mayor; here 1; there 5"));
    let same = rooms.with("502", |room: &mut HotelRoom| room.floor = " 1 ".to_owned());
    assert_eq!(of(&same), NONE);
}

#[test]
fn a_room_that_is_not_to_be_had() {
    let bed = desk().hotel_room("101", "twin").sleeps("bed", "Arts", (18, 20), &["aide"]);
    let bed =
        bed.stay("bed", |trip, bed| (bed.room, bed.booked_type) = (Some(trip.id("101")), Some(trip.id("double"))));
    let told = ["room_of_other_type warn at bed aide: bed; room 101; type twin; booked double"];
    assert_eq!(bed.says_of(Rule::RoomOfOtherType), told);
    assert_eq!(bed.says_of(Rule::RoomOutOfService), NONE);
    let broken = bed.with("101", |room: &mut HotelRoom| room.out_of_service = true);
    let told = ["room_out_of_service resolve_before_issue at bed aide: bed; room 101"];
    assert_eq!(broken.says_of(Rule::RoomOutOfService), told);
}

fn takes(trip: Trip, name: &str, person: &str, nights: (u32, u32)) -> Trip {
    let people: &[&str] = if person.is_empty() { &[] } else { &[person] };
    let trip = trip.sleeps(name, "Arts", nights, people);
    trip.stay(name, |trip, bed| (bed.block, bed.booked_type) = (Some(trip.id("block")), Some(trip.id("double"))))
}

#[test]
fn more_rooms_than_the_block_has() {
    let of = |trip: &Trip| trip.says_of(Rule::OverBlock);
    let one = takes(desk().block("block", "double", 1), "one", "mayor", (18, 21));
    assert_eq!(of(&one), NONE);
    let two = takes(one, "two", "aide", (19, 22));
    let kind = two.id::<RoomTypeId>("double");
    let told = format!(
        "over_block resolve_before_issue at block ; what {kind}; type double; room_count 1; nights 2014-06-19–2014-06-21; count 3"
    );
    assert_eq!(of(&two), [told], "the last of the nights is not in the block at all");
    let allowed = ["block double 19", "block double 20"].into_iter().fold(two.clone(), |trip, night| {
        trip.with(night, |row: &mut BlockNight| (row.over, row.over_reason) = (1, "The minister".to_owned()))
    });
    let told = format!(
        "over_block resolve_before_issue at block ; what {kind}; type double; room_count 1; nights 2014-06-21; count 1"
    );
    assert_eq!(of(&allowed), [told]);
    let shared = two.stay("two", |trip, two| two.shares_with = Some(trip.id("one")));
    let shared = shared.with("two", |two: &mut Stay| two.check_out = june(21));
    assert_eq!(of(&shared), NONE, "one room");
}

#[test]
fn what_is_kept_for_others() {
    let trip = desk().delegation("Lyon", BodyKind::City).person("lyonnaise");
    let trip = trip.joins("lyonnaise", "Lyon", MembershipRole::Head).block("block", "double", 2);
    let kept = trip.keeps("for Lyon", "block", "double", "Lyon", 1).keeps("for Sofia", "block", "double", "Sofia", 1);
    let over = |trip: &Trip| trip.says_of(Rule::OverSubBlock);
    let one = takes(kept, "one", "mayor", (18, 20));
    assert_eq!(over(&one), NONE);
    let two = takes(one, "two", "aide", (19, 21));
    let (kind, sofia) = (two.id::<RoomTypeId>("double"), two.id::<DelegationId>("Sofia"));
    let facts = format!("what {kind} {sofia}; type double; room_count 1; nights 2014-06-19; count 1; delegation Sofia");
    assert_eq!(over(&two), [format!("over_sub_block warn at block ; {facts}")]);
    let three = ["block double 18", "block double 19"]
        .into_iter()
        .fold(two.clone(), |trip, night| trip.with(night, |row: &mut BlockNight| row.contracted = 3));
    assert_eq!(over(&three), NONE, "there is one that is kept for nobody");
    assert_eq!(two.says_of(Rule::SubBlocksOverBlock), NONE);
    let more = two.with("for Lyon", |kept: &mut SubBlock| kept.rooms = 3);
    let facts = format!("what {kind}; type double; room_count 2; nights 2014-06-18, 2014-06-19; count 2");
    assert_eq!(more.says_of(Rule::SubBlocksOverBlock), [format!("sub_blocks_over_block warn at block ; {facts}")]);
}

#[test]
fn the_cut_off_comes_near() {
    let trip = takes(desk().block("block", "double", 3), "one", "mayor", (18, 20));
    let trip = trip.with("block", |block: &mut RoomBlock| block.cut_off = Some(june(10)));
    let near = |day: u32| trip.says_on(day, Rule::CutOffNear);
    let told = |days: &str| {
        let facts = [("days", days), ("cut_off", "2014-06-10"), ("room_count", "3"), ("room_nights", "7")];
        vec![(Level::Warn, facts.map(|(name, value)| (name, value.to_owned())).to_vec())]
    };
    assert_eq!(near(2), [], "eight days before");
    assert_eq!(near(3), told("7"));
    assert_eq!(near(10), told("0"));
    assert_eq!(near(11), [], "what was not picked up is gone");
    let proof = |day: u32| find(&trip.plan, june(day)).iter().map(|one| one.proof()).collect::<Vec<_>>();
    assert_eq!(proof(4), proof(5), "that a day passes is no news to who set it aside");

    let past = |trip: &Trip, day: u32| trip.says_on(day, Rule::PastCutOff).len();
    assert_eq!(past(&trip, 11), 0, "it is confirmed");
    for status in [StayStatus::Requested, StayStatus::Held] {
        let held = trip.clone().with("one", |one: &mut Stay| one.status = status);
        assert_eq!((past(&held, 10), past(&held, 11)), (0, 1), "{status:?}");
    }
    let released = trip.with("block", |block: &mut RoomBlock| block.standing = BlockStanding::Released);
    assert_eq!(released.says_on(9, Rule::CutOffNear), []);
}

#[test]
fn a_deposit_is_due() {
    let block = |change: fn(&mut RoomBlock)| {
        desk().block("block", "double", 0).with("block", |block: &mut RoomBlock| {
            (block.deposit, block.deposit_due) = (Some(100_000), Some(june(10)));
            change(block);
        })
    };
    let due = |day: u32| {
        let said = block(|_| {}).says_on(day, Rule::DepositDue);
        said.into_iter()
            .map(|(_, facts)| facts.into_iter().map(|(_, value)| value).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    assert_eq!(due(2), Vec::<Vec<String>>::new());
    assert_eq!(due(3), [["7", "2014-06-10", "no"]]);
    assert_eq!(due(10), [["0", "2014-06-10", "no"]]);
    assert_eq!(due(12), [["2", "2014-06-10", "yes"]]);
    assert_eq!(block(|block| block.deposit_paid_on = Some(june(1))).says_on(12, Rule::DepositDue), []);
    assert_eq!(block(|block| block.deposit = None).says_on(12, Rule::DepositDue), []);
}

#[test]
fn a_leg_without_an_estimate_is_judged_by_its_timetable() {
    let trip = lands("BCN 18 06:10").sleeps("bed", "Arts", (18, 20), &["mayor"]);
    let earlier = trip.with("out", |leg: &mut Leg| {
        leg.estimated_arrives = Some(wall("18 14:30", chrono_tz::Europe::Madrid));
    });
    assert_eq!(earlier.says_of(Rule::EarlyCheckInNeeded), NONE, "it lands when the room is ready");
    assert!(earlier.plan.stays.get(earlier.id("bed")).expect("a stay").covers(night(18)));
}
