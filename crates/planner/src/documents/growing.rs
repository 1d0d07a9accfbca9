//! The files of one export while they are written: out of sight, and then all there at once.

use crate::commands::Answer;
use crate::refusal::Refusal;
use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// Where the files of an older export are kept until all new ones are in place. Documents have an ending, so none of
/// them is called so.
const OLDER: &str = "older";
/// What the hidden folders of all exports are called.
const HIDDEN: (&str, &str) = (".attache-", ".part");
/// A file in a hidden folder that is locked for as long as somebody writes there, however that ends.
const WRITER: &str = "writer";

/// A hidden folder inside the chosen one, in which the files grow. Dropped before they are put in place, it goes, and
/// with it the folders that were made for it.
pub struct Growing {
    folder: PathBuf,
    hidden: PathBuf,
    /// Holds the lock of [`WRITER`].
    writer: Option<File>,
    /// Folders that were not there before, the innermost first.
    made: Vec<PathBuf>,
    names: Vec<OsString>,
}

impl Growing {
    /// Makes the folder, if it is not there, and the hidden one in it. What an export that was killed has left there goes.
    pub fn inside(folder: &Path) -> Answer<Self> {
        let missing = folder.ancestors().filter(|ancestor| !ancestor.as_os_str().is_empty());
        let made = missing.take_while(|ancestor| ancestor.symlink_metadata().is_err()).map(Path::to_owned).collect();
        let mut growing =
            Self { folder: folder.to_owned(), hidden: PathBuf::new(), writer: None, made, names: Vec::new() };
        let hidden = fs::create_dir_all(folder).and_then(|()| {
            clear_abandoned(folder);
            make_hidden(folder)
        });
        growing.hidden = hidden.map_err(|error| growing.refused(&error))?;
        growing.writer = Some(lock(&growing.hidden).map_err(|error| growing.refused(&error))?);
        Ok(growing)
    }

    /// Writes a file whole, readable by its owner only.
    pub fn write(&mut self, name: &str, bytes: &[u8]) -> Answer<()> {
        let written = attache_store::create_private(&self.hidden.join(name)).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|error| self.refused(&error))?;
        self.names.push(name.into());
        Ok(())
    }

    /// Packs what was written so far, and an index, into one archive that takes its place. What is packed has no time of its
    /// own, so that the same files give the same archive.
    pub fn pack(&mut self, archive: &str, index: (&str, &str)) -> Answer<()> {
        let packed = self.packed(archive, index);
        packed.map_err(|error| self.refused(&error))?;
        self.names = vec![archive.into()];
        Ok(())
    }

    fn packed(&self, archive: &str, (index, said): (&str, &str)) -> io::Result<()> {
        let mut zip = ZipWriter::new(attache_store::create_private(&self.hidden.join(archive))?);
        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        zip.start_file(index, options)?;
        zip.write_all(said.as_bytes())?;
        for name in &self.names {
            zip.start_file(name.to_string_lossy(), options)?;
            zip.write_all(&fs::read(self.hidden.join(name))?)?;
        }
        zip.finish()?.sync_all()
    }

    /// Gives every file its place, over an older export of the same name; tells how many there are. Where one cannot be
    /// placed, those before it go and what was there comes back.
    pub fn put_in_place(mut self) -> Answer<usize> {
        let older = self.hidden.join(OLDER);
        fs::create_dir(&older).map_err(|error| self.refused(&error))?;
        for (at, name) in self.names.iter().enumerate() {
            if let Err(error) = self.place(name, &older) {
                self.names[..at].iter().for_each(|name| self.take_back(name, &older));
                return Err(self.refused(&error));
            }
        }
        // From here on the folders made for it are needed.
        self.made.clear();
        Ok(self.names.len())
    }

    /// At every moment the name means the older file or the new one, whole.
    fn place(&self, name: &OsStr, older: &Path) -> io::Result<()> {
        let target = self.folder.join(name);
        match target.symlink_metadata() {
            Ok(facts) if facts.is_dir() => return Err(ErrorKind::IsADirectory.into()),
            // A stick's file system may know no second names; then the older file is copied.
            Ok(_) => {
                fs::hard_link(&target, older.join(name)).or_else(|_| fs::copy(&target, older.join(name)).map(drop))?
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        fs::rename(self.hidden.join(name), target)
    }

    /// Nothing more can be done for a file that cannot be brought back; the refusal says where to look.
    fn take_back(&self, name: &OsStr, older: &Path) {
        let target = self.folder.join(name);
        let kept = older.join(name);
        let _ = if kept.symlink_metadata().is_ok() { fs::rename(kept, target) } else { fs::remove_file(target) };
    }

    fn refused(&self, error: &io::Error) -> Refusal {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Refusal::DiskFull,
            ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::NotADirectory
            | ErrorKind::IsADirectory
            | ErrorKind::AlreadyExists
            | ErrorKind::NotFound => Refusal::FolderNotWritable { folder: self.folder.display().to_string() },
            _ => Refusal::Broken { doing: "writing the documents".to_owned() },
        }
    }
}

impl Drop for Growing {
    fn drop(&mut self) {
        // Some systems remove no file that is open.
        self.writer = None;
        if !self.hidden.as_os_str().is_empty() {
            let _ = fs::remove_dir_all(&self.hidden);
        }
        for folder in &self.made {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// A folder under a name nothing has, into which only its owner may look.
fn make_hidden(folder: &Path) -> io::Result<PathBuf> {
    let names = (0..).map(|n: u32| folder.join(format!("{}{}-{n}{}", HIDDEN.0, std::process::id(), HIDDEN.1)));
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    for name in names {
        match builder.create(&name) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            other => return other.map(|()| name),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Says that somebody writes in a hidden folder. Where nothing can be locked, nobody takes it for abandoned either.
fn lock(hidden: &Path) -> io::Result<File> {
    let mut file = attache_store::create_private(&hidden.join(WRITER))?;
    // Only then is there something in it, so that nobody comes between its making and its locking.
    if file.try_lock().is_ok() {
        file.write_all(b"locked")?;
    }
    Ok(file)
}

/// Removes the hidden folders in which nobody writes any more: what is in them is for nobody's eyes.
fn clear_abandoned(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_ours = name.to_str().is_some_and(|name| name.starts_with(HIDDEN.0) && name.ends_with(HIDDEN.1));
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) && is_abandoned(&entry.path()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_abandoned(hidden: &Path) -> bool {
    let file = File::options().read(true).write(true).open(hidden.join(WRITER));
    file.is_ok_and(|file| file.metadata().is_ok_and(|facts| facts.len() > 0) && file.try_lock().is_ok())
}
