//! When a room can have a meeting: the hours it is shut, the closures, and what else uses it or what it is divided into.

use attache_domain::bookings::BookingPurpose;
use attache_domain::claimant::Furnishing;
use attache_domain::desk::{Closure, ClosureKind};
use attache_domain::desk_rules::{desk_hours_around, governs, rules_for, turnover_between};
use attache_domain::ids::{ClosureId, DelegationId, SpaceId};
use attache_domain::openings::{both, closures_of, lets_in, minute_of, open_around, zone_of};
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::{Layout, Space};
use attache_domain::space_tree::family;
use attache_domain::space_uses::standing_uses;
use attache_domain::time::Interval;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// The most people a room takes in which meetings are placed by themselves, unless it can be furnished for them: nobody
/// wants a bilateral in an empty plenary hall. Our assumption.
const MOST_SEATS: i64 = 60;

/// A room, and when it cannot have a meeting.
#[derive(Debug)]
pub(super) struct RoomTime {
    /// The room.
    pub space: SpaceId,
    /// Minutes of preparing before each meeting.
    pub set_up: i64,
    /// Minutes after each before the next can be prepared: of clearing, or what the desk wants between two.
    pub tear_down: i64,
    /// When it is open, and the desk with it; by day where nobody entered hours.
    pub open: Vec<Interval>,
    /// What shuts it or keeps it for some.
    pub closed: Vec<Closed>,
    /// What else uses it, with all the time that takes.
    pub used: Vec<(Thing, Interval)>,
}

/// A closure of a room.
#[derive(Debug)]
pub(super) struct Closed {
    /// Which.
    pub closure: ClosureId,
    /// When.
    pub interval: Interval,
    /// Who may use the room all the same, if it is kept for some.
    pub lets_in: Vec<DelegationId>,
}

/// The rooms in which meetings are placed by themselves: those that can be furnished for a few people at a table and those
/// that are small; where there are none of either, all.
pub(super) fn meeting_rooms(plan: &Plan) -> Vec<&Space> {
    let furnished = |space: &&Space| {
        let mut layouts = plan.space_layouts.of(space.id);
        layouts.any(|one| matches!(one.layout, Layout::Bilateral | Layout::Boardroom))
    };
    let small = |space: &&Space| space.capacity.is_some_and(|seats| (2..=MOST_SEATS).contains(&seats));
    let some: Vec<&Space> = plan.spaces.iter().filter(|space| furnished(space) || small(space)).collect();
    if some.is_empty() { plan.spaces.iter().collect() } else { some }
}

impl RoomTime {
    /// A room over a stretch of time, for meetings that want it furnished in these ways. What `moves` is not in its own way.
    pub fn of(
        plan: &Plan,
        space: SpaceId,
        furnishings: &[Furnishing],
        within: &Interval,
        now: DateTime<Utc>,
        moves: impl Fn(Thing) -> bool,
    ) -> Self {
        let buffers = furnishings.iter().map(|one| one.in_space(plan, space).buffers);
        let (set_up, clearing) =
            buffers.fold((0, 0), |(before, after), one| (before.max(one.set_up), after.max(one.tear_down)));
        let between = turnover_between(plan, space, BookingPurpose::Meeting, BookingPurpose::Meeting);
        let tear_down = clearing.max(between - set_up);
        Self {
            space,
            set_up,
            tear_down,
            open: open(plan, space, within),
            closed: closed(plan, space, within),
            used: used(plan, space, Around { set_up, clearing, tear_down }, now, moves),
        }
    }
}

/// The hours of the room and of its desk.
fn open(plan: &Plan, space: SpaceId, within: &Interval) -> Vec<Interval> {
    let hours = open_around(plan, space, zone_of(plan, space), within);
    let rules = rules_for(plan, space).filter(|rules| governs(rules, BookingPurpose::Meeting));
    let desk = rules.and_then(|rules| desk_hours_around(plan, rules, space, within));
    match (hours, desk) {
        (Some(hours), Some(desk)) => both(&hours, &desk),
        (hours, desk) => hours.or(desk).unwrap_or_else(|| by_day(zone_of(plan, space), within)),
    }
}

/// The hours in which meetings are placed where nobody entered any, in minutes from midnight: eight to eight, as the desk
/// of an APEC meeting had them (`domain/peers.md`, section 0).
const DAYTIME: (i64, i64) = (8 * 60, 20 * 60);

fn by_day(zone: Tz, within: &Interval) -> Vec<Interval> {
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let days = day(within.start()).iter_days().take_while(|one| *one <= day(within.known_end()));
    let hours = |day| Interval::new(minute_of(day, DAYTIME.0, zone), minute_of(day, DAYTIME.1, zone)).ok();
    days.filter_map(hours).collect()
}

fn closed(plan: &Plan, space: SpaceId, within: &Interval) -> Vec<Closed> {
    let stands = |closure: &&Closure| !lets_in(plan, closure, &[], BookingPurpose::Meeting);
    let closures = closures_of(plan, space).into_iter().filter(stands);
    let closed = closures.filter_map(|closure| {
        let interval = closure.interval().ok().filter(|interval| interval.overlaps(within))?;
        let kept_for = plan.closure_allowances.of(closure.id).filter_map(|allowed| allowed.delegation);
        let lets_in = if closure.kind == ClosureKind::Blocking { kept_for.collect() } else { Vec::new() };
        Some(Closed { closure: closure.id, interval, lets_in })
    });
    closed.collect()
}

/// The minutes around a meeting in a room.
#[derive(Debug, Clone, Copy)]
struct Around {
    /// Of preparing.
    set_up: i64,
    /// Of clearing.
    clearing: i64,
    /// Kept free after it in any case, clearing among them.
    tear_down: i64,
}

/// Whatever uses the room, what it is a part of or a part of it, with what must lie between it and a meeting beyond the
/// minutes the meeting keeps free itself. What somebody only asks for is in nobody's way; a hold is.
fn used(
    plan: &Plan,
    space: SpaceId,
    around: Around,
    now: DateTime<Utc>,
    moves: impl Fn(Thing) -> bool,
) -> Vec<(Thing, Interval)> {
    let all = family(plan, space).into_iter().flat_map(|one| standing_uses(plan, one, now));
    let stays = all.filter(|usage| {
        let wished = matches!(usage.thing, Thing::Meeting(_)) && !usage.definite;
        !wished && !moves(usage.thing) && !usage.serves.is_some_and(&moves)
    });
    let taken = stays.filter_map(|usage| {
        let buffers = usage.buffers(plan);
        let pause = turnover_between(plan, space, usage.purpose(plan), BookingPurpose::Meeting);
        let before = (buffers.set_up + around.clearing).max(pause) - around.tear_down;
        let after = (buffers.tear_down + around.set_up).max(pause) - around.set_up;
        let start = usage.interval.start() - TimeDelta::minutes(before.max(0));
        let interval = Interval::new(start, usage.interval.known_end() + TimeDelta::minutes(after)).ok()?;
        Some((usage.thing, interval))
    });
    taken.collect()
}
