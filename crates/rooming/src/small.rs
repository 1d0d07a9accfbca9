//! Settles what is small enough: every room for every stay, one after the other, but for what the prices of the bound prove
//! to be no better than the best assignment known.

use std::rc::Rc;

use crate::book::Book;
use crate::bound::{Ascent, FINE, Reach, Tariff};
use crate::ground::{Ground, NEVER};
use crate::meter::Meter;

/// A trial of everything.
struct Trial<'a, 'g, 'w> {
    ground: &'g Ground<'g>,
    ascent: &'a Ascent<'a, 'g>,
    meter: &'a mut Meter<'w>,
    /// How far the work may go.
    until: u64,
    tariff: Tariff,
    reaches: Vec<Rc<Reach>>,
    /// The movable stays, each after its principal.
    order: Vec<usize>,
    settled: Vec<bool>,
    /// Whether a room has something of its own: a door, or somebody who is in it now.
    special: Vec<bool>,
    book: Book<'g>,
    best: i64,
    best_rooms: Option<Vec<Option<usize>>>,
    /// What all rooms fetch, in fine units.
    worth: i128,
}

/// A way to settle one stay.
#[derive(Clone, Copy)]
struct Way {
    room: Option<usize>,
    /// What it and all its followers pay then, in fine units.
    pays: i64,
    /// What of that is paid by itself.
    own: i64,
}

/// What came of a trial.
pub(crate) struct Settled {
    /// Whether it came to an end: nothing else is better than what is known then.
    pub ended: bool,
    /// A better assignment.
    pub rooms: Option<Vec<Option<usize>>>,
}

/// Looks for an assignment that costs less than the best known, among the choices an ascent leaves, until `until` is reached.
pub(crate) fn settle(ascent: &Ascent<'_, '_>, meter: &mut Meter<'_>, until: u64) -> Settled {
    let terms = ascent.terms;
    let ground = terms.ground;
    let Some((tariff, _, reaches)) = ascent.at_best(meter) else { return Settled { ended: false, rooms: None } };
    let worth = terms.limits.worth(&ascent.best_prices);
    let order: Vec<usize> =
        terms.parties.order.iter().rev().copied().filter(|&stay| ground.guests[stay].fixed.is_none()).collect();
    let mut special: Vec<bool> = ground.houses.doors.iter().map(|doors| !doors.is_empty()).collect();
    ground.guests.iter().filter_map(|guest| guest.own.as_ref()).for_each(|own| special[own.room] = true);
    let mut trial = Trial {
        settled: ground.guests.iter().map(|guest| guest.fixed.is_some()).collect(),
        order: by_party(ascent, &order),
        book: Book::new(ground),
        best: meter.standing().value as i64,
        best_rooms: None,
        special,
        ground,
        ascent,
        meter,
        until,
        tariff,
        reaches,
        worth,
    };
    let open = trial.open();
    let ended = trial.next(0, open);
    Settled { ended, rooms: trial.best_rooms }
}

/// The stays of one party after the other.
fn by_party(ascent: &Ascent<'_, '_>, order: &[usize]) -> Vec<usize> {
    let root = |stay: usize| std::iter::successors(Some(stay), |&at| ascent.terms.parties.principal[at]).last();
    let mut sorted: Vec<usize> = order.to_vec();
    sorted.sort_by_key(|&stay| root(stay));
    sorted
}

impl Trial<'_, '_, '_> {
    /// The least that all stays still to be settled pay: those whose principals are settled, with all their followers.
    fn open(&self) -> i128 {
        let is_next = |&stay: &usize| self.ascent.terms.parties.principal[stay].is_none_or(|p| self.settled[p]);
        let unsettled = (0..self.settled.len()).filter(|&stay| !self.settled[stay]);
        unsettled.filter(is_next).map(|stay| i128::from(self.seen(stay))).sum()
    }

    /// The least a stay with all its followers pays, its principal being settled.
    fn seen(&self, stay: usize) -> i64 {
        let reach = &self.reaches[stay];
        let landing = self.ascent.terms.parties.principal[stay].and_then(|principal| self.book.landing(principal));
        landing.map_or(reach.alone, |landing| reach.pays[landing])
    }

    /// Settles the stays from the `at`th on, in every way that could be better; `open` is what of the floor is not certain
    /// yet, rents of those settled included. Says whether it came to an end.
    fn next(&mut self, at: usize, open: i128) -> bool {
        let Some(&stay) = self.order.get(at) else {
            if self.book.cost() < self.best {
                self.best = self.book.cost();
                self.best_rooms = Some(self.book.rooms().to_vec());
                self.meter.found(self.best as u64, self.book.placed());
            }
            return true;
        };
        let seen = i128::from(self.seen(stay));
        let ways = self.ways(stay);
        self.settled[stay] = true;
        for way in ways {
            if self.meter.is_past(self.until) {
                self.settled[stay] = false;
                return false;
            }
            if let Some(room) = way.room {
                self.book.place(stay, room);
            }
            let open = open - seen + i128::from(way.pays - way.own);
            let ended = self.floor(open) >= i128::from(self.best) || self.next(at + 1, open);
            if way.room.is_some() {
                self.book.lift(stay);
            }
            if !ended {
                self.settled[stay] = false;
                return false;
            }
        }
        self.settled[stay] = false;
        true
    }

    /// What no assignment that goes on from here costs less than.
    fn floor(&self, open: i128) -> i128 {
        let missing = self.ground.problem.weights.not_connecting as i64;
        let mut certain = self.book.cost();
        for (stay, guest) in self.ground.guests.iter().enumerate() {
            if !self.settled[stay] {
                certain -= guest.no_bed;
            } else if let (Some(other), Some(room)) = (guest.connecting, self.book.room(stay)) {
                let hope = !self.settled[other] && !self.ground.houses.doors[room].is_empty();
                certain -= if hope { missing } else { 0 };
            }
        }
        let fine = i128::from(FINE);
        let floor = i128::from(certain) * fine + open - self.worth;
        self.ground.round_up((floor + fine - 1).div_euclid(fine))
    }

    /// The ways to settle a stay, the most promising first.
    fn ways(&mut self, stay: usize) -> Vec<Way> {
        let sort = &self.ascent.sorts.all[self.ascent.sorts.of[stay]];
        let followers = &self.ascent.terms.parties.followers[stay];
        let alone: i64 = followers.iter().filter(|&&f| !self.settled[f]).map(|&f| self.reaches[f].alone).sum();
        let mut ways = Vec::new();
        if sort.no_bed < NEVER {
            ways.push(Way { room: None, pays: sort.no_bed + alone, own: sort.no_bed });
        }
        let mut known: Vec<(usize, u64)> = Vec::new();
        for room in 0..self.ground.problem.rooms.len() {
            let class = self.ground.houses.class_of[room];
            if sort.cost(class).is_none() || !self.book.is_free(stay, room) {
                continue;
            }
            if !self.special[room] {
                if known.contains(&(class, self.book.busy(room))) {
                    continue;
                }
                known.push((class, self.book.busy(room)));
            }
            let landing = self.ground.houses.classes[class].landing;
            let after = followers.iter().filter(|&&f| !self.settled[f]).map(|&f| self.reaches[f].pays[landing]);
            let own = self.book.marginal(stay, room) * FINE;
            let rent = sort.rent(self.ground, &self.ascent.terms.limits, &self.tariff, class);
            ways.push(Way { room: Some(room), pays: own + rent + after.sum::<i64>(), own });
        }
        ways.sort_by_key(|way| way.pays);
        self.meter.spend((2 * self.ground.problem.rooms.len() + self.settled.len()) as u64);
        ways
    }
}
