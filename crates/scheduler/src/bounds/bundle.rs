//! Prices found by keeping, for each delegation, the plans seen so far: their costs as functions of the prices are a model
//! of the dual from above, and the next prices are the best of the model that are not too far from the best known. Where
//! problems are small this comes much nearer to the top than steps along a slope do, and how much weight each plan has in
//! the end tells how open a question is.

mod layout;

use std::collections::BTreeMap;

use super::diary::{Demand, Diary};
use super::dual::{Dual, Multipliers, Value};
use super::plan::{NEVER, Planner};
use crate::work::Work;
use layout::Layout;

/// The most plans kept of each delegation.
const KEPT: usize = 120;
/// A plan of more weight than this that holds a request twice is a reason to remember it.
const OFTEN: f64 = 0.05;
/// Rounds of balancing the weights of plans at each step, which goes on from one step to the next: at least the first many,
/// at most the second, in between as long as they take less work than finding the plans did.
const ROUNDS: (usize, usize) = (3, 40);
/// Steps without a gain before prices are to go less far.
const PATIENCE: u32 = 30;
/// The most requests a diary comes to remember while prices are first sought.
const MEMORY: usize = 8;
/// Elements of plans looked at in one unit of work: where there are few prices they are near at hand.
const ELEMENTS_PER_UNIT: u64 = 350;
const ELEMENTS_AT_HAND: u64 = 700;
/// So many prices are few.
const FEW: usize = 1 << 15;

/// A plan that was seen, as what it costs at any prices: `constant` and what it takes of each price.
#[derive(Debug, Clone)]
struct Seen {
    constant: f64,
    takes: Vec<(u32, f32)>,
    places: Vec<usize>,
    idle: i64,
    weight: f64,
    /// Steps since it last had weight.
    unused: u32,
}

impl Seen {
    fn cost(&self, prices: &[f64]) -> f64 {
        self.takes.iter().fold(self.constant, |sum, &(at, count)| sum + f64::from(count) * prices[at as usize])
    }
}

/// The search for prices.
#[derive(Debug, Clone)]
pub struct Bundle {
    layout: Layout,
    seen: Vec<Vec<Seen>>,
    /// The best prices known for the dual at hand, and their value.
    center: Vec<f64>,
    /// Their value, in fractions.
    pub bound: i64,
    /// How far prices may go, the more the farther.
    ease: f64,
    most_ease: f64,
    /// For each place: how much of it the plans by their weights use.
    pub usage: Vec<f64>,
    /// Whether at the last value all plans agree on who is where.
    pub agreed: bool,
    /// The last value.
    pub value: Value,
    planner: Planner,
    multipliers: Multipliers,
    /// What the last look at the dual took, in units of work.
    looking: u64,
    /// Steps made.
    pub steps: u64,
}

impl Bundle {
    /// Begins at `from`.
    pub fn new(dual: &Dual, from: &Multipliers) -> Self {
        let layout = Layout::of(dual);
        let center = layout.flat(from);
        Self {
            layout,
            seen: vec![Vec::new(); dual.diaries.len()],
            center,
            bound: i64::MIN,
            ease: 0.0,
            most_ease: f64::INFINITY,
            usage: vec![0.0; dual.parties.len()],
            agreed: false,
            value: Value::default(),
            planner: Planner::default(),
            multipliers: dual.nothing(),
            looking: 0,
            steps: 0,
        }
    }

    /// The best prices.
    pub fn prices(&self) -> &[f64] {
        &self.center
    }

    /// Begins again at known prices of a part of the problem; of the plans seen, those that are still possible stay.
    pub fn restart(&mut self, dual: &Dual, from: &[f64]) {
        self.center.fill(0.0);
        self.center[..from.len()].copy_from_slice(from);
        self.bound = i64::MIN;
        for (d, (diary, seen)) in dual.diaries.iter().zip(&mut self.seen).enumerate() {
            let visit = |place: usize| {
                let own = dual.parties[place].iter().find(|party| party.delegation == d);
                own.map(|party| &diary.visits[party.visit])
            };
            seen.retain(|one| {
                let met = |demand: &Demand| one.places.iter().any(|&p| visit(p).is_some_and(|v| demand.is_met_by(v)));
                diary.most_idle.is_none_or(|most| one.idle <= most as i64)
                    && diary.demands.iter().all(met)
                    && one.places.iter().all(|&place| !dual.parties[place].is_empty())
                    && !twice(dual, diary, &one.places)
            });
        }
    }

