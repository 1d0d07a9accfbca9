//! Too little rest after a night on the way.

use super::{Conflict, Rule, Step, Subject, Sum, View, between};
use crate::ids::PersonId;
use crate::plan::Thing;
use crate::timeline::Engagement;
use crate::travel::Leg;
use chrono::{NaiveTime, TimeDelta};

/// Who is on the way at this hour, by the clock of the place of departure, has not slept in a bed.
const DEAD_OF_NIGHT: (u32, u32) = (3, 0);
/// Shorter than this and one can go to bed afterwards.
const LEAST_LENGTH: TimeDelta = TimeDelta::hours(4);

pub(super) fn find(view: &View<'_>, person: PersonId, engagements: &[Engagement], found: &mut Vec<Conflict>) {
    for (at, first) in engagements.iter().enumerate() {
        if !between::leg(view, first.thing).is_some_and(is_overnight) {
            continue;
        }
        let rest = engagements[at + 1..].iter();
        let later = rest.clone().filter(|one| one.interval.start() >= first.interval.known_end());
        // Changing to the next leg is no rest, and no engagement either.
        let Some(second) = later.clone().find(|one| !matches!(one.thing, Thing::Movement(_))) else { continue };
        if !matches!(second.thing, Thing::Leg(_)) {
            found.extend(conflict(view, person, first, second));
        }
    }
}

fn conflict(view: &View<'_>, person: PersonId, first: &Engagement, second: &Engagement) -> Option<Conflict> {
    let rule = Rule::TooLittleRest;
    let sum = Sum {
        from: (Step::Lands, first.interval.end()?),
        steps: vec![(Step::Rest, view.settings.minutes(rule))],
        needed: (Step::Starts, second.interval.start()),
    };
    if sum.short() <= 0 {
        return None;
    }
    let level = view.level(rule, second.needed, second.asked).max(view.settings.level(rule));
    let things = [(first.thing, first.interval), (second.thing, second.interval)];
    let conflict = Conflict::clash(rule, Subject::Person(person), level, things, vec![person]);
    Some(Conflict { sum: Some(sum), ..conflict })
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
