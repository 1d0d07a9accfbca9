//! Which requests a schedule can hold when little may be left out: where more is asked for than there is time, often only
//! a few ways are left, and of each much more follows than of all together.

use super::cost::{SUMS, left_out, others, unit};
use super::encode::{About, Encoding};
use super::sat::{Lit, Sat, Verdict};
use crate::problem::Problem;

/// The most ways that are told apart.
const MOST: usize = 32;

/// What is held and what is not.
#[derive(Debug, Clone)]
pub struct Way {
    /// For each request: whether it is held.
    pub held: Vec<bool>,
    /// What it costs that the others are not.
    pub cost: u64,
}

/// The ways in which there is a schedule and what is not held costs less than `best`; nothing when they are many, when
/// too much else may cost something in one of them, or when `settle` does not find them all.
pub fn ways(problem: &Problem, best: u64, mut settle: impl FnMut(&mut Sat) -> Verdict) -> Option<Vec<Way>> {
    let most = best.checked_sub(1)?;
    let mut encoding = Encoding::new(problem, Sat::default(), None);
    let mut sat = std::mem::take(&mut encoding.sat);
    let (left_out, great) = left_out(&encoding, &mut sat, most)?;
    let small = unit(&others(&encoding));
    left_out.iter().skip((most / great) as usize).for_each(|&more| sat.clause(&[!more]));
    let mut ways = Vec::new();
    loop {
        match settle(&mut sat) {
            Verdict::Fails => return Some(ways),
            Verdict::Holds if ways.len() < MOST => {}
            _ => return None,
        }
        let held: Vec<bool> = encoding.held.iter().map(|&held| sat.is_true(held)).collect();
        let lost = encoding.wishes.iter().filter(|wish| wish.about == About::Holding && !sat.is_true(wish.lit));
        let cost = lost.map(|wish| wish.cost).sum();
        if (most - cost) / small > SUMS {
            return None;
        }
        let other: Vec<Lit> = encoding.held.iter().zip(&held).map(|(&lit, &is)| if is { !lit } else { lit }).collect();
        sat.clause(&other);
        ways.push(Way { held, cost });
    }
}