    /// Takes into account the cuts of a dual it does not know yet.
    pub fn learn_cuts(&mut self, dual: &Dual) {
        let known = self.layout.all - self.layout.cuts;
        for (cut, about) in dual.cuts.iter().enumerate().skip(known) {
            let at = (self.layout.cuts + cut) as u32;
            for one in self.seen.iter_mut().flatten() {
                let share = |place: usize, count: i64| count as f64 / dual.parties[place].len() as f64;
                let own = about.terms.iter().filter(|(place, _)| one.places.contains(place));
                let takes: f64 = own.map(|&(place, count)| share(place, count)).sum();
                if takes > 0.0 {
                    one.takes.push((at, takes as f32));
                }
            }
        }
        self.layout.all = self.layout.cuts + dual.cuts.len();
        self.center.resize(self.layout.all, 0.0);
        self.multipliers.cuts.resize(dual.cuts.len(), 0.0);
    }

    /// For each place: what any schedule that uses it costs at least, as far as that is below `enough`.
    pub fn with_place(&mut self, dual: &Dual, enough: i64, work: &mut Work) -> Vec<i64> {
        self.layout.unfold(&self.center, &mut self.multipliers);
        dual.value(&self.multipliers, &mut self.planner, &mut self.value, work);
        dual.with_place(&self.value, enough, &mut self.planner, work)
    }

    /// The plans of a delegation that have weight, as places, with their weights.
    pub fn weighed(&self, delegation: usize) -> impl Iterator<Item = (f64, &[usize])> {
        let weighed = self.seen[delegation].iter().filter(|one| one.weight > 0.0);
        weighed.map(|one| (one.weight, one.places.as_slice()))
    }

    /// Delegations with the request that their plans most often hold more than once.
    pub fn repeated(&self, dual: &Dual) -> Vec<(usize, usize)> {
        let mut repeated = Vec::new();
        for (delegation, seen) in self.seen.iter().enumerate() {
            let mut often: BTreeMap<usize, f64> = BTreeMap::new();
            for one in seen.iter().filter(|one| one.weight > 0.0) {
                let mut requests: Vec<usize> =
                    one.places.iter().map(|&place| dual.relaxation.places[place].request).collect();
                requests.sort_unstable();
                let twice = requests.windows(2).filter(|pair| pair[0] == pair[1]);
                twice.for_each(|pair| *often.entry(pair[0]).or_default() += one.weight);
            }
            let most = often.into_iter().max_by(|one, other| one.1.total_cmp(&other.1));
            repeated.extend(most.filter(|(_, weight)| *weight > OFTEN).map(|(request, _)| (delegation, request)));
        }
        repeated
    }

    /// The same as [`Self::climb`] while diaries come to remember requests that plans hold more than once.
    pub fn climb_and_learn(&mut self, dual: &mut Dual, enough: i64, gain: f64, work: &mut Work) {
        loop {
            self.climb(dual, enough, gain, u64::MAX, work);
            let mut any = false;
            for (delegation, request) in self.repeated(dual) {
                let diary = &mut dual.diaries[delegation];
                any |= diary.memory.len() < MEMORY && diary.remember(request);
            }
            if !any || work.is_spent() || self.bound >= enough {
                return;
            }
            let prices = self.center.clone();
            self.restart(dual, &prices);
        }
    }

    /// Makes steps until the bound reaches `enough`, until no more than `gain` is to be had, or `most` times.
    pub fn climb(&mut self, dual: &Dual, enough: i64, gain: f64, most: u64, work: &mut Work) {
        let start = self.center.clone();
        self.look(dual, &start, work);
        self.tidy();
        self.bound = self.value.bound;
        let (mut idle_steps, mut good_steps) = (0_u32, 0_u32);
        self.ease = self.ease.min(self.most_ease);
        for _ in 0..most {
            if self.bound >= enough || work.is_spent() {
                return;
            }
            let (prices, hoped) = self.hope(dual, gain, work);
            if hoped < gain {
                let moved: f64 = prices.iter().zip(&self.center).map(|(a, b)| (a - b) * (a - b)).sum();
                if moved / (self.ease * self.ease) < 1e-3 || self.ease > self.most_ease {
                    return;
                }
                self.ease *= 4.0;
                continue;
            }
            self.look(dual, &prices, work);
            self.tidy();
            self.steps += 1;
            let got = self.value.bound.saturating_sub(self.bound) as f64;
            if got > 0.1 * hoped {
                self.bound = self.value.bound;
                self.center.copy_from_slice(&prices);
                good_steps += 1;
                if got > 0.5 * hoped || good_steps > 4 {
                    self.ease *= 1.5;
                    good_steps = 0;
                }
                idle_steps = 0;
            } else {
                idle_steps += 1;
                good_steps = 0;
                if idle_steps > PATIENCE || got < -20.0 * hoped {
                    self.ease *= 0.6;
                    idle_steps = 0;
                }
            }
        }
    }

