//! How many meetings a class of rooms, and the staff, can bear at once.

use super::Encoding;
use crate::exact::count::at_most;
use crate::exact::sat::Lit;
use crate::format::Assignment;

impl Encoding<'_> {
    pub(super) fn limit_rooms(&mut self) {
        for class in 0..self.rooms.members.len() {
            let about = &self.problem.instance.rooms[self.rooms.members[class][0]];
            let (before, after, count) = (about.setup, about.teardown, self.rooms.members[class].len());
            for slot in 0..self.problem.slots() {
                let mut taking: Vec<(usize, Lit)> = Vec::new();
                for (request, places) in self.places.iter().enumerate() {
                    let takes = |start: usize| start <= slot + before && slot < start + self.duration(request) + after;
                    let here = places.iter().filter(|place| place.class == class && takes(place.start));
                    taking.extend(here.map(|place| (request, place.lit)));
                }
                let lits = self.one_of_each(&taking, before + after == 0);
                at_most(&mut self.sat, &lits, count);
            }
        }
    }

    pub(super) fn limit_staff(&mut self) {
        let Some(limit) = self.problem.instance.staff_limit else { return };
        for slot in 0..self.problem.slots() {
            let running = self.running.iter().enumerate();
            let lits: Vec<(usize, Lit)> = running.filter_map(|(r, at)| at[slot].map(|lit| (r, lit))).collect();
            let lits = self.one_of_each(&lits, true);
            at_most(&mut self.sat, &lits, limit);
        }
    }

    /// Joins literals of which only one can be true: those of one request and, when `by_delegation`, those of the
    /// requests of one delegation, so that there are fewer to count.
    pub(super) fn one_of_each(&mut self, lits: &[(usize, Lit)], by_delegation: bool) -> Vec<Lit> {
        let requests = &self.problem.instance.requests;
        let mut left: Vec<(usize, Lit)> = lits.to_vec();
        let mut joined = Vec::new();
        while let Some(&(first, _)) = left.first() {
            let mut own = vec![0_usize; self.problem.instance.delegations.len()];
            for &(request, _) in &left {
                requests[request].delegations.iter().for_each(|&d| own[d] += 1);
            }
            let busiest = (0..own.len()).max_by_key(|&d| (own[d], std::cmp::Reverse(d))).unwrap_or(0);
            let belongs = |request: usize| {
                if by_delegation { requests[request].delegations.contains(&busiest) } else { request == first }
            };
            let group: Vec<Lit> = left.iter().filter(|(r, _)| belongs(*r)).map(|(_, lit)| *lit).collect();
            left.retain(|(r, _)| !belongs(*r));
            joined.push(self.any(&group));
        }
        joined
    }

    /// Gives each meeting of a schedule in order of time, in some room of its class, a room of its own.
    pub(super) fn name_rooms(&self, schedule: &mut [Assignment]) {
        let mut free_from = vec![0_usize; self.problem.instance.rooms.len()];
        for one in schedule {
            let about = &self.problem.instance.rooms[one.room];
            let members = &self.rooms.members[self.rooms.of[one.room]];
            let free = members.iter().find(|&&room| free_from[room] <= one.start.saturating_sub(about.setup));
            one.room = free.copied().unwrap_or(one.room);
            free_from[one.room] = one.start + self.duration(one.request) + about.teardown;
        }
    }
}
