//! Dates and times as bookings write them (ISO 8601 with its common slips), never completed by a guess.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::{FoundTime, FoundWhen};

/// Reads `2027-03-04`, `2027-03-04T20:15:00-08:00`, `2027-03-04 20:15`, `20270304T201500Z` and the like. A time without
/// an offset stays floating. None: it is no date.
pub(crate) fn read(text: &str) -> Option<FoundWhen> {
    let text = text.trim();
    let (day, rest) = day(text)?;
    if rest.is_empty() {
        return Some(FoundWhen::Day(day));
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?.trim_start();
    let (time, rest) = time(rest)?;
    let (offset_minutes, utc) = offset(rest.trim())?;
    Some(FoundWhen::Time(FoundTime { local: NaiveDateTime::new(day, time), zone: None, offset_minutes, utc }))
}

fn day(text: &str) -> Option<(NaiveDate, &str)> {
    let (year, rest) = number(text, 4)?;
    let dashed = rest.strip_prefix('-');
    let (month, rest) = number(dashed.unwrap_or(rest), 2)?;
    let (day, rest) = number(if dashed.is_some() { rest.strip_prefix('-')? } else { rest }, 2)?;
    // A year before the railway is a program's zero, no booking.
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (year >= 1900).then_some((date, rest))
}

fn time(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, rest) = number(text, 2)?;
    let colon = rest.strip_prefix(':');
    let (minute, rest) = number(colon.unwrap_or(rest), 2)?;
    let seconds = if colon.is_some() { rest.strip_prefix(':') } else { Some(rest) };
    let (second, rest) = seconds.and_then(|seconds| number(seconds, 2)).unwrap_or((0, rest));
    let rest = match rest.strip_prefix(['.', ',']) {
        Some(fraction) => fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => rest,
    };
    Some((NaiveTime::from_hms_opt(hour, minute, second)?, rest))
}

/// Minutes east of UTC, and whether it is UTC itself. Nothing is a floating time.
fn offset(text: &str) -> Option<(Option<i32>, bool)> {
    if text.is_empty() {
        return Some((None, false));
    }
    if text.eq_ignore_ascii_case("z") {
        return Some((Some(0), true));
    }
    let (sign, rest) =
        if let Some(rest) = text.strip_prefix('+') { (1, rest) } else { (-1, text.strip_prefix(['-', '\u{2212}'])?) };
    let (hours, rest) = number(rest, 2)?;
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let (minutes, rest) = if rest.is_empty() { (0, rest) } else { number(rest, 2)? };
    let total = i32::try_from(hours * 60 + minutes).ok()?;
    (rest.is_empty() && minutes < 60 && total <= 14 * 60).then_some((Some(sign * total), false))
}

/// A number of exactly so many digits, and what follows.
fn number(text: &str, digits: usize) -> Option<(u32, &str)> {
    let (number, rest) = text.split_at_checked(digits)?;
    if !number.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    Some((number.parse().ok()?, rest))
}

/// Whether an end lies before its start, as far as that can be told: by instants where both have an offset, by the wall
/// where both have the same zone or none. Touching is not before.
pub(crate) fn ends_before(end: &FoundWhen, start: &FoundWhen) -> bool {
    match (end, start) {
        (FoundWhen::Time(end), FoundWhen::Time(start)) => match (instant(end), instant(start)) {
            (Some(end), Some(start)) => end < start,
            _ => end.zone == start.zone && end.offset_minutes == start.offset_minutes && end.local < start.local,
        },
        // An exclusive end on the day of the start leaves no day at all.
        (FoundWhen::Day(end), FoundWhen::Day(start)) => end <= start,
        _ => end.day() < start.day(),
    }
}

fn instant(time: &FoundTime) -> Option<NaiveDateTime> {
    time.local.checked_sub_signed(TimeDelta::minutes(i64::from(time.offset_minutes?)))
}
