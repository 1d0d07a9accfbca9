//! From a problem to an answer: what cannot be is said at once; then every part adds to what is known, the cheapest schedule
//! and the highest floor, until the two meet or the work is spent.
//!
//! Where most meetings must be held there is little to weigh and much to fit: such a problem goes to the exact part first,
//! which often ends it. Then some work goes into a floor, the rest into the search; on a small problem a part is kept for
//! closing what is left between the two.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::bounds::{self, Outlook};
use crate::exact;
use crate::format::{Assignment, Status};
use crate::judge;
use crate::problem::Problem;
use crate::proof::{News, Outcome};
use crate::schedule::tables::{Ask, Tables};
use crate::search::Rank;
use crate::search::cooling::Cooling;
use crate::search::hopes::Hopes;
use crate::search::lanes::{self, Lanes, Turn};
use crate::work::{UNITS_PER_SECOND, Work};

/// The part of the work that goes into a floor, and how many seconds of it at most: later steps lead less far.
const FLOOR_SHARE: f64 = 0.15;
const FLOOR_SECONDS: f64 = 10.0;
/// Problems of no more requests are closed when the search is over; a first floor is then soon found.
const SMALL: usize = 64;
const SMALL_FLOOR_SHARE: f64 = 0.02;
/// The part of the work that is kept for closing at most and at least. In between the search is given so many seconds for
/// each request, which it needs to find the best there is; unless the gap is so small when it has hardly begun that closing
/// is likely.
const CLOSING_SHARE: f64 = 0.75;
const LEAST_CLOSING_SHARE: f64 = 0.15;
const SEARCH_SECONDS_PER_REQUEST: f64 = 0.4;
const LIKELY_GAP: f64 = 0.02;
/// The part of the work kept for closing that goes into dividing, and with how many seconds all of it does: to ask for
/// anything cheaper until there is nothing ends the sooner or not at all, and leaves no floor when it is broken off.
const DIVIDING_SHARE: f64 = 0.2;
const ALL_DIVIDING_SECONDS: f64 = 3.0;
/// The part of the work the exact part gets where most meetings must be held.
const EXACT_SHARE: f64 = 0.9;

/// How much may be done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Seconds of work of a plain machine, of all threads together.
    pub seconds: f64,
    /// The seed of all chance.
    pub seed: u64,
    /// Threads to work on; the answer does not depend on it. Where there are several, a small problem is divided on one more
    /// while it is closed.
    pub threads: usize,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// The cost of the best schedule; none as long as some hard rule is broken.
    pub value: Option<u64>,
    /// A proven floor of the cost.
    pub bound: u64,
    /// By how much the cost may still fall, as a part of it; none as long as there is no schedule.
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
    let mut known = Known { watch, best: None, floor: 0, spent: 0.0, told: Mutex::default() };
    if problem.requests.is_empty() {
        known.take(Some((0, Vec::new())));
        return known.answer();
    }
    if cannot_be(&tables) {
        return known.infeasible();
    }
    if must_mostly_be(problem) {
        let mut work = Work::of_seconds(limits.seconds * EXACT_SHARE);
        let outcome = exact::prove(problem, None, &mut work, &mut |news| known.hear(news));
        if outcome == Outcome::Infeasible {
            return known.after(&work).infeasible();
        }
        known = known.after(&work).with(outcome);
    }
    if !known.is_met() {
        known = searched(problem, &tables, limits, known);
    }
    if !known.is_met() && is_small(problem) {
        known = closed(problem, limits, known);
    }
    known.answer()
}

/// Whether most meetings must be held.
fn must_mostly_be(problem: &Problem) -> bool {
    let requests = &problem.instance.requests;
    2 * requests.iter().filter(|request| request.mandatory).count() > requests.len()
}

fn is_small(problem: &Problem) -> bool {
    problem.requests.len() <= SMALL
}

