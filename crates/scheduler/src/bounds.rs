//! How little any schedule can cost.

mod ascent;
mod close;
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
use crate::work::Work;

/// A cost that no schedule is below.
pub fn lower(problem: &Problem, work: &mut Work) -> u64 {
    let mut dual = dual::Dual::new(problem);
    let mut ascent = ascent::Ascent::new(&dual);
    let reach = 0.1 * (dual.relaxation.constant * dual.scale) as f64;
    ascent.restart(&opening::opening(&dual), reach);
    ascent.improve(&dual, plan::NEVER, u64::MAX, work);
    let opened = ascent.bound;
    // From prices of time the way is short and leads less far than from none, where there is work left for that.
    let mut ascent = ascent::Ascent::new(&dual);
    ascent.climb(&mut dual, plan::NEVER, work);
    u64::try_from(rounded(ascent.bound.max(opened), dual.scale)).unwrap_or(0)
}

/// A bound in whole units of cost.
fn rounded(bound: i64, scale: i64) -> i64 {
    bound.div_euclid(scale) + i64::from(bound.rem_euclid(scale) > 0)
}
