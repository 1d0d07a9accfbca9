//! Every way to place one meeting, and the facts that stand against each.

use super::grid::Grid;
use super::hitting::Set;
use super::pose::Ground;
use super::rooms::RoomTime;
use super::staff::interpreters;
use super::table::{Busy, Sitter, busy};
use super::wishes::Wish;
use attache_domain::ground::{Ride, minutes_between};
use attache_domain::ids::*;
use attache_domain::meetings::{MeetingSide, StaffMember};
use attache_domain::movements::Spot;
use attache_domain::plan::{Plan, Thing};
use attache_domain::serving::is_in_service;
use attache_domain::time::Interval;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Something that stands against a meeting at some time or in some room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
    /// Somebody who must be there is somewhere else, or on the way.
    Taken(Sitter, Thing),
    /// The meeting may not lie then.
    Window,
    /// A room is shut then.
    Shut(SpaceId),
    /// A room is closed or kept for others then.
    Closed(SpaceId, ClosureId),
    /// A room, what it is a part of or a part of it, is used then.
    Used(SpaceId, Thing),
    /// Nobody interprets between the two languages.
    NoInterpreter,
    /// An interpreter does not work then.
    OffDuty(StaffMemberId),
    /// An interpreter is somewhere else.
    Interprets(StaffMemberId, Thing),
    /// No room has what it needs.
    NoRoom,
    /// The desk gives a delegation that asks no more that day, or nothing directly beside another.
    Desk(DelegationId),
}

/// A way to place the meeting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    /// When.
    pub interval: Interval,
    /// Where.
    pub space: SpaceId,
    /// Who interprets, where somebody must.
    pub interpreter: Option<StaffMemberId>,
}

/// All ways, with what stands against each as numbers of facts.
pub(super) struct Ways {
    /// By number.
    pub facts: Vec<Fact>,
    /// The ways.
    pub ways: Vec<(Way, Set)>,
}

/// Numbers for facts.
#[derive(Default)]
struct Numbers {
    known: BTreeMap<Fact, usize>,
    facts: Vec<Fact>,
}

impl Numbers {
    fn of(&mut self, fact: Fact) -> usize {
        let next = self.facts.len();
        let number = *self.known.entry(fact).or_insert(next);
        if number == next {
            self.facts.push(fact);
        }
        number
    }
}

/// Whoever must be there, with what else takes the time.
struct Diary {
    sitter: Sitter,
    busy: Vec<Busy>,
}

impl Ways {
    /// All ways to place the one meeting of a scope; nothing for a forum without days.
    pub fn of_one(ground: &Ground<'_>) -> Option<(Wish, Self)> {
        let (whole, wish) = (ground.whole()?, ground.wishes().pop()?);
        let rooms = ground.rooms(std::slice::from_ref(&wish), &whole);
        let grid = ground.grid(std::slice::from_ref(&wish), &rooms, &whole);
        let ways = Self::of(ground, &wish, &rooms, &grid);
        Some((wish, ways))
    }

    /// The first way nothing stands against.
    pub fn free(&self) -> Option<Way> {
        self.ways.iter().find(|(_, against)| against.is_empty()).map(|(way, _)| *way)
    }

    /// All ways to place a meeting in the rooms that would do, at every slot of the days.
    pub fn of(ground: &Ground<'_>, wish: &Wish, rooms: &[RoomTime], grid: &Grid) -> Self {
        let mut numbers = Numbers::default();
        let venues = ground.venues();
        let diary = |sitter: &Sitter| Diary {
            sitter: *sitter,
            busy: busy(ground.plan, *sitter, &venues, |thing| ground.moves(thing)),
        };
        let diaries: Vec<Diary> = wish.sitters.iter().map(diary).collect();
        let asking = Asking::all(ground, wish);
        let interpreting = Interpreting::of(ground, wish, &venues);
        let mut ways = Vec::new();
        if rooms.is_empty() {
            let number = numbers.of(Fact::NoRoom);
            ways.extend(any_way(ground, wish, grid).map(|way| (way, vec![number])));
        }
        for interval in times(ground, wish, grid) {
            let outside = wish.windows.as_ref().is_some_and(|all| !all.iter().any(|window| window.covers(&interval)));
            let mut shared: Vec<usize> = outside.then(|| numbers.of(Fact::Window)).into_iter().collect();
            shared.extend(asking.iter().filter_map(|one| one.refused(ground, &interval)).map(|fact| numbers.of(fact)));
            shared.extend(
                diaries.iter().flat_map(|diary| whatever_the_room(diary, &interval)).map(|fact| numbers.of(fact)),
            );
            for room in rooms {
                let mut against = shared.clone();
                against.extend(against_room(room, &interval).into_iter().map(|fact| numbers.of(fact)));
                against.extend(late(ground, &diaries, room, &interval).into_iter().map(|fact| numbers.of(fact)));
                for (interpreter, facts) in interpreting.at(&interval) {
                    let mut all = against.clone();
                    all.extend(facts.into_iter().map(|fact| numbers.of(fact)));
                    all.sort_unstable();
                    all.dedup();
                    ways.push((Way { interval, space: room.space, interpreter }, all));
                }
            }
        }
        Self { facts: numbers.facts, ways }
    }
}

