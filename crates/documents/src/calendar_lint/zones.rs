//! Times, and the zones they are in: read as a calendar program reads them, compared with the IANA rules.

use super::parts::{Component, Property};
use super::{Fault, Rule};
use chrono::{DateTime, Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeMap;

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

/// Checks zone descriptions and every time of every event.
pub(super) fn check(calendar: &Component, faults: &mut Vec<Fault>) {
    let mut zones: BTreeMap<String, (Zone, bool)> = BTreeMap::new();
    for component in calendar.inside("VTIMEZONE") {
        let Some(id) = component.get("TZID") else {
            faults.push(Fault::new(Rule::BadZoneDescription, component.line, "no TZID"));
            continue;
        };
        if id.value.starts_with('/') || id.value.parse::<Tz>().is_err() {
            faults.push(Fault::new(Rule::UnknownZoneName, id.line, id.value.clone()));
        }
        let zone = Zone::read(component, faults);
        if zones.insert(id.value.clone(), (zone, false)).is_some() {
            faults.push(Fault::new(Rule::ZoneNotDescribed, id.line, format!("{} is described twice", id.value)));
        }
    }
    for event in calendar.inside("VEVENT") {
        check_event(event, &mut zones, faults);
    }
    for (name, (zone, _)) in zones.iter().filter(|(_, (_, used))| !used) {
        faults.push(Fault::new(Rule::ZoneNotDescribed, zone.line, format!("{name} is described and not used")));
    }
}

fn check_event(event: &Component, zones: &mut BTreeMap<String, (Zone, bool)>, faults: &mut Vec<Fault>) {
    for stamp in ["DTSTAMP", "LAST-MODIFIED"].iter().filter_map(|name| event.get(name)) {
        if utc(&stamp.value).is_none() {
            faults.push(Fault::new(Rule::BadTime, stamp.line, stamp.value.clone()));
        }
    }
    let Some(start) = event.get("DTSTART") else { return };
    let begins = moment(start, zones, faults);
    let Some(end) = event.get("DTEND") else { return };
    let ends = moment(end, zones, faults);
    if start.parameter("VALUE") != end.parameter("VALUE") {
        faults.push(Fault::new(Rule::MixedDayAndTime, end.line, end.value.clone()));
    } else if let (Some(begins), Some(ends)) = (begins, ends)
        && ends <= begins
    {
        faults.push(Fault::new(Rule::EndsBeforeStart, end.line, format!("{} to {}", start.value, end.value)));
    }
}

/// The moment a property means; a day counts as its first moment in UTC.
fn moment(
    property: &Property,
    zones: &mut BTreeMap<String, (Zone, bool)>,
    faults: &mut Vec<Fault>,
) -> Option<DateTime<Utc>> {
    let mut fault =
        |rule| faults.push(Fault::new(rule, property.line, format!("{}:{}", property.name, property.value)));
    if property.parameter("VALUE") == Some("DATE") {
        let day = NaiveDate::parse_from_str(&property.value, "%Y%m%d").ok().filter(|_| property.value.len() == 8);
        if day.is_none() {
            fault(Rule::BadTime);
        }
        return day.map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc());
    }
    if let Some(at) = utc(&property.value) {
        return Some(at);
    }
    let Some(local) = local(&property.value) else {
        fault(Rule::BadTime);
        return None;
    };
    let Some(name) = property.parameter("TZID") else {
        fault(Rule::FloatingTime);
        return None;
    };
    let Some((zone, used)) = zones.get_mut(name) else {
        fault(Rule::ZoneNotDescribed);
        return None;
    };
    *used = true;
    let by_iana = match name.parse::<Tz>().ok()?.from_local_datetime(&local) {
        LocalResult::Single(at) => at.to_utc(),
        LocalResult::Ambiguous(first, _) => {
            fault(Rule::TimeHappensTwice);
            first.to_utc()
        }
        LocalResult::None => {
            fault(Rule::TimeDoesNotExist);
            return None;
        }
    };
    if zone.moment(local).is_none_or(|described| described != by_iana) {
        fault(Rule::WrongOffset);
    }
    Some(by_iana)
}

/// A zone as its description gives it.
struct Zone {
    line: usize,
    onsets: Vec<Onset>,
}

