//! The seats one displaced use could have, and what each costs those who must be told.

use super::Taking;
use super::displaced::{Displaced, are_nearer_than};
use crate::buffers::Furnished;
use crate::desk_rules::turnover_between;
use crate::ids::SpaceId;
use crate::needs_of_use::{OPEN_END_MINUTES, people_of};
use crate::plan::{Plan, Thing};
use crate::room_offers::{Candidate, Condition, Needs, Offer};
use crate::space_tree::family;
use crate::time::Interval;
use crate::timeline::engagements_of;
use chrono::{DateTime, TimeDelta, Utc};

/// Minutes before and after its time at which a use may be instead.
const SHIFTS: [i64; 18] = [15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, -15, -30, -45, -60, -75, -90, -120];
/// The best seats of each use that are combined.
const SEATS: usize = 24;

/// A place and a time for a displaced use, and what it costs.
pub(super) struct Seat {
    /// The space as the use would have it; nothing for what has no room and only goes to another time.
    furnished: Option<Furnished>,
    pub interval: Interval,
    pub conditions: Vec<Condition>,
    pub cost: i64,
}

impl Seat {
    /// The space.
    pub fn space(&self) -> Option<SpaceId> {
        self.furnished.map(|furnished| furnished.space)
    }

    /// The space, and how it is furnished.
    pub fn room(&self) -> Option<(SpaceId, &Furnished)> {
        self.furnished.as_ref().map(|furnished| (furnished.space, furnished))
    }
}

/// The best seats of one use, the cheapest first. None begins before the earliest there may be, but what began already may
/// go on elsewhere. Holds count as they stand at the first of the two instants.
pub(super) fn seats_of(
    plan: &Plan,
    taking: &Taking,
    one: &Displaced,
    leaving: &[Thing],
    (now, earliest): (DateTime<Utc>, DateTime<Utc>),
) -> Vec<Seat> {
    if !one.moves() {
        return Vec::new();
    }
    let Some(from) = one.space else { return other_times(&busy(plan, taking, one, leaving), one, earliest) };
    let minutes = one.was.minutes().unwrap_or(OPEN_END_MINUTES);
    let mut needs = Needs { near: Some(from), ..Needs::of(plan, one.who, one.was, minutes, now) };
    needs.except.extend(leaving);
    let busy = busy(plan, taking, one, leaving);
    let taken = taking.furnishing.in_space(plan, taking.space);
    let related = family(plan, taking.space);
    let taken_for = taking.who(plan).map(|who| who.purpose(plan));
    let is_over = one.was.end().is_some_and(|end| end <= earliest);
    let mut seats = Vec::new();
    for candidate in candidates(plan, &needs, from) {
        let furnished = needs.furnishing.in_space(plan, candidate.space);
        let pause = taken_for.map_or(0, |purpose| turnover_between(plan, candidate.space, purpose, needs.purpose));
        for shift in std::iter::once(0).chain(SHIFTS) {
            let start = one.was.start() + TimeDelta::minutes(shift);
            if start < earliest && (shift != 0 || is_over) {
                continue;
            }
            let Ok(wanted) = Interval::new(start, start + TimeDelta::minutes(minutes)) else { continue };
            let is_free = !busy.iter().any(|taken| taken.overlaps(&wanted));
            let meets = related.contains(&candidate.space)
                && are_nearer_than(pause, (&taken, &taking.interval), (&furnished, &wanted));
            let is_possible = is_free && !meets;
            let offer = is_possible.then(|| candidate.at(plan, &needs, &wanted)).flatten().filter(keeps_all_minutes);
            seats.extend(offer.map(|offer| (cost(one, from, &offer, shift), furnished, offer)));
        }
    }
    seats.sort_by_key(|(cost, _, offer)| (*cost, offer.merits, offer.space));
    seats.truncate(SEATS);
    let seat = |(cost, furnished, offer): (i64, Furnished, Offer)| Seat {
        furnished: Some(furnished),
        interval: offer.interval,
        conditions: offer.conditions,
        cost,
    };
    seats.into_iter().map(seat).collect()
}

