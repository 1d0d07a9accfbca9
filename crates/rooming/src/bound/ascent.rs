//! Looks for the prices with the highest floor: prices of what is asked for too often rise, the others fall, in steps as
//! long as what is still missing to the best assignment known.

use std::rc::Rc;

use super::FINE;
use super::parties::{Floor, NOWHERE, Parties, Reach, floor, reaches};
use super::prices::{Limits, Prices, Tariff};
use super::sorts::{Offer, Sorts};
use crate::ground::Ground;

/// Parts of one in which directions are kept.
const PARTS: i64 = 4096;
/// Parts of one in which steps are kept; a whole step goes where the floor would meet the best assignment if it were flat.
const WHOLE: i64 = 4096;
/// The least step worth taking.
const LEAST: i64 = 8;
/// How many steps leave the prices of single classes alone.
const COARSE: usize = 150;
/// How much longer directions are remembered than looked at.
const MEMORY: i64 = 12;
/// Steps without a gain after which they become shorter.
const PATIENCE: usize = 30;

/// The search for prices.
#[derive(Debug)]
pub(crate) struct Ascent<'g> {
    ground: &'g Ground<'g>,
    /// Who is near whom.
    pub parties: Parties,
    /// The stays by what they pay.
    pub sorts: Sorts,
    /// The limits that have prices.
    pub limits: Limits,
    /// The prices with the highest floor so far.
    pub best_prices: Prices,
    /// The highest floor so far, in fine units.
    pub best: i128,
    prices: Prices,
    direction: Vec<i64>,
    offers: Vec<Offer>,
    step: i64,
    steps: usize,
    m: Vec<f64>,
    v: Vec<f64>,
    idle: usize,
    most: i64,
}

impl<'g> Ascent<'g> {
    /// All prices 0.
    pub fn new(ground: &'g Ground<'g>) -> Self {
        let limits = Limits::new(ground);
        let sorts = Sorts::new(ground, &limits);
        let most = ground.movable().map(|stay| ground.guests[stay].no_bed * FINE).max().unwrap_or(0);
        Self {
            parties: Parties::new(ground),
            prices: vec![0; limits.count()],
            best_prices: vec![0; limits.count()],
            direction: vec![0; limits.count()],
            offers: vec![Offer::default(); sorts.all.len()],
            best: -(1 << 100),
            step: 1024,
            idle: 0,
            steps: 0,
            m: vec![],
            v: vec![],
            most,
            ground,
            sorts,
            limits,
        }
    }

    /// The floor proven so far, in units of cost.
    pub fn bound(&self) -> u64 {
        let fine = i128::from(FINE);
        u64::try_from(self.ground.round_up((self.best + fine - 1).div_euclid(fine))).unwrap_or(0)
    }

    /// Whether steps have become too short to lead anywhere.
    pub fn is_tired(&self) -> bool {
        self.step < LEAST
    }

    /// What everybody pays at the best prices, seen from each landing of the principal.
    pub fn reaches(&self) -> (Tariff, Vec<Rc<Reach>>) {
        let tariff = self.limits.tariff(self.ground, self.best_prices.clone());
        let mut offers = vec![Offer::default(); self.sorts.all.len()];
        for (sort, offer) in self.sorts.all.iter().zip(&mut offers) {
            sort.offer(self.ground, &self.limits, &tariff, offer);
        }
        (tariff, reaches(self.ground, &self.parties, &self.sorts, &offers, 0).0)
    }

    /// Goes on from the best prices with longer steps.
    pub fn rest(&mut self) {
        self.step = WHOLE / 4;
        self.idle = 0;
        self.prices.clone_from(&self.best_prices);
        self.direction.fill(0);
    }

