//! Where a request could be held as things stand, and what that would cost.

use super::{Entry, Place, Schedule, rows};
use crate::schedule::tables::{Ask, Site};
use crate::search::dice::Dice;

/// Room to work in, kept between one look and the next.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    row: Vec<u64>,
    spare: Vec<u64>,
    either: Vec<u64>,
    /// One place in how many is passed over by chance.
    blink: Option<usize>,
    until_blink: usize,
    /// For each who takes part: how many engagements of the day begin before the start looked at.
    passed: Vec<usize>,
    /// A request and the start it is not offered: where it has just been, so that something changes.
    pub shunned: Option<(usize, usize)>,
}

impl Desk {
    /// A desk at which about one place in `blink` is passed over by chance.
    pub fn new(blink: Option<usize>) -> Self {
        Self { blink, ..Self::default() }
    }

    /// Takes the start that is shunned out of the row of a day that begins at `first`.
    fn shun(&mut self, request: usize, first: usize) {
        if let Some((_, start)) = self.shunned.filter(|&(shunned, start)| shunned == request && start >= first) {
            rows::shut(&mut self.row, start - first, start - first + 1);
        }
    }

    fn blinks(&mut self, dice: &mut Dice) -> bool {
        let Some(blink) = self.blink else { return false };
        if self.until_blink == 0 {
            self.until_blink = 1 + dice.below(2 * blink);
            return true;
        }
        self.until_blink -= 1;
        false
    }
}

/// A place found, and what it would add to the value of the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Where.
    pub place: Place,
    /// What it would add, what is saved by holding the request not counted.
    pub price: i64,
}

