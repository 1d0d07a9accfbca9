//! Counts the work, tells who watches how far it has come, and knows when to stop.

use std::ops::ControlFlow;

use crate::solve::Progress;

/// Work between two words to who watches: a few milliseconds of a plain machine.
pub(crate) const BETWEEN: u64 = 500_000;

/// What is known of one part of a problem.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Standing {
    /// The cost of its best assignment.
    pub value: u64,
    /// What no assignment of it costs less than.
    pub bound: u64,
    /// Stays that have a room in its best assignment.
    pub placed: usize,
}

/// What is known, and what may still be done.
pub(crate) struct Meter<'w> {
    most: u64,
    done: u64,
    next: u64,
    stopped: bool,
    parts: Vec<Standing>,
    /// The part that is worked on, and until when.
    part: usize,
    until: u64,
    stays: usize,
    /// What is paid whatever happens, and the most that may be added where somebody has no bed.
    beside: (u64, u64),
    watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>,
}

impl<'w> Meter<'w> {
    /// Nothing done yet. `stays` says how many there are, `beside` what the parts do not know of: what is paid whatever
    /// happens, and the most that may be added where somebody has no bed.
    pub fn new(
        most: u64,
        stays: usize,
        beside: (u64, u64),
        watch: &'w mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Self {
        Self {
            most,
            done: 0,
            next: BETWEEN,
            stopped: false,
            parts: Vec::new(),
            part: 0,
            until: most,
            stays,
            beside,
            watch,
        }
    }

    /// Adds a part, and works on it.
    pub fn add(&mut self, standing: Standing) {
        self.part = self.parts.len();
        self.parts.push(standing);
    }

    /// Works on a part from now on, `until` is reached.
    pub fn turn_to(&mut self, part: usize, until: u64) {
        (self.part, self.until) = (part, until.min(self.most));
    }

    /// Notes work done: rooms, classes or landings looked at.
    pub fn spend(&mut self, units: u64) {
        self.done = self.done.saturating_add(units);
        if self.done >= self.next && !self.stopped {
            self.next = self.done + BETWEEN;
            self.tell();
        }
    }

    /// Notes the cost of the best assignment of the part and how many stays have a room in it.
    pub fn found(&mut self, value: u64, placed: usize) {
        let part = &mut self.parts[self.part];
        (part.value, part.placed) = (value, placed);
    }

    /// Notes what no assignment of the part costs less than.
    pub fn proved(&mut self, bound: u64) {
        let part = &mut self.parts[self.part];
        part.bound = part.bound.max(bound.min(part.value));
    }

    /// What is known of the part.
    pub fn standing(&self) -> &Standing {
        &self.parts[self.part]
    }

    /// What is known of the whole.
    pub fn known(&self) -> Progress {
        let mut known = Progress {
            value: self.beside.0,
            bound: self.beside.0,
            placed: 0,
            stays: self.stays,
            work: self.done,
            most: self.most,
        };
        for part in &self.parts {
            known.value += part.value;
            known.bound += part.bound;
            known.placed += part.placed;
        }
        known.value += if known.placed < self.stays { self.beside.1 } else { 0 };
        known
    }

    /// Work done.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Work that may still be done.
    pub fn left(&self) -> u64 {
        self.most.saturating_sub(self.done)
    }

    /// Whether somebody said to stop.
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// Whether to leave the part: told to stop, nothing left to spend on it, or nothing left to prove.
    pub fn is_over(&self) -> bool {
        let part = self.standing();
        self.stopped || self.done >= self.until || part.bound >= part.value
    }

    /// Whether to leave the part, or `until` is reached.
    pub fn is_past(&self, until: u64) -> bool {
        self.done >= until || self.is_over()
    }

    /// Tells who watches.
    pub fn tell(&mut self) {
        let known = self.known();
        if (self.watch)(&known).is_break() {
            self.stopped = true;
        }
    }
}
