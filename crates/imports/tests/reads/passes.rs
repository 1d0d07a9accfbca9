//! Passes of Apple Wallet.

use attache_imports::{Format, Repair, TripKind, Unreadable};

use crate::{
    made::{container, pass},
    support::{Findings, expect_repair, expect_times, reads, refused},
};

pub const FLIGHT: &str = r#"{"formatVersion":1,"passTypeIdentifier":"pass.org.example","serialNumber":"S-1","organizationName":"Example Air",
"description":"Boarding pass","relevantDate":"2027-03-04T19:30-08:00",
"barcode":{"format":"PKBarcodeFormatPDF417","message":"M1GREEN/EVA MS        ERXJ34P SFOJFKUA 0110 063Y016E0025 100","messageEncoding":"iso-8859-1"},
"boardingPass":{"transitType":"PKTransitTypeAir",
"headerFields":[{"key":"gate","label":"Gate","value":"23"}],
"primaryFields":[{"key":"origin","label":"San Francisco","value":"SFO"},{"key":"destination","label":"New York","value":"JFK"}],
"auxiliaryFields":[{"key":"boarding-time","label":"Boarding","value":"2027-03-04T19:30-08:00"},
{"key":"departureTime","value":"2027-03-04T20:15-08:00"}],
"secondaryFields":[{"key":"passenger","label":"Passenger","value":"Eva Green"},{"key":"seat","value":"16E"}]}}"#;

#[test]
fn a_flight_with_its_barcode() {
    let read = reads(pass(FLIGHT));
    assert_eq!(read.format, Format::Pass, "a pass");
    let trip = read.trip(0);
    expect_times(trip.departs.as_ref(), trip.arrives.as_ref(), ["2027-03-04T20:15 -08:00", "none"]);
    assert_eq!((trip.from.iata.as_deref(), trip.to.iata.as_deref()), (Some("SFO"), Some("JFK")), "the airports");
    assert_eq!(trip.from.name.as_deref(), Some("San Francisco"), "as the pass labels it");
    assert_eq!((trip.carrier.iata.as_deref(), trip.number.as_deref()), (Some("UA"), Some("110")), "from the barcode");
    assert_eq!(trip.reference.as_deref(), Some("RXJ34P"), "from the barcode");
    assert_eq!(trip.day_of_year, Some(63), "the fourth of March of a common year");
    assert_eq!((trip.gate.as_deref(), trip.seat.as_deref()), (Some("23"), Some("16E")), "gate and seat");
    assert_eq!(trip.travellers[0].name, "Eva Green", "the field is better than the barcode");
    assert_eq!(trip.source.uid.as_deref(), Some("pass.org.example/S-1"), "a later copy is known by its number");
    assert!(read.repairs.is_empty(), "nothing had to be put right: {:?}", read.repairs);
}

#[test]
fn a_train_by_apples_own_words() {
    let read = reads(pass(
        r#"{"serialNumber":"2","organizationName":"Renfe","boardingPass":{"transitType":"PKTransitTypeTrain"},
        "relevantDate":"2027-03-04T08:00:00+01:00","barcodes":[{"message":"0123456789"}],
        "semantics":{"departureStationName":"Barcelona Sants","destinationStationName":"Madrid Atocha","vehicleNumber":"03102",
        "carNumber":"7","seats":[{"seatNumber":"4A"}],"passengerName":{"givenName":"Ana","familyName":"Ruiz"},
        "departureLocation":{"latitude":41.379,"longitude":2.14},"confirmationNumber":"ZZ9"}}"#,
    ));
    let trip = read.trip(0);
    assert_eq!(trip.kind, TripKind::Train, "by rail");
    assert_eq!(trip.from.name.as_deref(), Some("Barcelona Sants"), "from");
    assert_eq!(trip.from.latitude, Some(41.379), "where that is");
    assert_eq!((trip.coach.as_deref(), trip.seat.as_deref()), (Some("7"), Some("4A")), "coach and seat");
    assert_eq!(trip.number.as_deref(), Some("03102"), "the train");
    assert_eq!(trip.travellers[0].given.as_deref(), Some("Ana"), "the parts stay apart");
    expect_times(trip.departs.as_ref(), None, ["2027-03-04T08:00 +01:00", "none"]);
    expect_repair(&read, &Repair::ShownTime { entry: 1 });
    expect_repair(&read, &Repair::ForeignBarcode { entry: 1 });
}

#[test]
fn two_flights_in_one_barcode() {
    let message = "M2GREEN/EVA           ERXJ34P JFKORDUA 0201 063Y012A0025 100RXJ34P ORDSFOUA 1050 064Y014C0031 100";
    let json = format!(
        r#"{{"serialNumber":"3","barcode":{{"message":"{message}"}},"boardingPass":{{"transitType":"PKTransitTypeAir"}}}}"#
    );
    let read = reads(pass(&json));
    let told: Vec<_> = (0..2).map(|at| (read.trip(at).from.iata.clone(), read.trip(at).number.clone())).collect();
    let expected =
        [("JFK", "201"), ("ORD", "1050")].map(|(from, number)| (Some(from.to_owned()), Some(number.to_owned())));
    assert_eq!(told, expected, "each leg is a trip");
    assert_eq!(read.trip(1).travellers[0].name, "GREEN/EVA", "the barcode's name as it stands");
}

#[test]
fn an_evening() {
    let read = reads(pass(
        r#"{"serialNumber":"4","description":"Ticket","organizationName":"Liceu","relevantDate":"2027-03-04",
        "locations":[{"latitude":41.38,"longitude":2.17}],
        "eventTicket":{"primaryFields":[{"key":"event","value":"Norma"}],"secondaryFields":[{"key":"venue","value":"Gran Teatre del Liceu"}]}}"#,
    ));
    let event = read.event(0);
    assert_eq!(event.title.as_deref(), Some("Norma"), "what is given");
    assert_eq!(event.place.name.as_deref(), Some("Gran Teatre del Liceu"), "where");
    expect_times(event.start.as_ref(), None, ["2027-03-04", "none"]);
}

#[test]
fn passes_of_other_kinds() {
    let coupon = pass(r#"{"serialNumber":"5","coupon":{}}"#);
    assert_eq!(refused(coupon), Unreadable::NothingFound { format: Format::Pass }, "a coupon is nothing for a plan");
    assert!(matches!(refused(pass("{")), Unreadable::DamagedAtLine { line: 1, .. }), "a broken one");
    let huge = " ".repeat(60_000_000);
    let bomb = container(&[("pass.json", huge.as_bytes())]);
    assert!(matches!(refused(bomb), Unreadable::PacksTooTightly { .. }), "a trap");
}
