//! Too little time between two things of one person's day.
//!
//! Travel time is the main source of conflicts: people are late because the flight lands forty minutes before the meeting.
//! From the end of the one, what comes in between is added up: border and bags, the drive, check-in. What that makes is
//! compared with the start of the other. It is *not yet arrived* when the first is an arriving leg, *already departed*
//! when the second is a departing one, *connection too short* between legs, and *transfer too short* for the rest.
//!
//! A thing is compared with the next one; a leg with everything near it, because a delay may run over several.

use super::{Conflict, Rule, Subject, View, between};
use crate::ground::Ride;
use crate::ids::PersonId;
use crate::plan::Thing;
use crate::timeline::Engagement;
use chrono::TimeDelta;

/// What lies further apart cannot be short of time: the longest drive and the longest formalities fit in.
const NEAR: TimeDelta = TimeDelta::hours(14);

pub(super) fn find(
    view: &View<'_>,
    person: PersonId,
    ride: Ride,
    engagements: &[Engagement],
    found: &mut Vec<Conflict>,
) {
    for (at, first) in engagements.iter().enumerate() {
        let mut next = true;
        for second in &engagements[at + 1..] {
            if second.interval.start() > first.interval.known_end() + NEAR {
                break;
            }
            let overlaps = first.interval.overlaps(&second.interval);
            let travel = is_travel(first.thing) || is_travel(second.thing);
            if overlaps && !travel {
                continue;
            }
            let legs = matches!(first.thing, Thing::Leg(_)) || matches!(second.thing, Thing::Leg(_));
            if (next || legs || overlaps) && !is_covered(view, engagements, first, second) {
                found.extend(conflict(view, person, ride, first, second));
            }
            next &= overlaps;
        }
    }
}

fn is_travel(thing: Thing) -> bool {
    matches!(thing, Thing::Leg(_) | Thing::Movement(_))
}

/// Whether a movement that brings to the second thing starts after the first is over: then that movement is what is
/// judged, once, and not everything before it again.
fn is_covered(view: &View<'_>, engagements: &[Engagement], first: &Engagement, second: &Engagement) -> bool {
    let Thing::Leg(leg) = second.thing else { return false };
    engagements.iter().filter(|one| one.thing != first.thing).any(|one| {
        let brings = between::movement(view, one.thing).is_some_and(|movement| movement.leg == Some(leg));
        let after = one.interval.start() >= first.interval.known_end();
        brings && after && one.interval.start() <= second.interval.start()
    })
}

fn conflict(
    view: &View<'_>,
    person: PersonId,
    ride: Ride,
    first: &Engagement,
    second: &Engagement,
) -> Option<Conflict> {
    let sum = between::sum(view, first, second, ride).filter(|sum| sum.short() > 0)?;
    let rule = match (first.thing, second.thing) {
        (Thing::Leg(_), Thing::Leg(_)) => Rule::ConnectionTooShort,
        (Thing::Leg(_), _) => Rule::NotYetArrived,
        (_, Thing::Leg(_)) => Rule::AlreadyDeparted,
        _ => Rule::TransferTooShort,
    };
    let level = view.level(rule, first.needed && second.needed, first.asked || second.asked);
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
    Some(Conflict { sum: Some(sum), facts: where_one_changes(view, first), ..conflict })
}

fn where_one_changes(view: &View<'_>, first: &Engagement) -> Vec<(&'static str, String)> {
    let place = first.to.map(|spot| view.plan.name_of_spot(spot));
    place.map(|name| ("arrives_in", name)).into_iter().collect()
}
