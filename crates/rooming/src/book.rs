//! An assignment being changed: who is in which room, what is left of rooms and blocks, and what it all costs.

use crate::ground::{Ground, Guest};

/// Rooms of one pool that are left.
#[derive(Debug, Clone)]
struct Left {
    total: Vec<u32>,
    common: Vec<u32>,
    /// For each delegation with rooms kept: those it uses.
    used: Vec<Vec<u32>>,
    /// Nights on which nothing is left.
    none: u64,
    /// Nights on which nothing is left for a delegation without rooms kept for it.
    no_common: u64,
}

/// An assignment with what is left beside it.
#[derive(Debug, Clone)]
pub(crate) struct Book<'g> {
    ground: &'g Ground<'g>,
    rooms: Vec<Option<usize>>,
    busy: Vec<u64>,
    class_busy: Vec<u64>,
    inside: Vec<Vec<usize>>,
    left: Vec<Left>,
    cost: i64,
}

impl<'g> Book<'g> {
    /// Nobody has a bed but who cannot be moved.
    pub fn new(ground: &'g Ground<'g>) -> Self {
        let left = ground.blocks.iter().map(|block| Left {
            total: block.total.clone(),
            common: block.common.clone(),
            used: block.kept.iter().map(|kept| vec![0; kept.rooms.len()]).collect(),
            none: mask(&block.total, |left| left == 0),
            no_common: mask(&block.common, |left| left == 0) | mask(&block.total, |left| left == 0),
        });
        let mut book = Self {
            ground,
            rooms: vec![None; ground.guests.len()],
            busy: ground.shut.clone(),
            class_busy: vec![0; ground.houses.classes.len()],
            inside: vec![Vec::new(); ground.shut.len()],
            left: left.collect(),
            cost: 0,
        };
        (0..book.class_busy.len()).for_each(|class| book.look_again(class));
        for (stay, guest) in ground.guests.iter().enumerate() {
            match guest.fixed {
                None => book.cost += guest.no_bed,
                Some(room) => {
                    book.cost += book.marginal(stay, room);
                    book.rooms[stay] = Some(room);
                }
            }
        }
        book
    }

    /// Everybody is in the room given.
    pub fn with(ground: &'g Ground<'g>, rooms: &[Option<usize>]) -> Self {
        let mut book = Self::new(ground);
        for (stay, room) in rooms.iter().enumerate().filter(|(stay, _)| ground.guests[*stay].fixed.is_none()) {
            room.iter().for_each(|&room| book.place(stay, room));
        }
        book
    }

    /// The room of each stay.
    pub fn rooms(&self) -> &[Option<usize>] {
        &self.rooms
    }

    /// The room of a stay.
    pub fn room(&self, stay: usize) -> Option<usize> {
        self.rooms[stay]
    }

    /// What it costs.
    pub fn cost(&self) -> i64 {
        self.cost
    }

    /// Stays that have a room.
    pub fn placed(&self) -> usize {
        self.rooms.iter().flatten().count()
    }

    /// The landing of a stay.
    pub fn landing(&self, stay: usize) -> Option<usize> {
        self.rooms[stay].map(|room| self.landing_of(room))
    }

    fn landing_of(&self, room: usize) -> usize {
        let houses = &self.ground.houses;
        houses.classes[houses.class_of[room]].landing
    }

    /// Stays in a room that may be moved out of it.
    pub fn inside(&self, room: usize) -> &[usize] {
        &self.inside[room]
    }

    /// The nights on which a room is not free.
    pub fn busy(&self, room: usize) -> u64 {
        self.busy[room]
    }

    /// Whether a pool has something left on all nights of a stay.
    pub fn pool_has(&self, guest: &Guest, pool: usize) -> bool {
        let left = &self.left[pool];
        if left.none & guest.nights != 0 {
            return false;
        }
        if left.no_common & guest.nights == 0 {
            return true;
        }
        let Some(kept) = self.kept(guest, pool) else { return false };
        let rooms = &self.ground.blocks[pool].kept[kept].rooms;
        (guest.first..guest.end).all(|night| left.common[night] > 0 || left.used[kept][night] < rooms[night])
    }

    fn kept(&self, guest: &Guest, pool: usize) -> Option<usize> {
        self.ground.blocks[pool].kept.iter().position(|kept| kept.delegation == guest.delegation)
    }

    /// Whether a stay could be put into a room, as far as others are concerned.
    pub fn is_free(&self, stay: usize, room: usize) -> bool {
        let guest = &self.ground.guests[stay];
        let class = self.ground.houses.class_of[room];
        self.busy[room] & guest.nights == 0 && self.pool_has(guest, self.ground.houses.classes[class].pool)
    }

