//! Two searches of the whole of one problem that keep in step, so that two threads find sooner together what one would find
//! alone. Each takes a few steps by itself; then the first takes the steps of the second as well, where they
//! still can be taken and are still worth it, and the second goes on from where the first then is.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::thread::{self, Thread};

use super::lanes::Turn;
use super::{Heat, Search};
use crate::schedule::Place;

/// Changes both make in one stretch, about: with more of them the second's too often do not fit the first's, with fewer the
/// two wait for each other too often.
const CHANGES: usize = 4;
/// The least and the most work of a stretch, of each, in units.
const SHORTEST: u64 = 20;
const LONGEST: u64 = 2_000;
/// How often one looks for what the other has before it sleeps.
const LOOKS: usize = 5_000;
/// What says that nothing more will come.
const OVER: u64 = u64::MAX;

/// A step that was taken.
struct Taken {
    /// How much worse it might have made things.
    limit: f64,
    moves: Vec<Move>,
}

/// Where a step found a request and where it left it.
struct Move {
    request: usize,
    from: Option<Place>,
    to: Option<Place>,
}

impl Search<'_> {
    /// Takes steps for some work; says which of them changed anything.
    fn stretch(&mut self, work: u64, heat: Heat) -> Vec<Taken> {
        let until = self.effort() + work;
        let mut all = Vec::new();
        while self.effort() < until {
            if let Some(limit) = self.step(heat) {
                let moves = self.moves();
                if !moves.is_empty() {
                    all.push(Taken { limit, moves });
                }
            }
        }
        all
    }

    /// What the present step has changed.
    fn moves(&self) -> Vec<Move> {
        let mut moves: Vec<Move> = Vec::new();
        for &(request, from) in &self.done {
            if moves.iter().all(|earlier| earlier.request != request) {
                moves.push(Move { request, from, to: self.schedule.places[request] });
            }
        }
        moves.retain(|one| one.from != one.to);
        moves
    }

    /// Takes a step that another search took, when it can be taken here and is no worse than it might have been there.
    fn retrace(&mut self, step: &Taken, heat: Heat) {
        if step.moves.iter().any(|one| self.schedule.places[one.request] != one.from) {
            return;
        }
        let before = self.mark();
        self.done.clear();
        step.moves.iter().for_each(|one| self.put(one.request, None));
        let fits = step.moves.iter().all(|one| {
            let can = one.to.is_none_or(|place| self.schedule.could_hold(one.request, place));
            if can {
                self.put(one.request, one.to);
            }
            can
        });
        if fits && self.felt_since(before, heat) <= step.limit {
            self.keep();
        } else {
            self.undo();
        }
    }

    /// Goes on from where another search holds some requests, which are all that differ.
    fn catch_up(&mut self, changed: &[(usize, Option<Place>)]) {
        self.done.clear();
        let differs = |&&(request, place): &&(usize, Option<Place>)| self.schedule.places[request] != place;
        let differing: Vec<(usize, Option<Place>)> = changed.iter().filter(differs).copied().collect();
        differing.iter().for_each(|&(request, _)| self.put(request, None));
        differing.iter().for_each(|&(request, place)| self.put(request, place));
        self.keep();
    }

    /// Holds a request at a place, which is free, or nowhere.
    fn put(&mut self, request: usize, place: Option<Place>) {
        if let Some(was) = self.schedule.drop(request) {
            self.done.push((request, Some(was)));
            self.note_absent(request);
        }
        if let Some(place) = place {
            self.hold(request, place);
        }
    }
}

/// How much work a stretch is: it shrinks and grows with how much is changed in one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace(u64);

impl Pace {
    pub(super) fn new() -> Self {
        Self(SHORTEST)
    }

    fn adjust(&mut self, changes: usize) {
        let next = if changes > CHANGES { self.0 * 4 / 5 } else { self.0 * 5 / 4 };
        self.0 = next.clamp(SHORTEST, LONGEST);
    }
}

