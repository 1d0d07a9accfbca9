//! Finds the best free room for one stay, as things stand.

use crate::book::Book;
use crate::bound::{FINE, Sorts, Tariff, Terms};
use crate::ground::{Ground, NEVER};

/// What finding rooms needs to know.
pub(crate) struct Desk<'a, 'g> {
    /// The problem.
    pub ground: &'g Ground<'g>,
    /// Parties and limits.
    pub terms: &'a Terms<'g>,
    /// The stays by what they pay.
    pub sorts: &'a Sorts,
    /// The least a hotel costs each taste.
    least: Vec<Vec<i64>>,
}

/// What a party is offered.
pub(crate) struct Offered<'o> {
    /// The hotels, by their place among those that have rooms.
    pub houses: &'o [usize],
    /// The prices to pay beside the costs.
    pub tariff: Option<&'o Tariff>,
    /// How many landings are tried for the principal.
    pub tries: usize,
}

/// A room for a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Find {
    /// The room.
    pub room: usize,
    /// What it costs with its rent, in fine units.
    pub pays: i64,
}

impl<'a, 'g> Desk<'a, 'g> {
    /// Gets ready.
    pub fn new(terms: &'a Terms<'g>, sorts: &'a Sorts) -> Self {
        let ground = terms.ground;
        let least_of = |taste: &Vec<i64>| {
            let least = |classes: &Vec<usize>| classes.iter().map(|&class| taste[class]).min().unwrap_or(NEVER);
            ground.houses.classes_of.iter().map(least).collect()
        };
        Self { ground, terms, sorts, least: ground.tastes.iter().map(least_of).collect() }
    }

    /// The cheapest free room for a stay, rent included; none when no bed is better than any. Counts the classes seen.
    pub fn find(&self, book: &Book<'_>, stay: usize, tariff: Option<&Tariff>, work: &mut u64) -> Option<Find> {
        let ground = self.ground;
        let guest = &ground.guests[stay];
        let mut best = Find { room: usize::MAX, pays: guest.no_bed * FINE };
        for room in self.hopes(book, stay) {
            self.consider(book, stay, room, tariff, &mut best);
        }
        let near = Near::new(ground, book, stay);
        let home = near.principal.map(|landing| ground.houses.house_of[landing]);
        if let Some(home) = home {
            self.look_in(book, stay, home, &near, tariff, &mut best, work);
        }
        for house in 0..ground.houses.hotels.len() {
            let least = self.least[guest.taste][house] + near.elsewhere(ground);
            if home != Some(house) && least < NEVER && least * FINE < best.pays {
                self.look_in(book, stay, house, &near, tariff, &mut best, work);
            }
        }
        (best.room != usize::MAX).then_some(best)
    }

    /// Rooms that may be better than their class: its own, and those with a door to where one should lead.
    fn hopes(&self, book: &Book<'_>, stay: usize) -> Vec<usize> {
        let guest = &self.ground.guests[stay];
        let mut hopes: Vec<usize> = guest.own.iter().map(|own| own.room).collect();
        for other in guest.connecting.iter().chain(&guest.connected) {
            if let Some(room) = book.room(*other) {
                hopes.extend_from_slice(&self.ground.houses.doors[room]);
            }
        }
        hopes
    }

    fn consider(&self, book: &Book<'_>, stay: usize, room: usize, tariff: Option<&Tariff>, best: &mut Find) {
        let class = self.ground.houses.class_of[room];
        if self.ground.tastes[self.ground.guests[stay].taste][class] < NEVER && book.is_free(stay, room) {
            let pays = book.marginal(stay, room) * FINE + self.rent(stay, class, tariff);
            if pays < best.pays {
                *best = Find { room, pays };
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "what a look needs to know, in the innermost loop")]
    fn look_in(
        &self,
        book: &Book<'_>,
        stay: usize,
        house: usize,
        near: &Near,
        tariff: Option<&Tariff>,
        best: &mut Find,
        work: &mut u64,
    ) {
        let classes = &self.ground.houses.classes_of[house];
        *work += classes.len() as u64;
        for &class in classes {
            let cost = self.ground.class_cost(stay, class);
            if cost >= NEVER || cost * FINE >= best.pays {
                continue;
            }
            let landing = self.ground.houses.classes[class].landing;
            let pays = (cost + near.cost(self.ground, landing)) * FINE + self.rent(stay, class, tariff);
            if pays < best.pays
                && let Some(room) = book.free_room(stay, class)
            {
                self.consider(book, stay, room, tariff, best);
            }
        }
    }

    /// What the nights of a stay fetch in a class.
    pub fn rent(&self, stay: usize, class: usize, tariff: Option<&Tariff>) -> i64 {
        let sort = &self.sorts.all[self.sorts.of[stay]];
        tariff.map_or(0, |tariff| sort.rent(self.ground, &self.terms.limits, tariff, class))
    }
}

/// Where those are that a stay should be near, or that should be near it.
struct Near {
    principal: Option<usize>,
    followers: Vec<usize>,
}

impl Near {
    fn new(ground: &Ground<'_>, book: &Book<'_>, stay: usize) -> Self {
        let guest = &ground.guests[stay];
        Self {
            principal: guest.near.and_then(|principal| book.landing(principal)),
            followers: guest.followers.iter().filter_map(|&follower| book.landing(follower)).collect(),
        }
    }

    fn cost(&self, ground: &Ground<'_>, landing: usize) -> i64 {
        let own = self.principal.map_or(0, |principal| ground.distance(landing, principal));
        own + self.followers.iter().map(|&follower| ground.distance(follower, landing)).sum::<i64>()
    }

    /// The least it costs to be outside the principal's hotel.
    fn elsewhere(&self, ground: &Ground<'_>) -> i64 {
        if self.principal.is_some() { ground.problem.weights.near_hotel as i64 } else { 0 }
    }
}
