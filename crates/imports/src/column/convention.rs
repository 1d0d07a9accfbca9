//! Dates and times as lists write them. `03/04/2027` is two days; which one is a matter of convention, and a list is
//! read only by a convention that somebody has seen.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::Cell;

/// Bytes of the longest text that may be a date with its time and the day of the week.
const LONGEST: usize = 80;

/// In which order a list writes day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateConvention {
    /// `31/12/2027`, `31.12.27`.
    DayMonthYear,
    /// `12/31/2027`.
    MonthDayYear,
    /// `2027-12-31`.
    YearMonthDay,
}

impl DateConvention {
    /// All of them, the commonest in the world first.
    pub const ALL: [Self; 3] = [Self::DayMonthYear, Self::MonthDayYear, Self::YearMonthDay];
}

/// What the dates of a column allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Datings {
    /// The conventions by which every value is a date. Empty: the column has values that are no dates.
    pub allowed: Vec<DateConvention>,
    /// Whether two of them read some value as different days, so that a person must choose.
    pub ambiguous: bool,
    /// Whether years have two digits; they are read as after 2000.
    pub short_years: bool,
    /// A value that is a date by no convention, where there is one.
    pub not_a_date: Option<String>,
}

/// Which conventions the texts of a column allow. Empty texts count for nothing.
pub fn conventions<'text>(values: impl IntoIterator<Item = &'text str>) -> Datings {
    let mut found =
        Datings { allowed: DateConvention::ALL.to_vec(), ambiguous: false, short_years: false, not_a_date: None };
    let mut differing: HashSet<(DateConvention, DateConvention)> = HashSet::new();
    for text in values.into_iter().map(str::trim).filter(|text| !text.is_empty()) {
        let days: Vec<(DateConvention, NaiveDate)> = DateConvention::ALL
            .into_iter()
            .filter_map(|convention| Some((convention, day_of(text, convention)?)))
            .collect();
        if days.is_empty() {
            found.not_a_date.get_or_insert_with(|| text.to_owned());
        }
        found.allowed.retain(|convention| days.iter().any(|(allowed, _)| allowed == convention));
        found.short_years |= split(date_part(text)).is_some_and(|parts| !parts.iter().any(|part| part.len() == 4));
        for (first, one) in &days {
            let others = days.iter().filter(|(_, other)| other != one).map(|(second, _)| (*first, *second));
            differing.extend(others);
        }
    }
    let both = |(first, second): &(DateConvention, DateConvention)| {
        found.allowed.contains(first) && found.allowed.contains(second)
    };
    found.ambiguous = differing.iter().any(both);
    found
}

/// The same for cells; cells that are dates in the workbook need no convention.
pub fn conventions_of_cells<'cells>(cells: impl IntoIterator<Item = &'cells Cell>) -> Datings {
    conventions(cells.into_iter().filter_map(|cell| match cell {
        Cell::Text(text) => Some(text.as_str()),
        _ => None,
    }))
}

/// A day as written: `31/12/2027`, `31.12.27`, `2027-12-31`, `20271231`, `31 December 2027`, `31 de diciembre de 2027`.
/// Months by name need no convention. None: it is no day by this convention.
pub fn read_date(text: &str, convention: DateConvention) -> Option<NaiveDate> {
    let text = short(text)?;
    numbers(text, convention).or_else(|| named_month(text))
}

/// A time of day as written: `14:30`, `14.30`, `14h30`, `1430`, `2:30 pm`, `9 am`.
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let text = short(text)?.to_lowercase();
    let (text, half) = ["a.m.", "p.m.", "am", "pm"]
        .iter()
        .find_map(|half| Some((text.strip_suffix(half)?.trim_end(), Some(half.starts_with('p')))))
        .unwrap_or((text.as_str(), None));
    let text = text.strip_suffix(" hrs").or_else(|| text.strip_suffix(" h")).unwrap_or(text).trim();
    let parts: Vec<&str> = text.split([':', '.', 'h']).collect();
    let (hour, minute, second) = match parts.as_slice() {
        [hour, "" | "00"] => (small(hour)?, 0, 0),
        [hour, minute] => (small(hour)?, two(minute)?, 0),
        [hour, minute, second] => (small(hour)?, two(minute)?, two(second)?),
        [digits] if digits.len() == 4 => (small(digits.get(..2)?)?, small(digits.get(2..)?)?, 0),
        [hour] if half.is_some() => (small(hour)?, 0, 0),
        _ => return None,
    };
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// A day and a time in one text, with a space, a comma or a `T` between.
pub fn read_date_time(text: &str, convention: DateConvention) -> Option<NaiveDateTime> {
    let text = short(text)?;
    let cuts = text.match_indices([' ', 'T', ',']).map(|(at, _)| at);
    cuts.filter_map(|at| {
        let day = read_date(text.get(..at)?, convention)?;
        let time = read_time(text.get(at + 1..)?.trim_start_matches([',', ' ']))?;
        Some(day.and_time(time))
    })
    .next()
}