/// Lets two searches that stand at the same schedule search as one, on two threads if there are as many.
pub(super) fn run(first: &mut Search, second: &mut Search, pace: &mut Pace, turn: &Turn) {
    let until = first.effort() + second.effort() + turn.work;
    let is_over = |first: &Search, second: &Search| first.effort() + second.effort() >= until || (turn.cancelled)();
    if turn.threads < 2 {
        while !is_over(first, second) {
            let ours = first.stretch(pace.0, turn.heat);
            let theirs = second.stretch(pace.0, turn.heat);
            join(first, second, &ours, &theirs, turn.heat);
            pace.adjust(ours.len() + theirs.len());
        }
        return;
    }
    let errand = Mutex::new(Errand { search: second, work: None, taken: Vec::new() });
    let asked = Milestone::default();
    thread::scope(|scope| {
        let helper = scope.spawn(|| help(&errand, &asked, turn.heat)).thread().clone();
        let _end = OnEnd { of: &asked, waking: &helper };
        for stretch in 1.. {
            let Some(mut next) = locked(&errand) else { return };
            if is_over(first, next.search) {
                return;
            }
            next.work = Some(pace.0);
            drop(next);
            asked.reach(stretch, &helper);
            let ours = first.stretch(pace.0, turn.heat);
            let Some(mut next) = locked(&errand) else { return };
            next.run(turn.heat);
            let theirs = std::mem::take(&mut next.taken);
            join(first, next.search, &ours, &theirs, turn.heat);
            pace.adjust(ours.len() + theirs.len());
        }
    });
}

/// Brings two searches together again that have gone a stretch each by itself.
fn join(first: &mut Search, second: &mut Search, ours: &[Taken], theirs: &[Taken], heat: Heat) {
    theirs.iter().for_each(|step| first.retrace(step, heat));
    let moved = ours.iter().chain(theirs).flat_map(|step| &step.moves);
    let changed: Vec<(usize, Option<Place>)> = moved.map(|one| (one.request, first.places()[one.request])).collect();
    second.catch_up(&changed);
    debug_assert!(first.places() == second.places(), "two that keep in step stand at the same schedule");
}

/// The second search, how far it is to go next, and the steps it took. Whichever thread is free first runs it, so that
/// nobody waits for a thread that has no processor.
struct Errand<'a, 't> {
    search: &'a mut Search<'t>,
    work: Option<u64>,
    taken: Vec<Taken>,
}

impl Errand<'_, '_> {
    /// Goes as far as is asked for, unless that is done.
    fn run(&mut self, heat: Heat) {
        if let Some(work) = self.work.take() {
            self.taken = self.search.stretch(work, heat);
        }
    }
}

/// The errand when nobody is at it; none when a thread broke off in the middle of it.
fn locked<'a, 'b, 't>(errand: &'a Mutex<Errand<'b, 't>>) -> Option<MutexGuard<'a, Errand<'b, 't>>> {
    for _ in 0..LOOKS {
        match errand.try_lock() {
            Err(TryLockError::WouldBlock) => std::hint::spin_loop(),
            other => return other.ok(),
        }
    }
    errand.lock().ok()
}

/// Runs the errand each time it is asked for and still to be done, until nothing more is asked for.
fn help(errand: &Mutex<Errand>, asked: &Milestone, heat: Heat) {
    let mut stretch = 0;
    loop {
        stretch = asked.wait_past(stretch);
        if stretch == OVER {
            return;
        }
        let Some(mut next) = locked(errand) else { return };
        next.run(heat);
    }
}

/// A number one thread raises and another waits for. A stretch is too short to go to sleep for, as long as both threads
/// have a processor each.
#[derive(Debug, Default)]
struct Milestone(AtomicU64);

impl Milestone {
    fn reach(&self, number: u64, waking: &Thread) {
        self.0.store(number, Ordering::Release);
        waking.unpark();
    }

    fn wait_past(&self, number: u64) -> u64 {
        for _ in 0..LOOKS {
            if self.0.load(Ordering::Acquire) > number {
                break;
            }
            std::hint::spin_loop();
        }
        while self.0.load(Ordering::Acquire) <= number {
            thread::park();
        }
        self.0.load(Ordering::Acquire)
    }
}

/// Says that it is over, however the one that asks ends: the other would wait for ever.
struct OnEnd<'a> {
    of: &'a Milestone,
    waking: &'a Thread,
}

impl Drop for OnEnd<'_> {
    fn drop(&mut self) {
        self.of.reach(OVER, self.waking);
    }
}
