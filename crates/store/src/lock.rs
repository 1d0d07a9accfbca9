//! One program holds a forum file at a time.
//!
//! Beside `x.forum` lies `x.forum.lock` while it is open, locked by the operating system and saying who holds it. The
//! operating system lets go when a program dies, so a lock left by a crash on this machine is simply taken over. A
//! lock file left by *another* machine may belong to someone at work on a shared folder; a person must decide.

use crate::error::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// No holder's name and machine need more bytes than this.
const LONGEST: u64 = 4096;

/// Letters of a name that are kept; four of them fit into [`LONGEST`] however many bytes each has.
const LONGEST_PART: usize = 250;

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
        let part = |text: &str| text.replace('\n', " ").chars().take(LONGEST_PART).collect::<String>();
        [&self.who, &self.host, &self.process.to_string(), &self.since].map(|text| part(text)).join("\n")
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
    /// The last holder did not let go properly, and what it left has not been found sound since.
    pub after_crash: bool,
}

impl Lock {
    /// Takes the lock of a forum file.
    ///
    /// # Errors
    /// [`StoreError::HeldElsewhere`] when someone has it; [`StoreError::ReadOnly`] where no lock file can be made.
    pub fn take(forum: &Path, me: &Holder) -> Result<Self, StoreError> {
        Self::take_from(forum, me, |other| other.host == me.host)
    }

    /// Takes the lock even if another machine left it, after a person said that nobody is at work there.
    ///
    /// # Errors
    /// [`StoreError::HeldElsewhere`] when someone on this machine holds it.
    pub fn take_over(forum: &Path, me: &Holder) -> Result<Self, StoreError> {
        Self::take_from(forum, me, |_| true)
    }

    fn take_from(forum: &Path, me: &Holder, may_replace: impl Fn(&Holder) -> bool) -> Result<Self, StoreError> {
        let path = lock_path(forum);
        loop {
            let (mut file, was_there) = open_plain(&path)?;
            let left = read_holder(&mut file);
            lock(&file, left.as_ref())?;
            // Between opening and locking, the last holder may have removed this very file; then begin again.
            if !same_file(&file, &path) {
                continue;
            }
            if let Some(other) = left.filter(|holder| !may_replace(holder)) {
                return Err(StoreError::HeldElsewhere(other));
            }
            write_holder(&mut file, me).map_err(StoreError::broken("writing the lock file"))?;
            return Ok(Self { file, path, after_crash: was_there || crate::header::change_is_under_way(forum) });
        }
    }

    /// The file was opened, with all checks there are if that was after a crash.
    pub fn found_sound(&mut self) {
        self.after_crash = false;
    }
}

impl Drop for Lock {
    /// Lets go. A lock that was left by a crash stays until the file was found sound, so that the next try is as wary.
    fn drop(&mut self) {
        if !self.after_crash {
            let _ = std::fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

/// Whether a program on this machine holds a forum file.
pub fn is_held(forum: &Path) -> bool {
    File::open(lock_path(forum)).is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

fn lock(file: &File, left: Option<&Holder>) -> Result<(), StoreError> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(StoreError::HeldElsewhere(left.cloned().unwrap_or_else(Holder::unknown))),
        Err(TryLockError::Error(error)) => Err(StoreError::broken("locking the file")(error)),
    }
}

fn lock_path(forum: &Path) -> PathBuf {
    let mut name = forum.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

/// Opens the lock file itself, never what a link of that name leads to: it will be written over. Tells whether it was
/// there before.
fn open_plain(path: &Path) -> Result<(File, bool), StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits() as i32);
    }
    let doing = "making the lock file";
    match path.symlink_metadata() {
        Ok(facts) if !facts.is_file() => Err(StoreError::NotAPlainFile),
        Ok(_) => match options.open(path) {
            Ok(file) => Ok((file, true)),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Err(read_of_another_user(path)),
            Err(error) if error.kind() == ErrorKind::NotFound => open_plain(path),
            Err(error) => Err(StoreError::broken(doing)(error)),
        },
        Err(_) => match options.create_new(true).open(path) {
            Ok(file) => Ok((file, false)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => open_plain(path),
            Err(error) => Err(StoreError::broken(doing)(error)),
        },
    }
}

/// Who holds a lock that may only be read; the file may then be looked at.
fn read_of_another_user(path: &Path) -> StoreError {
    let Ok(mut file) = File::open(path) else { return StoreError::ReadOnly };
    let left = read_holder(&mut file);
    lock(&file, left.as_ref()).err().unwrap_or(StoreError::ReadOnly)
}

fn read_holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    Holder::from_text(&text)
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
