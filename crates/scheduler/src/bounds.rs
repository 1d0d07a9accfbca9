//! How little any schedule can cost.

mod ascent;
mod bundle;
mod close;
mod cuts;
mod diary;
mod dual;
mod furnish;
mod margin;
mod opening;
mod plan;
mod relaxation;
mod rules;
mod walk;

pub use close::close;

use crate::problem::Problem;
use crate::work::{UNITS_PER_SECOND, Work};

/// The part of the work that goes into first prices, and how many seconds of it at most.
const FIRST_SHARE: f64 = 0.6;
const FIRST_SECONDS: f64 = 1.0;
/// Gains less than this part of a unit of cost are left.
const GAIN: f64 = 0.2;

/// A cost that no schedule is below.
pub fn lower(problem: &Problem, work: &mut Work) -> u64 {
    let mut dual = dual::Dual::new(problem);
    let (prices, first) = first_prices(&dual, work);
    dual.fairness = 0;
    let mut bundle = bundle::Bundle::new(&dual, &prices);
    let gain = GAIN * dual.scale as f64;
    bundle.climb_and_learn(&mut dual, plan::NEVER, gain, work);
    u64::try_from(rounded(bundle.bound.max(first), dual.scale)).unwrap_or(0)
}

/// Prices not far from good ones, and their value.
fn first_prices(dual: &dual::Dual, work: &mut Work) -> (dual::Multipliers, i64) {
    let mut ascent = ascent::Ascent::new(dual);
    let mut own = work.part((work.left() as f64 / UNITS_PER_SECOND as f64 * FIRST_SHARE).min(FIRST_SECONDS));
    let reach = 0.1 * (dual.relaxation.constant * dual.scale) as f64;
    ascent.restart(&opening::opening(dual), reach);
    ascent.improve(dual, plan::NEVER, u64::MAX, &mut own);
    work.spend(own.spent());
    (ascent.best, ascent.bound)
}

/// A bound in whole units of cost.
fn rounded(bound: i64, scale: i64) -> i64 {
    bound.div_euclid(scale) + i64::from(bound.rem_euclid(scale) > 0)
}
