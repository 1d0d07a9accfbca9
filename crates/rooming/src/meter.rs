//! Counts the work, tells who watches how far it has come, and knows when to stop.

use std::ops::ControlFlow;

use crate::solve::Progress;

/// Work between two words to who watches: some milliseconds of a plain machine.
const BETWEEN: u64 = 1_000_000;

/// What is known, and what may still be done.
pub(crate) struct Meter<'w> {
    most: u64,
    done: u64,
    next: u64,
    stopped: bool,
    known: Progress,
    watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>,
}

impl<'w> Meter<'w> {
    /// Nothing done yet.
    pub fn new(most: u64, known: Progress, watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>) -> Self {
        Self { most, done: 0, next: BETWEEN, stopped: false, known, watch }
    }

    /// Notes work done: rooms, classes or landings looked at.
    pub fn spend(&mut self, units: u64) {
        self.done = self.done.saturating_add(units);
        if self.done >= self.next && !self.stopped {
            self.next = self.done + BETWEEN;
            self.tell();
        }
    }

    /// Notes the cost of the best assignment and how many stays have a room in it.
    pub fn found(&mut self, value: u64, placed: usize) {
        (self.known.value, self.known.placed) = (value, placed);
    }

    /// Notes what no assignment costs less than.
    pub fn proved(&mut self, bound: u64) {
        self.known.bound = self.known.bound.max(bound);
    }

    /// What is known.
    pub fn known(&self) -> &Progress {
        &self.known
    }

    /// Work done.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Whether to stop: told to, nothing left to spend, or nothing left to prove.
    pub fn is_over(&self) -> bool {
        self.stopped || self.done >= self.most || self.known.bound >= self.known.value
    }

    /// Whether to stop, or `until` is reached.
    pub fn is_past(&self, until: u64) -> bool {
        self.done >= until || self.is_over()
    }

    /// Tells who watches.
    pub fn tell(&mut self) {
        self.known.work = self.done;
        if (self.watch)(&self.known).is_break() {
            self.stopped = true;
        }
    }
}
