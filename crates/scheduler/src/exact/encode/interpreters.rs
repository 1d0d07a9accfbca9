//! Who interprets: each meeting that needs it has one interpreter who knows the languages, is there, and gets there.

use std::collections::BTreeMap;

use super::Encoding;
use crate::exact::count::{at_most, at_most_one};
use crate::exact::sat::{Lit, Sat};
use crate::format::Assignment;

impl Encoding<'_> {
    pub(super) fn give_interpreters(&mut self) {
        for request in 0..self.problem.requests.len() {
            let speaks = self.interpreters_of(request);
            self.speaks.push(speaks);
        }
        for class in 0..self.interpreters.members.len() {
            self.limit_interpreters(class);
        }
    }

    fn interpreters_of(&mut self, request: usize) -> Vec<(usize, Lit)> {
        let options = &self.problem.requests[request];
        let needed = self.problem.instance.requests[request].interpretation.is_some();
        let named = options.settled.map(|one| one.interpreter);
        if named.is_some_and(|who| who.is_some() != needed) {
            self.sat.clause(&[]);
        }
        if !needed {
            return Vec::new();
        }
        let mut classes: Vec<usize> = options.interpreters.iter().map(|&i| self.interpreters.of[i]).collect();
        classes.sort_unstable();
        classes.dedup();
        classes.retain(|&class| named.flatten().is_none_or(|who| self.interpreters.of[who] == class));
        let speaks: Vec<(usize, Lit)> = classes.into_iter().map(|class| (class, self.sat.fresh())).collect();
        let lits: Vec<Lit> = speaks.iter().map(|(_, lit)| *lit).collect();
        at_most_one(&mut self.sat, &lits);
        let some = self.any(&lits);
        self.sat.clause(&[!self.held[request], some]);
        if !options.history {
            let duration = self.duration(request);
            for place in self.places[request].clone() {
                for &(class, lit) in &speaks {
                    let one = self.interpreters.members[class][0];
                    if !self.problem.interpreter_comes(one, place.start, duration) {
                        self.sat.clause(&[!place.lit, !lit]);
                    }
                }
            }
        }
        speaks
    }

    /// Where and when each class of interpreters is at work, each in one meeting at a time.
    fn limit_interpreters(&mut self, class: usize) {
        let mut at: BTreeMap<(usize, usize), Vec<(usize, Lit)>> = BTreeMap::new();
        for request in 0..self.speaks.len() {
            let Some(&(_, speaks)) = self.speaks[request].iter().find(|(own, _)| *own == class) else { continue };
            for ((slot, venue), here) in self.running_at(request) {
                let works = self.sat.fresh();
                self.sat.clause(&[!here, !speaks, works]);
                at.entry((slot, venue)).or_default().push((request, works));
            }
        }
        let mut present: BTreeMap<(usize, usize), Lit> = BTreeMap::new();
        let mut slots: BTreeMap<usize, Vec<(usize, Lit)>> = BTreeMap::new();
        for (&(slot, venue), lits) in &at {
            slots.entry(slot).or_default().extend(lits);
            let lits: Vec<Lit> = lits.iter().map(|(_, lit)| *lit).collect();
            present.insert((slot, venue), self.any(&lits));
        }
        let count = self.interpreters.members[class].len();
        for lits in slots.values() {
            let lits = self.one_of_each(lits, false);
            at_most(&mut self.sat, &lits, count);
        }
        self.keep_travel(&present, &BTreeMap::new());
    }

    /// Whether a request goes on in a slot at a venue.
    pub(super) fn running_at(&mut self, request: usize) -> BTreeMap<(usize, usize), Lit> {
        let mut covering: BTreeMap<(usize, usize), Vec<Lit>> = BTreeMap::new();
        for place in &self.places[request] {
            for slot in place.start..place.start + self.duration(request) {
                covering.entry((slot, self.venue(place.class))).or_default().push(place.lit);
            }
        }
        covering.into_iter().map(|(key, lits)| (key, self.any(&lits))).collect()
    }

    /// Nobody is at two venues nearer in time than the way between them takes. Two that are both `past` are not judged.
    pub(super) fn keep_travel(
        &mut self,
        present: &BTreeMap<(usize, usize), Lit>,
        past: &BTreeMap<(usize, usize), bool>,
    ) {
        for (&(slot, venue), &here) in present {
            for (&(later, other), &there) in present.range((slot + 1, 0)..) {
                let both_past = past.contains_key(&(slot, venue)) && past.contains_key(&(later, other));
                let one_day = self.problem.day_of[slot] == self.problem.day_of[later];
                if one_day && !both_past && later - slot <= self.problem.travel(venue, other) {
                    self.sat.clause(&[!here, !there]);
                }
            }
        }
    }

    /// Gives each meeting of a schedule in order of time an interpreter of the class that was chosen for it.
    pub(super) fn name_interpreters(&self, sat: &Sat, schedule: &mut [Assignment]) {
        let mut free_from = vec![0_usize; self.problem.instance.interpreters.len()];
        for one in schedule {
            let chosen = self.speaks[one.request].iter().find(|(_, lit)| sat.is_true(*lit));
            let members = chosen.map_or(&[][..], |(class, _)| &self.interpreters.members[*class]);
            one.interpreter = members.iter().copied().find(|&i| free_from[i] <= one.start);
            if let Some(i) = one.interpreter {
                free_from[i] = one.start + self.duration(one.request);
            }
        }
    }
}
