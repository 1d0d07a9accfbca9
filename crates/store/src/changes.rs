//! The only way to write: one transaction, one label, one recorded change.
//!
//! SQLite's session extension watches the transaction and yields a *changeset*: for every row touched, what it was and
//! what it is. It goes into the history in the same transaction, so there is never a change without its entry or an
//! entry without its change. A new table is covered without being named anywhere.

use crate::error::StoreError;
use crate::file::ForumFile;
use crate::history::{self, EntryKind};
use crate::migrations::SCHEMA_VERSION;
use crate::row;
use crate::tables::{Stored, TABLES};
use attache_domain::forum::Kind;
use attache_domain::ids::Id;
use attache_domain::plan::Plan;
use attache_domain::time::ZONE_DATA;
use chrono::{DateTime, Utc};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter, Session};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

/// What the history will say of a change.
pub struct NewEntry {
    /// The entry's id, the same wherever it travels.
    pub id: Uuid,
    /// Done, undone or done again.
    pub kind: EntryKind,
    /// The entry an undo or a redo is about.
    pub about: Option<i64>,
    /// When, by the clock that was handed in.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// The operation.
    pub op: String,
}

/// A change that is on the disk.
pub struct Recorded<T> {
    /// What the work answered.
    pub result: T,
    /// Its place in the history; none when nothing was different afterwards.
    pub position: Option<i64>,
    /// The rows it touched.
    pub touched: Vec<Touched>,
}

/// A change that is not kept: it is taken back when this goes.
pub struct Rehearsal<'file, T> {
    file: &'file ForumFile,
    _change: Transaction<'file>,
    result: T,
    /// The rows it touched.
    pub touched: Vec<Touched>,
}

impl<T> Rehearsal<'_, T> {
    /// Brings a plan to what it would be.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when a row cannot be read.
    pub fn show(&self, plan: &mut Plan) -> Result<(), StoreError> {
        self.file.refresh(plan, &self.touched)
    }

    /// Takes everything back; answers what the work answered.
    pub fn over(self) -> T {
        self.result
    }
}

/// A row that a change touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touched {
    /// Its table.
    pub kind: Kind,
    /// Its key.
    pub id: Uuid,
    /// How.
    pub change: RowChange,
}

/// How a row was touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowChange {
    /// It is new.
    Inserted,
    /// It differs.
    Updated,
    /// It is gone.
    Removed,
}

/// Writes rows inside a change. It sees what the change wrote so far.
pub struct Writer<'change> {
    pub(crate) db: &'change Connection,
}

impl Writer<'_> {
    /// A record as it stands now.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when it cannot be read.
    pub fn get<R: Stored>(&self, id: R::Id) -> Result<Option<R>, StoreError> {
        row::get(self.db, id.uuid())
    }

    /// Writes a new record.
    ///
    /// # Errors
    /// The schema's refusals.
    pub fn insert<R: Stored>(&self, record: &R) -> Result<(), StoreError> {
        row::insert(self.db, record)
    }

    /// Writes a record that exists; tells whether it did.
    ///
    /// # Errors
    /// The schema's refusals.
    pub fn update<R: Stored>(&self, record: &R) -> Result<bool, StoreError> {
        row::update(self.db, record)
    }

    /// Removes a record; tells whether there was one.
    ///
    /// # Errors
    /// [`StoreError::StillReferenced`] when something else needs it.
    pub fn remove<R: Stored>(&self, id: R::Id) -> Result<bool, StoreError> {
        row::remove::<R>(self.db, id.uuid())
    }
}

impl ForumFile {
    /// Does some work as one recorded change, all or nothing. The work answers its result and the facts for the
    /// history, as JSON.
    ///
    /// # Errors
    /// What the work answers, or what the file refuses; nothing is left behind then.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        entry: NewEntry,
        work: impl FnOnce(&Writer<'_>) -> Result<(T, String), E>,
    ) -> Result<Recorded<T>, E> {
        self.record(entry, |db| work(&Writer { db }))
    }

