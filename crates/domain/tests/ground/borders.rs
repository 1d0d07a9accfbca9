//! Where passports are looked at, on which day, and how long it then takes to get out, in and through.

use attache_domain::ground::{Border, arrival_minutes, border, departure_minutes, minimum_connection};
use attache_domain::travel::LegKind;
use chrono::NaiveDate;

#[track_caller]
fn check(from: &str, to: &str, on: &str, by: LegKind, expected: Border) {
    let on: NaiveDate = on.parse().expect("a day");
    assert_eq!(border(from, to, on, by), expected, "{from} to {to} on {on} by {}", by.word());
    assert_eq!(border(to, from, on, by), expected, "and back");
}

#[test]
fn within_a_country_nobody_checks() {
    for kind in LegKind::ALL {
        check("EC", "EC", "2015-11-12", *kind, Border::None);
        check("gb", "GB", "2015-11-12", *kind, Border::None);
    }
    check("GB", "IM", "2014-06-19", LegKind::Flight, Border::None);
    check("JE", "GG", "2014-06-19", LegKind::Flight, Border::None);
    check("US", "PR", "2014-06-19", LegKind::Flight, Border::None);
}

#[test]
fn within_the_schengen_area_nobody_checks() {
    for other in ["DE", "FR", "PT", "IS", "NO", "CH", "MT", "AX"] {
        check("ES", other, "2014-06-19", LegKind::Flight, Border::None);
    }
    for other in ["GB", "IE", "CY", "BG", "RO", "HR", "MA", "EC", "TR", "AD", "GP"] {
        check("ES", other, "2014-06-19", LegKind::Flight, Border::Crossed);
    }
    check("IE", "GB", "2014-06-19", LegKind::Flight, Border::Crossed);
}

#[test]
fn a_state_joins_on_a_day() {
    for (state, by, last_checked, first_free) in [
        ("HR", LegKind::Road, "2022-12-31", "2023-01-01"),
        ("HR", LegKind::Ferry, "2022-12-31", "2023-01-01"),
        ("HR", LegKind::Flight, "2023-03-25", "2023-03-26"),
        ("BG", LegKind::Flight, "2024-03-30", "2024-03-31"),
        ("RO", LegKind::Ferry, "2024-03-30", "2024-03-31"),
        ("BG", LegKind::Road, "2024-12-31", "2025-01-01"),
        ("RO", LegKind::Train, "2024-12-31", "2025-01-01"),
        ("CH", LegKind::Train, "2008-12-11", "2008-12-12"),
        ("CH", LegKind::Flight, "2009-03-28", "2009-03-29"),
        ("LI", LegKind::Road, "2011-12-18", "2011-12-19"),
        ("NO", LegKind::Flight, "2001-03-24", "2001-03-25"),
        ("PL", LegKind::Train, "2007-12-20", "2007-12-21"),
        ("EE", LegKind::Flight, "2008-03-29", "2008-03-30"),
    ] {
        check("DE", state, last_checked, by, Border::Crossed);
        check("DE", state, first_free, by, Border::None);
    }
    check("BG", "RO", "2024-06-01", LegKind::Flight, Border::None);
    check("BG", "RO", "2024-06-01", LegKind::Road, Border::Crossed);
}

#[test]
fn an_unknown_country_leaves_it_open() {
    for unknown in ["", " ", "Spain", "E", "E5", "ÑÑ"] {
        check(unknown, "ES", "2014-06-19", LegKind::Flight, Border::Unknown);
        check(unknown, unknown, "2014-06-19", LegKind::Flight, Border::Unknown);
    }
    assert!(Border::Unknown.may_be_checked(), "what nobody knows is planned for");
}

#[test]
fn border_and_bags_take_their_time() {
    assert_eq!(arrival_minutes(LegKind::Flight, Border::Crossed, None), 45, "the +45 min of a plan");
    assert_eq!(arrival_minutes(LegKind::Flight, Border::Unknown, None), 45, "as if passports were checked");
    assert_eq!(arrival_minutes(LegKind::Flight, Border::None, None), 25);
    assert_eq!(arrival_minutes(LegKind::Road, Border::Crossed, None), 0, "the check lies within the ride");
    assert_eq!(departure_minutes(LegKind::Flight, Border::Crossed, None), 120);
    assert_eq!(departure_minutes(LegKind::Train, Border::None, None), 15);
    assert_eq!(departure_minutes(LegKind::Road, Border::None, None), 0, "a car waits");
}

#[test]
fn a_check_never_makes_it_quicker() {
    for kind in LegKind::ALL {
        let each = |border| (arrival_minutes(*kind, border, None), departure_minutes(*kind, border, None));
        let (free, checked, unknown) = (each(Border::None), each(Border::Crossed), each(Border::Unknown));
        assert!(free.0 <= checked.0 && free.1 <= checked.1, "{}", kind.word());
        assert_eq!(checked, unknown, "{}", kind.word());
        for next in LegKind::ALL {
            let change = |border| minimum_connection((*kind, border), (*next, Border::None), None);
            assert!(change(Border::None) <= change(Border::Crossed), "{} to {}", kind.word(), next.word());
        }
    }
}

#[test]
fn what_the_office_knows_wins() {
    let crossed = (LegKind::Flight, Border::Crossed);
    assert_eq!(arrival_minutes(crossed.0, crossed.1, Some(20)), 20, "a fast lane for delegations");
    assert_eq!(departure_minutes(crossed.0, crossed.1, Some(0)), 0, "also no time at all");
    assert_eq!(minimum_connection(crossed, crossed, Some(60)), 60, "what the airport publishes");
}

#[test]
fn a_connection_is_shorter_than_coming_out_and_going_in() {
    let (schengen, foreign) = ((LegKind::Flight, Border::None), (LegKind::Flight, Border::Crossed));
    assert_eq!(minimum_connection(schengen, schengen, None), 45);
    assert_eq!(minimum_connection(foreign, schengen, None), 75);
    assert_eq!(minimum_connection(schengen, foreign, None), 75);
    assert_eq!(minimum_connection(schengen, (LegKind::Flight, Border::Unknown), None), 75);
    let (train, to_london) = ((LegKind::Train, Border::None), (LegKind::Train, Border::Crossed));
    assert_eq!(minimum_connection(train, train, None), 10);
    assert_eq!(minimum_connection(train, to_london, None), 5 + 60, "out of one, through the gates of the other");
    assert_eq!(minimum_connection(foreign, train, None), 45 + 15, "from the aircraft to the station below");
    assert_eq!(minimum_connection(train, schengen, None), 5 + 90);
}
