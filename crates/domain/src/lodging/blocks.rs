//! What is contracted with a hotel.
//!
//! Terms are those of APEX, *Housing & Registration Accepted Practices*: block, sub-block, cut-off date, pick-up,
//! attrition, wash, shoulder night.

use crate::ids::*;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;

/// Rooms a hotel keeps for the forum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomBlock {
    /// Key.
    pub id: RoomBlockId,
    /// The hotel.
    pub hotel: PlaceId,
    /// What the office and the hotel call it.
    pub name: String,
    /// How far it is contracted.
    pub standing: BlockStanding,
    /// Who pays what is taken from it, where a stay says nothing else.
    pub payer: Payer,
    /// Three letters of ISO 4217; empty while nobody knows.
    pub currency: String,
    /// To be paid beforehand, in the smallest unit of the currency.
    pub deposit: Option<i64>,
    /// By when.
    pub deposit_due: Option<NaiveDate>,
    /// When it was paid.
    pub deposit_paid_on: Option<NaiveDate>,
    /// The last day on which rooms can be taken or given back; then what is not picked up returns to the hotel.
    pub cut_off: Option<NaiveDate>,
    /// The part of the room-nights, in hundredths, that may be left unused without being paid.
    pub attrition_percent: Option<i64>,
    /// For the office only; in no export.
    pub note: String,
}

/// What a block has of one type on one night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockNight {
    /// Key.
    pub id: BlockNightId,
    /// The block.
    pub block: RoomBlockId,
    /// The type.
    pub room_type: RoomTypeId,
    /// The evening the night begins on.
    pub night: NaiveDate,
    /// Rooms.
    pub contracted: i64,
    /// For one room, in the smallest unit of the block's currency.
    pub rate: Option<i64>,
    /// Whether it lies before or after the nights of the forum.
    pub shoulder: bool,
    /// Rooms that may be given out beyond those contracted, by an explicit act.
    pub over: i64,
    /// Why.
    pub over_reason: String,
}

/// What of a block is kept for one delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubBlock {
    /// Key.
    pub id: SubBlockId,
    /// The block.
    pub block: RoomBlockId,
    /// The type.
    pub room_type: RoomTypeId,
    /// The delegation.
    pub delegation: DelegationId,
    /// The first night.
    pub first_night: NaiveDate,
    /// The morning after the last.
    pub end_night: NaiveDate,
    /// Rooms on each of these nights.
    pub rooms: i64,
}

impl SubBlock {
    /// Whether it keeps anything on a night.
    pub fn covers(&self, night: NaiveDate) -> bool {
        (self.first_night..self.end_night).contains(&night)
    }
}

vocabulary! {
    /// Who pays.
    Payer {
        /// The host.
        Host = "host",
        /// The organiser.
        Organiser = "organiser",
        /// The guest or the guest's own office.
        Own = "own",
        /// The host a part, the guest the rest.
        Shared = "shared",
    }
    /// How far a block is contracted.
    BlockStanding {
        /// Asked for.
        Inquiry = "inquiry",
        /// Offered, and not signed.
        Tentative = "tentative",
        /// Signed.
        Definite = "definite",
        /// Given back.
        Released = "released",
    }
}
