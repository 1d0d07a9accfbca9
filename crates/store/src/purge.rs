//! Taking something out of a file without leaving a trace: not in a table, not in the history, not in unused bytes.
//!
//! It is the only change that is not recorded, because a record is a trace. In one transaction the rows go, references to
//! them are emptied, texts elsewhere lose what names them, and every entry of the history that holds any of it loses its
//! contents: its changeset becomes empty and its facts become `{}`, so that it can no longer be taken back. An entry
//! without contents says that something was purged, and nothing of what.
//!
//! SQLite keeps old bytes in three places beside its tables. Freed parts of pages are overwritten because
//! `secure_delete` is on; what moving rows about may have left behind goes when the file is rebuilt (`VACUUM`); and the
//! rollback journal, which holds pages as they were, is cut to nothing. A purge that was stopped before it had rebuilt
//! the file says so in its own entry, and the next opening finishes it.

mod free_texts;
mod past;
mod traces;

use crate::changes::{NewEntry, Recorded, RowChange, Touched};
use crate::error::StoreError;
use crate::file::ForumFile;
use crate::history;
use crate::migrations::SCHEMA_VERSION;
use attache_domain::forum::Kind;
use attache_domain::time::ZONE_DATA;
pub use past::{Merge, Past, PastRow};
use rusqlite::limits::Limit;
use rusqlite::{Connection, TransactionBehavior};
use std::collections::BTreeSet;
pub use traces::{TextTrace, Traces, keys_in};
use uuid::Uuid;

/// What to take out.
pub struct Erasure<'a> {
    /// The rows that go.
    pub rows: Vec<(Kind, Uuid)>,
    /// Rows the history forgets: they have gone before, or what they said before goes.
    pub forgotten: BTreeSet<Uuid>,
    /// Texts that are written anew whatever they name.
    pub reworded: Vec<TextTrace>,
    /// How a text reads without what goes; `None` for a text that holds nothing of it.
    pub without: &'a dyn Fn(&str) -> Option<String>,
}

impl ForumFile {
    /// What the history remembers of rows and people, also of those that are no longer there.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn past(&self) -> Result<Past, StoreError> {
        past::read(&self.db)
    }

    /// In how many entries of the history a row stands.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn entries_about(&self, id: Uuid) -> Result<usize, StoreError> {
        let sql = "SELECT COUNT(*) FROM history_row WHERE row_id = ?1";
        let count: i64 = self.db.prepare_cached(sql)?.query_row([id.as_bytes()], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Whether a purge took everything out but could not rebuild the file yet, for want of room on the disk. Old bytes may
    /// still lie in unused parts of it; the next opening with room finishes the work.
    pub fn purge_is_unfinished(&self) -> bool {
        self.purge_is_unfinished
    }

    /// What a purge would touch beside the rows that go. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn traces(&self, erasure: &Erasure<'_>) -> Result<Traces, StoreError> {
        traces::find(&self.db, erasure)
    }

    /// Takes everything out, all or nothing, and rebuilds the file. Nothing of it can be undone.
    ///
    /// # Errors
    /// [`StoreError::StillReferenced`] when a row that stays cannot be without one that goes; [`StoreError::DiskFull`].
    pub fn purge(&mut self, erasure: &Erasure<'_>, entry: NewEntry) -> Result<Recorded<Traces>, StoreError> {
        self.require_writable()?;
        // From here on a finished transaction leaves a journal of no bytes, not one of old pages.
        self.db.pragma_update(None, "journal_mode", "TRUNCATE")?;
        let purged = take_out(&mut self.db, erasure, &entry);
        if purged.is_ok() {
            // What is committed is out of the tables and the history; if the disk is too full to rebuild the file, the
            // next opening does it, so this is no failure of the purge.
            self.purge_is_unfinished = finish(&self.db).is_err();
        }
        self.db.pragma_update(None, "journal_mode", "DELETE")?;
        purged
    }
}

/// The facts of a purge's own entry until the file has been rebuilt.
const UNFINISHED: &str = r#"{"unfinished":"yes"}"#;

/// Rebuilds a file in which a purge has not come to its end; tells whether that still has to be done. A disk that is too
/// full for it is no reason to lock anybody out of the file.
pub fn finish_if_begun(db: &Connection) -> Result<bool, StoreError> {
    finish_if_begun_by(db, finish)
}