/// Searches from a first schedule, which is there at once; when a good one is found, which is soon, a floor is laid before
/// the search goes on. What is known of requests it follows on large problems, but not where a plan is in force: there it is
/// sorted out what is held, and little should move.
fn searched<'w>(problem: &Problem, tables: &Tables, limits: &Limits, mut known: Known<'w>) -> Known<'w> {
    let mut lanes = Lanes::new(tables, limits.seed);
    lanes.construct();
    known.tell(value(&lanes), 0.0);
    let cancelled = || known.watch.cancelled();
    let share = if is_small(problem) { SMALL_FLOOR_SHARE } else { FLOOR_SHARE };
    let floor_seconds = (limits.seconds * share).min(FLOOR_SECONDS);
    let mut flooring = Work::of_seconds(floor_seconds);
    let kept = kept_for_closing(problem, limits);
    let work = Work::of_seconds(limits.seconds - known.spent - floor_seconds - kept);
    // Getting ready for it takes long where there are many places to look at.
    let outlook = if cancelled() { None } else { Outlook::of(problem, &mut flooring, &cancelled) };
    known.floor = known.floor.max(outlook.as_ref().map_or(0, |outlook| outlook.floor));
    let hopes = outlook
        .as_ref()
        .filter(|_| !lanes::is_laddered(tables) && problem.instance.replan.is_none())
        .map(|outlook| Hopes::of(tables, outlook));
    if let Some(hopes) = &hopes {
        lanes.follow(hopes);
    }
    let mut cooling = Cooling::over(work.left(), tables, hopes.is_some());
    if hopes.is_some() {
        sort_out(&mut lanes, &mut cooling, limits.threads, &known);
    }
    search(&mut lanes, cooling.quick(), &cooling, limits.threads, &known);
    if !cancelled() {
        known.floor = known.floor.max(bounds::lower(problem, outlook.as_ref(), &mut flooring, &cancelled));
    }
    known = known.after(&flooring);
    let is_likely = value(&lanes).is_some_and(|value| gap(value, known.floor.min(value)) < LIKELY_GAP);
    let more = if is_small(problem) && is_likely { limits.seconds * CLOSING_SHARE - kept } else { 0.0 };
    search(&mut lanes, work.left() - work.part(more).left(), &cooling, limits.threads, &known);
    known.spent += seconds(&lanes);
    if value(&lanes).is_some() {
        known.offer(problem, lanes.assignments());
    }
    known
}

/// Seconds of work kept for closing.
fn kept_for_closing(problem: &Problem, limits: &Limits) -> f64 {
    if !is_small(problem) {
        return 0.0;
    }
    let (least, most) = (limits.seconds * LEAST_CLOSING_SHARE, limits.seconds * CLOSING_SHARE);
    let search = SEARCH_SECONDS_PER_REQUEST * problem.requests.len() as f64;
    (limits.seconds - search).max(least).min(most)
}

/// Goes on from the best there is until nothing better can be, or until the work is spent: divides what is open, and asks
/// whether there is anything cheaper. Neither knows of the other, so that both at once come to the same.
fn closed<'w>(problem: &Problem, limits: &Limits, known: Known<'w>) -> Known<'w> {
    let Some((_, best)) = known.best.clone() else { return known };
    let left = limits.seconds - known.spent;
    let share = if left > ALL_DIVIDING_SECONDS { DIVIDING_SHARE } else { 1.0 };
    let (mut divides, mut asks) = (Work::of_seconds(left * share), Work::of_seconds(left * (1.0 - share)));
    let settled = AtomicBool::new(false);
    let divide = |work: &mut Work| {
        let outcome = bounds::close(problem, &best, work, &mut |news| known.hear(news));
        settled.store(matches!(outcome, Outcome::Optimal { .. }), Ordering::Relaxed);
        outcome
    };
    let ask = |work: &mut Work| {
        let is_needed = || !settled.load(Ordering::Relaxed) && !known.watch.cancelled() && share < 1.0;
        is_needed()
            .then(|| exact::improve(problem, &best, limits.threads, work, &mut |news| is_needed() && known.hear(news)))
    };
    let (divided, asked) = if limits.threads > 1 {
        thread::scope(|scope| {
            let asking = scope.spawn(|| ask(&mut asks));
            (divide(&mut divides), asking.join().unwrap_or_else(|panic| resume_unwind(panic)))
        })
    } else {
        (divide(&mut divides), ask(&mut asks))
    };
    let is_settled = settled.load(Ordering::Relaxed);
    let known = known.after(&divides).with(divided);
    match asked.filter(|_| !is_settled) {
        Some(asked) => known.after(&asks).with(asked),
        None => known,
    }
}

/// The cheapest schedule and the highest floor so far, whichever part found them, and who wants to hear of them.
struct Known<'w> {
    watch: &'w dyn Watch,
    best: Option<(u64, Vec<Assignment>)>,
    floor: u64,
    /// Seconds of work of the parts that are done.
    spent: f64,
    /// The value, the floor and the seconds told last: parts that work at once do not know of each other.
    told: Mutex<(Option<u64>, u64, f64)>,
}

