//! Makes an assignment better: takes some stays out, puts them back otherwise, and keeps what came of it unless it is much
//! worse; what is much grows less and less.

use super::desk::{Desk, Offered};
use crate::book::Book;
use crate::bound::{FINE, Sort};
use crate::dice::Dice;
use crate::ground::NEVER;
use crate::meter::Meter;

/// How many stays are taken out at once, at most, when they are not a party.
const MANY: usize = 12;
/// Hotels a party is shown beside its own.
const HOTELS: usize = 2;

/// A search going on.
pub(crate) struct Improver<'a, 'g> {
    desk: &'a Desk<'a, 'g>,
    book: Book<'g>,
    dice: Dice,
    best: i64,
    best_rooms: Vec<Option<usize>>,
    movable: Vec<usize>,
    roots: Vec<usize>,
    /// The least each stay can cost.
    least: Vec<i64>,
}

impl<'a, 'g> Improver<'a, 'g> {
    /// Begins from an assignment.
    pub fn new(desk: &'a Desk<'a, 'g>, book: Book<'g>, seed: u64) -> Self {
        let ground = desk.ground;
        let least = |sort: &Sort| sort.classes().iter().map(|class| class.1 / FINE).min().unwrap_or(NEVER);
        let least: Vec<i64> = desk.sorts.all.iter().map(least).collect();
        let movable: Vec<usize> = ground.movable().collect();
        Self {
            best: book.cost(),
            best_rooms: book.rooms().to_vec(),
            book,
            dice: Dice::new(seed),
            least: desk.sorts.of.iter().map(|&sort| least[sort]).collect(),
            roots: movable.iter().copied().filter(|&s| desk.terms.parties.principal[s].is_none()).collect(),
            movable,
            desk,
        }
    }

    /// What the best assignment found costs, and its rooms.
    pub fn into_best(self) -> (u64, Vec<Option<usize>>) {
        (self.best as u64, self.best_rooms)
    }

    /// Works until `until` is reached, beginning with a willingness to lose `heat` for a while.
    pub fn run(&mut self, meter: &mut Meter<'_>, until: u64, heat: i64) {
        let start = meter.done();
        if self.movable.is_empty() {
            return;
        }
        while !meter.is_past(until) {
            let left = (until - meter.done()) as i128;
            let heat = i128::from(heat) * left * left / ((until - start) as i128).pow(2);
            let mut work = 20;
            self.turn(heat as i64, &mut work);
            meter.spend(work);
            if self.book.cost() < self.best {
                self.best = self.book.cost();
                self.best_rooms.copy_from_slice(self.book.rooms());
                if (self.best as u64) < meter.standing().value {
                    meter.found(self.best as u64, self.book.placed());
                }
            }
        }
    }

    fn turn(&mut self, heat: i64, work: &mut u64) {
        let before = self.book.cost();
        let allowed = heat * self.dice.patience() / 256;
        let kind = self.dice.below(16);
        let mut taken: Vec<(usize, Option<usize>)> = Vec::new();
        match kind {
            0..3 => self.parties(&mut taken, work),
            3..10 => self.eject(&mut taken, work),
            _ => self.shuffle(&mut taken, work),
        }
        if self.book.cost() > before + allowed {
            for &(stay, _) in &taken {
                self.book.lift(stay);
            }
            for &(stay, room) in &taken {
                if let Some(room) = room {
                    self.book.place(stay, room);
                }
            }
        }
    }

    /// One or two parties anew.
    fn parties(&mut self, taken: &mut Vec<(usize, Option<usize>)>, work: &mut u64) {
        let Some(root) = self.dice.pick(&self.roots) else { return };
        let mut roots = vec![root];
        let many = 1 + self.dice.below(2);
        for _ in 0..6 * many {
            let other = self.dice.pick(&self.roots);
            let meets = |other: &usize| !roots.contains(other) && self.meets(*other, root);
            roots.extend(other.filter(meets));
            if roots.len() >= many {
                break;
            }
        }
        self.dice.shuffle(&mut roots);
        let hotels = self.desk.ground.houses.hotels.len();
        let mut houses: Vec<usize> = roots.iter().filter_map(|&root| self.house(root)).collect();
        houses.extend((0..HOTELS).map(|_| self.dice.below(hotels)));
        houses.sort_unstable();
        houses.dedup();
        for &root in &roots {
            for stay in self.desk.party(root) {
                self.take(stay, taken);
            }
        }
        for root in roots {
            let party = self.desk.party(root);
            let offer = Offered { houses: &houses, tariff: None, tries: 1 + self.dice.below(3) };
            self.desk.seat(&mut self.book, &party, &offer, work);
        }
    }

