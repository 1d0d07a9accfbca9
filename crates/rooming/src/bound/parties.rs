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
    /// The principal of each stay, but for one stay of each ring, where nobody leads.
    pub principal: Vec<Option<usize>>,
    /// The followers of each stay by these principals.
    pub followers: Vec<Vec<usize>>,
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
        Self { order, principal, followers }
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
        let far = ground.problem.weights.near_hotel as i64 * FINE;
        for (house, landings) in houses.hotels.iter().enumerate() {
            let (other, landing) = if first.1 == house { second.0 } else { first.0 };
            let elsewhere = nowhere.min((other + far, landing));
            for at in landings.clone() {
                let (pays, takes) = within(houses, pays, landings.clone(), at).min(elsewhere);
                reach.pays.push(pays);
                reach.takes.push(takes);
            }
        }
        reach
    }
}

fn cheapest(pays: &[i64], landings: std::ops::Range<usize>, turn: usize) -> (i64, u32) {
    let many = landings.len();
    let turned = (0..many).map(|at| landings.start + (at + turn) % many);
    turned.map(|at| (pays[at], at as u32)).min_by_key(|one| one.0).unwrap_or((NEVER, NOWHERE))
}

/// The best of all hotels, and the best of all others, each with its hotel.
fn two_best(best: &[(i64, u32)], turn: usize) -> (((i64, u32), usize), ((i64, u32), usize)) {
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

/// The cheapest landing of a hotel for a principal on one of its landings.
fn within(houses: &Houses, pays: &[i64], landings: std::ops::Range<usize>, at: usize) -> (i64, u32) {
    let row = &houses.distance[at * houses.landings.len()..];
    let mut best = (NEVER, NOWHERE);
    for landing in landings {
        let all = pays[landing] + row[landing] * FINE;
        if all < best.0 {
            best = (all, landing as u32);
        }
    }
    best
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
    let mut shared: Vec<Option<Rc<Reach>>> = vec![None; sorts.all.len()];
    let mut reaches: Vec<Option<Rc<Reach>>> = vec![None; ground.guests.len()];
    let mut floor = Floor { pays: 0, landings: vec![NOWHERE; ground.guests.len()], work: 0 };
    let width = ground.houses.landings.len() as u64;
    let mut pays = Vec::new();
    for &stay in &parties.order {
        let (sort, followers) = (sorts.of[stay], &parties.followers[stay]);
        let known = shared[sort].clone().filter(|_| followers.is_empty());
        let reach = known.unwrap_or_else(|| {
            pays.clear();
            pays.extend_from_slice(&offers[sort].pays);
            let mut no_bed = sorts.all[sort].no_bed;
            for reach in followers.iter().filter_map(|&follower| reaches[follower].as_deref()) {
                pays.iter_mut().zip(&reach.pays).for_each(|(sum, one)| *sum += one);
                no_bed += reach.alone;
            }
            floor.work += width * (8 + followers.len() as u64);
            let reach = Rc::new(Reach::new(ground, &pays, no_bed, turn + stay * 7));
            if followers.is_empty() {
                shared[sort] = Some(Rc::clone(&reach));
            }
            reach
        });
        if parties.principal[stay].is_none() {
            floor.pays += i128::from(reach.alone);
        }
        reaches[stay] = Some(reach);
    }
    for &stay in parties.order.iter().rev() {
        let Some(reach) = &reaches[stay] else { continue };
        let principal = parties.principal[stay].map_or(NOWHERE, |principal| floor.landings[principal]);
        floor.landings[stay] =
            if principal == NOWHERE { reach.alone_takes } else { reach.takes[principal as usize] };
    }
    floor.work += ground.guests.len() as u64;
    floor
}
