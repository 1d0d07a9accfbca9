//! The dual of the problem: every rule that ties delegations to each other has a price, and at any prices the cheapest
//! plans of all delegations, each by itself, together cost no more than the best schedule. Prices are whole numbers of
//! fractions of a unit of cost, so the value is exact.

use super::cuts::Cut;
use super::diary::Diary;
use super::margin::Margins;
use super::plan::{NEVER, Plan, Planner, Prices};
use super::relaxation::{Choice, Relaxation, signed};
use crate::problem::Problem;
use crate::work::Work;

/// Cells of a table looked at in one unit of work.
const CELLS_PER_UNIT: u64 = 250;

/// No price is above this.
const DEAREST: i64 = 1 << 40;

/// Somebody who takes part at a place.
#[derive(Debug, Clone, Copy)]
pub struct Party {
    /// The delegation.
    pub delegation: usize,
    /// The position in its diary now.
    pub visit: usize,
    /// The visit's number, which stays.
    pub number: usize,
}

/// The diaries with what ties them.
#[derive(Debug, Clone)]
pub struct Dual {
    /// Places and what is scarce.
    pub relaxation: Relaxation,
    /// One for each delegation.
    pub diaries: Vec<Diary>,
    /// For each place: who takes part.
    pub parties: Vec<Vec<Party>>,
    /// Fractions that make up a unit of cost.
    pub scale: i64,
    /// What one idle slot costs, in fractions.
    pub idle: i64,
    /// What one idle slot of the delegation that has most costs, in fractions.
    pub fairness: i64,
    /// Whether each request has to be held.
    pub mandatory: Vec<bool>,
    /// Slots of the grid.
    pub slots: usize,
    /// What follows for places taken together.
    pub cuts: Vec<Cut>,
    /// For each place: the cuts that count it, and how often.
    cuts_of: Vec<Vec<(usize, i64)>>,
}

/// The prices, in fractions of a unit of cost.
#[derive(Debug, Clone, Default)]
pub struct Multipliers {
    /// For each delegation and visit: what it is to pay beyond its share; those of one place sum to nothing.
    pub shift: Vec<Vec<f64>>,
    /// For each request: for being held more than once.
    pub once: Vec<f64>,
    /// For each class and slot.
    pub scarce: Vec<Vec<f64>>,
    /// For each delegation: what its idle slots weigh in those of the one that has most.
    pub fairness: Vec<f64>,
    /// For each cut.
    pub cuts: Vec<f64>,
}

/// The value of the dual at some prices, and the plans that make it.
#[derive(Debug, Clone, Default)]
pub struct Value {
    /// A lower bound of the cost, in fractions; [`NEVER`] or more when there is no schedule.
    pub bound: i64,
    /// The plan of each delegation.
    pub plans: Vec<Plan>,
    /// For each delegation and visit: its price.
    pub prices: Vec<Vec<i64>>,
    /// For each delegation: the price of an idle slot.
    pub idle: Vec<i64>,
    /// For each offer: what the cheapest of its choices costs, and which it is.
    pub offers: Vec<(i64, usize)>,
}

impl Dual {
    /// Ties the diaries of all delegations together.
    pub fn new(problem: &Problem) -> Self {
        let relaxation = Relaxation::new(problem);
        let objective = &problem.instance.objective;
        let scale = scale(problem, &relaxation);
        let mut own = vec![Vec::new(); problem.instance.delegations.len()];
        for (request, asked) in problem.instance.requests.iter().enumerate() {
            asked.delegations.iter().for_each(|&d| own[d].push(request));
        }
        let diary = |(d, own): (usize, &Vec<usize>)| Diary::new(problem, &relaxation, (d, own), scale);
        let mut dual = Self {
            parties: vec![Vec::new(); relaxation.places.len()],
            diaries: own.iter().enumerate().map(diary).collect(),
            scale,
            idle: signed(objective.idle_slot) * scale,
            fairness: signed(objective.max_idle) * scale,
            mandatory: problem.instance.requests.iter().map(|asked| asked.mandatory).collect(),
            slots: problem.slots(),
            cuts: Vec::new(),
            cuts_of: vec![Vec::new(); relaxation.places.len()],
            relaxation,
        };
        dual.tie();
        dual
    }

