//! How long a delegation's meetings stretch when all of them are held, and what it takes to be at two venues: implied by
//! the rest, but said like this it takes one step where the rest needs a search.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Encoding;
use super::agenda::Agenda;
use crate::exact::sat::Lit;

impl Encoding<'_> {
    /// Between its first meeting and its last lie all its meetings and its idle slots, `idle` of them, and nothing else.
    pub(super) fn keep_in_span(&mut self, delegation: usize, own: &[usize], agenda: &Agenda, idle: &[Lit]) {
        let Some(slots) = self.block_slots(delegation, own, agenda).filter(|_| !idle.is_empty()) else { return };
        let total: usize = own.iter().map(|&r| self.duration(r)).sum();
        let meets = |at: usize| slots.get(at).and_then(|&slot| agenda.meets[slot]);
        for (at, met) in slots.iter().enumerate().filter_map(|(at, &slot)| agenda.met[slot].map(|met| (at, met))) {
            self.clause_of(&[Some(met), meets(at + total)]);
            for (more, &idle) in idle.iter().enumerate() {
                self.clause_of(&[Some(met), meets(at + total + more + 1), Some(!idle)]);
                if let Some(meets) = meets(at + total + more) {
                    self.sat.clause(&[!met, !meets, idle]);
                }
            }
        }
    }

    /// Whoever meets at two venues on one day changes venue, and waits for as long as the way takes when both are within
    /// slots that follow each other and all count as idle. `at` says where the delegation is when, `idle` counts.
    pub(super) fn keep_to_venues(
        &mut self,
        delegation: usize,
        at: &BTreeMap<(usize, usize), Lit>,
        (day, changes): (Range<usize>, &[Lit]),
        idle: &[Lit],
    ) {
        if at.is_empty() || changes.is_empty() {
            return;
        }
        let changes = self.any(changes);
        // The way to a meeting that has begun is not judged.
        let way = if self.has_begun(delegation) { 0 } else { self.least_way() };
        let waits = way.checked_sub(1).and_then(|way| idle.get(way)).copied();
        let mut before: Vec<(usize, Lit)> = Vec::new();
        for stretch in self.stretches(delegation, day) {
            let waits = waits.filter(|_| self.problem.idle[delegation][stretch.start]);
            let here = self.venues_in(at, &stretch);
            for (i, &(venue, one)) in here.iter().enumerate() {
                for &(_, other) in &here[..i] {
                    self.sat.clause(&[!one, !other, changes]);
                    waits.iter().for_each(|&waits| self.sat.clause(&[!one, !other, waits]));
                }
                for &(_, other) in before.iter().filter(|(other, _)| *other != venue) {
                    self.sat.clause(&[!one, !other, changes]);
                }
            }
            before.extend(here);
        }
    }

    /// Venues a delegation can meet at within a stretch of slots, each with whether it does.
    fn venues_in(&mut self, at: &BTreeMap<(usize, usize), Lit>, stretch: &Range<usize>) -> Vec<(usize, Lit)> {
        let mut here: BTreeMap<usize, Vec<Lit>> = BTreeMap::new();
        for (&(_, venue), &lit) in at.range((stretch.start, 0)..(stretch.end, 0)) {
            here.entry(venue).or_default().push(lit);
        }
        here.into_iter().map(|(venue, lits)| (venue, self.any(&lits))).collect()
    }

    /// Slots of a day that follow each other and all count as idle, or all do not.
    fn stretches(&self, delegation: usize, day: Range<usize>) -> Vec<Range<usize>> {
        let idle = &self.problem.idle[delegation];
        let mut stretches: Vec<Range<usize>> = Vec::new();
        for slot in day {
            match stretches.last_mut() {
                Some(last) if idle[last.start] == idle[slot] => last.end = slot + 1,
                _ => stretches.push(slot..slot + 1),
            }
        }
        stretches
    }

    fn has_begun(&self, delegation: usize) -> bool {
        let requests = self.problem.instance.requests.iter().zip(&self.problem.requests);
        requests.into_iter().any(|(asked, about)| about.history && asked.delegations.contains(&delegation))
    }

    /// The fewest free slots between meetings at two different venues.
    fn least_way(&self) -> usize {
        let venues = self.problem.instance.venues.len();
        let ways = (0..venues).flat_map(|from| (0..venues).map(move |to| (from, to)));
        ways.filter(|(from, to)| from != to).map(|(from, to)| self.problem.travel(from, to)).min().unwrap_or(0)
    }
}
