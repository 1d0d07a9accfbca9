//! Small problems by seed, with every kind of rule and wish in them, and their least cost found by trying everything.

use super::rules;
use attache_scheduler::format::{
    Assignment, Commitment, Day, Delegation, INSTANCE, Instance, Interpreter, Objective, Replan, Request, Room, Span,
    Venue,
};
use attache_scheduler::search::dice::Dice;

/// A problem of `requests` requests. With `slots` small, everything can be tried.
pub fn problem(seed: u64, requests: usize, slots: usize) -> Instance {
    let dice = &mut Dice::new(seed, 0);
    let second = if dice.chance(1, 2) { slots / 2 } else { 0 };
    let mut days = vec![Day { label: "one".into(), first_slot: 0, slots: slots - second }];
    if second > 0 {
        days.push(Day { label: "two".into(), first_slot: slots - second, slots: second });
    }
    let delegations = 3 + requests / 4;
    let rooms = (0..3).map(|at| room(dice, at, slots)).collect();
    let interpreters = (0..2).map(|at| interpreter(dice, at, slots)).collect();
    let spread = dice.chance(1, 4);
    let mut instance = Instance {
        format: INSTANCE.into(),
        name: format!("tiny {seed}"),
        comment: String::new(),
        slot_minutes: 20,
        days,
        venues: vec![Venue { name: "x".into() }, Venue { name: "y".into() }],
        travel: vec![vec![0, 1], vec![1, 0]],
        rooms,
        interpreters,
        delegations: (0..delegations).map(|at| delegation(dice, at, slots)).collect(),
        requests: (0..requests).map(|at| request(dice, at, delegations, slots)).collect(),
        fixed: Vec::new(),
        staff_limit: dice.chance(1, 3).then(|| 1 + dice.below(2)),
        count_unavailable_as_idle: spread || dice.chance(1, 4),
        max_break_spread: spread.then(|| dice.below(2)),
        objective: objective(dice),
        replan: None,
        meta: serde_json::Value::Null,
    };
    settle(dice, &mut instance);
    instance
}

fn spans(dice: &mut Dice, slots: usize) -> Vec<Span> {
    let hole = 1 + dice.below(slots - 2);
    if dice.chance(1, 3) { vec![Span(0, hole), Span(hole + 1, slots)] } else { vec![Span(0, slots)] }
}

fn room(dice: &mut Dice, at: usize, slots: usize) -> Room {
    Room {
        name: format!("r{at}"),
        venue: at / 2,
        capacity: if dice.chance(1, 2) { 4 } else { 8 },
        equipment: if at > 0 { vec!["screen".into()] } else { Vec::new() },
        available: spans(dice, slots),
        setup: usize::from(dice.chance(1, 5)),
        teardown: usize::from(dice.chance(1, 5)),
        reserved_for: (at == 2 && dice.chance(1, 2)).then(|| vec![0, 1]),
    }
}

fn interpreter(dice: &mut Dice, at: usize, slots: usize) -> Interpreter {
    let mut pairs = vec![["ar".to_owned(), "en".to_owned()]];
    if at > 0 {
        pairs[0] = ["fr".into(), "en".into()];
        pairs.extend(dice.chance(1, 2).then(|| ["en".to_owned(), "ar".to_owned()]));
    }
    Interpreter { name: format!("i{at}"), pairs, available: spans(dice, slots) }
}

fn delegation(dice: &mut Dice, at: usize, slots: usize) -> Delegation {
    let tied = Commitment { start: dice.below(slots), duration: 1, venue: dice.below(2) };
    Delegation {
        name: format!("d{at}"),
        seniority: at as i64,
        available: spans(dice, slots),
        commitments: if dice.chance(1, 4) { vec![tied] } else { Vec::new() },
        max_meetings_per_day: dice.chance(1, 5).then(|| 1 + dice.below(2)),
    }
}

