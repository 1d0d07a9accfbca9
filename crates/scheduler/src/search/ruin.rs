//! Taking apart: which meetings are given up together, so that something better can be made in their place.

use super::Search;
use crate::schedule::tables::Site;
use crate::schedule::{Entry, Place, rows};

/// The most meetings given up around one place.
const MOST: usize = 10;
/// How many starts are looked at before one is cleared by force.
const LOOKS: usize = 8;

impl Search<'_> {
    /// Gives up some meetings.
    pub(super) fn ruin(&mut self) {
        if self.dice.chance(1, 3) {
            if let Some(request) = self.dice.pick(&self.absent) {
                return self.force(request);
            }
        }
        self.loosen();
    }

    /// Gives up meetings near each other in time, of delegations that meet each other, from one request outward.
    fn loosen(&mut self) {
        let tables = self.schedule.tables;
        let request = self.dice.below(tables.asks.len());
        let Some((day, around)) = self.somewhere(request) else { return };
        let most = 1 + self.dice.below(MOST);
        let reach = 1 + self.dice.below(4);
        if self.is_loose(request) {
            self.give_up(request);
        }
        let mut circle: Vec<usize> = tables.asks[request].who.clone();
        let mut at = 0;
        while self.pool.len() < most && at < circle.len() {
            let swap = at + self.dice.below(circle.len() - at);
            circle.swap(at, swap);
            for _ in 0..reach {
                let Some(near) = self.nearest(circle[at], day, around) else { break };
                self.give_up(near);
                for &other in &tables.asks[near].who {
                    if !circle.contains(&other) {
                        circle.push(other);
                    }
                }
                if self.pool.len() >= most {
                    break;
                }
            }
            at += 1;
        }
    }

    /// Where a request is held, or else could be.
    fn somewhere(&mut self, request: usize) -> Option<(usize, usize)> {
        let tables = self.schedule.tables;
        let start = match self.schedule.places[request] {
            Some(place) => place.start,
            None => self.some_start(request)?.1,
        };
        Some((tables.problem.day_of[start], start))
    }

    /// Any site and start a request could have if it were alone.
    fn some_start(&mut self, request: usize) -> Option<(usize, usize)> {
        let tables = self.schedule.tables;
        let sites = &tables.asks[request].sites;
        for _ in 0..4 {
            let site = self.dice.below(sites.len());
            let day = self.dice.below(tables.days);
            let mut row = sites.get(site)?.starts[day * tables.words..][..tables.words].to_vec();
            let mut skip = match rows::count(&row) {
                0 => continue,
                starts => self.dice.below(starts),
            };
            while let Some(at) = rows::take_first(&mut row) {
                if skip == 0 {
                    return Some((site, tables.first_slot(day) + at));
                }
                skip -= 1;
            }
        }
        None
    }

    fn is_loose(&self, request: usize) -> bool {
        self.schedule.tables.asks[request].settled.is_none() && self.schedule.places[request].is_some()
    }

    /// The meeting of a delegation's day that is nearest to a slot and not settled.
    fn nearest(&self, delegation: usize, day: usize, around: usize) -> Option<usize> {
        let loose = |entry: &&Entry| self.schedule.tables.asks[entry.request as usize].settled.is_none();
        let agenda = self.schedule.agenda(delegation, day).iter().filter(loose);
        agenda.min_by_key(|entry| (entry.start as usize).abs_diff(around)).map(|entry| entry.request as usize)
    }

    /// Holds a request by giving up what is in its way, at the start of a few where least is.
    fn force(&mut self, request: usize) {
        let tables = self.schedule.tables;
        let mut best: Option<(i64, usize, usize)> = None;
        for _ in 0..LOOKS {
            let Some((site, start)) = self.some_start(request) else { continue };
            if let Some(loss) = self.loss(request, &tables.asks[request].sites[site], start)
                && best.is_none_or(|(least, ..)| loss < least)
            {
                best = Some((loss, site, start));
            }
        }
        if let Some((_, site, start)) = best {
            self.clear(request, &tables.asks[request].sites[site], start);
        }
    }

    /// What is lost by clearing a start for all who take part; none when something settled is in the way.
    fn loss(&mut self, request: usize, site: &Site, start: usize) -> Option<i64> {
        let tables = self.schedule.tables;
        let ask = &tables.asks[request];
        self.schedule.effort.0 += 100;
        let mut loss = 0;
        for &delegation in &ask.who {
            for entry in self.in_the_way(delegation, site.venue, start, ask.duration) {
                let other = &tables.asks[entry.request as usize];
                if other.settled.is_some() {
                    return None;
                }
                loss += other.absent;
            }
        }
        Some(loss)
    }

    fn in_the_way(
        &self,
        person: usize,
        venue: usize,
        start: usize,
        duration: usize,
    ) -> impl Iterator<Item = Entry> + use<'_> {
        let problem = self.schedule.tables.problem;
        let agenda = self.schedule.agenda(person, problem.day_of[start]);
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
                let Some(near) = self.nearest(delegation, day, start) else { return };
                self.give_up(near);
            }
        }
        if ask.interpreted && self.schedule.free_interpreter(ask, site, start).is_none() {
            let Some(interpreter) = self.dice.pick(&ask.interpreters) else { return };
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
        }
    }

    fn clear_person(&mut self, person: usize, venue: usize, start: usize, duration: usize) {
        loop {
            let settled = |entry: &Entry| self.schedule.tables.asks[entry.request as usize].settled.is_some();
            let next = self.in_the_way(person, venue, start, duration).find(|entry| !settled(entry));
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
            if theirs.0 < ours.1 && ours.0 < theirs.1 && tables.asks[other].settled.is_none() {
                self.give_up(other);
            }
        }
    }
}
