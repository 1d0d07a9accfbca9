//! What follows from a problem alone: which rooms are alike, what each kind of guest thinks of each kind of room, and what
//! is left of rooms and blocks beside the stays that are not to be moved. Everything that searches or proves begins here.

mod capacity;
mod guests;
mod houses;

pub(crate) use capacity::Block;
pub(crate) use guests::Guest;
pub(crate) use houses::Houses;

use crate::problem::{Problem, Weights};

/// The cost of what is impossible; more than any sum of costs, in the fine units of the bound too.
pub(crate) const NEVER: i64 = 1 << 60;

/// A problem with what follows from it.
#[derive(Debug)]
pub(crate) struct Ground<'p> {
    /// The problem.
    pub problem: &'p Problem,
    /// The rooms, by what distinguishes them.
    pub houses: Houses,
    /// The stays.
    pub guests: Vec<Guest>,
    /// For each taste, what each class costs a stay of that taste; [`NEVER`] when it will not do.
    pub tastes: Vec<Vec<i64>>,
    /// Every cost is a multiple of this.
    pub grain: i64,
    /// For each room, the nights on which it is closed or taken by a stay that is not to be moved.
    pub shut: Vec<u64>,
    /// For each pool, what of it is left.
    pub blocks: Vec<Block>,
}

impl<'p> Ground<'p> {
    /// Works out what follows from a problem that was checked. `relief` says for each stay by how much less it costs to
    /// leave it without a bed.
    pub fn new(problem: &'p Problem, relief: &[u64]) -> Self {
        let houses = Houses::new(problem);
        let (mut guests, tastes) = guests::all(problem, &houses);
        guests.iter_mut().zip(relief).for_each(|(guest, &relief)| guest.no_bed -= relief as i64);
        let shut = capacity::shut(problem);
        let blocks = (0..problem.pools.len()).map(|pool| Block::new(problem, pool)).collect();
        Self { problem, houses, guests, tastes, grain: grain(problem), shut, blocks }
    }

    /// What a class costs a stay by itself: the least of its rooms.
    pub fn class_cost(&self, stay: usize, class: usize) -> i64 {
        let guest = &self.guests[stay];
        let taste = self.tastes[guest.taste][class];
        taste + guest.own.as_ref().map_or(0, |own| own.class_cost(self, class))
    }

    /// What a room of a class costs a stay by itself, but for a door to another room.
    pub fn room_cost(&self, stay: usize, room: usize) -> i64 {
        let guest = &self.guests[stay];
        let class = self.houses.class_of[room];
        self.tastes[guest.taste][class] + guest.own.as_ref().map_or(0, |own| own.room_cost(self, room))
    }

    /// What it costs that one stay on one landing has its principal on another.
    pub fn distance(&self, one: usize, other: usize) -> i64 {
        self.houses.distance[one * self.houses.landings.len() + other]
    }

    /// The least possible cost that is not less than `cost`.
    pub fn round_up(&self, cost: i128) -> i128 {
        let grain = i128::from(self.grain);
        (cost + grain - 1).div_euclid(grain) * grain
    }

    /// Stays that may still be put somewhere.
    pub fn movable(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.guests.len()).filter(|&stay| self.guests[stay].fixed.is_none())
    }
}

/// The greatest number all weights are multiples of.
fn grain(problem: &Problem) -> i64 {
    let Weights { no_bed, moved, moved_hotel, rank_below, rank_above, other_kind, other_hotel, .. } = problem.weights;
    let Weights { no_twin, not_quiet, near_hotel, near_floor, accessible_wasted, not_connecting, .. } = problem.weights;
    let all = [no_bed, moved, moved_hotel, rank_below, rank_above, other_kind, other_hotel, no_twin, not_quiet];
    let all = all.into_iter().chain([near_hotel, near_floor, accessible_wasted, not_connecting]);
    let divisor = |mut a: u64, mut b: u64| {
        while b > 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    all.fold(0, divisor).max(1) as i64
}
