//! What makes an instance contradict itself, each in words that name the place.

use super::{Assignment, INSTANCE, Instance, Span};

/// The most slots anything may have or begin at, so that sums of slots never overflow.
const LONGEST: usize = 1 << 30;
/// The most a schedule may cost, with room for the sums and differences a search and a proof make of costs.
const DEAREST: u128 = 1 << 58;

impl Instance {
    /// Every contradiction, in the order of the document; none when it can be used.
    pub fn contradictions(&self) -> Vec<String> {
        let mut bad = Vec::new();
        if self.format != INSTANCE {
            bad.push(format!("its format is {:?}, not {INSTANCE:?}", self.format));
        }
        self.sums_stay_small(&mut bad);
        if !bad.is_empty() {
            return bad;
        }
        self.days_follow(&mut bad);
        self.travel_adds_up(&mut bad);
        self.resources_exist(&mut bad);
        self.delegations_exist(&mut bad);
        self.requests_exist(&mut bad);
        self.assigned_once("fixed", &self.fixed, &mut bad);
        let previous = self.replan.as_ref().map_or(&[][..], |replan| &replan.previous);
        self.assigned_once("previous", previous, &mut bad);
        let given = self.replan.iter().flat_map(|replan| &replan.previous);
        for one in self.fixed.iter().chain(given) {
            let known = one.request < self.requests.len()
                && one.room < self.rooms.len()
                && one.interpreter.is_none_or(|i| i < self.interpreters.len())
                && one.start + self.requests[one.request].duration <= self.slots();
            if !known {
                bad.push(format!("the assignment of request {} names something that is not there", one.request));
            }
        }
        if self.max_break_spread.is_some() && !self.count_unavailable_as_idle {
            bad.push("max_break_spread needs count_unavailable_as_idle".into());
        }
        bad
    }

    /// Refuses lengths and coefficients with which sums would no longer fit a machine word. What is read next relies on it.
    fn sums_stay_small(&self, bad: &mut Vec<String>) {
        let mut length = |what: &str, slots: usize| {
            if slots > LONGEST {
                bad.push(format!("{what} of {slots} slots is more than can be counted: {LONGEST} at most"));
            }
        };
        length("a grid", self.days.iter().fold(0_usize, |sum, day| sum.saturating_add(day.slots)));
        self.days.iter().for_each(|day| length("a day", day.first_slot.saturating_add(day.slots)));
        self.travel.iter().flatten().for_each(|&slots| length("a way", slots));
        self.rooms.iter().for_each(|room| length("what a room takes", room.setup.max(room.teardown)));
        self.requests.iter().for_each(|request| length("a duration", request.duration));
        let given = self.replan.iter().flat_map(|replan| &replan.previous);
        self.fixed.iter().chain(given).for_each(|one| length("a start", one.start));
        let dearest = self.dearest();
        if dearest > DEAREST {
            bad.push(format!(
                "weights and coefficients are so large that a schedule could cost {dearest}, and costs are summed up to \
                 {DEAREST} only"
            ));
        }
    }

    /// More than any schedule costs, rules broken on the way to it included.
    fn dearest(&self) -> u128 {
        let objective = &self.objective;
        let number = |count: usize| count as u128;
        let slots = self.days.iter().map(|day| number(day.slots)).sum::<u128>();
        let each = [objective.idle_slot, objective.max_idle, objective.breaks, objective.venue_change];
        let once = [objective.protocol_miss, objective.moved_time, objective.moved_room];
        let sum = |costs: &[u64]| costs.iter().map(|&cost| u128::from(cost)).sum::<u128>();
        let (each, once) = (sum(&each), sum(&once));
        let weights = self.requests.iter().map(|request| u128::from(request.weight)).sum::<u128>();
        let heaviest = self.requests.iter().map(|request| u128::from(request.weight)).max().unwrap_or(0);
        let unheld = u128::from(objective.unscheduled.max(1));
        let (delegations, requests) = (number(self.delegations.len()), number(self.requests.len()));
        let cost = unheld
            .saturating_mul(weights)
            .saturating_add(each.saturating_mul(slots).saturating_mul(delegations.max(1)))
            .saturating_add(once.saturating_mul(requests));
        // A search weighs a broken rule more than twice the dearest meeting, and at most this many are broken at once.
        let broken = unheld.saturating_mul(heaviest).saturating_mul(2).saturating_add((each + once).saturating_mul(8));
        cost.saturating_add(broken.saturating_mul(requests + slots + 1))
    }

