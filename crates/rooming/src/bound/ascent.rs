//! Looks for the prices with the highest floor: prices of what is asked for too often rise, the others fall. Each price goes
//! by the same stride at first, however much its limit is broken, and less where the direction keeps changing; the stride
//! becomes shorter with time.

use std::rc::Rc;

use super::FINE;
use super::parties::{Floor, NOWHERE, Parties, Reach, floor, reaches};
use super::prices::{Limits, Prices, Tariff};
use super::sorts::{Offer, Sorts};
use crate::ground::Ground;
use crate::meter::Meter;

/// Parts of a room in which directions are kept.
const PARTS: i64 = 1024;
/// How much longer a direction is remembered than looked at, and how much longer its size.
const MEMORY: i64 = 9;
const LONG_MEMORY: i64 = 49;
/// Halvings of the stride in one climb, and parts of a halving.
const HALVINGS: u64 = 10;
const PART: u64 = 1024;
/// More than this a limit is never said to be broken.
const MOST_BROKEN: i64 = 100_000;

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
    /// For each limit, by how much it was broken lately, in parts of a room.
    direction: Vec<i64>,
    /// For each limit, the square of that, lately and long before.
    unrest: Vec<i64>,
    offers: Vec<Offer>,
    turns: usize,
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
            unrest: vec![0; limits.count()],
            offers: vec![Offer::default(); sorts.all.len()],
            best: -(1 << 100),
            turns: 0,
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

    /// What everybody pays at the best prices, seen from each landing of the principal.
    pub fn reaches(&self) -> (Tariff, Vec<Rc<Reach>>) {
        let tariff = self.limits.tariff(self.ground, self.best_prices.clone());
        let mut offers = vec![Offer::default(); self.sorts.all.len()];
        for (sort, offer) in self.sorts.all.iter().zip(&mut offers) {
            sort.offer(self.ground, &self.limits, &tariff, offer);
        }
        (tariff, reaches(self.ground, &self.parties, &self.sorts, &offers, 0).0)
    }

    /// Climbs from the best prices until `until` is reached, with a stride of `stride` units of cost at first.
    pub fn climb(&mut self, meter: &mut Meter<'_>, until: u64, stride: i64) {
        let begun = meter.done();
        self.prices.clone_from(&self.best_prices);
        self.direction.fill(0);
        self.unrest.fill(0);
        while !meter.is_past(until) {
            let broken = self.look(meter);
            let left = HALVINGS * PART * (until.saturating_sub(meter.done())) / (until - begun).max(1);
            self.stride(&broken, halved(stride * FINE, HALVINGS * PART - left));
        }
    }

    /// Works out the floor at the prices of now; says by how much each limit is broken there.
    pub fn look(&mut self, meter: &mut Meter<'_>) -> Vec<i64> {
        self.turns += 1;
        let tariff = self.limits.tariff(self.ground, self.prices.clone());
        for (sort, offer) in self.sorts.all.iter().zip(&mut self.offers) {
            sort.offer(self.ground, &self.limits, &tariff, offer);
            meter.spend(sort.classes().len() as u64);
        }
        let floor = floor(self.ground, &self.parties, &self.sorts, &self.offers, self.turns);
        meter.spend(floor.work + self.prices.len() as u64);
        let height = floor.pays - self.limits.worth(&self.prices);
        if height > self.best {
            self.best = height;
            self.best_prices.clone_from(&self.prices);
            meter.proved(self.bound());
        }
        self.broken(&floor)
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

    /// Changes each price by up to `stride`.
    fn stride(&mut self, broken: &[i64], stride: i64) {
        for (limit, &broken) in broken.iter().enumerate() {
            let price = &mut self.prices[limit];
            let now = if *price == 0 && broken < 0 { 0 } else { broken.clamp(-MOST_BROKEN, MOST_BROKEN) * PARTS };
            let (direction, unrest) = (&mut self.direction[limit], &mut self.unrest[limit]);
            *direction = (*direction * MEMORY + now) / (MEMORY + 1);
            *unrest = (*unrest / (LONG_MEMORY + 1)) * LONG_MEMORY + now / (LONG_MEMORY + 1) * now;
            if *direction != 0 {
                *price += stride * *direction / (unrest.isqrt() + PARTS / 4);
            }
        }
        self.limits.mend(&mut self.prices, self.most);
    }
}

/// What is left of a stride after so many parts of halvings: half for each, in straight pieces between.
fn halved(stride: i64, parts: u64) -> i64 {
    let (halvings, part) = (parts / PART, (parts % PART) as i64);
    let whole = stride >> halvings;
    whole - whole * part / (2 * PART as i64)
}
