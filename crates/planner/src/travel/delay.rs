//! A leg that is late, early, or on time after all.

use super::edit_leg::{leg_facts, require_order};
use crate::commands::Answer;
use crate::op::Op;
use crate::operate::Done;
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::{self, WallTime};
use attache_domain::ids::LegId;
use attache_domain::plan::Plan;
use attache_domain::time::Zoned;
use attache_domain::travel::{Leg, LegStatus, Place};
use chrono::TimeDelta;
use serde::Deserialize;
use ts_rs::TS;

/// What is known of a leg's delay: times on the walls of its places, or minutes for both ends. With none of them the leg
/// runs as scheduled again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetDelay {
    /// Which.
    pub leg: LegId,
    /// When it leaves. The arrival moves along unless it is given too.
    pub departs: Option<WallTime>,
    /// When it arrives.
    pub arrives: Option<WallTime>,
    /// Minutes late; less than none is early.
    pub minutes: Option<i64>,
    /// Whether it happened, rather than being expected.
    pub actual: Option<bool>,
}

/// Two weeks: what is later has a mistyped number.
const MOST_MINUTES: i64 = 14 * 24 * 60;

/// Enters a delay, or takes it back. The leg's movements stay where they are; the conflicts tell which are hit.
pub fn set_delay(planner: &mut Planner, input: SetDelay) -> Answer<Done<()>> {
    planner.operate(Op::SetDelay, |change| {
        let leg: Leg = change.get(input.leg)?;
        let (from, to): (Place, Place) = (change.get(leg.from_place)?, change.get(leg.to_place)?);
        let late = delayed(change.plan, &leg, &input)?;
        change.update(&late)?;
        let minutes = late.delay_minutes();
        let mut facts = leg_facts(&late, &from, &to);
        let how = match minutes {
            0 => "on_time",
            1.. => "late",
            _ => "early",
        };
        facts.insert("how".to_owned(), how.to_owned());
        facts.insert("minutes".to_owned(), minutes.abs().to_string());
        Ok(((), facts))
    })
}

/// The leg as it would be with this delay. What was known before stays, unless something newer is said of the same end;
/// with nothing said, nothing of it stays.
///
/// # Errors
/// What is wrong with the times; an arrival before the departure.
pub(crate) fn delayed(plan: &Plan, leg: &Leg, input: &SetDelay) -> Result<Leg, Refusal> {
    let mut late = leg.clone();
    let (departs, arrives) = times(leg, input)?;
    let happened = input.actual.unwrap_or(false);
    let arrival_is_said = input.arrives.is_some() || input.minutes.is_some();
    if departs.is_none() && arrives.is_none() {
        (late.estimated_departs, late.estimated_arrives) = (None, None);
        (late.actual_departs, late.actual_arrives) = (None, None);
    }
    match departs {
        Some(departs) if happened => late.actual_departs = Some(departs),
        // Minutes of a leg that has left are minutes of its arrival.
        Some(_) if input.departs.is_none() && leg.actual_departs.is_some() => {}
        Some(departs) => (late.estimated_departs, late.actual_departs) = (Some(departs), None),
        None => {}
    }
    match arrives {
        Some(arrives) if happened && arrival_is_said => late.actual_arrives = Some(arrives),
        // It left; when it arrives is still only expected.
        Some(arrives) if happened => late.estimated_arrives = Some(arrives),
        Some(arrives) => (late.estimated_arrives, late.actual_arrives) = (Some(arrives), None),
        None => {}
    }
    late.status = status(plan, &late);
    require_order(&late)?;
    Ok(late)
}

/// Departure and arrival as they are said, where they are.
fn times(leg: &Leg, input: &SetDelay) -> Result<(Option<Zoned>, Option<Zoned>), Refusal> {
    let by = input.minutes.map(|minutes| wire::number("minutes", minutes, -MOST_MINUTES, MOST_MINUTES)).transpose()?;
    let later = |time: Zoned, minutes: i64| Zoned::at(time.instant() + TimeDelta::minutes(minutes), time.zone());
    let departs = input.departs.as_ref().map(|wall| wall.read("departs", leg.departs.zone())).transpose()?;
    let arrives = input.arrives.as_ref().map(|wall| wall.read("arrives", leg.arrives.zone())).transpose()?;
    let departs = departs.or(by.map(|minutes| later(leg.departs, minutes)));
    let shift = departs.map(|departs| (departs.instant() - leg.departs.instant()).num_minutes());
    let arrives = arrives.or(by.or(shift).map(|minutes| later(leg.arrives, minutes)));
    Ok((departs, arrives))
}

/// Delayed while it is late and not there; flown once it is there. A leg that is on time again is what its tickets say.
fn status(plan: &Plan, leg: &Leg) -> LegStatus {
    let is_late = leg.delay_minutes() > 0 || leg.leaves().instant() > leg.departs.instant();
    match leg.status {
        LegStatus::Cancelled => LegStatus::Cancelled,
        _ if leg.actual_arrives.is_some() => LegStatus::Flown,
        _ if is_late => LegStatus::Delayed,
        LegStatus::Delayed | LegStatus::Flown => as_ticketed(plan, leg),
        other => other,
    }
}

fn as_ticketed(plan: &Plan, leg: &Leg) -> LegStatus {
    let has_tickets = plan.travellers.of(leg.id).any(|one| !one.ticket_number.is_empty());
    match (has_tickets, leg.booking_reference.is_empty()) {
        (true, _) => LegStatus::Ticketed,
        (false, false) => LegStatus::Confirmed,
        (false, true) => LegStatus::Planned,
    }
}
