//! The schema alone refuses a second firm booking, whatever statement tries it. Rows stay as they were.

use super::Sheet;
use crate::error::StoreError;

const TEN: i64 = 1_403_164_800;

/// The columns of a booking of Hall A that starts and ends some minutes after ten o'clock.
fn row(key: u8, status: &str, from: i64, to: i64) -> String {
    let key = format!("{key:02X}").repeat(16);
    let (from, to) = (TEN + 60 * from, TEN + 60 * to);
    format!(
        "(x'{key}', x'0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B', 'Panel', 'other', '{status}', '2014-06-19T10:00:00', \
         'Europe/Madrid', {from}, '2014-06-19T11:00:00', 'Europe/Madrid', {to}, 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, '', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"
    )
}

/// Hall A is firmly booked from nine to ten; a hold lies over the end of that, and the panel is firm from ten.
fn sheet() -> Sheet {
    let mut sheet = Sheet::new();
    let rows = [row(0x21, "hold", -30, 30), row(0x22, "confirmed", 0, 60)].join(", ");
    sheet.change(&format!("INSERT INTO room_booking VALUES {rows}")).expect("one hold, one that only touches");
    sheet
}

#[track_caller]
fn check_refused(sql: &str) {
    let mut sheet = sheet();
    let before = sheet.file.read_plan().expect("the plan");
    let answer = sheet.change(sql);
    assert!(matches!(answer, Err(StoreError::SpaceDoubleBooked)), "{sql}\n must be refused, but: {answer:?}");
    assert!(sheet.file.read_plan().expect("the plan") == before, "{sql}\n left something behind");
    sheet.file.check_thoroughly().expect("no two firm bookings overlap");
}

#[test]
fn every_way_to_insert_is_refused() {
    let intruder = row(0x30, "confirmed", -10, 10);
    for verb in ["INSERT", "INSERT OR IGNORE", "INSERT OR REPLACE", "INSERT OR FAIL", "INSERT OR ABORT", "REPLACE"] {
        check_refused(&format!("{verb} INTO room_booking VALUES {intruder}"));
    }
    check_refused(&format!("INSERT INTO room_booking SELECT * FROM (VALUES {intruder})"));
}

#[test]
fn every_way_to_put_a_row_in_place_of_another_is_refused() {
    // The hold's own key, now firm and in the way of two others.
    let firm_now = row(0x21, "confirmed", -30, 30);
    check_refused(&format!("INSERT OR REPLACE INTO room_booking VALUES {firm_now}"));
    check_refused(&format!(
        "INSERT INTO room_booking VALUES {firm_now} ON CONFLICT (id) DO UPDATE SET status = excluded.status"
    ));
    let panel_longer = row(0x22, "confirmed", -5, 60);
    check_refused(&format!("INSERT OR REPLACE INTO room_booking VALUES {panel_longer}"));
    check_refused(&format!(
        "INSERT INTO room_booking VALUES {panel_longer} ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at"
    ));
}

#[test]
fn every_way_to_update_is_refused() {
    let (hold, panel) = ("x'21212121212121212121212121212121'", "x'22222222222222222222222222222222'");
    for verb in ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE", "UPDATE OR FAIL", "UPDATE OR ABORT"] {
        check_refused(&format!("{verb} room_booking SET status = 'confirmed' WHERE id = {hold}"));
        check_refused(&format!("{verb} room_booking SET starts_at = starts_at - 60 WHERE id = {panel}"));
        check_refused(&format!(
            "{verb} room_booking SET starts_at = {TEN} - 7200, ends_at = {TEN} + 60 WHERE id = {panel}"
        ));
        check_refused(&format!(
            "{verb} room_booking SET id = x'55555555555555555555555555555555', starts_at = starts_at - 60 WHERE id = {panel}"
        ));
    }
}

#[test]
fn a_move_to_a_room_that_is_taken_is_refused() {
    let other = "INSERT INTO space VALUES (x'23232323232323232323232323232323', x'0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A', \
                 NULL, 'Hall B', '', NULL, 2, '', NULL, 'unknown', 0, '', 0, 0, ''); \
                 UPDATE room_booking SET space = x'23232323232323232323232323232323' \
                 WHERE id = x'22222222222222222222222222222222'; \
                 UPDATE room_booking SET starts_at = starts_at - 600 WHERE id = x'22222222222222222222222222222222'; \
                 UPDATE room_booking SET space = x'0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B' \
                 WHERE id = x'22222222222222222222222222222222'";
    check_refused(other);
}

#[test]
fn what_is_free_is_not_refused() {
    let mut sheet = sheet();
    let free = [row(0x40, "confirmed", 60, 90), row(0x41, "confirmed", -90, -60), row(0x42, "option", -60, 60)];
    for one in free {
        sheet.change(&format!("INSERT INTO room_booking VALUES {one}")).expect("touching and pencilled in are fine");
    }
    sheet
        .change("UPDATE room_booking SET starts_at = starts_at + 60 WHERE id = x'22222222222222222222222222222222'")
        .expect("a booking is not in its own way");
    sheet
        .change("UPDATE room_booking SET id = x'56565656565656565656565656565656' WHERE id = x'22222222222222222222222222222222'")
        .expect("a new key alone takes nobody's room");
    sheet.file.check_thoroughly().expect("no two firm bookings overlap");
}

#[test]
fn the_thorough_check_finds_an_overlap_that_slipped_in_past_the_triggers() {
    let mut sheet = sheet();
    let path = sheet.path();
    drop(sheet.file);
    let db = rusqlite::Connection::open(&path).expect("any SQLite program can open it");
    let triggers: Vec<String> = {
        let mut list = db
            .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'room_booking'")
            .expect("the triggers");
        list.query_map([], |row| row.get(0)).expect("each").collect::<Result<_, _>>().expect("its text")
    };
    db.execute_batch("DROP TRIGGER room_booking_confirmed_insert; DROP TRIGGER room_booking_confirmed_update")
        .expect("without them");
    db.execute_batch(&format!("INSERT INTO room_booking VALUES {}", row(0x30, "confirmed", -10, 10)))
        .expect("it is in");
    triggers.iter().for_each(|sql| db.execute_batch(sql).expect("the triggers are back, letter for letter"));
    drop(db);
    sheet.file = crate::ForumFile::open(&path, &super::me()).expect("the schema is ours, so it opens");
    let found = sheet.file.check_thoroughly();
    assert!(matches!(found, Err(StoreError::Damaged)), "two parties hold one room: {found:?}");
}