/// The same, by the way of rebuilding that is handed in.
pub fn finish_if_begun_by(
    db: &Connection,
    finish: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<bool, StoreError> {
    if !is_unfinished(db)? {
        return Ok(false);
    }
    db.pragma_update(None, "journal_mode", "TRUNCATE")?;
    let finished = finish(db);
    db.pragma_update(None, "journal_mode", "DELETE")?;
    match finished {
        Ok(()) => Ok(false),
        Err(StoreError::DiskFull) => Ok(true),
        Err(error) => Err(error),
    }
}

/// Whether the last purge still has to be finished.
pub fn is_unfinished(db: &Connection) -> Result<bool, StoreError> {
    Ok(db.prepare("SELECT position FROM history WHERE facts = ?1")?.exists([UNFINISHED])?)
}

fn finish(db: &Connection) -> Result<(), StoreError> {
    // Statements kept for later use hold the old pages; SQLite attaches the new file for a moment.
    db.flush_prepared_statement_cache();
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let rebuilt = db.execute_batch("VACUUM");
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    rebuilt?;
    db.execute("UPDATE history SET facts = '{}' WHERE facts = ?1", [UNFINISHED])?;
    Ok(())
}

fn take_out(db: &mut Connection, erasure: &Erasure<'_>, entry: &NewEntry) -> Result<Recorded<Traces>, StoreError> {
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    change.pragma_update(None, "defer_foreign_keys", true)?;
    let traces = traces::find(&change, erasure)?;
    empty_entries(&change, &traces)?;
    // Rows first: a call to a person must name somebody as long as it is there, and it goes with the person.
    for (kind, id) in &erasure.rows {
        change.execute(&format!("DELETE FROM {} WHERE id = ?1", kind.word()), [id.as_bytes()])?;
        change.execute("DELETE FROM history_row WHERE row_id = ?1", [id.as_bytes()])?;
    }
    let mut touched: BTreeSet<Touched> = BTreeSet::new();
    for (_, id) in &erasure.rows {
        touched.extend(forget_references(&change, *id)?);
    }
    for id in &erasure.forgotten {
        change.execute("DELETE FROM history_row WHERE row_id = ?1", [id.as_bytes()])?;
    }
    for text in &traces.texts {
        let sql = format!("UPDATE {} SET {} = ?1 WHERE id = ?2", text.kind.word(), text.column);
        change.execute(&sql, rusqlite::params![text.after, text.id.as_bytes()])?;
        touched.insert(Touched { kind: text.kind, id: text.id, change: RowChange::Updated });
    }
    // A row that goes is not also a row that lost a reference.
    touched.retain(|row| !erasure.rows.contains(&(row.kind, row.id)));
    let stays: Vec<Touched> = touched.iter().copied().collect();
    let position = history::add(&change, entry, UNFINISHED, SCHEMA_VERSION, ZONE_DATA, &[], &stays)?;
    change.commit()?;
    let gone = erasure.rows.iter().map(|(kind, id)| Touched { kind: *kind, id: *id, change: RowChange::Removed });
    Ok(Recorded { result: traces, position: Some(position), touched: gone.chain(stays).collect() })
}

/// Takes the contents out of the entries that hold any of what goes.
fn empty_entries(db: &Connection, traces: &Traces) -> Result<(), StoreError> {
    let mut empty = db.prepare("UPDATE history SET changeset = x'', facts = '{}' WHERE position = ?1")?;
    for position in &traces.entries {
        empty.execute([position])?;
    }
    let mut rename = db.prepare("UPDATE history SET who = ?1 WHERE who = ?2")?;
    for (before, after) in &traces.workers {
        rename.execute([after, before])?;
    }
    Ok(())
}

/// Empties every reference to a row that may be empty; answers the rows that had one.
fn forget_references(db: &Connection, id: Uuid) -> Result<Vec<Touched>, StoreError> {
    let mut touched = Vec::new();
    for kind in Kind::ALL {
        let table = kind.word();
        let mut columns = db.prepare_cached(include_str!("purge/references.sql"))?;
        let columns = columns.query_map([table], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        for column in columns {
            let mut rows = db.prepare_cached(&format!("SELECT id FROM {table} WHERE {column} = ?1"))?;
            let rows = rows.query_map([id.as_bytes()], |row| row.get(0))?.collect::<Result<Vec<[u8; 16]>, _>>()?;
            if !rows.is_empty() {
                db.execute(&format!("UPDATE {table} SET {column} = NULL WHERE {column} = ?1"), [id.as_bytes()])?;
            }
            let change = RowChange::Updated;
            touched.extend(rows.into_iter().map(|row| Touched { kind: *kind, id: Uuid::from_bytes(row), change }));
        }
    }
    Ok(touched)
}
