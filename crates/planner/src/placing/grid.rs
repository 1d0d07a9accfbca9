//! The grid the engine counts on: slots of some minutes, one block for each day.

use attache_domain::time::Interval;
use attache_scheduler::format::{Day, Span};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// Slots, day by day.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    /// Minutes in a slot.
    pub minutes: i64,
    days: Vec<GridDay>,
}

/// The slots of a day.
#[derive(Debug, Clone)]
struct GridDay {
    date: NaiveDate,
    starts: DateTime<Utc>,
    first: usize,
    slots: usize,
}

impl GridDay {
    fn ends(&self, minutes: i64) -> DateTime<Utc> {
        self.starts + TimeDelta::minutes(self.slots as i64 * minutes)
    }
}

impl Grid {
    /// Slots of so many minutes over these stretches, in order of time. What a stretch shares with the one before is left
    /// to that; an end between two slots is rounded up.
    pub fn new(minutes: i64, stretches: &[(NaiveDate, Interval)]) -> Self {
        let mut grid = Self { minutes, days: Vec::new() };
        for (date, stretch) in stretches {
            let before = grid.days.last().map(|day| day.ends(minutes));
            let behind = before.map_or(0, |before| (before - stretch.start()).num_minutes().max(0));
            let starts = stretch.start() + TimeDelta::minutes(slots_up(behind, minutes) * minutes);
            let slots = slots_up((stretch.known_end() - starts).num_minutes(), minutes);
            if let Some(slots) = usize::try_from(slots).ok().filter(|slots| *slots > 0) {
                grid.days.push(GridDay { date: *date, starts, first: grid.slots(), slots });
            }
        }
        grid
    }

    /// Slots in all.
    pub fn slots(&self) -> usize {
        self.days.last().map_or(0, |day| day.first + day.slots)
    }

    /// Minutes in slots, rounded up.
    pub fn length(&self, minutes: i64) -> usize {
        usize::try_from(slots_up(minutes, self.minutes)).unwrap_or(0)
    }

    /// When a slot begins.
    pub fn start_of(&self, slot: usize) -> Option<DateTime<Utc>> {
        let day = self.days.iter().rev().find(|day| day.first <= slot)?;
        (slot < day.first + day.slots)
            .then(|| day.starts + TimeDelta::minutes((slot - day.first) as i64 * self.minutes))
    }

    /// The slot that begins at an instant.
    pub fn slot_at(&self, at: DateTime<Utc>) -> Option<usize> {
        let day = self.days.iter().find(|day| day.starts <= at && at < day.ends(self.minutes))?;
        let minutes = (at - day.starts).num_minutes();
        (minutes % self.minutes == 0).then(|| day.first + usize::try_from(minutes / self.minutes).unwrap_or(0))
    }

    /// The slots of which an interval takes any part, a span for each day.
    pub fn touched(&self, interval: &Interval) -> Vec<Span> {
        self.spans(interval, |minutes| minutes.div_euclid(self.minutes), |minutes| slots_up(minutes, self.minutes))
    }

    /// The slots that lie whole in an interval, a span for each day.
    pub fn within(&self, interval: &Interval) -> Vec<Span> {
        self.spans(interval, |minutes| slots_up(minutes, self.minutes), |minutes| minutes.div_euclid(self.minutes))
    }

    fn spans(&self, interval: &Interval, first: impl Fn(i64) -> i64, last: impl Fn(i64) -> i64) -> Vec<Span> {
        let in_day = |day: &GridDay| {
            let minutes = |at: DateTime<Utc>| (at - day.starts).num_minutes();
            let most = i64::try_from(day.slots).unwrap_or(i64::MAX);
            let from = first(minutes(interval.start())).clamp(0, most);
            let to = last(minutes(interval.known_end())).clamp(0, most);
            let at = |slots: i64| day.first + usize::try_from(slots).unwrap_or(0);
            (from < to).then(|| Span(at(from), at(to)))
        };
        self.days.iter().filter_map(in_day).collect()
    }

