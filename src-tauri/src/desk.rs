//! The desk: the forum that is open, and what goes on around it.

use crate::handles::Handles;
use crate::remembered::Remembered;
use attache_planner::commands::{Answer, Standing};
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Me, Planner, Refusal};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

/// What the window works on.
pub struct Desk {
    open: Mutex<Open>,
    /// Files by the handles the window knows them by.
    pub handles: Handles,
    /// Preferences and recent files.
    pub remembered: Mutex<Remembered>,
    long: Mutex<LongWork>,
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

    /// A flag that tells a long command to stop. The command is at work as long as it keeps the flag.
    pub fn begin(&self, ticket: u32) -> Arc<AtomicBool> {
        lock(&self.long).begin(ticket)
    }

    /// Tells a long command to stop. It may not have begun yet, and may have ended.
    pub fn cancel(&self, ticket: u32) {
        lock(&self.long).cancel(ticket);
    }

    /// Tells all long commands to stop, and gives them a moment to leave everything as it was.
    pub fn stop_long_work(&self) {
        const PATIENCE: Duration = Duration::from_secs(3);
        lock(&self.long).stop_all();
        let asked = Instant::now();
        while lock(&self.long).is_under_way() && asked.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Forgets a long command that has ended.
    pub fn end(&self, ticket: u32) {
        lock(&self.long).running.remove(&ticket);
    }
}

/// The long commands at work, by the tickets the window gives them, one after the other.
#[derive(Default)]
struct LongWork {
    /// Their flags are their own: one that ended in a fault is at work no longer.
    running: HashMap<u32, Weak<AtomicBool>>,
    /// The ticket begun last.
    last: u32,
    /// One that was cancelled before it began, as while it asked for a file.
    early: Option<u32>,
}

impl LongWork {
    fn begin(&mut self, ticket: u32) -> Arc<AtomicBool> {
        let stop = Arc::new(AtomicBool::new(self.early.take() == Some(ticket)));
        self.last = ticket;
        self.running.insert(ticket, Arc::downgrade(&stop));
        stop
    }

    /// What has ended cannot be cancelled, and its ticket may come again once the window is loaded anew.
    fn cancel(&mut self, ticket: u32) {
        match self.running.get(&ticket).and_then(Weak::upgrade) {
            Some(stop) => stop.store(true, Ordering::Relaxed),
            None if ticket > self.last => self.early = Some(ticket),
            None => {}
        }
    }

    fn stop_all(&self) {
        let flags = self.running.values().filter_map(Weak::upgrade);
        flags.for_each(|stop| stop.store(true, Ordering::Relaxed));
    }

    fn is_under_way(&self) -> bool {
        self.running.values().any(|stop| stop.strong_count() > 0)
    }
}

fn at_work_on(path: &Path) -> impl FnOnce(Me) -> Answer<Planner> {
    move |me| Planner::open(path, me, Box::new(ThisMachine))
}

/// What is kept behind these locks is whole between any two statements, so a fault elsewhere does no harm to it.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::LongWork;
    use std::sync::atomic::Ordering;

    #[test]
    fn a_cancel_that_comes_late_stays_nowhere() {
        let mut long = LongWork::default();
        drop(long.begin(1));
        long.running.remove(&1);
        long.cancel(1);
        assert!(!long.is_under_way(), "nothing is waited for when the window closes");
        assert!(!long.begin(1).load(Ordering::Relaxed), "a window loaded anew counts from one again");
    }

    #[test]
    fn a_cancel_before_the_beginning_is_heard_once() {
        let mut long = LongWork::default();
        long.cancel(1);
        assert!(!long.is_under_way(), "a file dialog that is left keeps nothing waiting");
        assert!(long.begin(1).load(Ordering::Relaxed), "the file chosen afterwards is not read");
        long.cancel(2);
        assert!(!long.begin(3).load(Ordering::Relaxed), "the next command is another one");
        assert!(!long.begin(2).load(Ordering::Relaxed), "and the cancelled one is forgotten");
    }

    #[test]
    fn work_that_ended_in_a_fault_is_under_way_no_longer() {
        let mut long = LongWork::default();
        let stop = long.begin(1);
        long.stop_all();
        assert!(stop.load(Ordering::Relaxed) && long.is_under_way());
        drop(stop);
        assert!(!long.is_under_way(), "its flag went with it");
    }
}
