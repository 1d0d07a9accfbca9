//! More of a block than there is of it: given out beyond the contract, kept for delegations beyond it, or taken by one
//! delegation from what is kept for another.

use super::super::meetings::name_of;
use super::super::nights::{evening, night_facts};
use super::super::{Conflict, Rule, Subject, View, WHAT};
use crate::ids::{DelegationId, RoomTypeId, StayId};
use crate::lodging::ledger::{Ledger, NightCount, ledger};
use crate::lodging::{RoomBlock, Stay, nights_of};
use crate::plan::Plan;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Nights, each with the rooms that are too many.
type Nights = Vec<(NaiveDate, i64)>;
/// For each delegation so many rooms; those of nobody's delegation under nothing.
type Rooms = BTreeMap<Option<DelegationId>, i64>;

pub(super) fn find(view: &View<'_>, block: &RoomBlock, zone: Tz, found: &mut Vec<Conflict>) {
    let counted = ledger(view.plan, block.id);
    let found_here = Found { view, block, zone };
    for (kind, nights) in by_type(&counted, NightCount::beyond) {
        found.push(found_here.conflict(Rule::OverBlock, kind, kind.to_string(), &nights));
    }
    for (kind, nights) in by_type(&counted, |count| count.kept - count.contracted) {
        found.push(found_here.conflict(Rule::SubBlocksOverBlock, kind, kind.to_string(), &nights));
    }
    for ((kind, delegation), nights) in taken_from_others(view.plan, block, &counted) {
        let conflict = found_here.conflict(Rule::OverSubBlock, kind, format!("{kind} {delegation}"), &nights);
        let mut facts = conflict.facts;
        facts.push(("delegation", name_of(view.plan, delegation)));
        found.push(Conflict { facts, ..conflict });
    }
}

/// What is found of one block.
struct Found<'a> {
    view: &'a View<'a>,
    block: &'a RoomBlock,
    zone: Tz,
}

impl Found<'_> {
    fn conflict(&self, rule: Rule, kind: RoomTypeId, what: String, nights: &[(NaiveDate, i64)]) -> Conflict {
        let name = self.view.plan.room_types.get(kind).map(|kind| kind.name.clone()).unwrap_or_default();
        let dates: Vec<NaiveDate> = nights.iter().map(|(night, _)| *night).collect();
        let most = nights.iter().map(|(_, rooms)| *rooms).max().unwrap_or_default();
        let at = dates.first().map(|night| evening(*night, self.zone)).unwrap_or_default();
        let about = Subject::RoomBlock(self.block.id);
        let mut facts = vec![(WHAT, what), ("type", name), ("room_count", most.to_string())];
        facts.extend(night_facts(&dates));
        Conflict { facts, ..Conflict::new(rule, about, self.view.settings.level(rule), at, Vec::new()) }
    }
}

/// For each type, the nights on which something is too many, and by how many.
fn by_type(counted: &Ledger, too_many: impl Fn(&NightCount) -> i64) -> BTreeMap<RoomTypeId, Nights> {
    let mut types: BTreeMap<RoomTypeId, Nights> = BTreeMap::new();
    for ((kind, night), count) in counted {
        let rooms = too_many(count);
        if rooms > 0 {
            types.entry(*kind).or_default().push((*night, rooms));
        }
    }
    types
}

/// Where delegations have more rooms than are kept for them, and what is kept for nobody does not make up for it: of each,
/// the nights and how many of the rooms kept for others it takes.
fn taken_from_others(plan: &Plan, block: &RoomBlock, counted: &Ledger) -> BTreeMap<(RoomTypeId, DelegationId), Nights> {
    let mut takers: BTreeMap<(RoomTypeId, DelegationId), Nights> = BTreeMap::new();
    let kept = kept(plan, block);
    let taken = if kept.is_empty() { BTreeMap::new() } else { taken(plan, block) };
    for ((kind, night), rooms) in &taken {
        let Some(kept) = kept.get(&(*kind, *night)) else { continue };
        let more = |delegation: &Option<DelegationId>, rooms: i64| {
            (rooms - kept.get(delegation).copied().unwrap_or_default()).max(0)
        };
        let all: i64 = rooms.iter().map(|(delegation, rooms)| more(delegation, *rooms)).sum();
        let count = counted.get(&(*kind, *night)).copied().unwrap_or_default();
        let lacking = all - (count.contracted + count.over - count.kept).max(0);
        for (delegation, rooms) in rooms {
            let Some(taker) = delegation.filter(|_| kept.keys().any(|other| other != delegation)) else { continue };
            let takes = more(delegation, *rooms).min(lacking);
            if takes > 0 {
                takers.entry((*kind, taker)).or_default().push((*night, takes));
            }
        }
    }
    takers
}

/// What is kept for each delegation, by type and night.
fn kept(plan: &Plan, block: &RoomBlock) -> BTreeMap<(RoomTypeId, NaiveDate), Rooms> {
    let mut kept: BTreeMap<(RoomTypeId, NaiveDate), Rooms> = BTreeMap::new();
    for sub in plan.sub_blocks.of(block.id) {
        for night in nights_of(sub.first_night, sub.end_night) {
            *kept.entry((sub.room_type, night)).or_default().entry(Some(sub.delegation)).or_default() += sub.rooms;
        }
    }
    kept
}

/// What each delegation has of a block, by type and night. Stays that share a room are one, and it is theirs of whose
/// delegation the first guest is.
fn taken(plan: &Plan, block: &RoomBlock) -> BTreeMap<(RoomTypeId, NaiveDate), Rooms> {
    let mut owners: BTreeMap<(RoomTypeId, NaiveDate, StayId), Option<DelegationId>> = BTreeMap::new();
    for stay in plan.stays.of(block.id).filter(|stay| stay.block == Some(block.id)) {
        let Some((kind, _)) = stay.booked_type.zip(stay.status.taking()) else { continue };
        let own = delegation_of(plan, stay);
        for night in nights_of(stay.check_in, stay.check_out) {
            let owner = owners.entry((kind, night, stay.household())).or_insert(own);
            *owner = owner.or(own);
        }
    }
    let mut taken: BTreeMap<(RoomTypeId, NaiveDate), Rooms> = BTreeMap::new();
    for ((kind, night, _), owner) in owners {
        *taken.entry((kind, night)).or_default().entry(owner).or_default() += 1;
    }
    taken
}

fn delegation_of(plan: &Plan, stay: &Stay) -> Option<DelegationId> {
    let mut members = plan.guests.of(stay.id).flat_map(|guest| plan.memberships.of(guest.person));
    members.next().map(|member| member.delegation)
}
