//! Looking at journeys: their legs in order, the people on them, and the waits in between.

use super::legs::{LegRow, leg_row};
use crate::commands::Answer;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::travel_words::{place_label, short_place};
use crate::trouble;
use crate::wire::{Empty, Moment, ThingRef};
use attache_domain::ground::change_between;
use attache_domain::ids::*;
use attache_domain::plan::{Plan, Thing};
use attache_domain::travel::*;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A journey.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct JourneyRow {
    pub id: JourneyId,
    pub direction: JourneyDirection,
    pub title: String,
    /// The way: "SOF–VIE–BCN".
    pub way: String,
    /// When the first leg leaves, as far as is known.
    pub leaves: Option<Moment>,
    /// When the last leg arrives.
    pub lands: Option<Moment>,
    /// Minutes from the first door to the last.
    pub minutes: Option<i64>,
    /// Everybody on any leg.
    pub travellers: Vec<ThingRef>,
    /// In order of leaving.
    pub legs: Vec<LegRow>,
    /// Between one leg and the next.
    pub gaps: Vec<JourneyGap>,
    pub note: String,
    pub conflicts: usize,
}

/// What lies between two legs of a journey.
#[derive(Debug, Serialize, TS)]
pub struct JourneyGap {
    /// The leg before.
    pub after: LegId,
    /// Minutes from its arrival to the next departure; less than none when the next leaves before.
    pub minutes: i64,
    /// Minutes a change takes at least, when both are at one place.
    pub needed: Option<i64>,
    /// Where the first arrives.
    pub at: String,
    /// Where the next leaves, when that is another place.
    pub leaves_from: Option<String>,
}

/// Reads all journeys in order of leaving; those without a leg come last.
pub fn list_journeys(planner: &Planner, _input: Empty) -> Answer<Vec<JourneyRow>> {
    let conflicts = trouble::per_thing(planner);
    let plan = &planner.plan;
    let ranking = Ranking::in_force(plan);
    let mut rows: Vec<JourneyRow> = plan.journeys.iter().map(|one| row(&ranking, one, &conflicts)).collect();
    rows.sort_by_key(|row| (row.leaves.is_none(), row.leaves.as_ref().map(|time| time.at.clone()), row.id));
    Ok(rows)
}

fn row(ranking: &Ranking<'_>, journey: &Journey, conflicts: &BTreeMap<Thing, usize>) -> JourneyRow {
    let plan = ranking.plan;
    let legs = legs_of(plan, journey.id);
    let (first, last) = (legs.first().map(|leg| leg.leaves()), legs.last().map(|leg| leg.lands()));
    let mut people: Vec<PersonId> = Vec::new();
    for one in legs.iter().flat_map(|leg| plan.travellers.of(leg.id)) {
        if !people.contains(&one.person) {
            people.push(one.person);
        }
    }
    ranking.sort(&mut people, |id| *id);
    let rows: Vec<LegRow> = legs.iter().map(|leg| leg_row(ranking, leg, conflicts)).collect();
    JourneyRow {
        id: journey.id,
        direction: journey.direction,
        title: journey.title.clone(),
        way: way_of(plan, &legs),
        leaves: first.map(Into::into),
        lands: last.map(Into::into),
        minutes: first.zip(last).map(|(first, last)| (last.instant() - first.instant()).num_minutes()),
        travellers: people.into_iter().map(|id| trouble::person(plan, id)).collect(),
        gaps: legs.windows(2).map(|pair| gap(plan, pair[0], pair[1])).collect(),
        note: journey.note.clone(),
        conflicts: rows.iter().map(|leg| leg.conflicts).sum(),
        legs: rows,
    }
}

/// The legs of a journey in order of leaving.
pub(super) fn legs_of(plan: &Plan, journey: JourneyId) -> Vec<&Leg> {
    let mut legs: Vec<&Leg> = plan.legs.of(journey).collect();
    legs.sort_by_key(|leg| (leg.leaves().instant(), leg.id));
    legs
}

/// "SOF–VIE–BCN". Where a leg leaves from elsewhere than the one before arrived, both are named.
pub(super) fn way_of(plan: &Plan, legs: &[&Leg]) -> String {
    let mut stops: Vec<PlaceId> = legs.iter().flat_map(|leg| [leg.from_place, leg.to_place]).collect();
    stops.dedup();
    stops.into_iter().map(|stop| short_place(plan, stop)).collect::<Vec<_>>().join("–")
}

fn gap(plan: &Plan, before: &Leg, after: &Leg) -> JourneyGap {
    let same = before.to_place == after.from_place;
    JourneyGap {
        after: before.id,
        minutes: (after.leaves().instant() - before.lands().instant()).num_minutes(),
        needed: same.then(|| change_between(plan, before, after)),
        at: place_label(plan, before.to_place),
        leaves_from: (!same).then(|| place_label(plan, after.from_place)),
    }
}
