//! Placing meetings by themselves: a scheduling problem in, a solution out, for whoever compares engines or has requests
//! and no forum.

use crate::Ending;
use crate::arguments::Solve;
use crate::reporting;
use attache_planner::commands;
use attache_planner::solving::{self, Limits, Progress, Solved, Status, Watch};
use attache_planner::{Refusal, words};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a program ends with when Ctrl+C is pressed a second time, by the custom of shells.
const INTERRUPTED: i32 = 130;

/// Shows how far it is where somebody watches, and stops when Ctrl+C is pressed.
struct Shown {
    seconds: f64,
    stop: Arc<AtomicBool>,
}

impl Shown {
    /// From now on Ctrl+C stops the search; pressed again, it ends the program as it does elsewhere.
    fn new(seconds: f64) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let pressed = Arc::clone(&stop);
        // Where it cannot be heard, it ends the program at once, which is what it did before.
        let _ = ctrlc::set_handler(move || {
            if pressed.swap(true, Ordering::Relaxed) {
                std::process::exit(INTERRUPTED);
            }
        });
        Self { seconds, stop }
    }
}

impl Watch for Shown {
    fn cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn progress(&self, progress: &Progress) {
        let number = |number: Option<u64>| number.map_or_else(|| "–".to_owned(), |number| number.to_string());
        let facts = [("value", number(progress.value)), ("bound", progress.bound.to_string())];
        let doing = words::say_about("note-solving", &facts);
        let tenths = |seconds: f64| (seconds * 10.0) as usize;
        reporting::progress(&commands::Progress { done: tenths(progress.seconds), of: tenths(self.seconds), doing });
    }
}

/// Solves a problem and writes the solution.
pub fn solve(solve: &Solve, json: bool) -> Result<Ending, Refusal> {
    let document = std::fs::read_to_string(&solve.problem)
        .map_err(|error| Refusal::NotAProblem { detail: format!("{}: {error}", solve.problem.display()) })?;
    let limits = Limits { seconds: solve.seconds, seed: solve.seed, threads: solve.threads };
    let shown = Shown::new(solve.seconds);
    let solved = solving::solve(&document, &limits, &shown);
    reporting::progress_done();
    let cancelled = shown.cancelled();
    let solved = solved?;
    let file = solve.solution.as_ref().or(solve.out.as_ref());
    match file {
        Some(file) => write_whole(file, &solved.document)?,
        None => _ = reporting::line(&solved.document)?,
    }
    if cancelled {
        reporting::note(&words::say("note-solving-cancelled"));
    }
    if file.is_some() {
        reporting::say(json, &told(&solved, cancelled), || sentence(&solved))?;
    } else {
        reporting::note(&sentence(&solved));
    }
    Ok(match solved.status {
        Status::Optimal | Status::Feasible => Ending::Done,
        Status::Infeasible | Status::Unknown => Ending::NeedsAttention,
    })
}

fn told(solved: &Solved, cancelled: bool) -> serde_json::Value {
    let Solved { status, cost, bound, held, asked, .. } = solved;
    serde_json::json!({ "status": status, "cost": cost, "bound": bound, "held": held, "asked": asked, "cancelled": cancelled })
}

fn sentence(solved: &Solved) -> String {
    let status = match solved.status {
        Status::Optimal => "optimal",
        Status::Feasible => "feasible",
        Status::Infeasible => "infeasible",
        Status::Unknown => "unknown",
    };
    let number = |number: Option<u64>| number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let facts = [
        ("status", status.to_owned()),
        ("cost", number(solved.cost)),
        ("bound", number(solved.bound)),
        ("bounded", if solved.bound.is_some() { "yes" } else { "no" }.to_owned()),
        ("held", solved.held.to_string()),
        ("asked", solved.asked.to_string()),
    ];
    words::say_about("note-solved", &facts)
}

/// Writes a file whole or not at all.
fn write_whole(file: &Path, text: &str) -> Result<(), Refusal> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let not_writable = || Refusal::FolderNotWritable { folder: folder.display().to_string() };
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(|_| not_writable())?;
    beside.write_all(text.as_bytes()).and_then(|()| beside.as_file().sync_all()).map_err(|_| Refusal::DiskFull)?;
    beside.persist(file).map(drop).map_err(|_| not_writable())
}
