//! Principals with those who want to be near them, as trees, and what a whole party pays at its cheapest.

use std::rc::Rc;

use super::FINE;
use super::sorts::{Offer, Sorts};
use crate::ground::{Ground, Houses, NEVER};

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

/// What everybody pays at given offers, and the landing of each.
pub(crate) struct Floor {
    /// The sum, in fine units.
    pub pays: i128,
    /// The landing of each stay, or [`NOWHERE`].
    pub landings: Vec<u32>,
    /// Landings looked at.
    pub work: u64,
}

/// Lets every party find its cheapest landings.
pub(crate) fn floor(ground: &Ground<'_>, parties: &Parties, sorts: &Sorts, offers: &[Offer], turn: usize) -> Floor {
    let (reaches, work) = reaches(ground, parties, sorts, offers, turn);
    let mut floor = Floor { pays: 0, landings: vec![NOWHERE; reaches.len()], work: work + reaches.len() as u64 };
    for &stay in parties.order.iter().rev() {
        let reach = &reaches[stay];
        let principal = parties.principal[stay].map(|principal| floor.landings[principal]);
        floor.landings[stay] = match principal {
            None | Some(NOWHERE) => reach.alone_takes,
            Some(landing) => reach.takes[landing as usize],
        };
        if principal.is_none() {
            floor.pays += i128::from(reach.alone);
        }
    }
    floor
}

/// What everybody with all followers pays at given offers, and the landings looked at.
pub(crate) fn reaches(
    ground: &Ground<'_>,
    parties: &Parties,
    sorts: &Sorts,
    offers: &[Offer],
    turn: usize,
) -> (Vec<Rc<Reach>>, u64) {
    let mut shared: Vec<Option<Rc<Reach>>> = vec![None; sorts.all.len()];
    let nothing = Rc::new(Reach::default());
    let mut reaches: Vec<Rc<Reach>> = vec![nothing; ground.guests.len()];
    let (width, mut work) = (ground.houses.landings.len() as u64, 0);
    let mut pays = Vec::new();
    for &stay in &parties.order {
        let (sort, followers) = (sorts.of[stay], &parties.followers[stay]);
        let is_leaf = followers.is_empty() && parties.anchors[stay].is_empty();
        if let Some(known) = shared[sort].as_ref().filter(|_| is_leaf) {
            reaches[stay] = Rc::clone(known);
            continue;
        }
        pays.clear();
        pays.extend_from_slice(&offers[sort].pays);
        for &anchor in &parties.anchors[stay] {
            pays.iter_mut().enumerate().for_each(|(at, sum)| *sum += ground.distance(anchor, at) * FINE);
        }
        let mut no_bed = sorts.all[sort].no_bed;
        for follower in followers {
            pays.iter_mut().zip(&reaches[*follower].pays).for_each(|(sum, one)| *sum += one);
            no_bed += reaches[*follower].alone;
        }
        work += width * (2 + followers.len() as u64);
        reaches[stay] = Rc::new(Reach::new(ground, &pays, no_bed, turn + stay * 7));
        if is_leaf {
            shared[sort] = Some(Rc::clone(&reaches[stay]));
        }
    }
    (reaches, work)
}
