//! Opening, making and holding a forum file.

use crate::error::StoreError;
use crate::header::{self, APPLICATION_ID};
use crate::lock::{Holder, Lock};
use crate::migrations;
use crate::network_drive::refuse_network_drive;
use crate::settings;
use crate::tables::read_plan;
use attache_domain::plan::Plan;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Whether a file may be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// This program holds it.
    Writing,
    /// It may only be looked at.
    ReadOnly,
}

/// An open forum file.
pub struct ForumFile {
    pub(crate) db: Connection,
    path: PathBuf,
    access: Access,
    identity: Identity,
    /// A purge waits for room on the disk to rebuild the file.
    pub(crate) purge_is_unfinished: bool,
    /// Held for as long as the file is open; last, so that the connection closes first.
    _lock: Option<Lock>,
}

impl ForumFile {
    /// Opens a file to work on it. A file in a place where nothing can be written is opened read-only.
    ///
    /// The sequence: look at the outside, take the lock, look at the first bytes, let SQLite recover what a crash
    /// left, check that everything inside is ours and whole, bring an older file up to date after putting a copy
    /// aside. Whatever is refused is left untouched.
    ///
    /// # Errors
    /// The variant of [`StoreError`] that says what is wrong.
    pub fn open(path: &Path, me: &Holder) -> Result<Self, StoreError> {
        header::examine(path)?;
        refuse_network_drive(path)?;
        match Lock::take(path, me) {
            Ok(lock) => Self::open_locked(path, lock).map_err(StoreError::while_opening),
            Err(StoreError::ReadOnly) => Self::open_read_only(path),
            Err(error) => Err(error),
        }
    }

    /// Opens a file in spite of the lock another machine left, after a person said that nobody is at work there. Who
    /// left it did not let go properly, so the file is checked as after a crash.
    ///
    /// # Errors
    /// As [`ForumFile::open`].
    pub fn take_over(path: &Path, me: &Holder) -> Result<Self, StoreError> {
        header::examine(path)?;
        refuse_network_drive(path)?;
        Self::open_locked(path, Lock::take_over(path, me)?).map_err(StoreError::while_opening)
    }

    /// Opens a file that nobody will change meanwhile, only to look at it.
    ///
    /// # Errors
    /// As [`ForumFile::open`].
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        header::examine(path)?;
        let db = settings::connect(path, false).map_err(StoreError::while_opening)?;
        examine_inside(&db).map_err(StoreError::while_opening)?;
        if migrations::version(&db)? != migrations::SCHEMA_VERSION {
            return Err(StoreError::ReadOnly);
        }
        let (access, identity) = (Access::ReadOnly, Identity::of(path)?);
        let purge_is_unfinished = crate::purge::is_unfinished(&db)?;
        Ok(Self { db, path: path.to_owned(), access, identity, purge_is_unfinished, _lock: None })
    }

    /// Makes a new file. It appears under its name only when `found` has filled it; until then there is nothing.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the name is taken, or whatever `found` answers.
    pub fn create<E: From<StoreError>>(
        path: &Path,
        me: &Holder,
        found: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<Self, E> {
        if path.symlink_metadata().is_ok() {
            return Err(StoreError::Exists.into());
        }
        let growing = crate::copies::temporary_name(path);
        let made = make_empty(&growing).map_err(E::from).and_then(|()| {
            let mut file = Self::open(&growing, me)?;
            found(&mut file)
        });
        let placed = made.and_then(|()| crate::copies::put_in_place(&growing, path).map_err(E::from));
        if placed.is_err() {
            let _ = std::fs::remove_file(&growing);
        }
        placed?;
        Ok(Self::open(path, me)?)
    }

    /// Everything the file says.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when a value cannot be read.
    pub fn read_plan(&self) -> Result<Plan, StoreError> {
        read_plan(&self.db)
    }

    /// Whether it may be changed.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Checks everything that can be checked: every page, every index, every reference, that no space is firmly
    /// booked twice, and that every value is the one the history says was written.
    ///
    /// # Errors
    /// [`StoreError::Damaged`].
    pub fn check_thoroughly(&self) -> Result<(), StoreError> {
        examine_thoroughly(&self.db)?;
        if crate::replay::agrees_with_history(&self.db)? { Ok(()) } else { Err(StoreError::Damaged) }
    }

    /// Refuses to write into a file that was moved away or replaced since it was opened.
    pub(crate) fn require_writable(&self) -> Result<(), StoreError> {
        if self.access == Access::ReadOnly {
            return Err(StoreError::ReadOnly);
        }
        match Identity::of(&self.path) {
            Ok(now) if now == self.identity => Ok(()),
            _ => Err(StoreError::Replaced),
        }
    }

    fn open_locked(path: &Path, mut lock: Lock) -> Result<Self, StoreError> {
        let mut db = match settings::connect(path, true) {
            Err(StoreError::ReadOnly) => return Self::open_read_only(path),
            other => other?,
        };
        examine_inside(&db)?;
        if lock.after_crash {
            examine_thoroughly(&db)?;
        }
        settings::for_writing(&db)?;
        match db.execute_batch("BEGIN EXCLUSIVE; COMMIT") {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly) => {
                drop(db);
                return Self::open_read_only(path);
            }
            other => other?,
        }
        if migrations::version(&db)? < migrations::SCHEMA_VERSION {
            crate::copies::put_aside(&db, path)?;
            migrations::migrate(&mut db)?;
        }
        let purge_is_unfinished = crate::purge::finish_if_begun(&db)?;
        lock.found_sound();
        Ok(Self {
            db,
            path: path.to_owned(),
            access: Access::Writing,
            identity: Identity::of(path)?,
            purge_is_unfinished,
            _lock: Some(lock),
        })
    }
}

/// Makes a file with the tables and nothing in them.
fn make_empty(path: &Path) -> Result<(), StoreError> {
    crate::copies::create_private(path).map_err(StoreError::broken("making the forum file"))?;
    let mut db = settings::connect(path, true)?;
    db.pragma_update(None, "page_size", 4096)?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    settings::for_writing(&db)?;
    migrations::migrate(&mut db)
}

/// What every opening checks: the pages, and that the schema is ours.
fn examine_inside(db: &Connection) -> Result<(), StoreError> {
    require_sound_pages(db)?;
    migrations::check_schema(db)
}

/// Refuses a file whose pages contradict themselves.
pub(crate) fn require_sound_pages(db: &Connection) -> Result<(), StoreError> {
    let said: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

fn examine_thoroughly(db: &Connection) -> Result<(), StoreError> {
    let said: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let dangling = db.prepare("PRAGMA foreign_key_check")?.exists([])?;
    let overlapping = db.prepare(include_str!("overlapping_bookings.sql"))?.exists([])?;
    let strangers = db.prepare(include_str!("strangers_in_room.sql"))?.exists([])?;
    if said == "ok" && !dangling && !overlapping && !strangers { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Which file on which disk a name led to.
#[derive(Debug, PartialEq, Eq)]
struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(path: &Path) -> Result<Self, StoreError> {
        use std::os::unix::fs::MetadataExt;
        let facts = std::fs::metadata(path).map_err(StoreError::broken("looking at the file"))?;
        Ok(Self(facts.dev(), facts.ino()))
    }

    /// Where an open file can be neither moved nor replaced there is nothing to compare.
    #[cfg(not(unix))]
    fn of(_path: &Path) -> Result<Self, StoreError> {
        Ok(Self(0, 0))
    }
}
