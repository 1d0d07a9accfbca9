//! Looking at legs: flights, trains, road and ferry rides, and who is on them.

use super::edit_leg::OneLeg;
use super::movements::{MovementRow, movement_row};
use super::propose_transfer::unmet;
use super::travellers::TravellerView;
use crate::commands::Answer;
use crate::operate::not_found;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::travel_words::{leg_title, place_label, short_place};
use crate::trouble::{self, ConflictView};
use crate::wire::{Empty, Moment};
use attache_domain::ids::*;
use attache_domain::plan::Thing;
use attache_domain::travel::*;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A leg.
#[derive(Debug, Clone, Serialize, TS)]
#[allow(missing_docs)]
pub struct LegRow {
    pub id: LegId,
    /// Carrier and number with the way: "OS 385 SOF–VIE".
    pub title: String,
    pub kind: LegKind,
    pub carrier: String,
    pub number: String,
    pub from: String,
    pub to: String,
    pub from_place: PlaceId,
    pub to_place: PlaceId,
    /// Codes, or names where there is none.
    pub from_short: String,
    pub to_short: String,
    pub departure_terminal: String,
    pub arrival_terminal: String,
    /// As scheduled.
    pub departs: Moment,
    pub arrives: Moment,
    pub estimated_departs: Option<Moment>,
    pub estimated_arrives: Option<Moment>,
    pub actual_departs: Option<Moment>,
    pub actual_arrives: Option<Moment>,
    /// As far as is known now.
    pub leaves: Moment,
    pub lands: Moment,
    /// Minutes it arrives later than scheduled; negative when earlier.
    pub delay_minutes: i64,
    /// Minutes on the way.
    pub minutes: i64,
    pub status: LegStatus,
    pub booking_reference: String,
    pub journey: Option<JourneyId>,
    pub travellers: Vec<TravellerView>,
    /// Movements that meet it or bring to it.
    pub movements: usize,
    pub conflicts: usize,
}

/// A leg with everything about it.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct LegDetail {
    pub leg: LegRow,
    pub note: String,
    pub movements: Vec<MovementRow>,
    /// Who is on it and is driven by nobody; nobody, when it was cancelled.
    pub unmet: Vec<PersonId>,
    pub conflicts: Vec<ConflictView>,
}

/// Reads all legs in order of departure.
pub fn list_legs(planner: &Planner, _input: Empty) -> Answer<Vec<LegRow>> {
    let conflicts = trouble::per_thing(planner);
    let mut legs: Vec<&Leg> = planner.plan.legs.iter().collect();
    legs.sort_by_key(|leg| (leg.leaves().instant(), leg.id));
    let ranking = Ranking::in_force(&planner.plan);
    Ok(legs.into_iter().map(|leg| leg_row(&ranking, leg, &conflicts)).collect())
}

/// Reads a leg.
pub fn leg(planner: &Planner, input: OneLeg) -> Answer<LegDetail> {
    let plan = &planner.plan;
    let leg: &Leg = plan.get(input.id).ok_or_else(|| not_found::<Leg>(input.id))?;
    let conflicts = trouble::per_thing(planner);
    let ranking = Ranking::in_force(plan);
    Ok(LegDetail {
        leg: leg_row(&ranking, leg, &conflicts),
        note: leg.note.clone(),
        movements: plan.movements.of(leg.id).map(|movement| movement_row(&ranking, movement, &conflicts)).collect(),
        unmet: unmet(plan, leg),
        conflicts: trouble::of_thing(planner, Thing::Leg(leg.id)),
    })
}

/// A leg as lists show it.
pub(super) fn leg_row(ranking: &Ranking<'_>, leg: &Leg, conflicts: &BTreeMap<Thing, usize>) -> LegRow {
    let plan = ranking.plan;
    LegRow {
        id: leg.id,
        title: leg_title(plan, leg),
        kind: leg.kind,
        carrier: leg.carrier.clone(),
        number: leg.number.clone(),
        from: place_label(plan, leg.from_place),
        to: place_label(plan, leg.to_place),
        from_place: leg.from_place,
        to_place: leg.to_place,
        from_short: short_place(plan, leg.from_place),
        to_short: short_place(plan, leg.to_place),
        departure_terminal: leg.departure_terminal.clone(),
        arrival_terminal: leg.arrival_terminal.clone(),
        departs: leg.departs.into(),
        arrives: leg.arrives.into(),
        estimated_departs: leg.estimated_departs.map(Into::into),
        estimated_arrives: leg.estimated_arrives.map(Into::into),
        actual_departs: leg.actual_departs.map(Into::into),
        actual_arrives: leg.actual_arrives.map(Into::into),
        leaves: leg.leaves().into(),
        lands: leg.lands().into(),
        delay_minutes: leg.delay_minutes(),
        minutes: (leg.lands().instant() - leg.leaves().instant()).num_minutes(),
        status: leg.status,
        booking_reference: leg.booking_reference.clone(),
        journey: leg.journey,
        travellers: TravellerView::on(ranking, leg.id),
        movements: plan.movements.of(leg.id).count(),
        conflicts: conflicts.get(&Thing::Leg(leg.id)).copied().unwrap_or(0),
    }
}
