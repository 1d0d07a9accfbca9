//! Whether what is settled beforehand can stand together at all. When it cannot, no schedule keeps the hard rules.

use super::tables::Tables;
use super::{Place, Schedule, rows};
use crate::format::Span;

impl Tables<'_> {
    /// Whether the fixed meetings keep the hard rules with each other, and with those that have begun.
    pub fn settled_stands(&self) -> bool {
        let (begun, fixed): (Vec<usize>, Vec<usize>) = (0..self.asks.len())
            .filter(|&request| self.asks[request].settled.is_some())
            .partition(|&request| self.problem.requests[request].history);
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
