//! The one place that knows the SAT solver: literals, clauses, answers under assumptions, and what that work is worth.

use std::ops::Not;

use crate::work::Work;

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

enum Engine {
    Bat(Box<bat::Bat>),
    Ca(Box<ca::Ca>),
}

/// A set of clauses that can be asked for an assignment again and again while it grows.
pub struct Sat {
    engine: Engine,
    vars: i32,
    clauses: u64,
    broken: bool,
}

impl Default for Sat {
    fn default() -> Self {
        Self::new()
    }
}

impl Sat {
    pub fn new() -> Self {
        let engine = if std::env::var("SATX").is_ok_and(|v| v == "bat") {
            Engine::Bat(Box::new(bat::Bat::new()))
        } else {
            Engine::Ca(Box::new(ca::Ca::new()))
        };
        Self { engine, vars: 0, clauses: 0, broken: false }
    }
    pub fn fresh(&mut self) -> Lit {
        self.vars += 1;
        Lit(self.vars)
    }
    pub fn size(&self) -> (i32, u64) {
        (self.vars, self.clauses)
    }
    pub fn clause(&mut self, lits: &[Lit]) {
        self.clauses += 1;
        if lits.is_empty() {
            self.broken = true;
            return;
        }
        match &mut self.engine {
            Engine::Bat(b) => b.clause(lits),
            Engine::Ca(b) => b.clause(lits),
        }
    }
    pub fn solve(&mut self, assume: &[Lit], conflicts: u64, work: &mut Work) -> Verdict {
        if self.broken {
            return Verdict::Fails;
        }
        match &mut self.engine {
            Engine::Bat(b) => b.solve(assume, conflicts, work),
            Engine::Ca(b) => b.solve(assume, conflicts, work),
        }
    }
    pub fn is_true(&self, lit: Lit) -> bool {
        match &self.engine {
            Engine::Bat(b) => b.is_true(lit),
            Engine::Ca(b) => b.is_true(lit),
        }
    }
    pub fn blamed(&self, assume: &[Lit]) -> Vec<Lit> {
        if self.broken {
            return Vec::new();
        }
        match &self.engine {
            Engine::Bat(b) => b.blamed(assume),
            Engine::Ca(b) => b.blamed(assume),
        }
    }
}

mod ca {
    use super::*;
    pub struct Count {
        n: u64,
        limit: u64,
    }
    impl cadical::Callbacks for Count {
        fn started(&mut self) {
            self.n = 0;
        }
        fn terminate(&mut self) -> bool {
            self.n >= self.limit
        }
        fn max_length(&self) -> i32 {
            i32::MAX
        }
        fn learn(&mut self, _c: &[i32]) {
            self.n += 1;
        }
    }
    pub struct Ca {
        s: cadical::Solver<Count>,
    }
    impl Ca {
        pub fn new() -> Self {
            let s = match std::env::var("CACONF") {
                Ok(c) => cadical::Solver::with_config(&c).unwrap(),
                Err(_) => cadical::Solver::new(),
            };
            let mut s = s;
            s.set_callbacks(Some(Count { n: 0, limit: u64::MAX }));
            Self { s }
        }
        pub fn clause(&mut self, lits: &[Lit]) {
            self.s.add_clause(lits.iter().map(|l| l.0));
        }
        pub fn solve(&mut self, assume: &[Lit], conflicts: u64, work: &mut Work) -> Verdict {
            let limit = conflicts.min(work.left() / 50);
            self.s.set_callbacks(Some(Count { n: 0, limit }));
            let v = match self.s.solve_with(assume.iter().map(|l| l.0)) {
                Some(true) => Verdict::Holds,
                Some(false) => Verdict::Fails,
                None => Verdict::Open,
            };
            let n = self.s.get_callbacks().map_or(0, |c| c.n);
            work.spend(n * 50);
            v
        }
        pub fn is_true(&self, lit: Lit) -> bool {
            self.s.value(lit.0) == Some(true)
        }
        pub fn blamed(&self, assume: &[Lit]) -> Vec<Lit> {
            assume.iter().copied().filter(|l| self.s.failed(l.0)).collect()
        }
    }
}

mod bat {
    use super::*;
    use batsat::{Callbacks, SolverInterface, lbool};
    pub struct Count {
        n: u64,
        limit: u64,
    }
    impl Callbacks for Count {
        fn on_new_clause(&mut self, _c: &[batsat::Lit], k: batsat::ClauseKind) {
            if k == batsat::ClauseKind::Learnt {
                self.n += 1;
            }
        }
        fn stop(&self) -> bool {
            self.n >= self.limit
        }
    }
    pub struct Bat {
        s: batsat::Solver<Count>,
        buf: Vec<batsat::Lit>,
        ok: bool,
    }
    impl Bat {
        pub fn new() -> Self {
            Self { s: batsat::Solver::new(Default::default(), Count { n: 0, limit: u64::MAX }), buf: vec![], ok: true }
        }
        fn lit(&mut self, l: Lit) -> batsat::Lit {
            let v = self.s.var_of_int(l.0.unsigned_abs() - 1);
            batsat::Lit::new(v, l.0 > 0)
        }
        pub fn clause(&mut self, lits: &[Lit]) {
            if !self.ok {
                return;
            }
            let mut b = std::mem::take(&mut self.buf);
            b.clear();
            for &l in lits {
                let x = self.lit(l);
                b.push(x);
            }
            self.ok &= self.s.add_clause_reuse(&mut b);
            self.buf = b;
        }
        pub fn solve(&mut self, assume: &[Lit], conflicts: u64, work: &mut Work) -> Verdict {
            if !self.ok {
                return Verdict::Fails;
            }
            let a: Vec<batsat::Lit> = assume.iter().map(|&l| self.lit(l)).collect();
            let before = self.s.num_propagations();
            self.s.cb_mut().n = 0;
            self.s.cb_mut().limit = conflicts.min(work.left() / 50);
            let v = self.s.solve_limited(&a);
            work.spend((self.s.num_propagations() - before) / 4);
            if v == lbool::TRUE {
                Verdict::Holds
            } else if v == lbool::FALSE {
                Verdict::Fails
            } else {
                Verdict::Open
            }
        }
        pub fn is_true(&self, l: Lit) -> bool {
            let v = batsat::Var::unsafe_from_idx(l.0.unsigned_abs() - 1);
            self.s.value_lit(batsat::Lit::new(v, l.0 > 0)) == lbool::TRUE
        }
        pub fn blamed(&self, assume: &[Lit]) -> Vec<Lit> {
            if !self.ok {
                return vec![];
            }
            assume
                .iter()
                .copied()
                .filter(|l| {
                    let v = batsat::Var::unsafe_from_idx(l.0.unsigned_abs() - 1);
                    self.s.unsat_core_contains_var(v)
                })
                .collect()
        }
    }
}
