//! Rooms and interpreters for meetings whose times and venues are settled: the cheapest way, or that there is none.

use crate::format::Assignment;
use crate::problem::Problem;
use crate::work::Work;

/// A meeting without a room: request, start, venue.
pub type Meeting = (usize, usize, usize);

/// What came of giving rooms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Furnished {
    /// The cheapest way.
    With(Vec<Assignment>),
    /// There is none.
    Impossible,
    /// The work was spent before it was known.
    Unknown,
}

/// Gives rooms and interpreters to meetings; those that are settled keep theirs. Only rules that need a room or an
/// interpreter to be judged are looked at.
pub fn furnish(problem: &Problem, meetings: &[Meeting], work: &mut Work) -> Furnished {
    let mut meetings = meetings.to_vec();
    meetings.sort_unstable_by_key(|&(request, start, _)| (problem.requests[request].settled.is_none(), start, request));
    let mut search = Search { problem, meetings: &meetings, chosen: Vec::new(), best: None, tries: 0, work };
    search.go(0, 0);
    let (best, tries) = (search.best.take(), search.tries);
    if tries >= TRIES || work.is_spent() {
        return Furnished::Unknown;
    }
    best.map_or(Furnished::Impossible, |(_, chosen)| Furnished::With(chosen))
}

/// How many choices are looked at before it is given up.
const TRIES: u64 = 300_000;

struct Search<'a> {
    problem: &'a Problem,
    meetings: &'a [Meeting],
    chosen: Vec<Assignment>,
    best: Option<(u64, Vec<Assignment>)>,
    tries: u64,
    work: &'a mut Work,
}

impl Search<'_> {
    fn go(&mut self, at: usize, cost: u64) {
        if self.best.as_ref().is_some_and(|(least, _)| cost >= *least) || self.tries >= TRIES || self.work.is_spent() {
            return;
        }
        let Some(&(request, start, venue)) = self.meetings.get(at) else {
            self.best = Some((cost, self.chosen.clone()));
            return;
        };
        let problem = self.problem;
        if let Some(settled) = problem.requests[request].settled {
            self.chosen.push(settled);
            self.go(at + 1, cost);
            self.chosen.pop();
            return;
        }
        let duration = problem.instance.requests[request].duration;
        let here = |&&room: &&usize| problem.instance.rooms[room].venue == venue;
        let mut rooms: Vec<(u64, usize)> = problem.requests[request]
            .rooms
            .iter()
            .filter(here)
            .map(|&room| (self.cost(request, start, room), room))
            .collect();
        rooms.sort_unstable();
        let interpreters: Vec<Option<usize>> = if problem.instance.requests[request].interpretation.is_none() {
            vec![None]
        } else {
            let comes = |&&i: &&usize| problem.interpreter_comes(i, start, duration);
            problem.requests[request].interpreters.iter().filter(comes).map(|&i| Some(i)).collect()
        };
        for (more, room) in rooms {
            if !problem.room_opens(room, start, duration) || !self.room_is_free(request, start, room) {
                continue;
            }
            for &interpreter in &interpreters {
                self.tries += 1;
                self.work.spend(u64::from(self.tries.is_multiple_of(4)));
                if interpreter.is_some_and(|i| !self.interpreter_is_free(request, start, venue, i)) {
                    continue;
                }
                self.chosen.push(Assignment { request, start, room, interpreter });
                self.go(at + 1, cost + more);
                self.chosen.pop();
            }
        }
    }

    fn cost(&self, request: usize, start: usize, room: usize) -> u64 {
        let objective = &self.problem.instance.objective;
        let preferred = &self.problem.instance.requests[request].preferred_rooms;
        let missed = !preferred.is_empty() && !preferred.contains(&room);
        let before = self.problem.requests[request].previous;
        let moved = before.is_some_and(|before| before.start == start && before.room != room);
        objective.protocol_miss * u64::from(missed) + objective.moved_room * u64::from(moved)
    }

    fn room_is_free(&self, request: usize, start: usize, room: usize) -> bool {
        let about = &self.problem.instance.rooms[room];
        let taken = |request: usize, start: usize| {
            let duration = self.problem.instance.requests[request].duration;
            (start.saturating_sub(about.setup), start + duration + about.teardown)
        };
        let (from, to) = taken(request, start);
        self.chosen.iter().filter(|other| other.room == room).all(|other| {
            let (other_from, other_to) = taken(other.request, other.start);
            to <= other_from || other_to <= from
        })
    }

    fn interpreter_is_free(&self, request: usize, start: usize, venue: usize, interpreter: usize) -> bool {
        let problem = self.problem;
        let end = start + problem.instance.requests[request].duration;
        self.chosen.iter().filter(|other| other.interpreter == Some(interpreter)).all(|other| {
            let other_end = other.start + problem.instance.requests[other.request].duration;
            let there = problem.instance.rooms[other.room].venue;
            problem.day_of[other.start] != problem.day_of[start]
                || other_end + problem.travel(there, venue) <= start
                || end + problem.travel(venue, there) <= other.start
        })
    }
}
