//! The calendar check finds every defect it has a rule for: one good file, and for each rule one change that breaks it.

use attache_documents::calendar_lint::{Rule, lint};

const GOOD: &str = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//Test//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Madrid
BEGIN:STANDARD
DTSTART:20121028T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20120325T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@test
DTSTAMP:20140612T160500Z
LAST-MODIFIED:20140612T160500Z
SEQUENCE:0
DTSTART;TZID=Europe/Madrid:20140619T093000
DTEND;TZID=Europe/Madrid:20140619T101500
SUMMARY:Opening\\, with Mayor Crețu
GEO:41.38;2.17
STATUS:CONFIRMED
TRANSP:OPAQUE
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
CATEGORIES:Programme
CLASS:PRIVATE
END:VEVENT
END:VCALENDAR
";

const START: &str = "DTSTART;TZID=Europe/Madrid:20140619T093000";
const END: &str = "DTEND;TZID=Europe/Madrid:20140619T101500";
const SUMMARY: &str = "SUMMARY:Opening\\, with Mayor Crețu";

fn good() -> String {
    GOOD.replace('\n', "\r\n")
}

#[track_caller]
fn check_bytes(rule: Rule, file: &[u8]) {
    let found: Vec<Rule> = lint(file).into_iter().map(|fault| fault.rule).collect();
    assert!(found.contains(&rule), "{rule:?} must be found, got {found:?}");
}

#[track_caller]
fn check(rule: Rule, from: &str, to: &str) {
    let broken = good().replacen(from, to, 1);
    assert_ne!(broken, good(), "the change must change something");
    check_bytes(rule, broken.as_bytes());
}

/// The good file with alarms in its event has this fault and no other.
#[track_caller]
fn check_alarms(alarms: &[&str], rule: Option<Rule>) {
    let written: String = alarms.iter().map(|alarm| format!("BEGIN:VALARM\r\n{alarm}\r\nEND:VALARM\r\n")).collect();
    let file = good().replace("END:VEVENT", &format!("{written}END:VEVENT"));
    let found: Vec<Rule> = lint(file.as_bytes()).into_iter().map(|fault| fault.rule).collect();
    assert_eq!(found, Vec::from_iter(rule), "{alarms:?}");
}

#[test]
fn a_good_file_has_no_fault() {
    assert_eq!(lint(good().as_bytes()), []);
}

#[test]
fn bytes() {
    check(Rule::BareLineEnd, "VERSION:2.0\r\n", "VERSION:2.0\n");
    check(Rule::BareLineEnd, "VERSION:2.0\r\n", "VERSION:2.0\rX-A:1\r\n");
    check(Rule::BareLineEnd, "END:VCALENDAR\r\n", "END:VCALENDAR");
    check(Rule::ByteOrderMark, "BEGIN:VCALENDAR", "\u{FEFF}BEGIN:VCALENDAR");
    check(Rule::LineTooLong, "Opening", &"x".repeat(400));
    check(Rule::ControlCharacter, "Opening", "Open\u{7}ing");
    check(Rule::ControlCharacter, "Opening", "Open\u{2028}ing");
    check(Rule::FoldInsideEscape, "\\,", "\\\r\n ,");
    let bytes = good().into_bytes();
    let comma_below = bytes.windows(2).position(|pair| pair == "ț".as_bytes()).expect("the letter is there") + 1;
    let (start, end) = bytes.split_at(comma_below);
    check_bytes(Rule::FoldInsideCharacter, &[start, b"\r\n ", end].concat());
    check_bytes(Rule::NotUtf8, &[start, &end[1..]].concat());
}

#[test]
fn lines_and_texts() {
    check(Rule::NotAContentLine, "STATUS", "just some words\r\nSTATUS");
    check(Rule::BadEscape, "\\,", ",");
    check(Rule::BadEscape, "\\,", "\\x");
    check(Rule::BadStructure, "END:VEVENT\r\n", "");
    check(Rule::BadStructure, "END:VEVENT", "END:VALARM");
    check_bytes(Rule::BadStructure, good().repeat(2).as_bytes());
}

