//! What is left of rooms and blocks beside the stays that are not to be moved.

use crate::problem::Problem;

/// What of a pool the stays that may be moved can use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    /// For each night, the rooms that may be used.
    pub total: Vec<u32>,
    /// For each night, the rooms kept for nobody.
    pub common: Vec<u32>,
    /// What is kept for each delegation that has something kept.
    pub kept: Vec<Kept>,
}

/// What of a pool is kept for one delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    /// The delegation.
    pub delegation: usize,
    /// For each night, how many rooms.
    pub rooms: Vec<u32>,
}

impl Block {
    /// What is left of a pool.
    pub fn new(problem: &Problem, pool: usize) -> Self {
        let block = &problem.pools[pool].per_night;
        let mut kept = kept(problem, pool);
        let mut promised = vec![0_u32; problem.nights];
        for (night, promised) in promised.iter_mut().enumerate() {
            *promised = kept.iter().fold(0, |sum, one| sum.saturating_add(one.rooms[night]));
        }
        let (mut used, mut beyond) = (vec![0_u32; problem.nights], vec![0_u32; problem.nights]);
        let inside = |room: Option<usize>| room.is_some_and(|room| problem.rooms[room].pool == pool);
        for stay in problem.stays.iter().filter(|stay| stay.fixed && inside(stay.room)) {
            let mut own = kept.iter_mut().find(|kept| kept.delegation == stay.delegation);
            for night in stay.first_night..stay.end_night {
                used[night] += 1;
                match own.as_mut().map(|own| &mut own.rooms[night]).filter(|rooms| **rooms > 0) {
                    Some(rooms) => *rooms -= 1,
                    None => beyond[night] += 1,
                }
            }
        }
        let left = |night: usize| block[night].saturating_sub(promised[night]).saturating_sub(beyond[night]);
        Self {
            total: (0..problem.nights).map(|night| block[night].saturating_sub(used[night])).collect(),
            common: (0..problem.nights).map(left).collect(),
            kept,
        }
    }
}

/// What is kept of a pool, by delegation.
fn kept(problem: &Problem, pool: usize) -> Vec<Kept> {
    let mut all: Vec<Kept> = Vec::new();
    for one in problem.reserved.iter().filter(|one| one.pool == pool) {
        let at = all.iter().position(|kept| kept.delegation == one.delegation).unwrap_or_else(|| {
            all.push(Kept { delegation: one.delegation, rooms: vec![0; problem.nights] });
            all.len() - 1
        });
        for rooms in &mut all[at].rooms[one.first_night..one.end_night] {
            *rooms = rooms.saturating_add(one.rooms);
        }
    }
    all
}

/// For each room, the nights on which it is closed or taken by a stay that is not to be moved.
pub(crate) fn shut(problem: &Problem) -> Vec<u64> {
    let closed = |nights: &[usize]| nights.iter().fold(0_u64, |mask, night| mask | 1 << night);
    let mut shut: Vec<u64> = problem.rooms.iter().map(|room| closed(&room.closed)).collect();
    for stay in problem.stays.iter().filter(|stay| stay.fixed) {
        if let Some(room) = stay.room {
            shut[room] |= (stay.first_night..stay.end_night).fold(0, |mask, night| mask | 1 << night);
        }
    }
    shut
}
