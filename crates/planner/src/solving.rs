//! A scheduling problem solved by itself: a document in, a document out, and no forum between.

use crate::commands::Answer;
use crate::refusal::Refusal;
use attache_scheduler::format::{Instance, Meta, SOLUTION, Solution};
use attache_scheduler::problem::Problem;
use attache_scheduler::solve::solve as search;

pub use attache_scheduler::format::Status;
pub use attache_scheduler::solve::{Limits, Progress, Watch};

/// A solution document, and what is known of it.
pub struct Solved {
    /// The document, in the format the problem came in.
    pub document: String,
    /// What is known of it.
    pub status: Status,
    /// What it costs, if there is one.
    pub cost: Option<u64>,
    /// A proven floor of the cost.
    pub bound: Option<u64>,
    /// Meetings held.
    pub held: usize,
    /// Meetings asked for.
    pub asked: usize,
}

/// Solves the problem a document holds.
///
/// # Errors
/// [`Refusal::NotAProblem`] for a document that is none, or that contradicts itself.
pub fn solve(document: &str, limits: &Limits, watch: &dyn Watch) -> Answer<Solved> {
    let instance = Instance::read(document).map_err(|error| Refusal::NotAProblem { detail: error.to_string() })?;
    let problem = Problem::new(instance);
    let answer = search(&problem, limits, watch);
    let (status, cost, bound, held) = (answer.status, answer.cost, answer.bound, answer.assignments.len());
    let meta = Meta { status, bound, cost, seconds: answer.seconds, seed: limits.seed };
    let encoded = |_| Refusal::Broken { doing: "writing the solution".to_owned() };
    let solution = Solution {
        format: SOLUTION.to_owned(),
        instance: problem.instance.name.clone(),
        assignments: answer.assignments,
        meta: serde_json::to_value(meta).map_err(encoded)?,
    };
    let document = serde_json::to_string(&solution).map_err(encoded)?;
    Ok(Solved { document, status, cost, bound, held, asked: problem.requests.len() })
}
