//! What an instance may not say is refused in words, before anything is worked out from it; what is settled beforehand and
//! cannot stand is told as "there is no schedule".

mod support;

use attache_scheduler::format::{Assignment, Instance, Replan, Status};
use attache_scheduler::problem::Problem;
use attache_scheduler::solve::{Limits, Progress, Watch, solve};
use support::{rules, tiny};

struct Alone;

impl Watch for Alone {
    fn cancelled(&self) -> bool {
        false
    }

    fn progress(&self, _: &Progress) {}
}

#[track_caller]
fn refused(change: impl FnOnce(&mut Instance), part: &str) {
    let mut instance = tiny::problem(1, 4, 8);
    assert_eq!(instance.contradictions(), Vec::<String>::new());
    change(&mut instance);
    let told = instance.contradictions();
    assert!(told.iter().any(|text| text.contains(part)), "{told:?} does not say {part:?}");
}

#[test]
fn what_no_longer_adds_up_is_refused() {
    let words = "weights and coefficients are so large";
    refused(|instance| instance.objective.unscheduled = u64::MAX, words);
    refused(|instance| instance.objective.idle_slot = u64::MAX / 4, words);
    refused(|instance| instance.objective.moved_room = u64::MAX, words);
    refused(|instance| instance.requests[0].weight = u64::MAX, words);
    refused(|instance| instance.requests.iter_mut().for_each(|request| request.weight = u64::MAX / 2), words);
    refused(|instance| instance.requests[1].duration = usize::MAX, "a duration of");
    refused(|instance| instance.rooms[0].teardown = usize::MAX, "what a room takes of");
    refused(|instance| instance.travel[0][1] = usize::MAX, "a way of");
    refused(|instance| instance.days[0].slots = usize::MAX, "a grid of");
    let late = Assignment { request: 0, start: usize::MAX, room: 0, interpreter: None };
    refused(|instance| instance.fixed = vec![late], "a start of");
}

#[test]
fn a_request_is_assigned_once() {
    let one = Assignment { request: 0, start: 0, room: 0, interpreter: None };
    refused(|instance| instance.fixed = vec![one, one], "fixed assigns request 0 twice");
}

#[test]
fn large_coefficients_that_still_add_up_are_kept() {
    let mut instance = tiny::problem(1, 4, 8);
    instance.objective.unscheduled = 1 << 40;
    assert_eq!(instance.contradictions(), Vec::<String>::new());
}

/// Two meetings of different people that have begun at the same time.
fn begun(change: impl FnOnce(&mut Instance, &mut [Assignment; 2])) -> Instance {
    let mut instance = tiny::problem(2, 8, 8);
    instance.fixed = Vec::new();
    (instance.staff_limit, instance.max_break_spread) = (None, None);
    instance.requests.truncate(2);
    for (at, request) in instance.requests.iter_mut().enumerate() {
        request.delegations = vec![2 * at, 2 * at + 1];
        (request.seats, request.duration, request.mandatory) = (1, 1, false);
        (request.venues, request.rooms, request.windows, request.interpretation) = (None, None, None, None);
        (request.after, request.equipment) = (Vec::new(), Vec::new());
    }
    instance.rooms.iter_mut().for_each(|room| (room.setup, room.teardown, room.reserved_for) = (0, 0, None));
    instance.delegations.iter_mut().for_each(|delegation| delegation.max_meetings_per_day = None);
    let mut previous = [0, 1].map(|request| Assignment { request, start: 0, room: request, interpreter: None });
    change(&mut instance, &mut previous);
    instance.replan = Some(Replan { now: 1, previous: previous.to_vec(), note: String::new() });
    assert_eq!(instance.contradictions(), Vec::<String>::new());
    instance
}

#[track_caller]
fn told(instance: Instance, stands: bool) {
    let answer = solve(&Problem::new(instance.clone()), &Limits { seconds: 0.1, seed: 1, threads: 1 }, &Alone);
    if stands {
        assert_eq!(answer.status, Status::Optimal);
        assert_eq!(rules::broken(&instance, &answer.assignments), Vec::<String>::new());
    } else {
        assert_eq!(answer.status, Status::Infeasible);
    }
}

#[test]
fn what_has_begun_and_clashes_leaves_no_schedule() {
    told(begun(|_, _| {}), true);
    told(begun(|_, held| held[1].room = 0), false);
    told(begun(|instance, held| (held[1].room, instance.rooms[0].setup) = (0, 1)), false);
    let one_speaker = |instance: &mut Instance, held: &mut [Assignment; 2]| {
        for (request, held) in instance.requests.iter_mut().zip(held) {
            request.interpretation = Some(instance.interpreters[0].pairs[0].clone());
            held.interpreter = Some(0);
        }
    };
    told(begun(one_speaker), false);
    told(begun(|instance, _| instance.requests[1].after = vec![0]), false);
    told(begun(|instance, _| instance.staff_limit = Some(1)), false);
    told(begun(|instance, _| instance.requests[0].seats = 1000), false);
    told(begun(|instance, _| instance.requests[1].delegations = vec![0, 2]), true);
}
