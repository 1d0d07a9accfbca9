//! Too little rest after a night on the way.
//!
//! The rest begins when the last leg of the journey lands: changing to the next leg is neither rest nor engagement.

use super::whereabouts::LONGEST_CHANGE;
use super::{Conflict, Rule, Step, Subject, Sum, View, between, pair_of};
use crate::ids::PersonId;
use crate::plan::Thing;
use crate::timeline::Engagement;
use crate::travel::Leg;
use chrono::{NaiveTime, TimeDelta};

/// Who is on the way at this hour, by the clock of the place of departure, has not slept in a bed.
const DEAD_OF_NIGHT: (u32, u32) = (3, 0);
/// Shorter than this and one can go to bed afterwards.
const LEAST_LENGTH: TimeDelta = TimeDelta::hours(4);

pub(super) fn find(view: &View<'_>, person: PersonId, claims: &[Engagement], found: &mut Vec<Conflict>) {
    for night in claims {
        if !between::leg(view, night.thing).is_some_and(is_overnight) {
            continue;
        }
        let Some((last, second)) = what_follows(view, claims, night) else { continue };
        // Where the time is too short even to get there, that is said already.
        let pair = (last.thing, second.thing);
        if !found.iter().any(|one| one.rule == Rule::NotYetArrived && pair_of(one) == Some(pair)) {
            found.extend(conflict(view, person, night, last, second));
        }
    }
}

/// The leg that ends the journey, and what comes first after it. Nothing when another of its nights is on the way too,
/// as then that night is the one to rest from, or when the journey goes on another day.
fn what_follows<'a>(
    view: &View<'_>,
    claims: &'a [Engagement],
    night: &'a Engagement,
) -> Option<(&'a Engagement, &'a Engagement)> {
    let mut last = night;
    loop {
        let next = claims.iter().find(|one| {
            one.interval.start() >= last.interval.known_end()
                && one.thing != last.thing
                && !matches!(one.thing, Thing::Movement(_))
        })?;
        match between::leg(view, next.thing) {
            None => return Some((last, next)),
            Some(_) if next.interval.start() - last.interval.known_end() > LONGEST_CHANGE => return None,
            Some(leg) if is_overnight(leg) => return None,
            Some(_) => last = next,
        }
    }
}

fn conflict(
    view: &View<'_>,
    person: PersonId,
    night: &Engagement,
    last: &Engagement,
    second: &Engagement,
) -> Option<Conflict> {
    let rule = Rule::TooLittleRest;
    let sum = Sum {
        from: (Step::Lands, last.interval.end()?),
        steps: vec![(Step::Rest, view.settings.minutes(rule))],
        needed: (Step::Starts, second.interval.start()),
    };
    if sum.short() <= 0 {
        return None;
    }
    let level = view.level(rule, second.needed, second.asked);
    let things = [(night.thing, night.interval), (second.thing, second.interval)];
    let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
    Some(Conflict { sum: Some(sum), ..conflict }.softened(second.needed, second.asked))
}

fn is_overnight(leg: &Leg) -> bool {
    let (leaves, lands) = (leg.leaves(), leg.lands());
    if lands.instant() - leaves.instant() < LEAST_LENGTH {
        return false;
    }
    let ends = lands.seen_from(leaves.zone()).local();
    let night = NaiveTime::from_hms_opt(DEAD_OF_NIGHT.0, DEAD_OF_NIGHT.1, 0).unwrap_or_default();
    let next = leaves.local().date().and_time(night);
    let next = if next < leaves.local() { next + TimeDelta::days(1) } else { next };
    next <= ends
}
