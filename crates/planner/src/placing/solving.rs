//! The engine at work on a problem, while somebody hears how far it is and may stop it.

use crate::commands::Progress;
use attache_scheduler::format::Instance;
use attache_scheduler::problem::Problem;
use attache_scheduler::solve::{self, Answer, Limits, Watch};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How often whoever watches is asked whether to go on.
const PULSE: Duration = Duration::from_millis(100);

/// The engine's ear: passes on what it hears.
struct Ear<'run> {
    told: Sender<solve::Progress>,
    stop: &'run AtomicBool,
}

impl Watch for Ear<'_> {
    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn progress(&self, progress: &solve::Progress) {
        // Whoever asked may be gone.
        let _ = self.told.send(*progress);
    }
}

/// Has a problem solved. Answers what was found, also when `go_on` said to stop.
pub(super) fn solved(instance: &Instance, limits: &Limits, go_on: &dyn Fn(Progress) -> bool) -> Answer {
    let problem = Problem::new(instance.clone());
    let stop = AtomicBool::new(false);
    let (told, heard) = channel();
    std::thread::scope(|scope| {
        let (problem, stop) = (&problem, &stop);
        let work = scope.spawn(move || solve::solve(problem, limits, &Ear { told, stop }));
        let mut last = shown(&solve::Progress { value: None, bound: 0, gap: None, seconds: 0.0 }, limits);
        loop {
            match heard.recv_timeout(PULSE) {
                Ok(progress) => last = shown(&progress, limits),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if !go_on(last.clone()) {
                stop.store(true, Ordering::Relaxed);
            }
        }
        work.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Steps are tenths of a second of work; what is being done is said by how much may still be gained, in percent.
fn shown(progress: &solve::Progress, limits: &Limits) -> Progress {
    let tenths = |seconds: f64| (seconds * 10.0) as usize;
    let doing = progress.gap.map(|gap| format!("{:.0} %", gap * 100.0)).unwrap_or_default();
    Progress { done: tenths(progress.seconds), of: tenths(limits.seconds), doing }
}
