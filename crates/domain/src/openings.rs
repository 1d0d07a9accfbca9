//! When spaces can be used: opening hours, closures, and who may use a space that is kept for some.

use crate::bookings::BookingPurpose;
use crate::buffers::Buffers;
use crate::desk::{Closure, ClosureKind, OpeningHours};
use crate::ids::{DelegationId, SpaceId};
use crate::plan::Plan;
use crate::space_tree::{family, parts, wholes};
use crate::time::{Interval, clock, first_instant};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// What is known of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Nobody entered hours.
    Unknown,
    /// It is shut all day.
    Shut,
    /// It is open between these minutes from midnight.
    Open(i64, i64),
}

/// The hours of a space on a day: what is said of that day before what is said of every day, so that a room is shut on the
/// day its house is; and then its own before those of the nearest whole it is a part of, before its venue's. What its parts
/// say is not in it.
pub fn opening(plan: &Plan, space: SpaceId, day: NaiveDate) -> Opening {
    let Some(room) = plan.spaces.get(space) else { return Opening::Unknown };
    let of_spaces = std::iter::once(space).chain(wholes(plan, space));
    let of_spaces = of_spaces.map(|one| plan.opening_hours.of(one).collect::<Vec<&OpeningHours>>());
    let rows: Vec<_> = of_spaces.chain(std::iter::once(plan.opening_hours.of(room.venue).collect())).collect();
    let said_of = |day: Option<NaiveDate>| rows.iter().flatten().find(|one| one.day == day).copied();
    let hours = said_of(Some(day)).or_else(|| said_of(None));
    match hours.map(|hours| (hours.opens, hours.closes)) {
        None => Opening::Unknown,
        Some((Some(opens), Some(closes))) => Opening::Open(opens, closes),
        Some(_) => Opening::Shut,
    }
}

/// Whether a space may have other hours than its venue: somebody entered some for it, for what it is a part of or for one
/// of its parts.
pub fn has_hours_apart(plan: &Plan, space: SpaceId) -> bool {
    family(plan, space).into_iter().any(|one| has_own_hours(plan, one))
}

fn has_own_hours(plan: &Plan, space: SpaceId) -> bool {
    plan.opening_hours.of(space).next().is_some()
}

/// The zone of the wall a space's clock hangs on.
pub fn zone_of(plan: &Plan, space: SpaceId) -> Tz {
    plan.spaces.get(space).and_then(|room| plan.venues.get(room.venue)).map_or(Tz::UTC, |venue| venue.zone)
}

/// The instant that lies so many minutes after the midnight of a day on the wall clock.
pub fn minute_of(day: NaiveDate, minutes: i64, zone: Tz) -> DateTime<Utc> {
    first_instant(day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes), zone)
}

/// The stretches of time around a use in which a space is open, which a whole is while all of its parts are; nothing when
/// nobody entered hours. Days without hours of their own are open.
pub fn open_around(plan: &Plan, space: SpaceId, zone: Tz, wanted: &Interval) -> Option<Vec<Interval>> {
    let room = plan.spaces.get(space)?;
    if plan.opening_hours.of(room.venue).next().is_none() && !has_hours_apart(plan, space) {
        return None;
    }
    let each = must_be_open(plan, space).map(|one| own_hours_around(plan, one, zone, wanted));
    each.reduce(|all, one| both(&all, &one))
}

/// A space, and those of its parts that do not simply go by its hours.
fn must_be_open(plan: &Plan, space: SpaceId) -> impl Iterator<Item = SpaceId> {
    std::iter::once(space).chain(parts(plan, space).into_iter().filter(|part| has_own_hours(plan, *part)))
}

fn own_hours_around(plan: &Plan, space: SpaceId, zone: Tz, wanted: &Interval) -> Vec<Interval> {
    hours_around(zone, wanted, |day| match opening(plan, space, day) {
        Opening::Shut => None,
        Opening::Unknown => Some((0, 24 * 60)),
        Opening::Open(opens, closes) => Some((opens, closes)),
    })
}

/// What lies in both of two lists of stretches.
pub fn both(one: &[Interval], other: &[Interval]) -> Vec<Interval> {
    let pairs = one.iter().flat_map(|first| other.iter().map(move |second| (first, second)));
    let shared = pairs.filter_map(|(first, second)| {
        let start = first.start().max(second.start());
        Interval::new(start, first.known_end().min(second.known_end())).ok()
    });
    shared.collect()
}

