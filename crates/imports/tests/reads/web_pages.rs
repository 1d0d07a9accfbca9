//! Bookings inside web pages and messages in HTML.

use attache_imports::{Format, Repair, Unreadable};

use crate::support::{Findings, expect_repair, expect_times, reads, refused};

pub const PAGE: &str = r#"<!DOCTYPE html>
<html><head><title>Your <script> booking</title>
<script>var a = '<script type="application/ld+json">{"@type":"Event","name":"no"}';</script>
<script type='application/ld+json; charset=utf-8'>
<!-- {"@context":"https://schema.org","@type":"BusReservation","reservationNumber":"B1",
"reservationFor":{"@type":"BusTrip","busNumber":"E20","provider":"Alsa",
"departureBusStop":{"@type":"BusStop","name":"Plaza & Norte"},"arrivalBusStop":{"@type":"BusStop","name":"Bilbao"},
"departureTime":"2027-03-04 09:05","arrivalTime":"2027-03-04T13:40"},
"underName":[{"@type":"Person","givenName":"Ana","familyName":"Ruiz"},{"@type":"Person","name":"Luc"}]} -->
</script>
<script type="application/ld+json">{"broken": </script>
</head><body><p>Hello</p>
<script type="application/ld+json">{"@type":["Thing","SocialEvent"],"name":"Dinner","startDate":"2027-03-04","endDate":"2027-03-05",
"location":"Town hall","organizer":{"name":"The mayor"},"eventStatus":"https://schema.org/EventCancelled"}</script>
</body></html>"#;

#[test]
fn every_sound_block_is_read() {
    let read = reads(PAGE);
    assert_eq!(read.format, Format::WebPage, "a page");
    assert_eq!(read.findings().len(), 2, "a text inside another script is no booking");
    let bus = read.trip(0);
    expect_times(
        bus.departs.as_ref(),
        bus.arrives.as_ref(),
        ["2027-03-04T09:05 floating", "2027-03-04T13:40 floating"],
    );
    assert_eq!(bus.from.name.as_deref(), Some("Plaza & Norte"), "scripts have no entities");
    assert_eq!(bus.carrier.name.as_deref(), Some("Alsa"), "a name alone is a company too");
    assert_eq!(bus.travellers[0].name, "Ana Ruiz", "parts make a name");
    assert_eq!(bus.travellers[0].family.as_deref(), Some("Ruiz"), "and stay apart where the file has them apart");
    assert_eq!(bus.travellers.len(), 2, "both travel");
    let dinner = read.event(1);
    expect_times(dinner.start.as_ref(), dinner.end.as_ref(), ["2027-03-04", "2027-03-06"]);
    assert_eq!(dinner.place.name.as_deref(), Some("Town hall"), "a place by its name");
    assert_eq!(dinner.status, Some(attache_imports::FoundStatus::Cancelled), "called off");
    expect_repair(&read, &Repair::DamagedBlock { block: 2 });
}

#[test]
fn breaks_inside_texts_are_kept() {
    let read = reads("{\"@type\":\"Event\",\"name\":\"Two\nlines \\\"and\\\" a\ttab\"}");
    assert_eq!(read.event(0).title.as_deref(), Some("Two\nlines \"and\" a\ttab"), "as it stands");
    expect_repair(&read, &Repair::BreaksInText);
}

#[test]
fn a_page_without_bookings() {
    assert_eq!(
        refused("<html><body>Hello</body></html>"),
        Unreadable::NothingFound { format: Format::WebPage },
        "nothing to read"
    );
    let broken = "<html><script type=\"application/ld+json\">{</script></html>";
    assert!(matches!(refused(broken), Unreadable::DamagedAtLine { .. }), "the only block is broken");
}
