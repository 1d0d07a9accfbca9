//! Nights in a hotel, and who sleeps there.

use super::Payer;
use crate::ids::*;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

/// Nights in a hotel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Key.
    pub id: StayId,
    /// The hotel.
    pub hotel: PlaceId,
    /// First night.
    pub check_in: NaiveDate,
    /// The morning after the last night.
    pub check_out: NaiveDate,
    /// How far it is settled.
    pub status: StayStatus,
    /// The type in words, such as "double", where the hotel's own types are not known.
    pub room_type: String,
    /// The number in words, where the hotel's rooms are not known.
    pub room_number: String,
    /// The hotel's reference.
    pub confirmation: String,
    /// For the office only; in no export.
    pub note: String,
    /// The type of room, which is what it counts as in its block.
    pub booked_type: Option<RoomTypeId>,
    /// The room.
    pub room: Option<HotelRoomId>,
    /// The block it is taken from; without one it is booked beside all blocks.
    pub block: Option<RoomBlockId>,
    /// The stay whose room it shares, which itself shares nobody's. The two are one room.
    pub shares_with: Option<StayId>,
    /// Who pays, where it is not as the block says.
    pub payer: Option<Payer>,
    /// For one night, in the smallest unit of the block's currency, where it is not as the block says.
    pub rate: Option<i64>,
    /// From when the room is ready on the first day, in minutes from midnight, where that is earlier than usual.
    pub ready_from: Option<i64>,
    /// Until when the room is kept on the last day, in minutes from midnight, where that is later than usual.
    pub kept_until: Option<i64>,
    /// Asked for: near the head of the delegation.
    pub near_principal: bool,
    /// Asked for: no step on the way.
    pub step_free: bool,
    /// Asked for: beds that stand apart.
    pub twin: bool,
    /// Asked for: quiet.
    pub quiet: bool,
    /// Asked for: to keep the room longer on the last day.
    pub late_check_out: bool,
    /// Nobody moves it to another room but by hand.
    pub do_not_move: bool,
}

impl Stay {
    /// Nights in a hotel of which nothing else is known yet.
    pub fn new(id: StayId, hotel: PlaceId, check_in: NaiveDate, check_out: NaiveDate) -> Self {
        Self {
            id,
            hotel,
            check_in,
            check_out,
            status: StayStatus::Requested,
            room_type: String::new(),
            room_number: String::new(),
            confirmation: String::new(),
            note: String::new(),
            booked_type: None,
            room: None,
            block: None,
            shares_with: None,
            payer: None,
            rate: None,
            ready_from: None,
            kept_until: None,
            near_principal: false,
            step_free: false,
            twin: false,
            quiet: false,
            late_check_out: false,
            do_not_move: false,
        }
    }

    /// Nights slept there.
    pub fn nights(&self) -> i64 {
        (self.check_out - self.check_in).num_days()
    }

    /// Whether one sleeps there on a night.
    pub fn covers(&self, night: NaiveDate) -> bool {
        (self.check_in..self.check_out).contains(&night)
    }

    /// Whether it takes a room.
    pub fn is_on(&self) -> bool {
        !matches!(self.status, StayStatus::Cancelled | StayStatus::NoShow)
    }

    /// Whether two stays cannot have one room: they share none and have a night in common.
    pub fn keeps_out(&self, other: &Self) -> bool {
        self.household() != other.household() && self.check_in < other.check_out && other.check_in < self.check_out
    }

    /// The stays that share a room have the same; the room's, so to speak.
    pub fn household(&self) -> StayId {
        self.shares_with.unwrap_or(self.id)
    }
}

/// A person in a stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Key.
    pub id: GuestId,
    /// The stay.
    pub stay: StayId,
    /// The person.
    pub person: PersonId,
}

vocabulary! {
    /// How far a stay is settled.
    StayStatus {
        /// Asked for.
        Requested = "requested",
        /// Held.
        Held = "held",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Changed since confirmed.
        Modified = "modified",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Checked in.
        CheckedIn = "checked_in",
        /// Checked out.
        CheckedOut = "checked_out",
        /// Did not come.
        NoShow = "no_show",
    }
}

/// What a stay is to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Taking {
    /// Asked for or held: it may still be given back.
    Held,
    /// Picked up: it is paid.
    PickedUp,
}

impl StayStatus {
    /// What a stay in this state takes from its block; nothing once it is cancelled. Who does not come is paid for.
    pub const fn taking(self) -> Option<Taking> {
        match self {
            Self::Requested | Self::Held => Some(Taking::Held),
            Self::Confirmed | Self::Modified | Self::CheckedIn | Self::CheckedOut | Self::NoShow => {
                Some(Taking::PickedUp)
            }
            Self::Cancelled => None,
        }
    }

    /// Whether the guests are there, or were.
    pub const fn has_begun(self) -> bool {
        matches!(self, Self::CheckedIn | Self::CheckedOut | Self::NoShow)
    }
}
