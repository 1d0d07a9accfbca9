//! Whether what is settled beforehand can stand together at all. When it cannot, no schedule keeps the hard rules.

use super::tables::{Ask, Tables};
use super::{Place, Schedule, rows};
use crate::format::Span;

impl Tables<'_> {
    /// Whether what has begun, and the fixed meetings with it and with each other, keep the hard rules.
    pub fn settled_stands(&self) -> bool {
        let (begun, fixed): (Vec<usize>, Vec<usize>) = (0..self.asks.len())
            .filter(|&request| self.asks[request].settled.is_some())
            .partition(|&request| self.problem.requests[request].history);
        if !self.begun_stand(&begun) {
            return false;
        }
        let mut schedule = Schedule::empty(self);
        for request in begun {
            schedule.hold_settled(request);
        }
        for request in fixed {
            if !self.asks[request].settled.is_some_and(|place| schedule.could_hold(request, place)) {
                return false;
            }
            schedule.hold_settled(request);
        }
        true
    }

    /// Whether the meetings that have begun keep the rules that are asked of them too: of what has changed since then, and
    /// of a delegation being in two of them, nothing is asked.
    fn begun_stand(&self, begun: &[usize]) -> bool {
        let problem = self.problem;
        let mut running = vec![0_usize; problem.slots()];
        let mut held = vec![0_usize; self.delegations * self.days];
        for (at, &request) in begun.iter().enumerate() {
            let Some(place) = self.asks[request].settled else { continue };
            let ask = &self.asks[request];
            let (day, end) = (problem.day_of[place.start], place.start + ask.duration);
            let apart = |&other: &usize| self.begun_apart(request, other) && self.begun_apart(other, request);
            if !self.suits(ask, place) || end > problem.day_end[day] || !begun[..at].iter().all(apart) {
                return false;
            }
            running[place.start..end].iter_mut().for_each(|count| *count += 1);
            ask.who.iter().for_each(|&d| held[d * self.days + day] += 1);
        }
        let staffed = problem.instance.staff_limit.is_none_or(|limit| running.iter().all(|&count| count <= limit));
        let most = |(at, &count): (usize, &usize)| count <= self.most_a_day[at / self.days];
        staffed && held.iter().enumerate().all(most)
    }

    /// Whether a room suits a request and whoever interprets knows its languages.
    fn suits(&self, ask: &Ask, place: Place) -> bool {
        let room = ask.sites.iter().any(|site| site.rooms.contains(&place.room));
        room && place.interpreter.map_or(!ask.interpreted, |interpreter| ask.interpreters.contains(&interpreter))
    }

    /// Whether two meetings that have begun do not need one room or one interpreter at once, and the one that was to wait
    /// for the other has.
    fn begun_apart(&self, one: usize, other: usize) -> bool {
        let (Some(first), Some(second)) = (self.asks[one].settled, self.asks[other].settled) else { return true };
        if first.start > second.start {
            return !self.asks[one].before.contains(&other);
        }
        let problem = self.problem;
        let (end, rooms) = (first.start + self.asks[one].duration, &problem.instance.rooms);
        let (about, way) = (&rooms[first.room], problem.travel(rooms[first.room].venue, rooms[second.room].venue));
        let room = first.room != second.room || end + about.teardown + about.setup <= second.start;
        let one_day = problem.day_of[first.start] == problem.day_of[second.start];
        let shared = first.interpreter.is_some() && first.interpreter == second.interpreter;
        let waits = self.asks[one].before.contains(&other) && end > second.start;
        room && !waits && !(shared && one_day && end + way > second.start)
    }
}

impl Schedule<'_> {
    /// Holds a request where it is settled.
    pub(super) fn hold_settled(&mut self, request: usize) {
        if let Some(place) = self.tables.asks[request].settled {
            self.hold(request, place);
        }
    }

    /// Whether a request could be held in exactly that place.
    pub fn could_hold(&self, request: usize, place: Place) -> bool {
        let tables = self.tables;
        let ask = &tables.asks[request];
        let day = tables.problem.day_of[place.start];
        let Span(at, end) =
            Span(place.start - tables.first_slot(day), place.start - tables.first_slot(day) + ask.duration);
        let Some(site) = ask.sites.iter().find(|site| site.rooms.contains(&place.room)) else { return false };
        let asked_for = rows::is_open(&site.starts[day * tables.words..][..tables.words], at, at + 1);
        let free = |person: usize| rows::is_open(self.person_row(person, day, site.venue), at, end);
        let comes = match place.interpreter {
            Some(i) => ask.interpreters.contains(&i) && free(tables.delegations + i),
            None => !ask.interpreted,
        };
        asked_for
            && ask.who.iter().all(|&d| free(d) && self.agenda(d, day).len() < tables.most_a_day[d])
            && comes
            && rows::is_open(self.staff_row(day), at, end)
            && self.room_is_free(place.room, day, place.start, ask.duration)
            && self.keeps_order(request, place.start)
    }

    fn keeps_order(&self, request: usize, start: usize) -> bool {
        let asks = &self.tables.asks;
        let ask = &asks[request];
        let over = |&other: &usize| self.places[other].is_none_or(|at| at.start + asks[other].duration <= start);
        let waits = |&other: &usize| self.places[other].is_none_or(|at| start + ask.duration <= at.start);
        ask.after.iter().all(over) && ask.before.iter().all(waits)
    }
}