/// The other times at which those who meet without a room can, the nearest first.
fn other_times(busy: &[Interval], one: &Displaced, earliest: DateTime<Utc>) -> Vec<Seat> {
    let minutes = TimeDelta::minutes(one.was.minutes().unwrap_or(OPEN_END_MINUTES));
    let seats = SHIFTS.into_iter().filter_map(|shift| {
        let start = one.was.start() + TimeDelta::minutes(shift);
        let interval = Interval::new(start, start + minutes).ok()?;
        let is_free = start >= earliest && !busy.iter().any(|taken| taken.overlaps(&interval));
        let cost = cost_of_time(one, shift);
        is_free.then_some(Seat { furnished: None, interval, conditions: Vec::new(), cost })
    });
    let mut seats: Vec<Seat> = seats.collect();
    seats.sort_by_key(|seat| (seat.cost, seat.interval.start()));
    seats
}

/// Whether a seat can be had by moving and releasing alone: a plan neither shortens a set-up nor opens what is kept for some.
fn keeps_all_minutes(offer: &Offer) -> bool {
    offer.conditions.iter().all(|condition| matches!(condition, Condition::Release(_) | Condition::Unplace(_)))
}

/// Spaces of the same venue, or of all venues where that one has none.
fn candidates(plan: &Plan, needs: &Needs, near: SpaceId) -> Vec<Candidate> {
    let venue = plan.spaces.get(near).map(|space| space.venue);
    let all = || plan.spaces.iter();
    let here: Vec<Candidate> =
        all().filter(|space| Some(space.venue) == venue).filter_map(|one| Candidate::of(plan, needs, one)).collect();
    if here.is_empty() { all().filter_map(|one| Candidate::of(plan, needs, one)).collect() } else { here }
}

/// When those who take part are somewhere else.
fn busy(plan: &Plan, taking: &Taking, one: &Displaced, leaving: &[Thing]) -> Vec<Interval> {
    let engaged = one.people.iter().flat_map(|person| engagements_of(plan, *person));
    let own = |thing: Thing| one.who.itself().any(|itself| itself == thing);
    let others = engaged.filter(|engaged| !leaving.contains(&engaged.thing) && !own(engaged.thing) && !engaged.asked);
    let mut busy: Vec<Interval> = others.map(|engaged| engaged.interval).collect();
    let held = taking.who(plan).map(|who| people_of(plan, who.purpose_of_use())).unwrap_or_default();
    if one.people.iter().any(|person| held.contains(person)) {
        busy.push(taking.interval);
    }
    busy
}

/// What a seat costs those who must be told.
fn cost(one: &Displaced, from: SpaceId, offer: &Offer, shift: i64) -> i64 {
    let moved = offer.space != from;
    let room = if moved { weight(one) * (10 + told(one) / 4 + 3 * i64::from(offer.merits.distance)) } else { 0 };
    let time = cost_of_time(one, shift);
    let waste = if moved && offer.merits.spare != i64::MAX { (offer.merits.spare / 25).min(4) } else { 0 };
    let unknown = 5 * offer.merits.missing as i64 + i64::from(offer.merits.step_unknown);
    room + time + waste + unknown + offer.merits.trouble / 4
}

/// What another hour costs.
fn cost_of_time(one: &Displaced, shift: i64) -> i64 {
    if shift == 0 { 0 } else { weight(one) * (15 + told(one) / 2 + shift.abs() / 5) }
}

/// What stands in the programme is known to more people than take part in it by name.
fn weight(one: &Displaced) -> i64 {
    if one.who.purpose_of_use().kind() == crate::forum::Kind::Session { 3 } else { 1 }
}

/// How many must be told, as far as it still makes a difference.
fn told(one: &Displaced) -> i64 {
    i64::try_from(one.people.len()).unwrap_or(i64::MAX).min(20)
}
