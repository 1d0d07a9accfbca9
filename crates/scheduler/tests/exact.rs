//! What the exact part proves is true on problems small enough to try everything: the least cost, or that there is no
//! schedule; and what it could not finish is a floor.

mod support;

use attache_scheduler::exact::{improve, prove};
use attache_scheduler::format::{Assignment, Instance};
use attache_scheduler::problem::Problem;
use attache_scheduler::proof::{Hear, News, Outcome};
use attache_scheduler::work::Work;
use proptest::prelude::*;
use support::{rules, tiny};

/// A problem with little to weigh and much to fit: everything must be held, and breaks cost.
fn all_held(seed: u64) -> Instance {
    let mut instance = tiny::problem(seed, 4, 6);
    (instance.fixed, instance.replan, instance.staff_limit) = (Vec::new(), None, None);
    instance.objective.breaks += 1;
    for asked in &mut instance.requests {
        (asked.mandatory, asked.duration, asked.seats) = (true, 1, 2);
        (asked.venues, asked.rooms, asked.interpretation) = (None, None, None);
    }
    instance.delegations.iter_mut().for_each(|delegation| delegation.max_meetings_per_day = None);
    instance
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_proven_is_true_where_all_must_be_held(seed: u64) {
        let instance = all_held(seed);
        let least = tiny::least(&instance);
        match prove(&Problem::new(instance.clone()), None, &mut Work::of_seconds(5.0), &mut |_| true) {
            Outcome::Optimal { cost, assignments } => {
                prop_assert_eq!(Some(cost), least);
                let broken = rules::broken(&instance, &assignments);
                prop_assert!(broken.is_empty(), "{:?}", broken);
            }
            Outcome::Infeasible => prop_assert_eq!(least, None),
            Outcome::Bounded { lower, .. } => prop_assert!(least.is_none_or(|least| lower <= least)),
        }
    }

    #[test]
    fn what_is_proven_is_true(seed: u64) {
        let instance = tiny::problem(seed, 4, 6);
        let least = tiny::least(&instance);
        let mut floors = Vec::new();
        let mut hear = |news: &News<'_>| {
            floors.push((news.floor, news.best.map(|(cost, _)| cost)));
            true
        };
        match prove(&Problem::new(instance.clone()), None, &mut Work::of_seconds(5.0), &mut hear) {
            Outcome::Optimal { cost, assignments } => {
                prop_assert_eq!(Some(cost), least);
                let broken = rules::broken(&instance, &assignments);
                prop_assert!(broken.is_empty(), "{:?}", broken);
                prop_assert_eq!(rules::cost(&instance, &assignments), cost);
            }
            Outcome::Infeasible => prop_assert_eq!(least, None),
            Outcome::Bounded { lower, .. } => prop_assert!(least.is_none_or(|least| lower <= least)),
        }
        for (floor, cost) in floors {
            prop_assert!(least.is_some_and(|least| floor <= least && cost.is_none_or(|cost| cost >= least)) || (least.is_none() && cost.is_none()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_best_is_reached_from_the_dearest(seed: u64, dear in 0_u64..3) {
        let mut instance = tiny::problem(seed, 4, 6);
        instance.objective.unscheduled *= 40_u64.pow(dear as u32);
        let Some((least, dearest)) = tiny::extremes(&instance) else { return Ok(()) };
        let mut told = Vec::new();
        let mut hear = |news: &News<'_>| {
            told.push((news.floor, news.best.map(|(cost, _)| cost)));
            true
        };
        let problem = Problem::new(instance.clone());
        let from = |known: &[Assignment], threads: usize, hear: &mut Hear<'_>| {
            improve(&problem, known, threads, &mut Work::of_seconds(5.0), hear)
        };
        let outcome = from(&dearest, 1, &mut hear);
        prop_assert_eq!(&from(&dearest, 2, &mut |_| true), &outcome);
        match outcome {
            Outcome::Optimal { cost, assignments } => {
                prop_assert_eq!(cost, least);
                prop_assert_eq!(rules::cost(&instance, &assignments), least);
                let broken = rules::broken(&instance, &assignments);
                prop_assert!(broken.is_empty(), "{:?}", broken);
                let again = from(&assignments, 2, &mut |_| true);
                prop_assert_eq!(again, Outcome::Optimal { cost, assignments });
            }
            Outcome::Bounded { lower, best } => {
                prop_assert!(lower <= least && best.is_some_and(|(cost, _)| cost >= least));
            }
            Outcome::Infeasible => prop_assert!(false, "there is the dearest"),
        }
        prop_assert!(told.iter().all(|(floor, cost)| *floor <= least && cost.is_some_and(|cost| cost >= least)));
    }
}

#[test]
fn most_small_problems_are_closed_from_above() {
    let outcome = |seed: u64| {
        let instance = tiny::problem(seed, 4, 6);
        let (_, dearest) = tiny::extremes(&instance)?;
        Some(improve(&Problem::new(instance), &dearest, 1, &mut Work::of_seconds(5.0), &mut |_| true))
    };
    let outcomes: Vec<Outcome> = (0..100).filter_map(outcome).collect();
    let closed = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Optimal { .. })).count();
    assert!(closed >= 40 && 100 * closed >= 95 * outcomes.len(), "{closed} of {}", outcomes.len());
}

#[test]
fn many_problems_where_all_must_be_held_have_a_schedule() {
    let has = |seed: &u64| tiny::least(&all_held(*seed)).is_some();
    assert!((0..100).filter(has).count() >= 30, "nothing is shown by problems without a schedule");
}

#[test]
fn most_small_problems_are_closed() {
    let closed = |seed: &u64| {
        let problem = Problem::new(tiny::problem(*seed, 4, 6));
        let outcome = prove(&problem, None, &mut Work::of_seconds(5.0), &mut |_| true);
        matches!(outcome, Outcome::Optimal { .. } | Outcome::Infeasible)
    };
    assert!((0..100).filter(closed).count() >= 95, "problems of four requests are not work");
}
