//! What follows from an instance alone: when each request could start at each venue, which rooms and interpreters could
//! serve it, and what is settled beforehand. Everything that searches or proves begins here.

use crate::format::{Assignment, Instance, Span};

/// An instance with what follows from it.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The instance.
    pub instance: Instance,
    /// The day of each slot.
    pub day_of: Vec<usize>,
    /// One past the last slot of each day.
    pub day_end: Vec<usize>,
    /// For each request.
    pub requests: Vec<Options>,
    /// For each delegation and slot: whether the slot counts as idle when it lies in a gap.
    pub idle: Vec<Vec<bool>>,
    /// For each room: how many slots from each on it can be occupied before it is shut or the day ends.
    room_runs: Vec<Vec<usize>>,
    /// The same for each interpreter.
    interpreter_runs: Vec<Vec<usize>>,
}

/// What a request could be given, each resource looked at by itself.
#[derive(Debug, Clone)]
pub struct Options {
    /// What is settled: a fixed meeting, or one that has begun.
    pub settled: Option<Assignment>,
    /// Whether it has begun under the plan in force, and is not judged against what has changed.
    pub history: bool,
    /// Where it stands in the plan in force.
    pub previous: Option<Assignment>,
    /// Rooms that suit it.
    pub rooms: Vec<usize>,
    /// Interpreters who know its languages; empty when it needs none.
    pub interpreters: Vec<usize>,
    /// For each venue with a room that suits it: the slots at which all who take part could start there, as far as their
    /// absences and commitments go.
    pub starts: Vec<(usize, Vec<usize>)>,
}

impl Problem {
    /// Works out what follows from `instance`.
    pub fn new(instance: Instance) -> Self {
        let slots = instance.slots();
        let day_of: Vec<usize> =
            instance.days.iter().enumerate().flat_map(|(day, d)| std::iter::repeat_n(day, d.slots)).collect();
        let day_end: Vec<usize> = instance.days.iter().map(|d| d.first_slot + d.slots).collect();
        let runs = |spans: &[Span]| runs(&mask(spans, slots), &day_of);
        let room_runs = instance.rooms.iter().map(|room| runs(&room.available)).collect();
        let interpreter_runs = instance.interpreters.iter().map(|i| runs(&i.available)).collect();
        let idle = (0..instance.delegations.len()).map(|d| idle_slots(&instance, d, slots)).collect();
        let mut problem = Self { instance, day_of, day_end, requests: Vec::new(), idle, room_runs, interpreter_runs };
        problem.requests = (0..problem.instance.requests.len()).map(|r| problem.options(r)).collect();
        problem
    }

    /// Slots of the whole grid.
    pub fn slots(&self) -> usize {
        self.day_of.len()
    }

    /// Free slots needed between the end of one engagement and the start of the next.
    pub fn travel(&self, from: usize, to: usize) -> usize {
        self.instance.travel[from][to]
    }

    /// The slots a meeting of `duration` from `start` takes of a room, before and after included; none when that is not
    /// one day's.
    pub fn occupied(&self, room: usize, start: usize, duration: usize) -> Option<Span> {
        let about = &self.instance.rooms[room];
        let day = *self.day_of.get(start)?;
        let from = start.checked_sub(about.setup).filter(|&from| from >= self.instance.days[day].first_slot)?;
        let to = start + duration + about.teardown;
        (to <= self.day_end[day]).then_some(Span(from, to))
    }

    /// Whether a room is open for a meeting and for what comes before and after it.
    pub fn room_opens(&self, room: usize, start: usize, duration: usize) -> bool {
        self.occupied(room, start, duration).is_some_and(|span| self.room_runs[room][span.0] >= span.1 - span.0)
    }

    /// Whether an interpreter is there for all of a meeting.
    pub fn interpreter_comes(&self, interpreter: usize, start: usize, duration: usize) -> bool {
        self.interpreter_runs[interpreter].get(start).is_some_and(|&run| run >= duration)
    }

