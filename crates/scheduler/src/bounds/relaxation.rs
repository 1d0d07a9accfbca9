//! The problem as the bound sees it: places where a request could be held, and what each would take of what is scarce.
//!
//! Rooms that are alike form one class with so many at each slot, and so do interpreters; staff is one more. What a class
//! has at a slot limits how many places that use it can be taken, which every schedule obeys.

mod classes;
mod offers;

use std::ops::Range;

use crate::format::{Assignment, Span};
use crate::problem::{Options, Problem};
pub use classes::Class;
use classes::Classes;
use offers::{NOTHING, Offers};

/// A request at a start and a venue.
#[derive(Debug, Clone)]
pub struct Place {
    /// Which request.
    pub request: usize,
    /// First slot.
    pub start: usize,
    /// One past its last slot.
    pub end: usize,
    /// The venue.
    pub venue: usize,
    /// What holding it here costs more than not holding it, as far as no room is concerned.
    pub base: i64,
    /// Whether it is settled: it takes nothing that is not already counted as taken.
    pub settled: bool,
    /// Its rooms, as one of [`Relaxation::offers`].
    pub rooms: usize,
    /// Its interpreters, as one of [`Relaxation::offers`].
    pub interpreters: usize,
}

/// One way of giving a place a room or an interpreter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The class.
    pub class: usize,
    /// The first slot it takes there.
    pub from: usize,
    /// One past the last.
    pub to: usize,
    /// What it costs.
    pub cost: i64,
}

/// The problem as the bound sees it.
#[derive(Debug, Clone)]
pub struct Relaxation {
    /// Every place, in the order of the requests.
    pub places: Vec<Place>,
    /// For each request: its places.
    pub of_request: Vec<Range<usize>>,
    /// The choices places are offered, each set once; the first is that of needing nothing.
    pub offers: Vec<Vec<Choice>>,
    /// Rooms, then interpreters, then staff when it is limited.
    pub classes: Vec<Class>,
    /// Which class is the staff.
    pub staff: Option<usize>,
    /// What it costs to hold none but what is settled.
    pub constant: i64,
    /// A request that has to be held and has nowhere to be.
    pub impossible: bool,
}

impl Relaxation {
    /// Reads the problem.
    pub fn new(problem: &Problem) -> Self {
        let (rooms, interpreters) = (Classes::of_rooms(problem), Classes::of_interpreters(problem));
        let mut classes: Vec<Class> = rooms.all.iter().chain(&interpreters.all).cloned().collect();
        let staff = problem.instance.staff_limit.map(|limit| {
            classes.push(Class { members: Vec::new(), capacity: staff_left(problem, limit) });
            classes.len() - 1
        });
        let mut reading = Reading {
            problem,
            rooms: &rooms,
            interpreters: &interpreters,
            staff: staff.map(|staff| &classes[staff]),
            settled: settled_of(problem),
            offers: Offers::new(problem, &classes, rooms.all.len()),
            places: Vec::new(),
        };
        let (mut constant, mut impossible) = (0, false);
        let add = |(request, options): (usize, &Options)| {
            let first = reading.places.len();
            reading.add(request);
            let nowhere = first == reading.places.len();
            impossible |= nowhere && options.settled.is_none() && problem.instance.requests[request].mandatory;
            constant += without(problem, request);
            first..reading.places.len()
        };
        let of_request = problem.requests.iter().enumerate().map(add).collect();
        let (places, offers) = (reading.places, reading.offers.all);
        Self { places, of_request, offers, classes, staff, constant, impossible }
    }
}

/// The places found so far, and what is needed to find more.
struct Reading<'a> {
    problem: &'a Problem,
    rooms: &'a Classes,
    interpreters: &'a Classes,
    /// What is left of the staff, when it is limited.
    staff: Option<&'a Class>,
    /// For each delegation: the settled meetings it takes part in.
    settled: Vec<Vec<Assignment>>,
    offers: Offers<'a>,
    places: Vec<Place>,
}

