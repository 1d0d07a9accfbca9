//! What is asked: hotels as rooms and blocks, guests as stays, and how bad each shortcoming is. Plain values; everything is
//! an index into the vectors of the [`Problem`], nights count from 0, and intervals are half-open.

use serde::{Deserialize, Serialize};

/// Guests to be put into rooms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// How many nights there are; night `n` ends on the morning of day `n + 1`. At most [`Problem::MOST_NIGHTS`].
    pub nights: usize,
    /// The rooms, also those the hotel has not numbered yet.
    pub rooms: Vec<Room>,
    /// The blocks: rooms of one type in one hotel.
    pub pools: Vec<Pool>,
    /// The rooms of a pool kept for one delegation.
    pub reserved: Vec<Reservation>,
    /// The stays, each of one room on all its nights.
    pub stays: Vec<Stay>,
    /// How bad each shortcoming is.
    pub weights: Weights,
}

/// One bedroom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its hotel; the same as that of its pool.
    pub hotel: usize,
    /// Its pool.
    pub pool: usize,
    /// Its floor, as the hotel counts.
    pub floor: i64,
    /// Whether it is step-free and fitted for a guest who needs that.
    pub accessible: bool,
    /// Whether it is away from lifts, bars and the street.
    pub quiet: bool,
    /// Whether the guest knows this very room. One without a number stands for any room of its pool: to be put from it into
    /// another of the same pool is no move.
    pub numbered: bool,
    /// Rooms with a door between. One of the two has to say so.
    pub connects: Vec<usize>,
    /// Nights on which it cannot be used.
    pub closed: Vec<usize>,
}

/// The rooms of one type in one hotel, as contracted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    /// The hotel.
    pub hotel: usize,
    /// The room type, in the caller's numbering.
    pub kind: usize,
    /// How good the type is: 0 for plain rooms, more for better ones.
    pub rank: i64,
    /// Separate beds.
    pub beds: u32,
    /// Most guests in one room.
    pub sleeps: u32,
    /// Rooms that may be used on each night.
    pub per_night: Vec<u32>,
}

/// Rooms of a pool that others than one delegation may not use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservation {
    /// The delegation they are kept for.
    pub delegation: usize,
    /// The pool.
    pub pool: usize,
    /// The first night.
    pub first_night: usize,
    /// The night after the last.
    pub end_night: usize,
    /// How many rooms; several reservations of a delegation add up.
    pub rooms: u32,
}

/// One or more guests who share a room, from one night to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// The first night.
    pub first_night: usize,
    /// The night after the last.
    pub end_night: usize,
    /// How many share the room.
    pub guests: u32,
    /// The delegation.
    pub delegation: usize,
    /// What rank of room they are entitled to.
    pub rank: i64,
    /// The room type asked for.
    pub kind: Option<usize>,
    /// The hotel asked for.
    pub hotel: Option<usize>,
    /// Whether no other hotel will do.
    pub hotel_only: bool,
    /// Whether only an accessible room will do.
    pub needs_accessible: bool,
    /// Whether everybody wants a bed of their own.
    pub twin: bool,
    /// Whether a quiet room was asked for.
    pub quiet: bool,
    /// The stay of the principal it should be near.
    pub near: Option<usize>,
    /// The stay to whose room a door should lead. Where two ask for each other, let only one say it: it counts for each
    /// that says it.
    pub connecting: Option<usize>,
    /// The room it is in now.
    pub room: Option<usize>,
    /// Whether it stays in exactly that room: "do not move", or checked in.
    pub fixed: bool,
    /// How bad it is to leave it without a bed: 1 for most, more for heads of delegation.
    pub weight: u64,
}

impl Default for Stay {
    fn default() -> Self {
        Self {
            first_night: 0,
            end_night: 1,
            guests: 1,
            delegation: 0,
            rank: 0,
            kind: None,
            hotel: None,
            hotel_only: false,
            needs_accessible: false,
            twin: false,
            quiet: false,
            near: None,
            connecting: None,
            room: None,
            fixed: false,
            weight: 1,
        }
    }
}

/// What each shortcoming costs. All but `no_bed` count once for a stay, however many nights it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weights {
    /// A night without a bed, times the weight of the stay.
    pub no_bed: u64,
    /// Put into another room of the hotel it is in.
    pub moved: u64,
    /// Put into another hotel than it is in (then `moved` does not count).
    pub moved_hotel: u64,
    /// Each step by which the room is below the rank entitled to.
    pub rank_below: u64,
    /// Each step by which it is above; somebody else may miss it.
    pub rank_above: u64,
    /// Another room type than asked for.
    pub other_kind: u64,
    /// Another hotel than asked for, where another will do.
    pub other_hotel: u64,
    /// Fewer beds than guests, or fewer than two, where beds of their own were asked for.
    pub no_twin: u64,
    /// Not quiet where quiet was asked for.
    pub not_quiet: u64,
    /// Not in the hotel of the principal, when both have a room.
    pub near_hotel: u64,
    /// In the hotel of the principal, each floor between them.
    pub near_floor: u64,
    /// The most floors that count.
    pub near_floors: u64,
    /// An accessible room given to somebody who does not need one.
    pub accessible_wasted: u64,
    /// No door to the room asked for, also when that other stay has no room.
    pub not_connecting: u64,
}

impl Default for Weights {
    /// A bed comes before everything; then, in this order, the guests stay in the hotel they know, have what their office
    /// is entitled to, are with their principal, keep their room, and have what they asked for.
    fn default() -> Self {
        Self {
            no_bed: 10_000,
            moved: 100,
            moved_hotel: 500,
            rank_below: 250,
            rank_above: 40,
            other_kind: 60,
            other_hotel: 150,
            no_twin: 100,
            not_quiet: 20,
            near_hotel: 200,
            near_floor: 5,
            near_floors: 8,
            accessible_wasted: 50,
            not_connecting: 80,
        }
    }
}

impl Stay {
    /// What it costs to leave it without a bed on all its nights; saturates.
    pub fn no_bed(&self, weights: &Weights) -> u64 {
        let nights = self.end_night.abs_diff(self.first_night) as u64;
        weights.no_bed.saturating_mul(self.weight).saturating_mul(nights)
    }
}

impl Problem {
    /// Most nights of one problem.
    pub const MOST_NIGHTS: usize = 64;
    /// No answer may cost more than this, so that no sum overflows.
    pub const MOST_COST: u64 = 1 << 40;

    /// The most an answer could cost; saturates.
    pub fn worst(&self) -> u64 {
        let w = &self.weights;
        let ranks = self.pools.iter().map(|p| p.rank).chain(self.stays.iter().map(|s| s.rank));
        let (low, high) = ranks.fold((0, 0), |(low, high): (i64, i64), rank| (low.min(rank), high.max(rank)));
        let soft = [w.moved.max(w.moved_hotel), w.other_kind, w.other_hotel, w.no_twin, w.not_quiet]
            .into_iter()
            .chain([
                w.near_hotel.max(w.near_floor.saturating_mul(w.near_floors)),
                w.accessible_wasted,
                w.not_connecting,
            ])
            .fold(w.rank_below.max(w.rank_above).saturating_mul(high.abs_diff(low)), u64::saturating_add);
        self.stays.iter().fold(0, |sum, stay| sum.saturating_add(stay.no_bed(w)).saturating_add(soft))
    }
}
