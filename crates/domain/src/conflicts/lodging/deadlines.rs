//! What a contract with a hotel wants done by a day: rooms named or given back by the cut-off date, a deposit paid.
//!
//! A week's notice is our assumption: long enough to ask delegations for names once more, short enough to be read.

use super::super::nights::evening;
use super::super::{COUNTDOWN, Conflict, Rule, Subject, View};
use super::Lodged;
use crate::lodging::ledger::ledger;
use crate::lodging::{BlockStanding, RoomBlock, Taking};
use crate::plan::Plan;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// So many days before, a deadline is near.
const NOTICE_DAYS: i64 = 7;

/// A stay that is not confirmed when its rooms have gone back to the hotel.
pub(super) fn of_stay(view: &View<'_>, lodged: &Lodged<'_>, found: &mut Vec<Conflict>) {
    let stay = lodged.stay;
    let block = stay.block.filter(|_| stay.status.taking() == Some(Taking::Held));
    let Some(block) = block.and_then(|block| view.plan.room_blocks.get(block)) else { return };
    if let Some(cut_off) = block.cut_off.filter(|cut_off| *cut_off < view.now.today) {
        let facts = vec![("block", block.name.clone()), ("cut_off", cut_off.to_string())];
        found.push(lodged.says(view, Rule::PastCutOff, facts));
    }
}

pub(super) fn of_block(view: &View<'_>, block: &RoomBlock, zone: Tz, found: &mut Vec<Conflict>) {
    if block.standing != BlockStanding::Released {
        found.extend(cut_off(view, block, zone));
        found.extend(deposit(view, block, zone));
    }
}

fn cut_off(view: &View<'_>, block: &RoomBlock, zone: Tz) -> Option<Conflict> {
    let cut_off = block.cut_off?;
    let days = days_until(view, cut_off).filter(|days| *days >= 0)?;
    let (rooms, room_nights) = not_picked_up(view.plan, block);
    let facts = vec![
        (COUNTDOWN, days.to_string()),
        ("cut_off", cut_off.to_string()),
        ("room_count", rooms.to_string()),
        ("room_nights", room_nights.to_string()),
    ];
    (rooms > 0).then(|| of(view, Rule::CutOffNear, block, (cut_off, zone), facts))
}

/// Rooms that are contracted and not picked up, on the night on which each type has most of them, and room-nights of all.
fn not_picked_up(plan: &Plan, block: &RoomBlock) -> (i64, i64) {
    let (mut most, mut nights) = (BTreeMap::new(), 0);
    for ((kind, _), count) in ledger(plan, block.id) {
        let left = (count.contracted - count.picked_up).max(0);
        let rooms = most.entry(kind).or_insert(0);
        *rooms = left.max(*rooms);
        nights += left;
    }
    (most.into_values().sum(), nights)
}

fn deposit(view: &View<'_>, block: &RoomBlock, zone: Tz) -> Option<Conflict> {
    let due =
        block.deposit_due.filter(|_| block.deposit_paid_on.is_none() && block.deposit.is_some_and(|sum| sum > 0))?;
    let days = days_until(view, due)?;
    let overdue = if days < 0 { "yes" } else { "no" };
    let facts = vec![(COUNTDOWN, days.abs().to_string()), ("due", due.to_string()), ("overdue", overdue.to_owned())];
    Some(of(view, Rule::DepositDue, block, (due, zone), facts))
}

/// Days until a deadline that is near or past; less than none when it is past.
fn days_until(view: &View<'_>, deadline: NaiveDate) -> Option<i64> {
    Some((deadline - view.now.today).num_days()).filter(|days| *days <= NOTICE_DAYS)
}

fn of(
    view: &View<'_>,
    rule: Rule,
    block: &RoomBlock,
    (day, zone): (NaiveDate, Tz),
    facts: Vec<(&'static str, String)>,
) -> Conflict {
    let (about, level) = (Subject::RoomBlock(block.id), view.settings.level(rule));
    Conflict { facts, ..Conflict::new(rule, about, level, evening(day, zone), Vec::new()) }
}
