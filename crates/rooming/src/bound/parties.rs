//! Principals with those who want to be near them, as trees, and what a whole party pays at its cheapest.

use std::rc::Rc;

use super::doors::Pair;
use super::sorts::{Offer, Sorts};
use super::{FINE, Tariff, Terms};
use crate::ground::{Ground, Houses, NEVER};
use crate::meter::Meter;

/// Nowhere: without a bed.
pub(crate) const NOWHERE: u32 = u32::MAX;

/// Who is near whom, as trees.
#[derive(Debug)]
pub(crate) struct Parties {
    /// The stays, each after all its followers.
    pub order: Vec<usize>,
    /// The principal of each stay who can be moved, but for one stay of each ring, where nobody leads.
    pub principal: Vec<Option<usize>>,
    /// The followers of each stay by these principals.
    pub followers: Vec<Vec<usize>>,
    /// For each stay, the landings of its followers who are not to be moved; these lead parties of their own.
    pub anchors: Vec<Vec<usize>>,
}

/// What somebody with all followers pays, seen from each landing of the principal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// For each landing of the principal, the least they pay.
    pub pays: Vec<i64>,
    /// For each landing of the principal, the landing then taken, or [`NOWHERE`].
    pub takes: Vec<u32>,
    /// The least they pay when the principal is nowhere or there is none.
    pub alone: i64,
    /// The landing then taken.
    pub alone_takes: u32,
}

impl Parties {
    /// The parties of a problem.
    pub fn new(ground: &Ground<'_>) -> Self {
        let count = ground.guests.len();
        let mut principal: Vec<Option<usize>> = ground.guests.iter().map(|guest| guest.near).collect();
        let mut anchors = vec![Vec::new(); count];
        for (stay, guest) in ground.guests.iter().enumerate() {
            if let Some(room) = guest.fixed
                && let Some(leader) = principal[stay].take()
            {
                anchors[leader].push(ground.houses.classes[ground.houses.class_of[room]].landing);
            }
        }
        let mut seen = vec![usize::MAX; count];
        for start in 0..count {
            let mut at = start;
            while seen[at] == usize::MAX {
                seen[at] = start;
                let Some(next) = principal[at] else { break };
                if seen[next] == start {
                    principal[at] = None;
                    break;
                }
                at = next;
            }
        }
        let mut followers = vec![Vec::new(); count];
        for (stay, principal) in principal.iter().enumerate() {
            principal.iter().for_each(|&p: &usize| followers[p].push(stay));
        }
        let mut order: Vec<usize> = (0..count).filter(|&stay| principal[stay].is_none()).collect();
        let mut at = 0;
        while at < order.len() {
            order.extend_from_slice(&followers[order[at]]);
            at += 1;
        }
        order.reverse();
        Self { order, principal, followers, anchors }
    }
}

impl Reach {
    /// What is seen of somebody who pays `pays` on each landing, followers included, or `no_bed` nowhere. Where several
    /// landings are as cheap, `turn` decides.
    pub fn new(ground: &Ground<'_>, pays: &[i64], no_bed: i64, turn: usize) -> Self {
        let houses = &ground.houses;
        let best: Vec<(i64, u32)> =
            houses.hotels.iter().map(|landings| cheapest(pays, landings.clone(), turn)).collect();
        let (first, second) = two_best(&best, turn);
        let nowhere = (no_bed, NOWHERE);
        let (alone, alone_takes) = if first.0.0 <= no_bed { first.0 } else { nowhere };
        let mut reach = Self { pays: Vec::with_capacity(pays.len()), takes: Vec::new(), alone, alone_takes };
        let weights = &ground.problem.weights;
        let (far, floor) = (weights.near_hotel as i64 * FINE, weights.near_floor as i64 * FINE);
        let high = (weights.near_floor * weights.near_floors) as i64 * FINE;
        for (house, landings) in houses.hotels.iter().enumerate() {
            let (other, landing) = if first.1 == house { second.0 } else { first.0 };
            let elsewhere = less(nowhere, (other + far, landing));
            let here = less((best[house].0 + high, best[house].1), elsewhere);
            reach.climb(houses, pays, landings.clone(), floor, here);
        }
        reach
    }

    /// Adds the landings of one hotel: each by itself, from below or from above, at `floor` for each floor between, or what
    /// is cheapest without regard to floors.
    fn climb(
        &mut self,
        houses: &Houses,
        pays: &[i64],
        landings: std::ops::Range<usize>,
        floor: i64,
        cheapest: (i64, u32),
    ) {
        let between = |low: usize, high: usize| {
            let floors = houses.landings[low].floor.abs_diff(houses.landings[high].floor).min(1 << 20);
            floors as i64 * floor
        };
        let mut below = (NEVER, NOWHERE);
        for at in landings.clone() {
            if at > landings.start {
                below.0 += between(at - 1, at);
            }
            below = less((pays[at], at as u32), below);
            let best = less(below, cheapest);
            self.pays.push(best.0);
            self.takes.push(best.1);
        }
        let mut above = (NEVER, NOWHERE);
        for at in landings.clone().rev() {
            if at + 1 < landings.end {
                above.0 += between(at, at + 1);
            }
            above = less((pays[at], at as u32), above);
            if above.0 < self.pays[at] {
                (self.pays[at], self.takes[at]) = above;
            }
        }
    }
}

