//! A forum as a problem for the engine: who sits at which tables, which rooms are free when, what must not be touched.

use super::grid::Grid;
use super::rooms::{RoomTime, meeting_rooms};
use super::scope::Scope;
use super::staff::{available, interpreters};
use super::table::{Sitter, Table, busy};
use super::wishes::{Frame, Wish};
use attache_domain::bookings::BookingPurpose;
use attache_domain::desk::DeskRules;
use attache_domain::desk_rules::{governs, rules_for, slot_beginning};
use attache_domain::ground::{Ride, minutes_between};
use attache_domain::ids::*;
use attache_domain::meetings::{Meeting, pairs_of};
use attache_domain::movements::Spot;
use attache_domain::plan::{Plan, Thing};
use attache_domain::rooms::{Layout, Space};
use attache_domain::time::{Interval, first_instant};
use attache_scheduler::format::{
    Assignment, Commitment, Delegation, INSTANCE, Instance, Interpreter, Objective, Replan, Request, Room, Span, Venue,
};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// Slots are as long as all times involved allow, and no shorter than this, in minutes.
const SHORTEST_SLOT: i64 = 5;
/// And no longer; what begins when it likes begins on such a part of the hour.
const LONGEST_SLOT: i64 = 15;

/// A problem, and what its numbers stand for.
pub(super) struct Posed {
    /// What the engine reads.
    pub instance: Instance,
    /// Its slots.
    pub grid: Grid,
    /// By request.
    pub wishes: Vec<Wish>,
    /// By room; one that is kept for some at times stands twice.
    pub rooms: Vec<SpaceId>,
    /// By interpreter.
    pub interpreters: Vec<StaffMemberId>,
}

/// The forum behind a problem.
pub(super) struct Ground<'plan> {
    /// The forum.
    pub plan: &'plan Plan,
    /// The time it is.
    pub now: DateTime<Utc>,
    /// Before this nothing begins.
    pub earliest: DateTime<Utc>,
    /// The zone of the forum.
    pub zone: Tz,
    /// What is placed.
    pub scope: &'plan Scope,
    /// The rooms it is placed in.
    pub spaces: Vec<&'plan Space>,
}

impl<'plan> Ground<'plan> {
    /// A forum at a moment.
    pub fn of(plan: &'plan Plan, now: DateTime<Utc>, earliest: DateTime<Utc>, scope: &'plan Scope) -> Self {
        let zone = plan.forum().map_or(Tz::UTC, |forum| forum.zone);
        Self { plan, now, earliest, zone, scope, spaces: meeting_rooms(plan) }
    }

    /// Whether a thing is about to be given another place.
    pub fn moves(&self, thing: Thing) -> bool {
        matches!(thing, Thing::Meeting(id) if self.scope.holds(id))
    }

    /// From the first day of the forum to six in the morning after the last.
    pub fn whole(&self) -> Option<Interval> {
        let forum = self.plan.forum()?;
        let midnight = |day: NaiveDate| first_instant(day.and_time(NaiveTime::MIN), self.zone);
        let end = midnight(forum.ends_on.checked_add_days(Days::new(1))?) + chrono::TimeDelta::hours(6);
        Interval::new(midnight(forum.starts_on), end).ok()
    }

    /// The venues of the rooms.
    pub fn venues(&self) -> Vec<VenueId> {
        let venues: BTreeSet<VenueId> = self.spaces.iter().map(|space| space.venue).collect();
        venues.into_iter().collect()
    }

    /// The meetings of the scope with what each asks for.
    pub fn wishes(&self) -> Vec<Wish> {
        let all = self.scope.waiting.iter().chain(&self.scope.movable);
        let meetings: BTreeSet<MeetingId> = all.copied().collect();
        let meetings = meetings.into_iter().filter_map(|id| self.plan.get::<Meeting>(id));
        meetings.map(|meeting| Wish::of(self.plan, meeting, &self.spaces, self.now)).collect()
    }

    /// The rooms that would do for any of the wishes, with their time.
    pub fn rooms(&self, wishes: &[Wish], whole: &Interval) -> Vec<RoomTime> {
        let asked: BTreeSet<Option<Layout>> =
            wishes.iter().filter_map(|wish| self.plan.get::<Meeting>(wish.meeting)).map(|one| one.layout).collect();
        let layouts: Vec<Option<Layout>> = asked.into_iter().collect();
        let wanted: BTreeSet<SpaceId> = wishes.iter().flat_map(|wish| wish.rooms.iter().copied()).collect();
        let spaces = self.spaces.iter().filter(|space| wanted.contains(&space.id));
        let time = |space: &&Space| RoomTime::of(self.plan, space.id, &layouts, whole, self.now, |one| self.moves(one));
        spaces.map(time).collect()
    }

