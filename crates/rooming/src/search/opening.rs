//! Puts a whole party into rooms: for each landing the principal could have, what everybody would pay with the rooms that
//! are free; then the few best are tried.

use std::collections::BTreeMap;

use super::desk::{Desk, Offered};
use crate::book::Book;
use crate::bound::{FINE, Reach, Tariff};
use crate::ground::NEVER;
use crate::meter::Meter;

/// How many landings are tried for a principal.
const TRIES: usize = 3;

impl<'g> Desk<'_, 'g> {
    /// Everybody put in, party by party, those first who would cost most without a bed. Stops early when told to.
    pub fn opened(&self, tariff: Option<&Tariff>, meter: &mut Meter<'_>) -> Book<'g> {
        let principal = &self.terms.parties.principal;
        let mut roots: Vec<usize> = (0..principal.len()).filter(|&stay| principal[stay].is_none()).collect();
        let weight = |&root: &usize| -self.party(root).iter().map(|&stay| self.ground.guests[stay].no_bed).sum::<i64>();
        roots.sort_by_cached_key(weight);
        let houses: Vec<usize> = (0..self.ground.houses.hotels.len()).collect();
        let offered = Offered { houses: &houses, tariff, tries: TRIES };
        let mut book = Book::new(self.ground);
        for root in roots {
            if meter.is_over() {
                break;
            }
            let mut work = 0;
            self.seat(&mut book, &self.party(root), &offered, &mut work);
            meter.spend(work);
        }
        book
    }

    /// A principal and all followers, each after whom they follow.
    pub fn party(&self, root: usize) -> Vec<usize> {
        let mut party = vec![root];
        let mut at = 0;
        while at < party.len() {
            party.extend_from_slice(&self.terms.parties.followers[party[at]]);
            at += 1;
        }
        party
    }

    /// Finds rooms for those of a party who have none.
    pub fn seat(&self, book: &mut Book<'_>, party: &[usize], offered: &Offered<'_>, work: &mut u64) {
        let tariff = offered.tariff;
        let root = party[0];
        if book.room(root).is_some() {
            self.follow(book, party, tariff, work);
            return;
        }
        let open: Vec<usize> = party.iter().copied().filter(|&stay| book.room(stay).is_none()).collect();
        let mut best: Option<(i64, Vec<Option<usize>>)> = None;
        for (_, class) in self.landings(book, party, offered, work) {
            let Some(room) = book.free_room(root, class) else { continue };
            book.place(root, room);
            let rents = self.rent(root, class, tariff) + self.follow(book, &open[1..], tariff, work);
            let pays = book.cost() * FINE + rents;
            let rooms: Vec<Option<usize>> = open.iter().map(|&stay| book.lift(stay)).collect();
            if best.as_ref().is_none_or(|(known, _)| pays < *known) {
                best = Some((pays, rooms));
            }
        }
        match best {
            None => {
                self.follow(book, party, tariff, work);
            }
            Some((_, rooms)) => {
                let places = open.iter().zip(rooms).filter_map(|(&stay, room)| Some((stay, room?)));
                places.for_each(|(stay, room)| book.place(stay, room));
            }
        }
    }

    /// Finds rooms one after the other; says what their nights fetch.
    pub fn follow(&self, book: &mut Book<'_>, stays: &[usize], tariff: Option<&Tariff>, work: &mut u64) -> i64 {
        let mut rents = 0;
        for &stay in stays {
            if book.room(stay).is_some() {
                continue;
            }
            if let Some(find) = self.find(book, stay, tariff, work) {
                rents += self.rent(stay, self.ground.houses.class_of[find.room], tariff);
                book.place(stay, find.room);
            }
        }
        rents
    }

    /// The classes for a principal on the landings that look best for the whole party.
    fn landings(&self, book: &Book<'_>, party: &[usize], offered: &Offered<'_>, work: &mut u64) -> Vec<(i64, usize)> {
        let root = party[0];
        let (mut pays, takes) = self.free_offer(book, root, offered, work);
        let mut known: BTreeMap<(usize, Option<usize>), Reach> = BTreeMap::new();
        for &stay in party.iter().filter(|&&stay| self.terms.parties.principal[stay] == Some(root)) {
            let reach = known.entry((self.sorts.of[stay], book.landing(stay))).or_insert_with(|| {
                let (pays, _) = self.free_offer(book, stay, offered, work);
                *work += 8 * pays.len() as u64;
                Reach::new(self.ground, &pays, self.ground.guests[stay].no_bed * FINE, 0)
            });
            pays.iter_mut().zip(&reach.pays).for_each(|(sum, one)| *sum += one);
        }
        let all = pays.into_iter().zip(takes).filter(|(pays, _)| *pays < NEVER);
        let mut all: Vec<(i64, usize)> = all.collect();
        all.sort_unstable();
        all.truncate(offered.tries);
        all
    }

    /// What a stay pays on each landing for the rooms that are free, and the class it takes there.
    fn free_offer(
        &self,
        book: &Book<'_>,
        stay: usize,
        offered: &Offered<'_>,
        work: &mut u64,
    ) -> (Vec<i64>, Vec<usize>) {
        let houses = &self.ground.houses;
        let (mut pays, mut takes) = (vec![NEVER; houses.landings.len()], vec![0; houses.landings.len()]);
        if let Some(landing) = book.landing(stay) {
            pays[landing] = 0;
            return (pays, takes);
        }
        for &house in offered.houses {
            *work += houses.classes_of[house].len() as u64;
            for &class in &houses.classes_of[house] {
                let cost = self.ground.class_cost(stay, class);
                let landing = houses.classes[class].landing;
                if cost >= NEVER || cost * FINE >= pays[landing] {
                    continue;
                }
                let all = cost * FINE + self.rent(stay, class, offered.tariff);
                if all < pays[landing] && book.free_room(stay, class).is_some() {
                    (pays[landing], takes[landing]) = (all, class);
                }
            }
        }
        (pays, takes)
    }
}
