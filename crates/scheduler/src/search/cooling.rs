//! How the heat of a search falls. Where it is known what can be held, that is sorted out first, with little regard for all
//! else, and then the rest is made cheaper. Where it is not, both are done at once, from a greater heat. Either way heat falls
//! quickly at first for a good schedule soon, then once more and slowly for a better one.
//! That of a small problem does not fall: its lanes are at different heats all the time.

use super::{Heat, lanes};
use crate::schedule::tables::Tables;

/// The heat at the start, where it is known what can be held, of the quick cooling and of the slow one, and where it is not
/// known, of either; and in the end. In units of the finest thing that costs.
const TEPID: f64 = 4.0;
const WARM: f64 = 12.0;
const HOT: f64 = 24.0;
const COLD: f64 = 0.3;
/// How much sooner heat falls than evenly: by this power of what is left of the cooling. The one from less heat has less of
/// it to leave behind.
const TEPID_FALL: usize = 2;
const FALL: usize = 3;
/// What the lightest meeting counts when it is lost and it is not known what can be held, in the same units.
const LIGHTEST: f64 = 30.0;
/// The heat of the coldest lane of a small problem, in the same units.
const COLDEST: f64 = 0.8;
/// The heat while it is sorted out what is held, at the start and in the end, as a part of what the lightest meeting costs.
const SORTING: (f64, f64) = (1.0, 0.1);
/// What all else counts meanwhile, as a part of its worth.
const REST: f64 = 0.05;
/// The work of sorting out, for each request, and the most of all the work.
const SORTING_WORK: f64 = 1_250.0;
const SORTING_SHARE: f64 = 0.4;
/// In how many steps of [`super::PRESSES`] something is held by force: while it is sorted out what is held, afterwards, and
/// where it is not known what can be held.
const PRESSES_SORTING: usize = 14;
const PRESSES_SORTED: usize = 2;
const PRESSES_UNSORTED: usize = 4;
/// The part of the work spent on the quick cooling; none when no more than so many times the work of sorting out is left.
const QUICK: f64 = 0.11;
const WORTHWHILE: f64 = 5.0;
/// Turns of the sorting out and of the quick cooling, and of the other.
const QUICK_TURNS: f64 = 40.0;
const TURNS: f64 = 100.0;
/// The work of a turn of a small problem.
const SMALL_TURN: u64 = 4_000;

/// From where to where a search cools.
#[derive(Debug, Clone, Copy)]
pub struct Cooling {
    grain: f64,
    lightest: f64,
    /// Whether it is known what can be held.
    is_known: bool,
    /// Work until it is sorted out what is held, until the quick cooling ends, and in all.
    sorted: f64,
    quick: f64,
    work: f64,
    /// Whether the heat stays what it is.
    steady: bool,
}

impl Cooling {
    /// A cooling over all of `work`.
    pub fn over(work: u64, tables: &Tables, is_known: bool) -> Self {
        let objective = &tables.problem.instance.objective;
        let soft = [objective.idle_slot, objective.breaks, objective.venue_change, objective.protocol_miss];
        let rarer = [objective.max_idle, objective.moved_time, objective.moved_room];
        let least = |costs: &[u64]| costs.iter().copied().filter(|&cost| cost > 0).min();
        let lightest = tables.asks.iter().map(|ask| ask.absent as u64).filter(|&cost| cost > 0).min().unwrap_or(1);
        let grain = least(&soft).or(least(&rarer)).unwrap_or(lightest).min(lightest) as f64;
        let work = work as f64;
        let sorting = (SORTING_WORK * tables.asks.len() as f64).min(SORTING_SHARE * work);
        let sorted = if is_known { sorting } else { 0.0 };
        let quick = if work > (1.0 + WORTHWHILE) * sorted { QUICK * work } else { 0.0 };
        let (quick, steady) = (sorted + quick, lanes::is_laddered(tables));
        Self { grain, lightest: lightest as f64, is_known, sorted, quick, work, steady }
    }

    /// The work until there is a good schedule.
    pub fn quick(&self) -> u64 {
        self.quick as u64
    }

    /// The heat when `done` of the work is done, and the work of the turn that comes next.
    pub fn at(&self, done: u64) -> (Heat, u64) {
        let ease = if self.is_known { 1.0 } else { (LIGHTEST * self.grain / self.lightest).min(1.0) };
        let presses = if self.is_known { PRESSES_SORTED } else { PRESSES_UNSORTED };
        let heat = Heat { degrees: self.grain * COLDEST, ease, rest: 1.0, presses };
        if self.steady {
            return (heat, SMALL_TURN);
        }
        let done = (done as f64).min(self.work);
        if done < self.sorted {
            let degrees = self.lightest * (SORTING.0 + (SORTING.1 - SORTING.0) * done / self.sorted);
            let heat = Heat { degrees, rest: REST, presses: PRESSES_SORTING, ..heat };
            return (heat, turn(self.sorted / QUICK_TURNS));
        }
        let is_quick = done < self.quick;
        let (from, to, turns) =
            if is_quick { (self.sorted, self.quick, QUICK_TURNS) } else { (self.quick, self.work, TURNS) };
        let left = ((to - done) / (to - from).max(1.0)).clamp(0.0, 1.0);
        let (hot, fall) = match (self.is_known, is_quick) {
            (true, true) => (TEPID, TEPID_FALL),
            (true, false) => (WARM, FALL),
            (false, _) => (HOT, FALL),
        };
        let fallen = (0..fall).fold(1.0, |product, _| product * left);
        let degrees = self.grain * (COLD + (hot - COLD) * fallen);
        (Heat { degrees, ..heat }, turn((to - from) / turns))
    }
}

fn turn(work: f64) -> u64 {
    (work as u64).max(1)
}