    /// The rules of the desk, when all rooms go by the same.
    pub fn rules(&self) -> Option<&'plan DeskRules> {
        let mut rules = self.spaces.iter().map(|space| rules_for(self.plan, space.id));
        let first = rules.next()??;
        let is_one = rules.all(|other| other.is_some_and(|other| other.id == first.id));
        (is_one && governs(first, BookingPurpose::Meeting)).then_some(first)
    }

    /// Whether a meeting may begin with a slot: where the desk divides time into slots, only with one of those; elsewhere on
    /// a quarter of an hour, or when a time that was asked for begins.
    pub fn begins_a_slot(&self, slot: usize, grid: &Grid, wish: &Wish) -> bool {
        let Some(at) = grid.start_of(slot) else { return false };
        let rules = self.rules().filter(|rules| rules.slot_minutes.is_some());
        if let (Some(rules), Some(wall)) = (rules, self.spaces.first()) {
            return slot_beginning(self.plan, rules, wall.id, at) == Some(at);
        }
        let asked = wish.windows.as_ref().is_some_and(|all| all.iter().any(|window| window.start() == at));
        asked || i64::from(at.with_timezone(&self.zone).minute()) % LONGEST_SLOT == 0
    }

    /// The slots: as long as lengths and hours allow, over the hours of the rooms and the windows of each day.
    pub fn grid(&self, wishes: &[Wish], rooms: &[RoomTime], whole: &Interval) -> Grid {
        let minutes = self.slot_minutes(wishes, rooms);
        let opened = rooms.iter().flat_map(|room| {
            let (before, after) = (chrono::TimeDelta::minutes(room.set_up), chrono::TimeDelta::minutes(room.tear_down));
            room.open.iter().filter_map(move |one| Interval::new(one.start() - before, one.known_end() + after).ok())
        });
        let mut days: BTreeMap<NaiveDate, (DateTime<Utc>, DateTime<Utc>)> = BTreeMap::new();
        for one in opened.filter(|one| one.overlaps(whole)) {
            let date = one.start().with_timezone(&self.zone).date_naive();
            let day = days.entry(date).or_insert((one.start(), one.known_end()));
            *day = (day.0.min(one.start()), day.1.max(one.known_end()));
        }
        let stretch = |(date, (from, to)): (NaiveDate, (DateTime<Utc>, DateTime<Utc>))| {
            let midnight = first_instant(date.and_time(NaiveTime::MIN), self.zone);
            let odd = (from - midnight).num_minutes().rem_euclid(minutes);
            Interval::new(from - chrono::TimeDelta::minutes(odd), to).ok().map(|interval| (date, interval))
        };
        Grid::new(minutes, &days.into_iter().filter_map(stretch).collect::<Vec<_>>())
    }

    fn slot_minutes(&self, wishes: &[Wish], rooms: &[RoomTime]) -> i64 {
        let rules = self.rules();
        let desk = rules.into_iter().flat_map(|rules| [rules.slot_minutes, rules.opens]).flatten();
        let lengths = wishes.iter().map(|wish| wish.minutes);
        let movable = self.scope.movable.iter().filter_map(|id| self.plan.get::<Meeting>(*id)?.starts);
        let starts = movable.map(|starts| i64::from(starts.local().minute()));
        let around = rooms.iter().flat_map(|room| [room.set_up, room.tear_down]);
        let common = desk.chain(lengths).chain(starts).chain(around).fold(LONGEST_SLOT, greatest_common_divisor);
        common.max(SHORTEST_SLOT)
    }
}

fn greatest_common_divisor(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { greatest_common_divisor(other, one % other) }
}

/// What the engine weighs when it places: a meeting held is worth a hundred idle slots.
const PLACING: Objective = Objective {
    unscheduled: 1000,
    idle_slot: 10,
    max_idle: 30,
    breaks: 0,
    venue_change: 15,
    protocol_miss: 20,
    moved_time: 0,
    moved_room: 0,
};
/// And when what is placed may move: the day of nobody is tidied up by moving what stands.
const REPLANNING: Objective = Objective {
    idle_slot: 1,
    max_idle: 0,
    venue_change: 2,
    protocol_miss: 2,
    moved_time: 300,
    moved_room: 100,
    ..PLACING
};