    /// Whether two stays have a night in common.
    fn meets(&self, one: usize, other: usize) -> bool {
        let guests = &self.desk.ground.guests;
        guests[one].nights & guests[other].nights != 0
    }

    fn house(&self, stay: usize) -> Option<usize> {
        self.book.landing(stay).map(|landing| self.desk.ground.houses.house_of[landing])
    }

    fn take(&mut self, stay: usize, taken: &mut Vec<(usize, Option<usize>)>) {
        if self.desk.ground.guests[stay].fixed.is_none() && taken.iter().all(|&(other, _)| other != stay) {
            let room = self.book.lift(stay);
            taken.push((stay, room));
        }
    }

    /// A stay that is not as well off as it could be.
    fn unhappy(&mut self) -> Option<usize> {
        let mut last = None;
        for _ in 0..8 {
            let stay = self.dice.pick(&self.movable)?;
            last = Some(stay);
            match self.book.room(stay) {
                None => return last,
                Some(room) if self.book.marginal(stay, room) > self.least[stay] => return last,
                Some(_) => {}
            }
        }
        last
    }

    /// A stay goes where it would rather be, and who is there goes elsewhere.
    fn eject(&mut self, taken: &mut Vec<(usize, Option<usize>)>, work: &mut u64) {
        let Some(stay) = self.unhappy() else { return };
        let ground = self.desk.ground;
        let nights = ground.guests[stay].nights;
        self.take(stay, taken);
        let home = ground.guests[stay].near.and_then(|principal| self.house(principal));
        let house = home.unwrap_or_else(|| self.dice.below(ground.houses.hotels.len()));
        let mut target: Option<(i64, usize)> = None;
        for room in self.wishes(stay, house) {
            let class = ground.houses.class_of[room];
            if ground.tastes[ground.guests[stay].taste][class] < NEVER && ground.shut[room] & nights == 0 {
                let cost = self.book.marginal(stay, room);
                target = Some(target.map_or((cost, room), |known| known.min((cost, room))));
            }
        }
        *work += 12;
        let Some((_, room)) = target else { return self.back(taken, work) };
        let there: Vec<usize> = self.book.inside(room).to_vec();
        for other in there {
            if ground.guests[other].nights & nights != 0 {
                self.take(other, taken);
            }
        }
        if self.book.is_free(stay, room) {
            self.book.place(stay, room);
        }
        self.back(taken, work);
    }

    /// Some rooms a stay might rather be in: of a hotel, or with a door to where one should lead.
    fn wishes(&mut self, stay: usize, house: usize) -> Vec<usize> {
        let houses = &self.desk.ground.houses;
        let guest = &self.desk.ground.guests[stay];
        if let Some(room) = guest.connecting.and_then(|other| self.book.room(other))
            && self.dice.below(2) == 0
        {
            return houses.doors[room].clone();
        }
        let mut wishes: Vec<usize> = guest.own.iter().map(|own| own.room).filter(|_| self.dice.below(4) == 0).collect();
        for _ in 0..6 {
            let class = self.dice.pick(&houses.classes_of[house]);
            wishes.extend(class.and_then(|class| self.dice.pick(&houses.classes[class].rooms)));
        }
        wishes
    }

    /// Some stays of one hotel, anew in any order.
    fn shuffle(&mut self, taken: &mut Vec<(usize, Option<usize>)>, work: &mut u64) {
        let Some(stay) = self.unhappy() else { return };
        let ground = self.desk.ground;
        let home = ground.guests[stay].near.and_then(|principal| self.house(principal));
        let house = home.or_else(|| self.house(stay)).unwrap_or_else(|| self.dice.below(ground.houses.hotels.len()));
        self.take(stay, taken);
        let many = 1 + self.dice.below(MANY);
        for _ in 0..2 * many {
            let Some(class) = self.dice.pick(&ground.houses.classes_of[house]) else { break };
            let Some(room) = self.dice.pick(&ground.houses.classes[class].rooms) else { continue };
            if let Some(other) = self.dice.pick(self.book.inside(room)) {
                self.take(other, taken);
            }
            if taken.len() >= many {
                break;
            }
        }
        if self.dice.below(3) > 0 {
            let mut order = taken.clone();
            self.dice.shuffle(&mut order);
            *taken = order;
        }
        self.back(taken, work);
    }

    /// Puts back who was taken out, each where it is cheapest by then.
    fn back(&mut self, taken: &[(usize, Option<usize>)], work: &mut u64) {
        for &(stay, _) in taken {
            if self.book.room(stay).is_none()
                && let Some(find) = self.desk.find(&self.book, stay, None, work)
            {
                self.book.place(stay, find.room);
            }
        }
    }
}
