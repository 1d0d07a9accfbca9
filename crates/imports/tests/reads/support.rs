//! Short ways to read a file in a test and to write down what is expected of it.

use std::path::PathBuf;

use attache_imports::{
    Event, Finding, FoundTime, FoundWhen, Lodging, Options, Read, Reading, Repair, Sheet, Trip, Unreadable, read,
};

/// The files of KDE's tests.
pub fn kde_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/imports/kde-cc0")
}

pub fn kde(name: &str) -> Read {
    let bytes = std::fs::read(kde_folder().join(name)).expect("the file lies in the checkout");
    read(&bytes, Some(name), &Options::default()).expect("a sound file is read")
}

/// Reads text or bytes under the usual limits.
#[track_caller]
pub fn reads(bytes: impl AsRef<[u8]>) -> Read {
    read(bytes.as_ref(), None, &Options::default()).expect("the file can be read")
}

#[track_caller]
pub fn refused(bytes: impl AsRef<[u8]>) -> Unreadable {
    read(bytes.as_ref(), None, &Options::default()).expect_err("the file is refused")
}

impl Findings for Read {
    fn findings(&self) -> &[Finding] {
        match &self.reading {
            Reading::Findings(findings) => findings,
            Reading::Sheets(_) => panic!("a table was read where findings were expected"),
        }
    }
}

/// What a file holds, by kind.
pub trait Findings {
    fn findings(&self) -> &[Finding];

    #[track_caller]
    fn trip(&self, at: usize) -> &Trip {
        match &self.findings()[at] {
            Finding::Trip(trip) => trip,
            other => panic!("a trip was expected: {other:?}"),
        }
    }

    #[track_caller]
    fn event(&self, at: usize) -> &Event {
        match &self.findings()[at] {
            Finding::Event(event) => event,
            other => panic!("an event was expected: {other:?}"),
        }
    }

    #[track_caller]
    fn lodging(&self, at: usize) -> &Lodging {
        match &self.findings()[at] {
            Finding::Lodging(lodging) => lodging,
            other => panic!("nights were expected: {other:?}"),
        }
    }
}

pub fn sheet(read: &Read) -> &Sheet {
    match &read.reading {
        Reading::Sheets(sheets) => sheets.first().expect("a file that was read has a sheet"),
        Reading::Findings(_) => panic!("findings were read where a table was expected"),
    }
}

/// A time written as a text: `2027-03-04T20:15 America/Los_Angeles -08:00`, `2027-03-04T20:15 UTC`,
/// `2027-03-04T20:15 floating`, or a day: `2027-03-04`.
pub fn told(when: Option<&FoundWhen>) -> String {
    match when {
        None => "none".to_owned(),
        Some(FoundWhen::Day(day)) => day.to_string(),
        Some(FoundWhen::Time(time)) => told_time(time),
    }
}

pub fn told_time(time: &FoundTime) -> String {
    let mut text = time.local.format("%Y-%m-%dT%H:%M").to_string();
    if time.utc {
        assert_eq!((time.offset_minutes, time.zone.as_deref()), (Some(0), None), "UTC says all there is to say");
        return text + " UTC";
    }
    if let Some(zone) = &time.zone {
        text = format!("{text} {zone}");
    }
    match time.offset_minutes {
        Some(minutes) => {
            let sign = if minutes < 0 { '-' } else { '+' };
            format!("{text} {sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
        }
        None if time.zone.is_none() => text + " floating",
        None => text,
    }
}

#[track_caller]
pub fn expect_times(start: Option<&FoundWhen>, end: Option<&FoundWhen>, expected: [&str; 2]) {
    assert_eq!([told(start).as_str(), told(end).as_str()], expected, "times, zones and offsets stand as in the file");
}

#[track_caller]
pub fn expect_repair(read: &Read, repair: &Repair) {
    assert!(read.repairs.contains(repair), "{repair:?} is told, not only {:?}", read.repairs);
}
