//! What the page for the screen says to people and to programs, and what hostile text cannot do to it.

use crate::sample::*;
use attache_documents::Language;
use attache_documents::itinerary::*;
use attache_domain::issues::{Amendment, Differences, ItemChange, ToldItem};
use attache_domain::profile::{Audience, ExportProfile, Field};
use proptest::prelude::*;
use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;

fn parsed(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).expect("a page is well formed")
}

/// The names of its elements and their attributes, in order.
fn skeleton(page: &str) -> Vec<String> {
    let element = |node: Node<'_, '_>| {
        let attributes: Vec<&str> = node.attributes().map(|attribute| attribute.name()).collect();
        format!("{} {}", node.tag_name().name(), attributes.join(" "))
    };
    parsed(page).descendants().filter(Node::is_element).map(element).collect()
}

/// What programs read.
fn things(page: &str) -> Vec<Value> {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").expect("there is something to read");
    let (json, _) = rest.split_once("</script>").expect("it ends");
    serde_json::from_str(json).expect("it is a list of things")
}

fn one<'a>(things: &'a [Value], kind: &str) -> &'a Value {
    things.iter().find(|thing| thing["@type"] == kind).unwrap_or_else(|| panic!("there is no {kind} in {things:#?}"))
}

#[test]
fn programs_read_each_item_in_the_form_they_know() {
    let page = itinerary_html(&for_delegate(visit::visit(Language::English.into())));
    let things = things(&page);
    assert_eq!(things.len(), 7, "{things:#?}");
    let flight = one(&things, "FlightReservation");
    assert_eq!(flight["@context"], "http://schema.org");
    assert_eq!(flight["reservationNumber"], "QX7M2P");
    assert_eq!(flight["reservationStatus"], "http://schema.org/ReservationConfirmed");
    assert_eq!(flight["underName"]["name"], "سعاد بن عبد الرحيم");
    assert_eq!(flight["reservedTicket"]["ticketedSeat"]["seatNumber"], "3C");
    let of = &flight["reservationFor"];
    assert_eq!((&of["airline"]["iataCode"], &of["flightNumber"]), (&"TU".into(), &"650".into()));
    assert_eq!(
        (&of["departureAirport"]["iataCode"], &of["arrivalAirport"]["iataCode"]),
        (&"TUN".into(), &"LIS".into())
    );
    assert_eq!(of["departureTime"], "2024-04-01T07:50:00+01:00", "Tunis is an hour ahead of UTC");
    assert_eq!(of["arrivalTime"], "2024-04-01T10:40:00+01:00", "Lisbon is in summer");
    let taxi = one(&things, "TaxiReservation");
    assert_eq!(taxi["pickupTime"], "2024-04-01T11:15:00+01:00");
    assert_eq!(taxi["pickupLocation"]["name"], "Humberto Delgado, terminal 1 (LIS)");
    let car = &taxi["reservationFor"];
    assert_eq!(car["name"], "Humberto Delgado, terminal 1 (LIS) to Hotel Torre Marina");
    assert_eq!(car["description"], "Van 4, 12-AB-34");
    let hotel = one(&things, "LodgingReservation");
    assert_eq!((&hotel["checkinTime"], &hotel["checkoutTime"]), (&"2024-04-01".into(), &"2024-04-03".into()));
    assert_eq!(hotel["reservationFor"]["name"], "Hotel Torre Marina");
    let events: Vec<_> = things.iter().filter(|thing| thing["@type"] == "EventReservation").collect();
    let status = |title: &str| {
        let event = events.iter().find(|event| event["reservationFor"]["name"] == title);
        event.map(|event| event["reservationStatus"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(status("Call on the Speaker").as_deref(), Some("http://schema.org/ReservationCancelled"));
    assert_eq!(status("The city and its port").as_deref(), Some("http://schema.org/ReservationConfirmed"));
}

#[test]
fn rides_of_every_kind_have_a_form() {
    use attache_domain::travel::LegKind;
    let madrid = chrono_tz::Tz::Europe__Madrid;
    let forms = [
        (LegKind::Train, "AVE 3192", "TrainReservation", "departureStation"),
        (LegKind::Ferry, "Baleària", "BoatReservation", "departureBoatTerminal"),
        (LegKind::Road, "ALSA 12", "BusReservation", "departureBusStop"),
        (LegKind::Road, "", "Reservation", ""),
    ];
    for (kind, carrier, form, end) in forms {
        let mut leg = flight(
            carrier,
            ("Sants", "Barcelona", at("2014-06-20 19:00", madrid)),
            ("Atocha", "Madrid", at("2014-06-20 21:45", madrid)),
        );
        leg.kind = kind;
        let things = things(&itinerary_html(&for_delegate(draft("Ana Li", madrid, vec![item(1, What::Leg(leg))]))));
        let ride = one(&things, form);
        assert_eq!(ride["reservationFor"]["departureTime"], "2014-06-20T19:00:00+02:00");
        assert_eq!(ride["reservationFor"].get(end).is_some(), !end.is_empty(), "{form}");
    }
}

#[test]
fn references_are_told_to_programs_only_where_the_profile_lists_them() {
    let aide = ExportProfile::nothing_for(Audience::HeadsAide).with(&[Field::Times, Field::StayDates, Field::Carrier]);
    let page = itinerary_html(&full().for_reader(&aide));
    for secret in ["K7RQ2M", "1204", "HTM-88213", "reservationNumber", "Quiroga", "underName"] {
        assert!(!page.contains(secret), "{secret} is not listed:\n{page}");
    }
    assert!(page.contains("\"flightNumber\": \"18\""), "{page}");
}

#[test]
fn the_page_is_read_from_the_side_of_its_language() {
    for language in Language::ALL {
        let page = itinerary_html(&for_delegate(visit::visit((*language).into())));
        let (tag, side) = (language.tag(), if *language == Language::Arabic { "rtl" } else { "ltr" });
        assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{side}\">")), "{language:?}");
    }
}

