//! From a problem to an answer: what cannot be is said at once, all lanes search until the work is spent, and what they
//! found is judged anew.
//!
//! Where most meetings must be held there is little to weigh and much to fit: such a problem first goes to the exact part,
//! which often ends it. Otherwise, or when that took too long, a part of the work goes into a floor of the cost before any search begins, and on a small problem another part, when
//! the search is over, into closing what is left between the two. A schedule that costs no more than its floor is the best
//! there is.

use crate::bounds::{self, Outcome};
use crate::exact;
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
/// The part of the work that goes into a floor, and how many seconds of it at most: later steps lead less far.
const FLOOR_SHARE: f64 = 0.15;
const FLOOR_SECONDS: f64 = 3.0;
/// Problems of no more requests are closed when the search is over, with this part of the work.
const SMALL: usize = 64;
const CLOSING_SHARE: f64 = 0.5;
/// The part of the work the exact part gets where most meetings must be held.
const EXACT_SHARE: f64 = 0.9;

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
    let mut proving = Work::of_seconds(if must_mostly_be(problem) { limits.seconds * EXACT_SHARE } else { 0.0 });
    let proven = if proving.is_spent() { None } else { proven(problem, &mut proving, watch) };
    let known = match proven {
        Some(Proven::All(answer)) => return answer,
        Some(Proven::Part(known)) => Some(known),
        None => None,
    };
    let left = Limits { seconds: limits.seconds - proving.seconds(), ..*limits };
    let found = searched(problem, &tables, &left, watch);
    better(found, known, proving.seconds())
}

/// Whether most meetings must be held.
fn must_mostly_be(problem: &Problem) -> bool {
    let requests = &problem.instance.requests;
    2 * requests.iter().filter(|request| request.mandatory).count() > requests.len()
}

/// What the exact part came to.
enum Proven {
    /// The end.
    All(Answer),
    /// A floor, and a schedule if it found one.
    Part(Answer),
}

fn proven(problem: &Problem, work: &mut Work, watch: &dyn Watch) -> Option<Proven> {
    let mut hear = |lower: u64, best: Option<(u64, &[Assignment])>| {
        let value = best.map(|(cost, _)| cost);
        let gap = value.and_then(|value| gap(value, lower));
        watch.progress(&Progress { value, bound: Some(lower), gap, seconds: 0.0 });
        !watch.cancelled()
    };
    let outcome = exact::prove(problem, None, work, &mut hear);
    let seconds = work.seconds();
    let nothing = |status, bound| Answer { status, bound, cost: None, assignments: Vec::new(), seconds };
    Some(match outcome {
        exact::Outcome::Optimal { cost, assignments } => {
            let (status, bound, cost) = (Status::Optimal, Some(cost), Some(cost));
            Proven::All(Answer { status, bound, cost, assignments, seconds })
        }
        exact::Outcome::Infeasible => Proven::All(nothing(Status::Infeasible, None)),
        exact::Outcome::Bounded { lower, best: Some((cost, assignments)) } => {
            let (status, bound, cost) = (Status::Feasible, Some(lower), Some(cost));
            Proven::Part(Answer { status, bound, cost, assignments, seconds })
        }
        exact::Outcome::Bounded { lower, best: None } => Proven::Part(nothing(Status::Unknown, Some(lower))),
        exact::Outcome::NotEncoded => return None,
    })
}

/// The cheaper of what was searched and what the exact part had, with the higher of their floors.
fn better(found: Answer, known: Option<Answer>, proving: f64) -> Answer {
    let seconds = found.seconds + proving;
    let Some(known) = known else { return Answer { seconds, ..found } };
    let floor = found.bound.max(known.bound);
    let cost_of = |answer: &Answer| answer.cost.unwrap_or(u64::MAX);
    let best = if cost_of(&known) < cost_of(&found) { known } else { found };
    let bound = floor.map(|floor| floor.min(cost_of(&best)));
    let status = if best.cost.is_some() && bound == best.cost { Status::Optimal } else { best.status };
    Answer { status, bound, seconds, ..best }
}

/// Searches, with a floor found before, and closes a small problem.
fn searched(problem: &Problem, tables: &Tables, limits: &Limits, watch: &dyn Watch) -> Answer {
    let mut lanes = Lanes::new(tables, limits.seed);
    lanes.construct();
    watch.progress(&progress(&lanes, None));
    let mut flooring = Work::of_seconds((limits.seconds * FLOOR_SHARE).min(FLOOR_SECONDS));
    let floor = bounds::lower(problem, &mut flooring);
    let is_small = problem.requests.len() <= SMALL;
    let closing = if is_small { limits.seconds * CLOSING_SHARE } else { 0.0 };
    let work = Work::of_seconds(limits.seconds - flooring.seconds() - closing);
    let spent = Spent { floor, before: flooring.seconds() };
    search(&mut lanes, &work, &Cooling::over(work.left(), tables), limits.threads, &spent, watch);
    let found = answer(problem, &lanes, &spent);
    if is_small { closed(problem, found, Work::of_seconds(closing), watch) } else { found }
}