    /// Drops the places that are not to be kept.
    pub fn keep(&mut self, kept: impl Fn(usize) -> bool) {
        for diary in &mut self.diaries {
            diary.visits.retain(|visit| kept(visit.place));
            diary.index();
        }
        self.tie();
        for (request, range) in self.relaxation.of_request.iter().enumerate() {
            let nowhere = range.clone().all(|place| self.parties[place].is_empty());
            self.relaxation.impossible |= self.mandatory[request] && nowhere;
        }
    }

    fn tie(&mut self) {
        self.parties.iter_mut().for_each(Vec::clear);
        for (d, diary) in self.diaries.iter().enumerate() {
            for (i, visit) in diary.visits.iter().enumerate() {
                self.parties[visit.place].push(Party { delegation: d, visit: i, number: visit.number });
            }
        }
    }

    /// Prices that say nothing.
    pub fn nothing(&self) -> Multipliers {
        Multipliers {
            shift: self.diaries.iter().map(|diary| vec![0.0; diary.numbers]).collect(),
            once: vec![0.0; self.relaxation.of_request.len()],
            scarce: self.relaxation.classes.iter().map(|class| vec![0.0; class.capacity.len()]).collect(),
            fairness: vec![0.0; self.diaries.len()],
            cuts: vec![0.0; self.cuts.len()],
        }
    }

    /// Takes a cut into account from now on.
    pub fn add_cut(&mut self, cut: Cut) {
        for &(place, count) in &cut.terms {
            self.cuts_of[place].push((self.cuts.len(), count));
        }
        self.cuts.push(cut);
    }

    /// The cuts that count a place, and how often.
    pub fn cuts_of(&self, place: usize) -> &[(usize, i64)] {
        &self.cuts_of[place]
    }

    /// The value at some prices.
    pub fn value(&self, multipliers: &Multipliers, planner: &mut Planner, value: &mut Value, work: &mut Work) {
        value.bound = self.relaxation.constant * self.scale + self.price(multipliers, value);
        value.plans.resize(self.diaries.len(), Plan::default());
        for (d, diary) in self.diaries.iter().enumerate() {
            let prices = Prices { visits: &value.prices[d], idle: value.idle[d] };
            value.plans[d] = planner.plan(diary, prices, &value.plans[d].visits);
            value.bound = value.bound.saturating_add(value.plans[d].cost).min(NEVER);
        }
        if self.relaxation.impossible {
            value.bound = NEVER;
        }
        work.spend(planner.units(CELLS_PER_UNIT));
        work.spend(self.parties.len() as u64 / 25);
    }

    /// For each place: what any schedule that uses it costs at least, at the prices of `value`, as far as that is below
    /// `enough`.
    pub fn with_place(&self, value: &Value, enough: i64, planner: &mut Planner, work: &mut Work) -> Vec<i64> {
        let mut least: Vec<i64> = vec![value.bound; self.parties.len()];
        let mut margins = Margins::default();
        for (d, diary) in self.diaries.iter().enumerate() {
            margins.find(
                planner,
                diary,
                Prices { visits: &value.prices[d], idle: value.idle[d] },
                value.plans[d].cost,
                enough.saturating_sub(value.bound),
            );
            for (visit, &more) in diary.visits.iter().zip(&margins.of_visit) {
                least[visit.place] = least[visit.place].saturating_add(more);
            }
        }
        work.spend(planner.units(CELLS_PER_UNIT));
        least
    }

