//! Prices to begin with: what a slot of each delegation is worth when nothing is asked of its meetings but that there is
//! time enough for them.

use super::dual::{Dual, Multipliers};

/// Steps in search of them.
const STEPS: u32 = 400;

/// A request as far as time goes.
struct Asked {
    worth: f64,
    duration: f64,
    parties: Vec<usize>,
}

/// Prices at which the delegations pay for a request as their slots are worth.
pub fn opening(dual: &Dual) -> Multipliers {
    let slots = slot_prices(dual);
    let mut prices = dual.nothing();
    for places in &dual.relaxation.of_request {
        for place in places.clone() {
            let (at, parties) = (&dual.relaxation.places[place], &dual.parties[place]);
            if parties.is_empty() {
                continue;
            }
            let duration = (at.end - at.start) as f64;
            let whole = duration * parties.iter().map(|party| slots[party.delegation]).sum::<f64>();
            let once = &mut prices.once[at.request];
            *once = once.max((-at.base * dual.scale) as f64 - whole);
            for party in parties {
                let own = whole / parties.len() as f64 - duration * slots[party.delegation];
                prices.shift[party.delegation][party.number] = own;
            }
        }
    }
    prices
}

/// The price of a slot of each delegation, in fractions of a unit of cost.
fn slot_prices(dual: &Dual) -> Vec<f64> {
    let asked: Vec<Asked> = dual.relaxation.of_request.iter().filter_map(|range| open(dual, range.clone())).collect();
    let room: Vec<f64> = (0..dual.diaries.len()).map(|d| free(dual, d)).collect();
    let dearest = asked.iter().map(|one| one.worth / one.duration).fold(0.0, f64::max);
    let mut prices = vec![0.0; room.len()];
    let (mut best, mut least) = (prices.clone(), f64::INFINITY);
    for step in 0..STEPS {
        let mut value: f64 = prices.iter().zip(&room).map(|(price, room)| price * room).sum();
        let mut slope: Vec<f64> = room.iter().map(|room| -room).collect();
        for one in &asked {
            let gain = one.worth - one.duration * one.parties.iter().map(|&d| prices[d]).sum::<f64>();
            if gain > 0.0 {
                value += gain;
                one.parties.iter().for_each(|&d| slope[d] += one.duration);
            }
        }
        if value < least {
            least = value;
            best.clone_from(&prices);
        }
        let length = 0.02 * dearest / (1.0 + f64::from(step) / 20.0);
        for (price, slope) in prices.iter_mut().zip(&slope) {
            *price = (*price + length * slope.clamp(-5.0, 5.0)).max(0.0);
        }
    }
    best
}

/// A request that can be held, and is not settled.
fn open(dual: &Dual, mut places: std::ops::Range<usize>) -> Option<Asked> {
    let first = places.clone().find(|&place| !dual.parties[place].is_empty())?;
    let at = &dual.relaxation.places[first];
    let worth = places.try_fold(0, |most: i64, place| {
        let at = &dual.relaxation.places[place];
        (!at.settled).then_some(most.max(-at.base))
    })?;
    Some(Asked {
        worth: (worth * dual.scale) as f64,
        duration: (at.end - at.start) as f64,
        parties: dual.parties[first].iter().map(|party| party.delegation).collect(),
    })
}

/// Slots at which a delegation could be in a meeting that is not settled.
fn free(dual: &Dual, delegation: usize) -> f64 {
    let mut slots = vec![false; dual.slots];
    for visit in &dual.diaries[delegation].visits {
        if !dual.relaxation.places[visit.place].settled {
            slots[visit.start..visit.end].fill(true);
        }
    }
    slots.iter().filter(|free| **free).count() as f64
}
