//! The one place that knows the SAT solver: literals, clauses, answers under assumptions, and what that work is worth.

use std::ops::Not;

use crate::work::Work;

/// Units of work that one conflict is worth.
pub const CONFLICT: u64 = 100;

/// Clauses that are said in one unit of work.
const CLAUSES_PER_UNIT: u64 = 2;

/// A statement that is true or false, or its negation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lit(i32);

impl Not for Lit {
    type Output = Self;
    fn not(self) -> Self {
        Self(-self.0)
    }
}

/// What the solver found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// There is an assignment that keeps all clauses and assumptions; [`Sat::is_true`] reads it.
    Holds,
    /// There is none; [`Sat::blamed`] says which assumptions are at fault.
    Fails,
    /// The work allowed was used up.
    Open,
}

/// A set of clauses that can be asked for an assignment again and again while it grows.
#[derive(Default)]
pub struct Sat {
    solver: cadical::Solver<Conflicts>,
    variables: i32,
    /// Clauses said since work was last counted.
    said: u64,
}

/// Counts what the solver learns, and stops it when that is enough.
struct Conflicts {
    seen: u64,
    most: u64,
}

impl cadical::Callbacks for Conflicts {
    fn started(&mut self) {
        self.seen = 0;
    }

    fn terminate(&mut self) -> bool {
        self.seen >= self.most
    }

    fn max_length(&self) -> i32 {
        i32::MAX
    }

    fn learn(&mut self, _clause: &[i32]) {
        self.seen += 1;
    }
}

impl Sat {
    /// One that is set to find out that there is no answer.
    pub fn to_refute() -> Self {
        Self { solver: cadical::Solver::with_config("unsat").unwrap_or_default(), ..Self::default() }
    }

    /// A statement nothing is known of.
    pub fn fresh(&mut self) -> Lit {
        self.variables += 1;
        Lit(self.variables)
    }

    /// One of these is true.
    pub fn clause(&mut self, lits: &[Lit]) {
        self.said += 1;
        self.solver.add_clause(lits.iter().map(|lit| lit.0));
    }

    /// Looks for an assignment that keeps all clauses and `assumed`, for so many conflicts at most and as long as there is
    /// work left.
    pub fn solve(&mut self, assumed: &[Lit], conflicts: u64, work: &mut Work) -> Verdict {
        work.spend(self.said / CLAUSES_PER_UNIT);
        self.said %= CLAUSES_PER_UNIT;
        let most = conflicts.min(work.left() / CONFLICT);
        self.solver.set_callbacks(Some(Conflicts { seen: 0, most }));
        let answer = self.solver.solve_with(assumed.iter().map(|lit| lit.0));
        let seen = self.solver.get_callbacks().map_or(0, |callbacks| callbacks.seen);
        work.spend(seen * CONFLICT);
        match answer {
            Some(true) => Verdict::Holds,
            Some(false) => Verdict::Fails,
            None => Verdict::Open,
        }
    }

    /// Whether a statement is true in the assignment found last.
    pub fn is_true(&self, lit: Lit) -> bool {
        self.solver.value(lit.0) == Some(true)
    }

    /// Those of the assumptions that cannot be kept together.
    pub fn blamed(&self, assumed: &[Lit]) -> Vec<Lit> {
        assumed.iter().copied().filter(|lit| self.solver.failed(lit.0)).collect()
    }
}