    pub(crate) fn record<T, E: From<StoreError>>(
        &mut self,
        entry: NewEntry,
        work: impl FnOnce(&Connection) -> Result<(T, String), E>,
    ) -> Result<Recorded<T>, E> {
        self.require_writable()?;
        let change = self.db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let mut recorder = watch(&change)?;
        let (result, facts) = work(&change)?;
        let mut changeset = Vec::new();
        recorder.changeset_strm(&mut changeset).map_err(StoreError::from)?;
        drop(recorder);
        let touched = touched_rows(&changeset)?;
        if touched.is_empty() {
            return Ok(Recorded { result, position: None, touched });
        }
        let position = history::add(&change, &entry, &facts, SCHEMA_VERSION, ZONE_DATA, &changeset, &touched)?;
        change.commit().map_err(StoreError::from)?;
        Ok(Recorded { result, position: Some(position), touched })
    }

    /// Does some work to see what would come of it. Everything is as before when the rehearsal is over.
    ///
    /// # Errors
    /// What the work answers, or what the file refuses.
    pub fn rehearse<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<Rehearsal<'_, T>, E> {
        self.require_writable()?;
        let change = self.db.unchecked_transaction().map_err(StoreError::from)?;
        let mut recorder = watch(&change)?;
        let result = work(&Writer { db: &change })?;
        let mut changeset = Vec::new();
        recorder.changeset_strm(&mut changeset).map_err(StoreError::from)?;
        drop(recorder);
        Ok(Rehearsal { file: self, _change: change, result, touched: touched_rows(&changeset)? })
    }

    /// Brings a plan up to date with the rows a change touched.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when a row cannot be read.
    pub fn refresh(&self, plan: &mut Plan, touched: &[Touched]) -> Result<(), StoreError> {
        for row in touched {
            let table = TABLES.iter().find(|table| table.kind == row.kind);
            if let Some(table) = table {
                (table.refresh)(&self.db, plan, row.id)?;
            }
        }
        Ok(())
    }
}

/// Watches every table but the history itself.
fn watch(db: &Connection) -> Result<Session<'_>, StoreError> {
    let mut recorder = Session::new(db)?;
    recorder.table_filter(Some(|table: &str| !history::is_part(table)));
    recorder.attach(None::<&str>)?;
    Ok(recorder)
}

/// Calls `visit` for every row of a changeset.
pub fn each_row(
    changeset: &[u8],
    mut visit: impl FnMut(&ChangesetItem) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if changeset.is_empty() {
        return Ok(());
    }
    let mut input = changeset;
    let input: &mut dyn std::io::Read = &mut input;
    let mut rows = ChangesetIter::start_strm(&input)?;
    while let Some(row) = rows.next()? {
        visit(row)?;
    }
    Ok(())
}

fn touched_rows(changeset: &[u8]) -> Result<Vec<Touched>, StoreError> {
    let mut touched = Vec::new();
    each_row(changeset, |row| {
        touched.push(touched_row(row)?);
        Ok(())
    })?;
    Ok(touched)
}

/// The table, key and kind of one change. Every table's key is its first column.
pub fn touched_row(row: &ChangesetItem) -> Result<Touched, StoreError> {
    let operation = row.op()?;
    let kind = Kind::from_word(operation.table_name()).ok_or(StoreError::Foreign)?;
    let (change, key) = match operation.code() {
        Action::SQLITE_INSERT => (RowChange::Inserted, row.new_value(0)?),
        Action::SQLITE_DELETE => (RowChange::Removed, row.old_value(0)?),
        _ => (RowChange::Updated, row.old_value(0)?),
    };
    let ValueRef::Blob(key) = key else { return Err(StoreError::Foreign) };
    let id = Uuid::from_slice(key).map_err(|_| StoreError::Foreign)?;
    Ok(Touched { kind, id, change })
}
