//! Which legs bring people to the forum and which take them home; those in between do neither.

use attache_domain::ids::{JourneyId, LegId};
use attache_domain::plan::Plan;
use attache_domain::time::first_instant;
use attache_domain::travel::{Journey, JourneyDirection, Leg, LegStatus};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Where a leg stands between home and forum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// It brings people to the forum.
    Arrival,
    /// It takes them away.
    Departure,
}

/// The legs that arrive at the forum or depart from it. A leg between places of the forum does both, a connection on the
/// way neither.
///
/// A journey says it of itself: the last leg of one to the forum arrives, the first of one home departs. For legs in no
/// journey each traveller's way is looked at: the last landing among those that leave before the middle of the forum is
/// the arrival, and the first leg after it is the departure.
pub(crate) fn directions_of(plan: &Plan) -> BTreeSet<(LegId, Direction)> {
    let mut found = BTreeSet::new();
    let mut journeys: BTreeMap<JourneyId, Vec<&Leg>> = BTreeMap::new();
    for leg in plan.legs.iter() {
        match leg.journey {
            Some(journey) => journeys.entry(journey).or_default().push(leg),
            None => found.extend(of_its_travellers(plan, leg)),
        }
    }
    for (id, legs) in journeys {
        let Some(journey): Option<&Journey> = plan.get(id) else { continue };
        let (arrives, departs) = match journey.direction {
            JourneyDirection::Inbound => (true, false),
            JourneyDirection::Outbound => (false, true),
            JourneyDirection::Internal => (true, true),
            JourneyDirection::Technical => (false, false),
        };
        let ends = [(arrives, Direction::Arrival), (departs, Direction::Departure)];
        for (_, direction) in ends.into_iter().filter(|(counts, _)| *counts) {
            found.extend(outermost(&legs, direction).into_iter().map(|leg| (leg.id, direction)));
        }
    }
    found
}

/// The last leg of an inbound journey, or the first of one home. Where it was cancelled it is still shown, together with
/// the one that stands in for it; the leg before it does not become the arrival.
fn outermost<'plan>(legs: &[&'plan Leg], direction: Direction) -> Vec<&'plan Leg> {
    let pick = |among: &mut dyn Iterator<Item = &'plan Leg>| match direction {
        Direction::Arrival => among.max_by_key(|leg| (leg.departs.instant(), leg.id)),
        Direction::Departure => among.min_by_key(|leg| (leg.departs.instant(), leg.id)),
    };
    let forum = |leg: &Leg| if direction == Direction::Arrival { leg.to_place } else { leg.from_place };
    let end = pick(&mut legs.iter().copied());
    let gone = end.filter(|leg| leg.status == LegStatus::Cancelled);
    let instead = gone.and_then(|gone| {
        let on = |leg: &&Leg| leg.status != LegStatus::Cancelled && forum(leg) == forum(gone);
        pick(&mut legs.iter().copied().filter(on))
    });
    end.into_iter().chain(instead).collect()
}

/// What a leg in no journey is for the people on it.
fn of_its_travellers(plan: &Plan, leg: &Leg) -> BTreeSet<(LegId, Direction)> {
    let middle = middle_of(plan);
    let half = |one: &Leg| middle.is_some_and(|middle| one.departs.instant() < middle);
    let direction = if half(leg) { Direction::Arrival } else { Direction::Departure };
    let is_outermost = |person| {
        let others = plan.travellers.of(person).filter_map(|one| plan.legs.get(one.leg));
        let mut others = others.filter(|other| {
            other.id != leg.id
                && other.journey.is_none()
                && other.status != LegStatus::Cancelled
                && half(other) == half(leg)
        });
        match direction {
            Direction::Arrival => others.all(|other| other.departs.instant() < leg.departs.instant()),
            Direction::Departure => others.all(|other| other.departs.instant() > leg.departs.instant()),
        }
    };
    let mut people = plan.travellers.of(leg.id).map(|one| one.person).peekable();
    let counts = people.peek().is_none() || people.any(is_outermost);
    counts.then_some((leg.id, direction)).into_iter().collect()
}

/// Half of the forum is over, by its own clocks.
pub(crate) fn middle_of(plan: &Plan) -> Option<DateTime<Utc>> {
    let forum = plan.forum()?;
    let days = (forum.ends_on - forum.starts_on).num_days() + 1;
    Some(first_instant(forum.starts_on.and_time(NaiveTime::MIN) + TimeDelta::hours(12 * days), forum.zone))
}
