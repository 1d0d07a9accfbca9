//! How all prices of the dual are laid out in one row, and what a plan takes of each.

use std::collections::HashMap;

use crate::bounds::diary::Visit;
use crate::bounds::dual::{Dual, Multipliers, Value};

/// What the parts of a visit's price weigh: its own, that of its start and that of its request.
const LEVELS: [f32; 3] = [1.0, 1.0, 1.0];

/// How prices are laid out one after the other.
#[derive(Debug, Clone)]
pub struct Layout {
    /// For each delegation and visit: what makes up what it is to pay beyond its share. Visits to one request, and of
    /// these the ones with one start, have a part in common: a step on it moves many prices at once.
    pub(super) shift: Vec<Vec<[u32; LEVELS.len()]>>,
    pub(super) once: usize,
    pub(super) scarce: Vec<usize>,
    pub(super) cuts: usize,
    pub(super) all: usize,
}

impl Layout {
    pub(super) fn of(dual: &Dual) -> Self {
        let mut numbers: HashMap<(usize, usize, usize, usize), u32> = HashMap::new();
        let mut number = |key| {
            let next = numbers.len() as u32;
            *numbers.entry(key).or_insert(next)
        };
        let none = usize::MAX;
        let mut shift = Vec::new();
        for (d, diary) in dual.diaries.iter().enumerate() {
            let of = |visit: &Visit| {
                let (request, start) = (visit.request, visit.start);
                [
                    number((d, request, start, visit.venue)),
                    number((d, request, start, none)),
                    number((d, request, none, none)),
                ]
            };
            shift.push(diary.visits.iter().map(of).collect());
        }
        let once = numbers.len();
        let mut all = once + dual.relaxation.of_request.len();
        let mut scarce = Vec::new();
        for class in &dual.relaxation.classes {
            scarce.push(all);
            all += class.capacity.len();
        }
        Self { shift, once, scarce, cuts: all, all: all + dual.cuts.len() }
    }

    pub(super) fn flat(&self, multipliers: &Multipliers) -> Vec<f64> {
        let mut prices = vec![0.0; self.all];
        for (own, parts) in multipliers.shift.iter().zip(&self.shift) {
            own.iter().zip(parts).for_each(|(price, parts)| prices[parts[0] as usize] = *price);
        }
        let others = multipliers.once.iter().chain(multipliers.scarce.iter().flatten());
        prices[self.once..].iter_mut().zip(others).for_each(|(price, own)| *price = *own);
        prices
    }

    pub(super) fn unfold(&self, prices: &[f64], multipliers: &mut Multipliers) {
        for (own, parts) in multipliers.shift.iter_mut().zip(&self.shift) {
            for (price, parts) in own.iter_mut().zip(parts) {
                *price =
                    parts.iter().zip(LEVELS).map(|(&part, weight)| prices[part as usize] * f64::from(weight)).sum();
            }
        }
        let once = multipliers.once.len();
        multipliers.once.copy_from_slice(&prices[self.once..self.once + once]);
        for (own, &from) in multipliers.scarce.iter_mut().zip(&self.scarce) {
            let to = from + own.len();
            own.copy_from_slice(&prices[from..to]);
        }
        multipliers.cuts.copy_from_slice(&prices[self.cuts..]);
    }

    /// No price may be below.
    pub(super) fn least(&self, dual: &Dual) -> Vec<f64> {
        let mut least = vec![f64::NEG_INFINITY; self.all];
        least[self.once..].fill(0.0);
        for (request, _) in dual.mandatory.iter().enumerate().filter(|(_, must)| **must) {
            least[self.once + request] = f64::NEG_INFINITY;
        }
        least
    }

    /// What a delegation's visit to a place takes of each price.
    pub(super) fn takes(
        &self,
        dual: &Dual,
        value: &Value,
        delegation: usize,
        place: usize,
        takes: &mut Vec<(u32, f32)>,
    ) {
        let at = &dual.relaxation.places[place];
        if at.settled {
            return;
        }
        let parties = &dual.parties[place];
        let share = 1.0 / parties.len() as f32;
        for party in parties {
            let own = if party.delegation == delegation { 1.0 } else { 0.0 };
            let parts = self.shift[party.delegation][party.number].iter().zip(LEVELS);
            takes.extend(parts.map(|(&part, weight)| (part, weight * (own - share))));
        }
        takes.push(((self.once + at.request) as u32, share));
        let cuts = dual.cuts_of(place).iter();
        takes.extend(cuts.map(|&(cut, count)| ((self.cuts + cut) as u32, share * count as f32)));
        let spans = [at.rooms, at.interpreters].into_iter().filter_map(|offer| {
            let choice = dual.relaxation.offers[offer].get(value.offers[offer].1)?;
            Some((choice.class, choice.from, choice.to))
        });
        for (class, from, to) in spans.chain(dual.relaxation.staff.map(|staff| (staff, at.start, at.end))) {
            let own = self.scarce[class];
            takes.extend((own + from..own + to).map(|slot| (slot as u32, share)));
        }
    }
}
