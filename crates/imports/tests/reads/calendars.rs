//! KDE's calendars: the booking inside an event where there is one, the event where there is none.

use attache_imports::{FoundStatus, Repair, TripKind};
use chrono::NaiveDate;

use crate::support::{Findings, expect_repair, expect_times, kde};

#[test]
fn a_flight_with_zones() {
    let read = kde("flight.ics");
    let trip = read.trip(0);
    expect_times(
        trip.departs.as_ref(),
        trip.arrives.as_ref(),
        ["2017-09-20T15:05 Europe/Helsinki +03:00", "2017-09-20T16:00 Europe/Berlin +02:00"],
    );
    assert_eq!(trip.from.iata.as_deref(), Some("HEL"), "from Helsinki");
    assert_eq!(trip.from.latitude, Some(60.315799713134766), "the airport's position");
    assert_eq!(trip.to.country.as_deref(), Some("DE"), "to Germany");
    assert_eq!(trip.seat.as_deref(), Some("16E"), "the seat");
    assert_eq!(trip.ticket_number.as_deref(), Some("1234567890123"), "commas inside are escaped or not");
    let uid = "KIT-XXX007-1b22236a-21ff-4885-8c99-b3b2bbca062c";
    assert_eq!(trip.source.uid.as_deref(), Some(uid), "the event's identity");
    assert!(read.repairs.is_empty(), "nothing had to be put right: {:?}", read.repairs);
}

#[test]
fn a_cancelled_flight() {
    let read = kde("canceled.ics");
    let trip = read.trip(0);
    assert_eq!(trip.status, Some(FoundStatus::Cancelled), "the booking inside says so");
    expect_times(
        trip.departs.as_ref(),
        trip.arrives.as_ref(),
        ["2027-03-04T20:15 America/Los_Angeles -08:00", "2027-03-05T06:30 America/New_York -05:00"],
    );
}

#[test]
fn a_flight_and_a_return_that_contradicts_itself() {
    let read = kde("to-be-cancelled.ics");
    assert_eq!(read.findings().len(), 2, "out and back");
    expect_times(
        read.trip(0).departs.as_ref(),
        read.trip(0).arrives.as_ref(),
        ["2027-03-04T20:15 America/Los_Angeles -08:00", "2027-03-05T06:30 America/New_York -05:00"],
    );
    expect_times(
        read.trip(1).departs.as_ref(),
        read.trip(1).arrives.as_ref(),
        ["2027-03-05T06:30 America/New_York -05:00", "2027-03-04T20:15 America/Los_Angeles -08:00"],
    );
    let day = NaiveDate::from_ymd_opt(2027, 3, 5).expect("a day");
    expect_repair(
        &read,
        &Repair::BookingDisagrees {
            entry: 2,
            calendar: day.and_hms_opt(20, 15, 0).expect("a time"),
            booking: day.and_hms_opt(6, 30, 0).expect("a time"),
        },
    );
    expect_repair(&read, &Repair::EndsBeforeStart { entry: 2 });
    assert_eq!(read.trip(1).travellers[0].name, "Eva Green", "who flies");
}

#[test]
fn a_train() {
    let read = kde("train.ics");
    let trip = read.trip(0);
    assert_eq!(trip.kind, TripKind::Train, "it runs on rails");
    expect_times(
        trip.departs.as_ref(),
        trip.arrives.as_ref(),
        ["2017-09-29T18:26 Europe/Paris +02:00", "2017-09-29T19:52 Europe/Paris +02:00"],
    );
    assert_eq!(trip.to.name.as_deref(), Some("Lyon Part-Dieu"), "a name folded over two lines");
}

#[test]
fn a_hired_car() {
    let read = kde("rentalcar.ics");
    expect_times(
        read.trip(0).departs.as_ref(),
        read.trip(0).arrives.as_ref(),
        ["2027-08-05T16:00 America/Los_Angeles -07:00", "2027-08-06T20:00 America/Los_Angeles -07:00"],
    );
    assert_eq!(read.trip(0).to.name.as_deref(), Some("Hertz LAX"), "given back there");
}

#[test]
fn a_night_in_espoo() {
    let read = kde("hotel.ics");
    let stay = read.lodging(0);
    expect_times(
        stay.check_in.as_ref(),
        stay.check_out.as_ref(),
        ["2017-09-19T15:00 Europe/Helsinki +03:00", "2017-09-20T12:00 Europe/Helsinki +03:00"],
    );
    assert_eq!(stay.hotel.city.as_deref(), Some("Espoo"), "the hotel's city");
}

#[test]
fn events() {
    let read = kde("event.ics");
    expect_times(
        read.event(0).start.as_ref(),
        read.event(0).end.as_ref(),
        ["2019-09-07T09:30 Europe/Rome +02:00", "2019-07-13T16:30 Europe/Rome +02:00"],
    );
    let read = kde("eventreservation.ics");
    let names: Vec<&str> = (0..2).map(|at| read.event(at).participants[0].name.as_str()).collect();
    assert_eq!(names, ["Katie Dragon", "Konqui"], "two seats in one event");
    assert_eq!([read.event(0).source.entry, read.event(1).source.entry], [1, 1], "of the same entry");
}

#[test]
fn whole_days_end_on_the_day_after() {
    let read = kde("event-full-day.ics");
    expect_times(read.event(0).start.as_ref(), read.event(0).end.as_ref(), ["2023-12-27", "2023-12-31"]);
    assert_eq!(read.event(0).place.name.as_deref(), Some("Congress Center Hamburg"), "where, folded");
}

#[test]
fn a_week_in_randa() {
    let read = kde("randa2017.ics");
    assert_eq!(read.findings().len(), 5, "five entries");
    let meal = read.event(0);
    assert_eq!(meal.title.as_deref(), Some("Raclette"), "a meal is an event");
    expect_times(
        meal.start.as_ref(),
        meal.end.as_ref(),
        ["2017-09-14T19:00 Europe/Zurich +02:00", "2017-09-14T22:00 Europe/Zurich +02:00"],
    );
    let train = read.trip(1);
    expect_times(
        train.departs.as_ref(),
        train.arrives.as_ref(),
        ["2017-09-10T14:08 Europe/Zurich +02:00", "2017-09-10T14:53 Europe/Zurich +02:00"],
    );
    assert_eq!((train.from.name.as_deref(), train.platform.as_deref()), (Some("Visp"), Some("3")), "from platform 3");
    expect_times(read.event(2).start.as_ref(), read.event(2).end.as_ref(), ["2017-09-10", "2017-09-16"]);
    assert_eq!(read.event(2).title.as_deref(), Some("Hotel reservation: Haus Randa"), "no booking inside: an event");
    expect_times(
        read.event(3).start.as_ref(),
        read.event(3).end.as_ref(),
        ["2017-09-10T15:00 Europe/Zurich", "2017-09-10T16:00 Europe/Zurich"],
    );
    assert_eq!(read.event(3).place.latitude, Some(46.099030), "the calendar's own position");
    expect_times(
        read.event(4).start.as_ref(),
        read.event(4).end.as_ref(),
        ["2017-09-15T14:54 Europe/Zurich", "2017-09-15T15:46 Europe/Zurich"],
    );
}
