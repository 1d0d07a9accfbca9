//! Fixes for blocks of rooms.
//!
//! Which delegation gives back what is kept for it, and why more may be given out than is contracted, is for people to say.

use super::lodging::{Mover, edit};
use super::{Fix, FixWord, fact};
use crate::lodging::rows_of_nights;
use crate::operate::facts;
use crate::planner::Planner;
use attache_domain::conflicts::{Conflict, Rule, Subject, WHAT};
use attache_domain::ids::*;
use attache_domain::lodging::ledger::{ledger, ledger_with};
use attache_domain::lodging::*;
use attache_domain::plan::Plan;
use chrono::NaiveDate;
use serde_json::{Value, json};
use uuid::Uuid;

/// What mends something about a block.
pub(super) fn of(planner: &Planner, conflict: &Conflict) -> Vec<Fix> {
    let plan = &planner.plan;
    let Subject::RoomBlock(id) = conflict.about else { return Vec::new() };
    let Some(block) = plan.room_blocks.get(id) else { return Vec::new() };
    match conflict.rule {
        Rule::OverBlock => over(plan, conflict, block),
        Rule::OverSubBlock => taken_from_others(plan, conflict, block),
        Rule::CutOffNear => before_cut_off(plan, block),
        Rule::DepositDue => {
            let today = planner.today().to_string();
            let paid = json!({ "id": block.id, "deposit_paid_on": today });
            let mut fix = of_whole(FixWord::DepositPaid, block, "edit_room_block", paid);
            fix.facts.insert("date".to_owned(), today);
            vec![fix]
        }
        _ => Vec::new(),
    }
}

fn of_whole(word: FixWord, block: &RoomBlock, command: &'static str, input: Value) -> Fix {
    Fix { word, facts: facts([("name", block.name.clone())]), command, input }
}

/// The type of room a conflict of a block is about, and whose rooms, where it is about a delegation's.
fn what(conflict: &Conflict) -> Option<(RoomTypeId, Option<DelegationId>)> {
    let mut keys = fact(conflict, WHAT)?.split(' ').map(|key| Uuid::parse_str(key).ok());
    Some((RoomTypeId(keys.next()??), keys.next().flatten().map(DelegationId)))
}

/// One stay less of those that are more than the block has.
fn over(plan: &Plan, conflict: &Conflict, block: &RoomBlock) -> Vec<Fix> {
    let Some((kind, _)) = what(conflict) else { return Vec::new() };
    let beyond = ledger(plan, block.id).into_iter().filter(|((of, _), count)| *of == kind && count.beyond() > 0);
    let beyond: Vec<(NaiveDate, i64)> = beyond.map(|((_, night), count)| (night, count.beyond())).collect();
    one_less(plan, (block, kind), |stay| beyond.iter().all(|(night, rooms)| *rooms == 1 && stay.covers(*night)))
}

/// One stay less of the delegation that takes what is kept for others.
fn taken_from_others(plan: &Plan, conflict: &Conflict, block: &RoomBlock) -> Vec<Fix> {
    let Some((kind, Some(delegation))) = what(conflict) else { return Vec::new() };
    let nights: Vec<NaiveDate> = rows_of_nights(fact(conflict, "nights").unwrap_or_default())
        .into_iter()
        .flat_map(|(first, end)| nights_of(first, end))
        .collect();
    let is_one = fact(conflict, "room_count") == Some("1");
    let is_theirs = |stay: &Stay| {
        let members = plan.guests.of(stay.id).flat_map(|guest| plan.memberships.of(guest.person));
        members.map(|member| member.delegation).next() == Some(delegation)
    };
    one_less(plan, (block, kind), |stay| is_one && is_theirs(stay) && nights.iter().all(|night| stay.covers(*night)))
}

/// One stay less: of another type, or beside the block. Only a stay that makes all the difference is named; what is settled
/// least and was entered last gives way.
fn one_less(plan: &Plan, (block, kind): (&RoomBlock, RoomTypeId), is_enough: impl Fn(&Stay) -> bool) -> Vec<Fix> {
    let own = plan.stays.of(block.id).filter(|stay| stay.block == Some(block.id) && stay.booked_type == Some(kind));
    let coming = own.filter(|stay| stay.is_on() && !stay.status.has_begun());
    let movable = coming.filter(|stay| stay.shares_with.is_none() && !stay.do_not_move && is_enough(stay));
    let Some(stay) = movable.min_by_key(|stay| (stay.status.taking(), std::cmp::Reverse(stay.id))) else {
        return Vec::new();
    };
    let mut fixes = Mover::of(plan, stay).map(|mover| mover.types(|_| true)).unwrap_or_default();
    fixes.push(edit(plan, FixWord::BesideBlock, stay, json!({ "block": null })));
    fixes
}

/// What is held is confirmed, where all rooms are picked up then; a block from which nobody takes anything is given back.
fn before_cut_off(plan: &Plan, block: &RoomBlock) -> Vec<Fix> {
    let own = plan.stays.of(block.id).filter(|stay| stay.block == Some(block.id));
    let taking: Vec<&Stay> = own.filter(|stay| stay.status.taking().is_some()).collect();
    if taking.is_empty() {
        let input = json!({ "id": block.id, "standing": BlockStanding::Released });
        return vec![of_whole(FixWord::GiveBlockBack, block, "edit_room_block", input)];
    }
    let held = taking.into_iter().filter(|stay| stay.status.taking() == Some(Taking::Held));
    let confirmed: Vec<Stay> = held.map(|stay| Stay { status: StayStatus::Confirmed, ..stay.clone() }).collect();
    let counted = ledger_with(plan, block.id, &confirmed);
    if confirmed.is_empty() || counted.values().any(|count| count.picked_up < count.contracted) {
        return Vec::new();
    }
    let change = |stay: &Stay| json!({ "edit": { "id": stay.id, "status": StayStatus::Confirmed } });
    let input = json!({ "changes": confirmed.iter().map(change).collect::<Vec<_>>() });
    let mut fix = of_whole(FixWord::ConfirmBlock, block, "change_stays", input);
    fix.facts.insert("count".to_owned(), confirmed.len().to_string());
    vec![fix]
}
