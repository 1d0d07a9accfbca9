//! Clocks as a calendar file describes them.
//!
//! A zone is described for the years of the events only: by one standard rule and, where clocks change by the same rule
//! every year, one daylight rule. Where they do not (Morocco sets its clocks back for Ramadan, Brazil gave daylight time
//! up) the single offset of the events' dates is written, and when even that is not one offset the events are written
//! in UTC, which every reader understands.

use super::content_line::Writer;
use attache_domain::time::{Zoned, minutes_ahead};
use chrono::{DateTime, Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

/// How many years before the first event rules must have been the same to be called yearly.
const YEARS_BEFORE: i32 = 2;
/// How many years after the last one.
const YEARS_AFTER: i32 = 1;
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The zones of one file.
pub(super) struct Zones {
    described: BTreeMap<&'static str, Description>,
}

impl Zones {
    /// Describes every zone that times are in.
    pub fn used_by(times: impl Iterator<Item = Zoned>) -> Self {
        let mut instants: BTreeMap<&'static str, (Tz, Vec<DateTime<Utc>>)> = BTreeMap::new();
        for time in times {
            if let Some(at) = said_once(time) {
                instants.entry(time.zone().name()).or_insert((time.zone(), Vec::new())).1.push(at);
            }
        }
        let described =
            instants.into_iter().filter_map(|(name, (zone, instants))| Some((name, describe(zone, &instants)?)));
        Self { described: described.collect() }
    }

    /// Writes every description; the remark goes where an offset holds on the dates of the file only.
    pub fn write(&self, out: &mut Writer, remark: &str) {
        for (name, description) in &self.described {
            out.plain("BEGIN", "VTIMEZONE");
            out.plain("TZID", name);
            description.standard.write(out, "STANDARD", remark);
            if let Some(daylight) = &description.daylight {
                daylight.write(out, "DAYLIGHT", remark);
            }
            out.plain("END", "VTIMEZONE");
        }
    }

    /// Writes a time in its zone, or in UTC where the wall clock alone would not say which moment is meant.
    pub fn write_time(&self, out: &mut Writer, name: &str, at: Zoned) {
        let zone = at.zone().name();
        if said_once(at).is_some() && self.described.contains_key(zone) {
            out.plain(&format!("{name};TZID={zone}"), &local(at.local()));
        } else {
            out.plain(name, &in_utc(at.instant()));
        }
    }
}

/// "20140619T104000Z".
pub(super) fn in_utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The moment a wall-clock time means under today's rules, if it means exactly one.
///
/// Where rules changed after a time was agreed, the wall clock is what people agreed on, so it is what is written.
fn said_once(time: Zoned) -> Option<DateTime<Utc>> {
    match time.zone().from_local_datetime(&time.local()) {
        LocalResult::Single(at) => Some(at.to_utc()),
        LocalResult::Ambiguous(..) | LocalResult::None => None,
    }
}

struct Description {
    standard: Onset,
    daylight: Option<Onset>,
}

/// When an offset begins to hold.
struct Onset {
    local: NaiveDateTime,
    from: i32,
    to: i32,
    rule: Option<YearlyRule>,
    on_these_dates_only: bool,
}

/// "The last Sunday of March", every year.
#[derive(Clone, Copy, PartialEq, Eq)]
struct YearlyRule {
    month: u32,
    week: i32,
    weekday: Weekday,
}

impl Onset {
    /// One offset for good, or for the dates of this file.
    fn always(offset: i32, on_these_dates_only: bool) -> Self {
        let local = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default().and_time(chrono::NaiveTime::MIN);
        Self { local, from: offset, to: offset, rule: None, on_these_dates_only }
    }

    fn write(&self, out: &mut Writer, kind: &str, remark: &str) {
        out.plain("BEGIN", kind);
        out.plain("DTSTART", &local(self.local));
        out.plain("TZOFFSETFROM", &offset(self.from));
        out.plain("TZOFFSETTO", &offset(self.to));
        if let Some(YearlyRule { month, week, weekday }) = self.rule {
            let day = WEEKDAYS[weekday.num_days_from_monday() as usize];
            out.plain("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY={week}{day}"));
        }
        if self.on_these_dates_only {
            out.line("COMMENT", remark);
        }
        out.plain("END", kind);
    }
}

