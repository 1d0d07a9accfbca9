//! What only this crate can try of a purge: one that stopped half way, and one that cannot be done.

use super::{Sheet, entry, me};
use crate::error::StoreError;
use crate::file::ForumFile;
use crate::history::EntryKind;
use crate::purge::Erasure;
use attache_domain::forum::Kind;
use uuid::Uuid;

fn the_only(sheet: &Sheet, table: &str) -> Uuid {
    let id = sheet.db().query_row(&format!("SELECT id FROM {table}"), [], |row| row.get(0));
    Uuid::from_bytes(id.expect("one_row_each.sql fills every table"))
}

#[test]
fn a_purge_that_stopped_before_the_file_was_rebuilt_is_finished_at_the_next_opening() {
    let mut sheet = Sheet::new();
    let theme = the_only(&sheet, "theme");
    sheet.change("UPDATE session SET theme = NULL").expect("the session is without a theme");
    let erasure = Erasure { rows: vec![(Kind::Theme, theme)], without: &|_| None };
    sheet.file.purge(&erasure, entry(50, EntryKind::Change)).expect("a purge");
    // As if the machine had stopped right after the transaction.
    let stopped =
        r#"UPDATE history SET facts = '{"unfinished":"yes"}' WHERE position = (SELECT MAX(position) FROM history)"#;
    sheet.db().execute_batch(stopped).expect("the mark of a purge under way");
    let path = sheet.path();
    let Sheet { file, folder, .. } = sheet;
    drop(file);
    let file = ForumFile::open(&path, &me()).expect("the file opens");
    let facts: String = file
        .db
        .query_row("SELECT facts FROM history ORDER BY position DESC LIMIT 1", [], |row| row.get(0))
        .expect("the entry of the purge");
    assert_eq!(facts, "{}", "the purge has come to its end");
    drop(folder);
}

#[test]
fn a_purge_that_would_leave_a_reference_to_nothing_changes_nothing() {
    let mut sheet = Sheet::new();
    let person = the_only(&sheet, "person");
    let before = sheet.file.read_plan().expect("the plan");
    let erasure = Erasure { rows: vec![(Kind::Person, person)], without: &|_| None };
    let refused = sheet.file.purge(&erasure, entry(50, EntryKind::Change));
    assert!(matches!(refused.map(|_| ()), Err(StoreError::StillReferenced)), "memberships need their person");
    assert!(sheet.file.read_plan().expect("the plan") == before, "nothing is left behind");
    sheet.change("UPDATE theme SET title = 'still writable'").expect("and work goes on");
}

#[test]
fn a_reference_that_may_be_empty_is_emptied_and_the_row_stays() {
    let mut sheet = Sheet::new();
    let theme = the_only(&sheet, "theme");
    sheet.change("UPDATE session SET theme = (SELECT id FROM theme)").expect("the session has the theme");
    let erasure = Erasure { rows: vec![(Kind::Theme, theme)], without: &|_| None };
    let done = sheet.file.purge(&erasure, entry(50, EntryKind::Change)).expect("a purge");
    assert_eq!(sheet.count("SELECT COUNT(*) FROM session WHERE theme IS NULL"), 1, "the session lost its theme only");
    assert_eq!(done.touched.len(), 2, "whoever shows the session must read it again");
    let position = done.position.expect("an entry");
    let undone = sheet.file.take_back(position, entry(51, EntryKind::Undo));
    assert!(matches!(undone.map(|_| ()), Err(StoreError::Purged)), "a purge cannot be taken back");
}
