//! A delegation's diary: the places it could be at, in order of time, and the cheapest way through its days when each
//! place has a price. Travel, gaps and changes of venue are exact inside a diary.

use std::ops::Range;

use super::relaxation::{Relaxation, signed};
use super::walk::Layout;
use crate::problem::Problem;

/// The most requests a diary remembers.
const MEMORY: usize = 11;

/// A place as one delegation sees it.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Its position among all visits the diary once had.
    pub number: usize,
    /// Which place.
    pub place: usize,
    /// Which request.
    pub request: usize,
    /// First slot.
    pub start: usize,
    /// One past its last slot.
    pub end: usize,
    /// The venue, as the diary numbers them.
    pub venue: usize,
    /// The bit that remembers its request, or 0.
    pub bit: usize,
    /// The bits of the demands it meets.
    pub marks: usize,
    /// Whether it has begun: the way to it is not judged.
    pub history: bool,
}

/// What a plan has to have: a visit that starts within these slots, at a venue or at any other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// The venue, as the diary numbers them.
    pub venue: usize,
    /// Whether it is to be at any other.
    pub elsewhere: bool,
    /// The slots.
    pub within: Range<usize>,
}

impl Demand {
    /// Whether a visit is what is demanded.
    pub fn is_met_by(&self, visit: &Visit) -> bool {
        self.within.contains(&visit.start) && (visit.venue == self.venue) != self.elsewhere
    }
}

/// Where a delegation could be.
#[derive(Debug, Clone)]
pub struct Diary {
    /// In the order of their starts.
    pub visits: Vec<Visit>,
    /// How many visits there once were.
    pub numbers: usize,
    /// For each slot: the first visit that starts there or later; one more at the end.
    pub first_at: Vec<usize>,
    /// For each slot: the visits that end with it.
    pub ending: Vec<Vec<usize>>,
    /// For each slot: whether it counts as idle.
    pub idle: Vec<bool>,
    /// For each slot: whether a settled meeting starts there.
    pub forced: Vec<bool>,
    /// The requests that are remembered while the days go by: none of these can be held twice.
    pub memory: Vec<usize>,
    /// What every plan has to have.
    pub demands: Vec<Demand>,
    /// The most meetings on one day, when that can be too few.
    pub limit: Option<usize>,
    /// The most idle slots, when that is looked at.
    pub most_idle: Option<usize>,
    /// First slots of the days, and the end.
    pub days: Vec<usize>,
    /// Free slots needed between the venues of the diary.
    pub travel: Vec<Vec<usize>>,
    /// What a change of venue costs.
    pub change: i64,
    /// What a gap with an idle slot costs.
    pub pause: i64,
    /// How tables of its plans are laid out.
    pub layout: Layout,
}

impl Diary {
    /// The diary of a delegation that takes part in some requests; `scale` is what a unit of cost counts.
    pub fn new(
        problem: &Problem,
        relaxation: &Relaxation,
        (delegation, requests): (usize, &[usize]),
        scale: i64,
    ) -> Self {
        let instance = &problem.instance;
        let of_request = |&request: &usize| relaxation.of_request[request].clone();
        let mut places: Vec<usize> = requests.iter().flat_map(of_request).collect();
        places.sort_by_key(|&p| (relaxation.places[p].start, p));
        let mut venues: Vec<usize> = places.iter().map(|&p| relaxation.places[p].venue).collect();
        venues.sort_unstable();
        venues.dedup();
        let visit = |(number, &p): (usize, &usize)| {
            let at = &relaxation.places[p];
            Visit {
                number,
                place: p,
                request: at.request,
                start: at.start,
                end: at.end,
                venue: venues.partition_point(|&v| v < at.venue),
                bit: 0,
                marks: 0,
                history: problem.requests[at.request].history,
            }
        };
        let travel: Vec<Vec<usize>> =
            venues.iter().map(|&from| venues.iter().map(|&to| problem.travel(from, to)).collect()).collect();
        let mut diary = Self {
            visits: places.iter().enumerate().map(visit).collect(),
            numbers: places.len(),
            first_at: Vec::new(),
            ending: Vec::new(),
            idle: problem.idle[delegation].clone(),
            forced: vec![false; problem.slots()],
            memory: Vec::new(),
            demands: Vec::new(),
            limit: instance.delegations[delegation].max_meetings_per_day,
            most_idle: None,
            days: instance.days.iter().map(|day| day.first_slot).chain([problem.slots()]).collect(),
            travel,
            change: signed(instance.objective.venue_change) * scale,
            pause: signed(instance.objective.breaks) * scale,
            layout: Layout::default(),
        };
        for at in places.iter().map(|&p| &relaxation.places[p]).filter(|at| at.settled) {
            diary.forced[at.start] = true;
        }
        diary.index();
        diary
    }

    /// Notes again where each slot's visits are, after some were taken out.
    pub fn index(&mut self) {
        let slots = self.idle.len();
        self.first_at = (0..=slots).map(|t| self.visits.partition_point(|visit| visit.start < t)).collect();
        self.ending = vec![Vec::new(); slots + 1];
        for (i, visit) in self.visits.iter().enumerate() {
            self.ending[visit.end].push(i);
        }
        let mut requests: Vec<usize> = self.visits.iter().map(|visit| visit.request).collect();
        requests.sort_unstable();
        requests.dedup();
        self.memory.retain(|request| requests.binary_search(request).is_ok());
        if self.limit.is_some_and(|limit| limit >= requests.len()) {
            self.limit = None;
        }
        for visit in &mut self.visits {
            let at = self.memory.iter().position(|&request| request == visit.request);
            visit.bit = at.map_or(0, |at| 1 << at);
            let met = |(i, demand): (usize, &Demand)| usize::from(demand.is_met_by(visit)) << i;
            let marks: usize = self.demands.iter().enumerate().map(met).sum();
            visit.marks = marks << self.memory.len();
        }
        self.layout = Layout::of(self);
    }

    /// The day of a slot.
    pub fn day_of(&self, slot: usize) -> usize {
        self.days.partition_point(|&first| first <= slot) - 1
    }

    /// The slots at which visits can begin, in stretches: between two of them nobody is in a meeting.
    pub fn stretches(&self) -> Vec<Range<usize>> {
        let mut stretches: Vec<Range<usize>> = Vec::new();
        for visit in &self.visits {
            match stretches.last_mut() {
                Some(last) if visit.start <= last.end && self.day_of(visit.start) == self.day_of(last.start) => {
                    last.end = last.end.max(visit.end)
                }
                _ => stretches.push(visit.start..visit.end),
            }
        }
        stretches
    }

    /// Remembers a request from now on, unless it does already or remembers too many; says whether that is new.
    pub fn remember(&mut self, request: usize) -> bool {
        let new = self.memory.len() < MEMORY && !self.memory.contains(&request);
        if new {
            self.memory.push(request);
            self.index();
        }
        new
    }
}
