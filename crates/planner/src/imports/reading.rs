//! Reading files: small ones that came in a letter here, all others in a process of their own.
//!
//! That process is this very program, started again with [`READER`]; it answers before it does anything else. It has limits
//! on memory and time, so that a hostile file takes down nothing but it.

use super::letters::ImportOptions;
use super::told;
use crate::commands::Answer;
use crate::refusal::Refusal;
use attache_imports::{Limits, Options, Read, Unreadable, worker};
use std::fs::File;
use std::io::{Read as _, stdin, stdout};
use std::path::Path;
use std::sync::OnceLock;

/// The argument that makes the program read one file and end.
const READER: &str = "--read-a-file-apart";

/// Files with more bytes are refused unread.
pub const LARGEST_FILE: u64 = 50_000_000;

/// A file that was read.
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// Its bytes, kept for reading it by another encoding.
    pub bytes: Vec<u8>,
    /// What is in it.
    pub read: Read,
}

/// Whether the program can be started again to read; it says so itself when it begins.
static CAN_READ_APART: OnceLock<()> = OnceLock::new();

/// Answers when this process was started to read a file, and then is to end with this number. A program calls it first of
/// all.
pub fn serve_if_asked() -> Option<u8> {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == READER) {
        return Some(worker::serve(stdin(), stdout()));
    }
    // A program that calls this can be started so.
    CAN_READ_APART.get_or_init(|| ());
    None
}

/// The bytes of a file on the disk.
///
/// # Errors
/// [`Refusal::FileMissing`], [`Refusal::NotAPlainFile`], [`Refusal::Unreadable`] for one that is too large.
pub fn read_bytes(path: &Path) -> Answer<Vec<u8>> {
    // Opening a pipe would wait for whoever writes into it.
    let known = std::fs::metadata(path).map_err(|_| Refusal::FileMissing)?;
    if !known.is_file() {
        return Err(Refusal::NotAPlainFile);
    }
    let file = File::open(path).map_err(|_| Refusal::FileMissing)?;
    let mut bytes = Vec::new();
    // One byte more than the limit is enough to know that the file is too large, whatever it claimed to be.
    let read = file.take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|_| Refusal::Broken { doing: "reading the file".to_owned() })?;
    if bytes.len() as u64 > LARGEST_FILE {
        let unreadable = Unreadable::TooLarge { bytes: known.len(), limit: LARGEST_FILE };
        return Err(told::refusal(&unreadable));
    }
    Ok(bytes)
}

/// Reads a file in a process of its own. `cancelled` is asked again and again.
///
/// # Errors
/// [`Refusal::Unreadable`], [`Refusal::Cancelled`].
pub fn read_apart(
    name: String,
    bytes: Vec<u8>,
    options: &ImportOptions,
    cancelled: &dyn Fn() -> bool,
) -> Answer<ReadFile> {
    let read = in_a_process(&name, &bytes, options, cancelled)?;
    Ok(ReadFile { name, bytes, read })
}

impl ReadFile {
    /// Reads a small file that came in a letter: apart where the program can be started again, here where it cannot.
    ///
    /// # Errors
    /// [`Refusal::Unreadable`].
    pub fn here(name: String, bytes: Vec<u8>, options: &ImportOptions) -> Answer<Self> {
        let read = read_again(&name, &bytes, options)?;
        Ok(Self { name, bytes, read })
    }
}

/// Reads a file: apart where the program can be started again, here in tests and in programs that embed the planner.
pub(super) fn read_again(name: &str, bytes: &[u8], options: &ImportOptions) -> Answer<Read> {
    if CAN_READ_APART.get().is_some() {
        return in_a_process(name, bytes, options, &|| false);
    }
    attache_imports::read(bytes, Some(name), &asked(options)).map_err(|unreadable| told::refusal(&unreadable))
}

fn in_a_process(name: &str, bytes: &[u8], options: &ImportOptions, cancelled: &dyn Fn() -> bool) -> Answer<Read> {
    let program = std::env::current_exe().map_err(|_| Refusal::Broken { doing: "finding the program".to_owned() })?;
    read_by(&program, name, bytes, options, cancelled)
}

fn read_by(
    program: &Path,
    name: &str,
    bytes: &[u8],
    options: &ImportOptions,
    cancelled: &dyn Fn() -> bool,
) -> Answer<Read> {
    let read = worker::read_apart(program, READER, bytes, Some(name), &asked(options), cancelled);
    read.map_err(|unreadable| told::refusal(&unreadable))
}

fn asked(options: &ImportOptions) -> Options {
    Options {
        limits: Limits { bytes: LARGEST_FILE, ..Limits::default() },
        encoding: options.encoding.clone(),
        delimiter: options.delimiter,
    }
}
