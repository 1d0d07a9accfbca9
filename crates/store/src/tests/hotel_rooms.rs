//! The schema alone keeps strangers out of one hotel room on one night, whatever statement tries it; and says the same as a
//! simple model that compares every stay with every other.

use super::Sheet;
use crate::error::StoreError;
use crate::migrations;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use rusqlite::Connection;

const HOTEL: &str = "x'09090909090909090909090909090909'";
const ROOM: &str = "x'35353535353535353535353535353535'";
const OTHER_ROOM: &str = "x'36363636363636363636363636363636'";

fn key(number: u8) -> String {
    format!("x'{}'", format!("{number:02X}").repeat(16))
}

/// The columns of a stay from one night of June to the morning of another.
fn row(number: u8, (from, to): (u32, u32), status: &str, room: &str, shares_with: &str) -> String {
    format!(
        "({}, {HOTEL}, '2014-06-{from:02}', '2014-06-{to:02}', '{status}', '', '', '', '', NULL, {room}, NULL, {shares_with}, \
         NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0)",
        key(number)
    )
}

/// Room 301 is taken from the 18th to the 20th (that is the sheet's own stay); a cancelled stay lies over it, another has
/// room 302, and a third has no room.
fn sheet() -> Sheet {
    let mut sheet = Sheet::new();
    let rows = [
        row(0x71, (18, 20), "cancelled", ROOM, "NULL"),
        row(0x72, (17, 21), "confirmed", OTHER_ROOM, "NULL"),
        row(0x73, (19, 22), "held", "NULL", "NULL"),
        row(0x74, (20, 22), "requested", ROOM, "NULL"),
    ];
    sheet.change(&format!("INSERT INTO stay VALUES {}", rows.join(", "))).expect("nobody is in another's room");
    sheet
}

#[track_caller]
fn check_refused(sql: &str) {
    let mut sheet = sheet();
    let before = sheet.file.read_plan().expect("the plan");
    let answer = sheet.change(sql);
    assert!(matches!(answer, Err(StoreError::RoomTaken)), "{sql}\n must be refused, but: {answer:?}");
    assert!(sheet.file.read_plan().expect("the plan") == before, "{sql}\n left something behind");
    sheet.file.check_thoroughly().expect("no strangers share a room");
}

#[test]
fn every_way_to_put_strangers_into_a_room_is_refused() {
    for verb in ["INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR FAIL", "REPLACE"] {
        check_refused(&format!("{verb} INTO stay VALUES {}", row(0x75, (19, 21), "held", ROOM, "NULL")));
        // Who shares with somebody else is a stranger here.
        check_refused(&format!("{verb} INTO stay VALUES {}", row(0x75, (19, 20), "held", ROOM, &key(0x72))));
    }
    for verb in ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE", "UPDATE OR FAIL"] {
        check_refused(&format!("{verb} stay SET status = 'held' WHERE id = {}", key(0x71)));
        check_refused(&format!("{verb} stay SET room = {ROOM} WHERE id = {}", key(0x72)));
        check_refused(&format!("{verb} stay SET room = {ROOM} WHERE id = {}", key(0x73)));
        check_refused(&format!("{verb} stay SET check_in = '2014-06-19' WHERE id = {}", key(0x74)));
        check_refused(&format!("{verb} stay SET id = {}, check_in = '2014-06-19' WHERE id = {}", key(0x76), key(0x74)));
    }
    let confirmed = row(0x71, (18, 20), "confirmed", ROOM, "NULL");
    check_refused(&format!(
        "INSERT INTO stay VALUES {confirmed} ON CONFLICT (id) DO UPDATE SET status = excluded.status"
    ));
}

#[test]
fn who_shares_is_no_stranger_until_the_two_part() {
    let mut sheet = sheet();
    let own = "x'13131313131313131313131313131313'";
    sheet.change(&format!("INSERT INTO stay VALUES {}", row(0x75, (19, 20), "held", ROOM, own))).expect("they share");
    let parted = sheet.change(&format!("UPDATE stay SET shares_with = NULL WHERE id = {}", key(0x75)));
    assert!(matches!(parted, Err(StoreError::RoomTaken)), "in one room they cannot part: {parted:?}");
    sheet
        .change(&format!("UPDATE stay SET shares_with = NULL, room = NULL WHERE id = {}", key(0x75)))
        .expect("one of them leaves the room");
}

