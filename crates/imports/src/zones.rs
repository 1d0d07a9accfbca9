//! What the names of time zones in other people's files mean.

use std::{collections::HashMap, sync::LazyLock};

use chrono::{NaiveDateTime, Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};

use crate::{Repair, repair::Notes};

/// Windows names in small letters, and the IANA zones that stand for them.
static WINDOWS: LazyLock<HashMap<String, Tz>> = LazyLock::new(|| {
    let lines = include_str!("../data/windows_zones.csv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(','))
        .filter_map(|(name, zone)| Some((name.to_lowercase(), zone.parse().ok()?)))
        .collect()
});

/// The IANA zone a name stands for. Where that is not the name itself, it is told.
pub(crate) fn named(name: &str, notes: &mut Notes) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    if let Ok(zone) = name.parse() {
        return Some(zone);
    }
    if let Some(zone) = WINDOWS.get(&name.to_lowercase()) {
        notes.tell(Repair::WindowsZone { name: name.to_owned(), zone: zone.name().to_owned() });
        return Some(*zone);
    }
    let zone = inside(name)?;
    notes.tell(Repair::ZoneName { name: name.to_owned(), zone: zone.name().to_owned() });
    Some(zone)
}

/// Programs write their own prefix before the name (`/mozilla.org/20050126_1/Europe/Paris`), or other letter cases. IANA
/// names have three parts at the most; the longest end that is one counts.
fn inside(name: &str) -> Option<Tz> {
    if name.len() > 200 {
        return None;
    }
    let mut ends: Vec<&str> = name.rmatch_indices('/').take(3).map(|(at, _)| &name[at + 1..]).collect();
    ends.push(name);
    let zone = |end: &&str| TZ_VARIANTS.iter().find(|zone| zone.name().eq_ignore_ascii_case(end)).copied();
    ends.iter().rev().find_map(zone)
}

/// Whether a zone's clocks have that offset, in minutes, at that time on the wall.
pub(crate) fn has_offset(zone: Tz, local: NaiveDateTime, minutes: i32) -> bool {
    let seconds = |offset: chrono_tz::TzOffset| offset.fix().local_minus_utc();
    match zone.offset_from_local_datetime(&local) {
        chrono::LocalResult::Single(one) => seconds(one) == minutes * 60,
        chrono::LocalResult::Ambiguous(first, second) => {
            seconds(first) == minutes * 60 || seconds(second) == minutes * 60
        }
        chrono::LocalResult::None => false,
    }
}

/// Names that are nothing but an offset: `UTC-07:00`, `GMT+0200`, `UTC+2`. In minutes.
pub(crate) fn fixed_offset(name: &str) -> Option<i32> {
    let rest = name.trim().strip_prefix("UTC").or_else(|| name.trim().strip_prefix("GMT"))?;
    let (sign, digits) = match rest.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-" | "\u{2212}", digits) => (-1, digits),
        _ => return None,
    };
    let digits = digits.replace(':', "");
    let number: i32 = digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok())??;
    let minutes = if digits.len() <= 2 { number * 60 } else { number / 100 * 60 + number % 100 };
    (minutes <= 14 * 60).then_some(sign * minutes)
}
