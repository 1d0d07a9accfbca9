//! The smallest sets that have something in common with each of many sets.
//!
//! Each way to place a meeting has the set of facts that stand against it. Facts that together forbid the meeting are those
//! that stand against every way: a set that meets all of these sets, from which nothing can be left out.

use std::collections::BTreeSet;

/// Sets of numbers are small and sorted.
pub(super) type Set = Vec<usize>;

/// How many steps the search for a smaller set may take; what was found till then cannot be thinned out either.
const MOST_STEPS: usize = 20_000;

/// A set that meets each of the sets, from which no number can be left out: the smallest, as far as the steps reach.
/// `None` when one of the sets is empty, which nothing can meet.
pub(super) fn smallest_hitting(sets: &[Set]) -> Option<Set> {
    if sets.iter().any(Vec::is_empty) {
        return None;
    }
    let sets = minimal(sets);
    let mut search = Search { sets: &sets, best: thinned(&sets, greedy(&sets)), steps: 0 };
    search.go(&mut Vec::new());
    let mut best = thinned(&sets, search.best);
    best.sort_unstable();
    Some(best)
}

/// The sets that contain none of the others, each once, small ones first.
pub(super) fn minimal(sets: &[Set]) -> Vec<Set> {
    let mut all: Vec<&Set> = sets.iter().collect::<BTreeSet<_>>().into_iter().collect();
    all.sort_by_key(|set| set.len());
    let mut kept: Vec<Set> = Vec::new();
    for set in all {
        if !kept.iter().any(|small| small.iter().all(|one| set.binary_search(one).is_ok())) {
            kept.push(set.clone());
        }
    }
    kept
}

/// Takes the number that meets most of what is left, until nothing is left.
fn greedy(sets: &[Set]) -> Set {
    let mut left: Vec<&Set> = sets.iter().collect();
    let mut chosen = Vec::new();
    while !left.is_empty() {
        let numbers: BTreeSet<usize> = left.iter().flat_map(|set| set.iter().copied()).collect();
        let meets = |number: &usize| left.iter().filter(|set| set.contains(number)).count();
        let Some(next) = numbers.into_iter().max_by_key(|number| (meets(number), std::cmp::Reverse(*number))) else {
            break;
        };
        chosen.push(next);
        left.retain(|set| !set.contains(&next));
    }
    chosen
}

/// The same without what can be left out.
fn thinned(sets: &[Set], mut chosen: Set) -> Set {
    for number in chosen.clone() {
        let without = |set: &Set| set.iter().any(|one| *one != number && chosen.contains(one));
        if sets.iter().all(without) {
            chosen.retain(|one| *one != number);
        }
    }
    chosen
}

struct Search<'sets> {
    sets: &'sets [Set],
    best: Set,
    steps: usize,
}

impl Search<'_> {
    /// Of the smallest set that is not met yet one number must be taken.
    fn go(&mut self, chosen: &mut Set) {
        self.steps += 1;
        if self.steps > MOST_STEPS || chosen.len() + self.still_needed(chosen) >= self.best.len() {
            return;
        }
        let unmet = self.sets.iter().find(|set| !set.iter().any(|one| chosen.contains(one)));
        let Some(unmet) = unmet else {
            self.best = chosen.clone();
            return;
        };
        for number in unmet.clone() {
            chosen.push(number);
            self.go(chosen);
            chosen.pop();
        }
    }

    /// Sets that are not met and have nothing in common each need a number of their own.
    fn still_needed(&self, chosen: &[usize]) -> usize {
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        let mut apart = 0;
        for set in self.sets.iter().filter(|set| !set.iter().any(|one| chosen.contains(one))) {
            if !set.iter().any(|one| seen.contains(one)) {
                seen.extend(set.iter().copied());
                apart += 1;
            }
        }
        apart
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meets_all(sets: &[Set], chosen: &[usize]) -> bool {
        sets.iter().all(|set| set.iter().any(|one| chosen.contains(one)))
    }

    /// The smallest by trying every subset of so many numbers.
    fn by_trying(sets: &[Set], numbers: usize) -> usize {
        let subsets = (0_u32..1 << numbers).filter(|subset| {
            let chosen: Vec<usize> = (0..numbers).filter(|number| subset & (1 << number) != 0).collect();
            meets_all(sets, &chosen)
        });
        subsets.map(u32::count_ones).min().expect("all numbers together meet every set") as usize
    }

    /// Numbers that look like chance and are the same every time.
    fn scattered(seed: u64) -> impl FnMut() -> usize {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state >> 33).unwrap_or(0)
        }
    }

    #[test]
    fn it_is_the_smallest_there_is_and_nothing_can_be_left_out() {
        for seed in 1..300 {
            let mut next = scattered(seed);
            let sets: Vec<Set> = (0..1 + next() % 12)
                .map(|_| {
                    let set: BTreeSet<usize> = (0..1 + next() % 4).map(|_| next() % 9).collect();
                    set.into_iter().collect()
                })
                .collect();
            let found = smallest_hitting(&sets).expect("no set is empty");
            assert!(meets_all(&sets, &found), "{sets:?} {found:?}");
            assert_eq!(found.len(), by_trying(&sets, 9), "{sets:?} {found:?}");
            for left_out in &found {
                let rest: Vec<usize> = found.iter().copied().filter(|one| one != left_out).collect();
                assert!(!meets_all(&sets, &rest), "{left_out} is needed in {found:?} for {sets:?}");
            }
        }
    }

    #[test]
    fn what_nothing_stands_against_cannot_be_forbidden() {
        assert_eq!(smallest_hitting(&[vec![1], vec![]]), None);
        assert_eq!(smallest_hitting(&[]), Some(vec![]), "where there is no way nothing more is needed");
    }
}
