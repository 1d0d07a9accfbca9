//! Where something that is to go has left traces: in texts about something else and in the history.

use super::Erasure;
use super::free_texts::FREE_TEXTS;
use crate::changes::{RowChange, each_row, touched_row};
use crate::error::StoreError;
use attache_domain::forum::Kind;
use rusqlite::Connection;
use rusqlite::session::ChangesetItem;
use rusqlite::types::ValueRef;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a purge touches beside the rows that go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Traces {
    /// Texts about something else that name what goes.
    pub texts: Vec<TextTrace>,
    /// Entries of the history that hold any of it, oldest first.
    pub entries: Vec<i64>,
    /// Names of people at work in the history that name what goes, before and after.
    pub workers: Vec<(String, String)>,
    /// Rows that were made one with those that go, before they were removed.
    pub forgotten: BTreeSet<Uuid>,
}

/// A text about something else that names what goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextTrace {
    /// The table.
    pub kind: Kind,
    /// The row.
    pub id: Uuid,
    /// The column.
    pub column: &'static str,
    /// How the text reads.
    pub before: String,
    /// How it reads afterwards.
    pub after: String,
}

/// Looks for traces everywhere.
pub fn find(db: &Connection, erasure: &Erasure<'_>) -> Result<Traces, StoreError> {
    let (entries, forgotten) = entries(db, erasure)?;
    Ok(Traces { texts: texts(db, erasure)?, entries, workers: workers(db, erasure)?, forgotten })
}

fn texts(db: &Connection, erasure: &Erasure<'_>) -> Result<Vec<TextTrace>, StoreError> {
    let gone: BTreeSet<Uuid> = erasure.rows.iter().map(|(_, id)| *id).collect();
    let mut found = Vec::new();
    for (kind, columns) in FREE_TEXTS {
        let sql = format!("SELECT id, {} FROM {} ORDER BY id", columns.join(", "), kind.word());
        let mut statement = db.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = Uuid::from_bytes(row.get(0)?);
            if gone.contains(&id) {
                continue;
            }
            for (at, column) in columns.iter().enumerate() {
                let before: String = row.get(at + 1)?;
                if let Some(after) = (erasure.without)(&before) {
                    found.push(TextTrace { kind: *kind, id, column, before, after });
                }
            }
        }
    }
    Ok(found)
}

fn workers(db: &Connection, erasure: &Erasure<'_>) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = db.prepare("SELECT DISTINCT who FROM history ORDER BY who")?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(names.into_iter().filter_map(|who| (erasure.without)(&who).map(|after| (who, after))).collect())
}

/// The entries that hold any of it, and the rows that were made one with those that go. Each such row is looked for in
/// turn, because what was entered for it was entered for the same person.
fn entries(db: &Connection, erasure: &Erasure<'_>) -> Result<(Vec<i64>, BTreeSet<Uuid>), StoreError> {
    let mut ids: BTreeSet<Uuid> = erasure.rows.iter().map(|(_, id)| *id).collect();
    let mut forgotten = BTreeSet::new();
    loop {
        let (entries, merged) = entries_with(db, erasure, &ids)?;
        let new: BTreeSet<Uuid> = merged.difference(&ids).copied().collect();
        if new.is_empty() {
            return Ok((entries, forgotten));
        }
        forgotten.extend(&new);
        ids.extend(new);
    }
}

fn entries_with(
    db: &Connection,
    erasure: &Erasure<'_>,
    ids: &BTreeSet<Uuid>,
) -> Result<(Vec<i64>, BTreeSet<Uuid>), StoreError> {
    let (mut found, mut merged) = (Vec::new(), BTreeSet::new());
    let mut statement = db.prepare("SELECT position, op, facts, changeset FROM history ORDER BY position")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (op, facts, changeset): (String, String, Vec<u8>) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let mut trace =
            Trace { erasure, ids, is_found: (erasure.without)(&facts).is_some(), people_removed: Vec::new() };
        each_row(&changeset, |row| trace.look_at(row))?;
        if trace.is_found {
            found.push(row.get(0)?);
            if op == "merge_people" {
                merged.extend(trace.people_removed);
            }
        }
    }
    Ok((found, merged))
}

/// Looks for what goes in one changeset.
struct Trace<'a> {
    erasure: &'a Erasure<'a>,
    ids: &'a BTreeSet<Uuid>,
    is_found: bool,
    people_removed: Vec<Uuid>,
}

impl Trace<'_> {
    fn look_at(&mut self, row: &ChangesetItem) -> Result<(), StoreError> {
        let touched = touched_row(row)?;
        if touched.kind == Kind::Person && touched.change == RowChange::Removed {
            self.people_removed.push(touched.id);
        }
        self.is_found = self.is_found || self.ids.contains(&touched.id);
        for column in 0..row.op()?.number_of_columns() as usize {
            if self.is_found {
                return Ok(());
            }
            // A value that did not change, or that an insert or a delete does not have, is reported as an error.
            let values = [row.old_value(column), row.new_value(column)];
            self.is_found = values.into_iter().flatten().any(|value| self.holds(value));
        }
        Ok(())
    }

    fn holds(&self, value: ValueRef<'_>) -> bool {
        match value {
            ValueRef::Text(text) => std::str::from_utf8(text).is_ok_and(|text| (self.erasure.without)(text).is_some()),
            ValueRef::Blob(blob) => Uuid::from_slice(blob).is_ok_and(|id| self.ids.contains(&id)),
            _ => false,
        }
    }
}
