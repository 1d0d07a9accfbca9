//! A delegation that has no break meets in one block: as soon as it has begun, it goes on until all its meetings are over.
//! That follows from the rest, but said like this it settles many slots at once where the rest needs a search.

use super::Encoding;
use super::agenda::Agenda;
use crate::exact::sat::Lit;

impl Encoding<'_> {
    /// `own` are the requests of a delegation, `broken` is true when it has a break; none when it cannot have one.
    pub(super) fn keep_in_block(&mut self, delegation: usize, own: &[usize], agenda: &Agenda, broken: Option<Lit>) {
        let Some(slots) = self.block_slots(delegation, own, agenda) else { return };
        let total: usize = own.iter().map(|&r| self.duration(r)).sum();
        if slots.len() < total {
            self.sat.clause(&[]);
            return;
        }
        for (at, &slot) in slots.iter().enumerate() {
            let Some(met) = agenda.met[slot] else { continue };
            // Where a block as long as all its meetings ends before this slot, it has met by then.
            let before = at.checked_sub(total).and_then(|before| agenda.met[slots[before]]);
            let lits = [Some(!met), before, agenda.busy[slot], broken];
            self.clause_of(&lits);
            if let (Some(before), Some(busy)) = (before, agenda.busy[slot]) {
                self.clause_of(&[Some(!before), Some(!busy), broken]);
            }
        }
        let latest = agenda.met[slots[slots.len() - total]];
        self.clause_of(&[latest, broken]);
    }

    /// The slots a block can lie in, those left out that are neither idle nor met in; none when its meetings can be on
    /// several days, need not all be held, or it has none.
    pub(super) fn block_slots(&self, delegation: usize, own: &[usize], agenda: &Agenda) -> Option<Vec<usize>> {
        let slots = 0..self.problem.slots();
        let first = slots.clone().find(|&slot| agenda.busy[slot].is_some())?;
        let day = self.problem.day_of[first];
        let one_day = slots.clone().all(|slot| agenda.busy[slot].is_none() || self.problem.day_of[slot] == day);
        let idle = &self.problem.idle[delegation];
        let all_idle = slots.clone().all(|slot| agenda.busy[slot].is_none() || idle[slot]);
        let must = own.iter().all(|&r| self.must(r));
        let within = |&slot: &usize| self.problem.day_of[slot] == day && idle[slot];
        (one_day && all_idle && must).then(|| slots.filter(within).collect())
    }

    pub(super) fn clause_of(&mut self, lits: &[Option<Lit>]) {
        let lits: Vec<Lit> = lits.iter().filter_map(|lit| *lit).collect();
        self.sat.clause(&lits);
    }
}