/// The cheaper of two; the first of two as cheap.
fn less(one: (i64, u32), other: (i64, u32)) -> (i64, u32) {
    if other.0 < one.0 { other } else { one }
}

fn cheapest(pays: &[i64], landings: std::ops::Range<usize>, turn: usize) -> (i64, u32) {
    let many = landings.len();
    let turned = (0..many).map(|at| landings.start + (at + turn) % many);
    turned.map(|at| (pays[at], at as u32)).min_by_key(|one| one.0).unwrap_or((NEVER, NOWHERE))
}

/// What is paid and where, and the hotel.
type InHotel = ((i64, u32), usize);

/// The best of all hotels, and the best of all others, each with its hotel.
fn two_best(best: &[(i64, u32)], turn: usize) -> (InHotel, InHotel) {
    let none = ((NEVER, NOWHERE), usize::MAX);
    let (mut first, mut second) = (none, none);
    for house in (0..best.len()).map(|at| (at + turn) % best.len()) {
        let one = best[house];
        if one.0 < first.0.0 {
            second = first;
            first = (one, house);
        } else if one.0 < second.0.0 {
            second = (one, house);
        }
    }
    (first, second)
}

/// Stays whose parties are asked at once.
#[derive(Debug)]
pub(crate) struct Batch {
    /// The stays, each after all its followers.
    pub order: Vec<usize>,
    /// Their sorts.
    pub sorts: Vec<usize>,
}

impl Batch {
    /// The parties, in so many batches of about as many stays.
    pub fn all(parties: &Parties, sorts: &Sorts, many: usize) -> Vec<Rc<Self>> {
        let count = parties.order.len();
        let mut batch_of = vec![0; count];
        let mut seen = 0;
        for &stay in parties.order.iter().rev().filter(|&&stay| parties.principal[stay].is_none()) {
            let mut open = vec![stay];
            let batch = seen * many / count.max(1);
            while let Some(stay) = open.pop() {
                (batch_of[stay], seen) = (batch, seen + 1);
                open.extend_from_slice(&parties.followers[stay]);
            }
        }
        let batch = |number: usize| {
            let order: Vec<usize> = parties.order.iter().copied().filter(|&stay| batch_of[stay] == number).collect();
            let mut sorts: Vec<usize> = order.iter().map(|&stay| sorts.of[stay]).collect();
            sorts.sort_unstable();
            sorts.dedup();
            Rc::new(Self { order, sorts })
        };
        (0..many).map(batch).collect()
    }
}

/// What a stay with all followers pays.
#[derive(Debug, Default)]
pub(crate) struct Own {
    /// On each landing.
    pub pays: Vec<i64>,
    /// Of that, what a door between it and a follower costs that neither pays by itself; empty where nobody asks for one.
    pub excess: Vec<i64>,
    /// Without a bed.
    pub no_bed: i64,
}

impl Own {
    /// Works it out from what the followers pay.
    pub fn work_out(&mut self, known: &Pair<'_, '_>, stay: usize) {
        let Pair { terms, sorts, offers, reaches, .. } = known;
        let (ground, parties, sort) = (terms.ground, &terms.parties, sorts.of[stay]);
        self.pays.clone_from(&offers[sort].pays);
        for &anchor in &parties.anchors[stay] {
            self.pays.iter_mut().enumerate().for_each(|(at, sum)| *sum += ground.distance(anchor, at) * FINE);
        }
        self.no_bed = sorts.all[sort].no_bed;
        for &follower in &parties.followers[stay] {
            self.pays.iter_mut().zip(&reaches[follower].pays).for_each(|(sum, one)| *sum += one);
            self.no_bed += reaches[follower].alone;
        }
        self.no_bed = self.no_bed.min(NEVER);
        self.excess.clear();
        if let Some(follower) = terms.doors.asks(stay) {
            self.excess = known.excess(stay, follower);
            self.pays.iter_mut().zip(&self.excess).for_each(|(sum, more)| *sum = (*sum + more).min(NEVER));
        }
    }
}

/// Works out what the stays of a batch with all followers pay at a tariff and its offers; leaves off when told to stop.
pub(crate) fn reach(
    (terms, sorts): (&Terms<'_>, &Sorts),
    order: &[usize],
    (tariff, offers): (&Tariff, &[Offer]),
    reaches: &mut [Rc<Reach>],
    turn: usize,
    meter: &mut Meter<'_>,
) {
    let (ground, parties) = (terms.ground, &terms.parties);
    let mut shared: Vec<Option<Rc<Reach>>> = vec![None; sorts.all.len()];
    let width = ground.houses.landings.len() as u64;
    let mut own = Own::default();
    for &stay in order {
        if meter.is_stopped() {
            return;
        }
        let (sort, followers) = (sorts.of[stay], &parties.followers[stay]);
        let is_leaf = followers.is_empty() && parties.anchors[stay].is_empty();
        if let Some(known) = shared[sort].as_ref().filter(|_| is_leaf) {
            reaches[stay] = Rc::clone(known);
            continue;
        }
        own.work_out(&Pair { terms, sorts, tariff, offers, reaches }, stay);
        reaches[stay] = Rc::new(Reach::new(ground, &own.pays, own.no_bed, turn + stay * 7));
        if is_leaf {
            shared[sort] = Some(Rc::clone(&reaches[stay]));
        }
        meter.spend(width * (3 + followers.len() as u64) * if own.excess.is_empty() { 1 } else { 2 });
    }
}
