//! What can go wrong with a forum file, told apart so that each gets its own sentence.

use crate::lock::Holder;
use rusqlite::ErrorCode;
use std::io;

/// Why the store did not do what was asked. Nothing was written in any of these cases.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// A link, folder, device or a file with a second name: not safe to write to.
    #[error("not a plain file")]
    NotAPlainFile,
    /// It lies on a network drive, whose locks cannot be trusted.
    #[error("on a network drive")]
    NetworkDrive,
    /// A file of no bytes: often a copy that never arrived.
    #[error("the file is empty")]
    Empty,
    /// Shorter than it says itself.
    #[error("the file is cut short")]
    Incomplete,
    /// Not a forum file, or one with things in it that Attaché did not put there.
    #[error("not a forum file")]
    Foreign,
    /// Made by a newer Attaché.
    #[error("made by a newer version")]
    NewerVersion,
    /// A forum file whose contents contradict themselves.
    #[error("the file is damaged")]
    Damaged,
    /// Someone has it open.
    #[error("open elsewhere by {}", .0.who)]
    HeldElsewhere(Holder),
    /// It may be looked at but not changed.
    #[error("the file is read-only")]
    ReadOnly,
    /// A file of that name is there already.
    #[error("a file of that name exists")]
    Exists,
    /// Another file was put in its place while it was open.
    #[error("the file was moved or replaced while it was open")]
    Replaced,
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The schema's own refusal of a second firm booking.
    #[error("the space is firmly booked at that time")]
    SpaceDoubleBooked,
    /// The schema's own refusal of two stays of strangers in one hotel room.
    #[error("the hotel room is taken on one of these nights")]
    RoomTaken,
    /// The schema's own refusal of a space that would be a part of itself.
    #[error("a space would be inside itself")]
    SpaceInsideItself,
    /// Something else still refers to what was to be removed, or it refers to something that is gone.
    #[error("something else refers to it")]
    StillReferenced,
    /// The same pair is there already.
    #[error("it is there already")]
    AlreadyThere,
    /// A value the schema refuses, such as a text that is too long.
    #[error("a value is outside its limits")]
    OutsideLimits,
    /// Later changes stand in the way of an undo; their positions in the history.
    #[error("later changes stand in the way")]
    LaterChanges(Vec<i64>),
    /// The contents of a change were purged, so it cannot be taken back or made again.
    #[error("the contents of the change were purged")]
    Purged,
    /// Anything else: a fault, not a refusal.
    #[error("{doing}")]
    Broken {
        /// What was being done.
        doing: &'static str,
        /// Why it failed, for the log; may contain values, so it is not for the screen.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

impl StoreError {
    /// A fault while doing something.
    pub fn broken(doing: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::StorageFull => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Broken { doing, source: Box::new(source) },
        }
    }
}

impl StoreError {
    /// The number SQLite gave a fault, which says what kind it was and nothing of what the file holds.
    pub fn code(&self) -> Option<i32> {
        let Self::Broken { source, .. } = self else { return None };
        let error = source.downcast_ref::<rusqlite::Error>().and_then(failure);
        error.map(|error| error.extended_code)
    }

    /// The same, as it is to be understood while a file is opened: every statement asked then is fixed text that a
    /// sound file answers, so one that SQLite cannot make sense of has met a damaged schema.
    pub(crate) fn while_opening(self) -> Self {
        let Self::Broken { source, .. } = &self else { return self };
        let error = source.downcast_ref::<rusqlite::Error>().and_then(failure).map(|error| error.code);
        if error == Some(ErrorCode::Unknown) { Self::Damaged } else { self }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        refused(&error)
            .unwrap_or_else(|| Self::Broken { doing: "reading or writing the forum file", source: Box::new(error) })
    }
}

/// What SQLite said, also of a statement it could not make sense of.
fn failure(error: &rusqlite::Error) -> Option<&rusqlite::ffi::Error> {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) | rusqlite::Error::SqlInputError { error: failure, .. } => {
            Some(failure)
        }
        _ => None,
    }
}

/// The failures of SQLite that mean something to a person.
fn refused(error: &rusqlite::Error) -> Option<StoreError> {
    let (failure, text) = match error {
        rusqlite::Error::SqliteFailure(failure, text) => (failure, text),
        // A value is not of the type its column has: nothing this program wrote.
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::Utf8Error(..) => return Some(StoreError::Damaged),
        _ => return None,
    };
    match failure.code {
        ErrorCode::ConstraintViolation => constraint(failure.extended_code, text.as_deref().unwrap_or_default()),
        ErrorCode::DiskFull => Some(StoreError::DiskFull),
        ErrorCode::ReadOnly => Some(StoreError::ReadOnly),
        ErrorCode::NotADatabase => Some(StoreError::Foreign),
        ErrorCode::DatabaseCorrupt => Some(StoreError::Damaged),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Some(StoreError::HeldElsewhere(Holder::unknown())),
        _ => None,
    }
}

fn constraint(extended: i32, text: &str) -> Option<StoreError> {
    use rusqlite::ffi;
    match extended {
        ffi::SQLITE_CONSTRAINT_TRIGGER if text.contains("SPACE_DOUBLE_BOOKED") => Some(StoreError::SpaceDoubleBooked),
        ffi::SQLITE_CONSTRAINT_TRIGGER if text.contains("ROOM_TAKEN") => Some(StoreError::RoomTaken),
        ffi::SQLITE_CONSTRAINT_TRIGGER if text.contains("SPACE_INSIDE_ITSELF") => Some(StoreError::SpaceInsideItself),
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(StoreError::StillReferenced),
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => Some(StoreError::AlreadyThere),
        ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_NOTNULL => Some(StoreError::OutsideLimits),
        _ => None,
    }
}