/// The stretches of time around a use that lie in the hours of a day, given in minutes from its midnight on the wall and
/// in order; those that touch are one. What opened the evening before may still be open.
pub(crate) fn hours_around<H: IntoIterator<Item = (i64, i64)>>(
    zone: Tz,
    wanted: &Interval,
    hours_of: impl Fn(NaiveDate) -> H,
) -> Vec<Interval> {
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let (start, last) = (day(wanted.start()), day(wanted.known_end()));
    let first = start.checked_sub_days(Days::new(1)).unwrap_or(start);
    let mut open: Vec<Interval> = Vec::new();
    let days = first.iter_days().take_while(|day| *day <= last);
    for (day, (opens, closes)) in days.flat_map(|day| hours_of(day).into_iter().map(move |hours| (day, hours))) {
        let Ok(hours) = Interval::new(minute_of(day, opens, zone), minute_of(day, closes, zone)) else { continue };
        match open.last_mut() {
            Some(before) if before.known_end() >= hours.start() => {
                let end = before.known_end().max(hours.known_end());
                *before = Interval::new(before.start(), end).unwrap_or(*before);
            }
            _ => open.push(hours),
        }
    }
    open
}

/// Hours in minutes from midnight as a wall clock shows them, with a mark where they end on the day after.
pub fn hours_in_words(opens: i64, closes: i64) -> String {
    let day = 24 * 60;
    if closes > day {
        format!("{}–{} (+1)", clock(opens), clock(closes - day))
    } else {
        format!("{}–{}", clock(opens), clock(closes))
    }
}

/// The space whose hours keep a use out, as far as anybody entered hours: the one that is used, or a part of it.
pub fn shut_by(plan: &Plan, space: SpaceId, wanted: &Interval) -> Option<SpaceId> {
    let zone = zone_of(plan, space);
    let is_shut = |one: &SpaceId| !own_hours_around(plan, *one, zone, wanted).iter().any(|hours| hours.covers(wanted));
    open_around(plan, space, zone, wanted)?;
    must_be_open(plan, space).find(is_shut)
}

/// Whether a space is open for all of a use, as far as anybody entered hours.
pub fn is_open(plan: &Plan, space: SpaceId, wanted: &Interval) -> bool {
    shut_by(plan, space, wanted).is_none()
}

/// The closures that concern a space: its own, its venue's, and those of what it is a part of or of its parts.
pub fn closures_of(plan: &Plan, space: SpaceId) -> Vec<&Closure> {
    let Some(room) = plan.spaces.get(space) else { return Vec::new() };
    let of_rooms = family(plan, space).into_iter().flat_map(|one| plan.closures.of(one));
    let mut closures: Vec<&Closure> = plan.closures.of(room.venue).chain(of_rooms).collect();
    closures.sort_by_key(|closure| (closure.starts.instant(), closure.id));
    closures
}

/// The stretch of time in which a use needs its space not to be shut by a closure. Nobody gets into a space that is out
/// of service to prepare or to clear it; one that is kept for some, or not open yet, is prepared all the same.
pub fn time_needed(kind: ClosureKind, used: &Interval, buffers: Buffers) -> Interval {
    let (before, after) = match kind {
        ClosureKind::Closure => (TimeDelta::minutes(buffers.set_up), TimeDelta::minutes(buffers.tear_down)),
        ClosureKind::Blocking => return *used,
    };
    Interval::from(used.start() - before, used.end().map(|end| end + after)).unwrap_or(*used)
}

/// The closures that stand against a use of a space at a time, with the minutes of preparing and clearing around it: those
/// that take from the time it needs and let in neither its delegations nor its purpose.
pub fn closures_against<'plan>(
    plan: &'plan Plan,
    space: SpaceId,
    used: &Interval,
    buffers: Buffers,
    delegations: &[DelegationId],
    purpose: BookingPurpose,
) -> Vec<&'plan Closure> {
    let mut closures = closures_of(plan, space);
    closures.retain(|closure| {
        let shut = |shut: Interval| shut.overlaps(&time_needed(closure.kind, used, buffers));
        closure.interval().is_ok_and(shut) && !lets_in(plan, closure, delegations, purpose)
    });
    closures
}

/// Whether a closure lets something in: for one of these delegations, or for this purpose.
pub fn lets_in(plan: &Plan, closure: &Closure, delegations: &[DelegationId], purpose: BookingPurpose) -> bool {
    plan.closure_allowances.of(closure.id).any(|allowed| {
        allowed.purpose == Some(purpose) || allowed.delegation.is_some_and(|one| delegations.contains(&one))
    })
}
