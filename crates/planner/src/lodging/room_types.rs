//! Types of rooms.

use super::hotels::name_of;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, Empty};
use attache_domain::ids::*;
use attache_domain::lodging::RoomType;
use attache_domain::travel::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A type of room.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomTypeRow {
    pub id: RoomTypeId,
    pub hotel: PlaceId,
    pub hotel_name: String,
    pub name: String,
    pub code: String,
    /// From 0 for the plainest upwards.
    pub rank: i64,
    /// Beds that stand apart.
    pub beds: i64,
    /// The most guests.
    pub sleeps: i64,
    pub accessible: bool,
    pub note: String,
    /// Rooms with a number.
    pub rooms: usize,
}

/// A type of room to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddRoomType {
    pub hotel: PlaceId,
    pub name: String,
    pub code: Option<String>,
    /// Absent: above the types the hotel has.
    pub rank: Option<i64>,
    /// Absent: one.
    pub beds: Option<i64>,
    /// Absent: two.
    pub sleeps: Option<i64>,
    pub accessible: Option<bool>,
    pub note: Option<String>,
}

/// New values for a type of room; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditRoomType {
    pub id: RoomTypeId,
    pub name: Option<String>,
    pub code: Option<String>,
    pub rank: Option<i64>,
    pub beds: Option<i64>,
    pub sleeps: Option<i64>,
    pub accessible: Option<bool>,
    pub note: Option<String>,
}

/// One type of room.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneRoomType {
    /// Key.
    pub id: RoomTypeId,
}

/// Reads all types, hotel by hotel, the plainest first.
pub fn list_room_types(planner: &Planner, _input: Empty) -> Answer<Vec<RoomTypeRow>> {
    let plan = &planner.plan;
    let mut types: Vec<&RoomType> = plan.room_types.iter().collect();
    types.sort_by_cached_key(|kind| (name_of(plan, kind.hotel), kind.hotel, kind.rank, kind.name.clone()));
    let row = |kind: &RoomType| RoomTypeRow {
        id: kind.id,
        hotel: kind.hotel,
        hotel_name: name_of(plan, kind.hotel),
        name: kind.name.clone(),
        code: kind.code.clone(),
        rank: kind.rank,
        beds: kind.beds,
        sleeps: kind.sleeps,
        accessible: kind.accessible,
        note: kind.note.clone(),
        rooms: plan.hotel_rooms.of(kind.id).count(),
    };
    Ok(types.into_iter().map(row).collect())
}

/// Enters a type of room.
///
/// # Errors
/// [`Refusal::AlreadyThere`] for a second of the name in a hotel.
pub fn add_room_type(planner: &mut Planner, input: AddRoomType) -> Answer<Done<RoomTypeId>> {
    planner.operate(Op::AddRoomType, |change| {
        let hotel: Place = change.get(input.hotel)?;
        let above = || change.plan.room_types.of(hotel.id).map(|kind| kind.rank + 1).max().unwrap_or(0).min(MOST_RANK);
        let kind = RoomType {
            id: change.id(),
            hotel: hotel.id,
            name: wire::some_text("name", &input.name, 100)?,
            code: wire::optional_text("code", input.code.as_deref(), 20)?,
            rank: wire::number("rank", input.rank.unwrap_or_else(above), 0, MOST_RANK)?,
            beds: wire::number("beds", input.beds.unwrap_or(1), 1, 20)?,
            sleeps: wire::number("sleeps", input.sleeps.unwrap_or(2), 1, 40)?,
            accessible: input.accessible.unwrap_or(false),
            note: wire::optional_text("note", input.note.as_deref(), 2000)?,
        };
        require_new(change, &kind)?;
        change.insert(&kind)?;
        Ok((kind.id, said(change, &kind)))
    })
}

/// Edits a type of room.
///
/// # Errors
/// As [`add_room_type`].
pub fn edit_room_type(planner: &mut Planner, input: EditRoomType) -> Answer<Done<()>> {
    planner.operate(Op::EditRoomType, |change| {
        let mut kind: RoomType = change.get(input.id)?;
        if let Some(name) = &input.name {
            kind.name = wire::some_text("name", name, 100)?;
        }
        wire::edit_text(&mut kind.code, "code", input.code.as_deref(), 20)?;
        wire::edit_text(&mut kind.note, "note", input.note.as_deref(), 2000)?;
        for (target, field, value, least, most) in [
            (&mut kind.rank, "rank", input.rank, 0, MOST_RANK),
            (&mut kind.beds, "beds", input.beds, 1, 20),
            (&mut kind.sleeps, "sleeps", input.sleeps, 1, 40),
        ] {
            if let Some(value) = value {
                *target = wire::number(field, value, least, most)?;
            }
        }
        wire::edit(&mut kind.accessible, input.accessible);
        require_new(change, &kind)?;
        change.update(&kind)?;
        Ok(((), said(change, &kind)))
    })
}

/// Removes a type of room that no room, block or stay is of.
///
/// # Errors
/// [`Refusal::StillInUse`].
pub fn remove_room_type(planner: &mut Planner, input: OneRoomType) -> Answer<Done<()>> {
    planner.operate(Op::RemoveRoomType, |change| {
        let kind: RoomType = change.get(input.id)?;
        let plan = change.plan;
        let rooms = plan.hotel_rooms.of(kind.id).map(|room| room.number.clone());
        let blocks = plan.block_nights.of(kind.id).map(|night| night.block);
        let blocks = blocks.chain(plan.sub_blocks.of(kind.id).map(|kept| kept.block));
        let blocks = blocks.filter_map(|block| plan.room_blocks.get(block)).map(|block| block.name.clone());
        let stays = plan.stays.of(kind.id).map(|stay| super::stays::guests_said(plan, stay.id));
        let by: std::collections::BTreeSet<String> = rooms.chain(blocks).chain(stays).collect();
        if !by.is_empty() {
            let by: Vec<String> = by.into_iter().take(MOST_NAMED).collect();
            return Err(Refusal::StillInUse { name: kind.name, by: by.join(", ") });
        }
        change.remove::<RoomType>(kind.id)?;
        Ok(((), said(change, &kind)))
    })
}

/// The highest place among types.
const MOST_RANK: i64 = 100;
/// So many of what needs something are named.
const MOST_NAMED: usize = 5;

fn require_new(change: &Change<'_>, kind: &RoomType) -> Result<(), Refusal> {
    let is_other = |one: &&RoomType| one.id != kind.id && one.name == kind.name;
    match change.plan.room_types.of(kind.hotel).find(is_other) {
        Some(_) => Err(Refusal::AlreadyThere { name: kind.name.clone() }),
        None => Ok(()),
    }
}

fn said(change: &Change<'_>, kind: &RoomType) -> Facts {
    facts([("name", kind.name.clone()), ("hotel", name_of(change.plan, kind.hotel))])
}
