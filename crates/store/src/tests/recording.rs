//! Nothing escapes the history: a change to any column of any table of the schema is recorded, and can be taken back.
//! The tables are read from the schema itself, so a table added tomorrow is walked too.

use super::{Sheet, entry};
use crate::changes::each_row;
use crate::error::StoreError;
use crate::history::{self, EntryKind};

/// The history does not record itself; nothing else may stand here.
const EXEMPT: [&str; 2] = ["history", "history_row"];

fn tables(sheet: &Sheet) -> Vec<String> {
    let mut statement = sheet.db().prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").expect("the schema");
    let names = statement.query_map([], |row| row.get(0)).expect("its tables");
    let names: Result<Vec<String>, _> = names.collect();
    names.expect("their names").into_iter().filter(|name| !EXEMPT.contains(&name.as_str())).collect()
}

fn columns(sheet: &Sheet, table: &str) -> Vec<(String, String)> {
    let mut statement = sheet.db().prepare("SELECT name, type FROM pragma_table_info(?1)").expect("the columns");
    let rows = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?))).expect("of the table");
    rows.collect::<Result<_, _>>().expect("their names and types")
}

#[test]
fn only_the_history_itself_is_exempt() {
    let sheet = Sheet::new();
    for name in EXEMPT {
        assert!(history::is_part(name), "{name} is the history");
    }
    for table in tables(&sheet) {
        assert!(!history::is_part(&table), "{table} is not the history, so its changes must be recorded");
    }
}

#[test]
fn a_removed_row_of_every_table_is_in_the_changeset_and_comes_back() {
    for table in tables(&Sheet::new()) {
        let mut sheet = Sheet::new();
        let filled = sheet.count(&format!("SELECT COUNT(*) FROM {table}"));
        assert!(filled > 0, "one_row_each.sql must fill {table} too");
        // What refers to the row goes with it, as an operation that removes a parent would do.
        sheet.db().pragma_update(None, "foreign_keys", false).expect("checks off for the test");
        let position = sheet.change(&format!("DELETE FROM {table} WHERE {}", first_of(&table))).expect("the row goes");
        sheet.db().pragma_update(None, "foreign_keys", true).expect("checks on again");
        let position = position.unwrap_or_else(|| panic!("removing from {table} must leave an entry"));
        assert_noted(&sheet, position, &table);

        let mut back = entry(90, EntryKind::Undo);
        back.about = Some(position);
        sheet.file.take_back(position, back).unwrap_or_else(|error| panic!("{table} must come back: {error}"));
        let back = sheet.count(&format!("SELECT COUNT(*) FROM {table}"));
        assert_eq!(back, filled, "the row of {table} is back");
    }
}

#[test]
fn every_column_of_every_table_is_recorded() {
    let mut walked = 0;
    for table in tables(&Sheet::new()) {
        for (at, (column, kind)) in columns(&Sheet::new(), &table).into_iter().enumerate().skip(1) {
            let mut sheet = Sheet::new();
            sheet.db().pragma_update(None, "foreign_keys", false).expect("checks off for the test");
            sheet.db().pragma_update(None, "ignore_check_constraints", true).expect("limits off for the test");
            let other = match kind.as_str() {
                "INTEGER" => "7",
                "BLOB" => "x'77777777777777777777777777777777'",
                _ => "'something else'",
            };
            let update = format!("UPDATE {table} SET {column} = {other} WHERE {}", first_of(&table));
            let position = sheet.change(&update).expect("the value changes");
            let position = position.unwrap_or_else(|| panic!("changing {table}.{column} must leave an entry"));
            assert_noted(&sheet, position, &table);
            let changeset = sheet.file.changeset(position).expect("readable").expect("there");
            assert_eq!(touched_columns(&changeset), [at], "{table}.{column} is recorded, and nothing else");
            walked += 1;
        }
    }
    assert!(walked > 150, "the schema has more columns than {walked}");
}

/// One row of a table that may hold two.
fn first_of(table: &str) -> String {
    format!("id = (SELECT MIN(id) FROM {table})")
}

#[track_caller]
fn assert_noted(sheet: &Sheet, position: i64, table: &str) {
    let nouns = sheet.file.nouns_of(position).expect("the nouns of the entry");
    assert_eq!(nouns, [table], "history_row must say that a row of {table} was touched");
    let rows = sheet.file.entry(position).expect("readable").expect("there").rows;
    assert_eq!(rows, 1, "one row of {table} was touched");
}

/// The places of the columns for which a changeset holds a new value.
fn touched_columns(changeset: &[u8]) -> Vec<usize> {
    let mut columns = Vec::new();
    each_row(changeset, |row| {
        let all = row.op()?.number_of_columns() as usize;
        columns.extend((0..all).filter(|column| row.new_value(*column).is_ok()));
        Ok(())
    })
    .expect("a changeset that can be read");
    columns
}

#[test]
fn a_change_that_changes_nothing_leaves_no_entry() {
    let mut sheet = Sheet::new();
    let before = sheet.count("SELECT COUNT(*) FROM history");
    let position = sheet.change("UPDATE theme SET title = title; DELETE FROM theme WHERE position = 99").expect("fine");
    assert_eq!(position, None, "nothing is different afterwards");
    let position = sheet.change("UPDATE theme SET title = 'x'; UPDATE theme SET title = 'Mobility'").expect("fine");
    assert_eq!(position, None, "there and back again is nothing");
    assert_eq!(sheet.count("SELECT COUNT(*) FROM history"), before, "the history holds what was done, no more");
}

#[test]
fn work_that_fails_leaves_nothing_behind() {
    let mut sheet = Sheet::new();
    let before = sheet.file.read_plan().expect("the plan");
    let refused = sheet.change("UPDATE theme SET title = 'half'; UPDATE theme SET position = -1");
    assert!(matches!(refused, Err(StoreError::OutsideLimits)), "the second half breaks a limit: {refused:?}");
    assert!(sheet.file.read_plan().expect("the plan") == before, "the first half must be gone too");
    let refused = sheet.change("DELETE FROM person");
    assert!(matches!(refused, Err(StoreError::StillReferenced)), "a person in a meeting cannot vanish: {refused:?}");
    sheet.file.check_thoroughly().expect("the file is whole");
}
