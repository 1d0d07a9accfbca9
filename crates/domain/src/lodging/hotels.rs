//! What a hotel has: types of rooms, and rooms with numbers.

use crate::ids::*;
use chrono::NaiveDate;

/// Rooms of a hotel that are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomType {
    /// Key.
    pub id: RoomTypeId,
    /// The hotel.
    pub hotel: PlaceId,
    /// "Superior double".
    pub name: String,
    /// The hotel's own short name for it, such as "SUP"; may be empty.
    pub code: String,
    /// Its place among the types of the hotel, from 0 for the plainest upwards.
    pub rank: i64,
    /// Beds that stand apart.
    pub beds: i64,
    /// The most guests.
    pub sleeps: i64,
    /// Whether all rooms of the type are for somebody who cannot climb a step.
    pub accessible: bool,
    /// For the office only; in no export.
    pub note: String,
}

/// A room of a hotel, with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HotelRoom {
    /// Key.
    pub id: HotelRoomId,
    /// The hotel.
    pub hotel: PlaceId,
    /// Of what type.
    pub room_type: RoomTypeId,
    /// What stands on the door.
    pub number: String,
    /// The floor as the hotel says it; may be empty.
    pub floor: String,
    /// Whether this room is for somebody who cannot climb a step.
    pub accessible: bool,
    /// Whether the hotel cannot give it at present.
    pub out_of_service: bool,
    /// The space of the programme it is by day.
    pub space: Option<SpaceId>,
    /// From when it is that space on each day, in minutes from midnight; without it, whenever nobody stays in it.
    pub day_from: Option<i64>,
    /// Until when.
    pub day_until: Option<i64>,
    /// For the office only; in no export.
    pub note: String,
}

/// Two rooms with a door between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectingRooms {
    /// Key.
    pub id: ConnectingRoomsId,
    /// The room with the smaller key.
    pub one: HotelRoomId,
    /// The other.
    pub other: HotelRoomId,
}

impl ConnectingRooms {
    /// The two in the order they are kept in.
    pub fn between(id: ConnectingRoomsId, first: HotelRoomId, second: HotelRoomId) -> Self {
        Self { id, one: first.min(second), other: first.max(second) }
    }
}

/// The nights from one to the one before another.
pub fn nights_of(first: NaiveDate, end: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |night| *night < end)
}
