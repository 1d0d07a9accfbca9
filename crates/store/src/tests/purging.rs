//! What only this crate can try of a purge: one that stopped half way, and one that cannot be done.

use super::{Sheet, entry, me};
use crate::error::StoreError;
use crate::file::ForumFile;
use crate::history::EntryKind;
use crate::purge::{self, Erasure};
use attache_domain::forum::Kind;
use std::collections::BTreeSet;
use uuid::Uuid;

fn the_only(sheet: &Sheet, table: &str) -> Uuid {
    let id = sheet.db().query_row(&format!("SELECT id FROM {table}"), [], |row| row.get(0));
    Uuid::from_bytes(id.expect("one_row_each.sql fills every table"))
}

fn nothing_else() -> Erasure<'static> {
    Erasure { rows: Vec::new(), forgotten: BTreeSet::new(), reworded: Vec::new(), without: &|_| None }
}

#[test]
fn a_purge_that_stopped_before_the_file_was_rebuilt_is_finished_at_the_next_opening() {
    let mut sheet = Sheet::new();
    let theme = the_only(&sheet, "theme");
    sheet.change("UPDATE session SET theme = NULL").expect("the session is without a theme");
    let erasure = Erasure { rows: vec![(Kind::Theme, theme)], ..nothing_else() };
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
fn a_disk_too_full_to_rebuild_the_file_locks_nobody_out() {
    let mut sheet = Sheet::new();
    let theme = the_only(&sheet, "theme");
    sheet.change("UPDATE session SET theme = NULL").expect("the session is without a theme");
    let erasure = Erasure { rows: vec![(Kind::Theme, theme)], ..nothing_else() };
    sheet.file.purge(&erasure, entry(50, EntryKind::Change)).expect("a purge");
    assert!(!sheet.file.purge_is_unfinished(), "there was room");
    let stopped =
        r#"UPDATE history SET facts = '{"unfinished":"yes"}' WHERE position = (SELECT MAX(position) FROM history)"#;
    sheet.db().execute_batch(stopped).expect("the mark of a purge under way");
    let full = purge::finish_if_begun_by(sheet.db(), |_| Err(StoreError::DiskFull));
    assert!(matches!(full, Ok(true)), "the file opens, and says that something is left to do: {full:?}");
    assert!(purge::is_unfinished(sheet.db()).expect("it can be read"), "the mark stays");
    let broken = purge::finish_if_begun_by(sheet.db(), |_| Err(StoreError::Damaged));
    assert!(matches!(broken, Err(StoreError::Damaged)), "any other fault is one");
    assert!(matches!(purge::finish_if_begun(sheet.db()), Ok(false)), "with room it is finished");
    assert!(!purge::is_unfinished(sheet.db()).expect("it can be read"), "and the mark goes");
}

#[test]
fn a_purge_that_would_leave_a_reference_to_nothing_changes_nothing() {
    let mut sheet = Sheet::new();
    let person = the_only(&sheet, "person");
    let before = sheet.file.read_plan().expect("the plan");
    let erasure = Erasure { rows: vec![(Kind::Person, person)], ..nothing_else() };
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
    let erasure = Erasure { rows: vec![(Kind::Theme, theme)], ..nothing_else() };
    let done = sheet.file.purge(&erasure, entry(50, EntryKind::Change)).expect("a purge");
    assert_eq!(sheet.count("SELECT COUNT(*) FROM session WHERE theme IS NULL"), 1, "the session lost its theme only");
    assert_eq!(done.touched.len(), 2, "whoever shows the session must read it again");
    let position = done.position.expect("an entry");
    let undone = sheet.file.take_back(position, entry(51, EntryKind::Undo));
    assert!(matches!(undone.map(|_| ()), Err(StoreError::Purged)), "a purge cannot be taken back");
}
