//! The whole of a divisible room and its parts, at any depth, are one room to the schema, whatever statement tries to
//! confirm both, and however one is put into the other. Rows stay as they were.
//!
//! The tree: a hall of two halves, one of which is divided again. Beside it stands a room that is a part of nothing.

use super::Sheet;
use crate::error::StoreError;

const TEN: i64 = 1_403_164_800;

const HALL: u8 = 0x60;
const LEFT: u8 = 0x61;
const RIGHT: u8 = 0x62;
const CORNER: u8 = 0x63;
const APART: u8 = 0x64;

/// Pairs of which one cannot be used while the other is.
const ONE_ROOM: [(u8, u8); 6] =
    [(HALL, LEFT), (LEFT, HALL), (HALL, CORNER), (CORNER, HALL), (LEFT, CORNER), (CORNER, LEFT)];

const VERBS: [&str; 6] =
    ["INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR FAIL", "INSERT OR ABORT", "REPLACE"];

const UPDATES: [&str; 5] = ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE", "UPDATE OR FAIL", "UPDATE OR ABORT"];

fn key(number: u8) -> String {
    format!("x'{}'", format!("{number:02X}").repeat(16))
}

fn space(number: u8, parent: Option<u8>) -> String {
    let parent = parent.map_or("NULL".to_owned(), key);
    format!(
        "({}, x'0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A', {parent}, 'Space {number}', '', NULL, 1, '', NULL, 'unknown', 0, '', 0, 0, '')",
        key(number)
    )
}

/// A booking of a space, from and to some minutes after ten o'clock.
fn booking(number: u8, space: u8, status: &str, from: i64, to: i64) -> String {
    let (from, to) = (TEN + 60 * from, TEN + 60 * to);
    format!(
        "({}, {}, 'Panel', 'other', '{status}', '2014-06-19T10:00:00', 'Europe/Madrid', {from}, '2014-06-19T11:00:00', \
         'Europe/Madrid', {to}, 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, '', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL)",
        key(number),
        key(space)
    )
}

/// The tree, and a confirmed booking of one space from ten to eleven with the next directly after it.
fn sheet(held: u8) -> Sheet {
    let mut sheet = Sheet::new();
    let spaces = [
        space(HALL, None),
        space(LEFT, Some(HALL)),
        space(RIGHT, Some(HALL)),
        space(CORNER, Some(LEFT)),
        space(APART, None),
    ];
    sheet.change(&format!("INSERT INTO space VALUES {}", spaces.join(", "))).expect("a divisible hall");
    let rows = [booking(0x70, held, "confirmed", 0, 60), booking(0x71, held, "confirmed", 60, 90)].join(", ");
    sheet.change(&format!("INSERT INTO room_booking VALUES {rows}")).expect("one directly after the other");
    sheet
}

/// Tries statements one after the other; each must be refused and leave nothing behind.
#[track_caller]
fn check_refused(held: u8, prepared: &str, statements: &[String]) {
    let mut sheet = sheet(held);
    if !prepared.is_empty() {
        sheet.change(prepared).unwrap_or_else(|error| panic!("{prepared}\n must be possible: {error}"));
    }
    let before = sheet.file.read_plan().expect("the plan");
    for sql in statements {
        let answer = sheet.change(sql);
        assert!(
            matches!(answer, Err(StoreError::SpaceDoubleBooked)),
            "{prepared}\n{sql}\n must be refused: {answer:?}"
        );
        assert!(sheet.file.read_plan().expect("the plan") == before, "{sql}\n left something behind");
    }
    sheet.file.check_thoroughly().expect("no two confirmed bookings overlap");
}

#[test]
fn no_way_to_insert_confirms_a_whole_and_its_part() {
    for (held, wanted) in ONE_ROOM {
        let intruder = booking(0x72, wanted, "confirmed", 30, 75);
        let mut ways: Vec<String> =
            VERBS.iter().map(|verb| format!("{verb} INTO room_booking VALUES {intruder}")).collect();
        ways.push(format!("INSERT INTO room_booking SELECT * FROM (VALUES {intruder})"));
        for (from, to) in [(0, 60), (10, 20), (-30, 120), (89, 91)] {
            let intruder = booking(0x72, wanted, "confirmed", from, to);
            ways.push(format!("INSERT INTO room_booking VALUES {intruder}"));
        }
        check_refused(held, "", &ways);
    }
}

