//! How a copy leaves the program: whole, checked, and under its name only when it is both.

use crate::error::StoreError;
use crate::file::{ForumFile, require_sound_pages};
use crate::header::{self, change_is_under_way};
use rusqlite::Connection;
use rusqlite::limits::Limit;
use std::fs::File;
use std::path::{Path, PathBuf};

/// A read-only look at a file somebody else holds, as it stood when the look was taken.
pub struct Look {
    /// The copy that is being looked at.
    pub file: ForumFile,
    /// Removes the copy; keep it for as long as the file is open.
    pub copy: CopyToRemove,
}

/// A copy that is removed when nobody needs it any more.
pub struct CopyToRemove(PathBuf);

impl Drop for CopyToRemove {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

impl ForumFile {
    /// Writes a compact copy under a new name, reads it back and checks it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the name is taken; [`StoreError::DiskFull`]; the copy is gone then.
    pub fn save_copy(&self, target: &Path) -> Result<(), StoreError> {
        copy_to(&self.db, target)
    }

    /// Looks at a file that another program may be writing to. The copy is taken between two of its changes.
    ///
    /// # Errors
    /// [`StoreError::HeldElsewhere`] when it is never quiet for long enough; otherwise as [`ForumFile::open`].
    pub fn look(path: &Path, copies: &Path) -> Result<Look, StoreError> {
        const TRIES: u32 = 40;
        header::examine(path)?;
        std::fs::create_dir_all(copies).map_err(StoreError::broken("making a place for the copy"))?;
        let copy = CopyToRemove(temporary_name(&copies.join("look.forum")));
        for _ in 0..TRIES {
            if copy_if_quiet(path, &copy.0)? {
                return Ok(Look { file: Self::open_read_only(&copy.0)?, copy });
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        Err(StoreError::HeldElsewhere(crate::lock::Holder::unknown()))
    }
}

/// Copies a file byte by byte; tells whether it stood still meanwhile. A writer has a journal beside the file for as
/// long as a change is under way, so no journal and no new date before and after mean that nothing happened between.
fn copy_if_quiet(path: &Path, place: &Path) -> Result<bool, StoreError> {
    let look = || std::fs::metadata(path).and_then(|facts| Ok((facts.modified()?, facts.len())));
    let doing = "copying the file to look at it";
    if change_is_under_way(path) {
        return Ok(false);
    }
    let before = look().map_err(StoreError::broken(doing))?;
    std::fs::copy(path, place).map_err(StoreError::broken(doing))?;
    let after = look().map_err(StoreError::broken(doing))?;
    Ok(before == after && !change_is_under_way(path))
}

/// Puts a copy beside the file before it is brought to a newer version.
pub fn put_aside(db: &Connection, path: &Path) -> Result<(), StoreError> {
    let version = crate::migrations::version(db)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let aside = (1..).map(|n| path.with_file_name(format!("{stem} (version {version}, copy {n}).forum")));
    let free = aside.into_iter().find(|name| name.symlink_metadata().is_err());
    copy_to(db, &free.ok_or(StoreError::Exists)?)
}

fn copy_to(db: &Connection, target: &Path) -> Result<(), StoreError> {
    if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists);
    }
    let growing = temporary_name(target);
    let copied = vacuum_into(db, &growing).and_then(|()| {
        header::examine(&growing)?;
        ForumFile::open_any_version(&growing)?;
        put_in_place(&growing, target)
    });
    if copied.is_err() {
        let _ = std::fs::remove_file(&growing);
    }
    copied
}

impl ForumFile {
    /// Checks a copy that may be of an older version.
    fn open_any_version(path: &Path) -> Result<(), StoreError> {
        require_sound_pages(&crate::settings::connect(path, false)?)
    }
}

/// SQLite attaches the copy for a moment, which is otherwise forbidden.
fn vacuum_into(db: &Connection, target: &Path) -> Result<(), StoreError> {
    let Some(name) = target.to_str() else { return Err(StoreError::NotAPlainFile) };
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let copied = db.execute("VACUUM INTO ?1", [name]);
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    copied?;
    Ok(())
}

/// A name in the same folder, so that renaming is one step, that no user would choose.
pub fn temporary_name(target: &Path) -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let unique = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    target.with_file_name(format!(".{name}.{unique}.part"))
}

/// Flushes a finished file and gives it its name, unless the name is taken.
pub fn put_in_place(growing: &Path, target: &Path) -> Result<(), StoreError> {
    let doing = "putting the file in place";
    File::open(growing).and_then(|file| file.sync_all()).map_err(StoreError::broken(doing))?;
    if std::fs::hard_link(growing, target).is_ok() {
        std::fs::remove_file(growing).map_err(StoreError::broken(doing))?;
    } else if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists);
    } else {
        // A stick's file system may know no second names; renaming is then the one step there is.
        std::fs::rename(growing, target).map_err(StoreError::broken(doing))?;
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).or(Ok(()))
}