/// Every stretch of the meeting's length that begins with a slot of the grid in which meetings may begin.
fn times<'a>(ground: &'a Ground<'_>, wish: &'a Wish, grid: &'a Grid) -> impl Iterator<Item = Interval> + 'a {
    let starts = (0..grid.slots()).filter_map(|slot| grid.start_of(slot).map(|at| (slot, at)));
    let starts = starts.filter(|(slot, at)| *at >= ground.earliest && ground.begins_a_slot(*slot, grid, wish));
    starts.filter_map(|(slot, at)| {
        let (_, day) = grid.day(grid.day_of(slot))?;
        (slot + grid.length(wish.minutes) <= day.1).then_some(())?;
        Interval::new(at, at + TimeDelta::minutes(wish.minutes)).ok()
    })
}

/// One way in no room in particular, for a meeting that has none.
fn any_way(ground: &Ground<'_>, wish: &Wish, grid: &Grid) -> Option<Way> {
    let space = ground.plan.spaces.iter().next()?.id;
    let fallback = || Interval::new(ground.earliest, ground.earliest + TimeDelta::minutes(wish.minutes)).ok();
    let interval = times(ground, wish, grid).next().or_else(fallback)?;
    Some(Way { interval, space, interpreter: None })
}

/// What takes somebody's time wherever the meeting is.
fn whatever_the_room(diary: &Diary, interval: &Interval) -> impl Iterator<Item = Fact> {
    let overlapping = diary.busy.iter().filter(move |one| one.interval.overlaps(interval));
    overlapping.map(|one| Fact::Taken(diary.sitter, one.by)).collect::<Vec<_>>().into_iter()
}

/// What somebody cannot come from in time, or get to afterwards, because it is at another venue.
fn late(ground: &Ground<'_>, diaries: &[Diary], room: &RoomTime, interval: &Interval) -> Vec<Fact> {
    let Some(venue) = ground.plan.spaces.get(room.space).map(|space| space.venue) else { return Vec::new() };
    let mut facts = Vec::new();
    for diary in diaries {
        for one in diary.busy.iter().filter(|one| !one.interval.overlaps(interval)) {
            let Some(other) = one.venue.filter(|other| *other != venue) else { continue };
            let (from, to, gap) = if one.interval.start() < interval.start() {
                (other, venue, interval.start() - one.interval.known_end())
            } else {
                (venue, other, one.interval.start() - interval.known_end())
            };
            let minutes = |ride| minutes_between(ground.plan, Spot::Venue(from), Spot::Venue(to), ride);
            let way = [Ride::Vip, Ride::Group].into_iter().filter_map(minutes).map(|way| way.minutes).max();
            if way.is_some_and(|way| gap < TimeDelta::minutes(way)) {
                facts.push(Fact::Taken(diary.sitter, one.by));
            }
        }
    }
    facts
}

fn against_room(room: &RoomTime, interval: &Interval) -> Vec<Fact> {
    let needed = Interval::new(
        interval.start() - TimeDelta::minutes(room.set_up),
        interval.known_end() + TimeDelta::minutes(room.tear_down),
    );
    let needed = needed.unwrap_or(*interval);
    let mut facts = Vec::new();
    if !room.open.iter().any(|hours| hours.covers(interval)) {
        facts.push(Fact::Shut(room.space));
    }
    let closed = room.closed.iter().filter(|one| one.interval.overlaps(&needed));
    facts.extend(closed.map(|one| Fact::Closed(room.space, one.closure)));
    let used = room.used.iter().filter(|(_, used)| used.overlaps(&needed));
    facts.extend(used.map(|(thing, _)| Fact::Used(room.space, *thing)));
    facts
}

