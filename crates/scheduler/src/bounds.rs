//! How little any schedule can cost.

mod ascent;
mod bundle;
mod close;
mod cuts;
mod diary;
mod dual;
mod furnish;
mod margin;
mod packing;
mod plan;
mod relaxation;
mod rules;
mod walk;
mod whole;

pub use close::close;
pub use whole::Outlook;

use crate::problem::Problem;
use crate::work::{UNITS_PER_SECOND, Work};

/// The part of the work that goes into first prices, and how many seconds of it at most.
const FIRST_SHARE: f64 = 0.7;
const FIRST_SECONDS: f64 = 6.0;
/// Prices are not made better where there is no work left for so many steps: a few lead nowhere, and getting ready for
/// them takes long where places are many.
const WORTHWHILE: u64 = 60;
/// Steps between two looks at whether to stop.
const TURN: u64 = 10;
/// How far beyond what first prices are worth to reach, as a part of what it costs to hold nothing.
const REACH: f64 = 0.000_3;
/// Gains less than this part of a unit of cost are left.
const GAIN: f64 = 0.2;

/// A cost that no schedule is below; when told to stop, what is known by then. What is known of requests is of use.
pub fn lower(problem: &Problem, outlook: Option<&Outlook>, work: &mut Work, stop: &dyn Fn() -> bool) -> u64 {
    let floor = match outlook.and_then(|outlook| whole::ease(problem, outlook)) {
        None => priced(problem, outlook.map(Outlook::prices), work, stop),
        Some(eased) => priced(&eased.problem, Some(eased.prices), work, stop).saturating_add(eased.sure),
    };
    u64::try_from(floor).unwrap_or(0)
}

/// A floor by prices, which begin at those of a packing when some are known.
fn priced(problem: &Problem, known: Option<Vec<f64>>, work: &mut Work, stop: &dyn Fn() -> bool) -> i64 {
    let mut dual = dual::Dual::new(problem);
    if stop() {
        return 0;
    }
    let first = first_prices(&dual, known, work, stop);
    let mut bound = first.bound;
    dual.fairness = 0;
    if work.left() >= WORTHWHILE * first.step && !stop() {
        let mut bundle = bundle::Bundle::new(&dual, &first.prices);
        let gain = GAIN * dual.scale as f64;
        bundle.climb_and_learn(&mut dual, plan::NEVER, gain, work);
        bound = bound.max(bundle.bound);
    }
    rounded(bound, dual.scale)
}

/// Prices not far from good ones.
struct First {
    prices: dual::Multipliers,
    /// Their value, in fractions.
    bound: i64,
    /// The work it takes to find that.
    step: u64,
}

/// Finds prices not far from good ones.
fn first_prices(dual: &dual::Dual, known: Option<Vec<f64>>, work: &mut Work, stop: &dyn Fn() -> bool) -> First {
    let mut own = work.part((work.left() as f64 / UNITS_PER_SECOND as f64 * FIRST_SHARE).min(FIRST_SECONDS));
    let mut packing = packing::Packing::new(dual);
    let course = if known.is_some() { packing::ONWARD } else { packing::ANEW };
    known.into_iter().for_each(|prices| packing.restart(prices));
    packing.settle(&course, &mut own, stop);
    let mut first = First { prices: packing.multipliers(dual), bound: 0, step: own.spent() };
    let mut value = dual::Value::default();
    dual.value(&first.prices, &mut plan::Planner::default(), &mut value, &mut own);
    (first.bound, first.step) = (value.bound, own.spent() - first.step);
    if own.left() >= WORTHWHILE * first.step {
        let mut ascent = ascent::Ascent::new(dual);
        ascent.restart(&first.prices, REACH * (dual.relaxation.constant * dual.scale) as f64);
        while ascent.improve(dual, plan::NEVER, TURN, &mut own) && !stop() {}
        (first.prices, first.bound) = (ascent.best, ascent.bound);
    }
    work.spend(own.spent());
    first
}

/// A bound in whole units of cost.
fn rounded(bound: i64, scale: i64) -> i64 {
    bound.div_euclid(scale) + i64::from(bound.rem_euclid(scale) > 0)
}
