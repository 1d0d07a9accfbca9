//! The cheapest way to break wishes, from below: sets of wishes that cannot all be kept are found one after the other,
//! each is relaxed to "all but one", and so on, until what is left can be kept. Costly wishes come first, and every answer
//! on the way is a schedule.

use std::collections::BTreeMap;

use super::count::{Sense, counter};
use super::encode::Wish;
use super::sat::{CONFLICT, Lit, Sat, Verdict};
use crate::work::Work;

/// A count of broken wishes whose next output is wished away when the one before was paid for.
struct Tally {
    outputs: Vec<Lit>,
}

/// What the search from below came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// What is known from below meets what is known from above.
    Met,
    /// The clauses cannot be kept at all.
    Impossible,
    /// The work was spent, or the caller stopped.
    Stopped,
}

/// The search from below.
pub struct Search<'s> {
    sat: &'s mut Sat,
    /// What each assumption costs when it is given up.
    cost: BTreeMap<Lit, u64>,
    /// The tally an assumption belongs to.
    tally_of: BTreeMap<Lit, usize>,
    tallies: Vec<Tally>,
    /// What is proven to be paid.
    pub lower: u64,
    /// The cheapest known; what costs as much is not looked for.
    pub upper: Option<u64>,
}

/// What [`Search::run`] tells its caller, with the seconds of work done.
pub enum News<'n> {
    /// An answer; the caller reads it and says what it costs.
    Answer(&'n Sat),
    /// The floor was raised.
    Floor(u64),
}

/// What the caller says to [`News`].
pub struct Reply {
    /// The cheapest known cost.
    pub upper: Option<u64>,
    /// Whether to go on.
    pub go_on: bool,
}

impl<'s> Search<'s> {
    /// A search over `wishes`, with the cost of an answer already known.
    pub fn new(sat: &'s mut Sat, wishes: &[Wish], upper: Option<u64>) -> Self {
        let mut cost: BTreeMap<Lit, u64> = BTreeMap::new();
        let mut lower = 0;
        for wish in wishes {
            let against = cost.get(&!wish.lit).copied().unwrap_or(0);
            let both = against.min(wish.cost);
            lower += both;
            if both > 0 {
                cost.insert(!wish.lit, against - both);
            }
            *cost.entry(wish.lit).or_default() += wish.cost - both;
        }
        cost.retain(|_, cost| *cost > 0);
        Self { sat, cost, tally_of: BTreeMap::new(), tallies: Vec::new(), lower, upper }
    }

    /// Raises the floor until it meets the cheapest answer.
    pub fn run(&mut self, work: &mut Work, tell: &mut dyn FnMut(News, f64) -> Reply) -> End {
        let mut level = self.cost.values().copied().max().unwrap_or(0);
        loop {
            if self.upper.is_some_and(|upper| self.lower >= upper) {
                return End::Met;
            }
            self.harden();
            let assumed: Vec<Lit> = self.cost.iter().filter(|(_, cost)| **cost >= level).map(|(lit, _)| *lit).collect();
            match self.sat.solve(&assumed, BREATH, work) {
                Verdict::Open => {
                    let reply = tell(News::Floor(self.lower), work.seconds());
                    if !reply.go_on || work.left() < CONFLICT {
                        return End::Stopped;
                    }
                }
                Verdict::Holds => {
                    let reply = tell(News::Answer(self.sat), work.seconds());
                    self.upper = reply.upper;
                    if !reply.go_on {
                        return End::Stopped;
                    }
                    let Some(next) = self.next_level(level) else { return End::Met };
                    level = next;
                }
                Verdict::Fails => {
                    let core = self.sat.blamed(&assumed);
                    let core = self.shrink(core, work);
                    if core.is_empty() {
                        // Nothing is cheaper than what is known; without that, nothing keeps the clauses.
                        return if self.upper.is_some() { End::Met } else { End::Impossible };
                    }
                    self.pay(&core);
                    let reply = tell(News::Floor(self.lower), work.seconds());
                    if !reply.go_on {
                        return End::Stopped;
                    }
                }
            }
        }
    }

    /// The costs to look at next: those below `level` down to where they thin out.
    fn next_level(&self, level: u64) -> Option<u64> {
        let mut below: Vec<u64> = self.cost.values().copied().filter(|cost| *cost < level).collect();
        below.sort_unstable();
        below.dedup();
        below.pop()
    }

    /// A wish whose breaking alone costs more than the room between floor and ceiling is kept.
    fn harden(&mut self) {
        let Some(upper) = self.upper else { return };
        let room = upper.saturating_sub(self.lower);
        let sure: Vec<Lit> = self.cost.iter().filter(|(_, cost)| **cost >= room).map(|(lit, _)| *lit).collect();
        for lit in sure {
            self.cost.remove(&lit);
            self.sat.clause(&[lit]);
        }
    }

    /// Leaves out of a core what is not needed for it, as far as that is quickly seen.
    fn shrink(&mut self, mut core: Vec<Lit>, work: &mut Work) -> Vec<Lit> {
        core.sort_by_key(|lit| (self.cost[lit], *lit));
        let mut at = 0;
        while at < core.len() && core.len() > 1 {
            let mut without = core.clone();
            without.remove(at);
            match self.sat.solve(&without, QUICK, work) {
                Verdict::Fails => {
                    let blamed = self.sat.blamed(&without);
                    core.retain(|lit| blamed.contains(lit));
                }
                _ => at += 1,
            }
        }
        core
    }

    /// Pays for one broken wish of a core and tallies further ones.
    fn pay(&mut self, core: &[Lit]) {
        let price = core.iter().map(|lit| self.cost[lit]).min().unwrap_or(0);
        self.lower += price;
        for lit in core {
            let left = self.cost[lit] - price;
            if left == 0 {
                self.cost.remove(lit)
            } else {
                self.cost.insert(*lit, left)
            };
        }
        for lit in core {
            if let Some(&tally) = self.tally_of.get(lit) {
                self.wish_next(tally, lit, price);
            }
        }
        if core.len() == 1 {
            if !self.cost.contains_key(&core[0]) {
                self.sat.clause(&[!core[0]]);
            }
            return;
        }
        let broken: Vec<Lit> = core.iter().map(|lit| !*lit).collect();
        self.sat.clause(&broken);
        let outputs = counter(self.sat, &broken, broken.len(), Sense::Up);
        self.tallies.push(Tally { outputs });
        let tally = self.tallies.len() - 1;
        let first = !self.tallies[tally].outputs[0];
        self.wish_next(tally, &first, price);
    }

    /// The output of a tally after `paid` is wished away at `price`.
    fn wish_next(&mut self, tally: usize, paid: &Lit, price: u64) {
        let outputs = &self.tallies[tally].outputs;
        let Some(at) = outputs.iter().position(|output| !*output == *paid) else { return };
        if let Some(&next) = outputs.get(at + 1) {
            *self.cost.entry(!next).or_default() += price;
            self.tally_of.insert(!next, tally);
        }
    }
}

/// Conflicts after which leaving one wish out of a core is given up.
const QUICK: u64 = 200;

/// Conflicts after which the caller is asked whether to go on: about a second of work.
const BREATH: u64 = 20_000;
