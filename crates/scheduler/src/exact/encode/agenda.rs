//! The days of each delegation: one meeting at a time, the way between them, idle slots, breaks and changes of venue.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{About, Encoding};
use crate::exact::count::{Sense, at_most, at_most_one, counter, merge};
use crate::exact::sat::Lit;

/// What one delegation's days come to.
#[derive(Default)]
struct Sums {
    idle: Vec<Lit>,
    breaks: Vec<Lit>,
    most_breaks: usize,
}

/// One delegation's slots: whether it is in a meeting, and whether it has met by then and will meet from then on within
/// the day.
pub(super) struct Agenda {
    pub(super) busy: Vec<Option<Lit>>,
    pub(super) met: Vec<Option<Lit>>,
    pub(super) meets: Vec<Option<Lit>>,
}

impl Encoding<'_> {
    pub(super) fn keep_agendas(&mut self) {
        let delegations = self.problem.instance.delegations.len();
        let mut sums = Vec::with_capacity(delegations);
        let mut busy: Vec<Vec<Lit>> = vec![Vec::new(); self.problem.slots()];
        for delegation in 0..delegations {
            let own: Vec<usize> = (0..self.problem.requests.len())
                .filter(|&r| self.problem.instance.requests[r].delegations.contains(&delegation) && !self.must_not(r))
                .collect();
            self.limit_days(delegation, &own);
            let agenda = self.agenda(&own);
            self.count_prefixes(&own, &agenda);
            busy.iter_mut().zip(&agenda.busy).for_each(|(all, one)| all.extend(one));
            let at = self.stays(&own);
            let mut sum = Sums { most_breaks: own.len().saturating_sub(1), ..Sums::default() };
            let mut changes = Vec::new();
            for day in self.days() {
                self.wish_no_idle(delegation, &agenda, day.clone(), &mut sum);
                self.wish_no_breaks(delegation, &agenda, day.clone(), &mut sum);
                changes.push((day.clone(), self.wish_no_changes(delegation, &agenda, &at, day)));
            }
            if self.counts_breaks() {
                self.count_breaks(delegation, &mut sum);
                self.keep_in_block(delegation, &own, &agenda, sum.breaks.first().copied());
            }
            let idle = counter(&mut self.sat, &sum.idle, sum.idle.len(), Sense::Exact);
            self.keep_in_span(delegation, &own, &agenda, &idle);
            for (day, changes) in changes {
                self.keep_to_venues(delegation, &at, (day, &changes), &idle);
            }
            self.idle.push(idle);
            sums.push(sum);
        }
        self.count_loads(&busy);
        self.wish_fair_idle();
        self.limit_spread(&sums);
    }

    fn counts_breaks(&self) -> bool {
        self.problem.instance.objective.breaks > 0 || self.problem.instance.max_break_spread.is_some()
    }

    fn days(&self) -> Vec<Range<usize>> {
        self.problem.instance.days.iter().map(|day| day.first_slot..day.first_slot + day.slots).collect()
    }

    fn limit_days(&mut self, delegation: usize, own: &[usize]) {
        let Some(most) = self.problem.instance.delegations[delegation].max_meetings_per_day else { return };
        for day in self.days() {
            let mut lits = Vec::new();
            for &request in own {
                let today = self.places[request].iter().filter(|place| day.contains(&place.start));
                let today: Vec<Lit> = today.map(|place| place.lit).collect();
                if !today.is_empty() {
                    lits.push(self.any(&today));
                }
            }
            at_most(&mut self.sat, &lits, most);
        }
    }

    fn agenda(&mut self, own: &[usize]) -> Agenda {
        let slots = self.problem.slots();
        let mut busy = vec![None; slots];
        for (slot, busy) in busy.iter_mut().enumerate() {
            let lits: Vec<Lit> = own.iter().filter_map(|&request| self.running[request][slot]).collect();
            if !lits.is_empty() {
                at_most_one(&mut self.sat, &lits);
                *busy = Some(self.any(&lits));
            }
        }
        let (mut met, mut meets) = (busy.clone(), busy.clone());
        for day in self.days() {
            for slot in day.start + 1..day.end {
                met[slot] = self.either(met[slot - 1], busy[slot]);
            }
            for slot in (day.start..day.end - 1).rev() {
                meets[slot] = self.either(meets[slot + 1], busy[slot]);
            }
        }
        Agenda { busy, met, meets }
    }

    fn either(&mut self, a: Option<Lit>, b: Option<Lit>) -> Option<Lit> {
        match (a, b) {
            (Some(a), Some(b)) => Some(self.any(&[a, b])),
            (one, other) => one.or(other),
        }
    }

    /// When all its meetings must be held, how many slots of meetings lie before each slot is counted: implied by the
    /// rest, but it lets the solver see at once what no longer fits.
    fn count_prefixes(&mut self, own: &[usize], agenda: &Agenda) {
        if own.is_empty() || !own.iter().all(|&r| self.must(r)) {
            return;
        }
        let total: usize = own.iter().map(|&r| self.duration(r)).sum();
        let mut count: Vec<Lit> = Vec::new();
        for slot in 0..self.problem.slots() {
            if let Some(busy) = agenda.busy[slot] {
                count = merge(&mut self.sat, &count, &[busy], total, Sense::Exact);
            }
            let sure: usize = own.iter().map(|&r| self.surely_past(r, slot)).sum();
            let can: usize = own.iter().map(|&r| self.possibly_past(r, slot)).sum();
            count.iter().take(sure).for_each(|&lit| self.sat.clause(&[lit]));
            count.iter().skip(can).for_each(|&lit| self.sat.clause(&[!lit]));
            if count.len() < sure {
                self.sat.clause(&[]);
            }
        }
    }

    /// Slots of a meeting that lie up to `slot` wherever it is held.
    fn surely_past(&self, request: usize, slot: usize) -> usize {
        let last = self.places[request].iter().map(|place| place.start).max().unwrap_or(0);
        (slot + 1).saturating_sub(last).min(self.duration(request))
    }

    /// Slots of a meeting that can lie up to `slot`.
    fn possibly_past(&self, request: usize, slot: usize) -> usize {
        let first = self.places[request].iter().map(|place| place.start).min().unwrap_or(0);
        (slot + 1).saturating_sub(first).min(self.duration(request))
    }

    /// Where a delegation is when: only said when there is more than one venue.
    fn stays(&mut self, own: &[usize]) -> BTreeMap<(usize, usize), Lit> {
        let mut covering: BTreeMap<(usize, usize), Vec<Lit>> = BTreeMap::new();
        let mut past: BTreeMap<(usize, usize), bool> = BTreeMap::new();
        if self.problem.instance.venues.len() < 2 {
            return BTreeMap::new();
        }
        for &request in own {
            for (key, lit) in self.running_at(request) {
                covering.entry(key).or_default().push(lit);
                if self.problem.requests[request].history {
                    past.insert(key, true);
                }
            }
        }
        let at = covering.into_iter().map(|(key, lits)| (key, self.any(&lits))).collect();
        self.keep_travel(&at, &past);
        at
    }

    fn wish_no_idle(&mut self, delegation: usize, agenda: &Agenda, day: Range<usize>, sum: &mut Sums) {
        let objective = self.problem.instance.objective;
        if objective.idle_slot + objective.max_idle == 0 || day.len() < 3 {
            return;
        }
        for slot in day.start + 1..day.end - 1 {
            let (Some(met), Some(meets)) = (agenda.met[slot - 1], agenda.meets[slot + 1]) else { continue };
            if self.problem.idle[delegation][slot] {
                let idle = self.sat.fresh();
                let mut clause = vec![!met, !meets, idle];
                clause.extend(agenda.busy[slot]);
                self.sat.clause(&clause);
                self.sat.clause(&[!idle, met]);
                self.sat.clause(&[!idle, meets]);
                agenda.busy[slot].iter().for_each(|&busy| self.sat.clause(&[!idle, !busy]));
                self.wish(!idle, objective.idle_slot, About::Idle(delegation));
                sum.idle.push(idle);
            }
        }
    }

    /// A break ends where a meeting follows a gap in which an idle slot was.
    fn wish_no_breaks(&mut self, delegation: usize, agenda: &Agenda, day: Range<usize>, sum: &mut Sums) {
        if !self.counts_breaks() {
            return;
        }
        let mut gap: Option<Lit> = None;
        for slot in day.start..day.end {
            if let (Some(gap), Some(busy)) = (gap, agenda.busy[slot]) {
                let ends = self.sat.fresh();
                self.sat.clause(&[!gap, !busy, ends]);
                self.sat.clause(&[gap, !ends]);
                self.sat.clause(&[busy, !ends]);
                sum.breaks.push(ends);
            }
            gap = self.gap_after(delegation, agenda, day.start, slot, gap);
        }
    }

    /// Whether a delegation is, after `slot`, in a gap with an idle slot.
    fn gap_after(
        &mut self,
        delegation: usize,
        agenda: &Agenda,
        first: usize,
        slot: usize,
        gap: Option<Lit>,
    ) -> Option<Lit> {
        let met = (slot > first).then(|| agenda.met[slot - 1]).flatten();
        let from = if self.problem.idle[delegation][slot] { met } else { gap }?;
        let Some(busy) = agenda.busy[slot] else { return Some(from) };
        let inside = self.sat.fresh();
        self.sat.clause(&[!from, busy, inside]);
        self.sat.clause(&[from, !inside]);
        self.sat.clause(&[!busy, !inside]);
        Some(inside)
    }

    /// Says for each slot whether the venue changes with it, as far as it can.
    fn wish_no_changes(
        &mut self,
        delegation: usize,
        agenda: &Agenda,
        at: &BTreeMap<(usize, usize), Lit>,
        day: Range<usize>,
    ) -> Vec<Lit> {
        let cost = self.problem.instance.objective.venue_change;
        let venues = self.problem.instance.venues.len();
        let mut all = Vec::new();
        if cost == 0 || venues < 2 {
            return all;
        }
        let mut last: Vec<Option<Lit>> = vec![None; venues];
        for slot in day {
            let here: Vec<Option<Lit>> = (0..venues).map(|venue| at.get(&(slot, venue)).copied()).collect();
            let mut changes = None;
            for (venue, here) in here.iter().enumerate() {
                for before in last.iter().enumerate().filter(|(other, _)| *other != venue).filter_map(|(_, lit)| *lit) {
                    if let Some(here) = *here {
                        let changes = *changes.get_or_insert_with(|| self.sat.fresh());
                        self.sat.clause(&[!here, !before, changes]);
                    }
                }
            }
            if let Some(changes) = changes {
                self.wish(!changes, cost, About::Days(delegation));
                all.push(changes);
            }
            for venue in 0..venues {
                last[venue] = self.last_at(last[venue], here[venue], agenda.busy[slot]);
            }
        }
        all
    }

    /// Whether the last meeting so far was at a venue.
    fn last_at(&mut self, before: Option<Lit>, here: Option<Lit>, busy: Option<Lit>) -> Option<Lit> {
        let Some(before) = before else { return here };
        let Some(busy) = busy else { return Some(before) };
        let last = self.sat.fresh();
        self.sat.clause(&[!before, busy, last]);
        if let Some(here) = here {
            self.sat.clause(&[!here, last]);
        }
        Some(last)
    }

    fn wish_fair_idle(&mut self) {
        let cost = self.problem.instance.objective.max_idle;
        if cost == 0 {
            return;
        }
        let most = self.idle.iter().map(Vec::len).max().unwrap_or(0);
        let top: Vec<Lit> = (0..most).map(|_| self.sat.fresh()).collect();
        for counted in &self.idle {
            counted.iter().zip(&top).for_each(|(&more, &top)| self.sat.clause(&[!more, top]));
        }
        for pair in top.windows(2) {
            self.sat.clause(&[!pair[1], pair[0]]);
        }
        top.iter().for_each(|&top| self.wish(!top, cost, About::Others));
    }

    /// Breaks are counted for each delegation: that it has none at all is one wish, which says more than that it has none
    /// in each slot. From then on the sum has the counts in place of the breaks.
    fn count_breaks(&mut self, delegation: usize, sum: &mut Sums) {
        let cost = self.problem.instance.objective.breaks;
        sum.breaks = counter(&mut self.sat, &sum.breaks, sum.most_breaks, Sense::Exact);
        for more in sum.breaks.clone() {
            self.wish(!more, cost, About::Days(delegation));
        }
    }

    /// Of any two delegations, one has at most so many breaks more than the other: everyone has more than `k`, or nobody
    /// has more than `k` and the allowed difference.
    fn limit_spread(&mut self, sums: &[Sums]) {
        let Some(spread) = self.problem.instance.max_break_spread else { return };
        let all = || sums.iter().map(|sum| &sum.breaks);
        let least = all().map(Vec::len).min().unwrap_or(0);
        let everyone: Vec<Lit> = (0..least).map(|_| self.sat.fresh()).collect();
        for own in all() {
            for (k, &floor) in everyone.iter().enumerate() {
                self.sat.clause(&[!floor, own[k]]);
            }
            for (k, &more) in own.iter().enumerate().skip(spread) {
                let mut clause = vec![!more];
                clause.extend(everyone.get(k - spread));
                self.sat.clause(&clause);
            }
        }
    }
}
