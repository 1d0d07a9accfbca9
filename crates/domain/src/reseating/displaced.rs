//! Everyone a taking hits: what is in its room, and whatever else those are engaged in who are held up by it.

use super::{Taking, Why};
use crate::buffers::Furnished;
use crate::claimant::Claimant;
use crate::desk_rules::{rules_for, tier};
use crate::ids::{PersonId, SpaceId};
use crate::needs_of_use::people_of;
use crate::plan::{Plan, Thing};
use crate::space_tree::family;
use crate::space_uses::{SpaceUse, standing_uses, uses_of_space};
use crate::time::Interval;
use crate::timeline::{Engagement, engagements_of};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Something that is hit.
pub(super) struct Displaced {
    pub who: Claimant,
    pub why: Why,
    /// Its room, if it has one.
    pub space: Option<SpaceId>,
    pub was: Interval,
    pub people: Vec<PersonId>,
    pub outranks: bool,
}

impl Displaced {
    /// Whether it goes elsewhere, or to another time; what only misses somebody does not, and nobody is put out of bed.
    pub fn moves(&self) -> bool {
        self.why != Why::Late && !matches!(self.who.thing, Thing::Stay(_))
    }
}

/// Everything a taking hits, what is in its room first.
pub(super) fn displaced(plan: &Plan, taking: &Taking, now: DateTime<Utc>) -> Vec<Displaced> {
    let mut all = in_the_way(plan, taking, now);
    for one in held_up(plan, taking) {
        if !all.iter().any(|other| other.who.purpose_of_use() == one.who.thing) {
            all.push(one);
        }
    }
    all
}

fn in_the_way(plan: &Plan, taking: &Taking, now: DateTime<Utc>) -> Vec<Displaced> {
    let rules = |usage: &SpaceUse| rules_for(plan, usage.space).filter(|_| !usage.is_a_night());
    let rank = |usage: &SpaceUse| rules(usage).map(|rules| tier(plan, rules, usage));
    let who = taking.who(plan);
    let own_rank = who.and_then(|who| {
        let (space, interval) = (taking.space, taking.interval);
        let Claimant { thing, serves, booking } = who;
        rank(&SpaceUse { space, thing, serves, interval, definite: true, booking })
    });
    let is_own = |usage: &SpaceUse| {
        who.is_some_and(|who| who.itself().any(|thing| usage.thing == thing || usage.serves == Some(thing)))
    };
    let taken = taking.furnishing.in_space(plan, taking.space);
    let uses = family(plan, taking.space).into_iter().flat_map(|one| standing_uses(plan, one, now));
    let near = uses
        .filter(|usage| !is_own(usage))
        .filter(|usage| are_too_near((&taken, &taking.interval), (&usage.furnished(plan), &usage.interval)));
    let displaced = near.map(|usage| Displaced {
        who: Claimant::from(&usage),
        why: Why::Room,
        space: Some(usage.space),
        was: usage.interval,
        people: people_of(plan, usage.purpose_of_use()),
        outranks: own_rank.zip(rank(&usage)).is_some_and(|(own, other)| other < own),
    });
    displaced.collect()
}

/// What those who are in it are engaged in while it newly takes their time: meetings and sessions with or without a room,
/// rides and flights.
fn held_up(plan: &Plan, taking: &Taking) -> Vec<Displaced> {
    let Some(who) = taking.who(plan) else { return Vec::new() };
    let before = hours_of(plan, who.purpose_of_use());
    let mut hit: BTreeMap<Thing, Vec<Engagement>> = BTreeMap::new();
    for person in people_of(plan, who.purpose_of_use()) {
        let newly =
            engagements_of(plan, person).into_iter().filter(|one| !who.itself().any(|thing| thing == one.thing));
        for one in newly.filter(|one| is_newly_taken(&one.interval, before.as_ref(), &taking.interval)) {
            hit.entry(one.thing).or_default().push(one);
        }
    }
    hit.into_values().filter_map(|engaged| held(plan, &engaged)).collect()
}

/// Whether more of an engagement lies in the time that is taken than before.
fn is_newly_taken(engaged: &Interval, before: Option<&Interval>, taken: &Interval) -> bool {
    let shared_before = before.filter(|before| before.overlaps(engaged)).map(|before| before.minutes_shared(engaged));
    taken.overlaps(engaged) && shared_before.is_none_or(|minutes| taken.minutes_shared(engaged) > minutes)
}

/// One thing with those in it who are held up.
fn held(plan: &Plan, engaged: &[Engagement]) -> Option<Displaced> {
    let first = engaged.first()?;
    let space = match first.thing {
        Thing::Session(id) => plan.sessions.get(id).and_then(|session| session.space),
        Thing::Meeting(id) => plan.meetings.get(id).and_then(|meeting| meeting.space),
        Thing::RoomBooking(_) | Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
    };
    let usage = space.and_then(|space| uses_of_space(plan, space).into_iter().find(|one| one.thing == first.thing));
    let moves = matches!(first.thing, Thing::Session(_) | Thing::Meeting(_)) && engaged.iter().any(|one| one.needed);
    let named = people_of(plan, first.thing);
    Some(Displaced {
        who: usage.as_ref().map_or_else(|| Claimant::of(plan, first.thing), Claimant::from),
        why: if moves { Why::People } else { Why::Late },
        space,
        was: usage.map_or(first.interval, |usage| usage.interval),
        people: if named.is_empty() { engaged.iter().map(|one| one.person).collect() } else { named },
        outranks: false,
    })
}

fn hours_of(plan: &Plan, thing: Thing) -> Option<Interval> {
    match thing {
        Thing::Session(id) => plan.sessions.get(id)?.interval(),
        Thing::Meeting(id) => plan.meetings.get(id)?.interval(),
        Thing::RoomBooking(id) => plan.room_bookings.get(id)?.interval().ok(),
        Thing::Leg(_) | Thing::Stay(_) | Thing::Movement(_) => None,
    }
}

/// Whether two uses of a space and its parts overlap, or leave too little time to clear and prepare.
pub(super) fn are_too_near(one: (&Furnished, &Interval), other: (&Furnished, &Interval)) -> bool {
    are_nearer_than(0, one, other)
}

/// The same, or fewer than these minutes, which a desk wants between the two.
pub(super) fn are_nearer_than(turnover: i64, one: (&Furnished, &Interval), other: (&Furnished, &Interval)) -> bool {
    let (first, second) = if one.1.start() <= other.1.start() { (one, other) } else { (other, one) };
    let between = first.0.until(second.0);
    let gap = (second.1.start() - first.1.known_end()).num_minutes();
    first.1.overlaps(second.1) || gap < turnover.max(between.set_up + between.tear_down)
}
