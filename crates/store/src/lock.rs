//! One program holds a forum file at a time.
//!
//! Beside `x.forum` lies `x.forum.lock` while it is open, locked by the operating system and saying who holds it. The
//! operating system lets go when a program dies, so a lock left by a crash on this machine is simply taken over. A
//! lock file left by *another* machine may belong to someone at work on a shared folder; a person must decide.

use crate::error::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// No holder's name and machine need more bytes than this.
const LONGEST: u64 = 4096;

/// Who holds a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The user's name.
    pub who: String,
    /// The machine's name.
    pub host: String,
    /// The process on that machine.
    pub process: u32,
    /// Since when, as that machine's clock had it; RFC 3339.
    pub since: String,
}

impl Holder {
    /// Somebody, as far as can be told.
    pub fn unknown() -> Self {
        Self { who: String::new(), host: String::new(), process: 0, since: String::new() }
    }

    fn to_text(&self) -> String {
        [&self.who, &self.host, &self.process.to_string(), &self.since].map(|part| part.replace('\n', " ")).join("\n")
    }

    fn from_text(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(str::to_owned);
        let (who, host) = (lines.next()?, lines.next()?);
        let process = lines.next()?.parse().ok()?;
        Some(Self { who, host, process, since: lines.next()? })
    }
}

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
    /// The last holder did not let go properly.
    pub after_crash: bool,
}

impl Lock {
    /// Takes the lock of a forum file.
    ///
    /// # Errors
    /// [`StoreError::HeldElsewhere`] when someone has it; [`StoreError::ReadOnly`] where no lock file can be made.
    pub fn take(forum: &Path, me: &Holder) -> Result<Self, StoreError> {
        let path = lock_path(forum);
        loop {
            let mut file = open_plain(&path)?;
            let mut text = String::new();
            let _ = (&mut file).take(LONGEST).read_to_string(&mut text);
            let left = Holder::from_text(&text);
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::HeldElsewhere(left.unwrap_or_else(Holder::unknown)));
                }
                Err(TryLockError::Error(error)) => return Err(StoreError::broken("locking the file")(error)),
            }
            // Between opening and locking, the last holder may have removed this very file; then begin again.
            if !same_file(&file, &path) {
                continue;
            }
            if let Some(other) = left.as_ref().filter(|holder| holder.host != me.host) {
                return Err(StoreError::HeldElsewhere(other.clone()));
            }
            write_holder(&mut file, me).map_err(StoreError::broken("writing the lock file"))?;
            return Ok(Self { file, path, after_crash: left.is_some() });
        }
    }

    /// Removes a lock another machine left, after a person said that nobody is at work there.
    ///
    /// # Errors
    /// [`StoreError::HeldElsewhere`] when someone on this machine holds it.
    pub fn break_foreign(forum: &Path) -> Result<(), StoreError> {
        let path = lock_path(forum);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(StoreError::broken("opening the lock file")(error)),
        };
        if file.try_lock().is_err() {
            return Err(StoreError::HeldElsewhere(Holder::unknown()));
        }
        std::fs::remove_file(&path).map_err(StoreError::broken("removing the lock file"))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

fn lock_path(forum: &Path) -> PathBuf {
    let mut name = forum.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

/// Opens the lock file itself, never what a link of that name leads to: it will be written over.
fn open_plain(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits() as i32);
    }
    if path.symlink_metadata().is_ok_and(|facts| !facts.is_file()) {
        return Err(StoreError::NotAPlainFile);
    }
    options.open(path).map_err(StoreError::broken("making the lock file"))
}

fn write_holder(file: &mut File, me: &Holder) -> std::io::Result<()> {
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    file.write_all(me.to_text().as_bytes())?;
    file.sync_all()
}

#[cfg(unix)]
fn same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(held), Ok(named)) = (file.metadata(), std::fs::metadata(path)) else { return false };
    (held.dev(), held.ino()) == (named.dev(), named.ino())
}

/// Where an open file cannot be removed, the name always leads to it.
#[cfg(not(unix))]
fn same_file(_file: &File, _path: &Path) -> bool {
    true
}