fn describe(zone: Tz, instants: &[DateTime<Utc>]) -> Option<Description> {
    let (first, last) = (instants.iter().min()?.year(), instants.iter().max()?.year());
    let changes = changes(zone, first - YEARS_BEFORE, last + YEARS_AFTER);
    let offsets: Vec<i32> = instants.iter().map(|at| minutes_ahead(zone, *at)).collect();
    let one_offset = offsets.iter().all(|offset| *offset == offsets[0]);
    if changes.is_empty() {
        return Some(Description { standard: Onset::always(offsets[0], false), daylight: None });
    }
    let years = usize::try_from(last + YEARS_AFTER - first + YEARS_BEFORE + 1).unwrap_or_default();
    if let Some(yearly) = yearly(&changes, years) {
        return Some(yearly);
    }
    one_offset.then(|| Description { standard: Onset::always(offsets[0], true), daylight: None })
}

/// A change of clocks.
#[derive(Clone, Copy)]
struct Change {
    /// What the wall showed at the change, before it.
    local: NaiveDateTime,
    from: i32,
    to: i32,
}

fn yearly(changes: &[Change], years: usize) -> Option<Description> {
    let (forward, back): (Vec<Change>, Vec<Change>) =
        changes.iter().copied().partition(|change| change.to > change.from);
    let daylight = every_year(&forward, years)?;
    let standard = every_year(&back, years)?;
    let mirrored = (daylight.from, daylight.to) == (standard.to, standard.from);
    mirrored.then_some(Description { standard, daylight: Some(daylight) })
}

/// The changes as one yearly rule, if they follow one.
fn every_year(changes: &[Change], years: usize) -> Option<Onset> {
    let first = *changes.first()?;
    let same = |change: &Change| {
        (change.from, change.to) == (first.from, first.to)
            && change.local.time() == first.local.time()
            && change.local.month() == first.local.month()
            && change.local.weekday() == first.local.weekday()
    };
    let last_week = |change: &Change| (change.local + Duration::days(7)).month() != change.local.month();
    let week = |change: &Change| i32::try_from(change.local.day0() / 7).unwrap_or_default() + 1;
    let week = match (changes.iter().all(last_week), changes.iter().all(|change| week(change) == week(&first))) {
        (true, _) => -1,
        (false, true) => week(&first),
        (false, false) => return None,
    };
    let rule = YearlyRule { month: first.local.month(), week, weekday: first.local.weekday() };
    let holds = changes.len() == years && changes.iter().all(same);
    holds.then_some(Onset {
        local: first.local,
        from: first.from,
        to: first.to,
        rule: Some(rule),
        on_these_dates_only: false,
    })
}

/// Every change of clocks in some years.
fn changes(zone: Tz, first_year: i32, last_year: i32) -> Vec<Change> {
    (first_year..=last_year).flat_map(|year| changes_in(zone, year)).collect()
}

/// The changes of clocks of zones, year by year.
type Known = HashMap<(Tz, i32), Vec<Change>>;

/// Every change of clocks in a year, found once for all files: it takes a look at each of its days.
fn changes_in(zone: Tz, year: i32) -> Vec<Change> {
    static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.entry((zone, year)).or_insert_with(|| found_in(zone, year)).clone()
}

fn found_in(zone: Tz, year: i32) -> Vec<Change> {
    let Some(start) = NaiveDate::from_ymd_opt(year, 1, 1) else { return Vec::new() };
    let days = start.iter_days().take_while(|day| day.year() == year);
    let midnights = days.map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc());
    midnights.filter_map(|midnight| change_within_a_day(zone, midnight)).collect()
}

fn change_within_a_day(zone: Tz, midnight: DateTime<Utc>) -> Option<Change> {
    let (mut before, mut after) = (midnight, midnight + Duration::days(1));
    let (from, to) = (minutes_ahead(zone, before), minutes_ahead(zone, after));
    if from == to {
        return None;
    }
    while after - before > Duration::seconds(1) {
        let middle = before + (after - before) / 2;
        let middle = middle.with_nanosecond(0).unwrap_or(middle);
        if minutes_ahead(zone, middle) == from { before = middle } else { after = middle }
    }
    Some(Change { local: after.naive_utc() + Duration::minutes(from.into()), from, to })
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

fn offset(minutes: i32) -> String {
    format!("{}{:02}{:02}", if minutes < 0 { '-' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60)
}
