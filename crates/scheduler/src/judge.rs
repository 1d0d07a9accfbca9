//! What a schedule costs, worked out from nothing but the instance and the assignments. Searches keep their own running
//! sums; what they return is judged here.

use crate::format::{Assignment, Objective};
use crate::problem::Problem;

/// How many units of each disadvantage a schedule has; the fields are those of [`Objective`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Components {
    /// Weight not held.
    pub unscheduled: u64,
    /// Idle slots of all delegations.
    pub idle_slot: u64,
    /// Idle slots of the delegation that has most.
    pub max_idle: u64,
    /// Pairs of consecutive meetings with an idle slot between.
    pub breaks: u64,
    /// Pairs of consecutive meetings at different venues.
    pub venue_change: u64,
    /// Meetings outside the rooms protocol wants.
    pub protocol_miss: u64,
    /// Meetings of the plan in force now elsewhere in time, or not held.
    pub moved_time: u64,
    /// Meetings of the plan in force now at their time in another room.
    pub moved_room: u64,
}

impl Components {
    /// What they cost.
    pub fn cost(&self, objective: &Objective) -> u64 {
        objective.unscheduled * self.unscheduled
            + objective.idle_slot * self.idle_slot
            + objective.max_idle * self.max_idle
            + objective.breaks * self.breaks
            + objective.venue_change * self.venue_change
            + objective.protocol_miss * self.protocol_miss
            + objective.moved_time * self.moved_time
            + objective.moved_room * self.moved_room
    }
}

/// Counts what is wrong with a schedule that keeps the hard rules.
pub fn components(problem: &Problem, assignments: &[Assignment]) -> Components {
    let instance = &problem.instance;
    let mut held: Vec<Option<Assignment>> = vec![None; instance.requests.len()];
    for one in assignments {
        held[one.request] = Some(*one);
    }
    let mut sum = Components::default();
    for (asked, (options, at)) in instance.requests.iter().zip(problem.requests.iter().zip(&held)) {
        match at {
            None => sum.unscheduled += asked.weight,
            Some(at) => {
                let preferred = &asked.preferred_rooms;
                sum.protocol_miss += u64::from(!preferred.is_empty() && !preferred.contains(&at.room));
            }
        }
        if let Some(before) = options.previous {
            let same_time = at.is_some_and(|at| at.start == before.start);
            sum.moved_time += u64::from(!same_time);
            sum.moved_room += u64::from(same_time && at.is_some_and(|at| at.room != before.room));
        }
    }
    let mut own: Vec<Vec<(usize, usize, usize)>> = vec![Vec::new(); instance.delegations.len()];
    for at in held.iter().flatten() {
        let asked = &instance.requests[at.request];
        for &d in &asked.delegations {
            own[d].push((at.start, at.start + asked.duration, instance.rooms[at.room].venue));
        }
    }
    for (delegation, meetings) in own.iter_mut().enumerate() {
        meetings.sort_unstable();
        gaps(problem, delegation, meetings, &mut sum);
    }
    sum
}

/// Adds what the gaps of one delegation's meetings, in order of time, are worth.
fn gaps(problem: &Problem, delegation: usize, meetings: &[(usize, usize, usize)], sum: &mut Components) {
    let mut own = 0;
    for pair in meetings.windows(2) {
        let ((_, end, venue), (start, _, next)) = (pair[0], pair[1]);
        if problem.day_of[end - 1] != problem.day_of[start] {
            continue;
        }
        sum.venue_change += u64::from(venue != next);
        let idle = (end..start).filter(|&slot| problem.idle[delegation][slot]).count() as u64;
        own += idle;
        sum.breaks += u64::from(idle > 0);
    }
    sum.idle_slot += own;
    sum.max_idle = sum.max_idle.max(own);
}

/// The greatest number that divides both; of nothing and another, the other. What divides all prices divides every cost.
pub fn divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { divisor(b, a % b) }
}
