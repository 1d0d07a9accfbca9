//! The stays as the search sees them, and their tastes: what each kind of guest thinks of each kind of room.

use std::collections::BTreeMap;

use super::houses::{Class, Houses};
use super::{Ground, NEVER};
use crate::problem::{Problem, Stay};

/// A stay as the search sees it.
#[derive(Debug, Clone)]
pub(crate) struct Guest {
    /// Its nights, a bit each.
    pub nights: u64,
    /// The first night.
    pub first: usize,
    /// The night after the last.
    pub end: usize,
    /// Its delegation.
    pub delegation: usize,
    /// Which of the tastes is its own.
    pub taste: usize,
    /// Where it is now.
    pub own: Option<Own>,
    /// The room it must be in.
    pub fixed: Option<usize>,
    /// What it costs to leave it without a bed.
    pub no_bed: i64,
    /// The stay it should be near.
    pub near: Option<usize>,
    /// Stays that should be near it.
    pub followers: Vec<usize>,
    /// The stay to which a door should lead.
    pub connecting: Option<usize>,
    /// Stays that ask for a door to it.
    pub connected: Vec<usize>,
}

/// Where a stay is now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Own {
    /// The room.
    pub room: usize,
    class: usize,
    pool: usize,
    hotel: usize,
    numbered: bool,
}

impl Own {
    fn new(problem: &Problem, houses: &Houses, room: usize) -> Self {
        let about = &problem.rooms[room];
        Self { room, class: houses.class_of[room], pool: about.pool, hotel: about.hotel, numbered: about.numbered }
    }

    fn move_cost(&self, problem: &Problem, class: &Class) -> i64 {
        if class.hotel != self.hotel {
            problem.weights.moved_hotel as i64
        } else if self.numbered || class.pool != self.pool {
            problem.weights.moved as i64
        } else {
            0
        }
    }

    /// What the move to the best room of a class costs.
    pub fn class_cost(&self, ground: &Ground<'_>, class: usize) -> i64 {
        if class == self.class { 0 } else { self.move_cost(ground.problem, &ground.houses.classes[class]) }
    }

    /// What the move to a room costs.
    pub fn room_cost(&self, ground: &Ground<'_>, room: usize) -> i64 {
        let class = &ground.houses.classes[ground.houses.class_of[room]];
        if room == self.room { 0 } else { self.move_cost(ground.problem, class) }
    }
}

/// What decides what a stay thinks of a class.
type Taste = (i64, Option<usize>, Option<usize>, [bool; 5], u32, Option<usize>);

/// The stays, and the cost of each class for each taste.
pub(crate) fn all(problem: &Problem, houses: &Houses) -> (Vec<Guest>, Vec<Vec<i64>>) {
    let (mut known, mut tastes): (BTreeMap<Taste, usize>, _) = (BTreeMap::new(), Vec::new());
    let mut guests: Vec<Guest> = Vec::with_capacity(problem.stays.len());
    for (index, stay) in problem.stays.iter().enumerate() {
        let taste = *known.entry(taste_of(index, stay)).or_insert_with(|| {
            tastes.push(houses.classes.iter().map(|class| cost(problem, stay, class)).collect());
            tastes.len() - 1
        });
        guests.push(Guest {
            nights: (stay.first_night..stay.end_night).fold(0, |nights, night| nights | 1 << night),
            first: stay.first_night,
            end: stay.end_night,
            delegation: stay.delegation,
            taste,
            own: stay.room.map(|room| Own::new(problem, houses, room)),
            fixed: stay.room.filter(|_| stay.fixed),
            no_bed: stay.no_bed(&problem.weights) as i64,
            near: stay.near,
            followers: Vec::new(),
            connecting: stay.connecting,
            connected: Vec::new(),
        });
    }
    for (index, stay) in problem.stays.iter().enumerate() {
        if let Some(principal) = stay.near {
            guests[principal].followers.push(index);
        }
        if let Some(other) = stay.connecting {
            guests[other].connected.push(index);
        }
    }
    (guests, tastes)
}

/// Stays not to be moved may be where others may not, so each has its own taste.
fn taste_of(index: usize, stay: &Stay) -> Taste {
    let only = stay.hotel_only && stay.hotel.is_some();
    let flags = [only, stay.needs_accessible, stay.quiet, stay.twin, stay.connecting.is_some()];
    (stay.rank, stay.kind, stay.hotel, flags, stay.guests, stay.fixed.then_some(index))
}

/// What a class costs a stay, leaving aside who is in its rooms: the least it can be.
fn cost(problem: &Problem, stay: &Stay, class: &Class) -> i64 {
    let (weights, pool) = (&problem.weights, &problem.pools[class.pool]);
    let will_do = stay.guests <= pool.sleeps
        && !(stay.hotel_only && stay.hotel.is_some_and(|hotel| hotel != class.hotel))
        && (class.accessible || !stay.needs_accessible);
    if !will_do && !stay.fixed {
        return NEVER;
    }
    let step = if pool.rank < stay.rank { weights.rank_below } else { weights.rank_above };
    let mut sum = step * pool.rank.abs_diff(stay.rank);
    let mut add = |wrong: bool, cost: u64| sum += if wrong { cost } else { 0 };
    add(stay.kind.is_some_and(|kind| kind != pool.kind), weights.other_kind);
    add(stay.hotel.is_some_and(|hotel| hotel != class.hotel), weights.other_hotel);
    add(stay.twin && pool.beds < stay.guests.max(2), weights.no_twin);
    add(stay.quiet && !class.quiet, weights.not_quiet);
    add(class.accessible && !stay.needs_accessible, weights.accessible_wasted);
    add(stay.connecting.is_some() && !class.doors, weights.not_connecting);
    sum as i64
}
