//! Better and better prices: steps along what the plans disagree about, with a target that is raised when it is met and
//! lowered when it is not.

use std::collections::HashMap;

use super::dual::{Dual, Multipliers, Value};
use super::plan::{NEVER, Planner};
use crate::work::Work;

/// How much of the last direction goes into the next.
const MOMENTUM: f64 = 0.8;

/// How visits of one delegation to one request are taken together: apart, by start, and all as one. A step on what they
/// have in common moves many prices at once.
const LEVELS: [f64; 3] = [1.0, 1.0, 0.5];

/// The search for prices.
#[derive(Debug)]
pub struct Ascent {
    /// The best prices found.
    pub best: Multipliers,
    /// Their value.
    pub bound: i64,
    now: Multipliers,
    direction: Multipliers,
    /// For each delegation and visit: its group at each level.
    groups: Vec<Vec<[usize; 3]>>,
    /// Parts of [`Multipliers::shift`] by group.
    parts: Vec<f64>,
    part_direction: Vec<f64>,
    reach: f64,
    stalled: u32,
    value: Value,
    planner: Planner,
    /// Steps made.
    pub steps: u64,
}

impl Ascent {
    /// Begins at prices that say nothing.
    pub fn new(dual: &Dual) -> Self {
        let now = dual.nothing();
        let mut numbers: HashMap<(usize, usize, usize, usize), usize> = HashMap::new();
        let mut group = |key| {
            let next = numbers.len();
            *numbers.entry(key).or_insert(next)
        };
        let none = usize::MAX;
        let groups: Vec<Vec<[usize; 3]>> = dual
            .diaries
            .iter()
            .enumerate()
            .map(|(d, diary)| {
                let visits = diary.visits.iter();
                visits
                    .map(|visit| {
                        let request = visit.request;
                        [
                            group((d, request, visit.start, visit.venue)),
                            group((d, request, visit.start, none)),
                            group((d, request, none, none)),
                        ]
                    })
                    .collect()
            })
            .collect();
        let count = numbers.len();
        Self {
            best: now.clone(),
            bound: i64::MIN,
            direction: dual.nothing(),
            now,
            groups,
            parts: vec![0.0; count],
            part_direction: vec![0.0; count],
            reach: 0.0,
            stalled: 0,
            value: Value::default(),
            planner: Planner::default(),
            steps: 0,
        }
    }

    /// Puts the parts of the shifts together.
    fn spread(&mut self) {
        for (own, groups) in self.now.shift.iter_mut().zip(&self.groups) {
            for (shift, groups) in own.iter_mut().zip(groups) {
                *shift = groups.iter().zip(LEVELS).map(|(&group, weight)| self.parts[group] * weight).sum();
            }
        }
    }

    /// Begins again at known prices, reaching `reach` fractions beyond what they are worth.
    pub fn restart(&mut self, from: &Multipliers, reach: f64) {
        self.now.clone_from(from);
        self.bound = i64::MIN;
        self.parts.fill(0.0);
        self.part_direction.fill(0.0);
        for (own, groups) in from.shift.iter().zip(&self.groups) {
            for (shift, groups) in own.iter().zip(groups) {
                self.parts[groups[0]] = *shift / LEVELS[0];
            }
        }
        self.direction.once.fill(0.0);
        self.direction.fairness.fill(0.0);
        self.direction.scarce.iter_mut().for_each(|prices| prices.fill(0.0));
        self.reach = reach;
        self.stalled = 0;
    }

    /// Makes at most `steps` steps, or until the bound reaches `enough`; says whether more may lead further.
    pub fn improve(&mut self, dual: &Dual, enough: i64, steps: u64, work: &mut Work) -> bool {
        for _ in 0..steps {
            if work.is_spent() || self.bound >= enough || self.reach < 0.02 * dual.scale as f64 {
                return false;
            }
            self.step(dual, enough, work);
        }
        true
    }

    fn step(&mut self, dual: &Dual, enough: i64, work: &mut Work) {
        dual.value(&self.now, &mut self.planner, &mut self.value, work);
        let bound = self.value.bound;
        self.aim(bound);
        if bound >= NEVER {
            return;
        }
        let slope = self.slope(dual);
        let norm = self.turn(&slope);
        if norm <= 0.0 {
            self.reach = 0.0;
            return;
        }
        let target = (self.bound as f64 + self.reach).min(enough as f64);
        let length = (target - bound as f64).max(self.reach * 0.1) / norm;
        self.go(dual, length);
        self.steps += 1;
        work.spend(self.parts.len() as u64 / 40);
    }

    /// Notes a new bound and sets how far to reach beyond it.
    fn aim(&mut self, bound: i64) {
        if bound > self.bound {
            let gain = bound.saturating_sub(self.bound) as f64;
            if self.bound != i64::MIN && gain > 0.3 * self.reach {
                self.reach *= 1.5;
            }
            if gain > 0.02 * self.reach {
                self.stalled = 0;
            }
            self.bound = bound;
            self.best = self.now.clone();
        }
        self.stalled += 1;
        if self.stalled > 20 {
            self.reach *= 0.9;
            self.stalled = 0;
        }
    }