fn request(dice: &mut Dice, at: usize, delegations: usize, slots: usize) -> Request {
    let mut who: Vec<usize> = (0..delegations).collect();
    dice.shuffle(&mut who);
    who.truncate(if dice.chance(1, 5) { 3 } else { 2 });
    let pair = if dice.chance(1, 2) { ["en", "ar"] } else { ["fr", "en"] };
    Request {
        name: String::new(),
        delegations: who,
        weight: 1 + dice.below(5) as u64,
        duration: 1 + usize::from(dice.chance(1, 3)),
        seats: if dice.chance(1, 4) { 6 } else { 2 },
        equipment: if dice.chance(1, 6) { vec!["screen".into()] } else { Vec::new() },
        venues: dice.chance(1, 6).then(|| vec![0]),
        rooms: dice.chance(1, 6).then(|| vec![0, 2]),
        preferred_rooms: if dice.chance(1, 3) { vec![dice.below(3)] } else { Vec::new() },
        windows: dice.chance(1, 5).then(|| vec![Span(0, slots - 2)]),
        interpretation: dice.chance(2, 5).then(|| pair.map(str::to_owned)),
        mandatory: dice.chance(1, 5),
        after: if at > 0 && dice.chance(1, 4) { vec![dice.below(at)] } else { Vec::new() },
    }
}

fn objective(dice: &mut Dice) -> Objective {
    let mut any = |most: usize| dice.below(most + 1) as u64;
    Objective {
        unscheduled: any(20),
        idle_slot: any(3),
        max_idle: any(2),
        breaks: any(4),
        venue_change: any(5),
        protocol_miss: any(3),
        moved_time: any(6),
        moved_room: any(3),
    }
}

/// Fixes a meeting or puts a plan in force, sometimes, that was good before something changed.
fn settle(dice: &mut Dice, instance: &mut Instance) {
    let kind = dice.below(4);
    if kind > 1 {
        return;
    }
    let mut plan: Vec<Assignment> = Vec::new();
    for request in 0..instance.requests.len() {
        let mut all = options(instance, request);
        dice.shuffle(&mut all);
        let fits = |one: &Assignment| {
            let with: Vec<Assignment> = plan.iter().copied().chain([*one]).collect();
            rules::broken_by_a_part(instance, &with).is_empty()
        };
        plan.extend(all.into_iter().find(fits));
    }
    if kind == 0 {
        plan.truncate(1);
        instance.fixed = plan;
    } else {
        let slots = instance.slots();
        instance.replan = Some(Replan { now: dice.below(3), previous: plan, note: String::new() });
        let late = dice.below(instance.delegations.len());
        instance.delegations[late].available = spans(dice, slots);
    }
}

/// Every place a request could have by itself.
fn options(instance: &Instance, request: usize) -> Vec<Assignment> {
    let mut all = Vec::new();
    let asked = &instance.requests[request];
    let interpreters: Vec<Option<usize>> = match asked.interpretation {
        None => vec![None],
        Some(_) => (0..instance.interpreters.len()).map(Some).collect(),
    };
    for start in 0..=instance.slots() - asked.duration {
        for room in 0..instance.rooms.len() {
            all.extend(interpreters.iter().map(|&interpreter| Assignment { request, start, room, interpreter }));
        }
    }
    all.retain(|one| rules::broken_by_a_part(instance, &[*one]).is_empty());
    all
}

/// The least cost of all schedules that keep the rules; none when no schedule does.
pub fn least(instance: &Instance) -> Option<u64> {
    extremes(instance).map(|(least, _)| least)
}

/// The least cost, and the dearest of all schedules that keep the rules.
pub fn extremes(instance: &Instance) -> Option<(u64, Vec<Assignment>)> {
    let all: Vec<Vec<Assignment>> = (0..instance.requests.len()).map(|request| options(instance, request)).collect();
    let mut found: Option<(u64, u64, Vec<Assignment>)> = None;
    try_all(instance, &all, &mut Vec::new(), &mut |held| {
        let cost = rules::cost(instance, held);
        match &mut found {
            None => found = Some((cost, cost, held.to_vec())),
            Some((least, most, dearest)) => {
                *least = cost.min(*least);
                if cost > *most {
                    (*most, *dearest) = (cost, held.to_vec());
                }
            }
        }
    });
    found.map(|(least, _, dearest)| (least, dearest))
}

fn try_all(
    instance: &Instance,
    all: &[Vec<Assignment>],
    held: &mut Vec<Assignment>,
    seen: &mut dyn FnMut(&[Assignment]),
) {
    let Some((first, rest)) = all.split_first() else {
        if rules::broken(instance, held).is_empty() {
            seen(held);
        }
        return;
    };
    try_all(instance, rest, held, seen);
    for one in first {
        held.push(*one);
        if rules::broken_by_a_part(instance, held).is_empty() {
            try_all(instance, rest, held, seen);
        }
        held.pop();
    }
}
