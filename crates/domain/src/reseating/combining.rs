//! The search for the seats that cost least together, among the best seats of each displaced use.

use super::displaced::{Displaced, are_nearer_than};
use super::seats::Seat;
use crate::bookings::BookingPurpose;
use crate::desk_rules::turnover_between;
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
    plan: &'s Plan,
    displaced: &'s [Displaced],
    seats: &'s [Vec<Seat>],
    /// What each use is for, by which desks tell how much time they want between two.
    purposes: Vec<BookingPurpose>,
    families: BTreeMap<SpaceId, Vec<SpaceId>>,
    /// In which order uses are given seats: those with the fewest first.
    order: Vec<usize>,
    chosen: Vec<Option<usize>>,
    best: (i64, Vec<Option<usize>>),
    tried: usize,
}

impl<'s> Combining<'s> {
    /// Which of its seats each use is given, if any.
    pub(super) fn best(plan: &'s Plan, displaced: &'s [Displaced], seats: &'s [Vec<Seat>]) -> Vec<Option<usize>> {
        let mut order: Vec<usize> = (0..displaced.len()).collect();
        order.sort_by_key(|one| seats[*one].len());
        let spaces: BTreeSet<SpaceId> = seats.iter().flatten().filter_map(Seat::space).collect();
        let families = spaces.into_iter().map(|space| (space, family(plan, space))).collect();
        let none = vec![None; displaced.len()];
        let worst = (i64::MAX, none.clone());
        let purposes = displaced.iter().map(|one| one.who.purpose(plan)).collect();
        let mut search =
            Self { plan, displaced, seats, purposes, families, order, chosen: none, best: worst, tried: 0 };
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
            let (these, those) = (&self.displaced[one].people, &self.displaced[other].people);
            let shared = seat.interval.overlaps(&taken.interval) && these.iter().any(|person| those.contains(person));
            !shared && !self.are_in_each_others_way((one, seat), (other, taken))
        })
    }

    /// Whether two seats take the same room, one a part of the other included, and leave too little time between them to
    /// clear and prepare, or less than its desk wants.
    fn are_in_each_others_way(&self, one: (usize, &Seat), other: (usize, &Seat)) -> bool {
        let (Some((here, furnished)), Some((there, beside))) = (one.1.room(), other.1.room()) else { return false };
        if !self.families[&here].contains(&there) {
            return false;
        }
        let turnover = turnover_between(self.plan, here, self.purposes[one.0], self.purposes[other.0]);
        are_nearer_than(turnover, (furnished, &one.1.interval), (beside, &other.1.interval))
    }
}
