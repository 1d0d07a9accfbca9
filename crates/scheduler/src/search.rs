//! Makes a schedule better by taking some of it apart around one place and putting it together again, over and over, and
//! keeping what comes of it when it is better or, at first, not much worse (ruin and recreate with cooling).

pub mod cooling;
pub mod dice;
pub mod hopes;
mod ladder;
pub mod lanes;
mod mend;
mod pair;
mod ruin;

use crate::schedule::places::Desk;
use crate::schedule::tables::Tables;
use crate::schedule::{Place, Schedule};
use dice::Dice;
use hopes::Hopes;

/// One search: a schedule, the best it has been, and a stream of chance.
#[derive(Debug)]
pub struct Search<'t> {
    schedule: Schedule<'t>,
    dice: Dice,
    desk: Desk,
    hopes: Hopes,
    /// What the present step did, so that it can be undone: a request, and where it was before.
    done: Vec<(usize, Option<Place>)>,
    /// Requests to find a place for.
    pool: Vec<usize>,
    /// The same, by request.
    pooled: Vec<bool>,
    /// People whose time the present step has freed.
    freed: Vec<usize>,
    /// Requests the present step holds by force, which stay where they are until it ends.
    forced: Vec<usize>,
    /// Requests that are not held, could be and are tried, in any order, and where each stands among them.
    absent: Vec<usize>,
    absent_at: Vec<usize>,
    best: Best,
    /// The first schedule of those that leave least out, and what that costs.
    fullest: (i64, Vec<Option<Place>>),
}

/// The best schedule so far.
#[derive(Debug)]
struct Best {
    rank: Rank,
    places: Vec<Option<Place>>,
    /// Requests that may since have moved.
    since: Vec<usize>,
    moved: Vec<bool>,
}

/// How good a schedule is: fewer broken rules first, then what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// Rules broken; a schedule with any is no answer.
    pub broken: i64,
    /// Value, which is the cost when no rule is broken.
    pub value: i64,
}

/// What a schedule was worth before it was changed.
#[derive(Debug, Clone, Copy)]
struct Mark {
    value: i64,
    /// The part of it that is due to requests not held.
    absent: i64,
}

/// How much worse a step may make things.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heat {
    /// By how much on average.
    pub degrees: f64,
    /// As what part of its worth a meeting lost counts here: much less than 1 while what is held and what is not is still
    /// being sorted out.
    pub ease: f64,
    /// As what part of its worth all else counts here.
    pub rest: f64,
    /// In how many of [`PRESSES`] steps a request that is not held is held by force.
    pub presses: usize,
}

/// See [`Heat::presses`].
pub const PRESSES: usize = 20;

impl<'t> Search<'t> {
    /// A search from what is settled.
    pub fn new(tables: &'t Tables<'t>, dice: Dice) -> Self {
        let schedule = Schedule::new(tables);
        let requests = tables.asks.len();
        let mut search = Self {
            dice,
            desk: Desk::new(Some(100)),
            hopes: Hopes::unknown(tables),
            done: Vec::new(),
            pool: Vec::new(),
            pooled: vec![false; requests],
            freed: Vec::new(),
            forced: Vec::new(),
            absent: Vec::new(),
            absent_at: vec![usize::MAX; requests],
            best: Best {
                rank: rank(&schedule),
                places: schedule.places.clone(),
                since: Vec::new(),
                moved: vec![false; requests],
            },
            fullest: (schedule.absent(), schedule.places.clone()),
            schedule,
        };
        search.list_absent(|_| true);
        search
    }

    /// Follows from now on what is known of requests.
    pub fn follow(&mut self, hopes: &Hopes) {
        self.hopes.clone_from(hopes);
        self.list_absent(|_| true);
    }

    /// How good the best is.
    pub fn best(&self) -> Rank {
        self.best.rank
    }

    /// Where the best holds each request.
    pub fn best_places(&self) -> &[Option<Place>] {
        &self.best.places
    }

    /// What it costs that requests are not held, where least was left out so far, and where that holds each request.
    pub fn fullest(&self) -> (i64, &[Option<Place>]) {
        (self.fullest.0, &self.fullest.1)
    }

    /// How good the schedule is as it stands.
    pub fn now(&self) -> Rank {
        rank(&self.schedule)
    }

    /// What the schedule costs as it stands, with what is not held counted as little as `heat` counts it.
    fn felt(&self, heat: Heat) -> f64 {
        let absent = self.schedule.absent();
        (self.schedule.value() - absent) as f64 + absent as f64 * heat.ease
    }

    /// Where each request is held as it stands.
    pub fn places(&self) -> &[Option<Place>] {
        &self.schedule.places
    }

    /// Goes on, over all days, from another schedule of the same problem.
    pub fn adopt(&mut self, places: &[Option<Place>]) {
        self.schedule.open_days.fill(true);
        let differs: Vec<usize> =
            (0..places.len()).filter(|&request| self.schedule.places[request] != places[request]).collect();
        for &request in &differs {
            self.schedule.drop(request);
        }
        for &request in &differs {
            if let Some(place) = places[request] {
                self.schedule.hold(request, place);
            }
        }
        self.list_absent(|_| true);
        self.done.clear();
        self.done.extend(differs.into_iter().map(|request| (request, None)));
        self.keep();
    }