#[test]
fn who_can_be_called_is_called_by_touching_the_number() {
    let page = itinerary_html(&for_delegate(full()));
    for link in
        ["href=\"tel:+34600000001\"", "href=\"mailto:desk@example.org\"", "href=\"https://learning.example/city-data\""]
    {
        assert!(page.contains(link), "{link} must be in:\n{page}");
    }
}

#[test]
fn what_changed_and_what_is_gone_is_marked() {
    let draft = full();
    let [first, second] = [draft.items[0].id, draft.items[3].id];
    let told = |item, title: &str| ToldItem {
        item,
        title: title.to_owned(),
        when: "2014-06-19T18:00:00".to_owned(),
        until: String::new(),
        place: "Sala B2".to_owned(),
        cancelled: false,
        rest: String::new(),
    };
    let amendment = Amendment { was_when: Some("2014-06-17T21:00:00".to_owned()), ..Amendment::default() };
    let differences = Differences {
        items: [(first, ItemChange::Amended(amendment)), (second, ItemChange::New)].into(),
        gone: vec![told(
            item(
                99,
                What::Meeting(meeting(
                    "",
                    from_to("2014-06-19 13:15", "2014-06-19 13:45", chrono_tz::Tz::Europe__Madrid),
                )),
            )
            .id,
            "Tea with Porto",
        )],
    };
    let page = itinerary_html(&for_delegate(draft).marked(Since { number: 2, differences }));
    for mark in [
        "<p class=\"changed\">Changed since issue 2: was Tue 17 June 21:00</p>",
        "<p class=\"changed\">New since issue 2</p>",
        "No longer in your plans since issue 2",
        "<li><bdi>Thu 19 June 18:00, Tea with Porto, Sala B2</bdi></li>",
    ] {
        assert!(page.contains(mark), "{mark} must be in:\n{page}");
    }
    assert_eq!(page.matches("class=\"changed\"").count(), 3, "a flight over midnight is listed on both its days");
}

/// The elements of a page are those it has with every sign of markup replaced by a letter.
fn check_harmless(text: &str) -> Result<(), TestCaseError> {
    let letters: String = text.chars().map(|c| if "<>&\"'!/=-".contains(c) { 'y' } else { c }).collect();
    let [page, calm] =
        [text, &letters].map(|text| itinerary_html(&for_delegate(everywhere::with_text_everywhere(text))));
    prop_assert_eq!(skeleton(&page), skeleton(&calm));
    prop_assert_eq!(things(&page).len(), things(&calm).len());
    Ok(())
}

#[test]
fn known_attacks_stay_text() {
    let attacks = [
        "x</script><script>alert(1)</script>",
        "x<!--<script>",
        "x--></style><img src=x onerror=alert(1)>",
        "x\" onmouseover=\"alert(1)",
        "x' autofocus onfocus='alert(1)",
        "x</title></head><body onload=alert(1)>",
        "x]]><![CDATA[ <?php ?>",
        "x\r\n\u{0}\u{B}\u{85}\u{2028}\\u003C/script",
        "x&lt;script&gt; &#60; &amp;amp;",
    ];
    for attack in attacks {
        check_harmless(attack).unwrap_or_else(|fault| panic!("{attack:?}: {fault}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_text_stays_text(text in "x(?s:.{0,200})", pieces in proptest::collection::vec("[<>&\"'/=!\\- \n]|script|style|<!--|x", 0..40)) {
        check_harmless(&text)?;
        check_harmless(&format!("x{}", pieces.concat()))?;
    }
}
