//! Guests who ask for a door to the room of whom they follow. Of each such pair, both rooms are looked at together: either
//! they are in classes with a door between, or the door is missing.

use std::rc::Rc;

use super::parties::{Own, Reach};
use super::sorts::{Offer, Sorts};
use super::{FINE, Tariff, Terms};
use crate::ground::{Ground, NEVER};

/// Who asks whom, and which classes have doors between.
#[derive(Debug)]
pub(crate) struct Doors {
    /// For each stay, a follower who asks for a door to it.
    asks: Vec<Option<usize>>,
    /// For each class, the classes behind the doors of its rooms.
    behind: Vec<Vec<usize>>,
}

impl Doors {
    /// Those of a problem; `principal` says whom each stay follows.
    pub fn new(ground: &Ground<'_>, principal: &[Option<usize>]) -> Self {
        let houses = &ground.houses;
        let mut asks = vec![None; principal.len()];
        for stay in ground.movable() {
            if let Some(other) = principal[stay].filter(|&other| ground.guests[stay].connecting == Some(other)) {
                asks[other] = Some(stay);
            }
        }
        let mut behind = vec![Vec::new(); houses.classes.len()];
        for (room, doors) in houses.doors.iter().enumerate() {
            behind[houses.class_of[room]].extend(doors.iter().map(|&other| houses.class_of[other]));
        }
        behind.iter_mut().for_each(|classes: &mut Vec<usize>| {
            classes.sort_unstable();
            classes.dedup();
        });
        Self { asks, behind }
    }

    /// The follower who asks for a door to a stay.
    pub fn asks(&self, stay: usize) -> Option<usize> {
        self.asks[stay]
    }

    /// The classes behind the doors of a class, or of the very room of a stay that is not to be moved.
    fn behind(&self, ground: &Ground<'_>, stay: usize, class: usize) -> Vec<usize> {
        match ground.guests[stay].fixed {
            Some(room) => ground.houses.doors[room].iter().map(|&other| ground.houses.class_of[other]).collect(),
            None => self.behind[class].clone(),
        }
    }
}

/// What is known when two stays are looked at together.
pub(crate) struct Pair<'p, 'g> {
    pub terms: &'p Terms<'g>,
    pub sorts: &'p Sorts,
    pub tariff: &'p Tariff,
    pub offers: &'p [Offer],
    pub reaches: &'p [Rc<Reach>],
}

impl Pair<'_, '_> {
    /// On each landing, what a stay and the follower who asks for a door to it pay more than each would by itself.
    pub fn excess(&self, stay: usize, follower: usize) -> Vec<i64> {
        let ground = self.terms.ground;
        let classes = &ground.houses.classes;
        let mut own = Own::default();
        own.work_out(self, follower);
        let alone = self.without_door(follower, &own);
        let sort = &self.sorts.all[self.sorts.of[stay]];
        let pays = &self.offers[self.sorts.of[stay]].pays;
        let mut least: Vec<i64> = pays.iter().zip(&alone.pays).map(|(one, other)| one.saturating_add(*other)).collect();
        for &(class, cost) in sort.classes() {
            let landing = classes[class as usize].landing;
            let here = cost + sort.rent(ground, &self.terms.limits, self.tariff, class as usize);
            for other in self.terms.doors.behind(ground, stay, class as usize) {
                let Some(there) = self.pays_in(follower, &own, other) else { continue };
                let distance = ground.distance(classes[other].landing, landing) * FINE;
                least[landing] = least[landing].min(here + there + distance);
            }
        }
        let loose = pays.iter().zip(&self.reaches[follower].pays);
        least.iter().zip(loose).map(|(least, (one, other))| (least - one - other).max(0)).collect()
    }

    /// What somebody with all followers pays in a class.
    fn pays_in(&self, stay: usize, own: &Own, class: usize) -> Option<i64> {
        let sort = &self.sorts.all[self.sorts.of[stay]];
        let cost = sort.cost(class)?;
        let landing = self.terms.ground.houses.classes[class].landing;
        let excess = own.excess.get(landing).copied().unwrap_or(0);
        let beside = own.pays[landing] - excess - self.offers[self.sorts.of[stay]].pays[landing];
        Some(cost + sort.rent(self.terms.ground, &self.terms.limits, self.tariff, class) + beside)
    }

    /// What somebody with all followers pays, seen from each landing of the principal, when the door is missing.
    fn without_door(&self, stay: usize, own: &Own) -> Reach {
        let ground = self.terms.ground;
        let missing = ground.problem.weights.not_connecting as i64 * FINE;
        let mut pays = vec![NEVER; own.pays.len()];
        for &(class, _) in self.sorts.all[self.sorts.of[stay]].classes() {
            let about = &ground.houses.classes[class as usize];
            if let Some(cost) = self.pays_in(stay, own, class as usize) {
                let cost = cost + if about.doors { missing } else { 0 };
                pays[about.landing] = pays[about.landing].min(cost);
            }
        }
        Reach::new(ground, &pays, own.no_bed, 0)
    }
}
