//! A day as a row of bits, one for each of its slots, so that "who is free when" is answered for all slots at once. A row
//! has as many words as the longest day needs; slots past the end of a day are never set.

const BITS: usize = u64::BITS as usize;

/// How many words a row of `slots` needs.
pub fn words_for(slots: usize) -> usize {
    slots.div_ceil(BITS).max(1)
}

/// The part of the `[from, to)` of a row that lies in its word `at`.
fn part(at: usize, from: usize, to: usize) -> u64 {
    let low = from.saturating_sub(at * BITS).min(BITS);
    let high = to.saturating_sub(at * BITS).min(BITS);
    if low >= high { 0 } else { (u64::MAX >> (BITS - (high - low))) << low }
}

/// Sets the slots `[from, to)`.
pub fn open(row: &mut [u64], from: usize, to: usize) {
    for (at, word) in row.iter_mut().enumerate() {
        *word |= part(at, from, to);
    }
}

/// Clears the slots `[from, to)`; what lies past the row is ignored.
pub fn shut(row: &mut [u64], from: usize, to: usize) {
    for (at, word) in row.iter_mut().enumerate() {
        *word &= !part(at, from, to);
    }
}

/// Makes the slots `[from, to)` what they are in `base`, as far as they lie in `[low, high)`, and clears the others.
pub fn renew(row: &mut [u64], base: &[u64], (from, to): (usize, usize), (low, high): (usize, usize)) {
    for (at, (word, base)) in row.iter_mut().zip(base).enumerate() {
        *word = *word & !part(at, from, to) | base & part(at, low.max(from), high.min(to));
    }
}

/// Whether all slots `[from, to)` are set; never when some lie past the row.
pub fn is_open(row: &[u64], from: usize, to: usize) -> bool {
    if to > row.len() * BITS {
        return false;
    }
    row.iter().enumerate().all(|(at, word)| {
        let asked = part(at, from, to);
        word & asked == asked
    })
}

/// Keeps what is set in both.
pub fn keep(row: &mut [u64], other: &[u64]) {
    for (word, other) in row.iter_mut().zip(other) {
        *word &= other;
    }
}

/// Sets what is set in both of two others.
pub fn copy_both(row: &mut [u64], one: &[u64], other: &[u64]) {
    for ((word, one), other) in row.iter_mut().zip(one).zip(other) {
        *word = one & other;
    }
}

/// Adds what is set in another.
pub fn add(row: &mut [u64], other: &[u64]) {
    for (word, other) in row.iter_mut().zip(other) {
        *word |= other;
    }
}

/// Keeps the slots from which on `length` slots are set.
pub fn narrow(row: &mut [u64], length: usize) {
    let mut covered = 1;
    while covered < length {
        let step = covered.min(length - covered).min(BITS - 1);
        for at in 0..row.len() {
            let next = row.get(at + 1).map_or(0, |next| next << (BITS - step));
            row[at] &= row[at] >> step | next;
        }
        covered += step;
    }
}

/// Whether nothing is set.
pub fn is_empty(row: &[u64]) -> bool {
    row.iter().all(|&word| word == 0)
}

/// How many slots are set.
pub fn count(row: &[u64]) -> usize {
    row.iter().map(|word| word.count_ones() as usize).sum()
}

/// The set slot that has `skip` others before it.
pub fn nth(row: &[u64], mut skip: usize) -> Option<usize> {
    for (at, &word) in row.iter().enumerate() {
        let here = word.count_ones() as usize;
        if skip < here {
            let rest = (0..skip).fold(word, |rest, _| rest & (rest - 1));
            return Some(at * BITS + rest.trailing_zeros() as usize);
        }
        skip -= here;
    }
    None
}

/// Takes the first set slot out of the row.
pub fn take_first(row: &mut [u64]) -> Option<usize> {
    row.iter_mut().enumerate().find(|(_, word)| **word != 0).map(|(at, word)| {
        let bit = word.trailing_zeros() as usize;
        *word &= *word - 1;
        at * BITS + bit
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
            prop_assert_eq!(count(&row), slots.iter().filter(|set| **set).count());
            prop_assert_eq!(is_open(&row, from, from + more), runs(from, more) && from + more <= row.len() * BITS);
            let mut narrowed = row.clone();
            narrow(&mut narrowed, length);
            let mut found = Vec::new();
            while let Some(slot) = take_first(&mut narrowed) { found.push(slot); }
            for (at, slot) in found.iter().enumerate() {
                let mut again = row.clone();
                narrow(&mut again, length);
                prop_assert_eq!(nth(&again, at), Some(*slot));
            }
            prop_assert_eq!(found, (0..slots.len()).filter(|&at| runs(at, length)).collect::<Vec<_>>());
            let mut less = row.clone();
            shut(&mut less, from, from + more);
            let kept: Vec<bool> = slots.iter().enumerate().map(|(s, set)| *set && !(from..from + more).contains(&s)).collect();
            prop_assert_eq!(less, row_of(&kept));
        }
    }
}
