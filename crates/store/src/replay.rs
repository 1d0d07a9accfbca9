//! Checking what a file says against what its history says.
//!
//! A plain SQLite file carries no checksums: a bit that turned over in the middle of a name still makes a name. But
//! every value was written twice, into its table and into the history, so doing the whole history again, in memory,
//! must lead to the same tables. It takes as long as the history is, so it is done when someone asks for a check.
//!
//! A purge takes contents out of the history, and what lies before it can no longer be done again. Then the check goes the
//! other way: what was done since the last purge is taken back in a copy, newest first, which works only if every value
//! written since is still the one the history says. Of values older than the purge nothing is claimed.

use crate::error::StoreError;
use crate::file::ForumFile;
use crate::migrations;
use crate::tables::{self, TABLES};
use crate::undo;
use attache_domain::plan::Plan;
use rusqlite::Connection;
use rusqlite::backup::Backup;
use rusqlite::session::invert_strm;
use std::time::Duration;

/// Whether the tables hold what the history says they should.
pub fn agrees_with_history(db: &Connection) -> Result<bool, StoreError> {
    let purged: Option<i64> =
        db.query_row("SELECT MAX(position) FROM history WHERE length(changeset) = 0", [], |row| row.get(0))?;
    match purged {
        None => agrees_from_the_beginning(db),
        Some(position) => agrees_since(db, position),
    }
}

/// Whether everything that was done after a position can be taken back.
fn agrees_since(db: &Connection, position: i64) -> Result<bool, StoreError> {
    Ok(taken_back(db, position)?.is_some())
}

/// A copy in memory in which everything that was done after a position is taken back, newest first; nothing where that
/// cannot be done: contents were purged since, or a value is not the one the history says.
fn taken_back(db: &Connection, position: i64) -> Result<Option<Connection>, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    Backup::new(db, &mut copy)?.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None)?;
    let mut statement = db.prepare("SELECT changeset FROM history WHERE position > ?1 ORDER BY position DESC")?;
    let mut entries = statement.query([position])?;
    while let Some(entry) = entries.next()? {
        let changeset: Vec<u8> = entry.get(0)?;
        let mut inverse = Vec::new();
        let inverted = !changeset.is_empty() && invert_strm(&mut changeset.as_slice(), &mut inverse).is_ok();
        if !inverted || undo::apply(&copy, &inverse).is_err() {
            return Ok(None);
        }
    }
    drop(entries);
    drop(statement);
    Ok(Some(copy))
}

impl ForumFile {
    /// The plan as it was after the change at a position; nothing where the history does not tell it any more, because
    /// contents were purged since.
    ///
    /// It is worked out in a copy in memory and takes as long as everything since then took to do.
    ///
    /// # Errors
    /// What the file refuses.
    pub fn plan_at(&self, position: i64) -> Result<Option<Plan>, StoreError> {
        taken_back(&self.db, position)?.map(|then| tables::read_plan(&then)).transpose()
    }
}

const PAGES_AT_ONCE: i32 = 1_000;

fn agrees_from_the_beginning(db: &Connection) -> Result<bool, StoreError> {
    let mut again = Connection::open_in_memory()?;
    let mut statement = db.prepare("SELECT schema, changeset FROM history ORDER BY position")?;
    let mut entries = statement.query([])?;
    while let Some(entry) = entries.next()? {
        // What an entry was recorded against, it is done again against; migrations did the rest then and do it now.
        migrations::bring_to(&mut again, entry.get(0)?)?;
        let changeset: Vec<u8> = entry.get(1)?;
        if undo::apply(&again, &changeset).is_err() {
            return Ok(false);
        }
    }
    migrations::migrate(&mut again)?;
    for table in TABLES {
        if !same_rows(db, &again, table.kind.word())? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn same_rows(one: &Connection, other: &Connection, table: &'static str) -> Result<bool, StoreError> {
    let sql = format!("SELECT * FROM {table} ORDER BY id");
    let (mut one, mut other) = (one.prepare(&sql)?, other.prepare(&sql)?);
    let columns = one.column_count();
    let (mut ones, mut others) = (one.query([])?, other.query([])?);
    loop {
        match (ones.next()?, others.next()?) {
            (None, None) => return Ok(true),
            (Some(one), Some(other)) => {
                for column in 0..columns {
                    if one.get_ref(column)? != other.get_ref(column)? {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}
