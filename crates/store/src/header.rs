//! What the first hundred bytes say, read before SQLite is let near a file.
//!
//! SQLite opens a file of no bytes as a valid empty database and reports a cut-off one only when it stumbles over the
//! missing page. People deserve to be told at once, and the file must not be touched.

use crate::error::StoreError;
use crate::migrations::SCHEMA_VERSION;
use std::fs::{File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Marks a SQLite file as a forum: the letters "Atch".
pub const APPLICATION_ID: i32 = 0x4174_6368;

const MAGIC: &[u8] = b"SQLite format 3\0";
const HEADER: usize = 100;

/// Refuses whatever is not a whole forum file of a version this program knows.
///
/// # Errors
/// One of the variants that names what is wrong with the file.
pub fn examine(path: &Path) -> Result<(), StoreError> {
    let facts = std::fs::symlink_metadata(path).map_err(StoreError::broken("looking at the file"))?;
    if !facts.is_file() || has_second_name(&facts) {
        return Err(StoreError::NotAPlainFile);
    }
    if facts.len() == 0 {
        return Err(StoreError::Empty);
    }
    let mut header = [0u8; HEADER];
    let mut file = File::open(path).map_err(StoreError::broken("reading the file"))?;
    let whole = file.read_exact(&mut header).is_ok();
    if !header.starts_with(MAGIC) {
        return Err(StoreError::Foreign);
    }
    // A crash leaves a journal beside the file; until SQLite has rolled it back, the length proves nothing.
    if !whole || (!change_is_under_way(path) && facts.len() < expected_length(&header)) {
        return Err(StoreError::Incomplete);
    }
    if number(&header, 68) != APPLICATION_ID as u32 {
        return Err(StoreError::Foreign);
    }
    match number(&header, 60) {
        // Bringing a file without tables up to date would make an empty forum of it.
        0 => Err(StoreError::Foreign),
        version if version > SCHEMA_VERSION => Err(StoreError::NewerVersion),
        _ => Ok(()),
    }
}

/// Whether a journal beside the file holds what is needed to roll a change back. The one writer keeps its journal for
/// the next change; as long as it is not needed, its first byte is zero.
pub fn change_is_under_way(path: &Path) -> bool {
    let mut first = [0];
    File::open(journal_of(path)).is_ok_and(|mut journal| journal.read_exact(&mut first).is_ok() && first != [0])
}

/// Where SQLite keeps what it needs to roll a change back.
pub fn journal_of(path: &Path) -> PathBuf {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    journal.into()
}

fn expected_length(header: &[u8; HEADER]) -> u64 {
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    page * u64::from(number(header, 28))
}

fn number(header: &[u8; HEADER], at: usize) -> u32 {
    u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
}

/// A second name for the same file would let another program work on it past our lock.
#[cfg(unix)]
fn has_second_name(facts: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(facts) != 1
}

#[cfg(not(unix))]
fn has_second_name(_facts: &Metadata) -> bool {
    false
}
