//! No schedule costs less than the floor, and what is closed is the best, on problems small enough to try everything.

mod support;

use attache_scheduler::bounds::{close, lower};
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
            let floor = lower(&problem, &mut Work::of_seconds(seconds));
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

#[test]
fn the_same_work_gives_the_same_floor() {
    let problem = Problem::new(tiny::problem(7, 40, 60));
    let floors: Vec<u64> = (0..2).map(|_| lower(&problem, &mut Work::of_seconds(0.02))).collect();
    assert_eq!(floors[0], floors[1]);
    assert!(lower(&problem, &mut Work::of_seconds(0.2)) >= floors[0], "more work leads no less far");
}