    /// The day a slot lies on, by its number.
    pub fn day_of(&self, slot: usize) -> usize {
        self.days.partition_point(|day| day.first <= slot).saturating_sub(1)
    }

    /// The slots of a day by its number, and its date.
    pub fn day(&self, number: usize) -> Option<(NaiveDate, Span)> {
        self.days.get(number).map(|day| (day.date, Span(day.first, day.first + day.slots)))
    }

    /// All days, as the engine reads them.
    pub fn days(&self) -> Vec<Day> {
        let one = |day: &GridDay| Day { label: day.date.to_string(), first_slot: day.first, slots: day.slots };
        self.days.iter().map(one).collect()
    }

    /// Every slot that is marked, as spans that lie in one day each.
    pub fn spans_of(&self, marked: &[bool]) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for day in &self.days {
            let of_day = marked.iter().enumerate().skip(day.first).take(day.slots).filter(|(_, marked)| **marked);
            for (slot, _) in of_day {
                match spans.last_mut() {
                    Some(last) if last.1 == slot && last.0 >= day.first => last.1 = slot + 1,
                    _ => spans.push(Span(slot, slot + 1)),
                }
            }
        }
        spans
    }
}

/// Minutes in slots, rounded up.
fn slots_up(minutes: i64, slot: i64) -> i64 {
    -(-minutes).div_euclid(slot)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn at(day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2014, 6, day, hour, minute, 0).single().expect("a time that is")
    }

    fn interval(from: DateTime<Utc>, to: DateTime<Utc>) -> Interval {
        Interval::new(from, to).expect("a beginning before an end")
    }

    fn two_days() -> Grid {
        let day = |day| (at(day, 0, 0).date_naive(), interval(at(day, 8, 0), at(day, 10, 0)));
        Grid::new(15, &[day(19), day(20)])
    }

    #[test]
    fn a_slot_is_where_it_begins() {
        let grid = two_days();
        assert_eq!(grid.slots(), 16);
        assert_eq!(grid.start_of(9), Some(at(20, 8, 15)));
        assert_eq!((grid.slot_at(at(20, 8, 15)), grid.slot_at(at(20, 8, 20))), (Some(9), None));
        assert_eq!((grid.start_of(16), grid.slot_at(at(19, 10, 0))), (None, None), "the day is over");
        assert_eq!((grid.day_of(7), grid.day_of(8)), (0, 1));
    }

    #[test]
    fn what_takes_time_takes_whole_slots_and_what_is_free_holds_whole_slots() {
        let grid = two_days();
        let odd = interval(at(19, 8, 20), at(19, 9, 5));
        assert_eq!(grid.touched(&odd), [Span(1, 5)]);
        assert_eq!(grid.within(&odd), [Span(2, 4)]);
        let night = interval(at(19, 9, 45), at(20, 8, 15));
        assert_eq!(grid.touched(&night), [Span(7, 8), Span(8, 9)], "a span for each day");
        assert_eq!(grid.within(&interval(at(19, 8, 5), at(19, 8, 25))), []);
    }

    #[test]
    fn a_day_that_reaches_into_the_next_takes_from_it() {
        let first = (at(19, 0, 0).date_naive(), interval(at(19, 22, 0), at(20, 1, 0)));
        let second = (at(20, 0, 0).date_naive(), interval(at(20, 0, 0), at(20, 3, 0)));
        let grid = Grid::new(30, &[first, second]);
        assert_eq!((grid.slots(), grid.start_of(6)), (10, Some(at(20, 1, 0))));
    }

    #[test]
    fn marked_slots_are_spans_that_end_with_their_day() {
        let grid = two_days();
        let mut marked = vec![false; 16];
        (6..10).for_each(|slot| marked[slot] = true);
        assert_eq!(grid.spans_of(&marked), [Span(6, 8), Span(8, 10)]);
    }
}
