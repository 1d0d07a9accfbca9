//! What each choice of a stay costs everybody at least: it is left out where that is no better than what is known.

use std::rc::Rc;

use super::doors::Pair;
use super::parties::{Own, Reach};
use super::{Ascent, Leave, Terms};
use crate::ground::NEVER;
use crate::meter::Meter;

/// One choice of a stay: a class of rooms, or, numbered as one more, no bed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The class.
    pub class: usize,
    /// What everybody pays at least when it is taken, in fine units.
    pub floor: i128,
}

/// The choices of every stay that can be moved; none for the others.
#[derive(Debug)]
pub(crate) struct Choices {
    /// By stay.
    pub of: Vec<Vec<Choice>>,
}

/// What a whole party pays at least when one of it is on a landing.
#[derive(Debug)]
struct Given {
    at: Vec<i64>,
    /// Of that, what a door costs that nobody pays by himself; empty where nobody asks for one.
    excess: Vec<i64>,
    nowhere: i64,
}

impl Given {
    /// What is paid on each landing but for the door.
    fn without_door(&self) -> Vec<i64> {
        let excess = self.excess.iter().copied().chain(std::iter::repeat(0));
        self.at.iter().zip(excess).map(|(all, more)| all - more).collect()
    }
}

impl Choices {
    /// Works them out at an ascent's best prices; nothing when told to stop meanwhile.
    pub fn new(ascent: &Ascent<'_, '_>, meter: &mut Meter<'_>) -> Option<Self> {
        let (terms, sorts) = (ascent.terms, &ascent.sorts);
        let (tariff, offers, reaches) = ascent.at_best(meter)?;
        let count = terms.ground.guests.len();
        let mut given: Vec<Option<Rc<Given>>> = vec![None; count];
        let (mut choices, mut own) = (Self { of: vec![Vec::new(); count] }, Own::default());
        let mut root = vec![0; count];
        for &stay in terms.parties.order.iter().rev() {
            own.work_out(&Pair { terms, sorts, tariff: &tariff, offers: &offers, reaches: &reaches }, stay);
            let principal = terms.parties.principal[stay];
            root[stay] = principal.map_or(stay, |principal| root[principal]);
            let here = match principal.and_then(|principal| given[principal].clone()) {
                None => Given { at: own.pays.clone(), excess: own.excess.clone(), nowhere: own.no_bed },
                Some(above) => {
                    let asks = principal.is_some_and(|principal| terms.doors.asks(principal) == Some(stay));
                    let others = if asks { above.without_door() } else { above.at.clone() };
                    below(terms, (&others, above.nowhere), &reaches[stay], &own)
                }
            };
            let floor = |pays: i64| ascent.best + i128::from(pays) - i128::from(reaches[root[stay]].alone);
            let sort = &sorts.all[sorts.of[stay]];
            if terms.ground.guests[stay].fixed.is_none() {
                let loose = here.without_door();
                for &(class, cost) in sort.classes() {
                    let class = class as usize;
                    let landing = terms.ground.houses.classes[class].landing;
                    let rent = sort.rent(terms.ground, &terms.limits, &tariff, class);
                    let pays = loose[landing] - offers[sorts.of[stay]].pays[landing] + cost + rent;
                    choices.of[stay].push(Choice { class, floor: floor(pays.max(here.at[landing])) });
                }
                if sort.no_bed < NEVER {
                    let class = terms.ground.houses.classes.len();
                    choices.of[stay].push(Choice { class, floor: floor(here.nowhere) });
                }
            }
            meter.spend(4 * here.at.len() as u64 + sort.classes().len() as u64);
            given[stay] = Some(Rc::new(here));
        }
        Some(choices)
    }

    /// Whether a stay has nothing left to choose.
    pub fn is_one_empty(&self, terms: &Terms<'_>) -> bool {
        terms.ground.movable().any(|stay| self.of[stay].is_empty())
    }

    /// Leaves out what is no better than what is known; says how many choices that were, and what is left.
    pub fn narrow(&mut self, terms: &Terms<'_>, value: u64) -> (usize, Vec<Option<Leave>>) {
        let mut gone = 0;
        let classes = terms.ground.houses.classes.len();
        let mut leaves = vec![None; self.of.len()];
        for stay in terms.ground.movable() {
            let before = self.of[stay].len();
            self.of[stay].retain(|choice| terms.bound(choice.floor) < value);
            gone += before - self.of[stay].len();
            leaves[stay] = Some(leave(classes, &self.of[stay]));
        }
        (gone, leaves)
    }
}

/// Some choices as what is left to a stay.
pub(crate) fn leave<'c>(classes: usize, choices: impl IntoIterator<Item = &'c Choice>) -> Leave {
    let mut leave = vec![false; classes + 1];
    choices.into_iter().for_each(|choice| leave[choice.class] = true);
    leave.into()
}

/// What a party pays given one of its followers, from what it pays given whom that one follows.
fn below(terms: &Terms<'_>, (above, nowhere): (&[i64], i64), reach: &Reach, own: &Own) -> Given {
    let others: Vec<i64> = above.iter().zip(&reach.pays).map(|(all, one)| all - one).collect();
    let seen = Reach::new(terms.ground, &others, nowhere - reach.alone, 0);
    Given {
        at: seen.pays.iter().zip(&own.pays).map(|(others, own)| (others + own).min(NEVER)).collect(),
        excess: own.excess.clone(),
        nowhere: (seen.alone + own.no_bed).min(NEVER),
    }
}
