//! Proves the best of an instance: `prove INSTANCE OUT [--seconds s]`.

use std::error::Error;

use attache_scheduler::exact::{Outcome, prove};
use attache_scheduler::format::{Assignment, Instance, Meta, SOLUTION, Solution, Status};
use attache_scheduler::problem::Problem;
use attache_scheduler::work::Work;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [instance, out, rest @ ..] = given.as_slice() else { return Err("prove INSTANCE OUT [--seconds s]".into()) };
    let seconds: f64 = match rest {
        [flag, seconds] if flag == "--seconds" => seconds.parse()?,
        [] => 60.0,
        _ => return Err("prove INSTANCE OUT [--seconds s]".into()),
    };
    let problem = Problem::new(Instance::read(&std::fs::read_to_string(instance)?)?);
    let mut work = Work::of_seconds(seconds);
    let outcome = prove(&problem, None, &mut work, &mut |lower, best| {
        eprintln!("{lower} .. {:?}", best.map(|(cost, _)| cost));
        true
    });
    let (status, bound, cost, assignments) = told(outcome);
    let meta = Meta { status, bound, cost, seconds: work.seconds(), seed: 0 };
    println!("{}", serde_json::to_string(&meta)?);
    let meta = serde_json::to_value(meta)?;
    let solution = Solution { format: SOLUTION.into(), instance: problem.instance.name.clone(), assignments, meta };
    std::fs::write(out, serde_json::to_string(&solution)?)?;
    Ok(())
}

fn told(outcome: Outcome) -> (Status, Option<u64>, Option<u64>, Vec<Assignment>) {
    match outcome {
        Outcome::Optimal { cost, assignments } => (Status::Optimal, Some(cost), Some(cost), assignments),
        Outcome::Infeasible => (Status::Infeasible, None, None, Vec::new()),
        Outcome::Bounded { lower, best: Some((cost, schedule)) } => {
            (Status::Feasible, Some(lower), Some(cost), schedule)
        }
        Outcome::Bounded { lower, best: None } => (Status::Unknown, Some(lower), None, Vec::new()),
        Outcome::NotEncoded => (Status::Unknown, None, None, Vec::new()),
    }
}
