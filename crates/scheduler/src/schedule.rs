//! A schedule that is being changed: who is free when is kept at hand as rows of bits, what it costs as a running sum.
//!
//! It holds only what the hard rules allow between meetings. Whether all that must be held is held, and whether breaks are
//! spread evenly enough, it counts ([`Schedule::broken`]) instead of forbidding, because a search has to pass through such
//! schedules.

pub mod places;
pub mod rows;
mod settled;
pub mod tables;

use crate::format::{Assignment, Span};
use crate::judge::Components;
use tables::Tables;

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

/// What one gap, or the difference of several, is worth.
#[derive(Debug, Clone, Copy, Default)]
struct Gap {
    idle: i64,
    breaks: i64,
    changes: i64,
}

impl Gap {
    fn less(self, other: Self) -> Self {
        let Self { idle, breaks, changes } = other;
        Self { idle: self.idle - idle, breaks: self.breaks - breaks, changes: self.changes - changes }
    }

    fn and(self, other: Self) -> Self {
        let Self { idle, breaks, changes } = other;
        Self { idle: self.idle + idle, breaks: self.breaks + breaks, changes: self.changes + changes }
    }
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

    fn change(&mut self, delegation: usize, by: i64) {
        if by == 0 {
            return;
        }
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
    staff: Vec<usize>,
    staff_rows: Vec<u64>,
    idle: Tally,
    breaks: Tally,
    sums: Components,
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
        let mut schedule = Self {
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
            sums: Components::default(),
            soft: 0,
            absent: tables.asks.iter().map(|ask| ask.absent).sum(),
            missing: tables.asks.iter().filter(|ask| ask.mandatory).count() as i64,
        };
        schedule.sums.unscheduled = problem.instance.requests.iter().map(|r| r.weight).sum();
        schedule.sums.moved_time = tables.asks.iter().filter(|ask| ask.previous.is_some()).count() as u64;
        schedule
    }

