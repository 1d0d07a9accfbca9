//! Looks for the prices with the highest floor: prices of what is asked for too often rise, the others fall.
//!
//! Parties are asked in batches, and prices change after each, so that not everybody runs to the same free room at once.
//! Each price goes by the same stride at first, however much its limit is broken, and less where the direction keeps
//! changing; the stride becomes shorter with time. Only when all are asked at the same prices is that a floor.

use std::rc::Rc;

use super::parties::{Batch, NOWHERE, Reach, reach};
use super::prices::{Prices, Tariff};
use super::sorts::{Offer, Sorts};
use super::{FINE, Terms};
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
/// Stays that are asked at once, about, and the most batches.
const AT_ONCE: usize = 60;
const MOST_BATCHES: usize = 8;
/// Rounds of all batches between two floors.
const ROUNDS: usize = 6;

/// The search for prices.
#[derive(Debug)]
pub(crate) struct Ascent<'t, 'g> {
    /// What it reckons with.
    pub terms: &'t Terms<'g>,
    /// The stays by what they pay.
    pub sorts: Sorts,
    /// The prices with the highest floor so far.
    pub best_prices: Prices,
    /// The highest floor so far, in fine units.
    pub best: i128,
    prices: Prices,
    /// For each limit, by how much it was broken lately, in parts of a room.
    direction: Vec<i64>,
    /// For each limit, the square of that, lately and long before.
    unrest: Vec<i64>,
    whole: Rc<Batch>,
    batches: Vec<Rc<Batch>>,
    offers: Vec<Offer>,
    reaches: Vec<Rc<Reach>>,
    landings: Vec<u32>,
    /// The class each stay took when it was last asked, or [`NOWHERE`].
    classes: Vec<u32>,
    /// For each limit, by how much it is broken then.
    broken: Vec<i64>,
    turns: usize,
    most: i64,
}

impl<'t, 'g> Ascent<'t, 'g> {
    /// Begins with some prices.
    pub fn new(terms: &'t Terms<'g>, sorts: Sorts, prices: Prices) -> Self {
        let (ground, limits) = (terms.ground, &terms.limits);
        let most = ground.movable().map(|stay| ground.guests[stay].no_bed * FINE).max().unwrap_or(0);
        let count = ground.guests.len();
        let batches = Batch::all(&terms.parties, &sorts, (count / AT_ONCE).clamp(1, MOST_BATCHES));
        let nobody = Rc::new(Reach::default());
        Self {
            whole: Batch::all(&terms.parties, &sorts, 1).swap_remove(0),
            batches,
            best_prices: prices.clone(),
            direction: vec![0; limits.count()],
            unrest: vec![0; limits.count()],
            offers: vec![Offer::default(); sorts.all.len()],
            reaches: vec![nobody; count],
            landings: vec![NOWHERE; count],
            classes: vec![NOWHERE; count],
            broken: limits.rooms.iter().map(|&rooms| -rooms).collect(),
            best: -(1 << 100),
            turns: 0,
            prices,
            most,
            sorts,
            terms,
        }
    }

    /// The floor proven so far, in units of cost.
    pub fn bound(&self) -> u64 {
        self.terms.bound(self.best)
    }

    /// The class each stay took when it was last asked, or [`NOWHERE`].
    pub fn classes(&self) -> &[u32] {
        &self.classes
    }

    /// The best prices, and what each sort is offered and everybody pays at them; nothing when told to stop meanwhile.
    pub fn at_best(&self, meter: &mut Meter<'_>) -> Option<(Tariff, Vec<Offer>, Vec<Rc<Reach>>)> {
        let tariff = self.terms.limits.tariff(self.best_prices.clone());
        let (mut offers, mut reaches) = (self.offers.clone(), self.reaches.clone());
        for (sort, offer) in self.sorts.all.iter().zip(&mut offers) {
            if meter.is_stopped() {
                return None;
            }
            sort.offer(self.terms.ground, &self.terms.limits, &tariff, offer);
            meter.spend(sort.classes().len() as u64);
        }
        reach((self.terms, &self.sorts), &self.whole.order, (&tariff, &offers), &mut reaches, 0, meter);
        (!meter.is_stopped()).then_some((tariff, offers, reaches))
    }