    /// The free room of a class that a stay leaves the fewest gaps in; its own room comes first.
    pub fn free_room(&self, stay: usize, class: usize) -> Option<usize> {
        let guest = &self.ground.guests[stay];
        let about = &self.ground.houses.classes[class];
        if self.class_busy[class] & guest.nights != 0 || !self.pool_has(guest, about.pool) {
            return None;
        }
        let own = guest.own.as_ref().map(|own| own.room);
        let edges = edges(guest);
        let mut best: Option<(u32, usize)> = None;
        for &room in &about.rooms {
            if self.busy[room] & guest.nights != 0 {
                continue;
            }
            if own == Some(room) {
                return own;
            }
            let fit = (self.busy[room] & edges).count_ones();
            if best.is_none_or(|(known, _)| fit > known) {
                best = Some((fit, room));
            }
        }
        best.map(|(_, room)| room)
    }

    /// What a stay costs more in a room than nowhere, the bed itself left aside.
    pub fn marginal(&self, stay: usize, room: usize) -> i64 {
        let ground = self.ground;
        let guest = &ground.guests[stay];
        let landing = self.landing_of(room);
        let mut sum = ground.room_cost(stay, room);
        if let Some(principal) = guest.near.and_then(|principal| self.landing(principal)) {
            sum += ground.distance(landing, principal);
        }
        for follower in guest.followers.iter().filter_map(|&follower| self.landing(follower)) {
            sum += ground.distance(follower, landing);
        }
        sum + self.doors(guest, room)
    }

    /// What the doors of a room cost or save, beyond what is known of its class.
    fn doors(&self, guest: &Guest, room: usize) -> i64 {
        if guest.connecting.is_none() && guest.connected.is_empty() {
            return 0;
        }
        let doors = &self.ground.houses.doors[room];
        let missing = self.ground.problem.weights.not_connecting as i64;
        let joined = |other: usize| self.rooms[other].is_some_and(|other| doors.contains(&other));
        let own = guest.connecting.is_some_and(|other| !doors.is_empty() && !joined(other));
        let saved = guest.connected.iter().filter(|&&other| joined(other)).count() as i64;
        missing * (i64::from(own) - saved)
    }

    /// Puts a stay into a room that is free for it.
    pub fn place(&mut self, stay: usize, room: usize) {
        debug_assert!(self.rooms[stay].is_none() && self.is_free(stay, room));
        let guest = &self.ground.guests[stay];
        self.cost += self.marginal(stay, room) - guest.no_bed;
        self.rooms[stay] = Some(room);
        self.inside[room].push(stay);
        self.busy[room] |= guest.nights;
        let class = self.ground.houses.class_of[room];
        self.look_again(class);
        self.count(guest, self.ground.houses.classes[class].pool, true);
    }

    /// Takes a stay out of its room; says which it was.
    pub fn lift(&mut self, stay: usize) -> Option<usize> {
        let room = self.rooms[stay].take()?;
        let guest = &self.ground.guests[stay];
        self.cost -= self.marginal(stay, room) - guest.no_bed;
        self.inside[room].retain(|&other| other != stay);
        self.busy[room] &= !guest.nights;
        let class = self.ground.houses.class_of[room];
        self.look_again(class);
        self.count(guest, self.ground.houses.classes[class].pool, false);
        Some(room)
    }

    fn look_again(&mut self, class: usize) {
        let rooms = &self.ground.houses.classes[class].rooms;
        self.class_busy[class] = rooms.iter().fold(u64::MAX, |all, &room| all & self.busy[room]);
    }

    /// Counts a stay in or out of a pool.
    fn count(&mut self, guest: &Guest, pool: usize, enters: bool) {
        let kept = self.kept(guest, pool);
        let left = &mut self.left[pool];
        let step = |count: &mut u32, up: bool| *count = if up { *count + 1 } else { *count - 1 };
        for night in guest.first..guest.end {
            step(&mut left.total[night], !enters);
            let beyond = match kept {
                None => true,
                Some(kept) => {
                    let most = self.ground.blocks[pool].kept[kept].rooms[night];
                    let before = left.used[kept][night];
                    step(&mut left.used[kept][night], enters);
                    before.max(left.used[kept][night]) > most
                }
            };
            if beyond {
                step(&mut left.common[night], !enters);
            }
            set(&mut left.none, night, left.total[night] == 0);
            set(&mut left.no_common, night, left.total[night] == 0 || left.common[night] == 0);
        }
    }
}

/// The nights just before and just after a stay.
fn edges(guest: &Guest) -> u64 {
    (guest.nights << 1 | guest.nights >> 1) & !guest.nights
}

fn set(mask: &mut u64, night: usize, on: bool) {
    *mask = *mask & !(1 << night) | u64::from(on) << night;
}

fn mask(counts: &[u32], wanted: impl Fn(u32) -> bool) -> u64 {
    counts.iter().enumerate().fold(0, |mask, (night, &count)| mask | u64::from(wanted(count)) << night)
}
