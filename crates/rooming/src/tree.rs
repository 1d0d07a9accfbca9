//! Proves by cases: where the floor of a problem is below the best assignment known, one choice of one stay is taken in one
//! case and barred in another, and each has prices of its own. The lowest case is always looked at next, so that the lowest
//! floor of all open cases holds for the whole problem.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::rc::Rc;

use crate::bound::{Ascent, Choice, Choices, Leave, Prices, Sorts, Terms, leave};
use crate::meter::Meter;
use crate::small::settle;

/// Work on the prices of one case, and on trying everything that is left of it: so many times its stays and classes.
const CLIMB: u64 = 40;
const SETTLE: u64 = 10;
/// The stride of prices of a case, as a part of what is between floor and value.
const STRIDE: i64 = 8;
/// Prices are looked for again where one of so many choices was left out.
const WORTH: usize = 10;

/// Cases still open.
pub(crate) struct Tree<'t, 'g> {
    terms: &'t Terms<'g>,
    open: BinaryHeap<Case>,
    made: usize,
    rooms: Option<Vec<Option<usize>>>,
}

/// What is left to each stay.
struct Case {
    /// What none of its assignments costs less than, in units of cost; and its number, the latest first of those as low.
    rank: (Reverse<u64>, usize),
    leaves: Vec<Option<Leave>>,
    prices: Rc<Prices>,
}

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.rank == other.rank
    }
}

impl Eq for Case {}

impl PartialOrd for Case {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Case {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank.cmp(&other.rank)
    }
}

/// How often each choice was taken while the prices of a case were looked for.
struct Takes {
    classes: usize,
    counts: Vec<u32>,
}

impl Takes {
    fn new(terms: &Terms<'_>) -> Self {
        let classes = terms.ground.houses.classes.len();
        Self { classes, counts: vec![0; (classes + 1) * terms.ground.guests.len()] }
    }

    fn count(&mut self, ascent: &Ascent<'_, '_>) {
        for (stay, &class) in ascent.classes().iter().enumerate() {
            self.counts[stay * (self.classes + 1) + (class as usize).min(self.classes)] += 1;
        }
    }

    fn of(&self, stay: usize, class: usize) -> u32 {
        self.counts[stay * (self.classes + 1) + class]
    }
}

impl<'t, 'g> Tree<'t, 'g> {
    /// Begins with everything open, and the prices found for that.
    pub fn new(ascent: &Ascent<'t, 'g>) -> Self {
        let mut tree = Self { terms: ascent.terms, open: BinaryHeap::new(), made: 0, rooms: None };
        tree.add(ascent.bound(), Vec::new(), Rc::new(ascent.best_prices.clone()));
        tree
    }

    /// Looks at cases until none is open or `until` is reached; answers the last assignment that was better.
    pub fn prove(&mut self, meter: &mut Meter<'_>, until: u64) -> Option<Vec<Option<usize>>> {
        while let Some(case) = self.open.pop() {
            meter.proved(case.rank.0.0);
            if meter.is_past(until) {
                self.open.push(case);
                return self.rooms.take();
            }
            if case.rank.0.0 < meter.standing().value {
                self.look_at(case, meter);
            }
        }
        meter.proved(meter.standing().value);
        self.rooms.take()
    }

    fn add(&mut self, floor: u64, leaves: Vec<Option<Leave>>, prices: Rc<Prices>) {
        self.made += 1;
        self.open.push(Case { rank: (Reverse(floor), self.made), leaves, prices });
    }

