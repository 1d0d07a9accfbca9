//! Stays that think alike of every class and have the same nights: what they pay is worked out once.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::prices::{Limits, Tariff};
use super::{FINE, Terms};
use crate::ground::{Ground, NEVER};

/// What is left to a stay: for each class whether it may be in it, and last whether it may be without a bed.
pub(crate) type Leave = Rc<[bool]>;

/// Stays that pay alike.
#[derive(Debug)]
pub(crate) struct Sort {
    /// The classes that will do, with what they cost by themselves in fine units.
    classes: Vec<(u32, i64)>,
    first: usize,
    end: usize,
    /// Pools with rooms kept for them, and which.
    kept: Vec<(usize, usize)>,
    /// What it costs to be without a bed, in fine units; [`NEVER`] for who cannot be.
    pub no_bed: i64,
}

/// All sorts of stays.
#[derive(Debug)]
pub(crate) struct Sorts {
    /// The sorts.
    pub all: Vec<Sort>,
    /// The sort of each stay.
    pub of: Vec<usize>,
}

/// What a sort pays on each landing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Offer {
    /// The least it pays there; [`NEVER`] where nothing will do.
    pub pays: Vec<i64>,
    /// The class it takes there.
    pub takes: Vec<u32>,
}

impl Sorts {
    /// The sorts of a problem. `leaves` says what is left to each stay, where that is not everything.
    pub fn new(terms: &Terms<'_>, leaves: &[Option<Leave>]) -> Self {
        let (ground, limits) = (terms.ground, &terms.limits);
        let (mut known, mut all, mut of) = (BTreeMap::new(), Vec::new(), Vec::new());
        let has_kept = |delegation: usize| limits.kept.iter().any(|kept| kept.delegation == delegation);
        for (index, guest) in ground.guests.iter().enumerate() {
            let delegation = has_kept(guest.delegation).then_some(guest.delegation);
            let own = guest.own.as_ref().map(|own| own.room);
            let leave = leaves.get(index).cloned().flatten();
            let key = (guest.taste, guest.first, guest.end, own, guest.no_bed, guest.fixed, delegation, leave);
            of.push(match known.get(&key) {
                Some(&sort) => sort,
                None => {
                    all.push(Sort::new(ground, limits, index, key.7.as_deref()));
                    known.insert(key, all.len() - 1);
                    all.len() - 1
                }
            });
        }
        Self { all, of }
    }
}

impl Sort {
    fn new(ground: &Ground<'_>, limits: &Limits, stay: usize, leave: Option<&[bool]>) -> Self {
        let guest = &ground.guests[stay];
        let mut sort =
            Self { classes: Vec::new(), first: guest.first, end: guest.end, kept: Vec::new(), no_bed: NEVER };
        if let Some(room) = guest.fixed {
            let class = ground.houses.class_of[room];
            sort.classes.push((class as u32, ground.room_cost(stay, room) * FINE));
            sort.end = sort.first; // Its nights are not sold: they were taken off before.
            return sort;
        }
        let may = |at: usize| leave.is_none_or(|leave| leave[at]);
        if may(ground.houses.classes.len()) {
            sort.no_bed = guest.no_bed * FINE;
        }
        for (index, class) in ground.houses.classes.iter().enumerate().filter(|(index, _)| may(*index)) {
            let cost = ground.class_cost(stay, index);
            if cost < NEVER && class.rooms.iter().any(|&room| ground.shut[room] & guest.nights == 0) {
                sort.classes.push((index as u32, cost * FINE));
            }
        }
        let pools = limits.kept.iter().enumerate().filter(|(_, kept)| kept.delegation == guest.delegation);
        sort.kept = pools.map(|(index, kept)| (kept.pool, index)).collect();
        sort
    }

    /// What it pays on each landing at given prices.
    pub fn offer(&self, ground: &Ground<'_>, limits: &Limits, tariff: &Tariff, offer: &mut Offer) {
        let houses = &ground.houses;
        offer.pays.clear();
        offer.pays.resize(houses.landings.len(), NEVER);
        offer.takes.resize(houses.landings.len(), 0);
        let mut best = |class: u32, pays: i64| {
            let landing = houses.classes[class as usize].landing;
            if pays < offer.pays[landing] {
                offer.pays[landing] = pays;
                offer.takes[landing] = class;
            }
        };
        if self.kept.is_empty() {
            let rents = tariff.rents(self.first..self.end);
            self.classes.iter().for_each(|&(class, cost)| best(class, cost + rents[class as usize]));
        } else {
            let rent = |class: u32| self.rent(ground, limits, tariff, class as usize);
            self.classes.iter().for_each(|&(class, cost)| best(class, cost + rent(class)));
        }
    }

    /// What a room of a class costs it at given prices, in fine units.
    pub fn rent(&self, ground: &Ground<'_>, limits: &Limits, tariff: &Tariff, class: usize) -> i64 {
        let rent = tariff.rents(self.first..self.end)[class];
        let kept = self.kept_in(ground.houses.classes[class].pool);
        rent - kept.map_or(0, |kept| limits.discount(&tariff.prices, kept, self.first..self.end))
    }

    /// What a class costs it by itself in fine units, if that will do.
    pub fn cost(&self, class: usize) -> Option<i64> {
        let found = self.classes.binary_search_by_key(&class, |one| one.0 as usize);
        found.ok().map(|at| self.classes[at].1)
    }

    /// Which rooms of a pool are kept for it.
    pub fn kept_in(&self, pool: usize) -> Option<usize> {
        self.kept.iter().find(|kept| kept.0 == pool).map(|kept| kept.1)
    }

    /// The classes that will do, with what they cost by themselves in fine units.
    pub fn classes(&self) -> &[(u32, i64)] {
        &self.classes
    }
}