#[test]
fn a_file_with_strangers_in_a_room_is_not_sound() {
    let sheet = sheet();
    let db = sheet.db();
    let mut found = db.prepare(include_str!("../strangers_in_room.sql")).expect("the check is a statement");
    assert!(!found.exists([]).expect("an answer"), "nobody is in another's room");
    db.execute_batch("DROP TRIGGER stay_room_update").expect("as a repaired file may lack it");
    db.execute_batch(&format!("UPDATE stay SET status = 'held' WHERE id = {}", key(0x71))).expect("nobody minds");
    assert!(found.exists([]).expect("an answer"), "the check finds them");
}

/// A stay of the model: nights, whether it is on, its room, whose room it shares.
#[derive(Debug, Clone, PartialEq)]
struct Staying {
    nights: (u32, u32),
    on: bool,
    room: Option<usize>,
    shares_with: Option<usize>,
}

const STAYS: usize = 5;

fn staying() -> impl Strategy<Value = Staying> {
    let sharing = prop_oneof![2 => Just(None), 1 => (0..STAYS).prop_map(Some)];
    let room = prop_oneof![1 => Just(None), 5 => (0..2_usize).prop_map(Some)];
    (1..6_u32, 1..4_u32, prop::bool::weighted(0.8), room, sharing).prop_map(|(from, nights, on, room, shares_with)| {
        Staying { nights: (from, from + nights), on, room, shares_with }
    })
}

fn has_strangers(stays: &[Option<Staying>]) -> bool {
    let on: Vec<(usize, &Staying)> = stays
        .iter()
        .enumerate()
        .filter_map(|(at, stay)| Some((at, stay.as_ref()?)))
        .filter(|(_, stay)| stay.on)
        .collect();
    let household = |(at, stay): (usize, &Staying)| stay.shares_with.unwrap_or(at);
    on.iter().enumerate().any(|(at, one)| {
        on[..at].iter().any(|other| {
            one.1.room.is_some()
                && one.1.room == other.1.room
                && one.1.nights.0 < other.1.nights.1
                && other.1.nights.0 < one.1.nights.1
                && household(*one) != household(*other)
        })
    })
}

fn put(db: &Connection, at: usize, stay: &Staying, verb: usize) -> rusqlite::Result<usize> {
    let number = |at: usize| u8::try_from(0x80 + at).expect("few stays");
    let room = stay.room.map_or("NULL".to_owned(), |room| [ROOM, OTHER_ROOM][room].to_owned());
    let shares = stay.shares_with.map_or("NULL".to_owned(), |with| key(number(with)));
    let status = if stay.on { "confirmed" } else { "cancelled" };
    let values = row(number(at), stay.nights, status, &room, &shares);
    match verb {
        0 => db.execute(&format!("INSERT OR REPLACE INTO stay VALUES {values}"), []),
        _ => db.execute(
            &format!(
                "INSERT INTO stay VALUES {values} ON CONFLICT (id) DO UPDATE SET check_in = excluded.check_in, \
                 check_out = excluded.check_out, status = excluded.status, room = excluded.room, \
                 shares_with = excluded.shares_with"
            ),
            [],
        ),
    }
}

#[test]
fn schema_and_model_agree_on_any_sequence() {
    let config = Config { cases: 64, failure_persistence: None, ..Config::default() };
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let steps = prop::collection::vec((0..STAYS, staying(), 0..2_usize), 1..25);
    TestRunner::new_with_rng(config, seed)
        .run(&steps, |steps| {
            let mut db = Connection::open_in_memory().expect("a database in memory");
            migrations::migrate(&mut db).expect("today's tables");
            // Only the rule about rooms is looked at.
            db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = ON").expect("settings");
            let mut model: Vec<Option<Staying>> = vec![None; STAYS];
            for (at, stay, verb) in steps {
                if stay.shares_with == Some(at) {
                    continue;
                }
                let mut next = model.clone();
                next[at] = Some(stay.clone());
                let accepted = put(&db, at, &stay, verb).is_ok();
                prop_assert_eq!(accepted, !has_strangers(&next), "{:?} after {:?}", stay, model);
                if accepted {
                    model = next;
                }
                let found = db.prepare(include_str!("../strangers_in_room.sql")).and_then(|mut check| check.exists([]));
                prop_assert!(!found.expect("an answer"), "the check of a whole file says the same");
            }
            Ok(())
        })
        .expect("they agree");
}
