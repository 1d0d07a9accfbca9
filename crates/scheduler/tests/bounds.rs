//! No schedule costs less than the floor, and what is closed is the best, on problems small enough to try everything.

mod support;

use attache_scheduler::bounds::{Outlook, close, lower};
use attache_scheduler::format::Objective;
use attache_scheduler::problem::Problem;
use attache_scheduler::proof::Outcome;
use attache_scheduler::work::Work;
use proptest::prelude::*;
use support::{rules, tiny};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_schedule_costs_less_and_the_best_is_proven(seed: u64) {
        let instance = tiny::problem(seed, 4, 6);
        let Some((least, dearest)) = tiny::extremes(&instance) else { return Ok(()) };
        let problem = Problem::new(instance.clone());
        for seconds in [0.0, 0.0005, 0.05] {
            let floor = floor_of(&problem, seconds, false);
            prop_assert!(floor <= least, "the floor {} of {}", floor, least);
        }
        match close(&problem, &dearest, &mut Work::of_seconds(5.0), &mut |news| news.floor <= least) {
            Outcome::Optimal { cost, assignments } => {
                prop_assert_eq!(cost, least);
                prop_assert_eq!(rules::cost(&instance, &assignments), least);
                let broken = rules::broken(&instance, &assignments);
                prop_assert!(broken.is_empty(), "{:?}", broken);
            }
            other => prop_assert!(false, "{:?} where the least is {}", other, least),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_schedule_costs_less_where_holding_is_worth_more_than_all_else(seed: u64) {
        let mut instance = tiny::problem(seed, 4, 6);
        instance.objective.unscheduled *= 50;
        instance.requests.iter_mut().for_each(|asked| asked.weight *= 1 + seed % 3);
        let Some(least) = tiny::least(&instance) else { return Ok(()) };
        let problem = Problem::new(instance);
        for seconds in [0.0, 0.0005, 0.05] {
            let floor = floor_of(&problem, seconds, false);
            prop_assert!(floor <= least, "the floor {} of {}", floor, least);
        }
        let floor = floor_of(&problem, 0.05, true);
        prop_assert!(floor <= least, "the floor {} of {} when told to stop", floor, least);
    }
}

#[test]
fn the_same_work_gives_the_same_floor() {
    let problem = Problem::new(tiny::problem(7, 40, 60));
    let floors: Vec<u64> = (0..2).map(|_| floor_of(&problem, 0.02, false)).collect();
    assert_eq!(floors[0], floors[1]);
    assert!(floor_of(&problem, 0.2, false) >= floors[0], "more work leads no less far");
}

#[test]
fn a_floor_knows_what_there_is_time_for() {
    let (mut floors, mut leasts) = (0, 0);
    for seed in 0..60 {
        let mut instance = tiny::problem(seed, 6, 4);
        instance.objective = only_holding();
        instance.requests.iter_mut().for_each(|asked| asked.mandatory = false);
        let Some(least) = tiny::least(&instance) else { continue };
        let floor = floor_of(&Problem::new(instance), 0.01, false);
        assert!(floor <= least, "seed {seed}: the floor {floor} of {least}");
        (floors, leasts) = (floors + floor, leasts + least);
    }
    assert!(10 * floors >= 9 * leasts, "floors of {floors} in all where {leasts} is the least");
}

/// The floor found with so many seconds of work.
fn floor_of(problem: &Problem, seconds: f64, stopped: bool) -> u64 {
    let mut work = Work::of_seconds(seconds);
    let outlook = Outlook::of(problem, &mut work, &|| stopped);
    let floor = outlook.as_ref().map_or(0, |outlook| outlook.floor);
    floor.max(lower(problem, outlook.as_ref(), &mut work, &|| stopped))
}

/// Nothing is valued but to hold meetings.
fn only_holding() -> Objective {
    Objective {
        unscheduled: 1000,
        idle_slot: 0,
        max_idle: 0,
        breaks: 0,
        venue_change: 0,
        protocol_miss: 0,
        moved_time: 0,
        moved_room: 0,
    }
}
