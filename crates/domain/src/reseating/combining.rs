//! The search for the seats that cost least together, among the best seats of each displaced use.

use super::displaced::{Displaced, are_too_near};
use super::seats::Seat;
use crate::ids::SpaceId;
use crate::plan::Plan;
use crate::space_tree::family;
use std::collections::{BTreeMap, BTreeSet};

/// What it costs to leave something without a seat.
const UNSEATED: i64 = 1_000;
/// Combinations that are tried at most; a plan found by then is good, though perhaps not the best.
const MOST_TRIED: usize = 200_000;

/// The search for the seats that cost least together.
pub(super) struct Combining<'s> {
    displaced: &'s [Displaced],
    seats: &'s [Vec<Seat>],
    families: BTreeMap<SpaceId, Vec<SpaceId>>,
    /// In which order uses are given seats: those with the fewest first.
    order: Vec<usize>,
    chosen: Vec<Option<usize>>,
    best: (i64, Vec<Option<usize>>),
    tried: usize,
}

impl<'s> Combining<'s> {
    /// Which of its seats each use is given, if any.
    pub(super) fn best(plan: &Plan, displaced: &'s [Displaced], seats: &'s [Vec<Seat>]) -> Vec<Option<usize>> {
        let mut order: Vec<usize> = (0..displaced.len()).collect();
        order.sort_by_key(|one| seats[*one].len());
        let spaces: BTreeSet<SpaceId> = seats.iter().flatten().map(|seat| seat.offer.space).collect();
        let families = spaces.into_iter().map(|space| (space, family(plan, space))).collect();
        let none = vec![None; displaced.len()];
        let worst = (i64::MAX, none.clone());
        let mut search = Self { displaced, seats, families, order, chosen: none, best: worst, tried: 0 };
        search.place(0, 0);
        search.best.1
    }

    fn place(&mut self, depth: usize, cost: i64) {
        self.tried += 1;
        let Some(one) = self.order.get(depth).copied() else {
            if cost < self.best.0 {
                self.best = (cost, self.chosen.clone());
            }
            return;
        };
        for at in 0..self.seats[one].len() {
            let with = cost + self.seats[one][at].cost;
            if with + self.least(depth + 1) >= self.best.0 || self.tried > MOST_TRIED {
                break;
            }
            if self.fits(one, at) {
                self.chosen[one] = Some(at);
                self.place(depth + 1, with);
                self.chosen[one] = None;
            }
        }
        if cost + UNSEATED + self.least(depth + 1) < self.best.0 {
            self.place(depth + 1, cost + UNSEATED);
        }
    }

    /// What the rest costs at least.
    fn least(&self, depth: usize) -> i64 {
        self.order[depth..].iter().map(|one| self.seats[*one].first().map_or(UNSEATED, |seat| seat.cost)).sum()
    }

    /// Whether a seat goes together with those chosen before.
    fn fits(&self, one: usize, at: usize) -> bool {
        let seat = &self.seats[one][at];
        self.chosen.iter().enumerate().all(|(other, chosen)| {
            let Some(chosen) = chosen else { return true };
            let taken = &self.seats[other][*chosen];
            let (here, there) = (&seat.offer, &taken.offer);
            let apart = !self.families[&here.space].contains(&there.space)
                || !are_too_near((&seat.furnished, &here.interval), (&taken.furnished, &there.interval));
            let (these, those) = (&self.displaced[one].people, &self.displaced[other].people);
            let shared = here.interval.overlaps(&there.interval) && these.iter().any(|person| those.contains(person));
            apart && !shared
        })
    }
}
