//! How much may be done. Everything is limited by work counted, never by a clock, so that the same seed and the same
//! limits give the same answer on a slow machine, on a busy one and with any number of threads.

/// Units of work that a plain machine does in one second with one thread. A unit is about a microsecond.
pub const UNITS_PER_SECOND: u64 = 1_000_000;

/// What is left to spend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    given: u64,
    spent: u64,
}

impl Work {
    /// As much as a plain machine does in `seconds`.
    pub fn of_seconds(seconds: f64) -> Self {
        Self { given: (seconds.max(0.0) * UNITS_PER_SECOND as f64) as u64, spent: 0 }
    }

    /// Notes that `units` were done.
    pub fn spend(&mut self, units: u64) {
        self.spent = self.spent.saturating_add(units);
    }

    /// Whether nothing is left.
    pub fn is_spent(&self) -> bool {
        self.spent >= self.given
    }

    /// Units left.
    pub fn left(&self) -> u64 {
        self.given.saturating_sub(self.spent)
    }

    /// Units spent.
    pub fn spent(&self) -> u64 {
        self.spent
    }

    /// As much of what is left as a plain machine does in `seconds`, counted by itself.
    pub fn part(&self, seconds: f64) -> Self {
        Self { given: Self::of_seconds(seconds).given.min(self.left()), spent: 0 }
    }

    /// What was done, in seconds of a plain machine.
    pub fn seconds(&self) -> f64 {
        self.spent as f64 / UNITS_PER_SECOND as f64
    }
}
