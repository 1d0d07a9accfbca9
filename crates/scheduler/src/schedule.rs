//! A schedule that is being changed: who is free when is kept at hand as rows of bits, what it costs as a running sum.
//!
//! It holds only what the hard rules allow between meetings. Whether all that must be held is held, and whether breaks are
//! spread evenly enough, it counts ([`Schedule::broken`]) instead of forbidding, because a search has to pass through such
//! schedules.

mod gaps;
pub mod places;
pub mod rows;
mod settled;
pub mod tables;

use crate::format::{Assignment, Span};
use gaps::{Gap, Neighbours};
use tables::{Room, Tables};

/// Where and when a request is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// First slot.
    pub start: usize,
    /// Room.
    pub room: usize,
    /// Interpreter, when one is needed.
    pub interpreter: Option<usize>,
}

impl Place {
    /// The place an assignment gives.
    pub fn of(one: Assignment) -> Self {
        Self { start: one.start, room: one.room, interpreter: one.interpreter }
    }
}

/// One engagement of somebody's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// First slot.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// Where.
    pub venue: u32,
    /// Which request.
    pub request: u32,
}

/// How many delegations have each number of something, so that the most and the fewest are at hand.
#[derive(Debug, Clone)]
struct Tally {
    of: Vec<i64>,
    with: Vec<u32>,
    most: usize,
}

impl Tally {
    fn new(delegations: usize, most: usize) -> Self {
        let mut with = vec![0; most + 1];
        with[0] = delegations as u32;
        Self { of: vec![0; delegations], with, most: 0 }
    }

    #[inline]
    fn change(&mut self, delegation: usize, by: i64) {
        if by != 0 {
            self.set(delegation, by);
        }
    }

    fn set(&mut self, delegation: usize, by: i64) {
        let before = self.of[delegation];
        self.of[delegation] = before + by;
        let after = (before + by) as usize;
        self.with[before as usize] -= 1;
        self.with[after] += 1;
        self.most = self.most.max(after);
        while self.most > 0 && self.with[self.most] == 0 {
            self.most -= 1;
        }
    }

    fn least(&self) -> usize {
        self.with.iter().position(|&delegations| delegations > 0).unwrap_or(0)
    }
}

/// The meetings held, by request.
pub fn assignments_of(places: &[Option<Place>]) -> Vec<Assignment> {
    let of = |(request, place): (usize, &Option<Place>)| {
        place.map(|Place { start, room, interpreter }| Assignment { request, start, room, interpreter })
    };
    places.iter().enumerate().filter_map(of).collect()
}

/// A schedule.
#[derive(Debug, Clone)]
pub struct Schedule<'t> {
    /// What it is a schedule of.
    pub tables: &'t Tables<'t>,
    /// Where each request is held.
    pub places: Vec<Option<Place>>,
    /// The days on which something may be placed.
    pub open_days: Vec<bool>,
    /// What was done on it, in units of work.
    pub effort: Effort,
    agendas: Vec<Vec<Entry>>,
    person_rows: Vec<u64>,
    /// The rows of people who have only what is settled.
    settled_rows: Vec<u64>,
    room_rows: Vec<u64>,
    room_meetings: Vec<Vec<usize>>,
    staff: Vec<u32>,
    staff_rows: Vec<u64>,
    idle: Tally,
    breaks: Tally,
    soft: i64,
    absent: i64,
    missing: i64,
}

/// Work done, in thousandths of a unit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effort(pub u64);

impl<'t> Schedule<'t> {
    /// A schedule of what is settled and nothing else.
    pub fn new(tables: &'t Tables<'t>) -> Self {
        let mut schedule = Self::empty(tables);
        (0..tables.asks.len()).for_each(|request| schedule.hold_settled(request));
        schedule.settled_rows.clone_from(&schedule.person_rows);
        schedule
    }

    fn empty(tables: &'t Tables<'t>) -> Self {
        let problem = tables.problem;
        let slots = problem.slots();
        let mut staff_rows = vec![0; tables.days * tables.words];
        for (day, row) in staff_rows.chunks_mut(tables.words).enumerate() {
            if problem.instance.staff_limit != Some(0) {
                rows::open(row, 0, problem.instance.days[day].slots);
            }
        }
        Self {
            tables,
            places: vec![None; tables.asks.len()],
            open_days: vec![true; tables.days],
            effort: Effort::default(),
            agendas: vec![Vec::new(); (tables.delegations + problem.instance.interpreters.len()) * tables.days],
            person_rows: tables.person_rows.clone(),
            settled_rows: Vec::new(),
            room_rows: tables.room_rows.clone(),
            room_meetings: vec![Vec::new(); problem.instance.rooms.len() * tables.days],
            staff: vec![0; slots],
            staff_rows,
            idle: Tally::new(tables.delegations, slots),
            breaks: Tally::new(tables.delegations, slots),
            soft: 0,
            absent: tables.asks.iter().map(|ask| ask.absent).sum(),
            missing: tables.asks.iter().filter(|ask| ask.mandatory).count() as i64,
        }
    }

