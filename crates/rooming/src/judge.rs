//! What an assignment costs and which hard rule it breaks, worked out night by night from nothing but the problem. The
//! search keeps its own running sums; what it returns is judged here.

use std::collections::BTreeMap;

use crate::problem::{Problem, Stay};

/// A hard rule that an assignment breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Not one entry for each stay, or a room that is not there.
    #[error("the assignment is not one of this problem")]
    Foreign,
    /// A stay that is not to be moved is moved.
    #[error("stay {stay} is not to be moved")]
    Fixed {
        /// The stay.
        stay: usize,
    },
    /// More guests than the room type takes.
    #[error("stay {stay} has more guests than room {room} takes")]
    TooManyGuests {
        /// The stay.
        stay: usize,
        /// The room.
        room: usize,
    },
    /// Another hotel than the only one that will do.
    #[error("stay {stay} is in room {room}, outside the only hotel that will do")]
    OtherHotel {
        /// The stay.
        stay: usize,
        /// The room.
        room: usize,
    },
    /// A room with steps for somebody who needs none.
    #[error("stay {stay} needs an accessible room, and room {room} is none")]
    NotAccessible {
        /// The stay.
        stay: usize,
        /// The room.
        room: usize,
    },
    /// A room that cannot be used.
    #[error("room {room} of stay {stay} cannot be used on night {night}")]
    Closed {
        /// The stay.
        stay: usize,
        /// The room.
        room: usize,
        /// The night.
        night: usize,
    },
    /// Two stays in one room.
    #[error("stays {one} and {other} are both in room {room} on night {night}")]
    Together {
        /// The first.
        one: usize,
        /// The second.
        other: usize,
        /// The room.
        room: usize,
        /// The night.
        night: usize,
    },
    /// More rooms of a pool than the contract gives.
    #[error("{used} rooms of pool {pool} are used on night {night}, and {most} may be")]
    OverBlock {
        /// The pool.
        pool: usize,
        /// The night.
        night: usize,
        /// Rooms used.
        used: u32,
        /// Rooms that may be used.
        most: u32,
    },
    /// Rooms kept for a delegation given to others.
    #[error("{used} rooms of pool {pool} are used on night {night} beyond what is kept for others, and {most} may be")]
    OverReserved {
        /// The pool.
        pool: usize,
        /// The night.
        night: usize,
        /// Rooms used out of what is kept for nobody.
        used: u32,
        /// How many there are.
        most: u32,
    },
}

/// What is wrong with where a stay is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shortcoming {
    /// It has no bed.
    NoBed,
    /// It is in another room of the hotel than now.
    Moved,
    /// It is in another hotel than now.
    MovedHotel,
    /// The room is below its rank.
    RankBelow,
    /// The room is above its rank.
    RankAbove,
    /// Another room type than asked for.
    OtherKind,
    /// Another hotel than asked for.
    OtherHotel,
    /// Not a bed for each.
    NoTwin,
    /// Not quiet.
    NotQuiet,
    /// Not in the principal's hotel.
    NearHotel,
    /// Not on the principal's floor.
    NearFloor,
    /// Takes an accessible room without need.
    AccessibleWasted,
    /// No door to the other room.
    NotConnecting,
}

/// One shortcoming of one stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The stay.
    pub stay: usize,
    /// What is wrong.
    pub what: Shortcoming,
    /// What it costs; more than 0.
    pub cost: u64,
}

/// What an assignment costs: `rooms` has the room of each stay.
///
/// # Errors
/// The first hard rule found that it breaks.
pub fn price(problem: &Problem, rooms: &[Option<usize>]) -> Result<u64, Broken> {
    Ok(account(problem, rooms)?.iter().map(|line| line.cost).sum())
}

