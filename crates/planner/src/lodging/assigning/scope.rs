//! Who is to be put into rooms, and who may be moved for it.

use super::super::proposing::missing;
use crate::commands::Answer;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::travel::hotel_of_the_delegation;
use crate::wire;
use attache_domain::delegations::Delegation;
use attache_domain::ids::*;
use attache_domain::lodging::Stay;
use attache_domain::plan::Plan;
use attache_domain::travel::Place;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

/// Who is to be put into rooms. Without a delegation and a hotel: everybody.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct ProposeRooms {
    pub delegation: Option<DelegationId>,
    /// Only who sleeps in this hotel; people without a bed come into it.
    pub hotel: Option<PlaceId>,
    /// Whether people who have no bed get one as well; absent: yes.
    pub with_missing: Option<bool>,
    /// Whether those who have a room may get another; absent: no. "Do not move" holds all the same.
    pub may_move: Option<bool>,
    /// Whether stays may go to another hotel; absent: no.
    pub other_hotels: Option<bool>,
    /// How long to look for something better, in seconds of a plain machine; absent: 5.
    pub seconds: Option<f64>,
}

/// A person without a bed, and the nights.
#[derive(Debug, Clone)]
pub(super) struct Missing {
    pub(super) person: PersonId,
    pub(super) first: NaiveDate,
    pub(super) end: NaiveDate,
    pub(super) hotel: Option<PlaceId>,
}

/// What may be done.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// Stays that are to have a room.
    pub(super) stays: BTreeSet<StayId>,
    pub(super) missing: Vec<Missing>,
    pub(super) may_move: bool,
    pub(super) other_hotels: bool,
    pub(super) seconds: f64,
}

impl Scope {
    /// # Errors
    /// [`crate::Refusal::NotFound`], [`crate::Refusal::Invalid`] for seconds out of range.
    pub(super) fn of(planner: &Planner, input: &ProposeRooms) -> Answer<Self> {
        let plan = planner.plan();
        if let Some(id) = input.delegation.filter(|id| plan.delegations.get(*id).is_none()) {
            return Err(not_found::<Delegation>(id));
        }
        if let Some(id) = input.hotel.filter(|id| plan.places.get(*id).is_none()) {
            return Err(not_found::<Place>(id));
        }
        let seconds = input.seconds.unwrap_or(5.0);
        wire::number("seconds", seconds.ceil() as i64, 0, 600)?;
        let other_hotels = input.other_hotels.unwrap_or(false);
        // Of a hotel whose rooms nobody entered nothing can be said.
        let is_meant = |stay: &&Stay| {
            stay.is_on()
                && !stay.status.has_begun()
                && (other_hotels || plan.room_types.of(stay.hotel).next().is_some())
                && input.hotel.is_none_or(|hotel| stay.hotel == hotel)
                && input.delegation.is_none_or(|delegation| is_of(plan, stay.id, delegation))
        };
        let missing = if input.with_missing.unwrap_or(true) { missing_of(planner, input) } else { Vec::new() };
        Ok(Self {
            stays: plan.stays.iter().filter(is_meant).map(|stay| stay.id).collect(),
            missing,
            may_move: input.may_move.unwrap_or(false),
            other_hotels,
            seconds,
        })
    }
}

fn missing_of(planner: &Planner, input: &ProposeRooms) -> Vec<Missing> {
    let plan = planner.plan();
    let is_meant = |person: PersonId| {
        input.delegation.is_none_or(|delegation| plan.memberships.of(person).any(|one| one.delegation == delegation))
    };
    let all = missing(planner).into_iter().filter(|(person, _)| is_meant(*person));
    let each = all.flat_map(|(person, rows)| {
        let usual = hotel_of_the_delegation(plan, person);
        rows.into_iter().map(move |(first, end)| Missing { person, first, end, hotel: input.hotel.or(usual) })
    });
    // Whoever sleeps elsewhere with the delegation is not brought to this hotel.
    each.filter(|one| input.delegation.is_some() || input.hotel.is_none_or(|hotel| of_hotel(plan, one.person, hotel)))
        .collect()
}

/// Whether a person's delegation sleeps in a hotel, or nowhere yet.
fn of_hotel(plan: &Plan, person: PersonId, hotel: PlaceId) -> bool {
    hotel_of_the_delegation(plan, person).is_none_or(|usual| usual == hotel)
}

pub(super) fn is_of(plan: &Plan, stay: StayId, delegation: DelegationId) -> bool {
    plan.guests.of(stay).any(|guest| plan.memberships.of(guest.person).any(|member| member.delegation == delegation))
}
