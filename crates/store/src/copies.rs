//! How a copy leaves the program: whole, checked, and under its name only when it is both.

use crate::error::StoreError;
use crate::file::{ForumFile, require_sound_pages};
use crate::header::{self, change_is_under_way, journal_of};
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

    /// Looks at a file that another program may be writing to. The copy is taken between two of its changes; where a
    /// crash left a change half done and nobody is at work, the copy is brought back to what was before it.
    ///
    /// # Errors
    /// [`StoreError::HeldElsewhere`] when it is never quiet for long enough; otherwise as [`ForumFile::open`].
    pub fn look(path: &Path, copies: &Path) -> Result<Look, StoreError> {
        const TRIES: u32 = 40;
        header::examine(path)?;
        std::fs::create_dir_all(copies).map_err(StoreError::broken("making a place for the copy"))?;
        let copy = CopyToRemove(temporary_name(&copies.join("look.forum")));
        for _ in 0..TRIES {
            if copy_if_quiet(path, &copy.0)? || copy_and_roll_back(path, &copy.0)? {
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
    if change_is_under_way(path) {
        return Ok(false);
    }
    let before = stands(path).map_err(StoreError::broken(COPYING))?;
    copy_bytes(path, place).map_err(StoreError::broken(COPYING))?;
    let after = stands(path).map_err(StoreError::broken(COPYING))?;
    Ok(before == after && !change_is_under_way(path))
}

const COPYING: &str = "copying the file to look at it";

/// What changes when anybody writes into a file.
fn stands(path: &Path) -> std::io::Result<(std::time::SystemTime, u64)> {
    let facts = std::fs::metadata(path)?;
    Ok((facts.modified()?, facts.len()))
}

/// Copies a file that a crash left in the middle of a change, with its journal, and rolls the change back in the copy;
/// tells whether that was so. Nothing is copied while somebody works, here or, as far as the two files show it, on
/// another machine: file and journal would not belong together.
fn copy_and_roll_back(path: &Path, place: &Path) -> Result<bool, StoreError> {
    if crate::lock::is_held(path) || !change_is_under_way(path) {
        return Ok(false);
    }
    let (from, to) = (journal_of(path), journal_of(place));
    let both = || Some((stands(path).ok()?, stands(&from).ok()?));
    let before = both();
    copy_bytes(path, place).map_err(StoreError::broken(COPYING))?;
    let whole = copy_bytes(&from, &to).is_ok() && before.is_some() && both() == before;
    // The first thing SQLite does with such a file is to roll it back.
    let roll_back = || Ok(crate::settings::connect(place, true)?.execute_batch("BEGIN IMMEDIATE; COMMIT")?);
    let rolled_back = if whole { roll_back() } else { Ok(()) };
    let _ = std::fs::remove_file(to);
    rolled_back.map(|()| whole)
}

/// A new file that only its owner may read, as a forum and its documents hold what people told in confidence.
///
/// # Errors
/// What the system says; [`std::io::ErrorKind::AlreadyExists`] when the name is taken.
pub fn create_private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn copy_bytes(from: &Path, to: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::io::copy(&mut File::open(from)?, &mut create_private(to)?)?;
    Ok(())
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
    let target = crate::settings::real_name(target)?;
    let Some(name) = target.to_str() else { return Err(StoreError::NotAPlainFile) };
    // SQLite fills a file of no bytes that is there, and so keeps who may read it.
    create_private(&target).map_err(StoreError::broken("making the copy"))?;
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
    rename_if_free(growing, target).map_err(StoreError::broken(doing))?;
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    flush_folder(folder).map_err(StoreError::broken(doing))
}

/// One step, so that there is never a file with two names or none.
#[cfg(target_os = "linux")]
fn rename_if_free(growing: &Path, target: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, growing, CWD, target, RenameFlags::NOREPLACE) {
        // A stick's file system may not know this kind of renaming.
        Err(Errno::INVAL | Errno::NOSYS) => rename_after_looking(growing, target),
        other => Ok(other?),
    }
}

#[cfg(not(target_os = "linux"))]
fn rename_if_free(growing: &Path, target: &Path) -> std::io::Result<()> {
    rename_after_looking(growing, target)
}

fn rename_after_looking(growing: &Path, target: &Path) -> std::io::Result<()> {
    if target.symlink_metadata().is_ok() {
        return Err(std::io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(growing, target)
}

/// A new name is on the disk when its folder is.
#[cfg(unix)]
fn flush_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Where folders cannot be opened, the system flushes names by itself.
#[cfg(not(unix))]
fn flush_folder(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}
