//! Takes a problem apart into hotels that have nothing to do with one another, each with its guests as a problem of its own.
//!
//! Where nobody may go to another hotel, most hotels are such parts. Guests who should be near somebody in another part pay
//! for that wherever they are put; what they would save by having no bed is taken off what that costs.

use std::collections::{BTreeMap, BTreeSet};

use crate::problem::{Problem, Stay};

/// Hotels with their guests.
#[derive(Debug)]
pub(crate) struct Part {
    /// The problem.
    pub problem: Problem,
    /// For each of its stays, which of the whole problem it is.
    pub stays: Vec<usize>,
    /// For each of its rooms, which of the whole problem it is.
    pub rooms: Vec<usize>,
    /// For each of its stays, by how much less it costs to leave it without a bed.
    pub relief: Vec<u64>,
}

/// A problem taken apart.
#[derive(Debug)]
pub(crate) struct Parts {
    /// The parts, those with the fewest stays first.
    pub all: Vec<Part>,
    /// What is paid for being far from guests of other parts, as if everybody had a bed.
    pub certain: u64,
    /// The most by which an assignment can cost more than its parts say, when somebody has no bed.
    pub doubt: u64,
}

/// Stays and hotels that have to be looked at together.
struct Ties<'p> {
    problem: &'p Problem,
    /// The node of each hotel; those of the stays come first.
    hotels: BTreeMap<usize, usize>,
    /// Another node of the same part, or itself.
    up: Vec<usize>,
    relief: Vec<u64>,
    certain: u64,
    doubt: u64,
    cut: Vec<(bool, bool)>,
}

/// Takes a problem apart.
pub(crate) fn split(problem: &Problem) -> Parts {
    let mut ties = Ties::new(problem);
    ties.tie_hotels();
    ties.tie_stays();
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    (0..problem.stays.len()).for_each(|stay| members.entry(ties.top(stay)).or_default().push(stay));
    let hotels: Vec<(usize, usize)> = ties.hotels.iter().map(|(&hotel, &node)| (hotel, node)).collect();
    let tops: Vec<(usize, usize)> = hotels.into_iter().map(|(hotel, node)| (hotel, ties.top(node))).collect();
    let hotels_of = |top: usize| tops.iter().filter(|one| one.1 == top).map(|one| one.0).collect();
    let mut all: Vec<Part> =
        members.into_iter().map(|(top, stays)| part(problem, &ties, stays, &hotels_of(top))).collect();
    all.sort_by_key(|part| part.stays.len());
    Parts { all, certain: ties.certain, doubt: ties.doubt }
}

impl<'p> Ties<'p> {
    fn new(problem: &'p Problem) -> Self {
        let count = problem.stays.len();
        let asked = problem.stays.iter().filter_map(|stay| stay.hotel);
        let known: BTreeSet<usize> = problem.pools.iter().map(|pool| pool.hotel).chain(asked).collect();
        let hotels: BTreeMap<usize, usize> = known.into_iter().zip(count..).collect();
        let up = (0..count + hotels.len()).collect();
        Self { problem, hotels, up, relief: vec![0; count], certain: 0, doubt: 0, cut: vec![(false, false); count] }
    }

    fn top(&mut self, mut at: usize) -> usize {
        while self.up[at] != at {
            self.up[at] = self.up[self.up[at]];
            at = self.up[at];
        }
        at
    }

    fn tie(&mut self, one: usize, other: usize) {
        let (one, other) = (self.top(one), self.top(other));
        self.up[one.max(other)] = one.min(other);
    }

    fn hotel_of(&self, room: usize) -> usize {
        self.hotels[&self.problem.rooms[room].hotel]
    }