/// The day of a cell, however it is kept. A day with a time counts as its day.
pub fn read_cell_date(cell: &Cell, convention: DateConvention) -> Option<NaiveDate> {
    match cell {
        Cell::Date(day) => Some(*day),
        Cell::DateTime(moment) => Some(moment.date()),
        Cell::Text(text) => day_of(text.trim(), convention),
        _ => None,
    }
}

/// The time of day of a cell, however it is kept.
pub fn read_cell_time(cell: &Cell, convention: DateConvention) -> Option<NaiveTime> {
    match cell {
        Cell::Time(time) => Some(*time),
        Cell::DateTime(moment) => Some(moment.time()),
        Cell::Text(text) => read_time(text).or_else(|| Some(read_date_time(text, convention)?.time())),
        _ => None,
    }
}

/// The day and time of a cell that holds both.
pub fn read_cell_date_time(cell: &Cell, convention: DateConvention) -> Option<NaiveDateTime> {
    match cell {
        Cell::DateTime(moment) => Some(*moment),
        Cell::Text(text) => read_date_time(text, convention),
        _ => None,
    }
}

fn day_of(text: &str, convention: DateConvention) -> Option<NaiveDate> {
    read_date(text, convention).or_else(|| Some(read_date_time(text, convention)?.date()))
}

/// The text without spaces around it, unless it is longer than any date.
fn short(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| text.len() <= LONGEST)
}

/// A date of numbers before a time, or the text itself.
fn date_part(text: &str) -> &str {
    text.split([' ', 'T', ',']).next().unwrap_or(text)
}

/// Three numbers between equal marks.
fn split(text: &str) -> Option<[&str; 3]> {
    let mark = text.chars().find(|letter| !letter.is_ascii_digit()).filter(|mark| matches!(mark, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.split(mark).collect();
    let numeric = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit()));
    match parts.as_slice() {
        [first, second, third] if numeric => Some([first, second, third]),
        _ => None,
    }
}

fn numbers(text: &str, convention: DateConvention) -> Option<NaiveDate> {
    let Some([first, second, third]) = split(text) else {
        let compact = text.len() == 8 && text.bytes().all(|digit| digit.is_ascii_digit());
        let day = compact.then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok())??;
        return (convention == DateConvention::YearMonthDay).then_some(day);
    };
    let (year, month, day) = match convention {
        DateConvention::DayMonthYear => (third, second, first),
        DateConvention::MonthDayYear => (third, first, second),
        DateConvention::YearMonthDay if first.len() == 4 => (first, second, third),
        DateConvention::YearMonthDay => return None,
    };
    NaiveDate::from_ymd_opt(full_year(year)?, small(month)?, small(day)?)
}

/// Two digits are after 2000: lists are about forums to come.
fn full_year(digits: &str) -> Option<i32> {
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        2 => Some(2000 + year),
        4 if year >= 1900 => Some(year),
        _ => None,
    }
}

/// One or two digits.
fn small(digits: &str) -> Option<u32> {
    let digits = digits.trim();
    ((1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}

fn two(digits: &str) -> Option<u32> {
    small(digits).filter(|_| digits.trim().len() == 2)
}

/// `4 March 2027`, `March 4, 2027`, `4 de març de 2027`, `1er mars 2027`, `Mon 4 Mar 2027`.
fn named_month(text: &str) -> Option<NaiveDate> {
    let text = text.to_lowercase().replace(['\'', '\u{2019}'], " ");
    let words: Vec<&str> = text
        .split([' ', ',', '-', '/', '.'])
        .filter(|word| !word.is_empty() && !matches!(*word, "de" | "d" | "del" | "of"))
        .collect();
    let at = words.iter().position(|word| month(word).is_some())?;
    let number = month(words.get(at)?)?;
    let year = full_year(words.iter().skip(at + 1).find(|word| word.len() == 4)?)?;
    let ordinals = ["st", "nd", "rd", "th", "er", "º"];
    let day = |word: &&str| {
        let digits = ordinals.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
        small(digits)
    };
    let before = at.checked_sub(1).and_then(|before| words.get(before)).and_then(day);
    let day = before.or_else(|| words.get(at + 1).and_then(day))?;
    NaiveDate::from_ymd_opt(year, number, day)
}

/// Months by name or by their first letters, in the four languages.
fn month(word: &str) -> Option<u32> {
    let lines = include_str!("../../data/months.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.zip(1..).find_map(|(line, number)| line.split([',', '|']).any(|name| name == word).then_some(number))
}
