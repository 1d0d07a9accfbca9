//! Small problems with everything in them, and the best assignment by trying all.

use attache_rooming::{Pool, Problem, Reservation, Room, Stay, Weights, price};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of chance.
struct Chance(ChaCha8Rng);

impl Chance {
    fn below(&mut self, sides: usize) -> usize {
        self.0.next_u32() as usize % sides
    }

    fn percent(&mut self, part: usize) -> bool {
        self.below(100) < part
    }

    fn one_of(&mut self, part: usize, sides: usize) -> Option<usize> {
        let one = self.below(sides);
        self.percent(part).then_some(one)
    }
}

/// A problem of at most so many stays and rooms, in two hotels, on at most four nights.
pub fn tiny(seed: u64, stays: usize, rooms: usize) -> Problem {
    let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
    let mut problem = Problem { nights: 1 + chance.below(4), weights: weights(&mut chance), ..Problem::default() };
    let rooms = 1 + chance.below(rooms);
    for pool in 0..1 + chance.below(3) {
        let per_night = (0..problem.nights).map(|_| chance.below(rooms + 1).max(chance.below(3)) as u32).collect();
        problem.pools.push(Pool {
            hotel: pool % 2,
            kind: chance.below(2),
            rank: chance.below(3) as i64,
            beds: 1 + chance.below(2) as u32,
            sleeps: 1 + chance.below(3) as u32,
            per_night,
        });
    }
    for room in 0..rooms {
        let one = self::room(&mut chance, &problem, room, rooms);
        problem.rooms.push(one);
    }
    for _ in 0..chance.below(3) {
        let first_night = chance.below(problem.nights);
        let end_night = first_night + 1 + chance.below(problem.nights - first_night);
        let (delegation, pool) = (chance.below(2), chance.below(problem.pools.len()));
        problem.reserved.push(Reservation {
            delegation,
            pool,
            first_night,
            end_night,
            rooms: 1 + chance.below(2) as u32,
        });
    }
    let stays = 1 + chance.below(stays);
    for index in 0..stays {
        let one = stay(&mut chance, &problem, index, stays);
        problem.stays.push(one);
    }
    apart(&mut problem);
    problem
}

fn weights(chance: &mut Chance) -> Weights {
    if chance.percent(50) {
        return Weights::default();
    }
    let mut any = |most: usize| chance.below(most) as u64;
    Weights {
        no_bed: 1 + any(300),
        moved: any(40),
        moved_hotel: any(90),
        rank_below: any(60),
        rank_above: any(30),
        other_kind: any(30),
        other_hotel: any(50),
        no_twin: any(40),
        not_quiet: any(10),
        near_hotel: any(90),
        near_floor: any(20),
        near_floors: any(5),
        accessible_wasted: any(30),
        not_connecting: any(50),
    }
}

fn room(chance: &mut Chance, problem: &Problem, index: usize, rooms: usize) -> Room {
    let pool = chance.below(problem.pools.len());
    Room {
        hotel: problem.pools[pool].hotel,
        pool,
        floor: chance.below(4) as i64 - 1,
        accessible: chance.percent(30),
        quiet: chance.percent(40),
        numbered: chance.percent(60),
        connects: chance.one_of(40, rooms).filter(|&other| other != index).into_iter().collect(),
        closed: chance.one_of(20, problem.nights).into_iter().collect(),
    }
}

fn stay(chance: &mut Chance, problem: &Problem, index: usize, stays: usize) -> Stay {
    let first_night = chance.below(problem.nights);
    let end_night = first_night + 1 + chance.below(problem.nights - first_night);
    let room = chance.one_of(40, problem.rooms.len());
    Stay {
        first_night,
        end_night,
        guests: 1 + u32::from(chance.percent(25)),
        delegation: chance.below(3),
        rank: chance.below(3) as i64,
        kind: chance.one_of(40, 2),
        hotel: chance.one_of(30, 2),
        hotel_only: chance.percent(30),
        needs_accessible: chance.percent(15),
        twin: chance.percent(20),
        quiet: chance.percent(30),
        near: chance.one_of(60, stays).filter(|&other| other != index),
        connecting: chance.one_of(30, stays).filter(|&other| other != index),
        room,
        fixed: room.is_some() && chance.percent(30),
        weight: chance.below(5) as u64,
    }
}

/// Lets go of stays that would be in one room with others.
fn apart(problem: &mut Problem) {
    for one in 0..problem.stays.len() {
        let (before, now) = problem.stays.split_at_mut(one);
        let now = &mut now[0];
        let meets = |other: &Stay| {
            other.fixed
                && other.room == now.room
                && other.first_night < now.end_night
                && now.first_night < other.end_night
        };
        now.fixed = now.fixed && !before.iter().any(meets);
    }
}

/// The least any assignment costs, by trying all.
pub fn brute(problem: &Problem) -> u64 {
    let mut rooms = vec![None; problem.stays.len()];
    let mut best = u64::MAX;
    any(problem, &mut rooms, 0, &mut best);
    best
}

fn any(problem: &Problem, rooms: &mut Vec<Option<usize>>, at: usize, best: &mut u64) {
    let Some(stay) = problem.stays.get(at) else {
        if let Ok(value) = price(problem, rooms) {
            *best = value.min(*best);
        }
        return;
    };
    let all = (0..problem.rooms.len()).map(Some).chain([None]);
    for room in all.filter(|&room| !stay.fixed || room == stay.room) {
        let meets = |(other, there): (&Stay, &Option<usize>)| {
            room.is_some() && room == *there && other.first_night < stay.end_night && stay.first_night < other.end_night
        };
        if !problem.stays.iter().zip(rooms[..at].iter()).any(meets) {
            rooms[at] = room;
            any(problem, rooms, at + 1, best);
            rooms[at] = None;
        }
    }
}