/// Poses the problem; nothing for a forum without days.
pub(super) fn pose(ground: &Ground<'_>) -> Option<Posed> {
    let whole = ground.whole()?;
    let wishes = ground.wishes();
    let rooms = ground.rooms(&wishes, &whole);
    let grid = ground.grid(&wishes, &rooms, &whole);
    let mut posing = Posing::new(ground, grid);
    posing.take(wishes);
    posing.seat();
    posing.open(&rooms);
    posing.engage();
    Some(posing.done())
}

/// A problem being put together.
struct Posing<'g> {
    ground: &'g Ground<'g>,
    grid: Grid,
    from: usize,
    venues: Vec<VenueId>,
    table: Table,
    wishes: Vec<Wish>,
    requests: Vec<Request>,
    delegations: Vec<Delegation>,
    rooms: Vec<Room>,
    spaces: Vec<SpaceId>,
    interpreters: Vec<Interpreter>,
    members: Vec<StaffMemberId>,
}

impl<'g> Posing<'g> {
    fn new(ground: &'g Ground<'g>, grid: Grid) -> Self {
        let begins = |slot: &usize| grid.start_of(*slot).is_some_and(|at| at >= ground.earliest);
        let from = (0..grid.slots()).find(begins).unwrap_or(grid.slots());
        Self {
            venues: ground.venues(),
            ground,
            grid,
            from,
            table: Table::default(),
            wishes: Vec::new(),
            requests: Vec::new(),
            delegations: Vec::new(),
            rooms: Vec::new(),
            spaces: Vec::new(),
            interpreters: Vec::new(),
            members: Vec::new(),
        }
    }

    /// The requests; what can be nowhere is none.
    fn take(&mut self, wishes: Vec<Wish>) {
        let plan = self.ground.plan;
        let rest = interpreters(plan).iter().map(|member| member.break_minutes).max().unwrap_or(0);
        let frame = Frame { ground: self.ground, grid: &self.grid, from: self.from, rules: self.ground.rules(), rest };
        for wish in wishes {
            let request = if wish.rooms.is_empty() { None } else { frame.request(&wish, &mut self.table) };
            if let Some(request) = request {
                self.requests.push(request);
                self.wishes.push(wish);
            }
        }
    }

    /// Those at the tables, with what they must attend.
    fn seat(&mut self) {
        let quota =
            self.ground.rules().and_then(|rules| rules.quota_per_day).and_then(|quota| usize::try_from(quota).ok());
        for place in 0..self.table.sitters.len() {
            let sitter = self.table.sitters[place];
            let mut free = vec![true; self.grid.slots()];
            free[..self.from].fill(false);
            let mut commitments = Vec::new();
            let all = busy(self.ground.plan, sitter, &self.ground.venues(), |thing| self.ground.moves(thing));
            for one in all {
                let venue = one.venue.map(|venue| self.venue(venue));
                for span in self.grid.touched(&one.interval) {
                    match venue {
                        Some(venue) => commitments.push(Commitment { start: span.0, duration: span.1 - span.0, venue }),
                        None => free[span.0..span.1].fill(false),
                    }
                }
            }
            self.delegations.push(Delegation {
                name: String::new(),
                seniority: 0,
                available: self.grid.spans_of(&free),
                commitments,
                max_meetings_per_day: quota.filter(|_| matches!(sitter, Sitter::Counted(_))),
            });
        }
    }

    /// The number of a venue, which is given one if need be.
    fn venue(&mut self, venue: VenueId) -> usize {
        self.venues.iter().position(|known| *known == venue).unwrap_or_else(|| {
            self.venues.push(venue);
            self.venues.len() - 1
        })
    }

