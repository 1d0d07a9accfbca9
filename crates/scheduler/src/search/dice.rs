//! A seeded stream of chance, the same on every machine, and draws made of whole numbers and exact fractions only.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of chance.
#[derive(Debug, Clone)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream `lane` of `seed`.
    pub fn new(seed: u64, lane: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(lane);
        Self(random)
    }

    /// 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// One of `0..sides`; 0 when there are none.
    pub fn below(&mut self, sides: usize) -> usize {
        (((self.bits() >> 32) * sides as u64) >> 32) as usize
    }

    /// Whether a chance of `part` in `whole` comes true.
    pub fn chance(&mut self, part: usize, whole: usize) -> bool {
        self.below(whole) < part
    }

    /// One of a list.
    pub fn pick<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }

    /// A waiting time of mean about 1: falls by half for every 0.69, in straight pieces between.
    pub fn patience(&mut self) -> f64 {
        let bits = self.bits();
        let fraction = (bits & 0xFFFF_FFFF) as f64 / 4_294_967_296.0;
        (f64::from((bits >> 32 | 1 << 32).trailing_zeros()) + fraction) * std::f64::consts::LN_2
    }

    /// Puts a list in any order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