struct Onset {
    local: NaiveDateTime,
    to: i64,
    yearly: Option<(u32, i32, Weekday)>,
}

impl Zone {
    fn read(component: &Component, faults: &mut Vec<Fault>) -> Self {
        let mut fault = |line, detail: &str| faults.push(Fault::new(Rule::BadZoneDescription, line, detail));
        if component.inside("STANDARD").count() != 1 || component.inside("DAYLIGHT").count() > 1 {
            fault(component.line, "not exactly one STANDARD and at most one DAYLIGHT");
        }
        let mut onsets = Vec::new();
        for part in &component.components {
            match Onset::read(part) {
                Ok(onset) => onsets.push(onset),
                Err(detail) => fault(part.line, detail),
            }
        }
        if component.inside("DAYLIGHT").count() == 1 && onsets.iter().any(|onset| onset.yearly.is_none()) {
            fault(component.line, "daylight time without a yearly rule");
        }
        if component.inside("DAYLIGHT").count() == 0 && onsets.iter().any(|onset| onset.yearly.is_some()) {
            fault(component.line, "a yearly rule where clocks do not change");
        }
        Self { line: component.line, onsets }
    }

    /// The moment of a local time: the offset of the latest onset not after it holds.
    fn moment(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let latest = self.onsets.iter().filter_map(|onset| Some((onset.latest(local)?, onset.to)));
        let (_, offset) = latest.max_by_key(|(from, _)| *from)?;
        Some((local - Duration::minutes(offset)).and_utc())
    }
}

impl Onset {
    fn read(part: &Component) -> Result<Self, &'static str> {
        let start = part
            .get("DTSTART")
            .filter(|start| start.parameters.is_empty())
            .ok_or("DTSTART is not a plain local time")?;
        let local = local(&start.value).ok_or("DTSTART is not a plain local time")?;
        let offset = |name| part.get(name).and_then(|property| offset(&property.value));
        offset("TZOFFSETFROM").ok_or("no TZOFFSETFROM")?;
        let to = offset("TZOFFSETTO").ok_or("no TZOFFSETTO")?;
        let yearly = match part.get("RRULE") {
            Some(rule) => Some(yearly(&rule.value).ok_or("RRULE is not yearly by month and weekday")?),
            None => None,
        };
        Ok(Self { local, to, yearly })
    }

    fn latest(&self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        let Some((month, week, weekday)) = self.yearly else { return Some(self.local).filter(|onset| *onset <= local) };
        let years = [local.year() - 1, local.year()];
        let onsets =
            years.iter().filter_map(|year| Some(day_of(*year, month, week, weekday)?.and_time(self.local.time())));
        onsets.filter(|onset| *onset <= local && *onset >= self.local).max()
    }
}

fn day_of(year: i32, month: u32, week: i32, weekday: Weekday) -> Option<NaiveDate> {
    if week > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month, weekday, u8::try_from(week).ok()?);
    }
    (1..=5).rev().find_map(|week| NaiveDate::from_weekday_of_month_opt(year, month, weekday, week))
}

fn yearly(rule: &str) -> Option<(u32, i32, Weekday)> {
    let parts: BTreeMap<&str, &str> = rule.split(';').filter_map(|part| part.split_once('=')).collect();
    let (week, day) = parts.get("BYDAY")?.split_at_checked(parts.get("BYDAY")?.len().checked_sub(2)?)?;
    let weekday = WEEKDAYS.iter().find(|(name, _)| *name == day)?.1;
    let week = week.parse().ok().filter(|week| matches!(week, -1 | 1..=5))?;
    (parts.len() == 3 && parts.get("FREQ") == Some(&"YEARLY")).then_some((
        parts.get("BYMONTH")?.parse().ok()?,
        week,
        weekday,
    ))
}

fn offset(value: &str) -> Option<i64> {
    let sign = match value.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let digits = value.get(1..).filter(|digits| digits.len() == 4 && digits.chars().all(|c| c.is_ascii_digit()))?;
    let (hours, minutes): (i64, i64) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
    Some(sign * (hours * 60 + minutes))
}

fn local(value: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").ok().filter(|_| value.len() == 15)
}

fn utc(value: &str) -> Option<DateTime<Utc>> {
    value.strip_suffix('Z').and_then(local).map(|at| at.and_utc())
}
