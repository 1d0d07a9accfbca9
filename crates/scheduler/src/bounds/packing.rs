//! Prices to begin with, from the problem with all order in time taken out of it: a meeting fills so many slots of each
//! delegation that takes part, of a room, of an interpreter and of the staff, and one of the meetings each delegation may
//! have that day; of all these there are so many and no more. Ways, gaps and changes of venue are left aside, and rooms
//! and interpreters are only counted.
//!
//! What is left is a linear programme with few rows, and prices of its rows are soon found: at any prices a request is
//! worth what its best start leaves, and the prices are right when what is taken at such starts is what there is. Who is
//! nearly the best counts as well, the less the longer it goes on, which makes a smooth slope of what is full of edges.
//!
//! Nothing that follows from here needs to be believed: the prices are handed to [`Dual`], whose value at *any* prices is
//! below the cost of every schedule, and which counts in whole numbers. There a delegation pays for a place what its rows
//! are charged, and a request what its best start leaves. No plan of a delegation is then worth more than the prices of
//! its rows, since it keeps the rules the rows stand for, so the value there is no less than here; what ways, gaps and
//! changes cost comes on top.

use std::collections::HashMap;

use super::diary::Diary;
use super::dual::{Dual, Multipliers};
use super::relaxation::Choice;
use crate::work::Work;

/// How prices are sought.
#[derive(Debug, Clone, Copy)]
pub struct Course {
    /// The most steps; later ones lead less far.
    steps: u64,
    /// How far from the best a start may be to count still, at first and in the end, as a part of what requests are worth.
    heat: (f64, f64),
    /// How far a price goes in one step, at first and in the end, as a part of the same.
    length: (f64, f64),
}

/// From nothing.
pub const ANEW: Course = Course { steps: 300, heat: (0.03, 0.000_1), length: (0.02, 0.000_2) };
/// From prices that are not far from good ones.
pub const ONWARD: Course = Course { steps: 100, heat: (0.001, 0.000_1), length: (0.001, 0.000_2) };

/// What is looked at in one unit of work.
const LOOKS_PER_UNIT: u64 = 150;
/// How much of the slopes before goes into the next step, and how much of their squares into its measure.
const MEMORY: (f64, f64) = (0.9, 0.99);
/// So many times the heat from the best nothing counts.
const COLD: f64 = 12.0;
/// How exactly powers are worked out: halvings of an exponent without a bound, and places of one below 1.
const HALVINGS: u32 = 6;
const BITS: u32 = 12;

/// A request at a start, at whichever venue.
#[derive(Debug, Clone)]
struct Start {
    from: usize,
    to: usize,
    /// The day, as a place of the line.
    day: usize,
    /// Its rooms, as one of [`Packing::anywhere`].
    rooms: usize,
    /// Its interpreters, as one of [`Packing::offers`].
    interpreters: usize,
    worth: f64,
}

/// A request that is not settled and can be held.
#[derive(Debug, Clone)]
struct Asked {
    request: usize,
    must: bool,
    parties: Vec<usize>,
    starts: Vec<Start>,
}

/// The problem without order in time.
///
/// Its rows form lines of one width: one line for each delegation, with a row for each slot and one for each day, and one
/// for each class.
#[derive(Debug, Clone)]
pub struct Packing {
    asked: Vec<Asked>,
    offers: Vec<Vec<Choice>>,
    /// Offers of rooms at all venues of a start.
    anywhere: Vec<Vec<usize>>,
    /// The line of the first class.
    first_class: usize,
    /// The line of the staff, when that is limited.
    staff: Option<usize>,
    slots: usize,
    width: usize,
    /// For each row: how much there is.
    limit: Vec<f64>,
    /// What a request is worth on average, and 1 at least.
    unit: f64,
    now: State,
}

/// Prices, and what comes of them.
#[derive(Debug, Clone, Default)]
struct State {
    price: Vec<f64>,
    /// For each line: the sums of its prices up to each slot.
    sums: Vec<f64>,
    /// For each row: what is taken; while it is gathered, by how much more than of the row before.
    taken: Vec<f64>,
    offers: Vec<f64>,
    offers_taken: Vec<f64>,
    anywhere: Vec<f64>,
    anywhere_taken: Vec<f64>,
}

