//! The list of everything that was done to a forum.

use crate::changes::{NewEntry, Touched};
use crate::error::StoreError;
use crate::file::ForumFile;
use attache_domain::forum::Kind;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What an entry stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// The forum was entered; this cannot be undone.
    Founding,
    /// Something was changed.
    Change,
    /// A change was taken back.
    Undo,
    /// A change was made again.
    Redo,
}

/// Whether a change is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// It is.
    Done,
    /// It was taken back.
    Undone,
}

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place in this file.
    pub position: i64,
    /// What it stands for.
    pub kind: EntryKind,
    /// The change an undo or a redo is about.
    pub about: Option<i64>,
    /// Whether it is in force.
    pub state: EntryState,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: String,
    /// The operation.
    pub op: String,
    /// What it was about, as JSON.
    pub facts: String,
    /// How many rows it touched.
    pub rows: i64,
    /// Its contents were purged, or it is a purge itself: it can neither be taken back nor made again.
    pub is_empty: bool,
}

impl ForumFile {
    /// Entries before a position, newest first.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn history(&self, before: Option<i64>, limit: i64) -> Result<Vec<Entry>, StoreError> {
        let mut statement = self.db.prepare_cached(include_str!("history/page.sql"))?;
        let rows = statement.query_map(params![before.unwrap_or(i64::MAX), limit], entry)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One entry.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn entry(&self, position: i64) -> Result<Option<Entry>, StoreError> {
        let entries = self.history(Some(position.saturating_add(1)), 1)?;
        Ok(entries.into_iter().find(|entry| entry.position == position))
    }

    /// The change that undo would take back.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn next_undo(&self) -> Result<Option<Entry>, StoreError> {
        self.one_entry(include_str!("history/next_undo.sql"))
    }

    /// The change that redo would make again: the one taken back last, as long as nothing new was done since.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn next_redo(&self) -> Result<Option<Entry>, StoreError> {
        self.one_entry(include_str!("history/next_redo.sql"))
    }

    /// For every row: where in the history it was changed last, and when. Neither ever goes down, undo or not.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn revisions(&self) -> Result<BTreeMap<Uuid, (i64, DateTime<Utc>)>, StoreError> {
        let mut statement = self.db.prepare_cached(include_str!("history/revisions.sql"))?;
        let rows = statement.query_map([], |row| {
            let id: [u8; 16] = row.get("row_id")?;
            Ok((Uuid::from_bytes(id), (row.get("latest")?, instant(row.get("at")?))))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The nouns an entry touched.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn nouns_of(&self, position: i64) -> Result<Vec<String>, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT DISTINCT noun FROM history_row WHERE position = ?1 ORDER BY noun")?;
        let rows = statement.query_map([position], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Rows of a noun that the history tells of and that are no longer there.
    ///
    /// # Errors
    /// [`StoreError::Broken`].
    pub fn removed(&self, noun: Kind) -> Result<Vec<Uuid>, StoreError> {
        let table = noun.word();
        let sql = format!(
            "SELECT DISTINCT row_id FROM history_row WHERE noun = ?1 AND row_id NOT IN (SELECT id FROM {table}) ORDER BY 1"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_map([table], |row| Ok(Uuid::from_bytes(row.get(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn changeset(&self, position: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT changeset FROM history WHERE position = ?1")?;
        Ok(statement.query_row([position], |row| row.get(0)).optional()?)
    }

    /// Positions of the changes in force after a position.
    pub(crate) fn in_force_after(&self, position: i64) -> Result<Vec<i64>, StoreError> {
        let mut statement = self.db.prepare_cached(include_str!("history/in_force_after.sql"))?;
        let rows = statement.query_map([position], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn one_entry(&self, sql: &str) -> Result<Option<Entry>, StoreError> {
        Ok(self.db.prepare_cached(sql)?.query_row([], entry).optional()?)
    }
}

/// Whether a table is the history itself, which is not recorded in the history.
pub fn is_part(table: &str) -> bool {
    matches!(table, "history" | "history_row")
}

/// Adds an entry, inside the transaction it tells of; answers its position.
pub fn add(
    db: &Connection,
    entry: &NewEntry,
    facts: &str,
    schema: u32,
    zone_data: &str,
    changeset: &[u8],
    touched: &[Touched],
) -> Result<i64, StoreError> {
    db.prepare_cached(include_str!("history/add.sql"))?.execute(params![
        entry.id.as_bytes(),
        word(entry.kind),
        entry.about,
        entry.at.timestamp(),
        entry.who,
        entry.op,
        facts,
        schema,
        zone_data,
        touched.len() as i64,
        changeset,
    ])?;
    let position = db.last_insert_rowid();
    let mut row =
        db.prepare_cached("INSERT OR IGNORE INTO history_row (row_id, position, noun) VALUES (?1, ?2, ?3)")?;
    for one in touched {
        row.execute(params![one.id.as_bytes(), position, one.kind.word()])?;
    }
    Ok(position)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let kind = match row.get_ref("kind")?.as_str()? {
        "founding" => EntryKind::Founding,
        "undo" => EntryKind::Undo,
        "redo" => EntryKind::Redo,
        _ => EntryKind::Change,
    };
    Ok(Entry {
        position: row.get("position")?,
        kind,
        about: row.get("about")?,
        state: if row.get("undone")? { EntryState::Undone } else { EntryState::Done },
        at: instant(row.get("at")?),
        who: row.get("who")?,
        op: row.get("op")?,
        facts: row.get("facts")?,
        rows: row.get("rows")?,
        is_empty: row.get("is_empty")?,
    })
}

fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

fn word(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Founding => "founding",
        EntryKind::Change => "change",
        EntryKind::Undo => "undo",
        EntryKind::Redo => "redo",
    }
}