/// Every shortcoming of an assignment, by stay; their costs add up to its price.
///
/// # Errors
/// The first hard rule found that it breaks.
pub fn account(problem: &Problem, rooms: &[Option<usize>]) -> Result<Vec<Line>, Broken> {
    if rooms.len() != problem.stays.len() || rooms.iter().flatten().any(|&room| room >= problem.rooms.len()) {
        return Err(Broken::Foreign);
    }
    for (index, (stay, &room)) in problem.stays.iter().zip(rooms).enumerate() {
        suits(problem, index, stay, room)?;
    }
    apart(problem, rooms)?;
    within_blocks(problem, rooms)?;
    let mut lines = Vec::new();
    for stay in 0..rooms.len() {
        let costs = shortcomings(problem, rooms, stay);
        lines.extend(costs.into_iter().filter(|&(_, cost)| cost > 0).map(|(what, cost)| Line { stay, what, cost }));
    }
    Ok(lines)
}

/// Whether a stay may be in a room, others left aside.
fn suits(problem: &Problem, index: usize, stay: &Stay, room: Option<usize>) -> Result<(), Broken> {
    if stay.fixed {
        return if room == stay.room { Ok(()) } else { Err(Broken::Fixed { stay: index }) };
    }
    let Some(room) = room else { return Ok(()) };
    let about = &problem.rooms[room];
    if stay.guests > problem.pools[about.pool].sleeps {
        return Err(Broken::TooManyGuests { stay: index, room });
    }
    if stay.hotel_only && stay.hotel.is_some_and(|hotel| hotel != about.hotel) {
        return Err(Broken::OtherHotel { stay: index, room });
    }
    if stay.needs_accessible && !about.accessible {
        return Err(Broken::NotAccessible { stay: index, room });
    }
    let mut nights = stay.first_night..stay.end_night;
    nights
        .find(|night| about.closed.contains(night))
        .map_or(Ok(()), |night| Err(Broken::Closed { stay: index, room, night }))
}

/// Whether no two stays share a room on a night.
fn apart(problem: &Problem, rooms: &[Option<usize>]) -> Result<(), Broken> {
    let mut taken = BTreeMap::new();
    for (other, (stay, room)) in problem.stays.iter().zip(rooms).enumerate() {
        let Some(room) = *room else { continue };
        for night in stay.first_night..stay.end_night {
            if let Some(one) = taken.insert((room, night), other) {
                return Err(Broken::Together { one, other, room, night });
            }
        }
    }
    Ok(())
}

/// Rooms of one pool used on one night.
#[derive(Default)]
struct Use {
    /// By delegation: those of stays not to be moved, and all.
    by: BTreeMap<usize, (u32, u32)>,
}

/// Whether each pool has the rooms used. What cannot be moved may take more than there is, but then nobody else may.
fn within_blocks(problem: &Problem, rooms: &[Option<usize>]) -> Result<(), Broken> {
    for pool in 0..problem.pools.len() {
        let mut uses: Vec<Use> = (0..problem.nights).map(|_| Use::default()).collect();
        let inside = |room: &Option<usize>| room.is_some_and(|room| problem.rooms[room].pool == pool);
        for (stay, _) in problem.stays.iter().zip(rooms).filter(|(_, room)| inside(room)) {
            for night in &mut uses[stay.first_night..stay.end_night] {
                let (fixed, all) = night.by.entry(stay.delegation).or_default();
                *fixed += u32::from(stay.fixed);
                *all += 1;
            }
        }
        uses.iter().enumerate().try_for_each(|(night, using)| within_block(problem, pool, night, using))?;
    }
    Ok(())
}