impl Known<'_> {
    /// Tells of what a part has come to after so many seconds of its own; says whether to go on.
    fn hear(&self, news: &News<'_>) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let value = news.best.map(|(cost, _)| cost).into_iter().chain(self.cost()).chain(told.0).min();
        let floor = self.floor.max(news.floor).max(told.1);
        let seconds = (self.spent + news.seconds).max(told.2);
        *told = (value, floor, seconds);
        let bound = value.map_or(floor, |value| floor.min(value));
        let gap = value.map(|value| gap(value, bound));
        self.watch.progress(&Progress { value, bound, gap, seconds });
        !self.watch.cancelled()
    }

    /// Tells what a schedule that is not made yet costs.
    fn tell(&self, value: Option<u64>, seconds: f64) -> bool {
        self.hear(&News { floor: 0, best: value.map(|value| (value, [].as_slice())), seconds })
    }

    fn after(mut self, work: &Work) -> Self {
        self.spent += work.seconds();
        self
    }

    fn with(mut self, outcome: Outcome) -> Self {
        let (lower, best) = match outcome {
            Outcome::Optimal { cost, assignments } => (cost, Some((cost, assignments))),
            Outcome::Infeasible => (0, None),
            Outcome::Bounded { lower, best } => (lower, best),
        };
        self.floor = self.floor.max(lower);
        self.take(best);
        self
    }

    /// Takes a schedule at the price the judge names.
    fn offer(&mut self, problem: &Problem, assignments: Vec<Assignment>) {
        let cost = judge::components(problem, &assignments).cost(&problem.instance.objective);
        self.take(Some((cost, assignments)));
    }

    fn take(&mut self, other: Option<(u64, Vec<Assignment>)>) {
        if other.as_ref().is_some_and(|(cost, _)| self.cost().is_none_or(|known| *cost < known)) {
            self.best = other;
        }
    }

    fn cost(&self) -> Option<u64> {
        self.best.as_ref().map(|(cost, _)| *cost)
    }

    /// Whether nothing better than the best can be.
    fn is_met(&self) -> bool {
        self.cost().is_some_and(|cost| cost <= self.floor)
    }

    fn infeasible(self) -> Answer {
        let (status, seconds) = (Status::Infeasible, self.spent);
        Answer { status, bound: None, cost: None, assignments: Vec::new(), seconds }
    }

    fn answer(self) -> Answer {
        let (is_met, seconds) = (self.is_met(), self.spent);
        let bound = Some(self.cost().map_or(self.floor, |cost| self.floor.min(cost)));
        let Some((cost, assignments)) = self.best else {
            return Answer { status: Status::Unknown, bound, cost: None, assignments: Vec::new(), seconds };
        };
        let status = if is_met { Status::Optimal } else { Status::Feasible };
        Answer { status, bound, cost: Some(cost), assignments, seconds }
    }
}

/// Whether it can be seen at a glance that no schedule keeps the hard rules.
fn cannot_be(tables: &Tables) -> bool {
    let nowhere = |ask: &Ask| {
        ask.mandatory && ask.settled.is_none() && (ask.choices == 0 || ask.interpreted && ask.interpreters.is_empty())
    };
    !tables.settled_stands() || tables.asks.iter().any(nowhere)
}

/// Sorts out what is held: until nobody can leave less out, as far as is known, or for as long as that may take. Goes on
/// from the best it came across.
fn sort_out(lanes: &mut Lanes, cooling: &mut Cooling, threads: usize, known: &Known<'_>) {
    let is_full = |lanes: &Lanes| u64::try_from(lanes.least_absent()).is_ok_and(|absent| absent <= known.floor);
    search_until(&is_full, lanes, cooling.sorted(), cooling, threads, known);
    lanes.return_to_fullest();
    cooling.end_sorting(lanes.effort());
}

fn search(lanes: &mut Lanes, until: u64, cooling: &Cooling, threads: usize, known: &Known<'_>) {
    let is_met = |lanes: &Lanes| value(lanes).is_some_and(|value| value <= known.floor);
    search_until(&is_met, lanes, until, cooling, threads, known);
}

fn search_until(
    is_over: &dyn Fn(&Lanes) -> bool,
    lanes: &mut Lanes,
    until: u64,
    cooling: &Cooling,
    threads: usize,
    known: &Known<'_>,
) {
    let watch = known.watch;
    let mut shown = None;
    while lanes.effort() < until && !is_over(lanes) && !watch.cancelled() {
        if shown != Some(lanes.best()) {
            shown = Some(lanes.best());
            known.tell(value(lanes), seconds(lanes));
        }
        let (heat, size) = cooling.at(lanes.effort());
        lanes.turn(&Turn { work: size, heat, threads, cancelled: &|| watch.cancelled() });
    }
    known.tell(value(lanes), seconds(lanes));
}

/// By how much a value may still fall to a bound, as a part of it.
fn gap(value: u64, bound: u64) -> f64 {
    if value == 0 { 0.0 } else { (value - bound) as f64 / value as f64 }
}

/// What the best of the lanes costs, if it keeps every hard rule.
fn value(lanes: &Lanes) -> Option<u64> {
    let Rank { broken, value } = lanes.best();
    (broken == 0).then_some(value as u64)
}

fn seconds(lanes: &Lanes) -> f64 {
    lanes.effort() as f64 / UNITS_PER_SECOND as f64
}
