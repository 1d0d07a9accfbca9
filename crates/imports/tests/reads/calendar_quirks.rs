//! Calendars as other programs write them: names of zones, rules of their own, whole days, lines broken anyhow.

use attache_imports::{FoundStatus, Repair};

use crate::support::{Findings, expect_repair, expect_times, reads, told};

/// One of each oddity, for reading and for damaging.
pub const RULES: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Office time\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Office time:20270304T201500\r\nDTEND;TZID=Office time:20270704T201500\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;TZID=Europe/Madrid:20270325T090000\r\nDURATION:PT1H30M\r\nRRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270415T070000Z\r\nEXDATE;TZID=Europe/Madrid:20270401T090000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nRECURRENCE-ID;TZID=Europe/Madrid:20270408T090000\r\nDTSTART;TZID=Europe/Madrid:20270408T110000\r\nSTATUS:TENTATIVE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn one(lines: &str) -> attache_imports::Read {
    reads(format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"))
}

fn start(lines: &str) -> String {
    told(one(lines).event(0).start.as_ref())
}

#[test]
fn names_of_zones() {
    for (name, expected) in [
        ("Europe/Madrid", "2027-03-04T20:15 Europe/Madrid"),
        ("/Europe/Madrid", "2027-03-04T20:15 Europe/Madrid"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Madrid", "2027-03-04T20:15 Europe/Madrid"),
        ("europe/madrid", "2027-03-04T20:15 Europe/Madrid"),
        ("Romance Standard Time", "2027-03-04T20:15 Europe/Paris"),
        ("\"W. Europe Standard Time\"", "2027-03-04T20:15 Europe/Berlin"),
        ("UTC-07:00", "2027-03-04T20:15 -07:00"),
        ("\"UTC-07:00\"", "2027-03-04T20:15 -07:00"),
        ("GMT+0530", "2027-03-04T20:15 +05:30"),
        ("Our office", "2027-03-04T20:15 floating"),
    ] {
        assert_eq!(start(&format!("DTSTART;TZID={name}:20270304T201500")), expected, "{name}");
    }
    let windows = one("DTSTART;TZID=Romance Standard Time:20270304T201500");
    expect_repair(
        &windows,
        &Repair::WindowsZone { name: "Romance Standard Time".to_owned(), zone: "Europe/Paris".to_owned() },
    );
    let unknown = one("DTSTART;TZID=Our office:20270304T201500\nDTEND;TZID=Our office:20270304T211500");
    assert_eq!(unknown.repairs, [Repair::UnknownZone { name: "Our office".to_owned() }], "told once");
}

#[test]
fn floating_utc_and_whole_days() {
    assert_eq!(start("DTSTART:20270304T201500"), "2027-03-04T20:15 floating", "nobody guesses a zone");
    assert_eq!(start("DTSTART:20270304T201500Z"), "2027-03-04T20:15 UTC", "UTC is said");
    let day = one("DTSTART;VALUE=DATE:20270304");
    expect_times(day.event(0).start.as_ref(), day.event(0).end.as_ref(), ["2027-03-04", "2027-03-05"]);
    let days = one("DTSTART;VALUE=DATE:20270304\nDTEND;VALUE=DATE:20270307");
    expect_times(days.event(0).start.as_ref(), days.event(0).end.as_ref(), ["2027-03-04", "2027-03-07"]);
    assert_eq!(start("DTSTART:20270304"), "2027-03-04", "a day without the word for it");
}

#[test]
fn rules_of_ones_own_and_of_others() {
    let read = reads(RULES);
    let own = read.event(0);
    expect_times(own.start.as_ref(), own.end.as_ref(), ["2027-03-04T20:15 +01:00", "2027-07-04T20:15 +02:00"]);
    expect_repair(&read, &Repair::OwnZone { name: "Office time".to_owned(), offset_minutes: 120 });
    let dates: Vec<String> = (1..read.findings().len()).map(|at| told(read.event(at).start.as_ref())).collect();
    assert_eq!(
        dates,
        ["2027-03-25T09:00 Europe/Madrid", "2027-04-15T09:00 Europe/Madrid", "2027-04-08T11:00 Europe/Madrid"],
        "nine o'clock stays nine when summer begins; one date is left out, one is moved, the last is counted in UTC"
    );
    assert_eq!(told(read.event(1).end.as_ref()), "2027-03-25T10:30 Europe/Madrid", "an hour and a half later");
    assert_eq!(read.event(3).status, Some(FoundStatus::Tentative), "the moved one");
    let repeated = RULES.replace("DTEND;TZID=Office time:20270704T201500", "RRULE:FREQ=MONTHLY;COUNT=2");
    assert_eq!(
        told(reads(repeated).event(1).start.as_ref()),
        "2027-04-04T20:15 +02:00",
        "summer begins between two dates of one event"
    );
    let location = reads(RULES.replace("BEGIN:STANDARD", "X-LIC-LOCATION:Europe/Paris\r\nBEGIN:STANDARD"));
    assert_eq!(told(location.event(0).start.as_ref()), "2027-03-04T20:15 Europe/Paris", "the calendar names the zone");
}

#[test]
fn dates_that_are_none() {
    let read = one("SUMMARY:Dinner\nDTSTART:20271305T201500\nDTEND:tomorrow");
    expect_times(read.event(0).start.as_ref(), read.event(0).end.as_ref(), ["none", "none"]);
    for (field, text) in [("DTSTART", "20271305T201500"), ("DTEND", "tomorrow")] {
        expect_repair(&read, &Repair::NotATime { entry: 1, field: field.to_owned(), text: text.to_owned() });
    }
}

#[test]
fn lines_broken_anyhow() {
    let read = reads(
        "\u{feff}BEGIN:VCALENDAR\nMETHOD:CANCEL\nnonsense\n\nBEGIN:VEVENT\nSUMMARY:Courtesy\n  call\\, then \\\"tea\\\"\nATTENDEE;CN=\"Ruiz, Ana\":mailto:ana@example.org\nORGANIZER:MAILTO:host@example.org\nDTSTART:20270304T201500Z\nDTEND:20270304T201000Z\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nBEGIN:VEVENT\nUID:2\nDTSTART:20270305T201500Z\n",
    );
    assert_eq!(read.findings().len(), 2, "events of both calendars, the last one cut short");
    let event = read.event(0);
    assert_eq!(event.title.as_deref(), Some("Courtesy call, then \"tea\""), "folded and escaped");
    assert_eq!(event.participants[0].name, "Ruiz, Ana", "a name with a comma");
    assert_eq!(event.organiser.as_ref().map(|person| person.name.as_str()), Some("host@example.org"), "by address");
    assert_eq!(event.status, Some(FoundStatus::Cancelled), "the whole calendar calls it off");
    for repair in [
        Repair::NoIdentity { entry: 1 },
        Repair::EndsBeforeStart { entry: 1 },
        Repair::PassedOver { entry: 2, kind: "VTODO".to_owned() },
        Repair::CutShort,
    ] {
        expect_repair(&read, &repair);
    }
    assert_eq!(read.event(1).source.entry, 3, "entries are counted through the file");
}

#[test]
fn hours_of_a_duration_pass_as_on_a_stopwatch_and_days_on_the_calendar() {
    let ends = |lines: &str| told(one(lines).event(0).end.as_ref());
    // In Madrid the clocks went from 02:00 to 03:00 on 30 March 2014 and back on 26 October.
    let night = "DTSTART;TZID=Europe/Madrid:20140330T010000\nDURATION:";
    assert_eq!(ends(&format!("{night}PT3H")), "2014-03-30T05:00 Europe/Madrid", "three hours after 01:00");
    let evening = "DTSTART;TZID=Europe/Madrid:20140329T203000\nDURATION:";
    assert_eq!(ends(&format!("{evening}P1D")), "2014-03-30T20:30 Europe/Madrid", "a day later at the same time");
    assert_eq!(ends(&format!("{evening}P1DT1H")), "2014-03-30T21:30 Europe/Madrid", "the day first, then the hour");
    assert_eq!(ends(&format!("{evening}PT24H")), "2014-03-30T21:30 Europe/Madrid", "a day of hours is no day");
    assert_eq!(
        ends("DTSTART;TZID=Europe/Madrid:20141026T013000\nDURATION:PT3H"),
        "2014-10-26T03:30 Europe/Madrid",
        "an hour comes twice"
    );
    assert_eq!(ends("DTSTART:20140330T010000Z\nDURATION:PT3H"), "2014-03-30T04:00 UTC", "UTC has no summer");
    assert_eq!(ends("DTSTART:20140330T010000\nDURATION:PT3H"), "2014-03-30T04:00 floating", "nobody said where");
}

#[test]
fn a_repeated_night_is_as_long_in_the_night_of_the_clock_change() {
    let lines = "DTSTART;TZID=Europe/Madrid:20140329T010000\nDURATION:PT3H\nRRULE:FREQ=DAILY;COUNT=3";
    let read = one(lines);
    let ends: Vec<String> = (0..3).map(|at| told(read.event(at).end.as_ref())).collect();
    assert_eq!(
        ends,
        ["2014-03-29T04:00 Europe/Madrid", "2014-03-30T05:00 Europe/Madrid", "2014-03-31T04:00 Europe/Madrid"]
    );
}
