//! A seeded stream of chance, the same on every machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of chance.
#[derive(Debug, Clone)]
pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// One of `0..sides`; 0 when there are none.
    pub fn below(&mut self, sides: usize) -> usize {
        (((self.0.next_u64() >> 32) * sides as u64) >> 32) as usize
    }

    /// One of a list.
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }

    /// Puts a list in any order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }

    /// A waiting time of mean about 256: falls by half for every 177, in straight pieces between.
    pub fn patience(&mut self) -> i64 {
        let bits = self.0.next_u64();
        let halves = i64::from((bits >> 32 | 1 << 32).trailing_zeros());
        halves * 177 + (((bits & 0xFFFF_FFFF) * 177) >> 32) as i64
    }
}
