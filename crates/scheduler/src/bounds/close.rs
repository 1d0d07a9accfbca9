//! Branch and bound over the dual: what is open about the requests is divided until prices prove that no part of it holds
//! a better schedule, or a part is so small that it is a schedule.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::ascent::Ascent;
use super::dual::{Dual, Multipliers, Value};
use super::furnish::{Furnished, Meeting, furnish};
use super::plan::{NEVER, Planner};
use super::relaxation::signed;
use super::rules::keeps;
use crate::format::Assignment;
use crate::judge::components;
use crate::problem::Problem;
use crate::proof::{Hear, News, Outcome};
use crate::work::Work;

/// Steps in search of prices at each part, after those of the whole.
const STEPS: u64 = 60;

/// The same where the way of counting idle slots has just changed.
const FRESH_STEPS: u64 = 1500;

/// A request that plans use more often than this is to be remembered.
const OFTEN: f64 = 1.1;

/// A part of what is open.
#[derive(Debug, Clone)]
struct Part {
    bound: i64,
    number: u64,
    /// For each place: whether it can be used.
    kept: Vec<bool>,
    /// For each request: whether it has to be held.
    held: Vec<bool>,
    idle: Idle,
    /// Whether it says something else of idle slots than the part it is of.
    fresh: bool,
    multipliers: Multipliers,
}

/// What a part says of the delegation with most idle slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Idle {
    /// It has this many or more.
    AtLeast(usize),
    /// It has just as many.
    Just(usize),
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Part {}

impl PartialOrd for Part {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Part {
    fn cmp(&self, other: &Self) -> Ordering {
        other.bound.cmp(&self.bound).then(self.number.cmp(&other.number))
    }
}

/// Proves `incumbent` the best, finds a better schedule, or says how little any can cost. It must keep the hard rules.
pub fn close(problem: &Problem, incumbent: &[Assignment], work: &mut Work, hear: &mut Hear<'_>) -> Outcome {
    let dual = Dual::new(problem);
    let ascent = Ascent::new(&dual);
    let cost = components(problem, incumbent).cost(&problem.instance.objective);
    let mut proof = Proof {
        problem,
        unit: unit(problem),
        root: dual,
        ascent,
        best: (cost, incumbent.to_vec()),
        open: BinaryHeap::new(),
        unresolved: NEVER,
        numbers: 0,
        planner: Planner::default(),
        goes_on: true,
    };
    proof.begin(work, hear);
    proof.run(work, hear);
    proof.outcome()
}

struct Proof<'a> {
    problem: &'a Problem,
    /// Every cost is a multiple of this.
    unit: u64,
    root: Dual,
    ascent: Ascent,
    best: (u64, Vec<Assignment>),
    open: BinaryHeap<Part>,
    /// The least bound of what could not be settled.
    unresolved: i64,
    numbers: u64,
    planner: Planner,
    goes_on: bool,
}