    /// The best prices of the model, and what they promise: as nearly as it takes to know whether that is `gain`.
    fn hope(&mut self, dual: &Dual, gain: f64, work: &mut Work) -> (Vec<f64>, f64) {
        let mut least = ROUNDS.0;
        loop {
            let (prices, apart) = self.best_of_model(dual, least, work);
            let hoped = self.model(dual, &prices) - self.bound as f64;
            if hoped >= gain || apart < 0.05 * gain || least > ROUNDS.1 {
                return (prices, hoped);
            }
            least *= 2;
        }
    }

    /// Works out the value at some prices and keeps the plans that make it.
    fn look(&mut self, dual: &Dual, prices: &[f64], work: &mut Work) {
        self.layout.unfold(prices, &mut self.multipliers);
        let before = work.spent();
        dual.value(&self.multipliers, &mut self.planner, &mut self.value, work);
        self.looking = work.spent() - before;
        if self.value.bound >= NEVER {
            return;
        }
        self.agreed = true;
        let mut used: Vec<usize> = vec![0; dual.parties.len()];
        for (d, plan) in self.value.plans.iter().enumerate() {
            let mut takes: Vec<(u32, f32)> = Vec::new();
            let mut places: Vec<usize> = plan.visits.iter().map(|&i| dual.diaries[d].visits[i].place).collect();
            for &place in &places {
                used[place] += 1;
                self.layout.takes(dual, &self.value, d, place, &mut takes);
            }
            takes.sort_unstable_by_key(|&(at, _)| at);
            takes.dedup_by(|one, kept| {
                let same = one.0 == kept.0;
                kept.1 += if same { one.1 } else { 0.0 };
                same
            });
            places.sort_unstable();
            let taken: f64 = takes.iter().map(|&(at, count)| f64::from(count) * prices[at as usize]).sum();
            let constant = plan.cost as f64 - taken;
            let seen = &mut self.seen[d];
            let weight = if seen.is_empty() { 1.0 } else { 0.0 };
            let same = |one: &&mut Seen| one.places == places && one.takes == takes;
            match seen.iter_mut().find(same) {
                Some(one) => one.constant = one.constant.min(constant),
                None => seen.push(Seen { constant, takes, places, idle: plan.idle, weight, unused: 0 }),
            }
        }
        for (place, &count) in used.iter().enumerate() {
            self.agreed &= count == 0 || count == dual.parties[place].len();
        }
        if self.ease == 0.0 {
            let least = self.layout.least(dual);
            let open = self.slope(dual).into_iter().zip(self.center.iter().zip(&least));
            let slope: f64 = open.filter(|(s, (c, l))| *s > 0.0 || *c > *l).map(|(own, _)| own * own).sum();
            self.ease = 0.2 * (dual.relaxation.constant.max(1) * dual.scale) as f64 / slope.max(1.0);
            self.most_ease = 2.0 * self.ease;
        }
    }

    /// What the prices themselves take off the bound, for each unit of each.
    fn given(&self, dual: &Dual) -> Vec<f64> {
        let mut given = vec![0.0; self.layout.all];
        for (request, range) in dual.relaxation.of_request.iter().enumerate() {
            if !range.is_empty() && !dual.settled(request) {
                given[self.layout.once + request] = -1.0;
            }
        }
        for (class, &from) in dual.relaxation.classes.iter().zip(&self.layout.scarce) {
            for (slot, &count) in class.capacity.iter().enumerate() {
                given[from + slot] = -(count as f64);
            }
        }
        for (cut, given) in dual.cuts.iter().zip(&mut given[self.layout.cuts..]) {
            *given = -(cut.limit as f64);
        }
        given
    }

    fn slope(&self, dual: &Dual) -> Vec<f64> {
        let mut slope = self.given(dual);
        for one in self.seen.iter().flatten().filter(|one| one.weight > 0.0) {
            one.takes.iter().for_each(|&(at, count)| slope[at as usize] += one.weight * f64::from(count));
        }
        slope
    }

    /// The value of the model at some prices.
    fn model(&self, dual: &Dual, prices: &[f64]) -> f64 {
        let given: f64 = self.given(dual).iter().zip(prices).map(|(given, price)| given * price).sum();
        let least = |seen: &Vec<Seen>| seen.iter().map(|one| one.cost(prices)).fold(f64::INFINITY, f64::min);
        (dual.relaxation.constant * dual.scale) as f64 + given + self.seen.iter().map(least).sum::<f64>()
    }

