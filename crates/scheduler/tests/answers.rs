//! Every answer keeps the hard rules, costs what it says, is the same for any number of threads, and on problems small
//! enough to try everything it is the best there is.

mod support;

use attache_scheduler::format::{Day, Delegation, Instance, Request, Room, Span, Status};
use attache_scheduler::problem::Problem;
use attache_scheduler::solve::{Answer, Limits, Progress, Watch, solve};
use proptest::prelude::*;
use std::sync::Mutex;
use support::{rules, tiny};

/// Remembers what it was told.
#[derive(Default)]
struct Remembered(Mutex<Vec<Progress>>);

impl Watch for Remembered {
    fn cancelled(&self) -> bool {
        false
    }

    fn progress(&self, progress: &Progress) {
        self.0.lock().expect("nobody panics with it").push(*progress);
    }
}

fn solved(instance: &Instance, seconds: f64, threads: usize) -> Answer {
    let problem = Problem::new(instance.clone());
    solve(&problem, &Limits { seconds, seed: 7, threads }, &Remembered::default())
}

#[track_caller]
fn check(instance: &Instance, answer: &Answer) {
    match answer.status {
        Status::Optimal | Status::Feasible => {
            let broken = rules::broken(instance, &answer.assignments);
            assert!(broken.is_empty(), "{}: {broken:?}", instance.name);
            assert_eq!(answer.cost, Some(rules::cost(instance, &answer.assignments)), "{}", instance.name);
        }
        Status::Infeasible | Status::Unknown => assert!(answer.assignments.is_empty() && answer.cost.is_none()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn an_answer_keeps_the_rules_and_tells_the_truth(seed: u64, slots in prop::sample::select(vec![8usize, 20, 150])) {
        let instance = tiny::problem(seed, 16, slots);
        check(&instance, &solved(&instance, 0.02, 1));
    }
}

#[test]
fn nothing_is_better_than_the_best_and_the_best_is_found() {
    let (mut tried, mut found, mut missed) = (0, 0, Vec::new());
    for seed in 0..100 {
        let instance = tiny::problem(seed, 4, 6);
        let answer = solved(&instance, 0.05, 1);
        check(&instance, &answer);
        let least = tiny::least(&instance);
        if let Some(least) = least {
            assert!(answer.bound.is_none_or(|bound| bound <= least), "{seed}: the floor lies above {least}");
            assert!(answer.status != Status::Optimal || answer.cost == Some(least), "{seed}: {least} is less");
        }
        assert!(answer.status != Status::Infeasible || least.is_none(), "{seed}: there is a schedule");
        tried += 1;
        match (answer.cost, least) {
            (Some(cost), Some(least)) => assert!(cost >= least, "{seed}: {cost} is less than the least, {least}"),
            (Some(cost), None) => panic!("{seed}: {cost} for what cannot be"),
            (None, Some(_)) => assert_eq!(answer.status, Status::Unknown, "{seed}: there is a schedule"),
            (None, None) => {}
        }
        if answer.cost == least { found += 1 } else { missed.push((seed, answer.cost, least)) }
    }
    assert_eq!(found, tried, "not {missed:?}");
}

/// Twenty delegations have time for eight slots: for two long meetings, or for eight short ones that weigh more together.
#[test]
fn what_there_is_no_time_for_is_left_out_and_nothing_else() {
    let mut instance = tiny::problem(5, 240, 8);
    const KINDS: [(u64, usize); 6] = [(5, 4), (2, 1), (2, 1), (2, 1), (2, 1), (1, 1)];
    let (hosts, guests) = (20, 40);
    let first = instance.delegations[0].clone();
    let free = Delegation { available: vec![Span(0, 8)], commitments: Vec::new(), max_meetings_per_day: None, ..first };
    instance.delegations = vec![free; hosts + guests];
    let room = Room {
        venue: 0,
        capacity: 100,
        available: vec![Span(0, 8)],
        reserved_for: None,
        setup: 0,
        teardown: 0,
        ..instance.rooms[0].clone()
    };
    instance.days = vec![Day { label: "one".into(), first_slot: 0, slots: 8 }];
    instance.rooms = vec![room; hosts];
    let first = instance.requests[0].clone();
    let asks = |at: usize| Request {
        delegations: vec![at % hosts, hosts + at % guests],
        weight: KINDS[at / hosts % 6].0,
        duration: KINDS[at / hosts % 6].1,
        seats: 1,
        equipment: Vec::new(),
        venues: None,
        rooms: None,
        preferred_rooms: Vec::new(),
        windows: None,
        interpretation: None,
        mandatory: false,
        after: Vec::new(),
        ..first.clone()
    };
    instance.requests = (0..12 * hosts).map(asks).collect();
    (instance.fixed, instance.replan, instance.staff_limit, instance.max_break_spread) = (Vec::new(), None, None, None);
    instance.objective.unscheduled = 1000;
    let answer = solved(&instance, 0.3, 1);
    check(&instance, &answer);
    let held =
        |weight: u64| answer.assignments.iter().filter(|one| instance.requests[one.request].weight == weight).count();
    assert_eq!([held(5), held(2), held(1)], [0, 8 * hosts, 0]);
}

#[test]
fn threads_change_nothing() {
    // Two searches keep in step on the second and third, on the fourth and fifth days are apart. Of the third and fifth it is
    // known beforehand what can be held; the last has work enough to be divided and asked about at once.
    let large = [(2, 600, 0.2, 1), (2, 600, 0.3, 50), (2, 4000, 0.1, 1), (2, 4000, 0.2, 50)];
    for (seed, requests, seconds, worth) in [(1, 40, 0.1, 1)].into_iter().chain(large).chain([(2, 14, 8.0, 1)]) {
        let mut instance = tiny::problem(seed, requests, 60);
        instance.objective.unscheduled *= worth;
        instance.requests.iter_mut().for_each(|request| request.mandatory = false);
        instance.max_break_spread = None;
        let (one, two) = (solved(&instance, seconds, 1), solved(&instance, seconds, 2));
        check(&instance, &one);
        assert_eq!(one, two, "the answer depends on the seed and the work alone");
    }
}

#[test]
fn progress_only_gets_better_and_ends_at_the_answer() {
    let instance = tiny::problem(3, 40, 60);
    let watch = Remembered::default();
    let answer = solve(&Problem::new(instance), &Limits { seconds: 0.2, seed: 1, threads: 2 }, &watch);
    let told: Vec<u64> = watch.0.lock().expect("nobody panics with it").iter().filter_map(|p| p.value).collect();
    assert!(told.is_sorted_by(|a, b| a >= b), "{told:?}");
    assert_eq!(told.last().copied(), answer.cost);
}
