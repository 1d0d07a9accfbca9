//! Branch and bound over the dual: what is open about the requests is divided until prices prove that no part of it holds
//! a better schedule, or a part is so small that it is a schedule.

mod part;
mod question;

use std::collections::{BinaryHeap, HashSet};
use std::ops::Range;

use super::bundle::Bundle;
use super::cuts::{Cut, broken};
use super::diary::Diary;
use super::dual::Dual;
use super::furnish::{Furnished, Meeting, furnish};
use super::plan::NEVER;
use super::relaxation::signed;
use super::rules::keeps;
use crate::format::Assignment;
use crate::judge::{components, divisor};
use crate::problem::Problem;
use crate::proof::{Hear, News, Outcome};
use crate::work::Work;
use part::{Idle, Part};
use question::question;

/// Steps in search of prices at each part, after those of the whole.
const STEPS: u64 = 60;

/// How often a part is looked at again for the sake of cuts.
const ROUNDS: u32 = 5;

/// Steps where the way of counting idle slots has just changed.
const FRESH_STEPS: u64 = 1500;

/// Proves `incumbent` the best, finds a better schedule, or says how little any can cost. It must keep the hard rules.
pub fn close(problem: &Problem, incumbent: &[Assignment], work: &mut Work, hear: &mut Hear<'_>) -> Outcome {
    let mut dual = Dual::new(problem);
    let first = super::first_prices(&dual, None, work, &|| false);
    dual.fairness = 0;
    let bundle = Bundle::new(&dual, &first.prices);
    let cost = components(problem, incumbent).cost(&problem.instance.objective);
    let mut proof = Proof {
        problem,
        unit: unit(problem),
        root: dual,
        bundle,
        best: (cost, incumbent.to_vec()),
        open: BinaryHeap::new(),
        unresolved: NEVER,
        numbers: 0,
        goes_on: true,
        known: HashSet::new(),
        stretches: Vec::new(),
    };
    proof.stretches = proof.root.diaries.iter().map(Diary::stretches).collect();
    proof.begin(work, hear);
    proof.run(work, hear);
    proof.outcome()
}

struct Proof<'a> {
    problem: &'a Problem,
    /// Every cost is a multiple of this.
    unit: u64,
    root: Dual,
    bundle: Bundle,
    best: (u64, Vec<Assignment>),
    open: BinaryHeap<Part>,
    /// The least bound of what could not be settled.
    unresolved: i64,
    numbers: u64,
    goes_on: bool,
    /// Cuts that were found.
    known: HashSet<Cut>,
    /// For each delegation: the stretches of slots it can meet in.
    stretches: Vec<Vec<Range<usize>>>,
}