/// What was known and spent when the search began.
struct Spent {
    floor: u64,
    before: f64,
}

/// Goes on from what the search found until nothing better can be, or until the work is spent.
fn closed(problem: &Problem, found: Answer, mut work: Work, watch: &dyn Watch) -> Answer {
    let Some(cost) = found.cost.filter(|_| found.status == Status::Feasible) else { return found };
    let mut hear = |lower: u64, better: Option<(u64, &[Assignment])>| {
        let value = better.map_or(cost, |(cost, _)| cost);
        let bound = lower.max(found.bound.unwrap_or(0)).min(value);
        watch.progress(&Progress {
            value: Some(value),
            bound: Some(bound),
            gap: gap(value, bound),
            seconds: found.seconds,
        });
        !watch.cancelled()
    };
    let outcome = bounds::close(problem, &found.assignments, &mut work, &mut hear);
    let seconds = found.seconds + work.seconds();
    let (lower, best, is_closed) = match outcome {
        Outcome::Optimal { cost, assignments } => (cost, assignments, true),
        Outcome::Bounded { lower, best } => (lower, best, false),
    };
    let cost = judge::components(problem, &best).cost(&problem.instance.objective);
    let bound = lower.max(found.bound.unwrap_or(0)).min(cost);
    let status = if is_closed || bound == cost { Status::Optimal } else { Status::Feasible };
    Answer { status, bound: Some(bound), cost: Some(cost), assignments: best, seconds }
}

/// By how much a cost may still fall, as a part of it.
fn gap(value: u64, bound: u64) -> Option<f64> {
    Some(if value == 0 { 0.0 } else { value.saturating_sub(bound) as f64 / value as f64 })
}

/// Whether it can be seen at a glance that no schedule keeps the hard rules.
fn cannot_be(tables: &Tables) -> bool {
    let nowhere = |ask: &Ask| {
        ask.mandatory && ask.settled.is_none() && (ask.choices == 0 || ask.interpreted && ask.interpreters.is_empty())
    };
    !tables.settled_stands() || tables.asks.iter().any(nowhere)
}

fn search(lanes: &mut Lanes, work: &Work, cooling: &Cooling, threads: usize, spent: &Spent, watch: &dyn Watch) {
    let mut shown = None;
    let mut turns = 0;
    while lanes.effort() < work.left() && !watch.cancelled() {
        if shown != Some(lanes.best()) {
            shown = Some(lanes.best());
            watch.progress(&progress(lanes, Some(spent)));
        }
        let (heat, size) = cooling.at(lanes.effort());
        lanes.turn(&Turn { work: size, heat, threads, cancelled: &|| watch.cancelled() });
        turns += 1;
        if turns % TURNS_APART == 0 {
            lanes.exchange((heat.degrees * MARGIN) as i64);
        }
    }
    watch.progress(&progress(lanes, Some(spent)));
}

fn progress(lanes: &Lanes, spent: Option<&Spent>) -> Progress {
    let Rank { broken, value } = lanes.best();
    let value = (broken == 0).then_some(value as u64);
    let bound = spent.map(|spent| value.map_or(spent.floor, |value| value.min(spent.floor)));
    let gap = value.zip(bound).and_then(|(value, bound)| gap(value, bound));
    Progress { value, bound, gap, seconds: seconds(lanes) + spent.map_or(0.0, |spent| spent.before) }
}

fn seconds(lanes: &Lanes) -> f64 {
    lanes.effort() as f64 / UNITS_PER_SECOND as f64
}

fn answer(problem: &Problem, lanes: &Lanes, spent: &Spent) -> Answer {
    let seconds = seconds(lanes) + spent.before;
    if lanes.best().broken > 0 {
        let bound = Some(spent.floor);
        return Answer { status: Status::Unknown, bound, cost: None, assignments: Vec::new(), seconds };
    }
    let assignments = lanes.assignments();
    let cost = judge::components(problem, &assignments).cost(&problem.instance.objective);
    let bound = spent.floor.min(cost);
    let status = if bound == cost { Status::Optimal } else { Status::Feasible };
    Answer { status, bound: Some(bound), cost: Some(cost), assignments, seconds }
}
