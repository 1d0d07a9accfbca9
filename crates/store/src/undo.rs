//! Taking a change back, and making it again.
//!
//! A change is taken back by applying the inverse of its changeset, as a recorded change of its own, so the history
//! only ever grows. When rows are no longer as the change left them, nothing is applied and the later changes that
//! stand in the way are named.

use crate::changes::{NewEntry, Recorded, RowChange, each_row, touched_row};
use crate::error::StoreError;
use crate::file::ForumFile;
use crate::row;
use attache_domain::forum::Kind;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, invert_strm};
use rusqlite::types::ValueRef;
use std::collections::BTreeSet;

impl ForumFile {
    /// Takes a change back.
    ///
    /// # Errors
    /// [`StoreError::LaterChanges`] naming what stands in the way; [`StoreError::Purged`].
    pub fn take_back(&mut self, position: i64, entry: NewEntry) -> Result<Recorded<()>, StoreError> {
        let forward = self.contents(position)?;
        let mut inverse = Vec::new();
        invert_strm(&mut forward.as_slice(), &mut inverse)?;
        self.replay(position, &forward, inverse, entry)
    }

    /// Makes a change again that was taken back.
    ///
    /// # Errors
    /// [`StoreError::LaterChanges`] naming what stands in the way; [`StoreError::Purged`].
    pub fn make_again(&mut self, position: i64, entry: NewEntry) -> Result<Recorded<()>, StoreError> {
        let forward = self.contents(position)?;
        self.replay(position, &forward, forward.clone(), entry)
    }

    /// The changeset of a change that still has one.
    fn contents(&self, position: i64) -> Result<Vec<u8>, StoreError> {
        let changeset = self.changeset(position)?.ok_or(StoreError::Missing)?;
        if changeset.is_empty() { Err(StoreError::Purged) } else { Ok(changeset) }
    }

    fn replay(
        &mut self,
        position: i64,
        forward: &[u8],
        changeset: Vec<u8>,
        entry: NewEntry,
    ) -> Result<Recorded<()>, StoreError> {
        let facts = self.entry(position)?.map(|entry| entry.facts).unwrap_or_default();
        match self.record(entry, |db| apply(db, &changeset).map(|()| ((), facts))) {
            Err(StoreError::LaterChanges(_)) => Err(self.in_the_way(position, forward)?),
            other => other,
        }
    }

    /// What holds after `position` and touched the same rows; failing that, what mentions a row it made or removed;
    /// failing that, what is about the same things (such as the same room); failing that, all of it. Where a purge came
    /// in between and nothing is found, it was the purge.
    fn in_the_way(&self, position: i64, forward: &[u8]) -> Result<StoreError, StoreError> {
        let ours = Mentions::of(&self.db, forward)?;
        let later = self.in_force_after(position)?;
        let (mut theirs, mut was_purged) = (Vec::new(), false);
        for other in later {
            let changeset = self.changeset(other)?.unwrap_or_default();
            was_purged = was_purged || changeset.is_empty();
            if !changeset.is_empty() {
                theirs.push((other, Mentions::of(&self.db, &changeset)?));
            }
        }
        let tests: [fn(&Mentions, &Mentions) -> bool; 3] = [
            |ours, theirs| !ours.rows.is_disjoint(&theirs.rows),
            |ours, theirs| !ours.rows.is_disjoint(&theirs.mentioned),
            |ours, theirs| !ours.mentioned.is_disjoint(&theirs.mentioned),
        ];
        let found = tests.iter().map(|related| {
            theirs
                .iter()
                .filter(|(_, mentions)| related(&ours, mentions))
                .map(|(position, _)| *position)
                .collect::<Vec<_>>()
        });
        let related = found.into_iter().find(|positions| !positions.is_empty());
        Ok(match related {
            Some(positions) => StoreError::LaterChanges(positions),
            None if was_purged => StoreError::Purged,
            None => StoreError::LaterChanges(theirs.into_iter().map(|(position, _)| position).collect()),
        })
    }
}

/// Applies a changeset whole or not at all.
///
/// The schema looks at one row at a time, so where two bookings or two stays exchange rooms neither could go first. The
/// triggers therefore sleep until all rows are in their places; then each is judged.
pub(crate) fn apply(db: &Connection, changeset: &[u8]) -> Result<(), StoreError> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    let stop = |_: ConflictType, _: &ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    let mut input = changeset;
    let applied = db.apply_strm(&mut input, None::<fn(&str) -> bool>, stop);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true)?;
    applied.map_err(as_in_the_way)?;
    judge(db, changeset)
}

/// Lets the triggers look at every row a changeset leaves behind: one written as it is changes nothing and is judged.
fn judge(db: &Connection, changeset: &[u8]) -> Result<(), StoreError> {
    let mut left = Vec::new();
    each_row(changeset, |row| {
        let touched = touched_row(row)?;
        if touched.change != RowChange::Removed {
            left.extend(judged_by(touched.kind).map(|sql| (sql, *touched.id.as_bytes())));
        }
        Ok(())
    })?;
    for (sql, id) in left {
        db.prepare_cached(sql)?.execute([id]).map_err(as_in_the_way)?;
    }
    Ok(())
}

/// What lets the triggers of a table look at a row.
fn judged_by(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::RoomBooking => Some("UPDATE room_booking SET status = status WHERE id = ?1"),
        Kind::Stay => Some("UPDATE stay SET status = status WHERE id = ?1"),
        Kind::Space => Some("UPDATE space SET parent = parent WHERE id = ?1"),
        _ => None,
    }
}

/// A row that is not as expected aborts; a reference that would lead nowhere, and a room that is taken, are violations.
fn as_in_the_way(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::OperationAborted | rusqlite::ErrorCode::ConstraintViolation) => {
            StoreError::LaterChanges(Vec::new())
        }
        _ => error.into(),
    }
}

/// The rows a changeset touched and every id that stands in them, before, after or now. A changeset of an edited row
/// holds only what was edited: that a booking was given back, but not in which room.
#[derive(Default)]
struct Mentions {
    rows: BTreeSet<[u8; 16]>,
    mentioned: BTreeSet<[u8; 16]>,
}

impl Mentions {
    fn of(db: &Connection, changeset: &[u8]) -> Result<Self, StoreError> {
        let mut found = Self::default();
        each_row(changeset, |row| {
            let touched = touched_row(row)?;
            found.rows.insert(*touched.id.as_bytes());
            found.mentioned.extend(row::ids_in(db, touched.kind.word(), touched.id)?);
            for column in 0..row.op()?.number_of_columns() as usize {
                // A value that did not change, or that an insert or a delete does not have, is reported as an error.
                for value in [row.old_value(column), row.new_value(column)].into_iter().flatten() {
                    if let ValueRef::Blob(blob) = value
                        && let Ok(id) = blob.try_into()
                    {
                        found.mentioned.insert(id);
                    }
                }
            }
            Ok(())
        })?;
        Ok(found)
    }
}
