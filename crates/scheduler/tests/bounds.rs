//! The bound against every schedule there is, on small problems with every feature of the format.

use attache_scheduler::bounds::{Outcome, close, lower};
use attache_scheduler::format::{
    Assignment, Commitment, Day, Delegation, INSTANCE, Instance, Interpreter, Objective, Replan, Request, Room, Span,
    Venue,
};
use attache_scheduler::judge::components;
use attache_scheduler::problem::Problem;
use attache_scheduler::work::Work;
use proptest::prelude::*;

/// Numbers drawn one after another from those proptest gives, so that what they make shrinks with them.
struct Draw<'a>(std::slice::Iter<'a, u32>);

impl Draw<'_> {
    fn below(&mut self, most: usize) -> usize {
        *self.0.next().unwrap_or(&0) as usize % most.max(1)
    }

    fn sometimes(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }
}

fn spans(draw: &mut Draw<'_>, slots: usize) -> Vec<Span> {
    if draw.sometimes(40) {
        let from = draw.below(slots - 1);
        vec![Span(from, from + 1 + draw.below(slots - from))]
    } else {
        vec![Span(0, slots)]
    }
}

fn pair() -> [String; 2] {
    ["de".to_owned(), "fr".to_owned()]
}

fn rooms(draw: &mut Draw<'_>, slots: usize) -> Vec<Room> {
    (0..2 + draw.below(2))
        .map(|i| Room {
            name: String::new(),
            venue: i % 2,
            capacity: 4 + draw.below(2) as u32,
            equipment: Vec::new(),
            available: spans(draw, slots),
            setup: usize::from(draw.sometimes(15)),
            teardown: usize::from(draw.sometimes(20)),
            reserved_for: draw.sometimes(15).then(|| vec![0]),
        })
        .collect()
}

fn delegations(draw: &mut Draw<'_>, slots: usize) -> Vec<Delegation> {
    (0..3)
        .map(|_| Delegation {
            name: String::new(),
            seniority: 0,
            available: spans(draw, slots),
            commitments: if draw.sometimes(25) {
                vec![Commitment { start: draw.below(slots), duration: 1, venue: draw.below(2) }]
            } else {
                Vec::new()
            },
            max_meetings_per_day: draw.sometimes(30).then(|| 1 + draw.below(2)),
        })
        .collect()
}

fn requests(draw: &mut Draw<'_>, slots: usize) -> Vec<Request> {
    (0..4)
        .map(|i| Request {
            name: String::new(),
            delegations: if draw.sometimes(15) { vec![0, 1, 2] } else { vec![i % 3, (i + 1) % 3] },
            weight: 1 + draw.below(4) as u64,
            duration: 1 + draw.below(2),
            seats: 4 + u32::from(draw.sometimes(30)),
            equipment: Vec::new(),
            venues: draw.sometimes(20).then(|| vec![draw.below(2)]),
            rooms: None,
            preferred_rooms: if draw.sometimes(40) { vec![draw.below(2)] } else { Vec::new() },
            windows: draw.sometimes(30).then(|| spans(draw, slots)),
            interpretation: draw.sometimes(40).then(pair),
            mandatory: draw.sometimes(10),
            after: if i > 0 && draw.sometimes(20) { vec![i - 1] } else { Vec::new() },
        })
        .collect()
}

fn instance(numbers: &[u32]) -> Instance {
    let mut draw = Draw(numbers.iter());
    let draw = &mut draw;
    let days = 1 + usize::from(draw.sometimes(35));
    let length = if days == 1 { 4 + draw.below(3) } else { 3 };
    let slots = days * length;
    let apart = draw.below(3);
    let rooms = rooms(draw, slots);
    let delegations = delegations(draw, slots);
    let requests = requests(draw, slots);
    let coefficient = |draw: &mut Draw<'_>, most: usize| draw.below(most) as u64;
    let every = draw.sometimes(30);
    Instance {
        format: INSTANCE.into(),
        name: "small".into(),
        comment: String::new(),
        slot_minutes: 20,
        days: (0..days).map(|d| Day { label: String::new(), first_slot: d * length, slots: length }).collect(),
        venues: (0..2).map(|_| Venue { name: String::new() }).collect(),
        travel: vec![vec![0, apart], vec![apart, 0]],
        rooms,
        interpreters: vec![Interpreter { name: String::new(), pairs: vec![pair()], available: spans(draw, slots) }],
        delegations,
        requests,
        fixed: Vec::new(),
        staff_limit: draw.sometimes(30).then_some(1),
        count_unavailable_as_idle: every,
        max_break_spread: (every && draw.sometimes(30)).then_some(1),
        objective: Objective {
            unscheduled: 1 + coefficient(draw, 20),
            idle_slot: coefficient(draw, 5),
            max_idle: coefficient(draw, 6),
            breaks: coefficient(draw, 4),
            venue_change: coefficient(draw, 4),
            protocol_miss: coefficient(draw, 4),
            moved_time: coefficient(draw, 4),
            moved_room: coefficient(draw, 4),
        },
        replan: None,
        meta: serde_json::Value::Null,
    }
}