impl Proof<'_> {
    /// The bound at which nothing better is left.
    fn enough(&self) -> i64 {
        let better = self.best.0 as i64 - self.unit as i64;
        better.saturating_mul(self.root.scale).saturating_add(1)
    }

    fn begin(&mut self, work: &mut Work, hear: &mut Hear<'_>) {
        let part = Part {
            bound: i64::MIN,
            number: 0,
            kept: vec![true; self.root.parties.len()],
            held: self.root.mandatory.clone(),
            idle: Idle::AtLeast(0),
            demands: Vec::new(),
            fresh: true,
            prices: self.bundle.prices().to_vec(),
            rounds: 0,
        };
        self.open.push(part);
        self.goes_on = self.tell(work, hear);
    }

    fn tell(&self, work: &Work, hear: &mut Hear<'_>) -> bool {
        let best = Some((self.best.0, self.best.1.as_slice()));
        hear(&News { floor: self.lower(), best, seconds: work.seconds() })
    }

    fn lower(&self) -> u64 {
        let least = self.open.peek().map_or(NEVER, |part| part.bound).min(self.unresolved);
        let least = u64::try_from(super::rounded(least, self.root.scale)).unwrap_or(0);
        least.div_ceil(self.unit).saturating_mul(self.unit).min(self.best.0)
    }

    fn run(&mut self, work: &mut Work, hear: &mut Hear<'_>) {
        while self.goes_on && !work.is_spent() {
            let Some(part) = self.open.pop() else { break };
            if part.bound >= self.enough() {
                continue;
            }
            let bound = part.bound;
            self.look(part, work);
            if work.is_spent() {
                self.unresolved = self.unresolved.min(bound);
            }
            self.goes_on = self.tell(work, hear);
        }
    }

    /// Finds prices for a part, drops what they rule out, and divides what is left.
    fn look(&mut self, mut part: Part, work: &mut Work) {
        let mut dual = self.dual_of(&part);
        let mut left = part.kept.iter().filter(|kept| **kept).count();
        let mut agreed = None;
        let gain = super::GAIN * self.unit as f64 * dual.scale as f64;
        for _ in 0..3 {
            self.bundle.restart(&dual, &part.prices);
            let enough = self.enough();
            let steps = if std::mem::take(&mut part.fresh) { FRESH_STEPS } else { STEPS };
            self.bundle.climb(&dual, enough, gain, steps, work);
            part.bound = part.bound.max(self.bundle.bound);
            if part.bound >= enough {
                return;
            }
            part.prices.clear();
            part.prices.extend_from_slice(self.bundle.prices());
            agreed = self.bundle.agreed.then(|| self.meetings(&dual));
            self.reduce(&mut part, &mut dual, work);
            if dual.relaxation.impossible {
                return;
            }
            let now = part.kept.iter().filter(|kept| **kept).count();
            if now * 10 > left * 9 || work.is_spent() {
                break;
            }
            left = now;
        }
        if let Some(meetings) = agreed {
            self.offer(&meetings, work);
        }
        if part.bound >= self.enough() {
            return;
        }
        if work.is_spent() || self.cut(&mut part, &dual, work) || self.remember(&dual) {
            self.push(part);
        } else {
            part.rounds = 0;
            self.divide(part, &dual, work);
        }
    }

    /// Takes into account what follows for places together and the plans do not keep; says whether that is anything new.
    fn cut(&mut self, part: &mut Part, dual: &Dual, work: &mut Work) -> bool {
        part.rounds += 1;
        if part.rounds > ROUNDS {
            return false;
        }
        let cuts = broken(self.problem, dual, &self.bundle.usage, &mut self.known, work);
        let any = !cuts.is_empty();
        cuts.into_iter().for_each(|cut| self.root.add_cut(cut));
        self.bundle.learn_cuts(&self.root);
        any
    }

    /// Lets diaries remember a request that plans use more than once; says whether there is one.
    fn remember(&mut self, dual: &Dual) -> bool {
        let mut any = false;
        for (delegation, request) in self.bundle.repeated(dual) {
            any |= self.root.diaries[delegation].remember(request);
        }
        any
    }

    fn dual_of(&self, part: &Part) -> Dual {
        let mut dual = self.root.clone();
        dual.mandatory.clone_from(&part.held);
        let coefficient = signed(self.problem.instance.objective.max_idle);
        if let Idle::Just(most) = part.idle {
            dual.diaries.iter_mut().for_each(|diary| diary.most_idle = Some(most));
        }
        let (Idle::AtLeast(least) | Idle::Just(least)) = part.idle;
        dual.relaxation.constant += coefficient * least as i64;
        dual.fairness = 0;
        for (delegation, demand) in &part.demands {
            dual.diaries[*delegation].demands.push(demand.clone());
        }
        dual.keep(|place| part.kept[place]);
        dual
    }

    /// Drops the places that prices rule out.
    fn reduce(&mut self, part: &mut Part, dual: &mut Dual, work: &mut Work) {
        let enough = self.enough();
        let least = self.bundle.with_place(dual, enough, work);
        for (place, kept) in part.kept.iter_mut().enumerate() {
            *kept &= !dual.parties[place].is_empty() && least[place] < enough;
        }
        dual.keep(|place| part.kept[place]);
    }

    /// The meetings of the last plans, which agree.
    fn meetings(&self, dual: &Dual) -> Vec<Meeting> {
        let mut places: Vec<usize> = self
            .bundle
            .value
            .plans
            .iter()
            .zip(&dual.diaries)
            .flat_map(|(plan, diary)| plan.visits.iter().map(|&i| diary.visits[i].place))
            .collect();
        places.sort_unstable();
        places.dedup();
        places
            .iter()
            .map(|&place| {
                let at = &dual.relaxation.places[place];
                (at.request, at.start, at.venue)
            })
            .collect()
    }

    /// Keeps a schedule when it is better; says whether it is known what becomes of these meetings.
    fn offer(&mut self, meetings: &[Meeting], work: &mut Work) -> bool {
        if !keeps(self.problem, meetings) {
            return true;
        }
        match furnish(self.problem, meetings, work) {
            Furnished::Unknown => false,
            Furnished::Impossible => true,
            Furnished::With(assignments) => {
                let cost = components(self.problem, &assignments).cost(&self.problem.instance.objective);
                if cost < self.best.0 {
                    self.best = (cost, assignments);
                }
                true
            }
        }
    }

    fn divide(&mut self, part: Part, dual: &Dual, work: &mut Work) {
        if part.idle.is_open() && self.problem.instance.objective.max_idle > 0 {
            part.by_idle().into_iter().for_each(|part| self.push(part));
            return;
        }
        match question(&part, dual, &self.bundle, &self.stretches) {
            Some(question) => part.divided(question, dual).into_iter().for_each(|part| self.push(part)),
            None => {
                let live = (0..dual.parties.len()).filter(|&place| !dual.parties[place].is_empty());
                let at = live.map(|place| &dual.relaxation.places[place]);
                let meetings: Vec<Meeting> = at.map(|at| (at.request, at.start, at.venue)).collect();
                if !self.offer(&meetings, work) {
                    self.unresolved = self.unresolved.min(part.bound);
                }
            }
        }
    }

    fn push(&mut self, mut part: Part) {
        self.numbers += 1;
        part.number = self.numbers;
        self.open.push(part);
    }

    fn outcome(self) -> Outcome {
        let lower = self.lower();
        let (cost, assignments) = self.best;
        if lower >= cost {
            Outcome::Optimal { cost, assignments }
        } else {
            Outcome::Bounded { lower, best: Some((cost, assignments)) }
        }
    }
}

/// A number that divides every cost.
fn unit(problem: &Problem) -> u64 {
    let objective = &problem.instance.objective;
    let weights = problem.instance.requests.iter().fold(0, |all, asked| divisor(all, asked.weight));
    [
        objective.idle_slot,
        objective.max_idle,
        objective.breaks,
        objective.venue_change,
        objective.protocol_miss,
        objective.moved_time,
        objective.moved_room,
    ]
    .into_iter()
    .fold(objective.unscheduled.saturating_mul(weights), divisor)
    .max(1)
}
