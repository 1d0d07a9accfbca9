//! Who meets whom: every pair of delegations with what became of it.

use super::earlier::delegations_of;
use crate::commands::Answer;
use crate::delegations::name_of;
use crate::planner::Planner;
use crate::precedence::Ranking;
use crate::wire::Empty;
use attache_domain::ids::*;
use attache_domain::meetings::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Who meets whom.
#[derive(Debug, Serialize, TS)]
pub struct MeetingMatrix {
    /// Every delegation, in order of precedence.
    pub delegations: Vec<MatrixDelegation>,
    /// The pairs that have a meeting, in the order of the delegations; the others have none.
    pub cells: Vec<MatrixCell>,
}

/// A row and a column of the matrix.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MatrixDelegation {
    pub id: DelegationId,
    pub name: String,
    /// Its place in the order of precedence, from 1; absent for one that does not come.
    pub precedence: Option<usize>,
    /// How many meetings it has, asked for or more; those that came to nothing do not count.
    pub meetings: usize,
}

/// What became of a pair. `a` stands before `b` in the order of precedence.
#[derive(Debug, Serialize, TS)]
#[allow(missing_docs)]
pub struct MatrixCell {
    pub a: DelegationId,
    pub b: DelegationId,
    /// Asked for, or under consideration.
    pub requested: usize,
    /// Agreed in principle.
    pub agreed: usize,
    /// With a time, confirmed or not.
    pub placed: usize,
    /// Took place.
    pub held: usize,
    /// Those meetings, in the order they were entered.
    pub meetings: Vec<MeetingId>,
}

impl MatrixCell {
    fn empty(a: DelegationId, b: DelegationId) -> Self {
        Self { a, b, requested: 0, agreed: 0, placed: 0, held: 0, meetings: Vec::new() }
    }

    /// The count a status belongs to; none for what came to nothing.
    fn count(&mut self, status: MeetingStatus) -> Option<&mut usize> {
        match status {
            MeetingStatus::Requested | MeetingStatus::UnderConsideration => Some(&mut self.requested),
            MeetingStatus::Agreed => Some(&mut self.agreed),
            MeetingStatus::Placed | MeetingStatus::Confirmed => Some(&mut self.placed),
            MeetingStatus::Held => Some(&mut self.held),
            MeetingStatus::Declined | MeetingStatus::Withdrawn | MeetingStatus::NoShow | MeetingStatus::Cancelled => {
                None
            }
        }
    }
}

/// Reads who meets whom.
pub fn meeting_matrix(planner: &Planner, _input: Empty) -> Answer<MeetingMatrix> {
    let plan = &planner.plan;
    let ranking = Ranking::in_force(plan);
    let mut order: Vec<DelegationId> = plan.delegations.iter().map(|one| one.id).collect();
    ranking.sort_delegations(&mut order, |id| *id);
    let place: HashMap<DelegationId, usize> = order.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let mut cells: BTreeMap<(usize, usize), MatrixCell> = BTreeMap::new();
    let mut meetings: HashMap<DelegationId, usize> = HashMap::new();
    for meeting in plan.meetings.iter().filter(|meeting| meeting.status.is_on()) {
        let mut sides: Vec<DelegationId> = delegations_of(plan, meeting.id).into_iter().collect();
        sides.sort_by_key(|id| place.get(id));
        for (at, a) in sides.iter().enumerate() {
            *meetings.entry(*a).or_default() += 1;
            for b in sides.iter().skip(at + 1) {
                let key = (place.get(a).copied().unwrap_or(0), place.get(b).copied().unwrap_or(0));
                let cell = cells.entry(key).or_insert_with(|| MatrixCell::empty(*a, *b));
                if let Some(count) = cell.count(meeting.status) {
                    *count += 1;
                    cell.meetings.push(meeting.id);
                }
            }
        }
    }
    let row = |id: &DelegationId| MatrixDelegation {
        id: *id,
        name: name_of(plan, *id),
        precedence: ranking.place_of(*id),
        meetings: meetings.get(id).copied().unwrap_or(0),
    };
    Ok(MeetingMatrix { delegations: order.iter().map(row).collect(), cells: cells.into_values().collect() })
}
