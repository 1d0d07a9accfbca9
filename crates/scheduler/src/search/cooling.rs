//! How the heat of a search falls: quickly at first for a good schedule soon, then once more and slowly for a better one.

use super::Heat;
use crate::schedule::tables::Tables;

/// The heat at the start and at the end, in units of the finest thing that costs.
const HOT: f64 = 24.0;
const COLD: f64 = 0.3;
/// What the lightest meeting counts when it is lost, in the same units.
const LIGHTEST: f64 = 30.0;
/// The part of the work spent on the quick cooling.
const QUICK: f64 = 0.08;
/// Turns of the quick cooling, and of the slow one.
const QUICK_TURNS: f64 = 40.0;
const SLOW_TURNS: f64 = 100.0;

/// From where to where a search cools.
#[derive(Debug, Clone, Copy)]
pub struct Cooling {
    grain: f64,
    ease: f64,
    work: f64,
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
        Self { grain, ease: (LIGHTEST * grain / lightest as f64).min(1.0), work: work as f64 }
    }

    /// The work of the quick cooling.
    pub fn quick(&self) -> f64 {
        self.work * QUICK
    }

    /// The heat when `done` of the work is done, and the work of the turn that comes next.
    pub fn at(&self, done: u64) -> (Heat, u64) {
        let (done, quick) = (done as f64, self.quick());
        let (left, turn) = if done < quick {
            (1.0 - done / quick, quick / QUICK_TURNS)
        } else {
            (1.0 - (done - quick) / (self.work - quick), (self.work - quick) / SLOW_TURNS)
        };
        let left = left.clamp(0.0, 1.0);
        let degrees = self.grain * (COLD + (HOT - COLD) * left * left * left);
        (Heat { degrees, ease: self.ease }, (turn as u64).max(1))
    }
}