impl Schedule<'_> {
    /// The cheapest free place for a request that is not held, at less than `below`.
    pub fn cheapest(&mut self, request: usize, below: i64, desk: &mut Desk, dice: &mut Dice) -> Option<Offer> {
        let tables = self.tables;
        let ask = &tables.asks[request];
        let mut best: Option<(i64, usize, usize, &Site)> = None;
        let mut looked = 40;
        let turn = dice.below(tables.days);
        for day in (0..tables.days).map(|day| (day + turn) % tables.days) {
            if !self.open_days[day] || ask.who.iter().any(|&d| self.agenda(d, day).len() >= tables.most_a_day[d]) {
                continue;
            }
            let first = tables.first_slot(day);
            for site in &ask.sites {
                looked += 25;
                self.free_starts(ask, site, day, desk);
                desk.shun(request, first);
                desk.passed.clear();
                desk.passed.resize(ask.who.len(), 0);
                while let Some(at) = rows::take_first(&mut desk.row) {
                    looked += 20;
                    let limit = best.map_or(below, |(price, ..)| price);
                    let price = self.price_of_time(request, day, first + at, site.venue, &mut desk.passed);
                    if price >= limit || desk.blinks(dice) {
                        continue;
                    }
                    looked += 20;
                    if let Some((room, extra)) = self.free_room(request, site, day, first + at)
                        && price + extra < limit
                    {
                        best = Some((price + extra, first + at, room, site));
                    }
                }
            }
        }
        self.effort.0 += looked;
        best.map(|(price, start, room, site)| {
            let interpreter = self.free_interpreter(ask, site, start);
            Offer { place: Place { start, room, interpreter }, price }
        })
    }

    /// Whether a request could start there at a site, were there a room.
    pub fn allows(&self, request: usize, site: &Site, start: usize, desk: &mut Desk) -> bool {
        let (ask, day) = (&self.tables.asks[request], self.tables.problem.day_of[start]);
        let room_left = ask.who.iter().all(|&d| self.agenda(d, day).len() < self.tables.most_a_day[d]);
        self.free_starts(ask, site, day, desk);
        let at = start - self.tables.first_slot(day);
        room_left && rows::is_open(&desk.row, at, at + 1)
    }

    /// Leaves in the desk's row the starts at which a request could be held at a site, were there a room.
    fn free_starts(&self, ask: &Ask, site: &Site, day: usize, desk: &mut Desk) {
        let (tables, words) = (self.tables, self.tables.words);
        let Desk { row, spare, either, .. } = desk;
        row.resize(words, 0);
        spare.resize(words, 0);
        rows::copy_both(spare, self.person_row(ask.who[0], day, site.venue), self.staff_row(day));
        for &delegation in &ask.who[1..] {
            rows::keep(spare, self.person_row(delegation, day, site.venue));
        }
        rows::narrow(spare, ask.duration);
        rows::copy_both(row, spare, &site.starts[day * words..][..words]);
        if rows::is_empty(row) {
            return;
        }
        if ask.interpreted {
            either.clear();
            either.resize(words, 0);
            for &interpreter in &ask.interpreters {
                let comes = self.person_row(tables.delegations + interpreter, day, site.venue);
                rows::copy_both(spare, comes, comes);
                rows::narrow(spare, ask.duration);
                rows::add(either, spare);
            }
            rows::keep(row, either);
        }
        if !(ask.after.is_empty() && ask.before.is_empty()) {
            self.keep_order(ask, day, row);
        }
    }

    /// Takes out the starts before what must be over is over, and those after which what must wait has begun.
    fn keep_order(&self, ask: &Ask, day: usize, row: &mut [u64]) {
        let first = self.tables.first_slot(day);
        for &other in &ask.after {
            if let Some(place) = self.places[other] {
                let over = place.start + self.tables.asks[other].duration;
                rows::shut(row, 0, over.saturating_sub(first));
            }
        }
        for &other in &ask.before {
            if let Some(place) = self.places[other] {
                let too_late = (place.start + 1).saturating_sub(first + ask.duration);
                rows::shut(row, too_late, usize::MAX);
            }
        }
    }

    /// What a meeting would add by its time and venue. `passed` is carried from one start to the next.
    fn price_of_time(&self, request: usize, day: usize, start: usize, venue: usize, passed: &mut [usize]) -> i64 {
        let (tables, instance) = (self.tables, &self.tables.problem.instance);
        let ask = &tables.asks[request];
        let (end, venue) = ((start + ask.duration) as u32, venue as u32);
        let entry = Entry { start: start as u32, end, venue, request: request as u32 };
        let mut price = match ask.previous {
            Some(before) if before.start != start => instance.objective.moved_time as i64,
            _ => 0,
        };
        let mut most = self.idle.most as i64;
        for (&delegation, at) in ask.who.iter().zip(passed) {
            let agenda = self.agenda(delegation, day);
            while agenda.get(*at).is_some_and(|other| other.start < entry.start) {
                *at += 1;
            }
            let gap = self.gap_between(delegation, at.checked_sub(1).map(|at| &agenda[at]), &entry, agenda.get(*at));
            price += self.price(gap);
            most = most.max(self.idle.of[delegation] + gap.idle);
            if let Some(spread) = instance.max_break_spread {
                let over = self.breaks.of[delegation] + gap.breaks - (self.breaks.least() + spread) as i64;
                price += if gap.breaks > 0 { over.max(0) * tables.penalty } else { 0 };
            }
        }
        price + (most - self.idle.most as i64) * instance.objective.max_idle as i64
    }

    /// The cheapest free room of a site, and what it adds.
    pub fn free_room(&self, request: usize, site: &Site, day: usize, start: usize) -> Option<(usize, i64)> {
        let (ask, objective) = (&self.tables.asks[request], &self.tables.problem.instance.objective);
        let wished = !self.tables.problem.instance.requests[request].preferred_rooms.is_empty();
        let protocol = |at: usize| if wished && at >= site.preferred { objective.protocol_miss as i64 } else { 0 };
        let before = ask.previous.filter(|before| before.start == start).map(|before| before.room);
        let mut best: Option<(usize, i64)> = None;
        for (at, &room) in site.rooms.iter().enumerate() {
            let moved = if before.is_some_and(|before| before != room) { objective.moved_room as i64 } else { 0 };
            let extra = protocol(at) + moved;
            if best.is_none_or(|(_, least)| extra < least) && self.room_is_free(room, day, start, ask.duration) {
                best = Some((room, extra));
            }
            if best.is_some_and(|(_, least)| least <= protocol(at)) && before.is_none() {
                break;
            }
        }
        best
    }

    pub(super) fn room_is_free(&self, room: usize, day: usize, start: usize, duration: usize) -> bool {
        let setup = self.tables.problem.instance.rooms[room].setup;
        let span = self.room_span(room, day, start, duration);
        start - self.tables.first_slot(day) >= setup && rows::is_open(self.room_row(room, day), span.0, span.1)
    }

    /// The first interpreter who is free for a request at a site and start.
    pub fn free_interpreter(&self, ask: &Ask, site: &Site, start: usize) -> Option<usize> {
        let day = self.tables.problem.day_of[start];
        let at = start - self.tables.first_slot(day);
        let comes = |interpreter: &usize| {
            let row = self.person_row(self.tables.delegations + interpreter, day, site.venue);
            rows::is_open(row, at, at + ask.duration)
        };
        ask.interpreters.iter().copied().find(comes)
    }
}
