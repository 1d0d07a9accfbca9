//! A seeded stream of chance, the same on every machine: xoshiro256++ seeded by splitmix64, and draws made of whole
//! numbers and exact fractions only.

/// A stream of chance.
#[derive(Debug, Clone)]
pub struct Dice([u64; 4]);

impl Dice {
    /// The stream `lane` of `seed`.
    pub fn new(seed: u64, lane: u64) -> Self {
        let mut state = seed ^ lane.wrapping_mul(0xD134_2543_DE82_EF95);
        Self(std::array::from_fn(|_| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^ (mixed >> 31)
        }))
    }

    /// 64 bits.
    pub fn bits(&mut self) -> u64 {
        let s = &mut self.0;
        let drawn = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = s[3].rotate_left(45);
        drawn
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
