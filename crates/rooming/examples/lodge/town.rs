//! Made hotels and made guests, of a size and a seed.

use attache_rooming::{Pool, Problem, Reservation, Room, Stay, Weights};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The kinds of rooms: rank, beds, most guests, and how many of a hotel's hundred rooms.
const KINDS: [(i64, u32, u32, usize); 5] = [(0, 1, 1, 40), (0, 1, 2, 25), (0, 2, 2, 20), (1, 1, 2, 10), (2, 2, 4, 5)];
const FLOORS: usize = 8;

struct Town {
    chance: ChaCha8Rng,
    problem: Problem,
}

/// A problem of a size (see the example) and a seed.
pub fn problem(size: &str, seed: u64) -> Problem {
    let (hotels, rooms, nights, delegations, members) = match size {
        "s" => (2, 10, 4, 4, 4),
        "n" => (3, 18, 5, 8, 6),
        "m" => (4, 25, 5, 16, 8),
        _ => (20, 150, 7, 400, 10),
    };
    let mut town = Town { chance: ChaCha8Rng::seed_from_u64(seed), problem: Problem::default() };
    town.problem.nights = nights;
    town.problem.weights = Weights::default();
    (0..hotels).for_each(|hotel| town.build(hotel, rooms));
    (0..delegations).for_each(|delegation| town.send(delegation, members));
    town.house_some(delegations / 20);
    if size == "h" {
        keep_apart(&mut town.problem);
    }
    town.problem
}

/// Every delegation has one hotel only, but for one of its members in ten, who has another.
fn keep_apart(problem: &mut Problem) {
    let hotels = problem.pools.iter().map(|pool| pool.hotel).max().map_or(1, |last| last + 1);
    for (index, stay) in problem.stays.iter_mut().enumerate() {
        let own = stay.room.map(|room| problem.rooms[room].hotel);
        stay.hotel = own.or(Some((stay.delegation + usize::from(index % 10 == 9)) % hotels));
        stay.hotel_only = true;
    }
}

impl Town {
    fn below(&mut self, sides: usize) -> usize {
        (self.chance.next_u32() as usize) % sides.max(1)
    }

    fn percent(&mut self, part: usize) -> bool {
        self.below(100) < part
    }

    fn maybe(&mut self, part: usize, sides: usize) -> Option<usize> {
        let one = self.below(sides);
        self.percent(part).then_some(one)
    }

    fn build(&mut self, hotel: usize, rooms: usize) {
        let numbered = self.percent(60);
        for (kind, &(rank, beds, sleeps, part)) in KINDS.iter().enumerate() {
            let pool = self.problem.pools.len();
            let count = (rooms * part / 100).max(1);
            let full = self.percent(25);
            let nights = self.problem.nights;
            let per_night = (0..nights)
                .map(|night| {
                    let outside = if full && night > 0 && night + 1 < nights { 40 } else { 8 };
                    (count - count * self.below(outside) / 100) as u32
                })
                .collect();
            self.problem.pools.push(Pool { hotel, kind, rank, beds, sleeps, per_night });
            for at in 0..count {
                let low = if rank > 0 { FLOORS / 2 } else { 0 };
                let floor = if numbered { (low + at * (FLOORS - low) / count) as i64 } else { 0 };
                let closed = if self.percent(2) { vec![self.below(nights)] } else { Vec::new() };
                let connects = if numbered { self.door(hotel, pool, rank, floor) } else { Vec::new() };
                let room = Room {
                    hotel,
                    pool,
                    floor,
                    accessible: self.percent(5),
                    quiet: self.percent(30),
                    numbered,
                    connects,
                    closed,
                };
                self.problem.rooms.push(room);
            }
        }
    }

    /// A door to the room before, or from a suite to a better room of its floor.
    fn door(&mut self, hotel: usize, pool: usize, rank: i64, floor: i64) -> Vec<usize> {
        let one = self.percent(if rank == 2 { 40 } else { 10 });
        let wanted = if rank == 2 { pool - 1 } else { pool };
        let rooms = self.problem.rooms.iter().enumerate().rev();
        let mut there = rooms.filter(|(_, room)| (room.hotel, room.pool, room.floor) == (hotel, wanted, floor));
        let found = there.find(|(_, room)| room.connects.is_empty()).map(|(index, _)| index);
        found.filter(|_| one).into_iter().collect()
    }

    fn send(&mut self, delegation: usize, members: usize) {
        let nights = self.problem.nights;
        let length = 2 + self.below(3.min(nights - 1));
        let first = self.below(nights - length + 1);
        let head = self.problem.stays.len();
        let size = members / 2 + self.below(members + 1);
        let hotel = self.maybe(30, self.problem.pools.len() / KINDS.len());
        for member in 0..size.max(1) {
            let rank = if member == 0 { 2 } else { i64::from(self.percent(15)) };
            let first_night = if self.percent(15) { (first + 1).min(first + length - 1) } else { first };
            let end_night = if self.percent(15) { (first + length - 1).max(first_night + 1) } else { first + length };
            let guests = if self.percent(20) { 2 } else { 1 };
            let stay = Stay {
                first_night,
                end_night,
                guests,
                delegation,
                rank,
                kind: self.maybe(30, 3).filter(|_| member > 0),
                hotel: hotel.filter(|_| member == 0),
                hotel_only: member == 0 && self.percent(20),
                needs_accessible: self.percent(2),
                twin: guests == 2 && self.percent(60),
                quiet: self.percent(10),
                near: (member > 0).then_some(head),
                connecting: (member == 1 && self.percent(15)).then_some(head),
                weight: if member == 0 { 10 } else { 1 },
                ..Stay::default()
            };
            self.problem.stays.push(stay);
        }
        if let Some(hotel) = hotel.filter(|_| self.percent(30)) {
            let pool = hotel * KINDS.len();
            let reserved = Reservation { delegation, pool, first_night: first, end_night: first + length, rooms: 3 };
            self.problem.reserved.push(reserved);
        }
    }

    /// Some delegations are in rooms already, half of them not to be moved.
    fn house_some(&mut self, delegations: usize) {
        let nights = self.problem.nights;
        let mut taken = vec![false; self.problem.rooms.len() * nights];
        for index in 0..self.problem.stays.len() {
            let stay = &self.problem.stays[index];
            let (first, end, delegation) = (stay.first_night, stay.end_night, stay.delegation);
            if delegation >= delegations {
                break;
            }
            let from = delegation * 67 % self.problem.rooms.len();
            let free = |room: &usize| (first..end).all(|night| !taken[room * nights + night]);
            let Some(room) = (from..self.problem.rooms.len()).find(free) else { continue };
            taken[room * nights + first..room * nights + end].fill(true);
            let fixed = self.percent(50);
            let stay = &mut self.problem.stays[index];
            (stay.room, stay.fixed) = (Some(room), fixed);
        }
    }
}