impl Reading<'_> {
    /// Adds the places of a request.
    fn add(&mut self, request: usize) {
        let problem = self.problem;
        match problem.requests[request].settled {
            None => problem.requests[request].starts.iter().for_each(|at| self.add_at(request, at)),
            Some(at) => self.places.push(Place {
                request,
                start: at.start,
                end: at.start + problem.instance.requests[request].duration,
                venue: problem.instance.rooms[at.room].venue,
                base: 0,
                settled: true,
                rooms: NOTHING,
                interpreters: NOTHING,
            }),
        }
    }

    /// Adds the places of a request that is not settled at a venue, given where it could start there.
    fn add_at(&mut self, request: usize, (venue, starts): &(usize, Vec<usize>)) {
        let problem = self.problem;
        let (asked, options) = (&problem.instance.requests[request], &problem.requests[request]);
        let before = options.previous.map(|before| before.start);
        let rooms = self.rooms_of(request, *venue, false);
        let rooms_before = before.map_or(rooms, |_| self.rooms_of(request, *venue, true));
        let interpreters = self.interpreters_of(request);
        let settled: Vec<Assignment> = asked.delegations.iter().flat_map(|&d| &self.settled[d]).copied().collect();
        for &start in starts {
            let stays = before == Some(start);
            let rooms = self.offers.at(if stays { rooms_before } else { rooms }, start);
            let interpreters = self.offers.at(interpreters, start);
            let span = Span(start, start + asked.duration);
            let lacks = rooms == NOTHING
                || asked.interpretation.is_some() && interpreters == NOTHING
                || self.staff.is_some_and(|staff| !has_any(staff, span));
            if lacks || settled.iter().any(|other| !apart(problem, (span, *venue), other)) {
                continue;
            }
            let moved = if stays { signed(problem.instance.objective.moved_time) } else { 0 };
            let base = -unheld(problem, request) - moved;
            self.places.push(Place {
                request,
                start,
                end: span.1,
                venue: *venue,
                base,
                settled: false,
                rooms,
                interpreters,
            });
        }
    }

    /// What rooms of a venue a request is offered, as a kind; whether at the start it had before.
    fn rooms_of(&mut self, request: usize, venue: usize, stays: bool) -> usize {
        let problem = self.problem;
        let rooms = problem.requests[request].rooms.iter().copied();
        let here = rooms.filter(|&room| problem.instance.rooms[room].venue == venue);
        let classes = self.rooms.among(here);
        let cost = |class: usize| (class, room_cost(problem, request, stays, self.rooms.all[class].members[0]));
        self.offers.kind(problem.instance.requests[request].duration, classes.into_iter().map(cost).collect())
    }

    /// What interpreters a request is offered, as a kind. Their classes come after those of rooms.
    fn interpreters_of(&mut self, request: usize) -> usize {
        let speaking = self.interpreters.among(self.problem.requests[request].interpreters.iter().copied());
        let serving = speaking.into_iter().map(|class| (self.rooms.all.len() + class, 0)).collect();
        self.offers.kind(self.problem.instance.requests[request].duration, serving)
    }
}

/// For each delegation: the settled meetings it takes part in.
fn settled_of(problem: &Problem) -> Vec<Vec<Assignment>> {
    let mut settled = vec![Vec::new(); problem.instance.delegations.len()];
    for (asked, options) in problem.instance.requests.iter().zip(&problem.requests) {
        let Some(at) = options.settled else { continue };
        asked.delegations.iter().for_each(|&d| settled[d].push(at));
    }
    settled
}

/// Whether somebody can be at both of a place and a settled meeting.
fn apart(problem: &Problem, (span, venue): (Span, usize), settled: &Assignment) -> bool {
    let there = problem.instance.rooms[settled.room].venue;
    let end = settled.start + problem.instance.requests[settled.request].duration;
    problem.day_of[span.0] != problem.day_of[settled.start]
        || span.0 <= settled.start && span.1 + problem.travel(venue, there) <= settled.start
        || settled.start < span.0 && end + problem.travel(there, venue) <= span.0
}

/// Whether any of a class is there in all of some slots.
fn has_any(class: &Class, span: Span) -> bool {
    class.capacity[span.0..span.1].iter().all(|&count| count > 0)
}

/// What a request costs as long as it is not held; when it is settled, what it costs by itself, for then it can neither be
/// moved nor be dropped.
fn without(problem: &Problem, request: usize) -> i64 {
    let options = &problem.requests[request];
    let moved_time = signed(problem.instance.objective.moved_time);
    match (options.settled, options.previous) {
        (None, None) => unheld(problem, request),
        (None, Some(_)) => unheld(problem, request) + moved_time,
        (Some(at), before) => {
            let stays = before.is_some_and(|before| before.start == at.start);
            let time = if before.is_some() && !stays { moved_time } else { 0 };
            time + room_cost(problem, request, stays, at.room)
        }
    }
}

/// What is lost with a request that is not held.
fn unheld(problem: &Problem, request: usize) -> i64 {
    signed(problem.instance.objective.unscheduled.saturating_mul(problem.instance.requests[request].weight))
}

/// What a room costs a request; whether at the start it had before.
fn room_cost(problem: &Problem, request: usize, stays: bool, room: usize) -> i64 {
    let preferred = &problem.instance.requests[request].preferred_rooms;
    let missed = !preferred.is_empty() && !preferred.contains(&room);
    let moved = stays && problem.requests[request].previous.is_some_and(|before| before.room != room);
    let objective = &problem.instance.objective;
    signed(objective.protocol_miss) * i64::from(missed) + signed(objective.moved_room) * i64::from(moved)
}

/// A coefficient as a signed number. What is beyond any sensible coefficient is cut off, which lowers the bound.
pub fn signed(coefficient: u64) -> i64 {
    i64::try_from(coefficient).unwrap_or(i64::MAX).min(1 << 40)
}

/// Meetings that can still be staffed at each slot, beside the settled ones.
fn staff_left(problem: &Problem, limit: usize) -> Vec<i64> {
    let mut left = vec![i64::try_from(limit).unwrap_or(i64::MAX); problem.slots()];
    for (request, options) in problem.requests.iter().enumerate() {
        let Some(at) = options.settled else { continue };
        let span = at.start..at.start + problem.instance.requests[request].duration;
        left[span].iter_mut().for_each(|count| *count = (*count - 1).max(0));
    }
    left
}
