//! The problem as the bound sees it: places where a request could be held, and what each would take of what is scarce.
//!
//! Rooms that are alike form one class with so many at each slot, and so do interpreters; staff is one more. What a class
//! has at a slot limits how many places that use it can be taken, which every schedule obeys.

use std::collections::HashMap;
use std::ops::Range;

use crate::format::Span;
use crate::problem::{Problem, mask};

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

/// Rooms or interpreters that are alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Class {
    /// Who is in it.
    pub members: Vec<usize>,
    /// How many are there at each slot.
    pub capacity: Vec<i64>,
}

/// The problem as the bound sees it.
#[derive(Debug, Clone)]
pub struct Relaxation {
    /// Every place, in the order of the requests.
    pub places: Vec<Place>,
    /// For each request: its places.
    pub of_request: Vec<Range<usize>>,
    /// The choices places have, each set once; the first is that of needing nothing.
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

/// The offers there are already.
type Known = HashMap<Vec<Choice>, usize>;

/// The classes that serve a request at a venue.
struct Serving {
    rooms: Vec<(usize, usize)>,
    interpreters: Vec<usize>,
}

impl Relaxation {
    /// Reads the problem.
    pub fn new(problem: &Problem) -> Self {
        let rooms = room_classes(problem);
        let interpreters = interpreter_classes(problem);
        let room_count = rooms.len();
        let mut classes: Vec<Class> = rooms.into_iter().chain(interpreters).collect();
        let staff = problem.instance.staff_limit.map(|limit| {
            classes.push(Class { members: Vec::new(), capacity: staff_left(problem, limit) });
            classes.len() - 1
        });
        let mut relaxation = Self {
            places: Vec::new(),
            of_request: Vec::new(),
            offers: vec![Vec::new()],
            classes,
            staff,
            constant: 0,
            impossible: false,
        };
        let mut known = HashMap::new();
        for request in 0..problem.requests.len() {
            relaxation.add(problem, request, room_count, &mut known);
        }
        relaxation
    }

    fn add(&mut self, problem: &Problem, request: usize, room_count: usize, known: &mut Known) {
        let first = self.places.len();
        let asked = &problem.instance.requests[request];
        let options = &problem.requests[request];
        let objective = &problem.instance.objective;
        if let Some(at) = options.settled {
            self.constant += settled_cost(problem, request);
            self.places.push(Place {
                request,
                start: at.start,
                end: at.start + asked.duration,
                venue: problem.instance.rooms[at.room].venue,
                base: 0,
                settled: true,
                rooms: 0,
                interpreters: 0,
            });
        } else {
            let unheld = signed(objective.unscheduled.saturating_mul(asked.weight));
            let moved = signed(objective.moved_time);
            self.constant += unheld + if options.previous.is_some() { moved } else { 0 };
            for (venue, starts) in &options.starts {
                let serving = self.serving(problem, request, *venue, room_count);
                for &start in starts {
                    let stays = options.previous.is_some_and(|before| before.start == start);
                    let base = -unheld - if stays { moved } else { 0 };
                    self.add_place(problem, (request, start, *venue), base, &serving, known);
                }
            }
            self.impossible |= asked.mandatory && first == self.places.len();
        }
        self.of_request.push(first..self.places.len());
    }

    /// The classes that serve a request at a venue: of rooms, each by one of its members, and of interpreters.
    fn serving(&self, problem: &Problem, request: usize, venue: usize, room_count: usize) -> Serving {
        let options = &problem.requests[request];
        let here = |room: &&usize| problem.instance.rooms[**room].venue == venue && options.rooms.contains(room);
        let room = |class: usize| Some((class, *self.classes[class].members.iter().find(here)?));
        let people = room_count..self.classes.len() - usize::from(self.staff.is_some());
        let speaks = |&class: &usize| options.interpreters.contains(&self.classes[class].members[0]);
        Serving { rooms: (0..room_count).filter_map(room).collect(), interpreters: people.filter(speaks).collect() }
    }

    fn add_place(
        &mut self,
        problem: &Problem,
        (request, start, venue): (usize, usize, usize),
        base: i64,
        serving: &Serving,
        known: &mut Known,
    ) {
        let asked = &problem.instance.requests[request];
        let span = Span(start, start + asked.duration);
        let room = |&(class, room): &(usize, usize)| {
            let span = problem.occupied(room, start, asked.duration)?;
            let cost = room_cost(problem, request, start, room);
            self.open(class, span).then_some(Choice { class, from: span.0, to: span.1, cost })
        };
        let rooms: Vec<Choice> = serving.rooms.iter().filter_map(room).collect();
        let interpreter =
            |&class: &usize| self.open(class, span).then_some(Choice { class, from: span.0, to: span.1, cost: 0 });
        let interpreters: Vec<Choice> = serving.interpreters.iter().filter_map(interpreter).collect();
        let lacks = rooms.is_empty() || asked.interpretation.is_some() && interpreters.is_empty();
        if lacks || self.staff.is_some_and(|staff| !self.open(staff, span)) {
            return;
        }
        let (rooms, interpreters) = (self.offer(rooms, known), self.offer(interpreters, known));
        self.places.push(Place { request, start, end: span.1, venue, base, settled: false, rooms, interpreters });
    }