    /// Rooms with a door between, and stays with the hotels they are in or may be in.
    fn tie_hotels(&mut self) {
        let problem = self.problem;
        for (one, room) in problem.rooms.iter().enumerate() {
            for &other in &room.connects {
                self.tie(self.hotel_of(one), self.hotel_of(other));
            }
        }
        for (index, stay) in problem.stays.iter().enumerate() {
            stay.room.into_iter().for_each(|room| self.tie(index, self.hotel_of(room)));
            match only_hotel(problem, stay) {
                Some(hotel) => self.tie(index, self.hotels[&hotel]),
                None => self.hotels.values().copied().collect::<Vec<_>>().into_iter().for_each(|h| self.tie(index, h)),
            }
        }
    }

    /// Stays that ask for each other, but for those that can never be together.
    fn tie_stays(&mut self) {
        for (index, stay) in self.problem.stays.iter().enumerate() {
            for (other, is_near) in [(stay.near, true), (stay.connecting, false)] {
                let Some(other) = other.filter(|&other| self.top(other) != self.top(index)) else { continue };
                if !self.cut(index, other, is_near) {
                    self.tie(index, other);
                }
            }
        }
    }

    /// Lets a stay pay for being far from another, if what it costs to have no bed allows that.
    fn cut(&mut self, stay: usize, other: usize, is_near: bool) -> bool {
        let weights = &self.problem.weights;
        let cost = if is_near { weights.near_hotel } else { weights.not_connecting };
        let stays = [(stay, true), (other, is_near)].into_iter().filter(|one| one.1).map(|one| one.0);
        let free: Vec<usize> = stays.filter(|&stay| !self.problem.stays[stay].fixed).collect();
        let no_bed = |stay: usize| self.problem.stays[stay].no_bed(weights);
        if free.iter().any(|&stay| self.relief[stay] + cost > no_bed(stay)) {
            return false;
        }
        free.iter().for_each(|&stay| self.relief[stay] += cost);
        self.certain += cost;
        self.doubt += if free.len() == 2 { cost } else { 0 };
        let cut = &mut self.cut[stay];
        *(if is_near { &mut cut.0 } else { &mut cut.1 }) = true;
        true
    }
}

/// The only hotel a stay can be in.
fn only_hotel(problem: &Problem, stay: &Stay) -> Option<usize> {
    let room = stay.room.filter(|_| stay.fixed);
    room.map(|room| problem.rooms[room].hotel).or(stay.hotel.filter(|_| stay.hotel_only))
}

/// Some stays and hotels as a problem.
fn part(problem: &Problem, ties: &Ties<'_>, stays: Vec<usize>, hotels: &BTreeSet<usize>) -> Part {
    let pools: Vec<usize> = (0..problem.pools.len()).filter(|&at| hotels.contains(&problem.pools[at].hotel)).collect();
    let rooms: Vec<usize> = (0..problem.rooms.len()).filter(|&at| hotels.contains(&problem.rooms[at].hotel)).collect();
    let place = |list: &[usize], one: usize| list.binary_search(&one).ok();
    let mut part = Problem { nights: problem.nights, weights: problem.weights.clone(), ..Problem::default() };
    part.pools.extend(pools.iter().map(|&at| problem.pools[at].clone()));
    for &at in &rooms {
        let mut room = problem.rooms[at].clone();
        room.connects = room.connects.iter().filter_map(|&other| place(&rooms, other)).collect();
        room.pool = place(&pools, room.pool).unwrap_or(room.pool);
        part.rooms.push(room);
    }
    let kept = problem.reserved.iter().filter_map(|kept| Some((kept, place(&pools, kept.pool)?)));
    part.reserved.extend(kept.map(|(kept, pool)| crate::problem::Reservation { pool, ..kept.clone() }));
    for &at in &stays {
        let mut stay = problem.stays[at].clone();
        let (far, shut) = ties.cut[at];
        stay.near = stay.near.filter(|_| !far).and_then(|other| place(&stays, other));
        stay.connecting = stay.connecting.filter(|_| !shut).and_then(|other| place(&stays, other));
        stay.room = stay.room.and_then(|room| place(&rooms, room));
        part.stays.push(stay);
    }
    let relief = stays.iter().map(|&stay| ties.relief[stay]).collect();
    Part { problem: part, stays, rooms, relief }
}
