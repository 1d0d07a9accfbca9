//! How the heat of a search falls: quickly at first for a good schedule soon, then once more and slowly for a better one.
//! That of a small problem does not fall: its lanes are at different heats all the time.

use super::{Heat, lanes};
use crate::schedule::tables::Tables;

/// The heat at the start and at the end, in units of the finest thing that costs.
const HOT: f64 = 24.0;
const COLD: f64 = 0.3;
/// What the lightest meeting counts when it is lost, in the same units.
const LIGHTEST: f64 = 30.0;
/// The heat of the coldest lane of a small problem, in the same units.
const COLDEST: f64 = 0.8;
/// The part of the work spent on the quick cooling.
const QUICK: f64 = 0.11;
/// Turns of the quick cooling, and of the other.
const QUICK_TURNS: f64 = 40.0;
const TURNS: f64 = 100.0;
/// The work of a turn of a small problem.
const SMALL_TURN: u64 = 4_000;

/// From where to where a search cools.
#[derive(Debug, Clone, Copy)]
pub struct Cooling {
    grain: f64,
    ease: f64,
    work: f64,
    quick: f64,
    /// Whether the heat stays what it is.
    steady: bool,
}

impl Cooling {
    /// A cooling over all of `work`.
    pub fn over(work: u64, tables: &Tables) -> Self {
        let objective = &tables.problem.instance.objective;
        let soft = [objective.idle_slot, objective.breaks, objective.venue_change, objective.protocol_miss];
        let rarer = [objective.max_idle, objective.moved_time, objective.moved_room];
        let least = |costs: &[u64]| costs.iter().copied().filter(|&cost| cost > 0).min();
        let lightest = tables.asks.iter().map(|ask| ask.absent as u64).filter(|&cost| cost > 0).min().unwrap_or(1);
        let grain = least(&soft).or(least(&rarer)).unwrap_or(lightest).min(lightest) as f64;
        let (ease, work) = ((LIGHTEST * grain / lightest as f64).min(1.0), work as f64);
        Self { grain, ease, work, quick: work * QUICK, steady: lanes::is_small(tables) }
    }

    /// The work of the quick cooling.
    pub fn quick(&self) -> u64 {
        self.quick as u64
    }

    /// The heat when `done` of the work is done, and the work of the turn that comes next.
    pub fn at(&self, done: u64) -> (Heat, u64) {
        if self.steady {
            return (Heat { degrees: self.grain * COLDEST, ease: self.ease }, SMALL_TURN);
        }
        let (done, slow) = (done as f64, self.work - self.quick);
        let (left, turn) = if done < self.quick {
            (1.0 - done / self.quick, self.quick / QUICK_TURNS)
        } else {
            (1.0 - (done.min(self.work) - self.quick) / slow, slow / TURNS)
        };
        let left = left.clamp(0.0, 1.0);
        let degrees = self.grain * (COLD + (HOT - COLD) * left * left * left);
        (Heat { degrees, ease: self.ease }, (turn as u64).max(1))
    }
}
