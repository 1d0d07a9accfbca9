//! A person expected where the legs do not bring them on that day.
//!
//! Between two legs a person is where the first arrived. A session in another part of the world is missed: before the
//! arrival (*not yet arrived*), or after the departure (*already departed*). Two legs that do not meet leave a *gap in
//! the journey*.

use super::{Conflict, Rule, Subject, View, between};
use crate::ids::PersonId;
use crate::movements::Spot;
use crate::plan::Thing;
use crate::timeline::Engagement;

pub(super) fn find(view: &View<'_>, person: PersonId, engagements: &[Engagement], found: &mut Vec<Conflict>) {
    let legs: Vec<&Engagement> = engagements.iter().filter(|one| matches!(one.thing, Thing::Leg(_))).collect();
    if legs.is_empty() {
        return;
    }
    for pair in legs.windows(2) {
        found.extend(gap(view, person, engagements, pair[0], pair[1]));
    }
    let known: Vec<(Thing, Thing)> = found.iter().filter_map(pair_of).collect();
    for engagement in engagements.iter().filter(|one| !matches!(one.thing, Thing::Leg(_))) {
        let Some(missed) = missed(view, person, &legs, engagement) else { continue };
        let said = pair_of(&missed).is_some_and(|(a, b)| known.contains(&(a, b)) || known.contains(&(b, a)));
        if !said {
            found.push(missed);
        }
    }
}

fn pair_of(conflict: &Conflict) -> Option<(Thing, Thing)> {
    match conflict.things.as_slice() {
        [first, second, ..] => Some((first.0, second.0)),
        _ => None,
    }
}

/// Two legs one after the other that do not meet, with no movement in between.
fn gap(
    view: &View<'_>,
    person: PersonId,
    engagements: &[Engagement],
    first: &Engagement,
    second: &Engagement,
) -> Option<Conflict> {
    let (arrives, leaves) = (first.to?, second.from?);
    if !view.are_far_apart(arrives, leaves) {
        return None;
    }
    let bridged = engagements.iter().any(|one| {
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
fn missed(view: &View<'_>, person: PersonId, legs: &[&Engagement], engagement: &Engagement) -> Option<Conflict> {
    let spot = engagement.from?;
    let starts = engagement.interval.start();
    let next = legs.iter().position(|leg| leg.interval.start() > starts).unwrap_or(legs.len());
    let (before, after) = legs.split_at(next);
    let here = before.last().map_or_else(|| after.first().and_then(|leg| leg.from), |leg| leg.to)?;
    if !view.are_far_apart(here, spot) {
        return None;
    }
    let comes = after.iter().find(|leg| leg.to.is_some_and(|to| !view.are_far_apart(to, spot)));
    let left = before.iter().rev().find(|leg| leg.from.is_some_and(|from| !view.are_far_apart(from, spot)));
    let (rule, leg, order) = match (comes, left) {
        (Some(leg), None) => (Rule::NotYetArrived, leg, true),
        (_, Some(leg)) => (Rule::AlreadyDeparted, leg, false),
        (None, None) => return None,
    };
    let (this, that) = ((leg.thing, leg.interval), (engagement.thing, engagement.interval));
    let things = if order { [this, that] } else { [that, this] };
    let level = view.level(rule, engagement.needed, engagement.asked);
    let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
    Some(Conflict { at: starts, ..conflict })
}

/// Where a person's journey to the forum ends and where it begins to lead home: the legs between which the person is
/// there. Nothing for who has no leg to it.
pub(super) fn presence<'a>(
    view: &View<'_>,
    legs: &[&'a Engagement],
) -> Option<(&'a Engagement, Option<&'a Engagement>)> {
    let forum = view.forum_spot()?;
    let near = |spot: Option<Spot>| spot.is_some_and(|spot| !view.are_far_apart(spot, forum));
    let arrival = legs.iter().position(|leg| near(leg.to) && !near(leg.from))?;
    let departure = legs[arrival + 1..].iter().find(|leg| near(leg.from) && !near(leg.to));
    Some((legs[arrival], departure.copied()))
}

/// The legs of a timeline.
pub(super) fn legs(engagements: &[Engagement]) -> Vec<&Engagement> {
    engagements.iter().filter(|one| matches!(one.thing, Thing::Leg(_))).collect()
}

/// Whether a leg's end is where a traveller is met: not in the middle of a connection.
pub(super) fn is_final(view: &View<'_>, legs: &[&Engagement], leg: &Engagement) -> bool {
    let same_day =
        |next: &&&Engagement| next.interval.start() - leg.interval.known_end() < chrono::TimeDelta::hours(12);
    let next = legs.iter().find(|one| one.interval.start() >= leg.interval.known_end());
    let place = between::leg(view, leg.thing).map(|leg| Spot::Place(leg.to_place));
    next.filter(same_day).is_none_or(|next| next.from != place)
}