    /// Changes from now on only what is on some days, and holds only some of what is not held. The best is from now on
    /// the best of what this leaves to change.
    pub fn confine(&mut self, days: &[bool], mine: impl Fn(usize) -> bool) {
        self.schedule.open_days.copy_from_slice(days);
        self.list_absent(mine);
        self.best.rank = rank(&self.schedule);
        self.best.places.copy_from_slice(&self.schedule.places);
        self.best.since.clear();
        self.best.moved.fill(false);
    }

    fn list_absent(&mut self, mine: impl Fn(usize) -> bool) {
        self.absent.clear();
        self.absent_at.fill(usize::MAX);
        for request in 0..self.absent_at.len() {
            let could = self.schedule.tables.asks[request].choices > 0 && self.hopes.has_hope(request) && mine(request);
            if could && self.schedule.places[request].is_none() {
                self.note_absent(request);
            }
        }
    }

    /// Work done so far, in units.
    pub fn effort(&self) -> u64 {
        self.schedule.effort.0 * self.schedule.tables.toll / 100_000
    }

    /// Takes part of the schedule apart and puts it together again; keeps it when it is worse by no more than chance
    /// allows at this heat. Says how much that was if it is kept.
    pub fn step(&mut self, heat: Heat) -> Option<f64> {
        let before = self.mark();
        self.done.clear();
        self.freed.clear();
        self.schedule.effort.0 += 500;
        self.ruin(heat.presses);
        self.mend();
        let limit = heat.degrees * self.dice.patience();
        let is_kept = self.felt_since(before, heat) <= limit;
        if is_kept {
            self.keep();
        } else {
            self.undo();
        }
        is_kept.then_some(limit)
    }

    fn mark(&self) -> Mark {
        Mark { value: self.schedule.value(), absent: self.schedule.absent() }
    }

    /// How much worse the schedule has become, as `heat` counts it.
    fn felt_since(&self, before: Mark, heat: Heat) -> f64 {
        let lost = (self.schedule.absent() - before.absent) as f64;
        let worse = lost + ((self.schedule.value() - before.value) as f64 - lost) * heat.rest;
        if lost > 0.0 { worse * heat.ease } else { worse }
    }

    /// Places all that finds a place, the heaviest first.
    pub fn construct(&mut self) {
        self.done.clear();
        self.freed.clear();
        let all = self.absent.clone();
        all.into_iter().for_each(|request| self.want(request));
        self.mend_in_order_of_weight();
        self.keep();
    }

    fn hold(&mut self, request: usize, place: Place) {
        self.schedule.hold(request, place);
        self.done.push((request, None));
        self.forget_absent(request);
    }

    /// Gives up a meeting and wants it back elsewhere.
    fn give_up(&mut self, request: usize) {
        if let Some(place) = self.schedule.drop(request) {
            self.done.push((request, Some(place)));
            self.note_absent(request);
            let tables = self.schedule.tables;
            let interpreter = place.interpreter.map(|interpreter| tables.delegations + interpreter);
            for person in tables.asks[request].who.iter().copied().chain(interpreter) {
                if !self.freed.contains(&person) {
                    self.freed.push(person);
                }
            }
        }
        self.want(request);
    }

    fn want(&mut self, request: usize) {
        if !self.pooled[request] {
            self.pooled[request] = true;
            self.pool.push(request);
        }
    }

    fn is_absent(&self, request: usize) -> bool {
        self.absent_at[request] != usize::MAX
    }

    fn note_absent(&mut self, request: usize) {
        self.absent_at[request] = self.absent.len();
        self.absent.push(request);
    }

    fn forget_absent(&mut self, request: usize) {
        let at = self.absent_at[request];
        self.absent.swap_remove(at);
        if let Some(&moved) = self.absent.get(at) {
            self.absent_at[moved] = at;
        }
        self.absent_at[request] = usize::MAX;
    }

    fn undo(&mut self) {
        while let Some((request, was)) = self.done.pop() {
            match was {
                Some(place) => {
                    self.schedule.hold(request, place);
                    self.forget_absent(request);
                }
                None => {
                    self.schedule.drop(request);
                    self.note_absent(request);
                }
            }
        }
    }

    fn keep(&mut self) {
        for &(request, _) in &self.done {
            if !self.best.moved[request] {
                self.best.moved[request] = true;
                self.best.since.push(request);
            }
        }
        if self.schedule.absent() < self.fullest.0 {
            self.fullest.0 = self.schedule.absent();
            self.fullest.1.copy_from_slice(&self.schedule.places);
        }
        let now = rank(&self.schedule);
        if now < self.best.rank {
            self.best.rank = now;
            for request in self.best.since.drain(..) {
                self.best.places[request] = self.schedule.places[request];
                self.best.moved[request] = false;
            }
        }
    }
}

fn rank(schedule: &Schedule) -> Rank {
    Rank { broken: schedule.broken(), value: schedule.value() }
}
