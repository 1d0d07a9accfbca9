//! Blocks of rooms: what is contracted with a hotel.

use super::hotels::name_of;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::{self, Empty};
use attache_domain::ids::*;
use attache_domain::lodging::ledger::{exposure, ledger};
use attache_domain::lodging::*;
use attache_domain::plan::Plan;
use attache_domain::travel::Place;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A block of rooms. Money is in the smallest unit of its currency.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomBlockRow {
    pub id: RoomBlockId,
    pub hotel: PlaceId,
    pub hotel_name: String,
    pub name: String,
    pub standing: BlockStanding,
    pub payer: Payer,
    pub currency: String,
    pub deposit: Option<i64>,
    pub deposit_due: Option<String>,
    pub deposit_paid_on: Option<String>,
    pub cut_off: Option<String>,
    /// Days until the cut-off; below nothing once it is past.
    pub days_to_cut_off: Option<i64>,
    pub attrition_percent: Option<i64>,
    pub note: String,
    /// Room-nights contracted.
    pub contracted: i64,
    /// Room-nights asked for or held.
    pub held: i64,
    /// Room-nights picked up.
    pub picked_up: i64,
    /// The wash: room-nights contracted and not picked up.
    pub unused: i64,
    pub unused_money: i64,
    /// Room-nights to be paid though nobody takes them; absent where no attrition was agreed.
    pub to_pay: Option<i64>,
    pub to_pay_money: Option<i64>,
    /// Whether some contracted night has no rate, so that the money is too little.
    pub lacks_rates: bool,
    /// Room-nights given out beyond what is contracted and allowed.
    pub beyond: i64,
}

/// A block to enter.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct AddRoomBlock {
    pub hotel: PlaceId,
    pub name: String,
    /// Absent: definite.
    pub standing: Option<BlockStanding>,
    /// Absent: the guests themselves.
    pub payer: Option<Payer>,
    pub currency: Option<String>,
    pub deposit: Option<i64>,
    pub deposit_due: Option<String>,
    pub cut_off: Option<String>,
    pub attrition_percent: Option<i64>,
    pub note: Option<String>,
}

/// New values for a block; what is absent stays, null clears.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct EditRoomBlock {
    pub id: RoomBlockId,
    pub name: Option<String>,
    pub standing: Option<BlockStanding>,
    pub payer: Option<Payer>,
    pub currency: Option<String>,
    #[serde(default, deserialize_with = "wire::present")]
    pub deposit: Option<Option<i64>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub deposit_due: Option<Option<String>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub deposit_paid_on: Option<Option<String>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub cut_off: Option<Option<String>>,
    #[serde(default, deserialize_with = "wire::present")]
    pub attrition_percent: Option<Option<i64>>,
    pub note: Option<String>,
}

/// One block.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneRoomBlock {
    /// Key.
    pub id: RoomBlockId,
}

/// Reads all blocks, hotel by hotel.
pub fn list_room_blocks(planner: &Planner, _input: Empty) -> Answer<Vec<RoomBlockRow>> {
    let plan = &planner.plan;
    let today = planner.moment().today;
    let mut blocks: Vec<&RoomBlock> = plan.room_blocks.iter().collect();
    blocks.sort_by_cached_key(|block| (name_of(plan, block.hotel), block.hotel, block.name.clone()));
    Ok(blocks.into_iter().map(|block| row(plan, block, today)).collect())
}

pub(super) fn row(plan: &Plan, block: &RoomBlock, today: NaiveDate) -> RoomBlockRow {
    let counted = ledger(plan, block.id);
    let exposed = exposure(block, &counted);
    RoomBlockRow {
        id: block.id,
        hotel: block.hotel,
        hotel_name: name_of(plan, block.hotel),
        name: block.name.clone(),
        standing: block.standing,
        payer: block.payer,
        currency: block.currency.clone(),
        deposit: block.deposit,
        deposit_due: block.deposit_due.map(|day| day.to_string()),
        deposit_paid_on: block.deposit_paid_on.map(|day| day.to_string()),
        cut_off: block.cut_off.map(|day| day.to_string()),
        days_to_cut_off: block.cut_off.map(|day| (day - today).num_days()),
        attrition_percent: block.attrition_percent,
        note: block.note.clone(),
        contracted: exposed.contracted,
        held: counted.values().map(|night| night.held).sum(),
        picked_up: counted.values().map(|night| night.picked_up).sum(),
        unused: exposed.unused,
        unused_money: exposed.unused_money,
        to_pay: exposed.to_pay,
        to_pay_money: exposed.to_pay_money,
        lacks_rates: exposed.lacks_rates,
        beyond: counted.values().map(|night| night.beyond()).sum(),
    }
}