    /// Takes a step towards the cost of the best assignment known; says what work it was.
    pub fn step(&mut self, value: u64) -> u64 {
        self.steps += 1;
        let (floor, work) = self.look();
        let height = floor.pays - self.limits.worth(&self.prices);
        let mut broken = self.broken(&floor);
        if self.steps < COARSE {
            broken[..self.limits.fine()].fill(0);
        }
        let gain = height - self.best;
        if gain > 0 {
            self.best = height;
            self.best_prices.clone_from(&self.prices);
        }
        let ev = |n: &str, d: f64| std::env::var(n).ok().and_then(|x| x.parse().ok()).unwrap_or(d);
        let (b1, b2) = (ev("B1", 0.9), ev("B2", 0.98));
        let total = ev("ASC", 1000.0);
        let frac = (self.steps as f64 / total).min(1.0);
        let eta = ev("ETA", 300.0) * (ev("ETAEND", 0.5) / ev("ETA", 300.0)).powf(frac) * 256.0;
        if self.m.is_empty() {
            self.m = vec![0.0; broken.len()];
            self.v = vec![0.0; broken.len()];
        }
        for j in 0..broken.len() {
            let mut g = broken[j] as f64;
            if self.prices[j] == 0 && g < 0.0 {
                g = 0.0;
            }
            self.m[j] = b1 * self.m[j] + (1.0 - b1) * g;
            self.v[j] = b2 * self.v[j] + (1.0 - b2) * g * g;
            if self.v[j] > 1e-9 {
                self.prices[j] += (eta * self.m[j] / (self.v[j].sqrt() + 0.3)) as i64;
                if self.prices[j] < 0 {
                    self.prices[j] = 0;
                }
            }
        }
        self.limits.mend(&mut self.prices, self.most);
        if std::env::var("STEPS").is_ok() && self.steps % 100 == 0 {
            eprintln!("{} {} best {} step {} value {}", self.steps, height / 256, self.best / 256, eta / 256.0, value);
        }
        work
    }

    /// The floor at the prices of now.
    fn look(&mut self) -> (Floor, u64) {
        let tariff = self.limits.tariff(self.ground, self.prices.clone());
        let mut work = self.prices.len() as u64;
        for (sort, offer) in self.sorts.all.iter().zip(&mut self.offers) {
            sort.offer(self.ground, &self.limits, &tariff, offer);
            work += sort.classes().len() as u64;
        }
        let floor = floor(self.ground, &self.parties, &self.sorts, &self.offers, self.steps);
        work += floor.work;
        (floor, work)
    }

    /// By how much each limit is broken at a floor's landings.
    fn broken(&self, floor: &Floor) -> Vec<i64> {
        let mut broken: Vec<i64> = self.limits.rooms.iter().map(|&rooms| -rooms).collect();
        for stay in self.ground.movable() {
            let landing = floor.landings[stay];
            if landing == NOWHERE {
                continue;
            }
            let guest = &self.ground.guests[stay];
            let sort = self.sorts.of[stay];
            let class = self.offers[sort].takes[landing as usize] as usize;
            let pool = self.ground.houses.classes[class].pool;
            for first in self.limits.over(class, pool, self.sorts.all[sort].kept_in(pool)) {
                broken[first + guest.first..first + guest.end].iter_mut().for_each(|sum| *sum += 1);
            }
        }
        broken
    }

    /// Turns the direction towards what is broken.
    fn turn(&mut self, broken: &[i64]) {
        for (direction, &broken) in self.direction.iter_mut().zip(broken) {
            *direction += (broken * PARTS - *direction) / MEMORY;
        }
    }

    /// Goes along the direction.
    fn walk(&mut self, missing: i128) {
        let open = |price: i64, direction: i64| price > 0 || direction > 0;
        let all = || self.prices.iter().zip(&self.direction);
        let length: i128 = all().filter(|&(&p, &d)| open(p, d)).map(|(_, &d)| i128::from(d) * i128::from(d)).sum();
        if length == 0 {
            return;
        }
        let scale = missing * i128::from(self.step) * i128::from(PARTS) / i128::from(WHOLE);
        for (price, &direction) in self.prices.iter_mut().zip(&self.direction) {
            if direction != 0 && open(*price, direction) {
                let change = i128::from(direction) * scale / length;
                *price += i64::try_from(change).unwrap_or(0);
            }
        }
        self.limits.mend(&mut self.prices, self.most);
    }
}
