//! What is not held is a whole number of meetings, each of a whole weight.
//!
//! Prices know of halves: a floor of 65.4 weights not held is one of 66. To make use of it, what a schedule costs is taken
//! apart: `c` for each weight not held, of which at least `n` there are, is `c - e` for each of `n` weights for sure, and
//! beyond that at least what the schedule would cost if a weight cost `e` only. Of that a floor is found as of any other
//! problem. Its schedules are the same, so the two floors add up, whatever `e` is; the smaller it is the more of the
//! rounding is kept, but when it is no longer much more than what it costs to hold a meeting, nothing is held.
//!
//! The same prices tell a search where there is hope: what a request's best start leaves of what it is worth is what is
//! lost by doing without it, or, below nothing, by holding it.

use super::dual::{Dual, Value};
use super::packing::{ANEW, Packing};
use super::plan::{NEVER, Planner};
use super::relaxation::signed;
use crate::format::Objective;
use crate::problem::Problem;
use crate::work::{UNITS_PER_SECOND, Work};

/// The part of the work that goes into finding how much is not held.
const SHARE: f64 = 0.6;
/// How often what a meeting may well cost when it is held goes into what a weight is left to cost.
const ABOVE: u64 = 2;
/// Where more weights than this are asked for, one is not worth rounding up to.
const SLIGHT: u64 = 10_000;

/// What is known of requests when only holding them is looked at.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// For each request: what its best start leaves, at the prices, of what holding it saves. Below nothing it takes from
    /// others more than it is worth. None when it is settled, or has nowhere to be.
    pub left: Vec<Option<f64>>,
    /// What all schedules cost at least, for what they do not hold.
    pub floor: u64,
    /// Weights that are not held in any schedule, at least.
    unheld: i64,
    /// Prices of the packing.
    prices: Vec<f64>,
}

impl Outlook {
    /// Finds it with a part of `work`; nothing where meetings are not worth much more than all else, where there seems to be
    /// no schedule, or when told to stop before it has begun.
    pub fn of(problem: &Problem, work: &mut Work, stop: &dyn Fn() -> bool) -> Option<Self> {
        let objective = &problem.instance.objective;
        if objective.unscheduled < 2 * left_to_cost(objective) {
            return None;
        }
        let mut only_held = problem.clone();
        only_held.instance.objective = only(objective.unscheduled);
        let mut own = work.part(work.left() as f64 / UNITS_PER_SECOND as f64 * SHARE);
        let (dual, mut value) = (Dual::new(&only_held), Value::default());
        if stop() {
            return None;
        }
        let mut packing = Packing::new(&dual);
        packing.settle(&ANEW, &mut own, stop);
        dual.value(&packing.multipliers(&dual), &mut Planner::default(), &mut value, &mut own);
        work.spend(own.spent());
        if value.bound >= NEVER {
            return None;
        }
        let unheld = rounded_up(value.bound.max(0), dual.scale * signed(objective.unscheduled), problem);
        let left = packing.most_left_of(problem.requests.len());
        let floor = objective.unscheduled.saturating_mul(u64::try_from(unheld).unwrap_or(0));
        Some(Self { left, floor, unheld, prices: packing.prices().to_vec() })
    }

    /// Prices to begin with of a packing of the problem itself.
    pub fn prices(&self) -> Vec<f64> {
        self.prices.clone()
    }
}

/// A problem with the same schedules where a weight not held costs less.
#[derive(Debug)]
pub struct Eased {
    /// The problem.
    pub problem: Problem,
    /// What every schedule costs less there, at least.
    pub sure: i64,
    /// Prices of the packing there, not far from good ones.
    pub prices: Vec<f64>,
}

/// Takes apart what a schedule costs; nothing when little would come of it.
pub fn ease(problem: &Problem, outlook: &Outlook) -> Option<Eased> {
    let objective = &problem.instance.objective;
    let asked = problem.instance.requests.iter().fold(0, |sum: u64, asked| sum.saturating_add(asked.weight));
    if asked > SLIGHT {
        return None;
    }
    let (left, whole) = (left_to_cost(objective), signed(objective.unscheduled));
    let mut eased = problem.clone();
    eased.instance.objective = Objective { unscheduled: left, ..*objective };
    let prices = outlook.prices.iter().map(|price| price * left as f64 / whole as f64).collect();
    Some(Eased { problem: eased, sure: (whole - signed(left)).saturating_mul(outlook.unheld), prices })
}

/// What a weight not held is left to cost.
fn left_to_cost(objective: &Objective) -> u64 {
    ABOVE * to_hold(objective).max(1)
}

/// What a meeting of two may well cost when it is held.
fn to_hold(objective: &Objective) -> u64 {
    let each = objective.idle_slot.saturating_add(objective.breaks).saturating_add(objective.venue_change);
    each.saturating_mul(2).saturating_add(objective.protocol_miss).saturating_add(objective.moved_room).min(1 << 32)
}

/// Nothing is valued but to hold meetings.
fn only(unscheduled: u64) -> Objective {
    Objective {
        unscheduled,
        idle_slot: 0,
        max_idle: 0,
        breaks: 0,
        venue_change: 0,
        protocol_miss: 0,
        moved_time: 0,
        moved_room: 0,
    }
}

/// The least number of weights not held that is no less than a bound and that requests can add up to.
fn rounded_up(bound: i64, each: i64, problem: &Problem) -> i64 {
    let weights = problem.instance.requests.iter().map(|asked| signed(asked.weight));
    let step = weights.reduce(common).unwrap_or(1).max(1);
    let whole = each.saturating_mul(step);
    step * (bound.div_euclid(whole) + i64::from(bound.rem_euclid(whole) > 0))
}

/// The greatest common measure of two numbers.
fn common(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { common(other, one % other) }
}
