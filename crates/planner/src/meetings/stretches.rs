//! Stretches of time that are cut and laid over each other.

use attache_domain::time::Interval;

/// The stretches in which both lists have time, in order.
pub(super) fn shared(one: &[Interval], other: &[Interval]) -> Vec<Interval> {
    let common =
        |a: &Interval, b: &Interval| Interval::new(a.start().max(b.start()), a.known_end().min(b.known_end())).ok();
    let mut shared: Vec<Interval> = one.iter().flat_map(|a| other.iter().filter_map(move |b| common(a, b))).collect();
    shared.sort_by_key(Interval::start);
    shared
}

/// What is left of stretches when others are taken out of them. An item nobody knows the end of takes its first moment.
pub(super) fn without(stretches: &[Interval], taken: &[Interval]) -> Vec<Interval> {
    let mut taken: Vec<&Interval> = taken.iter().collect();
    taken.sort_by_key(|one| one.start());
    let mut left = Vec::new();
    for stretch in stretches {
        let mut from = stretch.start();
        for one in taken.iter().filter(|one| one.overlaps(stretch)) {
            left.extend(Interval::new(from, one.start()));
            from = from.max(one.known_end());
        }
        left.extend(Interval::new(from, stretch.known_end()));
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn hours(from: i64, to: i64) -> Interval {
        let at = |hour: i64| DateTime::from_timestamp(hour * 3600, 0).expect("an instant");
        Interval::new(at(from), at(to)).expect("from is before to")
    }

    #[test]
    fn what_is_taken_is_cut_out_whatever_overlaps_it() {
        let taken = [hours(9, 10), hours(9, 12), hours(15, 16), hours(17, 19)];
        assert_eq!(without(&[hours(8, 18)], &taken), [hours(8, 9), hours(12, 15), hours(16, 17)]);
        assert_eq!(without(&[hours(9, 11)], &taken), []);
        assert_eq!(without(&[hours(12, 15)], &taken), [hours(12, 15)], "what only touches takes nothing");
    }

    #[test]
    fn two_lists_share_what_lies_in_both() {
        assert_eq!(shared(&[hours(8, 12), hours(14, 18)], &[hours(11, 15)]), [hours(11, 12), hours(14, 15)]);
        assert_eq!(shared(&[hours(8, 12)], &[hours(12, 15)]), []);
    }
}
