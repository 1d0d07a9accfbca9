//! When and in which class of rooms each request can be held, and the rules and wishes that speak of a request alone.

use super::{About, Encoding, Place};
use crate::exact::count::at_most_one;
use crate::exact::sat::Lit;
use crate::format::Assignment;

impl Encoding<'_> {
    pub(super) fn place_requests(&mut self) {
        for request in 0..self.problem.requests.len() {
            let places = match self.problem.requests[request].settled {
                Some(one) => self.settled_place(request, one),
                None if self.must_not(request) => Vec::new(),
                None => self.free_places(request),
            };
            let lits: Vec<Lit> = places.iter().map(|place| place.lit).collect();
            at_most_one(&mut self.sat, &lits);
            let held = self.any(&lits);
            self.places.push(places);
            self.held.push(held);
            let running = self.running_of(request);
            self.running.push(running);
            self.hold(request);
            self.wish_rooms(request);
            self.wish_unmoved(request);
        }
        for request in 0..self.problem.requests.len() {
            self.keep_order(request);
        }
    }

    fn free_places(&mut self, request: usize) -> Vec<Place> {
        let duration = self.duration(request);
        let options = &self.problem.requests[request];
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (venue, starts) in &options.starts {
            let mut classes: Vec<usize> = options.rooms.iter().map(|&room| self.rooms.of[room]).collect();
            classes.sort_unstable();
            classes.dedup();
            classes.retain(|&class| self.venue(class) == *venue);
            for &start in starts {
                let opens = |class: &usize| self.problem.room_opens(self.rooms.members[*class][0], start, duration);
                found.extend(classes.iter().filter(|class| opens(class)).map(|&class| (start, class)));
            }
        }
        found.sort_unstable();
        found.into_iter().map(|(start, class)| Place { start, class, lit: self.sat.fresh() }).collect()
    }

    /// The one place of a settled meeting; none when it breaks a rule that is asked of it.
    fn settled_place(&mut self, request: usize, one: Assignment) -> Vec<Place> {
        let options = &self.problem.requests[request];
        let duration = self.duration(request);
        let venue = self.problem.instance.rooms[one.room].venue;
        let one_day = self.problem.day_end[self.problem.day_of[one.start]] >= one.start + duration;
        let can_start = options.starts.iter().any(|(at, starts)| *at == venue && starts.contains(&one.start));
        let keeps = options.rooms.contains(&one.room)
            && one_day
            && (options.history || (can_start && self.problem.room_opens(one.room, one.start, duration)));
        if !keeps {
            return Vec::new();
        }
        vec![Place { start: one.start, class: self.rooms.of[one.room], lit: self.sat.fresh() }]
    }

    fn running_of(&mut self, request: usize) -> Vec<Option<Lit>> {
        let duration = self.duration(request);
        let mut covering: Vec<Vec<Lit>> = vec![Vec::new(); self.problem.slots()];
        for place in &self.places[request] {
            covering[place.start..place.start + duration].iter_mut().for_each(|lits| lits.push(place.lit));
        }
        covering.iter().map(|lits| (!lits.is_empty()).then(|| self.any(lits))).collect()
    }

    fn hold(&mut self, request: usize) {
        let asked = &self.problem.instance.requests[request];
        let held = self.held[request];
        if self.must(request) {
            self.sat.clause(&[held]);
        } else if !self.must_not(request) {
            self.wish(held, asked.weight * self.problem.instance.objective.unscheduled, About::Holding);
        }
    }

    fn wish_rooms(&mut self, request: usize) {
        let preferred = &self.problem.instance.requests[request].preferred_rooms;
        if preferred.is_empty() {
            return;
        }
        let missed = |place: &&Place| !preferred.contains(&self.rooms.members[place.class][0]);
        let lits: Vec<Lit> = self.places[request].iter().filter(missed).map(|place| place.lit).collect();
        let missed = self.any(&lits);
        self.wish(!missed, self.problem.instance.objective.protocol_miss, About::Others);
    }

    fn wish_unmoved(&mut self, request: usize) {
        let Some(before) = self.problem.requests[request].previous else { return };
        let objective = self.problem.instance.objective;
        let at: Vec<Place> = self.places[request].iter().filter(|place| place.start == before.start).copied().collect();
        let lits: Vec<Lit> = at.iter().map(|place| place.lit).collect();
        let same_time = self.any(&lits);
        self.wish(same_time, objective.moved_time, About::Others);
        if objective.moved_room > 0 {
            let class = self.rooms.of[before.room];
            let lits: Vec<Lit> = at.iter().filter(|place| place.class != class).map(|place| place.lit).collect();
            let elsewhere = self.any(&lits);
            self.wish(!elsewhere, objective.moved_room, About::Others);
        }
    }

    /// Said twice: for every two places, and for what has begun by when, which follows chains of meetings at once.
    fn keep_order(&mut self, request: usize) {
        for earlier in self.problem.instance.requests[request].after.clone() {
            let duration = self.duration(earlier);
            for later in self.places[request].clone() {
                for first in self.places[earlier].clone() {
                    if first.start + duration > later.start {
                        self.sat.clause(&[!first.lit, !later.lit]);
                    }
                }
            }
            self.begin_in_order(earlier, request);
        }
    }

    /// Before the later of two meetings has begun, the earlier has, early enough to be over; if it is held at all.
    fn begin_in_order(&mut self, earlier: usize, later: usize) {
        let duration = self.duration(earlier);
        let (first, second) = (self.begun(earlier), self.begun(later));
        for (slot, begun) in second.iter().enumerate() {
            let Some(begun) = *begun else { continue };
            let mut clause = vec![!begun, !self.held[earlier]];
            clause.extend(slot.checked_sub(duration).and_then(|slot| first[slot]));
            self.sat.clause(&clause);
        }
    }

    /// For each slot: whether a request has begun by then; none when it cannot have.
    fn begun(&mut self, request: usize) -> Vec<Option<Lit>> {
        let mut begun: Vec<Option<Lit>> = Vec::with_capacity(self.problem.slots());
        for slot in 0..self.problem.slots() {
            let here = self.places[request].iter().filter(|place| place.start == slot).map(|place| place.lit);
            let lits: Vec<Lit> = begun.last().copied().flatten().into_iter().chain(here).collect();
            begun.push((!lits.is_empty()).then(|| self.any(&lits)));
        }
        begun
    }
}
