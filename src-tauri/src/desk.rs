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
use std::time::{Duration, Instant};

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

    /// Opens the file named at the start; `begun` is called when whoever asks for the forum will wait for it.
    pub fn open_at_start(&self, path: &Path, begun: impl FnOnce()) {
        let mut desk = self.opened();
        begun();
        desk.refused = self.put(&mut desk, at_work_on(path), Some(path)).err();
    }

    /// Opens a file when nothing is open; tells whether it did.
    pub fn open_if_free(&self, path: &Path) -> bool {
        let mut desk = self.opened();
        let free = desk.planner.is_none();
        if free {
            desk.refused = self.put(&mut desk, at_work_on(path), Some(path)).err();
        }
        free
    }

    /// Opens a file to work on it.
    pub fn open_file(&self, path: &Path) -> Answer<Standing> {
        self.open(at_work_on(path), Some(path))
    }

    /// Puts a forum on the desk in place of the one that is open.
    pub fn open(&self, open: impl FnOnce(Me) -> Answer<Planner>, remember: Option<&Path>) -> Answer<Standing> {
        self.put(&mut self.opened(), open, remember)
    }

    /// The one that is open is closed first, because the two may be the same file. One that somebody else holds gets a
    /// handle, so that it can be looked at.
    fn put(
        &self,
        desk: &mut Open,
        open: impl FnOnce(Me) -> Answer<Planner>,
        remember: Option<&Path>,
    ) -> Answer<Standing> {
        (desk.refused, desk.planner) = (None, None);
        let planner = open(self.me()).map_err(|refusal| match (refusal, remember) {
            (Refusal::HeldElsewhere { who, host, since, .. }, Some(path)) => {
                Refusal::HeldElsewhere { who, host, since, handle: Some(self.handles.of(path)) }
            }
            (other, _) => other,
        })?;
        let standing = planner.standing()?;
        desk.planner = Some(planner);
        if let Some(path) = remember {
            lock(&self.remembered).opened(path, &standing.title);
        }
        Ok(standing)
    }

    /// Closes the forum.
    pub fn close(&self) {
        self.opened().planner = None;
    }

    /// How things stand, when a forum is open, and why the one asked for at the start is not.
    pub fn standing(&self) -> Answer<(Option<Standing>, Option<Refusal>)> {
        let desk = self.opened();
        let standing = desk.planner.as_ref().map(Planner::standing).transpose()?;
        Ok((standing, desk.refused.clone()))
    }

    /// Works with the open forum.
    pub fn with_planner<T>(&self, work: impl FnOnce(&mut Planner) -> Answer<T>) -> Answer<T> {
        work(self.opened().planner.as_mut().ok_or(Refusal::NoForumOpen)?)
    }

    /// After a fault in the middle of some work, what the program holds in memory may no longer be what the file says.
    /// The file itself is sound; the forum is closed so that it is read anew.
    fn opened(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(|poisoned| {
            self.open.clear_poison();
            let mut desk = poisoned.into_inner();
            desk.planner = None;
            desk
        })
    }

    /// Who is at work.
    pub fn me(&self) -> Me {
        let name = lock(&self.remembered).preferences().name.clone();
        let name = if name.is_empty() { ThisMachine::user() } else { name };
        Me { name, host: ThisMachine::host() }
    }

    /// The folder for samples.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder for copies that are looked at.
    pub fn looks(&self) -> PathBuf {
        self.data.join("looks")
    }

    /// Removes copies that an earlier run, ended by force, left behind. Only one program runs at a time, as a rule;
    /// where a system cannot tell, a copy that another one has just opened stays readable to it.
    pub fn sweep(&self) {
        let left = std::fs::read_dir(self.looks()).into_iter().flatten().flatten();
        for copy in left {
            // A copy that cannot be removed is in nobody's way.
            let _ = std::fs::remove_file(copy.path());
        }
    }

    /// A flag that tells a long command to stop.
    pub fn begin(&self, ticket: u32) -> Arc<AtomicBool> {
        Arc::clone(lock(&self.long).entry(ticket).or_default())
    }

    /// Tells a long command to stop. It may not have begun yet.
    pub fn cancel(&self, ticket: u32) {
        self.begin(ticket).store(true, Ordering::Relaxed);
    }

    /// Tells all long commands to stop, and gives them a moment to leave everything as it was.
    pub fn stop_long_work(&self) {
        const PATIENCE: Duration = Duration::from_secs(3);
        lock(&self.long).values().for_each(|stop| stop.store(true, Ordering::Relaxed));
        let asked = Instant::now();
        while !lock(&self.long).is_empty() && asked.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Forgets a long command that has ended.
    pub fn end(&self, ticket: u32) {
        lock(&self.long).remove(&ticket);
    }
}

fn at_work_on(path: &Path) -> impl FnOnce(Me) -> Answer<Planner> {
    move |me| Planner::open(path, me, Box::new(ThisMachine))
}

/// What is kept behind these locks is whole between any two statements, so a fault elsewhere does no harm to it.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
