//! Entering stays, editing them and taking them out.

use super::settling::{make_guests, require_nights, said, settle, settle_changed, usual_block, without};
use super::time_of_day;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use attache_domain::travel::Place;
use serde::Deserialize;
use ts_rs::TS;

/// A stay to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddStay {
    pub hotel: PlaceId,
    pub check_in: String,
    pub check_out: String,
    pub guests: Vec<PersonId>,
    pub status: Option<StayStatus>,
    pub booked_type: Option<RoomTypeId>,
    pub room: Option<HotelRoomId>,
    /// Absent: the hotel's block that has rooms of the type; null: beside all blocks.
    #[serde(default, deserialize_with = "wire::present")]
    pub block: Option<Option<RoomBlockId>>,
    /// In words, where the hotel's types are not known.
    pub room_type: Option<String>,
    pub confirmation: Option<String>,
    pub payer: Option<Payer>,
    pub ready_from: Option<String>,
    pub kept_until: Option<String>,
    pub near_principal: Option<bool>,
    pub step_free: Option<bool>,
    pub twin: Option<bool>,
    pub quiet: Option<bool>,
    pub late_check_out: Option<bool>,
    pub do_not_move: Option<bool>,
    pub note: Option<String>,
}

impl AddStay {
    /// Nights of which nothing but the guests is known.
    pub fn new(hotel: PlaceId, check_in: String, check_out: String, guests: Vec<PersonId>) -> Self {
        Self {
            hotel,
            check_in,
            check_out,
            guests,
            status: None,
            booked_type: None,
            room: None,
            block: None,
            room_type: None,
            confirmation: None,
            payer: None,
            ready_from: None,
            kept_until: None,
            near_principal: None,
            step_free: None,
            twin: None,
            quiet: None,
            late_check_out: None,
            do_not_move: None,
            note: None,
        }
    }
}

/// Stays to enter in one step.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddStays {
    /// Each.
    pub stays: Vec<AddStay>,
}

/// New values for a stay; what is absent stays, null clears. A list of guests replaces the one there was.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditStay {
    pub id: StayId,
    pub check_in: Option<String>,
    pub check_out: Option<String>,
    pub status: Option<StayStatus>,
    #[serde(default, deserialize_with = "wire::present")]
    pub booked_type: Option<Option<RoomTypeId>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub room: Option<Option<HotelRoomId>>,
    /// Absent: as it is, or the hotel's block that has rooms of a new type.
    #[serde(default, deserialize_with = "wire::present")]
    pub block: Option<Option<RoomBlockId>>,
    pub room_type: Option<String>,
    pub room_number: Option<String>,
    pub confirmation: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub payer: Option<Option<Payer>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub rate: Option<Option<i64>>,
    pub ready_from: Option<String>,
    pub kept_until: Option<String>,
    pub near_principal: Option<bool>,
    pub step_free: Option<bool>,
    pub twin: Option<bool>,
    pub quiet: Option<bool>,
    pub late_check_out: Option<bool>,
    pub do_not_move: Option<bool>,
    pub note: Option<String>,
    pub guests: Option<Vec<PersonId>>,
}

/// One stay.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneStay {
    /// Key.
    pub id: StayId,
}

/// Enters a stay.
///
/// # Errors
/// [`Refusal::RoomTaken`], [`Refusal::BlockFull`], [`Refusal::NotOfThisHotel`].
pub fn add_stay(planner: &mut Planner, input: AddStay) -> Answer<Done<StayId>> {
    planner.operate(Op::AddStay, |change| {
        let (stay, guests) = read(change, input)?;
        settle(change, vec![stay.clone()])?;
        make_guests(change, stay.id, &guests)?;
        Ok((stay.id, said(change.plan, &stay)))
    })
}

/// The most stays entered or changed at once: everybody of a very large forum.
const MOST_STAYS: usize = 10_000;

/// Refuses a list of none, or of far too many.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::OutOfRange`].
pub(super) fn require_several(field: &str, count: usize) -> Result<(), Refusal> {
    match count {
        0 => Err(Refusal::invalid(field, Problem::Empty)),
        1..=MOST_STAYS => Ok(()),
        _ => Err(Refusal::invalid(field, Problem::OutOfRange)),
    }
}

/// Enters stays in one step, all or none.
///
/// # Errors
/// As [`add_stay`].
pub fn add_stays(planner: &mut Planner, input: AddStays) -> Answer<Done<Vec<StayId>>> {
    planner.operate(Op::AddStays, |change| {
        require_several("stays", input.stays.len())?;
        let read: Vec<(Stay, Vec<PersonId>)> =
            input.stays.into_iter().map(|stay| read(change, stay)).collect::<Result<_, _>>()?;
        settle(change, read.iter().map(|(stay, _)| stay.clone()).collect())?;
        for (stay, guests) in &read {
            make_guests(change, stay.id, guests)?;
        }
        let ids: Vec<StayId> = read.iter().map(|(stay, _)| stay.id).collect();
        let count = facts([("count", ids.len().to_string())]);
        Ok((ids, count))
    })
}