    /// What a search makes smaller: the cost, and the penalty for each rule broken.
    pub fn value(&self) -> i64 {
        let spread = self.excess_spread() * self.tables.penalty;
        self.absent
            + self.soft
            + self.tables.problem.instance.objective.max_idle as i64 * self.idle.most as i64
            + spread
    }

    /// The part of the value that is due to requests not held.
    pub fn absent(&self) -> i64 {
        self.absent
    }

    /// How many rules are broken: meetings missing that must be held, and breaks by which delegations differ too much.
    pub fn broken(&self) -> i64 {
        self.missing + self.excess_spread()
    }

    /// The engagements of a person on a day, in order of time. People are the delegations and then the interpreters.
    pub fn agenda(&self, person: usize, day: usize) -> &[Entry] {
        &self.agendas[person * self.tables.days + day]
    }

    /// The requests held in a room on a day, in any order.
    pub fn held_in(&self, room: usize, day: usize) -> &[usize] {
        &self.room_meetings[room * self.tables.days + day]
    }

    /// Holds a request that is not held. The place must be free.
    pub fn hold(&mut self, request: usize, place: Place) {
        let tables = self.tables;
        let ask = &tables.asks[request];
        let (day, entry) = self.entry(request, place);
        self.effort.0 += 60;
        for &delegation in &ask.who {
            let next_to = self.join(delegation, day, entry);
            self.feel(delegation, self.gap_between(delegation, next_to, entry));
        }
        if let Some(interpreter) = place.interpreter {
            self.join(tables.delegations + interpreter, day, entry);
        }
        let occupied = self.room_span(place.room, day, place.start, ask.duration);
        rows::shut(self.room_row_mut(place.room, day), occupied.0, occupied.1);
        self.room_meetings[place.room * tables.days + day].push(request);
        self.count_staff(day, entry, true);
        self.places[request] = Some(place);
        self.count_presence(request, place, 1);
    }

    /// Gives up a request that is held, and says where it was.
    pub fn drop(&mut self, request: usize) -> Option<Place> {
        let place = self.places[request].take()?;
        let tables = self.tables;
        let ask = &tables.asks[request];
        let (day, entry) = self.entry(request, place);
        self.effort.0 += 60;
        for &delegation in &ask.who {
            let next_to = self.leave(delegation, day, entry);
            self.feel(delegation, Gap::default().less(self.gap_between(delegation, next_to, entry)));
        }
        if let Some(interpreter) = place.interpreter {
            self.leave(tables.delegations + interpreter, day, entry);
        }
        let occupied = self.room_span(place.room, day, place.start, ask.duration);
        rows::open(self.room_row_mut(place.room, day), occupied.0, occupied.1);
        let meetings = &mut self.room_meetings[place.room * tables.days + day];
        if let Some(at) = meetings.iter().position(|&other| other == request) {
            meetings.remove(at);
        }
        self.count_staff(day, entry, false);
        self.count_presence(request, place, -1);
        Some(place)
    }

    fn entry(&self, request: usize, place: Place) -> (usize, Entry) {
        let problem = self.tables.problem;
        let end = place.start + self.tables.asks[request].duration;
        let venue = self.tables.rooms[place.room].venue as u32;
        let entry = Entry { start: place.start as u32, end: end as u32, venue, request: request as u32 };
        (problem.day_of[place.start], entry)
    }

    fn excess_spread(&self) -> i64 {
        let most = self.tables.problem.instance.max_break_spread;
        most.map_or(0, |most| (self.breaks.most - self.breaks.least()).saturating_sub(most) as i64)
    }

    fn room_row_mut(&mut self, room: usize, day: usize) -> &mut [u64] {
        &mut self.room_rows[(room * self.tables.days + day) * self.tables.words..][..self.tables.words]
    }

    fn room_row(&self, room: usize, day: usize) -> &[u64] {
        &self.room_rows[(room * self.tables.days + day) * self.tables.words..][..self.tables.words]
    }

    fn person_row(&self, person: usize, day: usize, venue: usize) -> &[u64] {
        let at = (person * self.tables.days + day) * self.tables.venues + venue;
        &self.person_rows[at * self.tables.words..][..self.tables.words]
    }