    /// Prices every visit; returns what the prices themselves take off the bound.
    fn price(&self, multipliers: &Multipliers, value: &mut Value) -> i64 {
        let mut taken = 0;
        let scarce: Vec<Vec<i64>> = multipliers.scarce.iter().map(|prices| sums(prices)).collect();
        for (prices, class) in scarce.iter().zip(&self.relaxation.classes) {
            for (slot, &count) in class.capacity.iter().enumerate() {
                taken -= (prices[slot + 1] - prices[slot]) * count;
            }
        }
        let held = multipliers.once.iter().zip(&self.mandatory);
        let once: Vec<i64> = held.map(|(&own, &must)| if must { whole(own) } else { whole(own).max(0) }).collect();
        taken -=
            once.iter().enumerate().filter(|&(request, _)| !self.settled(request)).map(|(_, own)| own).sum::<i64>();
        let cuts: Vec<i64> = multipliers.cuts.iter().map(|&own| whole(own).max(0)).collect();
        taken -= cuts.iter().zip(&self.cuts).map(|(price, cut)| price * cut.limit).sum::<i64>();
        self.offers(&scarce, &mut value.offers);
        value.prices.resize(self.diaries.len(), Vec::new());
        for (prices, diary) in value.prices.iter_mut().zip(&self.diaries) {
            prices.clear();
            prices.resize(diary.visits.len(), 0);
        }
        for (place, (at, parties)) in self.relaxation.places.iter().zip(&self.parties).enumerate() {
            if parties.is_empty() || at.settled {
                continue;
            }
            let staff = self.relaxation.staff.map_or(0, |staff| scarce[staff][at.end] - scarce[staff][at.start]);
            let offers = value.offers[at.rooms].0 + value.offers[at.interpreters].0;
            let cut: i64 = self.cuts_of[place].iter().map(|&(cut, count)| cuts[cut] * count).sum();
            let mut left = at.base * self.scale + offers + staff + once[at.request] + cut;
            let share = left / parties.len() as i64;
            let (last, others) = parties.split_last().expect("somebody takes part");
            for other in others {
                let own = share + whole(multipliers.shift[other.delegation][other.number]);
                value.prices[other.delegation][other.visit] = own;
                left -= own;
            }
            value.prices[last.delegation][last.visit] = left;
        }
        value.idle.clear();
        let shares: Vec<i64> = multipliers.fairness.iter().map(|&own| whole(own).max(0)).collect();
        let fair = shares.iter().sum::<i64>() <= self.fairness;
        value.idle.extend(shares.iter().map(|own| self.idle + if fair { *own } else { 0 }));
        taken
    }

    /// Whether a request is settled.
    pub fn settled(&self, request: usize) -> bool {
        let first = self.relaxation.of_request[request].start;
        self.relaxation.places.get(first).is_some_and(|place| place.request == request && place.settled)
    }

    /// The cheapest of each offer at the prices of what is scarce, and which of its choices that is.
    fn offers(&self, scarce: &[Vec<i64>], cheapest: &mut Vec<(i64, usize)>) {
        let spent = |choice: &Choice| {
            let prices = &scarce[choice.class];
            choice.cost * self.scale + prices[choice.to] - prices[choice.from]
        };
        let least = |offer: &Vec<Choice>| {
            offer.iter().enumerate().map(|(i, choice)| (spent(choice), i)).min().unwrap_or((0, 0))
        };
        cheapest.clear();
        cheapest.extend(self.relaxation.offers.iter().map(least));
    }
}

/// The nearest whole number, far from where sums overflow.
fn whole(price: f64) -> i64 {
    (price.round() as i64).clamp(-DEAREST, DEAREST)
}

/// Sums of whole prices up to each slot.
fn sums(prices: &[f64]) -> Vec<i64> {
    let mut sum = 0;
    std::iter::once(0)
        .chain(prices.iter().map(|&price| {
            sum += whole(price).max(0);
            sum
        }))
        .collect()
}

/// As many fractions to a unit of cost as leave room for sums.
fn scale(problem: &Problem, relaxation: &Relaxation) -> i64 {
    let objective = &problem.instance.objective;
    let slots = problem.slots() as i64;
    let each = slots.saturating_mul(
        signed(objective.idle_slot)
            + signed(objective.max_idle)
            + signed(objective.breaks)
            + signed(objective.venue_change),
    );
    let most = relaxation.constant.saturating_add(each.saturating_mul(problem.instance.delegations.len() as i64));
    let mut scale = 1024;
    while scale > 1 && most.saturating_mul(scale) > NEVER / 16 {
        scale /= 2;
    }
    scale
}
