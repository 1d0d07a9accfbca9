//! What a block has on each night, and the explicit act of giving out more than is contracted.

use super::blocks;
use super::hotels::require_of;
use super::settling::Beyond;
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, Facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::ids::*;
use attache_domain::lodging::*;
use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

/// What a block has of a type on some nights; what is absent stays, null clears.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct SetBlockNights {
    pub block: RoomBlockId,
    pub room_type: RoomTypeId,
    /// The first night.
    pub from: String,
    /// The morning after the last.
    pub until: String,
    pub contracted: Option<i64>,
    #[serde(default, deserialize_with = "wire::present")]
    pub rate: Option<Option<i64>>,
    pub shoulder: Option<bool>,
}

/// How many more may be given out on some nights than are contracted, and why.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AllowOverBlock {
    pub block: RoomBlockId,
    pub room_type: RoomTypeId,
    /// The first night.
    pub from: String,
    /// The morning after the last.
    pub until: String,
    /// Rooms; none takes the leave back.
    pub over: i64,
    pub reason: String,
}

/// Sets what a block has on some nights. A hotel that takes rooms back may take more than are left; what is given out
/// beyond them is a conflict.
///
/// # Errors
/// [`Refusal::NotOfThisHotel`], [`Problem::OutOfRange`].
pub fn set_block_nights(planner: &mut Planner, input: SetBlockNights) -> Answer<Done<()>> {
    planner.operate(Op::SetBlockNights, |change| {
        let nights = Nights::read(change, input.block, input.room_type, (&input.from, &input.until))?;
        let contracted = input.contracted.map(|rooms| wire::number("contracted", rooms, 0, 10_000)).transpose()?;
        let rate = input.rate.map(|rate| rate.map(|rate| wire::number("rate", rate, 0, 1_000_000_000)).transpose());
        let rate = rate.transpose()?;
        nights.edit(change, |night| {
            wire::edit(&mut night.contracted, contracted);
            wire::edit(&mut night.rate, rate);
            wire::edit(&mut night.shoulder, input.shoulder);
        })?;
        Ok(((), nights.said(change, contracted.map_or(String::new(), |rooms| rooms.to_string()))))
    })
}

/// Allows that more rooms are given out on some nights than are contracted.
///
/// # Errors
/// As [`set_block_nights`]; [`Problem::Empty`] without a reason.
pub fn allow_over_block(planner: &mut Planner, input: AllowOverBlock) -> Answer<Done<()>> {
    planner.operate(Op::AllowOverBlock, |change| {
        let nights = Nights::read(change, input.block, input.room_type, (&input.from, &input.until))?;
        let over = wire::number("over", input.over, 0, 10_000)?;
        let reason = if over == 0 { String::new() } else { wire::some_text("reason", &input.reason, 1000)? };
        nights.edit(change, |night| {
            night.over = over;
            night.over_reason.clone_from(&reason);
        })?;
        Ok(((), nights.said(change, over.to_string())))
    })
}

/// Allows what some stays take beyond the contract, night by night.
pub(super) fn allow_beyond(change: &Change<'_>, beyond: &[Beyond], reason: &str) -> Result<(), Refusal> {
    for one in beyond {
        let is_it = |night: &&BlockNight| (night.room_type, night.night) == (one.room_type, one.night);
        let known = change.plan.block_nights.of(one.block).find(is_it);
        let night = known.cloned().unwrap_or_else(|| blank(change, one.block, one.room_type, one.night));
        let allowed = BlockNight { over: one.over, over_reason: reason.to_owned(), ..night };
        match known {
            Some(_) => change.update(&allowed)?,
            None => change.insert(&allowed).map(|_| ())?,
        }
    }
    Ok(())
}

/// The most nights set at once. What is longer has a mistyped year.
const MOST_NIGHTS: i64 = 366;

/// Nights of one type of a block.
struct Nights {
    block: RoomBlock,
    kind: RoomType,
    first: NaiveDate,
    end: NaiveDate,
}

impl Nights {
    fn read(
        change: &Change<'_>,
        block: RoomBlockId,
        kind: RoomTypeId,
        (from, until): (&str, &str),
    ) -> Result<Self, Refusal> {
        let (block, kind): (RoomBlock, RoomType) = (change.get(block)?, change.get(kind)?);
        require_of(change.plan, block.hotel, kind.hotel, &kind.name)?;
        let (first, end) = (wire::date("from", from)?, wire::date("until", until)?);
        match (end - first).num_days() {
            1..=MOST_NIGHTS => Ok(Self { block, kind, first, end }),
            nights if nights > MOST_NIGHTS => Err(Refusal::invalid("until", Problem::OutOfRange)),
            _ => Err(Refusal::invalid("until", Problem::EndsBeforeStart)),
        }
    }

    /// Edits each night, which is entered first where there is none. One that says nothing any more goes.
    fn edit(&self, change: &Change<'_>, edit: impl Fn(&mut BlockNight)) -> Result<(), Refusal> {
        let known: Vec<&BlockNight> =
            change.plan.block_nights.of(self.block.id).filter(|night| night.room_type == self.kind.id).collect();
        for night in nights_of(self.first, self.end) {
            let there = known.iter().find(|one| one.night == night);
            let mut edited =
                there.map_or_else(|| blank(change, self.block.id, self.kind.id, night), |night| (*night).clone());
            edit(&mut edited);
            let says_nothing = edited.contracted == 0 && edited.over == 0;
            match there {
                Some(night) if says_nothing => change.remove::<BlockNight>(night.id)?,
                Some(_) => change.update(&edited)?,
                None if says_nothing => {}
                None => {
                    change.insert(&edited)?;
                }
            }
        }
        Ok(())
    }

    fn said(&self, change: &Change<'_>, rooms: String) -> Facts {
        let mut said = blocks::said(change.plan, &self.block);
        said.insert("type".to_owned(), self.kind.name.clone());
        said.insert("from".to_owned(), self.first.to_string());
        said.insert("to".to_owned(), self.end.to_string());
        said.insert("rooms".to_owned(), rooms);
        said
    }
}

/// A night of which nothing is contracted yet.
fn blank(change: &Change<'_>, block: RoomBlockId, room_type: RoomTypeId, night: NaiveDate) -> BlockNight {
    let during = change.plan.forum().is_some_and(|forum| (forum.starts_on..=forum.ends_on).contains(&night));
    BlockNight {
        id: change.id(),
        block,
        room_type,
        night,
        contracted: 0,
        rate: None,
        shoulder: !during,
        over: 0,
        over_reason: String::new(),
    }
}
