//! The ledger of a block: what is contracted, held, picked up and left on each night, and what it costs to leave it.

use super::{BlockNight, RoomBlock, Stay, Taking};
use crate::ids::*;
use crate::plan::Plan;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What is known of one type on one night of a block.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NightCount {
    /// Rooms contracted.
    pub contracted: i64,
    /// Rooms that may be given out beyond those.
    pub over: i64,
    /// Rooms asked for or held.
    pub held: i64,
    /// Rooms picked up.
    pub picked_up: i64,
    /// Rooms kept for delegations.
    pub kept: i64,
    /// For one room, in the smallest unit of the block's currency.
    pub rate: Option<i64>,
    /// Whether it is a shoulder night.
    pub shoulder: bool,
}

impl NightCount {
    /// Rooms taken.
    pub fn taken(&self) -> i64 {
        self.held + self.picked_up
    }

    /// Rooms contracted and not taken; below nothing where more are taken.
    pub fn left(&self) -> i64 {
        self.contracted - self.taken()
    }

    /// Rooms taken beyond what is contracted and allowed.
    pub fn beyond(&self) -> i64 {
        (self.taken() - self.contracted - self.over).max(0)
    }
}

/// What a block has of each type on each night that is contracted or taken, in that order.
pub type Ledger = BTreeMap<(RoomTypeId, NaiveDate), NightCount>;

/// Counts a block. Takes time in proportion to its nights and the stays taken from it.
pub fn ledger(plan: &Plan, block: RoomBlockId) -> Ledger {
    ledger_with(plan, block, &[])
}

/// Counts a block as if some stays, old or new, were as they stand in `changed`.
pub fn ledger_with(plan: &Plan, block: RoomBlockId, changed: &[Stay]) -> Ledger {
    let mut counted = Ledger::new();
    for night in plan.block_nights.of(block) {
        counted.insert((night.room_type, night.night), contracted(night));
    }
    for ((kind, night, _), taking) in taken(plan, block, changed) {
        let count = counted.entry((kind, night)).or_default();
        match taking {
            Taking::Held => count.held += 1,
            Taking::PickedUp => count.picked_up += 1,
        }
    }
    for kept in plan.sub_blocks.of(block) {
        for night in super::nights_of(kept.first_night, kept.end_night) {
            counted.entry((kept.room_type, night)).or_default().kept += kept.rooms;
        }
    }
    counted
}

fn contracted(night: &BlockNight) -> NightCount {
    NightCount {
        contracted: night.contracted,
        over: night.over,
        rate: night.rate,
        shoulder: night.shoulder,
        ..NightCount::default()
    }
}

/// Each room taken from a block on each night, by type and household: stays that share a room are one. What one of them
/// picked up is picked up.
fn taken(plan: &Plan, block: RoomBlockId, changed: &[Stay]) -> BTreeMap<(RoomTypeId, NaiveDate, StayId), Taking> {
    let is_changed = |stay: &&Stay| changed.iter().any(|one| one.id == stay.id);
    let stays = plan.stays.of(block).filter(|stay| !is_changed(stay)).chain(changed);
    let mut taken = BTreeMap::new();
    for stay in stays.filter(|stay| stay.block == Some(block)) {
        let Some((kind, taking)) = stay.booked_type.zip(stay.status.taking()) else { continue };
        for night in super::nights_of(stay.check_in, stay.check_out) {
            let room = taken.entry((kind, night, stay.household())).or_insert(taking);
            *room = taking.max(*room);
        }
    }
    taken
}

/// The nights on which a stay's block has given out more than is contracted and allowed, with by how many.
pub fn beyond(plan: &Plan, stay: &Stay) -> Vec<(NaiveDate, i64)> {
    let Some((block, kind)) = stay.block.zip(stay.booked_type) else { return Vec::new() };
    let counted = ledger(plan, block);
    let of = |night| counted.get(&(kind, night)).map_or(0, NightCount::beyond);
    super::nights_of(stay.check_in, stay.check_out)
        .map(|night| (night, of(night)))
        .filter(|(_, rooms)| *rooms > 0)
        .collect()
}

/// What a block costs when nothing more is taken from it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Exposure {
    /// Room-nights contracted.
    pub contracted: i64,
    /// Of these, picked up.
    pub picked_up: i64,
    /// The wash: contracted and not picked up.
    pub unused: i64,
    /// The wash at its rates, in the smallest unit of the currency. Nights without a rate cost nothing here.
    pub unused_money: i64,
    /// Of the unused, what is to be paid all the same because less is left to attrition. Nothing where none was agreed.
    pub to_pay: Option<i64>,
    /// The same in money.
    pub to_pay_money: Option<i64>,
    /// Whether some night that is contracted has no rate, so that the money is too little.
    pub lacks_rates: bool,
}

/// What leaving a block as it is would cost: the part that may be left unused is taken off room-nights and money alike.
/// A night given out beyond the contract makes good for no other.
pub fn exposure(block: &RoomBlock, counted: &Ledger) -> Exposure {
    let mut sum = Exposure::default();
    let mut worth = 0;
    for night in counted.values() {
        let used = night.picked_up.min(night.contracted);
        let rate = night.rate.unwrap_or_default();
        sum.contracted += night.contracted;
        sum.picked_up += used;
        sum.unused += night.contracted - used;
        sum.unused_money += (night.contracted - used) * rate;
        sum.lacks_rates |= night.contracted > 0 && night.rate.is_none();
        worth += night.contracted * rate;
    }
    if let Some(percent) = block.attrition_percent {
        sum.to_pay = Some((sum.unused - sum.contracted * percent / 100).max(0));
        sum.to_pay_money = Some((sum.unused_money - worth * percent / 100).max(0));
    }
    sum
}
