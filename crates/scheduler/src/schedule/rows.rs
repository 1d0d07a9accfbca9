//! A day as a row of bits, one for each of its slots, so that "who is free when" is answered for all slots at once. A row
//! has as many words as the longest day needs; slots past the end of a day are never set.

const BITS: usize = u64::BITS as usize;

/// How many words a row of `slots` needs.
pub fn words_for(slots: usize) -> usize {
    slots.div_ceil(BITS).max(1)
}

/// The part of the `[from, to)` of a row that lies in its word `at`.
#[inline]
fn part(at: usize, from: usize, to: usize) -> u64 {
    let low = from.saturating_sub(at * BITS).min(BITS);
    let high = to.saturating_sub(at * BITS).min(BITS);
    if low >= high { 0 } else { (u64::MAX >> (BITS - (high - low))) << low }
}

/// Goes through the words of a row. Most days have no more slots than one word has bits, which is worth a way of its own.
#[inline]
fn each(row: &mut [u64], mut change: impl FnMut(usize, &mut u64)) {
    match row {
        [only] => change(0, only),
        all => all.iter_mut().enumerate().for_each(|(at, word)| change(at, word)),
    }
}

/// Sets the slots `[from, to)`.
#[inline]
pub fn open(row: &mut [u64], from: usize, to: usize) {
    each(row, |at, word| *word |= part(at, from, to));
}

/// Clears the slots `[from, to)`; what lies past the row is ignored.
#[inline]
pub fn shut(row: &mut [u64], from: usize, to: usize) {
    each(row, |at, word| *word &= !part(at, from, to));
}

/// Makes the slots `[from, to)` what they are in `base`, as far as they lie in `[low, high)`, which is a part of them, and
/// clears the others.
#[inline]
pub fn renew(row: &mut [u64], base: &[u64], (from, to): (usize, usize), (low, high): (usize, usize)) {
    each(row, |at, word| *word = *word & !part(at, from, to) | base[at] & part(at, low, high));
}

/// Whether all slots `[from, to)` are set; never when some lie past the row.
#[inline]
pub fn is_open(row: &[u64], from: usize, to: usize) -> bool {
    let is_set = |(at, word): (usize, &u64)| part(at, from, to) & !word == 0;
    to <= row.len() * BITS
        && match row {
            [only] => is_set((0, only)),
            all => all.iter().enumerate().all(is_set),
        }
}

/// Keeps what is set in both.
#[inline]
pub fn keep(row: &mut [u64], other: &[u64]) {
    each(row, |at, word| *word &= other[at]);
}

/// Sets what is set in both of two others.
#[inline]
pub fn copy_both(row: &mut [u64], one: &[u64], other: &[u64]) {
    each(row, |at, word| *word = one[at] & other[at]);
}

/// Adds what is set in another.
#[inline]
pub fn add(row: &mut [u64], other: &[u64]) {
    each(row, |at, word| *word |= other[at]);
}

/// Whether all that is set in a row is set in another.
#[inline]
pub fn is_within(row: &[u64], other: &[u64]) -> bool {
    row.iter().zip(other).all(|(word, other)| word & !other == 0)
}

/// Keeps the slots from which on `length` slots are set.
#[inline]
pub fn narrow(row: &mut [u64], length: usize) {
    let mut covered = 1;
    while covered < length {
        let step = covered.min(length - covered).min(BITS - 1);
        match &mut *row {
            [only] => *only &= *only >> step,
            all => narrow_by(all, step),
        }
        covered += step;
    }
}

fn narrow_by(row: &mut [u64], step: usize) {
    for at in 0..row.len() {
        let next = row.get(at + 1).map_or(0, |next| next << (BITS - step));
        row[at] &= row[at] >> step | next;
    }
}

/// Whether nothing is set.
pub fn is_empty(row: &[u64]) -> bool {
    row.iter().all(|&word| word == 0)
}

/// The slots that are set, in order.
#[inline]
pub fn slots(row: &[u64]) -> impl Iterator<Item = usize> {
    row.iter().enumerate().flat_map(|(at, &word)| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let bit = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (bit < BITS).then_some(at * BITS + bit)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row_of(slots: &[bool]) -> Vec<u64> {
        let mut row = vec![0; words_for(slots.len())];
        for (at, _) in slots.iter().enumerate().filter(|(_, set)| **set) {
            open(&mut row, at, at + 1);
        }
        row
    }

    proptest! {
        #[test]
        fn a_row_agrees_with_a_list_of_slots(slots in prop::collection::vec(prop::bool::weighted(0.9), 1..200),
                                             length in 1usize..90, from in 0usize..200, more in 0usize..80) {
            let row = row_of(&slots);
            let runs = |at: usize, length: usize| (at..at + length).all(|s| slots.get(s) == Some(&true));
            let set: Vec<usize> = (0..slots.len()).filter(|&slot| slots[slot]).collect();
            prop_assert_eq!(super::slots(&row).collect::<Vec<_>>(), set);
            prop_assert_eq!(is_open(&row, from, from + more), runs(from, more) && from + more <= row.len() * BITS);
            let mut narrowed = row.clone();
            narrow(&mut narrowed, length);
            let found: Vec<usize> = super::slots(&narrowed).collect();
            prop_assert_eq!(found, (0..slots.len()).filter(|&at| runs(at, length)).collect::<Vec<_>>());
            prop_assert!(is_within(&narrowed, &row) && is_within(&row, &narrowed) == (row == narrowed));
            let mut less = row.clone();
            shut(&mut less, from, from + more);
            let kept: Vec<bool> = slots.iter().enumerate().map(|(s, set)| *set && !(from..from + more).contains(&s)).collect();
            prop_assert_eq!(less, row_of(&kept));
        }
    }
}
