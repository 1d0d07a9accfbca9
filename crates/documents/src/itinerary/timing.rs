//! When things are, for sorting and for putting them on days.

use super::content::{Item, What, When};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The wall-clock day an item starts on.
pub(crate) fn first_day(item: &Item) -> NaiveDate {
    match &item.what {
        What::Leg(leg) => leg.departs.date(),
        What::Transfer(transfer) => transfer.starts.date(),
        What::Stay(stay) => stay.check_in,
        What::Session(session) => day_of(&session.when),
        What::Meeting(meeting) => day_of(&meeting.when),
    }
}

/// The instant noon shows on the wall clocks of a zone, or close to it; good for asking which offset a day has.
pub(crate) fn noon(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    at(date, 12, zone)
}

/// Whether the clocks of a zone change on a day.
pub(crate) fn clocks_change(date: NaiveDate, zone: Tz) -> bool {
    let next = date.succ_opt().unwrap_or(date);
    let (from, to) = (at(date, 0, zone), at(next, 0, zone));
    attache_domain::time::minutes_ahead(zone, from) != attache_domain::time::minutes_ahead(zone, to)
}

fn at(date: NaiveDate, hour: u32, zone: Tz) -> DateTime<Utc> {
    let local = date.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    let found = zone.from_local_datetime(&local).earliest();
    found.map_or_else(|| zone.from_utc_datetime(&local).to_utc(), |at| at.to_utc())
}

fn day_of(when: &When) -> NaiveDate {
    match when {
        When::Timed { starts, .. } => starts.date(),
        When::Day { date, .. } => *date,
    }
}
