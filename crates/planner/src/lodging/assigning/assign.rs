//! Taking an answer: every stay into its room, every person without a bed into one, as one operation.

use super::super::settling::{Allotment, make_guests, settle};
use super::super::staying::note_modified;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::delegations::Person;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a stay is to be, or somebody without one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct RoomPlacement {
    pub stay: Option<StayId>,
    /// Without a stay: who gets a bed, with the nights.
    pub person: Option<PersonId>,
    pub check_in: Option<String>,
    pub check_out: Option<String>,
    pub room_type: RoomTypeId,
    /// Absent where only the type is given.
    pub room: Option<HotelRoomId>,
}

/// Rooms to be given.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignRooms {
    /// To whom which.
    pub placements: Vec<RoomPlacement>,
}

/// Gives rooms, all or none.
///
/// # Errors
/// [`Refusal::RoomTaken`], [`Refusal::BlockFull`] where the forum changed since the rooms were proposed.
pub fn assign_rooms(planner: &mut Planner, input: AssignRooms) -> Answer<Done<()>> {
    planner.operate(Op::AssignRooms, |change| {
        if input.placements.is_empty() {
            return Err(Refusal::invalid("placements", Problem::Empty));
        }
        let mut assigned: Vec<(Stay, Stay, Option<PersonId>)> = Vec::new();
        for placement in &input.placements {
            let (before, person) = asked(change, placement)?;
            let after = placed(change, &before, placement)?;
            assigned.push((before, after, person));
        }
        let moved: Vec<StayId> = assigned.iter().map(|(stay, _, _)| stay.id).collect();
        let mut allotment = Allotment::without(change.plan, &moved);
        for (before, after, _) in &mut assigned {
            allotment.take(after, before.block);
            note_modified(before, after);
        }
        settle(change, assigned.iter().map(|(_, after, _)| after.clone()).collect())?;
        for (_, after, person) in &assigned {
            if let Some(person) = person {
                make_guests(change, after.id, &[*person])?;
            }
        }
        Ok(((), facts([("count", assigned.len().to_string())])))
    })
}

/// The stay as it is, or a new one for a person.
fn asked(change: &Change<'_>, placement: &RoomPlacement) -> Result<(Stay, Option<PersonId>), Refusal> {
    if let Some(id) = placement.stay {
        return Ok((change.get(id)?, None));
    }
    let person: Person = change.get(placement.person.ok_or_else(|| Refusal::invalid("person", Problem::Empty))?)?;
    let day = |field: &str, text: &Option<String>| wire::date(field, text.as_deref().unwrap_or_default());
    let kind: RoomType = change.get(placement.room_type)?;
    let (first, end) = (day("check_in", &placement.check_in)?, day("check_out", &placement.check_out)?);
    Ok((Stay::new(change.id(), kind.hotel, first, end), Some(person.id)))
}

fn placed(change: &Change<'_>, before: &Stay, placement: &RoomPlacement) -> Result<Stay, Refusal> {
    let kind: RoomType = change.get(placement.room_type)?;
    let mut after = before.clone();
    if after.hotel != kind.hotel {
        (after.room_number, after.confirmation) = (String::new(), String::new());
    }
    (after.hotel, after.booked_type, after.room) = (kind.hotel, Some(kind.id), placement.room);
    Ok(after)
}
