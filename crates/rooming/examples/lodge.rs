//! Makes a problem of a size and a seed, solves it, and says what came of it: `lodge [size] [seed] [work in millions]`,
//! the size being `s`, `n`, `m` (16, 48 and 128 stays or so), `l`, `h` (size `l` with everybody in one hotel only) or `r`
//! (size `l` with everybody already in a room, and 12 rooms lost in each hotel). Without a size: a line for each of several.

use std::ops::ControlFlow;
use std::time::Instant;

use attache_rooming::{Answer, Limits, Problem, account, price, solve};

#[path = "lodge/town.rs"]
mod town;

/// What is measured without a size, with how many seeds.
const TABLE: [(&str, u64); 6] = [("s", 5), ("n", 5), ("m", 5), ("l", 1), ("h", 1), ("r", 1)];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, other: u64| words.get(at).and_then(|word| word.parse().ok()).unwrap_or(other);
    let limits = Limits { work: number(2, Limits::default().work / 1_000_000) * 1_000_000 };
    match words.first() {
        Some(size) => {
            let problem = made(size, number(1, 1), &limits);
            costs(&problem, &report(size, number(1, 1), &problem, &limits));
        }
        None => {
            for (size, seeds) in TABLE {
                for seed in 1..=seeds {
                    report(size, seed, &made(size, seed, &limits), &limits);
                }
            }
        }
    }
}

fn made(size: &str, seed: u64, limits: &Limits) -> Problem {
    let mut problem = town::problem(size, seed);
    if size == "r" {
        let answer = solve(&problem, limits, &mut |_| ControlFlow::Continue(())).expect("a made problem makes sense");
        lose_rooms(&mut problem, &answer.rooms);
    }
    problem
}

/// Everybody is where `rooms` says, and every hotel loses 12 rooms.
fn lose_rooms(problem: &mut Problem, rooms: &[Option<usize>]) {
    for (stay, room) in problem.stays.iter_mut().zip(rooms) {
        stay.room = stay.room.filter(|_| stay.fixed).or(*room);
    }
    let taken: Vec<usize> = problem.stays.iter().filter(|stay| stay.fixed).filter_map(|stay| stay.room).collect();
    let mut lost = std::collections::BTreeMap::new();
    for (index, room) in problem.rooms.iter_mut().enumerate().rev() {
        let count: &mut usize = lost.entry(room.hotel).or_default();
        if *count < 12 && index % 3 == 0 && !taken.contains(&index) {
            *count += 1;
            room.closed = (0..problem.nights).collect();
        }
    }
}

/// Solves a problem and says what came of it in one line.
fn report(size: &str, seed: u64, problem: &Problem, limits: &Limits) -> Answer {
    let begun = Instant::now();
    let mut longest = (Instant::now(), 0.0_f64);
    let answer = solve(problem, limits, &mut |_| {
        longest = (Instant::now(), longest.1.max(longest.0.elapsed().as_secs_f64()));
        ControlFlow::Continue(())
    });
    let seconds = begun.elapsed().as_secs_f64();
    let silence = longest.1.max(longest.0.elapsed().as_secs_f64());
    let answer = answer.expect("a made problem makes sense");
    assert_eq!(price(problem, &answer.rooms), Ok(answer.value), "the judge agrees");
    let gap = 100.0 * (answer.value - answer.bound) as f64 / answer.value.max(1) as f64;
    println!(
        "{size} {seed}: {} stays, {} rooms: value {} floor {} gap {gap:.2} % {}, {} without a bed, work {} million, {seconds:.2} s, longest silence {:.0} ms",
        problem.stays.len(),
        problem.rooms.len(),
        answer.value,
        answer.bound,
        if answer.optimal { "proven" } else { "not proven" },
        problem.stays.len() - answer.rooms.iter().flatten().count(),
        answer.work / 1_000_000,
        1000.0 * silence,
    );
    answer
}

/// What an answer costs, by shortcoming.
fn costs(problem: &Problem, answer: &Answer) {
    let mut costs = std::collections::BTreeMap::new();
    for line in account(problem, &answer.rooms).expect("the judge agrees") {
        let sum: &mut (u64, u64) = costs.entry(line.what).or_default();
        *sum = (sum.0 + 1, sum.1 + line.cost);
    }
    for (what, (count, cost)) in costs {
        println!("  {what:?}: {count} stays, {cost}");
    }
}
