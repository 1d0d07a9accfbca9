//! What was found in a plan, kept by subject so that a change renews only what it touched.

use super::{Conflict, Subject, Touch, View, waiver};
use crate::plan::Plan;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Every conflict of a plan. After any number of renewals it equals what [`Found::all`] finds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    of_spaces: Vec<Conflict>,
    by_subject: BTreeMap<Subject, Vec<Conflict>>,
    today: NaiveDate,
}

impl Found {
    /// Looks at everything.
    pub fn all(plan: &Plan, today: NaiveDate) -> Self {
        let view = View::of(plan, today);
        let mut found = Self { of_spaces: super::space_double_booked::find(&view), by_subject: BTreeMap::new(), today };
        for subject in subjects(plan) {
            found.look_at(&view, subject);
        }
        found
    }

    /// Looks again at what a change touched.
    pub fn renew(&mut self, plan: &Plan, touch: &Touch, today: NaiveDate) {
        if touch.everything || today != self.today {
            *self = Self::all(plan, today);
            return;
        }
        let view = View::of(plan, today);
        if touch.spaces {
            self.of_spaces = super::space_double_booked::find(&view);
        }
        for subject in &touch.subjects {
            self.by_subject.remove(subject);
            if is_there(plan, *subject) {
                self.look_at(&view, *subject);
            }
        }
    }

    /// All conflicts, the worst first, then in order of time, with those marked that are set aside.
    pub fn list(&self, plan: &Plan) -> Vec<Conflict> {
        let mut list: Vec<Conflict> =
            self.of_spaces.iter().chain(self.by_subject.values().flatten()).cloned().collect();
        waiver::apply(plan, &mut list);
        list.sort_by_cached_key(|conflict| (!conflict.is_open(), conflict.level, conflict.at, conflict.key()));
        list
    }

    fn look_at(&mut self, view: &View<'_>, subject: Subject) {
        let found = super::look_at(view, subject);
        if !found.is_empty() {
            self.by_subject.insert(subject, found);
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
    people.chain(delegations).chain(legs).chain(movements).chain(vehicles).chain(drivers).collect()
}

fn is_there(plan: &Plan, subject: Subject) -> bool {
    match subject {
        Subject::Space(id) => plan.spaces.get(id).is_some(),
        Subject::Person(id) => plan.people.get(id).is_some(),
        Subject::Delegation(id) => plan.delegations.get(id).is_some(),
        Subject::Leg(id) => plan.legs.get(id).is_some(),
        Subject::Movement(id) => plan.movements.get(id).is_some(),
        Subject::Vehicle(id) => plan.vehicles.get(id).is_some(),
        Subject::Driver(id) => plan.drivers.get(id).is_some(),
    }
}