impl Proof<'_> {
    /// The bound at which nothing better is left.
    fn enough(&self) -> i64 {
        let better = self.best.0 as i64 - self.unit as i64;
        better.saturating_mul(self.root.scale).saturating_add(1)
    }

    fn begin(&mut self, work: &mut Work, hear: &mut Hear<'_>) {
        let enough = self.enough();
        self.ascent.climb(&mut self.root, enough, work);
        let part = Part {
            bound: self.ascent.bound,
            number: 0,
            kept: vec![true; self.root.parties.len()],
            held: self.root.mandatory.clone(),
            idle: Idle::AtLeast(0),
            fresh: false,
            multipliers: self.ascent.best.clone(),
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
        for _ in 0..3 {
            let reach = ((self.enough() - part.bound) as f64 * 0.5).max(dual.scale as f64);
            self.ascent.restart(&part.multipliers, reach);
            let enough = self.enough();
            let steps = if std::mem::take(&mut part.fresh) { FRESH_STEPS } else { STEPS };
            self.ascent.improve(&dual, enough, steps, work);
            part.bound = part.bound.max(self.ascent.bound);
            if part.bound >= enough {
                return;
            }
            part.multipliers.clone_from(&self.ascent.best);
            agreed = self.ascent.agreed.then(|| self.meetings(&dual));
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
        if self.remember(&dual) {
            self.push(part);
        } else {
            self.divide(part, &dual, work);
        }
    }

    /// Lets diaries remember a request that plans use more than once; says whether there is one.
    fn remember(&mut self, dual: &Dual) -> bool {
        let mut any = false;
        for (request, range) in dual.relaxation.of_request.iter().enumerate() {
            let used: f64 = range.clone().map(|place| self.ascent.usage[place]).sum();
            let Some(first) = range.clone().find(|_| used > OFTEN) else { continue };
            for party in &self.root.parties[first] {
                any |= self.root.diaries[party.delegation].remember(request);
            }
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
        if part.idle != Idle::AtLeast(0) {
            dual.fairness = 0;
        }
        dual.keep(|place| part.kept[place]);
        dual
    }

    /// Drops the places that prices rule out.
    fn reduce(&mut self, part: &mut Part, dual: &mut Dual, work: &mut Work) {
        let enough = self.enough();
        let mut value = Value { plans: self.ascent.value.plans.clone(), ..Value::default() };
        dual.value(&part.multipliers, &mut self.planner, &mut value, work);
        let least = dual.with_place(&value, enough, &mut self.planner, work);
        for (place, kept) in part.kept.iter_mut().enumerate() {
            *kept &= !dual.parties[place].is_empty() && least[place] < enough;
        }
        dual.keep(|place| part.kept[place]);
    }

    /// The meetings of the last plans, which agree.
    fn meetings(&self, dual: &Dual) -> Vec<Meeting> {
        let mut places: Vec<usize> = self
            .ascent
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
        if let Idle::AtLeast(least) = part.idle
            && self.problem.instance.objective.max_idle > 0
        {
            let mut just = part.clone();
            just.multipliers.fairness.fill(0.0);
            just.fresh = true;
            just.idle = Idle::Just(least);
            let mut more = just.clone();
            more.idle = Idle::AtLeast(least + 1);
            self.push(just);
            self.push(more);
            return;
        }
        let live = |request: usize| {
            dual.relaxation.of_request[request].clone().filter(|&place| !dual.parties[place].is_empty())
        };
        match self.question(&part, dual, &live) {
            None => {
                let all = (0..part.held.len()).flat_map(live);
                let meetings: Vec<Meeting> = all
                    .map(|place| &dual.relaxation.places[place])
                    .map(|at| (at.request, at.start, at.venue))
                    .collect();
                if !self.offer(&meetings, work) {
                    self.unresolved = self.unresolved.min(part.bound);
                }
            }
            Some(Question::Held(request)) => {
                let (mut yes, mut no) = (part.clone(), part);
                yes.held[request] = true;
                live(request).for_each(|place| no.kept[place] = false);
                self.push(yes);
                self.push(no);
            }
            Some(Question::Among(request, ones)) => {
                let (mut among, mut others) = (part.clone(), part);
                among.held[request] = true;
                for place in live(request) {
                    if ones.contains(&place) {
                        others.kept[place] = false;
                    } else {
                        among.kept[place] = false;
                    }
                }
                self.push(among);
                self.push(others);
            }
        }
    }

    fn push(&mut self, mut part: Part) {
        self.numbers += 1;
        part.number = self.numbers;
        self.open.push(part);
    }

    /// What to ask to divide a part: the request about which the plans are least of one mind.
    fn question<I: Iterator<Item = usize>>(
        &self,
        part: &Part,
        dual: &Dual,
        live: &impl Fn(usize) -> I,
    ) -> Option<Question> {
        let usage = &self.ascent.usage;
        let mut best: Option<(f64, Question)> = None;
        for request in 0..part.held.len() {
            let places: Vec<usize> = live(request).collect();
            if places.is_empty() || dual.settled(request) {
                continue;
            }
            let held: f64 = places.iter().map(|&place| usage[place]).sum();
            let open = !part.held[request];
            if !open && places.len() == 1 {
                continue;
            }
            let doubt = if open { 4.0 * (held * (1.0 - held)).max(0.0) + 1e-6 } else { 0.0 };
            let (spread, ones) = split(&places, dual, usage, held);
            let (doubt, question) = if places.len() == 1 || doubt > 0.3 {
                (doubt, Question::Held(request))
            } else {
                (spread * 0.3, Question::Among(request, ones))
            };
            if best.as_ref().is_none_or(|(most, _)| doubt > *most) {
                best = Some((doubt, question));
            }
        }
        best.map(|(_, question)| question)
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

/// What divides a part.
enum Question {
    /// Whether a request is held.
    Held(usize),
    /// Whether a request is held at one of these places.
    Among(usize, Vec<usize>),
}

/// Divides the places of a request near the middle of their use, by start or, when there is one start, by venue; and how
/// evenly.
fn split(places: &[usize], dual: &Dual, usage: &[f64], held: f64) -> (f64, Vec<usize>) {
    let mut sorted = places.to_vec();
    sorted.sort_by_key(|&place| (dual.relaxation.places[place].start, dual.relaxation.places[place].venue));
    let (mut sum, mut best) = (0.0, (-1.0, 1));
    let start = |at: usize| dual.relaxation.places[sorted[at]].start;
    let one = start(0) == start(sorted.len() - 1);
    for at in 1..sorted.len() {
        sum += usage[sorted[at - 1]];
        let even = sum.min(held - sum) + 1e-9 * at.min(sorted.len() - at) as f64;
        if (one || start(at) != start(at - 1)) && even > best.0 {
            best = (even, at);
        }
    }
    (best.0, sorted[best.1..].to_vec())
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

fn divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { divisor(b, a % b) }
}
