//! What a search looks up again and again, laid out for speed: worked out once from a [`Problem`] and shared by every
//! schedule of it.

use super::Place;
use super::rows;
use crate::format::{self, Span};
use crate::problem::{Problem, mask};

/// The lasting part of every schedule of one problem.
#[derive(Debug)]
pub struct Tables<'p> {
    /// The problem.
    pub problem: &'p Problem,
    /// Words of a row, which is one day of somebody or something.
    pub words: usize,
    /// Days.
    pub days: usize,
    /// Venues.
    pub venues: usize,
    /// Slots of the whole grid.
    pub slots: usize,
    /// Delegations; the people are these and then the interpreters.
    pub delegations: usize,
    /// What is asked for, by request.
    pub asks: Vec<Ask>,
    /// The requests each person could be part of.
    pub asks_of: Vec<Vec<usize>>,
    /// For each person, day and venue: the slots at which they could be in a meeting there if none were held.
    pub person_rows: Vec<u64>,
    /// For each room and day: its opening hours.
    pub room_rows: Vec<u64>,
    /// What there is to know of each room.
    pub rooms: Vec<Room>,
    /// The most meetings that run at once.
    pub staff_limit: Option<u32>,
    /// The most meetings of each delegation on a day.
    pub most_a_day: Vec<usize>,
    /// What a broken rule weighs in a search, so that it is mended before anything else.
    pub penalty: i64,
    /// What a unit of work on it weighs, in per cent: the more there is to look at, the less of it is near at hand.
    pub toll: u64,
    idle_before: Vec<u32>,
    /// From each venue, and at last from nowhere, to each.
    ways: Vec<Way>,
}

/// How many slots before each would be idle for a delegation if they lay in a gap.
#[derive(Debug, Clone, Copy)]
pub struct Idle<'t> {
    before: &'t [u32],
}

impl Idle<'_> {
    /// Idle slots when the time from `end` to `start` of one day is a gap.
    #[inline]
    pub fn between(self, end: usize, start: usize) -> u32 {
        if end < start { self.before[start] - self.before[end] } else { 0 }
    }
}

/// How long it takes from one venue to another, in slots.
#[derive(Debug, Clone, Copy, Default)]
pub struct Way {
    /// From the other venue to this one.
    pub there: usize,
    /// From this venue to the other.
    pub back: usize,
}

/// Where a room is, and the slots it needs before and after a meeting.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Its venue.
    pub venue: usize,
    /// Before.
    pub setup: usize,
    /// After.
    pub teardown: usize,
}

/// What a request asks for.
#[derive(Debug)]
pub struct Ask {
    /// Slots.
    pub duration: usize,
    /// What it costs not to hold it, with the penalty when it must be held.
    pub absent: i64,
    /// Whether it must be held.
    pub mandatory: bool,
    /// Who takes part.
    pub who: Vec<usize>,
    /// Where it could be held.
    pub sites: Vec<Site>,
    /// Who could interpret, the least sought first; empty when nobody need.
    pub interpreters: Vec<usize>,
    /// Whether it needs an interpreter.
    pub interpreted: bool,
    /// Rooms protocol wants it in; empty when any is as good.
    pub preferred: Vec<usize>,
    /// Requests that must be over before it.
    pub after: Vec<usize>,
    /// Requests it must be over before.
    pub before: Vec<usize>,
    /// Where it stands in the plan in force.
    pub previous: Option<Place>,
    /// Where it must stay.
    pub settled: Option<Place>,
    /// At how many starts, over all venues, it could be held if it were alone.
    pub choices: usize,
    /// These starts.
    pub spots: Vec<Spot>,
}

/// A venue and a start at which a request could be held if it were alone.
#[derive(Debug, Clone, Copy)]
pub struct Spot {
    /// Which of its sites.
    pub site: u32,
    /// First slot.
    pub start: u32,
}

/// A venue where a request could be held.
#[derive(Debug)]
pub struct Site {
    /// Which.
    pub venue: usize,
    /// For each day: the slots at which it could start, as far as absences, commitments and windows go.
    pub starts: Vec<u64>,
    /// Rooms that suit: those protocol wants first, then the least sought.
    pub rooms: Vec<usize>,
    /// How many of them, from the first, protocol has nothing against.
    pub preferred: usize,
}

impl Ask {
    /// Whether protocol has nothing against a room.
    pub fn suits_protocol(&self, room: usize) -> bool {
        self.preferred.is_empty() || self.preferred.contains(&room)
    }
}