/// Enters a block; what it has on which night is set by `set_block_nights`.
///
/// # Errors
/// [`Refusal::AlreadyThere`] for a second of the name in a hotel.
pub fn add_room_block(planner: &mut Planner, input: AddRoomBlock) -> Answer<Done<RoomBlockId>> {
    planner.operate(Op::AddRoomBlock, |change| {
        let hotel: Place = change.get(input.hotel)?;
        let block = RoomBlock {
            id: change.id(),
            hotel: hotel.id,
            name: wire::some_text("name", &input.name, 200)?,
            standing: input.standing.unwrap_or(BlockStanding::Definite),
            payer: input.payer.unwrap_or(Payer::Own),
            currency: currency(input.currency.as_deref())?,
            deposit: input.deposit.map(money).transpose()?,
            deposit_due: day("deposit_due", input.deposit_due.as_deref())?,
            deposit_paid_on: None,
            cut_off: day("cut_off", input.cut_off.as_deref())?,
            attrition_percent: input.attrition_percent.map(percent).transpose()?,
            note: wire::optional_text("note", input.note.as_deref(), 10_000)?,
        };
        require_new(change, &block)?;
        change.insert(&block)?;
        Ok((block.id, said(change.plan, &block)))
    })
}

/// Edits a block.
///
/// # Errors
/// As [`add_room_block`].
pub fn edit_room_block(planner: &mut Planner, input: EditRoomBlock) -> Answer<Done<()>> {
    planner.operate(Op::EditRoomBlock, |change| {
        let mut block: RoomBlock = change.get(input.id)?;
        if let Some(name) = &input.name {
            block.name = wire::some_text("name", name, 200)?;
        }
        if input.currency.is_some() {
            block.currency = currency(input.currency.as_deref())?;
        }
        wire::edit(&mut block.standing, input.standing);
        wire::edit(&mut block.payer, input.payer);
        for (target, field, value) in [
            (&mut block.deposit_due, "deposit_due", &input.deposit_due),
            (&mut block.deposit_paid_on, "deposit_paid_on", &input.deposit_paid_on),
            (&mut block.cut_off, "cut_off", &input.cut_off),
        ] {
            if let Some(value) = value {
                *target = day(field, value.as_deref())?;
            }
        }
        if let Some(value) = input.deposit {
            block.deposit = value.map(money).transpose()?;
        }
        if let Some(value) = input.attrition_percent {
            block.attrition_percent = value.map(percent).transpose()?;
        }
        wire::edit_text(&mut block.note, "note", input.note.as_deref(), 10_000)?;
        require_new(change, &block)?;
        change.update(&block)?;
        Ok(((), said(change.plan, &block)))
    })
}

/// Removes a block from which nothing is taken, with what it has on each night and keeps for delegations.
///
/// # Errors
/// [`Refusal::StillInUse`].
pub fn remove_room_block(planner: &mut Planner, input: OneRoomBlock) -> Answer<Done<()>> {
    planner.operate(Op::RemoveRoomBlock, |change| {
        let block: RoomBlock = change.get(input.id)?;
        let plan = change.plan;
        if let Some(stay) = plan.stays.of(block.id).next() {
            let by = super::stays::guests_said(plan, stay.id);
            return Err(Refusal::StillInUse { name: block.name, by });
        }
        for night in plan.block_nights.of(block.id) {
            change.remove::<BlockNight>(night.id)?;
        }
        for kept in plan.sub_blocks.of(block.id) {
            change.remove::<SubBlock>(kept.id)?;
        }
        change.remove::<RoomBlock>(block.id)?;
        Ok(((), said(plan, &block)))
    })
}

fn require_new(change: &Change<'_>, block: &RoomBlock) -> Result<(), Refusal> {
    let is_other = |one: &RoomBlock| one.id != block.id && one.name == block.name;
    if change.plan.room_blocks.of(block.hotel).any(is_other) {
        return Err(Refusal::AlreadyThere { name: block.name.clone() });
    }
    Ok(())
}

/// A day, or nothing where the text is empty.
pub(super) fn day(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, Refusal> {
    text.filter(|text| !text.trim().is_empty()).map(|text| wire::date(field, text)).transpose()
}

fn money(value: i64) -> Result<i64, Refusal> {
    wire::number("deposit", value, 0, 100_000_000_000)
}

fn percent(value: i64) -> Result<i64, Refusal> {
    wire::number("attrition_percent", value, 0, 100)
}

/// Three letters of ISO 4217, or nothing.
fn currency(text: Option<&str>) -> Result<String, Refusal> {
    let code = text.unwrap_or_default().trim().to_ascii_uppercase();
    let fits = code.is_empty() || (code.len() == 3 && code.chars().all(|letter| letter.is_ascii_uppercase()));
    if fits { Ok(code) } else { Err(Refusal::invalid("currency", Problem::OutOfRange)) }
}

/// What the history says of a block.
pub(super) fn said(plan: &Plan, block: &RoomBlock) -> Facts {
    facts([("name", block.name.clone()), ("hotel", name_of(plan, block.hotel))])
}
