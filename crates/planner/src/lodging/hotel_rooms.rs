//! Rooms with numbers, and which have a door between them.

use super::hotels::{name_of, require_of};
use super::{time_of_day, time_written};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use attache_domain::ids::*;
use attache_domain::lodging::{ConnectingRooms, HotelRoom, RoomType};
use attache_domain::rooms::Space;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A room of a hotel.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct HotelRoomRow {
    pub id: HotelRoomId,
    pub hotel: PlaceId,
    pub hotel_name: String,
    pub room_type: RoomTypeId,
    pub type_name: String,
    pub number: String,
    pub floor: String,
    pub accessible: bool,
    pub out_of_service: bool,
    /// The space of the programme it is by day.
    pub space: Option<SpaceId>,
    pub space_name: String,
    /// From when it is that space on each day, such as "09:00"; empty, whenever nobody stays in it.
    pub day_from: String,
    pub day_until: String,
    pub note: String,
    /// Rooms with a door to it, by number.
    pub connects: Vec<Connection>,
}

/// A door to another room.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct Connection {
    pub id: ConnectingRoomsId,
    pub room: HotelRoomId,
    pub number: String,
}

/// Rooms to enter, all alike.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddHotelRooms {
    pub room_type: RoomTypeId,
    /// What stands on the doors: "301", or a row of them as "301-312".
    pub numbers: Vec<String>,
    pub floor: Option<String>,
    pub accessible: Option<bool>,
    pub note: Option<String>,
}

/// New values for rooms; what is absent stays, null and empty clear. A number and a space are for one room alone.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditHotelRooms {
    pub ids: Vec<HotelRoomId>,
    pub number: Option<String>,
    pub room_type: Option<RoomTypeId>,
    pub floor: Option<String>,
    pub accessible: Option<bool>,
    pub out_of_service: Option<bool>,
    #[serde(default, deserialize_with = "wire::present")]
    pub space: Option<Option<SpaceId>>,
    pub day_from: Option<String>,
    pub day_until: Option<String>,
    pub note: Option<String>,
}

/// Some rooms.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SomeHotelRooms {
    /// Keys.
    pub ids: Vec<HotelRoomId>,
}

/// Two rooms.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ConnectRooms {
    pub one: HotelRoomId,
    pub other: HotelRoomId,
}

/// Reads all rooms, hotel by hotel, in order of their numbers.
pub fn list_hotel_rooms(planner: &Planner, _input: Empty) -> Answer<Vec<HotelRoomRow>> {
    let plan = &planner.plan;
    let mut rooms: Vec<&HotelRoom> = plan.hotel_rooms.iter().collect();
    rooms.sort_by_cached_key(|room| (name_of(plan, room.hotel), room.hotel, by_number(&room.number)));
    let connection = |door: &ConnectingRooms, room: HotelRoomId| {
        let other = if door.one == room { door.other } else { door.one };
        let number = plan.hotel_rooms.get(other).map(|other| other.number.clone()).unwrap_or_default();
        Connection { id: door.id, room: other, number }
    };
    let row = |room: &HotelRoom| HotelRoomRow {
        id: room.id,
        hotel: room.hotel,
        hotel_name: name_of(plan, room.hotel),
        room_type: room.room_type,
        type_name: plan.room_types.get(room.room_type).map(|kind| kind.name.clone()).unwrap_or_default(),
        number: room.number.clone(),
        floor: room.floor.clone(),
        accessible: room.accessible,
        out_of_service: room.out_of_service,
        space: room.space,
        space_name: room.space.and_then(|id| plan.spaces.get(id)).map(|space| space.name.clone()).unwrap_or_default(),
        day_from: time_written(room.day_from),
        day_until: time_written(room.day_until),
        note: room.note.clone(),
        connects: plan.connecting_rooms.of(room.id).map(|door| connection(door, room.id)).collect(),
    };
    Ok(rooms.into_iter().map(row).collect())
}

/// Enters rooms.
///
/// # Errors
/// [`Refusal::AlreadyThere`] for a number the hotel has, [`Problem::OutOfRange`] for a row that is none or is too long.
pub fn add_hotel_rooms(planner: &mut Planner, input: AddHotelRooms) -> Answer<Done<Vec<HotelRoomId>>> {
    planner.operate(Op::AddHotelRooms, |change| {
        let kind: RoomType = change.get(input.room_type)?;
        let numbers = numbers(&input.numbers)?;
        let mut taken: BTreeSet<String> =
            change.plan.hotel_rooms.of(kind.hotel).map(|room| room.number.clone()).collect();
        let mut entered = Vec::new();
        for number in &numbers {
            if !taken.insert(number.clone()) {
                return Err(Refusal::AlreadyThere { name: number.clone() });
            }
            entered.push(change.insert(&HotelRoom {
                id: change.id(),
                hotel: kind.hotel,
                room_type: kind.id,
                number: number.clone(),
                floor: wire::optional_text("floor", input.floor.as_deref(), 40)?,
                accessible: input.accessible.unwrap_or(kind.accessible),
                out_of_service: false,
                space: None,
                day_from: None,
                day_until: None,
                note: wire::optional_text("note", input.note.as_deref(), 2000)?,
            })?);
        }
        Ok((entered, said(change, kind.hotel, &numbers)))
    })
}

