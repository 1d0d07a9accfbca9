//! Whoever watches a search of size L is asked often enough to stop it at once, counted in work and not by a clock.

use std::ops::ControlFlow;

use attache_rooming::{Limits, Problem, price, solve};

#[path = "../examples/lodge/town.rs"]
mod town;

/// The most work between two words: some ten milliseconds of a plain machine.
const SILENCE: u64 = 1_000_000;

/// The work done at each word, when told to stop at the `last`.
fn words(problem: &Problem, work: u64, last: usize) -> Vec<u64> {
    let mut told = vec![0];
    let mut watch = |known: &attache_rooming::Progress| {
        told.push(known.work);
        if told.len() > last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let answer = solve(problem, &Limits { work }, &mut watch).expect("a made problem makes sense");
    assert_eq!(price(problem, &answer.rooms), Ok(answer.value), "what was found till then");
    assert!(answer.bound <= answer.value);
    told.push(answer.work);
    told
}

#[test]
fn nobody_waits_long_to_be_asked() {
    for size in ["l", "h"] {
        let told = words(&town::problem(size, 1), 60_000_000, usize::MAX);
        let longest = told.windows(2).map(|two| two[1] - two[0]).max();
        assert!(
            told.len() > 40 && longest <= Some(SILENCE),
            "{size}: {} words, longest silence {longest:?}",
            told.len()
        );
    }
}

#[test]
fn a_search_told_to_stop_stops() {
    for (size, last) in [("l", 1), ("l", 2), ("l", 9), ("h", 1), ("h", 25), ("m", 30)] {
        let told = words(&town::problem(size, 1), 400_000_000, last);
        let after = told.last().map(|end| end - told[last]);
        assert!(after <= Some(SILENCE), "{size}, stopped at word {last}: {after:?} more");
    }
}