    /// Climbs from the best prices until `until` is reached, with a stride of `stride` units of cost at first, or until
    /// `goal` is proven. Tells `each` after every round.
    pub fn climb(
        &mut self,
        meter: &mut Meter<'_>,
        until: u64,
        stride: i64,
        each: &mut dyn FnMut(&Self, &mut Meter<'_>),
    ) {
        let begun = meter.done();
        self.prices.clone_from(&self.best_prices);
        self.direction.fill(0);
        self.unrest.fill(0);
        self.look(meter);
        let mut rounds = 0;
        while !meter.is_past(until) && self.bound() < meter.standing().value {
            for at in 0..self.batches.len() {
                let left = HALVINGS * PART * (until.saturating_sub(meter.done())) / (until - begun).max(1);
                self.stride(halved(stride * FINE, HALVINGS * PART - left), meter);
                self.ask(&Rc::clone(&self.batches[at]), meter);
            }
            rounds += 1;
            if rounds % ROUNDS == 0 {
                self.look(meter);
                each(self, meter);
            }
        }
        if !meter.is_over() {
            self.look(meter);
            each(self, meter);
        }
    }

    /// Works out the floor at the prices of now.
    pub fn look(&mut self, meter: &mut Meter<'_>) {
        let Some(pays) = self.ask(&Rc::clone(&self.whole), meter) else { return };
        let height = pays - self.terms.limits.worth(&self.prices);
        if height > self.best {
            self.best = height;
            self.best_prices.clone_from(&self.prices);
        }
    }

    /// Lets the parties of a batch find their cheapest landings; says what they pay in all. Nothing when told to stop.
    fn ask(&mut self, batch: &Batch, meter: &mut Meter<'_>) -> Option<i128> {
        self.turns += 1;
        let (ground, limits) = (self.terms.ground, &self.terms.limits);
        let tariff = limits.tariff(self.prices.clone());
        meter.spend(tariff.work());
        for &sort in &batch.sorts {
            if meter.is_stopped() {
                return None;
            }
            self.sorts.all[sort].offer(ground, limits, &tariff, &mut self.offers[sort]);
            meter.spend(self.sorts.all[sort].classes().len() as u64);
        }
        let known = (self.terms, &self.sorts);
        reach(known, &batch.order, (&tariff, &self.offers), &mut self.reaches, self.turns, meter);
        if meter.is_stopped() {
            return None;
        }
        let mut pays = 0;
        for &stay in batch.order.iter().rev() {
            let principal = self.terms.parties.principal[stay].map(|principal| self.landings[principal]);
            self.landings[stay] = match principal {
                None | Some(NOWHERE) => self.reaches[stay].alone_takes,
                Some(landing) => self.reaches[stay].takes[landing as usize],
            };
            if principal.is_none() {
                pays += i128::from(self.reaches[stay].alone);
            }
            self.count(stay);
        }
        meter.spend(2 * batch.order.len() as u64);
        Some(pays)
    }

    /// Counts where a stay is now instead of where it was.
    fn count(&mut self, stay: usize) {
        let guest = &self.terms.ground.guests[stay];
        if guest.fixed.is_some() {
            return;
        }
        let sort = self.sorts.of[stay];
        let class = match self.landings[stay] {
            NOWHERE => NOWHERE,
            landing => self.offers[sort].takes[landing as usize],
        };
        let before = std::mem::replace(&mut self.classes[stay], class);
        for (class, step) in [(before, -1), (class, 1)] {
            if class == NOWHERE || before == self.classes[stay] {
                continue;
            }
            let pool = self.terms.ground.houses.classes[class as usize].pool;
            for first in self.terms.limits.over(class as usize, pool, self.sorts.all[sort].kept_in(pool)) {
                self.broken[first + guest.first..first + guest.end].iter_mut().for_each(|sum| *sum += step);
            }
        }
    }

    /// Changes each price by up to `stride`.
    fn stride(&mut self, stride: i64, meter: &mut Meter<'_>) {
        for (limit, &broken) in self.broken.iter().enumerate() {
            let price = &mut self.prices[limit];
            let now = if *price == 0 && broken < 0 { 0 } else { broken.clamp(-MOST_BROKEN, MOST_BROKEN) * PARTS };
            let (direction, unrest) = (&mut self.direction[limit], &mut self.unrest[limit]);
            if now == 0 && *direction == 0 {
                continue;
            }
            *direction = (*direction * MEMORY + now) / (MEMORY + 1);
            *unrest = (*unrest / (LONG_MEMORY + 1)) * LONG_MEMORY + now / (LONG_MEMORY + 1) * now;
            if *direction != 0 {
                *price += stride * *direction / (unrest.isqrt() + PARTS / 4);
            }
        }
        self.terms.limits.mend(&mut self.prices, self.most);
        meter.spend(self.prices.len() as u64);
    }
}

/// What is left of a stride after so many parts of halvings: half for each, in straight pieces between.
fn halved(stride: i64, parts: u64) -> i64 {
    let (halvings, part) = (parts / PART, (parts % PART) as i64);
    let whole = stride >> halvings;
    whole - whole * part / (2 * PART as i64)
}