    /// What each rule is broken by in the plans.
    fn slope(&self, dual: &Dual) -> (Vec<f64>, Multipliers) {
        let mut parts = vec![0.0; self.parts.len()];
        let mut slope = dual.nothing();
        let mut uses: HashMap<usize, f64> = HashMap::new();
        for (d, plan) in self.value.plans.iter().enumerate() {
            slope.fairness[d] = plan.idle as f64;
            for &i in &plan.visits {
                *uses.entry(dual.diaries[d].visits[i].place).or_default() += 1.0;
                let visit = &dual.diaries[d].visits[i];
                for (level, &group) in self.groups[d][visit.number].iter().enumerate() {
                    parts[group] += LEVELS[level];
                }
            }
        }
        let mut uses: Vec<(usize, f64)> = uses.into_iter().collect();
        uses.sort_by_key(|&(place, _)| place);
        for (class, prices) in dual.relaxation.classes.iter().zip(&mut slope.scarce) {
            prices.iter_mut().zip(&class.capacity).for_each(|(price, &count)| *price = -(count as f64));
        }
        for (request, once) in slope.once.iter_mut().enumerate() {
            *once = if dual.relaxation.of_request[request].is_empty() { 0.0 } else { -1.0 };
        }
        for (place, count) in uses {
            let at = &dual.relaxation.places[place];
            let share = count / dual.parties[place].len() as f64;
            if at.settled {
                continue;
            }
            for party in &dual.parties[place] {
                let groups = &self.groups[party.delegation][party.number];
                for (level, &group) in groups.iter().enumerate() {
                    parts[group] -= share * LEVELS[level];
                }
            }
            slope.once[at.request] += share;
            for offer in [at.rooms, at.interpreters] {
                let Some(choice) = dual.relaxation.offers[offer].get(self.value.offers[offer].1) else { continue };
                slope.scarce[choice.class][choice.from..choice.to].iter_mut().for_each(|use_| *use_ += share);
            }
            if let Some(staff) = dual.relaxation.staff {
                slope.scarce[staff][at.start..at.end].iter_mut().for_each(|use_| *use_ += share);
            }
        }
        self.bend(dual, &mut slope);
        (parts, slope)
    }

    /// Takes out of a slope what prices that are nothing already cannot follow.
    fn bend(&self, dual: &Dual, slope: &mut Multipliers) {
        for (request, once) in slope.once.iter_mut().enumerate() {
            let stays = self.now.once[request] <= 0.0 && *once < 0.0 && !dual.mandatory[request];
            if stays || dual.settled(request) {
                *once = 0.0;
            }
        }
        for (prices, now) in slope.scarce.iter_mut().zip(&self.now.scarce) {
            prices.iter_mut().zip(now).filter(|(slope, now)| **now <= 0.0 && **slope < 0.0).for_each(|(s, _)| *s = 0.0);
        }
        if dual.fairness > 0 {
            balance(&mut slope.fairness, &self.now.fairness);
        } else {
            slope.fairness.fill(0.0);
        }
    }

    /// Turns the direction towards the slope; returns the squared length of the slope.
    fn turn(&mut self, (parts, slope): &(Vec<f64>, Multipliers)) -> f64 {
        let mut norm = 0.0;
        let mut blend = |direction: &mut [f64], slope: &[f64]| {
            for (direction, slope) in direction.iter_mut().zip(slope) {
                *direction = MOMENTUM * *direction + (1.0 - MOMENTUM) * slope;
                norm += slope * slope;
            }
        };
        blend(&mut self.part_direction, parts);
        blend(&mut self.direction.once, &slope.once);
        blend(&mut self.direction.fairness, &slope.fairness);
        for (direction, slope) in self.direction.scarce.iter_mut().zip(&slope.scarce) {
            blend(direction, slope);
        }
        norm
    }

    /// Goes along the direction and back to where prices are allowed.
    fn go(&mut self, dual: &Dual, length: f64) {
        for (part, direction) in self.parts.iter_mut().zip(&self.part_direction) {
            *part += length * direction;
        }
        self.spread();
        for (request, (once, direction)) in self.now.once.iter_mut().zip(&self.direction.once).enumerate() {
            *once += length * direction;
            if !dual.mandatory[request] {
                *once = once.max(0.0);
            }
        }
        for (prices, directions) in self.now.scarce.iter_mut().zip(&self.direction.scarce) {
            prices.iter_mut().zip(directions).for_each(|(price, d)| *price = (*price + length * d).max(0.0));
        }
        for (own, direction) in self.now.fairness.iter_mut().zip(&self.direction.fairness) {
            *own += length * direction;
        }
        share(&mut self.now.fairness, dual.fairness as f64 - dual.diaries.len() as f64);
    }
}

/// What is left of a slope where only a sum can be shared out.
fn balance(slope: &mut [f64], now: &[f64]) {
    let open: Vec<usize> = (0..slope.len()).filter(|&d| now[d] > 0.0 || slope[d] > 0.0).collect();
    let mean = open.iter().map(|&d| slope[d]).sum::<f64>() / open.len().max(1) as f64;
    for (d, slope) in slope.iter_mut().enumerate() {
        *slope -= mean;
        if now[d] <= 0.0 && *slope < 0.0 {
            *slope = 0.0;
        }
    }
}

/// The nearest shares that are not negative and sum to no more than `whole`.
fn share(shares: &mut [f64], whole: f64) {
    if whole <= 0.0 {
        shares.fill(0.0);
        return;
    }
    shares.iter_mut().for_each(|own| *own = own.max(0.0));
    if shares.iter().sum::<f64>() <= whole {
        return;
    }
    let mut sorted = shares.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    let (mut sum, mut cut) = (0.0, 0.0);
    for (i, own) in sorted.iter().enumerate() {
        sum += own;
        let level = (sum - whole) / (i + 1) as f64;
        if *own > level {
            cut = level;
        }
    }
    shares.iter_mut().for_each(|own| *own = (*own - cut).max(0.0));
}