#[test]
fn properties() {
    for line in [
        "VERSION:2.0",
        "PRODID:-//Test//Test//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "UID:1@test",
        "DTSTAMP:20140612T160500Z",
        "LAST-MODIFIED:20140612T160500Z",
        "SEQUENCE:0",
        START,
        SUMMARY,
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "CATEGORIES:Programme",
        "CLASS:PRIVATE",
    ] {
        check(Rule::MissingProperty, &format!("{line}\r\n"), "");
    }
    for line in ["X-MS-OLK-FORCEINSPECTOROPEN:TRUE", "ATTENDEE:mailto:a@example.org", "ATTACH:file:///etc/passwd"] {
        check(Rule::UnknownProperty, "STATUS:CONFIRMED", &format!("{line}\r\nSTATUS:CONFIRMED"));
        check(Rule::UnknownProperty, "METHOD:PUBLISH", &format!("METHOD:PUBLISH\r\n{line}"));
    }
    check(Rule::BadCategory, "CATEGORIES:Programme", "CATEGORIES:Working meal");
    check(Rule::BadCategory, "CATEGORIES:Programme", "CATEGORIES:Programme\\, public");
    check(Rule::RepeatedProperty, SUMMARY, &format!("{SUMMARY}\r\nSUMMARY:Again"));
    check(Rule::UnknownWord, "STATUS:CONFIRMED", "STATUS:PERHAPS");
    check(Rule::UnknownWord, "TRANSP:OPAQUE", "TRANSP:true");
    check(Rule::NotPublished, "METHOD:PUBLISH", "METHOD:REQUEST");
    check(Rule::BadPosition, "41.38;2.17", "41.38,2.17");
    let quiet = "ACTION:DISPLAY\r\nDESCRIPTION:Soon\r\nTRIGGER:-PT15M";
    check_alarms(&[quiet], None);
    for noisy in [
        "ACTION:DISPLAY",
        "TRIGGER:-PT15M",
        "ACTION:AUDIO\r\nTRIGGER:-PT15M",
        "ACTION:DISPLAY\r\nTRIGGER:PT15M",
        "ACTION:DISPLAY\r\nTRIGGER;VALUE=DATE-TIME:20140619T070000Z",
    ] {
        check_alarms(&[noisy], Some(Rule::BadAlarm));
    }
    check_alarms(&[quiet, quiet], Some(Rule::BadAlarm));
    check(Rule::TooLongForOutlook, "Opening", &format!("{}\r\n ", "Opening\r\n ".repeat(40)));
    check(Rule::TooLongForOutlook, "Opening", "Opening\\nagain");
    let good = good();
    let event = &good[good.find("BEGIN:VEVENT").expect("it begins")..good.find("END:VCALENDAR").expect("it ends")];
    check(Rule::RepeatedId, "END:VCALENDAR", &format!("{event}END:VCALENDAR"));
}

#[test]
fn times() {
    check(Rule::BadTime, START, "DTSTART;TZID=Europe/Madrid:20141319T093000");
    check(Rule::BadTime, START, "DTSTART:");
    check(Rule::FloatingTime, START, "DTSTART:20140619T093000");
    check(Rule::TimeDoesNotExist, START, "DTSTART;TZID=Europe/Madrid:20140330T023000");
    check(Rule::TimeHappensTwice, START, "DTSTART;TZID=Europe/Madrid:20131027T023000");
    check(Rule::MixedDayAndTime, START, "DTSTART;VALUE=DATE:20140619");
    check(Rule::EndsBeforeStart, END, "DTEND;TZID=Europe/Madrid:20140619T083000");
    check(Rule::EndAndDuration, END, &format!("{END}\r\nDURATION:PT1H"));
}

#[test]
fn zones() {
    check(Rule::ZoneNotDescribed, "TZID:Europe/Madrid", "TZID:Europe/Lisbon");
    check(Rule::UnknownZoneName, "TZID:Europe/Madrid", "TZID:/Europe/Madrid");
    check(Rule::UnknownZoneName, "TZID:Europe/Madrid", "TZID:Romance Standard Time");
    check(Rule::BadZoneDescription, "TZOFFSETTO:+0100\r\n", "");
    check(Rule::BadZoneDescription, "BYDAY=-1SU", "BYMONTHDAY=26");
    check(Rule::BadZoneDescription, "DTSTART:20121028", "DTSTART;TZID=Europe/Madrid:20121028");
    check(Rule::BadZoneDescription, "END:VTIMEZONE", "BEGIN:STANDARD\r\nEND:STANDARD\r\nEND:VTIMEZONE");
    let lima = "BEGIN:VTIMEZONE\r\nTZID:America/Lima\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\n\
                TZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    let fixed = good().replacen("BEGIN:VEVENT", &format!("{lima}BEGIN:VEVENT"), 1).replacen(
        END,
        "DTEND;TZID=America/Lima:20140619T031500",
        1,
    );
    assert_eq!(lint(fixed.as_bytes()), [], "an end in a zone whose clocks do not change");
    let ruled = fixed.replacen("-0500\r\nEND", "-0500\r\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU\r\nEND", 1);
    check_bytes(Rule::BadZoneDescription, ruled.as_bytes());
    let too_late = fixed.replacen("DTSTART:19700101T000000", "DTSTART:20150101T000000", 1);
    check_bytes(Rule::WrongOffset, too_late.as_bytes());
    check(Rule::WrongOffset, "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200", "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0300");
}
