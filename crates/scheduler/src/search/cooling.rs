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
/// It need not fall far: of what was found meanwhile the best is gone on from.
const SORTING: (f64, f64) = (0.8, 0.3);
/// What all else counts meanwhile, as a part of its worth.
const REST: f64 = 0.05;
/// The work of sorting out, for each request, and the most of all the work.
const SORTING_WORK: f64 = 1_500.0;
const SORTING_SHARE: f64 = 0.4;
/// In how many steps of [`super::PRESSES`] something is held by force: while it is sorted out what is held, afterwards, and
/// where it is not known what can be held.
const PRESSES_SORTING: usize = 14;
const PRESSES_SORTED: usize = 2;
const PRESSES_UNSORTED: usize = 4;
/// The part of the work spent on the quick cooling; none when no more than so many times the work of sorting out is left.
const QUICK: f64 = 0.11;
const WORTHWHILE: f64 = 5.0;
/// Turns of the sorting out, which often ends early, of the quick cooling and of the other.
const SORTING_TURNS: f64 = 100.0;
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

    /// The work until it is sorted out what is held, at most.
    pub fn sorted(&self) -> u64 {
        self.sorted as u64
    }

    /// Cools from now on, when `done` of the work is done: it is sorted out what is held. What that saves is left to the
    /// slow cooling.
    pub fn end_sorting(&mut self, done: u64) {
        let saved = (self.sorted - done as f64).max(0.0);
        self.sorted -= saved;
        self.quick -= saved;
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
            return (heat, turn(self.sorted / SORTING_TURNS));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sorting_out_saves_is_left_to_the_slow_cooling() {
        let mut cooling = Cooling {
            grain: 10.0,
            lightest: 1_000.0,
            is_known: true,
            sorted: 400.0,
            quick: 1_000.0,
            work: 10_000.0,
            steady: false,
        };
        assert!(cooling.at(100).0.rest < 1.0, "it is being sorted out");
        cooling.end_sorting(100);
        assert_eq!((cooling.sorted(), cooling.quick()), (100, 700), "the quick cooling is as long as before");
        let at = |done| cooling.at(done).0;
        assert_eq!((at(100).rest, at(100).degrees), (1.0, 10.0 * TEPID));
        assert!(at(699).degrees < 10.0 * (COLD + 0.1));
        assert_eq!(at(700).degrees, 10.0 * WARM);
        let before = cooling.quick();
        cooling.end_sorting(450);
        assert_eq!(cooling.quick(), before, "who was slower has saved nothing");
    }
}
