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
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, invert_strm};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
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
/// confirmed bookings that a changeset moves therefore stand aside, unconfirmed, and the stays, cancelled, until all are in
/// their places; then each is what it was, and judged.
pub(crate) fn apply(db: &Connection, changeset: &[u8]) -> Result<(), StoreError> {
    let aside = standing_aside(db, changeset)?;
    for row in &aside {
        row.set(db, row.table.aside())?;
    }
    let mut input = changeset;
    let stop = |_: ConflictType, _: &ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    db.apply_strm(&mut input, None::<fn(&str) -> bool>, stop).map_err(as_in_the_way)?;
    aside.iter().try_for_each(|row| row.set(db, &row.status)).map_err(as_in_the_way)
}

/// A table whose rows the schema holds against each other.
#[derive(Clone, Copy)]
enum Judged {
    RoomBooking,
    Stay,
}

impl Judged {
    fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::RoomBooking => Some(Self::RoomBooking),
            Kind::Stay => Some(Self::Stay),
            _ => None,
        }
    }

    /// Which column says how firm a row is; the same in every version of the schema.
    fn status_column(self) -> usize {
        4
    }

    /// The status in which a row is in nobody's way.
    fn aside(self) -> &'static str {
        match self {
            Self::RoomBooking => "hold",
            Self::Stay => "cancelled",
        }
    }

    /// How firm a row is that may be in another's way; nothing for one that is in nobody's.
    fn firm(self, db: &Connection, id: &[u8; 16]) -> rusqlite::Result<Option<String>> {
        let sql = match self {
            Self::RoomBooking => "SELECT status FROM room_booking WHERE id = ?1 AND status = 'confirmed'",
            Self::Stay => "SELECT status FROM stay WHERE id = ?1 AND status NOT IN ('cancelled', 'no_show')",
        };
        db.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()
    }
}

/// A row that stands aside, and what it is otherwise.
struct Aside {
    table: Judged,
    id: [u8; 16],
    status: String,
}

impl Aside {
    fn set(&self, db: &Connection, status: &str) -> rusqlite::Result<()> {
        let sql = match self.table {
            Judged::RoomBooking => "UPDATE room_booking SET status = ?1 WHERE id = ?2",
            Judged::Stay => "UPDATE stay SET status = ?1 WHERE id = ?2",
        };
        db.prepare_cached(sql)?.execute((status, self.id)).map(|_| ())
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

/// The rows that a changeset moves and leaves as firm as they are; it holds only what is edited, and the status is not.
fn standing_aside(db: &Connection, changeset: &[u8]) -> Result<Vec<Aside>, StoreError> {
    let mut moved = Vec::new();
    each_row(changeset, |row| {
        let touched = touched_row(row)?;
        let table = Judged::of(touched.kind).filter(|_| touched.change == RowChange::Updated);
        if let Some(table) = table.filter(|table| row.new_value(table.status_column()).is_err()) {
            moved.push((table, *touched.id.as_bytes()));
        }
        Ok(())
    })?;
    let mut aside = Vec::new();
    for (table, id) in moved {
        aside.extend(table.firm(db, &id)?.map(|status| Aside { table, id, status }));
    }
    Ok(aside)
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