    /// The rooms; what a closure keeps for some is a room of its own for the time of it.
    fn open(&mut self, rooms: &[RoomTime]) {
        for room in rooms {
            let shut = room.closed.iter().map(|one| one.interval);
            let taken: Vec<Interval> = shut.chain(room.used.iter().map(|(_, interval)| *interval)).collect();
            self.add_room(room, &self.opened(room, &taken, None), None);
            for kept in room.closed.iter().filter(|one| !one.lets_in.is_empty()) {
                let places = self.table.places_of(self.ground.plan, &kept.lets_in);
                let others = room.closed.iter().filter(|one| one.closure != kept.closure).map(|one| one.interval);
                let taken: Vec<Interval> = others.chain(room.used.iter().map(|(_, interval)| *interval)).collect();
                if !places.is_empty() {
                    self.add_room(room, &self.opened(room, &taken, Some(&kept.interval)), Some(places));
                }
            }
        }
        for (at, request) in self.requests.iter_mut().enumerate() {
            let wanted = &self.wishes[at].rooms;
            let fits = self.spaces.iter().enumerate().filter(|(_, space)| wanted.contains(space));
            request.rooms = Some(fits.map(|(number, _)| number).collect());
        }
    }

    fn add_room(&mut self, room: &RoomTime, available: &[Span], reserved_for: Option<Vec<usize>>) {
        let Some(space) = self.ground.plan.spaces.get(room.space) else { return };
        let venue = self.venue(space.venue);
        self.spaces.push(room.space);
        self.rooms.push(Room {
            name: space.name.clone(),
            venue,
            capacity: u32::MAX,
            equipment: Vec::new(),
            available: available.to_vec(),
            setup: self.grid.length(room.set_up),
            teardown: self.grid.length(room.tear_down),
            reserved_for,
        });
    }

    /// The slots in which a room can be occupied, preparing included, which may begin before it opens.
    fn opened(&self, room: &RoomTime, taken: &[Interval], only: Option<&Interval>) -> Vec<Span> {
        let mut marked = vec![false; self.grid.slots()];
        let (before, after) = (self.grid.length(room.set_up), self.grid.length(room.tear_down));
        let mut open: Vec<Span> = room.open.iter().flat_map(|hours| self.grid.within(hours)).collect();
        open.sort_by_key(|span| span.0);
        for (at, span) in open.iter().enumerate() {
            let earlier = at.checked_sub(1).map(|at| open[at].1);
            let later = open.get(at + 1).map(|next| next.0);
            // Between two stretches so close that both reaches meet nothing is added: no meeting may lie between them.
            let roomy = |gap: Option<usize>| gap.is_none_or(|gap| gap > before + after);
            let (from, to) = self.reach(*span, before, after);
            let from = if roomy(earlier.map(|end| span.0.saturating_sub(end))) { from } else { span.0 };
            let to = if roomy(later.map(|start| start.saturating_sub(span.1))) { to } else { span.1 };
            marked[from..to].fill(true);
        }
        if let Some(only) = only {
            let inside: Vec<Span> = self.grid.within(only);
            let is_inside = |slot: usize| inside.iter().any(|span| span.holds(slot, slot + 1));
            (0..marked.len()).filter(|slot| !is_inside(*slot)).for_each(|slot| marked[slot] = false);
        }
        for interval in taken {
            self.grid.touched(interval).iter().for_each(|span| marked[span.0..span.1].fill(false));
        }
        marked[..self.from].fill(false);
        self.grid.spans_of(&marked)
    }

    /// A span with the slots of preparing before it and of clearing after it, within its day.
    fn reach(&self, span: Span, before: usize, after: usize) -> (usize, usize) {
        let day = self.grid.day(self.grid.day_of(span.0)).map_or(span, |(_, day)| day);
        (span.0.saturating_sub(before).max(day.0), (span.1 + after).min(day.1))
    }

    /// Interpreters that work for all.
    fn engage(&mut self) {
        let (plan, zone, venues) = (self.ground.plan, self.ground.zone, self.ground.venues());
        for member in interpreters(plan) {
            let pairs = pairs_of(&member.pairs);
            let moves = |thing| self.ground.moves(thing);
            self.interpreters.push(Interpreter {
                name: String::new(),
                pairs: pairs.iter().map(|pair| [pair.one().to_owned(), pair.other().to_owned()]).collect(),
                available: available(plan, member, &self.grid, (zone, self.from), &venues, moves),
            });
            self.members.push(member.id);
        }
    }

    /// Whole slots from venue to venue, so long that no way is shorter by way of a third.
    fn travel(&self) -> Vec<Vec<usize>> {
        let minutes = |one: VenueId, other: VenueId| {
            let rides = [Ride::Vip, Ride::Group];
            let ways = rides
                .iter()
                .filter_map(|ride| minutes_between(self.ground.plan, Spot::Venue(one), Spot::Venue(other), *ride));
            ways.map(|way| way.minutes).max().unwrap_or(0)
        };
        let row = |one: &VenueId| {
            self.venues
                .iter()
                .map(|other| if one == other { 0 } else { self.grid.length(minutes(*one, *other)) })
                .collect()
        };
        let mut travel: Vec<Vec<usize>> = self.venues.iter().map(row).collect();
        no_way_shorter(&mut travel);
        travel
    }

