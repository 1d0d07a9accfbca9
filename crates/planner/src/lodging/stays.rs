//! Stays, to read.

use super::hotels::name_of;
use super::staying::OneStay;
use super::time_written;
use crate::commands::Answer;
use crate::delegations;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::trouble::{self, ConflictView};
use crate::wire::{Empty, ThingRef};
use attache_domain::ids::*;
use attache_domain::lodging::sharing::{household, room_number, type_name};
use attache_domain::lodging::*;
use attache_domain::plan::{Plan, Thing};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// A stay.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct StayRow {
    pub id: StayId,
    pub hotel: PlaceId,
    pub hotel_name: String,
    pub check_in: String,
    pub check_out: String,
    pub nights: i64,
    pub status: StayStatus,
    pub booked_type: Option<RoomTypeId>,
    /// The type in words, whether or not the hotel's own types are known.
    pub room_type: String,
    pub room: Option<HotelRoomId>,
    /// What stands on the door, as far as anybody knows.
    pub room_number: String,
    pub block: Option<RoomBlockId>,
    pub block_name: String,
    /// The stay whose room it shares.
    pub shares_with: Option<StayId>,
    /// Who else sleeps in the room, in stays of their own.
    pub sharers: Vec<ThingRef>,
    pub confirmation: String,
    /// Who pays: as the stay says, or else its block.
    pub payer: Option<Payer>,
    /// For one night, in the smallest unit of the block's currency, where it is not as the block says.
    pub rate: Option<i64>,
    /// From when the room is ready on the first day, where that is earlier than usual; such as "08:00".
    pub ready_from: String,
    pub kept_until: String,
    pub near_principal: bool,
    pub step_free: bool,
    pub twin: bool,
    pub quiet: bool,
    pub late_check_out: bool,
    pub do_not_move: bool,
    pub note: String,
    pub guests: Vec<ThingRef>,
    /// The delegations of the guests.
    pub delegations: Vec<DelegationId>,
    pub delegation_names: String,
    pub conflicts: Vec<ConflictView>,
}

/// Reads all stays in order of their first night.
pub fn list_stays(planner: &Planner, _input: Empty) -> Answer<Vec<StayRow>> {
    let plan = &planner.plan;
    let mut stays: Vec<&Stay> = plan.stays.iter().collect();
    stays.sort_by_key(|stay| (stay.check_in, stay.id));
    Ok(rows(planner, &stays))
}

/// Reads one stay.
///
/// # Errors
/// [`crate::Refusal::NotFound`].
pub fn stay(planner: &Planner, input: OneStay) -> Answer<StayRow> {
    let stay = planner.plan.stays.get(input.id).ok_or_else(|| not_found::<Stay>(input.id))?;
    rows(planner, &[stay]).pop().ok_or_else(|| not_found::<Stay>(input.id))
}

/// Stays as they are read, in the order they are given in. The conflicts of all are looked through once.
pub(super) fn rows(planner: &Planner, stays: &[&Stay]) -> Vec<StayRow> {
    let plan = &planner.plan;
    let ranking = Ranking::in_force(plan);
    let mut conflicts = trouble::by_stay(planner);
    stays.iter().map(|stay| row(plan, &ranking, stay, conflicts.remove(&stay.id).unwrap_or_default())).collect()
}

fn row(plan: &Plan, ranking: &Ranking<'_>, stay: &Stay, conflicts: Vec<ConflictView>) -> StayRow {
    let block = stay.block.and_then(|block| plan.room_blocks.get(block));
    let delegations = delegations_of(plan, ranking, stay.id);
    let others = household(plan, stay.household()).filter(|one| one.id != stay.id);
    StayRow {
        id: stay.id,
        hotel: stay.hotel,
        hotel_name: name_of(plan, stay.hotel),
        check_in: stay.check_in.to_string(),
        check_out: stay.check_out.to_string(),
        nights: stay.nights(),
        status: stay.status,
        booked_type: stay.booked_type,
        room_type: type_name(plan, stay).to_owned(),
        room: stay.room,
        room_number: room_number(plan, stay).to_owned(),
        block: stay.block,
        block_name: block.map(|block| block.name.clone()).unwrap_or_default(),
        shares_with: stay.shares_with,
        sharers: others.flat_map(|one| guests_of(plan, ranking, one.id)).collect(),
        confirmation: stay.confirmation.clone(),
        payer: stay.payer.or_else(|| block.map(|block| block.payer)),
        rate: stay.rate,
        ready_from: time_written(stay.ready_from),
        kept_until: time_written(stay.kept_until),
        near_principal: stay.near_principal,
        step_free: stay.step_free,
        twin: stay.twin,
        quiet: stay.quiet,
        late_check_out: stay.late_check_out,
        do_not_move: stay.do_not_move,
        note: stay.note.clone(),
        guests: guests_of(plan, ranking, stay.id),
        delegation_names: names_of(plan, &delegations),
        delegations,
        conflicts,
    }
}

/// Who sleeps there, in order of precedence.
pub(super) fn guests_of(plan: &Plan, ranking: &Ranking<'_>, stay: StayId) -> Vec<ThingRef> {
    let mut people: Vec<PersonId> = plan.guests.of(stay).map(|guest| guest.person).collect();
    ranking.sort(&mut people, |id| *id);
    people.into_iter().map(|id| trouble::person(plan, id)).collect()
}

/// The delegations of those who sleep there, in order of precedence.
pub(super) fn delegations_of(plan: &Plan, ranking: &Ranking<'_>, stay: StayId) -> Vec<DelegationId> {
    let of = |person: PersonId| plan.memberships.of(person).map(|member| member.delegation);
    let all: BTreeSet<DelegationId> = plan.guests.of(stay).flat_map(|guest| of(guest.person)).collect();
    let mut all: Vec<DelegationId> = all.into_iter().collect();
    ranking.sort_delegations(&mut all, |id| *id);
    all
}

pub(super) fn names_of(plan: &Plan, all: &[DelegationId]) -> String {
    all.iter().map(|id| delegations::name_of(plan, *id)).collect::<Vec<_>>().join(", ")
}

/// Who sleeps there, for a sentence; where nobody does, the hotel.
pub(super) fn guests_said(plan: &Plan, stay: StayId) -> String {
    let guests = plan.guests.of(stay).filter_map(|guest| plan.people.get(guest.person));
    let names: Vec<&str> = guests.map(|person| person.display_name.as_str()).collect();
    if names.is_empty() { plan.name_of(Thing::Stay(stay)) } else { names.join(", ") }
}
