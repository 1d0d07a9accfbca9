//! Makes a problem of a size and a seed, solves it, and says what came of it: `lodge [size] [seed] [work in millions]`,
//! the size being `s`, `m`, `l` or `r` (size `l` with everybody already in a room, and 12 rooms lost in each hotel).

use std::ops::ControlFlow;
use std::time::Instant;

use attache_rooming::{Limits, Problem, price, solve};

#[path = "lodge/town.rs"]
mod town;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, other: u64| words.get(at).and_then(|word| word.parse().ok()).unwrap_or(other);
    let size = words.first().map_or("l", String::as_str);
    let mut problem = town::problem(size, number(1, 1));
    let limits = Limits { work: number(2, Limits::default().work / 1_000_000) * 1_000_000 };
    if size == "r" {
        let answer = solve(&problem, &limits, &mut |_| ControlFlow::Continue(())).expect("a made problem makes sense");
        town::lose_rooms(&mut problem, &answer.rooms);
    }
    report(&problem, &limits);
}

fn report(problem: &Problem, limits: &Limits) {
    let begun = Instant::now();
    let mut longest = (Instant::now(), 0.0_f64);
    let answer = solve(problem, limits, &mut |_| {
        longest = (Instant::now(), longest.1.max(longest.0.elapsed().as_secs_f64()));
        ControlFlow::Continue(())
    });
    let seconds = begun.elapsed().as_secs_f64();
    let answer = answer.expect("a made problem makes sense");
    assert_eq!(price(problem, &answer.rooms), Ok(answer.value), "the judge agrees");
    let gap = 100.0 * (answer.value - answer.bound) as f64 / answer.value.max(1) as f64;
    println!(
        "{} stays, {} rooms: value {} bound {} gap {gap:.2} % {}, {} of {} placed, work {}, {seconds:.2} s, longest silence {:.0} ms",
        problem.stays.len(),
        problem.rooms.len(),
        answer.value,
        answer.bound,
        if answer.optimal { "optimal" } else { "not proven" },
        answer.rooms.iter().flatten().count(),
        problem.stays.len(),
        answer.work,
        1000.0 * longest.1,
    );
    let mut costs = std::collections::BTreeMap::new();
    for line in attache_rooming::account(problem, &answer.rooms).expect("the judge agrees") {
        let sum: &mut (u64, u64) = costs.entry(line.what).or_default();
        *sum = (sum.0 + 1, sum.1 + line.cost);
    }
    for (what, (count, cost)) in costs {
        println!("  {what:?}: {count} stays, {cost}");
    }
}