    fn staff_row(&self, day: usize) -> &[u64] {
        &self.staff_rows[day * self.tables.words..][..self.tables.words]
    }

    /// What a meeting takes of a room, counted from the first slot of the day.
    pub fn room_span(&self, room: usize, day: usize, start: usize, duration: usize) -> Span {
        let Room { setup, teardown, .. } = self.tables.rooms[room];
        let at = start - self.tables.first_slot(day);
        Span(at.saturating_sub(setup), at + duration + teardown)
    }

    /// Takes an engagement into a person's day; returns what stands next to it there.
    fn join(&mut self, person: usize, day: usize, entry: Entry) -> Neighbours {
        let (tables, at) = (self.tables, person * self.tables.days + day);
        let agenda = &mut self.agendas[at];
        let mut joins = agenda.len();
        agenda.push(entry);
        while joins > 0 && agenda[joins - 1] > entry {
            agenda[joins] = agenda[joins - 1];
            joins -= 1;
        }
        agenda[joins] = entry;
        let next_to =
            Neighbours { before: joins.checked_sub(1).map(|at| agenda[at]), after: agenda.get(joins + 1).copied() };
        let (first, words) = (tables.first_slot(day), tables.words);
        let (start, end) = (entry.start as usize - first, entry.end as usize - first);
        let rows = &mut self.person_rows[at * tables.venues * words..][..tables.venues * words];
        for (venue, way) in tables.ways_of(entry.venue as usize).iter().enumerate() {
            rows::shut(&mut rows[venue * words..][..words], start.saturating_sub(way.there), end + way.back);
        }
        next_to
    }

    /// Takes an engagement out of a person's day; returns what stood next to it there.
    fn leave(&mut self, person: usize, day: usize, entry: Entry) -> Neighbours {
        let (tables, at) = (self.tables, person * self.tables.days + day);
        let agenda = &mut self.agendas[at];
        let gone = agenda.iter().position(|other| other.request == entry.request).expect("it is in the agenda");
        agenda.remove(gone);
        let next_to = Neighbours::around(agenda, gone);
        // Only the engagements next to it can forbid what it forbade: by way of them is never quicker.
        let (first, words) = (tables.first_slot(day), tables.words);
        let (from, leaving) = next_to.before.map_or((0, tables.venues), |b| (b.end as usize - first, b.venue as usize));
        let (to, coming) =
            next_to.after.map_or((usize::MAX, tables.venues), |a| (a.start as usize - first, a.venue as usize));
        let own = at * tables.venues * words..(at + 1) * tables.venues * words;
        let (rows, settled) = (&mut self.person_rows[own.clone()], &self.settled_rows[own]);
        let ways = tables.ways_of(leaving).iter().zip(tables.ways_of(coming));
        for (venue, (leaving, coming)) in ways.enumerate() {
            let (row, settled) = (&mut rows[venue * words..][..words], &settled[venue * words..][..words]);
            rows::renew(row, settled, (from, to), (from + leaving.back, to.saturating_sub(coming.there)));
        }
        next_to
    }

    fn count_staff(&mut self, day: usize, entry: Entry, joins: bool) {
        let Some(limit) = self.tables.staff_limit else { return };
        let (words, first) = (self.tables.words, self.tables.first_slot(day));
        let row = &mut self.staff_rows[day * words..][..words];
        let (from, to) = (entry.start as usize, entry.end as usize);
        for (slot, count) in (from - first..to - first).zip(&mut self.staff[from..to]) {
            if joins {
                *count += 1;
                if *count == limit {
                    rows::shut(row, slot, slot + 1);
                }
            } else {
                if *count == limit {
                    rows::open(row, slot, slot + 1);
                }
                *count -= 1;
            }
        }
    }

    /// Counts what it is worth that a request is held there (`by` 1) or no longer is (`by` -1).
    fn count_presence(&mut self, request: usize, place: Place, by: i64) {
        let (ask, objective) = (&self.tables.asks[request], &self.tables.problem.instance.objective);
        self.missing -= if ask.mandatory { by } else { 0 };
        self.absent -= by * ask.absent;
        if !ask.suits_protocol(place.room) {
            self.soft += by * objective.protocol_miss as i64;
        }
        if let Some(before) = ask.previous {
            if before.start != place.start {
                self.soft += by * objective.moved_time as i64;
            } else if before.room != place.room {
                self.soft += by * objective.moved_room as i64;
            }
        }
    }

    /// Adds to the running sums what has become of a delegation's gaps.
    fn feel(&mut self, delegation: usize, gap: Gap) {
        self.idle.change(delegation, gap.idle);
        self.breaks.change(delegation, gap.breaks);
        self.soft += self.price(gap);
    }
}
