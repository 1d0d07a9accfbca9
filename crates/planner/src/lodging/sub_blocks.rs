//! What of a block is kept for a delegation.

use super::blocks;
use super::hotels::require_of;
use crate::commands::Answer;
use crate::delegations;
use crate::op::Op;
use crate::operate::{Change, Done, Facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use serde::Deserialize;
use ts_rs::TS;

/// What is to be kept for a delegation.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AddSubBlock {
    pub block: RoomBlockId,
    pub room_type: RoomTypeId,
    pub delegation: DelegationId,
    /// The first night.
    pub from: String,
    /// The morning after the last.
    pub until: String,
    /// On each of these nights.
    pub rooms: i64,
}

/// New values for what is kept; what is absent stays.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditSubBlock {
    pub id: SubBlockId,
    pub from: Option<String>,
    pub until: Option<String>,
    pub rooms: Option<i64>,
}

/// One of these.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneSubBlock {
    /// Key.
    pub id: SubBlockId,
}

/// Keeps rooms of a block for a delegation.
///
/// # Errors
/// [`Refusal::NotOfThisHotel`].
pub fn add_sub_block(planner: &mut Planner, input: AddSubBlock) -> Answer<Done<SubBlockId>> {
    planner.operate(Op::AddSubBlock, |change| {
        let block: RoomBlock = change.get(input.block)?;
        let kind: RoomType = change.get(input.room_type)?;
        require_of(change.plan, block.hotel, kind.hotel, &kind.name)?;
        let delegation: Delegation = change.get(input.delegation)?;
        let kept = SubBlock {
            id: change.id(),
            block: block.id,
            room_type: kind.id,
            delegation: delegation.id,
            first_night: wire::date("from", &input.from)?,
            end_night: wire::date("until", &input.until)?,
            rooms: rooms(input.rooms)?,
        };
        require_nights(&kept)?;
        change.insert(&kept)?;
        Ok((kept.id, said(change, &kept)?))
    })
}

/// Edits what is kept for a delegation.
pub fn edit_sub_block(planner: &mut Planner, input: EditSubBlock) -> Answer<Done<()>> {
    planner.operate(Op::EditSubBlock, |change| {
        let mut kept: SubBlock = change.get(input.id)?;
        if let Some(day) = &input.from {
            kept.first_night = wire::date("from", day)?;
        }
        if let Some(day) = &input.until {
            kept.end_night = wire::date("until", day)?;
        }
        if let Some(number) = input.rooms {
            kept.rooms = rooms(number)?;
        }
        require_nights(&kept)?;
        change.update(&kept)?;
        Ok(((), said(change, &kept)?))
    })
}

/// Keeps nothing for the delegation any more. Its stays remain.
pub fn remove_sub_block(planner: &mut Planner, input: OneSubBlock) -> Answer<Done<()>> {
    planner.operate(Op::RemoveSubBlock, |change| {
        let kept: SubBlock = change.get(input.id)?;
        change.remove::<SubBlock>(kept.id)?;
        Ok(((), said(change, &kept)?))
    })
}

fn rooms(number: i64) -> Result<i64, Refusal> {
    wire::number("rooms", number, 1, 10_000)
}

fn require_nights(kept: &SubBlock) -> Result<(), Refusal> {
    match (kept.end_night - kept.first_night).num_days() {
        1..=366 => Ok(()),
        nights if nights > 0 => Err(Refusal::invalid("until", Problem::OutOfRange)),
        _ => Err(Refusal::invalid("until", Problem::EndsBeforeStart)),
    }
}

fn said(change: &Change<'_>, kept: &SubBlock) -> Result<Facts, Refusal> {
    let (block, kind): (RoomBlock, RoomType) = (change.get(kept.block)?, change.get(kept.room_type)?);
    let mut said = blocks::said(change.plan, &block);
    said.insert("type".to_owned(), kind.name);
    said.insert("delegation".to_owned(), delegations::name_of(change.plan, kept.delegation));
    said.insert("rooms".to_owned(), kept.rooms.to_string());
    Ok(said)
}
