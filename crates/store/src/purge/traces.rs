//! Where something that is to go has left traces: in texts about something else and in the history.

use super::Erasure;
use super::free_texts::FREE_TEXTS;
use crate::changes::{each_row, touched_row};
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
    let mut texts = texts(db, erasure)?;
    texts.extend(erasure.reworded.iter().cloned());
    Ok(Traces { texts, entries: entries(db, erasure)?, workers: workers(db, erasure)? })
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

/// The entries that hold any of it.
fn entries(db: &Connection, erasure: &Erasure<'_>) -> Result<Vec<i64>, StoreError> {
    let ids: BTreeSet<Uuid> = erasure.rows.iter().map(|(_, id)| *id).chain(erasure.forgotten.iter().copied()).collect();
    let mut found = Vec::new();
    let mut statement = db.prepare("SELECT position, facts, changeset FROM history ORDER BY position")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (facts, changeset): (String, Vec<u8>) = (row.get(1)?, row.get(2)?);
        let mut trace = Trace { erasure, ids: &ids, is_found: false };
        trace.is_found = trace.holds(ValueRef::Text(facts.as_bytes()));
        each_row(&changeset, |row| trace.look_at(row))?;
        if trace.is_found {
            found.push(row.get(0)?);
        }
    }
    Ok(found)
}

/// Looks for what goes in one entry.
struct Trace<'a> {
    erasure: &'a Erasure<'a>,
    ids: &'a BTreeSet<Uuid>,
    is_found: bool,
}

impl Trace<'_> {
    fn look_at(&mut self, row: &ChangesetItem) -> Result<(), StoreError> {
        self.is_found = self.is_found || self.ids.contains(&touched_row(row)?.id);
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
            ValueRef::Text(text) => std::str::from_utf8(text).is_ok_and(|text| {
                keys_in(text).any(|id| self.ids.contains(&id)) || (self.erasure.without)(text).is_some()
            }),
            ValueRef::Blob(blob) => Uuid::from_slice(blob).is_ok_and(|id| self.ids.contains(&id)),
            _ => false,
        }
    }
}

/// The keys of rows that are written out in a text, as the key and the proof of a conflict do.
pub fn keys_in(text: &str) -> impl Iterator<Item = Uuid> {
    let pieces = text.split(|letter: char| !letter.is_ascii_hexdigit() && letter != '-');
    pieces.filter(|piece| piece.len() == KEY_LENGTH).filter_map(|piece| Uuid::try_parse(piece).ok())
}

const KEY_LENGTH: usize = 36;