impl<'p> Tables<'p> {
    /// Lays a problem out.
    pub fn new(problem: &'p Problem) -> Self {
        let instance = &problem.instance;
        let words = rows::words_for(instance.days.iter().map(|day| day.slots).max().unwrap_or(0));
        let slots = problem.slots();
        let mut tables = Self {
            problem,
            words,
            days: instance.days.len(),
            venues: instance.venues.len(),
            slots,
            delegations: instance.delegations.len(),
            asks: Vec::new(),
            asks_of: vec![Vec::new(); instance.delegations.len() + instance.interpreters.len()],
            person_rows: Vec::new(),
            room_rows: Vec::new(),
            rooms: instance.rooms.iter().map(Room::of).collect(),
            staff_limit: instance.staff_limit.map(|limit| u32::try_from(limit).unwrap_or(u32::MAX)),
            most_a_day: instance.delegations.iter().map(|d| d.max_meetings_per_day.unwrap_or(usize::MAX)).collect(),
            penalty: penalty(problem),
            toll: toll(problem),
            idle_before: problem.idle.iter().flat_map(|idle| running_sum(idle)).collect(),
            ways: ways(&instance.travel),
        };
        tables.room_rows =
            instance.rooms.iter().flat_map(|room| tables.rows_of(&mask(&room.available, slots))).collect();
        tables.person_rows = tables.person_rows();
        tables.asks = tables.asks();
        for (request, ask) in tables.asks.iter().enumerate() {
            let interpreters = ask.interpreters.iter().map(|i| tables.delegations + i);
            ask.who.iter().copied().chain(interpreters).for_each(|person| tables.asks_of[person].push(request));
        }
        tables
    }

    /// First slot of a day.
    pub fn first_slot(&self, day: usize) -> usize {
        self.problem.instance.days[day].first_slot
    }

    /// The ways from each venue to `venue` and back; none takes any time where `venue` is one past the last.
    #[inline]
    pub fn ways_of(&self, venue: usize) -> &[Way] {
        &self.ways[venue * self.venues..][..self.venues]
    }