    /// The prices at which the model, less what it costs to be far from the center, is highest: found by moving weight from
    /// dear plans to cheap ones until no plan with weight is dearer than another.
    fn best_of_model(&mut self, dual: &Dual, rounds: usize, work: &mut Work) -> (Vec<f64>, f64) {
        let per_unit = if self.layout.all < FEW { ELEMENTS_AT_HAND } else { ELEMENTS_PER_UNIT };
        let least = self.layout.least(dual);
        let ease = self.ease;
        let mut open: Vec<f64> = self.slope(dual).iter().zip(&self.center).map(|(s, c)| c + ease * s).collect();
        let mut prices: Vec<f64> = open.iter().zip(&least).map(|(open, least)| open.max(*least)).collect();
        let mut elements = 0;
        let mut most: f64 = f64::INFINITY;
        for round in 0..ROUNDS.1 {
            if round >= rounds && elements / per_unit > self.looking {
                break;
            }
            most = 0.0;
            for seen in &mut self.seen {
                elements += seen.iter().map(|one| one.takes.len() as u64).sum::<u64>();
                most = most.max(balance(seen, ease, &mut open, &mut prices, &least));
            }
            if most < 0.2 * dual.scale as f64 {
                break;
            }
        }
        work.spend(1 + (elements + self.layout.all as u64 * 4) / per_unit);
        self.note_usage(dual);
        (prices, most)
    }

    fn note_usage(&mut self, dual: &Dual) {
        self.usage.fill(0.0);
        for one in self.seen.iter().flatten().filter(|one| one.weight > 0.0) {
            for &place in &one.places {
                self.usage[place] += one.weight / dual.parties[place].len().max(1) as f64;
            }
        }
    }

    /// Gives every delegation's weights the sum of one, and forgets plans long without weight.
    fn tidy(&mut self) {
        for seen in &mut self.seen {
            for one in seen.iter_mut() {
                one.unused = if one.weight > 0.0 { 0 } else { one.unused + 1 };
            }
            while seen.len() > KEPT {
                let oldest = (0..seen.len()).max_by_key(|&at| seen[at].unused).unwrap_or(0);
                if seen[oldest].unused == 0 {
                    break;
                }
                seen.swap_remove(oldest);
            }
            let sum: f64 = seen.iter().map(|one| one.weight).sum();
            if sum > 1e-9 {
                seen.iter_mut().for_each(|one| one.weight /= sum);
            } else if let Some(last) = seen.last_mut() {
                last.weight = 1.0;
            }
        }
    }
}

/// Moves weight from the dearest plan that has some to the cheapest; returns how far apart they were.
fn balance(seen: &mut [Seen], ease: f64, open: &mut [f64], prices: &mut [f64], least: &[f64]) -> f64 {
    let (mut cheap, mut dear) = ((f64::INFINITY, 0), (f64::NEG_INFINITY, 0));
    for (at, one) in seen.iter().enumerate() {
        let cost = one.cost(prices);
        if cost < cheap.0 {
            cheap = (cost, at);
        }
        if one.weight > 0.0 && cost > dear.0 {
            dear = (cost, at);
        }
    }
    let apart = dear.0 - cheap.0;
    if apart <= 0.0 || cheap.1 == dear.1 {
        return 0.0;
    }
    let difference = differ(&seen[cheap.1].takes, &seen[dear.1].takes);
    let square: f64 = difference.iter().map(|(_, count)| count * count).sum();
    let whole = seen[dear.1].weight;
    let moved = if square > 0.0 { (apart / (ease * square)).min(whole) } else { whole };
    seen[cheap.1].weight += moved;
    seen[dear.1].weight = if moved >= whole { 0.0 } else { whole - moved };
    for (at, count) in difference {
        open[at] += ease * moved * count;
        prices[at] = open[at].max(least[at]);
    }
    apart
}

/// What one plan takes more than another, of each price.
fn differ(one: &[(u32, f32)], other: &[(u32, f32)]) -> Vec<(usize, f64)> {
    let (mut i, mut j) = (0, 0);
    let mut difference = Vec::with_capacity(one.len() + other.len());
    while i < one.len() || j < other.len() {
        let a = one.get(i).map_or(u32::MAX, |own| own.0);
        let b = other.get(j).map_or(u32::MAX, |own| own.0);
        let mut count = 0.0;
        if a <= b {
            count += f64::from(one[i].1);
            i += 1;
        }
        if b <= a {
            count -= f64::from(other[j].1);
            j += 1;
        }
        if count != 0.0 {
            difference.push((a.min(b) as usize, count));
        }
    }
    difference
}

/// Whether a plan holds a request twice that is remembered.
fn twice(dual: &Dual, diary: &Diary, places: &[usize]) -> bool {
    let request = |place: usize| dual.relaxation.places[place].request;
    let again = |at: usize| places[..at].iter().any(|&other| request(other) == request(places[at]));
    (0..places.len()).any(|at| diary.memory.contains(&request(places[at])) && again(at))
}
