//! What makes an instance contradict itself, each in words that name the place.

use super::{INSTANCE, Instance, Span};

impl Instance {
    /// Every contradiction, in the order of the document; none when it can be used.
    pub fn contradictions(&self) -> Vec<String> {
        let mut bad = Vec::new();
        if self.format != INSTANCE {
            bad.push(format!("its format is {:?}, not {INSTANCE:?}", self.format));
        }
        self.days_follow(&mut bad);
        self.travel_adds_up(&mut bad);
        self.resources_exist(&mut bad);
        self.delegations_exist(&mut bad);
        self.requests_exist(&mut bad);
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
