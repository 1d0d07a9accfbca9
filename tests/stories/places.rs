//! Disks and folders that say no. They need a system that lets the story make them; where it does not, the story says
//! so and ends.

use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A disk with very little room, that goes when the story ends.
pub struct SmallDisk {
    folder: TempDir,
}

impl SmallDisk {
    /// A new one, if this system lets us.
    pub fn of_kilobytes(size: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder of its own");
        let mounted =
            is_root() && run("mount", &["-t", "tmpfs", "-o", &format!("size={size}k"), "tmpfs"], folder.path());
        if !mounted {
            println!("skipped: a small disk can only be made as root on Linux");
            return None;
        }
        Some(Self { folder })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        run("umount", &[], self.folder.path());
    }
}

/// A folder in which nothing can be written, with one file in it.
pub struct ReadOnlyFolder {
    place: Place,
}

enum Place {
    /// Root may write anywhere, so for root it is a whole disk.
    Disk(SmallDisk),
    Folder(TempDir),
}

impl ReadOnlyFolder {
    /// A new one with a copy of a file, if this system lets us.
    pub fn with(file: &Path) -> Option<Self> {
        let place = if is_root() {
            Place::Disk(SmallDisk::of_kilobytes(10_000)?)
        } else {
            Place::Folder(tempfile::tempdir().expect("a folder of its own"))
        };
        let made = Self { place };
        std::fs::copy(file, made.path().join(file.file_name()?)).expect("the file is put there");
        if !made.forbid(true) {
            println!("skipped: this system lets nobody forbid writing");
            return None;
        }
        Some(made)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        match &self.place {
            Place::Disk(disk) => disk.path(),
            Place::Folder(folder) => folder.path(),
        }
    }

    fn forbid(&self, forbidden: bool) -> bool {
        match &self.place {
            Place::Disk(_) => run("mount", &["-o", if forbidden { "remount,ro" } else { "remount,rw" }], self.path()),
            Place::Folder(_) => run("chmod", &[if forbidden { "0555" } else { "0755" }], self.path()),
        }
    }
}

impl Drop for ReadOnlyFolder {
    fn drop(&mut self) {
        self.forbid(false);
    }
}

#[cfg(target_os = "linux")]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(target_os = "linux"))]
fn is_root() -> bool {
    false
}

fn run(program: &str, arguments: &[&str], place: &Path) -> bool {
    let answer = Command::new(program).args(arguments).arg(place).output();
    answer.is_ok_and(|output| output.status.success())
}
