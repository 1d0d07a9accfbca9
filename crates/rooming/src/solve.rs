//! From a problem to an answer: a first assignment, then in turn prices that prove more and a search that finds better,
//! until the two meet or the work is spent.

use std::ops::ControlFlow;

use crate::book::Book;
use crate::bound::Ascent;
use crate::check::Refusal;
use crate::ground::Ground;
use crate::judge;
use crate::meter::Meter;
use crate::problem::Problem;
use crate::search::{Desk, Improver};
use crate::small;

/// How much may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Work, counted in rooms, classes of rooms and landings looked at, so that the same limit gives the same answer on
    /// every machine. A plain machine does some 300 million in a second.
    pub work: u64,
}

impl Default for Limits {
    /// Enough for 4,000 stays in 3,000 rooms in under ten seconds.
    fn default() -> Self {
        Self { work: 1_500_000_000 }
    }
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// The cost of the best assignment so far.
    pub value: u64,
    /// What no assignment can cost less than.
    pub bound: u64,
    /// Stays that have a room in the best assignment so far.
    pub placed: usize,
    /// All stays.
    pub stays: usize,
    /// Work done.
    pub work: u64,
    /// Work that may be done.
    pub most: u64,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The room of each stay.
    pub rooms: Vec<Option<usize>>,
    /// What that costs: its [`judge::price`].
    pub value: u64,
    /// What no assignment can cost less than.
    pub bound: u64,
    /// Whether it is proven that nothing is better: the value equals the bound.
    pub optimal: bool,
    /// Work done.
    pub work: u64,
}

/// Finds the best assignment it can. `watch` hears how far it has come every few milliseconds, and may say to stop; the
/// answer is then the best so far, with a bound that holds.
///
/// # Errors
/// What does not make sense in the problem.
pub fn solve(
    problem: &Problem,
    limits: &Limits,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Answer, Refusal> {
    problem.check()?;
    let ground = Ground::new(problem);
    let nobody = Book::new(&ground);
    let known = Progress {
        value: nobody.cost() as u64,
        placed: nobody.placed(),
        stays: problem.stays.len(),
        most: limits.work,
        ..Progress::default()
    };
    let mut meter = Meter::new(limits.work, known, watch);
    let rooms = search(&ground, &mut meter);
    meter.tell();
    let known = *meter.known();
    debug_assert_eq!(judge::price(problem, &rooms), Ok(known.value));
    Ok(Answer { rooms, value: known.value, bound: known.bound, optimal: known.bound == known.value, work: known.work })
}

/// How much worse an assignment may become for a while.
const HEAT: i64 = 20;
/// Turns of the work: hundredths of all of it that go into prices, then into a search.
const TURNS: [(u64, u64); 2] = [(0, 2), (36, 62)];
/// How much work each stay that may be moved is worth, apart from settling small problems.
const WORK_EACH: u64 = 400_000;

fn search(ground: &Ground<'_>, meter: &mut Meter<'_>) -> Vec<Option<usize>> {
    let mut ascent = Ascent::new(ground);
    ascent.look(meter);
    let mut best = Book::new(ground);
    let movable = ground.movable().count();
    let all = meter.known().most.min(WORK_EACH.saturating_mul(movable as u64));
    for (turn, (prices, moves)) in TURNS.into_iter().enumerate() {
        let stride = (meter.known().value / (movable as u64).max(1)) >> (2 * turn);
        ascent.climb(meter, meter.done() + all / 100 * prices, stride.max(1) as i64);
        let desk = Desk::new(ground, &ascent);
        let tariff = ascent.limits.tariff(ground, ascent.best_prices.clone());
        let opened = desk.opened((prices > 0).then_some(&tariff), meter);
        if opened.cost() < best.cost() {
            best = opened;
            meter.found(best.cost() as u64, best.placed());
        }
        let mut improver = Improver::new(&desk, best, turn as u64);
        improver.run(meter, meter.done() + all / 100 * moves, HEAT);
        best = improver.into_best();
    }
    if movable <= small::MOST_STAYS
        && !meter.is_over()
        && let Some(rooms) = small::settle(ground, &ascent, &best, meter)
    {
        return rooms;
    }
    best.rooms().to_vec()
}
