//! From a problem to an answer: what cannot be is said at once, all lanes search until the work is spent, and what they
//! found is judged anew.
//!
//! Proofs come in at two places. What `cannot_be` sees at a glance, an exact part may go on to prove, or it may find and
//! prove the best before any search begins; what it spends it takes from the work. A floor of the cost goes into
//! `progress` and `answer`, where a schedule that costs no more than its floor is the best there is.

use crate::format::{Assignment, Status};
use crate::judge;
use crate::problem::Problem;
use crate::schedule::tables::{Ask, Tables};
use crate::search::Rank;
use crate::search::cooling::Cooling;
use crate::search::lanes::{Lanes, Turn};
use crate::work::{UNITS_PER_SECOND, Work};

/// Turns from one exchange between lanes to the next.
const TURNS_APART: usize = 10;
/// By how many times the heat a lane may be behind before it goes on from where the best is.
const MARGIN: f64 = 5.0;

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
    if cannot_be(&tables) {
        return Answer { status: Status::Infeasible, bound: None, cost: None, assignments: Vec::new(), seconds: 0.0 };
    }
    let work = Work::of_seconds(limits.seconds);
    let mut lanes = Lanes::new(&tables, limits.seed);
    lanes.construct();
    search(&mut lanes, &work, &Cooling::over(work.left(), &tables), limits.threads, watch);
    answer(problem, &lanes)
}

/// Whether it can be seen at a glance that no schedule keeps the hard rules.
fn cannot_be(tables: &Tables) -> bool {
    let nowhere = |ask: &Ask| {
        ask.mandatory && ask.settled.is_none() && (ask.choices == 0 || ask.interpreted && ask.interpreters.is_empty())
    };
    !tables.settled_stands() || tables.asks.iter().any(nowhere)
}

fn search(lanes: &mut Lanes, work: &Work, cooling: &Cooling, threads: usize, watch: &dyn Watch) {
    let mut shown = None;
    let mut turns = 0;
    while lanes.effort() < work.left() && !watch.cancelled() {
        if shown != Some(lanes.best()) {
            shown = Some(lanes.best());
            watch.progress(&progress(lanes));
        }
        let (heat, size) = cooling.at(lanes.effort());
        lanes.turn(&Turn { work: size, heat, threads, cancelled: &|| watch.cancelled() });
        turns += 1;
        if turns % TURNS_APART == 0 {
            lanes.exchange((heat.degrees * MARGIN) as i64);
        }
    }
    watch.progress(&progress(lanes));
}

fn progress(lanes: &Lanes) -> Progress {
    let Rank { broken, value } = lanes.best();
    Progress { value: (broken == 0).then_some(value as u64), bound: None, gap: None, seconds: seconds(lanes) }
}

fn seconds(lanes: &Lanes) -> f64 {
    lanes.effort() as f64 / UNITS_PER_SECOND as f64
}

fn answer(problem: &Problem, lanes: &Lanes) -> Answer {
    if lanes.best().broken > 0 {
        let seconds = seconds(lanes);
        return Answer { status: Status::Unknown, bound: None, cost: None, assignments: Vec::new(), seconds };
    }
    let assignments = lanes.assignments();
    let cost = judge::components(problem, &assignments).cost(&problem.instance.objective);
    Answer { status: Status::Feasible, bound: None, cost: Some(cost), assignments, seconds: seconds(lanes) }
}
