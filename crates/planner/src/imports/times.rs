//! From a time as it was told to a time on the wall of its place.

use super::drafts::{ToldTime, Wall};
use super::said::Said;
use super::work::Work;
use crate::operate::facts;
use attache_domain::time::{Occurrence, TimeError, Zoned, minutes_ahead};
use chrono::{Datelike, NaiveDate, TimeDelta};
use chrono_tz::Tz;

/// Forums take place in years that calendars can hold.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Whether a day lies in years that calendars can hold; one that does not bars the row.
pub fn is_possible(work: &mut Work<'_>, field: &str, day: NaiveDate) -> bool {
    let is_possible = YEARS.contains(&day.year());
    if !is_possible {
        work.bars(Said::YearOutOfRange, field, facts([("year", day.year().to_string())]));
    }
    is_possible
}

/// The time on the wall of its place. What was said about the zone and does not fit the place is asked about; where
/// nothing was said, the wall of the place is taken, and told.
pub fn on_the_wall(work: &mut Work<'_>, field: &str, told: ToldTime, place: Tz) -> Option<Zoned> {
    if !is_possible(work, field, told.local.date()) {
        return None;
    }
    match told.on {
        Wall::OfPlace => read(work, field, told, place),
        Wall::Unsaid => {
            work.tells(Said::Floating, field, facts([("local", shown(told)), ("zone", place.name().to_owned())]));
            read(work, field, told, place)
        }
        Wall::Zone(zone) => {
            let there = read(work, field, told, zone)?;
            Some(seen_there(work, field, there, place))
        }
        Wall::Utc => Some(Zoned::at(told.local.and_utc(), place)),
        Wall::Offset(minutes) => Some(at_offset(work, field, told, minutes, place)),
    }
}

/// The zone's own rules tell which instant a wall shows.
fn read(work: &mut Work<'_>, field: &str, told: ToldTime, zone: Tz) -> Option<Zoned> {
    let said = facts([("local", shown(told)), ("zone", zone.name().to_owned())]);
    match Zoned::on_the_wall(told.local, zone, Occurrence::Unsaid) {
        Ok(time) => Some(time),
        Err(TimeError::Doubled { .. }) => {
            work.asks(Said::TimeDoubled, field, said);
            Zoned::on_the_wall(told.local, zone, Occurrence::Earlier).ok()
        }
        Err(_) => {
            work.bars(Said::TimeDoesNotExist, field, said);
            None
        }
    }
}

/// Calendars write times in the zone of whoever wrote them; the instant is what counts.
fn seen_there(work: &mut Work<'_>, field: &str, told: Zoned, place: Tz) -> Zoned {
    let there = told.seen_from(place);
    if there.local() != told.local() {
        let said = facts([
            ("local", told.local().format("%Y-%m-%d %H:%M").to_string()),
            ("zone", told.zone().name().to_owned()),
            ("there", there.local().format("%Y-%m-%d %H:%M").to_string()),
            ("place_zone", place.name().to_owned()),
        ]);
        work.tells(Said::SeenFromPlace, field, said);
    }
    there
}

/// An offset that the place does not have at that time is a contradiction that only a person can solve.
fn at_offset(work: &mut Work<'_>, field: &str, told: ToldTime, minutes: i32, place: Tz) -> Zoned {
    let instant = (told.local - TimeDelta::minutes(i64::from(minutes))).and_utc();
    let there = Zoned::at(instant, place);
    if minutes_ahead(place, instant) != minutes {
        let said = facts([
            ("local", shown(told)),
            ("offset", offset(minutes)),
            ("there", there.local().format("%Y-%m-%d %H:%M").to_string()),
            ("zone", place.name().to_owned()),
        ]);
        work.asks(Said::OffsetDisagrees, field, said);
    }
    there
}

/// A time of the forum in words: on its wall, and on which.
pub fn on_its_wall(time: &Zoned) -> String {
    format!("{} {}", time.local().format("%Y-%m-%d %H:%M"), time.zone().name())
}

fn shown(told: ToldTime) -> String {
    told.local.format("%Y-%m-%d %H:%M").to_string()
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::letters::Weight;

    fn told(local: &str, on: Wall) -> ToldTime {
        ToldTime { local: local.parse().expect("a time"), on }
    }

    #[track_caller]
    fn check(told: ToldTime, place: Tz, instant: &str, expected: &[(Said, Weight)]) {
        let mut work = Work::default();
        let time = on_the_wall(&mut work, "departs", told, place).expect("a time");
        assert_eq!(time.instant().to_rfc3339_opts(chrono::SecondsFormat::Secs, true), instant);
        assert_eq!(time.zone(), place, "a time is kept on the wall of its place");
        let said: Vec<(Said, Weight)> = work.problems.iter().map(|problem| (problem.word, problem.weight)).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn whatever_was_said_becomes_the_wall_of_the_place() {
        let june = "2027-06-20T10:00:00";
        let utc = "2027-06-20T08:00:00Z";
        check(told(june, Wall::OfPlace), Tz::Europe__Madrid, utc, &[]);
        check(told(june, Wall::Unsaid), Tz::Europe__Madrid, utc, &[(Said::Floating, Weight::Tells)]);
        check(told(june, Wall::Zone(Tz::Europe__Paris)), Tz::Europe__Madrid, utc, &[]);
        check(
            told(june, Wall::Zone(Tz::Europe__Paris)),
            Tz::Europe__Lisbon,
            utc,
            &[(Said::SeenFromPlace, Weight::Tells)],
        );
        check(told("2027-06-20T08:00:00", Wall::Utc), Tz::Europe__Madrid, utc, &[]);
        check(told(june, Wall::Offset(120)), Tz::Europe__Madrid, utc, &[]);
        check(told(june, Wall::Offset(120)), Tz::Europe__Lisbon, utc, &[(Said::OffsetDisagrees, Weight::Asks)]);
    }

    #[test]
    fn a_time_that_happens_twice_is_asked_about_and_one_that_never_does_is_refused() {
        let autumn = told("2027-10-31T02:30:00", Wall::OfPlace);
        check(autumn, Tz::Europe__Madrid, "2027-10-31T00:30:00Z", &[(Said::TimeDoubled, Weight::Asks)]);
        let mut work = Work::default();
        let spring = told("2027-03-28T02:30:00", Wall::OfPlace);
        assert_eq!(on_the_wall(&mut work, "departs", spring, Tz::Europe__Madrid), None);
        assert_eq!(work.problems[0].word, Said::TimeDoesNotExist);
    }
}
