//! The settings every connection gets, in the order they must be given.

use crate::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// Versions before this one could lose a commit when two connections reset a log at once.
const OLDEST_SQLITE: i32 = 3_051_003;

/// Opens a connection that trusts nothing it finds in the file.
pub fn connect(path: &Path, writable: bool) -> Result<Connection, StoreError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::Broken { doing: "checking the SQLite version", source: rusqlite::version().into() });
    }
    let access = if writable { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
    let flags =
        access | OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let db = Connection::open_with_flags(real_name(path)?, flags)?;
    harden(&db)?;
    Ok(db)
}

/// The same file by way of its real folder. SQLite refuses a link anywhere on the way to a file; a link in the file's
/// own place is refused here too, but documents often lie below a folder that leads to another disk.
pub fn real_name(path: &Path) -> Result<PathBuf, StoreError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().map_err(StoreError::broken("finding the file's folder"))?;
    Ok(folder.join(path.file_name().unwrap_or_default()))
}

/// Makes a connection wary: no stored code runs functions, nothing can be attached, everything is checked.
pub fn harden(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(std::time::Duration::ZERO)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    db.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
    db.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10)?;
    db.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 100)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, 1 << 28)?;
    db.pragma_update(None, "mmap_size", 0)?;
    db.pragma_update(None, "cell_size_check", true)?;
    db.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// The settings of the one writer: nothing is acknowledged before it is on the disk, and nobody else gets in.
pub fn for_writing(db: &Connection) -> Result<(), StoreError> {
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    db.pragma_update(None, "journal_mode", "DELETE")?;
    db.pragma_update(None, "synchronous", "EXTRA")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "recursive_triggers", true)?;
    db.pragma_update(None, "secure_delete", true)?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}