#[test]
fn no_way_to_put_a_row_in_place_of_another_does() {
    for (held, wanted) in ONE_ROOM {
        let firm = booking(0x72, wanted, "confirmed", 30, 75);
        let in_place = |column: &str| {
            vec![
                format!("INSERT OR REPLACE INTO room_booking VALUES {firm}"),
                format!("REPLACE INTO room_booking VALUES {firm}"),
                format!(
                    "INSERT INTO room_booking VALUES {firm} ON CONFLICT (id) DO UPDATE SET {column} = excluded.{column}"
                ),
            ]
        };
        let hold = format!("INSERT INTO room_booking VALUES {}", booking(0x72, wanted, "hold", 30, 75));
        check_refused(held, &hold, &in_place("status"));
        let outside = format!("INSERT INTO room_booking VALUES {}", booking(0x72, APART, "confirmed", 30, 75));
        check_refused(held, &outside, &in_place("space"));
    }
}

#[test]
fn no_way_to_update_does() {
    for (held, wanted) in ONE_ROOM {
        let rows = [
            booking(0x72, wanted, "hold", 30, 75),
            booking(0x73, wanted, "confirmed", 90, 120),
            booking(0x74, APART, "confirmed", 30, 75),
        ];
        let [hold, later, outside, new] = [key(0x72), key(0x73), key(0x74), key(0x75)];
        let sets = [
            format!("status = 'confirmed' WHERE id = {hold}"),
            format!("starts_at = starts_at - 60 WHERE id = {later}"),
            format!("space = {} WHERE id = {outside}", key(wanted)),
            format!("id = {new}, starts_at = starts_at - 60 WHERE id = {later}"),
            format!("id = {new}, status = 'confirmed' WHERE id = {hold}"),
            format!("starts_at = starts_at - 3600, ends_at = ends_at - 3600, space = {} WHERE id = {later}", key(held)),
        ];
        let ways: Vec<String> = UPDATES
            .iter()
            .flat_map(|verb| sets.iter().map(move |set| format!("{verb} room_booking SET {set}")))
            .collect();
        check_refused(held, &format!("INSERT INTO room_booking VALUES {}", rows.join(", ")), &ways);
    }
}

#[test]
fn the_two_halves_are_two_rooms() {
    for (held, wanted) in [(LEFT, RIGHT), (RIGHT, LEFT), (CORNER, RIGHT), (RIGHT, CORNER), (HALL, APART), (APART, HALL)]
    {
        let mut sheet = sheet(held);
        sheet
            .change(&format!("INSERT INTO room_booking VALUES {}", booking(0x72, wanted, "confirmed", 0, 90)))
            .unwrap_or_else(|error| panic!("{wanted:X} is free while {held:X} is used: {error}"));
        sheet.file.check_thoroughly().expect("no two confirmed bookings overlap");
    }
    for (held, wanted) in ONE_ROOM {
        let mut sheet = sheet(held);
        for (number, status, from, to) in
            [(0x72, "confirmed", -60, 0), (0x73, "confirmed", 90, 120), (0x74, "hold", 0, 90), (0x75, "inquiry", 0, 90)]
        {
            let row = booking(number, wanted, status, from, to);
            sheet.change(&format!("INSERT INTO room_booking VALUES {row}")).expect("touching and unconfirmed are fine");
        }
        sheet.file.check_thoroughly().expect("no two confirmed bookings overlap");
    }
}

/// Every way to put a space into another.
fn ways_to_join(part: u8, whole: u8) -> Vec<String> {
    let row = space(part, Some(whole));
    let mut ways: Vec<String> = UPDATES
        .iter()
        .map(|verb| format!("{verb} space SET parent = {} WHERE id = {}", key(whole), key(part)))
        .collect();
    ways.push(format!("REPLACE INTO space VALUES {row}"));
    ways.push(format!("INSERT OR REPLACE INTO space VALUES {row}"));
    ways.push(format!("INSERT INTO space VALUES {row} ON CONFLICT (id) DO UPDATE SET parent = excluded.parent"));
    ways
}

#[test]
fn no_way_to_put_a_booked_space_into_another_joins_bookings_that_overlap() {
    for held in [HALL, LEFT, CORNER] {
        let outside = format!("INSERT INTO room_booking VALUES {}", booking(0x72, APART, "confirmed", 30, 75));
        // The room that stands apart becomes a part of what is held, or of one of its parts.
        check_refused(held, &outside, &ways_to_join(APART, CORNER));
        // What is held becomes a part of the room that stands apart, alone or with what it is a part of.
        check_refused(held, &outside, &ways_to_join(HALL, APART));
    }
    for way in ways_to_join(APART, HALL) {
        let mut sheet = sheet(LEFT);
        let outside = booking(0x72, APART, "confirmed", 0, 90);
        sheet.change(&format!("INSERT INTO room_booking VALUES {outside}")).expect("it stands apart");
        sheet.change(&way).unwrap_or_else(|error| panic!("{way}\n only the other half is booked: {error}"));
        sheet.file.check_thoroughly().expect("no two confirmed bookings overlap");
    }
}

