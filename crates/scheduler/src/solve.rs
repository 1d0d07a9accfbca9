//! From a problem to an answer.

use crate::format::{Assignment, Status};
use crate::judge;
use crate::problem::Problem;
use crate::schedule::tables::Tables;
use crate::search::Search;
use crate::search::dice::Dice;
use crate::work::Work;

/// How much may be done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Seconds of work of a plain machine, of all threads together.
    pub seconds: f64,
    /// The seed of all chance.
    pub seed: u64,
    /// Threads to work on; the answer does not depend on it.
    pub threads: usize,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// The cost of the best schedule; none as long as some hard rule is broken.
    pub value: Option<u64>,
    /// A proven floor of the cost.
    pub bound: Option<u64>,
    /// By how much the cost may still fall, as a part of it.
    pub gap: Option<f64>,
    /// Work done, in seconds of a plain machine.
    pub seconds: f64,
}

/// Who watches.
pub trait Watch: Sync {
    /// Whether to stop with what there is.
    fn cancelled(&self) -> bool;
    /// Takes note of how far it has come.
    fn progress(&self, progress: &Progress);
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// What is known of the schedule.
    pub status: Status,
    /// A proven floor of the cost.
    pub bound: Option<u64>,
    /// What the schedule costs.
    pub cost: Option<u64>,
    /// The meetings held, by request.
    pub assignments: Vec<Assignment>,
    /// Work done, in seconds of a plain machine.
    pub seconds: f64,
}

/// Finds the best schedule it can.
pub fn solve(problem: &Problem, limits: &Limits, watch: &dyn Watch) -> Answer {
    let tables = Tables::new(problem);
    let mut work = Work::of_seconds(limits.seconds);
    let mut search = Search::new(&tables, Dice::new(limits.seed, 0));
    search.construct();
    let var = |name: &str, or: f64| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(or);
    let (hot, cold) = (var("HOT", 300.0), var("COLD", 3.0));
    let total = limits.seconds * 1e6;
    let mut shown = search.best();
    let show = |search: &Search, seconds: f64| {
        watch.progress(&Progress { value: Some(search.best().value as u64), bound: None, gap: None, seconds });
    };
    show(&search, search.effort() as f64 / 1e6);
    while !watch.cancelled() && (search.effort() as f64) < total {
        let part = search.effort() as f64 / total;
        let heat = hot * (cold / hot).powf(part);
        for _ in 0..100 {
            search.step(heat);
        }
        if search.best().value < shown.value - shown.value / 200 {
            shown = search.best();
            show(&search, search.effort() as f64 / 1e6);
        }
    }
    eprintln!("steps {}", search.steps);
    work.spend(search.effort());
    let assignments = search.assignments();
    let cost = judge::components(problem, &assignments).cost(&problem.instance.objective);
    Answer { status: Status::Feasible, bound: None, cost: Some(cost), assignments, seconds: work.seconds() }
}