/// Edits rooms.
///
/// # Errors
/// As [`add_hotel_rooms`]; [`Refusal::NotOfThisHotel`] for a type of another hotel; [`Problem::OneOnly`] where several
/// rooms are to have one number or one space.
pub fn edit_hotel_rooms(planner: &mut Planner, input: EditHotelRooms) -> Answer<Done<()>> {
    planner.operate(Op::EditHotelRooms, |change| {
        let is_for_one = input.number.is_some() || matches!(input.space, Some(Some(_)));
        if input.ids.is_empty() {
            return Err(Refusal::invalid("ids", Problem::Empty));
        }
        if is_for_one && input.ids.len() > 1 {
            return Err(Refusal::invalid("ids", Problem::OneOnly));
        }
        let mut edited: Vec<HotelRoom> = Vec::new();
        for id in &input.ids {
            let mut room: HotelRoom = change.get(*id)?;
            edit_room(change, &mut room, &input)?;
            change.update(&room)?;
            edited.push(room);
        }
        let numbers: Vec<String> = edited.iter().map(|room| room.number.clone()).collect();
        Ok(((), said(change, edited[0].hotel, &numbers)))
    })
}

fn edit_room(change: &Change<'_>, room: &mut HotelRoom, input: &EditHotelRooms) -> Result<(), Refusal> {
    if let Some(number) = &input.number {
        room.number = wire::some_text("number", number, 40)?;
        let is_other = |one: &HotelRoom| one.id != room.id && one.number == room.number;
        if change.plan.hotel_rooms.of(room.hotel).any(is_other) {
            return Err(Refusal::AlreadyThere { name: room.number.clone() });
        }
    }
    if let Some(kind) = input.room_type {
        let kind: RoomType = change.get(kind)?;
        require_of(change.plan, room.hotel, kind.hotel, &kind.name)?;
        room.room_type = kind.id;
    }
    wire::edit_text(&mut room.floor, "floor", input.floor.as_deref(), 40)?;
    wire::edit_text(&mut room.note, "note", input.note.as_deref(), 2000)?;
    wire::edit(&mut room.accessible, input.accessible);
    wire::edit(&mut room.out_of_service, input.out_of_service);
    if let Some(space) = input.space {
        room.space = space.map(|id| of_nobody_else(change, room.id, id)).transpose()?;
    }
    if let Some(time) = &input.day_from {
        room.day_from = time_of_day("day_from", Some(time))?;
    }
    if let Some(time) = &input.day_until {
        room.day_until = time_of_day("day_until", Some(time))?;
    }
    match (room.day_from, room.day_until) {
        (Some(from), Some(until)) if until <= from => Err(Refusal::invalid("day_until", Problem::EndsBeforeStart)),
        (Some(_), None) => Err(Refusal::invalid("day_until", Problem::Empty)),
        (None, Some(_)) => Err(Refusal::invalid("day_from", Problem::EndWithoutStart)),
        _ => Ok(()),
    }
}

/// One space is one room by day.
fn of_nobody_else(change: &Change<'_>, room: HotelRoomId, space: SpaceId) -> Result<SpaceId, Refusal> {
    let space: Space = change.get(space)?;
    let other = change.plan.hotel_rooms.of(space.id).find(|one| one.space == Some(space.id) && one.id != room);
    match other {
        Some(other) => Err(Refusal::StillInUse { name: space.name, by: other.number.clone() }),
        None => Ok(space.id),
    }
}

/// Removes rooms in which nobody stays.
///
/// # Errors
/// [`Refusal::StillInUse`].
pub fn remove_hotel_rooms(planner: &mut Planner, input: SomeHotelRooms) -> Answer<Done<()>> {
    planner.operate(Op::RemoveHotelRooms, |change| {
        let mut removed = Vec::new();
        for id in &input.ids {
            let room: HotelRoom = change.get(*id)?;
            if let Some(stay) = change.plan.stays.of(room.id).next() {
                let by = super::stays::guests_said(change.plan, stay.id);
                return Err(Refusal::StillInUse { name: room.number, by });
            }
            for door in change.plan.connecting_rooms.of(room.id) {
                if change.writer.get::<ConnectingRooms>(door.id)?.is_some() {
                    change.remove::<ConnectingRooms>(door.id)?;
                }
            }
            change.remove::<HotelRoom>(room.id)?;
            removed.push(room);
        }
        let first = removed.first().ok_or_else(|| Refusal::invalid("ids", Problem::Empty))?;
        let numbers: Vec<String> = removed.iter().map(|room| room.number.clone()).collect();
        Ok(((), said(change, first.hotel, &numbers)))
    })
}