    fn assigned_once(&self, what: &str, given: &[Assignment], bad: &mut Vec<String>) {
        let mut requests: Vec<usize> = given.iter().map(|one| one.request).collect();
        requests.sort_unstable();
        let twice = requests.windows(2).filter(|pair| pair[0] == pair[1]);
        bad.extend(twice.map(|pair| format!("{what} assigns request {} twice", pair[0])));
    }

    fn days_follow(&self, bad: &mut Vec<String>) {
        let mut at = 0;
        for day in &self.days {
            if day.first_slot != at || day.slots == 0 {
                bad.push(format!("day {:?} does not continue the grid", day.label));
            }
            at += day.slots;
        }
    }

    fn travel_adds_up(&self, bad: &mut Vec<String>) {
        let venues = self.venues.len();
        if self.travel.len() != venues || self.travel.iter().any(|row| row.len() != venues) {
            bad.push("travel is not a square of the venues".into());
            return;
        }
        for a in 0..venues {
            if self.travel[a][a] != 0 {
                bad.push(format!("travel from venue {a} to itself is not 0"));
            }
            for b in 0..venues {
                if (0..venues).any(|c| self.travel[a][b] > self.travel[a][c].saturating_add(self.travel[c][b])) {
                    bad.push(format!("travel from venue {a} to {b} is longer than by way of another"));
                }
            }
        }
    }

    fn resources_exist(&self, bad: &mut Vec<String>) {
        for (i, room) in self.rooms.iter().enumerate() {
            self.spans_lie_in(&format!("room {i}"), &room.available, bad);
            if room.venue >= self.venues.len() {
                bad.push(format!("room {i}: there is no venue {}", room.venue));
            }
            if room.reserved_for.iter().flatten().any(|&d| d >= self.delegations.len()) {
                bad.push(format!("room {i} is reserved for a delegation that is not there"));
            }
        }
        for (i, interpreter) in self.interpreters.iter().enumerate() {
            self.spans_lie_in(&format!("interpreter {i}"), &interpreter.available, bad);
        }
    }

    fn delegations_exist(&self, bad: &mut Vec<String>) {
        for (i, delegation) in self.delegations.iter().enumerate() {
            self.spans_lie_in(&format!("delegation {i}"), &delegation.available, bad);
            for tied in &delegation.commitments {
                let span = Span(tied.start, tied.start.saturating_add(tied.duration));
                self.spans_lie_in(&format!("delegation {i}, commitment"), &[span], bad);
                if tied.venue >= self.venues.len() {
                    bad.push(format!("delegation {i}: there is no venue {}", tied.venue));
                }
            }
        }
    }

    fn requests_exist(&self, bad: &mut Vec<String>) {
        for (i, request) in self.requests.iter().enumerate() {
            let who = &request.delegations;
            let twice = (1..who.len()).any(|at| who[..at].contains(&who[at]));
            if who.len() < 2 || twice || who.iter().any(|&d| d >= self.delegations.len()) {
                bad.push(format!("request {i}: its delegations {who:?} are not two or more different ones"));
            }
            if request.weight == 0 || request.duration == 0 {
                bad.push(format!("request {i}: weight or duration is below 1"));
            }
            self.spans_lie_in(&format!("request {i}"), request.windows.as_deref().unwrap_or_default(), bad);
            let rooms = request.rooms.iter().flatten().chain(&request.preferred_rooms);
            if rooms.into_iter().any(|&room| room >= self.rooms.len()) {
                bad.push(format!("request {i} names a room that is not there"));
            }
            if request.after.iter().any(|&other| other >= self.requests.len() || other == i) {
                bad.push(format!("request {i} comes after one that is not there, or after itself"));
            }
        }
    }

    fn spans_lie_in(&self, what: &str, spans: &[Span], bad: &mut Vec<String>) {
        let slots = self.slots();
        for span in spans {
            if span.0 >= span.1 || span.1 > slots {
                bad.push(format!("{what}: [{}, {}) is empty or outside the grid", span.0, span.1));
            }
        }
    }
}
