//! Solves an instance from the command line: `solve INSTANCE OUT [--seconds s] [--seed n] [--threads t]`.

use attache_scheduler::format::{Instance, Meta, SOLUTION, Solution};
use attache_scheduler::problem::Problem;
use attache_scheduler::solve::{Limits, Progress, Watch, solve};
use std::error::Error;

/// Prints progress on the standard error.
struct Printed;

impl Watch for Printed {
    fn cancelled(&self) -> bool {
        false
    }

    fn progress(&self, progress: &Progress) {
        let Progress { value, bound, gap, seconds } = progress;
        let number = |number: Option<u64>| number.map_or("-".into(), |number| number.to_string());
        let gap = gap.map_or("-".into(), |gap| format!("{:.2} %", gap * 100.0));
        eprintln!("{seconds:8.3} s  value {}  bound {}  gap {gap}", number(*value), number(*bound));
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut limits = Limits { seconds: 10.0, seed: 1, threads: 2 };
    let mut files = Vec::new();
    let mut given = std::env::args().skip(1);
    while let Some(one) = given.next() {
        match one.as_str() {
            "--seconds" => limits.seconds = given.next().ok_or("--seconds needs a number")?.parse()?,
            "--seed" => limits.seed = given.next().ok_or("--seed needs a number")?.parse()?,
            "--threads" => limits.threads = given.next().ok_or("--threads needs a number")?.parse()?,
            _ => files.push(one),
        }
    }
    let [from, to] = files.as_slice() else {
        return Err("solve INSTANCE OUT [--seconds s] [--seed n] [--threads t]".into());
    };
    let problem = Problem::new(Instance::read(&std::fs::read_to_string(from)?)?);
    let answer = solve(&problem, &limits, &Printed);
    let meta = Meta {
        status: answer.status,
        bound: answer.bound,
        cost: answer.cost,
        seconds: answer.seconds,
        seed: limits.seed,
    };
    let solution = Solution {
        format: SOLUTION.into(),
        instance: problem.instance.name.clone(),
        assignments: answer.assignments,
        meta: serde_json::to_value(meta)?,
    };
    std::fs::write(to, serde_json::to_string(&solution)?)?;
    Ok(())
}