fn within_block(problem: &Problem, pool: usize, night: usize, using: &Use) -> Result<(), Broken> {
    let block = problem.pools[pool].per_night[night];
    let mut kept: BTreeMap<usize, u32> = BTreeMap::new();
    let here = problem.reserved.iter().filter(|r| r.pool == pool && (r.first_night..r.end_night).contains(&night));
    for reservation in here {
        let rooms = kept.entry(reservation.delegation).or_default();
        *rooms = rooms.saturating_add(reservation.rooms);
    }
    let beyond = |d: &usize, used: u32| used.saturating_sub(kept.get(d).copied().unwrap_or(0));
    let (fixed, used) = using.by.values().fold((0, 0), |(fixed, all), one| (fixed + one.0, all + one.1));
    let most = block.max(fixed);
    if used > most {
        return Err(Broken::OverBlock { pool, night, used, most });
    }
    let fixed = using.by.iter().map(|(d, one)| beyond(d, one.0)).sum();
    let used = using.by.iter().map(|(d, one)| beyond(d, one.1)).sum();
    let most = block.saturating_sub(kept.values().fold(0, |sum: u32, &rooms| sum.saturating_add(rooms))).max(fixed);
    if used > most { Err(Broken::OverReserved { pool, night, used, most }) } else { Ok(()) }
}

/// What is wrong with where one stay is; costs may be 0.
fn shortcomings(problem: &Problem, rooms: &[Option<usize>], index: usize) -> Vec<(Shortcoming, u64)> {
    let (stay, weights) = (&problem.stays[index], &problem.weights);
    let Some(at) = rooms[index] else {
        return vec![(Shortcoming::NoBed, stay.no_bed(weights))];
    };
    let (room, pool) = (&problem.rooms[at], &problem.pools[problem.rooms[at].pool]);
    let when = |wrong: bool, cost: u64| if wrong { cost } else { 0 };
    let asked = |asked: Option<usize>, given: usize| asked.is_some_and(|asked| asked != given);
    let steps = |below: i64, above: i64| if below < above { above.abs_diff(below) } else { 0 };
    let door = |other: usize| rooms[other].is_some_and(|other| joined(problem, at, other));
    let mut found = vec![
        (Shortcoming::RankBelow, weights.rank_below * steps(pool.rank, stay.rank)),
        (Shortcoming::RankAbove, weights.rank_above * steps(stay.rank, pool.rank)),
        (Shortcoming::OtherKind, when(asked(stay.kind, pool.kind), weights.other_kind)),
        (Shortcoming::OtherHotel, when(asked(stay.hotel, room.hotel), weights.other_hotel)),
        (Shortcoming::NoTwin, when(stay.twin && pool.beds < stay.guests.max(2), weights.no_twin)),
        (Shortcoming::NotQuiet, when(stay.quiet && !room.quiet, weights.not_quiet)),
        (Shortcoming::AccessibleWasted, when(room.accessible && !stay.needs_accessible, weights.accessible_wasted)),
        (Shortcoming::NotConnecting, when(stay.connecting.is_some_and(|o| !door(o)), weights.not_connecting)),
    ];
    found.extend(stay.room.and_then(|now| moved(problem, now, at)));
    found.extend(stay.near.and_then(|other| rooms[other]).map(|other| apart_from(problem, at, other)));
    found
}

/// What kind of move it is from one room to another.
fn moved(problem: &Problem, from: usize, to: usize) -> Option<(Shortcoming, u64)> {
    let (was, is) = (&problem.rooms[from], &problem.rooms[to]);
    if was.hotel != is.hotel {
        Some((Shortcoming::MovedHotel, problem.weights.moved_hotel))
    } else if from != to && (was.numbered || was.pool != is.pool) {
        Some((Shortcoming::Moved, problem.weights.moved))
    } else {
        None
    }
}

/// How far a room is from the principal's.
fn apart_from(problem: &Problem, at: usize, principal: usize) -> (Shortcoming, u64) {
    let (room, other, weights) = (&problem.rooms[at], &problem.rooms[principal], &problem.weights);
    if room.hotel != other.hotel {
        (Shortcoming::NearHotel, weights.near_hotel)
    } else {
        (Shortcoming::NearFloor, weights.near_floor * room.floor.abs_diff(other.floor).min(weights.near_floors))
    }
}

/// Whether a door leads from one room to another.
fn joined(problem: &Problem, one: usize, other: usize) -> bool {
    problem.rooms[one].connects.contains(&other) || problem.rooms[other].connects.contains(&one)
}
