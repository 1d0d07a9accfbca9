//! Several searches side by side, on as many threads as there are; what they find depends on how many lanes there are,
//! never on how many threads. A small problem is searched as a whole in every lane, each at a heat of its own. A very large
//! one of several days is divided by days, each lane changing only its own. In between two lanes keep in step: for two that
//! go their own ways the work would be too little, and days or hours kept apart cost meetings.

use super::dice::Dice;
use super::hopes::Hopes;
use super::ladder::Ladder;
use super::pair::{self, Pace};
use super::{Heat, Rank, Search};
use crate::format::Assignment;
use crate::schedule::tables::Tables;
use crate::schedule::{Place, assignments_of};
use std::sync::Mutex;

/// Requests from which on all the work is needed to search in one way.
const LARGE: usize = 200;
/// Requests from which on a problem is divided by days.
const VERY_LARGE: usize = 4000;
/// Lanes of a small problem.
const LANES: usize = 8;
/// The most lanes of one that is: one for each two days, so that meetings can still go from one day to another.
const MOST_DIVIDED: usize = 4;

/// Whether a problem is searched as a whole by several lanes at different heats.
pub fn is_laddered(tables: &Tables) -> bool {
    tables.asks.len() < LARGE
}

/// All the lanes.
#[derive(Debug)]
pub struct Lanes<'t> {
    tables: &'t Tables<'t>,
    lanes: Vec<Search<'t>>,
    sharing: Sharing,
    dice: Dice,
    best: Rank,
    places: Vec<Option<Place>>,
}

/// How lanes share a problem.
#[derive(Debug)]
enum Sharing {
    /// Each searches all of it, at a heat of its own.
    Ladder(Ladder),
    /// Two search all of it and keep in step.
    Pair(Pace),
    /// Each searches days of its own.
    Days,
}

/// What one turn of all lanes may do.
pub struct Turn<'a> {
    /// Units of work of all lanes together.
    pub work: u64,
    /// How much worse a step may make things, in the coldest lane.
    pub heat: Heat,
    /// Threads to work on.
    pub threads: usize,
    /// Whether to stop.
    pub cancelled: &'a (dyn Fn() -> bool + Sync),
}

impl<'t> Lanes<'t> {
    /// Lanes that begin with what is settled.
    pub fn new(tables: &'t Tables<'t>, seed: u64) -> Self {
        let requests = tables.asks.len();
        let (lanes, sharing) = match requests {
            VERY_LARGE.. if tables.days > 1 => (tables.days.div_ceil(2).clamp(2, MOST_DIVIDED), Sharing::Days),
            LARGE.. => (2, Sharing::Pair(Pace::new())),
            _ => (LANES, Sharing::Ladder(Ladder::new(LANES))),
        };
        let lanes: Vec<Search> = (0..lanes).map(|lane| Search::new(tables, Dice::new(seed, lane as u64 + 1))).collect();
        let (best, places) = (lanes[0].best(), lanes[0].places().to_vec());
        Self { tables, lanes, sharing, dice: Dice::new(seed, 0), best, places }
    }

    /// How good the best schedule is.
    pub fn best(&self) -> Rank {
        self.best
    }

    /// The meetings of the best.
    pub fn assignments(&self) -> Vec<Assignment> {
        assignments_of(&self.places)
    }

    /// What it costs that requests are not held, where least was left out so far.
    pub fn least_absent(&self) -> i64 {
        self.fullest().0
    }

    /// Lets every lane go on from where least was left out.
    pub fn return_to_fullest(&mut self) {
        let fullest = self.fullest().1.to_vec();
        self.share(&fullest);
        self.note_best();
    }

    fn fullest(&self) -> (i64, &[Option<Place>]) {
        let of_each = self.lanes.iter().map(Search::fullest);
        of_each.min_by_key(|&(absent, _)| absent).expect("there are lanes")
    }

    /// Work done by all lanes, in units.
    pub fn effort(&self) -> u64 {
        self.lanes.iter().map(Search::effort).sum()
    }

    /// Places, in every lane, all that finds a place.
    pub fn construct(&mut self) {
        if let Sharing::Ladder(_) = self.sharing {
            self.lanes.iter_mut().for_each(Search::construct);
        } else {
            let (first, others) = self.lanes.split_at_mut(1);
            first[0].construct();
            others.iter_mut().for_each(|lane| lane.adopt(first[0].places()));
        }
        self.note_best();
    }

    /// Lets every lane follow what is known of requests.
    pub fn follow(&mut self, hopes: &Hopes) {
        self.lanes.iter_mut().for_each(|lane| lane.follow(hopes));
    }

