//! Delegations without beds, and beds without people.

use super::proposing::missing;
use super::stays::{self, StayRow};
use crate::commands::Answer;
use crate::delegations;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::trouble;
use crate::wire::{Empty, ThingRef};
use attache_domain::ids::*;
use attache_domain::lodging::Stay;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Who has no bed, and which beds nobody sleeps in.
#[derive(Debug, Serialize, TS)]
pub struct Unlodged {
    /// Delegations with people who have no bed for some night, in order of precedence.
    pub delegations: Vec<DelegationWithoutBeds>,
    /// Stays with nobody in them.
    pub empty: Vec<StayRow>,
    /// Stays that have no room with a number yet, in hotels whose rooms are known.
    pub roomless: usize,
}

/// A delegation with people who have no bed.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct DelegationWithoutBeds {
    /// Absent for people of no delegation.
    pub delegation: Option<DelegationId>,
    pub delegation_name: String,
    /// The hotel most of it sleeps in.
    pub hotel: Option<PlaceId>,
    pub people: Vec<PersonWithoutBed>,
}

/// Somebody without a bed.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct PersonWithoutBed {
    pub person: ThingRef,
    /// Rows of nights, each from the first to the morning after the last.
    pub nights: Vec<NightRow>,
    pub count: i64,
}

/// Nights in a row.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct NightRow {
    pub from: String,
    pub until: String,
}

/// Reads who has no bed and which beds nobody sleeps in.
pub fn unlodged(planner: &Planner, _input: Empty) -> Answer<Unlodged> {
    let plan = &planner.plan;
    let mut by_delegation: BTreeMap<Option<DelegationId>, Vec<PersonWithoutBed>> = BTreeMap::new();
    for (person, rows) in missing(planner) {
        let of = plan.memberships.of(person).map(|member| member.delegation).next();
        by_delegation.entry(of).or_default().push(PersonWithoutBed {
            person: trouble::person(plan, person),
            count: rows.iter().map(|(first, end)| (*end - *first).num_days()).sum(),
            nights: rows.into_iter().map(row).collect(),
        });
    }
    let ranking = Ranking::in_force(plan);
    let mut of: Vec<DelegationId> = by_delegation.keys().flatten().copied().collect();
    ranking.sort_delegations(&mut of, |id| *id);
    let mut delegations: Vec<DelegationWithoutBeds> = Vec::new();
    for id in of.into_iter().map(Some).chain([None]) {
        let Some(people) = by_delegation.remove(&id) else { continue };
        let member = id.and_then(|id| plan.memberships.of(id).next());
        delegations.push(DelegationWithoutBeds {
            delegation: id,
            delegation_name: id.map(|id| delegations::name_of(plan, id)).unwrap_or_default(),
            hotel: member.and_then(|member| crate::travel::hotel_of_the_delegation(plan, member.person)),
            people,
        });
    }
    let is_on = |stay: &&Stay| stay.is_on();
    let mut empty: Vec<&Stay> =
        plan.stays.iter().filter(is_on).filter(|stay| plan.guests.of(stay.id).next().is_none()).collect();
    empty.sort_by_key(|stay| (stay.check_in, stay.id));
    let has_rooms = |stay: &&Stay| plan.hotel_rooms.of(stay.hotel).next().is_some();
    Ok(Unlodged {
        delegations,
        empty: stays::rows(planner, &empty),
        roomless: plan.stays.iter().filter(is_on).filter(|stay| stay.room.is_none()).filter(has_rooms).count(),
    })
}

fn row((first, end): (NaiveDate, NaiveDate)) -> NightRow {
    NightRow { from: first.to_string(), until: end.to_string() }
}
