//! What was found in a plan, kept by subject so that a change renews only what it touched.

use super::{Conflict, Now, Subject, Touch, View, meetings, space, waiver};
use crate::plan::Plan;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Every conflict of a plan. After any number of renewals it equals what [`Found::all`] finds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    by_subject: BTreeMap<Subject, Vec<Conflict>>,
    /// When each will be judged otherwise though nothing changed.
    deadlines: BTreeMap<Subject, DateTime<Utc>>,
    now: Now,
}

impl Found {
    /// Looks at everything.
    pub fn all(plan: &Plan, now: impl Into<Now>) -> Self {
        let now = now.into();
        let view = View::of(plan, now);
        let mut found = Self { now, ..Self::default() };
        for subject in subjects(plan) {
            found.look_at(&view, subject);
        }
        found
    }

    /// Looks again at what a change touched, and at what became due meanwhile.
    pub fn renew(&mut self, plan: &Plan, touch: &Touch, now: impl Into<Now>) {
        let now = now.into();
        if touch.everything || now.today != self.now.today || now.at < self.now.at {
            *self = Self::all(plan, now);
            return;
        }
        let view = View::of(plan, now);
        if touch.spaces {
            rooms(plan).for_each(|room| self.look_again_at(&view, room));
        }
        for subject in touch.subjects.iter().copied().chain(self.due(now)) {
            self.look_again_at(&view, subject);
        }
        self.now = now;
    }

    /// Whether anything is judged otherwise now than when it was looked at last.
    pub fn is_due(&self, now: Now) -> bool {
        now.today != self.now.today || now.at < self.now.at || !self.due(now).is_empty()
    }

    /// What came to its end meanwhile.
    fn due(&self, now: Now) -> Vec<Subject> {
        self.deadlines.iter().filter(|(_, deadline)| **deadline <= now.at).map(|(subject, _)| *subject).collect()
    }

    /// All conflicts, the worst first, then in order of time, with those marked that are set aside.
    pub fn list(&self, plan: &Plan) -> Vec<Conflict> {
        let mut list: Vec<Conflict> = self.by_subject.values().flatten().cloned().collect();
        waiver::apply(plan, &mut list);
        list.sort_by_cached_key(|conflict| (!conflict.is_open(), conflict.level, conflict.at, conflict.key()));
        list
    }

    fn look_again_at(&mut self, view: &View<'_>, subject: Subject) {
        self.by_subject.remove(&subject);
        self.deadlines.remove(&subject);
        if is_there(view.plan, subject) {
            self.look_at(view, subject);
        }
    }

    fn look_at(&mut self, view: &View<'_>, subject: Subject) {
        let found = super::look_at(view, subject);
        if !found.is_empty() {
            self.by_subject.insert(subject, found);
        }
        let deadline = match subject {
            Subject::Space(room) => space::next_deadline(view, room),
            Subject::Delegation(delegation) => space::next_deadline_of_delegation(view, delegation),
            Subject::Meeting(meeting) => meetings::next_deadline(view, meeting),
            _ => None,
        };
        if let Some(deadline) = deadline {
            self.deadlines.insert(subject, deadline);
        }
    }
}

fn subjects(plan: &Plan) -> Vec<Subject> {
    let people = plan.people.iter().map(|person| Subject::Person(person.id));
    let delegations = plan.delegations.iter().map(|delegation| Subject::Delegation(delegation.id));
    let legs = plan.legs.iter().map(|leg| Subject::Leg(leg.id));
    let movements = plan.movements.iter().map(|movement| Subject::Movement(movement.id));
    let vehicles = plan.vehicles.iter().map(|vehicle| Subject::Vehicle(vehicle.id));
    let drivers = plan.drivers.iter().map(|driver| Subject::Driver(driver.id));
    let meetings = plan.meetings.iter().map(|meeting| Subject::Meeting(meeting.id));
    let stays = plan.stays.iter().map(|stay| Subject::Stay(stay.id));
    let blocks = plan.room_blocks.iter().map(|block| Subject::RoomBlock(block.id));
    let rest = legs.chain(movements).chain(vehicles).chain(drivers).chain(meetings).chain(stays).chain(blocks);
    people.chain(delegations).chain(rest).chain(rooms(plan)).collect()
}

/// The rooms that are a part of no other.
fn rooms(plan: &Plan) -> impl Iterator<Item = Subject> {
    plan.spaces.iter().filter(|space| space.parent.is_none()).map(|space| Subject::Space(space.id))
}

fn is_there(plan: &Plan, subject: Subject) -> bool {
    match subject {
        Subject::Space(id) => plan.spaces.get(id).is_some_and(|space| space.parent.is_none()),
        Subject::Person(id) => plan.people.get(id).is_some(),
        Subject::Delegation(id) => plan.delegations.get(id).is_some(),
        Subject::Leg(id) => plan.legs.get(id).is_some(),
        Subject::Movement(id) => plan.movements.get(id).is_some(),
        Subject::Vehicle(id) => plan.vehicles.get(id).is_some(),
        Subject::Driver(id) => plan.drivers.get(id).is_some(),
        Subject::Meeting(id) => plan.meetings.get(id).is_some(),
        Subject::Stay(id) => plan.stays.get(id).is_some(),
        Subject::RoomBlock(id) => plan.room_blocks.get(id).is_some(),
    }
}
