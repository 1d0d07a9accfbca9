//! Too little time between two things of one person's day.
//!
//! Travel time is the main source of conflicts: people are late because the flight lands forty minutes before the meeting.
//! From the end of the one, what comes in between is added up: border and bags, the drive, check-in. What that makes is
//! compared with the start of the other. It is *not yet arrived* when the first is an arriving leg, *already departed*
//! when the second is a departing one, *connection too short* between legs, and *transfer too short* for the rest.
//!
//! A thing is compared with the next one; a leg with everything near it, because a delay may run over several. What lies
//! at the other end of a leg, or in another part of the world, is not compared but missed ([`super::whereabouts`]).

use super::{Conflict, Rule, Subject, View, between, pair_of};
use crate::ground::Ride;
use crate::ids::PersonId;
use crate::movements::Movement;
use crate::plan::Thing;
use crate::timeline::Engagement;
use crate::travel::Leg;
use chrono::TimeDelta;

/// What lies further apart cannot be short of time: the longest drive and the longest formalities fit in.
const NEAR: TimeDelta = TimeDelta::hours(14);
/// A movement that starts later than this after a landing has nothing to do with it.
pub(super) const AFTER_LANDING: TimeDelta = TimeDelta::hours(6);

pub(super) fn find(view: &View<'_>, person: PersonId, ride: Ride, claims: &[Engagement], found: &mut Vec<Conflict>) {
    for (at, first) in claims.iter().enumerate() {
        let (mut next, mut next_leg) = (true, true);
        for second in &claims[at + 1..] {
            if second.interval.start() > first.interval.known_end() + NEAR {
                break;
            }
            let compared = match (is_leg(first), is_leg(second)) {
                (true, true) => next_leg,
                (true, false) => true,
                (false, true) => !is_brought(view, claims, first, second),
                (false, false) => {
                    next && (is_ride(first) || is_ride(second) || !first.interval.overlaps(&second.interval))
                }
            };
            if compared && !is_elsewhere(view, first, second) {
                let (first, second) = if brings_back(first, second) { (second, first) } else { (first, second) };
                found.extend(conflict(view, person, ride, first, second));
            }
            next_leg &= !is_leg(second);
            next &= leaves_open(first, second);
        }
    }
}

fn is_leg(claim: &Engagement) -> bool {
    matches!(claim.thing, Thing::Leg(_))
}

fn is_ride(claim: &Engagement) -> bool {
    matches!(claim.thing, Thing::Movement(_))
}

/// Whether what follows the second may still have to be reached from the first: the second happens nowhere, or while the
/// first still runs and without taking the person on from there.
fn leaves_open(first: &Engagement, second: &Engagement) -> bool {
    let takes_on = is_ride(second) && second.from == first.to;
    second.from.is_none() || (first.interval.overlaps(&second.interval) && !takes_on)
}

/// Whether one does not go from the end of the first to the start of the second by road, when one of them is a leg.
fn is_elsewhere(view: &View<'_>, first: &Engagement, second: &Engagement) -> bool {
    let travel = is_leg(first) || is_leg(second);
    travel && first.to.zip(second.from).is_some_and(|(from, to)| view.are_far_apart(from, to))
}

/// Whether the second is the ride to the first, planned too late: then it still comes first.
fn brings_back(first: &Engagement, second: &Engagement) -> bool {
    let overlaps = first.interval.overlaps(&second.interval);
    let to_there = second.to.is_some() && second.to == first.from && second.from != first.to;
    overlaps && !is_leg(first) && is_ride(second) && to_there
}

/// Whether a movement that brings to the leg starts after the first thing is over: then that movement is what is judged,
/// once, and not everything before it again.
fn is_brought(view: &View<'_>, claims: &[Engagement], first: &Engagement, leg: &Engagement) -> bool {
    let Some(leg) = between::leg(view, leg.thing) else { return false };
    claims.iter().filter(|one| one.thing != first.thing).any(|one| {
        let brings = between::movement(view, one.thing).is_some_and(|movement| brings_to(movement, leg));
        brings && one.interval.start() >= first.interval.known_end()
    })
}

/// Whether a movement brings its passengers to a leg.
pub(super) fn brings_to(movement: &Movement, leg: &Leg) -> bool {
    let (starts, leaves) = (movement.starts.instant(), leg.leaves().instant());
    movement.to_place == Some(leg.from_place) && starts <= leaves && leaves - starts <= NEAR
}

/// Whether a movement takes its passengers on from a leg. It may be planned too early for it.
pub(super) fn takes_from(movement: &Movement, leg: &Leg) -> bool {
    let starts = movement.starts.instant();
    let linked = movement.leg == Some(leg.id) && movement.to_place != Some(leg.from_place);
    let in_time = leg.leaves().instant() <= starts && starts <= leg.lands().instant() + AFTER_LANDING;
    linked || (in_time && movement.from_place == Some(leg.to_place))
}

fn conflict(
    view: &View<'_>,
    person: PersonId,
    ride: Ride,
    first: &Engagement,
    second: &Engagement,
) -> Option<Conflict> {
    let sum = Some(between::sum(view, first, second, ride)).filter(|sum| sum.short() > 0)?;
    let rule = match (first.thing, second.thing) {
        (Thing::Leg(_), Thing::Leg(_)) => Rule::ConnectionTooShort,
        (Thing::Leg(_), _) => Rule::NotYetArrived,
        (_, Thing::Leg(_)) => Rule::AlreadyDeparted,
        _ => Rule::TransferTooShort,
    };
    let (needed, asked) = (first.needed && second.needed, first.asked || second.asked);
    let level = view.level(rule, needed, asked);
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
    Some(Conflict { sum: Some(sum), facts: where_one_changes(view, first), ..conflict }.softened(needed, asked))
}

fn where_one_changes(view: &View<'_>, first: &Engagement) -> Vec<(&'static str, String)> {
    let place = first.to.map(|spot| view.plan.name_of_spot(spot));
    place.map(|name| ("arrives_in", name)).into_iter().collect()
}

/// Drops what only follows from something else: when a leg itself comes too late for a thing or leaves too early for it,
/// that is the cause, and that the car between the two does not fit either says nothing more.
pub(super) fn keep_the_causes(view: &View<'_>, found: &mut Vec<Conflict>) {
    let pairs: Vec<(Thing, Thing)> = found.iter().filter(|one| one.rule.is_of_a_leg()).filter_map(pair_of).collect();
    found.retain(|conflict| {
        let pair = pair_of(conflict).filter(|_| conflict.rule == Rule::TransferTooShort);
        pair.is_none_or(|(one, other)| !follows(view, &pairs, one, other) && !follows(view, &pairs, other, one))
    });
}

/// Whether a ride and a thing clash because the ride's leg clashes with that thing.
fn follows(view: &View<'_>, pairs: &[(Thing, Thing)], ride: Thing, thing: Thing) -> bool {
    let Some(movement) = between::movement(view, ride) else { return false };
    pairs.iter().any(|pair| {
        let arriving = between::leg(view, pair.0).is_some_and(|leg| pair.1 == thing && takes_from(movement, leg));
        let departing = between::leg(view, pair.1).is_some_and(|leg| pair.0 == thing && brings_to(movement, leg));
        arriving || departing
    })
}
