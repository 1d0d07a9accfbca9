//! A person expected where the legs do not bring them on that day.
//!
//! Between two legs a person is where the first arrived. A session in another part of the world is missed: before the
//! arrival (*not yet arrived*), or after the departure (*already departed*). Two legs that do not meet leave a *gap in
//! the journey*.

use super::{Conflict, Rule, Subject, View, between, pair_of};
use crate::ground::Ride;
use crate::ids::PersonId;
use crate::movements::Spot;
use crate::plan::Thing;
use crate::timeline::Engagement;
use chrono::TimeDelta;

/// Legs further apart than this belong to different journeys. An office is seldom told of all that guests travel in
/// between, and nobody knows then where they are: our assumption.
pub(crate) const ONE_JOURNEY: TimeDelta = TimeDelta::days(30);
/// Who leaves a place of arrival later than this stays there for a while: the next leg is no connection.
pub const LONGEST_CHANGE: TimeDelta = TimeDelta::hours(12);

pub(super) fn find(view: &View<'_>, person: PersonId, ride: Ride, claims: &[Engagement], found: &mut Vec<Conflict>) {
    let legs = legs(claims);
    if legs.is_empty() {
        return;
    }
    for pair in legs.windows(2) {
        found.extend(gap(view, person, claims, pair[0], pair[1]));
    }
    let known: Vec<(Thing, Thing)> = found.iter().filter(|one| one.rule.is_of_a_leg()).filter_map(pair_of).collect();
    let at_home = view.is_of_the_host(person);
    for claim in claims.iter().filter(|one| !matches!(one.thing, Thing::Leg(_))) {
        let Some(missed) = missed(view, person, ride, &legs, claim, at_home) else { continue };
        if !pair_of(&missed).is_some_and(|pair| known.contains(&pair)) {
            found.push(missed);
        }
    }
}

/// Two legs one after the other that do not meet, with no movement in between.
fn gap(
    view: &View<'_>,
    person: PersonId,
    claims: &[Engagement],
    first: &Engagement,
    second: &Engagement,
) -> Option<Conflict> {
    let (arrives, leaves) = (first.to?, second.from?);
    let one_journey = second.interval.start() - first.interval.known_end() <= ONE_JOURNEY;
    if first.interval.overlaps(&second.interval) || !one_journey || !view.are_far_apart(arrives, leaves) {
        return None;
    }
    let bridged = claims.iter().any(|one| {
        let between = one.interval.start() >= first.interval.start() && one.interval.start() <= second.interval.start();
        let far = one.from.zip(one.to).is_some_and(|(from, to)| view.are_far_apart(from, to));
        matches!(one.thing, Thing::Movement(_)) && between && far
    });
    if bridged {
        return None;
    }
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let level = view.settings.level(Rule::BrokenChain);
    let conflict = Conflict::clash(Rule::BrokenChain, Subject::Person(person), level, things, vec![person]);
    let name = |spot: Spot| view.plan.name_of_spot(spot);
    Some(Conflict { facts: vec![("arrives_in", name(arrives)), ("leaves_from", name(leaves))], ..conflict })
}

/// A thing that takes place far from where the legs have the person then.
fn missed(
    view: &View<'_>,
    person: PersonId,
    ride: Ride,
    legs: &[&Engagement],
    claim: &Engagement,
    at_home: bool,
) -> Option<Conflict> {
    let spot = claim.from?;
    let starts = claim.interval.start();
    let next = legs.partition_point(|leg| leg.interval.start() <= starts);
    let (before, after) = legs.split_at(next);
    if !view.are_far_apart(spot, whereabouts(before, after, starts, at_home)?) {
        return None;
    }
    let comes = after.iter().find(|leg| leg.to.is_some_and(|to| !view.are_far_apart(to, spot)));
    let left = before.iter().rev().find(|leg| leg.from.is_some_and(|from| !view.are_far_apart(from, spot)));
    let (rule, first, second) = match (comes, left) {
        (Some(leg), None) => (Rule::NotYetArrived, *leg, claim),
        (_, Some(leg)) => (Rule::AlreadyDeparted, claim, *leg),
        (None, None) => return None,
    };
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let level = view.level(rule, claim.needed, claim.asked);
    let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
    // Only a leg that passes by the very moment could leave nothing missing.
    let sum = Some(between::sum(view, first, second, ride)).filter(|sum| sum.short() > 0);
    Some(Conflict { at: starts, sum, ..conflict }.softened(claim.needed, claim.asked))
}

/// Where the legs have a person at a moment; nothing when that is too long before or after them to say. Before the first
/// of their legs those of the host are at home, where it leaves them no trace.
fn whereabouts(
    before: &[&Engagement],
    after: &[&Engagement],
    at: chrono::DateTime<chrono::Utc>,
    at_home: bool,
) -> Option<Spot> {
    match (before.last(), after.first()) {
        (Some(leg), _) => leg.to.filter(|_| at - leg.interval.known_end() <= ONE_JOURNEY),
        (None, Some(leg)) => leg.from.filter(|_| !at_home && leg.interval.start() - at <= ONE_JOURNEY),
        (None, None) => None,
    }
}

/// The legs of a timeline.
pub(super) fn legs(claims: &[Engagement]) -> Vec<&Engagement> {
    claims.iter().filter(|one| matches!(one.thing, Thing::Leg(_))).collect()
}

/// Whether a leg's end is where a traveller is met: not when the journey goes on from near there on the same day, with
/// nothing to be done in between.
pub(super) fn is_final(view: &View<'_>, claims: &[Engagement], leg: &Engagement) -> bool {
    let later =
        || claims.iter().filter(|one| one.thing != leg.thing && one.interval.start() >= leg.interval.known_end());
    let Some(next) = later().find(|one| matches!(one.thing, Thing::Leg(_))) else { return true };
    let goes_on = next.interval.start() - leg.interval.known_end() < LONGEST_CHANGE
        && leg.to.zip(next.from).is_some_and(|(arrives, leaves)| arrives == leaves || view.are_near(arrives, leaves));
    let busy = later().any(|one| one.interval.start() < next.interval.start() && !one.online);
    !goes_on || busy
}
