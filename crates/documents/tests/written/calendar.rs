//! What a calendar file says, read back by another program's parser, and what hostile text cannot do to it.

use crate::sample::*;
use attache_documents::calendar::{CalendarError, itinerary_calendar};
use attache_documents::calendar_lint::lint;
use attache_documents::itinerary::*;
use attache_domain::profile::{Audience, ExportProfile, Field};
use attache_domain::programme::AttendanceMode;
use chrono::{DateTime, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime};
use proptest::prelude::*;

fn file(draft: Draft) -> String {
    itinerary_calendar(&for_delegate(draft)).expect("ids differ").replace("\r\n ", "")
}

#[track_caller]
fn check_lines(draft: Draft, expected: &[&str]) {
    let file = file(draft);
    let lines: Vec<&str> = file.lines().collect();
    for line in expected {
        assert!(lines.contains(line), "{line} must be in:\n{file}");
    }
}

fn case(name: &str) -> Draft {
    zones::cases().into_iter().find(|(known, _)| *known == name).expect("the case exists").1
}

#[test]
fn each_zone_has_one_standard_and_at_most_one_daylight_rule() {
    let rules = ["RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"];
    check_lines(full(), &rules);
    check_lines(case("manila"), &["TZID:Asia/Manila", "DTSTART:19700101T000000", "TZOFFSETTO:+0800"]);
    for (name, draft) in zones::cases() {
        let file = file(draft);
        let count = |line| file.matches(line).count();
        let zones = count("BEGIN:VTIMEZONE");
        assert_eq!(count("BEGIN:STANDARD"), zones, "{name}");
        assert!(count("BEGIN:DAYLIGHT") <= zones, "{name}");
        assert!(!file.contains("PST"), "{name}: abbreviations mean several zones");
    }
}

#[test]
fn morocco_is_written_with_the_offset_of_its_dates() {
    check_lines(case("marrakech_2018"), &["TZOFFSETTO:+0100", "DTSTART;TZID=Africa/Casablanca:20181208T090000"]);
    check_lines(
        case("casablanca_ramadan_2024"),
        &["TZOFFSETTO:+0000", "DTSTART;TZID=Africa/Casablanca:20240320T090000"],
    );
    check_lines(case("casablanca_across_the_change_2024"), &["DTSTART:20240412T090000Z", "DTSTART:20240416T080000Z"]);
}

#[test]
fn brazil_before_and_after_it_gave_daylight_time_up() {
    check_lines(case("sao_paulo_2018"), &["TZOFFSETTO:-0200"]);
    check_lines(case("sao_paulo_2019"), &["TZOFFSETTO:-0300"]);
}

#[test]
fn a_time_that_happens_twice_is_written_in_utc() {
    check_lines(
        case("madrid_clocks_back_2014"),
        &["DTSTART:20141026T013000Z", "DTEND;TZID=Europe/Madrid:20141026T040000"],
    );
}

#[test]
fn a_flight_ends_in_the_zone_it_lands_in() {
    let lines = ["DTSTART;TZID=Pacific/Auckland:20140618T235000", "DTEND;TZID=Pacific/Honolulu:20140618T103500"];
    check_lines(case("date_line"), &lines);
}

#[test]
fn an_item_without_an_announced_end_has_none() {
    let file = file(full());
    let closing = file.split("BEGIN:VEVENT").find(|event| event.contains("Closing plenary")).expect("it is there");
    assert!(!closing.contains("DTEND"));
}

#[test]
fn a_stay_is_days_that_block_nothing_and_ends_the_morning_one_leaves() {
    let lines = [
        "DTSTART;VALUE=DATE:20140618",
        "DTEND;VALUE=DATE:20140621",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
    ];
    check_lines(full(), &lines);
}

#[test]
fn who_attends_online_is_sent_to_no_room() {
    let file = file(full());
    let learning = file.split("BEGIN:VEVENT").find(|event| event.contains("Learning session")).expect("it is there");
    assert!(learning.contains("LOCATION:Online\r\n") && learning.contains("https://learning.example/city-data"));
    assert!(!learning.contains("Sala A1") && !learning.contains("Palau"), "{learning}");
}

#[test]
fn who_comes_to_the_room_gets_its_address_and_no_link() {
    let zone = Tz::Europe__Madrid;
    let mut learning = session("Learning", from_to("2014-06-20 15:00", "2014-06-20 16:00", zone));
    (learning.link, learning.address) = ("https://learning.example".to_owned(), "Carrer Gran 1".to_owned());
    for attendance in [None, Some(AttendanceMode::InPerson)] {
        let learning = SessionContent { attendance, ..learning.clone() };
        let file = file(draft("Ana Li", zone, vec![item(1, What::Session(learning))]));
        assert!(file.contains("LOCATION:Sala A1") && file.contains("Address: Carrer Gran 1"), "{file}");
        assert!(!file.contains("https:"), "{file}");
        assert_eq!(file.contains("Attendance: In the room"), attendance.is_some());
    }
}