#[test]
fn no_way_makes_a_space_a_part_of_itself() {
    let mut sheet = sheet(RIGHT);
    let before = sheet.file.read_plan().expect("the plan");
    for (part, whole) in [(HALL, HALL), (HALL, LEFT), (HALL, CORNER), (LEFT, CORNER), (CORNER, CORNER)] {
        for way in ways_to_join(part, whole) {
            let answer = sheet.change(&way);
            assert!(matches!(answer, Err(StoreError::SpaceInsideItself)), "{way}\n must be refused: {answer:?}");
            assert!(sheet.file.read_plan().expect("the plan") == before, "{way}\n left something behind");
        }
    }
    // References may lead nowhere until the end of a change; a circle may not be closed by a new key either.
    let by_key = format!(
        "PRAGMA defer_foreign_keys = ON; UPDATE space SET parent = {0} WHERE id = {1}; UPDATE space SET id = {0} WHERE id = {2}",
        key(0x6F),
        key(HALL),
        key(CORNER)
    );
    let answer = sheet.change(&by_key);
    assert!(matches!(answer, Err(StoreError::SpaceInsideItself)), "{by_key}\n must be refused: {answer:?}");
}

#[test]
fn a_swap_of_a_whole_and_its_part_is_taken_back_and_made_again() {
    let mut sheet = sheet(LEFT);
    let rows = [booking(0x72, APART, "confirmed", 0, 60), booking(0x73, RIGHT, "confirmed", 0, 60)].join(", ");
    sheet.change(&format!("INSERT INTO room_booking VALUES {rows}")).expect("other rooms");
    let before = sheet.file.read_plan().expect("the plan");
    let (one, other) = (key(0x70), key(0x72));
    let swap = format!(
        "UPDATE room_booking SET status = 'hold' WHERE id IN ({one}, {other}); \
         UPDATE room_booking SET space = CASE id WHEN {one} THEN {apart} ELSE {left} END WHERE id IN ({one}, {other}); \
         UPDATE room_booking SET status = 'confirmed' WHERE id IN ({one}, {other})",
        apart = key(APART),
        left = key(LEFT)
    );
    let position = sheet.change(&swap).expect("each makes room for the other").expect("something changed");
    let after = sheet.file.read_plan().expect("the plan");
    assert!(after != before, "they exchanged their rooms");
    sheet.file.check_thoroughly().expect("the history says the same");

    let mut entry = super::entry(90, crate::EntryKind::Undo);
    entry.about = Some(position);
    sheet.file.take_back(position, entry).expect("neither is in the other's way");
    assert!(sheet.file.read_plan().expect("the plan") == before, "both are back");
    let mut entry = super::entry(91, crate::EntryKind::Redo);
    entry.about = Some(position);
    sheet.file.make_again(position, entry).expect("and can go again");
    assert!(sheet.file.read_plan().expect("the plan") == after, "exchanged again");
    sheet.file.check_thoroughly().expect("the history says the same");
}

/// Puts a row in past the triggers, which are there again, letter for letter, when the file is opened next.
#[track_caller]
fn check_found(held: u8, slipped_in: &str) {
    let sheet = sheet(held);
    let path = sheet.path();
    let Sheet { file, folder, .. } = sheet;
    drop(file);
    let db = rusqlite::Connection::open(&path).expect("any SQLite program can open it");
    let triggers: Vec<(String, String)> = {
        let mut list = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").expect("the triggers");
        let rows = list.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("each");
        rows.collect::<Result<_, _>>().expect("its text")
    };
    triggers.iter().for_each(|(name, _)| db.execute_batch(&format!("DROP TRIGGER {name}")).expect("without it"));
    db.execute_batch(slipped_in).expect("it is in");
    triggers.iter().for_each(|(_, sql)| db.execute_batch(sql).expect("it is back"));
    drop(db);
    let file = crate::ForumFile::open(&path, &super::me()).expect("the schema is ours, so it opens");
    let found = file.check_thoroughly();
    assert!(matches!(found, Err(StoreError::Damaged)), "{slipped_in}\n must be found: {found:?}");
    drop(folder);
}

#[test]
fn the_thorough_check_finds_what_slipped_in_past_the_triggers() {
    let hours = [(0, 60), (59, 61), (10, 20), (-30, 120), (89, 91), (-10, 1)];
    for ((held, wanted), (from, to)) in ONE_ROOM.into_iter().zip(hours) {
        let row = booking(0x72, wanted, "confirmed", from, to);
        check_found(held, &format!("INSERT INTO room_booking VALUES {row}"));
    }
    check_found(APART, &format!("UPDATE space SET parent = {} WHERE id = {}", key(CORNER), key(HALL)));
}
