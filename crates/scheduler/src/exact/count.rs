//! How many of some literals are true, said in clauses: at most one, and counters whose outputs are in unary.

use super::sat::{Lit, Sat};

/// Up to how many literals every two are set against each other; beyond, groups are formed and set against each other.
const PAIRWISE: usize = 5;

/// No two of `lits` are true.
pub fn at_most_one(sat: &mut Sat, lits: &[Lit]) {
    if lits.len() <= PAIRWISE {
        for (i, &a) in lits.iter().enumerate() {
            for &b in &lits[i + 1..] {
                sat.clause(&[!a, !b]);
            }
        }
        return;
    }
    let width = (1..).find(|w| w * w >= lits.len()).unwrap_or(1);
    let leaders: Vec<Lit> = lits
        .chunks(width)
        .map(|group| {
            at_most_one(sat, group);
            let leader = sat.fresh();
            group.iter().for_each(|&lit| sat.clause(&[!lit, leader]));
            leader
        })
        .collect();
    at_most_one(sat, &leaders);
}

/// A literal that is true exactly when one of `lits` is.
pub fn any_of(sat: &mut Sat, lits: &[Lit]) -> Lit {
    if let [one] = lits {
        return *one;
    }
    let any = sat.fresh();
    lits.iter().for_each(|&lit| sat.clause(&[!lit, any]));
    let mut long = lits.to_vec();
    long.push(!any);
    sat.clause(&long);
    any
}

/// Which way a counter's outputs follow its inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// Enough true inputs make an output true; for limits from above.
    Up,
    /// Outputs are true exactly when there are that many true inputs.
    Exact,
}

/// Outputs `o` for `lits`, `o[k]` for "more than `k` are true", no more than `most` of them.
pub fn counter(sat: &mut Sat, lits: &[Lit], most: usize, sense: Sense) -> Vec<Lit> {
    if lits.len() <= 1 {
        return lits.iter().copied().take(most).collect();
    }
    let (a, b) = lits.split_at(lits.len() / 2);
    let (a, b) = (counter(sat, a, most, sense), counter(sat, b, most, sense));
    merge(sat, &a, &b, most, sense)
}

/// Adds two counts up.
pub fn merge(sat: &mut Sat, a: &[Lit], b: &[Lit], most: usize, sense: Sense) -> Vec<Lit> {
    let total = (a.len() + b.len()).min(most);
    let out: Vec<Lit> = (0..total).map(|_| sat.fresh()).collect();
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i + j > 0 {
                let mut clause: Vec<Lit> = Vec::with_capacity(3);
                clause.extend(i.checked_sub(1).map(|i| !a[i]));
                clause.extend(j.checked_sub(1).map(|j| !b[j]));
                clause.push(out[(i + j).min(total) - 1]);
                if i + j <= total {
                    sat.clause(&clause);
                }
            }
            if sense == Sense::Exact && i + j < total {
                let mut clause: Vec<Lit> = Vec::with_capacity(3);
                clause.extend(a.get(i));
                clause.extend(b.get(j));
                clause.push(!out[i + j]);
                sat.clause(&clause);
            }
        }
    }
    for pair in out.windows(2) {
        sat.clause(&[!pair[1], pair[0]]);
    }
    out
}

/// No more than `most` of `lits` are true.
pub fn at_most(sat: &mut Sat, lits: &[Lit], most: usize) {
    match most {
        0 => lits.iter().for_each(|&lit| sat.clause(&[!lit])),
        1 => at_most_one(sat, lits),
        _ if lits.len() <= most => {}
        _ => {
            let out = counter(sat, lits, most + 1, Sense::Up);
            sat.clause(&[!out[most]]);
        }
    }
}