/// Enters a door between two rooms.
///
/// # Errors
/// [`Refusal::AlreadyThere`], [`Refusal::NotOfThisHotel`], [`Refusal::NamedTwice`].
pub fn connect_rooms(planner: &mut Planner, input: ConnectRooms) -> Answer<Done<ConnectingRoomsId>> {
    planner.operate(Op::ConnectRooms, |change| {
        let (one, other): (HotelRoom, HotelRoom) = (change.get(input.one)?, change.get(input.other)?);
        if one.id == other.id {
            return Err(Refusal::NamedTwice { name: one.number });
        }
        require_of(change.plan, one.hotel, other.hotel, &other.number)?;
        let numbers = [one.number.clone(), other.number.clone()];
        if door_between(change, one.id, other.id).is_some() {
            return Err(Refusal::AlreadyThere { name: numbers.join(" – ") });
        }
        let door = ConnectingRooms::between(change.id(), one.id, other.id);
        change.insert(&door)?;
        Ok((door.id, said(change, one.hotel, &numbers)))
    })
}

/// Takes back that there is a door between two rooms.
///
/// # Errors
/// [`Refusal::NotFound`].
pub fn disconnect_rooms(planner: &mut Planner, input: ConnectRooms) -> Answer<Done<()>> {
    planner.operate(Op::DisconnectRooms, |change| {
        let (one, other): (HotelRoom, HotelRoom) = (change.get(input.one)?, change.get(input.other)?);
        let door = door_between(change, one.id, other.id).ok_or_else(|| Refusal::NotFound {
            what: attache_domain::forum::Kind::ConnectingRooms,
            id: one.id.to_string(),
        })?;
        change.remove::<ConnectingRooms>(door)?;
        Ok(((), said(change, one.hotel, &[one.number, other.number])))
    })
}

fn door_between(change: &Change<'_>, one: HotelRoomId, other: HotelRoomId) -> Option<ConnectingRoomsId> {
    let joins = |door: &&ConnectingRooms| door.one == other || door.other == other;
    change.plan.connecting_rooms.of(one).find(joins).map(|door| door.id)
}

/// The most rooms entered at once.
const MOST_ROOMS: usize = 1000;

/// Numbers and rows of them. A row is two numbers that differ in their last digits: "301-312", "A01-A12".
fn numbers(said: &[String]) -> Result<Vec<String>, Refusal> {
    let mut numbers = Vec::new();
    for said in said {
        let said = wire::some_text("numbers", said, 81)?;
        match said.split_once(['-', '–']).map(|(first, last)| row_of(first.trim(), last.trim())) {
            Some(Some(row)) => numbers.extend(row),
            Some(None) | None => numbers.push(wire::some_text("numbers", &said, 40)?),
        }
        if numbers.len() > MOST_ROOMS {
            return Err(Refusal::invalid("numbers", Problem::OutOfRange));
        }
    }
    if numbers.is_empty() { Err(Refusal::invalid("numbers", Problem::Empty)) } else { Ok(numbers) }
}

/// The numbers from one to another; nothing where these are no ends of a row, as in "12-B".
fn row_of(first: &str, last: &str) -> Option<Vec<String>> {
    let split = |text: &str| text.rfind(|letter: char| !letter.is_ascii_digit()).map_or(0, |at| at + 1);
    // An end behind a letter of more than one byte would cut that letter.
    let (head, from) = first.split_at_checked(split(first))?;
    let (other_head, to) = last.split_at_checked(split(last))?;
    let is_row = head == other_head && from.len() == to.len() && from.len() <= 6 && from <= to && !from.is_empty();
    let (from_number, to_number): (u32, u32) = (from.parse().ok()?, to.parse().ok()?);
    let width = from.len();
    is_row.then(|| (from_number..=to_number).map(|number| format!("{head}{number:0width$}")).collect())
}

/// Numbers as people count them: 99 before 301 before 1001.
pub(super) fn by_number(number: &str) -> (usize, String) {
    let digits = number.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    (digits.len(), number.to_owned())
}

fn said(change: &Change<'_>, hotel: PlaceId, numbers: &[String]) -> Facts {
    let named = match numbers {
        [first, .., last] if numbers.len() > 3 => format!("{first} – {last}"),
        few => few.join(", "),
    };
    facts([("name", named), ("hotel", name_of(change.plan, hotel)), ("count", numbers.len().to_string())])
}

#[cfg(test)]
mod tests {
    use super::{by_number, row_of};

    #[test]
    fn a_row_of_numbers_keeps_its_width_and_what_stands_before() {
        assert_eq!(row_of("301", "303").expect("a row"), ["301", "302", "303"]);
        assert_eq!(row_of("A08", "A11").expect("a row"), ["A08", "A09", "A10", "A11"]);
        for (first, last) in [("12", "B"), ("303", "301"), ("A1", "B2"), ("9", "12"), ("É", "3")] {
            assert_eq!(row_of(first, last), None, "{first} to {last} is one name, not a row");
        }
    }

    #[test]
    fn numbers_are_in_the_order_of_counting() {
        let mut numbers = ["1001", "301", "99", "302"];
        numbers.sort_by_key(|number| by_number(number));
        assert_eq!(numbers, ["99", "301", "302", "1001"]);
    }
}