/// Every choice for one request: `None`, and each start, room and interpreter that is allowed for it alone.
fn ways(problem: &Problem, request: usize) -> Vec<Option<Assignment>> {
    if let Some(settled) = problem.requests[request].settled {
        return vec![Some(settled)];
    }
    let asked = &problem.instance.requests[request];
    let options = &problem.requests[request];
    let mut ways = if asked.mandatory { Vec::new() } else { vec![None] };
    for &room in &options.rooms {
        let venue = problem.instance.rooms[room].venue;
        let starts = options.starts.iter().filter(|(at, _)| *at == venue).flat_map(|(_, starts)| starts.clone());
        for start in starts.filter(|&start| problem.room_opens(room, start, asked.duration)) {
            let mut with = |interpreter| ways.push(Some(Assignment { request, start, room, interpreter }));
            if asked.interpretation.is_none() {
                with(None);
            } else {
                let comes = |&&i: &&usize| problem.interpreter_comes(i, start, asked.duration);
                options.interpreters.iter().filter(comes).for_each(|&i| with(Some(i)));
            }
        }
    }
    ways
}

/// Whether two meetings can both be held.
fn together(problem: &Problem, a: &Assignment, b: &Assignment) -> bool {
    let (a, b) = if a.start <= b.start { (a, b) } else { (b, a) };
    let instance = &problem.instance;
    let end = a.start + instance.requests[a.request].duration;
    let travel = problem.travel(instance.rooms[a.room].venue, instance.rooms[b.room].venue);
    let one_day = problem.day_of[a.start] == problem.day_of[b.start];
    let follows = !one_day || end + travel <= b.start;
    let shared =
        instance.requests[a.request].delegations.iter().any(|d| instance.requests[b.request].delegations.contains(d));
    let about = &instance.rooms[a.room];
    let room = a.room != b.room || !one_day || end + about.teardown + about.setup <= b.start;
    let ordered = |first: &Assignment, second: &Assignment| {
        !instance.requests[second.request].after.contains(&first.request)
            || first.start + instance.requests[first.request].duration <= second.start
    };
    (!shared || follows)
        && (a.interpreter.is_none() || a.interpreter != b.interpreter || follows)
        && room
        && ordered(a, b)
        && ordered(b, a)
}

/// Whether a whole schedule keeps the rules that no two meetings can tell.
fn keeps(problem: &Problem, held: &[Assignment]) -> bool {
    let instance = &problem.instance;
    let running = |slot: usize| {
        held.iter().filter(|a| (a.start..a.start + instance.requests[a.request].duration).contains(&slot)).count()
    };
    let staffed = instance.staff_limit.is_none_or(|limit| (0..problem.slots()).all(|slot| running(slot) <= limit));
    let of = |d: usize, day: usize| {
        let mut own: Vec<&Assignment> = held
            .iter()
            .filter(|a| instance.requests[a.request].delegations.contains(&d) && problem.day_of[a.start] == day)
            .collect();
        own.sort_by_key(|a| a.start);
        own
    };
    let rested = instance.delegations.iter().enumerate().all(|(d, about)| {
        about.max_meetings_per_day.is_none_or(|most| (0..instance.days.len()).all(|day| of(d, day).len() <= most))
    });
    let breaks = |d: usize| -> usize {
        let gaps = |own: &Vec<&Assignment>| {
            let gap = |p: &[&Assignment]| p[0].start + instance.requests[p[0].request].duration < p[1].start;
            own.windows(2).filter(|p| gap(p)).count()
        };
        (0..instance.days.len()).map(|day| gaps(&of(d, day))).sum()
    };
    let counts: Vec<usize> = (0..instance.delegations.len()).map(breaks).collect();
    let spread = counts.iter().max().unwrap_or(&0) - counts.iter().min().unwrap_or(&0);
    staffed && rested && instance.max_break_spread.is_none_or(|most| spread <= most)
}

