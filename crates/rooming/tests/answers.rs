//! Every answer keeps the hard rules and costs what it says, its bound holds, and on problems small enough to try
//! everything it is the best there is and says so.

mod support;

use std::ops::ControlFlow;

use attache_rooming::{Answer, Limits, Problem, Progress, price, solve};
use proptest::prelude::*;
use support::{brute, tiny};

fn solved(problem: &Problem, work: u64) -> Answer {
    solve(problem, &Limits { work }, &mut |_| ControlFlow::Continue(())).expect("a made problem makes sense")
}

#[test]
fn the_best_is_found_and_proven() {
    for seed in 0..500 {
        let problem = tiny(seed, 6, 5);
        let answer = solved(&problem, Limits::default().work);
        assert_eq!(price(&problem, &answer.rooms), Ok(answer.value), "seed {seed}");
        assert_eq!(answer.value, brute(&problem), "seed {seed}");
        assert!(answer.optimal && answer.bound == answer.value, "seed {seed}: {answer:?}");
    }
}

/// Everybody has one hotel only, so that hotels are looked at one by one.
fn apart(mut problem: Problem) -> Problem {
    for (index, stay) in problem.stays.iter_mut().enumerate() {
        stay.hotel = Some(stay.hotel.unwrap_or(index % 2));
        stay.hotel_only = true;
    }
    problem
}

#[test]
fn the_best_is_found_where_nobody_may_go_elsewhere() {
    for seed in 500..900 {
        let problem = apart(tiny(seed, 6, 5));
        let answer = solved(&problem, Limits::default().work);
        assert_eq!(price(&problem, &answer.rooms), Ok(answer.value), "seed {seed}");
        let best = brute(&problem);
        assert!(answer.bound <= best && best <= answer.value, "seed {seed}: {answer:?}, best {best}");
        assert!(answer.value == best || problem.weights.no_bed < 300, "seed {seed}: {answer:?}, best {best}");
    }
}

#[test]
fn a_bound_holds_whenever_it_is_told() {
    for seed in 2000..2300 {
        let problem = tiny(seed, 6, 5);
        let best = brute(&problem);
        let mut told: Vec<Progress> = Vec::new();
        let stop = |progress: &Progress| {
            told.push(*progress);
            if seed % 3 == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let mut stop = stop;
        let answer = solve(&problem, &Limits { work: seed % 7 * 40 }, &mut stop).expect("a made problem makes sense");
        assert_eq!(price(&problem, &answer.rooms), Ok(answer.value), "seed {seed}");
        assert!(answer.bound <= best && best <= answer.value, "seed {seed}: {answer:?}, best {best}");
        assert!(told.iter().all(|one| one.bound <= best && best <= one.value), "seed {seed}: {told:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn an_answer_keeps_the_rules_and_is_always_the_same(seed: u64, stays in 1_usize..40, rooms in 1_usize..30) {
        let problem = tiny(seed, stays, rooms);
        let answer = solved(&problem, 3_000_000);
        prop_assert_eq!(price(&problem, &answer.rooms), Ok(answer.value));
        prop_assert!(answer.bound <= answer.value);
        prop_assert_eq!(answer.optimal, answer.bound == answer.value);
        prop_assert_eq!(answer, solved(&problem, 3_000_000));
    }
}