    fn options(&self, request: usize) -> Options {
        let asked = &self.instance.requests[request];
        let replan = self.instance.replan.as_ref();
        let previous = replan.and_then(|r| r.previous.iter().find(|a| a.request == request).copied());
        let began = previous.filter(|a| replan.is_some_and(|r| a.start < r.now));
        let fixed = self.instance.fixed.iter().find(|a| a.request == request).copied();
        let rooms: Vec<usize> = (0..self.instance.rooms.len()).filter(|&room| self.suits(request, room)).collect();
        let mut venues: Vec<usize> = rooms.iter().map(|&room| self.instance.rooms[room].venue).collect();
        venues.sort_unstable();
        venues.dedup();
        let starts = venues.into_iter().map(|venue| (venue, self.starts_at(request, venue))).collect();
        let speaks = |pair: &[String; 2]| asked.interpretation.as_ref().is_some_and(|p| same_pair(p, pair));
        let interpreters = (0..self.instance.interpreters.len())
            .filter(|&i| self.instance.interpreters[i].pairs.iter().any(speaks))
            .collect();
        Options { settled: began.or(fixed), history: began.is_some(), previous, rooms, interpreters, starts }
    }

    fn suits(&self, request: usize, room: usize) -> bool {
        let (asked, about) = (&self.instance.requests[request], &self.instance.rooms[room]);
        about.capacity >= asked.seats
            && asked.equipment.iter().all(|thing| about.equipment.contains(thing))
            && asked.venues.as_ref().is_none_or(|venues| venues.contains(&about.venue))
            && asked.rooms.as_ref().is_none_or(|rooms| rooms.contains(&room))
            && about.reserved_for.as_ref().is_none_or(|kept| asked.delegations.iter().any(|d| kept.contains(d)))
    }

    fn starts_at(&self, request: usize, venue: usize) -> Vec<usize> {
        let asked = &self.instance.requests[request];
        let now = self.instance.replan.as_ref().map_or(0, |replan| replan.now);
        let free = self.together(request);
        let fits = |&start: &usize| {
            let end = start + asked.duration;
            free[start] >= asked.duration
                && asked.windows.as_ref().is_none_or(|windows| windows.iter().any(|w| w.holds(start, end)))
                && asked.delegations.iter().all(|&d| self.reaches(d, Span(start, end), venue))
        };
        (now..self.slots()).filter(fits).collect()
    }

    /// How long all who take part are there from each slot on.
    fn together(&self, request: usize) -> Vec<usize> {
        let who = &self.instance.requests[request].delegations;
        let mut there = vec![true; self.slots()];
        for &d in who {
            let own = mask(&self.instance.delegations[d].available, self.slots());
            there.iter_mut().zip(own).for_each(|(all, one)| *all &= one);
        }
        runs(&there, &self.day_of)
    }

    /// Whether a delegation gets to and from its commitments around a meeting at a venue.
    fn reaches(&self, delegation: usize, meeting: Span, venue: usize) -> bool {
        let day = self.day_of[meeting.0];
        self.instance.delegations[delegation].commitments.iter().all(|tied| {
            let tied_end = tied.start + tied.duration;
            self.day_of[tied.start] != day
                || tied_end + self.travel(tied.venue, venue) <= meeting.0
                || meeting.1 + self.travel(venue, tied.venue) <= tied.start
        })
    }
}

/// Whether two pairs of languages are the same, in either order.
pub fn same_pair(a: &[String; 2], b: &[String; 2]) -> bool {
    a == b || (a[0] == b[1] && a[1] == b[0])
}

/// Which slots the intervals cover.
pub fn mask(spans: &[Span], slots: usize) -> Vec<bool> {
    let mut covered = vec![false; slots];
    for span in spans {
        covered[span.0..span.1].fill(true);
    }
    covered
}

/// How many slots from each on are covered without a gap within its day.
fn runs(covered: &[bool], day_of: &[usize]) -> Vec<usize> {
    let mut runs = vec![0; covered.len()];
    for slot in (0..covered.len()).rev() {
        let goes_on = day_of.get(slot + 1) == Some(&day_of[slot]);
        runs[slot] = if covered[slot] { 1 + if goes_on { runs[slot + 1] } else { 0 } } else { 0 };
    }
    runs
}

fn idle_slots(instance: &Instance, delegation: usize, slots: usize) -> Vec<bool> {
    if instance.count_unavailable_as_idle {
        return vec![true; slots];
    }
    let about = &instance.delegations[delegation];
    let mut idle = mask(&about.available, slots);
    for tied in &about.commitments {
        idle[tied.start..tied.start + tied.duration].fill(false);
    }
    idle
}