/// Those who could interpret.
struct Interpreting<'plan> {
    needed: bool,
    plan: &'plan Plan,
    /// Each with what else takes the time.
    able: Vec<(&'plan StaffMember, Vec<Busy>)>,
}

impl<'plan> Interpreting<'plan> {
    fn of(ground: &Ground<'plan>, wish: &Wish, venues: &[VenueId]) -> Self {
        let plan = ground.plan;
        let Some(pair) = &wish.pair else { return Self { needed: false, plan, able: Vec::new() } };
        let all = interpreters(ground.plan).into_iter().filter(|one| one.interprets(pair.one(), pair.other()));
        let able = all.map(|member| {
            let taken = busy(ground.plan, Sitter::Person(member.person), venues, |thing| ground.moves(thing));
            (member, taken)
        });
        Self { needed: true, plan, able: able.collect() }
    }

    /// Whoever could interpret at a time, each with what stands against it.
    fn at(&self, interval: &Interval) -> Vec<(Option<StaffMemberId>, Vec<Fact>)> {
        if !self.needed {
            return vec![(None, Vec::new())];
        }
        if self.able.is_empty() {
            return vec![(None, vec![Fact::NoInterpreter])];
        }
        let one = |(member, taken): &(&StaffMember, Vec<Busy>)| {
            let rest = TimeDelta::minutes(member.break_minutes);
            let reach = |from: DateTime<Utc>, to: DateTime<Utc>| Interval::new(from - rest, to + rest);
            let off = (!is_in_service(self.plan, member.id, interval)).then_some(Fact::OffDuty(member.id));
            let with_rest = reach(interval.start(), interval.known_end()).unwrap_or(*interval);
            let busy = taken.iter().filter(|one| one.interval.overlaps(&with_rest));
            let busy = busy.map(|one| Fact::Interprets(member.id, one.by));
            (Some(member.id), off.into_iter().chain(busy).collect())
        };
        self.able.iter().map(one).collect()
    }
}

/// A delegation that asks, with the other meetings it asked for: a desk may give so many a day, and none directly beside
/// another.
struct Asking {
    delegation: DelegationId,
    others: Vec<Interval>,
}

impl Asking {
    fn all(ground: &Ground<'_>, wish: &Wish) -> Vec<Self> {
        let plan = ground.plan;
        let asks = |meeting: MeetingId| {
            let asking = plan.participants.of(meeting).filter(|part| part.side == MeetingSide::Requesting);
            asking.filter_map(|part| part.delegation).collect::<BTreeSet<DelegationId>>()
        };
        let others = |delegation: DelegationId| {
            let meetings: BTreeSet<MeetingId> = plan.participants.of(delegation).map(|part| part.meeting).collect();
            let placed = meetings.into_iter().filter(|id| *id != wish.meeting && asks(*id).contains(&delegation));
            let placed = placed.filter_map(|id| plan.meetings.get(id)).filter(|one| !one.status.is_asked());
            placed.filter(|one| one.space.is_some()).filter_map(|one| one.interval()).collect()
        };
        asks(wish.meeting).into_iter().map(|delegation| Self { delegation, others: others(delegation) }).collect()
    }

    fn refused(&self, ground: &Ground<'_>, interval: &Interval) -> Option<Fact> {
        let rules = ground.rules()?;
        let day = |at: DateTime<Utc>| at.with_timezone(&ground.zone).date_naive();
        let that_day = self.others.iter().filter(|other| day(other.start()) == day(interval.start())).count();
        let is_full = rules.quota_per_day.and_then(|quota| usize::try_from(quota).ok()).is_some_and(|q| that_day >= q);
        let touches = |other: &Interval| other.known_end() == interval.start() || interval.known_end() == other.start();
        let is_beside = rules.non_consecutive && self.others.iter().any(touches);
        (is_full || is_beside).then_some(Fact::Desk(self.delegation))
    }
}
