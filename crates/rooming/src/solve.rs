//! From a problem to an answer: a first assignment, then in turn prices that prove more and a search that finds better,
//! until the two meet or the work is spent.

use std::ops::ControlFlow;

use crate::book::Book;
use crate::bound::{Ascent, Sorts, Terms};
use crate::check::Refusal;
use crate::ground::Ground;
use crate::judge;
use crate::meter::{Meter, Standing};
use crate::parts::split;
use crate::problem::Problem;
use crate::search::{Desk, Improver};
use crate::tree::Tree;

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
    let parts = split(problem);
    let mut meter = Meter::new(limits.work, problem.stays.len(), (parts.certain, parts.doubt), watch);
    let grounds: Vec<Ground<'_>> = parts.all.iter().map(|part| Ground::new(&part.problem, &part.relief)).collect();
    let terms: Vec<Terms<'_>> = grounds.iter().map(Terms::new).collect();
    let mut searches: Vec<Search<'_, '_>> = terms.iter().map(|terms| Search::new(terms, &mut meter)).collect();
    meter.tell();
    run(&mut searches, &mut meter);
    meter.tell();
    let mut rooms = vec![None; problem.stays.len()];
    for (part, search) in parts.all.iter().zip(searches) {
        let found = part.stays.iter().zip(search.rooms);
        found.for_each(|(&stay, room)| rooms[stay] = room.map(|room| part.rooms[room]));
    }
    let lines = judge::account(problem, &rooms);
    debug_assert!(lines.is_ok(), "{lines:?}");
    let value = lines.map_or(meter.known().value, |lines| lines.iter().map(|line| line.cost).sum());
    let bound = meter.known().bound;
    Ok(Answer { rooms, value, bound, optimal: bound == value, work: meter.done() })
}

/// How much worse an assignment may become for a while: little where there is room for everybody, and as much as a bed is
/// worth where there is not. Each is tried, and the best of them is gone on with.
const HEATS: [i64; 4] = [16, 64, 256, 2048];
/// How much work each stay that may be moved is worth, before cases are told apart.
const WORK_EACH: u64 = 400_000;
/// Hundredths of it that go into a first search, into prices, into each trial of a heat, and into a last search.
const FIRST: u64 = 2;
const PRICES: u64 = 30;
const TRIAL: u64 = 4;
const LAST: u64 = 50;
/// The least work of a turn in which cases are told apart, and of one in which better rooms are looked for.
const LEAST_TURN: u64 = 10_000;

/// The search in one part of a problem.
struct Search<'t, 'g> {
    ascent: Ascent<'t, 'g>,
    movable: u64,
    rooms: Vec<Option<usize>>,
}

/// Goes over all parts: first each is given rooms quickly, then each has its share of what is left.
fn run(searches: &mut [Search<'_, '_>], meter: &mut Meter<'_>) {
    let all: u64 = searches.iter().map(|search| search.movable).sum();
    let begun = meter.known().most.min(all.saturating_mul(WORK_EACH)) / 100 * FIRST;
    for (part, search) in searches.iter_mut().enumerate() {
        meter.turn_to(part, u64::MAX);
        if meter.is_over() {
            continue;
        }
        search.begin(meter, begun * search.movable / all.max(1));
    }
    let mut open = all;
    for (part, search) in searches.iter_mut().enumerate() {
        let share = u128::from(meter.left()) * u128::from(search.movable) / u128::from(open.max(1));
        meter.turn_to(part, meter.done() + share as u64);
        open -= search.movable;
        if !meter.is_over() {
            search.go_on(meter, share as u64);
        }
    }
}

impl<'t, 'g> Search<'t, 'g> {
    /// Nobody has a room but who cannot be moved.
    fn new(terms: &'t Terms<'g>, meter: &mut Meter<'_>) -> Self {
        let nobody = Book::new(terms.ground);
        meter.add(Standing { value: nobody.cost() as u64, bound: 0, placed: nobody.placed() });
        let ascent = Ascent::new(terms, Sorts::new(terms, &[]), vec![0; terms.limits.count()]);
        Self { ascent, movable: terms.ground.movable().count() as u64, rooms: nobody.rooms().to_vec() }
    }

    /// A floor without prices, and rooms for everybody, party by party.
    fn begin(&mut self, meter: &mut Meter<'_>, work: u64) {
        self.ascent.look(meter);
        meter.proved(self.ascent.bound());
        let desk = Desk::new(self.ascent.terms, &self.ascent.sorts);
        let opened = desk.opened(None, meter);
        meter.found(opened.cost() as u64, opened.placed());
        self.rooms = opened.rooms().to_vec();
        self.improve(opened.rooms(), HEATS[0], work, 0, meter);
    }

    /// Prices, rooms at these prices, and where that leaves something to prove, cases and searches in turn, each twice as
    /// long as before.
    fn go_on(&mut self, meter: &mut Meter<'_>, share: u64) {
        let all = share.min(self.movable.saturating_mul(WORK_EACH)) / 100;
        let stride = (meter.standing().value / self.movable.max(1)) >> 2;
        let until = meter.done() + all * PRICES;
        self.ascent.climb(meter, until, stride.max(1) as i64, &mut |ascent, meter| meter.proved(ascent.bound()));
        let heat = self.search(meter, all);
        let (mut tree, mut work) = (Tree::new(&self.ascent), LEAST_TURN.max(100 * all));
        for seed in 1.. {
            if meter.is_over() {
                break;
            }
            if let Some(rooms) = tree.prove(meter, meter.done() + work) {
                self.rooms = rooms;
            }
            self.improve(&self.rooms.clone(), heat, work, seed, meter);
            work = work.saturating_mul(2);
        }
    }

    /// Looks for better rooms, from those known or from new ones at the best prices; answers the heat that was best.
    fn search(&mut self, meter: &mut Meter<'_>, hundredth: u64) -> i64 {
        let terms = self.ascent.terms;
        let tariff = terms.limits.tariff(self.ascent.best_prices.clone());
        let opened = Desk::new(terms, &self.ascent.sorts).opened(Some(&tariff), meter);
        let begun =
            if (opened.cost() as u64) < meter.standing().value { opened.rooms().to_vec() } else { self.rooms.clone() };
        let mut best = (u64::MAX, HEATS[0]);
        for (seed, heat) in (1..).zip(HEATS) {
            let value = self.improve(&begun, heat, hundredth * TRIAL, seed, meter);
            best = best.min((value, heat));
        }
        let begun = self.rooms.clone();
        self.improve(&begun, best.1, hundredth * LAST, 0, meter);
        best.1
    }

    /// Looks for better rooms than some; answers the least they cost.
    fn improve(&mut self, rooms: &[Option<usize>], heat: i64, work: u64, seed: u64, meter: &mut Meter<'_>) -> u64 {
        let desk = Desk::new(self.ascent.terms, &self.ascent.sorts);
        let mut improver = Improver::new(&desk, Book::with(self.ascent.terms.ground, rooms), seed);
        improver.run(meter, meter.done() + work, heat);
        let (value, rooms) = improver.into_best();
        if value <= meter.standing().value {
            meter.found(value, rooms.iter().flatten().count());
            self.rooms = rooms;
        }
        value
    }
}
