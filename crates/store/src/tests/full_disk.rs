//! A disk that fills up in the middle of a change: the change is refused as such, everything before it is safe, and
//! work goes on once there is room again. SQLite is told to pretend that its file may not grow.

use super::Sheet;
use crate::changes::NewEntry;
use crate::error::StoreError;
use crate::history::EntryKind;

fn pages_allowed(sheet: &Sheet, pages: i64) {
    let set: i64 = sheet
        .db()
        .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get(0))
        .expect("SQLite takes the limit");
    assert_eq!(set, pages, "the limit is set");
}

fn add_theme(sheet: &mut Sheet, number: i64) -> Result<Option<i64>, StoreError> {
    let title = "x".repeat(500);
    sheet.change(&format!("INSERT INTO theme VALUES (randomblob(16), '{title}', {number})"))
}

#[test]
fn a_change_that_does_not_fit_is_refused_whole() {
    let mut sheet = Sheet::new();
    let now = sheet.count("PRAGMA page_count");
    for room_for in 0..6 {
        pages_allowed(&sheet, now + room_for);
        let mut added = 0;
        let refused = loop {
            let before = (sheet.file.read_plan().expect("the plan"), sheet.count("SELECT COUNT(*) FROM history"));
            match add_theme(&mut sheet, added) {
                Ok(_) => added += 1,
                Err(error) => {
                    let after =
                        (sheet.file.read_plan().expect("the plan"), sheet.count("SELECT COUNT(*) FROM history"));
                    assert!(before == after, "with {room_for} pages left, a refused change left something behind");
                    break error;
                }
            }
            assert!(added < 100, "the disk must fill up at some time");
        };
        assert!(matches!(refused, StoreError::DiskFull), "it has a sentence of its own, not: {refused:?}");
        sheet.file.check_thoroughly().expect("the file is whole");
    }
    pages_allowed(&sheet, now + 1000);
    add_theme(&mut sheet, 1).expect("there is room again, and the program still works");
}

#[test]
fn taking_back_on_a_full_disk_is_refused_whole() {
    let mut sheet = Sheet::new();
    let position = add_theme(&mut sheet, 1).expect("it fits").expect("an entry");
    let now = sheet.count("PRAGMA page_count");
    pages_allowed(&sheet, now + 1);
    for number in 0..200 {
        let before = sheet.file.read_plan().expect("the plan");
        let kind = if number % 2 == 0 { EntryKind::Undo } else { EntryKind::Redo };
        let about = NewEntry { about: Some(position), ..super::entry(100 + number, kind) };
        let answer = match kind {
            EntryKind::Undo => sheet.file.take_back(position, about),
            _ => sheet.file.make_again(position, about),
        };
        if let Err(error) = answer {
            assert!(matches!(error, StoreError::DiskFull), "only the disk stands in the way: {error:?}");
            assert!(sheet.file.read_plan().expect("the plan") == before, "a refused undo or redo changes nothing");
            sheet.file.check_thoroughly().expect("the file is whole");
            return;
        }
    }
    panic!("the history grows with every undo, so the disk must fill up");
}
