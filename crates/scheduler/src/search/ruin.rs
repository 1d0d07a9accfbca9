//! Taking apart: which meetings are given up together, so that something better can be made in their place.

use super::{PRESSES, Search};
use crate::schedule::tables::{Site, Spot};
use crate::schedule::{Entry, Place};

/// The most meetings given up around one place.
const MOST: usize = 6;
/// The most meetings given up of one person, one after the other.
const REACH: usize = 4;
/// In how many of [`PRESSES`] steps a meeting is held at another time by force.
const SHIFTS: usize = 4;
/// The most requests held by force one after the other.
const CHAIN: usize = 4;
/// How many starts are looked at before one is cleared by force.
const LOOKS: usize = 8;

impl Search<'_> {
    /// Gives up some meetings, in `presses` of [`PRESSES`] cases to hold something else.
    pub(super) fn ruin(&mut self, presses: usize) {
        self.forced.clear();
        self.desk.shunned = None;
        match self.dice.below(PRESSES) {
            case if case < presses && !self.absent.is_empty() => self.press(),
            case if case < presses + SHIFTS => self.shift(),
            _ => self.scatter(),
        }
    }

    /// Holds a request that is not held, by force.
    fn press(&mut self) {
        let Some(request) = self.pick_absent() else { return };
        let Some(start) = self.force(request) else { return };
        self.force_what_gave_way();
        if self.dice.chance(1, 2) {
            self.loosen(request, start);
        }
    }

    /// Holds a meeting at another time, by force: what is in its way there moves on.
    fn shift(&mut self) {
        let Some((request, start)) = self.any_place() else { return };
        if self.is_loose(request) {
            self.give_up(request);
            self.desk.shunned = Some((request, start));
            if self.force(request).is_some() {
                self.force_what_gave_way();
            }
        }
    }

    /// Gives up meetings around any one, which half the time may not go back to where it was.
    fn scatter(&mut self) {
        let Some((request, around)) = self.any_place() else { return };
        if self.is_loose(request) {
            self.give_up(request);
            if self.dice.chance(1, 2) {
                self.desk.shunned = Some((request, around));
            }
        }
        self.loosen(request, around);
    }

    /// Any request and where it is held, or else could be.
    fn any_place(&mut self) -> Option<(usize, usize)> {
        (0..8).find_map(|_| {
            let request = self.dice.below(self.schedule.tables.asks.len());
            self.somewhere(request).map(|around| (request, around))
        })
    }

    /// Finds places for what gave way to force, the heaviest first; what finds none is, by chance, held by force as well.
    fn force_what_gave_way(&mut self) {
        for _ in 0..CHAIN {
            let asks = &self.schedule.tables.asks;
            let heaviest = self.pool.iter().copied().filter(|&r| self.is_absent(r)).max_by_key(|&r| asks[r].absent);
            let Some(next) = heaviest else { return };
            if !self.place(next) && (!self.dice.chance(7, 10) || self.force(next).is_none()) {
                return;
            }
        }
    }

    /// One of the requests that are not held, more likely a heavy one.
    fn pick_absent(&mut self) -> Option<usize> {
        let (one, other) = (self.dice.pick(&self.absent)?, self.dice.pick(&self.absent)?);
        let asks = &self.schedule.tables.asks;
        Some(if asks[one].absent >= asks[other].absent { one } else { other })
    }

    /// Gives up meetings near each other in time, of delegations that meet each other, from one request outward.
    fn loosen(&mut self, request: usize, around: usize) {
        let tables = self.schedule.tables;
        let day = tables.problem.day_of[around];
        let most = self.pool.len() + 1 + self.dice.below(MOST);
        let reach = 1 + self.dice.below(REACH);
        let mut circle: Vec<usize> = tables.asks[request].who.clone();
        circle.extend(self.interpreter_of(request));
        let mut at = 0;
        while self.pool.len() < most && at < circle.len() {
            let swap = at + self.dice.below(circle.len() - at);
            circle.swap(at, swap);
            for _ in 0..reach {
                let Some(near) = self.nearest(circle[at], day, around) else { break };
                for other in tables.asks[near].who.iter().copied().chain(self.interpreter_of(near)) {
                    if !circle.contains(&other) {
                        circle.push(other);
                    }
                }
                self.give_up(near);
                if self.pool.len() >= most {
                    break;
                }
            }
            at += 1;
        }
    }

    /// The interpreter a request has or, when it is not held, any who could be it; as a person.
    fn interpreter_of(&mut self, request: usize) -> Option<usize> {
        let tables = self.schedule.tables;
        let interpreter = match self.schedule.places[request] {
            Some(place) => place.interpreter,
            None => self.dice.pick(&tables.asks[request].interpreters),
        };
        interpreter.map(|interpreter| tables.delegations + interpreter)
    }

    /// Where a request is held, or else could be.
    fn somewhere(&mut self, request: usize) -> Option<usize> {
        match self.schedule.places[request] {
            Some(place) => {
                self.schedule.open_days[self.schedule.tables.problem.day_of[place.start]].then_some(place.start)
            }
            None if !self.is_absent(request) => None,
            None => self.some_start(request).map(|(_, start)| start),
        }
    }

    /// Any site and start a request could have if it were alone.
    fn some_start(&mut self, request: usize) -> Option<(usize, usize)> {
        let tables = self.schedule.tables;
        let spots = &tables.asks[request].spots;
        for _ in 0..4 {
            let Spot { site, start } = self.dice.pick(spots)?;
            if self.schedule.open_days[tables.problem.day_of[start as usize]] {
                return Some((site as usize, start as usize));
            }
        }
        None
    }

    fn is_loose(&self, request: usize) -> bool {
        self.schedule.places[request].is_some() && self.is_free_to_go(request)
    }

    fn is_free_to_go(&self, request: usize) -> bool {
        self.schedule.tables.asks[request].settled.is_none() && !self.forced.contains(&request)
    }

    /// The meeting of a delegation's day that is nearest to a slot and not settled.
    fn nearest(&self, delegation: usize, day: usize, around: usize) -> Option<usize> {
        let loose = |entry: &&Entry| self.is_free_to_go(entry.request as usize);
        let agenda = self.schedule.agenda(delegation, day).iter().filter(loose);
        agenda.min_by_key(|entry| (entry.start as usize).abs_diff(around)).map(|entry| entry.request as usize)
    }

    /// Holds a request by giving up what is in its way, at the start of a few where least is.
    fn force(&mut self, request: usize) -> Option<usize> {
        let tables = self.schedule.tables;
        let mut best: Option<(i64, usize, usize)> = None;
        for _ in 0..LOOKS {
            let Some((site, start)) = self.some_start(request) else { continue };
            if self.desk.shunned == Some((request, start)) {
                continue;
            }
            let below = best.map_or(i64::MAX, |(least, ..)| least);
            if let Some(loss) = self.loss(request, &tables.asks[request].sites[site], start, below) {
                best = Some((loss, site, start));
            }
        }
        let (_, site, start) = best?;
        self.clear(request, &tables.asks[request].sites[site], start);
        Some(start)
    }

    /// What is lost by clearing a start for all who take part; none when something settled is in the way, or when it is
    /// not less than `below`.
    fn loss(&mut self, request: usize, site: &Site, start: usize, below: i64) -> Option<i64> {
        let tables = self.schedule.tables;
        let ask = &tables.asks[request];
        self.schedule.effort.0 += 100;
        let mut loss = 0;
        for &delegation in &ask.who {
            let (lost, meetings) = self.loss_of(delegation, site.venue, start, ask.duration)?;
            loss += lost;
            let agenda = self.schedule.agenda(delegation, tables.problem.day_of[start]);
            if agenda.len() - meetings >= tables.most_a_day[delegation] {
                loss += self.lightest(delegation, tables.problem.day_of[start])?.1;
            }
            if loss >= below {
                return None;
            }
        }
        if ask.interpreted && self.schedule.free_interpreter(ask, site, start).is_none() {
            let of = |&i: &usize| self.loss_of(tables.delegations + i, site.venue, start, ask.duration);
            loss += ask.interpreters.iter().filter_map(of).map(|(lost, _)| lost).min()?;
        }
        Some(loss).filter(|&loss| loss < below)
    }

    /// What a person would lose by being free at a time and place, and in how many meetings.
    fn loss_of(&self, person: usize, venue: usize, start: usize, duration: usize) -> Option<(i64, usize)> {
        let mut sum = (0, 0);
        for entry in self.in_the_way(person, venue, start, duration) {
            let request = entry.request as usize;
            if !self.is_free_to_go(request) {
                return None;
            }
            sum = (sum.0 + self.hopes.clearing(request), sum.1 + 1);
        }
        Some(sum)
    }

    /// The meeting of a delegation's day that costs least to clear away, and what that is.
    fn lightest(&self, delegation: usize, day: usize) -> Option<(usize, i64)> {
        let agenda = self.schedule.agenda(delegation, day).iter().map(|entry| entry.request as usize);
        let loose = agenda.filter(|&request| self.is_free_to_go(request));
        loose.map(|request| (request, self.hopes.clearing(request))).min_by_key(|&(_, clearing)| clearing)
    }

    fn in_the_way(
        &self,
        person: usize,
        venue: usize,
        start: usize,
        duration: usize,
    ) -> impl Iterator<Item = Entry> + use<'_> {
        let problem = self.schedule.tables.problem;
        let is_free = self.schedule.is_free(person, venue, start, duration);
        let agenda = if is_free { &[] } else { self.schedule.agenda(person, problem.day_of[start]) };
        agenda.iter().copied().filter(move |entry| {
            let at = entry.venue as usize;
            (entry.start as usize) < start + duration + problem.travel(venue, at)
                && start < entry.end as usize + problem.travel(at, venue)
        })
    }

    /// Gives up what is in the way of a request at a start, and holds it there.
    fn clear(&mut self, request: usize, site: &Site, start: usize) {
        let tables = self.schedule.tables;
        let ask = &tables.asks[request];
        let day = tables.problem.day_of[start];
        for &delegation in &ask.who {
            self.clear_person(delegation, site.venue, start, ask.duration);
            if self.schedule.agenda(delegation, day).len() >= tables.most_a_day[delegation] {
                let Some((light, _)) = self.lightest(delegation, day) else { return };
                self.give_up(light);
            }
        }
        if ask.interpreted && self.schedule.free_interpreter(ask, site, start).is_none() {
            let lost = |i: &&usize| self.loss_of(tables.delegations + **i, site.venue, start, ask.duration);
            let of = |i: &&usize| lost(i).map_or(i64::MAX, |(lost, _)| lost);
            let Some(&interpreter) = ask.interpreters.iter().min_by_key(of) else { return };
            self.clear_person(tables.delegations + interpreter, site.venue, start, ask.duration);
        }
        if self.schedule.free_room(request, site, day, start).is_none() {
            let Some(room) = self.dice.pick(&site.rooms) else { return };
            self.clear_room(room, start, ask.duration);
        }
        let interpreter = self.schedule.free_interpreter(ask, site, start);
        let room = self.schedule.free_room(request, site, day, start);
        if let Some((room, _)) = room
            && interpreter.is_some() == ask.interpreted
            && self.schedule.allows(request, site, start, &mut self.desk)
        {
            self.hold(request, Place { start, room, interpreter });
            self.forced.push(request);
        }
    }

    fn clear_person(&mut self, person: usize, venue: usize, start: usize, duration: usize) {
        loop {
            let loose = |entry: &Entry| self.is_free_to_go(entry.request as usize);
            let next = self.in_the_way(person, venue, start, duration).find(loose);
            let Some(entry) = next else { return };
            self.give_up(entry.request as usize);
        }
    }

    fn clear_room(&mut self, room: usize, start: usize, duration: usize) {
        let tables = self.schedule.tables;
        let day = tables.problem.day_of[start];
        let ours = self.schedule.room_span(room, day, start, duration);
        for other in self.schedule.held_in(room, day).to_vec() {
            let Some(place) = self.schedule.places[other] else { continue };
            let theirs = self.schedule.room_span(room, day, place.start, tables.asks[other].duration);
            if theirs.0 < ours.1 && ours.0 < theirs.1 && self.is_free_to_go(other) {
                self.give_up(other);
            }
        }
    }
}
