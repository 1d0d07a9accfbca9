//! What a schedule costs, counted in unary. What is not held costs much more than all else, so it is counted apart, in
//! units of its own: of the rest few sums then have to be told apart, as soon as it is known how little can be left out.

use super::count::{Sense, counter, merge};
use super::encode::{About, Encoding, Wish};
use super::sat::{Lit, Sat, Verdict};
use crate::judge::divisor;

/// The most sums of what is not held, and of what else costs, that are told apart.
pub const SUMS: u64 = 250;

/// The cost, counted.
pub struct Count {
    /// What is not held, and what a unit of it costs.
    left_out: (Vec<Lit>, u64),
    /// All else, and what a unit of it costs.
    rest: (Vec<Lit>, u64),
    /// No fewer units are left out.
    least: u64,
}

impl Count {
    /// Counts what may cost less than `best`; nothing when that would be too much, or when `settle`, which is to find out
    /// whether there is an answer under assumptions, does not find out how little can be left out.
    pub fn new(
        encoding: &Encoding<'_>,
        sat: &mut Sat,
        best: u64,
        mut settle: impl FnMut(&mut Sat, &[Lit]) -> Verdict,
    ) -> Option<Self> {
        let most = best.checked_sub(1)?;
        let (left_out, great) = left_out(encoding, sat, most)?;
        let others = others(encoding);
        let unit = unit(&others);
        let room = |out: u64| (most - out * great) / unit;
        let least = (0..=most / great).find(|&out| room(out) <= SUMS)?;
        if least > 0 {
            let more = *left_out.get(least as usize - 1)?;
            if settle(sat, &[!more]) != Verdict::Fails {
                return None;
            }
            sat.clause(&[more]);
        }
        let rest = rest(encoding, sat, &others, unit, room(least));
        Some(Self { left_out: (left_out, great), rest: (rest, unit), least })
    }

    /// From now on less is paid than `best`; says whether that can be.
    pub fn keep_below(&self, sat: &mut Sat, best: u64) -> bool {
        let Some(most) = best.checked_sub(1) else { return false };
        let ((left_out, great), (rest, unit)) = (&self.left_out, &self.rest);
        let units = most / great;
        if units < self.least {
            return false;
        }
        left_out.iter().skip(units as usize).for_each(|&more| sat.clause(&[!more]));
        for out in self.least..=units {
            let Some(&dear) = rest.get(((most - out * great) / unit) as usize) else { continue };
            let left_out = out.checked_sub(1).and_then(|at| left_out.get(at as usize));
            match left_out {
                Some(&as_many) => sat.clause(&[!as_many, !dear]),
                None if out == 0 => sat.clause(&[!dear]),
                None => {}
            }
        }
        true
    }
}

/// What is not held, counted up to one unit beyond `most`, and what such a unit costs; nothing when that would be too much.
pub fn left_out(encoding: &Encoding<'_>, sat: &mut Sat, most: u64) -> Option<(Vec<Lit>, u64)> {
    let held: Vec<Wish> = encoding.wishes.iter().filter(|wish| wish.about == About::Holding).copied().collect();
    let great = if held.is_empty() { u64::MAX } else { unit(&held) };
    let units = held.iter().map(|wish| wish.cost / great).sum::<u64>().min(most / great);
    (units <= SUMS).then(|| (sum(sat, rows(&held, great, most), most / great), great))
}

/// The wishes that are not about holding.
pub fn others(encoding: &Encoding<'_>) -> Vec<Wish> {
    encoding.wishes.iter().filter(|wish| wish.about != About::Holding).copied().collect()
}

/// What divides all costs.
pub fn unit(wishes: &[Wish]) -> u64 {
    wishes.iter().fold(0, |all, wish| divisor(all, wish.cost)).max(1)
}

/// The sum of all that is not about holding: first of each delegation, whose idle slots are counted already.
fn rest(encoding: &Encoding<'_>, sat: &mut Sat, wishes: &[Wish], unit: u64, most: u64) -> Vec<Lit> {
    let mut sums = Vec::new();
    for (delegation, idle) in encoding.idle.iter().enumerate() {
        let own: Vec<Wish> = wishes.iter().filter(|wish| wish.about == About::Days(delegation)).copied().collect();
        let days = by_cost(sat, &own, unit, most);
        let slot = wishes.iter().find(|wish| wish.about == About::Idle(delegation)).map_or(0, |wish| wish.cost);
        sums.push(sum(sat, vec![days, times(idle, slot / unit, most)], most));
    }
    let others: Vec<Wish> = wishes.iter().filter(|wish| wish.about == About::Others).copied().collect();
    sums.extend(rows(&others, unit, unit * most));
    sum(sat, sums, most)
}

/// The sum of wishes of one delegation: those that cost the same are counted first.
fn by_cost(sat: &mut Sat, wishes: &[Wish], unit: u64, most: u64) -> Vec<Lit> {
    let mut costs: Vec<u64> = wishes.iter().map(|wish| wish.cost).collect();
    costs.sort_unstable();
    costs.dedup();
    let mut sums = Vec::new();
    for cost in costs {
        let broken: Vec<Lit> = wishes.iter().filter(|wish| wish.cost == cost).map(|wish| !wish.lit).collect();
        let counted = counter(sat, &broken, broken.len(), Sense::Exact);
        sums.push(times(&counted, cost / unit, most));
    }
    sum(sat, sums, most)
}

/// A count of which each is worth several units, up to one beyond `most`.
fn times(count: &[Lit], each: u64, most: u64) -> Vec<Lit> {
    let units = count.iter().flat_map(|&lit| std::iter::repeat_n(lit, each as usize));
    units.take(most as usize + 1).collect()
}

/// Each broken wish as a sum in units, up to one beyond `most`.
fn rows(wishes: &[Wish], unit: u64, most: u64) -> Vec<Vec<Lit>> {
    wishes.iter().map(|wish| times(&[!wish.lit], wish.cost / unit, most / unit)).collect()
}

/// The sum of sums, in unary, up to one beyond `most`.
fn sum(sat: &mut Sat, mut sums: Vec<Vec<Lit>>, most: u64) -> Vec<Lit> {
    sums.retain(|one| !one.is_empty());
    sums.sort_by_key(Vec::len);
    while sums.len() > 1 {
        let pairs = sums.chunks(2).map(|pair| match pair {
            [one, other] => merge(sat, one, other, most as usize + 1, Sense::Up),
            one => one.concat(),
        });
        sums = pairs.collect();
    }
    sums.pop().unwrap_or_default()
}
