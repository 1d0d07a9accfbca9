//! The cheapest schedule from above: whether there is anything cheaper than the best known, and again, until there is not.
//!
//! That is asked of each way of holding some requests and not the others where there are few, else of all at once.

use std::sync::Mutex;

use super::cost::Count;
use super::encode::Encoding;
use super::sat::{CONFLICT, Lit, Sat, Verdict};
use super::ways::{Way, ways};
use crate::format::Assignment;
use crate::judge;
use crate::problem::Problem;
use crate::proof::{Hear, News, Outcome};
use crate::work::{UNITS_PER_SECOND, Work};

/// Conflicts after which the caller is asked whether to go on, of each of the questions asked side by side.
const BREATH: u64 = 5_000;

/// Questions asked side by side, however many threads there are.
const LANES: usize = 2;

/// The part of the work that may go into finding out what can be held.
const WAYS_SHARE: f64 = 0.05;

/// Proves `incumbent` the best, or finds a better schedule; what comes of it does not depend on `threads`. The incumbent
/// must keep the hard rules. The floor says nothing unless it comes to an end.
pub fn improve(
    problem: &Problem,
    incumbent: &[Assignment],
    threads: usize,
    work: &mut Work,
    hear: &mut Hear<'_>,
) -> Outcome {
    let price = |schedule: &[Assignment]| judge::components(problem, schedule).cost(&problem.instance.objective);
    let mut best = (price(incumbent), incumbent.to_vec());
    if best.0 == 0 {
        return Outcome::Optimal { cost: 0, assignments: best.1 };
    }
    let mut tell = |best: &(u64, Vec<Assignment>), work: &Work| {
        hear(&News { floor: 0, best: Some((best.0, &best.1)), seconds: work.seconds() })
    };
    let Some(ways) = ways_of(problem, (best.0, incumbent), work, &mut |work| tell(&best, work)) else {
        return Outcome::Bounded { lower: 0, best: Some(best) };
    };
    let mut waiting = ways.iter().map(Option::as_ref);
    let mut asked: Vec<Question> = Vec::new();
    loop {
        while asked.len() < LANES
            && let Some(way) = waiting.find(|way| way.is_none_or(|way| way.cost < best.0))
        {
            match Question::new(problem, way, best.0, work, &mut |work| tell(&best, work)) {
                Some(question) => asked.push(question),
                None => return Outcome::Bounded { lower: 0, best: Some(best) },
            }
        }
        if asked.is_empty() {
            return Outcome::Optimal { cost: best.0, assignments: best.1 };
        }
        let conflicts = BREATH.min(work.left() / CONFLICT / asked.len() as u64);
        if conflicts == 0 || !tell(&best, work) {
            return Outcome::Bounded { lower: 0, best: Some(best) };
        }
        for found in ask(&mut asked, best.0, conflicts, threads, work) {
            let cost = price(&found);
            if cost < best.0 {
                best = (cost, found);
            }
        }
        asked.retain(|question| !question.is_answered);
    }
}

/// The ways to ask about one by one, those first that are most like the best known, or the one that leaves open what is
/// held; nothing when the caller stops.
fn ways_of(
    problem: &Problem,
    (best, known): (u64, &[Assignment]),
    work: &mut Work,
    go_on: &mut dyn FnMut(&Work) -> bool,
) -> Option<Vec<Option<Way>>> {
    let mut own = work.part(work.left() as f64 / UNITS_PER_SECOND as f64 * WAYS_SHARE);
    let mut goes_on = true;
    let found = ways(problem, best, |sat| {
        settle(sat, &[], &mut own, &mut |work| {
            goes_on = go_on(work);
            goes_on
        })
    });
    work.spend(own.spent());
    let Some(mut ways) = found else { return goes_on.then(|| vec![None]) };
    let lost = |way: &Way| known.iter().filter(|one| !way.held[one.request]).count();
    ways.sort_by_key(lost);
    goes_on.then(|| ways.into_iter().map(Some).collect())
}

/// Asks until it is known, while there is work left and `go_on` says so.
fn settle(sat: &mut Sat, assumed: &[Lit], work: &mut Work, go_on: &mut dyn FnMut(&Work) -> bool) -> Verdict {
    loop {
        match sat.solve(assumed, BREATH, work) {
            Verdict::Open if work.left() >= CONFLICT && go_on(work) => {}
            verdict => return verdict,
        }
    }
}

/// Asks each question for so many conflicts; returns the schedules found.
fn ask(
    questions: &mut [Question<'_>],
    best: u64,
    conflicts: u64,
    threads: usize,
    work: &mut Work,
) -> Vec<Vec<Assignment>> {
    let mut answers: Vec<(Option<Vec<Assignment>>, Work)> = vec![(None, work.part(f64::MAX)); questions.len()];
    let jobs = Mutex::new(questions.iter_mut().zip(&mut answers));
    let run = || {
        while let Some((question, answer)) = jobs.lock().ok().and_then(|mut jobs| jobs.next()) {
            answer.0 = question.ask(best, conflicts, &mut answer.1);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads.min(LANES) {
            scope.spawn(run);
        }
        run();
    });
    answers.iter().for_each(|(_, own)| work.spend(own.spent()));
    answers.into_iter().filter_map(|(found, _)| found).collect()
}

/// Whether anything of a way is cheaper than the best known.
struct Question<'a> {
    encoding: Encoding<'a>,
    sat: Sat,
    count: Count,
    /// What the way costs by itself.
    cost: u64,
    /// What is to be undercut, as it was last said.
    below: u64,
    is_answered: bool,
}

impl<'a> Question<'a> {
    /// Nothing when the cost cannot be counted.
    fn new(
        problem: &'a Problem,
        way: Option<&'a Way>,
        best: u64,
        work: &mut Work,
        go_on: &mut dyn FnMut(&Work) -> bool,
    ) -> Option<Self> {
        let mut encoding = Encoding::new(problem, Sat::to_refute(), way.map(|way| way.held.as_slice()));
        let mut sat = std::mem::take(&mut encoding.sat);
        let cost = way.map_or(0, |way| way.cost);
        let count = Count::new(&encoding, &mut sat, best - cost, |sat, assumed| settle(sat, assumed, work, go_on))?;
        Some(Self { encoding, sat, count, cost, below: u64::MAX, is_answered: false })
    }

    /// Looks for a schedule cheaper than `best`, for so many conflicts at most.
    fn ask(&mut self, best: u64, conflicts: u64, work: &mut Work) -> Option<Vec<Assignment>> {
        if best < self.below {
            self.below = best;
            self.is_answered = !self.count.keep_below(&mut self.sat, best.saturating_sub(self.cost));
        }
        if self.is_answered {
            return None;
        }
        match self.sat.solve(&[], conflicts, work) {
            Verdict::Holds => Some(self.encoding.schedule(&self.sat)),
            Verdict::Fails => {
                self.is_answered = true;
                None
            }
            Verdict::Open => None,
        }
    }
}