    /// Finds prices for a case, leaves out what they prove to be no better, and where something is left makes two of it.
    fn look_at(&mut self, mut case: Case, meter: &mut Meter<'_>) {
        loop {
            let mut takes = Takes::new(self.terms);
            let sorts = Sorts::new(self.terms, &case.leaves);
            let work = sorts.all.iter().map(|sort| sort.classes().len() as u64 + 20).sum::<u64>();
            let mut ascent = Ascent::new(self.terms, sorts, case.prices.to_vec());
            let gap = meter.standing().value.saturating_sub(case.rank.0.0);
            let stride = (gap as i64 / STRIDE).max(1);
            ascent.climb(meter, meter.done() + CLIMB * work, stride, &mut |ascent, _| takes.count(ascent));
            let Some(mut choices) = Choices::new(&ascent, meter) else { return self.open.push(case) };
            let (gone, leaves) = choices.narrow(self.terms, meter.standing().value);
            case.rank.0.0 = case.rank.0.0.max(ascent.bound());
            (case.leaves, case.prices) = (leaves, Rc::new(ascent.best_prices.clone()));
            if case.rank.0.0 >= meter.standing().value || choices.is_one_empty(self.terms) {
                return;
            }
            let is_one_left = choices.of.iter().all(|choices| choices.len() < 2);
            let until = if is_one_left { u64::MAX } else { meter.done() + SETTLE * work };
            let settled = settle(&ascent, meter, until);
            self.rooms = settled.rooms.or(self.rooms.take());
            if settled.ended {
                return;
            }
            if meter.is_over() {
                return self.open.push(case);
            }
            if gone * WORTH < choices.of.iter().map(Vec::len).sum() {
                return self.divide(&case, &choices, &takes, meter);
            }
        }
    }

    /// Makes two cases of one.
    fn divide(&mut self, case: &Case, choices: &Choices, takes: &Takes, meter: &mut Meter<'_>) {
        let Some((stay, inside)) = takes.doubtful(self.terms, choices) else { return };
        let classes = takes.classes;
        for side in [false, true] {
            let chosen: Vec<&Choice> =
                choices.of[stay].iter().filter(|choice| inside.contains(&choice.class) == side).collect();
            let least = chosen.iter().map(|choice| self.terms.bound(choice.floor)).min();
            let Some(least) = least.filter(|&least| least < meter.standing().value) else { continue };
            let mut leaves = case.leaves.clone();
            leaves[stay] = Some(leave(classes, chosen));
            self.add(case.rank.0.0.max(least), leaves, Rc::clone(&case.prices));
        }
        meter.spend((2 * choices.of.len()) as u64);
    }
}

/// How finely choices are told apart: by hotel, by landing, by class.
const LEVELS: [usize; 3] = [0, 1, 2];

impl Takes {
    /// A stay about which it is most in doubt what to choose, and the choices taken most often.
    fn doubtful(&self, terms: &Terms<'_>, choices: &Choices) -> Option<(usize, Vec<usize>)> {
        let with_followers = |stay: &usize| !terms.parties.followers[*stay].is_empty();
        for level in LEVELS {
            let stays = (0..choices.of.len()).filter(|stay| level == 2 || with_followers(stay));
            let doubts = stays.filter_map(|stay| self.doubt(terms, choices, stay, level));
            let worst = doubts.max_by_key(|doubt| (doubt.0, Reverse(doubt.1)));
            if let Some((_, stay, inside)) = worst.filter(|doubt| doubt.0 > 0) {
                return Some((stay, inside));
            }
        }
        let open = (0..choices.of.len()).filter(|&stay| choices.of[stay].len() > 1);
        let next = open.min_by_key(|&stay| {
            let mut floors: Vec<i128> = choices.of[stay].iter().map(|choice| choice.floor).collect();
            floors.sort_unstable();
            floors[1]
        })?;
        let best = choices.of[next].iter().min_by_key(|choice| choice.floor)?;
        Some((next, vec![best.class]))
    }

    /// How much in doubt the choice of a stay is, and the choices taken most often.
    fn doubt(
        &self,
        terms: &Terms<'_>,
        choices: &Choices,
        stay: usize,
        level: usize,
    ) -> Option<(u64, usize, Vec<usize>)> {
        let houses = &terms.ground.houses;
        let group = |class: usize| match (houses.classes.get(class), level) {
            (None, _) => usize::MAX,
            (Some(class), 0) => houses.house_of[class.landing],
            (Some(class), 1) => class.landing,
            (Some(_), _) => class,
        };
        let mut sums: BTreeMap<usize, u64> = BTreeMap::new();
        for choice in &choices.of[stay] {
            *sums.entry(group(choice.class)).or_default() += u64::from(self.of(stay, choice.class));
        }
        if sums.len() < 2 {
            return None;
        }
        let (&most, &times) = sums.iter().max_by_key(|(_, times)| **times)?;
        let others = sums.values().sum::<u64>() - times;
        let inside = choices.of[stay].iter().map(|choice| choice.class).filter(|&class| group(class) == most);
        Some((others * (1 + terms.parties.followers[stay].len() as u64), stay, inside.collect()))
    }
}