impl Packing {
    /// Takes the order out of a problem.
    pub fn new(dual: &Dual) -> Self {
        let days = dual.diaries.first().map_or(0, |diary| diary.days.len() - 1);
        let (slots, width) = (dual.slots, dual.slots + days);
        let mut packing = Self {
            asked: Vec::new(),
            offers: dual.relaxation.offers.clone(),
            anywhere: Vec::new(),
            first_class: dual.diaries.len(),
            staff: dual.relaxation.staff.map(|staff| dual.diaries.len() + staff),
            slots,
            width,
            limit: Vec::new(),
            unit: 0.0,
            now: State::default(),
        };
        let mut known = HashMap::new();
        packing.asked =
            (0..dual.relaxation.of_request.len()).filter_map(|r| packing.asked(dual, r, &mut known)).collect();
        for diary in &dual.diaries {
            packing.limit.extend(std::iter::repeat_n(1.0, slots));
            packing.limit.extend(left_by_day(dual, diary));
        }
        for class in &dual.relaxation.classes {
            packing.limit.extend(class.capacity.iter().map(|&count| count as f64));
            packing.limit.extend(std::iter::repeat_n(0.0, days));
        }
        let worth: f64 = packing.asked.iter().map(|asked| asked.starts[0].worth).sum();
        packing.unit = (worth / packing.asked.len().max(1) as f64).max(1.0);
        packing.now.price = vec![0.0; packing.limit.len()];
        packing
    }

    fn asked(&mut self, dual: &Dual, request: usize, known: &mut HashMap<Vec<usize>, usize>) -> Option<Asked> {
        let mut open: Vec<usize> = dual.relaxation.of_request[request].clone().collect();
        open.retain(|&place| !dual.relaxation.places[place].settled && !dual.parties[place].is_empty());
        open.sort_by_key(|&place| dual.relaxation.places[place].start);
        let parties = dual.parties[*open.first()?].iter().map(|party| party.delegation).collect();
        let same =
            |one: &usize, other: &usize| dual.relaxation.places[*one].start == dual.relaxation.places[*other].start;
        let starts = open.chunk_by(same).map(|places| {
            let at = &dual.relaxation.places[places[0]];
            let rooms: Vec<usize> = places.iter().map(|&place| dual.relaxation.places[place].rooms).collect();
            let rooms = *known.entry(rooms).or_insert_with_key(|rooms| {
                self.anywhere.push(rooms.clone());
                self.anywhere.len() - 1
            });
            let day = self.slots + dual.diaries[0].day_of(at.start);
            Start { from: at.start, to: at.end, day, rooms, interpreters: at.interpreters, worth: -at.base as f64 }
        });
        Some(Asked { request, must: dual.mandatory[request], parties, starts: starts.collect() })
    }

    /// The price of each row.
    pub fn prices(&self) -> &[f64] {
        &self.now.price
    }

    /// Begins at known prices.
    pub fn restart(&mut self, prices: Vec<f64>) {
        self.now.price = prices;
    }

    /// Finds better prices, with as much of the work as that takes, until it is told to stop.
    pub fn settle(&mut self, course: &Course, work: &mut Work, stop: &dyn Fn() -> bool) {
        let looks = self.asked.iter().map(|asked| asked.starts.len() * (asked.parties.len() + 2)).sum::<usize>()
            + self.offers.iter().map(Vec::len).sum::<usize>()
            + 3 * self.limit.len();
        let units = 1 + looks as u64 / LOOKS_PER_UNIT;
        let (steps, unit) = ((work.left() / units).min(course.steps), self.unit);
        let mut descent = Descent::new(self.limit.len());
        let mut best = (f64::INFINITY, self.now.price.clone());
        for step in 0..steps {
            if stop() {
                break;
            }
            let part = step as f64 / steps as f64;
            let between = |(first, last): (f64, f64)| unit * first * power(last / first, part);
            let value = self.look(between(course.heat));
            if value < best.0 {
                best = (value, self.now.price.clone());
            }
            let length = between(course.length);
            descent.step(&mut self.now.price, &self.limit, &self.now.taken, length);
        }
        work.spend(steps * units);
        self.now.price = best.1;
    }

    /// What all requests and rows are worth at the prices, and what is taken of each row.
    fn look(&mut self, heat: f64) -> f64 {
        let mut now = std::mem::take(&mut self.now);
        self.charge(&mut now);
        now.taken.clear();
        now.taken.resize(self.limit.len(), 0.0);
        let mut value: f64 = now.price.iter().zip(&self.limit).map(|(price, limit)| price * limit).sum();
        let mut left = Vec::new();
        for asked in &self.asked {
            left.clear();
            left.extend(asked.starts.iter().map(|start| self.left(&now, asked, start)));
            value += self.take(&mut now, asked, &mut left, heat);
        }
        self.take_offers(&mut now, heat);
        for line in now.taken.chunks_mut(self.width) {
            (1..self.slots).for_each(|slot| line[slot] += line[slot - 1]);
        }
        self.now = now;
        value
    }