    /// Where the movable meetings are now, as far as the grid can say it.
    fn previous(&self) -> Vec<Assignment> {
        let is_movable = |wish: &Wish| self.ground.scope.movable.binary_search(&wish.meeting).is_ok();
        let numbered = self.wishes.iter().enumerate().filter(|(_, wish)| is_movable(wish));
        let now = numbered.filter_map(|(request, wish)| {
            let meeting: &Meeting = self.ground.plan.get(wish.meeting)?;
            let start = self.grid.slot_at(meeting.starts?.instant())?;
            let room = self.spaces.iter().position(|space| Some(*space) == meeting.space)?;
            let fits = start + self.requests[request].duration <= self.grid.slots();
            (fits && wish.pair.is_none()).then_some(Assignment { request, start, room, interpreter: None })
        });
        now.collect()
    }

    fn done(mut self) -> Posed {
        let previous = self.previous();
        let replan = (!previous.is_empty()).then(|| Replan { now: self.from, previous, note: String::new() });
        self.prefer();
        let travel = self.travel();
        let instance = Instance {
            format: INSTANCE.to_owned(),
            name: self.ground.plan.forum().map(|forum| forum.short_code.clone()).unwrap_or_default(),
            comment: String::new(),
            slot_minutes: u32::try_from(self.grid.minutes).unwrap_or(0),
            days: self.grid.days(),
            venues: self.venues.iter().map(|_| Venue { name: String::new() }).collect(),
            travel,
            rooms: self.rooms,
            interpreters: self.interpreters,
            delegations: self.delegations,
            requests: self.requests,
            fixed: Vec::new(),
            staff_limit: None,
            count_unavailable_as_idle: false,
            max_break_spread: None,
            objective: if replan.is_some() { REPLANNING } else { PLACING },
            replan,
            meta: serde_json::Value::Null,
        };
        let (grid, wishes, rooms) = (self.grid, self.wishes, self.spaces);
        Posed { instance, grid, wishes, rooms, interpreters: self.members }
    }

    /// Protocol wants a meeting in the room that is kept for the more senior side.
    fn prefer(&mut self) {
        let ranking = crate::precedence::Ranking::in_force(self.ground.plan);
        for (at, request) in self.requests.iter_mut().enumerate() {
            let parties = self.ground.plan.parties.of(self.wishes[at].meeting).map(|party| party.delegation);
            let senior = parties.min_by_key(|one| (ranking.place_of(*one).unwrap_or(usize::MAX), *one));
            let Some(senior) = senior else { continue };
            let places = self.table.places_of(self.ground.plan, &[senior]);
            let allowed = request.rooms.clone().unwrap_or_default();
            let is_theirs = |room: &usize| {
                let kept = self.rooms[*room].reserved_for.as_ref();
                kept.is_some_and(|kept| kept.iter().any(|place| places.contains(place)))
            };
            request.preferred_rooms = allowed.into_iter().filter(is_theirs).collect();
        }
    }
}

/// Makes no way longer than by way of a third: the parts of the shorter way are lengthened, never the long way shortened,
/// which people really need.
fn no_way_shorter(travel: &mut [Vec<usize>]) {
    let venues = travel.len();
    let mut is_settled = false;
    while !is_settled {
        is_settled = true;
        for (one, other) in (0..venues).flat_map(|one| (0..venues).map(move |other| (one, other))) {
            for third in (0..venues).filter(|third| *third != one && *third != other) {
                let round = travel[one][third] + travel[third][other];
                if one != other && travel[one][other] > round {
                    travel[one][third] += travel[one][other] - round;
                    is_settled = false;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_way_is_longer_than_by_way_of_a_third_and_none_gets_shorter() {
        let before = vec![vec![0, 9, 1], vec![2, 0, 4], vec![1, 1, 0]];
        let mut travel = before.clone();
        no_way_shorter(&mut travel);
        for one in 0..3 {
            for other in 0..3 {
                assert!(travel[one][other] >= before[one][other]);
                for third in 0..3 {
                    assert!(travel[one][other] <= travel[one][third] + travel[third][other], "{travel:?}");
                }
            }
        }
    }
}
