//! The ledger of a block: contracted, held, picked up and left by night, and what is kept for whom.

use super::blocks::{self, RoomBlockRow};
use crate::commands::Answer;
use crate::delegations;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::precedence::Ranking;
use attache_domain::ids::*;
use attache_domain::lodging::ledger::{NightCount, ledger};
use attache_domain::lodging::*;
use attache_domain::plan::Plan;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Which block.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneBlock {
    /// Key.
    pub id: RoomBlockId,
}

/// A block by night.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct BlockLedger {
    pub block: RoomBlockRow,
    /// The nights that are contracted, kept or taken, in order.
    pub nights: Vec<String>,
    /// One for each type.
    pub rows: Vec<LedgerRow>,
    /// The sum of all types, for each night.
    pub totals: Vec<LedgerCell>,
    pub kept: Vec<KeptRow>,
}

/// A type of room by night.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct LedgerRow {
    pub room_type: RoomTypeId,
    pub type_name: String,
    /// One for each night of the ledger.
    pub cells: Vec<LedgerCell>,
}

/// A type of room on a night. Money is in the smallest unit of the block's currency.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[allow(missing_docs)]
pub struct LedgerCell {
    pub contracted: i64,
    /// Rooms that may be given out beyond those.
    pub over: i64,
    pub over_reason: String,
    pub held: i64,
    pub picked_up: i64,
    /// Below nothing where more are taken than contracted.
    pub left: i64,
    /// Kept for delegations.
    pub kept: i64,
    pub rate: Option<i64>,
    pub shoulder: bool,
    /// Taken beyond what is contracted and allowed.
    pub beyond: i64,
}

/// What is kept for a delegation, and how much of it is taken.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct KeptRow {
    pub id: SubBlockId,
    pub delegation: DelegationId,
    pub delegation_name: String,
    pub room_type: RoomTypeId,
    pub type_name: String,
    pub from: String,
    pub until: String,
    pub rooms: i64,
    /// The most rooms of that type the delegation has from the block on one of these nights.
    pub taken: i64,
}

/// Reads the ledger of a block.
pub fn block_ledger(planner: &Planner, input: OneBlock) -> Answer<BlockLedger> {
    let plan = &planner.plan;
    let block = plan.room_blocks.get(input.id).ok_or_else(|| not_found::<RoomBlock>(input.id))?;
    let counted = ledger(plan, block.id);
    let nights: BTreeSet<NaiveDate> = counted.keys().map(|(_, night)| *night).collect();
    let kinds: BTreeSet<RoomTypeId> = counted.keys().map(|(kind, _)| *kind).collect();
    let mut kinds: Vec<&RoomType> = kinds.into_iter().filter_map(|kind| plan.room_types.get(kind)).collect();
    kinds.sort_by_key(|kind| (kind.rank, kind.name.clone()));
    let reasons: BTreeMap<(RoomTypeId, NaiveDate), &str> =
        plan.block_nights.of(block.id).map(|one| ((one.room_type, one.night), one.over_reason.as_str())).collect();
    let of = |kind: RoomTypeId, night: NaiveDate| {
        let reason = reasons.get(&(kind, night)).copied().unwrap_or_default();
        counted.get(&(kind, night)).map(|count| cell(count, reason)).unwrap_or_default()
    };
    let row = |kind: &&RoomType| LedgerRow {
        room_type: kind.id,
        type_name: kind.name.clone(),
        cells: nights.iter().map(|night| of(kind.id, *night)).collect(),
    };
    let rows: Vec<LedgerRow> = kinds.iter().map(row).collect();
    Ok(BlockLedger {
        block: blocks::row(plan, block, planner.moment().today),
        nights: nights.iter().map(ToString::to_string).collect(),
        totals: (0..nights.len()).map(|at| total(rows.iter().map(|row| &row.cells[at]))).collect(),
        rows,
        kept: kept(plan, block.id),
    })
}

fn cell(count: &NightCount, reason: &str) -> LedgerCell {
    LedgerCell {
        contracted: count.contracted,
        over: count.over,
        over_reason: reason.to_owned(),
        held: count.held,
        picked_up: count.picked_up,
        left: count.left(),
        kept: count.kept,
        rate: count.rate,
        shoulder: count.shoulder,
        beyond: count.beyond(),
    }
}

/// The sum of a night. A rate and a reason belong to one type.
fn total<'a>(cells: impl Iterator<Item = &'a LedgerCell>) -> LedgerCell {
    cells.fold(LedgerCell::default(), |sum, one| LedgerCell {
        contracted: sum.contracted + one.contracted,
        over: sum.over + one.over,
        over_reason: String::new(),
        held: sum.held + one.held,
        picked_up: sum.picked_up + one.picked_up,
        left: sum.left + one.left,
        kept: sum.kept + one.kept,
        rate: None,
        shoulder: sum.shoulder || one.shoulder,
        beyond: sum.beyond + one.beyond,
    })
}

fn kept(plan: &Plan, block: RoomBlockId) -> Vec<KeptRow> {
    let mut all: Vec<&SubBlock> = plan.sub_blocks.of(block).collect();
    all.sort_by_key(|kept| (kept.first_night, kept.id));
    Ranking::in_force(plan).sort_delegations(&mut all, |kept| kept.delegation);
    let row = |kept: &SubBlock| KeptRow {
        id: kept.id,
        delegation: kept.delegation,
        delegation_name: delegations::name_of(plan, kept.delegation),
        room_type: kept.room_type,
        type_name: plan.room_types.get(kept.room_type).map(|kind| kind.name.clone()).unwrap_or_default(),
        from: kept.first_night.to_string(),
        until: kept.end_night.to_string(),
        rooms: kept.rooms,
        taken: taken(plan, kept),
    };
    all.into_iter().map(row).collect()
}

fn taken(plan: &Plan, kept: &SubBlock) -> i64 {
    let people: BTreeSet<PersonId> = plan.memberships.of(kept.delegation).map(|member| member.person).collect();
    let is_theirs = |stay: &Stay| plan.guests.of(stay.id).any(|guest| people.contains(&guest.person));
    let stays = plan.stays.of(kept.block).filter(|stay| {
        stay.block == Some(kept.block) && stay.booked_type == Some(kept.room_type) && stay.status.taking().is_some()
    });
    let theirs: Vec<&Stay> = stays.filter(|stay| is_theirs(stay)).collect();
    let on = |night: NaiveDate| {
        let rooms: BTreeSet<StayId> =
            theirs.iter().filter(|stay| stay.covers(night)).map(|stay| stay.household()).collect();
        rooms.len() as i64
    };
    nights_of(kept.first_night, kept.end_night).map(on).max().unwrap_or(0)
}