    /// Works out what offers cost.
    fn charge(&self, now: &mut State) {
        now.sums.clear();
        for line in now.price.chunks(self.width) {
            let mut sum = 0.0;
            now.sums.push(sum);
            now.sums.extend(line[..self.slots].iter().map(|price| {
                sum += price;
                sum
            }));
        }
        let least = |costs: &mut dyn Iterator<Item = f64>| costs.reduce(f64::min).unwrap_or(0.0);
        now.offers =
            self.offers.iter().map(|offer| least(&mut offer.iter().map(|choice| self.spent(now, choice)))).collect();
        now.anywhere =
            self.anywhere.iter().map(|offers| least(&mut offers.iter().map(|&offer| now.offers[offer]))).collect();
        now.offers_taken = vec![0.0; self.offers.len()];
        now.anywhere_taken = vec![0.0; self.anywhere.len()];
    }

    /// The price of some slots of a line.
    fn slots_of(&self, now: &State, line: usize, from: usize, to: usize) -> f64 {
        let first = line * (self.slots + 1);
        now.sums[first + to] - now.sums[first + from]
    }

    fn spent(&self, now: &State, choice: &Choice) -> f64 {
        choice.cost as f64 + self.slots_of(now, self.first_class + choice.class, choice.from, choice.to)
    }

    /// What a delegation is charged for a meeting.
    fn charged(&self, now: &State, delegation: usize, from: usize, to: usize, day: usize) -> f64 {
        self.slots_of(now, delegation, from, to) + now.price[delegation * self.width + day]
    }

    /// What a start leaves of what a request is worth.
    fn left(&self, now: &State, asked: &Asked, start: &Start) -> f64 {
        let charged = |&delegation: &usize| self.charged(now, delegation, start.from, start.to, start.day);
        let staff = self.staff.map_or(0.0, |staff| self.slots_of(now, staff, start.from, start.to));
        let served = now.anywhere[start.rooms] + now.offers[start.interpreters] + staff;
        start.worth - served - asked.parties.iter().map(charged).sum::<f64>()
    }

    /// Takes what the best starts of a request take, given what each leaves; returns what the best leaves.
    fn take(&self, now: &mut State, asked: &Asked, left: &mut [f64], heat: f64) -> f64 {
        let none = if asked.must { f64::NEG_INFINITY } else { 0.0 };
        let top = left.iter().copied().fold(none, f64::max);
        let mut sum = weight(top - none, heat);
        for left in left.iter_mut() {
            *left = weight(top - *left, heat);
            sum += *left;
        }
        for (start, own) in asked.starts.iter().zip(left).filter(|(_, own)| **own > 0.0) {
            let share = *own / sum;
            now.anywhere_taken[start.rooms] += share;
            now.offers_taken[start.interpreters] += share;
            for &line in asked.parties.iter().chain(&self.staff) {
                self.occupy(&mut now.taken, line, start.from, start.to, share);
            }
            asked.parties.iter().for_each(|&d| now.taken[d * self.width + start.day] += share);
        }
        top
    }

    /// Takes so much of some slots of a line.
    fn occupy(&self, taken: &mut [f64], line: usize, from: usize, to: usize, share: f64) {
        taken[line * self.width + from] += share;
        if to < self.slots {
            taken[line * self.width + to] -= share;
        }
    }

    /// Takes what the cheapest choices of the offers take.
    fn take_offers(&self, now: &mut State, heat: f64) {
        let mut weights: Vec<f64> = Vec::new();
        for (at, offers) in self.anywhere.iter().enumerate().filter(|&(at, _)| now.anywhere_taken[at] > 0.0) {
            weights.clear();
            weights.extend(offers.iter().map(|&offer| weight(now.offers[offer] - now.anywhere[at], heat)));
            let each = now.anywhere_taken[at] / weights.iter().sum::<f64>();
            offers.iter().zip(&weights).for_each(|(&offer, weight)| now.offers_taken[offer] += each * weight);
        }
        for (at, offer) in self.offers.iter().enumerate().filter(|&(at, _)| now.offers_taken[at] > 0.0) {
            weights.clear();
            weights.extend(offer.iter().map(|choice| weight(self.spent(now, choice) - now.offers[at], heat)));
            let each = now.offers_taken[at] / weights.iter().sum::<f64>();
            for (choice, weight) in offer.iter().zip(&weights) {
                self.occupy(&mut now.taken, self.first_class + choice.class, choice.from, choice.to, each * weight);
            }
        }
    }