/// A new stay as it is asked for, with its guests.
pub(super) fn read(change: &Change<'_>, input: AddStay) -> Result<(Stay, Vec<PersonId>), Refusal> {
    let hotel = change.get::<Place>(input.hotel)?.id;
    let (first, end) = (wire::date("check_in", &input.check_in)?, wire::date("check_out", &input.check_out)?);
    let mut stay = Stay::new(change.id(), hotel, first, end);
    let terms = EditStay {
        id: stay.id,
        status: input.status,
        booked_type: input.booked_type.map(Some),
        room: input.room.map(Some),
        block: input.block,
        room_type: input.room_type,
        confirmation: input.confirmation,
        payer: input.payer.map(Some),
        ready_from: input.ready_from,
        kept_until: input.kept_until,
        near_principal: input.near_principal,
        step_free: input.step_free,
        twin: input.twin,
        quiet: input.quiet,
        late_check_out: input.late_check_out,
        do_not_move: input.do_not_move,
        note: input.note,
        check_in: None,
        check_out: None,
        room_number: None,
        rate: None,
        guests: None,
    };
    edit(change, &mut stay, &terms)?;
    Ok((stay, input.guests))
}

/// Edits a stay. Other nights or another type of room make a confirmed one a modified one.
///
/// # Errors
/// As [`add_stay`].
pub fn edit_stay(planner: &mut Planner, input: EditStay) -> Answer<Done<()>> {
    planner.operate(Op::EditStay, |change| {
        let before: Stay = change.get(input.id)?;
        let stay = as_edited(change, &before, &input)?;
        let said = said(change.plan, &stay);
        settle_changed(change, vec![(before, stay)], None)?;
        if let Some(guests) = &input.guests {
            make_guests(change, input.id, guests)?;
        }
        Ok(((), said))
    })
}

/// A stay as it is to be when it was edited.
pub(super) fn as_edited(change: &Change<'_>, before: &Stay, input: &EditStay) -> Result<Stay, Refusal> {
    let mut stay = before.clone();
    edit(change, &mut stay, input)?;
    if input.status.is_none() {
        note_modified(before, &mut stay);
    }
    Ok(stay)
}

/// What the hotel confirmed is no longer what is wanted.
pub(super) fn note_modified(before: &Stay, stay: &mut Stay) {
    let told = |stay: &Stay| (stay.hotel, stay.check_in, stay.check_out, stay.booked_type);
    if before.status == StayStatus::Confirmed && told(before) != told(stay) {
        stay.status = StayStatus::Modified;
    }
}

fn edit(change: &Change<'_>, stay: &mut Stay, input: &EditStay) -> Result<(), Refusal> {
    edit_texts(stay, input)?;
    if let Some(day) = &input.check_in {
        stay.check_in = wire::date("check_in", day)?;
    }
    if let Some(day) = &input.check_out {
        stay.check_out = wire::date("check_out", day)?;
    }
    require_nights(stay)?;
    wire::edit(&mut stay.status, input.status);
    wire::edit(&mut stay.payer, input.payer);
    if let Some(rate) = input.rate {
        stay.rate = rate.map(|rate| wire::number("rate", rate, 0, 1_000_000_000)).transpose()?;
    }
    for (target, value) in [
        (&mut stay.near_principal, input.near_principal),
        (&mut stay.step_free, input.step_free),
        (&mut stay.twin, input.twin),
        (&mut stay.quiet, input.quiet),
        (&mut stay.late_check_out, input.late_check_out),
        (&mut stay.do_not_move, input.do_not_move),
    ] {
        wire::edit(target, value);
    }
    edit_room(change, stay, input)
}

fn edit_texts(stay: &mut Stay, input: &EditStay) -> Result<(), Refusal> {
    for (target, field, value, most) in [
        (&mut stay.room_type, "room_type", &input.room_type, 100),
        (&mut stay.room_number, "room_number", &input.room_number, 40),
        (&mut stay.confirmation, "confirmation", &input.confirmation, 60),
        (&mut stay.note, "note", &input.note, 10_000),
    ] {
        wire::edit_text(target, field, value.as_deref(), most)?;
    }
    if let Some(time) = &input.ready_from {
        stay.ready_from = time_of_day("ready_from", Some(time))?;
    }
    if let Some(time) = &input.kept_until {
        stay.kept_until = time_of_day("kept_until", Some(time))?;
    }
    Ok(())
}

/// Type, room and block. A room without a type brings its own; a new type is taken from the block that has it.
fn edit_room(change: &Change<'_>, stay: &mut Stay, input: &EditStay) -> Result<(), Refusal> {
    let kind_before = stay.booked_type;
    if let Some(kind) = input.booked_type {
        stay.booked_type = kind.map(|kind| change.get::<RoomType>(kind)).transpose()?.map(|kind| kind.id);
    }
    if let Some(room) = input.room {
        let room = room.map(|room| change.get::<HotelRoom>(room)).transpose()?;
        stay.room = room.as_ref().map(|room| room.id);
        stay.booked_type = stay.booked_type.or(room.map(|room| room.room_type));
    }
    match input.block {
        Some(block) => stay.block = block.map(|block| change.get::<RoomBlock>(block)).transpose()?.map(|one| one.id),
        None if stay.booked_type != kind_before => stay.block = usual_block(change.plan, stay),
        None => {}
    }
    Ok(())
}

/// Removes a stay. Who shared its room keeps it.
pub fn remove_stay(planner: &mut Planner, input: OneStay) -> Answer<Done<()>> {
    planner.operate(Op::RemoveStay, |change| {
        let stay: Stay = change.get(input.id)?;
        make_guests(change, stay.id, &[])?;
        let mut rest = without(change.plan, &stay);
        if !rest.is_empty() {
            rest.push(Stay { room: None, status: StayStatus::Cancelled, shares_with: None, ..stay.clone() });
            settle(change, rest)?;
        }
        change.remove::<Stay>(stay.id)?;
        Ok(((), said(change.plan, &stay)))
    })
}
