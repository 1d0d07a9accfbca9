//! How many delegations are in meetings in each slot, from above and from below: implied by the other rules, but where
//! rooms are scarce it shows at once that a slot left half empty cannot be made good.

use super::Encoding;
use crate::exact::count::{Sense, counter};
use crate::exact::sat::Lit;

impl Encoding<'_> {
    /// `busy` says for each slot who is in a meeting.
    pub(super) fn count_loads(&mut self, busy: &[Vec<Lit>]) {
        let (least, most) = self.parties();
        let must: usize = (0..self.places.len()).filter(|&r| self.must(r)).map(|r| self.duration(r)).sum();
        let tops: Vec<usize> = (0..self.problem.slots()).map(|slot| self.meetings_at_most(slot)).collect();
        let all: usize = tops.iter().sum();
        if must == 0 || all < must {
            // Nothing has to be held, or not everything can be.
            if all < must {
                self.sat.clause(&[]);
            }
            return;
        }
        for (slot, busy) in busy.iter().enumerate() {
            let top = (tops[slot] * most).min(busy.len());
            let floor = (must + tops[slot]).saturating_sub(all) * least;
            let sense = if floor > 0 { Sense::Exact } else { Sense::Up };
            if floor == 0 && busy.len() <= top {
                continue;
            }
            let out = counter(&mut self.sat, busy, top + 1, sense);
            out.iter().skip(top).for_each(|&more| self.sat.clause(&[!more]));
            out.iter().take(floor).for_each(|&some| self.sat.clause(&[some]));
            if out.len() < floor {
                self.sat.clause(&[]);
            }
        }
    }

    /// The fewest and the most who take part in a meeting.
    fn parties(&self) -> (usize, usize) {
        let sizes = || self.problem.instance.requests.iter().map(|asked| asked.delegations.len());
        (sizes().min().unwrap_or(0), sizes().max().unwrap_or(0))
    }

    /// Meetings that rooms and staff can bear in a slot.
    fn meetings_at_most(&self, slot: usize) -> usize {
        let rooms = self.problem.instance.rooms.len();
        let going = self.running.iter().filter(|at| at[slot].is_some()).count();
        let held = self.problem.instance.delegations.len() / self.parties().0.max(1);
        rooms.min(going).min(self.problem.instance.staff_limit.unwrap_or(rooms)).min(held)
    }
}