/// The best schedule, and the first found, by looking at all.
fn brute(problem: &Problem) -> Option<(u64, Vec<Assignment>, Vec<Assignment>)> {
    let ways: Vec<_> = (0..problem.instance.requests.len()).map(|request| ways(problem, request)).collect();
    let mut best: Option<(u64, Vec<Assignment>, Vec<Assignment>)> = None;
    let mut stack = vec![(0, Vec::<Assignment>::new())];
    while let Some((at, held)) = stack.pop() {
        if at < ways.len() {
            for way in &ways[at] {
                let mut held = held.clone();
                if let Some(way) = way {
                    if !held.iter().all(|other| together(problem, other, way)) {
                        continue;
                    }
                    held.push(*way);
                }
                stack.push((at + 1, held));
            }
        } else if keeps(problem, &held) {
            let cost = components(problem, &held).cost(&problem.instance.objective);
            match &mut best {
                None => best = Some((cost, held.clone(), held)),
                Some((least, with, worst)) => {
                    if cost < *least {
                        (*least, *with) = (cost, held);
                    } else if cost > components(problem, worst).cost(&problem.instance.objective) {
                        *worst = held;
                    }
                }
            }
        }
    }
    best
}

/// The same problem with one meeting of a schedule fixed, or the schedule in force and something else open.
fn variant(instance: &Instance, schedule: &[Assignment], kind: usize) -> Instance {
    let mut other = instance.clone();
    if kind == 1 {
        other.fixed = schedule.iter().take(1).copied().collect();
    } else if kind == 2 {
        other.replan = Some(Replan { now: 2, previous: schedule.to_vec(), note: String::new() });
        other.rooms[0].available = vec![Span(0, 2)];
    }
    other
}

fn agrees(instance: Instance) -> Result<(), TestCaseError> {
    let problem = Problem::new(instance);
    let Some((least, _, worst)) = brute(&problem) else { return Ok(()) };
    for seconds in [0.0, 0.0005, 0.05] {
        let bound = lower(&problem, &mut Work::of_seconds(seconds));
        prop_assert!(bound <= least, "bound {} of {}", bound, least);
    }
    match close(&problem, &worst, &mut Work::of_seconds(5.0), &mut |lower, _| lower <= least) {
        Outcome::Optimal { cost, assignments } => {
            prop_assert_eq!(cost, least);
            prop_assert_eq!(components(&problem, &assignments).cost(&problem.instance.objective), least);
            let fits = |(i, a): (usize, &Assignment)| {
                assignments[..i].iter().all(|b| a.request != b.request && together(&problem, a, b))
            };
            prop_assert!(assignments.iter().enumerate().all(fits));
            prop_assert!(keeps(&problem, &assignments));
        }
        Outcome::Bounded { lower, .. } => prop_assert!(false, "left open at {} of {}", lower, least),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn no_schedule_costs_less_and_the_best_is_proven(numbers in prop::collection::vec(any::<u32>(), 120), kind in 0_usize..3) {
        let instance = instance(&numbers);
        prop_assume!(instance.contradictions().is_empty());
        let problem = Problem::new(instance.clone());
        let Some((_, best, worst)) = brute(&problem) else { return Ok(()) };
        agrees(variant(&instance, if kind == 1 { &worst } else { &best }, kind))?;
    }
}

#[test]
fn the_same_work_gives_the_same_bound() {
    let numbers: Vec<u32> = (0..120_u32).map(|i| i.wrapping_mul(2_654_435_761) >> 3).collect();
    let problem = Problem::new(instance(&numbers));
    let bounds: Vec<u64> = (0..2).map(|_| lower(&problem, &mut Work::of_seconds(0.002))).collect();
    assert_eq!(bounds[0], bounds[1]);
}
