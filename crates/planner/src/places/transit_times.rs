//! How long the ways between places and venues are: the office's own minutes, and the estimates behind them.

use super::add_place::minutes_at;
use super::spots::{zone_at, zone_of_spot};
use super::{SpotRef, SpotView};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::{Change, Done, facts};
use crate::planner::Planner;
use crate::refusal::{Problem, Refusal};
use crate::wire::Empty;
use attache_domain::ground::{Ride, WaySource, estimated_between, minutes_between, own_transit};
use attache_domain::ids::TransitTimeId;
use attache_domain::movements::{Spot, TransitTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes the office entered for a way.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct TransitRow {
    pub id: TransitTimeId,
    pub from: SpotView,
    pub to: SpotView,
    pub service: Ride,
    pub minutes: i64,
    /// What would count without them, if anything.
    pub estimate: Option<i64>,
}

/// Minutes for a way. Empty minutes return to the estimate.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[allow(missing_docs)]
pub struct SetTransitTime {
    pub from: SpotRef,
    pub to: SpotRef,
    pub service: Ride,
    pub minutes: Option<i64>,
    /// Whether the way back takes as long.
    pub both_ways: Option<bool>,
}

/// A way.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct OneWay {
    pub from: SpotRef,
    pub to: SpotRef,
    pub service: Ride,
}

/// How long a way takes.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
pub struct WayView {
    /// Minutes from door to door; absent when only a person can say.
    pub minutes: Option<i64>,
    /// How they are known.
    pub source: Option<WaySource>,
    /// The estimate, also when the office entered its own.
    pub estimate: Option<i64>,
}

/// Reads the ways the office timed, by name.
pub fn list_transit_times(planner: &Planner, _input: Empty) -> Answer<Vec<TransitRow>> {
    let plan = &planner.plan;
    let row = |time: &TransitTime| {
        let (from, to) = (time.from()?, time.to()?);
        Some(TransitRow {
            id: time.id,
            from: SpotView::of(plan, from),
            to: SpotView::of(plan, to),
            service: time.service,
            minutes: time.minutes,
            estimate: estimated_between(plan, from, to, time.service).map(|way| way.minutes),
        })
    };
    let mut rows: Vec<TransitRow> = plan.transit_times.iter().filter_map(row).collect();
    rows.sort_by(|a, b| (&a.from.name, &a.to.name, a.service).cmp(&(&b.from.name, &b.to.name, b.service)));
    Ok(rows)
}

/// Reads how long a way takes.
pub fn transit(planner: &Planner, input: OneWay) -> Answer<WayView> {
    let (plan, from, to) = (&planner.plan, Spot::from(input.from), Spot::from(input.to));
    zone_of_spot(plan, from)?;
    zone_of_spot(plan, to)?;
    let way = minutes_between(plan, from, to, input.service);
    Ok(WayView {
        minutes: way.map(|way| way.minutes),
        source: way.map(|way| way.source),
        estimate: estimated_between(plan, from, to, input.service).map(|way| way.minutes),
    })
}

/// Enters the minutes of a way, or returns to the estimate.
pub fn set_transit_time(planner: &mut Planner, input: SetTransitTime) -> Answer<Done<()>> {
    let (from, to) = (Spot::from(input.from), Spot::from(input.to));
    if from == to {
        return Err(Refusal::invalid("to", Problem::OutOfRange));
    }
    let minutes = minutes_at("minutes", input.minutes)?;
    planner.operate(Op::SetTransitTime, |change| {
        zone_at(change, from)?;
        zone_at(change, to)?;
        set(change, (from, to), input.service, minutes)?;
        if input.both_ways == Some(true) {
            set(change, (to, from), input.service, minutes)?;
        }
        let (from, to) = (change.plan.name_of_spot(from), change.plan.name_of_spot(to));
        let entered = if minutes.is_some() { "yes" } else { "no" }.to_owned();
        let minutes = minutes.unwrap_or_default().to_string();
        Ok(((), facts([("from", from), ("to", to), ("entered", entered), ("minutes", minutes)])))
    })
}

fn set(change: &Change<'_>, (from, to): (Spot, Spot), service: Ride, minutes: Option<i64>) -> Result<(), Refusal> {
    match (own_transit(change.plan, from, to, service), minutes) {
        (Some(own), Some(minutes)) => change.update(&TransitTime { minutes, ..own.clone() }),
        (Some(own), None) => change.remove::<TransitTime>(own.id),
        (None, None) => Ok(()),
        (None, Some(minutes)) => {
            let time = TransitTime {
                id: change.id(),
                from_place: from.place(),
                from_venue: from.venue(),
                to_place: to.place(),
                to_venue: to.venue(),
                service,
                minutes,
            };
            change.insert(&time).map(|_| ())
        }
    }
}
