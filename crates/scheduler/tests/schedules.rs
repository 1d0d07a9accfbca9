//! A schedule that is being changed always knows what it costs, and never offers a place that the rules forbid. A search
//! remembers where it left least out.

mod support;

use attache_scheduler::judge;
use attache_scheduler::problem::Problem;
use attache_scheduler::schedule::places::Desk;
use attache_scheduler::schedule::tables::Tables;
use attache_scheduler::schedule::{Place, Schedule, assignments_of};
use attache_scheduler::search::dice::Dice;
use attache_scheduler::search::{Heat, Search};
use proptest::prelude::*;
use support::{rules, tiny};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_running_sum_is_what_the_judge_says(seed: u64, slots in prop::sample::select(vec![8usize, 20, 150])) {
        let problem = Problem::new(tiny::problem(seed, 12, slots));
        let tables = Tables::new(&problem);
        prop_assume!(tables.settled_stands());
        let mut schedule = Schedule::new(&tables);
        let (mut dice, mut desk) = (Dice::new(seed, 1), Desk::new(Some(5)));
        for _ in 0..60 {
            let request = dice.below(tables.asks.len());
            if tables.asks[request].settled.is_some() {
                continue;
            }
            if schedule.places[request].is_some() {
                schedule.drop(request);
            } else if let Some(offer) = schedule.cheapest(request, i64::MAX, &mut desk, &mut dice) {
                let before = schedule.value();
                prop_assert!(schedule.could_hold(request, offer.place), "an offer can be taken");
                schedule.hold(request, offer.place);
                let most = before + offer.price - tables.asks[request].absent;
                let objective = &problem.instance.objective;
                if objective.max_idle == 0 && problem.instance.max_break_spread.is_none() {
                    prop_assert_eq!(schedule.value(), most, "it adds what was offered");
                } else if problem.instance.max_break_spread.is_none() {
                    prop_assert!(schedule.value() <= most, "it adds no more than was offered");
                }
            }
            let held = assignments_of(&schedule.places);
            let cost = judge::components(&problem, &held).cost(&problem.instance.objective);
            prop_assert_eq!(rules::cost(&problem.instance, &held), cost, "the judge agrees with the text");
            prop_assert_eq!(schedule.value() - schedule.broken() * tables.penalty, cost as i64);
            let broken = rules::broken_by_a_part(&problem.instance, &held);
            prop_assert!(broken.is_empty(), "{broken:?}");
            prop_assert_eq!(schedule.broken() == 0, rules::broken(&problem.instance, &held).is_empty());
        }
    }

    #[test]
    fn a_search_remembers_where_it_left_least_out(seed: u64) {
        let problem = Problem::new(tiny::problem(seed, 12, 20));
        let tables = Tables::new(&problem);
        prop_assume!(tables.settled_stands());
        let absent = |places: &[Option<Place>]| -> i64 {
            places.iter().zip(&tables.asks).filter(|(place, _)| place.is_none()).map(|(_, ask)| ask.absent).sum()
        };
        let mut search = Search::new(&tables, Dice::new(seed, 1));
        let mut least = absent(search.places());
        let heat = Heat { degrees: least as f64, ease: 1.0, rest: 1.0, presses: 10 };
        for step in 0..60 {
            if step == 0 { search.construct() } else { search.step(heat); }
            least = least.min(absent(search.places()));
        }
        let fullest = search.fullest().1.to_vec();
        prop_assert_eq!(search.fullest().0, least);
        prop_assert_eq!(absent(&fullest), least);
        search.adopt(&fullest);
        prop_assert_eq!(search.places(), fullest.as_slice());
        let broken = rules::broken_by_a_part(&problem.instance, &assignments_of(search.places()));
        prop_assert!(broken.is_empty(), "{broken:?}");
    }
}