    /// What tells the idle slots in the gaps of a delegation.
    #[inline]
    pub fn idle_of(&self, delegation: usize) -> Idle<'_> {
        let width = self.slots + 1;
        Idle { before: &self.idle_before[delegation * width..][..width] }
    }

    fn rows_of(&self, covered: &[bool]) -> Vec<u64> {
        let mut all = vec![0; self.days * self.words];
        for (slot, _) in covered.iter().enumerate().filter(|(_, set)| **set) {
            let day = self.problem.day_of[slot];
            let at = slot - self.first_slot(day);
            rows::open(&mut all[day * self.words..][..self.words], at, at + 1);
        }
        all
    }

    fn person_rows(&self) -> Vec<u64> {
        let instance = &self.problem.instance;
        let mut all = Vec::new();
        let people = instance.delegations.iter().map(|d| (&d.available, d.commitments.as_slice()));
        for (available, commitments) in people.chain(instance.interpreters.iter().map(|i| (&i.available, &[][..]))) {
            let free = self.rows_of(&mask(available, self.problem.slots()));
            let tied: Vec<_> = commitments.iter().map(|c| (Span(c.start, c.start + c.duration), c.venue)).collect();
            for day in 0..self.days {
                for venue in 0..self.venues {
                    let from = all.len();
                    all.extend_from_slice(&free[day * self.words..][..self.words]);
                    for (span, at) in &tied {
                        self.shut_around(&mut all[from..], day, *span, *at, venue);
                    }
                }
            }
        }
        all
    }

    /// Takes out of a row for meetings at `venue` what a commitment elsewhere forbids, the ways there and back included.
    fn shut_around(&self, row: &mut [u64], day: usize, span: Span, elsewhere: usize, venue: usize) {
        let (first, end) = (self.first_slot(day), self.problem.day_end[day]);
        if (first..end).contains(&span.0) {
            let way = self.ways_of(elsewhere)[venue];
            rows::shut(row, (span.0 - first).saturating_sub(way.there), span.1 + way.back - first);
        }
    }

    fn asks(&self) -> Vec<Ask> {
        let problem = self.problem;
        let (mut room_sought, mut interpreter_sought) =
            (vec![0usize; problem.instance.rooms.len()], vec![0usize; problem.instance.interpreters.len()]);
        for options in &problem.requests {
            options.rooms.iter().for_each(|&room| room_sought[room] += 1);
            options.interpreters.iter().for_each(|&i| interpreter_sought[i] += 1);
        }
        let mut asks: Vec<Ask> =
            (0..problem.requests.len()).map(|r| self.ask(r, &room_sought, &interpreter_sought)).collect();
        for (request, asked) in problem.instance.requests.iter().enumerate() {
            asked.after.iter().for_each(|&other| asks[other].before.push(request));
        }
        asks
    }

    fn ask(&self, request: usize, room_sought: &[usize], interpreter_sought: &[usize]) -> Ask {
        let (asked, options) = (&self.problem.instance.requests[request], &self.problem.requests[request]);
        let objective = &self.problem.instance.objective;
        let moved = if options.previous.is_some() { objective.moved_time } else { 0 };
        let must = if asked.mandatory { self.penalty } else { 0 };
        let mut interpreters = options.interpreters.clone();
        interpreters.sort_by_key(|&i| interpreter_sought[i]);
        let sites: Vec<Site> =
            options.starts.iter().map(|(venue, starts)| self.site(request, *venue, starts, room_sought)).collect();
        let starts = options.starts.iter().enumerate();
        let spots: Vec<Spot> = starts
            .flat_map(|(site, (_, starts))| starts.iter().map(move |&s| Spot { site: site as u32, start: s as u32 }))
            .collect();
        Ask {
            duration: asked.duration,
            absent: (objective.unscheduled * asked.weight + moved) as i64 + must,
            mandatory: asked.mandatory,
            who: asked.delegations.clone(),
            choices: spots.len(),
            spots,
            sites,
            interpreters,
            interpreted: asked.interpretation.is_some(),
            preferred: asked.preferred_rooms.clone(),
            after: asked.after.clone(),
            before: Vec::new(),
            previous: options.previous.map(Place::of),
            settled: options.settled.map(Place::of),
        }
    }

    fn site(&self, request: usize, venue: usize, starts: &[usize], room_sought: &[usize]) -> Site {
        let preferred = &self.problem.instance.requests[request].preferred_rooms;
        let mut covered = vec![false; self.problem.slots()];
        starts.iter().for_each(|&start| covered[start] = true);
        let there = |room: &usize| self.problem.instance.rooms[*room].venue == venue;
        let mut rooms: Vec<usize> = self.problem.requests[request].rooms.iter().copied().filter(there).collect();
        rooms.sort_by_key(|room| (!preferred.contains(room), room_sought[*room], *room));
        let preferred =
            if preferred.is_empty() { rooms.len() } else { rooms.iter().filter(|r| preferred.contains(r)).count() };
        Site { venue, starts: self.rows_of(&covered), rooms, preferred }
    }
}

impl Room {
    fn of(room: &format::Room) -> Self {
        Self { venue: room.venue, setup: room.setup, teardown: room.teardown }
    }
}

/// `travel` laid out for [`Tables::ways_of`].
fn ways(travel: &[Vec<usize>]) -> Vec<Way> {
    let venues = travel.len();
    let to = |here: usize| (0..venues).map(move |other| Way { there: travel[other][here], back: travel[here][other] });
    (0..venues).flat_map(to).chain(std::iter::repeat_n(Way::default(), venues)).collect()
}

fn running_sum(idle: &[bool]) -> Vec<u32> {
    let mut sums = vec![0];
    sums.extend(idle.iter().scan(0, |sum, &one| {
        *sum += u32::from(one);
        Some(*sum)
    }));
    sums
}

/// Fitted to what 40, 400, 2,000 and 8,000 requests took on a busy machine: about 1.3 to 2.3 times what is counted.
fn toll(problem: &Problem) -> u64 {
    let doublings = u64::from(problem.instance.requests.len().max(1).ilog2());
    125 + doublings * doublings * doublings / 16
}

/// More than anything one meeting can cost.
fn penalty(problem: &Problem) -> i64 {
    let objective = &problem.instance.objective;
    let weight = problem.instance.requests.iter().map(|r| r.weight).max().unwrap_or(0);
    let soft = [objective.idle_slot, objective.max_idle, objective.breaks, objective.venue_change];
    let moved = [objective.protocol_miss, objective.moved_time, objective.moved_room];
    let dearest = soft.into_iter().chain(moved).max().unwrap_or(0);
    (2 * objective.unscheduled * weight + 8 * dearest).max(1) as i64
}