    /// For each of `requests`: what its best start leaves of what it is worth; none when it has none.
    pub fn most_left_of(&mut self, requests: usize) -> Vec<Option<f64>> {
        let mut now = std::mem::take(&mut self.now);
        self.charge(&mut now);
        let mut left = vec![None; requests];
        self.asked.iter().for_each(|asked| left[asked.request] = Some(self.most_left(&now, asked)));
        self.now = now;
        left
    }

    fn most_left(&self, now: &State, asked: &Asked) -> f64 {
        asked.starts.iter().map(|start| self.left(now, asked, start)).reduce(f64::max).unwrap_or(0.0)
    }

    /// The prices as the dual understands them: each delegation pays what it is charged, each request what its best start
    /// leaves.
    pub fn multipliers(&mut self, dual: &Dual) -> Multipliers {
        let mut now = std::mem::take(&mut self.now);
        self.charge(&mut now);
        let scale = dual.scale as f64;
        let mut prices = dual.nothing();
        for (class, prices) in prices.scarce.iter_mut().enumerate() {
            let first = (self.first_class + class) * self.width;
            prices.iter_mut().zip(&now.price[first..]).for_each(|(scarce, price)| *scarce = price * scale);
        }
        for asked in &self.asked {
            let most = self.most_left(&now, asked);
            prices.once[asked.request] = scale * if asked.must { most } else { most.max(0.0) };
            for place in dual.relaxation.of_request[asked.request].clone() {
                let (at, parties) = (&dual.relaxation.places[place], &dual.parties[place]);
                let day = self.slots + dual.diaries[0].day_of(at.start);
                let own = |delegation: usize| scale * self.charged(&now, delegation, at.start, at.end, day);
                let whole: f64 = parties.iter().map(|party| own(party.delegation)).sum();
                for party in parties {
                    prices.shift[party.delegation][party.number] = whole / parties.len() as f64 - own(party.delegation);
                }
            }
        }
        self.now = now;
        prices
    }
}

/// How many more meetings a delegation may have on each day than are settled.
fn left_by_day(dual: &Dual, diary: &Diary) -> Vec<f64> {
    let mut left = vec![diary.limit.unwrap_or(dual.slots) as f64; diary.days.len() - 1];
    for visit in diary.visits.iter().filter(|visit| dual.relaxation.places[visit.place].settled) {
        let left = &mut left[diary.day_of(visit.start)];
        *left = (*left - 1.0).max(0.0);
    }
    left
}

/// How much something counts that is so far from the best: about `exp(-apart / heat)`, by nothing but sums and products, which
/// every machine does alike.
fn weight(apart: f64, heat: f64) -> f64 {
    if apart > COLD * heat {
        return 0.0;
    }
    let root = 1.0 - apart / heat / f64::from(1 << HALVINGS);
    (0..HALVINGS).fold(root, |power, _| power * power)
}

/// A number to a power between 0 and 1, by nothing but square roots and products, which every machine does alike.
fn power(base: f64, mut exponent: f64) -> f64 {
    let (mut root, mut power) = (base, 1.0);
    for _ in 0..BITS {
        root = root.sqrt();
        exponent *= 2.0;
        if exponent >= 1.0 {
            power *= root;
            exponent -= 1.0;
        }
    }
    power
}

/// Steps down a slope, measured for each price by how steep its slopes were.
#[derive(Debug)]
struct Descent {
    mean: Vec<f64>,
    square: Vec<f64>,
    /// How much of the slope before the first is still in both.
    fresh: (f64, f64),
}

impl Descent {
    fn new(rows: usize) -> Self {
        Self { mean: vec![0.0; rows], square: vec![0.0; rows], fresh: (1.0, 1.0) }
    }

    fn step(&mut self, prices: &mut [f64], limit: &[f64], taken: &[f64], length: f64) {
        self.fresh = (self.fresh.0 * MEMORY.0, self.fresh.1 * MEMORY.1);
        let moments = self.mean.iter_mut().zip(&mut self.square);
        for ((price, (mean, square)), (limit, taken)) in prices.iter_mut().zip(moments).zip(limit.iter().zip(taken)) {
            let slope = limit - taken;
            *mean = MEMORY.0 * *mean + (1.0 - MEMORY.0) * slope;
            *square = MEMORY.1 * *square + (1.0 - MEMORY.1) * slope * slope;
            let steep = (*square / (1.0 - self.fresh.1)).sqrt() + 1e-6;
            *price = (*price - length * *mean / (1.0 - self.fresh.0) / steep).max(0.0);
        }
    }
}
