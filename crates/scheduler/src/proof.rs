//! What the parts that prove have in common: what they tell while they are at work, and what they come to.

use crate::format::Assignment;

/// What is known at some moment of a proof.
#[derive(Debug, Clone, Copy)]
pub struct News<'a> {
    /// No schedule costs less.
    pub floor: u64,
    /// The cheapest schedule known, and its cost.
    pub best: Option<(u64, &'a [Assignment])>,
    /// Work done so far, in seconds of a plain machine.
    pub seconds: f64,
}

/// Hears of it and says whether to go on.
pub type Hear<'a> = dyn FnMut(&News<'_>) -> bool + 'a;

/// What a proof came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing costs less.
    Optimal {
        /// What it costs.
        cost: u64,
        /// The schedule.
        assignments: Vec<Assignment>,
    },
    /// No schedule keeps every hard rule.
    Infeasible,
    /// The work was spent first, or somebody had heard enough.
    Bounded {
        /// No schedule costs less than this.
        lower: u64,
        /// The cheapest schedule known, and its cost.
        best: Option<(u64, Vec<Assignment>)>,
    },
}