    fn offer(&mut self, choices: Vec<Choice>, known: &mut Known) -> usize {
        if choices.is_empty() {
            return 0;
        }
        *known.entry(choices).or_insert_with_key(|choices| {
            self.offers.push(choices.clone());
            self.offers.len() - 1
        })
    }

    fn open(&self, class: usize, span: Span) -> bool {
        self.classes[class].capacity[span.0..span.1].iter().all(|&count| count > 0)
    }
}

/// What a settled request costs by itself: it can neither be moved nor be dropped.
fn settled_cost(problem: &Problem, request: usize) -> i64 {
    let options = &problem.requests[request];
    let Some(at) = options.settled else { return 0 };
    let moved = options.previous.is_some_and(|before| before.start != at.start);
    let time = if moved { signed(problem.instance.objective.moved_time) } else { 0 };
    time + room_cost(problem, request, at.start, at.room)
}

/// What a room costs a request at a start.
fn room_cost(problem: &Problem, request: usize, start: usize, room: usize) -> i64 {
    let preferred = &problem.instance.requests[request].preferred_rooms;
    let missed = !preferred.is_empty() && !preferred.contains(&room);
    let before = problem.requests[request].previous;
    let moved = before.is_some_and(|before| before.start == start && before.room != room);
    let objective = &problem.instance.objective;
    signed(objective.protocol_miss) * i64::from(missed) + signed(objective.moved_room) * i64::from(moved)
}

/// A coefficient as a signed number. What is beyond any sensible coefficient is cut off, which lowers the bound.
pub fn signed(coefficient: u64) -> i64 {
    i64::try_from(coefficient).unwrap_or(i64::MAX).min(1 << 40)
}

/// Rooms nobody can tell apart form one class.
fn room_classes(problem: &Problem) -> Vec<Class> {
    let instance = &problem.instance;
    let mut open: Vec<Vec<bool>> = instance.rooms.iter().map(|room| mask(&room.available, problem.slots())).collect();
    for (request, options) in problem.requests.iter().enumerate() {
        let Some(at) = options.settled else { continue };
        let about = &instance.rooms[at.room];
        let to = (at.start + instance.requests[request].duration + about.teardown).min(problem.slots());
        open[at.room][at.start.saturating_sub(about.setup)..to].fill(false);
    }
    let mut groups: HashMap<_, usize> = HashMap::new();
    let mut classes: Vec<Class> = Vec::new();
    for (room, about) in instance.rooms.iter().enumerate() {
        let role: Vec<(bool, bool, bool)> = (0..instance.requests.len())
            .map(|request| {
                let options = &problem.requests[request];
                let liked = instance.requests[request].preferred_rooms.contains(&room);
                (options.rooms.contains(&room), liked, options.previous.is_some_and(|before| before.room == room))
            })
            .collect();
        let key = (about.venue, about.setup, about.teardown, open[room].clone(), role);
        join(&mut classes, &mut groups, key, room, &open[room]);
    }
    classes
}

/// Interpreters nobody can tell apart form one class.
fn interpreter_classes(problem: &Problem) -> Vec<Class> {
    let instance = &problem.instance;
    let mut free: Vec<Vec<bool>> = instance.interpreters.iter().map(|i| mask(&i.available, problem.slots())).collect();
    for (request, options) in problem.requests.iter().enumerate() {
        if let Some((at, interpreter)) = options.settled.and_then(|at| Some((at, at.interpreter?))) {
            free[interpreter][at.start..at.start + instance.requests[request].duration].fill(false);
        }
    }
    let mut groups: HashMap<_, usize> = HashMap::new();
    let mut classes: Vec<Class> = Vec::new();
    for (interpreter, free) in free.iter().enumerate() {
        let serves: Vec<bool> = problem.requests.iter().map(|o| o.interpreters.contains(&interpreter)).collect();
        join(&mut classes, &mut groups, (serves, free.clone()), interpreter, free);
    }
    classes
}

fn join<K: std::hash::Hash + Eq>(
    classes: &mut Vec<Class>,
    groups: &mut HashMap<K, usize>,
    key: K,
    member: usize,
    there: &[bool],
) {
    let class = *groups.entry(key).or_insert_with(|| {
        classes.push(Class { members: Vec::new(), capacity: vec![0; there.len()] });
        classes.len() - 1
    });
    classes[class].members.push(member);
    for (count, &free) in classes[class].capacity.iter_mut().zip(there) {
        *count += i64::from(free);
    }
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