    /// What is wrong with it, counted as [`crate::judge`] does.
    pub fn components(&self) -> Components {
        Components { max_idle: self.idle.most as u64, ..self.sums }
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
            let gap = self.gap_when_joining(delegation, day, &entry);
            self.join(delegation, day, entry);
            self.feel(delegation, gap);
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
            self.leave(delegation, day, entry);
            let gap = self.gap_when_joining(delegation, day, &entry);
            self.feel(delegation, Gap::default().less(gap));
        }
        if let Some(interpreter) = place.interpreter {
            self.leave(tables.delegations + interpreter, day, entry);
        }
        let occupied = self.room_span(place.room, day, place.start, ask.duration);
        rows::open(self.room_row_mut(place.room, day), occupied.0, occupied.1);
        self.room_meetings[place.room * tables.days + day].retain(|&other| other != request);
        self.count_staff(day, entry, false);
        self.count_presence(request, place, -1);
        Some(place)
    }

    fn entry(&self, request: usize, place: Place) -> (usize, Entry) {
        let problem = self.tables.problem;
        let end = place.start + self.tables.asks[request].duration;
        let venue = problem.instance.rooms[place.room].venue as u32;
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
        let about = &self.tables.problem.instance.rooms[room];
        let at = start - self.tables.first_slot(day);
        Span(at.saturating_sub(about.setup), at + duration + about.teardown)
    }

    fn join(&mut self, person: usize, day: usize, entry: Entry) {
        let tables = self.tables;
        let agenda = &mut self.agendas[person * tables.days + day];
        let at = agenda.iter().position(|other| *other > entry).unwrap_or(agenda.len());
        agenda.insert(at, entry);
        self.shut(person, day, entry);
    }

    fn leave(&mut self, person: usize, day: usize, entry: Entry) {
        let (tables, at) = (self.tables, person * self.tables.days + day);
        let agenda = &mut self.agendas[at];
        let Some(gone) = agenda.iter().position(|other| *other == entry) else { return };
        agenda.remove(gone);
        // Only the engagements next to it can forbid what it forbade: by way of them is never quicker.
        let before = gone.checked_sub(1).map(|before| agenda[before]);
        let after = agenda.get(gone).copied();
        let (first, words) = (tables.first_slot(day), tables.words);
        let local = |slot: u32| slot as usize - first;
        let gap = (before.map_or(0, |b| local(b.end)), after.map_or(usize::MAX, |a| local(a.start)));
        for venue in 0..tables.venues {
            let row = (at * tables.venues + venue) * words..(at * tables.venues + venue + 1) * words;
            let low = before.map_or(0, |b| gap.0 + tables.problem.travel(b.venue as usize, venue));
            let high =
                after.map_or(usize::MAX, |a| gap.1.saturating_sub(tables.problem.travel(venue, a.venue as usize)));
            rows::renew(&mut self.person_rows[row.clone()], &self.settled_rows[row], gap, (low, high));
        }
    }

    /// Takes the time of an engagement out of a person's rows.
    fn shut(&mut self, person: usize, day: usize, entry: Entry) {
        let tables = self.tables;
        let from = (person * tables.days + day) * tables.venues * tables.words;
        let all = &mut self.person_rows[from..from + tables.venues * tables.words];
        let span = Span(entry.start as usize, entry.end as usize);
        for (venue, row) in all.chunks_mut(tables.words).enumerate() {
            tables.shut_around(row, day, span, entry.venue as usize, venue);
        }
    }

    fn count_staff(&mut self, day: usize, entry: Entry, joins: bool) {
        let Some(limit) = self.tables.problem.instance.staff_limit else { return };
        let (words, first) = (self.tables.words, self.tables.first_slot(day));
        let row = &mut self.staff_rows[day * words..][..words];
        for slot in entry.start as usize..entry.end as usize {
            self.staff[slot] = if joins { self.staff[slot] + 1 } else { self.staff[slot] - 1 };
            if self.staff[slot] < limit {
                rows::open(row, slot - first, slot - first + 1);
            } else {
                rows::shut(row, slot - first, slot - first + 1);
            }
        }
    }

    /// Counts what it is worth that a request is held there (`by` 1) or no longer is (`by` -1).
    fn count_presence(&mut self, request: usize, place: Place, by: i64) {
        let (ask, objective) = (&self.tables.asks[request], &self.tables.problem.instance.objective);
        let asked = &self.tables.problem.instance.requests[request];
        let add = |sum: &mut u64, more: i64| *sum = sum.wrapping_add_signed(more);
        add(&mut self.sums.unscheduled, -by * asked.weight as i64);
        self.missing -= if ask.mandatory { by } else { 0 };
        if !asked.preferred_rooms.is_empty() && !asked.preferred_rooms.contains(&place.room) {
            add(&mut self.sums.protocol_miss, by);
            self.soft += by * objective.protocol_miss as i64;
        }
        self.absent -= by * ask.absent;
        if let Some(before) = ask.previous {
            if before.start != place.start {
                self.soft += by * objective.moved_time as i64;
            } else {
                add(&mut self.sums.moved_time, -by);
                let moved = before.room != place.room;
                add(&mut self.sums.moved_room, if moved { by } else { 0 });
                self.soft += if moved { by * objective.moved_room as i64 } else { 0 };
            }
        }
    }

    /// Adds to the running sums what has become of a delegation's gaps.
    fn feel(&mut self, delegation: usize, gap: Gap) {
        self.idle.change(delegation, gap.idle);
        self.breaks.change(delegation, gap.breaks);
        self.sums.idle_slot = self.sums.idle_slot.wrapping_add_signed(gap.idle);
        self.sums.breaks = self.sums.breaks.wrapping_add_signed(gap.breaks);
        self.sums.venue_change = self.sums.venue_change.wrapping_add_signed(gap.changes);
        self.soft += self.price(gap);
    }

    fn price(&self, gap: Gap) -> i64 {
        let objective = &self.tables.problem.instance.objective;
        objective.idle_slot as i64 * gap.idle
            + objective.breaks as i64 * gap.breaks
            + objective.venue_change as i64 * gap.changes
    }

    /// How a delegation's gaps change when it joins a meeting it is not in yet.
    fn gap_when_joining(&self, delegation: usize, day: usize, entry: &Entry) -> Gap {
        let agenda = self.agenda(delegation, day);
        let at = agenda.iter().position(|other| other.start > entry.start).unwrap_or(agenda.len());
        self.gap_between(delegation, at.checked_sub(1).map(|at| &agenda[at]), entry, agenda.get(at))
    }

    /// How a delegation's gaps change when a meeting comes between two others.
    fn gap_between(&self, delegation: usize, before: Option<&Entry>, entry: &Entry, after: Option<&Entry>) -> Gap {
        match (before, after) {
            (None, None) => Gap::default(),
            (Some(before), None) => self.gap(delegation, before, entry),
            (None, Some(after)) => self.gap(delegation, entry, after),
            (Some(before), Some(after)) => {
                let (to, from) = (self.gap(delegation, before, entry), self.gap(delegation, entry, after));
                to.and(from).less(self.gap(delegation, before, after))
            }
        }
    }

    fn gap(&self, delegation: usize, before: &Entry, after: &Entry) -> Gap {
        let idle = self.tables.idle_between(delegation, before.end as usize, after.start as usize);
        Gap { idle: idle.into(), breaks: (idle > 0).into(), changes: (before.venue != after.venue).into() }
    }
}
