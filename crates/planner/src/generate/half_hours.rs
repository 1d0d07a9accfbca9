//! Who and what is busy when, by half-hours from 8:00 to 20:00.

use super::dice::Dice;

/// Half-hours of a day.
pub const SLOTS: usize = 24;
/// Minutes after midnight at which the first begins.
const OPENS: usize = 8 * 60;

/// Some half-hours of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    pub day: usize,
    pub first: usize,
    pub length: usize,
}

impl Slot {
    /// Anywhere in the days of a forum.
    pub fn any(dice: &mut Dice, days: usize, length: usize) -> Self {
        Self { day: dice.below(days), first: dice.below(SLOTS - length + 1), length }
    }

    /// Minutes after midnight at which it starts and ends.
    pub fn minutes(self) -> (i64, i64) {
        let at = |slot: usize| (OPENS + slot * 30) as i64;
        (at(self.first), at(self.first + self.length))
    }

    fn mask(self) -> u32 {
        ((1 << self.length) - 1) << self.first
    }
}

/// The half-hours taken of many things, each numbered from 0.
pub struct Busy {
    days: usize,
    taken: Vec<u32>,
}

impl Busy {
    pub fn new(things: usize, days: usize) -> Self {
        Self { days, taken: vec![0; things * days] }
    }

    pub fn is_free(&self, thing: usize, slot: Slot) -> bool {
        self.taken[thing * self.days + slot.day] & slot.mask() == 0
    }

    pub fn take(&mut self, thing: usize, slot: Slot) {
        self.taken[thing * self.days + slot.day] |= slot.mask();
    }
}
