//! What follows from a problem alone: which rooms are alike, what each kind of guest thinks of each kind of room, and what
//! is left of rooms and blocks beside the stays that are not to be moved. Everything that searches or proves begins here.

mod capacity;
mod guests;
mod houses;

pub(crate) use capacity::Block;
pub(crate) use guests::Guest;
pub(crate) use houses::{Class, Houses};

use crate::problem::Problem;

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
    /// For each room, the nights on which it is closed or taken by a stay that is not to be moved.
    pub shut: Vec<u64>,
    /// For each pool, what of it is left.
    pub blocks: Vec<Block>,
}

impl<'p> Ground<'p> {
    /// Works out what follows from a problem that was checked.
    pub fn new(problem: &'p Problem) -> Self {
        let houses = Houses::new(problem);
        let (guests, tastes) = guests::all(problem, &houses);
        let shut = capacity::shut(problem);
        let blocks = (0..problem.pools.len()).map(|pool| Block::new(problem, pool)).collect();
        Self { problem, houses, guests, tastes, shut, blocks }
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

    /// Stays that may still be put somewhere.
    pub fn movable(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.guests.len()).filter(|&stay| self.guests[stay].fixed.is_none())
    }
}