    /// Lets every lane search.
    pub fn turn(&mut self, turn: &Turn) {
        match &mut self.sharing {
            Sharing::Ladder(ladder) => {
                let heats = ladder.heats(turn.heat);
                self.turn_at(&heats, turn);
            }
            Sharing::Pair(pace) => {
                let (first, second) = self.lanes.split_at_mut(1);
                pair::run(&mut first[0], &mut second[0], pace, turn);
                self.note_best();
            }
            Sharing::Days => self.turn_divided(turn),
        }
    }

    fn turn_at(&mut self, heats: &[Heat], turn: &Turn) {
        let share = turn.work / self.lanes.len() as u64;
        self.run(turn, &vec![share; self.lanes.len()], heats);
        self.note_best();
        let worth: Vec<f64> = self.lanes.iter().zip(heats).map(|(lane, &heat)| lane.felt(heat)).collect();
        if let Sharing::Ladder(ladder) = &mut self.sharing {
            ladder.trade(heats, &worth, &mut self.dice);
        }
    }

    fn turn_divided(&mut self, turn: &Turn) {
        let lanes = self.lanes.len();
        let mut order: Vec<usize> = (0..self.tables.days).collect();
        self.dice.shuffle(&mut order);
        let mut lane_of = vec![0; self.tables.days];
        order.iter().enumerate().for_each(|(at, &day)| lane_of[day] = at % lanes);
        let before = self.lanes[0].places().to_vec();
        let dice = &mut self.dice;
        let owner: Vec<usize> = before
            .iter()
            .map(|place| place.map_or_else(|| dice.below(lanes), |p| lane_of[self.tables.problem.day_of[p.start]]))
            .collect();
        for (at, lane) in self.lanes.iter_mut().enumerate() {
            let days: Vec<bool> = lane_of.iter().map(|&lane| lane == at).collect();
            lane.confine(&days, |request| owner[request] == at);
        }
        let days_of = |at: usize| lane_of.iter().filter(|&&lane| lane == at).count() as u64;
        let shares: Vec<u64> = (0..lanes).map(|at| turn.work * days_of(at) / self.tables.days as u64).collect();
        self.run(turn, &shares, &vec![turn.heat; lanes]);
        let best = self.put_together(&owner, Search::best_places);
        let now = self.put_together(&owner, Search::places);
        self.lanes[0].adopt(&best);
        self.note_best();
        self.share(&now);
        self.note_best();
    }

    /// One schedule of what each lane made of its own requests. Where two lanes have broken an order between them, what
    /// should have waited is given up.
    fn put_together(
        &self,
        owner: &[usize],
        of: for<'a> fn(&'a Search<'t>) -> &'a [Option<Place>],
    ) -> Vec<Option<Place>> {
        let mut places: Vec<Option<Place>> =
            owner.iter().enumerate().map(|(request, &lane)| of(&self.lanes[lane])[request]).collect();
        for (request, ask) in self.tables.asks.iter().enumerate() {
            let too_early = |place: Place| {
                let over = |&other: &usize| places[other].map_or(0, |at| at.start + self.tables.asks[other].duration);
                ask.after.iter().map(over).any(|over| over > place.start)
            };
            if ask.settled.is_none() && places[request].is_some_and(too_early) {
                places[request] = None;
            }
        }
        places
    }

    fn share(&mut self, places: &[Option<Place>]) {
        self.lanes.iter_mut().for_each(|lane| lane.adopt(places));
    }

    fn note_best(&mut self) {
        for lane in &self.lanes {
            if lane.best() < self.best {
                self.best = lane.best();
                self.places.copy_from_slice(lane.best_places());
            }
        }
    }

    fn run(&mut self, turn: &Turn, shares: &[u64], heats: &[Heat]) {
        let search = |lane: &mut Search, share: u64, heat: Heat| {
            let until = lane.effort() + share;
            while lane.effort() < until && !(turn.cancelled)() {
                for _ in 0..50 {
                    lane.step(heat);
                }
            }
        };
        let jobs = self.lanes.iter_mut().zip(shares.iter().zip(heats));
        if turn.threads < 2 {
            return jobs.for_each(|(lane, (&share, &heat))| search(lane, share, heat));
        }
        let queue = Mutex::new(jobs);
        let next = || queue.lock().ok().and_then(|mut jobs| jobs.next());
        std::thread::scope(|scope| {
            for _ in 0..turn.threads.min(shares.len()) {
                scope.spawn(|| {
                    while let Some((lane, (&share, &heat))) = next() {
                        search(lane, share, heat);
                    }
                });
            }
        });
    }
}
