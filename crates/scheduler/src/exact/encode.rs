//! A problem said in clauses, with what each broken wish costs. Every hard rule is a clause; every schedule that keeps
//! them all is an assignment, and the wishes it breaks cost what the schedule costs.

mod agenda;
mod blocks;
mod interpreters;
mod loads;
mod places;
mod rooms;
mod spans;

use super::classes::Classes;
use super::count::any_of;
use super::sat::{Lit, Sat};
use crate::format::Assignment;
use crate::problem::Problem;

/// A wish: what should be true, and what it costs when it is not.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// What should be true.
    pub lit: Lit,
    /// What it costs when it is not.
    pub cost: u64,
    /// What it is about.
    pub about: About,
}

/// What a wish is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A request is held.
    Holding,
    /// A slot of this delegation is not idle.
    Idle(usize),
    /// What else the days of this delegation come to.
    Days(usize),
    /// Rooms, times kept, and what is shared by all.
    Others,
}

/// One start of one request in one class of rooms.
#[derive(Debug, Clone, Copy)]
struct Place {
    start: usize,
    class: usize,
    lit: Lit,
}

/// A problem in clauses.
pub struct Encoding<'a> {
    problem: &'a Problem,
    /// For each request: whether it is held; none when that is open.
    given: Option<&'a [bool]>,
    /// The clauses.
    pub sat: Sat,
    /// What is wished for.
    pub wishes: Vec<Wish>,
    /// For each delegation: how many idle slots it has, exactly; nothing where they cost nothing.
    pub idle: Vec<Vec<Lit>>,
    rooms: Classes,
    interpreters: Classes,
    /// For each request: where it can be.
    places: Vec<Vec<Place>>,
    /// For each request: whether it is held.
    pub held: Vec<Lit>,
    /// For each request and slot: whether it goes on then; none when it cannot.
    running: Vec<Vec<Option<Lit>>>,
    /// For each request that needs one: the classes of interpreters it can have.
    speaks: Vec<Vec<(usize, Lit)>>,
}

impl<'a> Encoding<'a> {
    /// Says `problem` in clauses, to `sat`, which knows nothing yet; of what is held only as much as is open when it is
    /// `given` which requests are.
    pub fn new(problem: &'a Problem, sat: Sat, given: Option<&'a [bool]>) -> Self {
        let mut new = Self {
            problem,
            given,
            sat,
            wishes: Vec::new(),
            idle: Vec::new(),
            rooms: Classes::of_rooms(problem),
            interpreters: Classes::of_interpreters(problem),
            places: Vec::new(),
            held: Vec::new(),
            running: Vec::new(),
            speaks: Vec::new(),
        };
        new.place_requests();
        new.limit_rooms();
        new.limit_staff();
        new.give_interpreters();
        new.keep_agendas();
        new
    }

    fn wish(&mut self, lit: Lit, cost: u64, about: About) {
        if cost > 0 {
            self.wishes.push(Wish { lit, cost, about });
        }
    }

    fn any(&mut self, lits: &[Lit]) -> Lit {
        any_of(&mut self.sat, lits)
    }

    fn duration(&self, request: usize) -> usize {
        self.problem.instance.requests[request].duration
    }

    /// Whether a request is held in every schedule.
    fn must(&self, request: usize) -> bool {
        let asked = self.problem.instance.requests[request].mandatory;
        asked || self.problem.requests[request].settled.is_some() || self.given.is_some_and(|held| held[request])
    }

    /// Whether a request is held in no schedule.
    fn must_not(&self, request: usize) -> bool {
        !self.must(request) && self.given.is_some()
    }

    fn venue(&self, class: usize) -> usize {
        self.problem.instance.rooms[self.rooms.members[class][0]].venue
    }

    /// The schedule the last answer of `sat` says.
    pub fn schedule(&self, sat: &Sat) -> Vec<Assignment> {
        let mut schedule = Vec::new();
        for (request, places) in self.places.iter().enumerate() {
            if let Some(place) = places.iter().find(|place| sat.is_true(place.lit)) {
                let (room, start) = (self.rooms.members[place.class][0], place.start);
                schedule.push(Assignment { request, start, room, interpreter: None });
            }
        }
        schedule.sort_by_key(|one| (one.start, one.request));
        self.name_rooms(&mut schedule);
        self.name_interpreters(sat, &mut schedule);
        schedule.sort_by_key(|one| one.request);
        schedule
    }
}
