//! The desk: the forum that is open, and what goes on around it.

use crate::handles::Handles;
use crate::remembered::Remembered;
use attache_planner::commands::{Answer, Standing};
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Me, Planner, Refusal};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the window works on.
pub struct Desk {
    open: Mutex<Open>,
    /// Files by the handles the window knows them by.
    pub handles: Handles,
    /// Preferences and recent files.
    pub remembered: Mutex<Remembered>,
    long: Mutex<HashMap<u32, Arc<AtomicBool>>>,
    data: PathBuf,
}

/// The forum that is open, and why the one asked for at the start is not.
#[derive(Default)]
struct Open {
    planner: Option<Planner>,
    refused: Option<Refusal>,
}

impl Desk {
    /// A desk with nothing on it; `config` and `data` are the folders of the program.
    pub fn new(config: PathBuf, data: PathBuf) -> Self {
        Self {
            open: Mutex::default(),
            handles: Handles::default(),
            remembered: Mutex::new(Remembered::read(config)),
            long: Mutex::default(),
            data,
        }
    }

    /// Opens the file named at the start. Whoever asks for the forum meanwhile waits for it.
    pub fn open_at_start(&self, path: PathBuf) {
        if let Err(refusal) = self.open(|me| Planner::open(&path, me, Box::new(ThisMachine)), Some(&path)) {
            lock(&self.open).refused = Some(refusal);
        }
    }

    /// Opens a file when nothing is open; tells whether it did.
    pub fn open_if_free(&self, path: PathBuf) -> bool {
        let free = lock(&self.open).planner.is_none();
        if free {
            self.open_at_start(path);
        }
        free
    }

    /// Puts a forum on the desk in place of the one that is open. That one is closed first, because the two may be
    /// the same file.
    pub fn open(&self, open: impl FnOnce(Me) -> Answer<Planner>, remember: Option<&Path>) -> Answer<Standing> {
        let mut desk = lock(&self.open);
        desk.refused = None;
        desk.planner = None;
        let planner = open(self.me())?;
        let standing = planner.standing()?;
        desk.planner = Some(planner);
        if let Some(path) = remember {
            lock(&self.remembered).opened(path, &standing.title);
        }
        Ok(standing)
    }

    /// Closes the forum.
    pub fn close(&self) {
        lock(&self.open).planner = None;
    }

    /// How things stand, when a forum is open, and why the one asked for at the start is not.
    pub fn standing(&self) -> Answer<(Option<Standing>, Option<Refusal>)> {
        let desk = lock(&self.open);
        let standing = desk.planner.as_ref().map(Planner::standing).transpose()?;
        Ok((standing, desk.refused.clone()))
    }

    /// Works with the open forum.
    pub fn with_planner<T>(&self, work: impl FnOnce(&mut Planner) -> Answer<T>) -> Answer<T> {
        work(lock(&self.open).planner.as_mut().ok_or(Refusal::NoForumOpen)?)
    }

    /// Who is at work.
    pub fn me(&self) -> Me {
        let name = lock(&self.remembered).preferences().name.clone();
        let name = if name.is_empty() { ThisMachine::user() } else { name };
        Me { name, host: ThisMachine::host() }
    }

    /// The folder for samples and for copies that are looked at.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// A flag that tells a long command to stop.
    pub fn begin(&self, ticket: u32) -> Arc<AtomicBool> {
        Arc::clone(lock(&self.long).entry(ticket).or_default())
    }

    /// Tells a long command to stop. It may not have begun yet.
    pub fn cancel(&self, ticket: u32) {
        self.begin(ticket).store(true, Ordering::Relaxed);
    }

    /// Forgets a long command that has ended.
    pub fn end(&self, ticket: u32) {
        lock(&self.long).remove(&ticket);
    }
}

/// A fault while someone held the lock has rolled its change back; the forum behind it is sound.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