#[test]
fn a_cancelled_item_stays_and_says_so() {
    let lines = ["STATUS:CANCELLED", "SUMMARY:CANCELLED: Train AVE 3192\\, Barcelona to Madrid", "SEQUENCE:2"];
    check_lines(full(), &lines);
}

#[test]
fn two_items_with_one_id_are_refused() {
    let mut draft = full();
    let first = draft.items[0].clone();
    draft.items.push(first.clone());
    assert_eq!(itinerary_calendar(&for_delegate(draft)), Err(CalendarError::SameId(first.id)));
}

#[test]
fn references_that_open_a_booking_go_only_to_the_delegate() {
    let fields = [
        Field::Times,
        Field::StayDates,
        Field::BookingReference,
        Field::Seat,
        Field::RoomNumber,
        Field::ConfirmationNumber,
    ];
    let aide = ExportProfile::nothing_for(Audience::HeadsAide).with(&fields);
    let file = itinerary_calendar(&full().for_reader(&aide)).expect("ids differ");
    for secret in ["K7RQ2M", "1204", "HTM-88213"] {
        assert!(!file.contains(secret), "{secret} is not for a calendar that is copied to clouds");
    }
}

#[test]
fn another_parser_reads_the_same_moments() {
    for (name, draft) in zones::cases().into_iter().chain([("full", full())]) {
        let mut expected = moments(&draft);
        let text = itinerary_calendar(&for_delegate(draft)).expect("ids differ");
        let calendar: Calendar = text.parse().expect("it parses");
        let mut found: Vec<_> =
            calendar.components.iter().filter_map(CalendarComponent::as_event).filter_map(timed).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{name}");
    }
}

type Moments = (String, DateTime<Utc>, Option<DateTime<Utc>>);

fn moments(draft: &Draft) -> Vec<Moments> {
    let of = |item: &Item| {
        let (starts, ends) = match &item.what {
            What::Leg(leg) => (leg.departs, Some(leg.arrives)),
            What::Transfer(transfer) => (transfer.starts, Some(transfer.ends)),
            What::Session(SessionContent { when: When::Timed { starts, ends }, .. })
            | What::Meeting(MeetingContent { when: When::Timed { starts, ends }, .. }) => (*starts, *ends),
            _ => return None,
        };
        Some((format!("{}@attache.invalid", item.id), starts.instant(), ends.map(|ends| ends.instant())))
    };
    draft.items.iter().filter_map(of).collect()
}

fn timed(event: &icalendar::Event) -> Option<Moments> {
    let start = instant(event.get_start()?)?;
    Some((event.get_uid()?.to_owned(), start, event.get_end().and_then(instant)))
}

fn instant(time: DatePerhapsTime) -> Option<DateTime<Utc>> {
    match time {
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => Some(at),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            let zone: Tz = tzid.parse().expect("an IANA name");
            Some(zone.from_local_datetime(&date_time).single().expect("one moment").to_utc())
        }
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(at)) => panic!("{at} has no zone"),
        DatePerhapsTime::Date(_) => None,
    }
}

/// The names of all properties, in order.
fn skeleton(file: &str) -> Vec<String> {
    file.lines().map(|line| line.split([':', ';']).next().unwrap_or_default().to_owned()).collect()
}

fn check_harmless(text: &str) -> Result<(), TestCaseError> {
    let written = itinerary_calendar(&for_delegate(everywhere::with_text_everywhere(text))).expect("ids differ");
    prop_assert_eq!(lint(written.as_bytes()), []);
    let calm = itinerary_calendar(&for_delegate(everywhere::with_text_everywhere("calm"))).expect("ids differ");
    prop_assert_eq!(skeleton(&written.replace("\r\n ", "")), skeleton(&calm.replace("\r\n ", "")));
    let read: Calendar = written.parse().map_err(TestCaseError::fail)?;
    prop_assert_eq!(read.components.iter().filter(|part| part.as_event().is_some()).count(), full().items.len());
    Ok(())
}

#[test]
fn known_attacks_stay_text() {
    let attacks = [
        "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        "a\nATTACH:file:///etc/passwd",
        "a\rX-A:1",
        "a\u{2028}END:VCALENDAR",
        "a\u{85}b\u{0}c\u{B}d",
        ";,\\\\;\\n\"':",
        "CN=\"x\";X=1:mailto:a@b",
        "x\u{202E}cilbup\u{2069}y",
        "\u{FEFF}a",
        "BEGIN:VALARM\\nEND:VALARM",
        "a\r\n b",
    ];
    for attack in attacks {
        check_harmless(attack).unwrap_or_else(|fault| panic!("{attack:?}: {fault}"));
    }
    for padding in 0..80 {
        check_harmless(&format!("{}😀,é;\\", "x".repeat(padding)))
            .unwrap_or_else(|fault| panic!("padding {padding}: {fault}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_text_stays_text(text in "x(?s:.{0,300})", pieces in proptest::collection::vec("[\r\n;,:\\\\\"=\u{2028}\u{0}\u{85}😀éא ]|END:VEVENT|x", 0..40)) {
        check_harmless(&text)?;
        check_harmless(&format!("x{}", pieces.concat()))?;
    }
}
