//! Where a request could be held as things stand, and what that would cost.

use super::gaps::Time;
use super::{Place, Schedule, rows};
use crate::schedule::tables::{Ask, Room, Site};
use crate::search::dice::Dice;

/// Room to work in, kept between one look and the next.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    row: Vec<u64>,
    spare: Vec<u64>,
    either: Vec<u64>,
    times: Vec<Time>,
    blink: Blink,
    /// A request and the start it is not offered: where it has just been, so that something changes.
    pub shunned: Option<(usize, usize)>,
}

/// One place in how many is passed over by chance, and how many are left until the next.
#[derive(Debug, Clone, Default)]
struct Blink {
    every: Option<usize>,
    left: usize,
}

impl Desk {
    /// A desk at which about one place in `blink` is passed over by chance.
    pub fn new(blink: Option<usize>) -> Self {
        Self { blink: Blink { every: blink, left: 0 }, ..Self::default() }
    }

    /// Takes the start that is shunned out of the row of a day that begins at `first`.
    fn shun(&mut self, request: usize, first: usize) {
        if let Some((_, start)) = self.shunned.filter(|&(shunned, start)| shunned == request && start >= first) {
            rows::shut(&mut self.row, start - first, start - first + 1);
        }
    }
}

impl Blink {
    fn comes(&mut self, dice: &mut Dice) -> bool {
        let Some(every) = self.every else { return false };
        if self.left == 0 {
            self.left = 1 + dice.below(2 * every);
            return true;
        }
        self.left -= 1;
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
        for day in (turn..tables.days).chain(0..turn) {
            if !self.open_days[day] || self.is_full(ask, day) {
                continue;
            }
            for site in &ask.sites {
                self.price_starts(request, site, day, desk);
                looked += 25 + 20 * desk.times.len() as u64;
                for &Time { start, price, .. } in &desk.times {
                    let limit = best.map_or(below, |(price, ..)| price);
                    if price >= limit || desk.blink.comes(dice) {
                        continue;
                    }
                    looked += 20;
                    if let Some((room, extra)) = self.free_room(request, site, day, start)
                        && price + extra < limit
                    {
                        best = Some((price + extra, start, room, site));
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
        self.free_starts(ask, site, day, desk);
        let at = start - self.tables.first_slot(day);
        !self.is_full(ask, day) && rows::is_open(&desk.row, at, at + 1)
    }

    /// Whether a day of somebody who takes part has no room for one meeting more.
    fn is_full(&self, ask: &Ask, day: usize) -> bool {
        ask.who.iter().any(|&d| self.agenda(d, day).len() >= self.tables.most_a_day[d])
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
                if rows::is_within(row, either) {
                    return self.keep_order(ask, day, row);
                }
            }
            rows::keep(row, either);
        }
        self.keep_order(ask, day, row);
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

    /// Leaves in the desk's times the starts at which a request could be held at a site, were there a room, and what it
    /// would add by its time and venue.
    fn price_starts(&self, request: usize, site: &Site, day: usize, desk: &mut Desk) {
        let (tables, objective) = (self.tables, &self.tables.problem.instance.objective);
        let (ask, first) = (&tables.asks[request], tables.first_slot(day));
        self.free_starts(ask, site, day, desk);
        desk.shun(request, first);
        let moved = |start: usize| match ask.previous {
            Some(before) if before.start != start => objective.moved_time as i64,
            _ => 0,
        };
        let most_idle = self.idle.most as i64;
        desk.times.clear();
        for at in rows::slots(&desk.row) {
            desk.times.push(Time { start: first + at, price: moved(first + at), most_idle });
        }
        if desk.times.is_empty() {
            return;
        }
        for &delegation in &ask.who {
            self.add_gaps(delegation, day, (ask.duration, site.venue), &mut desk.times);
        }
        let fairness = objective.max_idle as i64;
        desk.times.iter_mut().for_each(|time| time.price += (time.most_idle - most_idle) * fairness);
    }

    /// The cheapest free room of a site, and what it adds.
    pub fn free_room(&self, request: usize, site: &Site, day: usize, start: usize) -> Option<(usize, i64)> {
        let (ask, objective) = (&self.tables.asks[request], &self.tables.problem.instance.objective);
        let protocol = |at: usize| if at < site.preferred { 0 } else { objective.protocol_miss as i64 };
        let free = |room: usize| self.room_is_free(room, day, start, ask.duration);
        let Some(before) = ask.previous.filter(|before| before.start == start) else {
            let at = site.rooms.iter().position(|&room| free(room))?;
            return Some((site.rooms[at], protocol(at)));
        };
        let moved = |room: usize| if room == before.room { 0 } else { objective.moved_room as i64 };
        let rooms = site.rooms.iter().enumerate().map(|(at, &room)| (room, protocol(at) + moved(room)));
        rooms.filter(|&(room, _)| free(room)).min_by_key(|&(_, extra)| extra)
    }

    pub(super) fn room_is_free(&self, room: usize, day: usize, start: usize, duration: usize) -> bool {
        let Room { setup, teardown, .. } = self.tables.rooms[room];
        let at = start - self.tables.first_slot(day);
        at >= setup && rows::is_open(self.room_row(room, day), at - setup, at + duration + teardown)
    }

    /// The first interpreter who is free for a request at a site and start.
    pub fn free_interpreter(&self, ask: &Ask, site: &Site, start: usize) -> Option<usize> {
        let comes =
            |&interpreter: &usize| self.is_free(self.tables.delegations + interpreter, site.venue, start, ask.duration);
        ask.interpreters.iter().copied().find(comes)
    }

    /// Whether a person could be in a meeting at a venue from `start` on.
    pub fn is_free(&self, person: usize, venue: usize, start: usize, duration: usize) -> bool {
        let day = self.tables.problem.day_of[start];
        let at = start - self.tables.first_slot(day);
        rows::is_open(self.person_row(person, day, venue), at, at + duration)
    }
}
