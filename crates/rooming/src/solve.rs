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

fn search(ground: &Ground<'_>, meter: &mut Meter<'_>) -> Vec<Option<usize>> {
    let mut ascent = Ascent::new(ground);
    let most = meter.known().most;
    let work = ascent.step(0);
    meter.spend(work);
    meter.proved(ascent.bound());
    let mut best = Book::new(ground);
    best = opened(ground, &ascent, best, meter, false);
    for round in 0..3 {
        let until = most / 100 * (80 + 5 * round);
        while !meter.is_past(until) && !ascent.is_tired() {
            let work = ascent.step(meter.known().value);
            meter.spend(work);
            meter.proved(ascent.bound());
        }
        if std::env::var("LODGE").is_ok() { eprintln!("round {round} ascent {:?}", meter.known()); }
        best = opened(ground, &ascent, best, meter, true);
        if std::env::var("LODGE").is_ok() { eprintln!("round {round} opened {:?}", meter.known()); }
        let desk = Desk::new(ground, &ascent);
        let mut improver = Improver::new(&desk, best.clone(), round);
        let heat = std::env::var("HEAT").ok().and_then(|h| h.parse().ok()).unwrap_or(20);
        improver.run(meter, most / 100 * (40 + 30 * round), heat);
        let rooms = improver.best_rooms().to_vec();
        best = Book::new(ground);
        for (stay, room) in rooms.iter().enumerate() {
            if let Some(room) = room.filter(|_| ground.guests[stay].fixed.is_none()) {
                best.place(stay, room);
            }
        }
        if std::env::var("LODGE").is_ok() { eprintln!("round {round} improved {:?}", meter.known()); }
        ascent.rest();
    }
    best.rooms().to_vec()
}

/// Puts everybody in anew; the better of that and what there is.
fn opened<'g>(ground: &'g Ground<'g>, ascent: &Ascent<'g>, best: Book<'g>, meter: &mut Meter<'_>, paid: bool) -> Book<'g> {
    if meter.is_over() {
        return best;
    }
    let desk = Desk::new(ground, ascent);
    let mut roots = desk.roots();
    let weight = |root: &usize| -desk.party(*root).iter().map(|&stay| ground.guests[stay].no_bed).sum::<i64>();
    roots.sort_by_cached_key(weight);
    let tariff = paid.then(|| ascent.limits.tariff(ground, ascent.best_prices.clone()));
    let mut book = Book::new(ground);
    let mut work = 0;
    desk.open(&mut book, &roots, tariff.as_ref(), 3, &mut work);
    meter.spend(work);
    if book.cost() < best.cost() {
        meter.found(book.cost() as u64, book.placed());
        return book;
    }
    best
}
